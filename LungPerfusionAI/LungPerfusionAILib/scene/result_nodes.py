"""What the LungPerfusionAI logic puts into the scene, by result: nodes, and the numbers in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class LungNodes:
    """What ``segmentLungs`` puts into the scene, and the numbers in it."""

    segmentation: Any
    table: Any
    measurements: tuple
    warnings: tuple


@dataclass(frozen=True)
class PerfusionNodes:
    """What ``predictPerfusion`` puts into the scene (``deviation`` only with Monte Carlo dropout), and where it comes from."""

    map: Any
    deviation: Any
    segmentation: Any
    table: Any
    measurements: tuple
    warnings: tuple
    result: Any


@dataclass(frozen=True)
class SpectNodes:
    """``transform``: linear transform node over the SPECT; ``table``: alignment before and after; ``registration``: the
    result."""

    transform: Any
    table: Any
    registration: Any
    warnings: tuple


@dataclass(frozen=True)
class DifferentialNodes:
    """``agreement`` is None for one map; ``charts``: title -> chart, that of the shares (``chart``) first;
    ``differences``: (first, second) -> volume node."""

    table: Any
    chart: Any
    charts: dict
    agreement: Any
    differences: dict
    measurements: tuple
    warnings: tuple
    result: Any


@dataclass(frozen=True)
class FunctionNodes:
    """``live`` moves the threshold (in the map's ``unit``): ``live.set(-inf, threshold)``; ``relative``: threshold over
    the 75th percentile."""

    segmentation: Any
    table: Any
    live: Any
    threshold: float
    unit: str
    relative: float
    measurements: tuple
    result: Any


@dataclass(frozen=True)
class DynamicNodes:
    """What ``mapPerfusion`` puts into the scene. ``reference``: the average over time; ``maps``: name -> volume node; ``arterial``,
    ``venous``: points (None: none found); ``voxel``: the curve under the mouse, ``live``: both thresholds of the lesions, ``result``: the
    ``analysis.DynamicResult``; these three are None for what a scene that was opened holds."""

    series: Any
    reference: Any
    peak: Any
    maps: dict
    mask: Any
    arterial: Any
    venous: Any
    inputTable: Any
    inputChart: Any
    table: Any
    segmentation: Any
    voxel: Any
    live: Any
    measurements: tuple
    warnings: tuple
    result: Any
