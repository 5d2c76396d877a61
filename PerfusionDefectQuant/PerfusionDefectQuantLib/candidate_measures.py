"""The measures of every candidate at once: sums and extremes over labelled blocks and voxels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from LungPerfusionCore.progress import Progress, silent

from .candidate_features import BlockMaps
from .candidate_lost import undisturbed
from .candidate_rules import PLAIN, SHEET, CandidateRules

if TYPE_CHECKING:
    from .defects import Prepared

SHELL_MM, BASE_MM = 10.0, 8.0


class _Groups:
    """Sums, means and extremes of values that belong to candidates 1 .. n."""

    def __init__(self, ids: np.ndarray, n: int, weights: np.ndarray):
        self.order = np.argsort(ids, kind="stable")
        self.ids, self.n, self.weights = ids, n, weights
        self.total = np.bincount(ids, weights=weights, minlength=n + 1)[1:]
        self.starts = np.searchsorted(ids[self.order], np.arange(1, n + 1))

    def mean(self, values: np.ndarray) -> np.ndarray:
        """Weighted mean; NaN values count for nothing."""
        good = np.isfinite(values)
        w = self.weights * good
        above = np.bincount(self.ids, weights=w * np.where(good, values, 0), minlength=self.n + 1)[1:]
        below = np.bincount(self.ids, weights=w, minlength=self.n + 1)[1:]
        return np.divide(above, below, out=np.full(self.n, np.nan), where=below > 0)

    def least(self, values: np.ndarray) -> np.ndarray:
        return np.minimum.reduceat(values[self.order], self.starts)

    def greatest(self, values: np.ndarray) -> np.ndarray:
        return np.maximum.reduceat(values[self.order], self.starts)


@dataclass(frozen=True)
class Parted:
    """The voxels of a threshold, parted into candidates 1 .. n.

    ``offsets`` (ascending, C order, into the box of the map), ``ids`` (its candidate) and ``piece`` (its label in ``labels``): of every
    voxel. ``labels`` (connected pieces) and ``counts`` (voxels of the threshold): of every block, in the map's order; ``cause``: of every
    block, in patient order. ``pieces``: how many each candidate is made of; ``specks``: whether the last one is all specks.
    """

    offsets: np.ndarray
    ids: np.ndarray
    piece: np.ndarray
    labels: np.ndarray
    counts: np.ndarray
    cause: np.ndarray
    pieces: np.ndarray
    specks: bool


def measure(
    prepared: Prepared,
    maps: BlockMaps,
    parted: Parted,
    rules: CandidateRules,
    progress: Progress = silent,
) -> list[dict[str, Any]]:
    """Fields of every ``candidates.Candidate`` without its proposal."""
    n = len(parted.pieces)
    if not n:
        return []
    candidate_of = np.zeros(int(parted.labels.max()) + 1, np.int32)
    candidate_of[parted.piece] = parted.ids
    flat = parted.labels.reshape(-1)
    blocks = np.flatnonzero(flat)
    groups = _Groups(candidate_of[flat[blocks]], n, parted.counts[blocks].astype(np.float64))
    progress(0.2, "Measuring shape and place")
    columns = {"contrast": _contrast(maps, groups, candidate_of, parted.labels), **_of_blocks(maps, groups, blocks, parted.cause, rules)}
    columns |= {"extent": _extent(prepared, maps, groups, blocks), "elsewhere": _elsewhere(maps, groups, blocks, parted.cause)}
    progress(0.8, "Listing the candidates")
    columns |= _places(prepared, maps, parted.offsets, parted.ids, n)
    names = _regions(prepared, maps, parted.offsets, parted.ids, n)
    rows = []
    for c in range(n):
        row = {name: _plain(values[c]) for name, values in columns.items()}
        row |= {"id": c + 1, "regions": names[c], "specks": bool(parted.specks and c == n - 1), "pieces": int(parted.pieces[c])}
        rows.append(row)
    return rows


def _of_blocks(maps: BlockMaps, groups: _Groups, blocks: np.ndarray, cause: np.ndarray, rules: CandidateRules) -> dict[str, np.ndarray]:
    """What the blocks of every candidate say of its shape, its tissue, its neighbours and the clots; ``blocks``: in the map's order."""
    grid = maps.grid

    def at(array: np.ndarray) -> np.ndarray:
        ordered = np.empty(grid.shape, array.dtype)
        grid.patient(ordered)[...] = array
        return ordered.reshape(-1)[blocks]

    points, side = grid.points(blocks), at(maps.side)
    shape = _shape(groups, points, side, at(maps.depth), maps.hila)
    moving = np.minimum(at(maps.diaphragm), at(maps.mediastinum)) <= rules.moving_mm
    return {
        **shape,
        "pleura_mm": groups.least(at(maps.depth)),
        "fissure_mm": groups.least(at(maps.fissure)),
        "diaphragm_mm": groups.least(at(maps.diaphragm)),
        "mediastinum_mm": groups.least(at(maps.mediastinum)),
        "dense_mm": groups.least(at(maps.dense)),
        "streak": groups.mean(at(maps.streak)),
        "density": groups.mean(at(maps.density)),
        "emphysema": groups.mean(at(maps.emphysema)),
        "consolidation": groups.mean(at(maps.consolidation)),
        "relative": groups.mean(at(maps.iodine)) / np.maximum(groups.mean(at(maps.expected)), 1e-6),
        "deep_share": groups.mean((at(maps.iodine) < rules.deep_iodine * at(maps.expected)).astype(float)),
        "moving_share": groups.mean(moving.astype(float)),
        "cause": groups.greatest(at(cause)),
        "upstream": groups.mean(at(maps.downstream)),
        "reached": groups.mean(at(maps.reached)),
        "obstructed": groups.mean(at(maps.obstructed)),
        "cone": groups.mean(at(maps.cone)),
        "clot_gap": groups.least(at(maps.clot_gap)),
        "likely": np.full(groups.n, np.nan) if maps.likely is None else groups.mean(at(maps.likely)),
    }


