"""DICOM in and out: series, geometry, units; SEG, RTSTRUCT and Parametric Map."""
