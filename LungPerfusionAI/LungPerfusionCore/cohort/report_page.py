"""A cohort's page: distributions, agreement and outliers, as one HTML file whose plots lie in it."""

from __future__ import annotations

import base64
import html
import io
import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from ..palette import ALERT, SERIES, hexadecimal
from ..quantities import TITLES, number_text, region_words, title_with_unit
from ..report.bland_altman import Interval
from ..report.figures import names_as_given
from .pages import page
from .statistics import (
    APART,
    FALSE_ALARM_PERCENT,
    LEAST_VALUES,
    MOST_NAMED_PERCENT,
    Agreement,
    Distribution,
    Key,
    Outlier,
    Table,
    agreements,
    compared_values,
    distribution,
    limit_of,
    outliers,
    outlying_cases,
)

COLORS = tuple(hexadecimal(color) for color in SERIES[:6])
_ALERT = hexadecimal(ALERT)
#: Up to so many values each is drawn as a point of its own.
MOST_POINTS = 80
MOST_OUTLIERS, MOST_PAIRS = 100, 12
_DPI = 110


def cohort_page(table: Table, title: str) -> Iterator[str]:
    """The page as pieces of text. Draws with matplotlib."""
    body = [*_summary(table), *_distributions(table), *_agreements(table), *_outliers(table)]
    yield from page(title, body)


def _summary(table: Table) -> Iterator[str]:
    quantities = {key.quantity for key in table.series}
    yield f"<p>{len(table.cases)} cases, {len(quantities)} {'quantity' if len(quantities) == 1 else 'quantities'}.</p>\n"
    if table.simulated:
        yield f"<p class=bad><b>{table.simulated} of the {len(table.cases)} cases are simulated data.</b></p>\n"


def _distributions(table: Table) -> Iterator[str]:
    yield "<h2>Distributions</h2>\n"
    groups: dict[tuple[str, str], list[Key]] = {}
    for key in table.series:
        groups.setdefault((key.quantity, key.unit), []).append(key)
    for (quantity, unit), keys in groups.items():
        yield f"<h3>{html.escape(title_with_unit(quantity, unit))}</h3>\n"
        if any(table.series[key].defined.size for key in keys):
            yield _picture(
                _draw_distribution(table, keys, title_with_unit(quantity, unit)), f"Distribution of {TITLES.get(quantity, quantity)}"
            )
        rows = [_distribution_row(table, distribution(key, table.series[key])) for key in keys]
        yield from _html_table(("Region", "By", "n", "Undefined", "Median", "Quartiles", "Mean", "SD", "Range"), rows)


def _distribution_row(table: Table, d: Distribution) -> tuple[Any, ...]:
    def text(value: float) -> str:
        return number_text(value, d.key.unit, d.key.quantity)

    spread, extremes = (f"{text(low)} to {text(high)}" if d.n else "-" for low, high in (d.quartiles, d.extremes))
    region, source = region_words(d.key.region), table.source_name(d.key)
    return region, source, d.n, d.undefined, text(d.median), spread, text(d.mean), text(d.sd), extremes


def _agreements(table: Table) -> Iterator[str]:
    found = agreements(table)
    if not found:
        return
    yield "<h2>Agreement</h2>\n<p>Where two methods, readers or models measured the same quantity of the same cases: bias and 95 % limits "
    yield "of agreement with their 95 % intervals (Bland and Altman 1999), and Pearson's r.</p>\n"
    drawn = [each for each in found if each.a.region == "whole"] or found
    for each in drawn[:MOST_PAIRS]:
        yield _picture(_draw_agreement(table, each), "Bland-Altman plot")
    if len(drawn) > MOST_PAIRS:
        beyond = len(drawn) - MOST_PAIRS
        yield f"<p class=note>{beyond} more {'pair is' if beyond == 1 else 'pairs are'} in the table only.</p>\n"
    rows = [
        (
            title_with_unit(each.a.quantity, each.a.unit),
            region_words(each.a.region),
            f"{table.source_name(each.a)} - {table.source_name(each.b)}",
            each.limits.n,
            *(_interval(bound, each.a) for bound in (each.limits.bias, each.limits.lower, each.limits.upper)),
            _number(each.r),
        )
        for each in found
    ]
    yield from _html_table(("Quantity", "Region", "Difference", "n", "Bias", "Lower limit", "Upper limit", "r"), rows)


def _outliers(table: Table) -> Iterator[str]:
    yield f"<h2>Outliers</h2>\n<p>{outlier_rule(table)}</p>\n"
    every = outliers(table)
    named, more = outlying_cases(table, every)
    found = [each for each in every if each.case in named]
    if not found:
        yield "<p>None.</p>\n"
        return
    yield from _html_table(
        ("Case", "Quantity", "Region", "By", "Value", "Median", "z"), (_outlier_row(table, each) for each in found[:MOST_OUTLIERS])
    )
    if len(found) > MOST_OUTLIERS:
        beyond = len(found) - MOST_OUTLIERS
        yield f"<p class=note>{beyond} more value{'' if beyond == 1 else 's'} of these cases, less far apart.</p>\n"
    if more:
        yield (
            f"<p class=note>{more} more {'case has' if more == 1 else 'cases have'} a value apart and {'is' if more == 1 else 'are'} not"
            " named: where many do, values are skewed or come from several groups, which the figures show.</p>\n"
        )


