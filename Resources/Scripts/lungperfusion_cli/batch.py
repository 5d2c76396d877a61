"""Run a manifest: a row a case and task, on this machine or on a Dask cluster, each case in a process of its own.

The manifest (CSV) has the columns case and task and any options of the tasks (ct, iodine, cta, regions, threshold ...); method and reader
tell rows of one case and task apart; folder is a DICOM folder whose series are chosen by rules. --discover DIR writes a manifest of the
DICOM studies below DIR to look at first, with a reason for each series that it left out.

Writes into DIR: cases/CASE/TASK (what the task writes), results.csv and results.parquet (case, region, quantity, value, unit, model,
version ...), failures.csv (a row and a sentence a case that failed), index.html (thumbnails; opens from disk), batch.json. Interrupted
once, running cases finish; twice, it stops now. --resume skips what is complete by the checksums of inputs, parameters and model.
"""

from __future__ import annotations

import argparse
import math

from .common import INPUT_FILE, INPUT_FOLDER, OUTPUT_FOLDER, whole
from .dicom_objects import kinds

HELP = "process many cases from a manifest, on this computer or on a cluster"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument("--manifest", type=INPUT_FILE, metavar="CSV", help="manifest: one row per case")
    given.add_argument(
        "--discover", type=INPUT_FOLDER, metavar="DIR", help="write a manifest of the DICOM studies found in DIR to --output"
    )
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="output folder of the batch")
    parser.add_argument("--task", metavar="COMMAND", help="task of rows without one, and of --discover")
    parser.add_argument(
        "--set",
        type=_setting,
        action="append",
        default=[],
        metavar="OPTION=VALUE",
        help="default of an option for rows without it, e.g. threshold=relative:0.7",
    )
    parser.add_argument("--resume", action="store_true", help="skip cases that are complete and unchanged in --output")
    parser.add_argument("--workers", type=_count, metavar="N", help="number of parallel cases (default: as memory and cores allow)")
    parser.add_argument("--threads", type=_count, metavar="N", help="threads per case (default: cores divided by parallel cases)")
    parser.add_argument(
        "--case-memory", type=_positive, default=4.0, metavar="GB", help="expected memory per case in GB, for --workers (default: 4)"
    )
    parser.add_argument("--memory-limit", type=_positive, metavar="GB", help="memory limit per case in GB (Linux)")
    parser.add_argument("--timeout", type=_positive, metavar="SECONDS", help="time limit per case in seconds (default: none)")
    parser.add_argument(
        "--retries",
        type=_retries,
        default=2,
        metavar="N",
        help="retries of a case whose process died: smaller batch, then CPU (default: 2)",
    )
    parser.add_argument("--scheduler", metavar="ADDRESS", help="address of a Dask scheduler, e.g. tcp://host:8786")
    parser.add_argument(
        "--dicom",
        type=kinds,
        default=(),
        metavar="seg,map,sr",
        help="also write DICOM objects of each case whose CT is a DICOM folder; they repeat the patient's identity of that CT",
    )
    parser.add_argument("--identifiers", action="store_true", help="with --discover: name cases by PatientID instead of numbers")
    parser.add_argument("--quiet", action="store_true", help="no progress messages")


def run(args: argparse.Namespace, context) -> int:
    from . import batch_discover, batch_run

    batch_run.check_packages()
    if args.discover is not None:
        return batch_discover.discover(args, context)
    return batch_run.run_batch(args, context)


def _setting(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip() or not value.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form OPTION=VALUE")
    return name.strip().lstrip("-").replace("-", "_"), value.strip()


def _count(text: str) -> int:
    return whole(text, 1, "a whole number from 1")


def _retries(text: str) -> int:
    return whole(text, 0, "a whole number from 0")


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return value
