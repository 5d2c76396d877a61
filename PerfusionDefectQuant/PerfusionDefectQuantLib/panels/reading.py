"""Everything that follows an analysis: threshold, numbers, candidates, painting, reader, kept in the scene as one reading.

The parts know each other through this class only; it knows the scene only through ``services``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.sentence import said
from LungPerfusionCore.threshold.presets import Presets
from LungPerfusionCore.widgets.plain_labels import as_rich_text
from LungPerfusionCore.widgets.threshold_panel import ThresholdPanel
from LungPerfusionCore.widgets.threshold_slider import ThresholdWidgets

from ..scene.result_nodes import DefectNodes
from .candidate_search import CandidateSearch
from .candidates import CandidateList
from .interval import IntervalPanel
from .presets import BUILT_IN, PresetPanel
from .readers import ReaderPanel
from .regions import RegionTable
from .services import ReadingServices


class Reading:
    """Owns the parts of the panel below the input. ``onRest(numbers)``: the hand has come to rest; ``onLost(why)``:
    the scene can no longer show it."""

    def __init__(
        self,
        qt: Any,
        ui: Any,
        services: ReadingServices,
        *,
        onRest: Callable[[Any], None],
        onLost: Callable[[str], None],
        translate: Callable[[str], str] = str,
    ):
        self._ui, self._services, self._onRest, self._tr = ui, services, onRest, translate
        self.nodes: DefectNodes | None = None
        self._restoring = False
        self.threshold = ThresholdPanel(
            qt,
            ThresholdWidgets(
                ui.thresholdSlider, ui.undoButton, ui.redoButton, ui.resetThresholdButton, units=ui.thresholdUnitBox, lower=ui.lowerSpinBox
            ),
            onChanged=self._changed,
            onLost=onLost,
            onProblem=self.say,
            onUnmeasured=self._sayUnmeasured,
            normal=lambda: services.normalMean(self.nodes),
            translate=translate,
        )
        presets = Presets(BUILT_IN, services.loadPresets, services.savePresets)
        self.presets = PresetPanel(ui, self.threshold, presets, say=self.say, translate=translate)
        self.regions = RegionTable(qt, ui.regionTable, title=services.regionTitle, translate=translate)
        self.readers = ReaderPanel(
            qt, ui, self.threshold, begin=self._beginAnew, numbers=self._measurements, kept=self._keep, translate=translate
        )
        self.candidates = CandidateList(
            qt, ui, self.threshold, jump=services.jump, region=services.regionTitle, reader=lambda: self.readers.reader, translate=translate
        )
        self.search = CandidateSearch(
            qt, ui, services, self.threshold, self.candidates, nodes=lambda: self.nodes, found=self._doubtCandidates, translate=translate
        )
        self.interval = IntervalPanel(
            qt,
            services,
            found=lambda: None if self.search.stale else self.candidates.found,
            changed=self._showNumbers,
            failed=self.say,
            translate=translate,
        )
        self.job = self.search.job
        ui.normalSelector.connect("currentSegmentChanged(QString)", self._normalChosen)
        self.job.refresh()
        self._enable(False)

    @property
    def keys(self) -> dict[str, Callable[[], None]]:
        """Key sequences, and what each does."""
        items = self.candidates.items
        return {
            **self.threshold.steps.keys,
            "Ctrl+Up": items.previous,
            "Ctrl+Down": items.next,
            "Ctrl+K": items.keep,
            "Ctrl+D": items.drop,
            "Ctrl+E": self._pick,
        }

    def attach(self, nodes: DefectNodes, state: Any = None, book: Any = None, before: Any = None) -> None:
        """Follow the nodes of an analysis, from its automatic threshold or from a saved state; undo goes back to ``before``, or
        through the steps of when they were followed before."""
        self.nodes = nodes
        self.interval.follow(nodes)
        self.search.listModels()
        self.search.forget()
        self._restoring = True
        self.threshold.attach(nodes.live, nodes.threshold)
        if book is not None and self.readers.hides(book) and all(s.closed for s in book):
            state = replace(nodes.live.state, lower=nodes.threshold.lower, upper=nodes.threshold.value, decided=type(nodes.live.decided)())
        if state is not None:
            self.threshold.go(state)
            self.threshold.steps.begin(nodes.live.state)
        self._restoring = False
        if before is not None and not (book is not None and self.readers.hides(book)):
            self.threshold.steps.precede(before, nodes.live.state)
        if book is not None:
            self.readers.load(book)
        self._enable(True)
        self._changed(nodes.live.numbers, True)
        self.threshold.takePainting()
        self.interval.begin()

    def detach(self, why: str = "") -> None:
        """Let go of the scene's nodes; nothing of them is shown any more, only ``why``."""
        self.job.forget()
        self.interval.forget()
        self._ui.summaryLabel.text = as_rich_text(why)
        self._ui.summaryLabel.toolTip = ""
        self.say("")
        self.threshold.detach()
        self.search.forget()
        self.readers.clear()
        self.regions.clear()
        self.nodes = None
        self._enable(False)

    def close(self) -> None:
        """For good; for the widget's ``cleanup``."""
        self.job.close()
        self.interval.close()
        self.readers.close()
        self.threshold.close()

    def say(self, sentence: str) -> None:
        """A sentence below the threshold."""
        self._ui.thresholdStatusLabel.text = sentence
        self._ui.thresholdStatusLabel.visible = bool(sentence)

    def _sayEdits(self) -> None:
        """What is painted and erased now, as the report has it; nothing of a step that was undone."""
        voxel, decided = self.threshold.live.index.voxel_volume_ml, self.threshold.live.decided
        words = self._tr("Manual edits: {added:.1f} ml added, {erased:.1f} ml erased; kept at every threshold.")
        edited = decided.added.size or decided.erased.size
        self.say(words.format(added=decided.added.size * voxel, erased=decided.erased.size * voxel) if edited else "")

    def _sayUnmeasured(self, sentence: str) -> None:
        self._sayEdits()
        self.say(" ".join(filter(None, (self._ui.thresholdStatusLabel.text, sentence))))

    def _measurements(self, automatic: bool) -> tuple:
        live = self.threshold.live
        return (live.automatic if automatic else live.numbers).measurements(self.nodes.threshold.unit)

    def _beginAnew(self) -> None:
        """The automatic threshold, nothing decided: how every reader starts."""
        live, found = self.threshold.live, self.nodes.threshold
        self._restoring = True
        self.threshold.go(replace(live.state, lower=found.lower, upper=found.value, decided=type(live.decided)()), remember=False)
        self.threshold.steps.begin(live.state)
        self._restoring = False
        self.candidates.refresh()
        self.search.rested()

    def _changed(self, numbers: Any, finished: bool) -> None:
        if self.nodes is None:
            return
        if finished:
            self._sayEdits()
            self.interval.update()
        self._showNumbers()
        if finished and not self._restoring:
            self.readers.follow("threshold" if self.search.stale else "decision")
            self.candidates.refresh()
            self.search.rested()
            self._keep()
            self._onRest(numbers)

    def _doubtCandidates(self) -> None:
        """The search found candidates."""
        self.interval.update()
        self._showNumbers()

    def _showNumbers(self) -> None:
        """The numbers in force, in a sentence and in the table."""
        live = self.threshold.live
        if self.nodes is None or live is None or live.numbers is None:
            return
        numbers, whole = live.numbers, live.numbers.regions.index("whole")
        sentence = self._tr(
            "<b>Perfusion defects: {percent:.1f} %</b>{interval} of the lungs ({ml:.0f} of {lung:.0f} ml); automatic {automatic:.1f} %."
        )
        interval = self.interval.text()
        if numbers.reasons[whole]:
            sentence = self._tr(
                "<b>Perfusion defects: no percentage.</b> Too little of the lungs was measured ({measured:.0f} % of"
                " {lung:.0f} ml); {ml:.0f} ml of that are defect."
            )
        self._ui.summaryLabel.toolTip = self.interval.explanation()
        self._ui.summaryLabel.text = sentence.format(
            interval=f" ({interval})" if interval else "",
            percent=numbers.defect_percent[whole],
            measured=numbers.measured_percent[whole],
            ml=numbers.defect_volume_ml[whole],
            lung=numbers.volume_ml[whole],
            automatic=live.automatic.defect_percent[whole],
        )
        self.regions.show(numbers, live.automatic, self.nodes.threshold.unit, live.intervals)

    def keepNow(self) -> None:
        """The reading makes way for another result: kept with the reading time up to now."""
        if self.nodes is not None:
            self.readers.count()
            self._keep()

    def _pick(self) -> None:
        self.candidates.pick(self._services.cursor())

    def _normalChosen(self, segment: str) -> None:
        self.threshold.slider.referenceChanged()

    def _keep(self) -> None:
        """Keep the reading in the scene; what cannot be kept is said."""
        try:
            self._services.keep(self.nodes, self.readers.book)
        except Exception as error:  # called from slots and timers, where nobody catches
            self.say(said(reason(error), self._tr))

    def _enable(self, on: bool) -> None:
        self.presets.enable(on)
        self._ui.normalSelector.enabled = on
        self._ui.layoutButton.enabled = on
        for button in (self._ui.reportButton, self._ui.csvButton, self._ui.agreementButton):
            button.enabled = on
        self.readers.refresh()
        self.job.refresh()
