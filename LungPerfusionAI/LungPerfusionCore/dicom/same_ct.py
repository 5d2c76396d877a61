"""Whether a CT is the one that a DICOM series holds: its pixel values are compared, because a grid says nothing (two patients
scanned by one protocol have the same).

What is allowed, and said: the whole series or a part of it, flipped or with its axes exchanged; values rounded, clipped below
-1000 or above 3000 HU, or off by the 1024 of a rescale that was lost; a CT resampled from the series. A CT that lies on the
series' voxels must have its values, so another reconstruction of the same patient is another CT.
"""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

from ..checks.hounsfield import OFFSETS
from ..checks.image_checks import boxes_overlap, subject
from ..errors import InputError
from ..progress import Progress, silent
from ..sentence import Sentence, within
from .source import SourceSeries

LOWEST_HU, HIGHEST_HU = -1000.0, 3000.0
"""Beyond these, values are clipped or padded differently by every tool."""

ROUNDING_HU, EQUAL_SHARE = 1.0, 0.99
LEAST_COVERED = 0.5
ON_VOXELS = 0.05
"""Voxel centres closer than this part of a voxel coincide."""

# Of a resampled CT: limits between a CT resampled from the series by any usual interpolation (details 0.96 to 0.99, 0.95 after
# a blur of 1.5 mm; half of the values within 3 to 13 HU), the same CT moved by 1.7 mm (0.86), and another patient (-0.1).
LEAST_DETAIL, HALF_WITHIN_HU = 0.9, 15.0
FINEST_MM = 2.0
LEAST_VOXELS = 1000


def check_same_ct(
    ct: sitk.Image, pixels: sitk.Image, source: SourceSeries, *, name: str = "", progress: Progress = silent
) -> tuple[str, ...]:
    """Refuse a series that is not the CT's own; return sentences on how the CT differs from it.

    Args:
        ct: in HU, where the scene has it. pixels: of the series (``source.pixels()``). name: of the CT, for the sentence.

    Raises InputError where the CT's values are not those of the series at the places they share.
    """
    who, folder = subject("ct", name), source.name
    if not boxes_overlap(ct, pixels):
        raise InputError(
            Sentence(
                '{who} does not lie where the CT series in "{folder}" lies; choose the folder of its own series.', who=who, folder=folder
            )
        )
    progress(0.0, "Comparing the CT with the series")
    matrix = _between(ct, pixels)
    whole = np.rint(matrix)
    if _on_voxels(matrix, whole, ct.GetSize()):
        return _equal_values(ct, pixels, whole.astype(int), who, folder)
    return _same_details(ct, pixels, who, folder)


def _between(ct: sitk.Image, pixels: sitk.Image) -> np.ndarray:
    """3 x 4: voxel indices (i, j, k, 1) of the CT to indices of the series."""

    def axes(image: sitk.Image) -> np.ndarray:
        return np.reshape(image.GetDirection(), (3, 3)) * np.array(image.GetSpacing())

    back = np.linalg.inv(axes(pixels))
    return np.column_stack([back @ axes(ct), back @ (np.array(ct.GetOrigin()) - np.array(pixels.GetOrigin()))])


def _on_voxels(matrix: np.ndarray, whole: np.ndarray, size: tuple[int, ...]) -> bool:
    """Whether every voxel of the CT is one of the series', which may count its axes otherwise."""
    off = np.abs(matrix - whole)
    permuted = np.array_equal(np.abs(whole[:, :3]).sum(axis=0), (1, 1, 1)) and abs(round(np.linalg.det(whole[:, :3]))) == 1
    return bool(permuted and np.all(off[:, :3] @ np.array(size, float) + off[:, 3] <= ON_VOXELS))


def _equal_values(ct: sitk.Image, pixels: sitk.Image, whole: np.ndarray, who: str, folder: str) -> tuple[str, ...]:
    axis = np.argmax(np.abs(whole[:, :3]), axis=0)  # the series' axis along each of the CT's
    flipped = whole[axis, np.arange(3)] < 0
    size, room = np.array(ct.GetSize()), np.array(pixels.GetSize())[axis]
    start = np.where(flipped, room - 1 - whole[axis, 3], whole[axis, 3])  # of the CT's first voxel in the turned series
    first, stop = np.maximum(-start, 0), np.minimum(room - start, size)
    shape = stop - first
    if np.any(shape < 1) or np.prod(shape / size) < LEAST_COVERED:
        raise InputError(_beside(who, folder))
    turned = sitk.GetArrayViewFromImage(pixels).transpose(2 - axis[::-1])
    turned = np.flip(turned, tuple(2 - a for a in range(3) if flipped[a]))
    mine = sitk.GetArrayViewFromImage(ct)[tuple(slice(a, b) for a, b in zip(first[::-1], stop[::-1], strict=True))]
    low, high = (first + start)[::-1], (stop + start)[::-1]
    theirs = turned[tuple(slice(a, b) for a, b in zip(low, high, strict=True))]
    shift = _shift(mine, theirs)
    counted = equal = 0
    for a, b in zip(mine, theirs, strict=True):  # a slice at a time: a temporary of the whole would double the volume
        x, y = (np.clip(v.astype(np.float32), LOWEST_HU, HIGHEST_HU) for v in (a, b - np.float32(shift)))
        tissue = (x > LOWEST_HU) | (y > LOWEST_HU)
        counted += int(tissue.sum())
        equal += int((np.abs(x - y)[tissue] <= ROUNDING_HU).sum())
    if (counted < LEAST_VOXELS and counted < mine.size / 10) or equal < EQUAL_SHARE * counted:
        raise InputError(
            _other(who, folder, Sentence("{share:.1f} % of the voxels that both have differ", share=100 * (1 - equal / max(counted, 1))))
        )
    return _notes(who, folder, shift, part=bool(np.any(shape < np.array(pixels.GetSize())[axis])))


