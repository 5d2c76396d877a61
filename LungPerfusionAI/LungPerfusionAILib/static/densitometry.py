"""CT densitometry of lung regions: volume, mean density, low and high attenuation areas, 15th percentile.

The bands are those in common use: low attenuation area below -950 HU (emphysema on inspiratory CT; Gevenois et al.,
Am J Respir Crit Care Med 1996;154:187-192), high attenuation area from -600 to -250 HU (interstitial change; Lederer et
al., Am J Respir Crit Care Med 2009;180:407-414), and the 15th percentile of the histogram (Perc15; Parr et al., Respir
Med 2008;102:1060-1071).
"""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.regions import Regions
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.sentence import Sentence

LOW_ATTENUATION_HU = -950.0
HIGH_ATTENUATION_HU = (-600.0, -250.0)
PERCENTILE = 15.0

QUANTITIES = (("volume_ml", "ml"), ("mean_hu", "HU"), ("sd_hu", "HU"), ("laa950_percent", "%"), ("haa_percent", "%"), ("perc15_hu", "HU"))


def densitometry(ct: sitk.Image, regions: Regions) -> tuple[Measurement, ...]:
    """Measure every region of ``regions`` on ``ct`` (HU, same grid); quantities in the order of ``QUANTITIES``.

    A region without voxels has a volume of 0 and NaN elsewhere. Raises InputError when the grids differ.
    """
    if ct.GetSize() != regions.labels.GetSize():
        raise InputError(Sentence("The CT and the regions are not on the same grid."))
    labels = sitk.GetArrayViewFromImage(regions.labels)
    hu = sitk.GetArrayViewFromImage(ct)
    voxel_ml = float(np.prod(ct.GetSpacing())) / 1000.0
    # One pass over the volume; each region is then a union of its atoms.
    atoms = {label: np.asarray(hu[labels == label], dtype=np.float32) for label in regions.names}
    rows: list[Measurement] = []
    for region, members in regions.groups.items():
        values = np.concatenate([atoms[m] for m in members]) if members else np.empty(0, np.float32)
        rows += [Measurement(region, q, v, unit) for (q, unit), v in zip(QUANTITIES, _measure(values, voxel_ml), strict=True)]
    return tuple(rows)


def _measure(values: np.ndarray, voxel_ml: float) -> tuple[float, ...]:
    if values.size == 0:
        return (0.0, *([float("nan")] * 5))
    low, high = HIGH_ATTENUATION_HU
    return (
        values.size * voxel_ml,
        float(values.mean(dtype=np.float64)),
        float(values.std(dtype=np.float64)),
        100.0 * float(np.mean(values < LOW_ATTENUATION_HU)),
        100.0 * float(np.mean((values >= low) & (values <= high))),
        float(np.percentile(values, PERCENTILE)),
    )
