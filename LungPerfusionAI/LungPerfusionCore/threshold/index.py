"""The threshold index: every number and every voxel of a threshold, as fast as a hand can move a slider.

Definition, used everywhere in this extension and nowhere else defined: a voxel belongs to the segment (defect, core,
low function, ...) when **lower <= value < upper**. A defect of low iodine has ``lower = -inf`` and ``upper`` = the threshold.

The voxels of every atomic region are sorted by value once. A threshold is then a position in each region's sorted run: one
binary search a region gives exact counts, and the voxels between the old and the new position are exactly those whose
label changes, so only they are written. Nothing is binned, ties included: thresholds are compared with the map's
own numbers, so a table from this index equals a full recount.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..imaging.bounding_box import bounding_box
from ..lungs.coverage import Coverage
from ..progress import Progress, silent
from ..sentence import Sentence
from .painted_voxels import ADDED, EXCLUDED, FREE, VoxelMarks
from .region_numbers import RegionNumbers
from .sorted_voxels import SortedVoxels
from .voxel_offsets import VoxelLayout
from .voxel_sorting import join, sort_region, wider

if TYPE_CHECKING:
    import SimpleITK as sitk

    from ..lungs.regions import Regions


class ThresholdIndex:
    """Sorted voxels of a map inside its regions.

    Args:
        values: the map (k, j, i), float or integer up to 64 bits (not uint64). Small types are widened without loss.
        labels: atomic region labels (k, j, i) of the same shape; 0 is outside.
        groups: region name -> the atomic labels it unites, in table order (``Regions.groups``).
        voxel_volume_ml: volume of a voxel.
        eligible: optional bool (k, j, i); a voxel that is not eligible counts in its region's volume but never in a
            defect or a mean (vessels, for instance).
        coverage: what of the regions the map does not show, and below which share a region has no percentage.
        box: part of the grid that holds every region; None for their bounding box. One that stays the same keeps offsets into it good.
        progress: told after each region.

    Raises:
        InputError: shapes that differ, no region voxel, NaN or Inf in an eligible voxel.

    ``box`` is given as slices of the input arrays. Voxels are held as 32-bit offsets into it, and
    memory is 8 bytes an eligible voxel for a float32 map (twice that for a moment while building).
    """

    def __init__(
        self,
        values: np.ndarray,
        labels: np.ndarray,
        groups: Mapping[str, Sequence[int]],
        voxel_volume_ml: float,
        *,
        eligible: np.ndarray | None = None,
        coverage: Coverage = Coverage(),
        box: tuple[slice, slice, slice] | None = None,
        progress: Progress = silent,
    ):
        if values.shape != labels.shape or values.ndim != 3:
            raise InputError(
                Sentence("The map {shape} and the regions {other} are not on one 3D grid.", shape=values.shape, other=labels.shape)
            )
        if eligible is not None and eligible.shape != values.shape:
            raise InputError(
                Sentence(
                    "The mask of measured voxels {shape} is not on the grid of the map {other}.", shape=eligible.shape, other=values.shape
                )
            )
        if values.dtype.kind not in "fiub" or values.dtype.itemsize > 8 or values.dtype == np.uint64:
            raise InputError(Sentence("A map of type {dtype} cannot be thresholded.", dtype=values.dtype))
        self.regions = tuple(groups)
        self.voxel_volume_ml = float(voxel_volume_ml)
        self.grid_shape = values.shape
        if box is None and not labels.any():
            raise InputError(Sentence("The regions hold no voxel, so there is nothing to threshold."))
        self.box = bounding_box(labels) if box is None else box
        box_labels = labels[self.box]
        self.shape = box_labels.shape
        if box_labels.size >= 2**31:
            raise InputError(Sentence("The lungs' bounding box has more than 2^31 voxels; crop or resample the map."))
        box_values = values[self.box]
        box_eligible = None if eligible is None else eligible[self.box]

        self._atoms = tuple(sorted({int(a) for atoms in groups.values() for a in atoms}))
        column = {atom: n for n, atom in enumerate(self._atoms)}
        self._membership = np.zeros((len(self.regions), len(self._atoms)), dtype=np.float64)
        for row, atoms in enumerate(groups.values()):
            for atom in atoms:
                self._membership[row, column[int(atom)]] = 1.0

        totals, values_runs, order_runs = [], [], []
        for run in _sorted_runs(self._atoms, box_values, box_labels, box_eligible, progress):
            totals.append(run[0])
            values_runs.append(run[1])
            order_runs.append(run[2])
        self.sorted = SortedVoxels(values_runs)
        self._layout = VoxelLayout(join(order_runs, np.int32), self.shape, self.grid_shape, self.box)
        self.voxels = self._membership @ np.asarray(totals, dtype=np.float64)
        measured = self._membership @ self.sorted.counts.astype(np.float64)
        self._means = _ratio(self._membership @ self.sorted.totals, measured)
        beyond, blind = (
            self._membership @ np.array([lost.get(atom, 0.0) for atom in self._atoms]) / self.voxel_volume_ml
            for lost in (coverage.beyond_ml, coverage.blind_ml)
        )
        self._shares = _shares(self.voxels, measured, beyond, blind, coverage)
        self._marks = VoxelMarks(self.sorted.starts, self.sorted.runs)
        self._fresh = True
        self._label = 1
        self._applied = np.zeros((len(self._atoms), 2), dtype=np.int64)
        progress(1.0, "Threshold index ready")

    @classmethod
    def from_regions(cls, image: sitk.Image, regions: Regions, **options: Any) -> ThresholdIndex:
        """Index of an image (``SimpleITK.Image``) over ``regions.Regions`` of its grid; options as of the class."""
        import SimpleITK as sitk

        volume = float(np.prod(image.GetSpacing())) / 1000.0
        values = sitk.GetArrayViewFromImage(image)
        labels = sitk.GetArrayViewFromImage(regions.labels)
        return cls(values, labels, regions.groups, volume, **options)

    def twin(self) -> ThresholdIndex:
        """Another index over the same voxels, with a labelmap and decisions of its own; the sorted voxels are shared."""
        other = copy.copy(self)
        other._marks = VoxelMarks(self.sorted.starts, self.sorted.runs)
        other.reset()
        return other

    # --- numbers ---------------------------------------------------------------------------------------------------

    def numbers(self, lower: float = -math.inf, upper: float = math.inf) -> RegionNumbers:
        """Counts, volumes and means of every region for lower <= value < upper, without the excluded voxels, with the added."""
        positions = self.sorted.positions(lower, upper)
        counts, sums = [], []
        for n, (begin, end) in enumerate(positions.tolist()):
            more, more_sum = self._marks.correction(n, begin, end)
            counts.append(end - begin + more)
            sums.append(self.sorted.sum_to(n, end) - self.sorted.sum_to(n, begin) + more_sum)
        defect = self._membership @ counts
        shares = self._shares
        percent = _ratio(100.0 * defect, shares.whole_voxels)
        percent[shares.denied] = np.nan
        return RegionNumbers(
            self.regions,
            self.voxels.astype(np.int64),
            shares.whole_voxels * self.voxel_volume_ml,
            defect.astype(np.int64),
            defect * self.voxel_volume_ml,
            percent,
            self._means,
            _ratio(self._membership @ sums, defect),
            shares.measured_voxels * self.voxel_volume_ml,
            shares.measured_percent,
            shares.covered_percent,
            shares.reasons,
        )

    def quantile(self, q: float) -> float:
        """Quantile (0 to 1, linear between order statistics as numpy's) of all measured voxels; kept for the next call."""
        return self.sorted.quantile(q)

    def histogram(self, edges: np.ndarray, region: str = "whole") -> np.ndarray:
        """Voxels of a region with edges[n] <= value < edges[n + 1], for increasing ``edges``."""
        row = self._membership[self.regions.index(region)]
        below = np.array([[pair[1] for pair in self.sorted.positions(-math.inf, float(e))] for e in edges])
        return np.diff(below @ row).astype(np.int64)

    # --- labelmap --------------------------------------------------------------------------------------------------

    def apply(self, labelmap: np.ndarray, lower: float = -math.inf, upper: float = math.inf, label: int = 1) -> int:
        """Make a labelmap show lower <= value < upper, writing only what changed since the last call.

        Args:
            labelmap: integer array with the shape of the box or of the whole grid, e.g. a view of the segment's own
                labelmap; changed in place. It must be the one given last time, or fresh (all 0) with :meth:`reset`
                called before.

        Returns: the number of voxels written.
        """
        flat = self._layout.flat(labelmap)
        new = self.sorted.positions(lower, upper)
        flags = self._marks.flags
        written = 0
        if self._fresh and flags is not None:
            added = self._layout.order[flags == ADDED]
            flat[added] = label
            written += len(added)
        for n, ((old_begin, old_end), (begin, end)) in enumerate(zip(self._applied.tolist(), new.tolist())):
            start = int(self.sorted.starts[n])
            for a, b, value in _changes(old_begin, old_end, begin, end, label):
                voxels = self._layout.order[start + a : start + b]
                if flags is not None:
                    voxels = voxels[flags[start + a : start + b] == FREE]
                flat[voxels] = value
                written += len(voxels)
        self._applied, self._label, self._fresh = new, label, False
        return written

    def reset(self, labelmap: np.ndarray | None = None) -> None:
        """Forget what was applied; with a labelmap, also clear all measured voxels of it."""
        if labelmap is not None:
            flat = self._layout.flat(labelmap)
            flat[self._layout.order] = 0
        self._applied, self._fresh = np.zeros_like(self._applied), True

    # --- decisions about voxels ------------------------------------------------------------------------------------

    def exclude(self, voxels: np.ndarray, labelmap: np.ndarray | None = None) -> int:
        """Drop voxels (a candidate that is no defect): from now on they never belong to the segment.

        Args:
            voxels: bool array with the shape of the box or of the grid, or integer offsets into the box (C order).
            labelmap: as in :meth:`apply`; given, dropped voxels are cleared in it.

        Returns: how many measured voxels changed state.
        """
        return self._write(np.where(self._layout.hits(voxels), np.uint8(EXCLUDED), self._marks.all()), labelmap)

    def include(self, voxels: np.ndarray | None = None, labelmap: np.ndarray | None = None) -> int:
        """Take exclusions back, for given voxels or for all; with a labelmap, they reappear at the threshold applied."""
        flags = self._marks.all()
        free = flags == EXCLUDED if voxels is None else self._layout.hits(voxels) & (flags == EXCLUDED)
        return self._write(np.where(free, np.uint8(FREE), flags), labelmap)

    def mark(self, excluded: np.ndarray, added: np.ndarray, labelmap: np.ndarray | None = None) -> int:
        """Replace every decision: ``excluded`` voxels never belong to the segment, ``added`` always do (added wins).

        Voxels as in :meth:`exclude`; those that are not measured are left out. Returns how many changed state.
        """
        flags = np.zeros(len(self._layout.order), dtype=np.uint8)
        for voxels, state in ((excluded, EXCLUDED), (added, ADDED)):
            if voxels.size:
                flags[self._layout.hits(voxels)] = state
        return self._write(flags, labelmap)

    def _write(self, flags: np.ndarray, labelmap: np.ndarray | None) -> int:
        flat = None if labelmap is None else self._layout.flat(labelmap)
        changed = np.flatnonzero(flags != self._marks.all())
        self._marks.write(flags)
        if flat is not None and len(changed):
            shown = self._marks.shown(self.sorted.between(self._applied))
            flat[self._layout.order[changed]] = np.where(shown[changed], self._label, 0)
        return len(changed)

    def painted(self, labelmap: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """What somebody else changed in the labelmap since it was last applied: (erased, added), offsets into the box.

        Only measured voxels; whatever else was painted does not count and goes when the labelmap is next made anew.
        """
        now = self._layout.flat(labelmap)[self._layout.order] != 0
        before = self._marks.shown(self.sorted.between(self._applied))
        return self._layout.offsets(np.flatnonzero(before & ~now)), self._layout.offsets(np.flatnonzero(now & ~before))

    def unmeasured(self, labelmap: np.ndarray, erased: np.ndarray, added: np.ndarray) -> int:
        """Voxels of the labelmap that are set where nothing is measured; ``erased``, ``added``: of :meth:`painted`."""
        shown = int(np.count_nonzero(self._marks.shown(self.sorted.between(self._applied))))
        return int(np.count_nonzero(labelmap)) - (shown - len(erased) + len(added))

    def within(self, voxels: np.ndarray, lower: float, upper: float) -> np.ndarray:
        """Of voxels (as in :meth:`exclude`) those with lower <= value < upper, whatever was decided: offsets into the box, ascending."""
        if not voxels.size:
            return np.zeros(0, dtype=np.int64)
        return self._layout.offsets(np.flatnonzero(self._layout.hits(voxels) & self.sorted.between(self.sorted.positions(lower, upper))))

    def per_slice(self, lower: float, upper: float) -> np.ndarray:
        """How many voxels with lower <= value < upper each slice (k) of the whole grid holds; none about which anything was decided."""
        chosen = self.sorted.between(self.sorted.positions(lower, upper))
        if self._marks.flags is not None:
            chosen &= self._marks.flags == FREE
        return np.bincount(self._layout.slices(np.flatnonzero(chosen)), minlength=self.grid_shape[0])

    @property
    def nbytes(self) -> int:
        """Bytes that the index holds between calls."""
        return self.sorted.nbytes + self._layout.order.nbytes + self._marks.nbytes


def _sorted_runs(
    atoms: Sequence[int], values: np.ndarray, labels: np.ndarray, eligible: np.ndarray | None, progress: Progress
) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Of every atomic region: its voxels, the eligible values ascending, and their C-order offsets."""
    wide = wider(values.dtype)
    slice_size = labels.shape[1] * labels.shape[2]

    def one(atom: int) -> tuple[int, np.ndarray, np.ndarray]:
        member = labels == atom
        levels = np.flatnonzero(member.any(axis=(1, 2)))  # a zone holds a third of a lung's slices
        first, last = (int(levels[0]), int(levels[-1]) + 1) if levels.size else (0, 0)
        member = member[first:last]
        total = int(np.count_nonzero(member))
        if eligible is not None:
            member &= eligible[first:last]
        run = values[first:last][member].astype(wide, copy=False)
        if wide.kind == "f" and not np.isfinite(run).all():
            raise InputError(Sentence("The map holds NaN or infinite values inside the lungs."))
        return (total, *sort_region(run, (np.flatnonzero(member) + first * slice_size).astype(np.int32)))

    with ThreadPoolExecutor(2) as pool:  # numpy's sort and gathers run without the interpreter's lock
        for n, run in enumerate(pool.map(one, atoms)):
            progress((n + 1) / (len(atoms) + 1), "Indexing the lung voxels")
            yield run


@dataclass(frozen=True)
class _Shares:
    """What of every region was measured and covered; volumes in voxels, so that whole regions stay whole numbers. ``denied``: whether
    too little of it was, so that it has no percentage; ``reasons``: why, in words."""

    whole_voxels: np.ndarray
    measured_voxels: np.ndarray
    measured_percent: np.ndarray
    covered_percent: np.ndarray
    denied: np.ndarray
    reasons: tuple[str, ...]


def _shares(voxels: np.ndarray, measured: np.ndarray, beyond: np.ndarray, blind: np.ndarray, coverage: Coverage) -> _Shares:
    whole = voxels + beyond
    covered = 100.0 * _ratio(whole - beyond - blind, whole)
    share = 100.0 * _ratio(measured, whole)
    reasons = tuple(coverage.reason(c, m) for c, m in zip(covered, share, strict=True))
    return _Shares(whole, measured, share, covered, np.array([bool(reason) for reason in reasons]), reasons)


def _ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    return np.divide(above, below, out=np.full(len(below), np.nan), where=below > 0)


def _changes(old_begin: int, old_end: int, begin: int, end: int, label: int) -> list[tuple[int, int, int]]:
    """What to write so that [begin, end) is shown instead of [old_begin, old_end): parts of a run with their value."""
    if old_begin >= old_end or begin >= end or begin >= old_end or end <= old_begin:
        parts = [(old_begin, old_end, 0), (begin, end, label)]
    else:
        parts = [
            (old_begin, begin, 0), (end, old_end, 0),
            (begin, old_begin, label), (old_end, end, label),
        ]  # fmt: skip
    return [part for part in parts if part[0] < part[1]]
