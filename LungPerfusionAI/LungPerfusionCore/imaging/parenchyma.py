"""Which lung voxels are parenchyma, for what is meant of parenchyma alone: iodine."""

from __future__ import annotations

#: HU range of parenchyma. Iodine maps of the lung are commonly computed between these: vessels, above it, hold ten times the
#: parenchyma's iodine, and emphysema, below it, none.
PARENCHYMA_HU = (-960.0, -600.0)
