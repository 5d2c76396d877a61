"""Right lung and left lung told apart: where they touch, and which is which.

The side comes from physical coordinates (LPS) and the two lungs' place against each other or, when there is only one,
against the spine (``lung_midline``); never from the order in which voxels are stored. One lung in a scan that does not show
the spine has no side that could be known, and gets none.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ..imaging.bounding_box import bounding_box
from .grid import Grid
from .midline import Midline

RIGHT_LUNG, LEFT_LUNG = 1, 2
UNSIDED_LUNG = 5  # 3 and 4 are airways and missing lung where the parts are shown together
#: mm; a voxel this near to one marker, and not to the other by much more, belongs to it without a distance being computed.
NEAR_MARKER = 8.0


@dataclass(frozen=True)
class SideParameters:
    """``cuts`` are (HU, mm) pairs tried in order to part lungs that touch: the air below HU, eroded by mm."""

    cuts: tuple[tuple[float, float], ...] = (
        (-450.0, 0.0),
        (-600.0, 0.0),
        (-700.0, 0.0),
        (-600.0, 1.0),
        (-700.0, 1.0),
        (-600.0, 2.0),
        (-600.0, 3.5),
        (-600.0, 5.0),
        (-600.0, 7.5),
        (-600.0, 10.0),
        (-600.0, 14.0),
    )
    smallest_part: float = 0.08  # of the piece being parted; a child's or a collapsed lung is still above it
    smallest_cut_part: float = 0.02  # where the image's border cuts it, beside the spine
    smallest_lung: float = 0.03  # of all lung; less than that is a fragment, not the other lung
    lateral: float = 20.0  # mm from the spine to the middle of a lung, at least; a lung that bulges across it reaches less far
    beside_spine: float = 8.0  # mm; a lone lung whose middle lies nearer to the spine has no side that could be told
    overlap: float = 0.25  # share of the columns that two lungs may have in common; apex and base of one have most
    contested: float = 6.0  # mm; voxels whose two distances differ by less are settled by the junction line's HU


def split_sides(grid: Grid, lungs: np.ndarray, midline: Midline, p: SideParameters = SideParameters()) -> np.ndarray:
    """Labels uint8 {0, 1 right, 2 left, 5 a lung whose side cannot be known} of the coarse ``lungs`` (bool array on ``grid``).

    ``midline`` in indices of ``grid``. Pieces that straddle it are parted where they touch; the smaller pieces follow the
    main lung they lie nearest to.
    """
    pieces, count = ndimage.label(lungs)
    volumes = np.bincount(pieces.ravel(), minlength=count + 1).astype(float)
    volumes[0] = 0
    left = left_of(midline, lungs.shape)
    for number in np.argsort(volumes, kind="stable")[::-1][:2]:
        if volumes[number] < p.smallest_lung * volumes.sum():
            continue
        # The border beyond the spine cuts what lies there: it may be a small part, and touch the whole lung in more than one place.
        cut = midline.found and bool((pieces[:, :, [0, -1]] == number).any())
        smallest = p.smallest_cut_part if cut else p.smallest_part
        straddling = [number]
        while straddling:
            piece = pieces == straddling[-1]
            share = 1.0 - float((piece & left).sum()) / float(piece.sum())
            parted = None if min(share, 1 - share) < smallest else _part(grid, piece, midline, smallest, p)
            if parted is None:
                straddling.pop()
                continue
            count += 1
            pieces[parted] = count
            straddling = [*straddling, count] if cut else []
    return _name_sides(grid, pieces, count, midline, p)


def left_of(midline: Midline, shape: tuple[int, ...]) -> np.ndarray:
    """Which voxels lie left of the midline (bool, broadcasts over the rows)."""
    return np.arange(shape[2])[None, None, :] >= midline.at(np.arange(shape[0]))[:, None, None]


def _from_midline(centre: np.ndarray, midline: Midline, grid: Grid) -> float:
    """How far (mm) a centre (k, j, i) lies to the left of the midline."""
    return float((centre[2] - midline.at(centre[0])) * grid.spacing[2])


def _centre(mask: np.ndarray) -> np.ndarray:
    """Mean index (k, j, i) of a mask's voxels."""
    plane = mask.sum(axis=0, dtype=np.int64)
    along = (np.count_nonzero(mask, axis=(1, 2)), plane.sum(axis=1), plane.sum(axis=0))
    return np.array([float((counts * np.arange(counts.size)).sum()) for counts in along]) / float(plane.sum())


