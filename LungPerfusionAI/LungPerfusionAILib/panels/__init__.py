"""The sections of the LungPerfusionAI panel for SPECT beside CT; given widgets, Slicer's ``qt`` and the logic, they import neither."""
