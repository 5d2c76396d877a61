"""Lungs of a chest CT, right and left, and the regions in which numbers are reported."""
