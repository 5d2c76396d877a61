"""Columns of numbers and texts to table nodes: typed, with units, rewritten in place with one Modified.

A table is what a person reads: a view shows its numbers as they are stored, so a column with ``digits`` holds them rounded, and
what computes takes them from where they came from. The view adds the schema's unit to a header, " [ml]", so that a title has none.
It writes an undefined number as "nan": in a table with ``blanks`` a column that has one holds texts, with an empty cell for it, and
``columns_of`` gives its numbers all the same. A table that a plot is drawn from has numbers only.

Slicer saves a table as tab-separated text with six significant digits and no way to quote. So a number that must
come back exactly (a threshold) belongs in a parameter node; texts are kept free of tabs, line ends, double quotes and
"#" (which starts a comment and cuts the row off), and an empty text in the first column becomes a dash.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import slicer
import vtk
from vtk.util import numpy_support

from .hierarchy import place_under_study

_INT32 = np.iinfo(np.int32)
#: Property of a column in the schema, which is saved with the table.
_DIGITS = "digits"
#: The same, "1" for a column of numbers that holds texts while one of them is undefined.
_BLANK = "blank"


@dataclass(frozen=True)
class Column:
    """One column: ``values`` are floats (NaN: undefined), integers, booleans or texts; ``unit`` as on every output ("1" is not
    shown); ``digits``: decimals that are kept of floats, None for all; ``blank``: an undefined float is an empty cell."""

    name: str
    values: Sequence[Any] | np.ndarray
    unit: str = ""
    description: str = ""
    digits: int | None = None
    blank: bool = False

    def array(self) -> np.ndarray:
        """The values as float64, int32, int64 or texts (object); booleans become 0 and 1.

        In texts, white space becomes single blanks, a double quote a single one and "#" the word "No.", as a
        table's file needs it.
        """
        values = np.asarray(self.values)
        if values.ndim != 1:
            raise ValueError(f"The column {self.name!r} has {values.ndim} dimensions instead of one.")
        if values.dtype.kind == "f" or (not values.size and values.dtype.kind not in "iubUO"):
            numbers = _rounded(values.astype(np.float64), self.digits)
            return _as_texts(numbers, self.digits) if self.blank and not np.isfinite(numbers).all() else numbers
        if values.dtype.kind in "iub":
            small = not values.size or (_INT32.min <= int(values.min()) and int(values.max()) <= _INT32.max)
            return values.astype(np.int32 if small else np.int64)
        return np.array([_one_line(value) for value in values], dtype=object)


def _rounded(values: np.ndarray, digits: int | None) -> np.ndarray:
    return values if digits is None else np.round(values, digits) + 0.0  # no minus before a zero


def _as_texts(values: np.ndarray, digits: int | None) -> np.ndarray:
    form = ".6g" if digits is None else f".{digits}f"
    return np.array([format(value, form) if np.isfinite(value) else "" for value in values], dtype=object)


def _one_line(value: object) -> str:
    return " ".join(str(value).split()).replace('"', "'").replace("#", "No.")


_TYPES = {
    np.dtype(np.float64): (vtk.vtkDoubleArray, vtk.VTK_DOUBLE),
    np.dtype(np.int32): (vtk.vtkIntArray, vtk.VTK_INT),
    np.dtype(np.int64): (vtk.vtkLongLongArray, vtk.VTK_LONG_LONG),
    np.dtype(object): (vtk.vtkStringArray, vtk.VTK_STRING),
}


def table_from_columns(
    columns: Sequence[Column],
    name: str,
    *,
    node: slicer.vtkMRMLTableNode | None = None,
    like: slicer.vtkMRMLNode | None = None,
    blanks: bool = False,
) -> slicer.vtkMRMLTableNode:
    """Put columns into a table node.

    Args:
        columns: of equal length, names different.
        name: of a new node; a node given keeps its own.
        node: table node to update in place. Where it has the same columns and as many rows only cells are
            written; either way views see one Modified.
        like: node beside which a new table goes in subject hierarchy.
        blanks: people read it, so undefined floats are empty cells; not for a table that a plot is drawn from.

    Returns:
        vtkMRMLTableNode with the columns' units, types and descriptions in its schema, which is saved with it.

    Raises:
        ValueError: columns of different length, or a name that is empty or occurs twice.
    """
    if blanks:
        columns = [replace(column, blank=np.asarray(column.values).dtype.kind == "f") for column in columns]
    arrays = [column.array() for column in columns]
    if arrays and arrays[0].dtype == object:
        arrays[0][arrays[0] == ""] = "-"  # a line of the file that starts with an empty cell is read shifted
    names = [column.name for column in columns]
    if len({len(array) for array in arrays}) > 1:
        raise ValueError(f"The columns of {name!r} have different lengths: {[len(array) for array in arrays]}.")
    if len(set(names)) != len(names) or not all(names):
        raise ValueError(f"The columns of {name!r} need different names, not {names}.")
    table = node if node is not None else _new_table(name, like)
    was_modifying = table.StartModify()
    try:
        if _same_shape(table.GetTable(), names, arrays):
            for index, array in enumerate(arrays):
                _write_cells(table.GetTable().GetColumn(index), array)
        else:
            table.RemoveAllColumns()
            for column_name, array in zip(names, arrays, strict=True):
                table.AddColumn(_vtk_column(column_name, array))
        for column, array in zip(columns, arrays, strict=True):
            _describe(table, column, _TYPES[array.dtype][1])
        table.GetTable().Modified()
    finally:
        table.EndModify(was_modifying)
    if node is None and like is not None:
        place_under_study(table, like)
    return table


def _new_table(name: str, like: slicer.vtkMRMLNode | None) -> slicer.vtkMRMLTableNode:
    scene = like.GetScene() if like is not None else slicer.mrmlScene
    table = scene.AddNewNodeByClass("vtkMRMLTableNode", name)
    table.SetUseColumnTitleAsColumnHeader(True)
    return table


def _same_shape(table: vtk.vtkTable, names: Sequence[str], arrays: Sequence[np.ndarray]) -> bool:
    if table is None or table.GetNumberOfColumns() != len(names):
        return False
    columns = [table.GetColumn(index) for index in range(len(names))]
    return all(
        column.GetName() == name and column.GetDataType() == _TYPES[array.dtype][1] and column.GetNumberOfTuples() == len(array)
        for column, name, array in zip(columns, names, arrays, strict=True)
    )


def _vtk_column(name: str, array: np.ndarray) -> vtk.vtkAbstractArray:
    column = _TYPES[array.dtype][0]()
    column.SetName(name)
    column.SetNumberOfTuples(len(array))
    _write_cells(column, array)
    return column


def _write_cells(column: vtk.vtkAbstractArray, array: np.ndarray) -> None:
    """Overwrite a column's cells, in the memory it has."""
    if isinstance(column, vtk.vtkStringArray):
        for row, text in enumerate(array):
            column.SetValue(row, text)
    elif len(array):
        numpy_support.vtk_to_numpy(column)[...] = array
    column.Modified()


