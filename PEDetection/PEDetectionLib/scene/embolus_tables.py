"""The tables of a list of emboli: one row an embolus, and the numbers of the whole scan."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import slicer

from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.scene.results import measurements_to_rows, region_title, shown_value
from LungPerfusionCore.scene.tables import Column, table_from_columns, update_cells
from LungPerfusionCore.threshold.segment_state import Decided

from ..emboli import Embolus
from ..embolus_items import REMOVED, EmbolusItems


def write_tables(
    items: EmbolusItems,
    decided: Decided,
    measurements: Sequence[Measurement],
    table: slicer.vtkMRMLTableNode,
    scan_table: slicer.vtkMRMLTableNode,
) -> None:
    """Both tables of a list, whole; ``decided``: of what a person said."""
    rows = [(each, items.decision(each.number, decided)) for each in items.found.emboli]
    rows += [(each, REMOVED) for each in items.removed.emboli]
    table_from_columns(embolus_columns(rows), table.GetName(), node=table, blanks=True)
    measurements_to_rows(measurements, scan_table.GetName(), node=scan_table)


def update_scan(measurements: Sequence[Measurement], scan_table: slicer.vtkMRMLTableNode, **now: float) -> None:
    """The numbers of the scan while the threshold moves: those of ``now`` (quantity -> value) as they are, the others as listed last."""
    update_rows(scan_table, [replace(m, value=now.get(m.quantity, m.value)) for m in measurements])


def update_rows(table: slicer.vtkMRMLTableNode, measurements: Sequence[Measurement]) -> None:
    """The values of a table of one row a measurement; one that was edited by hand, and has other rows or columns by now, is made anew."""
    try:
        update_cells(table, [[shown_value(m)] for m in measurements])
    except ValueError:
        measurements_to_rows(measurements, table.GetName(), node=table)


def embolus_columns(rows: list[tuple[Embolus, str]]) -> list[Column]:
    """One row an embolus, from pairs of ``PEDetectionLib.emboli.Embolus`` and a decision."""
    emboli = [each for each, _decision in rows]

    def number(values: Iterable[float | tuple[float, float, float]]) -> np.ndarray:
        return np.array(list(values), float)

    centre = number(each.centre for each in emboli).reshape(-1, 3)
    extent = number(each.extent_mm for each in emboli).reshape(-1, 3)
    peak = Column("Peak", number(each.peak for each in emboli), "1", "highest probability in it", 3)
    filled = number(math.nan if each.place is None else 100.0 * each.place.filled for each in emboli)
    known = [peak] if not np.isnan(peak.values).all() else []
    if not np.isnan(filled).all():
        known.append(Column("Filled", filled, "%", "of the artery's cross-section, at its narrowest", 1))
    return [
        Column("Embolus", [str(each.number) if decision != REMOVED else f"({each.number})" for each, decision in rows]),
        Column("Volume", number(each.volume_ml for each in emboli), "ml", digits=3),
        Column("Level", [each.level for each in emboli], "", "in the arterial tree, by the lung behind it"),
        Column("Region", [region_title(each.region) if each.region else "" for each in emboli], "", "that it feeds or lies nearest to"),
        Column("Side", [each.side for each in emboli]),
        Column("Mean", number(each.mean_hu for each in emboli), "HU", digits=0),
        *known,
        Column("R", -centre[:, 0], "mm", digits=2),
        Column("A", -centre[:, 1], "mm", digits=2),
        Column("S", centre[:, 2], "mm", digits=2),
        Column("Extent R", extent[:, 0], "mm", digits=1),
        Column("Extent A", extent[:, 1], "mm", digits=1),
        Column("Extent S", extent[:, 2], "mm", digits=1),
        Column("First slice", [each.slices[0] for each in emboli], "", "of the CT, counted from 0"),
        Column("Last slice", [each.slices[1] for each in emboli], "", "of the CT, counted from 0"),
        Column("Decision", [decision for _each, decision in rows]),
    ]
