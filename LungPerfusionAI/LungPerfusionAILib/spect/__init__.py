"""Perfusion SPECT beside its CT: registration, differential and postoperative function, functional lung."""
