"""How good an integrated network is on patients it did not learn from: slices, scans, masks, boxes, lesions; with intervals.

Intervals are 95 % percentile intervals of a bootstrap over patients: slices and boxes of one patient are no independent samples.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree
from scipy.stats import rankdata

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.numerics.overlap import dice

from ..diagnostics import youden_threshold
from ..embolus_voxels import FLOOR
from ..integrated_mapping import SlabBox
from .slice_data import LEAST_CLOT_MM3

RESAMPLES = 1000
#: A found box is a hit when its centre is so near (mm) to the embolus: the most tolerant criterion of the CAD-PE challenge.
NEAR_MM = 5.0
FALSE_PER_SCAN = (0.5, 1.0, 2.0, 4.0)
#: Thresholds tried for the mask, from the least that a list of emboli can show on; finer where a network trained with few emboli is
#: unsure of all that it sees.
MASK_STEPS = (FLOOR, 0.02, 0.03, 0.04, *np.arange(0.05, 1.0, 0.05))


@dataclass(frozen=True)
class Case:
    """One scan. ``labels``, ``slices``: (n,) truth and probability of its slabs; ``stack``: of the scan. ``truth``: bool
    (n, rows, columns), ``probability`` likewise. ``truth_boxes``: n arrays (m, 4); ``boxes``: n arrays (m, 5), the score last;
    ``linked``: boxes over several slabs. ``voxel_mm``: (slab, row, column). ``present``: (n,) whether a slab was computed, ``evidence``:
    (slabs computed, 3) what each head says of it."""

    name: str
    labels: np.ndarray
    slices: np.ndarray
    stack: float
    truth: np.ndarray
    probability: np.ndarray
    truth_boxes: Sequence[np.ndarray]
    boxes: Sequence[np.ndarray]
    linked: Sequence[SlabBox]
    voxel_mm: tuple[float, float, float]
    evidence: np.ndarray | None = None
    present: np.ndarray | None = None

    @property
    def label(self) -> bool:
        return bool(self.labels.any())


def iou(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(n, m) intersection over union of boxes (n, 4) and (m, 4)."""
    sides = np.minimum(a[:, None, 2:4], b[None, :, 2:4]) - np.maximum(a[:, None, :2], b[None, :, :2])
    shared = np.prod(np.maximum(sides, 0), axis=2)
    area_a, area_b = (np.prod(boxes[:, 2:4] - boxes[:, :2], axis=1) for boxes in (a, b))
    return shared / np.maximum(area_a[:, None] + area_b[None] - shared, 1e-12)


def box_matches(case: Case, least_iou: float = 0.5) -> tuple[np.ndarray, int]:
    """(m, 2) score and whether it is a hit, of every found box, and how many boxes there are: the best box takes a true one first."""
    rows, count = [], 0
    for truth, found in zip(case.truth_boxes, case.boxes, strict=True):
        truth, found = np.asarray(truth, float).reshape(-1, 4), np.asarray(found, float).reshape(-1, 5)
        count += len(truth)
        found = found[np.argsort(-found[:, 4], kind="stable")]
        shared, taken = iou(found[:, :4], truth), np.zeros(len(truth), bool)
        for row, box in zip(shared, found, strict=True):
            free = np.where(taken, -1.0, row)
            best = int(np.argmax(free)) if len(truth) else -1
            hit = best >= 0 and free[best] >= least_iou
            if hit:
                taken[best] = True
            rows.append((box[4], float(hit)))
    return np.array(rows, float).reshape(-1, 2), count


def average_precision(matches: Sequence[tuple[np.ndarray, int]]) -> float:
    """Area under the precision-recall curve made falling (COCO, all points); NaN where there is nothing to find."""
    total = sum(count for _rows, count in matches)
    rows = np.concatenate([rows for rows, _count in matches])
    if not total:
        return float("nan")
    rows = rows[np.argsort(-rows[:, 0], kind="stable")]
    hits = np.cumsum(rows[:, 1])
    precision = hits / np.arange(1, len(rows) + 1)
    falling = np.maximum.accumulate(precision[::-1])[::-1]
    return float((falling * rows[:, 1]).sum() / total)


