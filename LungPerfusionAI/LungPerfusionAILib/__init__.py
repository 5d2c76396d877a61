"""Science of the LungPerfusionAI module: static CT to perfusion, dynamic CT perfusion, SPECT/CT."""
