"""Segments on their way to a DICOM object: each with a mask of its own, so that they may overlap, and compared with itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..sentence import Sentence
from .source import SourceSeries

Coded = tuple[str, str, str]
"""A coded concept: value, scheme designator, meaning."""

TISSUE: Coded = ("85756007", "SCT", "Tissue")
LUNG: Coded = ("39607008", "SCT", "Lung")
MOST_LOST = 0.01
"""A segment of which more than this lies beside the series is not written: what is missing would not be seen."""

COARSE_DICE = 0.98
SLAB = 2_000_000


@dataclass(frozen=True)
class ExportSegment:
    """One segment: its name, its mask (> 0, on any grid, cropped to it or not), RGB colour (0 to 1), coded category, type and
    anatomic region (optional)."""

    name: str
    mask: sitk.Image
    color: tuple[float, float, float] = (0.5, 0.5, 0.5)
    category: Coded = TISSUE
    type: Coded = LUNG
    region: Coded | None = None


def checked_masks(segments: Sequence[ExportSegment], source: SourceSeries) -> list[np.ndarray]:
    """Each segment as voxels (bool, k j i) of the series: the same ones where the grids' voxels coincide, the nearest elsewhere.

    Raises InputError for no segments, equal names, a segment without voxels, or one that lies beside the series.
    """
    if not segments:
        raise InputError(Sentence("There is no segment to export."))
    if len({each.name[:64] for each in segments}) != len(segments):
        raise InputError(Sentence("Segments to export need different names (in their first 64 letters)."))
    masks = []
    for each in segments:
        lost = lost_share(each.mask, source)
        if lost > MOST_LOST:
            raise InputError(
                Sentence(
                    "The segment {name} does not lie within the CT series that it should refer to: {share:.0f} % of it lies beside.",
                    name=each.name,
                    share=100 * lost,
                )
            )
        masks.append(sitk.GetArrayFromImage(_on(each.mask, source.image())) > 0)
        if not masks[-1].any():
            raise InputError(Sentence("The segment {name} has no voxels on the CT series.", name=each.name))
    return masks


def _on(mask: sitk.Image, grid: sitk.Image) -> sitk.Image:
    mask = sitk.Cast(mask > 0, sitk.sitkUInt8)
    return sitk.Resample(mask, grid, sitk.Transform(3, sitk.sitkIdentity), sitk.sitkNearestNeighbor, 0.0)


def lost_share(mask: sitk.Image, source: SourceSeries) -> float:
    """Share of a mask's voxels whose centres lie beside the series; 0 for an empty one."""
    inside = total = 0
    inverse = np.linalg.inv(np.reshape(source.direction, (3, 3)) * np.array(source.spacing))
    for points in _points(mask):
        index = (points - np.array(source.origin)) @ inverse.T
        total += len(points)
        inside += int(np.all((index >= -0.501) & (index <= np.array(source.size) - 0.499), axis=1).sum())
    return 1.0 - inside / total if total else 0.0


def _points(mask: sitk.Image) -> Iterator[np.ndarray]:
    """LPS positions of a mask's voxels, so many at a time."""
    array = sitk.GetArrayViewFromImage(mask)
    axes = np.reshape(mask.GetDirection(), (3, 3)) * np.array(mask.GetSpacing())
    thick = max(1, SLAB // max(1, array[0].size)) if len(array) else 1
    for k in range(0, len(array), thick):
        index = np.argwhere(array[k : k + thick] > 0)
        if len(index):
            yield np.array(mask.GetOrigin()) + (index + np.array((k, 0, 0)))[:, ::-1] @ axes.T


def scene_dice(found: np.ndarray, wanted: sitk.Image, source: SourceSeries) -> float:
    """Dice of voxels of the series (bool, k j i) and a mask on its own grid, by volume: 1 where they are the same."""
    grid = sitk.GetImageFromArray(found.astype(np.uint8))
    grid.CopyInformation(source.image())
    there = sitk.GetArrayFromImage(_on(grid, wanted)) > 0
    mine = sitk.GetArrayViewFromImage(wanted) > 0
    a, b = float(np.prod(wanted.GetSpacing())), float(np.prod(source.spacing))
    b = a if abs(a - b) < 1e-3 * a else b
    together, mine_ml, found_ml = np.count_nonzero(mine & there) * a, np.count_nonzero(mine) * a, np.count_nonzero(found) * b
    return min(1.0, 2.0 * together / (mine_ml + found_ml)) if mine_ml + found_ml else 0.0


def coarse_notes(dice: dict[str, float]) -> tuple[str, ...]:
    """A sentence on segments that the series' voxels cannot hold as they are."""
    worse = [f"{name} {value:.2f}" for name, value in dice.items() if value < COARSE_DICE]
    if not worse:
        return ()
    return (
        Sentence(
            "The voxels of the series are others than those of the segments, so these came out changed (Dice): {worse}.",
            worse=", ".join(worse),
        ),
    )
