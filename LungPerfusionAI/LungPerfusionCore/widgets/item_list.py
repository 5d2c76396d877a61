"""A list of what was found, each item kept or dropped, with buttons that go through it.

Given Slicer's ``qt``; imports neither it nor slicer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

TICK, FIRST = 0, 1


@dataclass(frozen=True)
class ItemWidgets:
    """The table and the buttons below it. ``drop_words``: what the last button says of an item, and of one that was dropped; where they
    are given, it takes dropped items back, which stand at the end of the list."""

    table: Any
    previous: Any
    next: Any
    keep: Any
    drop: Any
    drop_words: tuple[str, str] | None = None


@dataclass(frozen=True)
class ItemRow:
    """One item: its texts (after the tick), whether it counts, and what is said where the mouse rests.

    ``partly``: only a part of it counts. ``by_hand``: a person decided (bold). ``decided`` explains the tick, ``about`` the item.
    """

    texts: tuple[str, ...]
    kept: bool
    partly: bool = False
    by_hand: bool = False
    decided: str = ""
    about: str = ""


class ItemList:
    """Drives ``ItemWidgets``.

    ``titles``: of the columns after the tick; ``numbers``: which of them stand to the right. ``decide(row, keep)``: a person said so;
    ``selected(row, jump)``: another row is selected, ``jump`` where it was gone to.
    """

    def __init__(
        self,
        qt: Any,
        widgets: ItemWidgets,
        titles: Sequence[str],
        *,
        numbers: Sequence[int],
        decide: Callable[[int, bool], None],
        selected: Callable[[int, bool], None],
    ):
        self._qt, self._widgets, self._table, self._numbers = qt, widgets, widgets.table, frozenset(numbers)
        self._decide, self._selected = decide, selected
        self._rows: tuple[ItemRow, ...] = ()
        self._filling = False
        self._buttons = (widgets.previous, widgets.next, widgets.keep, widgets.drop)
        prepare_table(qt, self._table, ["", *titles])
        rows = self._table.verticalHeader()
        rows.setMinimumSectionSize(row_height(self._table))
        rows.setSectionResizeMode(qt.QHeaderView.ResizeToContents)  # the last text wraps where the panel is narrow
        self._table.connect("itemChanged(QTableWidgetItem*)", self._toggled)
        self._table.connect("itemSelectionChanged()", self._went)
        self._table.connect("cellClicked(int,int)", lambda row, column: self._went())
        for button, action in zip(self._buttons, (self.previous, self.next, self.keep, self.drop), strict=True):
            button.connect("clicked(bool)", action)
        self._enable()

    @property
    def row(self) -> int:
        """The selected row, -1 without one."""
        row = self._table.currentRow()
        return row if 0 <= row < len(self._rows) else -1

    def show(self, rows: Sequence[ItemRow]) -> None:
        """List what there is now; the selection stays on its row."""
        before, old = max(self.row, 0), self._rows
        self._rows, self._filling = tuple(rows), True
        self._table.setRowCount(len(rows))
        for row, item in enumerate(rows):
            changed = row >= len(old) or old[row] != item
            for column, text in enumerate(("", *item.texts)):
                if changed or column == TICK:  # a click may have moved the tick
                    self._write(row, column, text, item)
        if rows:
            self._table.setCurrentCell(min(before, len(rows) - 1), FIRST)
        self._fit_columns()
        self._filling = False
        self._enable()
        if rows:
            self._selected(self.row, False)

    def _fit_columns(self) -> None:
        """As wide as their texts, and the last one what is left, where it wraps; anew each time, since a last column that was hidden keeps
        the width of a wider table."""
        header, last = self._table.horizontalHeader(), self._table.columnCount - 1
        header.setStretchLastSection(False)
        self._table.resizeColumnsToContents()
        self._table.setColumnWidth(last, header.minimumSectionSize)
        header.setStretchLastSection(True)

    def select(self, row: int) -> None:
        """Go to a row."""
        self._filling = True
        self._table.setCurrentCell(row, FIRST)
        self._filling = False
        self._went()

    def next(self, checked: bool = False) -> None:
        self._step(1)

    def previous(self, checked: bool = False) -> None:
        self._step(-1)

    def keep(self, checked: bool = False) -> None:
        """The selected one counts; on to the next."""
        if self.row >= 0:
            self._decide(self.row, True)
            self._step(1)

    def drop(self, checked: bool = False) -> None:
        """The selected one does not count; the next one follows."""
        if self.row < 0:
            return
        if self._widgets.drop_words is not None:
            self._decide(self.row, not self._rows[self.row].kept)  # it leaves its row to the next
        else:
            self._decide(self.row, False)
            self._step(1)

    def _step(self, by: int) -> None:
        if self._rows:
            self.select(min(max(self.row + by, 0), len(self._rows) - 1))

    def _write(self, row: int, column: int, text: str, item: ItemRow) -> None:
        qt, cell = self._qt, self._table.item(row, column)
        if cell is None:
            cell = qt.QTableWidgetItem(text)
            if column == TICK:
                cell.setFlags(qt.Qt.ItemIsUserCheckable | qt.Qt.ItemIsEnabled | qt.Qt.ItemIsSelectable)
            elif column in self._numbers:
                cell.setTextAlignment(qt.Qt.AlignRight | qt.Qt.AlignVCenter)
            self._table.setItem(row, column, cell)
        cell.setText(text)
        cell.setToolTip(item.decided if column == TICK else item.about)
        if column == TICK:
            cell.setCheckState(qt.Qt.PartiallyChecked if item.partly else qt.Qt.Checked if item.kept else qt.Qt.Unchecked)
        font = cell.font()
        font.setBold(item.by_hand)
        font.setStrikeOut(not item.kept)
        cell.setFont(font)

    def _toggled(self, item: Any) -> None:
        if not self._filling and item.column() == TICK and item.row() < len(self._rows):
            self._decide(item.row(), item.checkState() == self._qt.Qt.Checked)

    def _went(self) -> None:
        if not self._filling:
            self._enable()
            if self.row >= 0:
                self._selected(self.row, True)

    def _enable(self) -> None:
        for button in self._buttons:
            button.enabled = self.row >= 0
        words = self._widgets.drop_words
        if words is not None:
            self._widgets.drop.text = words[1] if self.row >= 0 and not self._rows[self.row].kept else words[0]


def row_height(table: Any) -> int:
    """Pixels of a row: a line of the table's own letters, with room above and below."""
    return max(22, int(table.fontMetrics().height()) + 6)


def prepare_table(qt: Any, table: Any, titles: Sequence[str]) -> None:
    """A table whose rows are selected one by one and not typed into."""
    table.setColumnCount(len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height(table))
    table.horizontalHeader().setHighlightSections(False)  # bold heads are wider than their columns
    table.setSelectionBehavior(qt.QAbstractItemView.SelectRows)
    table.setSelectionMode(qt.QAbstractItemView.SingleSelection)
    table.setEditTriggers(qt.QAbstractItemView.NoEditTriggers)
    table.horizontalHeader().setStretchLastSection(True)
