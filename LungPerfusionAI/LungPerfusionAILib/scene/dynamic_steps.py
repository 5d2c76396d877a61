"""CT perfusion as steps from nodes to nodes, and what the scene holds of it; for the module's logic."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import hierarchy, remembered_inputs, torch_runtime
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.results import measurements_to_table
from LungPerfusionCore.scene.segmentations import labels_from_segmentation
from LungPerfusionCore.scene.views import cursor_position
from LungPerfusionCore.sentence import Sentence

from ..dynamic.choices import NETWORK, DynamicChoices
from ..dynamic.lesion_index import LesionIndex
from ..dynamic.series import MAPS
from . import dynamic_curves, dynamic_lesions, dynamic_map_nodes, dynamic_motion, dynamic_points
from .dynamic_series import series_from_node, stamp_of
from .result_nodes import DynamicNodes

if TYPE_CHECKING:
    from LungPerfusionCore.models.registry import Model
    from LungPerfusionCore.run.provenance import ModelRecord

    from ..dynamic.analysis import DynamicResult, Prepared
    from ..dynamic.series import PerfusionSeries
    from ..dynamic.settings import DynamicSettings

REQUESTER = "Lung Perfusion AI"
MOVED = Sentence("The frames were moved as the scene's motion says, which was set by hand.")


@dataclass(frozen=True)
class DynamicInputs:
    """``series`` or, of an earlier run, ``prepared``; ``mask`` bool (k, j, i) or None; ``arterial``, ``venous``: voxels (n, 3) or None,
    to be found; ``model``: of a network; ``transforms``: of the frames, where a person set them; ``stamp``: of the series as it was
    prepared (``dynamic_series.stamp_of``), () where a person set its motion."""

    settings: DynamicSettings
    series: PerfusionSeries | None = None
    prepared: Prepared | None = None
    mask: np.ndarray | None = None
    arterial: np.ndarray | None = None
    venous: np.ndarray | None = None
    model: Model | None = None
    transforms: tuple[sitk.Transform, ...] | None = None
    stamp: tuple = ()


@dataclass(frozen=True)
class DynamicComputed:
    """``result``: ``analysis.DynamicResult``; ``average``, ``peak``: (k, j, i), HU; ``index``: of core and penumbra, None without
    lesions; ``model``: the network that made the maps;
    ``motion_by_hand``: the frames were moved as a person said; ``stamp``: as of the inputs."""

    result: DynamicResult
    average: np.ndarray
    peak: np.ndarray
    index: LesionIndex | None
    model: ModelRecord | None = None
    motion_by_hand: bool = False
    stamp: tuple = ()


def dynamic_step(
    series_node: slicer.vtkMRMLNode,
    mask_node: slicer.vtkMRMLSegmentationNode | None = None,
    choices: DynamicChoices | None = None,
    **options: Any,
) -> Step[DynamicInputs, DynamicComputed, DynamicNodes]:
    """Maps, lesions and curves of a series. ``options`` as of ``dynamic_inputs``."""
    chosen = choices or DynamicChoices()
    return Step(
        lambda: dynamic_inputs(series_node, mask_node, chosen, **options),
        compute_dynamic,
        lambda computed: show_dynamic(computed, series_node, mask_node, chosen),
    )


def dynamic_inputs(
    series_node: slicer.vtkMRMLNode,
    mask_node: slicer.vtkMRMLSegmentationNode | None,
    choices: DynamicChoices,
    *,
    device: str = "auto",
    by_hand: bool = False,
    before: DynamicNodes | None = None,
    model: str | None = None,
) -> DynamicInputs:
    """Nodes to arrays. ``by_hand``: the input functions are where the scene's points of this series are. ``before``: nodes of an earlier
    run, whose prepared series is used again where it was made by the same choices. Raises InputError."""
    torch_runtime.ensure_torch(requester=REQUESTER)
    settings = choices.settings(device)
    chosen = None
    if choices.method == NETWORK:
        from LungPerfusionCore.models.registry import get_model

        chosen = get_model(model, "dynamic")
    points: dict[str, np.ndarray | None] = {"arterial": None, "venous": None}
    if by_hand:
        reference = hierarchy.find_output(series_node, dynamic_map_nodes.role_of("average"))
        nodes = {kind: dynamic_points.points_of(series_node, kind) for kind in dynamic_points.ROLES}
        points |= {
            kind: dynamic_points.voxels_of(node, reference) for kind, node in nodes.items() if node is not None and reference is not None
        }
    transforms = dynamic_motion.edited_motion(series_node) if settings.motion else None
    stamp = stamp_of(series_node) if transforms is None else ()
    prepared = _prepared(before, series_node, mask_node, settings, stamp)
    if prepared is not None:
        return DynamicInputs(settings, None, prepared, None, points["arterial"], points["venous"], chosen, stamp=stamp)
    series = series_from_node(series_node)
    mask = None if mask_node is None else _mask_of_node(mask_node, series)
    return DynamicInputs(settings, series, None, mask, points["arterial"], points["venous"], chosen, transforms, stamp)


def _mask_of_node(mask_node: slicer.vtkMRMLSegmentationNode, series: PerfusionSeries) -> np.ndarray:
    """The voxels (k, j, i) of a series that a mask holds. Raises InputError for none."""
    labels, _ids = labels_from_segmentation(mask_node, series.image(np.zeros(series.shape, np.uint8)))
    mask = sitk.GetArrayFromImage(labels) > 0
    if not mask.any():
        raise InputError(Sentence("The mask {name!r} has no voxel inside the series.", name=mask_node.GetName()))
    return mask


def _prepared(
    before: DynamicNodes | None,
    series_node: slicer.vtkMRMLNode,
    mask_node: slicer.vtkMRMLSegmentationNode | None,
    settings: DynamicSettings,
    stamp: tuple,
) -> Prepared | None:
    """The prepared series of an earlier run, where nothing that went into it is different now."""
    if before is None or before.result is None or before.series is not series_node or mask_node is not mask_of(before):
        return None
    if not stamp or before.stamp != stamp:  # other images, times or place; or frames that a person moved
        return None
    was, prepared = before.result.settings, before.result.prepared
    same = all(getattr(was, name) == getattr(settings, name) for name in ("region", "motion", "smoothing", "mask", "motion_parameters"))
    if not same or (was.lesions is None) != (settings.lesions is None):
        return None
    if mask_node is not None and not np.array_equal(_mask_of_node(mask_node, prepared.series), prepared.region.mask):
        return None  # painted since
    return prepared


def mask_of(nodes: DynamicNodes) -> slicer.vtkMRMLSegmentationNode | None:
    """The mask node that a result was made with, or None."""
    return (remembered_inputs.remembered_inputs(nodes.table) or {}).get("mask")


def compute_dynamic(inputs: DynamicInputs, progress: Progress) -> DynamicComputed:
    """The analysis, and what is shown with it. Raises InputError, Cancelled through ``progress``."""
    from ..dynamic.analysis import input_functions, prepare, solve, with_maps

    settings = inputs.settings
    prepared = inputs.prepared
    if prepared is None:
        assert inputs.series is not None
        prepared = prepare(inputs.series, settings, mask=inputs.mask, transforms=inputs.transforms, progress=part(progress, 0.0, 0.6))
    if inputs.model is None:
        result = solve(prepared, settings, arterial=inputs.arterial, venous=inputs.venous, progress=part(progress, 0.6, 0.9))
    else:
        from LungPerfusionCore.models.device import resolve

        from ..dynamic.network_maps import maps_by_network

        artery, vein, said = input_functions(prepared, settings, inputs.arterial, inputs.venous)
        maps = maps_by_network(prepared.sharp, prepared.region.mask, inputs.model, settings.device, part(progress, 0.6, 0.9))
        notes = (*said, *maps.parameters["notes"])
        result = with_maps(prepared, settings, maps, artery, vein, device=resolve(settings.device), warnings=notes)
    sharp, lesions = prepared.sharp.frames, result.lesions
    progress(0.9, "Indexing core and penumbra")
    index = None
    if lesions is not None:
        s = lesions.settings
        index = LesionIndex(
            lesions.relative_cbf, lesions.tmax, lesions.sides, lesions.voxel_ml, smallest_ml=s.smallest_ml, delayed=s.delayed
        )
        index.along_flow(s.tmax_s)
        index.along_tmax(s.core_ratio)
    record = inputs.model.record if inputs.model is not None else None
    peak, by_hand = sharp.max(0) - prepared.unenhanced, inputs.transforms is not None
    computed = DynamicComputed(result, sharp.mean(0), peak, index, record, by_hand, inputs.stamp)
    progress(1.0, "Computed the perfusion maps")
    return computed


def comparison_step(
    nodes: DynamicNodes, method: str, device: str = "auto", model: str | None = None
) -> Step[DynamicInputs, tuple[Measurement, ...], tuple[Measurement, ...]]:
    """The agreement of a result with another ``method`` on the same prepared series and input functions, at the thresholds in force."""
    result = nodes.result
    if result is None:
        raise InputError(Sentence("Compute the maps again first: a scene keeps them, not the series made ready for another method."))
    limits = (nodes.live.ratio, nodes.live.seconds) if nodes.live is not None else (None, None)

    def prepare() -> DynamicInputs:
        from LungPerfusionCore.models.registry import get_model

        from ..dynamic.choices import METHOD_TITLES

        if method not in METHOD_TITLES:
            raise InputError(Sentence("Unknown method '{method}'; known are {listed}.", method=method, listed=", ".join(METHOD_TITLES)))
        network = get_model(model, "dynamic") if method == NETWORK else None
        settings = replace(result.settings, device=device)
        if network is None:
            settings = replace(settings, deconvolution=replace(settings.deconvolution, method=method))
        venous = result.venous.voxels if result.venous is not None and len(result.venous.voxels) else None
        return DynamicInputs(settings, None, result.prepared, None, result.arterial.voxels, venous, network)

    def compute(inputs: DynamicInputs, progress: Progress) -> tuple[Measurement, ...]:
        from ..dynamic.comparison import compare

        return compare(result, compute_dynamic(inputs, progress).result, *limits)

    return Step(prepare, compute, lambda measurements: measurements)


def show_dynamic(
    computed: DynamicComputed, series_node: slicer.vtkMRMLNode, mask_node: slicer.vtkMRMLSegmentationNode | None, choices: DynamicChoices
) -> DynamicNodes:
    """Results to nodes; those of an earlier run on the same series are updated in place."""
    result, series = computed.result, computed.result.prepared.series
    lesions = result.lesions
    reference, peak = dynamic_map_nodes.reference_nodes(series_node, series, computed.average, computed.peak)
    relative = None if lesions is None else 100 * lesions.relative_cbf
    maps = dynamic_map_nodes.show_maps(result.maps, relative, series, series_node, reference, choices.preset.ranges)
    mask = dynamic_map_nodes.show_mask(result.maps.mask, series, series_node, reference)
    functions = (result.arterial, result.venous)
    arterial, venous = (None if each is None else dynamic_points.show_points(each, series_node, reference) for each in functions)
    input_table, input_chart = dynamic_curves.show_inputs(*functions, series_node)
    live = segmentation = None
    measurements = result.measurements
    if computed.index is not None and lesions is not None:
        limits = dynamic_lesions.kept_limits(series_node) or (lesions.settings.core_ratio, lesions.settings.tmax_s)
        means = tuple(m for m in measurements if m.quantity in MAPS)
        live = dynamic_lesions.show_lesions(computed.index, means, limits, series_node, reference)
        table, segmentation = live.table, live.segmentation
        measurements = in_force(live, measurements)
    else:
        known = hierarchy.find_output(series_node, dynamic_map_nodes.role_of("table"))
        table = measurements_to_table(measurements, f"{series_node.GetName()} perfusion by region", node=known)
        hierarchy.mark_output(table, series_node, dynamic_map_nodes.role_of("table"))
        hierarchy.place_under_study(table, series_node)
    dynamic_map_nodes.remove_outputs(series_node, {"lesions": segmentation, "aif": arterial, "vof": venous})
    voxel = dynamic_curves.VoxelCurve(series.times, series_node, reference)
    motion = dynamic_motion.show_motion(result.prepared.transforms, series.times, series_node, computed.motion_by_hand)
    made = (reference, peak, *maps.values(), mask, arterial, venous, input_table, input_chart, table, voxel.table, voxel.chart)
    there = [each for each in (*made, segmentation, motion) if each is not None]
    write_provenance(there, "dynamic", result.parameters, inputs=(series_node, mask_node), model=computed.model)
    remembered_inputs.remember_inputs(
        table, mask=mask_node, by_hand=any(each is not None and each.by_hand for each in functions), **choices.as_dict()
    )
    return DynamicNodes(
        series_node,
        reference,
        peak,
        maps,
        mask,
        arterial,
        venous,
        input_table,
        input_chart,
        table,
        segmentation,
        voxel,
        live,
        measurements,
        (*((MOVED,) if computed.motion_by_hand else ()), *result.warnings),
        result,
        computed.stamp,
    )


def in_force(live: dynamic_lesions.LiveLesions, measurements: Iterable[Measurement]) -> tuple[Measurement, ...]:
    """A result's measurements with the lesions at the thresholds that the scene shows."""
    lesions = live.numbers.measurements()
    counted = {m.quantity for m in lesions} - {"volume_ml"}
    rest = [m for m in measurements if m.quantity not in counted]
    return (*rest, *(m for m in lesions if m.quantity in counted))


