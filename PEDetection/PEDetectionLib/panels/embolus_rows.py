"""The list of the emboli: go to each, keep, remove or restore it; the segment and the numbers follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.widgets.item_list import ItemList, ItemRow, ItemWidgets

LEVEL, PEAK = 2, 5


class EmbolusRows:
    """Drives ``emboliTable`` and the buttons below it. Rows are the emboli, then the removed ones.

    ``panel`` is the ``ThresholdPanel`` whose ``live`` (``LiveEmboli``) follows the decisions; ``jump(lps)`` shows a point in the slices;
    ``region(name)`` is a region in words.
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        panel: Any,
        *,
        jump: Callable[[tuple[float, float, float]], None],
        region: Callable[[str], str],
        translate: Callable[[str], str] = str,
    ):
        self._panel, self._table, self._jump, self._region, self._tr = panel, ui.emboliTable, jump, region, translate
        self.items = ItemList(
            qt,
            ItemWidgets(
                ui.emboliTable,
                ui.embolusPreviousButton,
                ui.embolusNextButton,
                ui.embolusKeepButton,
                ui.embolusRemoveButton,
                drop_words=(translate("Exclude"), translate("Restore")),
            ),
            [translate(text) for text in ("ml", "Level", "Where", "HU", "Peak")],
            numbers=(1, 4, 5),
            decide=self.decide,
            selected=self._selected,
        )

    def fill(self) -> None:
        """List what there is now."""
        live = self._panel.live
        rows = [] if live is None else [self._row(e, live.items.decision(e.number, live.decided)) for e in live.found.emboli]
        rows += [] if live is None else [self._row(e, None) for e in live.removed.emboli]
        # before the columns are sized: a hidden one gets no width
        self._table.setColumnHidden(LEVEL, not any(row.texts[LEVEL - 1] for row in rows))
        self._table.setColumnHidden(PEAK, live is None or not live.adjustable)
        self.items.show(rows)

    def decide(self, row: int, keep: bool) -> None:
        """Keep or remove the embolus of a row; a removed one is restored by keeping it."""
        live = self._panel.live
        if live is None:
            return
        count = len(live.found.emboli)
        if row < count:
            self._panel.decide(lambda: live.deciding(row + 1, keep))
        elif keep:
            self._panel.decide(lambda: live.deciding(row - count + 1, keep, removed=True))

    def _row(self, embolus: Any, decision: str | None) -> ItemRow:
        """``decision``: None of a removed one."""
        where = self._region(embolus.region or embolus.side) if embolus.region or embolus.side else ""
        peak = "" if embolus.peak != embolus.peak else f"{embolus.peak:.2f}"
        texts = (f"{embolus.volume_ml:.2f}", self._tr(embolus.level) if embolus.level else "", where, f"{embolus.mean_hu:.0f}", peak)
        said = self._tr("removed") if decision is None else self._tr(decision) if decision else ""
        return ItemRow(texts, kept=decision is not None, by_hand=bool(decision), decided=said)

    def _selected(self, row: int, jump: bool) -> None:
        live = self._panel.live
        if jump and live is not None:
            self._jump((*live.found.emboli, *live.removed.emboli)[row].centre)
