"""Indicator dilution in the brain: what tissue, artery and vein show when a bolus of contrast passes.

Meier and Zierler (J Appl Physiol 1954, 6:731): the concentration in tissue is the flow times the arterial input
convolved with the residue function R, the fraction of a sharp bolus that is still there after t seconds; R(0) = 1 and
the area of R is the mean transit time. With the units of CT perfusion, in Hounsfield units of enhancement,

    C(t) = rho / kH * CBF / 6000 * (Ca convolved with R)(t - delay)        CBF in mL/100 g/min
    CBV  = 100 kH / rho * area(C) / area(Ca)                                CBV in mL/100 g, MTT = 60 CBV / CBF in s

Times are seconds, enhancement is HU above the unenhanced scan.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy.special import gamma, gammainc, gammaincc

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.numerics import steady

#: Brain tissue, g/mL.
TISSUE_DENSITY = 1.04
#: (1 - haematocrit of large vessels 0.45) / (1 - haematocrit of capillaries 0.25): contrast stays in the plasma.
HAEMATOCRIT_FACTOR = 0.73
#: Resolution at which curves are convolved.
STEP_S = 0.1
#: Tmax is the middle of the time during which the residue function stays above this share of its maximum: the time of
#: the maximum where that is a point, and defined where it is a plateau (box).
TMAX_PLATEAU = 0.99

RESIDUES = ("exponential", "box", "linear", "gamma", "lorentzian")


def gamma_variate(t: np.ndarray, arrival: float, to_peak: float, alpha: float) -> np.ndarray:
    """Return a gamma-variate of height 1 that peaks ``to_peak`` after ``arrival`` (Madsen 1992, Phys Med
    Biol 37:1597)."""
    x = np.maximum((np.asarray(t, float) - arrival) / to_peak, 0)
    return np.where(x > 0, steady.exp(alpha * (steady.log(np.maximum(x, 1e-12)) + 1 - x)), 0.0)


@dataclass(frozen=True)
class ArterialInput:
    """Enhancement (HU) of a large artery: first pass, second pass, and the level at which contrast mixes with the
    blood.

    The defaults follow a published arterial input (peak 485 HU at 19 s) within 20 HU root mean square.
    """

    arrival_s: float = 2.9
    to_peak_s: float = 14.7
    alpha: float = 12.75
    peak_hu: float = 444.0
    second_arrival_s: float = 28.1
    second_to_peak_s: float = 8.6
    second_alpha: float = 2.5
    second_hu: float = 30.0
    mixed_hu: float = 84.0
    recirculation: bool = True

    def __call__(self, t: np.ndarray) -> np.ndarray:
        """Return the enhancement (HU) at times ``t`` (s)."""
        t = np.asarray(t, float)
        out = self.peak_hu * gamma_variate(t, self.arrival_s, self.to_peak_s, self.alpha)
        if self.recirculation:
            out += self.second_hu * gamma_variate(t, self.second_arrival_s, self.second_to_peak_s, self.second_alpha)
            x = np.maximum((t - self.arrival_s) / self.to_peak_s, 0)
            out += self.mixed_hu * gammainc(self.alpha + 1, self.alpha * x)
        return out

    @property
    def first_pass_area(self) -> float:
        """Area under the first pass, HU s."""
        a = self.alpha
        return float(self.peak_hu * self.to_peak_s * steady.exp(a) * a ** -(a + 1) * gamma(a + 1))

    @classmethod
    def drawn(cls, rng: np.random.Generator) -> ArterialInput:
        """Return the input of one patient: cardiac output, injection and timing differ between people."""
        base, later, slower = cls(), float(rng.uniform(-2, 5)), float(steady.exp(rng.normal(0, 0.1)))
        return replace(
            base,
            arrival_s=base.arrival_s + later,
            to_peak_s=base.to_peak_s * slower,
            peak_hu=base.peak_hu / slower * float(steady.exp(rng.normal(-0.05, 0.12))),
            alpha=base.alpha * float(steady.exp(rng.normal(0, 0.12))),
            second_arrival_s=(base.second_arrival_s + later) * slower,
            second_hu=base.second_hu * float(rng.uniform(0.5, 1.5)),
            mixed_hu=base.mixed_hu * float(rng.uniform(0.7, 1.2)),
        )


@dataclass(frozen=True)
class Residue:
    """The fraction of a sharp bolus still in the tissue after t seconds, by its family.

    exponential: one well mixed compartment. box: every path takes the mean transit time. linear: falls evenly to zero
    at twice the mean. gamma: transit times are gamma distributed with ``shape`` (1 exponential, large box; Mouridsen
    2006, NeuroImage 33:570). lorentzian: 1 / (1 + (pi t / 2 MTT)^2), longer tail than
    any compartment's.
    """

    kind: str = "gamma"
    shape: float = 2.0

    def __post_init__(self):
        if self.kind not in RESIDUES:
            raise InputError(f"Unknown residue function '{self.kind}'; known are {', '.join(RESIDUES)}.")

    def __call__(self, t: np.ndarray, mtt: float) -> np.ndarray:
        """Return R(t) for t >= 0, with mean transit time ``mtt`` (s)."""
        t = np.asarray(t, float)
        if self.kind == "exponential":
            return steady.exp(-t / mtt)
        if self.kind == "box":
            return (t < mtt).astype(float)
        if self.kind == "linear":
            return np.clip(1 - t / (2 * mtt), 0, None)
        if self.kind == "gamma":
            return gammaincc(self.shape, self.shape * t / mtt)
        return 1 / (1 + (np.pi * t / (2 * mtt)) ** 2)

    def area(self, t: np.ndarray, mtt: float) -> np.ndarray:
        """Return the area of R from 0 to t (s); it tends to ``mtt``."""
        t = np.maximum(np.asarray(t, float), 0)
        if self.kind == "exponential":
            return mtt * (1 - steady.exp(-t / mtt))
        if self.kind == "box":
            return np.minimum(t, mtt)
        if self.kind == "linear":
            s = np.minimum(t, 2 * mtt)
            return s - s**2 / (4 * mtt)
        if self.kind == "gamma":
            k, x = self.shape, self.shape * t / mtt
            return t * gammaincc(k, x) + mtt * gammainc(k + 1, x)
        return 2 * mtt / np.pi * steady.arctan2(np.pi * t / (2 * mtt), 1.0)


def _cells(area: Callable[[np.ndarray], np.ndarray], count: int) -> np.ndarray:
    """Return the weight of every time step of a kernel given by its running area, so that no area is lost to
    sampling."""
    edges = np.maximum((np.arange(count + 1) - 0.5) * STEP_S, 0)
    return np.diff(area(edges))


def delayed_and_dispersed(signal: np.ndarray, delay: float, transit: float, shape: float) -> np.ndarray:
    """Return a curve (sampled at STEP_S) after a passage with gamma distributed transit times of mean ``transit``
    (s)."""
    n = len(signal)
    if transit > 0:
        kernel = _cells(lambda t: gammainc(shape, shape * t / transit), n)
        signal = steady.convolve(signal, kernel)[:n]
    return np.interp(np.arange(n) * STEP_S - delay, np.arange(n) * STEP_S, signal, left=0.0)


class Curves:
    """Enhancement curves of any voxel by interpolation in tables of the arterial input convolved with residue
    functions.

    The arterial input reaches the tissue dispersed by an exponential vascular transport function of mean ``dispersion``
    (s) (Calamante 2000, Magn Reson Med 44:466). Interpolating between the tabulated transit times is linear, which
    keeps the area of the residue function, and so CBV, exact.
    """

    def __init__(
        self,
        arterial: Callable[[np.ndarray], np.ndarray],
        residue: Residue,
        duration_s: float,
        *,
        mtt_range: tuple[float, float] = (1.0, 30.0),
        dispersion_max: float = 4.0,
        venous_delay_s: float = 2.5,
        venous_transit_s: float = 4.5,
    ):
        n = int(np.ceil(duration_s / STEP_S)) + 2
        self.times = np.arange(n) * STEP_S
        self.residue = residue
        self.arterial = np.asarray(arterial(self.times), float)
        self.venous = delayed_and_dispersed(self.arterial, venous_delay_s, venous_transit_s, 3.0)
        self._mtt = steady.exp(np.linspace(*steady.log(mtt_range), 80))
        self._mtt[[0, -1]] = mtt_range
        self._dispersion = np.linspace(0, dispersion_max, 9)
        self._table = np.empty((len(self._dispersion), len(self._mtt), n), np.float32)
        self._tmax = np.empty(self._table.shape[:2])
        for s, sigma in enumerate(self._dispersion):
            transport = _cells(lambda t, sigma=sigma: 1 - steady.exp(-t / sigma), n) if sigma else np.eye(1, n)[0]
            arriving = steady.convolve(self.arterial, transport)[:n]
            for m, mtt in enumerate(self._mtt):
                self._table[s, m] = steady.convolve(arriving, _cells(lambda t, mtt=mtt: residue.area(t, mtt), n))[:n]
                self._tmax[s, m] = _plateau_middle(steady.convolve(transport, residue(self.times, mtt))[:n])

    def _nodes(self, values: np.ndarray, nodes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        low = np.clip(np.searchsorted(nodes, values, side="right") - 1, 0, len(nodes) - 2)
        weight = (np.clip(values, nodes[0], nodes[-1]) - nodes[low]) / (nodes[low + 1] - nodes[low])
        return low, weight.astype(np.float32)

    def enhancement(self, cbf, mtt, delay, dispersion, frames: np.ndarray) -> np.ndarray:
        """Return the curves (voxels, frames) in HU, float32.

        ``cbf`` mL/100 g/min, ``mtt`` ``delay`` ``dispersion`` s, each (voxels,); ``frames``: times in s.
        """
        cbf, mtt, delay, dispersion = (np.atleast_1d(np.asarray(v, np.float32)) for v in (cbf, mtt, delay, dispersion))
        frames = np.asarray(frames, np.float32)
        n = len(self.times)
        flat = self._table.reshape(-1)
        out = np.empty((len(cbf), len(frames)), np.float32)
        for start in range(0, len(cbf), 8192):
            part = slice(start, start + 8192)
            m, wm = self._nodes(mtt[part], self._mtt)
            s, ws = self._nodes(dispersion[part], self._dispersion)
            position = np.clip((frames[None, :] - delay[part, None]) / np.float32(STEP_S), 0, n - 1.001)
            low = position.astype(np.int32)
            weight = position - low
            total = np.zeros_like(position)
            for ds in (0, 1):
                for dm in (0, 1):
                    share = (ws if ds else 1 - ws) * (wm if dm else 1 - wm)
                    index = (((s + ds) * len(self._mtt) + m + dm) * n).astype(np.int32)[:, None] + low
                    first = flat[index]
                    total += share[:, None] * (first + weight * (flat[index + 1] - first))
            out[part] = total * (cbf[part] * np.float32(TISSUE_DENSITY / HAEMATOCRIT_FACTOR / 6000))[:, None]
        return out

    def tmax(self, mtt, delay, dispersion) -> np.ndarray:
        """Return the time (s) at which the dispersed and delayed residue function is at its maximum (see
        TMAX_PLATEAU)."""
        m, wm = self._nodes(np.asarray(mtt, np.float32), self._mtt)
        s, ws = self._nodes(np.asarray(dispersion, np.float32), self._dispersion)
        table = self._tmax
        low = table[s, m] + wm * (table[s, m + 1] - table[s, m])
        high = table[s + 1, m] + wm * (table[s + 1, m + 1] - table[s + 1, m])
        return (delay + low + ws * (high - low)).astype(np.float32)


def _plateau_middle(k: np.ndarray) -> float:
    """Return the middle (s) of the stretch around the maximum of ``k`` where it stays above TMAX_PLATEAU of it."""
    peak = int(np.argmax(k))
    level = TMAX_PLATEAU * k[peak]
    first = peak
    while first > 0 and k[first - 1] >= level:
        first -= 1
    last = peak
    while last < len(k) - 1 and k[last + 1] >= level:
        last += 1
    start = first - (k[first] - level) / (k[first] - k[first - 1]) if first > 0 else 0.0
    end = last + (k[last] - level) / (k[last] - k[last + 1]) if last < len(k) - 1 else float(last)
    return STEP_S * (start + end) / 2


#: Frame times of a scan, s. uniform: the 89 frames of 1 s of the public UniToBRAIN data; two_phase: dense for the first
#: pass, sparse after it; shuttle: a table that moves to and fro.
SAMPLINGS: dict[str, np.ndarray] = {
    "uniform": np.arange(89.0),
    "two_phase": np.concatenate([np.arange(0.0, 40.0), np.arange(40.0, 89.0, 3.0)]),
    "shuttle": np.concatenate([np.arange(0.0, 45.0, 1.5), np.arange(45.0, 75.0, 3.0)]),
}
