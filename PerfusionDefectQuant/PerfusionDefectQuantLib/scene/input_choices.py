"""What a scan gives and in which unit, as the parameter node keeps it, with the words of the panel's lists."""

from __future__ import annotations

import enum

from slicer.i18n import tr as _


class Source(enum.Enum):
    """What the scan gives."""

    IODINE_MAP = 1
    KVP_PAIR = 2
    PERFUSION_MAP = 3

    def label(self) -> str:
        return {
            Source.IODINE_MAP: _("Iodine map"),
            Source.KVP_PAIR: _("Dual-energy pair (low and high kVp)"),
            Source.PERFUSION_MAP: _("Predicted perfusion map"),
        }[self]


class IodineUnits(enum.Enum):
    """In what an iodine map is given."""

    FROM_VOLUME = 1
    MG_PER_ML = 2
    HU = 3

    def label(self) -> str:
        return {
            IodineUnits.FROM_VOLUME: _("As stated by the volume"),
            IodineUnits.MG_PER_ML: "mg/mL",
            IodineUnits.HU: "HU",
        }[self]
