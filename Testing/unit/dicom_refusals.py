"""How DICOM input is refused, and a rotation from a quaternion, for the tests of reading DICOM."""

from __future__ import annotations

import numpy as np
import pytest

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging import images


def refused(path, role="ct", **more) -> str:
    """The one sentence with which an input is refused; it must name neither the patient nor the folder above."""
    with pytest.raises(InputError) as caught:
        images.read_input(path, role=role, **more)
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence and ". " not in sentence.removesuffix(".")
    assert str(path.parent) not in sentence and "Doe" not in sentence and "ID-4711" not in sentence
    return sentence


def rotation(quaternion) -> np.ndarray:
    w, x, y, z = np.array(quaternion) / np.linalg.norm(quaternion)
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )
