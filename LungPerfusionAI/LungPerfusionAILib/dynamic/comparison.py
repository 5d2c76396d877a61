"""Two methods on one scan: Pearson's r of their maps, Dice and volumes of their lesions, as seed 003 judges its network.

Both sets of maps come from one prepared series and one arterial input, so nothing but the method differs.
"""

from __future__ import annotations

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.sentence import Sentence

from .analysis import DynamicResult
from .lesions import agreement

#: Maps whose voxels are compared; a map that one method does not make is left out.
COMPARED = ("cbf", "cbv", "mtt", "tmax")


def compare(
    result: DynamicResult, reference: DynamicResult, core_ratio: float | None = None, tmax_s: float | None = None
) -> tuple[Measurement, ...]:
    """Rows of region "whole": ``pearson_*`` of each map over the tissue of both, NaN without spread; with lesions ``dice_core`` and
    ``dice_penumbra`` at these thresholds (None: the settings'), and the reference's volumes ``core_reference_ml`` and
    ``penumbra_reference_ml``. Raises InputError where the two are not of one scan."""
    if result.maps.mask.shape != reference.maps.mask.shape:
        raise InputError(Sentence("Maps of two scans cannot be compared voxel by voxel."))
    tissue = result.tissue & reference.tissue
    rows = []
    for name in COMPARED:
        a, b = (np.asarray(each.maps[name], float)[tissue] for each in (result, reference))
        both = np.isfinite(a) & np.isfinite(b)
        if not both.any():
            continue
        a, b = a[both], b[both]
        spread = min(float(a.std()), float(b.std())) > 0
        rows.append(Measurement("whole", f"pearson_{name}", float(np.corrcoef(a, b)[0, 1]) if spread else float("nan"), "1"))
    if result.lesions is None or reference.lesions is None:
        return tuple(rows)
    mine, others = (each.at(core_ratio, tmax_s) for each in (result.lesions, reference.lesions))
    for name in ("core", "penumbra"):
        found = agreement(getattr(mine, name), getattr(others, name), result.lesions.voxel_ml)
        reason = "" if found.volume_ml or found.reference_ml else "neither method found any"
        rows.append(Measurement("whole", f"dice_{name}", float("nan") if reason else found.dice, "1", reason))
        rows.append(Measurement("whole", f"{name}_reference_ml", found.reference_ml, "ml"))
    return tuple(rows)
