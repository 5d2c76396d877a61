"""Deconvolution of tissue curves by the arterial input, for any number of voxels at once.

The tissue curve is the arterial input convolved with k R(t), flow times residue function (Meier and Zierler 1954). On an even time
grid that is a linear system whose matrix depends on the input alone, so its singular value decomposition is shared by all voxels,
and everything before it (baseline, resampling in time) is linear too: a voxel's k R(t) is one matrix times its curve in HU.

    svd        lower triangular matrix, truncated (Ostergaard 1996, Magn Reson Med 36:715): cannot see tissue that fills before the
               chosen artery, and takes a delay for a lower flow
    bsvd       block-circulant matrix, truncated (Wu 2003, Magn Reson Med 50:164): a delay moves k R(t) and changes nothing else
    osvd       the same, truncated voxel by voxel where k R(t) begins to oscillate
    tikhonov   the same, singular values damped instead of cut; how much, each voxel says by generalised cross-validation or the L-curve

Rows of the block-circulant matrix after the end of the scan say that the tissue curve falls to zero there, which no tissue does; the
answer is a negative k R(t) whose area depends on when the scan was stopped. ``padding`` "observed" solves the rows that were measured,
for lags from ``early_s`` before the input; "zero" is the published form. Levels of truncation and damping are shares of the largest
singular value, which is the area under the input and goes on growing while contrast recirculates; except for "zero", the area of the
first pass stands in for it, so that flow does not hang on when the scan was stopped either.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

METHODS = {
    "svd": "Standard SVD",
    "bsvd": "Block-circulant SVD",
    "osvd": "Oscillation-index SVD",
    "tikhonov": "Tikhonov",
}
SELECTIONS = {"gcv": "Generalised cross-validation", "lcurve": "L-curve"}
PADDINGS = ("observed", "zero")
#: Shares of the largest singular value that oscillation-index SVD tries, least first, as Wu 2003 does.
LEVELS = (0.0, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.055, 0.075, 0.1, 0.13, 0.17, 0.22, 0.3, 0.4, 0.55, 0.75, 0.95)
#: Damping of Tikhonov as shares of the largest singular value.
DAMPINGS = tuple(float(v) for v in np.geomspace(0.05, 1.5, 21))
#: Generalised cross-validation counts each degree of freedom as so many; with 1 it follows the noise in one voxel of five (Kim and Gu
#: 2004).
FREEDOM = 1.2
#: Voxels that are solved together: their k R(t) stays in a processor's cache, and fills a GPU.
CHUNK = {"cpu": 4096, "cuda": 1 << 18}


@dataclass(frozen=True)
class DeconvolutionSettings:
    """``method``: one of METHODS. ``truncation``: share of the largest singular value below which svd and bsvd cut. ``oscillation``: index
    at which osvd stops (Wu 2003). ``selection``: one of SELECTIONS, for tikhonov. ``padding``: one of PADDINGS, see above; not for svd.
    ``early_s``: how long before the input tissue may fill. ``step``: of the even time grid, s; None: the scan's own shortest."""

    method: str = "osvd"
    truncation: float = 0.10
    oscillation: float = 0.035
    selection: str = "lcurve"
    padding: str = "observed"
    early_s: float = 10.0
    step: float | None = None

    def __post_init__(self):
        for name, value, known in (
            ("deconvolution", self.method, METHODS),
            ("choice of damping", self.selection, SELECTIONS),
            ("padding", self.padding, PADDINGS),
        ):
            if value not in known:
                raise InputError(Sentence("Unknown {name} '{value}'; known are {listed}.", name=name, value=value, listed=", ".join(known)))
        if not 0 <= self.truncation < 1 or self.oscillation <= 0 or self.early_s < 0:
            raise InputError(
                Sentence("The truncation must be 0 to 1, the oscillation index above 0 and the time before the input not negative.")
            )


def even_grid(times: np.ndarray, step: float | None = None) -> np.ndarray:
    """Evenly spaced times (s) over the scan; the step is that of its densest part unless given."""
    steps = np.diff(times)
    step = float(np.quantile(steps, 0.1)) if step is None else float(step)
    count = int(np.floor((times[-1] - times[0]) / step + 1e-6)) + 1
    return times[0] + step * np.arange(count)


def interpolation(times: np.ndarray, grid: np.ndarray) -> np.ndarray:
    """The matrix (grid, times) of linear interpolation; the first and last value hold beyond the ends."""
    return np.stack([np.interp(grid, times, row) for row in np.eye(len(times))], axis=1)