def outlier_rule(table: Table) -> str:
    """Which values lie apart, in words, with the limits that this table's series have."""
    compared = compared_values(table)
    sizes = [series.defined.size for series in table.series.values() if series.defined.size >= LEAST_VALUES]
    if not sizes:
        return f"No quantity has {LEAST_VALUES} values or more, from which on an outlier could be told."
    limits = sorted({f"{limit_of(size, compared):.1f}" for size in (max(sizes), min(sizes))}, key=float)
    return (
        "Values whose modified z score, 0.6745 (x - median) / MAD (Iglewicz and Hoaglin 1993), is beyond "
        f"{' to '.join(limits)}: the fewer values a quantity has and the more are looked at ({compared}), the higher, so that a table of"
        f" normally distributed values names one in {FALSE_ALARM_PERCENT:g} % of tables at most; never below {APART:g}, and none among"
        f" fewer than {LEAST_VALUES} values. At most {MOST_NAMED_PERCENT:g} % of the cases are named, the farthest."
    )


def _outlier_row(table: Table, each: Outlier) -> tuple[Any, ...]:
    head = title_with_unit(each.key.quantity, each.key.unit)
    value, median = (number_text(number, each.key.unit, each.key.quantity) for number in (each.value, each.median))
    return each.case, head, region_words(each.key.region), table.source_name(each.key), value, median, f"{each.z:.1f}"


# -- drawing -----------------------------------------------------------------------------------------------------------


def _figure(width: float, height: float) -> tuple[Any, Any]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.add_subplot()


@names_as_given()
def _draw_distribution(table: Table, keys: Sequence[Key], label: str) -> Any:
    """A box a region and source; each value as a point where there are few."""
    keys = [key for key in keys if table.series[key].defined.size]
    regions = list(dict.fromkeys(key.region for key in keys))
    sources = list(dict.fromkeys(key.source for key in keys))
    figure, axes = _figure(min(14.0, 2.2 + 0.55 * len(regions) * len(sources)), 3.4)
    wide = 0.8 / len(sources)
    names: dict[str, Any] = {}
    for key in keys:
        values = table.series[key].defined
        number = sources.index(key.source)
        where = regions.index(key.region) + (number - (len(sources) - 1) / 2) * wide
        color = COLORS[number % len(COLORS)]
        few = values.size <= MOST_POINTS
        box = axes.boxplot(
            values, positions=[where], widths=0.7 * wide, showfliers=not few, patch_artist=True, flierprops={"markersize": 2}
        )
        box["boxes"][0].set(facecolor=color, alpha=0.35)
        box["medians"][0].set(color="black")
        names.setdefault(table.source_name(key), box["boxes"][0])
        if few:
            shift = np.random.default_rng(0).uniform(-0.2, 0.2, values.size) * wide
            axes.scatter(where + shift, values, s=8, color=color, alpha=0.7, linewidths=0)
    turned = {"rotation": 40, "ha": "right"} if len(regions) > 4 else {}
    axes.set_xticks(range(len(regions)), [region_words(region) or "-" for region in regions], **turned)
    axes.set(ylabel=label, xlim=(-0.6, len(regions) - 0.4))
    if len(names) > 1:
        axes.legend(names.values(), names.keys(), frameon=False, fontsize=8)
    _mark(figure, table)
    return figure


@names_as_given()
def _draw_agreement(table: Table, each: Agreement) -> Any:
    figure, axes = _figure(5.2, 3.6)
    limits = each.limits
    axes.scatter(limits.means, limits.differences, s=14, color=COLORS[0], alpha=0.7, linewidths=0)
    for interval, style, name in ((limits.upper, "--", "+1.96 SD"), (limits.bias, "-", "bias"), (limits.lower, "--", "-1.96 SD")):
        if math.isfinite(interval.low):
            axes.axhspan(interval.low, interval.high, color=COLORS[1], alpha=0.12, linewidth=0)
        axes.axhline(interval.value, color=COLORS[1], linestyle=style, linewidth=1.2)
        said = {"xycoords": ("axes fraction", "data"), "ha": "right", "va": "bottom", "fontsize": 8}
        axes.annotate(f"{name} {number_text(interval.value, each.a.unit, each.a.quantity)}", (1, interval.value), **said)
    a, b = table.source_name(each.a), table.source_name(each.b)
    axes.set(
        xlabel=f"mean of both, {title_with_unit(each.a.quantity, each.a.unit)}",
        ylabel=f"{a} - {b}",
        title=f"{region_words(each.a.region)}, n {limits.n}",
    )
    _mark(figure, table)
    return figure


def _mark(figure: Any, table: Table) -> None:
    """Say in the picture, which may be copied elsewhere, that simulated data is in it."""
    if table.simulated:
        every = table.simulated == len(table.cases)
        figure.suptitle("Simulated data" if every else "Some of it is simulated data", fontsize=8, color=_ALERT, x=0.99, ha="right")


@names_as_given()
def _picture(figure: Any, alt: str) -> str:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    stream = io.BytesIO()
    figure.set_dpi(_DPI)
    FigureCanvasAgg(figure).print_png(stream, metadata={"Software": None})
    data = base64.b64encode(stream.getvalue()).decode("ascii")
    width = round(figure.get_figwidth() * _DPI * 0.85)
    style = f"height:auto;width:{width}px;background:none"
    return f'<figure><img style="{style}" alt="{html.escape(alt)}" src="data:image/png;base64,{data}"></figure>\n'


# -- words -------------------------------------------------------------------------------------------------------------


def _number(value: float) -> str:
    return "-" if not math.isfinite(value) else f"{value:.4g}"


def _interval(interval: Interval, key: Key) -> str:
    value, low, high = (number_text(bound, key.unit, key.quantity) for bound in (interval.value, interval.low, interval.high))
    return f"{value} ({low} to {high})" if math.isfinite(interval.low) else value


def _html_table(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    yield f"<table><tr>{''.join(f'<th>{html.escape(name)}</th>' for name in header)}</tr>\n"
    for row in rows:
        yield f"<tr>{''.join(f'<td>{html.escape(str(cell))}</td>' for cell in row)}</tr>\n"
    yield "</table>\n"
