"""Right lung and left lung told apart: where they touch, and which is which.

The side comes from physical coordinates (LPS) and the two lungs' place against each other or, when there is only one,
against the spine; never from the order in which voxels are stored.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from .lung_grid import Grid, bounding_box

RIGHT_LUNG, LEFT_LUNG = 1, 2


@dataclass(frozen=True)
class SideParameters:
    """``cuts`` are (HU, mm) pairs tried in order to part lungs that touch: the air below HU, eroded by mm."""

    cuts: tuple[tuple[float, float], ...] = (
        (-450.0, 0.0), (-600.0, 0.0), (-700.0, 0.0), (-600.0, 1.0), (-700.0, 1.0), (-600.0, 2.0), (-600.0, 3.5),
        (-600.0, 5.0), (-600.0, 7.5), (-600.0, 10.0), (-600.0, 14.0),
    )
    smallest_part: float = 0.08  # of the piece being parted; a child's or a collapsed lung is still above it
    smallest_lung: float = 0.03  # of all lung; less than that is a fragment, not the other lung
    contested: float = 6.0  # mm; voxels whose two distances differ by less are settled by the junction line's HU


def split_sides(grid: Grid, lungs: np.ndarray, midline: float, p: SideParameters = SideParameters()) -> np.ndarray:
    """Labels uint8 {0, 1 right, 2 left} of the coarse ``lungs`` (bool array on ``grid``).

    ``midline`` is the index i of the spine. Pieces that straddle it are parted where they touch; the smaller pieces
    follow the main lung they lie nearest to.
    """
    pieces, count = ndimage.label(lungs)
    volumes = np.bincount(pieces.ravel(), minlength=count + 1).astype(float)
    volumes[0] = 0
    columns = np.arange(lungs.shape[2])
    for number in np.argsort(volumes, kind="stable")[::-1][:2]:
        if volumes[number] < p.smallest_lung * volumes.sum():
            continue
        piece = pieces == number
        by_column = piece.sum(axis=(0, 1))
        share = by_column[columns < midline].sum() / by_column.sum()
        if min(share, 1 - share) < p.smallest_part:
            continue
        parted = _part(grid, piece, midline, p)
        if parted is not None:
            count += 1
            pieces[parted] = count
    return _name_sides(grid, pieces, count, midline, p)


def _part(grid: Grid, piece: np.ndarray, midline: float, p: SideParameters) -> np.ndarray | None:
    """The voxels of the part of ``piece`` on the left of the other, or None where it is one lung."""
    box = bounding_box(piece, 1)
    inside = piece[box]
    view = grid.cropped(box)
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
        order = [n for n in np.argsort(sizes, kind="stable")[::-1][:4] if sizes[n] > p.smallest_part * sizes.sum()]
        if len(order) < 2:
            continue
        centres = np.array(ndimage.center_of_mass(core, labels, order))[:, 2] + box[2].start
        if centres.min() < midline < centres.max():
            left = np.isin(labels, [n for n, x in zip(order, centres) if x > midline])
            right = np.isin(labels, [n for n, x in zip(order, centres) if x <= midline])
            result = np.zeros(piece.shape, bool)
            result[box] = divide(view, inside, right, left, p.contested) == LEFT_LUNG
            return result
    return None


def divide(grid: Grid, inside: np.ndarray, right: np.ndarray, left: np.ndarray, contested: float) -> np.ndarray:
    """Labels uint8 of ``inside`` grown from the markers ``right`` and ``left``.

    Far from the border the nearer marker wins; between the two, a watershed on the HU (Beucher 1979) puts the border on the
    junction line, which is denser than the lung on either side.
    """
    lead = grid.distance(right) - grid.distance(left)
    labels = np.where(inside, np.where(lead < 0, RIGHT_LUNG, LEFT_LUNG), 0).astype(np.uint8)
    open_zone = inside & (np.abs(lead) < contested) & ~right & ~left
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


def _name_sides(grid: Grid, pieces: np.ndarray, count: int, midline: float, p: SideParameters) -> np.ndarray:
    """Call the main pieces right and left by their place, and give the rest to the nearer of the two."""
    numbers = np.arange(1, count + 1)
    volumes = np.bincount(pieces.ravel(), minlength=count + 1)[1:].astype(float)
    centres = np.array([centre[2] for centre in ndimage.center_of_mass(pieces > 0, pieces, numbers)])
    sides = np.zeros(count + 1, np.uint8)
    first = int(np.argmax(volumes))
    others = (volumes > p.smallest_lung * volumes.sum()) & (numbers != first + 1)
    opposite = others & ((centres > midline) != (centres[first] > midline))
    if not opposite.any():
        sides[1:] = RIGHT_LUNG if centres[first] < midline else LEFT_LUNG
        return sides[pieces]
    second = int(np.argmax(np.where(opposite, volumes, 0)))
    right, left = sorted((first, second), key=lambda number: centres[number])
    sides[right + 1], sides[left + 1] = RIGHT_LUNG, LEFT_LUNG
    rest = [number for number in range(count) if number not in (first, second)]
    if rest:
        lead = grid.distance(pieces == right + 1) - grid.distance(pieces == left + 1)
        leads = ndimage.mean(lead, pieces, [number + 1 for number in rest])
        for number, value in zip(rest, np.atleast_1d(leads)):
            sides[number + 1] = RIGHT_LUNG if value < 0 else LEFT_LUNG
    return sides[pieces]

