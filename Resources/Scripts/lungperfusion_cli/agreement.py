"""Agreement of an automatic method with readers, and of readers with one another.

The table (CSV) has one row per patient and rater: the columns patient, rater and defect_percent, optionally timepoint, and any numeric
columns of the patient (obstruction score, saturation ...), which --clinical can join by case number. The rater named automatic is the
method under test. Writes into DIR:
agreement.csv, tukey.csv, correlations.csv, figures (PNG) and result.json.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from .common import INPUT_FILE, OUTPUT_FOLDER

HELP = "agreement of readers and method: paired t, Bland-Altman, ICC, ANOVA, correlations"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--table", type=INPUT_FILE, required=True, metavar="CSV", help="table with one row per patient and rater")
    parser.add_argument(
        "--clinical",
        type=INPUT_FILE,
        metavar="CSV",
        help="clinical variables by case number (saturation, gradient, Miller score, symptoms), for the correlation matrix",
    )
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="output folder")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software
    from PerfusionDefectQuantLib.agreement_plots import write_figures
    from PerfusionDefectQuantLib.agreement_study import read_readings, study_agreement
    from PerfusionDefectQuantLib.agreement_tables import (
        STATISTICS,
        correlations_of,
        statistics_of,
        summary_of,
        tukey_of,
    )
    from PerfusionDefectQuantLib.clinical_table import joined, read_clinical

    output = context.case_output(args.output)
    context.progress(0.0, f"Reading {args.table.name}")
    readings = read_readings(args.table)
    joining: tuple[str, ...] = ()
    if args.clinical is not None:
        readings, joining = joined(readings, read_clinical(args.clinical))
    context.progress(0.2, "Computing the agreement")
    results = study_agreement(readings)
    inputs = [InputFile.of("table", args.table)]
    if args.clinical is not None:
        inputs.append(InputFile.of("clinical", args.clinical))
    record = ResultRecord(command=context.command, software=software(context.application), inputs=inputs)
    rows = [(result.timepoint, *row) for result in results for row in statistics_of(result)]
    record.measurements.extend(Measurement(timepoint, quantity, value, unit) for timepoint, quantity, value, unit, _n in rows)
    record.warnings.extend(joining)
    record.warnings.extend(dict.fromkeys(f"{result.timepoint}: {note}" for result in results for note in result.notes))
    context.progress(0.5, "Drawing the figures")
    with output as staging:
        tables = {"agreement": (STATISTICS, rows), "tukey": tukey_of(results), "correlations": correlations_of(results)}
        for role, (header, lines) in tables.items():
            if lines:
                _write(staging / f"{role}.csv", header, lines)
                record.outputs[role] = f"{role}.csv"
        record.outputs.update({path.stem: path.name for path in write_figures(results, staging)})
        record.write(staging / "result.json")
    for line in summary_of(results[0]):
        context.say(line)
    for warning in record.warnings:
        context.say(f"Note: {warning}")
    context.say(f"Wrote {args.output}")


def _write(path: Path, header: list[str], rows: list[tuple]) -> None:
    from LungPerfusionCore.files.atomic_files import write_csv

    write_csv(path, header, [["" if isinstance(cell, float) and math.isnan(cell) else cell for cell in row] for row in rows])
