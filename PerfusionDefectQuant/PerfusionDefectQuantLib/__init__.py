"""Science of the PerfusionDefectQuant module: perfusion defects on iodine and perfusion maps."""
