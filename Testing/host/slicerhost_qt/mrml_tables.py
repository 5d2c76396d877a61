"""Double of qMRMLTableView: shows and edits the real vtkMRMLTableNode."""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from .double import Double, double
from .observers import observers
from .range_slider import parent_of

_Role = QtCore.Qt.ItemDataRole


def cell_text(column: Any, row: int) -> str:
    """A cell as the table view writes it: as VTK writes the stored value, real numbers with six digits."""
    value = column.GetVariantValue(row)
    return value.ToString() if value.IsValid() else ""


class TableModel(QtCore.QAbstractTableModel):
    """Column names in the headers, or in a bold first row unless the node says otherwise, as in Slicer."""

    def __init__(self, parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self.node: Any = None

    def table(self) -> Any:
        return self.node.GetTable() if self.node is not None else None

    def names_in_row(self) -> bool:
        return self.node is not None and not self.node.GetUseColumnTitleAsColumnHeader()

    def first_is_header(self) -> bool:
        return self.node is not None and bool(self.node.GetUseFirstColumnAsRowHeader())

    def rowCount(self, parent: Any = QtCore.QModelIndex()) -> int:
        if parent.isValid() or self.table() is None:
            return 0
        return self.table().GetNumberOfRows() + (1 if self.names_in_row() else 0)

    def columnCount(self, parent: Any = QtCore.QModelIndex()) -> int:
        if parent.isValid() or self.table() is None:
            return 0
        return max(0, self.table().GetNumberOfColumns() - (1 if self.first_is_header() else 0))

    def column(self, index: int) -> Any:
        return self.table().GetColumn(index + (1 if self.first_is_header() else 0))

    def title(self, index: int) -> str:
        """A header: title, else name, and the unit label, which the application adds to whatever the title says."""
        name = self.column(index).GetName() or ""
        unit = self.node.GetColumnUnitLabel(name)
        return (self.node.GetColumnTitle(name) or name) + (f" [{unit}]" if unit else "")

    def data(self, index: QtCore.QModelIndex, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = index.row() - (1 if self.names_in_row() else 0)
        if role in (_Role.DisplayRole, _Role.EditRole):
            return self.column(index.column()).GetName() or "" if row < 0 else cell_text(self.column(index.column()), row)
        if role == _Role.FontRole and row < 0:
            font = QtGui.QFont()
            font.setBold(True)
            return font
        if role == _Role.CheckStateRole and row >= 0 and self.column(index.column()).GetDataTypeAsString() == "bit":
            return QtCore.Qt.CheckState.Checked if self.column(index.column()).GetValue(row) else QtCore.Qt.CheckState.Unchecked
        return None

    def headerData(self, section: int, orientation: QtCore.Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if role != _Role.DisplayRole or self.node is None:
            return None
        if QtCore.Qt.Orientation(orientation) == QtCore.Qt.Orientation.Horizontal:
            return chr(65 + section % 26) * (1 + section // 26) if self.names_in_row() else self.title(section)
        row = section - (1 if self.names_in_row() else 0)
        if self.first_is_header() and row >= 0:
            return cell_text(self.table().GetColumn(0), row)
        return str(section + 1)

    def flags(self, index: QtCore.QModelIndex) -> QtCore.Qt.ItemFlag:
        base = QtCore.Qt.ItemFlag.ItemIsEnabled | QtCore.Qt.ItemFlag.ItemIsSelectable
        return base if self.node is None or self.node.GetLocked() else base | QtCore.Qt.ItemFlag.ItemIsEditable

    def setData(self, index: QtCore.QModelIndex, value: Any, role: int = _Role.EditRole) -> bool:
        row = index.row() - (1 if self.names_in_row() else 0)
        column = index.column() + (1 if self.first_is_header() else 0)
        if row < 0:
            return self.node.RenameColumn(column, str(value))
        return self.node.SetCellText(row, column, str(value))


@double("qMRMLTableView")
class TableView(Double, QtWidgets.QTableView):
    """The table view of Slicer; setMRMLTableNode, or a table view node's table."""

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._node: Any = None
        self._view_node: Any = None
        self._model = TableModel(self)
        self.setModel(self._model)
        self.horizontalHeader().setSectionResizeMode(QtWidgets.QHeaderView.ResizeMode.Interactive)
        self.selectionModel().selectionChanged.connect(lambda *_: self.fire("selectionChanged()"))

    def mrmlTableNode(self) -> Any:
        return self._node

    def setMRMLTableNode(self, node: Any) -> None:
        if node is self._node:
            self.fire("selectionChanged()")
            return
        if node is not None and not node.IsA("vtkMRMLTableNode"):
            raise ValueError("setMRMLTableNode: not a vtkMRMLTableNode")
        observers(self, "table").clear()
        self._node = node
        if node is not None:
            observers(self, "table").add(node, "ModifiedEvent", self._refresh)
        self._refresh()
        self.fire("selectionChanged()")  # as the application's does, whatever the node

    def _refresh(self, _caller: Any = None) -> None:
        self._model.beginResetModel()
        self._model.node = self._node
        self._model.endResetModel()
        self.resizeColumnsToContents()

    def mrmlTableViewNode(self) -> Any:
        return self._view_node

    def setMRMLTableViewNode(self, node: Any) -> None:
        observers(self, "view").clear()
        self._view_node = node
        if node is not None:
            observers(self, "view").add(node, "ModifiedEvent", self._follow)
        self._follow(node)

    def _follow(self, view_node: Any) -> None:
        self.setMRMLTableNode(view_node.GetTableNode() if view_node is not None else None)

    def deleteRow(self) -> None:
        rows = {index.row() - (1 if self._model.names_in_row() else 0) for index in self.selectedIndexes()}
        for row in sorted((row for row in rows if row >= 0), reverse=True):
            self._node.RemoveRow(row)

    def insertRow(self) -> None:
        self._node.AddEmptyRow()

    def copySelection(self) -> None:
        indexes = sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column()))
        rows: dict[int, list[str]] = {}
        for index in indexes:
            rows.setdefault(index.row(), []).append(str(index.data() or ""))
        QtWidgets.QApplication.clipboard().setText("\n".join("\t".join(cells) for cells in rows.values()))
