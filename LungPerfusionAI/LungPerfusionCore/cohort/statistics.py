"""A cohort's results table in numbers: how each quantity is distributed, who lies apart, how two methods or readers agree.

The table is that of ``tables`` (CSV or Parquet), or any with the columns case, quantity and value; it is read in pieces, and only its
numbers are kept.
"""

from __future__ import annotations

import itertools
import math
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError
from ..quantities import digits_of
from ..report.bland_altman import BlandAltman, bland_altman, same
from ..report.csv_tables import encoding_of, number_in

NEEDED, OPTIONAL = ("case", "quantity", "value"), ("region", "unit", "task", "method", "reader", "model", "simulated")
#: What tells two ways apart by which one quantity of one case was measured.
SOURCE = ("task", "method", "reader", "model")
#: Iglewicz and Hoaglin (1993): no modified z score within this lies apart.
APART = 3.5
#: Chance that a table of normally distributed values names any of them; the limit of the score follows from it (``limit_of``).
FALSE_ALARM_PERCENT = 5.0
#: A median absolute deviation of n normal values is as sure as a standard deviation of this share of them (Gaussian efficiency).
MAD_EFFICIENCY = 0.37
#: Of the cases at most this share, and always one, is named: where more lie apart, the values are skewed or of several groups.
MOST_NAMED_PERCENT = 10.0
#: Squares and sums of numbers up to here are still numbers; nothing that is measured comes near.
LARGEST = 1e100
#: Values from which on a distribution can tell who lies apart, and pairs from which on an agreement is computed.
LEAST_VALUES, LEAST_PAIRS = 8, 3


@dataclass(frozen=True)
class Key:
    """What a series of values is of. ``source``: (task, method, reader, model)."""

    quantity: str
    unit: str
    region: str
    source: tuple[str, str, str, str]


@dataclass
class Series:
    """One value a case; NaN where it is undefined. ``cases``: positions in ``Table.cases``."""

    cases: array = field(default_factory=lambda: array("l"))
    values: array = field(default_factory=lambda: array("d"))

    @property
    def defined(self) -> np.ndarray:
        values = np.asarray(self.values)
        return values[np.isfinite(values)]


@dataclass
class Table:
    """A results table by what its values are of, in the order in which they appear."""

    cases: list[str]
    series: dict[Key, Series]
    simulated: int

    def source_name(self, key: Key) -> str:
        """A source by the parts in which the table's sources differ; "" where there is one only."""
        sources = {each.source for each in self.series}
        differs = [len({source[n] for source in sources}) > 1 for n in range(len(SOURCE))]
        return ", ".join(part for part, varies in zip(key.source, differs, strict=True) if varies and part)


@dataclass(frozen=True)
class Distribution:
    """Of one series: counts of defined and undefined values, median, quartiles, mean, standard deviation, extremes."""

    key: Key
    n: int
    undefined: int
    median: float
    quartiles: tuple[float, float]
    mean: float
    sd: float
    extremes: tuple[float, float]


@dataclass(frozen=True)
class Outlier:
    """A value that lies apart: ``z`` is its modified z score."""

    case: str
    key: Key
    value: float
    median: float
    z: float


@dataclass(frozen=True)
class Agreement:
    """Two sources of one quantity in one region, on the cases that have both."""

    a: Key
    b: Key
    limits: BlandAltman
    r: float


def read_table(path: Path | str) -> Table:
    """Read a results table. Raises InputError for one that cannot be read, lacks a column, holds no number, or two values of one thing of
    a case (two time points, for instance), of which nobody can say which one is meant."""
    path = Path(path)
    known: dict[str, int] = {}
    series: dict[Key, Series] = {}
    simulated: set[str] = set()
    for row in _rows(path):
        key = Key(row["quantity"], row["unit"], row["region"], tuple(row[name] for name in SOURCE))
        found = series.setdefault(key, Series())
        found.cases.append(known.setdefault(row["case"], len(known)))
        found.values.append(float("nan") if row["value"] is None else row["value"])
        if row["simulated"]:
            simulated.add(row["case"])
    if not series:
        raise InputError(f"The table {path.name} holds no results.")
    cases = list(known)
    for key, found in series.items():
        defined = np.asarray(found.cases)[np.isfinite(np.asarray(found.values))]
        numbers, counts = np.unique(defined, return_counts=True)
        if counts.max(initial=0) > 1:
            case = cases[int(numbers[np.argmax(counts > 1)])]
            raise InputError(
                f"The table {path.name} holds {counts.max()} values of {key.quantity} for the case {case}; tell them apart by another name"
                f" of the case, or by one of the columns {', '.join(SOURCE)}."
            )
    return Table(cases, series, len(simulated))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    import pyarrow

    separator = "," if path.suffix.lower() == ".parquet" else _separator(path)
    line = 1
    try:
        for batch in _batches(path, separator):
            names = set(batch.schema.names)
            lacking = [name for name in NEEDED if name not in names]
            if lacking:
                raise InputError(f"The table {path.name} has no column {lacking[0]}.")
            columns = {name: batch.column(name).to_pylist() for name in (*NEEDED, *OPTIONAL) if name in names}
            for n in range(batch.num_rows):
                line += 1
                row = {name: columns[name][n] or "" if name in columns else "" for name in (*NEEDED, *OPTIONAL) if name != "value"}
                row["value"] = _value(columns["value"][n], path.name, line, separator)
                if not any(row[name] for name in ("case", "quantity")) and row["value"] is None:
                    continue  # a row that a spreadsheet left empty
                for name in ("case", "quantity"):
                    if not row[name]:
                        raise InputError(f"{path.name}, row {line}: the column {name} is empty.")
                yield row
    except OSError as error:
        raise InputError(f"The table {path.name} cannot be read: {error.strerror or error}.") from error
    except pyarrow.ArrowInvalid as error:
        raise InputError(f"The table {path.name} cannot be read: {str(error).splitlines()[0].rstrip('.')}.") from error