def lesion_hits(case: Case) -> tuple[np.ndarray, int]:
    """(m, 2) score and number of the embolus hit (-1: none), of every linked box, and how many emboli (of 10 mm3 or more) there are."""
    labels, count = ndimage.label(case.truth, np.ones((3, 3, 3), bool))
    volume = float(np.prod(case.voxel_mm))
    sizes = np.bincount(labels.ravel(), minlength=count + 1) * volume
    kept = [n for n in range(1, count + 1) if sizes[n] >= LEAST_CLOT_MM3 - 1e-6]
    number = np.full(count + 1, -1)
    number[kept] = np.arange(len(kept))
    index = np.argwhere(labels > 0)
    index = index[number[labels[tuple(index.T)]] >= 0]
    rows = []
    tree = cKDTree((index + 0.5) * case.voxel_mm) if len(index) else None
    for box in case.linked:
        x1, y1, x2, y2 = box.corners
        centre = np.array([(box.first + box.last + 1) / 2, (y1 + y2) / 2, (x1 + x2) / 2]) * case.voxel_mm
        distance, nearest = tree.query(centre) if tree is not None else (np.inf, 0)
        hit = number[labels[tuple(index[nearest])]] if distance <= NEAR_MM else -1
        rows.append((box.score, float(hit)))
    return np.array(rows, float).reshape(-1, 2), len(kept)


def sensitivity_at(hits: Sequence[tuple[np.ndarray, int]], false_per_scan: float) -> tuple[float, float]:
    """Share of the emboli hit, and the score from which boxes count, with at most that many false boxes a scan on average."""
    total, scans = sum(count for _rows, count in hits), len(hits)
    rows = np.concatenate([np.column_stack([r, np.full(len(r), n)]) for n, (r, _count) in enumerate(hits)])
    rows = rows[np.argsort(-rows[:, 0], kind="stable")]
    false = np.cumsum(rows[:, 1] < 0)
    allowed = int(np.searchsorted(false, false_per_scan * scans, side="right"))
    if 0 < allowed < len(rows):  # boxes of one score are all in or all out
        while allowed and rows[allowed - 1, 0] == rows[allowed, 0]:
            allowed -= 1
    chosen = rows[:allowed]
    found = {(int(n), int(hit)) for _score, hit, n in chosen if hit >= 0}
    least = float(chosen[-1, 0]) if len(chosen) else 1.0
    return (len(found) / total if total else float("nan")), least


def interval(parts: Sequence, value: Callable[[Sequence], float], resamples: int = RESAMPLES, seed: int = 1) -> dict | None:
    """``value`` of all parts (patients) with its bootstrap interval; None where it cannot be said."""
    whole = value(parts)
    if not np.isfinite(whole):
        return None
    rng = np.random.default_rng(seed)
    found = [value([parts[i] for i in rng.integers(0, len(parts), len(parts))]) for _ in range(resamples)]
    found = [v for v in found if np.isfinite(v)]
    low, high = np.percentile(found, [2.5, 97.5]) if found else (whole, whole)
    return {"value": round(float(whole), 4), "low": round(float(low), 4), "high": round(float(high), 4)}


def roc_area(pairs: Sequence[tuple[np.ndarray, np.ndarray]]) -> float:
    """Area under the ROC curve of all (labels, scores) together; NaN with fewer than two of either class."""
    labels = np.concatenate([labels for labels, _scores in pairs]).astype(int)
    scores = np.concatenate([scores for _labels, scores in pairs])
    positive, negative = int(labels.sum()), int((1 - labels).sum())
    if min(positive, negative) < 2:
        return float("nan")
    # the rank sum: without a variance, a thousand times in a second
    return float((rankdata(scores)[labels > 0].sum() - positive * (positive + 1) / 2) / (positive * negative))


