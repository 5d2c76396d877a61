"""Choices of CT perfusion as the parameter node keeps them, with the words of the panel's lists."""

from __future__ import annotations

import enum

from slicer.i18n import tr as _


class DynamicMethod(enum.Enum):
    """How maps of CT perfusion are computed."""

    OSVD = 1
    BSVD = 2
    SVD = 3
    TIKHONOV = 4
    CNN = 5

    def label(self) -> str:
        return {
            DynamicMethod.OSVD: _("Oscillation-index SVD"),
            DynamicMethod.BSVD: _("Block-circulant SVD"),
            DynamicMethod.SVD: _("Standard SVD"),
            DynamicMethod.TIKHONOV: _("Tikhonov"),
            DynamicMethod.CNN: _("Network, model-free"),
        }[self]


class DynamicRegion(enum.Enum):
    """What of a CT perfusion scan is mapped."""

    BRAIN = 1
    LUNGS = 2
    BODY = 3

    def label(self) -> str:
        return {
            DynamicRegion.BRAIN: _("Brain, with core and penumbra"),
            DynamicRegion.LUNGS: _("Lungs"),
            DynamicRegion.BODY: _("Everything that is not air"),
        }[self]