def _shift(mine: np.ndarray, theirs: np.ndarray) -> float:
    """What the series' values have on top of the CT's: 0, or the offset of a rescale that one of them lost."""
    step = tuple(slice(None, None, max(1, n // 64)) for n in mine.shape)
    between = float(np.median(theirs[step].astype(np.float32) - mine[step].astype(np.float32)))
    return next((s for offset in OFFSETS for s in (offset, -offset) if abs(between - s) <= ROUNDING_HU), 0.0)


def _same_details(ct: sitk.Image, pixels: sitk.Image, who: str, folder: str) -> tuple[str, ...]:
    """Compare on a common coarse grid: the values, and the details (the band between two widths of blur)."""
    step = max(FINEST_MM, *ct.GetSpacing(), *pixels.GetSpacing())
    size = [max(1, int((n - 1) * s / step) + 1) for n, s in zip(ct.GetSize(), ct.GetSpacing(), strict=True)]
    grid = sitk.Image(size, sitk.sitkFloat32)
    grid.SetOrigin(ct.GetOrigin())
    grid.SetDirection(ct.GetDirection())
    grid.SetSpacing((step,) * 3)
    outside = -1e6

    def sampled(image: sitk.Image, width: float) -> np.ndarray:
        blurred = sitk.SmoothingRecursiveGaussian(image, width)
        return sitk.GetArrayFromImage(sitk.Resample(blurred, grid, sitk.Transform(), sitk.sitkLinear, outside))

    fine, coarse = [], []
    for image in (ct, pixels):
        clipped = sitk.Clamp(image, sitk.sitkFloat32, LOWEST_HU, LOWEST_HU + 2000.0)
        fine.append(sampled(clipped, 0.5 * step))
        coarse.append(sampled(clipped, 1.5 * step))
    shared = (fine[0] > outside / 2) & (fine[1] > outside / 2)
    body = shared & (coarse[0] > LOWEST_HU + 50)
    if shared.mean() < LEAST_COVERED or body.sum() < LEAST_VOXELS:
        raise InputError(_beside(who, folder))
    details = [(f - c)[body] for f, c in zip(fine, coarse, strict=True)]
    spread = min(float(d.std()) for d in details)
    alike = float(np.corrcoef(*details)[0, 1]) if spread > 0 else 0.0
    apart = float(np.median(np.abs(fine[0][body] - fine[1][body])))
    if alike < LEAST_DETAIL or apart > HALF_WITHIN_HU:
        raise InputError(
            _other(
                who,
                folder,
                Sentence(
                    "their details correlate with {alike:.2f} and half of their values differ by {hu:.0f} HU or more", alike=alike, hu=apart
                ),
            )
        )
    return (
        Sentence(
            '{who} is resampled from the series in "{folder}": their details correlate with {alike:.3f}.',
            who=who,
            folder=folder,
            alike=alike,
        ),
    )


def _beside(who: str, folder: str) -> str:
    return Sentence(
        '{who} lies for the most part beside the CT series in "{folder}"; choose the folder of its own series.', who=who, folder=folder
    )


def _other(who: str, folder: str, words: str) -> str:
    return Sentence(
        '{who} is not the CT series in "{folder}", or was moved or changed since it was read ({words}); choose the folder of '
        "its own series.",
        who=who,
        folder=folder,
        words=words,
    )


def _notes(who: str, folder: str, shift: float, *, part: bool) -> tuple[str, ...]:
    notes = [Sentence('{who} is a part of the series in "{folder}".', who=who, folder=folder)] if part else []
    if shift:
        notes.append(
            Sentence(
                'The series in "{folder}" holds the values of {who} {shift:+.0f}: a rescale was lost.',
                folder=folder,
                who=within(who),
                shift=shift,
            )
        )
    return tuple(notes)
