"""Preprocessing of DL-CTPM: from a CT and its lungs to what the network sees, and from a SPECT to what it learns.

CT enhancement is equation 1 of Ren et al. (histogram equalization from -1000 to -300 HU, median filter of 10 voxels,
uniform filter of 5), SPECT standardization their equation 2 (division by the 75th percentile, 11 levels from 0 to 1).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import partial

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.side_by_side import each_beside

from .filters import LARGEST_WINDOW, median_filter, uniform_filter
from .lung_boxes import BoxedLungs, LungBox, box_lungs, from_grid, to_grid

GREY_LEVELS = 256
#: Of a grid's sizes (voxels) and of Hounsfield units: beyond any lung, before the memory for the histogram.
LARGEST_GRID, LOWEST_HU, HIGHEST_HU = 512, -32768.0, 32767.0


@dataclass(frozen=True)
class Preprocessing:
    """Published: ``shape`` (k, j, i), ``low_hu``, ``high_hu``, ``median`` and ``uniform`` (voxels of the
    resampled grid), ``percentile``, ``levels``. Left open by the paper, and chosen:

    ``lung_share``: a grid voxel is lung where lung holds at least half of it, so volumes are kept.
    ``masked_filters``: the filters look at the lung's voxels only. Outside, the box holds nothing that belongs to the
        lung, and with a window of 10 voxels it would darken a rim as wide as most defects. False filters the box as it
        stands, with 0 outside the lung.
    ``mirror_left``: the left lung is shown left to right reversed, so that hilum and heart lie on the same side of
        every lung and one network learns one anatomy. The paper separates the lungs and says nothing of it: False.
    The histogram is that of one lung's voxels in bins of 1 HU, and the median works on its 256 grey levels: a CT's
    noise in the lung is far above the step of 1/255 that this leaves. The 75th percentile is taken over the voxels of
    both lungs together, so that right and left stay comparable.
    """

    shape: tuple[int, int, int] = (128, 64, 64)
    low_hu: float = -1000.0
    high_hu: float = -300.0
    median: int = 10
    uniform: int = 5
    percentile: float = 75.0
    levels: int = 11
    lung_share: float = 0.5
    masked_filters: bool = True
    mirror_left: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "shape", tuple(int(n) for n in self.shape))
        if len(self.shape) != 3 or any(n < 8 or n % 8 or n > LARGEST_GRID for n in self.shape):
            raise InputError(
                Sentence(
                    "The grid must have three sizes divisible by 8, none above {largest}, not {list}.",
                    largest=LARGEST_GRID,
                    list=list(self.shape),
                )
            )
        if not 1 <= self.median <= LARGEST_WINDOW or self.uniform < 1:
            raise InputError(
                Sentence(
                    "The median window must have 1 to {largest_window} voxels and the uniform one at least 1.",
                    largest_window=LARGEST_WINDOW,
                )
            )
        hounsfield = LOWEST_HU <= self.low_hu < self.high_hu <= HIGHEST_HU
        if not hounsfield or not 2 <= self.levels <= GREY_LEVELS or not 0 < self.percentile <= 100 or not 0 < self.lung_share <= 1:
            raise InputError(Sentence("The preprocessing's HU range, levels or percentile make no sense."))

    @classmethod
    def of(cls, contract: Mapping) -> Preprocessing:
        """From a model card's input contract. Raises InputError for an unknown name or a value that is not of its kind."""
        unknown = set(contract) - {f.name for f in fields(cls)}
        if unknown:
            raise InputError(Sentence("The card's input contract has unknown names: {listed}.", listed=", ".join(sorted(unknown))))
        for each in fields(cls):
            if each.name in contract and not _is_like(contract[each.name], each.default):
                raise InputError(Sentence("The card's input contract has a '{name}' of the wrong kind.", name=each.name))
        return cls(**contract)

    def as_dict(self) -> dict:
        return asdict(self) | {"shape": list(self.shape)}


def _is_like(value: object, default: object) -> bool:
    """Whether a value from a JSON file is of the kind of a field's default; a whole number may stand for any number."""
    if isinstance(default, tuple):
        return isinstance(value, (list, tuple)) and all(_is_like(each, default[0]) for each in value)
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    return isinstance(value, (int, float) if isinstance(default, float) else int)


@dataclass(frozen=True)
class LungSample:
    """One lung on the network's grid, (k, j, i): ``enhanced`` (float32, 0 to 1, 0 outside), ``hu``, ``lung`` (bool)."""

    side: str
    enhanced: np.ndarray
    hu: np.ndarray
    lung: np.ndarray


def equalize(hu: np.ndarray, lung: np.ndarray, low: float = -1000.0, high: float = -300.0) -> np.ndarray:
    """Equation 1 without its filters: each voxel's cumulative count in the lung's histogram between two HU, 0 to 1.

    Values outside the range are replaced by its ends. A lung whose values all lie on one side of the range is all 0 or
    all 1.
    """
    start = int(np.floor(low))
    bins = np.clip(np.floor(hu), start, np.floor(high)).astype(np.int32) - start
    counts = np.bincount(bins[lung], minlength=int(np.floor(high)) - start + 1)
    chf = counts.cumsum().astype(np.float64)
    span = chf[-1] - chf[0]
    table = (chf - chf[0]) / span if span > 0 else (np.arange(chf.size) > 0).astype(float)
    return np.where(lung, table[bins], 0).astype(np.float32)


