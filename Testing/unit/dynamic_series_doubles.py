"""A small CT perfusion scan whose maps are known, cheap to make: a box of tissue with an artery, a vein and a slow corner."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from LungPerfusionAILib.dynamic.series import PerfusionMaps, PerfusionSeries

#: Spacing (x, y, z), mm.
SPACING = (2.0, 3.0, 5.0)
#: A rotation about all axes, columns the directions of i, j and k.
OBLIQUE = tuple(np.linalg.qr(np.array([[1.0, 0.2, -0.1], [-0.2, 1.0, 0.3], [0.1, -0.3, 1.0]]))[0].ravel().tolist())


def small_series(
    shape=(3, 6, 8), *, times=None, direction=(1, 0, 0, 0, 1, 0, 0, 0, 1), origin=(10.0, -20.0, 30.0), seed=0
) -> PerfusionSeries:
    """Noise around 40 HU with a bolus; not to be deconvolved."""
    times = np.arange(0.0, 40.0, 2.0) if times is None else np.asarray(times, float)
    noise = np.random.default_rng(seed).normal(0, 3, (len(times), *shape))
    bolus = 30 * np.exp(-((times - 15) ** 2) / 20)
    frames = np.rint(40 + noise + bolus[:, None, None, None]).astype(np.float32)
    return PerfusionSeries(frames, times, SPACING, origin, tuple(map(float, direction)), name="small", simulated=True)


def small_maps(shape=(3, 6, 8)) -> tuple[PerfusionMaps, np.ndarray, np.ndarray]:
    """Maps, flow over that of the other side, and the sides (1 right, 2 left): a core within a penumbra on the left."""
    k, _j, i = np.indices(shape)
    left = i >= shape[2] // 2
    core, penumbra = left & (i >= shape[2] - 2) & (k > 0), left & (i >= shape[2] - 3)
    relative = np.where(core, 0.2, np.where(penumbra, 0.6, 1.0)).astype(np.float32)
    tmax = np.where(core, 9.0, np.where(penumbra, 7.0, 1.5)).astype(np.float32)
    cbf, cbv = 60 * relative, 3 * relative
    mask = np.ones(shape, bool)
    mask[:, 0] = False
    arrays = [np.where(mask, a, 0).astype(np.float32) for a in (cbf, cbv, 60 * cbv / cbf, tmax + 15, tmax, tmax - 1)]
    return PerfusionMaps(*arrays, mask), relative, np.where(mask, np.where(left, 2, 1), 0).astype(np.uint8)


def without_islands(mask: np.ndarray, least: int) -> np.ndarray:
    """A mask without its small parts, by what the words say: label, count, leave out."""
    labels, _count = ndimage.label(mask)
    return mask & (np.bincount(labels.ravel())[labels] >= least)
