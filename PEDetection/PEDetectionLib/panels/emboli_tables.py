"""Two tables of the PEDetection panel: the emboli, each kept or removed, and the model's boxes, each shown or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

TICK, VOLUME, LEVEL, WHERE, MEAN, PEAK = range(6)


class EmbolusTable:
    """Drives ``emboliTable`` and the buttons below it. ``live()`` is the ``LiveEmboli`` or None; ``jump(lps)`` shows a point in the slices;
    ``region(name)`` is a region in words; ``changed()`` is called after a decision."""

    def __init__(
        self,
        qt: Any,
        ui: Any,
        *,
        live: Callable[[], Any],
        jump: Callable[[tuple[float, float, float]], None],
        region: Callable[[str], str],
        changed: Callable[[], None],
        translate: Callable[[str], str] = str,
    ):
        self._qt, self._live, self._jump, self._region, self._changed, self._tr = qt, live, jump, region, changed, translate
        self._table = ui.emboliTable
        self._buttons = (ui.embolusPreviousButton, ui.embolusNextButton, ui.embolusKeepButton, ui.embolusRemoveButton)
        self._remove = ui.embolusRemoveButton
        self._filling = False
        _prepared(qt, self._table, [translate(text) for text in ("", "ml", "Level", "Where", "HU", "Peak")])
        self._table.connect("itemChanged(QTableWidgetItem*)", self._toggled)
        self._table.connect("itemSelectionChanged()", self._selected)
        self._table.connect("cellClicked(int,int)", lambda row, column: self._selected())
        for button, action in zip(self._buttons, (self.previous, self.next, self.keep, self.remove), strict=True):
            button.connect("clicked(bool)", action)

    @property
    def row(self) -> int:
        """The selected row, -1 without one. Rows are the emboli, then the removed ones."""
        return self._table.currentRow() if 0 <= self._table.currentRow() < self._table.rowCount else -1

    def fill(self) -> None:
        """List what there is now; the selection stays on its row."""
        qt, table, live = self._qt, self._table, self._live()
        listed = (
            [] if live is None else [(e, live.decision(e.number)) for e in live.found.emboli] + [(e, None) for e in live.removed.emboli]
        )
        before = max(self.row, 0)
        self._filling = True
        table.setRowCount(len(listed))
        for row, (embolus, decision) in enumerate(listed):
            where = self._region(embolus.region or embolus.side) if embolus.region or embolus.side else ""
            peak = "" if embolus.peak != embolus.peak else f"{embolus.peak:.2f}"
            texts = ("", f"{embolus.volume_ml:.2f}", self._tr(embolus.level), where, f"{embolus.mean_hu:.0f}", peak)
            for column, text in enumerate(texts):
                item = qt.QTableWidgetItem(text)
                if column == TICK:
                    item.setFlags(qt.Qt.ItemIsUserCheckable | qt.Qt.ItemIsEnabled | qt.Qt.ItemIsSelectable)
                    item.setCheckState(qt.Qt.Unchecked if decision is None else qt.Qt.Checked)
                    item.setToolTip(self._tr("removed") if decision is None else self._tr(decision) if decision else "")
                elif column in (VOLUME, MEAN, PEAK):
                    item.setTextAlignment(qt.Qt.AlignRight | qt.Qt.AlignVCenter)
                font = item.font()
                font.setStrikeOut(decision is None)
                font.setBold(bool(decision))
                item.setFont(font)
                table.setItem(row, column, item)
        if listed:
            table.setCurrentCell(min(before, len(listed) - 1), VOLUME)
        table.setColumnHidden(LEVEL, not any(embolus.level for embolus, _decision in listed))
        table.setColumnHidden(PEAK, live is None or not live.adjustable)
        table.resizeColumnsToContents()
        self._filling = False
        self._enable()

    def select(self, row: int) -> None:
        """Go to a row."""
        self._table.setCurrentCell(row, VOLUME)

    def next(self, checked: bool = False) -> None:
        self._step(1)

    def previous(self, checked: bool = False) -> None:
        self._step(-1)

    def keep(self, checked: bool = False) -> None:
        """This one is an embolus; on to the next."""
        self.decide(self.row, True)
        self._step(1)

    def remove(self, checked: bool = False) -> None:
        """This one is none; a removed one comes back."""
        live = self._live()
        if live is not None and self.row >= 0:
            self.decide(self.row, self.row >= len(live.found.emboli))

    def decide(self, row: int, keep: bool) -> None:
        """Keep or remove the embolus of a row; a removed one is restored by keeping it."""
        live = self._live()
        if live is None or row < 0:
            return
        count = len(live.found.emboli)
        if row >= count:
            if keep:
                live.restore(row - count + 1)
        elif keep:
            live.keep(row + 1)
        else:
            live.remove(row + 1)
        self._changed()

    def _step(self, by: int) -> None:
        if self._table.rowCount:
            self.select(min(max(self.row + by, 0), self._table.rowCount - 1))

    def _toggled(self, item: Any) -> None:
        if not self._filling and item.column() == TICK:
            self.decide(item.row(), item.checkState() == self._qt.Qt.Checked)

    def _selected(self) -> None:
        live, row = self._live(), self.row
        self._enable()
        if self._filling or live is None or row < 0:
            return
        emboli = (*live.found.emboli, *live.removed.emboli)
        if row < len(emboli):
            self._jump(emboli[row].centre)

    def _enable(self) -> None:
        live, row = self._live(), self.row
        for button in self._buttons:
            button.enabled = live is not None and row >= 0
        gone = live is not None and row >= len(live.found.emboli)
        self._remove.text = self._tr("Restore") if gone else self._tr("Remove")


class BoxTable:
    """Drives ``boxesCheckBox`` and ``boxesTable``. ``jump(ras)`` shows a point in the slices; ``place(node)`` is a box's middle (RAS) and
    ``score(node)`` its score."""

    def __init__(
        self,
        qt: Any,
        ui: Any,
        *,
        jump: Callable[[tuple[float, float, float]], None],
        place: Callable[[Any], tuple],
        score: Callable[[Any], float],
        translate: Callable[[str], str] = str,
    ):
        self._qt, self._jump, self._place, self._score = qt, jump, place, score
        self._table, self._all = ui.boxesTable, ui.boxesCheckBox
        self._nodes: tuple = ()
        self._filling = False
        _prepared(qt, self._table, ["", translate("Box"), translate("Score"), "S (mm)"])
        self._table.connect("itemChanged(QTableWidgetItem*)", self._toggled)
        self._table.connect("itemSelectionChanged()", self._selected)
        self._table.connect("cellClicked(int,int)", lambda row, column: self._selected())
        self._all.connect("toggled(bool)", self._allToggled)
        self.fill(())

    def fill(self, nodes: tuple) -> None:
        """List boxes (ROI nodes)."""
        qt = self._qt
        self._nodes, self._filling = tuple(nodes), True
        self._table.visible = self._all.visible = bool(nodes)
        self._table.setRowCount(len(nodes))
        for row, node in enumerate(nodes):
            tick = qt.QTableWidgetItem("")
            tick.setFlags(qt.Qt.ItemIsUserCheckable | qt.Qt.ItemIsEnabled | qt.Qt.ItemIsSelectable)
            tick.setCheckState(qt.Qt.Checked if node.GetDisplayNode().GetVisibility() else qt.Qt.Unchecked)
            self._table.setItem(row, 0, tick)
            for column, text in enumerate((str(row + 1), f"{self._score(node):.2f}", f"{self._place(node)[2]:.0f}"), 1):
                item = qt.QTableWidgetItem(text)
                item.setTextAlignment(qt.Qt.AlignRight | qt.Qt.AlignVCenter)
                self._table.setItem(row, column, item)
        self._all.checked = any(node.GetDisplayNode().GetVisibility() for node in nodes)
        self._table.resizeColumnsToContents()
        self._filling = False

    def _toggled(self, item: Any) -> None:
        if not self._filling and item.column() == 0 and item.row() < len(self._nodes):
            self._nodes[item.row()].GetDisplayNode().SetVisibility(item.checkState() == self._qt.Qt.Checked)

    def _allToggled(self, on: bool) -> None:
        if self._filling:
            return
        for node in self._nodes:
            node.GetDisplayNode().SetVisibility(bool(on))
        self.fill(self._nodes)

    def _selected(self) -> None:
        row = self._table.currentRow()
        if not self._filling and 0 <= row < len(self._nodes):
            self._jump(self._place(self._nodes[row]))


def _prepared(qt: Any, table: Any, titles: list[str]) -> None:
    table.setColumnCount(len(titles))
    table.setHorizontalHeaderLabels(titles)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(22)
    table.setSelectionBehavior(qt.QAbstractItemView.SelectRows)
    table.setSelectionMode(qt.QAbstractItemView.SingleSelection)
    table.setEditTriggers(qt.QAbstractItemView.NoEditTriggers)
    table.horizontalHeader().setStretchLastSection(True)
