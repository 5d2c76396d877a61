"""Automatic quantification: iodine map and regions in, defect labelmap and table out.

    prepare()   what is measured: which voxels, after which smoothing
    quantify()  threshold, labelmap, table; all numbers from the threshold index, which the sliders use as well

Which voxels. Iodine maps are meant for parenchyma, commonly computed for lung voxels between -960 and -600 HU: vessels hold ten
times its iodine, and emphysema none. Voxels outside that range on the CT (or, without a CT, above four times the
lung's median iodine) give nothing to the smoothed map; where they are small, they take the perfusion of the parenchyma
around them, so that the percentage stays one of the lung; where they are larger than the smoothing reaches they are
not measured. Not measured voxels count in ``volume_ml`` and in nothing else; so does what lies outside the map's field of
view. The share that was measured stands beside every number, and below a stated share (``coverage``) a region has no percentage.

Smoothing. A voxel of an iodine map is mostly noise (its standard deviation is near the parenchyma's own 1 to 1.5 mg/mL), so a
threshold on raw voxels calls half of a healthy lung's noise a defect. The default is a Gaussian of 3 mm standard deviation,
normalised over the parenchyma inside the lung, so that nothing bleeds in from vessels or the chest wall. It leaves 0.16 of
the 1.2 mg/mL of noise that the simulated full-resolution maps have; wider ones shrink small defects
(``Testing/benchmarks/defect_rules.py``), which are 20 to 30 mm across where a subsegment is lost.
"""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.image_checks import check_3d_finite, check_overlap, same_grid, same_steps
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.bounding_box import bounding_box
from LungPerfusionCore.imaging.parenchyma import PARENCHYMA_HU
from LungPerfusionCore.imaging.units import IODINE, RELATIVE
from LungPerfusionCore.lungs.coverage import (
    LEAST_COVERED_PERCENT,
    LEAST_MEASURED_PERCENT,
    Coverage,
    CoverageLimits,
    beyond_grid_ml,
    label_ml,
    padded,
    sentences,
)
from LungPerfusionCore.lungs.regions import Regions
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.side_by_side import side_by_side
from LungPerfusionCore.threshold.index import ThresholdIndex

from .rule_doubts import doubt_of_limit, doubt_of_reference
from .rules import Threshold, automatic_threshold

SMOOTHINGS = ("gaussian", "median", "none")
#: Voxels around the lungs' box. All is zero there, so a recursive filter gives the same as with a wider one; it needs four voxels a line.
MARGIN, LEAST_FILTERED = 3, 4


@dataclass(frozen=True)
class DefectParameters:
    """How defects are measured.

    Attributes:
        smoothing: "gaussian" (normalised over parenchyma), "median" (box of +- ``smoothing_mm``; vessels are then not measured)
            or "none".
        smoothing_mm: standard deviation of the Gaussian, or half width of the median's box, in mm.
        parenchyma_range_hu: CT range of what counts as parenchyma; None takes every lung voxel.
        vessel_factor: without a CT, voxels above this multiple of the lung's median iodine are vessels; None keeps all.
        minimum_support: least fraction of parenchyma under the Gaussian for a voxel to be measured.
        least_covered_percent, least_measured_percent: least shares of a region inside the map's field of view, and measured,
            for it to have a percentage (reasons in ``LungPerfusionCore.lungs.coverage``).
    """

    smoothing: str = "gaussian"
    smoothing_mm: float = 3.0
    parenchyma_range_hu: tuple[float, float] | None = PARENCHYMA_HU
    vessel_factor: float | None = 4.0
    minimum_support: float = 0.1
    least_covered_percent: float = LEAST_COVERED_PERCENT
    least_measured_percent: float = LEAST_MEASURED_PERCENT


