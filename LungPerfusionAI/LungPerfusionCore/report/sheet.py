"""A sheet of the report: its measures in inches on A4, its colours, and a cursor that parts are placed under."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import palette
from ..palette import DEFECT, hexadecimal

if TYPE_CHECKING:
    from typing import Any

    from matplotlib.axes import Axes
    from matplotlib.text import Text

PAGE = (8.27, 11.69)
MARGIN = 0.5
INNER = PAGE[0] - 2 * MARGIN
GAP = 0.12
INK, SOFT, RULE, ACCENT, ALERT = (hexadecimal(color) for color in (palette.INK, palette.SOFT, palette.RULE, palette.ACCENT, palette.ALERT))
OUTLINE = hexadecimal(DEFECT)
WINDOW = (-1100.0, 700.0)  # wide, so that soft tissue stays a middle grey under white letters
SIZE = 7.6
FOOTER = 0.78  # signature and small print, from the bottom edge


class Page:
    """A figure with a cursor: parts are placed from the top, and each says how much height it took."""

    def __init__(self) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
        from matplotlib.textpath import text_to_path

        self.figure = Figure(figsize=PAGE, facecolor="white")
        FigureCanvasAgg(self.figure)
        self._outlines = text_to_path
        self.y = MARGIN  # inches from the top edge

    def text(self, x: float, y: float, words: str, size: float = SIZE, **more: Any) -> Text:
        """Text with its top at ``y`` inches from the top edge and ``x`` from the left one."""
        more.setdefault("color", INK)
        more.setdefault("va", "top")
        return self.figure.text(x / PAGE[0], 1 - y / PAGE[1], words, fontsize=size, parse_math=False, **more)

    def width(self, words: str, size: float = SIZE, weight: str = "normal") -> float:
        """Width of a line in inches, of its outlines: the same at every resolution (``report`` saves without hinting)."""
        from matplotlib.font_manager import FontProperties

        font = FontProperties(size=size, weight=weight)
        return self._outlines.get_text_width_height_descent(words, font, False)[0] / 72.0

    def wrap(self, words: str, width: float, size: float = SIZE, weight: str = "normal") -> list[str]:
        """Break words into lines no wider than ``width`` inches; a word that is longer is broken itself."""
        lines, line = [], ""
        for word in words.split():
            trial = f"{line} {word}".strip()
            if self.width(trial, size, weight) <= width:
                line = trial
                continue
            if line:
                lines.append(line)
            while self.width(word, size, weight) > width and len(word) > 1:
                cut = max(1, int(len(word) * width / self.width(word, size, weight)))
                while cut > 1 and self.width(word[:cut], size, weight) > width:
                    cut -= 1
                lines.append(word[:cut])
                word = word[cut:]
            line = word
        return [*lines, line] if line else lines

    def fitting(self, words: str, width: float, size: float, weight: str = "normal") -> float:
        """The size, at most ``size``, at which a line fits: a number is printed smaller, never cut."""
        return size * min(1.0, width / max(self.width(words, size, weight), 1e-6))

    def shorten(self, words: str, width: float, size: float = SIZE, weight: str = "normal") -> str:
        """One line of at most ``width`` inches, cut with an ellipsis."""
        if self.width(words, size, weight) <= width:
            return words
        fits, over = 0, len(words)  # longest beginning that fits, by halving
        while over - fits > 1:
            middle = (fits + over) // 2
            if self.width(words[:middle] + "…", size, weight) <= width:
                fits = middle
            else:
                over = middle
        return words[:fits].rstrip() + "…"

    def axes(self, x: float, y: float, width: float, height: float) -> Axes:
        """Axes at ``x``, ``y`` (inches from the left and top edges) without ticks."""
        box = (x / PAGE[0], 1 - (y + height) / PAGE[1], width / PAGE[0], height / PAGE[1])
        axes = self.figure.add_axes(box)
        axes.set_axis_off()
        return axes

    def line(self, y: float, x0: float = MARGIN, x1: float = PAGE[0] - MARGIN, color: str = RULE, width: float = 0.7) -> None:
        from matplotlib.lines import Line2D

        at = 1 - y / PAGE[1]
        self.figure.add_artist(Line2D([x0 / PAGE[0], x1 / PAGE[0]], [at, at], color=color, linewidth=width))

    def box(self, x: float, y: float, width: float, height: float, color: str) -> None:
        from matplotlib.patches import Rectangle

        corner = (x / PAGE[0], 1 - (y + height) / PAGE[1])
        patch = Rectangle(
            corner, width / PAGE[0], height / PAGE[1], facecolor=color, edgecolor="none", transform=self.figure.transFigure, zorder=-1
        )
        self.figure.add_artist(patch)