def enhance(hu: np.ndarray, lung: np.ndarray, p: Preprocessing = Preprocessing()) -> np.ndarray:
    """Equation 1: ``hu`` (k, j, i) of one lung to its enhanced image (float32, 0 to 1; 0 outside ``lung``)."""
    equalized = equalize(hu, lung, p.low_hu, p.high_hu)
    levels = np.rint(equalized * (GREY_LEVELS - 1)).astype(np.uint8)
    mask = lung if p.masked_filters else None
    filtered = median_filter(levels, p.median, mask).astype(np.float32) / (GREY_LEVELS - 1)
    return np.where(lung, uniform_filter(filtered, p.uniform, mask), 0).astype(np.float32)


def sample_lung(lungs: BoxedLungs, box: LungBox, p: Preprocessing = Preprocessing()) -> LungSample:
    """Crop, resample and enhance one lung."""
    hu, lung = to_grid(lungs.hu(box), box.mask, p.shape, p.lung_share)
    if not lung.any():
        raise InputError(
            Sentence("The {side} lung is too small or too thin to be resampled to {size}.", side=box.side, size="x".join(map(str, p.shape)))
        )
    hu, lung = (facing(a, box.side, p) for a in (hu, lung))
    return LungSample(box.side, enhance(hu, lung, p), hu, lung)


def facing(values: np.ndarray, side: str, p: Preprocessing) -> np.ndarray:
    """Turn (k, j, i) of one side from the patient's directions to the network's, or back: the same step."""
    return np.ascontiguousarray(values[:, :, ::-1]) if p.mirror_left and side == "left" else values


def sample_lungs(
    ct: sitk.Image, labels: sitk.Image, p: Preprocessing = Preprocessing(), progress: Progress = silent
) -> tuple[BoxedLungs, tuple[LungSample, ...]]:
    """Both lungs of a CT (HU) as the network sees them. Raises InputError where there is none."""
    lungs = box_lungs(ct, labels)
    progress(0.0, "Enhancing the lungs")
    return lungs, tuple(each_beside([partial(sample_lung, lungs, box, p) for box in lungs.boxes]))


def high_intensity(spect: sitk.Image, lungs: sitk.Image, percentile: float = 75.0) -> float:
    """HIR of equation 2: the percentile of the counts at the SPECT's voxels inside either lung.

    Raises InputError when the lungs hold no counts.
    """
    inside = sitk.Resample(sitk.Cast(lungs > 0, sitk.sitkFloat32), spect, sitk.Transform(), sitk.sitkLinear, 0.0)
    values = sitk.GetArrayViewFromImage(spect)[sitk.GetArrayViewFromImage(inside) >= 0.5]
    value = float(np.percentile(values, percentile)) if values.size else 0.0
    if not value > 0:
        raise InputError(Sentence("The SPECT holds no counts in the lungs of the CT; is it registered to this CT?"))
    return value


def discretize(values: np.ndarray, levels: int = 11) -> np.ndarray:
    """Equation 2's second half: values cut to 0 ... 1 and rounded to ``levels`` equal steps (float32)."""
    return (np.rint(np.clip(values, 0, 1) * (levels - 1)) / (levels - 1)).astype(np.float32)


def spect_targets(
    spect: sitk.Image,
    labels: sitk.Image,
    lungs: BoxedLungs,
    samples: tuple[LungSample, ...],
    p: Preprocessing = Preprocessing(),
) -> tuple[np.ndarray, ...]:
    """Equation 2 on the network's grid: one float32 array (k, j, i) a lung, as ``samples``; 0 outside the lung.

    Counts are sampled at the CT's voxels and averaged to the grid as the CT is. Raises InputError without counts.
    """
    reference = high_intensity(spect, labels, p.percentile)
    targets = []
    for box, sample in zip(lungs.boxes, samples, strict=True):
        counts, _lung = to_grid(lungs.on_boxes(spect, box), box.mask, p.shape, p.lung_share)
        counts = facing(counts, box.side, p)
        targets.append(np.where(sample.lung, discretize(counts / reference, p.levels), 0).astype(np.float32))
    return tuple(targets)


def place(
    lungs: BoxedLungs,
    samples: tuple[LungSample, ...],
    maps: dict[str, np.ndarray],
    p: Preprocessing = Preprocessing(),
) -> sitk.Image:
    """Each lung's map on the network's grid back in the CT's geometry: float32, 0 outside the lungs."""

    def one(box: LungBox, sample: LungSample) -> np.ndarray:
        own, lung = (facing(a, box.side, p) for a in (maps[box.side], sample.lung))
        return from_grid(own, lung, box.mask.shape)

    values = each_beside([partial(one, *pair) for pair in zip(lungs.boxes, samples, strict=True)])
    return lungs.image({box.side: each for box, each in zip(lungs.boxes, values, strict=True)})