@dataclass(frozen=True)
class Prepared:
    """What is thresholded: the smoothed map (float32, 0 outside the lungs), the measured voxels (bool, k j i), the regions
    on the map's grid, what of them the map does not show, and what was said on the way. ``parameters`` and ``blind`` (voxels that the scan
    does not show, None without any): with what it was prepared."""

    map: sitk.Image
    measured: np.ndarray
    regions: Regions
    unit: str
    warnings: tuple[str, ...]
    coverage: Coverage = Coverage()
    parameters: DefectParameters = DefectParameters()
    blind: np.ndarray | None = None

    @property
    def smoothing_mm(self) -> float:
        """Over how far the map was smoothed, 0 where it was not."""
        return 0.0 if self.parameters.smoothing == "none" else self.parameters.smoothing_mm

    def index(self, progress: Progress = silent) -> ThresholdIndex:
        """The threshold index of the map, ready for sliders."""
        return ThresholdIndex.from_regions(self.map, self.regions, eligible=self.measured, coverage=self.coverage, progress=progress)


@dataclass(frozen=True)
class DefectResult:
    """``mask``: uint8 {0, 1 defect} on the iodine map's grid; ``measurements``: volume_ml, defect_volume_ml, defect_percent,
    mean_iodine, measured_percent and covered_percent of every region in table order; ``prepared`` and ``index`` serve the interactive
    part."""

    mask: sitk.Image
    measurements: tuple[Measurement, ...]
    threshold: Threshold
    warnings: tuple[str, ...]
    prepared: Prepared
    index: ThresholdIndex


def prepare(
    iodine: sitk.Image,
    regions: Regions,
    *,
    ct: sitk.Image | None = None,
    blind: np.ndarray | None = None,
    parameters: DefectParameters = DefectParameters(),
    unit: str = IODINE,
    progress: Progress = silent,
) -> Prepared:
    """Choose the measured voxels and smooth the map (see the head of this file).

    Args:
        iodine: map in ``unit``, any numeric type; its grid is the one that is measured on, because its values should
            not be interpolated.
        regions: ``LungPerfusionCore.lungs.regions.Regions``; on another grid they are resampled (nearest neighbour), and a CT on
            another grid linearly, each with a warning in words.
        blind: voxels of the map's grid (bool, k j i) that the scan does not show, beside those that hold the map's padding.

    Raises:
        InputError: not 3D or finite, no overlap, no lung inside the map, unknown smoothing.
    """
    if parameters.smoothing not in SMOOTHINGS:
        raise InputError(
            Sentence("Unknown smoothing '{smoothing}'; known are {listed}.", smoothing=parameters.smoothing, listed=", ".join(SMOOTHINGS))
        )
    check_3d_finite(iodine, "iodine")
    warnings: list[str] = []
    regions, beyond_ml = _regions_on_grid(regions, iodine, warnings)
    labels = sitk.GetArrayViewFromImage(regions.labels)
    lung = labels > 0
    coverage, seen, blind = _coverage(iodine, regions, lung, beyond_ml, blind, parameters)
    if not seen.any():
        raise InputError(Sentence("No lung lies inside the iodine map."))
    box = bounding_box(lung, MARGIN)
    values = sitk.GetArrayViewFromImage(iodine)[box].astype(np.float32)
    progress(0.1, "Selecting the parenchyma")
    parenchyma = seen[box] & _parenchyma(values, seen[box], box, iodine, ct, parameters, warnings)
    if not parenchyma.any():
        raise InputError(Sentence("No lung voxel has the CT numbers of parenchyma, so its perfusion cannot be measured."))
    progress(0.3, "Smoothing the iodine map")
    smooth, measured_box = _smooth(values, parenchyma, seen[box], iodine.GetSpacing(), parameters, part(progress, 0.3, 0.9))
    missing = 1.0 - np.count_nonzero(measured_box) / np.count_nonzero(seen)
    if missing > 0.10:
        warnings.append(Sentence("{missing:.0f} % of the lung is not parenchyma on the CT and was not measured.", missing=100 * missing))
    map_array = np.zeros(labels.shape, dtype=np.float32)
    map_array[box] = smooth
    measured = np.zeros(labels.shape, dtype=bool)
    measured[box] = measured_box
    image = sitk.GetImageFromArray(map_array)
    image.CopyInformation(iodine)
    progress(1.0, "Iodine map prepared")
    return Prepared(image, measured, regions, unit, tuple(warnings), coverage, parameters, blind)


