"""Lung and defect of every slice, as a table and a chart that follow when the hand rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import slicer

from .. import palette
from ..uncertainty.threshold_interval import threshold_of
from . import hierarchy
from .grids import geometry_of
from .plots import Look, line_chart, series
from .tables import Column, table_from_columns, update_cells

if TYPE_CHECKING:
    from .live_segment import LiveSegment

#: Title of the band's lines and columns, and what each is.
BAND = {
    "Defect, low": "where both lungs have the low end of their interval",
    "Defect, high": "where both lungs have the high end of their interval",
}
_COLORS = tuple(
    palette.fractions(color)
    for color in (palette.LUNG_ON_WHITE, palette.DEFECT_ON_WHITE, palette.DEFECT_BAND_ON_WHITE, palette.DEFECT_BAND_ON_WHITE)
)
_AXES = (("Left", "Right"), ("Posterior", "Anterior"), ("Inferior", "Superior"))


def slice_positions(reference: slicer.vtkMRMLScalarVolumeNode) -> tuple[np.ndarray, str]:
    """Positions in mm of a volume's slices (k) along the RAS axis that they are stacked along, and that axis in words."""
    geometry = geometry_of(reference)
    matrix = np.diag([-1.0, -1.0, 1.0]) @ np.reshape(geometry.direction, (3, 3))
    axis = int(np.argmax(np.abs(matrix[:, 2])))
    origin = np.diag([-1.0, -1.0, 1.0]) @ np.array(geometry.origin)
    middle = origin + matrix[:, :2] @ ((np.array(geometry.size[:2]) - 1) / 2 * np.array(geometry.spacing[:2]))
    steps = np.arange(geometry.size[2]) * geometry.spacing[2]
    return middle[axis] + matrix[axis, 2] * steps, " to ".join(_AXES[axis])


class SliceCurve:
    """Defect and lung in ml of each slice that holds lung.

    Args:
        source: volume node of the analysis; table and chart are its outputs ``defect_slices`` and ``defect_slices_chart``.
        lung: bool or labels (k, j, i), > 0 in the lung, on the grid of ``source``.
        voxel_ml: volume of a voxel.
        measured: bool (k, j, i), the voxels that were measured; None for every one.
        least_percent: a slice of whose lung less was measured has no percentage.
    """

    def __init__(
        self,
        source: slicer.vtkMRMLScalarVolumeNode,
        lung: np.ndarray,
        voxel_ml: float,
        measured: np.ndarray | None = None,
        least_percent: float = 0.0,
    ):
        per_slice = np.count_nonzero(lung.reshape(len(lung), -1), axis=1)
        self._rows = np.flatnonzero(per_slice)
        self._voxel_ml = voxel_ml
        positions, words = slice_positions(source)
        nothing = np.zeros(len(self._rows))
        columns = [
            Column("Position", positions[self._rows], "mm", words, 1),
            Column("Defect", nothing, "ml", "defect in the slice", 2),
            Column("Lung", per_slice[self._rows] * voxel_ml, "ml", "lung in the slice", 2),
            Column("Defect percent", nothing, "%", "of the lung in the slice; none where too little of it was measured", 1),
            *(Column(title, np.full(len(self._rows), np.nan), "ml", f"defect in the slice, {words}", 2) for title, words in BAND.items()),
        ]
        self._positions, self._lung = columns[0].values, columns[2].values
        share = np.full(len(self._rows), 100.0)
        if measured is not None:
            share *= np.array([np.count_nonzero(measured[row]) for row in self._rows]) / per_slice[self._rows]
        self._scale = np.where(share < least_percent, np.nan, 100.0)
        self.table = table_from_columns(
            columns, f"{source.GetName()} defects per slice", node=hierarchy.find_output(source, "defect_slices")
        )
        self.chart = line_chart(
            self.table,
            "Position",
            ["Lung", "Defect", *BAND],
            Look(
                title="Defect per slice",
                x_title=f"Position (mm), {words.lower()}",
                y_title="Per slice (ml)",
                colors=_COLORS,
            ),
            name=f"{source.GetName()} defects per slice chart",
            chart=hierarchy.find_output(source, "defect_slices_chart"),
        )
        for each in series(self.chart):
            if each.GetYColumnName() in BAND:
                each.SetLineWidth(1.0)
        self.outputs = {"defect_slices": self.table, "defect_slices_chart": self.chart}

    def update(self, live: LiveSegment) -> None:
        """Count the segment of a ``LiveSegment`` again."""
        shown = live.voxels()
        defect = np.array([np.count_nonzero(shown[row]) for row in self._rows]) * self._voxel_ml
        percent = self._scale * defect / self._lung
        update_cells(self.table, np.column_stack([self._positions, defect, self._lung, percent, *self._band(live, defect)]))

    def _band(self, live: LiveSegment, defect: np.ndarray) -> list[np.ndarray]:
        """The slices' defects in ml at the two thresholds at which both lungs together have the ends of their interval, with what was
        decided about voxels as it is; NaN where there is no interval."""
        whole = None if live.intervals is None or "whole" not in live.intervals.regions else live.intervals.of("whole")
        if whole is None or not np.isfinite(whole.value):
            return [np.full(len(defect), np.nan)] * 2
        low, high = (threshold_of(live.index, percent, live.lower) for percent in (whole.low, whole.high))
        less = live.index.per_slice(max(low, live.lower), live.upper)[self._rows] if low < live.upper else 0
        more = live.index.per_slice(live.upper, high)[self._rows] if high > live.upper else 0
        return [np.maximum(defect - less * self._voxel_ml, 0.0), np.minimum(defect + more * self._voxel_ml, self._lung)]
