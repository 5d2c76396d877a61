"""One colour for one thing: in the views and charts of all three modules, in the reports and on the pages of cohorts.

Red, green, blue from 0 to 255.
"""

from __future__ import annotations

#: Stands out from every colour of the perfusion map (inferno) and from the grey CT.
DEFECT = (53, 240, 255)
#: Of the earlier of two scans, beside DEFECT for the later one: bluer than all of inferno, and darker than DEFECT also to the colour-blind.
EARLIER_DEFECT = (255, 120, 255)
CORE = (240, 60, 210)
PENUMBRA = (60, 230, 90)
EMBOLUS = (150, 98, 83)
HIGH_FUNCTION = (240, 170, 30)

#: On white, in charts. A defect has its hue, dark enough for a thin line (contrast above 4 to 1; the colour above has 1.4 to 1).
DEFECT_ON_WHITE = (0, 128, 145)
DEFECT_BAND_ON_WHITE = (128, 197, 206)
LUNG_ON_WHITE = (110, 110, 110)
THRESHOLD, LOWER_LIMIT = (204, 34, 34), (115, 50, 150)
ARTERIAL, VENOUS = (214, 38, 40), (30, 77, 204)

#: Methods, readers, regions: what has no colour of its own, in order of use. Apart for colour-blind readers, too (P. Tol, "bright").
SERIES = ((68, 119, 170), (238, 102, 119), (34, 136, 51), (204, 187, 68), (102, 204, 238), (170, 51, 119), (187, 187, 187))

#: Reports and pages: text, what stands back, rules, headings, and what warns.
INK, SOFT, RULE = (27, 36, 48), (92, 103, 115), (201, 209, 217)
ACCENT, ALERT = (11, 79, 108), (179, 38, 30)


def hexadecimal(color: tuple[int, int, int]) -> str:
    """As matplotlib and HTML write it: "#35f0ff"."""
    return "#{:02x}{:02x}{:02x}".format(*color)


def square(color: tuple[int, int, int]) -> str:
    """A filled square of a colour as rich text, for the key of a panel."""
    return f'<font color="{hexadecimal(color)}">&#9632;</font>'


def fractions(color: tuple[int, int, int]) -> tuple[float, float, float]:
    """As Slicer's nodes take it: 0 to 1."""
    red, green, blue = color
    return red / 255, green / 255, blue / 255
