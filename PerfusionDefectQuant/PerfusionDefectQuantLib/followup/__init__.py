"""Two scans of one patient: lungs registered, lesions matched and classed, the change and its interval."""
