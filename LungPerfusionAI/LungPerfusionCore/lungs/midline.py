"""Where the body's midline runs in a chest CT: along the vertebral column, wherever the lungs are.

A lung says nothing of its side by itself, and ribs only lie beside the midline; the spine is on it. Vertebrae are told
from ribs, scapulae and calcified cartilage by their thickness (a body is 25 to 35 mm wide, a rib 10), from contrast-filled heart
and vessels and from kidneys by lying behind the lungs' middle at most of the lungs' levels, one above the other. Before a spine
lies the mediastinum; a thick scapula has lung before it, which tells the two apart in a scan that was cropped beside the spine.
Where the whole width of the body is seen, the spine is near its middle: scapulae at the lungs' edge and an enhanced spleen are not,
which in a slab are seen on as many levels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import overload

import numpy as np
from scipy import ndimage

from ..imaging.bounding_box import bounding_box
from ..numerics import steady
from .field_of_view import unseen_columns
from .grid import Grid, fill_in_plane


@dataclass(frozen=True)
class MidlineParameters:
    """Thresholds in HU, lengths in mm, areas in mm2.

    ``bone``: of trabecular bone with its shell at about 3 mm; ``gap``: bridged inside a vertebra, whose bone may be thin.
    ``depth``: bone thicker than twice this is a vertebra (a rib or scapula is thinner). ``smallest``: of its inside in a slice.
    ``straight``: a vertebra lies this near the line through all of them (scoliosis of 20 degrees stays within it).
    ``share``, ``shortest``: of the lungs' levels, and along the body, on which it must be seen.
    ``lung_before``: of the lungs' depth, at the line's median level, that may be lung (a spine 0 to 0.3, a scapula 0.5 to 0.6).
    ``tissue``, ``thick``: the body is as wide as there is this much of it one before the other (a table is thinner); ``free``: share
    of the levels at which all of its width must be seen. ``off_middle``: share of it by which a vertebra may lie off its middle.
    """

    bone: float = 150.0
    gap: float = 4.0
    depth: float = 6.5
    smallest: float = 30.0
    straight: float = 18.0
    share: float = 0.4
    shortest: float = 20.0
    lung_before: float = 0.45
    tissue: float = -200.0
    thick: float = 30.0
    free: float = 0.25
    off_middle: float = 0.2


@dataclass(frozen=True)
class Midline:
    """Index i of the midline at index k of a grid: ``column`` + ``slope`` * k. ``found``: seen in the body (the spine), not
    guessed from the body's or the lungs' own place, which holds for two lungs and says little of one."""

    column: float
    slope: float = 0.0
    found: bool = True

    @overload
    def at(self, level: float) -> float: ...

    @overload
    def at(self, level: np.ndarray) -> np.ndarray: ...

    def at(self, level: float | np.ndarray) -> float | np.ndarray:
        """Index i at index k (or an array of them)."""
        return self.column + self.slope * level

    def on(self, target: Grid, source: Grid) -> Midline:
        """The same line in the indices of another grid with the same axes."""
        ends = []
        for level in (0.0, float(source.array.shape[0] - 1)):
            middle = [float(self.at(level)), (source.array.shape[1] - 1) / 2, level]
            point = source.image.TransformContinuousIndexToPhysicalPoint(middle)
            ends.append(target.image.TransformPhysicalPointToContinuousIndex(point))
        (i0, _, k0), (i1, _, k1) = ends
        slope = (i1 - i0) / (k1 - k0) if abs(k1 - k0) > 1e-9 else 0.0
        return Midline(i0 - slope * k0, slope, self.found)


def body_midline(low: Grid, lungs: np.ndarray, p: MidlineParameters = MidlineParameters()) -> Midline:
    """The midline at the levels of ``lungs`` (bool, on ``low``): the spine's, else the middle of the body where all its width is seen,
    else of the lungs, neither ``found``."""
    box = bounding_box(lungs)
    centres = _vertebrae(low, box, p)
    width = _body_width(low, box[0], p)
    if width is not None:
        middle, reach = 0.5 * (width[0] + width[1]), p.off_middle * (width[1] - width[0])
        centres = centres[np.abs(centres[:, 1] - middle) <= reach]
    levels = box[0].stop - box[0].start
    line = _line(centres, p, low.spacing)
    if line is not None:
        column, slope, seen = line
        extent = (np.ptp(seen) + 1) * low.spacing[0]
        long = len(seen) >= p.share * levels and extent >= min(p.shortest, levels * low.spacing[0])
        if long and _lung_before(lungs, column, slope, seen.astype(int)) <= p.lung_before:
            return Midline(column, slope)
    return Midline(0.5 * (box[2].start + box[2].stop - 1) if width is None else middle, 0.0, False)


def _body_width(low: Grid, levels: slice, p: MidlineParameters) -> tuple[float, float] | None:
    """The first and the last column of the body, medians of the levels at which it does not reach the border or the circle (shoulders
    may); None where it does at nearly all levels."""
    tissue = low.array[levels] > p.tissue
    border = np.zeros(tissue.shape[1:], bool)
    border[:, [0, -1]] = True
    unseen = unseen_columns(low.array)
    if unseen is not None:
        border |= ndimage.binary_dilation(unseen)
    wide = np.count_nonzero(tissue, axis=1) * low.spacing[1] >= p.thick
    wide = wide[wide.any(axis=1) & (np.count_nonzero(tissue & border, axis=(1, 2)) * low.spacing[1] < p.thick)]
    if len(wide) < p.free * len(tissue):
        return None
    return float(np.median(wide.argmax(axis=1))), float(np.median(wide.shape[1] - 1 - wide[:, ::-1].argmax(axis=1)))


def _lung_before(lungs: np.ndarray, column: float, slope: float, levels: np.ndarray) -> float:
    """How much of the lungs' depth is lung in the columns of a line, at its median level."""
    columns = np.clip(np.rint(column + slope * levels).astype(int), 0, lungs.shape[2] - 1)
    depth = np.count_nonzero(lungs[levels].any(axis=2), axis=1)
    return float(np.median(np.count_nonzero(lungs[levels, :, columns], axis=1) / np.maximum(depth, 1)))


