"""The search for candidate defects: again whenever the threshold has come to rest elsewhere, the emboli or the rules are others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.models.registry import find_models, read_model
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.sentence import said
from LungPerfusionCore.widgets.job_panel import JobPanel

from ..scene.result_nodes import FoundCandidates
from .services import ReadingServices

TASK = "defects"


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
        ui.judgeBox.addItem(translate("Measures of each candidate"), None)
        self._judges: tuple[str, ...] = ()
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
        found, _notes = find_models(TASK)
        folders = tuple(str(model.folder) for model in found)
        if folders == self._judges:
            return
        box, self._judges = self._ui.judgeBox, folders
        before = box.itemData(box.currentIndex)
        blocked = box.blockSignals(True)
        while box.count > 1:
            box.removeItem(1)
        for model in found:
            box.addItem(self._tr("Network {name}").format(name=model.card.name), str(model.folder))
        box.currentIndex = 1 + folders.index(before) if before in folders else 0
        box.blockSignals(blocked)
        if before is not None and before not in folders:
            self._judgeChanged(0)

    def _judgeChanged(self, index: int) -> None:
        """Another judge: its warning, and other candidates; nothing that was decided changes."""
        folder = self._ui.judgeBox.itemData(index)
        if folder is None:
            self._ui.judgeBox.toolTip = self._tip
        else:
            model = read_model(folder)
            self._ui.judgeBox.toolTip = f"{said(model.warning, self._tr)} {self._tr('Trained on')}: {model.card.trained_on}"
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
