"""Science of the PEDetection module: embolism on CT pulmonary angiography."""
