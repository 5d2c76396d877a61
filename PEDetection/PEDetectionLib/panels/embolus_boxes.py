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
        self._listed: list[tuple[str, str, str]] = []
        self._filling = False
        prepare_table(qt, self._table, ["", translate("Box"), translate("Score"), "S (mm)"])
        self._table.connect("itemChanged(QTableWidgetItem*)", self._toggled)
        self._table.connect("itemSelectionChanged()", self._selected)
        self._table.connect("cellClicked(int,int)", lambda row, column: self._selected())
        self._all.connect("toggled(bool)", self._allToggled)
        self.fill(())

    def refresh(self) -> None:
        """List the boxes where they are now, without those that left the scene."""
        now = self._texts(tuple(node for node in self._nodes if node.GetScene() is not None))
        if now != self._listed:
            self.fill(self._nodes)

    def fill(self, nodes: tuple) -> None:
        """List boxes (ROI nodes) of the scene."""
        qt = self._qt
        nodes = tuple(node for node in nodes if node.GetScene() is not None)
        self._nodes, self._filling, self._listed = nodes, True, self._texts(nodes)
        self._table.visible = self._all.visible = bool(nodes)
        self._table.setRowCount(len(nodes))
        for row, node in enumerate(nodes):
            tick = qt.QTableWidgetItem("")
            tick.setFlags(qt.Qt.ItemIsUserCheckable | qt.Qt.ItemIsEnabled | qt.Qt.ItemIsSelectable)
            tick.setCheckState(qt.Qt.Checked if _visible(node) else qt.Qt.Unchecked)
            self._table.setItem(row, 0, tick)
            for column, text in enumerate(self._listed[row], 1):
                item = qt.QTableWidgetItem(text)
                item.setTextAlignment(qt.Qt.AlignRight | qt.Qt.AlignVCenter)
                self._table.setItem(row, column, item)
        self._all.checked = any(map(_visible, nodes))
        self._table.resizeColumnsToContents()
        self._filling = False

    def _toggled(self, item: Any) -> None:
        if not self._filling and item.column() == 0 and item.row() < len(self._nodes):
            _show(self._nodes[item.row()], item.checkState() == self._qt.Qt.Checked)

    def _allToggled(self, on: bool) -> None:
        if self._filling:
            return
        for node in self._nodes:
            _show(node, bool(on))
        self.fill(self._nodes)

    def _selected(self) -> None:
        row = self._table.currentRow()
        if not self._filling and 0 <= row < len(self._nodes):
            self._jump(self._place(self._nodes[row]))

    def _texts(self, nodes: tuple) -> list[tuple[str, str, str]]:
        return [(str(row), f"{self._score(node):.2f}", f"{self._place(node)[2]:.0f}") for row, node in enumerate(nodes, 1)]


def _visible(node: Any) -> bool:
    display = node.GetDisplayNode()
    return display is not None and bool(display.GetVisibility())


def _show(node: Any, on: bool) -> None:
    """A box whose display was deleted gets another."""
    if node.GetScene() is None:
        return
    if node.GetDisplayNode() is None:
        node.CreateDefaultDisplayNodes()
    node.GetDisplayNode().SetVisibility(on)
