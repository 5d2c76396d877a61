"""Lung that air no longer shows: dense masses inside the lungs, and tissue or fluid between lung and rib cage.

Lung lies against the posterior and lateral ribs. Where soft tissue thicker than the chest wall keeps it away from
them, above the level down to which the lungs reach, something has taken its place. That is an estimate from below, meant to warn
and to put a size on what thresholds cannot see; it does not tell consolidation from effusion, and near the diaphragm, beside the spine
and anterior to the lungs' middle it does not look, because there healthy chests have soft tissue too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ..imaging.bounding_box import bounding_box
from ..sentence import Sentence
from .grid import Grid

RIGHT_LUNG, LEFT_LUNG = 1, 2


@dataclass(frozen=True)
class MissingParameters:
    """Lengths in mm, thresholds in HU, volumes in ml.

    ``mass_radius``: dense tissue wider than twice this inside the lungs is a mass, not a vessel.
    ``wall``: intercostal muscle and pleura inside the ribs' inner surface. ``thickest``: how far from the wall tissue is counted.
    ``recess``: above the lungs' lowest slice the costophrenic recess still hugs the ribs only from this height on.
    ``unenhanced``: fluid and collapsed lung stay below, the aorta and heart of a contrast scan above.
    ``spread``: how far from the wall's tissue the comparison with the other lung may add to it.
    ``rib_gap``: ribs slope, so the wall at a level is the innermost rib within this distance up and down.
    """

    dense: tuple[float, float] = (-300.0, 160.0)
    bone: float = 180.0
    mass_radius: float = 9.0
    wall: float = 4.0
    opening: float = 4.0
    thinnest: float = 14.0
    thickest: float = 60.0
    recess: float = 45.0
    rib_gap: float = 18.0
    beside_spine: float = 30.0
    unenhanced: float = 110.0
    spread: float = 25.0
    smallest_ml: float = 20.0


@dataclass(frozen=True)
class Missing:
    """``mask``: bool array on the coarse grid."""

    mask: np.ndarray
    warnings: tuple[str, ...] = ()


def find_missing(low: Grid, lungs: np.ndarray, airway: np.ndarray, spine: float, p: MissingParameters) -> Missing:
    """What is dense inside the thoracic cavity but not lung. ``lungs``: labels on ``low``; ``spine``: its index i."""
    dense = (low.array > p.dense[0]) & (low.array < p.dense[1])
    mask = _masses(low, lungs > 0, p)
    if not np.isin(lungs, (RIGHT_LUNG, LEFT_LUNG)).any():
        return Missing(mask)  # a lung without a side: neither its wall nor the other lung's place is known
    tissue = dense & (lungs == 0) & ~airway
    warnings = []
    volumes = np.bincount(lungs.ravel(), minlength=3)[1:3] * low.voxel_ml
    for side, name in ((RIGHT_LUNG, "right"), (LEFT_LUNG, "left")):
        if volumes[side - 1] == 0:
            mask |= _mirrored(low, lungs > 0, spine) & tissue
        else:
            found = _behind_wall(low, lungs, side, tissue, spine, p)
            if float(found.sum()) * low.voxel_ml >= p.smallest_ml:
                found = _spread(low, lungs, side, found, spine, p)
                amount = float(found.sum()) * low.voxel_ml
                mask |= found
                warnings.append(
                    Sentence(
                        "The {side} lung is kept from the chest wall by at least {ml:.0f} ml of tissue or fluid.", side=name, ml=amount
                    )
                )
    return Missing(mask, tuple(warnings))


def _spread(low: Grid, lungs: np.ndarray, side: int, found: np.ndarray, spine: float, p: MissingParameters) -> np.ndarray:
    """``found`` with the tissue joined to it, not far away, where the other lung, mirrored at the spine, has lung.

    Only posterior to the lungs' middle: anterior to it lie the heart and, below, the liver.
    """
    other = LEFT_LUNG if side == RIGHT_LUNG else RIGHT_LUNG
    if not np.any(lungs == other):
        return found
    place = _mirrored(low, lungs == other, spine) & (lungs == 0) & (low.array > p.dense[0]) & (low.array < p.unenhanced)
    columns = np.arange(lungs.shape[2]) - spine
    place &= (columns if side == LEFT_LUNG else -columns) * low.spacing[2] > p.beside_spine
    rows = bounding_box(lungs > 0)[1]
    place[:, : (rows.start + rows.stop) // 2] = False
    place &= low.within(found, p.spread)
    deep = low.deeper(place, p.opening)
    joined = (place & low.within(deep, p.opening + 1.0, inclusive=True)) | found
    labels, count = ndimage.label(joined)
    touched = np.zeros(count + 1, bool)
    touched[np.unique(labels[found])] = True
    touched[0] = False
    return touched[labels]


def _masses(low: Grid, lungs: np.ndarray, p: MissingParameters) -> np.ndarray:
    """Dense tissue inside the closed lungs that is too wide to be a vessel (an opening by ``mass_radius``)."""
    if not lungs.any():
        return lungs
    box = bounding_box(lungs, 1)
    view = low.cropped(box)
    solid = lungs[box] & (view.array > p.dense[0])
    deep = view.deeper(solid, p.mass_radius)
    result = np.zeros(lungs.shape, bool)
    if deep.any():
        result[box] = solid & view.within(deep, p.mass_radius + 2.0, inclusive=True)
    return result


def _mirrored(low: Grid, lungs: np.ndarray, spine: float) -> np.ndarray:
    """The one lung there is, mirrored at the spine: the place of the lung that is not there."""
    columns = np.round(2 * spine - np.arange(lungs.shape[2])).astype(int)
    valid = (columns >= 0) & (columns < lungs.shape[2])
    result = np.zeros_like(lungs)
    result[:, :, valid] = lungs[:, :, columns[valid]]
    return result & ~lungs


def _behind_wall(low: Grid, lungs: np.ndarray, side: int, tissue: np.ndarray, spine: float, p: MissingParameters) -> np.ndarray:
    """Tissue between the posterior ribs and the lung of one side (bool array)."""
    box = bounding_box(lungs > 0)
    lung = lungs == side
    front = (box[1].start + box[1].stop) // 2
    mine = bounding_box(lung)[2]
    if side == RIGHT_LUNG:
        columns = slice(mine.start, max(mine.start + 1, int(spine - p.beside_spine / low.spacing[2])))
    else:
        columns = slice(min(mine.stop - 1, int(spine + p.beside_spine / low.spacing[2])), mine.stop)
    # Far to the side the wall runs along the column and says nothing.
    margin = (columns.stop - columns.start) // 6
    columns = slice(columns.start + (margin if side == RIGHT_LUNG else 0), columns.stop - (0 if side == RIGHT_LUNG else margin))
    result = np.zeros(lungs.shape, bool)
    if columns.stop <= columns.start:
        return result
    lowest = box[0].start + round(p.recess / low.spacing[0]) if box[0].start > 0 else box[0].start
    levels = slice(min(lowest, box[0].stop - 1), box[0].stop)
    behind = (slice(None), slice(front, None), columns)
    # Enhanced vessels are as bright as ribs: only what lies behind the lung's last voxel can be its wall.
    reached = np.flip(np.maximum.accumulate(np.flip(lung[behind], 1), 1), 1)
    bone = (low.array[behind] > p.bone) & ~reached
    depth = bone.shape[1]
    wall = np.where(bone.any(axis=1), bone.argmax(axis=1), depth)
    window = 2 * round(p.rib_gap / low.spacing[0]) + 1
    wall = ndimage.minimum_filter1d(wall, window, axis=0)[levels].astype(float)
    wall[wall >= depth] = np.nan
    wall -= p.wall / low.spacing[1]
    rows = np.arange(depth)[None, :, None]
    view = (levels, slice(front, None), columns)
    aerated = lung[view] & (rows < wall[:, None, :])
    last_lung = np.where(aerated.any(axis=1), depth - 1 - aerated[:, ::-1].argmax(axis=1), -1)
    gap = (wall - last_lung) * low.spacing[1]
    with np.errstate(invalid="ignore"):
        lost = (gap > p.thinnest)[:, None, :] & (rows > last_lung[:, None, :]) & (rows < wall[:, None, :])
        lost &= rows > (wall - p.thickest / low.spacing[1])[:, None, :]
    result[view] = lost & tissue[view]
    deep = low.deeper(result, p.opening)
    opened = result & low.within(deep, p.opening + 1.0, inclusive=True)
    labels, count = ndimage.label(opened)
    sizes = np.bincount(labels.ravel(), minlength=count + 1) * low.voxel_ml
    sizes[0] = 0
    return (sizes >= p.smallest_ml)[labels]
