"""A map of perfusion at the CT's voxels, and what it holds in every region of the lungs.

Every map is sampled linearly at the CT's voxels, where the regions are. Totals are integrals: counts a map voxel times
the share of a map voxel that a CT voxel takes, so that totals do not depend on the CT's voxel size; concentrations
times ml. Lung beyond a map's grid is not counted: a region of which too little is covered has no share of the total, and none has
where too little of both lungs is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.parenchyma import PARENCHYMA_HU
from LungPerfusionCore.lungs.coverage import LEAST_COVERED_PERCENT, WORTH_SAYING_PERCENT, region_words
from LungPerfusionCore.lungs.regions import Regions
from LungPerfusionCore.measurements import Measurement, beside_limit
from LungPerfusionCore.sentence import Sentence

COUNTS = "counts"
#: What a voxel holds, not its ml: the total is their sum.
OF_A_VOXEL = (COUNTS, "proportional counts")
#: Unit of a map's integral over ml, by the map's unit. Counts are a voxel's own and need none.
INTEGRAL_UNITS = {"mg/mL": "mg", "Bq/mL": "Bq", "1": "ml", "HU": "HU ml"}
#: Share of a region beyond a map's grid from which on its numbers carry a warning.
UNCOVERED = WORTH_SAYING_PERCENT / 100.0


@dataclass(frozen=True)
class MapInput:
    """A map of perfusion on any grid; ``unit`` "counts" or "proportional counts" (a voxel), "mg/mL", "Bq/mL" or "1" (relative)."""

    image: sitk.Image
    unit: str = COUNTS


@dataclass(frozen=True)
class SampledMap:
    """A map at the CT's voxels (k, j, i; float32, 0 beyond its grid). ``weight``: what one CT voxel adds to the total,
    per
    value: its share of a map voxel for counts, its ml for a concentration. ``counted`` (bool, same grid): the lung
    voxels that count, None for every one."""

    name: str
    values: np.ndarray
    unit: str
    weight: float
    covered: np.ndarray
    counted: np.ndarray | None = None

    def within(self, regions: Regions) -> np.ndarray:
        """The lung voxels that count (bool, k j i)."""
        inside = sitk.GetArrayViewFromImage(regions.labels) > 0
        return inside if self.counted is None else inside & self.counted

    @property
    def total_unit(self) -> str:
        return self.unit if self.unit in OF_A_VOXEL else INTEGRAL_UNITS.get(self.unit, f"{self.unit} ml")


@dataclass(frozen=True)
class RegionCounts:
    """A map over the regions (table order): ``total`` and ``mean`` in the map's units, of what lies inside the map;
    ``fraction_percent`` of the lungs' total, NaN where too little does; ``covered_percent`` of each region does."""

    name: str
    unit: str
    total_unit: str
    regions: tuple[str, ...]
    total: np.ndarray
    mean: np.ndarray
    fraction_percent: np.ndarray
    covered_percent: np.ndarray

    def measurements(self, suffix: str = "") -> tuple[Measurement, ...]:
        """total_counts, mean_counts and fraction_percent of every region; ``suffix`` tells a second map's apart.

        The unit says what was counted: counts for SPECT, mg of iodine for an iodine map, relative perfusion times ml.
        """
        rows = []
        for n, region in enumerate(self.regions):
            rows.append(Measurement(region, f"total_counts{suffix}", float(self.total[n]), self.total_unit))
            rows.append(Measurement(region, f"mean_counts{suffix}", float(self.mean[n]), self.unit))
            rows.append(Measurement(region, f"fraction_percent{suffix}", float(self.fraction_percent[n]), "%"))
            rows.append(Measurement(region, f"covered_percent{suffix}", float(self.covered_percent[n]), "%"))
        return tuple(rows)


