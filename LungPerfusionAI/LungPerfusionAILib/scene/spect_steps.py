"""The SPECT section's steps from nodes to nodes, and to DICOM files; for the module's logic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import SimpleITK as sitk
import slicer

from LungPerfusionCore.checks.image_checks import check_ct
from LungPerfusionCore.dicom.choice import SeriesInfo
from LungPerfusionCore.dicom.export import ExportCheck
from LungPerfusionCore.dicom.source import SourceSeries, ct_series, read_source
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import hierarchy, packages, segmentations, segmented_regions, volumes
from LungPerfusionCore.scene.terminology import TERMS

from ..spect.differential import COUNTS, DifferentialFunction, MapInput
from ..spect.functional_lung import FunctionalLung
from ..spect.reading import FrameCheck, check_frames
from ..spect.registration import Alignment, SpectRegistration
from ..spect.steps import (
    AlignmentInputs,
    CtInputs,
    DifferentialInputs,
    ExportInputs,
    FunctionInputs,
    RegistrationInputs,
    run_alignment,
    run_differential,
    run_export,
    run_function,
    run_registration,
)
from . import differential_nodes as spect_results
from .functional_lung_nodes import export_segments, show_function
from .result_nodes import AlignmentNodes, DifferentialNodes, FunctionNodes, SpectNodes

Maps = Mapping[str, slicer.vtkMRMLScalarVolumeNode] | Sequence[slicer.vtkMRMLScalarVolumeNode]
"""Maps by their names, or nodes that go by their own."""

REQUESTER = "Lung Perfusion AI"
EXPORTS = {"seg": ("highdicom",), "rtstruct": ("highdicom", "cv2", "rt_utils"), "map": ("highdicom",)}


def registration_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode, spect_node: slicer.vtkMRMLScalarVolumeNode, when: str
) -> Step[RegistrationInputs, SpectRegistration, SpectNodes]:
    """A SPECT laid over its CT."""
    return Step(
        lambda: registration_inputs(ct_node, spect_node, when),
        run_registration,
        lambda found: spect_results.show_registration(found, ct_node, spect_node),
    )


def alignment_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode, spect_node: slicer.vtkMRMLScalarVolumeNode
) -> Step[AlignmentInputs, tuple[Alignment, Alignment], AlignmentNodes]:
    """How a SPECT lies over its CT as filed and now."""
    return Step(
        lambda: alignment_inputs(ct_node, spect_node),
        run_alignment,
        lambda both: spect_results.show_alignment(*both, spect_node, ct_node),
    )


def differential_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode, maps: Maps, lobes_node: slicer.vtkMRMLSegmentationNode | None, normalisation: str
) -> Step[DifferentialInputs, DifferentialFunction, DifferentialNodes]:
    """How perfusion divides among the regions, for one or several maps."""
    named = named_maps(maps)
    return Step(
        lambda: differential_inputs(ct_node, named, lobes_node, normalisation),
        lambda inputs, progress: run_differential(inputs, progress)[0],
        lambda found: spect_results.show_differential(found, ct_node, named),
    )


def function_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    map_node: slicer.vtkMRMLScalarVolumeNode,
    lobes_node: slicer.vtkMRMLSegmentationNode | None,
    preset: str,
    threshold: float | None,
) -> Step[FunctionInputs, FunctionalLung, FunctionNodes]:
    """The lungs divided into low and high function."""
    return Step(
        lambda: function_inputs(ct_node, map_node, lobes_node, preset, threshold),
        run_function,
        lambda found: show_function(found, ct_node, map_node, volumes.unit_of(map_node) or COUNTS),
    )


def export_step(
    node: slicer.vtkMRMLSegmentationNode | slicer.vtkMRMLScalarVolumeNode,
    ct_folder: Path | str,
    path: Path | str,
    kind: str,
    *,
    segment_ids: Sequence[str] | None = None,
    series_uid: str | None = None,
    ct_node: slicer.vtkMRMLScalarVolumeNode | None = None,
) -> Step[ExportInputs, ExportCheck, ExportCheck]:
    """A DICOM object written and read back; arguments as of ``export_inputs``."""

    def prepare() -> ExportInputs:
        return export_inputs(node, ct_folder, path, kind, segment_ids=segment_ids, series_uid=series_uid, ct_node=ct_node)

    return Step(prepare, run_export, lambda check: check)


def ct_inputs(ct_node: slicer.vtkMRMLScalarVolumeNode, lobes_node: slicer.vtkMRMLSegmentationNode | None = None) -> CtInputs:
    """A CT node with its lungs, where an earlier run left them, and the lobes of a segmentation. Raises InputError for
    what is no CT."""
    ct = volumes.image_from_node(ct_node)
    check_ct(ct, role="ct", name=ct_node.GetName())
    lungs = known_lungs(ct_node, ct)
    if lobes_node is None:
        return CtInputs(ct, lungs)
    return CtInputs(ct, lungs, *segmented_regions.regions_on(lobes_node, ct))


def known_lungs(ct_node: slicer.vtkMRMLScalarVolumeNode, ct: sitk.Image) -> sitk.Image | None:
    """The lungs that an earlier run found in a CT (1 right, 2 left), or None."""
    for role in ("lungs", "perfusion_lungs"):
        found = hierarchy.find_output(ct_node, role, "vtkMRMLSegmentationNode")
        if found is None:
            continue
        sides = [segmentations.find_segment(found, code=TERMS[side].entry, name=TERMS[side].name) for side in ("right", "left")]
        if all(sides):
            return segmentations.labels_from_segmentation(found, ct, sides)[0]
    return None


def frames(ct_node: slicer.vtkMRMLScalarVolumeNode, spect_node: slicer.vtkMRMLScalarVolumeNode) -> FrameCheck:
    """What both say of their frames of reference."""
    return check_frames(spect_results.frame_of_reference(ct_node), spect_results.frame_of_reference(spect_node))


def registration_inputs(
    ct_node: slicer.vtkMRMLScalarVolumeNode, spect_node: slicer.vtkMRMLScalarVolumeNode, when: str
) -> RegistrationInputs:
    """The SPECT where its file puts it, and what both say of their frames of reference."""
    image = spect_results.image_as_filed(spect_node)
    return RegistrationInputs(ct_inputs(ct_node), image, frames(ct_node, spect_node), when)


def alignment_inputs(ct_node: slicer.vtkMRMLScalarVolumeNode, spect_node: slicer.vtkMRMLScalarVolumeNode) -> AlignmentInputs:
    """The registration as it stands in the scene, edits included."""
    return AlignmentInputs(ct_inputs(ct_node), spect_results.image_as_filed(spect_node), spect_results.current_transform(spect_node))


def named_maps(maps: Maps) -> dict[str, slicer.vtkMRMLScalarVolumeNode]:
    """Name -> volume node; a sequence of nodes goes by the nodes' names. Raises InputError for equal names."""
    if isinstance(maps, Mapping):
        return dict(maps)
    named = {node.GetName(): node for node in maps}
    if len(named) != len(maps):
        raise InputError("Two of the maps have the same name; rename one.")
    return named