def choose_thresholds(cases: Sequence[Case]) -> dict[str, float]:
    """From patients who were not learnt from (and are not the held-out ones): Youden's of slices and stack, the mask's of the highest mean
    Dice, the boxes' of one false box a scan. A level that cannot be chosen is left out."""
    chosen: dict[str, float] = {}
    labels = np.concatenate([c.labels for c in cases]).astype(int) if cases else np.zeros(0, int)
    whole = np.array([int(c.label) for c in cases])
    for level, y, score in (
        ("slices", labels, np.concatenate([c.slices for c in cases]) if cases else labels),
        ("stack", whole, np.array([c.stack for c in cases])),
    ):
        if y.any() and not y.all():
            chosen[level] = float(youden_threshold(y, score)[0])
    with_clots = [c for c in cases if c.truth.any()]
    if with_clots:
        means = [np.mean([dice(c.truth, c.probability >= t) for c in with_clots]) for t in MASK_STEPS]
        best = np.flatnonzero(np.isclose(means, np.max(means)))  # of equal ones the middle
        chosen["mask"] = round(float(MASK_STEPS[best[len(best) // 2]]), 2)
        # downwards: rounded up, it would leave out the very box that it was taken from
        chosen["boxes"] = math.floor(1e4 * sensitivity_at([lesion_hits(c) for c in cases], 1.0)[1]) / 1e4
    return chosen


def figures_of(cases: Sequence[Case], thresholds: dict[str, float]) -> dict:
    """Everything that the card states of held-out patients; what cannot be said is None. Raises InputError without any."""
    if not cases:
        raise InputError("There is no held-out patient to judge the model by.")
    with_clots = [c for c in cases if c.truth.any()]
    at = thresholds.get("mask", 0.5)
    scores = [dice(c.truth, c.probability >= at) for c in with_clots]
    matches, hits = [box_matches(c) for c in cases], [lesion_hits(c) for c in cases]
    large = [box_matches(of_size(c, 5.0)) for c in cases]
    return {
        "scans": len(cases),
        "positive_scans": sum(c.label for c in cases),
        "slices": sum(c.labels.size for c in cases),
        "positive_slices": int(sum(c.labels.sum() for c in cases)),
        "emboli": sum(count for _rows, count in hits),
        "boxes": sum(count for _rows, count in matches),
        **areas_of(cases),
        "dice": interval(scores, lambda some: float(np.mean(some)) if len(some) else float("nan")),
        "dice_at": at,
        "ap50": interval(matches, average_precision),
        "ap50_from_5_mm": interval(large, average_precision),
        "emboli_found_at_false_boxes_a_scan": {
            f"{n:g}": interval(hits, lambda some, n=n: sensitivity_at(some, n)[0]) for n in FALSE_PER_SCAN
        },
        "hit": f"centre of a box within {NEAR_MM:g} mm of the embolus",
        "intervals": f"95 % bootstrap over patients, {RESAMPLES} resamples",
    }


def areas_of(cases: Sequence[Case]) -> dict:
    """Areas under the ROC curves of slices and scans."""
    return {
        "slice_auc": interval([(c.labels, c.slices) for c in cases], roc_area),
        "stack_auc": interval([(np.array([c.label]), np.array([c.stack])) for c in cases], roc_area),
    }


def of_size(case: Case, least_mm: float) -> Case:
    """The case with only those true boxes whose longer side is ``least_mm`` or more; boxes found on the others do not count."""
    pixel = case.voxel_mm[1]
    truth, found = [], []
    for boxes, others in zip(case.truth_boxes, case.boxes, strict=True):
        boxes, others = np.asarray(boxes, float).reshape(-1, 4), np.asarray(others, float).reshape(-1, 5)
        sides = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) * pixel
        small = boxes[sides < least_mm]
        on_small = (iou(others[:, :4], small) > 0).any(axis=1) if len(small) else np.zeros(len(others), bool)
        on_large = (iou(others[:, :4], boxes[sides >= least_mm]) >= 0.5).any(axis=1)
        truth.append(boxes[sides >= least_mm])
        found.append(others[~on_small | on_large])
    return Case(**{**case.__dict__, "truth_boxes": truth, "boxes": found})