def quantify(
    iodine: sitk.Image,
    regions: Regions,
    threshold: str | float | Threshold = "auto",
    *,
    ct: sitk.Image | None = None,
    lower: float = -math.inf,
    reference: sitk.Image | None = None,
    blind: np.ndarray | None = None,
    parameters: DefectParameters = DefectParameters(),
    unit: str = IODINE,
    progress: Progress = silent,
) -> DefectResult:
    """Defects of an iodine (or other perfusion) map.

    Args:
        iodine: map in ``unit``; see ``iodine.read_iodine`` and ``iodine.decompose``.
        regions: atomic labels and groups; the percentage of a region is of that region's own volume.
        threshold: "auto", a rule (``rules.parse_rule``), a number in ``unit``, or a :class:`Threshold` found before.
        ct: CT in HU for the choice of parenchyma; of a dual-energy pair the mean of both serves.
        lower: voxels below it are not defect either (air trapped in a bulla, for instance).
        reference: label image on the map's grid of what relative rules refer to: a drawn normal region of the lung, or
            the pulmonary trunk (where the unsmoothed map is read).
        blind: as of :func:`prepare`.

    Raises:
        InputError: as :func:`prepare` and ``rules.automatic_threshold``.
    """
    prepared = prepare(iodine, regions, ct=ct, blind=blind, parameters=parameters, unit=unit, progress=part(progress, 0.0, 0.6))
    progress(0.6, "Finding the threshold")
    if isinstance(threshold, Threshold):
        found = threshold
    elif isinstance(threshold, str):
        source = prepared.map if reference is None else _with_surroundings(prepared, iodine)
        found = automatic_threshold(source, prepared.regions, threshold, eligible=prepared.measured, reference=reference, unit=unit)
    else:
        found = Threshold(float(threshold), unit, "absolute", note=f"set to {float(threshold):.4g} {unit}")
    measured = sitk.GetArrayViewFromImage(prepared.map)[prepared.measured]
    own = doubt_of_reference(measured, found) if reference is None and math.isfinite(found.fraction) else ""
    doubts = tuple(filter(None, [own, doubt_of_limit(measured, found)]))
    found = dataclasses.replace(found, lower=max(lower, found.lower))
    index = prepared.index(part(progress, 0.7, 0.95))
    array = np.zeros(prepared.measured.shape, dtype=np.uint8)
    index.apply(array, found.lower, found.value)
    mask = sitk.GetImageFromArray(array)
    mask.CopyInformation(iodine)
    mean = "mean_iodine" if unit == IODINE or unit == "HU" else "mean_value"
    numbers = index.numbers(found.lower, found.value)
    notes = sentences(
        numbers.regions,
        numbers.covered_percent,
        numbers.measured_percent,
        prepared.coverage.limits,
        "perfusion map" if unit == RELATIVE else "iodine map",
    )
    progress(1.0, "Defects quantified")
    return DefectResult(mask, numbers.measurements(unit, mean), found, (*prepared.warnings, *notes, *doubts), prepared, index)


def _with_surroundings(prepared: Prepared, iodine: sitk.Image) -> sitk.Image:
    """The smoothed map where it was measured and the map as given elsewhere, in the great vessels for instance."""
    array = sitk.GetArrayFromImage(iodine).astype(np.float32)
    np.copyto(array, sitk.GetArrayViewFromImage(prepared.map), where=prepared.measured)
    image = sitk.GetImageFromArray(array)
    image.CopyInformation(iodine)
    return image


