"""Parts of the module's panel. They are given its widgets and Slicer's ``qt`` and import neither."""
