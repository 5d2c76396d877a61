"""A slice probability curve whose thresholds follow the hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from LungPerfusionCore.scene.tables import Column, table_from_columns, update_cells

from ..probability_curve import Curve
from .embolus_tables import update_rows

if TYPE_CHECKING:  # it needs torch, which a scene does not
    import slicer

    from ..detection import Detection

#: Attributes of the slice table: the thresholds in force, so that a saved scene still has them.
SLICE_THRESHOLD, STACK_THRESHOLD = "LungPerfusion.SliceThreshold", "LungPerfusion.StackThreshold"


class LiveCurve:
    """Thresholds that follow the hand: the line in the chart, the numbers of the scan, the markers.

    ``curve`` has the thresholds in force; ``detection`` likewise, None for a curve of a saved scene.
    """

    def __init__(
        self,
        curve: Curve,
        table: slicer.vtkMRMLTableNode,
        scan: slicer.vtkMRMLTableNode,
        line: slicer.vtkMRMLTableNode,
        markers: slicer.vtkMRMLMarkupsFiducialNode,
        ends_mm: tuple[float, float],
        detection: Detection | None = None,
    ):
        self.curve, self.detection = curve, detection
        self._table, self._scan, self._line, self._markers, self._ends = table, scan, line, markers, ends_mm

    def set(self, slices: float | None = None, stack: float | None = None) -> None:
        """Move the threshold of the slices, of the scan, or both (0 to 1)."""
        self.curve = self.curve.at(slices, stack)
        wanted = self.curve.thresholds
        if self.detection is not None:
            self.detection = replace(self.detection, thresholds=wanted)
        self._table.SetAttribute(SLICE_THRESHOLD, repr(wanted.slices))
        self._table.SetAttribute(STACK_THRESHOLD, repr(wanted.stack))
        ends = [[self._ends[0], wanted.slices], [self._ends[1], wanted.slices]]
        try:
            update_cells(self._line, ends)
        except ValueError:  # edited by hand
            columns = [Column(name, [end[n] for end in ends]) for n, name in enumerate("xy")]
            table_from_columns(columns, self._line.GetName(), node=self._line)
        update_rows(self._scan, self.curve.measurements)
        self._mark()

    @property
    def positive(self) -> bool | None:
        """Whether the scan is called positive; None where the model cannot judge it."""
        return self.curve.positive

    def _mark(self) -> None:
        was_modifying = self._markers.StartModify()
        self._markers.RemoveAllControlPoints()
        for slab, (x, y, z) in self.curve.hottest_points():
            self._markers.AddControlPointWorld((-x, -y, z), f"{self.curve.slices[slab]:.2f}")
        self._markers.SetLocked(True)
        self._markers.EndModify(was_modifying)
