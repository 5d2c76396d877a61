"""The results of an agreement study as rows of tables, for files and for the scene."""

from __future__ import annotations

import itertools
import math

from LungPerfusionCore.sentence import Sentence

STATISTICS = ["timepoint", "quantity", "value", "unit", "n"]
"""Header of ``statistics_of``'s rows, after the time point."""


def statistics_of(result) -> list[tuple[str, float, str, int]]:
    """(quantity, value, unit, n) of everything one time point allows. ``n``: the cases that went into this number, which are fewer
    than all where a reading is missing; of an analysis of variance the values of all readers."""
    percent, cases = "% of lung", len(result.patients)
    rows = [("cases", float(cases), "", cases), ("readers", float(len(result.raters)), "", cases)]

    def add(n: int, name: str, *numbers: tuple[str, float, str]) -> None:
        rows.extend((*number, n) for number in ((f"{name}_n", float(n), ""), *numbers))

    if (p := result.paired) is not None:
        add(
            p.n,
            "paired",
            *_interval("paired_difference", p.difference, percent),
            ("paired_t", p.t, ""),
            ("paired_df", float(p.df), ""),
            ("paired_p", p.p, ""),
        )
    if (limits := result.limits) is not None:
        add(
            limits.n,
            "bland_altman",
            *(row for name in ("bias", "lower", "upper") for row in _interval(f"bland_altman_{name}", getattr(limits, name), percent)),
        )
    for kind, value in result.icc.items():
        name = f"icc_{kind.replace(',', '_')}"
        add(value.n, name, *_interval(name, value.icc, ""), (f"{name}_p", value.p, ""))
    if (a := result.anova) is not None:
        add(
            a.n,
            "anova",
            *((f"anova_n_{rater}", float(count), "") for rater, count in a.counts.items()),
            ("anova_f", a.f, ""),
            ("anova_df_between", float(a.df_between), ""),
            ("anova_df_within", float(a.df_within), ""),
            ("anova_p", a.p, ""),
        )
    return rows


def _interval(name: str, interval, unit: str) -> list[tuple[str, float, str]]:
    return [(name, interval.value, unit), (f"{name}_low", interval.low, unit), (f"{name}_high", interval.high, unit)]


def summary_of(result) -> list[str]:
    """The main numbers of one time point as sentences, each with the cases that it is of."""
    cases = len(result.patients)

    def of(n: int) -> str:
        return f"n {n}" if n == cases else Sentence("n {n} of {cases}", n=n, cases=cases)

    lines: list[str] = [Sentence("Cases: {cases}, readers: {readers}.", cases=cases, readers=len(result.raters))]
    if (ba := result.limits) is not None:
        lines.append(
            Sentence(
                "Automatic minus readers ({n}): {bias:+.2f} % of the lung, limits of agreement {lower:.2f} to {upper:.2f}.",
                n=of(ba.n),
                bias=ba.bias.value,
                lower=ba.lower.value,
                upper=ba.upper.value,
            )
        )
    if (c := result.icc.get("C,k")) is not None:
        lines.append(Sentence("Readers ({n}): ICC(C,k) {icc:.3f} ({interval}).", n=of(c.n), icc=c.icc.value, interval=_between(c.icc)))
    return lines


def _between(interval) -> str:
    if math.isnan(interval.low) or math.isnan(interval.high):
        return Sentence("no interval")
    return Sentence("{low:.3f} to {high:.3f}", low=interval.low, high=interval.high)


def tukey_of(results) -> tuple[list[str], list[tuple]]:
    """Tukey's test between readers: header and one row a pair and time point, with the values of each reader."""
    rows = [
        (
            r.timepoint,
            t.first,
            t.second,
            t.difference.value,
            t.difference.low,
            t.difference.high,
            t.p,
            r.anova.counts[t.first],
            r.anova.counts[t.second],
        )
        for r in results
        if r.anova is not None
        for t in r.anova.tukey
    ]
    return ["timepoint", "first", "second", "difference", "low", "high", "p", "n_first", "n_second"], rows


def correlations_of(results) -> tuple[list[str], list[tuple]]:
    """Pearson's correlation of every two variables: header and one row a pair and time point."""
    rows = []
    for result in results:
        matrix = result.correlations
        if matrix is None:
            continue
        for i, j in itertools.combinations(range(len(matrix.names)), 2):
            rows.append(
                (result.timepoint, matrix.names[i], matrix.names[j], float(matrix.r[i, j]), float(matrix.p[i, j]), int(matrix.n[i, j]))
            )
    return ["timepoint", "first", "second", "r", "p", "n"], rows
