"""Agreement of two methods as plot charts in the scene: Bland and Altman's, and the distribution of both.

What Slicer's plots cannot draw (violins, a matrix in colours) stays a picture. Charts and tables are outputs of the node
``source`` and are updated in place.
"""

from __future__ import annotations

import numpy as np
import slicer

from LungPerfusionCore.report.bland_altman import BlandAltman
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.plots import PALETTE, line_chart
from LungPerfusionCore.scene.tables import Column, table_from_columns

BLAND_ALTMAN, HISTOGRAM = "agreement_bland_altman", "agreement_histogram"
_POINTS = "points"
_LIMITS, _GREY = (0.84, 0.15, 0.16), (0.6, 0.6, 0.6)
BIN_PERCENT = 5.0


def bland_altman_chart(
    limits: BlandAltman, source: slicer.vtkMRMLScalarVolumeNode, *, unit: str, what: str, suffix: str = ""
) -> slicer.vtkMRMLPlotChartNode:
    """Differences over means, with bias, limits of agreement and their 95 % intervals as lines.

    ``what``: the difference in words. ``suffix`` tells several of one source apart (a time point). Returns the chart node.
    """
    ends = np.array([limits.means.min(), limits.means.max()])
    ends = ends + np.array([-0.05, 0.05]) * max(float(np.ptp(ends)), 1.0)
    lines = [("Bias", limits.bias), ("Upper limit", limits.upper), ("Lower limit", limits.lower)]
    columns = [Column("Mean", ends, unit)]
    columns += [Column(name, [each.value] * 2, unit) for name, each in lines]
    for name, each in lines:
        if np.isnan(each.low):  # no spread, no interval
            continue
        columns += [Column(f"{name}, 95 % {end}", [value] * 2, unit) for end, value in (("from", each.low), ("to", each.high))]
    table = _table(columns, source, f"{BLAND_ALTMAN}_lines{suffix}", f"Bland-Altman lines{suffix}")
    points = _table(
        [Column("Mean", limits.means, unit), Column("Difference", limits.differences, unit)],
        source,
        f"{BLAND_ALTMAN}_points{suffix}",
        f"Bland-Altman points{suffix}",
    )
    role = BLAND_ALTMAN + suffix
    chart = line_chart(
        table,
        "Mean",
        [c.name for c in columns[1:]],
        title=f"Bland-Altman (n {limits.n}){suffix.replace('_', ', ')}",
        x_title=f"Mean of both ({unit})",
        y_title=f"{what} ({unit})",
        name=f"{source.GetName()} Bland-Altman{suffix}",
        chart=hierarchy.find_output(source, role),
        like=source,
        colors=(_LIMITS,) * 3 + (_GREY,) * 6,
    )
    for number in range(chart.GetNumberOfPlotSeriesNodes()):
        one = chart.GetNthPlotSeriesNode(number)
        name = one.GetYColumnName()
        one.SetLineStyle(one.LineStyleSolid if name == "Bias" else one.LineStyleDot if "95 %" in name else one.LineStyleDash)
    scene = chart.GetScene()
    scatter = scene.AddNewNodeByClass("vtkMRMLPlotSeriesNode", "Difference")
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
    chart.SetLegendVisibility(False)
    hierarchy.mark_output(chart, source, role)
    return chart


def distribution_chart(
    series: dict[str, np.ndarray], source: slicer.vtkMRMLScalarVolumeNode, *, unit: str, what: str, suffix: str = ""
) -> slicer.vtkMRMLPlotChartNode:
    """How many patients fall into each bin of ``BIN_PERCENT``, bars side by side for each series. Returns the chart node."""
    finite = {name: values[np.isfinite(values)] for name, values in series.items()}
    top = max((float(values.max()) for values in finite.values() if len(values)), default=0.0)
    edges = np.arange(0.0, top + BIN_PERCENT + 1e-9, BIN_PERCENT)
    middles = (edges[:-1] + edges[1:]) / 2
    columns = [
        Column("Bin", middles, unit, f"middle of {BIN_PERCENT:g} {unit}"),
        *(Column(name, np.histogram(values, edges)[0]) for name, values in finite.items()),
    ]
    role = HISTOGRAM + suffix
    table = _table(columns, source, f"{role}_table", f"Agreement histogram{suffix}")
    counts = ", ".join(f"{name} n {len(values)}" for name, values in finite.items())
    chart = line_chart(
        table,
        "Bin",
        list(finite),
        title=f"Distribution ({counts}){suffix.replace('_', ', ')}",
        x_title=f"{what} ({unit})",
        y_title="Patients",
        name=f"{source.GetName()} agreement histogram{suffix}",
        chart=hierarchy.find_output(source, role),
        like=source,
        bars=True,
    )
    hierarchy.mark_output(chart, source, role)
    return chart


def _table(columns: list[Column], source: slicer.vtkMRMLScalarVolumeNode, role: str, name: str) -> slicer.vtkMRMLTableNode:
    table = table_from_columns(columns, f"{source.GetName()} {name}", node=hierarchy.find_output(source, role), like=source)
    hierarchy.mark_output(table, source, role)
    return table
