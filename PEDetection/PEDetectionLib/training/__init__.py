"""Training and evaluation of both embolism models."""
