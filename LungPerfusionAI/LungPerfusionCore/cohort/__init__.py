"""Many patients at once: the manifest that says what to compute, what is complete already, the tables and pages that come out."""
