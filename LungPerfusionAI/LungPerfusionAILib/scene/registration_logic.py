"""The part of ``LungPerfusionAILogic`` that lays a SPECT over its CT: nodes in, nodes out.

Nothing is imported before it is used, as in the module.
"""

from __future__ import annotations

from .result_nodes import SpectNodes


class RegistrationLogic:
    """A SPECT over its CT, registered, corrected by hand and measured; a part of the module's logic class."""

    def registerSpect(self, ctVolume, spectVolume, when="auto", progress=None) -> SpectNodes:
        """Lay a SPECT over its CT (HU) by a rigid transform that a person can edit.

        ``when``: "auto" registers unless both state one frame of reference; "always"; "never" only measures.
        ``progress(fraction, message)`` may raise ``Cancelled``. Raises InputError for volumes that share no space, without lungs or counts.
        """
        return self.registrationStep(ctVolume, spectVolume, when).run(progress)

    def registrationStep(self, ctVolume, spectVolume, when="auto"):
        """``registerSpect`` as a ``step.Step``."""
        from .spect_steps import registration_step

        return registration_step(ctVolume, spectVolume, when)

    def frameOfReference(self, ctVolume, spectVolume) -> str:
        """Whether both say that they share one coordinate system, in a sentence."""
        from .spect_steps import frames

        return frames(ctVolume, spectVolume).sentence

    def measureAlignment(self, ctVolume, spectVolume, progress=None):
        """Alignment (``registration.Alignment``) as filed and as the transform node says now; the table follows."""
        return self.alignmentStep(ctVolume, spectVolume).run(progress)[0]

    def alignmentStep(self, ctVolume, spectVolume):
        """``measureAlignment`` as a ``step.Step``: (both alignments, their table)."""
        from .spect_steps import alignment_step

        return alignment_step(ctVolume, spectVolume)

    @staticmethod
    def savedAlignment(ctVolume, spectVolume, place) -> tuple | None:
        """((as filed, now), table) that the scene holds of a SPECT that lies over this CT where it lay then; None without it."""
        from .differential_nodes import saved_alignment

        return saved_alignment(ctVolume, spectVolume, place)

    @staticmethod
    def placeOf(spectVolume) -> tuple:
        """Where the registration puts a SPECT; () without one."""
        from .differential_nodes import place_of

        return place_of(spectVolume)

    def watchRegistration(self, spectVolume, call):
        """Call ``call()`` whenever the registration of a SPECT is changed; returns what ends that."""
        from .differential_nodes import watch_registration

        return watch_registration(spectVolume, call)

    def moveByHand(self, spectVolume, shown: bool = True) -> None:
        """Handles in the views that move a registered SPECT."""
        from .differential_nodes import show_handles

        show_handles(spectVolume, shown)

    def isRegistered(self, spectVolume) -> bool:
        """Whether a registration of the SPECT is in the scene, to be edited or measured."""
        from .differential_nodes import registration_of

        return registration_of(spectVolume) is not None
