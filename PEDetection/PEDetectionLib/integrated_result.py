"""What the integrated network says of a CT pulmonary angiogram: slices and scan, a probability in every voxel, boxes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import SimpleITK as sitk

if TYPE_CHECKING:  # it needs torch, which a result does not
    from .detection import Detection


@dataclass(frozen=True)
class EmbolusBox:
    """One embolus: corners as continuous voxel indices (i, j, k) of the CTPA, voxel n spanning n - 0.5 to n + 0.5; ``score``: 0 to 1."""

    low: tuple[float, float, float]
    high: tuple[float, float, float]
    score: float


@dataclass(frozen=True)
class IntegratedDetection:
    """``scores``: what the slice table, the curve and the thresholds are made of, as of the CNN + LSTM.

    ``probability``: float32, 0 to 1, of embolus in every voxel of the CTPA, on its grid. ``boxes``: the highest score first.
    ``warnings``: sentences, those of ``scores`` included.
    """

    scores: Detection
    probability: sitk.Image
    boxes: tuple[EmbolusBox, ...]
    warnings: tuple[str, ...]
