"""Differential function: how perfusion divides among the regions of the lungs, for SPECT, predicted and iodine maps
alike.

Every map is sampled linearly at the CT's voxels, where the regions are. Totals are integrals: counts a map voxel times
the share of a map voxel that a CT voxel takes, so that totals do not depend on the CT's voxel size; concentrations
times ml. Each lung voxel belongs to one atomic region, so the whole is right plus left and each lung the sum of its
lobes or zones. Total and mean are different questions (a large lobe has more counts, not a higher mean) and are never
called by one name. Iodine is counted in parenchyma only, as the perfusion defects of an iodine map are: vessels
hold ten times the parenchyma's iodine, and a region with a large vessel in it is not better perfused for that.
Lung beyond a map's grid is not counted: a region of which too little is covered has no share of the total, and none has
where too little of both lungs is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.bounding_box import bounding_box
from LungPerfusionCore.imaging.images import UNITS_KEY
from LungPerfusionCore.imaging.parenchyma import PARENCHYMA_HU
from LungPerfusionCore.lungs.regions import Regions, check_sides
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.report.bland_altman import BlandAltman, bland_altman
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.uncertainty.interval import RegionIntervals

from .region_counts import MapInput, RegionCounts, SampledMap, region_counts, sample_map
from .share_interval import BREATH_MM, share_intervals, smoothed_once_more

NORMALISATIONS = ("total", "p75")
#: Units of maps of iodine.
IODINE_UNITS = ("mg/mL", "HU")


@dataclass(frozen=True)
class MapAgreement:
    """Two maps compared over the atomic regions (lobes or zones).

    ``pearson_fraction`` and ``spearman_fraction`` correlate percent of total, which follows the regions' sizes as well;
    ``pearson_mean`` and ``spearman_mean`` the regions' means, which do not. NaN under three regions, for a constant
    map, and of means where a region has none.
    ``bland_altman``: first minus second in percent of total; None under three regions.
    """

    first: str
    second: str
    regions: int
    pearson_fraction: float
    spearman_fraction: float
    pearson_mean: float
    spearman_mean: float
    bland_altman: BlandAltman | None

    def measurements(self) -> tuple[Measurement, ...]:
        rows = [
            Measurement("whole", f"{name}_{self.first}_{self.second}", getattr(self, name), "1")
            for name in ("pearson_fraction", "spearman_fraction", "pearson_mean", "spearman_mean")
        ]
        if self.bland_altman is not None:
            b = self.bland_altman
            rows += [
                Measurement("whole", f"{name}_{self.first}_{self.second}", value, "%")
                for name, value in (
                    ("bias", b.bias.value),
                    ("lower_limit", b.lower.value),
                    ("upper_limit", b.upper.value),
                )
            ]
        return tuple(rows)


@dataclass(frozen=True)
class DifferentialFunction:
    """``maps`` name -> its regions; ``agreements`` of every pair; ``differences`` (first, second) -> map on the CT's
    grid; ``intervals`` of the shares of every map."""

    maps: dict[str, RegionCounts]
    agreements: tuple[MapAgreement, ...]
    differences: dict[tuple[str, str], sitk.Image]
    normalisation: str
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]
    intervals: dict[str, RegionIntervals] = field(default_factory=dict)


def _correlation(test, a: np.ndarray, b: np.ndarray) -> float:
    # Values equal up to rounding have no correlation, only that of their last bits.
    constant = min(np.ptp(a) / (np.abs(a).max() or 1.0), np.ptp(b) / (np.abs(b).max() or 1.0)) < 1e-9 if a.size else True
    # The mean of a region without parenchyma is undefined; scipy 1.13, which Slicer 5.10 brings, raises at one.
    undefined = a.size < 3 or constant or not np.isfinite((a, b)).all()
    return float("nan") if undefined else float(test(a, b).statistic)


def compare(first: RegionCounts, second: RegionCounts, atomic: Sequence[str]) -> MapAgreement:
    """Correlations and Bland-Altman of two maps over the regions of ``atomic`` that both cover."""
    from scipy import stats  # a second of start-up that most runs do not need

    rows = [first.regions.index(region) for region in atomic]
    rows = [n for n in rows if np.isfinite(first.fraction_percent[n]) and np.isfinite(second.fraction_percent[n])]
    f, s = first.fraction_percent[rows], second.fraction_percent[rows]
    mf, ms = first.mean[rows], second.mean[rows]
    return MapAgreement(
        first.name,
        second.name,
        len(rows),
        _correlation(stats.pearsonr, f, s),
        _correlation(stats.spearmanr, f, s),
        _correlation(stats.pearsonr, mf, ms),
        _correlation(stats.spearmanr, mf, ms),
        bland_altman(f, s) if len(rows) >= 3 else None,
    )


def normalised(sampled: SampledMap, regions: Regions, normalisation: str = "total", shared: np.ndarray | None = None) -> np.ndarray:
    """A map relative to itself, 0 where nothing counts (float32): "total" divides by the mean in the lungs, so that 1 is
    an even share of the total; "p75" by the 75th percentile in the lungs (equation 2 of Ren et al.). Lung beyond the map has no
    say in either; ``shared`` (bool): nor has lung beyond another one. Raises InputError."""
    inside = sampled.within(regions) & sampled.covered
    values = sampled.values[inside if shared is None else inside & shared]
    if normalisation not in NORMALISATIONS:
        raise InputError(
            Sentence(
                "A map is normalised to {listed}, not to {normalisation}.", listed=" or ".join(NORMALISATIONS), normalisation=normalisation
            )
        )
    reference = float(values.mean(dtype=float)) if normalisation == "total" else float(np.percentile(values, 75.0))
    if not reference > 0:
        raise InputError(
            Sentence(
                "The {map} map cannot be normalised: its reference in the lungs is {reference:.3g}.", map=sampled.name, reference=reference
            )
        )
    return np.where(inside, sampled.values / np.float32(reference), np.float32(0))


def difference_map(first: SampledMap, second: SampledMap, regions: Regions, normalisation: str = "total") -> sitk.Image:
    """First minus second at every lung voxel that counts in both, both normalised as named where both maps show the lungs; float32 on
    the regions' grid, 0 elsewhere."""
    shared = first.covered & second.covered
    values = normalised(first, regions, normalisation, shared) - normalised(second, regions, normalisation, shared)
    values[~(first.within(regions) & second.within(regions) & shared)] = 0
    image = sitk.GetImageFromArray(values)
    image.CopyInformation(regions.labels)
    image.SetMetaData(UNITS_KEY, "1")
    return image


