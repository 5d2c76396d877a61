"""Lesions of two scans laid over each other, linked where they overlap, and each group called by what became of it.

A lesion may fall apart and two may grow together, so what is judged is a group: everything of both scans that is linked. Every rule is
the same from either side: with the scans exchanged, resolved becomes new and smaller becomes larger.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

RESOLVED, SMALLER, PERSISTING, LARGER, NEW = CLASSES = ("resolved", "smaller", "persisting", "larger", "new")
#: Of a defect that one of the two maps is too blurred to show (``modality``).
NOT_EVALUABLE = "not evaluable"
FATES = (*CLASSES, NOT_EVALUABLE)
MIRRORED = {RESOLVED: NEW, SMALLER: LARGER, PERSISTING: PERSISTING, LARGER: SMALLER, NEW: RESOLVED}


@dataclass(frozen=True)
class MatchingRule:
    """``least_overlap``: share of a lesion that must lie within ``tolerance_mm`` of another for both to be linked (of either suffices);
    ``ratio``: of the sizes, from which on a group is larger or smaller; ``least_ml``: smaller lesions are not followed."""

    least_overlap: float = 0.1
    tolerance_mm: float = 0.0
    ratio: float = 1.5
    least_ml: float = 0.0


#: Perfusion defects: a threshold leaves specks, and registration is good to a few mm where a segment's defect measures 30.
DEFECT_RULE = MatchingRule(least_overlap=0.15, ratio=1.5, least_ml=5.0)
#: Emboli are as small as the registration's error, so neighbours within 6 mm are the same.
EMBOLUS_RULE = MatchingRule(least_overlap=0.1, tolerance_mm=6.0, ratio=1.5)


@dataclass(frozen=True)
class Group:
    """Lesions of the earlier (``before``) and the later scan (``after``), by number, that belong together, what became of them, Dice
    of both on the common grid, and which share of either is not in the other (``lost`` of the earlier, ``gained`` of the later)."""

    fate: str
    before: tuple[int, ...]
    after: tuple[int, ...]
    dice: float
    lost: float
    gained: float


def fate_of(before: float, after: float, ratio: float) -> str:
    """What became of a lesion by its sizes; 0 where it is not there. Raises ValueError where it is in neither."""
    if before <= 0 and after <= 0:
        raise ValueError("A lesion must be in one of the scans.")
    if after <= 0:
        return RESOLVED
    if before <= 0:
        return NEW
    if after >= ratio * before:
        return LARGER
    return SMALLER if before >= ratio * after else PERSISTING


def match(
    before: np.ndarray,
    after: np.ndarray,
    sizes: tuple[Mapping[int, float], Mapping[int, float]],
    spacing: tuple[float, float, float],
    rule: MatchingRule = MatchingRule(),
) -> tuple[Group, ...]:
    """Groups of lesions; the largest first.

    Args:
        before, after: numbers of the lesions (int, (k, j, i)) on one grid, 0 elsewhere.
        sizes: number -> size of every lesion of both scans, in a unit in which both may be compared (ml, or % of the lung).
        spacing: mm, (k, j, i).
    """
    numbers = tuple(np.array(sorted(each), int) for each in sizes)
    counts = tuple(_counts(labels, found) for labels, found in zip((before, after), numbers, strict=True))
    both = _pairs(before, after, numbers)
    if rule.tolerance_mm > 0:
        near_after = _pairs(_grown(before, spacing, rule.tolerance_mm), after, numbers)
        near_before = _pairs(before, _grown(after, spacing, rule.tolerance_mm), numbers)
    else:
        near_after = near_before = both
    linked = (near_after >= rule.least_overlap * counts[1][None, :]) & (near_after > 0)
    linked |= (near_before >= rule.least_overlap * counts[0][:, None]) & (near_before > 0)
    rows, columns = np.nonzero(linked)
    total = len(numbers[0]) + len(numbers[1])
    graph = coo_matrix((np.ones(len(rows), bool), (rows, columns + len(numbers[0]))), shape=(total, total))
    _, member = connected_components(graph, directed=False)
    groups = []
    for group in np.unique(member):
        mine = np.flatnonzero(member[: len(numbers[0])] == group), np.flatnonzero(member[len(numbers[0]) :] == group)
        ids = tuple(tuple(int(n) for n in found[index]) for found, index in zip(numbers, mine, strict=True))
        size = tuple(sum(each[n] for n in chosen) for each, chosen in zip(sizes, ids, strict=True))
        voxels = [float(count[index].sum()) for count, index in zip(counts, mine, strict=True)]
        common = float(both[np.ix_(*mine)].sum())
        shares = [1.0 - common / each if each else 0.0 for each in voxels]
        overlap = 2.0 * common / sum(voxels) if any(voxels) else 0.0
        groups.append((max(size), Group(fate_of(*size, rule.ratio), *ids, overlap, *shares)))
    return tuple(group for _, group in sorted(groups, key=lambda each: (-each[0], each[1].after or (1 << 30,), each[1].before)))


def _counts(labels: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    top = int(max(numbers.max(initial=0), labels.max(initial=0)))
    return np.bincount(labels.ravel(), minlength=top + 1)[numbers]


def _pairs(before: np.ndarray, after: np.ndarray, numbers: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """How many voxels each pair shares: (lesions before, lesions after)."""
    here = (before > 0) & (after > 0)
    out = np.zeros((len(numbers[0]), len(numbers[1])), np.int64)
    rows, columns = (np.searchsorted(found, labels[here]) for found, labels in zip(numbers, (before, after), strict=True))
    known = (rows < len(numbers[0])) & (columns < len(numbers[1]))
    rows, columns = rows[known], columns[known]
    known = (numbers[0][rows] == before[here][known]) & (numbers[1][columns] == after[here][known]) if len(rows) else np.zeros(0, bool)
    np.add.at(out, (rows[known], columns[known]), 1)
    return out


def _grown(labels: np.ndarray, spacing: tuple[float, float, float], by_mm: float) -> np.ndarray:
    """Labels grown by ``by_mm``: what is nearer to one than to others is its."""
    if not labels.any():
        return labels
    away, nearest = ndimage.distance_transform_edt(labels == 0, sampling=spacing, return_indices=True)
    return np.where(away <= by_mm, labels[tuple(nearest)], 0)
