"""Arithmetic that is the same on every processor, and connected parts of few voxels."""
