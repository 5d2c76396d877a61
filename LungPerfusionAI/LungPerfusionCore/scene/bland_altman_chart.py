"""Bland and Altman's chart in the scene: for readers, for methods, for maps of one patient."""

from __future__ import annotations

import numpy as np
import slicer

from ..report.bland_altman import BlandAltman
from . import hierarchy
from .plots import PALETTE, Look, line_chart
from .tables import Column, table_from_columns

_POINTS = "points"
_LIMITS, _GREY = PALETTE[1], PALETTE[6]


def bland_altman_chart(
    limits: BlandAltman,
    source: slicer.vtkMRMLScalarVolumeNode,
    *,
    roles: tuple[str, str, str],
    name: str,
    title: str,
    x_title: str,
    y_title: str,
    unit: str,
) -> slicer.vtkMRMLPlotChartNode:
    """Differences over means, with bias, limits of agreement and their 95 % intervals as lines.

    ``roles``: of the chart, of the table of the lines and of the table of the points, as outputs of ``source``, which are updated in
    place. ``name``: of the chart, after the source's; ``unit``: of both axes' columns. Returns the chart node.
    """
    role, role_of_lines, role_of_points = roles
    ends = np.array([limits.means.min(), limits.means.max()])
    ends = ends + np.array([-0.05, 0.05]) * max(float(np.ptp(ends)), 1.0)
    lines = [("Bias", limits.bias), ("Upper limit", limits.upper), ("Lower limit", limits.lower)]
    columns = [Column("Mean", ends, unit)]
    columns += [Column(title_, [each.value] * 2, unit) for title_, each in lines]
    for title_, each in lines:
        if np.isnan(each.low):  # no spread, no interval
            continue
        columns += [Column(f"{title_}, 95 % {end}", [value] * 2, unit) for end, value in (("from", each.low), ("to", each.high))]
    order = np.argsort(limits.means, kind="stable")
    pairs = [Column("Mean", limits.means[order], unit), Column("Difference", limits.differences[order], unit)]
    table = _table(columns, source, role_of_lines, f"{name} lines")
    points = _table(pairs, source, role_of_points, f"{name} points")
    chart = line_chart(
        table,
        "Mean",
        [c.name for c in columns[1:]],
        Look(
            title=title,
            x_title=x_title,
            y_title=y_title,
            colors=(_LIMITS,) * 3 + (_GREY,) * 6,
        ),
        name=f"{source.GetName()} {name}",
        chart=hierarchy.find_output(source, role),
        like=source,
    )
    for number in range(chart.GetNumberOfPlotSeriesNodes()):
        one = chart.GetNthPlotSeriesNode(number)
        column = one.GetYColumnName()
        one.SetLineStyle(one.LineStyleSolid if column == "Bias" else one.LineStyleDot if "95 %" in column else one.LineStyleDash)
    _scatter(chart, points)
    chart.SetLegendVisibility(False)
    hierarchy.mark_output(chart, source, role)
    return chart


def _scatter(chart: slicer.vtkMRMLPlotChartNode, points: slicer.vtkMRMLTableNode) -> None:
    scatter = chart.GetScene().AddNewNodeByClass("vtkMRMLPlotSeriesNode", "Difference")
    scatter.SetAttribute(hierarchy.ROLE, _POINTS)
    scatter.SetPlotType(scatter.PlotTypeScatter)
    scatter.SetLineStyle(scatter.LineStyleNone)
    scatter.SetMarkerStyle(scatter.MarkerStyleCircle)
    scatter.SetMarkerSize(8)
    scatter.SetColor(*PALETTE[0])
    scatter.SetAndObserveTableNodeID(points.GetID())
    scatter.SetXColumnName("Mean")
    scatter.SetYColumnName("Difference")
    chart.AddAndObservePlotSeriesNodeID(scatter.GetID())


def _table(columns: list[Column], source: slicer.vtkMRMLScalarVolumeNode, role: str, name: str) -> slicer.vtkMRMLTableNode:
    table = table_from_columns(columns, f"{source.GetName()} {name}", node=hierarchy.find_output(source, role), like=source)
    hierarchy.mark_output(table, source, role)
    return table