def _centres(pieces: np.ndarray, count: int) -> list[np.ndarray]:
    """Mean index (k, j, i) of each of the pieces 1 to ``count``."""
    return [
        _centre(pieces[box] == number) + [axis.start for axis in box] for number, box in enumerate(ndimage.find_objects(pieces, count), 1)
    ]


def _side_by_side(first: np.ndarray, second: np.ndarray, p: SideParameters) -> bool:
    """Whether two masks lie beside each other, as two lungs do, not one above or before the other, as parts of one do."""
    a, b = (mask.sum(axis=(0, 1)).astype(float) for mask in (first, second))
    return bool(np.minimum(a / a.sum(), b / b.sum()).sum() <= p.overlap)


def _part(grid: Grid, piece: np.ndarray, midline: Midline, smallest: float, p: SideParameters) -> np.ndarray | None:
    """The voxels of the part of ``piece`` on the left of the other, or None where it is one lung.
    ``smallest``: share of it that a part has."""
    box = bounding_box(piece, 1)
    inside = piece[box]
    view = grid.cropped(box)
    start = np.array([axis.start for axis in box])
    depth = None
    for threshold, erosion in p.cuts:
        core = inside & (view.array < threshold)
        if erosion > 0:
            if depth is None or depth[0] != threshold:
                depth = (threshold, view.distance(core))
            core = depth[1] < -erosion
        labels, count = ndimage.label(core)
        sizes = np.bincount(labels.ravel(), minlength=count + 1)
        sizes[0] = 0
        order = [n for n in np.argsort(sizes, kind="stable")[::-1][:4] if sizes[n] > smallest * sizes.sum()]
        if len(order) < 2:
            continue
        away = np.array([_from_midline(_centre(labels == number) + start, midline, grid) for number in order])
        if not away.min() < 0 < away.max():
            continue
        left = np.isin(labels, [n for n, x in zip(order, away) if x > 0])
        right = np.isin(labels, [n for n, x in zip(order, away) if x <= 0])
        if not _two_lungs(grid, right, left, start, midline, p):
            continue
        result = np.zeros(piece.shape, bool)
        result[box] = divide(view, inside, right, left, p.contested) == LEFT_LUNG
        return result
    return None


def _two_lungs(grid: Grid, right: np.ndarray, left: np.ndarray, start: np.ndarray, midline: Midline, p: SideParameters) -> bool:
    """Whether two parts of a piece of air are two lungs: each beside the spine, or, where no spine is seen, beside each other."""
    if not midline.found:
        return _side_by_side(right, left, p)
    centres = [_centre(part) + start for part in (right, left)]
    return all(abs(_from_midline(centre, midline, grid)) >= _least_lateral(centre, midline, grid, p) for centre in centres)


def _least_lateral(centre: np.ndarray, midline: Midline, grid: Grid, p: SideParameters) -> float:
    """How far (mm) from the spine the middle of a lung lies at least: ``lateral``, and where the image ends sooner on its side (of a lung
    that its border cuts there is the part beside the spine only) half of what there is."""
    spine = float(midline.at(centre[0]))
    room = (grid.array.shape[2] - 1 - spine if centre[2] >= spine else spine) * float(grid.spacing[2])
    return min(p.lateral, 0.5 * room)


