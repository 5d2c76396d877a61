"""The part of PEDetection's logic that judges a CT pulmonary angiogram: its check, and the probability of embolism by a model of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import SimpleITK as sitk
    import slicer

    from LungPerfusionCore.progress import Progress
    from LungPerfusionCore.run.step import Step

    from ..ctpa_check import CtpaCheck
    from ..detection import Detection
    from .ctpa_images import CtpaImages
    from .detection_steps import DetectionInputs, MeasuredDetection
    from .result_nodes import CtpaNodes, EmbolismNodes


class DetectionLogic:
    """Part of PEDetectionLogic."""

    ctpaImages: CtpaImages

    def checkCtpa(self, inputVolume: slicer.vtkMRMLScalarVolumeNode, progress: Progress | None = None) -> CtpaNodes:
        """Check the CT pulmonary angiogram ``inputVolume`` (HU) and mark lungs and heart; results appear under its study.

        ``progress(fraction, message)`` may raise ``Cancelled``. Raises InputError for a CT without lungs or without
        enhanced vessels.
        """
        return self.checkStep(inputVolume).run(progress)

    def checkStep(self, inputVolume: slicer.vtkMRMLScalarVolumeNode) -> Step[sitk.Image, CtpaCheck, CtpaNodes]:
        """``checkCtpa`` as a ``step.Step``."""
        from .detection_steps import check_step

        return check_step(inputVolume, self.ctpaImages)

    def savedCheck(self, inputVolume: slicer.vtkMRMLScalarVolumeNode | None) -> CtpaNodes | None:
        """What ``checkCtpa`` left of ``inputVolume`` in the scene; None without it."""
        from .detection_steps import saved_check

        return saved_check(inputVolume)

    def detect(
        self,
        inputVolume: slicer.vtkMRMLScalarVolumeNode,
        model: Path | str | None = None,
        device: str = "auto",
        progress: Progress | None = None,
    ) -> EmbolismNodes:
        """Probability of embolism in every 3 mm slice of the CT pulmonary angiogram ``inputVolume`` (HU) and in the scan.

        ``model``: name of an installed one or a folder with a card, None the first. ``progress(fraction, message)`` may raise
        ``Cancelled``. Raises InputError for unusable input, a missing model or one that does not match its card, and a
        device that is not there. Results appear under the input's study.
        """
        return self.detectionStep(inputVolume, model, device).run(progress)

    def detectionStep(
        self, inputVolume: slicer.vtkMRMLScalarVolumeNode, model: Path | str | None = None, device: str = "auto"
    ) -> Step[DetectionInputs, Detection | MeasuredDetection, EmbolismNodes]:
        """``detect`` as a ``step.Step``."""
        from .detection_steps import detection_step

        return detection_step(inputVolume, self.ctpaImages, model, device)

    def savedDetection(self, inputVolume: slicer.vtkMRMLScalarVolumeNode | None) -> EmbolismNodes | None:
        """The probability curve of ``inputVolume`` in a scene that was opened, its thresholds to be moved again; None without one, and
        where the CTPA was moved since."""
        from .slice_curve_nodes import saved_embolism

        return saved_embolism(inputVolume) if inputVolume else None

    @staticmethod
    def placeOf(inputVolume: slicer.vtkMRMLScalarVolumeNode) -> tuple[int, ...]:
        """Where a CTPA lies in the world: equal numbers as long as it is not moved."""
        from .input_states import place_of

        return place_of(inputVolume)

    @staticmethod
    def watchInput(node: slicer.vtkMRMLTransformableNode, call: Callable[[], None], moves_only: bool = False) -> Callable[[], None]:
        """Call ``call()`` whenever a volume or segmentation is moved or changed; returns what ends that."""
        from .input_states import watch_input

        return watch_input(node, call, moves_only=moves_only)

    @staticmethod
    def modelOfDetection(inputVolume: slicer.vtkMRMLScalarVolumeNode | None) -> tuple[str | None, str | None]:
        """Name and checksum of the model whose curve the scene holds of ``inputVolume``; (None, None) without one."""
        from LungPerfusionCore.scene import hierarchy

        table = hierarchy.find_output(inputVolume, "embolism_slices")
        return (None, None) if table is None else tuple(table.GetAttribute(f"LungPerfusion.{key}") for key in ("Model", "ModelSha256"))

    def jumpToSlice(self, z: float, table: slicer.vtkMRMLTableNode | None = None) -> None:
        """Move the slice views to S = ``z`` mm.

        With the table of ``detect``, sagittal and coronal views move too, to the middle of the lungs at the slice nearest to ``z``.
        """
        import slicer

        from . import slice_curve_nodes as embolism_results

        scene = slicer.mrmlScene if table is None else table.GetScene()
        if table is not None:
            embolism_results.jump_to(scene, embolism_results.position_of(table, embolism_results.row_at(table, z)))
            return
        for n in range(scene.GetNumberOfNodesByClass("vtkMRMLSliceNode")):
            view = scene.GetNthNodeByClass(n, "vtkMRMLSliceNode")
            if view.GetOrientation() == "Axial":
                view.SetSliceOffset(z)
