"""The page of the report: where each part goes, in inches on A4, and how it is drawn."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import __version__
from .content import RESEARCH_LINE, SIMULATED_LINE, ColourScale, ReportContent, ReportImage, ReportTable
from .sheet import ACCENT, ALERT, FOOTER, GAP, INNER, MARGIN, OUTLINE, PAGE, SIZE, SOFT, WINDOW, Page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from matplotlib.figure import Figure


def draw(content: ReportContent) -> Figure:
    """Draw the page and return the matplotlib figure."""
    page = Page()
    _header(page, content)
    _key_figures(page, content)
    below = _text_height(page, content)
    room = PAGE[1] - FOOTER - page.y - below
    _pictures(page, content, room)
    _tables(page, content.tables)
    _words(page, content)
    _footer(page, content)
    return page.figure


def _header(page: Page, content: ReportContent) -> None:
    stamp = f"LungPerfusion {__version__}\n{content.created}"
    page.text(PAGE[0] - MARGIN, page.y + 0.02, stamp, 7, ha="right", color=SOFT, linespacing=1.35)
    title = page.shorten(content.title, INNER - 1.6, 16, "bold")
    page.text(MARGIN, page.y - 0.02, title, 16, weight="bold", color=ACCENT)
    page.y += 0.36
    if content.simulated:
        page.box(MARGIN, page.y, INNER, 0.27, ALERT)
        page.text(PAGE[0] / 2, page.y + 0.135, SIMULATED_LINE.upper(), 10, weight="bold", color="white", ha="center", va="center")
        page.y += 0.27 + GAP
    if content.case:
        words = "  ·  ".join(f"{key}: {value}" for key, value in content.case.items())
        for line in page.wrap(words, INNER, 8)[:2]:
            page.text(MARGIN, page.y, line, 8)
            page.y += 0.17
    else:
        page.text(MARGIN, page.y, "Case not identified on this page", 7.4, color=SOFT)
        page.y += 0.16
    page.y += 0.04
    page.line(page.y, color=ACCENT, width=1.0)
    page.y += GAP


def _key_figures(page: Page, content: ReportContent) -> None:
    figures = list(content.key_figures)[:5]
    if not figures:
        return
    width = INNER / len(figures)
    for n, (label, value) in enumerate(figures):
        x = MARGIN + n * width
        size = page.fitting(value, width - 0.1, 15, "bold")
        page.text(x, page.y + 0.2, value, size, weight="bold", va="baseline")
        page.text(x, page.y + 0.27, page.shorten(label, width - 0.1, 7.4), 7.4, color=SOFT)
    page.y += 0.48 + GAP


ROW = 0.168
HEAD, LEAST_HEAD = 7.2, 5.0  # points: the title of a column, and the smallest one
HEAD_LINE = 0.12  # inches: a second line of titles


def _column_widths(page: Page, table: ReportTable) -> list[float]:
    """Inches: the first column as wide as its words need, the others sharing the rest."""
    columns = len(table.headers)
    first = min(max(page.width(str(r[0]), SIZE) for r in [table.headers, *table.rows]) + 0.35, 0.4 * INNER)
    first = max(first, INNER / (columns + 1))
    return [first] + [(INNER - first) / max(1, columns - 1)] * (columns - 1)


def _heads(page: Page, table: ReportTable) -> list[list[str]]:
    """Each column's title in lines: one whose unit does not fit beside it has the unit below."""
    heads = []
    for head, width in zip(table.headers, _column_widths(page, table), strict=True):
        words, bracket, unit = head.rpartition(" (")
        fits = not bracket or page.width(head, HEAD, "bold") <= width - 0.08
        heads.append([head] if fits else [words, f"({unit}"])
    return heads


def _table_height(page: Page, table: ReportTable) -> float:
    heads = ROW + HEAD_LINE * (max(map(len, _heads(page, table))) - 1)
    return (0.2 if table.title else 0) + heads + ROW * len(table.rows) + (0.15 if table.note else 0) + 0.08 + GAP