def divide(grid: Grid, inside: np.ndarray, right: np.ndarray, left: np.ndarray, contested: float) -> np.ndarray:
    """Labels uint8 of ``inside`` grown from the markers ``right`` and ``left``.

    Far from the border the nearer marker wins; between the two, a watershed on the HU (Beucher 1979) puts the border on the
    junction line, which is denser than the lung on either side.
    """
    loose = inside & ~right & ~left
    nearer, open_zone = _nearer_marker(grid, loose, right, left, contested)
    labels = np.where(inside & (right | nearer), RIGHT_LUNG, np.where(inside, LEFT_LUNG, 0)).astype(np.uint8)
    if not open_zone.any():
        return labels
    box = bounding_box(open_zone, 2)
    crop = labels[box].copy()
    # Markers of one lung that lie within the other's reach stay markers: they are certain by connectivity.
    crop[open_zone[box]] = 0
    crop[right[box]], crop[left[box]] = RIGHT_LUNG, LEFT_LUNG
    relief = np.clip((grid.array[box].astype(np.int32) + 1024) // 4, 0, 255).astype(np.uint8)
    markers = crop.astype(np.int16)
    markers[~inside[box]] = -1
    flooded = ndimage.watershed_ift(relief, markers)
    labels[box] = np.where(inside[box] & (flooded > 0), flooded, labels[box]).astype(np.uint8)
    return labels


def _nearer_marker(grid: Grid, loose: np.ndarray, right: np.ndarray, left: np.ndarray, contested: float) -> tuple[np.ndarray, np.ndarray]:
    """Of the ``loose`` voxels those nearer to ``right`` than to ``left``, and those whose two distances differ by less than ``contested``.

    Most lie beside one marker and far from the other, which balls tell; distances are computed around the rest alone, and everywhere if
    one of the rest is too far from a marker for that.
    """
    far = NEAR_MARKER + contested + 0.01
    sure_right = loose & grid.within(right, NEAR_MARKER) & ~grid.within(left, far)
    sure_left = loose & grid.within(left, NEAR_MARKER) & ~grid.within(right, far)
    rest = loose & ~sure_right & ~sure_left
    nearer, open_zone = sure_right, np.zeros(loose.shape, bool)
    if rest.any():
        box = bounding_box(rest, np.ceil(far / grid.spacing).astype(int) + 1)
        part = grid.cropped(box)
        to_right, to_left = (part.distance(marker[box])[rest[box]] for marker in (right, left))
        if max(to_right.max(), to_left.max()) > far:
            to_right, to_left = (grid.distance(marker)[rest] for marker in (right, left))
        lead = to_right - to_left
        nearer[rest] = lead < 0
        open_zone[rest] = np.abs(lead) < contested
    return nearer, open_zone


def _name_sides(grid: Grid, pieces: np.ndarray, count: int, midline: Midline, p: SideParameters) -> np.ndarray:
    """Call the main pieces right and left by their place, and give the rest to the nearer of the two."""
    numbers = np.arange(1, count + 1)
    volumes = np.bincount(pieces.ravel(), minlength=count + 1)[1:].astype(float)
    centres = np.array([_from_midline(centre, midline, grid) for centre in _centres(pieces, count)])
    sides = np.zeros(count + 1, np.uint8)
    if not count:
        return sides[pieces]
    first = int(np.argmax(volumes))
    others = (volumes > p.smallest_lung * volumes.sum()) & (numbers != first + 1)
    opposite = others & ((centres > 0) != (centres[first] > 0))
    if not midline.found:
        main = pieces == first + 1
        opposite = np.array([bool(other) and _side_by_side(main, pieces == n, p) for n, other in zip(numbers, others)])
    if not opposite.any():
        middle = _from_midline(_centre(pieces > 0), midline, grid)
        sides[1:] = RIGHT_LUNG if middle < 0 else LEFT_LUNG
        if not midline.found or abs(middle) < p.beside_spine:
            sides[1:] = UNSIDED_LUNG
        return sides[pieces]
    second = int(np.argmax(np.where(opposite, volumes, 0)))
    right, left = sorted((first, second), key=lambda number: centres[number])
    sides[right + 1], sides[left + 1] = RIGHT_LUNG, LEFT_LUNG
    rest = [number for number in range(count) if number not in (first, second)]
    if rest:
        lead = grid.distance(pieces == right + 1) - grid.distance(pieces == left + 1)
        leads = ndimage.mean(lead, pieces, [number + 1 for number in rest])
        for number, value in zip(rest, np.atleast_1d(leads)):
            if midline.found and abs(centres[number]) >= p.lateral:  # plainly on one side, however far from its lung
                value = centres[number]
            sides[number + 1] = RIGHT_LUNG if value < 0 else LEFT_LUNG
    return sides[pieces]
