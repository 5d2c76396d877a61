"""How much of its vessel each embolus fills, by the contrast agent that flows past it.

An embolus that fills its vessel stops the blood; past one that does not, contrast agent is seen, and the lung behind it often keeps its
perfusion (occlusive and non-occlusive emboli; Qanadli et al., AJR 2001). The clot is cut into sections across its long axis. Of each
section the filled share is the clot's area over that of the clot with the enhanced blood beside it, within the clot's own radius, and the
embolus fills its vessel as its middle section does. Where no enhanced blood is near (an unenhanced CT, a vessel too thin to show it), it
is taken to fill its vessel.
"""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from ..numerics import steady
from ..numerics.principal_axis import longest_axis

CLOT_HU, ENHANCED_HU = 60.0, 150.0
#: Blood's enhancement is read this near to the clot, in at least so many voxels.
AROUND_MM, LEAST_ENHANCED = 6.0, 8
LEAST_VOXELS = 4
#: Blood beside the clot: a voxel of which at least this share is blood, no farther away than the clot is thick, or than this in voxels.
LEAST_BLOOD, LEAST_REACH = 0.35, 1.2
SECTION = 1.5  # voxels
LEAST_SECTION = 0.4  # of the largest: the clot's ends say nothing
DIGITS = 3


def filled_shares(clots: list[np.ndarray], emboli: sitk.Image, ct: sitk.Image | None) -> np.ndarray:
    """The share (n,), 0 to 1, of its vessel's cross-section that each clot fills.

    ``clots``: LPS points (m, 3) mm of each, voxels of the grid of ``emboli``; ``ct``: HU, on any grid; without one every share is 1.
    """
    if ct is None:
        return np.ones(len(clots))
    back, spacing = np.reshape(emboli.GetDirection(), (3, 3)).T, np.array(emboli.GetSpacing())
    indices = [np.rint(steady.times(back, clot - np.array(emboli.GetOrigin())) / spacing).astype(int) for clot in clots]
    return np.array([_filled(index[:, ::-1], emboli, ct) for index in indices])


def _filled(voxels: np.ndarray, emboli: sitk.Image, ct: sitk.Image) -> float:
    """Of one clot, by its indices (m, 3) in the order of arrays."""
    if len(voxels) < LEAST_VOXELS:
        return 1.0
    spacing = np.array(emboli.GetSpacing())[::-1]
    clot = np.zeros(voxels.max(axis=0) + 1 - voxels.min(axis=0), bool)
    clot[tuple((voxels - voxels.min(axis=0)).T)] = True
    radius = float(ndimage.distance_transform_edt(np.pad(clot, 1), sampling=spacing).max())
    reach = max(radius, LEAST_REACH * float(spacing.max()))
    margin = np.ceil(max(AROUND_MM, reach) / spacing).astype(int)
    clot = np.pad(clot, [(n, n) for n in margin])
    hu = _cut(ct, emboli, voxels.min(axis=0) - margin, clot.shape)
    away = ndimage.distance_transform_edt(~clot, sampling=spacing)
    enhanced = hu[(away > 0) & (away <= AROUND_MM) & (hu > ENHANCED_HU)]
    if len(enhanced) < LEAST_ENHANCED:
        return 1.0
    blood = np.clip((hu - CLOT_HU) / (float(np.percentile(enhanced, 75)) - CLOT_HU), 0.0, 1.0)
    beside = (blood >= LEAST_BLOOD) & (away <= reach) & ~clot
    parts, _count = ndimage.label(beside | clot)
    beside &= np.isin(parts, np.unique(parts[clot]))
    places = np.argwhere(clot | beside)
    inside, shares = clot[tuple(places.T)], blood[tuple(places.T)]
    points = places * spacing
    middle = points[inside].mean(axis=0)
    along = steady.dot(points - middle, longest_axis(points[inside] - middle))
    low, high = float(along[inside].min()), float(along[inside].max())
    count = max(1, int(np.ceil((high - low) / (SECTION * float(spacing.max())))))
    section = np.minimum(((along - low) / max(high - low, 1e-6) * count).astype(int), count - 1)
    within = (along >= low) & (along <= high)
    own = np.bincount(section[inside], minlength=count)
    open_ = np.bincount(section[within & ~inside], shares[within & ~inside], count)
    told = own >= LEAST_SECTION * own.max()
    return round(float(np.median(own[told] / (own[told] + open_[told]))), DIGITS)


def _cut(ct: sitk.Image, emboli: sitk.Image, first: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """HU (k, j, i) of the box of the emboli's grid that begins at ``first``; air where the CT does not reach."""
    origin = emboli.TransformContinuousIndexToPhysicalPoint([float(n) for n in first[::-1]])
    size = [int(n) for n in shape[::-1]]
    geometry = (origin, emboli.GetSpacing(), emboli.GetDirection())
    cut = sitk.Resample(ct, size, sitk.Transform(), sitk.sitkLinear, *geometry, -1000.0, sitk.sitkFloat32)
    return sitk.GetArrayFromImage(cut).astype(np.float64)