def _vertebrae(low: Grid, box: tuple[slice, slice, slice], p: MidlineParameters) -> np.ndarray:
    """Level and column (n, 2) of what may be a vertebra: in each slice every thick piece of bone behind the lungs' middle."""
    rows = slice((box[1].start + box[1].stop) // 2, low.array.shape[1])
    view = low.cropped((box[0], rows, slice(0, low.array.shape[2])))
    bone = np.pad(view.array > p.bone, ((0, 0), (1, 1), (1, 1)))
    radius = max(1, round(p.gap / 2 / low.spacing[2]))
    disc = np.zeros((1, 2 * radius + 1, 2 * radius + 1), bool)
    jj, ii = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    disc[0] = jj**2 + ii**2 <= radius**2
    solid = fill_in_plane(ndimage.binary_closing(bone, disc))
    found = []
    for level in np.flatnonzero(solid.any(axis=(1, 2))):
        deep = ndimage.distance_transform_edt(solid[level], sampling=low.spacing[1:]) > p.depth
        pieces, count = ndimage.label(deep)
        areas = np.bincount(pieces.ravel(), minlength=count + 1)[1:] * low.spacing[1] * low.spacing[2]
        for number in np.flatnonzero(areas >= p.smallest):
            found.append((level + box[0].start, np.nonzero(pieces == number + 1)[1].mean() - 1.0))
    return np.array(found, float).reshape(-1, 2)


def _line(centres: np.ndarray, p: MidlineParameters, spacing: np.ndarray) -> tuple[float, float, np.ndarray] | None:
    """Column at level 0, slope, and the levels of the line that most pieces lie on (least squares among those), or None."""
    if len(centres) < 2:
        return None
    levels, columns = centres.T
    near = p.straight / spacing[2]
    best, members = 0, None
    for slope in np.linspace(-0.36, 0.36, 13) * spacing[0] / spacing[2]:  # up to 20 degrees from the axis
        straightened = columns - slope * levels
        for start in np.unique(np.round(straightened)):
            off = np.abs(straightened - start)
            inside = off <= near
            # of lines on as many levels the one along which the pieces lie: a scapula's wander from level to level
            count = np.unique(levels[inside]).size - 0.5 * float(off[inside].mean()) / near - 1e-3 * abs(slope)
            if count > best:
                best, members = count, inside
    if members is None:
        return None
    levels, columns = levels[members], columns[members]
    if np.ptp(levels) < 10:
        return float(np.median(columns)), 0.0, np.unique(levels)
    slope, column = steady.least_squares([levels, np.ones_like(levels)], columns)
    return float(column), float(slope), np.unique(levels)
