"""The digital patient: one simulated person, seen by every modality, whose answers are known.

Everything made here is simulated; it comes from geometry, a flow network and published physics, not from patient data.
"""
