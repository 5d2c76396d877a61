"""Curves of CT perfusion as tables and charts: the input functions, and the voxel under the mouse with its fit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import slicer

from LungPerfusionCore.palette import ARTERIAL, LUNG_ON_WHITE, SERIES, VENOUS, fractions
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.grids import geometry_of
from LungPerfusionCore.scene.plots import Look, line_chart, series
from LungPerfusionCore.scene.tables import Column, table_from_columns, update_cells

from ..dynamic.series import InputFunction
from .dynamic_map_nodes import role_of

_INPUTS = fractions(ARTERIAL), fractions(VENOUS)
_VOXEL = fractions(LUNG_ON_WHITE), fractions(SERIES[2])
_TIME, _UNIT = "Time", "HU"
_SEEN, _FITTED = "Measured", "Fit"
POINT = "Voxel under the mouse: point at a slice view"
Chart = tuple[slicer.vtkMRMLTableNode, slicer.vtkMRMLPlotChartNode]


def show_inputs(arterial: InputFunction, venous: InputFunction | None, series_node: slicer.vtkMRMLNode) -> Chart:
    """Enhancement of arterial input and venous output over time: (table, chart)."""
    columns = [Column(_TIME, arterial.times, "s"), Column("Arterial input", arterial.enhancement, _UNIT, digits=2)]
    if venous is not None:
        columns.append(Column("Venous output", venous.enhancement, _UNIT, digits=2))
    return _table_and_chart(columns, series_node, "input", "Arterial input and venous output", colors=_INPUTS[: len(columns) - 1])


class VoxelCurve:
    """Measured and fitted enhancement of one voxel, rewritten in place; before a voxel was pointed at the chart is empty and says so.

    ``times``: (t,), s, of the scan. Table and chart are outputs ``ctp_voxel`` and ``ctp_voxel_chart`` of the series' node.
    """

    def __init__(self, times: np.ndarray, series_node: slicer.vtkMRMLNode, reference: slicer.vtkMRMLScalarVolumeNode) -> None:
        self._times, self._inverse = times, np.linalg.inv(geometry_of(reference).ijk_to_ras)
        self._shape = np.array(geometry_of(reference).size[::-1])
        nothing = np.zeros(len(times))
        columns = [Column(_TIME, times, "s"), *(Column(name, nothing, _UNIT, digits=2) for name in (_SEEN, _FITTED))]
        self._drawn: tuple[str, ...] = ()  # columns that the chart shows
        self.table, self.chart = _table_and_chart(columns, series_node, "voxel", "Voxel under the mouse", colors=_VOXEL, drawn=())
        self.chart.SetTitle(POINT)

    def voxel_at(self, ras: tuple[float, float, float] | None) -> tuple[int, int, int] | None:
        """The voxel (k, j, i) at a point (RAS, mm, world), or None outside the scan."""
        if ras is None:
            return None
        place = np.rint((self._inverse @ (*ras, 1.0))[:3][::-1]).astype(int)
        if ((place < 0) | (place >= self._shape)).any():
            return None
        k, j, i = place.tolist()
        return k, j, i

    def show(self, title: str, measured: np.ndarray, fit: np.ndarray | None, times: np.ndarray | None = None) -> None:
        """A voxel's curves (t,), HU; without a fit there is no line of it. ``times``: (t,), s, of its slice, None those of the scan."""
        unfitted = np.zeros(len(self._times))  # a table's column cannot be missing; it is not drawn
        update_cells(self.table, np.column_stack([self._times if times is None else times, measured, unfitted if fit is None else fit]))
        names = (_SEEN,) if fit is None else (_SEEN, _FITTED)
        self.chart.SetTitle(title)
        if names != self._drawn:
            self._drawn = names
            self._draw(title, names)

    def _draw(self, title: str, names: tuple[str, ...]) -> None:
        """Let the chart show these columns."""
        line_chart(self.table, _TIME, names, _look(title, _VOXEL), chart=self.chart)
        for each in series(self.chart):
            if each.GetYColumnName() == _SEEN:
                each.SetLineStyle(each.LineStyleNone)
                each.SetMarkerStyle(each.MarkerStyleCircle)
                each.SetMarkerSize(5)


def _look(title: str, colors: Sequence[tuple[float, float, float]]) -> Look:
    return Look(title=title, x_title="Time (s)", y_title="Enhancement (HU)", colors=colors)


def _table_and_chart(
    columns: list[Column],
    series_node: slicer.vtkMRMLNode,
    name: str,
    title: str,
    *,
    colors: Sequence[tuple[float, float, float]],
    drawn: Sequence[str] | None = None,
) -> Chart:
    """``drawn``: the columns of the chart, by default all but the time."""
    known = {role: hierarchy.find_output(series_node, role) for role in (role_of(name), role_of(f"{name}_chart"))}
    table = table_from_columns(columns, f"{series_node.GetName()} {title.lower()}", node=known[role_of(name)])
    chart = line_chart(
        table,
        _TIME,
        [column.name for column in columns[1:]] if drawn is None else drawn,
        _look(title, colors),
        name=f"{series_node.GetName()} {title.lower()} chart",
        chart=known[role_of(f"{name}_chart")],
    )
    for node, role in ((table, role_of(name)), (chart, role_of(f"{name}_chart"))):
        hierarchy.mark_output(node, series_node, role)
        hierarchy.place_under_study(node, series_node)
    return table, chart
