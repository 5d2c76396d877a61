"""What a report holds, before it is drawn: figures, tables, pictures, words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

SIMULATED_LINE = "Simulated data; not for clinical use"
RESEARCH_LINE = "Research use; not a medical device"


@dataclass(frozen=True)
class ReportTable:
    """A table with a title; ``headers`` carry the units ("Defect volume (mL)"); cells are text or numbers."""

    headers: Sequence[str]
    rows: Sequence[Sequence[str | float | int]]
    title: str = ""
    note: str = ""


@dataclass(frozen=True)
class ColourScale:
    """The legend of the map: its name, unit and range; ``colormap`` is one of matplotlib's perceptually uniform; ``outline``: what the
    mask's outline is, ``further``: words and colour of other outlines, at most one."""

    label: str
    unit: str
    low: float
    high: float
    colormap: str = "inferno"
    outline: str = "Perfusion defect"
    further: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class ReportImage:
    """A picture: CT in grey, a map in colour over it, outlines.

    ``ct`` (rows, columns) in HU as drawn; ``overlay`` the map, NaN where nothing is to be coloured; ``mask`` and
    ``lungs`` bool, outlined; ``size_mm`` width and height, for the aspect; ``plane`` "axial" or "coronal", for the
    letters at the edges. ``scale``: of this picture's own map, drawn into it as a bar, where it is not the page's. ``window``: lowest and
    highest HU drawn. ``outlines``: further masks with their colours. Pictures of one plane and ``row`` stand side by side.
    """

    ct: np.ndarray
    size_mm: tuple[float, float]
    overlay: np.ndarray | None = None
    mask: np.ndarray | None = None
    lungs: np.ndarray | None = None
    caption: str = ""
    plane: str = "axial"
    scale: ColourScale | None = None
    window: tuple[float, float] | None = None
    outlines: Sequence[tuple[np.ndarray, str]] = ()
    row: int = 0


@dataclass(frozen=True)
class ReportContent:
    """Everything on the page, in words and arrays; what ``layout.draw`` draws.

    ``key_figures``: a few (label, value with unit) pairs printed large. ``case``: identifiers by name, only where they were asked for.
    ``simulated`` prints the line that says so across the top. ``created``: date and time.
    """

    title: str
    tables: Sequence[ReportTable] = ()
    images: Sequence[ReportImage] = ()
    scale: ColourScale | None = None
    key_figures: Sequence[tuple[str, str]] = ()
    case: Mapping[str, str] = field(default_factory=dict)
    parameters: Mapping[str, object] = field(default_factory=dict)
    methods_text: str = ""
    warnings: Sequence[str] = ()
    simulated: bool = False
    created: str = ""
