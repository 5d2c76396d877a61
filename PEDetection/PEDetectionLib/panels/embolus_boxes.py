"""The table of the boxes that a model drew around emboli, each shown or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.widgets.item_list import prepare_table


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
        prepare_table(qt, self._table, ["", translate("Box"), translate("Score"), "S (mm)"])
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
