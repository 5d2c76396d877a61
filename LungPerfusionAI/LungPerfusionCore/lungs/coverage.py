"""How much of a region a map shows: the part inside its field of view, the part that was measured, and what that forbids.

A percentage of a region is a statement about all of it. Where a map ends inside a lobe, or most of the lobe is dense, the number
of the rest is another quantity, so below a stated share there is none, only the share and a sentence. Images in, numbers out;
nothing here knows what kind of map it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk

from ..numerics import steady
from ..sentence import Sentence, in_a_row, listed

if TYPE_CHECKING:
    from .regions import Regions

#: Least share of a region (%) inside the map's field of view for it to have a percentage. What lies beyond may be all defect or
#: none: with a tenth of the region unseen the true percentage may be up to ten points higher than the one given.
LEAST_COVERED_PERCENT = 90.0
#: Least share of a region (%) that was measured, that is, had the CT numbers of parenchyma, for it to have a percentage. Where
#: less than half is, what was not measured outweighs what was (a consolidated lobe of which 3 % was aerated had "0.1 % defect").
LEAST_MEASURED_PERCENT = 50.0
#: Share of a region beyond the field of view (%) from which on it is said, even where there still is a percentage. Below it lie
#: the differences between two grids' voxels at the region's edge.
WORTH_SAYING_PERCENT = 0.5
#: A map whose lowest value is at or below this is padded with that value where nothing was measured: no iodine concentration,
#: enhancement or count is that low (as ``image_checks.check_iodine_units`` has it).
PADDING = -500.0


@dataclass(frozen=True)
class CoverageLimits:
    """Least shares (%) of a region for it to have a percentage."""

    covered_percent: float = LEAST_COVERED_PERCENT
    measured_percent: float = LEAST_MEASURED_PERCENT


@dataclass(frozen=True)
class Coverage:
    """Of atomic regions (label -> ml): ``beyond_ml`` lies outside the map's grid, ``blind_ml`` on it but outside what the map
    shows. ``limits``: what a percentage needs; None gives one always."""

    beyond_ml: Mapping[int, float] = field(default_factory=dict)
    blind_ml: Mapping[int, float] = field(default_factory=dict)
    limits: CoverageLimits | None = None

    def reason(self, covered: float, measured: float) -> str:
        """Why a region with these shares (%) has no percentage; empty where it has one."""
        if self.limits is None:
            return ""
        if covered < self.limits.covered_percent:
            return Sentence(
                "Only {covered} % of it lies in the map's field of view; a percentage needs {covered_percent:g} %.",
                covered=_percent(covered),
                covered_percent=self.limits.covered_percent,
            )
        if measured < self.limits.measured_percent:
            return Sentence(
                "Only {measured} % of it was measured; a percentage needs {measured_percent:g} %.",
                measured=_percent(measured),
                measured_percent=self.limits.measured_percent,
            )
        return ""


def _percent(share: float) -> str:
    """A share rounded down, so that it never reads as the limit that it is below."""
    share = max(share, 0.0)  # a share of nothing is a sum less itself, and may lie a rounding below
    return f"{np.floor(10 * share) / 10:g}" if share < 10 else f"{np.floor(share):.0f}"


def beyond_grid_ml(labels: sitk.Image, grid: sitk.Image) -> dict[int, float]:
    """Label -> ml of its voxels whose centres lie outside the box of ``grid``; labels wholly inside are left out.

    Exact for any two grids, oblique or not; neither image's values but those of ``labels`` (integers) are read.
    """
    array = sitk.GetArrayViewFromImage(labels)
    outside = array[~inside_grid(labels, grid) & (array > 0)] if not _holds(labels, grid) else array[:0]
    counts = np.bincount(outside.ravel()) if outside.size else np.zeros(1, int)
    voxel_ml = float(np.prod(labels.GetSpacing())) / 1000.0
    return {label: float(counts[label]) * voxel_ml for label in np.flatnonzero(counts).tolist() if label}


def _index_map(source: sitk.Image, target: sitk.Image) -> tuple[np.ndarray, np.ndarray]:
    """Matrix and offset that take voxel indices (i, j, k) of ``source`` to those of ``target``."""
    to_point = np.reshape(source.GetDirection(), (3, 3)) * np.array(source.GetSpacing())
    from_point = np.reshape(target.GetDirection(), (3, 3)).T / np.array(target.GetSpacing())[:, None]
    return steady.product(from_point, to_point), steady.times(from_point, np.array(source.GetOrigin()) - np.array(target.GetOrigin()))


def _holds(labels: sitk.Image, grid: sitk.Image) -> bool:
    """Whether every voxel centre of ``labels`` lies in the box of ``grid``: a box in a box, by its corners."""
    matrix, offset = _index_map(labels, grid)
    corners = np.array(np.meshgrid(*[(0, n - 1) for n in labels.GetSize()], indexing="ij")).reshape(3, 8)
    there = steady.times(matrix, corners.T).T + offset[:, None]
    return bool((there >= -0.5 - 1e-6).all() and (there <= np.array(grid.GetSize())[:, None] - 0.5 + 1e-6).all())


def inside_grid(labels: sitk.Image, grid: sitk.Image) -> np.ndarray:
    """Which voxel centres of ``labels`` (bool, k j i) lie in the box of ``grid``."""
    matrix, offset = _index_map(labels, grid)
    size = labels.GetSize()
    inside = np.ones(size[::-1], bool)
    i, j, k = (np.arange(n, dtype=np.float64) for n in size)
    for row in range(3):
        place = (matrix[row, 2] * k)[:, None, None] + (matrix[row, 1] * j)[:, None] + matrix[row, 0] * i + offset[row]
        inside &= (place >= -0.5 - 1e-6) & (place <= grid.GetSize()[row] - 0.5 + 1e-6)
    return inside


def label_ml(labels: sitk.Image, where: np.ndarray) -> dict[int, float]:
    """Label -> ml of its voxels inside ``where`` (bool, k j i, on the same grid), without the background."""
    counts = np.bincount(sitk.GetArrayViewFromImage(labels)[where].ravel(), minlength=1)
    voxel_ml = float(np.prod(labels.GetSpacing())) / 1000.0
    return {label: float(counts[label]) * voxel_ml for label in np.flatnonzero(counts).tolist() if label}


def padded(image: sitk.Image) -> np.ndarray | None:
    """Voxels (bool, k j i) that hold a map's padding instead of a measurement; None where it has no padding."""
    values = sitk.GetArrayViewFromImage(image)
    lowest = values.min()
    if lowest > PADDING:
        return None
    blind = values == lowest
    return blind if np.count_nonzero(blind) > 1 else None


