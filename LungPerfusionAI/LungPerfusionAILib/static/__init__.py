"""DL-CTPM: static chest CT to a perfusion map, and how good it is."""
