"""How far a region's share of the lungs' perfusion moves for reasons that nobody can exclude.

Sources (how they combine is in ``LungPerfusionCore.uncertainty.interval``), each beside the map and the regions as they are:

- *outline*: the rim of the lungs counts half, or once and a half: the outline half a voxel of the regions' grid further in or out;
- *borders*: what of a region touches other regions counts half, or what of them touches it half as well: fissures half a voxel off;
- *position*: the map half a voxel of its own off along each axis, both ways; one of a gamma camera, taken over minutes of free breathing
  while the CT stands still, :data:`BREATH_MM` off along the body, and either lung alone by :data:`APART` of that, for the two halves of
  the diaphragm do not move as one (without it the lungs' own shares hardly moved, and the truth lay inside in half of simulated patients);
- *smoothing*: the map once more smoothed over one of its voxels, and as much the other way: counts that the camera spreads into the
  neighbours and out of the lungs;
- *noise*: the spread measured in the map, over as many independent places as a region has.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.lungs.regions import Regions
from LungPerfusionCore.uncertainty.interval import RegionIntervals, combine
from LungPerfusionCore.uncertainty.noise import lags_of, noise_of, rim_of

if TYPE_CHECKING:
    from .region_counts import RegionCounts, SampledMap

#: Standard deviations to each side that hold 90 % of a normal distribution.
NINETY = 1.6449
#: A gamma camera's resolution as a standard deviation in mm (about 12 mm full width at half maximum), over which its noise is shared.
CAMERA_MM = 5.0
#: How far the lungs' bases lie apart between the mean of free breathing and a CT in one breath, mm: about a centimetre.
BREATH_MM = 10.0
#: By which share of that one lung may have moved more than the other.
APART = 0.5
#: Larger grids are looked at in every second voxel along each axis, or fewer: what moves is a sum over thousands of voxels either way.
MOST_VOXELS = 6_000_000


def share_intervals(
    sampled: SampledMap,
    wider: SampledMap,
    map_spacing: tuple[float, float, float],
    regions: Regions,
    counts: RegionCounts,
    suffix: str = "",
    breath_mm: float = 0.0,
) -> RegionIntervals:
    """The intervals of ``counts.fraction_percent``.

    Args:
        sampled, wider: the map at the voxels of ``regions``, and once more smoothed (:func:`smoothed_once_more`).
        map_spacing: of the map's own grid, mm along i, j, k.
        suffix: tells a second map's quantity apart, as in ``RegionCounts.measurements``.
        breath_mm: how far the lungs of the map may lie from those of the CT along the body, whatever its voxels.
    """
    shares = _Shares(sampled, regions)
    value = np.asarray(counts.fraction_percent, dtype=np.float64)
    moved = {
        "outline": shares.outline(),
        "borders": shares.borders(),
        "position": list(shares.position(map_spacing, breath_mm)),
        "smoothing": shares.smoothed(wider),
        "noise": shares.noise(map_spacing),
    }
    # what the variants say is added to the number as it was counted, which they would only repeat to the last bit
    shifts = {name: [value + each for each in by] for name, by in moved.items()}
    return combine(f"fraction_percent{suffix}", "%", counts.regions, value, shifts, (0.0, 100.0))


def smoothed_once_more(image: sitk.Image) -> sitk.Image:
    """A map smoothed by a Gaussian of one of its voxels (the longest side); as it is where it is too thin for the filter."""
    if min(image.GetSize()) < 4:
        return image
    return sitk.SmoothingRecursiveGaussian(sitk.Cast(image, sitk.sitkFloat32), max(image.GetSpacing()))


class _Shares:
    """Shares of the lungs' total (percent), region by region, and by how much each source moves them."""

    def __init__(self, sampled: SampledMap, regions: Regions):
        labels = sitk.GetArrayViewFromImage(regions.labels)
        self._step = max(1, math.ceil((labels.size / MOST_VOXELS) ** (1.0 / 3.0)))
        self._labels, self._values = self._thin(labels), self._thin(sampled.values)
        self._inside = self._thin(sampled.within(regions))
        self._spacing = tuple(self._step * each for each in regions.labels.GetSpacing())
        self._size = max(regions.names) + 1
        self._along = 2 - int(np.argmax(np.abs(np.reshape(regions.labels.GetDirection(), (3, 3))[2])))
        self._groups = [list(group) for group in regions.groups.values()]
        self._sides = [list(regions.groups[side]) for side in ("right", "left") if side in regions.groups]
        self._sums = self._totals(self._inside, self._values)
        self._own = self._percent(self._sums)

    def _thin(self, array: np.ndarray) -> np.ndarray:
        return array[(slice(None, None, self._step),) * 3]

    def outline(self) -> list[np.ndarray]:
        rim = self._totals(self._inside & rim_of(self._labels > 0), self._values) / self._step
        return [self._percent(self._sums + half * rim) - self._own for half in (-0.5, 0.5)]

    def borders(self) -> list[np.ndarray]:
        whole = float(self._sums[self._groups[0]].sum())
        moves = np.zeros((2, len(self._groups)))
        lung = self._labels > 0
        for n, group in enumerate(self._groups):
            member = np.isin(self._labels, group)
            if member.sum() == lung.sum():
                continue
            # faces with other regions only: the lung's outer rim has a source of its own
            edge_in = rim_of(member | ~lung) & member
            edge_out = rim_of((lung & ~member) | ~lung) & lung & ~member
            for row, edge, sign in ((0, edge_in, -0.5), (1, edge_out, 0.5)):
                moves[row, n] = sign * 100.0 * float(self._values[edge & self._inside].sum(dtype=np.float64)) / whole / self._step
        return list(moves)

    def position(self, map_spacing: tuple[float, float, float], breath_mm: float) -> Iterator[np.ndarray]:
        for axis in range(3):  # of the arrays: k, j, i
            half = max(0.5 * map_spacing[2 - axis], breath_mm if axis == self._along else 0.0) / self._spacing[2 - axis]
            steps, across = max(1, round(half)), self._labels.shape[axis]
            if across < 2:
                continue
            steps = steps if steps < across else across // 2  # nothing of a thin slab would remain, and so nothing be said
            ends = (slice(steps, None), slice(None, -steps))
            for ahead, behind in (ends, ends[::-1]):
                values, there = np.zeros_like(self._values), np.zeros_like(self._inside)
                to, source = [slice(None)] * 3, [slice(None)] * 3
                to[axis], source[axis] = ahead, behind
                values[tuple(to)] = self._values[tuple(source)]
                there[tuple(to)] = True
                moved, kept = (self._totals(self._inside & there, each) for each in (values, self._values))
                yield (self._percent(moved) - self._percent(kept)) * half / steps
                if axis == self._along and breath_mm > 0:
                    for side in self._sides:
                        alone = np.where(np.isin(np.arange(self._size), side), moved, kept)
                        yield (self._percent(alone) - self._percent(kept)) * APART * breath_mm / self._spacing[2 - axis] / steps

    def smoothed(self, wider: SampledMap) -> list[np.ndarray]:
        change = self._percent(self._totals(self._inside, self._thin(wider.values))) - self._own
        return [change, -change]

    def noise(self, map_spacing: tuple[float, float, float]) -> list[np.ndarray]:
        spread = noise_of(self._values, self._inside, lags_of(self._spacing, max(CAMERA_MM, *map_spacing)))
        together = (4.0 * math.pi) ** 1.5 * max(CAMERA_MM, max(map_spacing)) ** 3 / 1000.0  # ml that share their noise
        voxel_ml = float(np.prod(self._spacing)) / 1000.0
        ml = np.bincount(self._labels[self._inside], minlength=self._size) * voxel_ml
        size = np.array([ml[group].sum() for group in self._groups])
        total = float(self._sums[self._groups[0]].sum()) * voxel_ml
        share = self._own / 100.0
        # a region's own noise and that of the rest of the lungs, of which it is a share
        variance = (1.0 - share) ** 2 * size + share**2 * np.maximum(size[0] - size, 0.0)
        half = 100.0 * NINETY * spread * np.sqrt(variance * together) / total
        return [-half, half]

    def _totals(self, inside: np.ndarray, values: np.ndarray) -> np.ndarray:
        return np.bincount(self._labels[inside], values[inside].astype(np.float64), self._size)

    def _percent(self, sums: np.ndarray) -> np.ndarray:
        total = np.array([sums[group].sum() for group in self._groups])
        return 100.0 * total / total[0]