def _regions_on_grid(regions: Regions, iodine: sitk.Image, warnings: list[str]) -> tuple[Regions, dict[int, float]]:
    """The regions on the map's grid, and what of them lies beyond it: atomic label -> ml."""
    beyond = dict(regions.beyond_ml)
    if same_grid(regions.labels, iodine):
        return regions, beyond
    check_overlap(regions.labels, iodine, "regions", "iodine")
    for label, ml in beyond_grid_ml(regions.labels, iodine).items():
        beyond[label] = beyond.get(label, 0.0) + ml
    labels = sitk.Resample(regions.labels, iodine, sitk.Transform(), sitk.sitkNearestNeighbor, 0, sitk.sitkUInt8)
    if not same_steps(regions.labels, iodine):
        warnings.append(Sentence("The regions were resampled to the grid of the map (nearest neighbour)."))
    return dataclasses.replace(regions, labels=labels), beyond


def _coverage(iodine, regions, lung, beyond_ml, blind, parameters: DefectParameters) -> tuple[Coverage, np.ndarray, np.ndarray | None]:
    """What of the regions the map does not show, the lung voxels (bool, k j i) that it does, and the voxels that it does not."""
    padding = padded(iodine)
    if padding is not None:
        blind = padding if blind is None else blind | padding
    limits = CoverageLimits(parameters.least_covered_percent, parameters.least_measured_percent)
    blind_ml = {} if blind is None else label_ml(regions.labels, blind)
    return Coverage(beyond_ml, blind_ml, limits), lung if blind is None else lung & ~blind, blind


def _parenchyma(values, lung, box, iodine, ct, parameters: DefectParameters, warnings: list[str]) -> np.ndarray:
    if ct is not None and parameters.parenchyma_range_hu is not None:
        check_3d_finite(ct, "ct")
        if not same_grid(ct, iodine):
            check_overlap(ct, iodine, "ct", "iodine")
            ct = sitk.Resample(ct, iodine, sitk.Transform(), sitk.sitkLinear, -1000.0, sitk.sitkFloat32)
            warnings.append(Sentence("The CT was resampled to the grid of the map (linear)."))
        hu = sitk.GetArrayViewFromImage(ct)[box]
        low, high = parameters.parenchyma_range_hu
        return (hu >= low) & (hu <= high)
    if ct is None and parameters.vessel_factor is not None:
        middle = float(np.median(values[lung]))
        if middle > 0:
            return values <= parameters.vessel_factor * middle
    return np.ones(values.shape, dtype=bool)


def _smooth(values, parenchyma, lung, spacing, parameters: DefectParameters, progress: Progress):
    """The smoothed map inside the lung and the voxels it is measured at."""
    if parameters.smoothing == "none":
        return np.where(lung, values, np.float32(0.0)), parenchyma
    if parameters.smoothing == "median":
        radius = [max(1, round(parameters.smoothing_mm / s)) for s in spacing]
        # Outside the parenchyma the lung's median stands in, which a median filter near the pleura is least pulled by.
        filled = np.where(parenchyma, values, np.float32(np.median(values[parenchyma])))
        smooth = sitk.GetArrayFromImage(sitk.Median(sitk.GetImageFromArray(filled), radius))
        return np.where(lung, smooth, np.float32(0.0)), parenchyma
    weight = parenchyma.astype(np.float32)
    total, support = side_by_side(
        lambda: _gaussian(values * weight, spacing, parameters.smoothing_mm), lambda: _gaussian(weight, spacing, parameters.smoothing_mm)
    )
    progress(0.9, "Smoothing the iodine map")
    measured = lung & (support >= parameters.minimum_support)
    smooth = np.zeros_like(total)
    np.divide(total, support, out=smooth, where=measured)
    return smooth, measured


def _gaussian(array: np.ndarray, spacing: tuple[float, float, float], sigma_mm: float) -> np.ndarray:
    # A map of two or three slices: the filter continues the outermost ones itself, so more of them change nothing.
    more = [(0, max(0, LEAST_FILTERED - n)) for n in array.shape]
    image = sitk.GetImageFromArray(np.pad(array, more, mode="edge") if max(more)[1] else array)
    image.SetSpacing(spacing)
    k, j, i = (slice(0, n) for n in array.shape)
    return sitk.GetArrayFromImage(sitk.SmoothingRecursiveGaussian(image, sigma_mm))[k, j, i]