def _ordered(maps: BlockMaps, array: np.ndarray, blocks: np.ndarray) -> np.ndarray:
    """Values of ``array`` (patient order) at ``blocks`` (numbers in the map's order)."""
    ordered = np.empty(maps.grid.shape, array.dtype)
    maps.grid.patient(ordered)[...] = array
    return ordered.reshape(-1)[blocks]


def _extent(prepared: Prepared, maps: BlockMaps, groups: _Groups, blocks: np.ndarray) -> np.ndarray:
    """Share of its lobe (of its lung, where the regions are no lobes) that each candidate takes."""
    sizes = np.bincount(sitk.GetArrayViewFromImage(prepared.regions.labels).reshape(-1), minlength=256).astype(float)
    if maps.lobes:
        return np.minimum(groups.total / np.maximum(sizes[groups.greatest(_ordered(maps, maps.region, blocks))], 1), 1.0)
    lungs = [0.0, *(float(sizes[list(prepared.regions.groups.get(name, ()))].sum()) for name in ("right", "left"))]
    return np.minimum(groups.total / np.maximum(np.array(lungs)[groups.greatest(_ordered(maps, maps.side, blocks))], 1), 1.0)


def _elsewhere(maps: BlockMaps, groups: _Groups, blocks: np.ndarray, cause: np.ndarray) -> np.ndarray:
    """Share of the undisturbed lung outside each candidate that holds too little iodine for its place: whether this patient has lost
    lung where no artefact explains it. 0 without any undisturbed lung outside."""
    quiet = undisturbed(maps)
    lost = quiet & ((cause == PLAIN) | (cause == SHEET))
    inside = [np.bincount(groups.ids, weights=_ordered(maps, each, blocks), minlength=groups.n + 1)[1:] for each in (quiet, lost)]
    around, low = (np.count_nonzero(each) - own for each, own in zip((quiet, lost), inside))
    return np.divide(low, around, out=np.zeros(groups.n), where=around > 0)


def _plain(value):
    """A number of Python's own; arrays of places as tuples."""
    if isinstance(value, tuple):
        return value
    return int(value) if isinstance(value, (np.integer, np.bool_)) else float(value)


def _shape(groups: _Groups, points, side, depth, hila) -> dict[str, np.ndarray]:
    """Wedge index and pleural base (see ``candidates.Candidate``)."""
    out = np.zeros(len(points))
    for value, hilum in hila.items():
        out[side == value] = np.linalg.norm(points[side == value] - hilum, axis=1)
    middle = 0.5 * (groups.least(out) + groups.greatest(out))
    outer = out > middle[groups.ids - 1]
    beyond = groups.mean(outer.astype(float))
    basal = np.bincount(groups.ids, weights=groups.weights * (outer & (depth <= BASE_MM)), minlength=groups.n + 1)[1:]
    all_outer = beyond * groups.total
    base = np.divide(basal, all_outer, out=np.zeros(groups.n), where=all_outer > 0)
    return {"wedge": 2 * beyond - 1, "pleural_base": base}


