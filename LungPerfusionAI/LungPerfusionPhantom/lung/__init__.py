"""The simulated thorax, seen by every modality."""
