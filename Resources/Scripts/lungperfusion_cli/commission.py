"""Acceptance test of an installation, a machine or a version: does it give the numbers that it should?

Makes digital patients, runs every method on them, and holds the numbers against the patients' truth and against the release's own table.
With --cases also a site's phantoms and scans with known answers (CSV: case, task, region, quantity, unit, expected, tolerance, why, and
any options of the tasks). Writes into DIR: commission.pdf (a page to sign) and .png, commission.csv (a verdict a number, with its
tolerance and why it is so), result.json. Exit status 1 where a number fails or a command does. All built-in patients are simulated.
"""

from __future__ import annotations

import argparse
import time

from .common import INPUT_FILE, OUTPUT_FILE, OUTPUT_FOLDER

HELP = "acceptance test of this installation, with a page to sign"
CASE_NAMES = ("lungs", "defects", "no defects", "perfusion", "function", "embolism", "no embolism", "dynamic")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="folder of the results")
    parser.add_argument("--cases", type=INPUT_FILE, metavar="CSV", help="the site's own cases with known answers")
    parser.add_argument(
        "--only",
        type=_names,
        default=CASE_NAMES,
        metavar="A,B",
        help=f"which built-in cases, or none (then --cases is needed): {','.join(CASE_NAMES)}",
    )
    parser.add_argument("--reference", type=INPUT_FILE, metavar="CSV", help="numbers to compare with (default: the release's own)")
    parser.add_argument("--write-reference", type=OUTPUT_FILE, metavar="FILE.csv", help="write the numbers of this run as such a table")


def run(args: argparse.Namespace, context) -> int:
    from LungPerfusionCore.commissioning.expectations import swapped
    from LungPerfusionCore.commissioning.summary import Outcome
    from LungPerfusionCore.errors import InputError

    from . import commission_steps as steps

    if not args.only and args.cases is None:
        raise InputError("There is nothing to test: give --cases, or built-in cases with --only.")
    output = context.case_output(args.output)
    started = time.monotonic()
    plan = steps.plan_of(args)
    runner = steps.Runner(context, plan)
    runner.run()
    outcome = Outcome(tuple(runner.runs), tuple(swapped(runner.lines)), time.monotonic() - started, tuple(plan.missing))
    with output as staging:
        steps.write(outcome, args, context, staging)
    if args.write_reference is not None:
        steps.write_reference_table(runner, args.write_reference)
        context.say(f"Wrote {args.write_reference}")
    for line in outcome.failed:
        context.say(f"FAIL {steps.sentence(line)}")
    for each in outcome.runs:
        context.say(f"{each.case}: {each.seconds:.1f} s" + (f"; {each.failure}" if each.failure else ""))
    held = len(outcome.lines) - len(outcome.failed)
    context.say(f"{'PASS' if outcome.passed else 'FAIL'}: {held} of {len(outcome.lines)} numbers hold, {outcome.seconds:.0f} s.")
    context.say(f"Wrote {args.output / 'commission.pdf'}")
    return 0 if outcome.passed else 1


def _names(text: str) -> tuple[str, ...]:
    if text == "none":
        return ()
    names = tuple(dict.fromkeys(part.strip() for part in text.split(",")))
    for name in names:
        if name not in CASE_NAMES:
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(CASE_NAMES)}")
    return names
