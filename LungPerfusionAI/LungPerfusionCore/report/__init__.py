"""Reports and tables for people: the one-page report, its pictures, CSV, agreement of two series."""
