"""A probability curve as nodes: slice table, chart with its threshold line, numbers of the scan, markers, heat map."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import struck_out
from LungPerfusionCore.palette import EMBOLUS, fractions
from LungPerfusionCore.scene import hierarchy, text_nodes
from LungPerfusionCore.scene.colors import perfusion_colors
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.plots import Look, line_chart, threshold_line
from LungPerfusionCore.scene.results import measurements_to_rows
from LungPerfusionCore.scene.tables import Column, columns_of, table_from_columns
from LungPerfusionCore.scene.volumes import node_from_image
from LungPerfusionCore.sentence import Sentence

from ..probability_curve import Curve
from .input_states import place_of
from .live_curve import SLICE_THRESHOLD, STACK_THRESHOLD, LiveCurve
from .result_nodes import EmbolismNodes

if TYPE_CHECKING:  # it needs torch, which a scene does not
    from ..detection import Detection

PROBABILITY, POSITION = "Probability", "S"
#: Attributes beside the provenance that a panel must show with the result.
WARNING, DEVICE = "LungPerfusion.ModelWarning", "LungPerfusion.Device"
#: Note of the scan (``text_nodes``): the curve itself, with every digit, and what was said about it.
NOTE = "embolism_curve"
SILENT = "LungPerfusion.Silent"
"""Attribute of table, chart and numbers of a scan that the model cannot judge: why."""
HEAT_KIND = "LungPerfusion.HeatKind"
"""Attribute of the heat map: what it is, in words."""
_ROLES = ("embolism_slices", "embolism_chart", "embolism_scan", "embolism_markers", "embolism_heat")


def show_embolism(detection: Detection, source: slicer.vtkMRMLScalarVolumeNode) -> EmbolismNodes:
    """Put a detection into the scene, under the study of the CTPA ``source``; an earlier one is updated in place."""
    name = source.GetName()
    known = {role: hierarchy.find_output(source, role) for role in _ROLES}
    table = table_from_columns(slice_columns(detection), f"{name} slice probabilities", node=known["embolism_slices"])
    chart = line_chart(
        table,
        POSITION,
        [PROBABILITY],
        Look(
            title=chart_title(detection.curve),
            x_title="S (mm)",
            y_title="Probability of embolism",
            y_range=(0.0, 1.0),
            colors=(fractions(EMBOLUS),),
        ),
        name=f"{name} probability curve",
        chart=known["embolism_chart"],
    )
    low, high = map(float, np.sort(detection.stack.z_mm.ravel())[[0, -1]])
    line = threshold_line(chart, low, (detection.thresholds.slices,) * 2, name=f"{name} slice threshold")
    scan = measurements_to_rows(detection.measurements, f"{name} embolism", node=known["embolism_scan"])
    markers = known["embolism_markers"] or _new_markers(source, f"{name} positive slices")
    heat = None
    if detection.scores.heat is not None:
        upright = sitk.DICOMOrient(detection.stack.image(detection.scores.heat), "LPS")
        heat = node_from_image(
            upright,
            f"{name} {detection.scores.heat_kind}",
            node=known["embolism_heat"],
            unit="1",
            color=perfusion_colors(source.GetScene()),
            window=(1.0, 0.5),
        )
        _name_by_kind(heat, name, detection.scores.heat_kind)
    outputs = {role: node for role, node in zip(_ROLES, (table, chart, scan, markers, heat), strict=True) if node is not None}
    for role, node in outputs.items():
        hierarchy.mark_output(node, source, role)
        hierarchy.place_under_study(node, source)
    parameters = {
        "device": detection.device.name,
        "slices": detection.stack.count,
        **detection.stack.parameters.as_dict(),
        **({"memory_layout": detection.scores.layout} if detection.scores.layout else {}),
    }
    write_provenance([*outputs.values(), line], "embolism", parameters, inputs=(source,), model=detection.model.record)
    for node in (table, chart, scan):
        node.SetAttribute(WARNING, detection.model.warning)
        node.SetAttribute(DEVICE, detection.device.describe())
    for node in (table, chart, scan):
        node.SetAttribute(SILENT, detection.curve.silent or None)
    curve = detection.curve
    kept = {"curve": curve.as_dict(), "ends_mm": [low, high], "warnings": list(detection.warnings), "place": list(place_of(source))}
    text_nodes.write_json(source, NOTE, kept, f"{name} embolism curve")
    live = LiveCurve(curve, table, scan, line, markers, (low, high), detection)
    live.set(detection.thresholds.slices, detection.thresholds.stack)
    return EmbolismNodes(table, chart, line, scan, markers, heat, live, detection.measurements, detection.warnings, detection)


def chart_title(curve: Curve) -> str:
    """What stands above the curve: struck out where the model cannot judge the scan."""
    title = "Slice probability of embolism"
    return f"{struck_out(title)} (scan outside the training distribution)" if curve.silent else title


def _name_by_kind(heat: slicer.vtkMRMLScalarVolumeNode, name: str, kind: str) -> None:
    """A heat map of another kind of model in the same node goes by its own name, unless a person gave it one."""
    before = heat.GetAttribute(HEAT_KIND)
    if before and heat.GetName() == f"{name} {before}":
        heat.SetName(f"{name} {kind}")
    heat.SetAttribute(HEAT_KIND, kind)


def slice_columns(detection: Detection) -> list[Column]:
    """One row a slab, head first: number, probability, where it is, slice of the scan, probability of the slice network alone."""
    stack, scores = detection.stack, detection.scores
    silent = detection.curve.silent
    return [
        Column("Slice", np.arange(1, stack.count + 1), "", "number of the 3 mm slice, from the top of the lungs"),
        Column(PROBABILITY, scores.slices, "1", silent or "of embolism in this slice, given its neighbours", 3),
        Column(POSITION, stack.centres[:, 2], "mm", digits=2),
        Column("Source slice", detection.source_slices, "", "nearest slice of the scan, counted from 0"),
        Column("Slice network", scores.cnn, "1", "of embolism in this slice alone; undefined where there is no lung", 3),
        Column("R", -stack.centres[:, 0], "mm", "middle of lungs and heart", 1),
        Column("A", -stack.centres[:, 1], "mm", "middle of lungs and heart", 1),
    ]


def saved_embolism(source: slicer.vtkMRMLScalarVolumeNode) -> EmbolismNodes | None:
    """The curve of ``source`` in a scene that was opened again, its thresholds where they were left; None where it is not complete,
    and where the CTPA lies elsewhere by now than its slices did.

    Its ``detection`` is None. Raises InputError for a curve that cannot be read.
    """
    note = hierarchy.find_output(source, NOTE, "vtkMRMLTextNode")
    table, chart, scan, markers, heat = (hierarchy.find_output(source, role) for role in _ROLES)
    if note is None or table is None or chart is None or scan is None or markers is None:
        return None
    content = text_nodes.read_json(note)
    if content.get("place", list(place_of(source))) != list(place_of(source)):
        return None
    curve = Curve.from_dict(content.get("curve") or {})
    try:
        low, high = map(float, content["ends_mm"])
        slices, stack = (float(table.GetAttribute(key)) for key in (SLICE_THRESHOLD, STACK_THRESHOLD))
        if not np.isfinite([low, high, slices, stack]).all():
            raise ValueError("no finite number")
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(Sentence("The saved probability curve cannot be read.")) from error
    line = threshold_line(chart, low, (slices, slices))
    live = LiveCurve(curve, table, scan, line, markers, (low, high))
    live.set(slices, stack)
    warnings = tuple(content.get("warnings", ()))
    return EmbolismNodes(table, chart, line, scan, markers, heat, live, live.curve.measurements, warnings, None)


def position_of(table: slicer.vtkMRMLTableNode, row: int) -> tuple[float, float, float]:
    """RAS (mm) of the middle of a row's slab. Raises IndexError for a row that is not there."""
    values = {column.name: column.values for column in columns_of(table)}
    if not 0 <= row < len(values[POSITION]):
        raise IndexError(row)
    r, a, s = (float(values[axis][row]) for axis in ("R", "A", POSITION))
    return r, a, s


def row_at(table: slicer.vtkMRMLTableNode, s_mm: float) -> int:
    """The row whose slab's middle is nearest to S."""
    values = {column.name: column.values for column in columns_of(table)}
    return int(np.argmin(np.abs(np.asarray(values[POSITION]) - s_mm)))


def jump_to(scene: slicer.vtkMRMLScene, ras: tuple[float, float, float]) -> None:
    """Move every slice view through the point ``ras`` (mm), without centring it."""
    slicer.vtkMRMLSliceNode.JumpAllSlices(scene, *map(float, ras), slicer.vtkMRMLSliceNode.OffsetJumpSlice)


def _new_markers(source: slicer.vtkMRMLScalarVolumeNode, name: str) -> slicer.vtkMRMLMarkupsFiducialNode:
    node = source.GetScene().AddNewNodeByClass("vtkMRMLMarkupsFiducialNode", name)
    node.CreateDefaultDisplayNodes()
    return node
