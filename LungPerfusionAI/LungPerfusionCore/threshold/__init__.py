"""The threshold index: every number and every voxel of a threshold, as fast as a hand can move a slider."""
