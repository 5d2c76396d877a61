"""What the PEDetection logic puts into the scene, by result: nodes, and the numbers in them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CtpaNodes:
    """What ``checkCtpa`` puts into the scene, and the numbers in it."""

    segmentation: object
    table: object
    measurements: tuple
    warnings: tuple


@dataclass(frozen=True)
class EmbolismNodes:
    """What ``detect`` puts into the scene, and the numbers in it.

    ``table``: one row a 3 mm slice; ``chart``: the probability curve with its threshold ``line``; ``scan``: the numbers of the scan;
    ``markers``: the hottest place of each run of positive slices; ``heat``: where the slice score comes from, or None (class activation,
    of an integrated model its decoder's embolus map; its name says which); ``live`` moves the thresholds
    (``live.set(slices=..., stack=...)``).
    """

    table: object
    chart: object
    line: object
    scan: object
    markers: object
    heat: object
    live: object
    measurements: tuple
    warnings: tuple
    detection: object
    emboli: object = None


@dataclass(frozen=True)
class EmboliNodes:
    """The list of emboli that ``detect`` (with an integrated model) and ``measureEmboli`` put into the scene.

    ``probability`` (None for a given segment), ``segmentation`` and its ``segmentId``; ``table``: one row an embolus; ``numbers``: of the
    whole scan; ``boxes``: regions of interest with their scores; ``live``: moves the threshold (``live.set``), removes, keeps and restores
    emboli, takes what was painted; ``found``: the ``PEDetectionLib.emboli.EmbolusList`` at the start, ``live.found`` is the present one.
    """

    probability: object
    segmentation: object
    segmentId: str
    table: object
    numbers: object
    boxes: tuple
    live: object
    measurements: tuple
    warnings: tuple
    found: object


@dataclass(frozen=True)
class ExternalNodes:
    """What ``segmentWithModel`` puts into the scene, and the numbers in it. ``probability`` (of embolus) may be None."""

    segmentation: object
    probability: object
    table: object
    measurements: tuple
    warnings: tuple
    result: object
