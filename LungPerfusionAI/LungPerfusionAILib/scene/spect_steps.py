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
from LungPerfusionCore.scene import hierarchy, packages
from LungPerfusionCore.scene.places import places_of
from LungPerfusionCore.scene.terminology import quantity_of
from LungPerfusionCore.scene.volumes import image_from_node, unit_of
from LungPerfusionCore.sentence import Sentence

from ..spect.differential import DifferentialFunction
from ..spect.functional_lung import FunctionalLung
from ..spect.reading import FrameCheck, check_frames
from ..spect.region_counts import COUNTS, MapInput
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
from .patient_images import PatientImages, ct_inputs
from .result_nodes import AlignmentNodes, DifferentialNodes, FunctionNodes, SpectNodes

Maps = Mapping[str, slicer.vtkMRMLScalarVolumeNode] | Sequence[slicer.vtkMRMLScalarVolumeNode]
"""Maps by their names, or nodes that go by their own."""

REQUESTER = "Lung Perfusion AI"
EXPORTS = {"seg": ("highdicom",), "rtstruct": ("highdicom", "cv2", "rt_utils"), "map": ("highdicom",)}


def registration_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    spect_node: slicer.vtkMRMLScalarVolumeNode,
    when: str,
    images: PatientImages | None = None,
) -> Step[RegistrationInputs, SpectRegistration, SpectNodes]:
    """A SPECT laid over its CT. ``images``: the nodes as images, where a step before has them."""
    return Step(
        lambda: registration_inputs(ct_node, spect_node, when, images),
        run_registration,
        lambda found: spect_results.show_registration(found, ct_node, spect_node),
    )


def alignment_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode, spect_node: slicer.vtkMRMLScalarVolumeNode
) -> Step[AlignmentInputs, tuple[Alignment, Alignment], AlignmentNodes]:
    """How a SPECT lies over its CT as filed and now."""
    place: tuple[int, ...] = ()

    def prepare() -> AlignmentInputs:
        nonlocal place
        place = places_of(ct_node, spect_node)  # a hand may move the SPECT on while this is measured
        return alignment_inputs(ct_node, spect_node)

    return Step(prepare, run_alignment, lambda both: spect_results.show_alignment(*both, spect_node, ct_node, place))


