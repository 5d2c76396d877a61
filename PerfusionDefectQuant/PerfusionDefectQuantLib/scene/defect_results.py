"""A defect analysis as nodes: iodine map, virtual non-contrast image, regions, defects, table, histogram, slices."""

from __future__ import annotations

import json

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore.checks.image_checks import same_grid
from LungPerfusionCore.lungs.coverage import CoverageLimits
from LungPerfusionCore.palette import LOWER_LIMIT, LUNG_ON_WHITE, fractions
from LungPerfusionCore.quantities import digits_of
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.colors import perfusion_colors
from LungPerfusionCore.scene.live_segment import LiveNodes, LiveSegment
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.plots import Look, line_chart, threshold_line
from LungPerfusionCore.scene.results import defects_to_segmentation, region_title
from LungPerfusionCore.scene.segmentations import SegmentSpec, as_outline, segment_of_run, segmentation_from_labels, spec
from LungPerfusionCore.scene.slice_curve import SliceCurve
from LungPerfusionCore.scene.tables import Column, table_from_columns
from LungPerfusionCore.scene.terminology import TERMS
from LungPerfusionCore.scene.volumes import node_from_image, unit_of
from LungPerfusionCore.threshold.region_numbers import RegionNumbers
from LungPerfusionCore.uncertainty.interval import NOMINAL_PERCENT, RegionIntervals

from ..pipeline import DefectAnalysis
from .defect_reading import DOWNSTREAM
from .result_nodes import DefectNodes

BINS = 120
BEYOND = "LungPerfusion.BeyondMl"
"""Attribute of a segmentation of regions that was cut to a map's grid: region -> ml that lay beyond it, as JSON."""


def show_defects(
    analysis: DefectAnalysis,
    source: slicer.vtkMRMLScalarVolumeNode,
    iodine_given: slicer.vtkMRMLScalarVolumeNode | None = None,
    regions_given: slicer.vtkMRMLSegmentationNode | None = None,
    ct_given: slicer.vtkMRMLScalarVolumeNode | None = None,
) -> DefectNodes:
    """Put an analysis into the scene, or update what an earlier run put there.

    Args:
        analysis: what to show.
        source: the volume node on whose grid was measured; outputs go under its study.
        iodine_given: the node of a given map in the analysis' unit, which then is the map of the result.
        regions_given: the segmentation node the regions were read from; without one they are put into the scene, hidden,
            so that the analysis can be taken up again after the scene was saved.
        ct_given: to be shown underneath; without it the virtual non-contrast image is.
    """
    name, result = source.GetName(), analysis.result
    iodine = _iodine_node(analysis, source, iodine_given)
    virtual = _virtual_node(analysis, source)
    regions = regions_given if regions_given is not None else _regions_node(analysis, source)
    known = hierarchy.find_output(source, "defects")
    defects = defects_to_segmentation(result.mask, f"{name} perfusion defects", reference=source, node=known)
    if known is None:
        as_outline(defects)
    table = _table(analysis, source)
    table.RemoveAttribute(DOWNSTREAM)  # what was said of an earlier analysis
    chart, histogram = _histogram(analysis, source)
    line = threshold_line(chart, result.threshold.value, (0.0, _peak(analysis)))
    lower_line = threshold_line(chart, 0.0, (0.0, _peak(analysis)), name="Lower limit", color=fractions(LOWER_LIMIT), lower=True)
    curve = _curve(analysis, source)
    outputs = {"defects": defects, "defect_table": table, "defect_histogram": histogram, "defect_chart": chart, **curve.outputs}
    outputs |= {} if virtual is None else {"virtual_noncontrast": virtual}
    outputs |= {} if iodine is source else {"iodine": iodine}
    outputs |= {} if regions_given is not None else {"regions": regions}
    for role, node in outputs.items():
        hierarchy.mark_output(node, source, role)
        hierarchy.place_under_study(node, source)
    write_provenance([*outputs.values(), line, lower_line], "defects", analysis.parameters, inputs=(source, iodine_given))
    nodes = LiveNodes(defects, segment_of_run(defects, "defects"), source, table, line, lower_line, (curve,))
    return DefectNodes(
        iodine=iodine,
        virtualNoncontrast=virtual,
        background=ct_given or virtual,
        defects=defects,
        regions=regions,
        table=table,
        chart=chart,
        sliceTable=curve.table,
        sliceChart=curve.chart,
        measurements=analysis.measurements,
        threshold=result.threshold,
        warnings=analysis.warnings,
        analysis=analysis,
        live=_live(analysis, nodes),
    )


