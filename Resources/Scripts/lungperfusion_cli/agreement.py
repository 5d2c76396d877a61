"""Agreement of an automatic method with readers, and of readers with one another.

The table (CSV) has one row a patient and rater: the columns patient, rater and defect_percent, optionally timepoint, and any numeric
columns of the patient (obstruction score, saturation ...). The rater named automatic is the method under test. Writes into DIR:
agreement.csv, tukey.csv, correlations.csv, figures (PNG) and result.json.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import math
from pathlib import Path

HELP = "agreement of readers and method: paired t, Bland-Altman, ICC, ANOVA, correlations"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--table", type=Path, required=True, metavar="CSV", help="one row a patient and rater")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="folder of the results")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.outputs import CaseOutput
    from LungPerfusionCore.provenance import InputFile, ResultRecord, software
    from PerfusionDefectQuantLib.agreement_plots import write_figures
    from PerfusionDefectQuantLib.agreement_study import read_readings, study_agreement

    output = CaseOutput(args.output)
    output.check()
    if not args.table.is_file():
        raise InputError(f"The table {args.table.name} does not exist.")
    context.progress(0.0, f"Reading {args.table.name}")
    try:
        readings = read_readings(args.table)
    except UnicodeDecodeError:
        raise InputError(f"The table {args.table.name} is not text.") from None
    context.progress(0.2, "Computing the agreement")
    results = study_agreement(readings)
    record = ResultRecord(command=context.command, software=software(context.application), inputs=[InputFile.of("table", args.table)])
    rows = [(result.timepoint, *row) for result in results for row in statistics_of(result)]
    record.measurements.extend(Measurement(timepoint, quantity, value, unit) for timepoint, quantity, value, unit in rows)
    record.warnings.extend(dict.fromkeys(f"{result.timepoint}: {note}" for result in results for note in result.notes))
    context.progress(0.5, "Drawing the figures")
    with output as staging:
        tables = {"agreement": (["timepoint", "quantity", "value", "unit"], rows), "tukey": tukey_of(results), "correlations": correlations_of(results)}
        for role, (header, lines) in tables.items():
            if lines:
                _write(staging / f"{role}.csv", header, lines)
                record.outputs[role] = f"{role}.csv"
        record.outputs.update({path.stem: path.name for path in write_figures(results, staging)})
        record.write(staging / "result.json")
    whole = results[0]
    context.say(f"{len(whole.patients)} cases, {len(whole.raters)} readers.")
    if whole.limits is not None:
        ba = whole.limits
        context.say(f"Automatic minus readers: {ba.bias.value:+.2f} % of the lung, limits of agreement {ba.lower.value:.2f} to {ba.upper.value:.2f}.")
    if "C,k" in whole.icc:
        c = whole.icc["C,k"].icc
        context.say(f"Readers: ICC(C,k) {c.value:.3f} ({c.low:.3f} to {c.high:.3f}).")
    for warning in record.warnings:
        context.say(f"Note: {warning}")
    context.say(f"Wrote {args.output}")


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


def _write(path: Path, header: list[str], rows: list[tuple]) -> None:
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(header)
        writer.writerows([["" if isinstance(cell, float) and math.isnan(cell) else cell for cell in row] for row in rows])