def _parenchyma(ct: sitk.Image, regions: Regions) -> np.ndarray:
    """Voxels of the regions' grid (bool, k j i) with the CT numbers of parenchyma."""
    hu = sitk.GetArrayFromImage(sitk.Resample(ct, regions.labels, sitk.Transform(3, sitk.sitkIdentity), sitk.sitkLinear, -1024.0))
    return (hu >= PARENCHYMA_HU[0]) & (hu <= PARENCHYMA_HU[1])


def _about_the_lungs(regions: Regions) -> Regions:
    """The regions on the part of their grid that holds them: a third of a CT, and of what every map takes there."""
    box = bounding_box(sitk.GetArrayViewFromImage(regions.labels) > 0)
    start, size = [s.start for s in box[::-1]], [s.stop - s.start for s in box[::-1]]
    labels = sitk.RegionOfInterest(regions.labels, [int(n) for n in size], [int(n) for n in start])
    return replace(regions, labels=labels)


def _on(regions: Regions, part: sitk.Image) -> sitk.Image:
    """A part of the regions' grid put back into the whole of it, 0 around."""
    image = sitk.Image(regions.labels.GetSize(), part.GetPixelID())
    image.CopyInformation(regions.labels)
    image = sitk.Paste(image, part, part.GetSize(), [0, 0, 0], image.TransformPhysicalPointToIndex(part.GetOrigin()))
    image.SetMetaData(UNITS_KEY, "1")
    return image


def differential_function(
    maps: Mapping[str, MapInput],
    regions: Regions,
    *,
    normalisation: str = "total",
    differences: bool = True,
    ct: sitk.Image | None = None,
    transforms: Mapping[str, sitk.Transform] | None = None,
    progress: Progress = silent,
) -> DifferentialFunction:
    """Differential function of one or several maps over the regions, side by side.

    Args:
        maps: name -> map, on any grid; the first one's measurements have plain names, those of the others end in _name.
        regions: lobes or zones on the CT's grid.
        normalisation: of the difference maps, "total" or "p75" (:func:`normalised`).
        ct: CT (HU) that tells parenchyma from vessels for maps of iodine; without it every lung voxel counts, which is
            said.
        transforms: name -> transform from the CT's points to the map's, where one is not yet in place.

    Raises InputError for a map that is not usable or holds nothing in the lungs.
    """
    if not maps:
        raise InputError(Sentence("Differential perfusion needs at least one map."))
    check_sides(regions, "Differential perfusion")
    whole, regions = regions, _about_the_lungs(regions)
    sampled, counts, intervals, warnings, rows = {}, {}, {}, list(regions.warnings), []
    for n, (name, perfusion) in enumerate(maps.items()):
        progress(n / len(maps), Sentence("Summing the {name} map", name=name))
        sampled[name] = sample_map(name, perfusion, regions, (transforms or {}).get(name))
        if perfusion.unit in IODINE_UNITS and ct is None:
            warnings.append(Sentence("Without a CT, vessels are included in the {name} map.", name=name))
        elif perfusion.unit in IODINE_UNITS:
            sampled[name] = replace(sampled[name], counted=_parenchyma(ct, regions))
        counts[name], notes = region_counts(sampled[name], regions)
        warnings += notes
        suffix = f"_{name}" if n else ""
        breath = 0.0 if perfusion.unit in (*IODINE_UNITS, "1") else BREATH_MM  # other maps come of the CT's own breath
        wider = sample_map(name, replace(perfusion, image=smoothed_once_more(perfusion.image)), regions, (transforms or {}).get(name))
        intervals[name] = share_intervals(sampled[name], wider, perfusion.image.GetSpacing(), regions, counts[name], suffix, breath)
        rows += counts[name].measurements(suffix) + intervals[name].measurements()
    names = list(maps)
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
    agreements = tuple(compare(counts[a], counts[b], list(regions.names.values())) for a, b in pairs)
    rows += [row for each in agreements for row in each.measurements()]
    shown = [(a, b) for a, b in pairs if differences and (sampled[a].covered & sampled[b].covered & regions.mask("whole")).any()]
    made = {(a, b): _on(whole, difference_map(sampled[a], sampled[b], regions, normalisation)) for a, b in shown}
    progress(1.0, "Differential perfusion computed")
    return DifferentialFunction(counts, agreements, made, normalisation, tuple(rows), tuple(warnings), intervals)