def differential_inputs(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    maps: Mapping[str, slicer.vtkMRMLScalarVolumeNode],
    lobes_node: slicer.vtkMRMLSegmentationNode | None,
    normalisation: str,
) -> DifferentialInputs:
    """Maps where the scene shows them. One that does not state its unit is taken for counts."""
    images = {name: MapInput(volumes.image_from_node(node), volumes.unit_of(node) or COUNTS) for name, node in maps.items()}
    return DifferentialInputs(ct_inputs(ct_node, lobes_node), images, normalisation)


def function_inputs(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    map_node: slicer.vtkMRMLScalarVolumeNode,
    lobes_node: slicer.vtkMRMLSegmentationNode | None,
    preset: str,
    threshold: float | None,
) -> FunctionInputs:
    """A map where the scene shows it."""
    unit = volumes.unit_of(map_node) or COUNTS
    return FunctionInputs(ct_inputs(ct_node, lobes_node), volumes.image_from_node(map_node), preset, threshold, unit)


def export_inputs(
    node: slicer.vtkMRMLSegmentationNode | slicer.vtkMRMLScalarVolumeNode,
    ct_folder: Path | str,
    path: Path | str,
    kind: str,
    *,
    segment_ids: Sequence[str] | None = None,
    series_uid: str | None = None,
    ct_node: slicer.vtkMRMLScalarVolumeNode | None = None,
) -> ExportInputs:
    """A segmentation (kind "seg" or "rtstruct") or a map ("map") for the CT series in ``ct_folder``, whose headers are
    read here.

    ``ct_node``: the CT that it was made on. With the CTs that the scene knows it was made on, it is compared with the series
    before anything is written. Raises InputError, LungPerfusionError where a library is missing.
    """
    if kind not in EXPORTS:
        raise InputError(f"Segments are exported as seg or rtstruct, not as {kind}; maps as map.")
    packages.ensure(*EXPORTS[kind], requester=REQUESTER)
    cts, notes = _cts_behind(node, ct_node)
    source = read_source(ct_folder, series_uid=series_uid)
    _check_patient((node, *cts), source)
    behind = tuple((ct.GetName(), volumes.image_from_node(ct)) for ct in cts)
    if kind == "map":
        image, segments, unit = volumes.image_from_node(node), (), volumes.unit_of(node) or "1"
    else:
        image, segments, unit = None, export_segments(node, source.image(), segment_ids), ""
    return ExportInputs(kind, image, segments, unit, source, Path(path), node.GetName(), behind, notes)