def sample_map(name: str, perfusion: MapInput, regions: Regions, transform: sitk.Transform | None = None) -> SampledMap:
    """A map at the voxels of ``regions``. ``transform`` maps the regions' points to the map's. Raises InputError."""
    image, grid = perfusion.image, regions.labels
    if image.GetDimension() != 3 or image.GetNumberOfComponentsPerPixel() != 1:
        raise InputError(Sentence("The {name} map must be one 3D volume.", name=name))
    if not np.isfinite(sitk.GetArrayViewFromImage(image)).all():
        raise InputError(Sentence("The {name} map holds NaN or infinite values.", name=name))
    transform = transform or sitk.Transform(3, sitk.sitkIdentity)
    values = sitk.GetArrayFromImage(sitk.Resample(image, grid, transform, sitk.sitkLinear, 0.0, sitk.sitkFloat32))
    there = sitk.Image(image.GetSize(), sitk.sitkUInt8) + 1
    there.CopyInformation(image)
    covered = sitk.GetArrayFromImage(sitk.Resample(there, grid, transform, sitk.sitkNearestNeighbor, 0.0)) > 0
    voxel_mm3 = float(np.prod(grid.GetSpacing()))
    weight = voxel_mm3 / float(np.prod(image.GetSpacing())) if perfusion.unit in OF_A_VOXEL else voxel_mm3 / 1000.0
    return SampledMap(name, values, perfusion.unit, weight, covered)


def region_counts(
    sampled: SampledMap, regions: Regions, least_covered_percent: float = LEAST_COVERED_PERCENT
) -> tuple[RegionCounts, tuple[str, ...]]:
    """Totals, means and percent of total of every region, and what a reader must know. Raises InputError without a
    positive total.

    ``least_covered_percent``: a region of which less lies inside the map has no percent of total, and none has where
    that holds for both lungs together.
    """
    grid = sitk.GetArrayViewFromImage(regions.labels)
    inside = sampled.within(regions)
    labels, values = grid[inside], sampled.values[inside].astype(np.float64)
    size = max(regions.names) + 1
    sums, voxels = np.bincount(labels, values, size), np.bincount(labels, minlength=size).astype(float)
    beyond = np.bincount(labels[~sampled.covered[inside]], minlength=size)
    atoms = [list(group) for group in regions.groups.values()]
    total = np.array([sums[a].sum() for a in atoms]) * sampled.weight
    count = np.array([voxels[a].sum() for a in atoms])
    lungs = float(total[0])
    if not lungs > 0:
        raise InputError(Sentence("The {map} map holds no counts in the lungs; is it registered to this CT?", map=sampled.name))
    lost = np.array([beyond[a].sum() for a in atoms])
    gone = np.array([regions.beyond_ml.get(label, 0.0) for label in range(size)]) / voxel_ml(regions.labels)
    missing = np.array([gone[a].sum() for a in atoms])
    entire = count + missing
    covered = 100.0 * np.divide(count - lost, entire, out=np.full(len(atoms), np.nan), where=entire > 0)
    unknown = covered < least_covered_percent
    without = unknown | unknown[0]
    warnings = [
        Sentence(
            "{percent:.0f} % of {region} lies beyond the {name} map and is not counted; it has no share of the total "
            "(below {least:g} % covered).",
            percent=beside_limit(100 * share, 100 - least_covered_percent, 0),
            region=region_words(region),
            name=sampled.name,
            least=least_covered_percent,
        )
        if none
        else Sentence(
            "{percent:.0f} % of {region} lies beyond the {name} map and is not counted.",
            percent=100 * share,
            region=region_words(region),
            name=sampled.name,
        )
        for region, share, none in zip(regions.groups, 1.0 - covered / 100.0, without, strict=True)
        if share > UNCOVERED
    ]
    if sampled.counted is not None:
        low, high = PARENCHYMA_HU
        share = 100 * np.count_nonzero(inside) / np.count_nonzero(grid)
        warnings.append(
            Sentence(
                "The {name} map was measured in parenchyma only (CT {low:.0f} to {high:.0f} HU), without vessels and emphysema: "
                "{share:.0f} % of the lungs.",
                name=sampled.name,
                low=low,
                high=high,
                share=share,
            )
        )
    negative = float(-values[values < 0].sum()) * sampled.weight
    if negative > 0.01 * lungs:
        warnings.append(
            Sentence(
                "Negative values of the {name} map take away {negative:.0f} % of its total.",
                name=sampled.name,
                negative=100 * negative / lungs,
            )
        )
    result = RegionCounts(
        sampled.name,
        sampled.unit,
        sampled.total_unit,
        tuple(regions.groups),
        total,
        np.divide([sums[a].sum() for a in atoms], count - lost, out=np.full(len(atoms), np.nan), where=count > lost),
        np.where(without, np.nan, 100.0 * total / lungs),
        covered,
    )
    return result, tuple(warnings)


def voxel_ml(image: sitk.Image) -> float:
    """Volume of a voxel in ml."""
    return float(np.prod(image.GetSpacing())) / 1000.0
