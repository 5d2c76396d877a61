"""The table of regions: the numbers in force, in few digits, beside the automatic ones."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from LungPerfusionCore.sentence import said
from LungPerfusionCore.widgets.item_list import row_height

ROOM = 46  # pixels: four digits in bold
MEASURED = 5
"""The column of the measured share; shown where some of a region was not measured."""


class RegionTable:
    """Fills ``regionTable`` (a QTableWidget), one row a region; only texts that changed are written."""

    def __init__(self, qt: Any, table: Any, *, title: Callable[[str], str], translate: Callable[[str], str] = str):
        self._qt, self._table, self._title, self._tr = qt, table, title, translate
        self._regions: tuple[str, ...] = ()
        self._texts: dict[tuple[int, int], str] = {}
        table.setColumnCount(7)
        table.verticalHeader().hide()
        table.setEditTriggers(qt.QAbstractItemView.NoEditTriggers)
        table.setSelectionBehavior(qt.QAbstractItemView.SelectRows)
        table.setAlternatingRowColors(True)
        table.verticalHeader().setDefaultSectionSize(row_height(table))
        self._headers("")

    def _headers(self, unit: str) -> None:
        tr = self._tr
        mean = tr("Mean") + (f"\n{unit}" if unit not in ("", "1") else "\n")
        self._table.setHorizontalHeaderLabels(
            [tr("Region"), tr("Def.\n%"), tr("Auto\n%"), tr("Def.\nml"), tr("Vol.\nml"), tr("Meas\n%"), mean]
        )

    def show(self, numbers: Any, automatic: Any, unit: str, intervals: Any = None) -> None:
        """``numbers`` and ``automatic`` are ``RegionNumbers`` of the same regions, ``intervals`` their ``RegionIntervals`` where known."""
        if numbers.regions != self._regions:
            self._regions, self._texts = numbers.regions, {}
            self._headers(unit)
            self._table.setRowCount(len(self._regions))
        columns = (
            numbers.defect_percent,
            automatic.defect_percent,
            numbers.defect_volume_ml,
            numbers.volume_ml,
            numbers.measured_percent,
            numbers.mean,
        )
        digits = (1, 1, 0, 0, 0, 2)
        for row, region in enumerate(self._regions):
            self._write(row, 0, self._title(region))
            for column, (values, places) in enumerate(zip(columns, digits, strict=True), start=1):
                value = float(values[row])
                self._write(row, column, "-" if math.isnan(value) else f"{value:.{places}f}")
            self._explain(row, numbers.reasons[row], "" if intervals is None else said(intervals.of(region).text(), self._tr))
        # a column of hundreds says nothing and costs the last column its room
        self._table.setColumnHidden(MEASURED, all(self._texts[row, MEASURED] in ("100", "-") for row in range(len(self._regions))))
        if not self._table.columnWidth(0) or self._texts.get((-1, -1)) is None:
            self._texts[(-1, -1)] = "sized"
            self._table.resizeColumnsToContents()
            for column in range(1, 6):  # sized once, and a drag makes numbers longer
                self._table.setColumnWidth(column, max(self._table.columnWidth(column), ROOM))

    def _explain(self, row: int, reason: str, interval: str) -> None:
        """Why a region has no percentage, or the interval that its percentage has, where the pointer rests on it."""
        for column, words in ((1, reason or interval), (2, reason)):
            item = self._table.item(row, column)
            if item.toolTip() != words:
                item.setToolTip(words)

    def clear(self) -> None:
        """No analysis, no rows."""
        self._regions, self._texts = (), {}
        self._table.setRowCount(0)

    def _write(self, row: int, column: int, text: str) -> None:
        if self._texts.get((row, column)) == text:
            return
        self._texts[(row, column)] = text
        item = self._table.item(row, column)
        if item is None:
            item = self._qt.QTableWidgetItem(text)
            if column:
                item.setTextAlignment(self._qt.Qt.AlignRight | self._qt.Qt.AlignVCenter)
            if row == 0:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self._table.setItem(row, column, item)
        else:
            item.setText(text)
