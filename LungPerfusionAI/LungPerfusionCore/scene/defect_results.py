"""A defect analysis as nodes: iodine map, virtual non-contrast image, defects, table of regions, histogram."""

from __future__ import annotations

import numpy as np

from . import hierarchy
from .colors import perfusion_colors
from .live_threshold import LiveNodes, LiveThreshold
from .plots import line_chart, threshold_line
from .results import defects_to_segmentation, measurements_to_table
from .segmentations import find_segment
from .stamps import stamp
from .tables import Column, table_from_columns
from .terminology import TERMS
from .volumes import node_from_image

BINS = 120


def show_defects(analysis, source, iodine_given=None) -> dict:
    """Put a ``PerfusionDefectQuantLib.pipeline.DefectAnalysis`` into the scene, or update what an earlier run put there.

    Args:
        source: the volume node on whose grid was measured; outputs go under its study.
        iodine_given: the node of a given iodine map in mg/mL, which then is the iodine map of the result.

    Returns:
        iodine, virtualNoncontrast (None without a pair), defects, table, chart, measurements, threshold, warnings,
        analysis and live (the ``LiveThreshold`` that the panel's slider moves).
    """
    name, result = source.GetName(), analysis.result
    iodine = _iodine_node(analysis, source, iodine_given)
    virtual = None
    if analysis.virtual_noncontrast is not None:
        virtual = node_from_image(
            analysis.virtual_noncontrast, f"{name} virtual non-contrast", like=source, unit="HU", window=(1400.0, -500.0),
            node=hierarchy.find_output(source, "virtual_noncontrast"),
        )
    defects = defects_to_segmentation(
        result.mask, f"{name} perfusion defects", reference=source, node=hierarchy.find_output(source, "defects")
    )
    table = measurements_to_table(result.measurements, f"{name} defect table", node=hierarchy.find_output(source, "defect_table"))
    chart, histogram = _histogram(analysis, source, table)
    line = threshold_line(chart, result.threshold.value, (0.0, _peak(analysis)))
    outputs = {"defects": defects, "defect_table": table, "defect_histogram": histogram, "defect_chart": chart}
    if virtual is not None:
        outputs["virtual_noncontrast"] = virtual
    if iodine is not source:
        outputs["iodine"] = iodine
    for role, node in outputs.items():
        hierarchy.mark_output(node, source, role)
        hierarchy.place_under_study(node, source)
    stamp([*outputs.values(), line], "defects", analysis.parameters, inputs=(source, iodine_given))
    segment_id = find_segment(defects, code="defects", name=TERMS["defects"].name)
    live = LiveThreshold(result.index, LiveNodes(defects, segment_id, source, table, line))
    live.attach(result.threshold.lower, result.threshold.value)
    return {
        "iodine": iodine, "virtualNoncontrast": virtual, "defects": defects, "table": table, "chart": chart,
        "measurements": analysis.measurements, "threshold": result.threshold, "warnings": analysis.warnings,
        "analysis": analysis, "live": live,
    }


def _iodine_node(analysis, source, given):
    from .volumes import unit_of

    if given is not None and unit_of(given) == "mg/mL":
        return given
    top = analysis.result.index.quantile(0.98)
    return node_from_image(
        analysis.iodine, f"{source.GetName()} iodine", like=source, unit="mg/mL", quantity="iodine", color=perfusion_colors(source.GetScene()),
        window=(top, top / 2), node=hierarchy.find_output(source, "iodine"),
    )


def _edges(analysis) -> np.ndarray:
    index = analysis.result.index
    low, high = index.range()
    return np.linspace(max(low, -1.0), min(high, 2.0 * index.quantile(0.98)), BINS + 1)


def _peak(analysis) -> float:
    index, edges = analysis.result.index, _edges(analysis)
    return float(index.histogram(edges).max()) * index.voxel_volume_ml


def _histogram(analysis, source, table):
    """The distribution of iodine in the whole lung, in ml a bin, with the threshold's line drawn into it."""
    index, edges = analysis.result.index, _edges(analysis)
    unit = analysis.result.threshold.unit
    columns = [Column("Iodine", (edges[1:] + edges[:-1]) / 2, unit, "centre of the bin"),
               Column("Lung", index.histogram(edges) * index.voxel_volume_ml, "ml")]
    name = source.GetName()
    histogram = table_from_columns(columns, f"{name} iodine histogram", node=hierarchy.find_output(source, "defect_histogram"))
    chart = line_chart(
        histogram, "Iodine", ["Lung"], title="Iodine in the lung", x_title=f"Iodine ({unit})", y_title="Lung (ml)",
        name=f"{name} iodine chart", chart=hierarchy.find_output(source, "defect_chart"),
    )
    return chart, histogram
