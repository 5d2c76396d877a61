"""What a person chooses of an analysis of CT perfusion, in a few words; every other setting is the organ's preset.

A panel imports this where PyTorch is not installed yet, so what needs it is imported when it is asked for.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence

if TYPE_CHECKING:
    from .settings import DynamicSettings, Preset

NETWORK = "cnn"
#: Key -> title of every method; "cnn" is the model-free network, the others are ``deconvolution.METHODS``.
METHOD_TITLES = {
    NETWORK: "Network (model-free)",
    "svd": "Standard SVD",
    "bsvd": "Block-circulant SVD",
    "osvd": "Oscillation-index SVD",
    "tikhonov": "Tikhonov",
}
#: Standard deviation along time where smoothing in time is asked for, s.
TIME_S = 1.0


@dataclass(frozen=True)
class DynamicChoices:
    """``method``: a key of METHOD_TITLES. ``region``: one of ``masks.REGIONS``. ``motion``, ``smooth`` (in the plane), ``smooth_time``,
    ``scale_by_vein``: steps of the preparation, on or off; those of a brain unless said otherwise (``choices_for``)."""

    method: str = "osvd"
    region: str = "brain"
    motion: bool = True
    smooth: bool = True
    smooth_time: bool = False
    scale_by_vein: bool = True

    def __post_init__(self):
        if self.method not in METHOD_TITLES:
            raise InputError(
                Sentence("Unknown method '{method}'; known are {listed}.", method=self.method, listed=", ".join(METHOD_TITLES))
            )

    @property
    def preset(self) -> Preset:
        """That of the organ: what is neither brain nor lung starts from the brain's, without lesions."""
        from .settings import PRESETS

        return PRESETS["lung" if self.region == "lungs" else "brain"]

    def settings(self, device: str = "auto") -> DynamicSettings:
        """As the analysis takes it; a network needs an arterial input for the curves only, so deconvolution stays the preset's."""
        from .settings import Smoothing

        base = self.preset.settings
        plane = (base.smoothing.plane_mm or Smoothing().plane_mm) if self.smooth else 0.0
        method = base.deconvolution if self.method == NETWORK else replace(base.deconvolution, method=self.method)
        return replace(
            base,
            region=self.region,
            motion=self.motion,
            smoothing=Smoothing(plane, TIME_S if self.smooth_time else 0.0),
            scale_by_vein=self.scale_by_vein,
            deconvolution=method,
            lesions=base.lesions if self.region == "brain" else None,
            device=device,
        )

    def as_dict(self) -> dict:
        return asdict(self)


def choices_for(region: str, method: str = "osvd") -> DynamicChoices:
    """The choices that an organ's preset starts from: breathing is no rigid motion, and the pulmonary artery fills its voxels."""
    lungs = region == "lungs"
    return DynamicChoices(method, region, motion=not lungs, scale_by_vein=not lungs)
