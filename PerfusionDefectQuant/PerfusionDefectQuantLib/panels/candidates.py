"""The list of candidate defects: go to each, keep or drop it; the numbers follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from LungPerfusionCore.sentence import said
from LungPerfusionCore.widgets.item_list import ItemList, ItemRow, ItemWidgets

from ..decisions import PROPOSAL, Decision, Decisions


class CandidateList:
    """Drives ``candidateTable``, ``reasonLabel`` and the buttons below it.

    ``panel`` is the ``ThresholdPanel`` whose ``live`` follows the decisions; ``jump(lps)`` shows a point in the slices;
    ``region(name)`` is a region in words; ``reader()`` who decides. ``items``: the list, whose rows are the candidates in order.
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
        self._panel, self._jump, self._region, self._reader, self._tr = panel, jump, region, reader, translate
        self._reason, self._accept = ui.reasonLabel, ui.acceptButton
        self.found: Any = None
        self.items = ItemList(
            qt,
            ItemWidgets(ui.candidateTable, ui.previousButton, ui.nextButton, ui.keepButton, ui.dropButton),
            [translate(text) for text in ("ml", "Region", "Mean", "Proposal")],
            numbers=(1, 3),
            decide=lambda row, keep: self.decide(row + 1, keep),
            selected=self._selected,
        )
        self._accept.connect("clicked(bool)", self.accept)
        self._accept.enabled = False

    @property
    def decisions(self) -> Decisions:
        """The decisions in force."""
        live = self._panel.live
        return (live.decided.about if live is not None else None) or Decisions()

    @property
    def current(self) -> int:
        """ID of the candidate that is selected, 0 without one."""
        return self.items.row + 1

    def clear(self) -> None:
        """The candidates of another threshold, or of no analysis at all."""
        self.found = None
        self._reason.text = ""
        self.refresh()

    def show(self, found: Any) -> None:
        """List a ``CandidateSet``; what was decided before about the same voxels is decided again."""
        self.found = found
        live = self._panel.live
        if live is not None and self.decisions.entries:
            dropped = self._dropped(self.decisions)
            if len(dropped) != len(live.decided.dropped):
                live.decide(replace(live.decided, dropped=dropped))
                self._panel.amended()
        self.refresh()

    def refresh(self) -> None:
        """Show the decisions in force, e.g. after undo."""
        self.items.show(self._rows() if self.found is not None and self._panel.live is not None else ())
        self._accept.enabled = self.items.row >= 0

    def select(self, candidate_id: int) -> None:
        """Go to a candidate."""
        self.items.select(candidate_id - 1)

    def pick(self, lps: tuple[float, float, float] | None) -> bool:
        """Go to the candidate at a point (LPS, mm); False where none is."""
        candidate = self.found.candidate_at(lps) if self.found is not None and lps is not None else None
        if candidate is None:
            self._reason.text = self._tr("There is no candidate defect at this point.")
            return False
        self.select(candidate)
        return True

    def accept(self, checked: bool = False) -> None:
        """Decide as proposed wherever nobody decided."""
        self._panel.takePainting()
        if self.found is None or self._panel.live is None:
            return
        made = self.decisions
        for candidate, entry in zip(self.found.candidates, self._inherited(), strict=True):
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
            **({"judge": self.found.judge} if self.found.judge else {}),
        }
        return decisions.decide(self.found.voxels(candidate.id), keep, by, about)

    def _apply(self, made: Decisions) -> None:
        if self._panel.decide(lambda: replace(self._panel.live.decided, dropped=self._dropped(made), about=made)):
            self.refresh()

    def _dropped(self, decisions: Decisions) -> np.ndarray:
        return decisions.dropped(self.found.offsets, self.found.ids, len(self.found.candidates))

    def _inherited(self) -> list[Decision | None]:
        return self.decisions.inherited(self.found.offsets, self.found.ids, len(self.found.candidates))

    def _selected(self, row: int, jump: bool) -> None:
        candidate = self.found[row + 1]
        words = self._tr("Proposed to keep: {reason}.") if candidate.proposal.keep else self._tr("Proposed for exclusion: {reason}.")
        self._reason.text = words.format(reason=said(candidate.proposal.reason, self._tr))
        if jump:
            self._jump(candidate.centre)

    def _rows(self) -> list[ItemRow]:
        """Decisions of a person in bold; half a mark where only a part was dropped, at another threshold."""
        rows = []
        for c, entry, gone in zip(self.found.candidates, self._inherited(), self._gone(), strict=True):
            where = self._region(c.regions[0]) if c.regions else ""
            texts = (
                f"{c.volume_ml:.1f}",
                where if len(c.regions) < 2 else f"{where} +",
                f"{c.mean_iodine:.2f}",
                (self._tr("keep") if c.proposal.keep else self._tr("exclude")) + f": {self._tr(c.proposal.rule.replace('_', ' '))}",
            )
            keep = entry is None or entry.keep
            marks = [] if entry is None else [self._tr("decided: {by}").format(by=entry.by)]
            if keep and gone > 0:
                marks.append(self._tr("{ml:.1f} ml of it were excluded before; click to include them again").format(ml=gone))
            by_hand = entry is not None and entry.by != PROPOSAL
            rows.append(ItemRow(texts, keep, keep and gone > 0, by_hand, decided="; ".join(marks), about=said(c.proposal.reason, self._tr)))
        return rows

    def _gone(self) -> np.ndarray:
        """How many ml of each candidate do not count, because a person dropped or erased them."""
        live, found = self._panel.live, self.found
        hit = np.isin(found.offsets, live.decided.excluded, assume_unique=True)
        return np.bincount(found.ids[hit], minlength=len(found.candidates) + 1)[1:] * live.index.voxel_volume_ml