def _describe(node: slicer.vtkMRMLTableNode, column: Column, data_type: int) -> None:
    """Write a column's unit, header, description, digits and type into the schema, where they are not there yet."""
    unit = column.unit if column.unit != "1" else ""
    digits = "" if column.digits is None else str(column.digits)
    for now, wanted, assign in (
        (node.GetColumnUnitLabel(column.name), unit, node.SetColumnUnitLabel),
        (node.GetColumnTitle(column.name), _title(column.name, unit), node.SetColumnTitle),
        (node.GetColumnDescription(column.name), _one_line(column.description), node.SetColumnDescription),
        (node.GetColumnProperty(column.name, _DIGITS), digits, _DIGITS),
        (node.GetColumnProperty(column.name, _BLANK), "1" if column.blank else "", _BLANK),
        (node.GetColumnProperty(column.name, "type"), node.GetValueTypeAsString(data_type), "type"),
    ):
        if (now or "") == wanted:
            continue
        if isinstance(assign, str):
            node.SetColumnProperty(column.name, assign, wanted)
        else:
            assign(column.name, wanted)


def _title(name: str, unit: str) -> str:
    """A name without the unit that it ends with ("volume_ml"), since the view adds it."""
    bare = name[: -len(unit)].rstrip(" _") if unit and name.lower().endswith((f" {unit}".lower(), f"_{unit}".lower())) else name
    return bare or name


