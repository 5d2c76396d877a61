"""The pulmonary arterial tree of a segmentation."""