def _table_head(page: Page, table: ReportTable, widths: Sequence[float], rights: Sequence[float]) -> None:
    """The titles, standing on the rule below them."""
    heads = _heads(page, table)
    most = max(map(len, heads))
    for n, lines in enumerate(heads):
        x, side = (MARGIN + 0.04, "left") if n == 0 else (rights[n] - 0.06, "right")
        for line, words in enumerate(lines, most - len(lines)):
            size = max(LEAST_HEAD, page.fitting(words, widths[n] - 0.08, HEAD, "bold"))  # as long as it can be read
            words = page.shorten(words, widths[n] - 0.08, size, "bold")
            page.text(x, page.y + HEAD_LINE * line, words, size, weight="bold", color=SOFT, ha=side)
    page.y += ROW + HEAD_LINE * (most - 1)
    page.line(page.y - 0.02)


def _tables(page: Page, tables: Sequence[ReportTable]) -> None:
    for table in tables:
        if table.title:
            page.text(MARGIN, page.y, table.title, 8.6, weight="bold", color=ACCENT)
            page.y += 0.2
        widths = _column_widths(page, table)
        rights = [MARGIN + sum(widths[: n + 1]) for n in range(len(widths))]  # the right edge of each column
        _table_head(page, table, widths, rights)
        for number, row in enumerate(table.rows):
            whole = str(row[0]).lower() in ("whole", "both lungs")
            if number % 2 == 0:
                page.box(MARGIN, page.y - 0.005, INNER, ROW, "#f3f6f8")
            for n, cell in enumerate(row):
                words = cell if isinstance(cell, str) else f"{cell:.4g}"
                x, side = (MARGIN + 0.04, "left") if n == 0 else (rights[n] - 0.06, "right")
                weight = "bold" if whole else "normal"
                size = page.fitting(words, widths[n] - 0.08, SIZE, weight)
                page.text(x, page.y + 0.022, words, size, ha=side, weight=weight)
            page.y += ROW
        page.line(page.y + 0.01)
        page.y += 0.05
        if table.note:
            page.text(MARGIN, page.y, page.shorten(table.note, INNER, 7), 7, color=SOFT)
            page.y += 0.15
        page.y += 0.03 + GAP


LEAD = 0.135
LEFT = 0.40 * INNER
RIGHT = INNER - LEFT - 0.3


MOST_LINES = 18


def _word_blocks(page: Page, content: ReportContent) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """Lines of parameters as (name, value), of methods, of warnings: cut to what a page holds, and so said."""
    items: list[tuple[str, str]] = []
    beside = _value_column(page, content)
    for number, (key, value) in enumerate(content.parameters.items()):
        pairs = _parameter(page, key.replace("_", " "), _plain(value), beside)
        left = len(content.parameters) - number
        if len(items) + len(pairs) > MOST_LINES - (left > 1):
            items.append((f"and {left} more", "see result.json"))
            break
        items += pairs
    methods = page.wrap(content.methods_text, RIGHT, 7.2)
    if len(methods) > MOST_LINES:
        methods = [*methods[: MOST_LINES - 1], "… (in full in result.json)"]
    warnings: list[str] = []
    for number, warning in enumerate(content.warnings):
        lines = page.wrap(warning, INNER - 0.2, 7.2)
        if len(warnings) + len(lines) > 6:
            warnings.append(f"… and {len(content.warnings) - number} more in result.json.")
            break
        warnings += ["• " + line if n == 0 else "   " + line for n, line in enumerate(lines)]
    return items, methods, warnings


def _value_column(page: Page, content: ReportContent) -> float:
    """How far right of the names the values of the parameters stand, inches: beside the widest name, at most half of the room."""
    widest = max((page.width(key.replace("_", " "), 7.2) for key in content.parameters), default=0.0)
    return min(widest, LEFT / 2) + 0.15


def _parameter(page: Page, name: str, value: str, beside: float) -> list[tuple[str, str]]:
    """A parameter in full: its value in as many lines as it needs, ``beside`` its name."""
    names = page.wrap(name, beside - 0.1, 7.2)
    values = page.wrap(value, LEFT - beside, 7.2)
    return list(itertools.zip_longest(names, values, fillvalue=""))


