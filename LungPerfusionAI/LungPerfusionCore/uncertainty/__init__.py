"""How far a measured number moves for reasons that nobody can exclude."""
