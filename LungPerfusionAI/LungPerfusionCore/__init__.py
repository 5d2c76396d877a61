"""What the three LungPerfusion modules share: science first, adapters to the Slicer scene in ``scene/`` alone."""

__version__ = "0.1.0"
