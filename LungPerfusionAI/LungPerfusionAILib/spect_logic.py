"""The part of ``LungPerfusionAILogic`` for SPECT beside CT: nodes in, nodes out, in the three steps of every job.

``prepare...`` and ``show...`` run on the main thread, ``compute...`` on any. Nothing is imported before it is used, as
in the module.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class SpectNodes:
    """``transform``: linear transform node over the SPECT; ``table``: alignment before and after; ``registration``: the
    result."""

    transform: Any
    table: Any
    registration: Any
    warnings: tuple


@dataclass(frozen=True)
class DifferentialNodes:
    """``agreement`` is None for one map; ``charts``: title -> chart, that of the shares (``chart``) first;
    ``differences``: (first, second) -> volume node."""

    table: Any
    chart: Any
    charts: dict
    agreement: Any
    differences: dict
    measurements: tuple
    warnings: tuple
    result: Any


@dataclass(frozen=True)
class FunctionNodes:
    """``live`` moves the threshold (in the map's ``unit``): ``live.set(-inf, threshold)``; ``relative``: threshold over
    the 75th percentile."""

    segmentation: Any
    table: Any
    live: Any
    threshold: float
    unit: str
    relative: float
    measurements: tuple
    result: Any


class SpectLogic:
    """Registration, differential function, functional lung and DICOM export; a part of the module's logic class."""

    def registerSpect(self, ctVolume, spectVolume, when="auto", progress=None) -> SpectNodes:
        """Lay a SPECT over its CT (HU) by a rigid transform that a person can edit.

        ``when``: "auto" registers unless both state one frame of reference; "always"; "never" only measures.
        ``progress(fraction, message)`` may raise ``Cancelled``. Raises InputError for volumes that share no space, without lungs or counts.
        """
        from LungPerfusionCore.progress import silent

        inputs = self.prepareSpect(ctVolume, spectVolume, when)
        return self.showSpect(ctVolume, spectVolume, self.computeSpect(inputs, progress or silent))

    def prepareSpect(self, ctVolume, spectVolume, when="auto"):
        from .spect_nodes import registration_inputs

        return registration_inputs(ctVolume, spectVolume, when)

    @staticmethod
    def computeSpect(inputs, progress):
        from .spect_steps import run_registration

        return run_registration(inputs, progress)

    def showSpect(self, ctVolume, spectVolume, result) -> SpectNodes:
        from LungPerfusionCore.scene.spect_results import show_registration

        return SpectNodes(**show_registration(result, ctVolume, spectVolume))

    def frameOfReference(self, ctVolume, spectVolume) -> str:
        """Whether both say that they share one coordinate system, in a sentence."""
        from .spect_nodes import frames

        return frames(ctVolume, spectVolume).sentence

    def measureAlignment(self, ctVolume, spectVolume, progress=None):
        """Alignment (``registration.Alignment``) as filed and as the transform node says now; the table follows."""
        from LungPerfusionCore.progress import silent

        found = self.computeAlignment(self.prepareAlignment(ctVolume, spectVolume), progress or silent)
        self.showAlignment(spectVolume, found)
        return found

    def prepareAlignment(self, ctVolume, spectVolume):
        from .spect_nodes import alignment_inputs

        return alignment_inputs(ctVolume, spectVolume)

    @staticmethod
    def computeAlignment(inputs, progress):
        from .spect_steps import run_alignment

        return run_alignment(inputs, progress)

    def showAlignment(self, spectVolume, found, ctVolume=None):
        """The table of both alignments."""
        from LungPerfusionCore.scene.spect_results import show_alignment

        return show_alignment(*found, spectVolume, ctVolume)

    @staticmethod
    def savedAlignment(ctVolume, spectVolume, place) -> tuple | None:
        """((as filed, now), table) that the scene holds of a SPECT that lies over this CT where it lay then; None without it."""
        from LungPerfusionCore.scene.spect_results import saved_alignment

        return saved_alignment(ctVolume, spectVolume, place)

    @staticmethod
    def placeOf(spectVolume) -> tuple:
        """Where the registration puts a SPECT; () without one."""
        from LungPerfusionCore.scene.spect_results import place_of

        return place_of(spectVolume)

    def watchRegistration(self, spectVolume, call):
        """Call ``call()`` whenever the registration of a SPECT is changed; returns what ends that."""
        from LungPerfusionCore.scene.spect_results import watch_registration

        return watch_registration(spectVolume, call)

    def moveByHand(self, spectVolume, shown: bool = True) -> None:
        """Handles in the views that move a registered SPECT."""
        from LungPerfusionCore.scene.spect_results import show_handles

        show_handles(spectVolume, shown)

    def isRegistered(self, spectVolume) -> bool:
        """Whether a registration of the SPECT is in the scene, to be edited or measured."""
        from LungPerfusionCore.scene.spect_results import registration_of

        return registration_of(spectVolume) is not None

    def showOver(self, mapVolume, ctVolume, chart=None, table=None, opacity=0.55) -> bool:
        """A map over the CT with its colour legend, beside a plot and a table. False without a window.

        A map that is still grey, as it was loaded, gets the colours of perfusion."""
        from LungPerfusionCore.scene.views import dress_map, show_map

        dress_map(mapVolume)
        return show_map(mapVolume, ctVolume, table=table, chart=chart, opacity=opacity)

    def differentialFunction(
        self, ctVolume, maps, lobesSegmentation=None, normalisation="total", progress=None
    ) -> DifferentialNodes:
        """Total, mean and percent of total of every region for one or several maps, with their agreement and difference
        maps.

        ``maps``: volume nodes, or name -> volume node (SPECT, predicted, iodine). Regions are the lobes of
        ``lobesSegmentation``, else zones of equal volume. ``normalisation`` of difference maps: "total" or "p75". Raises InputError.
        """
        from LungPerfusionCore.progress import silent

        inputs = self.prepareDifferential(ctVolume, maps, lobesSegmentation, normalisation)
        return self.showDifferential(ctVolume, maps, self.computeDifferential(inputs, progress or silent))

    def prepareDifferential(self, ctVolume, maps, lobesSegmentation=None, normalisation="total"):
        from .spect_nodes import differential_inputs, named_maps

        return differential_inputs(ctVolume, named_maps(maps), lobesSegmentation, normalisation)

    @staticmethod
    def computeDifferential(inputs, progress):
        from .spect_steps import run_differential

        return run_differential(inputs, progress)[0]

    def showDifferential(self, ctVolume, maps, result) -> DifferentialNodes:
        from LungPerfusionCore.scene.spect_results import show_differential

        from .spect_nodes import named_maps

        return DifferentialNodes(**show_differential(result, ctVolume, named_maps(maps)))

    @staticmethod
    def predictPostoperative(fev1L, resected, differential=None, mapName=None, predictedFev1L=None, obstructed=None):
        """FEV1 after a resection (``ppo.PostoperativeFunction``), by perfusion and by segments.

        ``resected``: lobes, or "right" / "left". ``differential``: ``DifferentialNodes`` whose map ``mapName`` (by
        default the first) gives the perfusion. ``obstructed``: lobe -> segments without function now. Raises InputError.
        """
        from .ppo import predict_postoperative

        shares = None
        if differential is not None:
            counts = differential.result.maps[mapName or next(iter(differential.result.maps))]
            shares = {
                region: float(share) for region, share in zip(counts.regions, counts.fraction_percent, strict=True)
            }
        return predict_postoperative(fev1L, resected, shares, predicted_fev1_l=predictedFev1L, obstructed=obstructed)

    def showPostoperative(self, ctVolume, result, differential=None, mapName=None):
        """The table of a prediction, beside the CT."""
        from LungPerfusionCore.scene.postoperative_results import show_postoperative

        return show_postoperative(result, ctVolume, mapName, None if differential is None else differential.table)

    def functionalLung(
        self, ctVolume, mapVolume, lobesSegmentation=None, preset="relative_0.66", threshold=None, progress=None
    ) -> FunctionNodes:
        """Divide the lungs into low and high function by a map; two segments, a table, and the threshold to drag.

        ``preset``: key of ``functional_lung.PRESETS``; ``threshold`` in the map's units goes before it. Raises
        InputError.
        """
        from LungPerfusionCore.progress import silent

        inputs = self.prepareFunction(ctVolume, mapVolume, lobesSegmentation, preset, threshold)
        return self.showFunction(ctVolume, mapVolume, self.computeFunction(inputs, progress or silent))

    def prepareFunction(self, ctVolume, mapVolume, lobesSegmentation=None, preset="relative_0.66", threshold=None):
        from .spect_nodes import function_inputs

        return function_inputs(ctVolume, mapVolume, lobesSegmentation, preset, threshold)

    @staticmethod
    def computeFunction(inputs, progress):
        from .spect_steps import run_function

        return run_function(inputs, progress)

    def showFunction(self, ctVolume, mapVolume, result) -> FunctionNodes:
        from LungPerfusionCore.scene.function_results import show_function
        from LungPerfusionCore.scene.volumes import unit_of

        return FunctionNodes(**show_function(result, ctVolume, mapVolume, unit_of(mapVolume) or "counts"))

    @staticmethod
    def regionTitle(region: str) -> str:
        """A region as tables name it."""
        from LungPerfusionCore.scene.results import region_title

        return region_title(region)

    @staticmethod
    def keptThreshold(mapVolume) -> float:
        """The threshold of functional lung by this map that was in force when it was last at rest; NaN where there is none."""
        from LungPerfusionCore.scene.function_results import kept_threshold

        return kept_threshold(mapVolume)

    @staticmethod
    def keepThreshold(mapVolume, value: float) -> None:
        """Keep the threshold of functional lung by this map, to be saved with the scene."""
        from LungPerfusionCore.scene.function_results import keep_threshold

        keep_threshold(mapVolume, value)

    def rememberedSelection(self, inputVolume) -> dict:
        """Parameters with which the lungs, or the map, of a CT in the scene were made; empty without any."""
        from LungPerfusionCore.scene import hierarchy, made_from

        tables = (hierarchy.find_output(inputVolume, role) for role in ("perfusion_table", "lung_volumes"))
        made = next((found for table in tables if table is not None and (found := made_from.remembered(table)) is not None), {})
        known = ("lobesSegmentation", "spectVolume", "samples")
        predicted = hierarchy.find_output(inputVolume, "perfusion")
        return {**{name: value for name, value in made.items() if name in known}, **({"predictedVolume": predicted} if predicted else {})}

    @staticmethod
    def modelOfPerfusion(inputVolume) -> tuple:
        """Name and checksum of the model whose map the scene holds of a CT; (None, None) without one."""
        from LungPerfusionCore.scene import hierarchy

        table = hierarchy.find_output(inputVolume, "perfusion_table")
        return (None, None) if table is None else tuple(table.GetAttribute(f"LungPerfusion.{key}") for key in ("Model", "ModelSha256"))

    def roleOf(self, node) -> str:
        """What a node is to its input, in a word that holds no name of a patient."""
        from LungPerfusionCore.scene.hierarchy import ROLE

        return node.GetAttribute(ROLE) or ("segmentation" if node.IsA("vtkMRMLSegmentationNode") else "map")

    def exportSegments(self, segmentation, ctFolder, path, kind="seg", segmentIds=None, seriesUid=None, ctVolume=None):
        """Write segments as DICOM SEG ("seg") or structure set ("rtstruct") of the CT series in ``ctFolder``.

        The series must be that of the CT that they were made on, whose pixel values are compared (``dicom_same_ct``): the one
        that the scene knows, and ``ctVolume``, which must be given where the scene knows none.

        The file holds the patient's identity, as DICOM objects do. Returns what reading it back showed
        (``dicom_export.ExportCheck``). Raises InputError, or LungPerfusionError when it did not come back as written.
        """
        from LungPerfusionCore.progress import silent

        return self.computeExport(self.prepareExport(segmentation, ctFolder, path, kind, segmentIds, seriesUid, ctVolume), silent)

    def exportMap(self, mapVolume, ctFolder, path, seriesUid=None, ctVolume=None):
        """Write a map as DICOM Parametric Map of the CT series in ``ctFolder``; returns and raises as
        ``exportSegments``."""
        return self.exportSegments(mapVolume, ctFolder, path, "map", seriesUid=seriesUid, ctVolume=ctVolume)

    def prepareExport(self, node, ctFolder, path, kind="seg", segmentIds=None, seriesUid=None, ctVolume=None):
        """Main thread: the node and the CTs behind it as images; ``kind``: seg, rtstruct or map."""
        from .spect_nodes import export_inputs

        return export_inputs(node, ctFolder, path, kind, segment_ids=segmentIds, series_uid=seriesUid, ct_node=ctVolume)

    @staticmethod
    def computeExport(inputs, progress):
        """Any thread: the file, written and read back."""
        from .spect_steps import run_export

        return run_export(inputs, progress)

    def ctSeriesPhases(self, ctVolume, ctFolder) -> tuple:
        """``prepare()`` (main thread) and ``compute(task)`` (any thread) that list the CT series of a DICOM folder: (series, which is the CT's own)."""
        from .spect_nodes import ct_series_phases

        return ct_series_phases(ctVolume, ctFolder)

    def ctSeriesFolder(self, ctVolume):
        """The folder of the CT's DICOM files where Slicer's DICOM database knows it, else None."""
        from .spect_nodes import ct_series_folder

        return ct_series_folder(ctVolume)
