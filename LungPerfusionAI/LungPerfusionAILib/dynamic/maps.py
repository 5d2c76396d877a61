"""Maps from a series and its arterial input: flow, volume, transit time, time to peak, Tmax and delay of every voxel.

k R(t) is used with its sign. Clipping its negative part to zero leaves the noise's positive half, which adds to the area in
proportion to the length of the scan: the transit time would grow with it. The area is that of the lobe that holds the maximum.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
import torch

from LungPerfusionCore.progress import Progress, silent

from .deconvolution import CHUNK, Deconvolution, DeconvolutionSettings
from .series import Constants, InputFunction, PerfusionMaps, PerfusionSeries

OSCILLATION_INDEX, PER_100_G = DeconvolutionSettings(), Constants()
#: Share of its maximum that k R(t) passes when the contrast has arrived. A step that regularisation has smoothed is half risen where it
#: was, a spike is risen whole; for the transit times of brain tissue this errs least (Testing/benchmarks/deconvolution_bias.py).
ARRIVED = 0.7


@dataclass(frozen=True)
class Features:
    """Of n voxels' k R(t): ``height`` (1/s), ``area`` (1), ``peak`` and ``arrival`` (s), tensors (n,)."""

    height: torch.Tensor
    area: torch.Tensor
    peak: torch.Tensor
    arrival: torch.Tensor


def features(k: torch.Tensor, lags: torch.Tensor, step: float) -> Features:
    """Height, area, time of the maximum and of arrival of k R(t) (l, n) at ``lags`` (l,), s, every ``step`` s.

    The time of the maximum is that of the parabola through the highest sample and its neighbours.
    """
    count, n = k.shape
    # positions are held in single precision: whole numbers of 64 bits cost five times the rest
    index = torch.arange(count, dtype=k.dtype, device=k.device)[:, None]
    height = k.amax(0)
    top = torch.where(k == height, index, float(count)).amin(0).clamp_max(count - 1)  # (not a number: the last one)
    before_top, after_top = index < top, index > top
    low = torch.where((k < ARRIVED * height) & before_top, index, -1.0).amax(0)
    # the lobe around the maximum: from the last sample before it that is not positive to the first after it
    outside = k <= 0
    left = torch.where(outside & before_top, index, -1.0).amax(0)
    right = torch.where(outside & after_top, index, float(count)).amin(0)
    area = step * torch.where((index > left) & (index < right), k, 0.0).sum(0)

    column = torch.arange(n, device=k.device)
    middle = top.clamp(1, count - 2)
    at = middle.long()
    before, here, after = k[at - 1, column], k[at, column], k[at + 1, column]
    bend = before - 2 * here + after
    shift = torch.where((top == middle) & (bend < 0), 0.5 * (before - after) / bend, 0.0).clamp(-0.5, 0.5)
    peak = lags[0] + step * (top + shift)

    foot = low.clamp(0, count - 2).long()
    below, above = k[foot, column], k[foot + 1, column]
    part = ((ARRIVED * height - below) / (above - below).clamp_min(1e-20)).clamp(0, 1)
    arrival = lags[0] + step * torch.where(low >= 0, low + part, 0.0)
    return Features(height, area, peak, arrival)


def compute_maps(
    series: PerfusionSeries,
    arterial: InputFunction,
    mask: np.ndarray,
    baseline: np.ndarray,
    settings: DeconvolutionSettings = OSCILLATION_INDEX,
    constants: Constants = PER_100_G,
    *,
    device: torch.device | str = "cpu",
    chunk: int | None = None,
    progress: Progress = silent,
) -> PerfusionMaps:
    """The maps of all voxels of ``mask`` (bool, k j i).

    ``baseline``: (t,) weights of the frames that make a voxel's unenhanced value. ``chunk``: voxels at a time (None: ``CHUNK``). Memory
    beyond the series is that of the maps and one chunk of voxels: the frames are read where they are.
    """
    method = Deconvolution(arterial.times, arterial.enhancement, settings, device)
    flat = series.frames.reshape(len(series.times), -1)
    out = np.zeros((6, flat.shape[1]), np.float32)
    slices, plane = series.shape[0], series.shape[1] * series.shape[2]
    lags = torch.as_tensor(method.lags, dtype=torch.float32, device=method.device)
    runs = [(0, slices)] if series.slice_times is None else [(k, k + 1) for k in range(slices)]
    chosen, chunk = mask.reshape(-1), chunk or CHUNK[method.device.type]
    for first, last in runs:
        times = series.times if series.slice_times is None else series.slice_times[:, first]
        projection = method.projection(times, baseline)
        where = np.flatnonzero(chosen[first * plane : last * plane]) + first * plane
        for start in range(0, len(where), chunk):
            here = where[start : start + chunk]
            progress((first + (last - first) * start / len(where)) / slices, "Deconvolving")
            # from the first frame: single precision does not hold the seconds of a clock
            out[:, here] = _solve(method, projection, _columns(flat, here), lags, times - series.times[0], constants)
    maps = dict(zip(("cbf", "cbv", "mtt", "ttp", "tmax", "delay"), out.reshape(6, *series.shape), strict=True))
    return PerfusionMaps(**maps, mask=mask, constants=constants, method=settings.method, parameters=asdict(settings))


def _columns(flat: np.ndarray, here: np.ndarray) -> torch.Tensor:
    """The curves of these voxels: a view where they lie side by side."""
    if here[-1] - here[0] + 1 == len(here):
        return torch.from_numpy(flat[:, here[0] : here[-1] + 1])
    return torch.from_numpy(flat[:, here])


def _solve(method: Deconvolution, projection, curves: torch.Tensor, lags: torch.Tensor, times, constants: Constants) -> np.ndarray:
    """The six maps (6, n) of curves (t, n) in HU at ``times`` (t,), s, from the first frame."""
    curves = curves.to(method.device)
    found = features(method.residue(projection @ curves), lags, method.step)
    flow = constants.flow_scale * found.height.clamp_min(0)
    volume = constants.volume_scale * found.area.clamp_min(0)
    empty = flow <= 0
    transit = torch.where(empty, torch.zeros_like(flow), 60 * volume / flow.clamp_min(1e-9))
    seconds = torch.as_tensor(times, dtype=torch.float32, device=method.device)[:, None]
    highest = torch.where(curves == curves.amax(0), seconds, torch.inf).amin(0)
    peak, arrival = (torch.where(empty, torch.zeros_like(flow), v) for v in (found.peak, found.arrival))
    return torch.stack([flow, volume, transit, highest, peak, arrival]).cpu().numpy()