def _contrast(maps: BlockMaps, groups: _Groups, candidate_of, labels) -> np.ndarray:
    """1 - mean iodine / mean iodine of the measured lung within 10 mm around that belongs to no candidate."""
    grid = maps.grid
    parts = np.ascontiguousarray(grid.patient(labels))
    away, nearest = ndimage.distance_transform_edt(parts == 0, sampling=grid.patient_spacing, return_indices=True)
    shell = (parts == 0) & (away <= SHELL_MM) & (maps.side > 0) & maps.measured
    owner = candidate_of[parts[tuple(axis[shell] for axis in nearest)]]
    total = np.bincount(owner, weights=maps.iodine[shell], minlength=groups.n + 1)[1:]
    count = np.bincount(owner, minlength=groups.n + 1)[1:]
    around = np.divide(total, count, out=np.full(groups.n, np.nan), where=count > 0)
    ordered = np.empty(grid.shape, np.float32)
    grid.patient(ordered)[...] = maps.iodine
    inside = groups.mean(ordered.reshape(-1)[np.flatnonzero(labels.reshape(-1))])
    return 1.0 - np.divide(inside, around, out=np.full(groups.n, np.nan), where=around > 0)


def _places(prepared, maps: BlockMaps, offsets, ids, n: int) -> dict[str, list]:
    """Volume, exact mean iodine, slices, bounding box and the voxel to jump to."""
    shape = tuple(s.stop - s.start for s in maps.box)
    values = np.ascontiguousarray(sitk.GetArrayViewFromImage(prepared.map)[maps.box]).reshape(-1)[offsets]
    count = np.bincount(ids, minlength=n + 1)[1:]
    k, rest = np.divmod(offsets, shape[1] * shape[2])
    index = [k, *np.divmod(rest, shape[2])]
    order = np.argsort(ids, kind="stable")
    starts = np.concatenate([[0], np.cumsum(count)[:-1]])
    ranges, middles = [], []
    for axis, values_of in enumerate(index):
        start = maps.box[axis].start
        sorted_values = values_of[order]
        low, high = np.minimum.reduceat(sorted_values, starts), np.maximum.reduceat(sorted_values, starts)
        ranges.append((low + start, high + start))
        middles.append(np.bincount(ids, weights=values_of, minlength=n + 1)[1:] / count)
    away = sum((values_of - middle[ids - 1]) ** 2 * s**2 for values_of, middle, s in zip(index, middles, prepared.map.GetSpacing()[::-1]))[
        order
    ]
    centres = []
    for c in range(n):
        best = order[starts[c] + int(np.argmin(away[starts[c] : starts[c] + count[c]]))]
        voxel = [int(values_of[best] + s.start) for values_of, s in zip(index, maps.box)]
        centres.append(tuple(prepared.map.TransformIndexToPhysicalPoint(voxel[::-1])))
    box = [tuple((int(low[c]), int(high[c])) for low, high in reversed(ranges)) for c in range(n)]
    voxel_ml = float(np.prod(prepared.map.GetSpacing())) / 1000.0
    return {
        "voxels": count,
        "volume_ml": count * voxel_ml,
        "mean_iodine": np.bincount(ids, weights=values, minlength=n + 1)[1:] / count,
        "first_slice": ranges[0][0],
        "last_slice": ranges[0][1],
        "box": box,
        "centre": centres,
    }


def _regions(prepared, maps: BlockMaps, offsets, ids, n: int) -> list[tuple[str, ...]]:
    labels = np.ascontiguousarray(sitk.GetArrayViewFromImage(prepared.regions.labels)[maps.box]).reshape(-1)[offsets]
    table = np.bincount(ids.astype(np.int64) * 256 + labels, minlength=(n + 1) * 256).reshape(-1, 256)[1:]
    names = prepared.regions.names
    ordered = [np.argsort(-row, kind="stable")[: np.count_nonzero(row)].tolist() for row in table]
    return [tuple(names[r] for r in rows if r in names) for rows in ordered]
