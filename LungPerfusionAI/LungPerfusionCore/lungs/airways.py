"""Trachea and main bronchi of a CT: found as a chain of small round cross-sections, grown until just before it leaks.

The lumen is grown at rising thresholds and the last one before the volume explodes is kept (Mori 1996, IEEE ICPR,
"explosion controlled" region growing); wall and lumen of the part outside the lungs are what lungs.py leaves out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ..imaging.bounding_box import bounding_box
from .grid import Grid, label_in_plane


@dataclass(frozen=True)
class AirwayParameters:
    """Sizes in mm or mm2, thresholds in HU.

    The trachea's lumen is 13 to 27 mm wide in men and 10 to 23 mm in women (Breatnach 1984, AJR 142:903), so
    cross-sections between ``smallest_area`` (a main bronchus seen at 4 mm) and ``largest_area`` are followed. ``steepest``: mm by
    which the radius may change in a mm along the chain (to the carina at most 0.35; the tip of a lung 0.6 and more). ``airier``: share of
    the way from lung to air that a bronchus is darker than lung (scatter leaves 0.3 of a main bronchus beside an enhanced heart).
    """

    section_hu: float = -700.0
    smallest_area: float = 40.0
    largest_area: float = 900.0
    off_midline: float = 50.0
    shortest_chain: float = 15.0
    air: float = -1000.0
    airier: float = 0.2
    steepest: float = 0.45
    thin_slab: float = 90.0
    lowest_hu: int = -980
    highest_hu: int = -760
    step_hu: int = 20
    reach: float = 110.0
    largest_ml: float = 120.0
    explosion: float = 1.8
    explosion_ml: float = 15.0


def find_chains(low: Grid, inner_air: np.ndarray, lungs: np.ndarray, midline: float, p: AirwayParameters) -> np.ndarray:
    """Voxels of the trachea's lumen, or in a slab too thin to hold it those of every central bronchus (bool array).

    ``inner_air`` is air inside the body, ``lungs`` the coarse lungs, ``midline`` the index i of the body's middle.
    The trachea is the longest chain near the midline that lies no lower than the lungs' middle. In a slab the tip of a lung (the lingula,
    the base beside the heart) is as small and round, so there what is inside must be darker than lung.
    """
    labels, _ = label_in_plane(inner_air & (low.array < p.section_hu))
    areas = np.bincount(labels.ravel()) * low.spacing[1] * low.spacing[2]
    round_ones = np.zeros(areas.size, bool)
    for number, box in enumerate(ndimage.find_objects(labels), 1):
        height = (box[1].stop - box[1].start) * low.spacing[1]
        width = (box[2].stop - box[2].start) * low.spacing[2]
        elongation = max(height, width) / min(height, width)
        inside = p.smallest_area < areas[number] < p.largest_area
        round_ones[number] = inside and areas[number] > 0.5 * height * width and elongation < 2.7
    chains, _ = ndimage.label(round_ones[labels])
    levels = np.flatnonzero(lungs.any(axis=(1, 2)))
    middle = 0.5 * (levels[0] + levels[-1])
    slab = (levels[-1] - levels[0] + 1) * low.spacing[0] < p.thin_slab
    tissue = float(np.median(low.array[lungs])) if slab else p.air
    best, chosen = 0.0, []
    for number, box in enumerate(ndimage.find_objects(chains), 1):
        length = (box[0].stop - box[0].start) * low.spacing[0]
        member = chains[box] == number
        centre = np.argwhere(member).mean(axis=0) + [axis.start for axis in box]
        if length < p.shortest_chain or abs(centre[2] - midline) * low.spacing[2] > p.off_midline:
            continue
        if np.median(low.array[box][member]) > -800:
            continue
        if slab:
            if _inside(low.array[box], member) < tissue + p.airier * (p.air - tissue) and _steepness(member, low.spacing) < p.steepest:
                chosen.append(number)
        elif centre[0] > middle and length > best:
            best, chosen = length, [number]
    return np.isin(chains, chosen) if chosen else np.zeros(chains.shape, bool)


def _inside(array: np.ndarray, member: np.ndarray) -> float:
    """Median HU of a chain without its rim, which is blurred with the wall; of its darkest tenth where nothing is left of it."""
    core = ndimage.binary_erosion(np.pad(member, ((1, 1), (0, 0), (0, 0)), mode="edge"))[1:-1]
    return float(np.median(array[core]) if core.any() else np.percentile(array[member], 10))


def _steepness(member: np.ndarray, spacing: np.ndarray) -> float:
    """By how many mm the radius of a chain's sections changes in a mm along it, at most of its levels (the median)."""
    radii = np.sqrt(member.sum(axis=(1, 2)) * spacing[1] * spacing[2] / np.pi)
    return abs(float(np.median(np.diff(radii)))) / float(spacing[0])


def grow_lumen(grid: Grid, seed: np.ndarray, p: AirwayParameters) -> np.ndarray:
    """Lumen of trachea and bronchi (bool array on ``grid``) connected to ``seed``, at the last threshold that holds."""
    if not seed.any():
        return seed
    # The tree continues below its seed, not above the voice box, so the crop reaches further down than up.
    box = bounding_box(seed, np.ceil(p.reach / grid.spacing).astype(int))
    array, start = grid.array[box], seed[box]
    kept = start & (array < p.section_hu)
    kept_ml = None
    for threshold in range(p.lowest_hu, p.highest_hu + 1, p.step_hu):
        labels, count = ndimage.label(array < threshold)
        touched = np.zeros(count + 1, bool)
        touched[np.unique(labels[start])] = True
        touched[0] = False
        grown = touched[labels]
        volume = float(grown.sum()) * grid.voxel_ml
        if volume > p.largest_ml:
            break
        if kept_ml is not None and volume > p.explosion * kept_ml and volume - kept_ml > p.explosion_ml:
            break
        kept, kept_ml = grown, volume
    lumen = np.zeros(grid.array.shape, bool)
    lumen[box] = kept | (start & (array < p.section_hu))
    return lumen