def saved_dynamic(
    series_node: slicer.vtkMRMLNode, mask_node: slicer.vtkMRMLSegmentationNode | None, choices: DynamicChoices
) -> DynamicNodes | None:
    """What ``dynamic_step`` left in the scene of this series, made by these choices; None without it."""
    role = dynamic_map_nodes.role_of
    names = ("average", "peak", "mask", "input", "input_chart", "table", "lesions")
    found = {name: hierarchy.find_output(series_node, role(name)) for name in names}
    maps = dynamic_map_nodes.saved_maps(series_node)
    if found["table"] is None or found["average"] is None or not maps:
        return None
    made = remembered_inputs.remembered_inputs(found["table"])
    if made is None or {name: value for name, value in made.items() if name != "by_hand"} != {"mask": mask_node, **choices.as_dict()}:
        return None
    arterial, venous = (dynamic_points.points_of(series_node, kind) for kind in dynamic_points.ROLES)
    return DynamicNodes(
        series_node,
        found["average"],
        found["peak"],
        maps,
        found["mask"],
        arterial,
        venous,
        found["input"],
        found["input_chart"],
        found["table"],
        found["lesions"],
        None,
        None,
        dynamic_lesions.saved_numbers(found["table"]),
        (),
        None,
    )


def remembered_choices(series_node: slicer.vtkMRMLNode) -> tuple[slicer.vtkMRMLSegmentationNode | None, DynamicChoices, bool] | None:
    """Mask node, choices and whether points were set by hand, of what the scene holds of a series; None without it."""
    table = hierarchy.find_output(series_node, dynamic_map_nodes.role_of("table"), "vtkMRMLTableNode")
    made = remembered_inputs.remembered_inputs(table) if table is not None else None
    if made is None:
        return None
    mask, by_hand = made.pop("mask", None), bool(made.pop("by_hand", False))
    try:
        return mask, DynamicChoices(**made), by_hand
    except (TypeError, InputError):  # written by another version
        return None


def show_voxel(nodes: DynamicNodes) -> None:
    """The curve of the voxel under the mouse with its fit; nothing where the mouse is outside the scan."""
    if nodes.voxel is None or nodes.result is None:
        return
    voxel = nodes.voxel.voxel_at(cursor_position(nodes.reference.GetScene()))
    if voxel is None:
        return
    fit = nodes.result.fit(voxel)
    fitted = np.interp(fit.times, fit.fit_times, fit.fitted) if nodes.result.maps.mask[voxel] else None
    maps = nodes.result.maps
    words = f"CBF {maps.cbf[voxel]:.0f}, CBV {maps.cbv[voxel]:.1f}, Tmax {maps.tmax[voxel]:.1f} s"
    nodes.voxel.show(words if maps.mask[voxel] else "Outside the mask", fit.enhancement, fitted, fit.times)
