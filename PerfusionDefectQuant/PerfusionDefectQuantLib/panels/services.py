"""What the reading's panel asks of the scene and the application."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.run.step import Step

PRESETS = "LungPerfusion/ThresholdPresets"


class ReadingServices:
    """Joins the panel to the logic.

    Args:
        logic: ``PerfusionDefectQuantLogic``.
        ui: the panel's widgets.
        settings: the application's settings (QSettings).
        emboli: gives the segmentation with emboli, or None.
        arguments: gives the arguments with which the analysis at hand was asked for.
    """

    def __init__(
        self,
        logic: Any,
        ui: Any,
        settings: Any,
        *,
        emboli: Callable[[], Any],
        arguments: Callable[[], dict],
        translate: Callable[[str], str] = str,
    ):
        self._logic, self._ui, self._settings, self._emboli, self._arguments, self._tr = logic, ui, settings, emboli, arguments, translate

    def regionTitle(self, region: str) -> str:
        """A region in few words."""
        from LungPerfusionCore.scene.results import region_title

        return self._tr(region_title(region)).removesuffix(" zone")

    def normalMean(self, nodes: Any) -> float:
        """Mean of the map in the segment that was chosen as normal. InputError without one."""
        from ..scene.defect_reading import mean_inside

        selector = self._ui.normalSelector
        return mean_inside(selector.currentNode(), selector.currentSegmentID(), nodes.analysis.result.prepared)

    def candidateStep(self, nodes: Any, maps: Any) -> Step:
        from ..candidate_rules import CandidateRules

        rules = CandidateRules(keep_score=self._ui.keepScoreSpinBox.value)
        return self._logic.candidateStep(nodes, self._emboli(), maps, rules, self._ui.judgeBox.itemData(self._ui.judgeBox.currentIndex))

    def intervalStep(self, nodes: Any) -> Step:
        """Without candidates: the panel's search finds those."""
        return self._logic.intervalStep(nodes, candidates=False)

    def doubtCandidates(self, nodes: Any, found: Any) -> None:
        """The candidates found, and what was decided about them, are in the interval from now on."""
        self._logic.doubtCandidates(nodes, found)

    def jump(self, lps: tuple[float, float, float]) -> None:
        """Show a point (LPS, mm) in every slice view."""
        from LungPerfusionCore.scene.views import jump_to

        jump_to((-lps[0], -lps[1], lps[2]))

    def cursor(self) -> tuple[float, float, float] | None:
        """Where the mouse points (LPS, mm)."""
        from LungPerfusionCore.scene.views import cursor_position

        ras = cursor_position()
        return None if ras is None else (-ras[0], -ras[1], ras[2])

    def keep(self, nodes: Any, book: Any) -> None:
        """Keep the reading in the scene."""
        self._logic.keepReading(nodes, self._arguments(), book)

    def loadPresets(self) -> str:
        return self._settings.value(PRESETS, "") or ""

    def savePresets(self, text: str) -> None:
        self._settings.setValue(PRESETS, text)
