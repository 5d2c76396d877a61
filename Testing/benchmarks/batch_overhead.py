"""What a batch costs beside its cases: each case through the batch and alone in a warm process, one after the other, as a ratio.

    .venv/bin/python Testing/benchmarks/batch_overhead.py [--cases N] [--spacing MM]

"Alone": ``lungs`` in a child forked off a process that has imported and booted everything (``Testing/cli/warm_runner.py``). "Through the
batch": the same command as a row on its way through Dask to a warm process with one worker, with checksums of the inputs, thumbnail, stamp
and the outcome kept on disk. Every pair runs in a random order on the same machine, so that other people's work hits both alike. Wall
time, and processor time of everything that took part (this process, its warm process, the cases).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from small_cohort import REPOSITORY, small_cohort

from lungperfusion_cli.batch_process import THREAD_VARIABLES  # isort: skip


class Alone:
    """The warm process of the tests."""

    def __init__(self):
        runner = REPOSITORY / "Testing" / "cli" / "warm_runner.py"
        threads = dict.fromkeys(THREAD_VARIABLES, "1")  # as the batch gives its cases
        self.process = subprocess.Popen(
            [sys.executable, str(runner)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=dict(os.environ) | threads,
            start_new_session=True,  # as the batch's: Linux shares a busy machine out by session
        )

    def __call__(self, argv: list[str]) -> None:
        self.process.stdin.write(json.dumps({"argv": argv}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if answer["status"]:
            raise RuntimeError(answer["err"])


def processor_seconds() -> dict[int, float]:
    """Of this process and its children, with those that have ended and been waited for: process id -> seconds."""
    import psutil

    me = psutil.Process()
    return {p.pid: sum(p.cpu_times()[:2] if p is me else p.cpu_times()[:4]) for p in (me, *me.children())}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=40)
    parser.add_argument("--spacing", type=float, default=4.0)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(small_cohort(Path(folder) / "in", args.cases + 1, args.spacing), Path(folder))


def measure(manifest: Path, folder: Path) -> None:
    from lungperfusion_cli import batch_cluster, batch_worker
    from lungperfusion_cli.context import put_modules_on_path

    put_modules_on_path()
    from LungPerfusionCore.cohort.manifest import read_rows
    from LungPerfusionCore.cohort.spool import Outcome, Spool

    output = folder / "batch"
    output.mkdir()
    rows = list(read_rows(manifest))
    plan = batch_worker.Plan("overhead", str(output), str(manifest.parent), ("lungs",), threads=1)
    alone, seconds = Alone(), {"alone": [], "batch": []}
    used = {"alone": [], "batch": []}
    with (
        batch_cluster.quiet_dask(folder),
        batch_cluster.local_client(batch_cluster.Machine(1)) as client,
        Spool(output, len(rows)) as spool,
    ):
        moving = batch_cluster.Rows(client, plan, lambda row: False)

        def through_batch(row) -> None:
            _ = moving.room
            moving.start(batch_cluster.as_request(row))
            while (outcome := moving.next(5.0)) is None:
                pass
            if outcome["status"] != "done":
                raise RuntimeError(outcome["reason"])
            spool.add(Outcome.of(outcome))

        def by_itself(row) -> None:
            alone(["lungs", str(manifest.parent / row.options["ct"]), "--output", str(folder / "alone" / row.case / "lungs.seg.nrrd")])

        for number, row in enumerate(rows):
            pair = [("alone", by_itself), ("batch", through_batch)]
            random.Random(number).shuffle(pair)
            for name, run in pair:
                before, started = processor_seconds(), time.perf_counter()
                run(row)
                wall, after = time.perf_counter() - started, processor_seconds()
                if number:  # the first pair pays for the start of the warm processes
                    seconds[name].append(wall)
                    used[name].append(sum(after.values()) - sum(before.values()))
        moving.close()
    alone.process.stdin.close()
    alone.process.wait()
    for what, found in (("wall", seconds), ("processor", used)):
        a, b = np.array(found["alone"]), np.array(found["batch"])
        draws = np.random.default_rng(0).integers(0, a.size, (2000, a.size))
        low, high = np.percentile(b[draws].sum(1) / a[draws].sum(1), [2.5, 97.5])
        print(
            f"{what:9s} {a.size} pairs: alone {a.mean():.3f} s, batch {b.mean():.3f} s; ratio of sums {b.sum() / a.sum():.3f} "
            f"(95 % {low:.3f} to {high:.3f}), of medians {np.median(b) / np.median(a):.3f}, median of ratios {np.median(b / a):.3f}"
        )


if __name__ == "__main__":
    main()
