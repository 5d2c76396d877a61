"""The search for candidate defects: again whenever the threshold has come to rest elsewhere, the emboli or the rules are others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.models.registry import DEFECTS, Model, find_models
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.sentence import said
from LungPerfusionCore.widgets.job_panel import JobPanel
from LungPerfusionCore.widgets.model_chooser import about, refill

from ..scene.result_nodes import FoundCandidates
from .services import ReadingServices


class CandidateSearch:
    """Drives the job of the candidates, ``autoCandidatesCheckBox`` and ``keepScoreSpinBox``; fills ``candidates`` (``CandidateList``).

    ``panel``: the ``ThresholdPanel``; ``nodes()``: the ``DefectNodes`` that are shown, or None; ``found()`` is called when the list is new.
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        services: ReadingServices,
        panel: Any,
        candidates: Any,
        *,
        nodes: Callable[[], Any],
        found: Callable[[], None] = lambda: None,
        translate: Callable[[str], str] = str,
    ):
        self._ui, self._services, self._panel, self._candidates, self._nodes, self._tr = ui, services, panel, candidates, nodes, translate
        self._whenFound = found
        self._maps: Any = None
        self.job = JobPanel(
            qt,
            ui,
            "candidates",
            whyNot=self._whyNot,
            toolTip=translate("Separate the defects into candidates, each with a proposal to keep or exclude it"),
            step=self._step,
            onDone=self._found,
            translate=translate,
        )
        ui.autoCandidatesCheckBox.connect("toggled(bool)", self._toggled)
        ui.keepScoreSpinBox.connect("valueChanged(double)", self._rulesChanged)
        self._judges: dict[str | None, Model | None] = {}
        self._tip = ui.judgeBox.toolTip
        self.listModels()
        ui.judgeBox.connect("currentIndexChanged(int)", self._judgeChanged)
        self.job.refresh()

    @property
    def stale(self) -> bool:
        """Whether the candidates that are listed are not those of the threshold in force."""
        live, found = self._panel.live, self._candidates.found
        return live is not None and (found is None or (found.lower, found.upper) != (live.lower, live.upper))

    def rested(self) -> None:
        """The hand has come to rest."""
        if self.stale:
            self._candidates.clear()
            if self._ui.autoCandidatesCheckBox.checked:
                self.job.restart()
        self.job.refresh()

    def forget(self) -> None:
        """Another analysis, or none."""
        self._maps = None
        self._candidates.clear()

    def otherEmboli(self) -> None:
        """Look again, with other emboli."""
        self.forget()
        if self._nodes() is not None and self._ui.autoCandidatesCheckBox.checked:
            self.job.restart()

    def listModels(self) -> None:
        """Networks may have been installed or removed meanwhile; the chosen one stays chosen where it still is."""
        judges = {None: None, **{str(model.folder): model for model in find_models(DEFECTS)[0]}}
        if judges == self._judges:
            return
        self._judges = judges
        network = self._tr("Network {name}")
        names = [
            self._tr("Measures of each candidate") if model is None else network.format(name=model.card.name) for model in judges.values()
        ]
        if refill(self._ui.judgeBox, list(zip(names, judges, strict=True))):
            self._judgeChanged(self._ui.judgeBox.currentIndex)

    def _judgeChanged(self, index: int) -> None:
        """Another judge: its warning, and other candidates; nothing that was decided changes."""
        model = self._judges.get(self._ui.judgeBox.itemData(index))
        self._ui.judgeBox.toolTip = self._tip if model is None else about(model, self._tr)
        self._maps = None
        self._again()

    def _toggled(self, on: bool) -> None:
        if on and self._nodes() is not None:
            self.rested()

    def _rulesChanged(self, value: float) -> None:
        """Other proposals for the same candidates; nothing that was decided changes."""
        self._again()

    def _again(self) -> None:
        """Search anew where something is listed, or is being searched with what was chosen before."""
        if self._nodes() is not None and (self._candidates.found is not None or self.job.busy):
            self.job.restart()

    def _whyNot(self) -> str:
        return "" if self._nodes() is not None else self._tr("Quantify perfusion defects first.")

    def _step(self) -> Step:
        return self._services.candidateStep(self._nodes(), self._maps)

    def _found(self, result: FoundCandidates) -> str:
        found = result.found
        live = self._panel.live
        if live is None:
            return ""
        self._maps = result.maps
        if (found.lower, found.upper) != (live.lower, live.upper):
            self.job.restart()
            return ""
        self._candidates.show(found)
        self._whenFound()
        dropped = sum(not c.proposal.keep for c in found.candidates)
        words = self._tr("{n} candidates; {dropped} proposed for exclusion.").format(n=len(found.candidates), dropped=dropped)
        further = found.downstream.sentence if found.downstream is not None else None
        notes = (*((further,) if further is not None else ()), *found.notes)
        return " ".join([words, *(said(note, self._tr) for note in notes)])