def toeplitz(curve: np.ndarray, lags: np.ndarray, step: float, *, circular: bool = False) -> np.ndarray:
    """The matrix (times, lags) that convolves a function of ``lags`` (in steps) with ``curve``; the curve is zero before it begins.

    The curve is linear between its samples: each element is its mean over the hat of one step (1 4 1) / 6.
    """
    rows = len(lags) if circular else len(curve)
    padded = np.concatenate([curve, np.zeros(rows - len(curve))]) if circular else curve
    if circular:
        smooth = (np.roll(padded, 1) + 4 * padded + np.roll(padded, -1)) / 6
    else:
        smooth = np.convolve(np.pad(padded, 1, mode="edge"), (1 / 6, 4 / 6, 1 / 6), mode="valid")
        smooth[0] = (2 * padded[0] + padded[1]) / 6 if len(padded) > 1 else padded[0] / 3
    place = np.arange(rows)[:, None] - lags[None, :]
    if circular:
        return step * smooth[place % rows]
    return step * np.where((place >= 0) & (place < rows), smooth[np.clip(place, 0, rows - 1)], 0.0)


def first_pass_area(times: np.ndarray, curve: np.ndarray) -> float:
    """Area (HU s) under the first pass of an input: of a Gaussian as high, and as wide at half its height, as the highest peak.

    Where the scan ends before the curve has fallen to half, the rising half counts twice.
    """
    top = int(np.argmax(curve))
    half = 0.5 * curve[top]
    before, after = np.flatnonzero(curve[:top] < half), np.flatnonzero(curve[top:] < half)
    step = float(times[1] - times[0])

    def crossing(low: int, high: int) -> float:
        return times[low] + step * (high - low) * (half - curve[low]) / (curve[high] - curve[low])

    rise = times[top] - (crossing(before[-1], before[-1] + 1) if len(before) else times[0])
    fall = crossing(top + after[0], top + after[0] - 1) - times[top] if len(after) else rise
    return float(1.0645 * curve[top] * max(rise + fall, step))


