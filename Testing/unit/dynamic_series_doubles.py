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


def small_head(direction=(1, 0, 0, 0, 1, 0, 0, 0, 1), seed=0, name="head") -> tuple[PerfusionSeries, dict[str, np.ndarray]]:
    """A head that is analysed in a second: skull, brain, an artery a side, a sinus; on the patient's left a core within late tissue.

    Noise of 0.3 HU; 30 frames, 2 s apart. Returns the scan and its truth, bool (k, j, i): brain, left, artery, vein, core, penumbra.
    """
    times, spacing, shape = np.arange(0.0, 60.0, 2.0), (4.0, 4.0, 8.0), (5, 46, 40)
    k, j, i = np.indices(shape)
    x, y = (i - 19.5) * 4, (j - 22.5) * 4  # LPS, mm: x to the patient's left, y to the back
    radius = np.hypot(x / 68, y / 82)
    brain, left = radius < 1, x > 0
    artery = brain & (np.abs(np.abs(x) - 14) < 3) & (np.abs(y + 2) < 3)
    vein = brain & (np.abs(x) < 5) & (np.abs(y - 72) < 7)
    penumbra = brain & left & (np.hypot(x - 45, y - 4) < 22) & (k > 0)
    core = penumbra & (np.hypot(x - 48, y - 4) < 12)
    fine = np.arange(0.0, 60.0, 0.25)
    bolus = np.where(fine > 10, (fine - 10) ** 3 * np.exp(-(fine - 10) / 1.8), 0)
    bolus *= 300 / bolus.max()

    def tissue(flow: float, transit: float, delay: float) -> np.ndarray:
        """Enhancement (HU) at the times for a flow (ml/100 g/min), a transit time and a delay (s)."""
        residue = np.exp(-fine / transit) * (flow / 6000) * 1.04 / 0.73
        return np.interp(times - delay, fine, 0.25 * np.convolve(bolus, residue)[: len(fine)], left=0)

    frames = np.random.default_rng(seed).normal(0, 0.3, (len(times), *shape))
    frames += np.where(brain, 35.0 + 2 * np.cos(k + y / 9), np.where(radius < 1.15, 1100.0, -1000.0))
    rest = brain & ~artery & ~vein & ~penumbra
    for where, curve in (
        (rest, tissue(50, 4, 1)),
        (penumbra & ~core, tissue(20, 8, 8)),
        (core, tissue(6, 10, 10)),
        (artery, np.interp(times, fine, bolus)),
        (vein, np.interp(times - 5, fine, bolus, left=0)),
    ):
        frames[:, where] += curve[:, None]
    matrix = np.array(direction, float).reshape(3, 3)
    origin = tuple((matrix @ [-19.5 * 4, -22.5 * 4, 0.0]).tolist())
    scan = PerfusionSeries(frames.astype(np.float32), times, spacing, origin, tuple(map(float, direction)), name=name, simulated=True)
    return scan, {"brain": brain, "left": left, "artery": artery, "vein": vein, "core": core, "penumbra": penumbra}


def without_islands(mask: np.ndarray, least: int) -> np.ndarray:
    """A mask without its small parts, by what the words say: label, count, leave out."""
    labels, _count = ndimage.label(mask)
    return mask & (np.bincount(labels.ravel())[labels] >= least)