def sentences(
    regions: Sequence[str], covered: Sequence[float], measured: Sequence[float], limits: CoverageLimits, what: str = "iodine map"
) -> tuple[str, ...]:
    """What a reader must know of the shares (%) of every region, in table order: at most two sentences."""
    notes = []
    partly = [(name, share) for name, share in zip(regions, covered, strict=True) if 100.0 - share > WORTH_SAYING_PERCENT]
    if partly:
        without = [name for name, share in partly if share < limits.covered_percent]
        holds: str = Sentence("The {image}'s field of view holds only a part of {regions}.", image=what, regions=_listed(partly))
        if without:
            without_percentage = listed([region_words(name) for name in without])
            below = Sentence(
                "Below {limit:g} % no percentage is given ({regions}).", limit=limits.covered_percent, regions=without_percentage
            )
            holds = in_a_row(holds, below)
        notes.append(holds)
    dense = [
        (name, share)
        for name, share, seen in zip(regions, measured, covered, strict=True)
        if share < limits.measured_percent and seen >= limits.covered_percent
    ]
    if dense:
        notes.append(
            Sentence(
                "Too little could be measured of {regions}: the rest is not parenchyma on the CT (consolidation, "
                "effusion, vessels or emphysema). Below {limit:g} % no percentage is given.",
                regions=_listed(dense),
                limit=limits.measured_percent,
            )
        )
    return tuple(notes)


def beyond_sentences(regions: Regions, image: str = "CT") -> tuple[str, ...]:
    """A sentence on the regions (``regions.Regions``) that reach beyond the image on whose grid they are measured."""
    partly = []
    for name, atoms in regions.groups.items():
        beyond, inside = sum(regions.beyond_ml.get(atom, 0.0) for atom in atoms), regions.volume_ml(name)
        if beyond > 0 and 100.0 * beyond / (beyond + inside) > WORTH_SAYING_PERCENT:
            partly.append((name, 100.0 * inside / (beyond + inside)))
    if not partly:
        return ()
    template = "The {image}'s field of view holds only a part of {regions}; the numbers are those of that part."
    return (Sentence(template, image=image, regions=_listed(partly)),)


def _listed(shares: Sequence[tuple[str, float]]) -> str:
    return listed([Sentence("{region} ({share} %)", region=region_words(name), share=_percent(share)) for name, share in shares])


def region_words(region: str) -> str:
    """A region inside a sentence: "whole" -> "both lungs", "right" -> "the right lung", "left_basal" -> "left basal"."""
    return {"whole": "both lungs", "right": "the right lung", "left": "the left lung"}.get(region, region.replace("_", " "))
