"""What every library that runs other people's models has in common: its cards, and what it hands back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

TASK = "segmentation"
NNUNET, MONAI, RESIDUAL = "nnunetv2", "monai-bundle", "residual-encoder-unet"
UNKNOWN_TRAINING = "not stated by the model's folder"
WARNING = "A model from elsewhere: nothing here vouches for its accuracy. Research use only."


@dataclass(frozen=True)
class LibraryResult:
    """What a library's own file hands back: ``labels`` (k, j, i) on the CT's grid, ``probability`` of the wanted label, or None and
    ``why`` there is none."""

    labels: np.ndarray
    probability: np.ndarray | None
    warnings: tuple[str, ...] = ()
    why: str = ""
