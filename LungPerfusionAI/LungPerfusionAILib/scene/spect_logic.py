"""The part of ``LungPerfusionAILogic`` for SPECT beside CT: nodes in, nodes out. Nothing is imported before it is
used, as in the module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    import slicer

    from LungPerfusionCore.dicom.choice import SeriesInfo
    from LungPerfusionCore.dicom.export import ExportCheck
    from LungPerfusionCore.progress import Progress
    from LungPerfusionCore.run.step import Step

    from ..spect.differential import DifferentialFunction
    from ..spect.functional_lung import FunctionalLung
    from ..spect.postoperative import PostoperativeFunction
    from ..spect.registration import Alignment, SpectRegistration
    from ..spect.steps import AlignmentInputs, DifferentialInputs, ExportInputs, FunctionInputs, RegistrationInputs
    from .patient_images import PatientImages
    from .result_nodes import AlignmentNodes, DifferentialNodes, FunctionNodes, SavedAlignment, SpectNodes
    from .spect_steps import Maps


class SpectLogic:
    """Registration, differential function, functional lung and DICOM export; a part of the module's logic class."""

    def registerSpect(
        self,
        ctVolume: slicer.vtkMRMLScalarVolumeNode,
        spectVolume: slicer.vtkMRMLScalarVolumeNode,
        when: str = "auto",
        progress: Progress | None = None,
    ) -> SpectNodes:
        """Lay a SPECT over its CT (HU) by a rigid transform that a person can edit.

        ``when``: "auto" registers unless both state one frame of reference; "always"; "never" only measures.
        ``progress(fraction, message)`` may raise ``Cancelled``. Raises InputError for volumes that share no space, without lungs or counts.
        """
        return self.registrationStep(ctVolume, spectVolume, when).run(progress)

    def registrationStep(
        self,
        ctVolume: slicer.vtkMRMLScalarVolumeNode,
        spectVolume: slicer.vtkMRMLScalarVolumeNode,
        when: str = "auto",
        images: PatientImages | None = None,
    ) -> Step[RegistrationInputs, SpectRegistration, SpectNodes]:
        """``registerSpect`` as a ``step.Step``; ``images`` as of ``lungsStep``."""
        from .spect_steps import registration_step

        return registration_step(ctVolume, spectVolume, when, images)

    def frameOfReference(self, ctVolume: slicer.vtkMRMLScalarVolumeNode, spectVolume: slicer.vtkMRMLScalarVolumeNode) -> str:
        """Whether both say that they share one coordinate system, in a sentence."""
        from .spect_steps import frames

        return frames(ctVolume, spectVolume).sentence

    def measureAlignment(
        self, ctVolume: slicer.vtkMRMLScalarVolumeNode, spectVolume: slicer.vtkMRMLScalarVolumeNode, progress: Progress | None = None
    ) -> tuple[Alignment, Alignment]:
        """Alignment (``registration.Alignment``) as filed and as the transform node says now; the table follows."""
        found = self.alignmentStep(ctVolume, spectVolume).run(progress)
        return found.before, found.after

    def alignmentStep(
        self, ctVolume: slicer.vtkMRMLScalarVolumeNode, spectVolume: slicer.vtkMRMLScalarVolumeNode
    ) -> Step[AlignmentInputs, tuple[Alignment, Alignment], AlignmentNodes]:
        """``measureAlignment`` as a ``step.Step``, with the table."""
        from .spect_steps import alignment_step

        return alignment_step(ctVolume, spectVolume)

    @staticmethod
    def savedAlignment(
        ctVolume: slicer.vtkMRMLScalarVolumeNode, spectVolume: slicer.vtkMRMLScalarVolumeNode, place: tuple[float, ...]
    ) -> SavedAlignment | None:
        """What the scene holds of a SPECT that lies over this CT where it lay then; None without it."""
        from .differential_nodes import saved_alignment

        return saved_alignment(ctVolume, spectVolume, place)

    @staticmethod
    def placeOf(spectVolume: slicer.vtkMRMLScalarVolumeNode) -> tuple[float, ...]:
        """Where the registration puts a SPECT; () without one."""
        from .differential_nodes import place_of

        return place_of(spectVolume)

    def watchRegistration(self, spectVolume: slicer.vtkMRMLScalarVolumeNode, call: Callable[[], None]) -> Callable[[], None]:
        """Call ``call()`` whenever the registration of a SPECT is changed; returns what ends that."""
        from .differential_nodes import watch_registration

        return watch_registration(spectVolume, call)

    def moveByHand(self, spectVolume: slicer.vtkMRMLScalarVolumeNode, shown: bool = True) -> None:
        """Handles in the views that move a registered SPECT."""
        from .differential_nodes import show_handles

        show_handles(spectVolume, shown)

    def isRegistered(self, spectVolume: slicer.vtkMRMLScalarVolumeNode) -> bool:
        """Whether a registration of the SPECT is in the scene, to be edited or measured."""
        from .differential_nodes import registration_of

        return registration_of(spectVolume) is not None

    def showOver(
        self,
        mapVolume: slicer.vtkMRMLScalarVolumeNode,
        ctVolume: slicer.vtkMRMLScalarVolumeNode,
        chart: slicer.vtkMRMLPlotChartNode | None = None,
        table: slicer.vtkMRMLTableNode | None = None,
        opacity: float = 0.55,
    ) -> bool:
        """A map over the CT with its colour legend, beside a plot and a table. False without a window.

        A map that is still grey, as it was loaded, gets the colours of perfusion."""
        from LungPerfusionCore.scene.views import dress_map, show_map

        dress_map(mapVolume)
        return show_map(mapVolume, ctVolume, table=table, chart=chart, opacity=opacity)

    def differentialFunction(
        self,
        ctVolume: slicer.vtkMRMLScalarVolumeNode,
        maps: Maps,
        lobesSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        normalisation: str = "total",
        progress: Progress | None = None,
    ) -> DifferentialNodes:
        """Total, mean and percent of total of every region for one or several maps, with their agreement and difference
        maps.

        ``maps``: volume nodes, or name -> volume node (SPECT, predicted, iodine). Regions are the lobes of
        ``lobesSegmentation``, else zones of equal volume. ``normalisation`` of difference maps: "total" or "p75". Raises InputError.
        """
        return self.differentialStep(ctVolume, maps, lobesSegmentation, normalisation).run(progress)

    def differentialStep(
        self,
        ctVolume: slicer.vtkMRMLScalarVolumeNode,
        maps: Maps,
        lobesSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        normalisation: str = "total",
        images: PatientImages | None = None,
    ) -> Step[DifferentialInputs, DifferentialFunction, DifferentialNodes]:
        """``differentialFunction`` as a ``step.Step``; ``images`` as of ``lungsStep``."""
        from .spect_steps import differential_step

        return differential_step(ctVolume, maps, lobesSegmentation, normalisation, images)

    @staticmethod
    def predictPostoperative(
        fev1L: float,
        resected: Iterable[str],
        differential: DifferentialNodes | None = None,
        mapName: str | None = None,
        predictedFev1L: float | None = None,
        obstructed: Mapping[str, int] | None = None,
    ) -> PostoperativeFunction:
        """FEV1 after a resection (``ppo.PostoperativeFunction``), by perfusion and by segments.

        ``resected``: lobes, or "right" / "left". ``differential``: ``DifferentialNodes`` whose map ``mapName`` (by
        default the first) gives the perfusion. ``obstructed``: lobe -> segments without function now. Raises InputError.
        """
        from ..spect.postoperative import predict_postoperative

        shares = None
        if differential is not None:
            counts = differential.result.maps[mapName or next(iter(differential.result.maps))]
            shares = {region: float(share) for region, share in zip(counts.regions, counts.fraction_percent, strict=True)}
        return predict_postoperative(fev1L, resected, shares, predicted_fev1_l=predictedFev1L, obstructed=obstructed)

    def showPostoperative(
        self,
        ctVolume: slicer.vtkMRMLScalarVolumeNode,
        result: PostoperativeFunction,
        differential: DifferentialNodes | None = None,
        mapName: str | None = None,
    ) -> slicer.vtkMRMLTableNode:
        """The table of a prediction, beside the CT."""
        from .postoperative_nodes import show_postoperative

        return show_postoperative(result, ctVolume, mapName, None if differential is None else differential.table)

    def functionalLung(
        self,
        ctVolume: slicer.vtkMRMLScalarVolumeNode,
        mapVolume: slicer.vtkMRMLScalarVolumeNode,
        lobesSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        preset: str = "relative_0.66",
        threshold: float | None = None,
        progress: Progress | None = None,
    ) -> FunctionNodes:
        """Divide the lungs into low and high function by a map; two segments, a table, and the threshold to drag.

        ``preset``: key of ``functional_lung.PRESETS``; ``threshold`` in the map's units goes before it. Raises
        InputError.
        """
        return self.functionStep(ctVolume, mapVolume, lobesSegmentation, preset, threshold).run(progress)

    def functionStep(
        self,
        ctVolume: slicer.vtkMRMLScalarVolumeNode,
        mapVolume: slicer.vtkMRMLScalarVolumeNode,
        lobesSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        preset: str = "relative_0.66",
        threshold: float | None = None,
    ) -> Step[FunctionInputs, FunctionalLung, FunctionNodes]:
        """``functionalLung`` as a ``step.Step``."""
        from .spect_steps import function_step

        return function_step(ctVolume, mapVolume, lobesSegmentation, preset, threshold)

    @staticmethod
    def regionTitle(region: str) -> str:
        """A region as tables name it."""
        from LungPerfusionCore.scene.results import region_title

        return region_title(region)

    @staticmethod
    def keptThreshold(mapVolume: slicer.vtkMRMLScalarVolumeNode) -> float:
        """The threshold of functional lung by this map that was in force when it was last at rest; NaN where there is none."""
        from .functional_lung_nodes import kept_threshold

        return kept_threshold(mapVolume)

    @staticmethod
    def keepThreshold(mapVolume: slicer.vtkMRMLScalarVolumeNode, value: float) -> None:
        """Keep the threshold of functional lung by this map, to be saved with the scene."""
        from .functional_lung_nodes import keep_threshold

        keep_threshold(mapVolume, value)

    def rememberedSelection(self, inputVolume: slicer.vtkMRMLScalarVolumeNode) -> dict[str, Any]:
        """Parameters with which the lungs, or the map, of a CT in the scene were made; empty without any."""
        from LungPerfusionCore.scene import hierarchy, remembered_inputs

        tables = (hierarchy.find_output(inputVolume, role) for role in ("perfusion_table", "lung_volumes"))
        made = next(
            (found for table in tables if table is not None and (found := remembered_inputs.remembered_inputs(table)) is not None), {}
        )
        known = ("lobesSegmentation", "spectVolume", "samples")
        predicted = hierarchy.find_output(inputVolume, "perfusion")
        return {**{name: value for name, value in made.items() if name in known}, **({"predictedVolume": predicted} if predicted else {})}

    @staticmethod
    def modelOfPerfusion(inputVolume: slicer.vtkMRMLScalarVolumeNode) -> tuple[str | None, str | None]:
        """Name and checksum of the model whose map the scene holds of a CT; (None, None) without one."""
        from LungPerfusionCore.scene import hierarchy

        table = hierarchy.find_output(inputVolume, "perfusion_table")
        return (None, None) if table is None else tuple(table.GetAttribute(f"LungPerfusion.{key}") for key in ("Model", "ModelSha256"))

    def roleOf(self, node: slicer.vtkMRMLNode) -> str:
        """What a node is to its input, in a word that holds no name of a patient."""
        from LungPerfusionCore.scene.hierarchy import ROLE

        return node.GetAttribute(ROLE) or ("segmentation" if node.IsA("vtkMRMLSegmentationNode") else "map")

    def exportSegments(
        self,
        segmentation: slicer.vtkMRMLSegmentationNode | slicer.vtkMRMLScalarVolumeNode,
        ctFolder: Path | str,
        path: Path | str,
        kind: str = "seg",
        segmentIds: Sequence[str] | None = None,
        seriesUid: str | None = None,
        ctVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    ) -> ExportCheck:
        """Write segments as DICOM SEG ("seg") or structure set ("rtstruct") of the CT series in ``ctFolder``.

        The series must be that of the CT that they were made on, whose pixel values are compared (``dicom.same_ct``): the one
        that the scene knows, and ``ctVolume``, which must be given where the scene knows none.

        The file holds the patient's identity, as DICOM objects do. Returns what reading it back showed
        (``dicom.export.ExportCheck``). Raises InputError, or LungPerfusionError when it did not come back as written.
        """
        return self.exportStep(segmentation, ctFolder, path, kind, segmentIds, seriesUid, ctVolume).run()

    def exportMap(
        self,
        mapVolume: slicer.vtkMRMLScalarVolumeNode,
        ctFolder: Path | str,
        path: Path | str,
        seriesUid: str | None = None,
        ctVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    ) -> ExportCheck:
        """Write a map as DICOM Parametric Map of the CT series in ``ctFolder``; returns and raises as
        ``exportSegments``."""
        return self.exportSegments(mapVolume, ctFolder, path, "map", seriesUid=seriesUid, ctVolume=ctVolume)

    def exportStep(
        self,
        node: slicer.vtkMRMLSegmentationNode | slicer.vtkMRMLScalarVolumeNode,
        ctFolder: Path | str,
        path: Path | str,
        kind: str = "seg",
        segmentIds: Sequence[str] | None = None,
        seriesUid: str | None = None,
        ctVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    ) -> Step[ExportInputs, ExportCheck, ExportCheck]:
        """``exportSegments`` or ``exportMap`` as a ``step.Step``; ``kind``: seg, rtstruct or map."""
        from .spect_steps import export_step

        return export_step(node, ctFolder, path, kind, segment_ids=segmentIds, series_uid=seriesUid, ct_node=ctVolume)

    def ctSeriesStep(
        self, ctVolume: slicer.vtkMRMLScalarVolumeNode | None, ctFolder: Path | str
    ) -> Step[frozenset[str], tuple[tuple[SeriesInfo, ...], int], tuple[tuple[SeriesInfo, ...], int]]:
        """The ``step.Step`` that lists the CT series of a DICOM folder: (series, which is the CT's own)."""
        from .spect_steps import ct_series_step

        return ct_series_step(ctVolume, ctFolder)

    def ctSeriesFolder(self, ctVolume: slicer.vtkMRMLScalarVolumeNode) -> Path | None:
        """The folder of the CT's DICOM files where Slicer's DICOM database knows it, else None."""
        from .spect_steps import ct_series_folder

        return ct_series_folder(ctVolume)
