"""The part of ``LungPerfusionAILogic`` for a chest CT: lungs, and perfusion predicted from it. Nodes in, nodes out.

Nothing is imported before it is used, as in the module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import slicer

    from LungPerfusionCore.progress import Progress
    from LungPerfusionCore.run.step import Step

    from ..static.lung_volumes import LungVolumes, LungVolumesInputs
    from ..static.perfusion_map import PerfusionInputs, PerfusionMap
    from .patient_images import PatientImages
    from .result_nodes import LungNodes, PerfusionNodes


class CtLogic:
    """Lungs, their regions and a perfusion map of a CT; a part of the module's logic class."""

    def segmentLungs(
        self,
        inputVolume: slicer.vtkMRMLScalarVolumeNode,
        lobesSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        progress: Progress | None = None,
    ) -> LungNodes:
        """Segment the lungs of ``inputVolume`` (HU) and measure its regions; results appear under its study.

        ``lobesSegmentation`` gives lobes (found by terminology, then by name); without it the regions are zones of
        equal volume. ``progress(fraction, message)`` may raise ``Cancelled``. Raises InputError for unusable input.
        """
        return self.lungsStep(inputVolume, lobesSegmentation).run(progress)

    def patientImages(
        self,
        inputVolume: slicer.vtkMRMLScalarVolumeNode,
        spectVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
        lobesSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
    ) -> PatientImages:
        """A patient's nodes as images (``PatientImages``), for several steps that should not each convert them again. Raises InputError."""
        from .patient_images import patient_images

        return patient_images(inputVolume, spectVolume, lobesSegmentation)

    def lungsStep(
        self,
        inputVolume: slicer.vtkMRMLScalarVolumeNode,
        lobesSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        images: PatientImages | None = None,
    ) -> Step[LungVolumesInputs, LungVolumes, LungNodes]:
        """``segmentLungs`` as a ``step.Step``; ``images``: ``patientImages`` of the same nodes, by default they are converted here."""
        from .ct_steps import lungs_step

        return lungs_step(inputVolume, lobesSegmentation, images)

    def savedLungs(
        self, inputVolume: slicer.vtkMRMLScalarVolumeNode, lobesSegmentation: slicer.vtkMRMLSegmentationNode | None = None
    ) -> LungNodes | None:
        """What ``segmentLungs`` left in the scene of this CT with these lobes; None without it."""
        from .ct_steps import saved_lungs

        return saved_lungs(inputVolume, lobesSegmentation)

    def predictPerfusion(
        self,
        inputVolume: slicer.vtkMRMLScalarVolumeNode,
        spectVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
        lobesSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        model: Path | str | None = None,
        device: str = "auto",
        samples: int = 0,
        threshold: float = 0.66,
        progress: Progress | None = None,
    ) -> PerfusionNodes:
        """Map perfusion from the chest CT ``inputVolume`` (HU) with a DL-CTPM model; results appear under its study.

        ``model``: name of an installed one or a folder with a card, None the first. ``spectVolume``, in the CT's frame of
        reference, is compared with the map. ``samples``: networks drawn by dropout for a standard-deviation map. High function
        lies at or above ``threshold``. Lungs that an earlier run found on this CT, corrected by hand or not, are used again.
        ``progress(fraction, message)`` may raise ``Cancelled``. Raises InputError for unusable input, a model that does not match
        its card, or a device that is not there.
        """
        return self.perfusionStep(inputVolume, spectVolume, lobesSegmentation, model, device, samples, threshold).run(progress)

    def perfusionStep(
        self,
        inputVolume: slicer.vtkMRMLScalarVolumeNode,
        spectVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
        lobesSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        model: Path | str | None = None,
        device: str = "auto",
        samples: int = 0,
        threshold: float = 0.66,
        images: PatientImages | None = None,
    ) -> Step[PerfusionInputs, PerfusionMap, PerfusionNodes]:
        """``predictPerfusion`` as a ``step.Step``; ``images`` as of ``lungsStep``."""
        from .ct_steps import perfusion_step

        return perfusion_step(
            inputVolume, spectVolume, lobesSegmentation, model=model, device=device, samples=samples, threshold=threshold, images=images
        )

    def savedPerfusion(
        self,
        inputVolume: slicer.vtkMRMLScalarVolumeNode,
        spectVolume: slicer.vtkMRMLScalarVolumeNode | None,
        lobesSegmentation: slicer.vtkMRMLSegmentationNode | None,
        samples: int,
        places: tuple[int, ...],
    ) -> PerfusionNodes | None:
        """What ``predictPerfusion`` left in the scene of this CT, made from these where they lay (``placesOf``); None without it."""
        from .ct_steps import saved_perfusion

        return saved_perfusion(inputVolume, spectVolume, lobesSegmentation, samples, places)
