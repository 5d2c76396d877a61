"""The results of an agreement study as rows of tables, for files and for the scene."""

from __future__ import annotations

import itertools


def statistics_of(result) -> list[tuple[str, float, str]]:
    """(quantity, value, unit) of everything one time point allows."""
    percent = "% of lung"
    rows = [("cases", float(len(result.patients)), ""), ("readers", float(len(result.raters)), "")]
    if result.paired is not None:
        p = result.paired
        rows += _interval("paired_difference", p.difference, percent) + [("paired_t", p.t, ""), ("paired_df", float(p.df), ""), ("paired_p", p.p, "")]
    if result.limits is not None:
        for name in ("bias", "lower", "upper"):
            rows += _interval(f"bland_altman_{name}", getattr(result.limits, name), percent)
    for kind, value in result.icc.items():
        name = f"icc_{kind.replace(',', '_')}"
        rows += _interval(name, value.icc, "") + [(f"{name}_p", value.p, "")]
    if result.anova is not None:
        a = result.anova
        rows += [("anova_f", a.f, ""), ("anova_df_between", float(a.df_between), ""), ("anova_df_within", float(a.df_within), ""), ("anova_p", a.p, "")]
    return rows


def _interval(name: str, interval, unit: str) -> list[tuple[str, float, str]]:
    return [(name, interval.value, unit), (f"{name}_low", interval.low, unit), (f"{name}_high", interval.high, unit)]


def tukey_of(results) -> tuple[list[str], list[tuple]]:
    """Tukey's test between readers: header and one row a pair and time point."""
    rows = [(r.timepoint, t.first, t.second, t.difference.value, t.difference.low, t.difference.high, t.p)
            for r in results if r.anova is not None for t in r.anova.tukey]
    return ["timepoint", "first", "second", "difference", "low", "high", "p"], rows


def correlations_of(results) -> tuple[list[str], list[tuple]]:
    """Pearson's correlation of every two variables: header and one row a pair and time point."""
    rows = []
    for result in results:
        matrix = result.correlations
        if matrix is None:
            continue
        for i, j in itertools.combinations(range(len(matrix.names)), 2):
            rows.append((result.timepoint, matrix.names[i], matrix.names[j], float(matrix.r[i, j]), float(matrix.p[i, j]), int(matrix.n[i, j])))
    return ["timepoint", "first", "second", "r", "p", "n"], rows
