"""The simulated brain and its CT perfusion series."""