def differential_step(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    maps: Maps,
    lobes_node: slicer.vtkMRMLSegmentationNode | None,
    normalisation: str,
    images: PatientImages | None = None,
) -> Step[DifferentialInputs, DifferentialFunction, DifferentialNodes]:
    """How perfusion divides among the regions, for one or several maps. ``images``: CT, lobes and the map called "spect", where a step
    before has them."""
    named = named_maps(maps)
    return Step(
        lambda: differential_inputs(ct_node, named, lobes_node, normalisation, images),
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
        lambda found: show_function(found, ct_node, map_node, unit_of(map_node) or COUNTS),
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


def frames(ct_node: slicer.vtkMRMLScalarVolumeNode, spect_node: slicer.vtkMRMLScalarVolumeNode) -> FrameCheck:
    """What both say of their frames of reference."""
    return check_frames(spect_results.frame_of_reference(ct_node), spect_results.frame_of_reference(spect_node))


def registration_inputs(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    spect_node: slicer.vtkMRMLScalarVolumeNode,
    when: str,
    images: PatientImages | None = None,
) -> RegistrationInputs:
    """The SPECT where its file puts it, and what both say of their frames of reference."""
    with spect_results.as_filed(spect_node):
        image = image_from_node(spect_node) if images is None else images.spect_at(spect_node)
    ct = ct_inputs(ct_node) if images is None else CtInputs(images.ct.ct, images.ct.lungs)  # lobes have no say in it
    return RegistrationInputs(ct, image, frames(ct_node, spect_node), when)


def alignment_inputs(ct_node: slicer.vtkMRMLScalarVolumeNode, spect_node: slicer.vtkMRMLScalarVolumeNode) -> AlignmentInputs:
    """The registration as it stands in the scene, edits included."""
    return AlignmentInputs(ct_inputs(ct_node), spect_results.image_as_filed(spect_node), spect_results.current_transform(spect_node))


def named_maps(maps: Maps) -> dict[str, slicer.vtkMRMLScalarVolumeNode]:
    """Name -> volume node; a sequence of nodes goes by the nodes' names. Raises InputError for equal names."""
    if isinstance(maps, Mapping):
        return dict(maps)
    named = {node.GetName(): node for node in maps}
    if len(named) != len(maps):
        raise InputError(Sentence("Two of the maps have the same name; rename one."))
    return named


def differential_inputs(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    maps: Mapping[str, slicer.vtkMRMLScalarVolumeNode],
    lobes_node: slicer.vtkMRMLSegmentationNode | None,
    normalisation: str,
    images: PatientImages | None = None,
) -> DifferentialInputs:
    """Maps where the scene shows them. One that does not state its unit is taken for counts."""

    def image(name: str, node: slicer.vtkMRMLScalarVolumeNode) -> sitk.Image:
        return images.spect_at(node) if images is not None and name == "spect" else image_from_node(node)

    inputs = {name: MapInput(image(name, node), unit_of(node) or COUNTS) for name, node in maps.items()}
    return DifferentialInputs(ct_inputs(ct_node, lobes_node) if images is None else images.ct, inputs, normalisation)


def function_inputs(
    ct_node: slicer.vtkMRMLScalarVolumeNode,
    map_node: slicer.vtkMRMLScalarVolumeNode,
    lobes_node: slicer.vtkMRMLSegmentationNode | None,
    preset: str,
    threshold: float | None,
) -> FunctionInputs:
    """A map where the scene shows it."""
    unit = unit_of(map_node) or COUNTS
    return FunctionInputs(ct_inputs(ct_node, lobes_node), image_from_node(map_node), preset, threshold, unit)


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
        raise InputError(Sentence("Segments are exported as seg or rtstruct, not as {kind}; maps as map.", kind=kind))
    packages.ensure(*EXPORTS[kind], requester=REQUESTER)
    cts, notes = cts_behind(node, ct_node)
    source = read_source(ct_folder, series_uid=series_uid)
    check_patient((node, *cts), source)
    behind = tuple((ct.GetName(), image) for ct, image in cts.items())
    if kind == "map":
        image, unit, of = image_from_node(node), unit_of(node) or "1", quantity_of(node)
        return ExportInputs(kind, image, (), unit, source, Path(path), node.GetName(), behind, notes, of)
    segments = export_segments(node, source.image(), segment_ids)
    return ExportInputs(kind, None, segments, "", source, Path(path), node.GetName(), behind, notes)


def cts_behind(
    node: slicer.vtkMRMLSegmentationNode | slicer.vtkMRMLScalarVolumeNode, given: slicer.vtkMRMLScalarVolumeNode | None
) -> tuple[dict[slicer.vtkMRMLScalarVolumeNode, sitk.Image], tuple[str, ...]]:
    """The CTs that a node was made on, the one that was given among them, each with its image, and a sentence where only the giver
    says so."""
    known = {each: image for each in hierarchy.volumes_behind(node) if (image := _ct_image(each)) is not None}
    if given is None:
        if not known:
            raise InputError(Sentence("Nothing says on which CT {name!r} was made; give the CT.", name=node.GetName()))
        return known, ()
    notes = (
        ()
        if known
        else (
            Sentence(
                "Nothing in the scene says on which CT {name!r} was made; it is taken to be {name2!r}.",
                name=node.GetName(),
                name2=given.GetName(),
            ),
        )
    )
    if given not in known:
        known[given] = image_from_node(given)
    return known, notes


def _ct_image(node: slicer.vtkMRMLScalarVolumeNode) -> sitk.Image | None:
    try:
        image = image_from_node(node)
        check_ct(image)
    except InputError:
        return None
    return image


def check_patient(nodes: Sequence[slicer.vtkMRMLNode], source: SourceSeries) -> None:
    """Refuse nodes of which the DICOM database says another patient than the series does; who they are stays unsaid."""
    theirs = str(source.headers[0].get("PatientID") or "").strip()
    for node in nodes:
        mine = hierarchy.identifiers_of(node).get("Patient ID", "").strip()
        if mine and theirs and mine != theirs:
            raise InputError(
                Sentence('{name!r} belongs to another patient than the CT series in "{folder}".', name=node.GetName(), folder=source.name)
            )


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