def _cts_behind(
    node: slicer.vtkMRMLSegmentationNode | slicer.vtkMRMLScalarVolumeNode, given: slicer.vtkMRMLScalarVolumeNode | None
) -> tuple[list[slicer.vtkMRMLScalarVolumeNode], tuple[str, ...]]:
    """The CTs that a node was made on, the one that was given among them, and a sentence where only the giver says so."""
    known = [each for each in hierarchy.volumes_behind(node) if _is_ct(each)]
    if given is None and not known:
        raise InputError(f"Nothing says on which CT {node.GetName()!r} was made; give the CT.")
    notes = () if known else (f"Nothing in the scene says on which CT {node.GetName()!r} was made; it is taken to be {given.GetName()!r}.",)
    if given is not None and all(each is not given for each in known):
        known.append(given)
    return known, notes


def _is_ct(node: slicer.vtkMRMLScalarVolumeNode) -> bool:
    try:
        check_ct(volumes.image_from_node(node))
    except InputError:
        return False
    return True


def _check_patient(nodes: Sequence[slicer.vtkMRMLNode], source: SourceSeries) -> None:
    """Refuse nodes of which the DICOM database says another patient than the series does; who they are stays unsaid."""
    theirs = str(source.headers[0].get("PatientID") or "").strip()
    for node in nodes:
        mine = hierarchy.identifiers_of(node).get("Patient ID", "").strip()
        if mine and theirs and mine != theirs:
            raise InputError(f'{node.GetName()!r} belongs to another patient than the CT series in "{source.name}".')


def ct_series_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode | None, ct_folder: Path | str
) -> Step[frozenset[str], tuple[tuple[SeriesInfo, ...], int], tuple[tuple[SeriesInfo, ...], int]]:
    """Lists the CT series of a folder, with the place of the CT's own (-1: not known)."""
    return Step(
        lambda: spect_results.instances_of(ct_node) if ct_node is not None else frozenset(),
        lambda known, progress: ct_series(ct_folder, known, progress),
        lambda found: found,
    )


def ct_series_folder(ct_node: slicer.vtkMRMLScalarVolumeNode) -> Path | None:
    """Where the DICOM files of a CT lie that Slicer loaded from its DICOM database, else None."""
    return spect_results.series_folder(ct_node)
