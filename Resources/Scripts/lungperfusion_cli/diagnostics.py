"""Judge a score by its table: ROC and precision-recall curves, AUC, Youden's threshold, confusion table, calibration.

The table (CSV) has a column label (1 embolism, 0 none) and a numeric column for each score; columns named case, patient,
stack or slice are no scores. Writes into DIR: diagnostics.csv (one row a score), roc.csv, pr.csv, calibration.csv,
comparisons.csv (DeLong, from two scores on), roc.png, pr.png, calibration.png, result.json.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from .common import INPUT_FILE, OUTPUT_FOLDER

HELP = "diagnostic accuracy of a score: ROC, PR, Youden, DeLong, Wilson intervals, calibration"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--table", type=INPUT_FILE, required=True, metavar="CSV", help="table with a label and one or more scores, one row per case"
    )
    parser.add_argument(
        "--threshold",
        type=_number,
        metavar="X",
        help="threshold: scores of at least X are positive (default: maximum of the Youden index)",
    )
    parser.add_argument(
        "--prevalence",
        type=_number,
        metavar="P",
        help="also report PPV and NPV at this prevalence of embolism (0 to 1)",
    )
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="output folder")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software
    from PEDetectionLib.diagnostic_plots import area_words, write_figures
    from PEDetectionLib.diagnostic_study import study_diagnostics
    from PEDetectionLib.diagnostics import read_scores

    output = context.case_output(args.output)
    context.progress(0.0, f"Reading {args.table.name}")
    labels, scores = read_scores(args.table)
    context.progress(0.2, "Computing curves and intervals")
    study = study_diagnostics(labels, scores, threshold=args.threshold, prevalence=args.prevalence)
    record = ResultRecord(
        command=context.command,
        software=software(context.application),
        inputs=[InputFile.of("table", args.table)],
        parameters={
            "threshold": args.threshold if args.threshold is not None else "youden",
            "prevalence": args.prevalence,
        },
    )
    record.measurements.extend(measurements_of(study))
    record.warnings.extend(study.notes)
    context.progress(0.6, "Drawing the figures")
    with output as staging:
        for role, (header, rows) in tables_of(study).items():
            if rows:
                _write(staging / f"{role}.csv", header, rows)
                record.outputs[role] = f"{role}.csv"
        record.outputs.update({f"{role}_figure": path.name for role, path in write_figures(study, staging).items()})
        record.write(staging / "result.json")
    context.say(f"{study.positive} positive and {study.negative} negative cases.")
    for score in study.scores:
        t = score.table
        context.say(
            f"{score.name}: AUC {area_words(score.auc)}; at {score.threshold:.4g} "
            f"sensitivity {_percent(t.sensitivity)}, specificity {_percent(t.specificity)}"
        )
    for (a, b), c in study.comparisons.items():
        tested = "no test" if math.isnan(c.p) else f"p {c.p:.3g} (DeLong)"
        context.say(f"{a} against {b}: difference of the AUC {c.difference:+.3f}, {tested}")
    for note in study.notes:
        context.say(f"Note: {note}")
    context.say(f"Wrote {args.output}")


def measurements_of(study) -> list:
    """Every number of the study; the region is the score's name (or two of them)."""
    from LungPerfusionCore.measurements import Measurement
    from PEDetectionLib.diagnostic_study import PROPORTIONS

    rows = [
        Measurement("all", "positive_cases", float(study.positive), ""),
        Measurement("all", "negative_cases", float(study.negative), ""),
    ]
    for score in study.scores:
        values = {
            "roc_auc": score.auc.value,
            "roc_auc_low": score.auc.low,
            "roc_auc_high": score.auc.high,
            "average_precision": score.average_precision,
            "threshold": score.threshold,
            "youden_index": score.youden,
        }
        for name in PROPORTIONS:
            p = getattr(score.table, name)
            values |= {name: p.value, f"{name}_low": p.low, f"{name}_high": p.high, f"{name}_n": float(p.n)}
        for name in ("true_positive", "false_positive", "true_negative", "false_negative"):
            values[name] = float(getattr(score.table, name))
        if score.calibration is not None:
            values["brier"] = score.calibration.brier
        if score.population is not None:
            values |= {"ppv_at_prevalence": score.population[1], "npv_at_prevalence": score.population[2]}
        rows += [Measurement(score.name, quantity, value, "") for quantity, value in values.items()]
    for (a, b), c in study.comparisons.items():
        values = {"roc_auc_difference": c.difference, "delong_z": c.z, "delong_p": c.p}
        rows += [Measurement(f"{a} - {b}", quantity, value, "") for quantity, value in values.items()]
    return rows


def _score_table(study) -> tuple[list[str], list[list]]:
    """Header and rows of diagnostics.csv: a row a score."""
    from PEDetectionLib.diagnostic_study import PROPORTIONS

    head = [
        "score",
        "roc_auc",
        "roc_auc_low",
        "roc_auc_high",
        "roc_auc_interval",
        "average_precision",
        "threshold",
        "youden_index",
        "tp",
        "fp",
        "tn",
        "fn",
    ]
    head += [f"{name}{end}" for name in PROPORTIONS for end in ("", "_low", "_high", "_k", "_n")] + [
        "prevalence",
        "ppv_at_prevalence",
        "npv_at_prevalence",
    ]
    rows = []
    for s in study.scores:
        t = s.table
        row = [
            s.name,
            s.auc.value,
            s.auc.low,
            s.auc.high,
            s.auc.method,
            s.average_precision,
            s.threshold,
            s.youden,
            t.true_positive,
            t.false_positive,
            t.true_negative,
            t.false_negative,
        ]
        for name in PROPORTIONS:
            p = getattr(t, name)
            row += [p.value, p.low, p.high, p.k, p.n]
        rows.append(row + list(s.population or (math.nan,) * 3))
    return head, rows


def tables_of(study) -> dict[str, tuple[list[str], list[list]]]:
    """File name -> (header, rows)."""
    curves = {
        "roc": ["score", "one_minus_specificity", "sensitivity", "threshold"],
        "pr": ["score", "recall", "precision", "threshold"],
    }
    tables = {"diagnostics": _score_table(study)}
    for role, header in curves.items():
        tables[role] = (
            header,
            [
                [s.name, *point]
                for s in study.scores
                for point in zip(getattr(s, role).x, getattr(s, role).y, getattr(s, role).thresholds, strict=True)
            ],
        )
    tables["calibration"] = (
        ["score", "mean_score", "observed", "count"],
        [
            [s.name, *point]
            for s in study.scores
            if s.calibration is not None
            for point in zip(s.calibration.mean_score, s.calibration.observed, s.calibration.count, strict=True)
        ],
    )
    tables["comparisons"] = (
        ["first", "second", "roc_auc_difference", "z", "p"],
        [[a, b, c.difference, c.z, c.p] for (a, b), c in study.comparisons.items()],
    )
    return tables


def _write(path: Path, header: list[str], rows: list[list]) -> None:
    from LungPerfusionCore.files.atomic_files import write_csv

    write_csv(path, header, [[_cell(value) for value in row] for row in rows])


def _cell(value) -> str:
    if isinstance(value, str):
        return value
    number = float(value)
    return "" if math.isnan(number) else str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)


def _percent(p) -> str:
    if p.n == 0:
        return "none (n 0)"
    return f"{100 * p.value:.1f} % ({100 * p.low:.1f} to {100 * p.high:.1f}; {p.k} of {p.n})"


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number")
    return value