def _digits(node: slicer.vtkMRMLTableNode, column_name: str) -> int | None:
    text = node.GetColumnProperty(column_name, _DIGITS)
    return int(text) if text else None


def update_cells(node: slicer.vtkMRMLTableNode, matrix: np.ndarray | Sequence[Sequence[float]]) -> None:
    """Overwrite the number columns of a table from a (rows, number columns) matrix, with one Modified.

    The fast path of the interactive threshold: nothing is allocated, text columns stay, the table is not rebuilt. Columns with
    ``digits`` are rounded as when they were made.

    Raises:
        ValueError: the matrix has another shape than the table's numbers.
    """
    table = node.GetTable()
    columns = [table.GetColumn(index) for index in range(table.GetNumberOfColumns())]
    blank = {column.GetName() for column in columns if node.GetColumnProperty(column.GetName(), _BLANK) == "1"}
    numbers = [column for column in columns if not isinstance(column, vtk.vtkStringArray) or column.GetName() in blank]
    cells = np.asarray(matrix)
    if cells.shape != (table.GetNumberOfRows(), len(numbers)):
        raise ValueError(
            f"A matrix of {cells.shape} does not fit the table {node.GetName()!r} "
            f"of {table.GetNumberOfRows()} rows and {len(numbers)} number columns."
        )
    if blank and (any(isinstance(column, vtk.vtkStringArray) for column in numbers) or not np.isfinite(cells).all()):
        _refill(node, {column.GetName(): cells[:, index] for index, column in enumerate(numbers)})
        return
    was_modifying = node.StartModify()
    try:
        for index, column in enumerate(numbers):
            numpy_support.vtk_to_numpy(column)[...] = _rounded(cells[:, index], _digits(node, column.GetName()))
            column.Modified()
        table.Modified()
    finally:
        node.EndModify(was_modifying)


def _refill(node: slicer.vtkMRMLTableNode, now: dict[str, np.ndarray]) -> None:
    """Make the columns of ``now`` anew, as numbers or as texts with empty cells, whichever they need now."""
    known = columns_of(node)
    table_from_columns(
        [replace(each, values=now[each.name].astype(np.asarray(each.values).dtype)) if each.name in now else each for each in known],
        node.GetName(),
        node=node,
    )


def columns_of(node: slicer.vtkMRMLTableNode) -> list[Column]:
    """The columns of a table node, values as they are shown (texts as a list of str), with units, descriptions and digits."""
    table = node.GetTable()
    found = []
    for index in range(table.GetNumberOfColumns()):
        values: Sequence[Any] | np.ndarray
        column = table.GetColumn(index)
        name = column.GetName()
        blank = node.GetColumnProperty(name, _BLANK) == "1"
        if isinstance(column, vtk.vtkStringArray):
            values = [column.GetValue(row) for row in range(column.GetNumberOfValues())]
            if blank:
                values = np.array([float(text) if text else np.nan for text in values], float)
        else:
            values = numpy_support.vtk_to_numpy(column).copy()
        found.append(
            Column(name, values, node.GetColumnUnitLabel(name) or "", node.GetColumnDescription(name) or "", _digits(node, name), blank)
        )
    return found
