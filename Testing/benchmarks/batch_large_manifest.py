"""A manifest of 100,000 rows: how long until its first case is complete, and what its tables need of memory and time.

    .venv/bin/python Testing/benchmarks/batch_large_manifest.py [--rows 100000] [--numbers 20]

First the real command on such a manifest (all rows read one of two small simulated chests), stopped by two interrupts once a case is
complete: seconds until it has read the manifest, until the first case is complete, and the batch's memory then. Then the tables, in a
process of its own: the outcomes of all rows with ``--numbers`` numbers each go through the spool and into results.csv, results.parquet,
failures.csv and the pages; the growth of the process's peak memory over a tenth of the rows and over all of them.
"""

from __future__ import annotations

import argparse
import csv
import multiprocessing
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from batch_cluster_of_two import SCRIPT, memory
from small_cohort import small_cohort


def first_case(folder: Path, rows: int) -> None:
    small_cohort(folder / "in", 2, 8.0)
    manifest = folder / "in" / "large.csv"
    with manifest.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(("case", "task", "ct"))
        writer.writerows((f"P{n:06d}", "lungs", f"p{n % 2:04d}.nrrd") for n in range(rows))
    begin = time.monotonic()
    command = [sys.executable, str(SCRIPT), "batch", "--manifest", str(manifest), "--output", str(folder / "out"), "--workers", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, stderr=subprocess.DEVNULL) as process:
        said = process.stdout.readline().strip()
        print(f"{said!r} after {time.monotonic() - begin:.1f} s", flush=True)
        while not list(folder.glob("out/cases/*/*.done.json")):
            time.sleep(0.05)
        print(f"first case complete after {time.monotonic() - begin:.1f} s; memory {memory(process.pid)} MB", flush=True)
        process.send_signal(signal.SIGINT)
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)


def tables(folder: str, rows: int, numbers: int, answer) -> None:
    """Write the tables of so many rows and say (seconds, peak memory in MB, size of the CSV in MB)."""
    from LungPerfusionCore.cohort import pages
    from LungPerfusionCore.cohort.spool import Outcome, Spool
    from LungPerfusionCore.cohort.tables import RESULTS, write_tables

    begin, before = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    place = Path(folder)
    place.mkdir()
    with Spool(place, rows) as spool:
        for n in reversed(range(rows)):
            values = tuple((f"region{k % 9}", f"quantity{k // 9}", n + k / 7, "ml", "") for k in range(numbers))
            spool.add(Outcome(n, n + 2, f"P{n:06d}", "lungs", version="0.1.0", folder=f"cases/P{n:06d}/lungs", measurements=values))
        write_tables(spool, place)
        pages.write_index(spool, place, rows=rows, good=spool.good, bad=spool.bad)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    answer.put((time.monotonic() - begin, (after - before) / 1024, (place / RESULTS).stat().st_size / 1e6))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--numbers", type=int, default=20)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        first_case(Path(folder), args.rows)
        context = multiprocessing.get_context("spawn")
        for rows in (args.rows // 10, args.rows):
            answer = context.Queue()
            process = context.Process(target=tables, args=(str(Path(folder) / str(rows)), rows, args.numbers, answer))
            process.start()
            seconds, grown, size = answer.get()
            process.join()
            print(f"tables of {rows} rows: {seconds:.1f} s, {size:.0f} MB of CSV, peak memory grew by {grown:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
