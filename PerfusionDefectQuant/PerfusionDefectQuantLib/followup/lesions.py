"""From masks of two scans and a transform to lesions, each with its fate, volumes, overlap and its place in both scans."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.lungs.regions import Regions
from LungPerfusionCore.numerics.connected_components import connected_parts

from .matching import Group, MatchingRule, match

_ROUNDS = 60  # of the inverse; each shrinks the error by the transform's distance from a shift


@dataclass(frozen=True)
class Lesion:
    """One group of linked lesions.

    ``kind``: defect or embolus; ``fate``: one of ``matching.FATES``; ``before_ml``, ``after_ml``: volume in each scan; ``before_size``,
    ``after_size``: what was compared, % of the lung (defects) or ml (emboli); ``dice``: overlap; ``lost_ml``, ``gained_ml``: what the later
    scan has no longer, and what it has anew; ``region``: where most of it lies in the later scan, or where it lay that is gone;
    ``before_region``: where most of it lay in the earlier one, "" of a new one; ``before_at``, ``after_at``: LPS, mm, its place in either
    scan, also where it is not (or no longer) there; ``members``: numbers of its connected parts in each scan (``lesion_mask``).
    """

    number: int
    kind: str
    fate: str
    before_ml: float
    after_ml: float
    before_size: float
    after_size: float
    dice: float
    lost_ml: float
    gained_ml: float
    region: str
    before_region: str
    before_at: tuple[float, float, float]
    after_at: tuple[float, float, float]
    members: tuple[tuple[int, ...], tuple[int, ...]]

    def where(self, said: Callable[[str], str] = str) -> str:
        """Its region, in words by ``said``; both, the earlier scan's first, where it grew together with a larger one elsewhere or shrank to
        a rest."""
        both = dict.fromkeys(region for region in (self.before_region, self.region) if region)
        return " → ".join(map(said, both))

    @property
    def parts(self) -> tuple[int, int]:
        """How many connected parts it has in each scan."""
        before, after = self.members
        return len(before), len(after)


@dataclass(frozen=True)
class LesionMask:
    """Connected lesions of one scan: ``labels`` (int32 image, 1 is the largest), ``volumes`` number -> ml."""

    labels: sitk.Image
    volumes: Mapping[int, float]


def lesion_mask(mask: sitk.Image, least_ml: float = 0.0) -> LesionMask:
    """Number the 26-connected parts of a mask, the largest first; those below ``least_ml`` are left out."""
    array = sitk.GetArrayViewFromImage(mask) > 0
    labels = np.zeros(array.shape, np.int32)
    voxel_ml = float(np.prod(mask.GetSpacing())) / 1000.0
    volumes: dict[int, float] = {}
    voxels = np.flatnonzero(array)
    if len(voxels):
        part, count = connected_parts(voxels, array.shape)
        sizes = np.bincount(part, minlength=count)
        order = np.argsort(-sizes, kind="stable")
        order = order[sizes[order] * voxel_ml >= least_ml]
        number = np.zeros(count, np.int32)
        number[order] = np.arange(1, len(order) + 1)
        labels.reshape(-1)[voxels] = number[part]
        volumes = {n + 1: float(sizes[each] * voxel_ml) for n, each in enumerate(order)}
    image = sitk.GetImageFromArray(labels)
    image.CopyInformation(mask)
    return LesionMask(image, volumes)


def follow(
    kind: str,
    before: sitk.Image,
    after: sitk.Image,
    transform: sitk.Transform,
    rule: MatchingRule,
    *,
    per: tuple[float, float] = (1.0, 1.0),
    regions: Regions | None = None,
) -> tuple[Lesion, ...]:
    """What became of every lesion.

    Args:
        before, after: masks (> 0) on grids of their own.
        transform: point of the later scan -> point of the earlier one (LPS, mm).
        per: what a ml of either scan counts: 1 for ml, 100 / lung volume for % of the lung.
        regions: of the later scan, for the lesions' places in words, the earlier scan's lesions laid over them.
    """
    masks = lesion_mask(before, rule.least_ml), lesion_mask(after, rule.least_ml)
    numbers = sitk.GetArrayViewFromImage(masks[1].labels)
    moved = _moved(masks[0], after, transform)
    sizes = tuple({n: ml * each for n, ml in mask.volumes.items()} for mask, each in zip(masks, per, strict=True))
    groups = match(moved, numbers, sizes, after.GetSpacing()[::-1], rule)
    on_later = _regions_on(regions, after)
    return tuple(_lesion(n, kind, group, masks, sizes, moved, transform, on_later) for n, group in enumerate(groups, 1))


def _moved(mask: LesionMask, after: sitk.Image, transform: sitk.Transform) -> np.ndarray:
    """The earlier scan's lesions on the later one's grid; one that falls between its voxels is given the nearest."""
    image = sitk.Resample(mask.labels, after, transform, sitk.sitkNearestNeighbor, 0)
    labels = sitk.GetArrayFromImage(image)
    for lost in set(mask.volumes) - set(np.unique(labels).tolist()):
        at = inverse_point(transform, _middle(mask.labels, (lost,)))
        index = image.TransformPhysicalPointToIndex(at)[::-1]
        if all(0 <= n < size for n, size in zip(index, labels.shape, strict=True)) and not labels[index]:
            labels[index] = lost
    return labels


def _lesion(number, kind, group: Group, masks, sizes, moved, transform, regions) -> Lesion:
    before, after = masks
    ml = tuple(sum(mask.volumes[n] for n in mine) for mask, mine in zip(masks, (group.before, group.after), strict=True))
    size = tuple(sum(each[n] for n in mine) for each, mine in zip(sizes, (group.before, group.after), strict=True))
    before_at = _middle(before.labels, group.before) if group.before else None
    after_at = _middle(after.labels, group.after) if group.after else inverse_point(transform, before_at)
    if before_at is None:
        before_at = tuple(transform.TransformPoint(after_at))
    changed = ml[0] * group.lost, ml[1] * group.gained
    earlier = _most(regions, np.isin(moved, group.before)) if group.before else ""
    later = _most(regions, np.isin(sitk.GetArrayViewFromImage(after.labels), group.after)) if group.after else earlier
    places = later, earlier, _point(before_at), _point(after_at)
    return Lesion(number, kind, group.fate, *ml, *size, group.dice, *changed, *places, (group.before, group.after))


def _point(at) -> tuple[float, float, float]:
    x, y, z = (round(float(v), 3) for v in at)
    return x, y, z


def inverse_point(transform: sitk.Transform, point: tuple[float, float, float]) -> tuple[float, float, float]:
    """The point that ``transform`` takes to ``point``, by fixed-point iteration (LPS, mm)."""
    wanted = np.array(point)
    at = wanted.copy()
    for _ in range(_ROUNDS):
        miss = wanted - np.array(transform.TransformPoint(at.tolist()))
        at = at + miss
        if np.abs(miss).max() < 1e-3:
            break
    x, y, z = map(float, at)
    return x, y, z


def _middle(labels: sitk.Image, numbers: tuple[int, ...]) -> tuple[float, float, float]:
    """The voxel (LPS, mm) of lesions that is nearest to their middle."""
    index = np.argwhere(np.isin(sitk.GetArrayViewFromImage(labels), numbers))
    step = np.array(labels.GetSpacing())[::-1]
    away = (((index - index.mean(0)) * step) ** 2).sum(1)
    k, j, i = (int(n) for n in index[np.argmin(away)])
    return labels.TransformIndexToPhysicalPoint((i, j, k))


def _regions_on(regions: Regions | None, grid: sitk.Image) -> tuple[np.ndarray, dict[int, str]] | None:
    if regions is None:
        return None
    labels = sitk.Resample(regions.labels, grid, sitk.Transform(), sitk.sitkNearestNeighbor, 0)
    return sitk.GetArrayFromImage(labels), regions.names


def _most(regions: tuple[np.ndarray, dict[int, str]] | None, here: np.ndarray) -> str:
    if regions is None:
        return ""
    labels, names = regions
    counts = np.bincount(labels[here].ravel(), minlength=max(names) + 1)
    counts[0] = 0
    return names.get(int(np.argmax(counts)), "") if counts.any() else ""
