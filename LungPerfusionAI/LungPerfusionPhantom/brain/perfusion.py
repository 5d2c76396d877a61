"""Perfusion of the brain phantom: tissue classes, the stroke's shape, and the maps that are the truth.

A severity runs from 0 (healthy) over 1 (reduced) to 2 (severe); flow and volume lie on the tabulated classes at these
values and between them on the straight line of their logarithms. The stroke is an egg in the territory of the middle
cerebral artery, cut by the territory's borders, with the core around the deep end of it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.numerics import steady

from ..grid import Grid, Resampler
from ..shapes import Axes, ellipsoid, smooth_noise, stream
from .head import HeadSpace

#: (CBV mL/100 g, CBF mL/100 g/min) of grey and white matter at severity 0 healthy, 1 reduced, 2 severe, as used in
#: perfusion phantoms (Riordan 2011, Med Phys 38:3212).
CLASSES: dict[str, tuple[tuple[float, float], ...]] = {
    "grey": ((3.3, 53.0), (3.0, 16.0), (0.71, 5.3)),
    "white": ((1.9, 25.0), (1.7, 7.5), (0.42, 2.5)),
}
LESIONS = ("none", "right", "left", "both")
CORE_RATIO = 0.30
TMAX_LIMIT_S = 6.0
#: Tissue whose Tmax is at most this is the healthy reference of the other side.
HEALTHY_TMAX_S = 4.0
#: Share of grey and white matter from which on a voxel counts as brain tissue in masks and volumes.
TISSUE_SHARE = 0.5


@dataclass(frozen=True)
class Stroke:
    """One side's stroke: centres and half axes (mm, head coordinates on |x|), severities and delays."""

    side: int
    centre: tuple[float, float, float]
    radii: tuple[float, float, float]
    core_centre: tuple[float, float, float]
    core_radii: tuple[float, float, float]
    grey_severity: float
    white_severity: float
    delay_s: float
    core_delay_s: float

    @classmethod
    def drawn(cls, rng: np.random.Generator, side: int) -> Stroke:
        size, core = rng.uniform(0.75, 1.35), rng.uniform(0.4, 1.35)
        centre = (rng.uniform(42, 54), rng.uniform(-14, 16), rng.uniform(8, 24))
        deep = rng.uniform(0, 1)
        core_centre = tuple(deep * a + (1 - deep) * b for a, b in zip((29, -4, 8), centre, strict=True))
        return cls(
            side,
            tuple(float(v) for v in centre),
            tuple(float(v) for v in size * np.array([30, 38, 36]) * rng.uniform(0.85, 1.15, 3)),
            tuple(float(v) for v in core_centre),
            tuple(float(v) for v in core * np.array([17, 27, 21]) * rng.uniform(0.85, 1.15, 3)),
            grey_severity=float(rng.uniform(0.72, 0.85)),
            white_severity=float(rng.uniform(0.52, 0.64)),
            delay_s=float(rng.uniform(6.5, 8.5)),
            core_delay_s=float(rng.uniform(0.5, 2.5)),
        )


def draw_strokes(seed: int, lesion: str | None) -> tuple[Stroke, ...]:
    """Return the strokes of a patient; ``lesion`` one of LESIONS or None (drawn: 15 % none, 5 % both sides).

    Raises:
        InputError: an unknown lesion.
    """
    rng = stream(seed, "stroke")
    chance = rng.random()
    if lesion is None:
        lesion = "none" if chance < 0.15 else "both" if chance > 0.95 else "right" if chance < 0.55 else "left"
    if lesion not in LESIONS:
        raise InputError(f"Unknown lesion '{lesion}'; known are {', '.join(LESIONS)}.")
    right, left = Stroke.drawn(rng, -1), Stroke.drawn(rng, +1)
    return {"none": (), "right": (right,), "left": (left,), "both": (right, left)}[lesion]


def territory(points: Axes) -> np.ndarray:
    """Return the distance (mm) inside the middle cerebral artery's territory; negative in those of its neighbours."""
    x, y, z = points
    ax = np.abs(x)
    front = ax - 14 - 0.10 * np.clip(-y - 20, 0, 60) - 0.22 * np.clip(z - 20, 0, 60)  # anterior cerebral artery: a strip along the midline
    back = (38 + 0.45 * (ax - 20) - y + 0.15 * z) / 1.1  # posterior cerebral artery
    return np.minimum(front, back)


def smooth_step(t: np.ndarray) -> np.ndarray:
    """Return 0 for t <= 0, 1 for t >= 1, a smooth rise between."""
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)


