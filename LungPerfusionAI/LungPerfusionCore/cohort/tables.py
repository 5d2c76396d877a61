"""The tables of a cohort: results in the long form (a row a number) as CSV and Parquet, and failures; written a row at a time."""

from __future__ import annotations

import contextlib
import csv
import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..files.atomic_files import whole_file
from ..files.csv_cells import as_text
from .spool import Outcome

RESULTS, PARQUET, FAILURES = "results.csv", "results.parquet", "failures.csv"
COLUMNS = ("case", "region", "quantity", "value", "unit", "model", "version", "task", "method", "reader", "simulated", "reason")
FAILURE_COLUMNS = ("case", "task", "method", "reader", "line", "status", "attempts", "reason")
#: Rows of a row group, and so what is in memory at a time.
GROUP = 1 << 15


def result_rows(outcomes: Iterable[Outcome]) -> Iterator[tuple[Any, ...]]:
    """The rows of the results table: ``COLUMNS``, with None for a value that is undefined."""
    for each in outcomes:
        said = "yes" if each.simulated else ""
        if each.good:
            for region, quantity, value, unit, reason in each.measurements:
                number = None if value is None or not math.isfinite(value) else float(value)
                yield each.case, region, quantity, number, unit, each.model, each.version, each.task, each.method, each.reader, said, reason


def write_tables(outcomes: Iterable[Outcome], folder: Path) -> int:
    """Write the three tables in one pass over the outcomes; return how many numbers the results hold.

    An undefined value is an empty cell, and null in Parquet. Needs pyarrow.
    """
    with contextlib.ExitStack() as stack:
        results = stack.enter_context(_csv(folder / RESULTS, COLUMNS))
        failures = stack.enter_context(_csv(folder / FAILURES, FAILURE_COLUMNS))
        parquet = stack.enter_context(Parquet(stack.enter_context(whole_file(folder / PARQUET))))
        count = 0
        for each in outcomes:
            if not each.good:
                row = (each.case, each.task, each.method, each.reader, each.line, each.status, each.attempts, each.reason)
                failures.writerow(as_text(cell) for cell in row)
            for row in result_rows((each,)):
                results.writerow("" if cell is None else repr(cell) if isinstance(cell, float) else as_text(cell) for cell in row)
                parquet.add(row)
                count += 1
    return count


@contextlib.contextmanager
def _csv(path: Path, header: tuple[str, ...]) -> Iterator[Any]:
    with whole_file(path) as partial, partial.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(header)
        yield writer


class Parquet:
    """A Parquet file of the results table, written a row group at a time."""

    def __init__(self, path: Path):
        import pyarrow

        text = pyarrow.dictionary(pyarrow.int32(), pyarrow.string())
        self._schema = pyarrow.schema([(name, pyarrow.float64() if name == "value" else text) for name in COLUMNS])
        self._path = path
        self._rows: list[tuple[Any, ...]] = []
        self._writer: Any = None

    def __enter__(self) -> Parquet:
        from pyarrow import parquet

        self._writer = parquet.ParquetWriter(self._path, self._schema, compression="zstd")
        return self

    def add(self, row: tuple[Any, ...]) -> None:
        self._rows.append(row)
        if len(self._rows) >= GROUP:
            self._flush()

    def _flush(self) -> None:
        import pyarrow

        columns = zip(*self._rows, strict=True)
        arrays = [pyarrow.array(column, field.type) for column, field in zip(columns, self._schema, strict=True)]
        self._writer.write_table(pyarrow.Table.from_arrays(arrays, schema=self._schema))
        self._rows.clear()

    def __exit__(self, kind: Any, error: Any, trace: Any) -> None:
        try:
            if kind is None and self._rows:
                self._flush()
        finally:
            self._writer.close()
