"""A page about a cohort, from the results table of a batch (CSV or Parquet).

How every quantity is distributed in each region, how two methods, readers or models agree where they stand side by side, and which cases
lie apart, by name. Writes into DIR: report.html, one file that opens from disk, and result.json.
"""

from __future__ import annotations

import argparse

from .common import INPUT_FILE, OUTPUT_FOLDER

HELP = "summary report of a cohort from a results table"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--results",
        type=INPUT_FILE,
        required=True,
        metavar="TABLE",
        help="results.csv or results.parquet of a batch, or a table of the same form",
    )
    parser.add_argument("--title", default="Cohort", help="title of the report (default: Cohort)")
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="output folder of the report")


def run(args: argparse.Namespace, context) -> None:
    import matplotlib

    from LungPerfusionCore.cohort.report_page import cohort_page
    from LungPerfusionCore.cohort.statistics import agreements, outliers, outlying_cases, read_table
    from LungPerfusionCore.files.atomic_files import whole_file
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software

    from .batch_run import check_packages

    check_packages("The report", ("pyarrow",))
    matplotlib.use("Agg", force=False)
    output = context.case_output(args.output)
    context.progress(0.0, f"Reading {args.results.name}")
    table = read_table(args.results)
    context.progress(0.5, "Drawing the figures")
    record = ResultRecord(command=context.command, software=software(context.application), inputs=[InputFile.of("results", args.results)])
    record.parameters.update({"cases": len(table.cases), "simulated": table.simulated})
    apart, pairs = outliers(table), agreements(table)
    with output as staging:
        with whole_file(staging / "report.html") as partial, partial.open("w", encoding="utf-8") as stream:
            stream.writelines(cohort_page(table, args.title))
        record.outputs["report"] = "report.html"
        record.write(staging / "result.json")
    named, more = outlying_cases(table, apart)
    shown, left = named[:10], len(named[10:]) + more
    context.say(f"{len(table.cases)} cases; {len(pairs)} pairs of methods or readers compared.")
    context.say(f"Outlying cases: {', '.join(shown)}{f' and {left} more' if left else ''}." if named else "No outlying cases.")
    context.say(f"Wrote {args.output / 'report.html'}")
