"""Acceptance test of an installation: what is expected, what came out, and a verdict a line."""
