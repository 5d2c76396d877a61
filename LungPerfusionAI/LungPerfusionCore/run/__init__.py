"""How work runs and ends: steps, jobs, memory, provenance."""
