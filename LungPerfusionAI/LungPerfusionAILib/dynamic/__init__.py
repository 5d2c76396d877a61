"""Dynamic CT perfusion: from a series of volumes to maps of flow, volume and transit time, and to lesions."""
