"""The part of PEDetection's logic that needs no model of ours: emboli of a given segment, and segmentations by other people's models."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import slicer

    from LungPerfusionCore.models.library_models import ExternalSegmentation
    from LungPerfusionCore.progress import Progress
    from LungPerfusionCore.run.step import Step

    from .ctpa_images import CtpaImages
    from .embolus_list_nodes import ListInputs
    from .embolus_list_steps import ListMeasured, SegmentationInputs
    from .result_nodes import EmboliNodes, ExternalNodes, ListedNodes


class EmbolusListLogic:
    """Part of PEDetectionLogic."""

    @cached_property
    def ctpaImages(self) -> CtpaImages:
        """Reads each CTPA once for all steps, as long as a list of emboli holds it."""
        from .ctpa_images import CtpaImages

        return CtpaImages()

    def measureEmboli(
        self,
        segmentation: slicer.vtkMRMLSegmentationNode,
        segmentID: str | None,
        ctpa: slicer.vtkMRMLScalarVolumeNode,
        regions: slicer.vtkMRMLSegmentationNode | None = None,
        arteries: slicer.vtkMRMLSegmentationNode | None = None,
        progress: Progress | None = None,
    ) -> EmboliNodes:
        """List the emboli of any segment on the CT pulmonary angiogram ``ctpa``: volume, mean HU, place, level, obstruction.

        ``segmentID``: None takes the one that is coded or called as emboli. ``regions``: segmentation with lobes (without one, zones of the
        lungs found here); ``arteries``: segmentation with the pulmonary arteries, which levels and obstruction need. The segment may be
        that of an earlier ``detect``, which then follows its threshold again. ``progress(fraction, message)`` may raise ``Cancelled``.
        Raises InputError for input that cannot be used.
        """
        return self.emboliStep(segmentation, segmentID, ctpa, regions, arteries).run(progress)

    def emboliStep(
        self,
        segmentation: slicer.vtkMRMLSegmentationNode,
        segmentID: str | None,
        ctpa: slicer.vtkMRMLScalarVolumeNode,
        regions: slicer.vtkMRMLSegmentationNode | None = None,
        arteries: slicer.vtkMRMLSegmentationNode | None = None,
    ) -> Step[ListInputs, ListMeasured, EmboliNodes]:
        """``measureEmboli`` as a ``step.Step``."""
        from .embolus_list_steps import emboli_step

        return emboli_step(segmentation, segmentID, ctpa, self.ctpaImages, regions, arteries)

    def segmentWithModel(
        self,
        inputVolume: slicer.vtkMRMLScalarVolumeNode,
        model: Path | str,
        trusted: bool = False,
        device: str = "auto",
        progress: Progress | None = None,
    ) -> ExternalNodes:
        """Segment the CT ``inputVolume`` (HU) with somebody else's model: emboli, lobes, arteries and veins, whatever it was made for.

        ``model``: an nnU-Net v2 model folder, a MONAI bundle, or the name of one in the registry. Either can run any program on this
        computer, so ``trusted`` must say that the person vouches for it, unless the model's card does. ``progress(fraction, message)``
        may raise ``Cancelled``. Raises InputError for a model that is incomplete, changed or not trusted, LungPerfusionError where its
        library is missing. Results appear under the input's study.
        """
        return self.segmentationStep(inputVolume, model, trusted, device).run(progress)

    def segmentationStep(
        self, inputVolume: slicer.vtkMRMLScalarVolumeNode, model: Path | str, trusted: bool = False, device: str = "auto"
    ) -> Step[SegmentationInputs, ExternalSegmentation, ExternalNodes]:
        """``segmentWithModel`` as a ``step.Step``."""
        from .embolus_list_steps import segmentation_step

        return segmentation_step(inputVolume, model, trusted, device)

    @staticmethod
    def stateOfList(
        inputVolume: slicer.vtkMRMLScalarVolumeNode,
        emboli: slicer.vtkMRMLSegmentationNode | None,
        lobes: slicer.vtkMRMLSegmentationNode | None,
        arteries: slicer.vtkMRMLSegmentationNode | None,
    ) -> tuple:
        """Equal values as long as a list of these emboli stands: until something is moved, or lobes, arteries or the CTPA are changed."""
        from .input_states import state_of_list

        return state_of_list(inputVolume, emboli, lobes, arteries)

    @staticmethod
    def listStands(inputVolume: slicer.vtkMRMLScalarVolumeNode) -> bool:
        """Whether the scene holds a list of emboli whose segmentation lies to ``inputVolume`` as it did then."""
        from .embolus_list_nodes import list_stands

        return list_stands(inputVolume)

    def savedEmboli(self, inputVolume: slicer.vtkMRMLScalarVolumeNode) -> ListedNodes | None:
        """What the emboli of ``inputVolume`` were listed with, for ``measureEmboli``; None without a list."""
        from .embolus_list_nodes import saved_inputs

        return saved_inputs(inputVolume) if inputVolume else None
