"""Parts that the three panels share. They are given Slicer's ``qt`` and import it nowhere."""
