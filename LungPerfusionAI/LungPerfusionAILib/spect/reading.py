"""Perfusion SPECT beside its CT: reading, frame of reference, and how one grid is brought to the other.

Resampling, stated once: SPECT to the CT's grid is linear interpolation, because the CT's voxels are the smaller ones
and the reconstructed counts are smooth at that scale; CT to the SPECT's grid is the mean over each SPECT voxel, because
point samples of the finer CT would alias. Neither changes the counts a voxel: totals on the CT's grid are scaled by the
voxels' volumes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.image_checks import check_3d_finite, check_overlap
from LungPerfusionCore.imaging.images import UNITS_KEY, units_of
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.sentence import Sentence

#: Samples an axis within one SPECT voxel, at most: 4 in 4.4 mm are about a CT voxel apart.
MOST_SAMPLES = 4


@dataclass(frozen=True)
class FrameCheck:
    """``same``: True, False, or None where a file does not say; ``sentence`` is for the reader."""

    same: bool | None
    sentence: str


def check_frames(ct_uid: str | None, spect_uid: str | None) -> FrameCheck:
    """Whether CT and SPECT say that they share one coordinate system (DICOM Frame of Reference UID)."""
    if not ct_uid or not spect_uid:
        if ct_uid or spect_uid:
            silent = "SPECT" if ct_uid else "CT"
            return FrameCheck(None, Sentence("The {image} states no frame of reference, so positions may not agree.", image=silent))
        return FrameCheck(None, Sentence("Neither the CT nor the SPECT states a frame of reference, so positions may not agree."))
    if ct_uid == spect_uid:
        return FrameCheck(True, Sentence("CT and SPECT share one frame of reference."))
    return FrameCheck(False, Sentence("CT and SPECT have different frames of reference: their positions need not agree."))


def check_spect(spect: sitk.Image, ct: sitk.Image) -> None:
    """Refuse a SPECT that is not 3D and finite, holds no counts, or shares no space with the CT. Raises InputError."""
    check_3d_finite(spect, "spect")
    check_overlap(spect, ct, "spect", "ct")


def spect_on_ct(spect: sitk.Image, ct: sitk.Image, transform: sitk.Transform | None = None) -> sitk.Image:
    """SPECT (or any coarser map) on the CT's grid by linear interpolation; float32, 0 beyond the SPECT.

    ``transform`` maps points of the CT to points of the SPECT (SimpleITK's fixed to moving), as registration returns
    it. Values stay those of the SPECT, counts a SPECT voxel included.
    """
    result = sitk.Resample(spect, ct, transform or sitk.Transform(3, sitk.sitkIdentity), sitk.sitkLinear, 0.0, sitk.sitkFloat32)
    if units_of(spect):
        result.SetMetaData(UNITS_KEY, units_of(spect))
    return result


def ct_on_spect(
    ct: sitk.Image,
    spect: sitk.Image,
    transform: sitk.Transform | None = None,
    *,
    outside: float = -1000.0,
    most_samples: int = MOST_SAMPLES,
    progress: Progress = silent,
) -> sitk.Image:
    """CT (or a mask as 0 and 1, with ``outside`` 0) averaged over each voxel of the SPECT's grid; float32.

    Each SPECT voxel is the mean of linear samples spread evenly over it, no further apart than the CT's voxels unless
    that takes more than ``most_samples`` an axis. ``transform`` as in :func:`spect_on_ct`; it is inverted here.
    """
    back = (transform or sitk.Transform(3, sitk.sitkIdentity)).GetInverse()
    spacing, size = np.array(spect.GetSpacing()), np.array(spect.GetSize())
    finest = min(ct.GetSpacing())
    samples = [int(np.clip(np.ceil(s / finest), 1, most_samples)) for s in spacing]
    direction = np.array(spect.GetDirection()).reshape(3, 3)
    fine = spacing / samples
    slab_size = [int(size[0]) * samples[0], int(size[1]) * samples[1], samples[2]]
    values = np.empty(tuple(int(n) for n in size[::-1]), np.float32)
    for k in range(int(size[2])):
        progress(k / int(size[2]), "Averaging over SPECT voxels")
        first = np.array([0, 0, k]) - 0.5 + 0.5 / np.array(samples)  # index of the first sample of this slice
        origin = np.array(spect.GetOrigin()) + steady.times(direction, first * spacing)
        slab = sitk.Resample(
            ct,
            slab_size,
            back,
            sitk.sitkLinear,
            origin.tolist(),
            fine.tolist(),
            spect.GetDirection(),
            outside,
            sitk.sitkFloat32,
        )
        array = sitk.GetArrayViewFromImage(slab).reshape(samples[2], int(size[1]), samples[1], int(size[0]), samples[0])
        values[k] = array.mean(axis=(0, 2, 4))
    result = sitk.GetImageFromArray(values)
    result.CopyInformation(spect)
    return result