def _plain(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(_plain(each) for each in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_plain(each)}" for key, each in value.items())
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _text_height(page: Page, content: ReportContent) -> float:
    items, methods, warnings = _word_blocks(page, content)
    height = sum(_table_height(page, t) for t in content.tables)
    body = max(len(items), len(methods))
    height += 0.2 + LEAD * body + GAP if body else 0
    height += 0.2 + LEAD * len(warnings) + GAP if warnings else 0
    return height


def _words(page: Page, content: ReportContent) -> None:
    items, methods, warnings = _word_blocks(page, content)
    if warnings:
        page.text(MARGIN, page.y, "Notes on this result", 8.6, weight="bold", color=ALERT)
        page.y += 0.2
        for line in warnings:
            page.text(MARGIN, page.y, line, 7.2)
            page.y += LEAD
        page.y += GAP
    if not items and not methods:
        return
    right = MARGIN + LEFT + 0.3
    if items:
        page.text(MARGIN, page.y, "Parameters", 8.6, weight="bold", color=ACCENT)
    if methods:
        page.text(right, page.y, "Methods (may be cited)", 8.6, weight="bold", color=ACCENT)
    top, beside = page.y + 0.2, _value_column(page, content)
    for n, (name, value) in enumerate(items):
        y = top + n * LEAD
        page.text(MARGIN, y, name, 7.2, color=SOFT)
        page.text(MARGIN + beside, y, value, 7.2)
    for n, line in enumerate(methods):
        page.text(right, top + n * LEAD, line, 7.2)
    page.y = top + LEAD * max(len(items), len(methods)) + GAP


def _footer(page: Page, content: ReportContent) -> None:
    y = PAGE[1] - FOOTER + 0.2
    spans = (("Read by", 2.9), ("Date", 1.5), ("Signature", INNER - 2.9 - 1.5))
    x = MARGIN
    for name, width in spans:
        page.text(x, y, name, 7.4, color=SOFT)
        start = x + page.width(name, 7.4) + 0.08
        page.line(y + 0.12, start, x + width - (0.2 if name != "Signature" else 0), color=SOFT, width=0.6)
        x += width
    small = f"{SIMULATED_LINE}. {RESEARCH_LINE}." if content.simulated else f"{RESEARCH_LINE}."
    page.text(MARGIN, PAGE[1] - 0.36, small, 6.6, color=ALERT if content.simulated else SOFT)
    page.text(PAGE[0] - MARGIN, PAGE[1] - 0.36, "Radiological convention: patient's right on the left", 6.6, color=SOFT, ha="right")


def _pictures(page: Page, content: ReportContent, room: float) -> None:
    """Rows of pictures, one a plane, all at one scale, with the legend beneath; as large as the room allows."""
    places = sorted({(i.plane, i.row) for i in content.images})  # axial before coronal
    rows = [[i for i in content.images if (i.plane, i.row) == place] for place in places]
    if not rows:
        return
    caption, legend = 0.17, 0.5 if content.scale is not None else 0.0
    space = 0.06
    # One scale (inches per mm) for all, so that sizes can be compared across the pictures.
    widest = max(sum(i.size_mm[0] for i in row) / (INNER - space * (len(row) - 1)) for row in rows)
    tallest = sum(max(i.size_mm[1] for i in row) for row in rows)
    high = room - legend - GAP - len(rows) * (caption + space)
    scale = min(1 / widest, max(high, 1.0) / tallest)
    for row in rows:
        total = sum(i.size_mm[0] for i in row) * scale + space * (len(row) - 1)
        x, height = MARGIN + (INNER - total) / 2, max(i.size_mm[1] for i in row) * scale
        for image in row:
            width = image.size_mm[0] * scale
            _picture(page, image, content.scale, x, page.y, width, image.size_mm[1] * scale, scale)
            page.text(x, page.y + height + 0.03, page.shorten(image.caption, width, 7), 7, color=SOFT)
            x += width + space
        page.y += height + caption + space
    if content.scale is not None:
        _legend(page, content.scale)
        page.y += legend
    page.y += GAP


def _picture(
    page: Page, image: ReportImage, scale: ColourScale | None, x: float, y: float, width: float, height: float, per_mm: float
) -> None:
    from matplotlib.patheffects import withStroke

    axes = page.axes(x, y, width, height)
    extent = (0.0, image.size_mm[0], image.size_mm[1], 0.0)
    low, high = image.window or WINDOW
    scale = image.scale or scale
    axes.imshow(image.ct, cmap="gray", vmin=low, vmax=high, extent=extent, interpolation="bilinear", aspect="auto")
    if image.overlay is not None and scale is not None:
        axes.imshow(
            np.ma.masked_invalid(image.overlay),
            cmap=scale.colormap,
            vmin=scale.low,
            vmax=scale.high,
            extent=extent,
            alpha=0.82,
            interpolation="nearest",
            aspect="auto",
        )
    outlines = [(mask, color, 0.8) for mask, color in image.outlines]
    for mask, color, line in ((image.lungs, "#ffffff", 0.35), (image.mask, OUTLINE, 0.8), *outlines):
        if mask is not None and mask.any() and not mask.all():
            rows, columns = mask.shape
            xs = (np.arange(columns) + 0.5) * image.size_mm[0] / columns
            ys = (np.arange(rows) + 0.5) * image.size_mm[1] / rows
            axes.contour(xs, ys, mask.astype(float), levels=[0.5], colors=[color], linewidths=line)
    edge = [withStroke(linewidth=1.4, foreground="#10141a")]
    top, bottom = ("A", "P") if image.plane == "axial" else ("S", "I")
    for words, at, ha, va in (
        (top, (0.5, 0.985), "center", "top"),
        (bottom, (0.5, 0.015), "center", "bottom"),
        ("R", (0.015, 0.5), "left", "center"),
        ("L", (0.985, 0.5), "right", "center"),
    ):
        axes.text(*at, words, transform=axes.transAxes, ha=ha, va=va, color="white", fontsize=6.5, weight="bold", path_effects=edge)
    if image.scale is not None:
        _bar(axes, image.scale, edge)
    bar = 50.0
    axes.plot(
        [8, 8 + bar],
        [image.size_mm[1] - 8] * 2,
        color="white",
        linewidth=1.2,
        solid_capstyle="butt",
        path_effects=[withStroke(linewidth=2.2, foreground="#10141a")],
    )
    axes.text(8, image.size_mm[1] - 12, "5 cm", color="white", fontsize=6, va="bottom", path_effects=edge)
    axes.set_xlim(0, image.size_mm[0])
    axes.set_ylim(image.size_mm[1], 0)


def _bar(axes: Any, scale: ColourScale, edge: list) -> None:
    """A picture's own colours with their range, at its right edge."""
    inset = axes.inset_axes((0.945, 0.08, 0.03, 0.3))
    inset.set_axis_off()
    inset.imshow(np.linspace(1, 0, 64)[:, None], cmap=scale.colormap, aspect="auto")
    for value, at, va in ((scale.low, 0.08, "bottom"), (scale.high, 0.38, "top")):
        axes.text(0.935, at, f"{value:g}", transform=axes.transAxes, ha="right", va=va, color="white", fontsize=5.5, path_effects=edge)


def _legend(page: Page, scale: ColourScale) -> None:
    """A colour bar with its unit, and what the outline means."""
    from matplotlib.lines import Line2D

    width, height = 3.0, 0.11
    x, y = MARGIN, page.y + 0.17
    axes = page.axes(x, y, width, height)
    axes.imshow(np.linspace(0, 1, 256)[None], cmap=scale.colormap, aspect="auto", extent=(0, 1, 0, 1))
    page.text(x, page.y, page.shorten(f"{scale.label} ({scale.unit})", width, 7.2, "bold"), 7.2, weight="bold")
    for part in (0.0, 0.5, 1.0):
        side = {0.0: "left", 0.5: "center", 1.0: "right"}[part]
        words = f"{scale.low + part * (scale.high - scale.low):.3g}"
        page.text(x + part * width, y + height + 0.03, words, 6.8, color=SOFT, ha=side)
    start, at = x + width + 0.5, y + height / 2
    lines = [(OUTLINE, 1.4, scale.outline), *((color, 1.4, words) for words, color in scale.further), ("#ffffff", 0.8, "Lung")]
    for n, (color, line, words) in enumerate(lines):
        offset = n * (2.2 if len(lines) < 3 else 1.4)
        page.box(start + offset - 0.06, at - 0.1, 0.47, 0.2, "#30303a")
        xs = [(start + offset) / PAGE[0], (start + offset + 0.35) / PAGE[0]]
        page.figure.add_artist(Line2D(xs, [1 - at / PAGE[1]] * 2, color=color, linewidth=line))
        page.text(start + offset + 0.5, at, words, 7.2, va="center")
