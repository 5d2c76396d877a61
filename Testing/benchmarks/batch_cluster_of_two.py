"""Small simulated patients over two local workers and over a Dask cluster of two: are the tables identical, and is memory flat?

    .venv/bin/python Testing/benchmarks/batch_cluster_of_two.py [--cases 200] [--spacing 8] [--folder DIR]

The cluster is a scheduler and two workers, each a process of its own, started as Resources/Documentation/tutorial_batch.md says.
Prints whether results.csv, results.parquet and failures.csv are equal byte for byte, the time of each run, and the resident memory of the
batch's own process, and of each warm process, in the second, the sixth and the last tenth of the local run (medians). Exit status 1 where
the tables differ.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from small_cohort import REPOSITORY, small_cohort

SCRIPT = REPOSITORY / "Resources" / "Scripts" / "lungperfusion.py"
PORT = 18791
TABLES = ("results.csv", "results.parquet", "failures.csv")


def start_batch(manifest: Path, output: Path, *more: str) -> subprocess.Popen:
    """Start the command as a person would, with one thread a case."""
    command = [sys.executable, str(SCRIPT), "batch", "--manifest", str(manifest), "--output", str(output), "--threads", "1", *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)


class Cluster:
    """A scheduler and workers as processes, started again when they end, as a service or a job queue would."""

    def __init__(self, workers: int = 2, port: int = PORT):
        module = [sys.executable, "-m"]
        one = [*module, "distributed.cli.dask_worker", f"tcp://127.0.0.1:{port}", "--nthreads", "1", "--no-dashboard"]
        scheduler = [*module, "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"]
        self.commands = [scheduler, *[one] * workers]
        self.processes = [self.start(command) for command in self.commands]
        self.over = threading.Event()
        self.keeper = threading.Thread(target=self.keep, daemon=True)

    @staticmethod
    def start(command: list[str]) -> subprocess.Popen:
        environment = dict(os.environ, LUNGPERFUSION_HOME=str(REPOSITORY))
        nowhere = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return subprocess.Popen(command, env=environment, start_new_session=True, **nowhere)

    def keep(self) -> None:
        while not self.over.wait(1.0):
            for n, process in enumerate(self.processes):
                if process.poll() is not None:
                    self.processes[n] = self.start(self.commands[n])

    def __enter__(self) -> Cluster:
        self.keeper.start()
        return self

    def __exit__(self, *error) -> None:
        self.over.set()
        self.keeper.join()
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()


def memory(pid: int) -> dict[str, float]:
    """Resident MB of the batch's process and of the processes beside it that cases are forked off (mean)."""
    import psutil

    found: dict[str, float] = {}
    with contextlib.suppress(psutil.Error):
        main = psutil.Process(pid)
        found["batch"] = main.memory_info().rss / 1e6
        servers = [child for child in main.children() if any("batch_server" in part for part in child.cmdline())]
        if servers:
            found["warm process"] = float(np.mean([each.memory_info().rss for each in servers])) / 1e6
    return found


def watched(process: subprocess.Popen) -> dict[str, list[tuple[float, float]]]:
    """Memory over time until the process has ended."""
    begin, found = time.monotonic(), {}
    while process.poll() is None:
        for name, value in memory(process.pid).items():
            found.setdefault(name, []).append((time.monotonic() - begin, value))
        time.sleep(1.0)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--spacing", type=float, default=8.0)
    parser.add_argument("--folder", type=Path)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.folder or Path(temporary)
        manifest = small_cohort(folder / "in", args.cases, args.spacing)
        begin = time.monotonic()
        local = start_batch(manifest, folder / "local", "--workers", "2")
        used = watched(local)
        print(f"local, 2 workers: status {local.returncode}, {time.monotonic() - begin:.0f} s\n{local.stdout.read()}", flush=True)
        for name, points in used.items():
            values = np.array(points)[:, 1]
            tenths = [float(np.median(part)) for part in np.array_split(values, 10)]
            print(f"memory of the {name}: {tenths[1]:.0f}, {tenths[5]:.0f}, {tenths[9]:.0f} MB", flush=True)
        begin = time.monotonic()
        with Cluster():
            remote = start_batch(manifest, folder / "cluster", "--scheduler", f"tcp://127.0.0.1:{PORT}")
            said, _ = remote.communicate()
        print(f"cluster of 2: status {remote.returncode}, {time.monotonic() - begin:.0f} s\n{said}", flush=True)
        equal = {name: (folder / "local" / name).read_bytes() == (folder / "cluster" / name).read_bytes() for name in TABLES}
        print(", ".join(f"{name} {'identical' if same else 'DIFFERS'}" for name, same in equal.items()))
        return 0 if all(equal.values()) and not local.returncode and not remote.returncode else 1


if __name__ == "__main__":
    sys.exit(main())
