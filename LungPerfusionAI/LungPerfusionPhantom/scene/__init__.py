"""Sample data: simulated patients and the real chest CT as nodes, and Slicer's Sample Data entries."""
