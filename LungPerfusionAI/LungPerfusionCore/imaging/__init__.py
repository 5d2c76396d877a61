"""Images in and out of files, and the physics of their values."""
