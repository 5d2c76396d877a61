"""The part of ``LungPerfusionAILogic`` for function by region: differential, after a resection, and for planning. Nodes in, nodes out.

Nothing is imported before it is used, as in the module.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import slicer

    from LungPerfusionCore.progress import Progress
    from LungPerfusionCore.run.step import Step

    from ..spect.differential import DifferentialFunction
    from ..spect.functional_lung import FunctionalLung
    from ..spect.postoperative import PostoperativeFunction
    from ..spect.steps import DifferentialInputs, FunctionInputs
    from .patient_images import PatientImages
    from .result_nodes import DifferentialNodes, FunctionNodes
    from .spect_steps import Maps


class FunctionLogic:
    """Differential, postoperative and functional lung; a part of the module's logic class."""

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

        shares, intervals = None, None
        if differential is not None:
            name = mapName or next(iter(differential.result.maps))
            counts, intervals = differential.result.maps[name], differential.result.intervals.get(name)
            shares = {region: float(share) for region, share in zip(counts.regions, counts.fraction_percent, strict=True)}
        return predict_postoperative(fev1L, resected, shares, predicted_fev1_l=predictedFev1L, obstructed=obstructed, intervals=intervals)

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
    def keptThreshold(mapVolume: slicer.vtkMRMLScalarVolumeNode) -> float:
        """The threshold of functional lung by this map that was in force when it was last at rest; NaN where there is none."""
        from .functional_lung_nodes import kept_threshold

        return kept_threshold(mapVolume)

    @staticmethod
    def keepThreshold(mapVolume: slicer.vtkMRMLScalarVolumeNode, value: float) -> None:
        """Keep the threshold of functional lung by this map, to be saved with the scene."""
        from .functional_lung_nodes import keep_threshold

        keep_threshold(mapVolume, value)

    @staticmethod
    def regionTitle(region: str) -> str:
        """A region as tables name it."""
        from LungPerfusionCore.scene.results import region_title

        return region_title(region)

    @staticmethod
    def quantityTitle(quantity: str) -> str:
        """A quantity as tables name it, without its unit."""
        from LungPerfusionCore.quantities import TITLES

        return TITLES.get(quantity, quantity)

    @staticmethod
    def digitsOf(unit: str, quantity: str) -> int:
        """The decimals of a number that a reader can use."""
        from LungPerfusionCore.quantities import digits_of

        return digits_of(unit, quantity)
