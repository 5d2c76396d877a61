"""Files that appear complete or not at all, and never over one that is not ours."""
