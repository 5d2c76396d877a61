"""What the host uses for the Python files of Slicer that slicer-core does not carry, written from their documented behaviour."""
