"""Batches that are disturbed in every way we can think of: does the table, after --resume, equal that of an undisturbed run?

    .venv/bin/python Testing/benchmarks/batch_faults.py [--cases 24] [--kills 24] [--worker-kills 8] [--seed 1] [--only NAME]

- kills: cases, the warm processes they are forked off and the whole batch, killed (SIGKILL) at random times, again and again
- cluster: workers of a Dask cluster killed, its scheduler killed and started again, twice
- hanging: a case stopped (SIGSTOP) until its time is over
- disk: the output on a small tmpfs that fills up (needs to be allowed to mount one)

Two of the inputs are corrupt throughout. After each disturbed run that could still write its tables every bad case must have one row with a
sentence, and no case may stand in both tables. Exit status 1 where anything is not so.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil
from batch_cluster_of_two import TABLES, Cluster, start_batch
from small_cohort import small_cohort

PORT = 18792


def family(pid: int) -> dict[str, list[psutil.Process]]:
    """The processes below a batch, or below a Dask worker: warm processes and cases."""
    found: dict[str, list[psutil.Process]] = {"warm process": [], "case": []}
    with contextlib.suppress(psutil.Error):
        for each in psutil.Process(pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                if any("batch_server" in part for part in each.cmdline()):
                    warm = any("batch_server" in part for part in each.parent().cmdline())
                    found["case" if warm else "warm process"].append(each)
    return found


class Killer(threading.Thread):
    """Kills something of a batch at random times until it has ended or enough has been killed."""

    def __init__(self, process: subprocess.Popen, rng: random.Random, most: int, what: tuple[str, ...]):
        super().__init__(daemon=True)
        self.process, self.rng, self.most, self.what, self.killed = process, rng, most, what, []

    def run(self) -> None:
        while self.process.poll() is None and len(self.killed) < self.most:
            time.sleep(self.rng.uniform(0.3, 3.0))
            kind = self.rng.choice(self.what)
            victims = [psutil.Process(self.process.pid)] if kind == "batch" else family(self.process.pid)[kind]
            if victims and (kind != "batch" or self.rng.random() < 0.15):
                with contextlib.suppress(psutil.Error):
                    self.rng.choice(victims).kill()
                    self.killed.append(kind)


class Trial:
    """The cohort, the undisturbed table, and what has been found wrong."""

    def __init__(self, folder: Path, cases: int):
        self.folder, self.cases = folder, cases + 2
        self.manifest = small_cohort(folder / "in", cases, 8.0)
        good = (folder / "in" / "p0000.nrrd").read_bytes()
        (folder / "in" / "cut.nrrd").write_bytes(good[: len(good) // 3])
        (folder / "in" / "noise.nrrd").write_bytes(random.Random(0).randbytes(5000))
        with self.manifest.open("a", encoding="utf-8") as stream:
            stream.write("CUT,lungs,cut.nrrd\nNOISE,lungs,noise.nrrd\n")
        self.wrong: list[str] = []
        self.reference = folder / "reference"
        self.run(self.reference, "--workers", "2")

    def run(self, output: Path, *more: str) -> int:
        process = start_batch(self.manifest, output, *more)
        self.say(process.communicate()[0])
        return process.returncode

    @staticmethod
    def say(text: str) -> None:
        print("    " + text.strip().replace("\n", "\n    "), flush=True)

    def check(self, name: str, fine: bool) -> None:
        print(f"  {'ok' if fine else 'WRONG'}: {name}", flush=True)
        self.wrong += [] if fine else [name]

    def check_rows(self, output: Path) -> None:
        """One row with a sentence for every bad case, and no case that is good and bad."""
        if not (output / "failures.csv").is_file():
            return
        with (output / "failures.csv").open(encoding="utf-8") as stream:
            bad = {row["case"]: row["reason"] for row in csv.DictReader(stream)}
        with (output / "results.csv").open(encoding="utf-8") as stream:
            good = {row["case"] for row in csv.DictReader(stream)}
        for case, reason in bad.items():
            print(f"    {case}: {reason}", flush=True)
        said = all(reason.endswith(".") and len(reason.split()) > 3 for reason in bad.values())
        self.check(f"{len(good)} good and {len(bad)} bad cases, each bad one with a sentence", said and not good & set(bad))

    def check_equal(self, output: Path) -> None:
        equal = [(output / name).read_bytes() == (self.reference / name).read_bytes() for name in TABLES]
        self.check("after --resume the tables equal the undisturbed ones", all(equal))


def kills(trial: Trial, rng: random.Random, wanted: int) -> None:
    output, killed = trial.folder / "kills", []
    while len(killed) < wanted:
        resume = ("--resume",) if output.exists() else ()
        process = start_batch(trial.manifest, output, "--workers", "2", "--retries", str(rng.choice((0, 2))), *resume)
        killer = Killer(process, rng, wanted - len(killed), ("case", "case", "case", "warm process", "batch"))
        killer.start()
        trial.say(process.communicate()[0])
        killer.join()
        killed += killer.killed
        if process.returncode in (0, 1):
            trial.check_rows(output)
        for path in list(output.glob("cases/*/*.done.json"))[:: rng.choice((2, 3))]:
            if len(killed) < wanted:  # so that there is something to kill: some parameters have changed, as it were
                path.unlink()
    print(f"  {len(killed)} kills: " + ", ".join(f"{killed.count(kind)} {kind}" for kind in sorted(set(killed))))
    trial.run(output, "--workers", "2", "--resume")
    trial.check_equal(output)


def on_a_cluster(trial: Trial, rng: random.Random, wanted: int) -> None:
    output, killed, restarted, runs = trial.folder / "cluster", 0, 0, 0
    with Cluster(2, PORT) as cluster:
        while (killed < wanted or restarted < 2) and runs < 8:
            runs += 1
            for path in list(output.glob("cases/*/*.done.json"))[::2]:
                path.unlink()
            process = start_batch(trial.manifest, output, "--scheduler", f"tcp://127.0.0.1:{PORT}", *(("--resume",) if runs > 1 else ()))
            while process.poll() is None and (killed < wanted or restarted < 2):
                time.sleep(rng.uniform(2.0, 6.0))
                if not list(output.glob("cases/*/*.done.json")):
                    continue
                if restarted < 2 and rng.random() < 0.3:
                    cluster.processes[0].kill()
                    restarted += 1
                    continue
                with contextlib.suppress(psutil.Error, IndexError):  # the worker below its nanny, which starts another one
                    nanny = psutil.Process(rng.choice(cluster.processes[1:]).pid)
                    workers = [p for p in nanny.children() if "multiprocessing.spawn" in " ".join(p.cmdline())]
                    rng.choice(workers).kill()
                    killed += 1
            trial.say(process.communicate()[0])
            trial.check_rows(output)
        print(f"  {killed} kills of workers, {restarted} restarts of the scheduler")
        trial.check("enough was killed", killed >= wanted and restarted >= 2)
        trial.run(output, "--scheduler", f"tcp://127.0.0.1:{PORT}", "--resume")
    trial.check_equal(output)


def hanging(trial: Trial, rng: random.Random) -> None:
    output = trial.folder / "hanging"
    process = start_batch(trial.manifest, output, "--workers", "2", "--timeout", "60")
    while not (cases := family(process.pid)["case"]):
        time.sleep(0.01)
    cases[0].send_signal(signal.SIGSTOP)
    trial.say(process.communicate()[0])
    text = (output / "failures.csv").read_text(encoding="utf-8")
    trial.check("the hanging case is one row", text.count("timed out,1,The case took longer than 60 s and was ended.") == 1)
    trial.check_rows(output)
    trial.run(output, "--workers", "2", "--resume")
    trial.check_equal(output)


def full_disk(trial: Trial, rng: random.Random) -> None:
    place = trial.folder / "tmpfs"
    place.mkdir()
    size = sum(path.stat().st_blocks * 512 for path in trial.reference.rglob("*")) // 2
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], check=False).returncode:
        print("  not allowed to mount a tmpfs: not tried")
        return
    try:
        trial.run(place / "out", "--workers", "2")
        trial.check_rows(place / "out")
        partial = [path for path in place.rglob("*.partial*") if path.is_dir()]
        trial.check("nothing half-written is left", not partial)
        subprocess.run(["mount", "-o", "remount,size=200M", str(place)], check=True)
        trial.run(place / "out", "--workers", "2", "--resume")
        trial.check_equal(place / "out")
    finally:
        subprocess.run(["umount", str(place)], check=False)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=24)
    parser.add_argument("--kills", type=int, default=24)
    parser.add_argument("--worker-kills", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("kills", "cluster", "hanging", "disk"))
    args = parser.parse_args()
    rng = random.Random(args.seed)
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder), args.cases)
        parts = {
            "kills": lambda: kills(trial, rng, args.kills),
            "cluster": lambda: on_a_cluster(trial, rng, args.worker_kills),
            "hanging": lambda: hanging(trial, rng),
            "disk": lambda: full_disk(trial, rng),
        }
        for name, part in parts.items():
            if args.only in (None, name):
                print(name, flush=True)
                part()
    print("All as it should be." if not trial.wrong else f"Wrong: {'; '.join(trial.wrong)}")
    return 1 if trial.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
