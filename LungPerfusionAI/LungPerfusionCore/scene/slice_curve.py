"""Lung and defect of every slice, as a table and a chart that follow when the hand rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import slicer

from . import hierarchy
from .grids import geometry_of
from .plots import Look, line_chart
from .tables import Column, table_from_columns, update_cells

if TYPE_CHECKING:
    from .live_segment import LiveSegment

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
            ["Lung", "Defect"],
            Look(
                title="Defect per slice",
                x_title=f"Position (mm), {words.lower()}",
                y_title="Per slice (ml)",
                colors=((0.12, 0.47, 0.71), (0.84, 0.15, 0.16)),
            ),
            name=f"{source.GetName()} defects per slice chart",
            chart=hierarchy.find_output(source, "defect_slices_chart"),
        )
        self.outputs = {"defect_slices": self.table, "defect_slices_chart": self.chart}

    def update(self, live: LiveSegment) -> None:
        """Count the segment of a ``LiveSegment`` again."""
        shown = live.voxels()
        defect = np.array([np.count_nonzero(shown[row]) for row in self._rows]) * self._voxel_ml
        update_cells(self.table, np.column_stack([self._positions, defect, self._lung, self._scale * defect / self._lung]))
