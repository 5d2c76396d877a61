"""Whether a file holds a label map, whole, before a storage node makes segments of it.

The storage node takes voxels that a cut NIfTI file lacks for 0, and rounds numbers down that are none of a label map.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import InputError
from ..imaging.images import check_whole
from ..run.memory import raise_if_out_of_memory

SUFFIXES = (".nrrd", ".nii", ".nii.gz")


def check_label_file(path: Path) -> None:
    """Refuse (InputError) a segmentation file that is not there, of another format, empty, not whole, or holds fractions or no numbers."""
    who = f"The segmentation {path.name}"
    if not path.is_file():
        raise InputError(f"{who} does not exist.")
    if not path.name.lower().endswith(SUFFIXES):
        raise InputError(f"{who} is not a NRRD or NIfTI file.")
    if path.stat().st_size == 0:
        raise InputError(f"{who} is an empty file.")
    check_whole(path, who)
    import SimpleITK as sitk

    reader = sitk.ImageFileReader()
    reader.SetFileName(str(path))
    try:
        reader.ReadImageInformation()
        if reader.GetPixelID() not in (sitk.sitkFloat32, sitk.sitkFloat64):
            return
        values = sitk.GetArrayFromImage(reader.Execute())
    except RuntimeError as error:
        raise_if_out_of_memory(error)
        raise InputError(f"{who} cannot be read or holds no segment.") from error
    odd = values[values != np.round(values)]  # a NaN is not equal to itself
    if odd.size:
        raise InputError(
            f"{who} holds {odd[0]:.4g}, which is no label: it is an image, or was resampled by interpolation instead of nearest neighbours."
        )