def class_values(tissue: str, severity: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return CBV (mL/100 g) and CBF (mL/100 g/min) of "grey" or "white" at ``severity`` 0 to 2."""
    volume, flow = (steady.log(column) for column in zip(*CLASSES[tissue], strict=True))
    return steady.exp(np.interp(severity, (0, 1, 2), volume)), steady.exp(np.interp(severity, (0, 1, 2), flow))


@dataclass(frozen=True)
class TissueFields:
    """Of every voxel, before grey and white are mixed: CBF and MTT of either, delay and dispersion (s), core share 0
    to 1."""

    grey_cbf: np.ndarray
    grey_mtt: np.ndarray
    white_cbf: np.ndarray
    white_mtt: np.ndarray
    delay: np.ndarray
    dispersion: np.ndarray
    infarct: np.ndarray

    def scaled(self, flow: tuple[float, float], transit: tuple[float, float]) -> TissueFields:
        """Return the same brain with the CBF and the MTT of (grey, white) matter times these factors."""
        return replace(
            self,
            grey_cbf=self.grey_cbf * np.float32(flow[0]),
            white_cbf=self.white_cbf * np.float32(flow[1]),
            grey_mtt=self.grey_mtt * np.float32(transit[0]),
            white_mtt=self.white_mtt * np.float32(transit[1]),
        )


def tissue_fields(
    space: HeadSpace,
    grid: Grid,
    points: Axes,
    strokes: tuple[Stroke, ...],
    *,
    texture: float = 1.0,
    dispersion: bool = True,
) -> TissueFields:
    """Return the perfusion of grey and white matter at every voxel of ``grid``; ``texture`` scales its natural
    unevenness."""
    x, y, z = points
    step = 3.0
    coarse = Grid.centred((50, 70, 64), (step,) * 3, (0, 0, 18))
    sample = Resampler(coarse, grid)
    rng = stream(space.seed, "perfusion texture")

    def field(length: float) -> np.ndarray:
        return sample.volume(smooth_noise(rng, coarse.shape, (step,) * 3, length))

    edge, edge_core, flow, volume, lag = field(18.0), field(14.0), field(9.0), field(9.0), field(30.0)
    border = territory(points)
    grey, white = np.zeros(x.shape, np.float32), np.zeros(x.shape, np.float32)
    delay = 0.9 + 0.35 * np.clip(lag, -2, 2) + 0.7 * smooth_step(1 - np.abs(border) / 14)  # later where territories meet
    infarct = np.zeros(x.shape, np.float32)
    for stroke in strokes:
        ax = x * stroke.side
        axes = (ax, y, z)
        inside = np.minimum(-ellipsoid(axes, stroke.centre, stroke.radii) + 2.5 * edge, border + 1.5 * edge)
        inside = np.where(ax > 2, inside, -20)
        core = np.minimum(-ellipsoid(axes, stroke.core_centre, stroke.core_radii) + 2.0 * edge_core, inside)
        poor, dead = smooth_step(inside / 6 + 0.5), smooth_step(core / 5 + 0.5)
        grey = np.maximum(grey, poor * stroke.grey_severity + dead * (2 - stroke.grey_severity))
        white = np.maximum(white, poor * stroke.white_severity + dead * (2 - stroke.white_severity))
        delay = delay + stroke.delay_s * smooth_step((inside + 5) / 9) + stroke.core_delay_s * dead
        infarct = np.maximum(infarct, dead)
    blotches = steady.exp(0.07 * texture * flow)
    spread = steady.exp(0.05 * texture * volume)
    out = {}
    for name, severity in (("grey", grey), ("white", white)):
        cbv, cbf = class_values(name, severity)
        out[f"{name}_cbf"] = (cbf * blotches).astype(np.float32)
        out[f"{name}_mtt"] = (60 * cbv / cbf * spread).astype(np.float32)
    delay = np.clip(delay, 0, None).astype(np.float32)
    late = (0.15 + 0.15 * np.clip(delay - 1, 0, None)) if dispersion else np.zeros_like(delay)
    return TissueFields(**out, delay=delay, dispersion=late.astype(np.float32), infarct=infarct)


def masks(cbf, tmax, grey, white, left) -> tuple[np.ndarray, np.ndarray, dict]:
    """Return core and penumbra (uint8) of truth maps, and the references that the core rests on.

    Core: CBF below 30 % of what the voxel's mixture of grey and white matter has on the other side, where Tmax is at
    most 4 s there. Penumbra: Tmax above 6 s; it contains the core. Both among voxels that are at least half brain
    tissue.

    Args:
        cbf, tmax, grey, white: (k, j, i); the last two are volume fractions. left: bool, the patient's left half.
    """
    tissue = (grey + white) >= TISSUE_SHARE
    core = np.zeros(cbf.shape, bool)
    references = {}
    for name, half in (("left", left), ("right", ~left)):
        other = tissue & ~half & (tmax <= HEALTHY_TMAX_S)
        if not other.any():
            raise InputError("No healthy brain tissue is left on one side, so the core has no reference.")
        flow = steady.least_squares(np.stack([grey[other], white[other]]), cbf[other])
        references[name] = {
            "grey_cbf": float(flow[0]),
            "white_cbf": float(flow[1]),
            "mean_cbf": float(cbf[other].mean()),
        }
        expected = flow[0] * grey + flow[1] * white
        core |= tissue & half & (cbf < CORE_RATIO * expected)
    penumbra = tissue & (tmax > TMAX_LIMIT_S)
    return core.astype(np.uint8), penumbra.astype(np.uint8), references


def stroke_table(strokes: tuple[Stroke, ...]) -> list[dict]:
    """Return one row a stroke for ``truth.json``."""
    return [{**asdict(s), "side": "left" if s.side > 0 else "right"} for s in strokes]
