"""Core and penumbra of a stroke by two thresholds: relative flow and Tmax; their volumes and the mismatch.

Core: flow below 30 % of the other side's (``core_ratio``). Penumbra: Tmax above 6 s (``tmax_s``); it contains the core.
``Lesions.at`` counts both at given thresholds, without small islands; ``lesion_index.LesionIndex`` is the same for every place of a drag.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.sentence import Sentence

from .midsagittal import UNSURE, Plane
from .series import PerfusionMaps, PerfusionSeries

REFERENCES = {"mirror": "The same place on the other side", "hemisphere": "The mean of the other side"}
RIGHT, LEFT = 1, 2
GROUPS = {"whole": (RIGHT, LEFT), "right": (RIGHT,), "left": (LEFT,)}


@dataclass(frozen=True)
class LesionSettings:
    """``core_ratio``, ``tmax_s``: the thresholds. ``reference``: one of REFERENCES. ``healthy_tmax_s``: tissue that fills later than this
    is no reference. ``around_mm``: the reference at the same place is a mean over about this (standard deviation). ``smallest_ml``: islands
    below it are removed. ``delayed``: core is looked for where the penumbra is only. ``smoothing_mm``: of the maps in the plane, before
    thresholds. ``vessel_cbv``: above it (ml/100 g) a voxel holds a vessel."""

    core_ratio: float = 0.30
    tmax_s: float = 6.0
    reference: str = "mirror"
    healthy_tmax_s: float = 6.0
    around_mm: float = 6.0
    smallest_ml: float = 1.0
    delayed: bool = True
    smoothing_mm: float = 0.0
    vessel_cbv: float = 9.0

    def __post_init__(self):
        if self.reference not in REFERENCES:
            raise InputError(
                Sentence("Unknown reference '{reference}'; known are {listed}.", reference=self.reference, listed=", ".join(REFERENCES))
            )
        if not 0 < self.core_ratio < 1 or self.tmax_s <= 0 or self.smallest_ml < 0:
            raise InputError(
                Sentence("The core's share of flow must be 0 to 1, the penumbra's Tmax above 0 and the smallest island not negative.")
            )


@dataclass(frozen=True)
class LesionMasks:
    """``core``, ``penumbra``: bool (k, j, i), islands removed; ``islands_ml`` of each that were. ``measurements``: core_ml, penumbra_ml,
    mismatch_ml (penumbra_ml - core_ml, as stroke trials define it: below 0 where more core than that lies outside the penumbra, which it
    can without ``LesionSettings.delayed``) and mismatch_ratio (penumbra_ml / core_ml) of whole, right and left."""

    core: np.ndarray
    penumbra: np.ndarray
    islands_ml: tuple[float, float]
    measurements: tuple[Measurement, ...]

    def value(self, quantity: str, region: str = "whole") -> float:
        """A number of ``measurements``."""
        return next(m.value for m in self.measurements if (m.region, m.quantity) == (region, quantity))


@dataclass(frozen=True)
class Lesions:
    """What thresholds are put on. ``relative_cbf``: float32 (k, j, i), flow over that of the other side; 1 where there is no reference.
    ``tmax``: as smoothed. ``sides``: uint8, RIGHT and LEFT where there is tissue, 0 elsewhere. ``warnings``:
    sentences."""

    relative_cbf: np.ndarray
    tmax: np.ndarray
    sides: np.ndarray
    plane: Plane
    settings: LesionSettings
    voxel_ml: float
    warnings: tuple[str, ...] = ()

    def at(self, core_ratio: float | None = None, tmax_s: float | None = None) -> LesionMasks:
        """Both lesions at these thresholds (None: those of the settings), small islands removed."""
        s = self.settings
        ratio, limit = s.core_ratio if core_ratio is None else core_ratio, s.tmax_s if tmax_s is None else tmax_s
        tissue = self.sides > 0
        penumbra, lost_penumbra = without_islands(tissue & (self.tmax >= limit), s.smallest_ml / self.voxel_ml)
        core = tissue & (self.relative_cbf < ratio)
        core, lost_core = without_islands(core & penumbra if s.delayed else core, s.smallest_ml / self.voxel_ml)
        rows = []
        for region, labels in GROUPS.items():
            here = np.isin(self.sides, labels)
            core_ml, penumbra_ml = (float(np.count_nonzero(m & here)) * self.voxel_ml for m in (core, penumbra))
            ratio_of = penumbra_ml / core_ml if core_ml else float("nan")
            reason = "" if core_ml else "no core was found"
            rows += [
                Measurement(region, "core_ml", core_ml, "ml"),
                Measurement(region, "penumbra_ml", penumbra_ml, "ml"),
                Measurement(region, "mismatch_ml", penumbra_ml - core_ml, "ml"),
                Measurement(region, "mismatch_ratio", ratio_of, "1", reason),
            ]
        return LesionMasks(core, penumbra, (lost_core * self.voxel_ml, lost_penumbra * self.voxel_ml), tuple(rows))


def find_lesions(
    series: PerfusionSeries, maps: PerfusionMaps, tissue: np.ndarray, plane: Plane, settings: LesionSettings = LesionSettings()
) -> Lesions:
    """Relative flow by the mid-sagittal plane, and Tmax, in ``tissue`` (bool, k j i).

    Raises InputError where one side has no tissue.
    """
    tissue = tissue & maps.mask & (maps.cbv < settings.vessel_cbv)
    left = plane.left_of(series)
    if not (tissue & left).any() or not (tissue & ~left).any():
        raise InputError(
            Sentence("The tissue lies on one side of the mid-sagittal plane only, so there is no other side to compare flow with.")
        )
    width = (0, settings.smoothing_mm / series.spacing[1], settings.smoothing_mm / series.spacing[0])
    cbf, tmax = (_smoothed(values, tissue, width) for values in (maps.cbf, maps.tmax))
    warnings = []
    if plane.symmetry < UNSURE:
        warnings.append(
            Sentence(
                "The two halves of the head are little alike (correlation {symmetry:.2f}), so relative flow is unsure.",
                symmetry=plane.symmetry,
            )
        )
    healthy = tissue & (tmax < settings.healthy_tmax_s)
    for name, half in (("left", left), ("right", ~left)):
        if np.count_nonzero(healthy & half) < 0.25 * np.count_nonzero(tissue & half):
            warnings.append(
                Sentence("Most of the {name} side fills late as well, so it is a poor reference for the other side's flow.", name=name)
            )
    reference = _reference(series, cbf, healthy, left, plane, settings)
    relative = np.where(tissue & (reference > 0), cbf / np.where(reference > 0, reference, 1), 1).astype(np.float32)
    sides = np.where(tissue, np.where(left, LEFT, RIGHT), 0).astype(np.uint8)
    tmax = np.where(tissue, tmax, 0).astype(np.float32)
    return Lesions(relative, tmax, sides, plane, settings, series.voxel_ml, tuple(warnings))


def _reference(series, cbf, healthy, left, plane: Plane, settings: LesionSettings) -> np.ndarray:
    """Flow (k, j, i) that every voxel is compared with; 0 where there is none."""
    halves = {True: healthy & left, False: healthy & ~left}
    means = {side: float(cbf[half].mean()) if half.any() else 0.0 for side, half in halves.items()}
    whole = np.where(left, means[False], means[True]).astype(np.float32)
    if settings.reference == "hemisphere":
        return whole
    width = (0.5 * settings.around_mm / series.spacing[2], settings.around_mm / series.spacing[1], settings.around_mm / series.spacing[0])
    weight = plane.mirrored(series, healthy.astype(np.float32))
    flow = plane.mirrored(series, np.where(healthy, cbf, 0).astype(np.float32))
    weight, flow = (steady.gaussian_filter(v, width, mode="constant") for v in (weight, flow))
    return np.where(weight > 0.05, flow / np.maximum(weight, 0.05), whole)


def _smoothed(values: np.ndarray, inside: np.ndarray, width) -> np.ndarray:
    """A map smoothed among the voxels ``inside`` only; elsewhere as it was."""
    if not any(width):
        return values
    weight = steady.gaussian_filter(inside.astype(np.float32), width)
    smooth = steady.gaussian_filter(np.where(inside, values, 0).astype(np.float32), width)
    return np.where(inside, smooth / np.maximum(weight, 1e-6), values).astype(np.float32)


def without_islands(mask: np.ndarray, smallest: float) -> tuple[np.ndarray, int]:
    """A mask (k, j, i) without its face-connected pieces of fewer than ``smallest`` voxels, and how many voxels that removed."""
    pieces, count = ndimage.label(mask)
    if not count or smallest <= 1:
        return mask, 0
    sizes = np.bincount(pieces.ravel())
    keep = sizes >= smallest
    keep[0] = False
    kept = keep[pieces]
    return kept, int(np.count_nonzero(mask) - np.count_nonzero(kept))


@dataclass(frozen=True)
class LesionAgreement:
    """Two masks of one case: ``dice`` (1 where both are empty), volumes in ml."""

    dice: float
    volume_ml: float
    reference_ml: float


def agreement(mask: np.ndarray, reference: np.ndarray, voxel_ml: float) -> LesionAgreement:
    """Overlap of a lesion with a reference on the same grid. Raises InputError for another grid."""
    if mask.shape != reference.shape:
        raise InputError(Sentence("The lesions {shape} and {other} are not on one grid.", shape=mask.shape, other=reference.shape))
    mask, reference = mask > 0, reference > 0
    size, other, both = (int(np.count_nonzero(m)) for m in (mask, reference, mask & reference))
    return LesionAgreement(2 * both / (size + other) if size + other else 1.0, size * voxel_ml, other * voxel_ml)


@dataclass(frozen=True)
class CohortAgreement:
    """``dice``: mean over the cases whose reference holds a lesion; ``dice_of``: how many those are. ``pearson``: of the volumes of all
    cases, NaN for fewer than three or without spread. ``bias_ml``, ``limits_ml``: mean difference of volumes and 1.96 standard deviations
    around it."""

    cases: int
    dice: float
    dice_of: int
    pearson: float
    bias_ml: float
    limits_ml: tuple[float, float]


def cohort_agreement(cases: list[LesionAgreement]) -> CohortAgreement:
    """The agreement over a cohort. Raises InputError for no case."""
    if not cases:
        raise InputError(Sentence("A cohort's agreement needs at least one case."))
    volumes = np.array([(c.volume_ml, c.reference_ml) for c in cases])
    with_lesion = [c.dice for c in cases if c.reference_ml > 0]
    spread = volumes.std(0)
    pearson = float(np.corrcoef(volumes.T)[0, 1]) if len(cases) >= 3 and spread.min() > 0 else float("nan")
    difference = volumes[:, 0] - volumes[:, 1]
    width = 1.96 * float(difference.std(ddof=1)) if len(cases) > 1 else float("nan")
    bias = float(difference.mean())
    dice = float(np.mean(with_lesion)) if with_lesion else float("nan")
    return CohortAgreement(len(cases), dice, len(with_lesion), pearson, bias, (bias - width, bias + width))
