"""How far a map lies from where its CT lies, from the two images alone.

Tissues of the CT (room, lung, soft tissue, dense) explain part of a map's variance: the lungs of an iodine map, its body, its
vessels. The share that they explain, the correlation ratio (Roche, Malandain, Pennec and Ayache, MICCAI 1998), is computed for
every displacement on a coarse grid at once by Fourier transforms, only over what the map covers. Where it is greatest the two
fit. Noise averages out over the tissues, and a map that is zero outside the lungs is as good as one of the whole body. Defects
of a perfusion map lower the share but hardly move its place, because the outline of the lungs has more to say.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import fft

from ..lungs.grid import Grid

#: Step of the search, mm, and how far it goes along each axis of the patient.
STEP_MM, REACH_MM = 6.0, 66.0
#: A displacement is compared only where this share of the lungs and their surroundings lies inside the map.
LEAST_SHARED = 0.3
#: Edges of the tissues in HU: room and gas, lung, fat and muscle, enhanced blood and bone.
TISSUES_HU = (-200.0, 130.0)
#: How far from the lungs tissues are compared, mm, and the class of what lies further.
AROUND_MM, BEYOND = 25.0, 255


@dataclass(frozen=True)
class Placement:
    """``displacement_mm``: LPS, from where the map belongs to where it lies. ``distance_mm``: its length.

    ``explained``: share of the map's variance that the tissues explain where it belongs, ``as_given``: where it lies.
    """

    displacement_mm: tuple[float, float, float]
    explained: float
    as_given: float

    @property
    def distance_mm(self) -> float:
        return float(np.linalg.norm(self.displacement_mm))


def tissues(grid: Grid, lungs: np.ndarray) -> np.ndarray:
    """Tissue of each voxel of a CT in HU, uint8: 0 room and gas, 1 lung, 2 soft, 3 dense; ``BEYOND`` far from the lungs.

    Only the surroundings of the lungs are compared: the rest of the trunk looks alike at every height.
    """
    found = np.digitize(grid.array, TISSUES_HU).astype(np.uint8)
    found = np.where(lungs > 0, 1, np.where(found == 0, 0, found + 1)).astype(np.uint8)
    found[~grid.within(lungs > 0, AROUND_MM)] = BEYOND
    return found


def region_surroundings(grid: Grid, lungs: np.ndarray) -> np.ndarray:
    """As ``tissues``, where there is no CT: 1 in the lungs, 0 around them, ``BEYOND`` further away."""
    found = (lungs > 0).astype(np.uint8)
    found[~grid.within(lungs > 0, AROUND_MM)] = BEYOND
    return found


def find_placement(classes: np.ndarray, grid: Grid, map_: sitk.Image, ceiling: float = np.inf) -> Placement | None:
    """Where ``map_`` belongs on a grid whose voxels have ``classes`` (uint8, k j i); None where nothing can be compared.

    ``ceiling``: values of the map above it count as it, so that great vessels do not outweigh the lungs.
    """
    step = np.maximum(np.rint(STEP_MM / grid.spacing), 1).astype(int)
    coarse = _blocks(classes, step)
    spacing = grid.spacing * step
    margin = np.ceil(REACH_MM / spacing).astype(int)
    frame = _frame(grid, step, spacing, coarse.shape[1:], margin)
    averaged = _averaged(map_, spacing, ceiling)
    values = sitk.GetArrayFromImage(sitk.Resample(averaged, frame, sitk.Transform(), sitk.sitkLinear, np.nan, sitk.sitkFloat32))
    known = np.isfinite(values)
    if not known.any():
        return None
    low, high = np.percentile(values[known], (0.5, 99.0))
    values = np.where(known, np.clip(values, low, min(high, ceiling)), 0.0)
    values = np.where(known, values - values[known].mean(), 0.0)
    share = _explained(coarse, values, known, margin)
    if not np.isfinite(share).any():
        return None
    best = np.array(np.unravel_index(int(np.nanargmax(share)), share.shape))
    shift = (best + _between(share, best) - margin) * spacing
    x, y, z = (float(v) for v in shift[::-1])
    return Placement((x, y, z), float(share[tuple(best)]), float(np.nan_to_num(share[tuple(margin)])))


def _blocks(classes: np.ndarray, step: np.ndarray) -> np.ndarray:
    """Shares of each class (n, k, j, i) in blocks of ``step`` voxels; what is left over at the far ends is cut."""
    whole = np.array(classes.shape) // step
    cut = classes[tuple(slice(0, n * s) for n, s in zip(whole, step, strict=True))]
    shape = [v for n, s in zip(whole, step, strict=True) for v in (n, s)]
    return np.stack([(cut == each).reshape(shape).mean(axis=(1, 3, 5), dtype=np.float64) for each in np.unique(classes) if each != BEYOND])


def _frame(grid: Grid, step: np.ndarray, spacing: np.ndarray, shape: tuple[int, ...], margin: np.ndarray) -> sitk.Image:
    """The grid of the blocks with a margin on every side."""
    image = sitk.Image([int(n + 2 * m) for n, m in zip(shape, margin, strict=True)][::-1], sitk.sitkUInt8)
    image.SetDirection(grid.image.GetDirection())
    image.SetSpacing([float(v) for v in spacing[::-1]])
    first = (step - 1) / 2.0 - margin * step
    image.SetOrigin(grid.image.TransformContinuousIndexToPhysicalPoint([float(v) for v in first[::-1]]))
    return image


def _averaged(map_: sitk.Image, spacing: np.ndarray, ceiling: float) -> sitk.Image:
    """The map, cut at ``ceiling``, averaged over blocks near ``spacing``, so that noise does not alias; float32."""
    sizes = zip(map_.GetSize(), map_.GetSpacing(), strict=True)
    factors = [int(min(max(1, round(float(spacing.min()) / s)), n)) for n, s in sizes]
    values = sitk.Cast(map_, sitk.sitkFloat32)
    return sitk.BinShrink(sitk.Clamp(values, upperBound=ceiling) if np.isfinite(ceiling) else values, factors)


def _explained(coarse: np.ndarray, values: np.ndarray, known: np.ndarray, margin: np.ndarray) -> np.ndarray:
    """Correlation ratio for each displacement from -margin to +margin; NaN where too little is shared."""
    size = [fft.next_fast_len(n, real=True) for n in values.shape]
    valid = tuple(slice(0, 2 * m + 1) for m in margin)
    spectra = [fft.rfftn(each, size) for each in (known.astype(float), values, values**2)]

    n_all, s_all, q_all, between = (np.zeros([2 * int(m) + 1 for m in margin]) for _sum in range(4))
    for weights in coarse:
        own = np.conj(fft.rfftn(weights, size))
        # Correlation: element d is the sum of weights(x) * map(x + d).
        n, s, q = (fft.irfftn(own * each, size)[valid] for each in spectra)
        n_all, s_all, q_all = n_all + n, s_all + s, q_all + q
        between = between + np.where(n > 0.5, s**2 / np.maximum(n, 0.5), 0.0)
    # A map of a small part of the lungs is compared wherever it covers about as much as it does as given.
    given = float(n_all[tuple(margin)])
    enough = n_all > max(min(LEAST_SHARED * coarse.sum(), 0.8 * given), 0.02 * coarse.sum())
    mean = s_all**2 / np.maximum(n_all, 0.5)
    total = q_all - mean
    return np.where(enough & (total > 1e-9 * max(float(np.max(q_all)), 1e-30)), (between - mean) / np.maximum(total, 1e-30), np.nan)


def _between(share: np.ndarray, best: np.ndarray) -> np.ndarray:
    """Where between the steps the greatest share lies: the top of a parabola along each axis, -0.5 to 0.5."""
    found = np.zeros(3)
    for axis in range(3):
        if 0 < best[axis] < share.shape[axis] - 1:
            before, after = best.copy(), best.copy()
            before[axis] -= 1
            after[axis] += 1
            a, b, c = (float(share[tuple(at)]) for at in (before, best, after))
            bend = a - 2 * b + c
            if np.isfinite(bend) and bend < 0:
                found[axis] = np.clip((a - c) / (2 * bend), -0.5, 0.5)
    return found
