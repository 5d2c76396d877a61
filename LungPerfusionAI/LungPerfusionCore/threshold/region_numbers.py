"""The numbers of one threshold, region by region."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..measurements import Measurement


@dataclass(frozen=True)
class RegionNumbers:
    """Numbers of one threshold, arrays over the regions of ``regions`` (table order).

    ``volume_ml`` is all of the region, whether or not it may be defect or lies inside the map; ``defect_voxels`` counts the voxels of the
    threshold that are not excluded, and those added by hand; ``mean`` is the mean value of the region's measured voxels and ``defect_mean``
    of its defect voxels, both NaN where there is none. ``measured_ml`` and ``measured_percent`` are the part of ``volume_ml`` that was
    measured, ``covered_percent`` the part inside the map's field of view; ``reasons`` say why a region has no ``defect_percent``.
    """

    regions: tuple[str, ...]
    voxels: np.ndarray
    volume_ml: np.ndarray
    defect_voxels: np.ndarray
    defect_volume_ml: np.ndarray
    defect_percent: np.ndarray
    mean: np.ndarray
    defect_mean: np.ndarray
    measured_ml: np.ndarray
    measured_percent: np.ndarray
    covered_percent: np.ndarray
    reasons: tuple[str, ...]

    def measurements(self, unit: str = "mg/mL", mean_quantity: str = "mean_iodine") -> tuple[Measurement, ...]:
        """The rows of the result table, region by region, the shares measured and covered last."""
        rows = []
        for n, region in enumerate(self.regions):
            rows.append(Measurement(region, "volume_ml", float(self.volume_ml[n]), "ml"))
            rows.append(Measurement(region, "defect_volume_ml", float(self.defect_volume_ml[n]), "ml"))
            rows.append(Measurement(region, "defect_percent", float(self.defect_percent[n]), "%", self.reasons[n]))
            rows.append(Measurement(region, mean_quantity, float(self.mean[n]), unit))
            rows.append(Measurement(region, "measured_percent", float(self.measured_percent[n]), "%"))
            rows.append(Measurement(region, "covered_percent", float(self.covered_percent[n]), "%"))
        return tuple(rows)
