"""The nodes of a defect analysis, as the module's logic gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class DefectNodes:
    """What ``process`` puts into the scene (``virtualNoncontrast`` only from a kVp pair), and the numbers in it."""

    iodine: Any
    virtualNoncontrast: Any
    background: Any
    defects: Any
    regions: Any
    table: Any
    chart: Any
    sliceTable: Any
    sliceChart: Any
    measurements: tuple
    threshold: Any
    warnings: tuple
    analysis: Any
    live: Any
