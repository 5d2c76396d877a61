"""The obstruction score part of the PEDetection panel: the twenty segmental arteries, each as proposed or as a reader says.

Given the panel's widgets, Slicer's ``qt`` and the logic; imports neither.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said

from ..segment_scores import KEYS, PROPOSAL_RULE, SEGMENTS, Patency

ROW_HEIGHT, MOST_ROWS = 24, 10
STATES = (Patency.OPEN, Patency.PARTIAL, Patency.OCCLUDED)
WORDS = {Patency.OPEN: "open (0)", Patency.PARTIAL: "partial (1)", Patency.OCCLUDED: "occluded (2)"}


class SegmentScorePanel:
    """Drives ``segmentScoreTable`` and ``segmentScoreLabel``.

    ``logic.segmentScores(ctpa)`` gives the ``LiveSegmentScores`` of a CTPA, ``logic.savedSegmentScores(ctpa)`` the same where the scene
    holds it, else None; ``ctpa()`` is the selected node or None.
    """

    def __init__(self, qt: Any, ui: Any, logic: Any, *, ctpa: Callable[[], Any], translate: Callable[[str], str] = str):
        self._ui, self._logic, self._ctpa, self._tr = ui, logic, ctpa, translate
        self._table, self._label = ui.segmentScoreTable, ui.segmentScoreLabel
        self._boxes: dict[str, Any] = {}
        self._filling = self._listed = False
        self.live: Any = None
        self._fill(qt)
        self.shown = Shown(self._asked, show=self._attach, hide=self._detach, missing=self._missing, recall=self._recall)
        self._detach("")

    def refresh(self) -> None:
        self.shown.refresh()

    def close(self) -> None:
        """For good; for the widget's ``cleanup``."""
        self.live = None

    def listed(self, found: Any) -> None:
        """Emboli are listed (``EmbolusList``), or none are any more: what was proposed stays, and is said to be of a list that is gone."""
        self._listed = found is not None
        if found is not None:
            self.propose(found.segments)
        elif self.live is not None:
            self._show()

    def propose(self, states: Mapping[str, Patency]) -> None:
        """What the listed emboli and the arteries say of the segments; what the reader said stands. Empty: they say nothing."""
        self.shown.refresh()  # the list may come back before the scores of its CTPA do: what stands is then another patient's
        if self.live is None and states:
            self._start()
        if self.live is not None and (states or self.live.scores.proposed):
            self.live.propose(dict(states))
            self._show()

    def _asked(self) -> tuple | None:
        node = self._ctpa()
        return None if node is None else (node,)

    def _missing(self, what: str) -> str:
        return self._tr("{what} is no longer in the scene; the next choice makes a new one.").format(what=what)

    def _made(self, live: Any) -> Made:
        needs = {self._tr("The table of the segmental arteries"): live.table, self._tr("The table of the obstruction scores"): live.numbers}
        return Made((live.source,), live, needs)

    def _recall(self, asked: tuple) -> Made | None:
        try:
            live = self._logic.savedSegmentScores(asked[0])
        except InputError as error:
            self._label.text = said(error.sentence, self._tr)
            return None
        return None if live is None else self._made(live)

    def _start(self) -> None:
        node = self._ctpa()
        if node is None:
            return
        try:
            live = self._logic.segmentScores(node)
        except InputError as error:
            self._label.text = said(error.sentence, self._tr)
            return
        self.shown.put(self._made(live))

    def _attach(self, live: Any) -> None:
        self.live = live
        self._show()

    def _detach(self, why: str) -> None:
        self.live = None
        self._show()
        if why:
            self._label.text = why

    def _fill(self, qt: Any) -> None:
        table, tr = self._table, self._tr
        table.setColumnCount(2)
        table.setRowCount(len(SEGMENTS))
        table.setHorizontalHeaderLabels([tr("Segment"), tr("Artery")])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.setEditTriggers(qt.QAbstractItemView.NoEditTriggers)
        table.setMinimumHeight(ROW_HEIGHT * (MOST_ROWS + 1))
        for row, segment in enumerate(SEGMENTS):
            item = qt.QTableWidgetItem(tr(segment.title))
            item.setToolTip(segment.lobe)
            table.setItem(row, 0, item)
            box = qt.QComboBox()
            box.setAccessibleName(tr(segment.title))
            box.setToolTip(tr(PROPOSAL_RULE))
            box.addItem(tr("not judged"), -1)
            for state in STATES:
                box.addItem(tr(WORDS[state]), int(state))
            box.connect("activated(int)", lambda index, key=segment.key: self._said(key, index))
            table.setCellWidget(row, 1, box)
            self._boxes[segment.key] = box
        table.horizontalHeader().setSectionResizeMode(0, qt.QHeaderView.ResizeToContents)  # also when the letters become larger
        table.horizontalHeader().setStretchLastSection(True)

    def _said(self, key: str, index: int) -> None:
        if self._filling or self._ctpa() is None:
            return
        if self.live is None:
            self._start()
        if self.live is not None:
            self.live.say(key, None if index == 0 else STATES[index - 1])
            self._show()

    def _show(self) -> None:
        """The states in the boxes (bold: a reader's) and the sums."""
        scores, tr = None if self.live is None else self.live.scores, self._tr
        self._table.enabled = self._ctpa() is not None
        self._filling = True
        for key, box in self._boxes.items():
            proposed = None if scores is None else scores.proposed.get(key)
            first = tr("not judged") if proposed is None else tr("Arteries: {state}").format(state=tr(WORDS[proposed]))
            box.setItemText(0, first)
            said = None if scores is None else scores.by_reader.get(key)
            box.setCurrentIndex(0 if said is None else 1 + STATES.index(said))
        self._filling = False
        self._label.text = self._sentence(scores)

    def _sentence(self, scores: Any) -> str:
        tr = self._tr
        if scores is None:
            return tr("Choose the state of each segmental artery, or list emboli with lobes and arteries to have it proposed.")
        if scores.unknown:
            return tr("{left} of {count} segments are not judged.").format(left=len(scores.unknown), count=len(KEYS))
        text = tr(
            "Qanadli by segment {points} of 40 ({percent:.1f} %), Miller (obstruction) {miller} of 16; {read} of {count} segments by the"
            " reader."
        ).format(
            points=scores.qanadli_points,
            percent=2.5 * scores.qanadli_points,
            miller=scores.miller_points,
            read=len(scores.by_reader),
            count=len(KEYS),
        )
        return f"{text} {self._whence(scores)}".rstrip()

    def _whence(self, scores: Any) -> str:
        """How the proposals that count relate to the list of emboli."""
        if all(key in scores.by_reader for key in scores.proposed):
            return ""
        if self._listed:
            return self._tr(
                "The list's Qanadli-like index counts the arteries' branches, this score the segments by their place in the lobes: the two"
                " differ."
            )
        return self._tr("Proposed from emboli, lobes and arteries that are not listed now; list emboli to propose anew.")
