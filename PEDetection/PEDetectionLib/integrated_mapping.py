"""From slabs back to the CTPA: probabilities of slab pixels onto its voxels, boxes of neighbouring slabs into boxes of its voxels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
import SimpleITK as sitk

from .integrated_result import EmbolusBox
from .preparation import PreparedStack, slice_axis


@dataclass(frozen=True)
class Linking:
    """Boxes of slabs at most ``reach`` apart belong to one embolus when they share at least ``overlap`` of the smaller one's area: a
    clot follows its artery, so that its boxes shift from slab to slab, and one slab may be missed."""

    overlap: float = 0.3
    reach: int = 2


@dataclass(frozen=True)
class SlabBox:
    """One embolus in slabs ``first`` to ``last``: (x1, y1, x2, y2) in slab pixels around all its boxes, their highest score."""

    first: int
    last: int
    corners: tuple[float, float, float, float]
    score: float


def on_grid(stack: PreparedStack, values: np.ndarray, reference: sitk.Image, inside: sitk.Image | None = None) -> sitk.Image:
    """Values (n, rows, columns) of the slabs, interpolated at ``reference``'s voxels: float32; 0 beside them and outside ``inside``."""
    image = stack.image(np.asarray(values, np.float32))
    result = sitk.Resample(image, reference, sitk.Transform(), sitk.sitkLinear, 0.0, sitk.sitkFloat32)
    return result if inside is None else sitk.Mask(result, inside)


def link_boxes(found: Sequence[np.ndarray], p: Linking = Linking()) -> tuple[SlabBox, ...]:
    """Boxes of every slab, (m, 5) with the score last, joined across slabs; the highest score first."""
    entries = [(slab, box) for slab, boxes in enumerate(found) for box in np.asarray(boxes, float).reshape(-1, 5)]
    group = list(range(len(entries)))

    def root(n: int) -> int:
        while group[n] != n:
            group[n] = group[group[n]]
            n = group[n]
        return n

    for a, (slab, box) in enumerate(entries):
        for b in range(a + 1, len(entries)):
            other_slab, other = entries[b]
            if other_slab - slab > p.reach:
                break
            if other_slab != slab and _shared(box, other) >= p.overlap:
                group[root(b)] = root(a)
    members: dict[int, list[int]] = {}
    for n in range(len(entries)):
        members.setdefault(root(n), []).append(n)
    linked = []
    for numbers in members.values():
        slabs = [entries[n][0] for n in numbers]
        boxes = np.array([entries[n][1] for n in numbers])
        corners = (*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:4].max(axis=0).tolist())
        linked.append(SlabBox(min(slabs), max(slabs), corners, float(boxes[:, 4].max())))
    return tuple(sorted(linked, key=lambda box: -box.score))


def _shared(a: np.ndarray, b: np.ndarray) -> float:
    sides = np.minimum(a[2:4], b[2:4]) - np.maximum(a[:2], b[:2])
    smaller = min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
    return float(np.prod(np.maximum(sides, 0)) / smaller) if smaller > 0 else 0.0


def embolus_box(stack: PreparedStack, box: SlabBox, reference: sitk.Image) -> EmbolusBox:
    """The smallest box of voxels of ``reference`` around a box of slabs; of an oblique scan it is larger than the box in the patient."""
    pixel = stack.field_mm / stack.parameters.side
    x1, y1, x2, y2 = box.corners
    upper = stack.top_mm - box.first * stack.parameters.thickness_mm
    lower = stack.top_mm - (box.last + 1) * stack.parameters.thickness_mm
    x0, y0 = stack.corner_mm
    corners = product((x0 + x1 * pixel, x0 + x2 * pixel), (y0 + y1 * pixel, y0 + y2 * pixel), (lower, upper))
    index = np.array([reference.TransformPhysicalPointToContinuousIndex(point) for point in corners])
    size = np.array(reference.GetSize(), float)
    low, high = np.clip(index.min(axis=0), -0.5, size - 0.5), np.clip(index.max(axis=0), -0.5, size - 0.5)
    return EmbolusBox(tuple(low.tolist()), tuple(high.tolist()), box.score)


def boxes_by_slice(boxes: Sequence[EmbolusBox], reference: sitk.Image) -> tuple[tuple[int, int], Mapping[int, np.ndarray]]:
    """For COCO (coco.py): (rows, columns) of the scan's slices and, by slice whose middle lies in a box, (m, 5) with the score last."""
    axis = slice_axis(reference)
    across = [a for a in (0, 1, 2) if a != axis]
    size = reference.GetSize()
    found: dict[int, list[list[float]]] = {}
    for box in boxes:
        first, last = int(np.ceil(box.low[axis])), int(np.floor(box.high[axis]))
        x, y = across
        for number in range(max(first, 0), min(last, size[axis] - 1) + 1):
            found.setdefault(number, []).append([box.low[x] + 0.5, box.low[y] + 0.5, box.high[x] + 0.5, box.high[y] + 0.5, box.score])
    return (size[across[1]], size[across[0]]), {n: np.array(rows) for n, rows in found.items()}
