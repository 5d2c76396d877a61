"""What a network that judges candidates sees of a patient: the maps of the blocks as channels, on cells of about 6 mm.

Iodine comes as a share of what is expected of its place (by both scales of ``candidate_expected``), of the lung's 75th percentile, and by
tissue; that percentile itself in mg/mL, because a lung that has lost much holds little iodine as a whole (29.9 HU on average in controls,
about 16 in high-risk embolism; Sakamoto 2014); beside it tissue, emphysema, dense lung, streaks, distances, the place within the lungs,
and, where emboli are known, what lies downstream of them and how
much of its inflow they stop. Nothing depends on the threshold.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.numerics import steady

from .candidate_emboli import CLOT_MM
from .candidate_expected import LEAST_TISSUE, MOST_TISSUE
from .candidate_features import BlockMaps

CELL_MM = 6.0
#: Lengths (mm) over which distances are counted, and the most that is told of anything.
NEAR_MM, FAR_MM, MOST = 20.0, 50.0, 3.0
USUAL_MG_ML = 2.0
#: Least iodine (in the map's unit) that something is a share of.
LEAST_IODINE = 1e-3
CHANNELS = (
    "iodine over expected (75th percentile)",
    "iodine over expected (best perfused)",
    "iodine over the 75th percentile",
    "the same by tissue",
    "tissue",
    "emphysema",
    "consolidation",
    "depth under the pleura",
    "fissure",
    "diaphragm",
    "mediastinum",
    "streaks",
    "lung",
    "measured",
    "up",
    "back",
    "left",
    "75th percentile of iodine",
    "downstream of an embolus",
    "opens ahead of an embolus",
    "near an embolus",
    "emboli known, by direction",
    "emboli known, by the arteries",
    "inflow stopped by emboli",
)


@dataclass(frozen=True)
class Fields:
    """``values``: float32 (channel, k, j, i) in patient order; ``lung``: float32 (k, j, i), share of each cell that is lung; ``factors``:
    blocks of a cell along each axis; ``blocks``: shape of the blocks."""

    values: np.ndarray
    lung: np.ndarray
    factors: tuple[int, int, int]
    blocks: tuple[int, int, int]

    def to_blocks(self, cells: np.ndarray) -> np.ndarray:
        """A map of the cells at every block's middle, linearly between the middles of the cells (float32)."""
        out = cells.astype(np.float64)
        for axis, (factor, size) in enumerate(zip(self.factors, self.blocks)):
            place = np.clip((np.arange(size) + 0.5) / factor - 0.5, 0, out.shape[axis] - 1)
            low = np.minimum(place.astype(int), max(out.shape[axis] - 2, 0))
            share = (place - low).reshape([-1 if a == axis else 1 for a in range(3)])
            high = np.minimum(low + 1, out.shape[axis] - 1)
            out = np.take(out, low, axis) * (1 - share) + np.take(out, high, axis) * share
        return out.astype(np.float32)


def fields_of(maps: BlockMaps, best: np.ndarray, *, emboli: bool, per_mg: float = 1.0) -> Fields:
    """The channels of a patient. ``best``: expected iodine by the best perfused lung (``candidate_lost``), of every block; ``emboli``: with
    those of ``maps``, every one taken as certain, instead of as if nothing were known of any; ``per_mg``: of the map, of 1 mg/mL."""
    factors = tuple(max(1, round(CELL_MM / s)) for s in maps.grid.patient_spacing)
    lung = maps.side > 0
    measured = lung & maps.measured
    inside, seen = pooled(lung, None, factors), pooled(measured, None, factors)

    def mean(values: np.ndarray, where: np.ndarray, share: np.ndarray) -> np.ndarray:
        known = np.clip(np.nan_to_num(values, nan=1.0, posinf=1e3), -1e3, 1e3)
        return np.divide(pooled(known, where, factors), share, out=np.zeros_like(share), where=share > 0)

    normal = max(maps.normal, LEAST_IODINE)
    iodine = mean(maps.iodine, measured, seen)
    tissue = np.clip(np.nan_to_num(maps.density, nan=1.0), LEAST_TISSUE, MOST_TISSUE)

    def over(expected: np.ndarray) -> np.ndarray:
        return iodine / np.maximum(mean(expected, measured, seen), LEAST_IODINE)

    of_lung = lambda values, unit: mean(np.minimum(values / unit, MOST), lung, inside)  # noqa: E731
    channels = [over(maps.expected), over(best), iodine / normal, mean(maps.iodine / tissue / normal, measured, seen)]
    channels += [of_lung(each, 1.0) for each in (maps.density, maps.emphysema, maps.consolidation)]
    channels += [of_lung(each, NEAR_MM) for each in (maps.depth, maps.fissure)]
    channels += [of_lung(each, FAR_MM) for each in (maps.diaphragm, maps.mediastinum)]
    channels += [of_lung(maps.streak, 0.5), inside, seen]
    place = [np.linspace(-1, 1, n).reshape([-1 if a == axis else 1 for a in range(3)]) for axis, n in enumerate(inside.shape)]
    channels += [np.broadcast_to(each, inside.shape) for each in place]
    channels += [np.full(inside.shape, maps.normal / per_mg / USUAL_MG_ML)]
    channels += _of_emboli(maps, of_lung, inside.shape, emboli)
    values = np.clip(np.stack([np.asarray(each, np.float32) for each in channels]), -1.0, MOST)
    return Fields(values, inside.astype(np.float32), factors, lung.shape)


def _of_emboli(maps: BlockMaps, of_lung, shape: tuple[int, ...], emboli: bool) -> list[np.ndarray]:
    """Six channels; zeros where nothing is known."""
    if not emboli:
        return [np.zeros(shape)] * 6
    near = steady.exp(-np.minimum(maps.clot_gap, np.float32(1e3)) / CLOT_MM)
    by_tree = float(maps.by_tree)
    known = [np.full(shape, 1 - by_tree), np.full(shape, by_tree)]
    return [*(of_lung(each, 1.0) for each in (maps.reached, maps.opening, near)), *known, of_lung(maps.stopped, 1.0)]


def pooled(values: np.ndarray, where: np.ndarray | None, factors: tuple[int, int, int]) -> np.ndarray:
    """Sum of ``values`` (only ``where``) over the blocks of each cell, divided by the blocks that a whole cell has (float64)."""
    out = np.where(where, values, 0.0) if where is not None else np.asarray(values, np.float64)
    for axis, factor in enumerate(factors):
        out = np.add.reduceat(out, np.arange(0, out.shape[axis], factor), axis)
    return out / float(np.prod(factors))
