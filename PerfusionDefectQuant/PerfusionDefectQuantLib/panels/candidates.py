"""The list of candidate defects: go to each, keep or drop it; the numbers follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from ..decisions import PROPOSAL, Decisions

KEEP, VOLUME, REGION, MEAN, PROPOSED = range(5)


class CandidateList:
    """Drives ``candidateTable``, ``reasonLabel`` and the buttons below it.

    ``panel`` is the ``ThresholdPanel`` whose ``live`` follows the decisions; ``jump(lps)`` shows a point in the slices;
    ``region(name)`` is a region in words; ``reader()`` who decides.
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        panel: Any,
        *,
        jump: Callable[[tuple[float, float, float]], None],
        region: Callable[[str], str],
        reader: Callable[[], str],
        translate: Callable[[str], str] = str,
    ):
        self._qt, self._panel, self._jump, self._region, self._reader, self._tr = qt, panel, jump, region, reader, translate
        self._table, self._reason = ui.candidateTable, ui.reasonLabel
        self._buttons = (ui.previousButton, ui.nextButton, ui.keepButton, ui.dropButton)
        self._accept = ui.acceptButton
        self.found = None
        self._filling = False
        table = self._table
        table.setColumnCount(5)
        table.setHorizontalHeaderLabels([translate(text) for text in ("", "ml", "Region", "Mean", "Proposal")])
        table.verticalHeader().hide()
        table.setSelectionBehavior(qt.QAbstractItemView.SelectRows)
        table.setSelectionMode(qt.QAbstractItemView.SingleSelection)
        table.setEditTriggers(qt.QAbstractItemView.NoEditTriggers)
        table.verticalHeader().setDefaultSectionSize(22)
        table.connect("itemChanged(QTableWidgetItem*)", self._toggled)
        table.connect("itemSelectionChanged()", self._selected)
        table.connect("cellClicked(int,int)", self._clicked)
        for button, action in zip(self._buttons, (self.previous, self.next, self.keep, self.drop), strict=True):
            button.connect("clicked(bool)", action)
        self._accept.connect("clicked(bool)", self.accept)
        self._enable()

    @property
    def decisions(self) -> Decisions:
        """The decisions in force."""
        live = self._panel.live
        return (live.decided.about if live is not None else None) or Decisions()

    @property
    def current(self) -> int:
        """ID of the candidate that is selected, 0 without one."""
        row = self._table.currentRow()
        return row + 1 if self.found is not None and 0 <= row < len(self.found.candidates) else 0

    def clear(self) -> None:
        """The candidates of another threshold, or of no analysis at all."""
        self.found = None
        self._filling = True
        self._table.setRowCount(0)
        self._filling = False
        self._reason.text = ""
        self._enable()

    def show(self, found: Any) -> None:
        """List a ``CandidateSet``; what was decided before about the same voxels is decided again."""
        selected = self._table.currentRow()
        self.found = found
        live = self._panel.live
        if live is not None and self.decisions.entries:
            dropped = self.decisions.dropped(found.offsets, found.ids, len(found.candidates))
            if len(dropped) != len(live.decided.dropped):
                live.decide(replace(live.decided, dropped=dropped))
                self._panel.amended()
        self._fill()
        if found.candidates:
            self._select(min(max(selected, 0), len(found.candidates) - 1), jump=False)
        self._enable()

    def refresh(self) -> None:
        """Show the decisions in force, e.g. after undo."""
        if self.found is not None:
            self._tick()

    def select(self, candidate_id: int) -> None:
        """Go to a candidate."""
        self._select(candidate_id - 1)

    def pick(self, lps: tuple[float, float, float] | None) -> bool:
        """Go to the candidate at a point (LPS, mm); False where none is."""
        candidate = self.found.candidate_at(lps) if self.found is not None and lps is not None else None
        if candidate is None:
            self._reason.text = self._tr("There is no candidate defect at this point.")
            return False
        self._select(candidate - 1)
        return True

    def next(self, checked: bool = False) -> None:
        self._step(1)

    def previous(self, checked: bool = False) -> None:
        self._step(-1)

    def keep(self, checked: bool = False) -> None:
        """This one is a defect; on to the next."""
        self._decide_current(True)

    def drop(self, checked: bool = False) -> None:
        """This one is none; on to the next."""
        self._decide_current(False)

    def accept(self, checked: bool = False) -> None:
        """Decide as proposed wherever nobody decided."""
        self._panel.takePainting()
        if self.found is None or self._panel.live is None:
            return
        made = self.decisions
        before = made.inherited(self.found.offsets, self.found.ids, len(self.found.candidates))
        for candidate, entry in zip(self.found.candidates, before, strict=True):
            if entry is None or entry.by == PROPOSAL:
                made = self._made(made, candidate, candidate.proposal.keep, PROPOSAL)
        self._apply(made)

    def decide(self, candidate_id: int, keep: bool) -> None:
        """Keep or drop a candidate; numbers and labelmap follow."""
        self._panel.takePainting()
        if self.found is not None and self._panel.live is not None:
            self._apply(self._made(self.decisions, self.found[candidate_id], keep, self._reader()))

    def _made(self, decisions: Decisions, candidate: Any, keep: bool, by: str) -> Decisions:
        about = {
            "region": " ".join(candidate.regions),
            "volume_ml": round(candidate.volume_ml, 3),
            "mean": round(candidate.mean_iodine, 4),
            "centre_lps": [round(float(x), 2) for x in candidate.centre],
            "rule": candidate.proposal.rule,
            "reason": candidate.proposal.reason,
            "proposed": "keep" if candidate.proposal.keep else "drop",
        }
        return decisions.decide(self.found.voxels(candidate.id), keep, by, about)

    def _apply(self, made: Decisions) -> None:
        live, found = self._panel.live, self.found
        dropped = made.dropped(found.offsets, found.ids, len(found.candidates))
        if self._panel.decide(replace(live.decided, dropped=dropped, about=made)):
            self._tick()

    def _decide_current(self, keep: bool) -> None:
        if self.current:
            self.decide(self.current, keep)
            self._step(1)

    def _step(self, by: int) -> None:
        if self.found is not None and self.found.candidates:
            self._select(min(max(self._table.currentRow() + by, 0), len(self.found.candidates) - 1))

    def _select(self, row: int, jump: bool = True) -> None:
        self._filling = True
        self._table.setCurrentCell(row, VOLUME)
        self._filling = False
        self._explain()
        if jump and self.current:
            self._jump(self.found[self.current].centre)

    def _selected(self) -> None:
        if not self._filling and self.current:
            self._explain()
            self._jump(self.found[self.current].centre)

    def _clicked(self, row: int, column: int) -> None:
        """Back to a candidate that is selected already."""
        self._selected()

    def _explain(self) -> None:
        if self.current:
            c = self.found[self.current]
            words = self._tr("Proposed to keep: {reason}.") if c.proposal.keep else self._tr("Proposed to drop: {reason}.")
            self._reason.text = words.format(reason=c.proposal.reason)

    def _fill(self) -> None:
        qt, table = self._qt, self._table
        self._filling = True
        table.setRowCount(len(self.found.candidates))
        for row, c in enumerate(self.found.candidates):
            where = self._region(c.regions[0]) if c.regions else ""
            texts = (
                "",
                f"{c.volume_ml:.1f}",
                where if len(c.regions) < 2 else f"{where} +",
                f"{c.mean_iodine:.2f}",
                (self._tr("keep") if c.proposal.keep else self._tr("drop")) + f": {c.proposal.rule.replace('_', ' ')}",
            )
            for column, text in enumerate(texts):
                item = qt.QTableWidgetItem(text)
                item.setToolTip(c.proposal.reason)
                if column == KEEP:
                    item.setFlags(qt.Qt.ItemIsUserCheckable | qt.Qt.ItemIsEnabled | qt.Qt.ItemIsSelectable)
                elif column in (VOLUME, MEAN):
                    item.setTextAlignment(qt.Qt.AlignRight | qt.Qt.AlignVCenter)
                table.setItem(row, column, item)
        self._filling = False
        table.horizontalHeader().setStretchLastSection(True)
        self._tick()

    def _tick(self) -> None:
        """Check marks, and by whom: decisions in bold; half a mark where only a part of it was dropped, at another threshold."""
        qt, inherited = self._qt, self.decisions.inherited(self.found.offsets, self.found.ids, len(self.found.candidates))
        gone = self._gone()
        self._filling = True
        for row, entry in enumerate(inherited):
            item = self._table.item(row, KEEP)
            if item is None:
                continue
            keep = entry is None or entry.keep
            partly = keep and gone[row] > 0
            item.setCheckState(qt.Qt.PartiallyChecked if partly else qt.Qt.Checked if keep else qt.Qt.Unchecked)
            said = [] if entry is None else [self._tr("decided: {by}").format(by=entry.by)]
            if partly:
                said.append(self._tr("{ml:.1f} ml of it were dropped before; a click takes them back").format(ml=gone[row]))
            item.setToolTip("; ".join(said))
            for column in range(5):
                cell = self._table.item(row, column)
                font = cell.font()
                font.setBold(entry is not None and entry.by != PROPOSAL)
                font.setStrikeOut(not keep)
                cell.setFont(font)
        self._table.resizeColumnsToContents()
        self._filling = False

    def _gone(self) -> np.ndarray:
        """How many ml of each candidate do not count, because a person dropped or erased them."""
        live, found = self._panel.live, self.found
        decided = np.union1d(live.decided.dropped, live.decided.erased) if live is not None else np.zeros(0, np.int64)
        hit = np.isin(found.offsets, decided, assume_unique=True)
        counts = np.bincount(found.ids[hit], minlength=len(found.candidates) + 1)[1:]
        return counts * (live.index.voxel_volume_ml if live is not None else 0.0)

    def _toggled(self, item: Any) -> None:
        if self._filling or self.found is None or item.column() != KEEP:
            return
        self.decide(item.row() + 1, item.checkState() == self._qt.Qt.Checked)

    def _enable(self) -> None:
        some = self.found is not None and bool(self.found.candidates) and self._panel.live is not None
        for button in (*self._buttons, self._accept):
            button.enabled = some