class Deconvolution:
    """The shared decomposition for one arterial input, and k R(t) of any curves.

    Args:
        times: (t,), s, of the input. enhancement: (t,), HU.
        settings: see ``DeconvolutionSettings``.
        device: where the matrix products run.

    ``largest``: what levels are shares of. ``lags``: (l,), s, rising, at which k R(t) is given; ``grid``: (g,), s, the even times of the
    curves. Raises InputError for an input without area.
    """

    def __init__(self, times: np.ndarray, enhancement: np.ndarray, settings: DeconvolutionSettings, device: torch.device | str = "cpu"):
        self.settings, self.device = settings, torch.device(device)
        self.grid = even_grid(times, settings.step)
        self.step = float(self.grid[1] - self.grid[0])
        curve = np.interp(self.grid, times, enhancement)
        if curve.sum() <= 0:
            raise InputError(Sentence("The arterial input function has no area under it."))
        count = len(self.grid)
        if settings.method == "svd":
            lags = np.arange(count)
            matrix = toeplitz(curve, lags, self.step)
        elif settings.padding == "zero":
            lags = np.concatenate([np.arange(count), np.arange(-count, 0)])
            matrix = toeplitz(curve, lags, self.step, circular=True)
        else:
            lags = np.arange(-min(count // 2, round(settings.early_s / self.step)), count)
            matrix = toeplitz(curve, lags, self.step)
        u, s, vt = np.linalg.svd(matrix, full_matrices=False)
        order = np.argsort(lags, kind="stable")
        self.lags = lags[order] * self.step
        kept = s > 1e-6 * s[0]  # below that single precision holds nothing of them
        self.singular = s[kept]
        published = settings.padding == "zero" and settings.method != "svd"
        self.largest = float(s[0]) if published else min(float(s[0]), first_pass_area(self.grid, curve))
        self.matrix = matrix[:count, order]
        self._left = u[:count, kept].T
        self._right = vt[kept].T[order]
        self._tensors: dict[str, torch.Tensor] = {}

    def projection(self, times: np.ndarray, baseline: np.ndarray) -> torch.Tensor:
        """The matrix (r, t) from a curve in HU at ``times`` to its components along the singular vectors.

        ``baseline``: (t,) weights whose sum is 1: what a curve's unenhanced value is made of.
        """
        enhanced = np.eye(len(times)) - baseline[None, :]
        return self._tensor(self._left @ interpolation(times, self.grid) @ enhanced)

    def _tensor(self, array: np.ndarray) -> torch.Tensor:
        return torch.as_tensor(np.ascontiguousarray(array, np.float32), device=self.device)

    def _kept(self, name: str, make) -> torch.Tensor:
        if name not in self._tensors:
            self._tensors[name] = self._tensor(make())
        return self._tensors[name]

    def residue(self, components: torch.Tensor) -> torch.Tensor:
        """k R(t) (l, n), 1/s, of components (r, n) of ``projection``; signed, as the method gives it."""
        method = self.settings.method
        if method in ("svd", "bsvd"):
            used = max(1, int(np.count_nonzero(self.singular >= self.settings.truncation * self.largest)))
            inverse = self._kept("inverse", lambda: self._right[:, :used] / self.singular[:used])
            return inverse @ components[:used]
        right = self._kept("right", lambda: self._right / self.singular)
        if method == "tikhonov":
            return right @ (components * self._kept("filters", self._dampings)[:, self._damping_of(components)])
        return self._least_oscillating(components, right)

    def _dampings(self) -> np.ndarray:
        """Filter factors (r, dampings)."""
        square = self.singular[:, None] ** 2
        return square / (square + (np.array(DAMPINGS)[None, :] * self.largest) ** 2)

    def _damping_of(self, components: torch.Tensor) -> torch.Tensor:
        """Which of DAMPINGS each voxel takes (n,)."""
        square = components * components
        lost = self._kept("lost", lambda: (1 - self._dampings().T) ** 2)
        rest = lost @ square
        if self.settings.selection == "gcv":  # Golub 1979; as many rows as the scan has times
            freedom = self._kept("freedom", lambda: np.maximum(len(self.grid) - FREEDOM * self._dampings().sum(0), 0.1) ** 2)
            return (rest / freedom[:, None]).argmin(0)
        size = self._kept("size", lambda: (self._dampings().T / self.singular) ** 2) @ square
        return _corner(torch.log(rest + 1e-30), torch.log(size + 1e-30))

    def _least_oscillating(self, components: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
        """k R(t) at the least truncation at which its oscillation index is low enough, voxel by voxel.

        The index (Wu 2003) is the mean size of the second differences over the maximum. Second differences are one more matrix product, and
        products are cheap: every voxel passes all levels, which costs less than to part those that are settled from those that are not.
        """
        count, n = 2 * len(self.grid), components.shape[1]  # of the padded matrix, which the usual limit is for
        bend = self._kept("bend", lambda: np.diff(self._right / self.singular, 2, axis=0))
        ranks = self._ranks()
        level = torch.full((n,), -1.0, device=self.device)
        for number, rank in enumerate(ranks[:-1]):
            bent = (bend[:, :rank] @ components[:rank]).abs_().sum(0)
            height = (right[:, :rank] @ components[:rank]).amax(0)
            settled = (bent < self.settings.oscillation * count * height) & (level < 0)
            level.masked_fill_(settled, float(number))
            if number % 4 == 3 and bool((level >= 0).all()):
                break
        level.masked_fill_(level < 0, float(len(ranks) - 1))
        used = self._kept("used", lambda: np.arange(len(self.singular))[:, None] < np.array(ranks)[None, :])
        return right @ (components * used[:, level.long()])

    def _ranks(self) -> list[int]:
        """How many singular values each of LEVELS keeps, most first, each number once."""
        return sorted({max(1, int(np.count_nonzero(self.singular >= level * self.largest))) for level in LEVELS}, reverse=True)

    def curve(self, residue: torch.Tensor) -> torch.Tensor:
        """The tissue curves (g, n), HU, that k R(t) (l, n) would give at ``grid``: the fit."""
        return self._kept("matrix", lambda: self.matrix) @ residue


def _corner(rest: torch.Tensor, size: torch.Tensor) -> torch.Tensor:
    """Where the L-curve (log residual over log size, along dampings) bends most (Hansen 1993)."""
    first = [(v[2:] - v[:-2]) / 2 for v in (rest, size)]
    second = [v[2:] - 2 * v[1:-1] + v[:-2] for v in (rest, size)]
    bend = first[0] * second[1] - second[0] * first[1]
    return (bend / (first[0] ** 2 + first[1] ** 2 + 1e-12) ** 1.5).argmax(0) + 1
