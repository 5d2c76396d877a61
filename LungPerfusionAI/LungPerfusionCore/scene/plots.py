"""Plot charts from table columns, and the threshold line that follows the slider.

A chart's series are found again by their node reference role, so an update changes the chart that is on the screen.
Slicer's plots write numbers along an axis and nothing else: names of a series' label column are in tool tips only. So bars
that have names stand at 1, 2, 3 ..., and the axis' title says which is which.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace

import slicer
import vtk
from vtk.util import numpy_support

from ..palette import SERIES, THRESHOLD, fractions
from .hierarchy import ROLE, place_under_study
from .tables import Column, table_from_columns, update_cells

PALETTE = tuple(fractions(color) for color in SERIES)
"""Colours that stay apart for most readers, in order of use."""

#: Sizes of texts (title, axis titles, numbers and legend): what fits a chart of 400 x 200 pixels; Slicer's are twice as large.
_FONTS = (12, 11, 10)
#: Characters of a line under the axis.
_LINE = 64

_HEIGHTS = "LungPerfusion.LineHeights"
_THRESHOLD, _LOWER = _LINES = ("threshold_line", "lower_limit_line")


@dataclass(frozen=True)
class Look:
    """How a chart looks: texts with units; ``x_range`` and ``y_range`` of the axes, automatic if None; ``bars`` instead of lines, side by
    side where there are several series; ``colors``: RGB 0 to 1 of each series, by default from ``PALETTE``."""

    title: str
    x_title: str
    y_title: str
    x_range: tuple[float, float] | None = None
    y_range: tuple[float, float] | None = None
    bars: bool = False
    colors: Sequence[tuple[float, float, float]] | None = None


def line_chart(
    table: slicer.vtkMRMLTableNode,
    x: str,
    ys: Sequence[str],
    look: Look,
    *,
    name: str | None = None,
    chart: slicer.vtkMRMLPlotChartNode | None = None,
    like: slicer.vtkMRMLNode | None = None,
    labels: str | None = None,
) -> slicer.vtkMRMLPlotChartNode:
    """Show columns of a table as lines (or bars) of one chart.

    Args:
        table: table node.
        x: name of the number column along the x axis.
        ys: names of the number columns, one series each.
        look: titles, axes, colours, lines or bars.
        name: of a new chart, by default its title.
        chart: chart node to update in place; its threshold line stays.
        like: node beside which a new chart goes in subject hierarchy.
        labels: name of a text column that names the rows: written under the axis with their numbers ``x`` (1, 2, 3 ...), and in tool tips.

    Returns:
        vtkMRMLPlotChartNode.

    Raises:
        ValueError: the table has no such column, or x is a text column, for which Slicer draws nothing.
    """
    _check_columns(table, x, (*ys, *((labels,) if labels else ())))
    if labels:
        x_title, x_range = _named_axis(table.GetTable(), x, labels, look.x_title)
        look = replace(look, x_title=x_title, x_range=x_range)
    plot = chart if chart is not None else table.GetScene().AddNewNodeByClass("vtkMRMLPlotChartNode", name or look.title)
    was_modifying = plot.StartModify()
    try:
        _show_axes(plot, look)
        plot.SetLegendVisibility(len(ys) > 1)
        _show_series(plot, table, x, ys, look, labels)
    finally:
        plot.EndModify(was_modifying)
    if chart is None:
        place_under_study(plot, like)
    return plot


def _check_columns(table: slicer.vtkMRMLTableNode, x: str, others: Sequence[str]) -> None:
    for column in (x, *others):
        found = table.GetTable().GetColumnByName(column)
        if found is None:
            raise ValueError(f"The table {table.GetName()!r} has no column {column!r}.")
        if column == x and found.IsA("vtkStringArray"):
            raise ValueError(f"The column {x!r} holds texts: give a column of numbers, and the texts as labels.")


def _show_axes(plot: slicer.vtkMRMLPlotChartNode, look: Look) -> None:
    plot.SetTitle(look.title)
    plot.SetXAxisTitle(look.x_title)
    plot.SetYAxisTitle(look.y_title)
    for limits, automatic, fixed in (
        (look.x_range, plot.SetXAxisRangeAuto, plot.SetXAxisRange),
        (look.y_range, plot.SetYAxisRangeAuto, plot.SetYAxisRange),
    ):
        automatic(limits is None)
        if limits is not None:
            fixed(float(limits[0]), float(limits[1]))
    plot.SetTitleFontSize(_FONTS[0])
    plot.SetAxisTitleFontSize(_FONTS[1])
    plot.SetAxisLabelFontSize(_FONTS[2])
    plot.SetLegendFontSize(_FONTS[2])


def _show_series(
    plot: slicer.vtkMRMLPlotChartNode, table: slicer.vtkMRMLTableNode, x: str, ys: Sequence[str], look: Look, labels: str | None
) -> None:
    """One series a column; those of columns that are no longer shown leave the scene."""
    scene, colors = table.GetScene(), look.colors or PALETTE
    series_of = {each.GetYColumnName(): each for each in series(plot) if each.GetAttribute(ROLE) not in _LINES}
    for column, stale in series_of.items():
        if column not in ys:
            plot.RemovePlotSeriesNodeID(stale.GetID())
            scene.RemoveNode(stale)
    for index, column in enumerate(ys):
        one = series_of.get(column)
        if one is None:
            one = scene.AddNewNodeByClass("vtkMRMLPlotSeriesNode", column)
            one.SetColor(*colors[index % len(colors)])
            one.SetMarkerStyle(one.MarkerStyleNone)
            plot.AddAndObservePlotSeriesNodeID(one.GetID())
        one.SetAndObserveTableNodeID(table.GetID())
        one.SetPlotType(one.PlotTypeScatterBar if look.bars else one.PlotTypeScatter)
        one.SetLabelColumnName(labels or "")
        one.SetXColumnName(x)
        one.SetYColumnName(column)
        one.SetLineStyle(one.LineStyleSolid)


def _named_axis(table: vtk.vtkTable, x: str, labels: str, title: str) -> tuple[str, tuple[float, float]]:
    """Title and range of an axis whose numbers have names: "1 RUL, 2 RML, ...", in lines that fit."""
    numbers = numpy_support.vtk_to_numpy(table.GetColumnByName(x))
    names = table.GetColumnByName(labels)
    lines = [title] if title else []
    entries = [f"{number:g} {names.GetValue(row)}" for row, number in enumerate(numbers)]
    lines += textwrap.wrap(", ".join(each.replace(" ", "\N{NO-BREAK SPACE}") for each in entries), _LINE, break_long_words=False)
    text = "\n".join(lines).replace("\N{NO-BREAK SPACE}", " ")
    return text, (float(numbers.min()) - 0.5, float(numbers.max()) + 0.5) if len(numbers) else (0.0, 1.0)


def series(chart: slicer.vtkMRMLPlotChartNode) -> list:
    """The series nodes of a chart, in order."""
    found = (chart.GetNthPlotSeriesNode(index) for index in range(chart.GetNumberOfPlotSeriesNodes()))
    return [each for each in found if each is not None]


def threshold_line(
    chart: slicer.vtkMRMLPlotChartNode,
    x: float,
    y_range: tuple[float, float],
    *,
    name: str = "Threshold",
    color: tuple[float, float, float] = fractions(THRESHOLD),
    lower: bool = False,
) -> slicer.vtkMRMLTableNode:
    """Draw a vertical line at ``x`` from ``y_range[0]`` to ``y_range[1]`` in a chart, or move the one it has.

    A chart has at most two, one for the upper and one for the ``lower`` limit.

    Returns:
        The table node of its two points, for ``move_threshold_line``.
    """
    columns = [Column("x", [float(x)] * 2), Column("y", [float(y_range[0]), float(y_range[1])])]
    role = _LOWER if lower else _THRESHOLD
    mine = next((each for each in series(chart) if each.GetAttribute(ROLE) == role), None)
    table = table_from_columns(columns, name, node=mine.GetTableNode() if mine is not None else None)
    table.SetAttribute(_HEIGHTS, f"{float(y_range[0])!r} {float(y_range[1])!r}")
    if mine is None:
        mine = chart.GetScene().AddNewNodeByClass("vtkMRMLPlotSeriesNode", name)
        mine.SetAttribute(ROLE, role)
        mine.SetPlotType(mine.PlotTypeScatter)
        mine.SetMarkerStyle(mine.MarkerStyleNone)
        mine.SetLineStyle(mine.LineStyleDash)
        mine.SetLineWidth(2)
        mine.SetColor(*color)
        mine.SetAndObserveTableNodeID(table.GetID())
        mine.SetXColumnName("x")
        mine.SetYColumnName("y")
        place_under_study(table, chart)
        chart.AddAndObservePlotSeriesNodeID(mine.GetID())
    return table


def move_threshold_line(series_table: slicer.vtkMRMLTableNode, x: float, *, shown: bool = True) -> None:
    """Move a threshold line to ``x``: two cells, one Modified. One that is not ``shown`` has no height."""
    bottom, top = (float(each) for each in series_table.GetAttribute(_HEIGHTS).split())
    update_cells(series_table, [[x, bottom], [x, top if shown else bottom]])
