"""Numbers in few digits, as a reader wants them; the scene's table has all of them."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Callable, Sequence
from typing import Any

from LungPerfusionCore.widgets.item_list import row_height

#: Characters of a line in a column's head.
_HEAD = 10


def text_of(value: float | None, digits: int) -> str:
    """A number with ``digits`` decimals, thousands apart from 10 000 on; a dash for none."""
    if value is None or math.isnan(value):
        return "-"
    return f"{value:,.{digits}f}".replace(",", "\u2009") if abs(value) >= 1e4 else f"{value:.{digits}f}"


def _head(title: str, unit: str) -> str:
    """A column's head, in short lines: a number is not wide."""
    return "\n".join((*textwrap.wrap(title, _HEAD, break_long_words=False), "" if unit == "1" else unit))


class NumberTable:
    """Fills a QTableWidget; only texts that changed are written, and it is shown only while it holds something."""

    def __init__(self, qt: Any, table: Any):
        self._qt, self._table = qt, table
        self._headers: tuple[str, ...] = ()
        self._texts: dict[tuple[int, int], str] = {}
        self._longest: dict[int, int] = {}
        table.verticalHeader().hide()
        table.setEditTriggers(qt.QAbstractItemView.NoEditTriggers)
        table.setSelectionBehavior(qt.QAbstractItemView.SelectRows)
        table.setAlternatingRowColors(True)
        table.verticalHeader().setDefaultSectionSize(row_height(table))
        table.visible = False

    def show(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """``headers`` may hold a line break before the unit; the first column is text, the others stand to the right."""
        table, fresh = self._table, tuple(headers) != self._headers or table_rows(self._texts) != len(rows)
        if fresh:
            self._headers, self._texts, self._longest = tuple(headers), {}, {}
            table.setColumnCount(len(headers))
            table.setRowCount(len(rows))
            table.setHorizontalHeaderLabels(list(headers))
        longest = dict(self._longest)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self._write(row, column, text)
                self._longest[column] = max(self._longest.get(column, 0), len(text))
        if fresh or longest != self._longest:
            table.resizeColumnsToContents()
        table.visible = True

    def showMeasurements(self, measurements: Sequence[Any], logic: Any, translate: Callable[[str], str]) -> None:
        """``Measurement`` of several regions: one row a region, one column a quantity, in the order in which they come.

        ``logic`` gives ``regionTitle``, ``quantityTitle`` and ``digitsOf``.
        """
        regions = list(dict.fromkeys(m.region for m in measurements))
        quantities = list(dict.fromkeys((m.quantity, m.unit) for m in measurements))
        values = {(m.region, m.quantity): m.value for m in measurements}
        headers = [translate("Region")]
        headers += [_head(translate(logic.quantityTitle(name)), unit) for name, unit in quantities]
        rows = [
            [
                translate(logic.regionTitle(region)),
                *(text_of(values.get((region, name)), logic.digitsOf(unit, name)) for name, unit in quantities),
            ]
            for region in regions
        ]
        self.show(headers, rows)

    def clear(self) -> None:
        self._headers, self._texts = (), {}
        self._table.setRowCount(0)
        self._table.visible = False

    def arrange(self) -> None:
        """Shown only while it holds something, also in a section that was just unfolded."""
        self._table.visible = bool(self._texts)

    def _write(self, row: int, column: int, text: str) -> None:
        if self._texts.get((row, column)) == text:
            return
        self._texts[row, column] = text
        item = self._table.item(row, column)
        if item is None:
            item = self._qt.QTableWidgetItem(text)
            if column:
                item.setTextAlignment(self._qt.Qt.AlignRight | self._qt.Qt.AlignVCenter)
            self._table.setItem(row, column, item)
        else:
            item.setText(text)


def table_rows(texts: dict[tuple[int, int], str]) -> int:
    return 1 + max((row for row, _column in texts), default=-1)
