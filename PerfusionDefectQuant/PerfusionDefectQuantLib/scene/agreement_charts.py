"""Agreement of two methods as plot charts in the scene: Bland and Altman's, and the distribution of both.

What Slicer's plots cannot draw (violins, a matrix in colours) stays a picture. Charts and tables are outputs of the node
``source`` and are updated in place.
"""

from __future__ import annotations

import numpy as np
import slicer

from LungPerfusionCore.report.bland_altman import BlandAltman
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.bland_altman_chart import bland_altman_chart
from LungPerfusionCore.scene.plots import Look, line_chart
from LungPerfusionCore.scene.tables import Column, table_from_columns

BLAND_ALTMAN, HISTOGRAM = "agreement_bland_altman", "agreement_histogram"
BIN_PERCENT = 5.0


def agreement_chart(
    limits: BlandAltman, source: slicer.vtkMRMLScalarVolumeNode, *, unit: str, what: str, suffix: str = ""
) -> slicer.vtkMRMLPlotChartNode:
    """Bland and Altman's chart of two readings or methods.

    ``what``: the difference in words. ``suffix`` tells several of one source apart (a time point). Returns the chart node.
    """
    return bland_altman_chart(
        limits,
        source,
        roles=(BLAND_ALTMAN + suffix, f"{BLAND_ALTMAN}_lines{suffix}", f"{BLAND_ALTMAN}_points{suffix}"),
        name=f"Bland-Altman{suffix}",
        title=f"Bland-Altman (n {limits.n}){suffix.replace('_', ', ')}",
        x_title=f"Mean of both ({unit})",
        y_title=f"{what} ({unit})",
        unit=unit,
    )


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
        Look(
            title=f"Distribution ({counts}){suffix.replace('_', ', ')}",
            x_title=f"{what} ({unit})",
            y_title="Patients",
            bars=True,
        ),
        name=f"{source.GetName()} agreement histogram{suffix}",
        chart=hierarchy.find_output(source, role),
        like=source,
    )
    hierarchy.mark_output(chart, source, role)
    return chart


def _table(columns: list[Column], source: slicer.vtkMRMLScalarVolumeNode, role: str, name: str) -> slicer.vtkMRMLTableNode:
    table = table_from_columns(columns, f"{source.GetName()} {name}", node=hierarchy.find_output(source, role), like=source)
    hierarchy.mark_output(table, source, role)
    return table
