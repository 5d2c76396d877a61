"""One colour for one thing: in the slice views of all three modules and in the reports (red, green, blue from 0 to 255)."""

from __future__ import annotations

#: Stands out from every colour of the perfusion map (inferno) and from the grey CT.
DEFECT = (53, 240, 255)
CORE = (240, 60, 210)
PENUMBRA = (60, 230, 90)
EMBOLUS = (150, 98, 83)
HIGH_FUNCTION = (240, 170, 30)


def hexadecimal(color: tuple[int, int, int]) -> str:
    """As matplotlib and HTML write it: "#35f0ff"."""
    return "#{:02x}{:02x}{:02x}".format(*color)
