"""Maps of CT perfusion as volume nodes: units, colours, windows; the average that they lie over and the peak that shows the vessels.

Everything is an output of the series' node, found again by its role, and lies under the series' study.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import slicer

from LungPerfusionCore.quantities import TITLES
from LungPerfusionCore.scene import hierarchy, volumes
from LungPerfusionCore.scene.colors import difference_colors, parametric_colors
from LungPerfusionCore.scene.segmentations import SegmentSpec, as_outline, segmentation_from_labels
from LungPerfusionCore.scene.terminology import ANATOMY, BRAIN, MASTER, Term

from ..dynamic.series import MAPS, PerfusionMaps, PerfusionSeries
from .dynamic_series import proxy_of

RELATIVE = "rcbf"
#: Range of a map whose organ says none: flow relative to the other side, %, and delay, to both sides of none, s.
RANGES = {RELATIVE: (0.0, 100.0), "delay": (-10.0, 10.0)}
#: Units as nodes spell them.
NODE_UNITS = {
    "ml/100g/min": "mL/100 g/min",
    "ml/100ml/min": "mL/100 mL/min",
    "ml/100g": "mL/100 g",
    "ml/100ml": "mL/100 mL",
    "s": "s",
    "%": "%",
}
BRAIN_TERM = Term("Brain of the maps", ANATOMY, BRAIN, (0.55, 0.75, 0.9), context=MASTER)


def role_of(name: str) -> str:
    """The role of a map's node to its series."""
    return f"ctp_{name}"


def reference_nodes(
    series_node: slicer.vtkMRMLNode, series: PerfusionSeries, average: np.ndarray, peak: np.ndarray
) -> tuple[slicer.vtkMRMLScalarVolumeNode, slicer.vtkMRMLScalarVolumeNode]:
    """The average over time, on which everything else lies, and the highest enhancement, which shows the vessels, as nodes."""
    shown = proxy_of(series_node) if series_node.IsA("vtkMRMLSequenceNode") else series_node
    made, like = [], shown
    for name, title, values, window in (("average", "average", average, (100.0, 40.0)), ("peak", "peak enhancement", peak, (150.0, 75.0))):
        known = hierarchy.find_output(series_node, role_of(name), "vtkMRMLScalarVolumeNode")
        node = volumes.node_from_image(
            series.image(values), f"{series_node.GetName()} {title}", node=known, like=like, unit="HU", window=window
        )
        _belongs(node, series_node, role_of(name))
        made.append(node)
        like = made[0]
    return tuple(made)


def show_maps(
    maps: PerfusionMaps,
    relative: np.ndarray | None,
    series: PerfusionSeries,
    series_node: slicer.vtkMRMLNode,
    reference: slicer.vtkMRMLScalarVolumeNode,
    ranges: Mapping[str, tuple[float, float]],
) -> dict[str, slicer.vtkMRMLScalarVolumeNode]:
    """Name -> volume node of every map, and of the flow relative to the other side; those of an earlier run are updated in place.

    ``ranges``: name -> (low, high) that the colours span (``settings.Preset``).
    """
    units = {**maps.units, RELATIVE: "%"}
    arrays = {name: maps[name] for name in MAPS} | ({} if relative is None else {RELATIVE: relative})
    made = {}
    for name, node in saved_maps(series_node).items():
        if name not in arrays or not np.isfinite(arrays[name][maps.mask]).all():
            node.GetScene().RemoveNode(node)  # of another method, which makes it
    for name, values in arrays.items():
        if not np.isfinite(values[maps.mask]).all():
            continue  # a network that does not make this map
        low, high = RANGES.get(name) or ranges[name]
        colors = difference_colors(reference.GetScene()) if name == "delay" else parametric_colors(reference.GetScene())
        node = volumes.node_from_image(
            series.image(np.where(maps.mask, values, 0).astype(np.float32)),
            f"{series_node.GetName()} {TITLES[name]}",
            node=hierarchy.find_output(series_node, role_of(name), "vtkMRMLScalarVolumeNode"),
            like=reference,
            quantity=name,
            unit=NODE_UNITS[units[name]],
            color=colors,
            window=(high - low, (high + low) / 2),
        )
        _belongs(node, series_node, role_of(name))
        made[name] = node
    return made


def show_mask(
    mask: np.ndarray, series: PerfusionSeries, series_node: slicer.vtkMRMLNode, reference: slicer.vtkMRMLScalarVolumeNode
) -> slicer.vtkMRMLSegmentationNode:
    """The voxels that the maps are of as a segmentation, as an outline that is off at first."""
    known = hierarchy.find_output(series_node, role_of("mask"), "vtkMRMLSegmentationNode")
    each = SegmentSpec(1, BRAIN_TERM.name, BRAIN_TERM.color, BRAIN_TERM.entry)
    node = segmentation_from_labels(series.image(mask), [each], f"{series_node.GetName()} mask", reference=reference, node=known)
    if known is None:
        as_outline(node)
        node.GetDisplayNode().SetVisibility(False)
    _belongs(node, series_node, role_of("mask"))
    return node


def saved_maps(series_node: slicer.vtkMRMLNode) -> dict[str, slicer.vtkMRMLScalarVolumeNode]:
    """Name -> volume node of the maps that the scene holds of a series."""
    found = {name: hierarchy.find_output(series_node, role_of(name), "vtkMRMLScalarVolumeNode") for name in (*MAPS, RELATIVE)}
    return {name: node for name, node in found.items() if node is not None}


def remove_outputs(series_node: slicer.vtkMRMLNode, made: Mapping[str, slicer.vtkMRMLNode | None]) -> None:
    """Take from the scene what an earlier run left of a series that this one has not: of ``made`` (name -> node) those that are None."""
    for name in (each for each, node in made.items() if node is None):
        left = hierarchy.find_output(series_node, role_of(name))
        if left is not None:
            left.GetScene().RemoveNode(left)


def _belongs(node: slicer.vtkMRMLNode, series_node: slicer.vtkMRMLNode, role: str) -> None:
    hierarchy.mark_output(node, series_node, role)
    hierarchy.place_under_study(node, series_node)
