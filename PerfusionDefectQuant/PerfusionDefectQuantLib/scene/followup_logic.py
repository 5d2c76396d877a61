"""The part of PerfusionDefectQuant's logic that compares two scans of one patient: nodes in, nodes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from LungPerfusionCore.progress import Progress
    from LungPerfusionCore.run.step import Step

    from ..followup.lesions import Lesion
    from ..followup.study import FollowUp, FollowUpInputs
    from .followup_nodes import FollowUpNodes, ScanNodes


class FollowUpLogic:
    """Part of PerfusionDefectQuantLogic."""

    def followUp(
        self, before: ScanNodes, after: ScanNodes, rule: str = "auto", *, edited: bool = False, progress: Progress | None = None
    ) -> FollowUpNodes:
        """Compare two scans (``scene.followup_nodes.ScanNodes``): lungs registered, one rule for both, every lesion's fate.

        ``edited``: by the transform nodes as a person left them. A registration that fails a check is in ``result.refusal``; there are no
        lesions then. Raises InputError for input that cannot be used; ``progress`` may raise ``Cancelled``.
        """
        return self.followUpStep(before, after, rule, edited).run(progress)

    def followUpStep(
        self, before: ScanNodes, after: ScanNodes, rule: str = "auto", edited: bool = False
    ) -> Step[FollowUpInputs, FollowUp, FollowUpNodes]:
        """``followUp`` as a ``step.Step``."""
        from .followup_nodes import followup_step

        return followup_step(before, after, rule, edited)

    def canCompareAgain(self, before: ScanNodes, after: ScanNodes) -> bool:
        """Whether the scene holds a transform of these two scans, to compare with it as it is now."""
        from .followup_nodes import has_transform

        return has_transform(after, before)

    @staticmethod
    def followUpState(before: ScanNodes, after: ScanNodes) -> tuple:
        """Plain values that stay as they are while both scans lie where they lie (or hang under their follow-up's transforms) and hold what
        they hold."""
        from .followup_nodes import state

        return state(before, after)

    def showFollowUp(self, nodes: FollowUpNodes) -> bool:
        """Both scans side by side. False without a window."""
        from .followup_nodes import show_pair

        return show_pair(nodes)

    def goToLesion(self, nodes: FollowUpNodes, lesion: Lesion) -> bool:
        """Both views to a lesion's place in each scan. False without a window."""
        from .followup_nodes import jump_pair

        return jump_pair(nodes, lesion)

    def writeFollowUpReport(self, nodes: FollowUpNodes, folder: Path | str, identifiers: bool = False) -> list[Path]:
        """Write ``followup.pdf`` and ``followup.png`` into an existing folder. Raises InputError."""
        from .followup_report_nodes import report_of

        return report_of(nodes, folder, identifiers)
