"""The part of ``LungPerfusionAILogic`` that lays a SPECT over its CT: nodes in, nodes out.

Nothing is imported before it is used, as in the module.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import slicer

    from LungPerfusionCore.progress import Progress
    from LungPerfusionCore.run.step import Step

    from ..spect.registration import Alignment, SpectRegistration
    from ..spect.steps import AlignmentInputs, RegistrationInputs
    from .patient_images import PatientImages
    from .result_nodes import AlignmentNodes, SavedAlignment, SpectNodes


class RegistrationLogic:
    """A SPECT over its CT, registered, corrected by hand and measured; a part of the module's logic class."""

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
        ctVolume: slicer.vtkMRMLScalarVolumeNode, spectVolume: slicer.vtkMRMLScalarVolumeNode, place: tuple[int, ...]
    ) -> SavedAlignment | None:
        """What the scene holds of a SPECT that lies over this CT where it lay then (``placesOf``); None without it."""
        from .differential_nodes import saved_alignment

        return saved_alignment(ctVolume, spectVolume, place)

    @staticmethod
    def placesOf(ctVolume: slicer.vtkMRMLScalarVolumeNode, *others: slicer.vtkMRMLTransformableNode | None) -> tuple[int, ...]:
        """Where others lie to a CT: equal numbers as long as none of them is moved to the other."""
        from LungPerfusionCore.scene.places import places_of

        return places_of(ctVolume, *others)

    @staticmethod
    def watchPlace(node: slicer.vtkMRMLTransformableNode, call: Callable[[], None]) -> Callable[[], None]:
        """Call ``call()`` whenever a node is moved by a transform; returns what ends that."""
        from LungPerfusionCore.scene.places import watch_place

        return watch_place(node, call)

    def watchRegistration(self, spectVolume: slicer.vtkMRMLScalarVolumeNode, call: Callable[[], None]) -> Callable[[], None]:
        """Call ``call()`` whenever the registration of a SPECT is changed; returns what ends that."""
        from .differential_nodes import watch_registration

        return watch_registration(spectVolume, call)

    def moveByHand(self, spectVolume: slicer.vtkMRMLScalarVolumeNode, shown: bool = True) -> None:
        """Handles in the views that move a registered SPECT."""
        from .differential_nodes import show_handles

        show_handles(spectVolume, shown)

    def isRegistered(self, spectVolume: slicer.vtkMRMLScalarVolumeNode) -> bool:
        """Whether the SPECT hangs under its registration, to be edited or measured; no longer once that was hardened or exchanged."""
        from .differential_nodes import moving_registration

        return moving_registration(spectVolume) is not None