def _live(analysis: DefectAnalysis, nodes: LiveNodes) -> LiveSegment:
    """The defects' segment at the automatic threshold, its tables written."""
    found = analysis.result
    live = LiveSegment(found.index, nodes, lambda now, automatic: _cells(now, automatic, live.intervals))
    live.attach(found.threshold.lower, found.threshold.value)
    live.finish()
    return live


def _curve(analysis: DefectAnalysis, source: slicer.vtkMRMLScalarVolumeNode) -> SliceCurve:
    index, prepared = analysis.result.index, analysis.result.prepared
    least = (prepared.coverage.limits or CoverageLimits()).measured_percent
    return SliceCurve(source, sitk.GetArrayViewFromImage(analysis.regions.labels), index.voxel_volume_ml, prepared.measured, least)


def _virtual_node(analysis: DefectAnalysis, source: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLScalarVolumeNode | None:
    if analysis.virtual_noncontrast is None:
        return None
    return node_from_image(
        analysis.virtual_noncontrast,
        f"{source.GetName()} virtual non-contrast",
        like=source,
        unit="HU",
        window=(1400.0, -500.0),
        node=hierarchy.find_output(source, "virtual_noncontrast"),
    )


def _iodine_node(
    analysis: DefectAnalysis, source: slicer.vtkMRMLScalarVolumeNode, given: slicer.vtkMRMLScalarVolumeNode | None
) -> slicer.vtkMRMLScalarVolumeNode:
    unit = analysis.result.threshold.unit
    top = analysis.result.index.quantile(0.98)
    if given is not None and (unit_of(given) or "1") == unit:
        # The map is the person's own node; it is coloured only where it is still as it was loaded.
        display = given.GetDisplayNode()
        if display is not None and display.GetColorNodeID() in (None, "vtkMRMLColorTableNodeGrey"):
            display.SetAndObserveColorNodeID(perfusion_colors(source.GetScene()))
            display.AutoWindowLevelOff()
            display.SetWindowLevel(top, top / 2)
        return given
    name = source.GetName()
    return node_from_image(
        analysis.iodine,
        f"{name} as measured" if "iodine" in name.lower() else f"{name} iodine",
        like=source,
        unit=unit,
        quantity="iodine",
        color=perfusion_colors(source.GetScene()),
        window=(top, top / 2),
        node=hierarchy.find_output(source, "iodine"),
    )


def _regions_node(analysis: DefectAnalysis, source: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLSegmentationNode:
    """The regions, and the airways where they were found, which tell where the hila are."""
    known, regions = hierarchy.find_output(source, "regions"), analysis.regions
    specs = [spec(label, name) if name in TERMS else SegmentSpec(label, name, (0.6, 0.6, 0.6)) for label, name in regions.names.items()]
    labels = regions.labels
    if analysis.lungs is not None and same_grid(analysis.lungs.airways, labels):
        array = sitk.GetArrayFromImage(labels)
        airways = max(regions.names) + 1
        array[(sitk.GetArrayViewFromImage(analysis.lungs.airways) > 0) & (array == 0)] = airways
        labels = sitk.GetImageFromArray(array)
        labels.CopyInformation(regions.labels)
        specs.append(spec(airways, "airways"))
    node = segmentation_from_labels(labels, specs, f"{source.GetName()} lung regions", reference=source, node=known)
    if known is None and node.GetDisplayNode() is not None:
        node.GetDisplayNode().SetVisibility(False)
    beyond = {regions.names[label]: ml for label, ml in analysis.result.prepared.coverage.beyond_ml.items() if label in regions.names}
    node.SetAttribute(BEYOND, json.dumps(beyond) if beyond else None)
    return node


def beyond_of(regions: slicer.vtkMRMLSegmentationNode, source: slicer.vtkMRMLScalarVolumeNode) -> dict[str, float] | None:
    """Region -> ml beyond the grid of ``source``, where a segmentation is what an analysis of that very volume left; else None."""
    if hierarchy.input_of(regions) is not source or not regions.GetAttribute(BEYOND):
        return None
    return {str(name): float(ml) for name, ml in json.loads(regions.GetAttribute(BEYOND)).items()}


def _table(analysis: DefectAnalysis, source: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLTableNode:
    """One row a region: the numbers in force beside the automatic ones."""
    index, found = analysis.result.index, analysis.result.threshold
    n = index.numbers(found.lower, found.value)
    mean = "Mean iodine" if found.unit != "1" else "Mean"
    nothing = np.full(len(n.regions), np.nan)  # the interval comes after the number
    words = f"end of the interval of the defect percentage, nominal {NOMINAL_PERCENT:g} %"
    columns = [
        Column("Region", [region_title(region) for region in n.regions]),
        Column("Defect", n.defect_percent, "%", "defect_percent", digits_of("%")),
        Column("Low", nothing, "%", f"defect_percent_low: {words}", digits_of("%")),
        Column("High", nothing, "%", f"defect_percent_high: {words}", digits_of("%")),
        Column("Automatic", n.defect_percent, "%", "defect_percent of the automatic threshold, nothing dropped", digits_of("%")),
        Column("Defect volume", n.defect_volume_ml, "ml", "defect_volume_ml", digits_of("ml")),
        Column("Volume", n.volume_ml, "ml", "volume_ml", digits_of("ml")),
        Column("Measured", n.measured_percent, "%", "measured_percent: share of the region's volume that was measured", digits_of("%")),
        Column(mean, n.mean, found.unit, "mean_iodine" if found.unit != "1" else "mean_value", digits_of(found.unit)),
    ]
    known = hierarchy.find_output(source, "defect_table")
    return table_from_columns(columns, f"{source.GetName()} defect table", node=known, blanks=True)


def _cells(now: RegionNumbers, automatic: RegionNumbers, intervals: RegionIntervals | None) -> np.ndarray:
    """The numbers of ``_table``, column by column."""
    nothing = np.full(len(now.regions), np.nan)
    low, high = (nothing, nothing) if intervals is None else (intervals.low, intervals.high)
    columns = (now.defect_percent, low, high, automatic.defect_percent, now.defect_volume_ml, now.volume_ml, now.measured_percent, now.mean)
    return np.column_stack(columns)


def _edges(analysis: DefectAnalysis) -> np.ndarray:
    index = analysis.result.index
    low, high = index.sorted.range()
    return np.linspace(max(low, -1.0), min(high, 2.0 * index.quantile(0.98)), BINS + 1)


def _peak(analysis: DefectAnalysis) -> float:
    index, edges = analysis.result.index, _edges(analysis)
    return float(index.histogram(edges).max()) * index.voxel_volume_ml


def _histogram(
    analysis: DefectAnalysis, source: slicer.vtkMRMLScalarVolumeNode
) -> tuple[slicer.vtkMRMLPlotChartNode, slicer.vtkMRMLTableNode]:
    """The distribution of the map's values in the whole lung, in ml a bin."""
    index, edges = analysis.result.index, _edges(analysis)
    unit = analysis.result.threshold.unit
    what = "Iodine" if unit != "1" else "Perfusion"
    columns = [
        Column("Value", (edges[1:] + edges[:-1]) / 2, unit, "centre of the bin"),
        Column("Lung", index.histogram(edges) * index.voxel_volume_ml, "ml"),
    ]
    name = source.GetName()
    histogram = table_from_columns(columns, f"{name} histogram", node=hierarchy.find_output(source, "defect_histogram"))
    chart = line_chart(
        histogram,
        "Value",
        ["Lung"],
        Look(
            title=f"{what} in the lung",
            x_title=f"{what} ({unit})" if unit != "1" else what,
            y_title="Lung (ml)",
            colors=(fractions(LUNG_ON_WHITE),),
        ),
        name=f"{name} histogram chart",
        chart=hierarchy.find_output(source, "defect_chart"),
    )
    return chart, histogram