def _value(cell: str | float | None, name: str, line: int, separator: str) -> float | None:
    """A cell of the column value as a number; None for an undefined one. InputError for what is none, infinite or beyond all measure."""
    value = number_in(cell, separator) if isinstance(cell, str) else cell
    if value is None or math.isnan(value):
        return None
    if not abs(value) <= LARGEST:
        raise InputError(f"{name}, row {line}, column value: {cell!r} is not a number that was measured.")
    return float(value)


def _separator(path: Path) -> str:
    with path.open(encoding=encoding_of(path), errors="replace") as stream:
        head = stream.readline()
    return max(",;\t", key=head.count)


def _batches(path: Path, separator: str) -> Iterator[Any]:
    import pyarrow
    from pyarrow import csv, parquet

    if path.suffix.lower() == ".parquet":
        yield from parquet.ParquetFile(path).iter_batches()
        return
    convert = csv.ConvertOptions(column_types=dict.fromkeys((*NEEDED, *OPTIONAL), pyarrow.string()), strings_can_be_null=False)
    read = csv.ReadOptions(encoding=encoding_of(path))
    yield from csv.open_csv(path, read_options=read, parse_options=csv.ParseOptions(delimiter=separator), convert_options=convert)


def distribution(key: Key, series: Series) -> Distribution:
    """The numbers of one series; NaN where it has no defined value."""
    values = series.defined
    if not values.size:
        nan = float("nan")
        return Distribution(key, 0, len(series.values), nan, (nan, nan), nan, nan, (nan, nan))
    low, median, high = (float(q) for q in np.percentile(values, [25, 50, 75]))
    sd = float(values.std(ddof=1)) if values.size > 1 else float("nan")
    extremes = float(values.min()), float(values.max())
    return Distribution(key, values.size, len(series.values) - values.size, median, (low, high), float(values.mean()), sd, extremes)


def outliers(table: Table) -> list[Outlier]:
    """Every value that lies apart from its series, the farthest first.

    By the modified z score 0.6745 (x - median) / MAD beyond ``limit_of``; none in a series of fewer than ``LEAST_VALUES`` values, or one
    more than half of which is the same number. A MAD smaller than half of the last decimal that a reader sees counts as that.
    """
    found = []
    compared = compared_values(table)
    for key, series in table.series.items():
        values = np.asarray(series.values)
        defined = series.defined
        if defined.size < LEAST_VALUES:
            continue
        median = float(np.median(defined))
        mad = float(np.median(np.abs(defined - median)))
        if mad <= 1e-9 * max(1.0, abs(median)):
            continue
        z = 0.6745 * (values - median) / max(mad, 0.5 * 10.0 ** -digits_of(key.unit, key.quantity))
        for n in np.flatnonzero(np.abs(z) > limit_of(defined.size, compared)):
            found.append(Outlier(table.cases[series.cases[n]], key, float(values[n]), median, float(z[n])))
    return sorted(found, key=lambda each: (-abs(each.z), each.case))


def compared_values(table: Table) -> int:
    """How many values of a table are looked at for outliers."""
    return sum(series.defined.size for series in table.series.values() if series.defined.size >= LEAST_VALUES)


def limit_of(values: int, compared: int) -> float:
    """The modified z score beyond which one of ``values`` lies apart where ``compared`` values are looked at in all.

    Student's t of ``MAD_EFFICIENCY`` x (values - 1) degrees of freedom, for a spread that few values tell badly, at
    ``FALSE_ALARM_PERCENT`` shared among all that are looked at (Bonferroni), which many regions and quantities need; at least ``APART``.
    """
    from scipy import stats

    return max(APART, float(stats.t.isf(FALSE_ALARM_PERCENT / 200.0 / max(1, compared), MAD_EFFICIENCY * (values - 1))))


def outlying_cases(table: Table, found: Sequence[Outlier]) -> tuple[list[str], int]:
    """The cases to look at, the farthest first, at most ``MOST_NAMED_PERCENT`` of all (rounded up), and how many more have a value apart.

    ``found``: of :func:`outliers`."""
    named = list(dict.fromkeys(each.case for each in found))
    most = max(1, math.ceil(MOST_NAMED_PERCENT / 100.0 * len(table.cases)))
    return named[:most], max(0, len(named) - most)


def agreements(table: Table) -> list[Agreement]:
    """Every two sources that measured one quantity in one region of the same cases, ``LEAST_PAIRS`` or more."""
    by_what: dict[tuple[str, str, str], list[Key]] = {}
    for key in table.series:
        by_what.setdefault((key.quantity, key.unit, key.region), []).append(key)
    found = []
    for keys in by_what.values():
        for a, b in itertools.combinations(keys, 2):
            x, y = _paired(table.series[a], table.series[b])
            if x.size >= LEAST_PAIRS:
                r = float("nan") if same(x) or same(y) else float(np.corrcoef(x, y)[0, 1])
                found.append(Agreement(a, b, bland_altman(x.tolist(), y.tolist()), r))
    return found


def _paired(a: Series, b: Series) -> tuple[np.ndarray, np.ndarray]:
    """The values of the cases that have both, defined."""
    first = {case: value for case, value in zip(a.cases, a.values, strict=True) if math.isfinite(value)}
    pairs = np.array([(first[case], value) for case, value in zip(b.cases, b.values, strict=True) if case in first]).reshape(-1, 2)
    pairs = pairs[np.isfinite(pairs).all(axis=1)]
    return pairs[:, 0], pairs[:, 1]
