"""Random runs over folders that hold other people's files: is every foreign byte there afterwards?

    python Testing/benchmarks/foreign_files.py [--runs 40] [--seed 1] [--size-mb 8]

Each run has a world of its own: an output folder (absent, empty, with an earlier result, with another command's, with strangers only, or a
link to one), strangers in it and beside it (files under free and under taken names, read-only ones, links to files and folders, hard
links, edited results), a writer (a folder of results, a file with its record, a panel's export, a training run's checkpoints; every 100th
time the real command ``agreement``), and an end: let run, killed (SIGKILL) or cancelled (SIGTERM, SIGINT) after a random time, killed at a
random rename, or a disk with little room left (a small tmpfs, where this process may mount one). Afterwards, and again after a second run
that is let alone, every stranger is compared: kind, bytes, link, mode. A result that is there must be whole.

Exit status 1 when a byte was lost or half a result was taken for one.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / name) for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant", "Resources/Scripts")]

from LungPerfusionCore.errors import Cancelled, LungPerfusionError
from LungPerfusionCore.files import outputs
from LungPerfusionCore.files import result_placement as placing
from LungPerfusionCore.files import training_folder as run_folder
from LungPerfusionCore.files.atomic_files import Ledger, export, write_text
from LungPerfusionCore.files.result_files import read_record
from LungPerfusionCore.run.provenance import InputFile, ResultRecord

NAMES = ("table.csv", "figure.png", "labels/a.nrrd", "labels/b.nrrd", "model/model.json", "result.json", "lungs.json", "lungs.seg.nrrd",
         "report.pdf", "report.png", "checkpoints/1.bin", "plan.json", "labels", "notes.txt", "ct.nrrd", "sub/deep/x.dat", ".hidden",
         "agreement.csv", "readings.csv")  # fmt: skip
STOPS = ("none", "none", "none", "kill", "kill", "cancel", "rename", "rename")
DONE, REFUSED, FAILED = 0, 2, 1


class World:
    """The files of one run, and what must be the same afterwards."""

    def __init__(self, base: Path, rng: random.Random, writer: str):
        self.rng, self.writer, self.base = rng, writer, base
        self.place, self.outside = base / "place", base / "outside"
        self.outside.mkdir(parents=True)
        (self.outside / "thesis.txt").write_bytes(rng.randbytes(300))
        self.table = base / "readings_in.csv"
        self.table.write_text(
            "patient,rater,defect_percent\n"
            + "".join(f"p{n},{rater},{n + k + 0.5 * (n % 2)}\n" for n in range(5) for k, rater in enumerate(("automatic", "A", "B")))
        )

    def prepare(self) -> None:
        rng = self.rng
        start = rng.choice(("absent", "empty", "earlier", "earlier", "earlier", "earlier", "other", "strangers"))
        if self.writer == "export":
            self.place.mkdir()  # a panel writes into a folder that is there
        if start == "earlier":
            self.run("first")
        elif start == "other":
            case(self.place, "other", "first")
        elif start in ("empty", "strangers"):
            self.place.mkdir(exist_ok=True)
        if self.place.is_dir() and start != "empty":
            for _ in range(rng.randint(1, 6)):
                self.stranger(rng.choice(NAMES))
            if rng.random() < 0.25:
                self.edit()
        if self.place.is_dir() and rng.random() < 0.15:
            self.place.rename(self.base / "elsewhere")
            self.place.symlink_to("elsewhere")
        self.before = {path: what for path, what in self.state().items() if path not in self.ours()}

    def stranger(self, name: str) -> None:
        path = self.place / name
        kind = self.rng.choice(("file", "file", "read-only", "link", "folder link", "hard link", "nothing there"))
        with contextlib.suppress(OSError):  # the name, or one above it, is taken
            path.parent.mkdir(parents=True, exist_ok=True)
            if os.path.lexists(path):
                return
            if kind in ("file", "read-only"):
                path.write_bytes(self.rng.randbytes(self.rng.choice((0, 1, 500, 20_000))))
                path.chmod(0o444 if kind == "read-only" else 0o644)
            elif kind == "hard link":
                os.link(self.outside / "thesis.txt", path)
            else:
                path.symlink_to({"link": self.outside / "thesis.txt", "folder link": self.outside, "nothing there": "nowhere"}[kind])

    def edit(self) -> None:
        files = [path for path in self.place.rglob("*") if path.is_file() and not path.is_symlink() and path.suffix not in (".jsonl",)]
        if files:
            path = self.rng.choice(sorted(files))
            if self.rng.random() < 0.5:
                path.write_bytes(path.read_bytes() + b" ")
            else:
                path.chmod(0o444)

    def ours(self) -> set[Path]:
        """Files that the writer may replace or remove: those that a record or a ledger of its own knows as they are."""
        real = Path(os.path.realpath(self.place))
        found = set()
        if self.writer in ("export", "train"):
            found = {real / name for name in Ledger(real).files()} | {Ledger(real).path}
        elif (record := read_record(real / RECORDS[self.writer])) and record["command"] == COMMANDS[self.writer]:
            found = {real / RECORDS[self.writer], *(real / name for name in record.get("files", ()))}
        return {path for path in found if path.is_file() and not path.is_symlink() and path.stat().st_mode & 0o222 and self.known(path)}

    def known(self, path: Path) -> bool:
        record = read_record(Path(os.path.realpath(self.place)) / RECORDS.get(self.writer, "none"))
        if record is None or path.name == RECORDS.get(self.writer):
            return record is None or record.get("sha256") == outputs_checksum(record)
        return record["files"].get(path.relative_to(os.path.realpath(self.place)).as_posix()) == placing.checksum(path)

    def state(self) -> dict[Path, tuple]:
        found = {}
        for path in self.base.rglob("*"):
            mode = path.lstat().st_mode
            if path.is_symlink():
                found[path] = ("link", str(Path(path).readlink()))
            elif path.is_file() and ".partial.h" not in str(path) and "-writing.h" not in str(path):
                found[path] = ("file", hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_size, mode & 0o777)
        return found

    def lost(self) -> list[tuple[Path, int]]:
        """Strangers that are not as they were, with their bytes."""
        now = self.state()
        return [(path, what[2] if what[0] == "file" else 1) for path, what in self.before.items() if now.get(path) != what]

    def run(self, text: str) -> None:
        WRITERS[self.writer](self, text)


def outputs_checksum(record: dict) -> str:
    from LungPerfusionCore.files.result_files import _own_checksum

    return _own_checksum(record)


def case(place: Path, command: str, text: str, inputs=()) -> None:
    with outputs.CaseOutput(place, command, inputs) as staging:
        (staging / "labels").mkdir()
        for n, name in enumerate(
            ("table.csv", "figure.png", "labels/a.nrrd", *(("labels/b.nrrd",) if text == "first" else ("labels/c.nrrd",)))
        ):
            (staging / name).write_bytes(f"{text} {name} ".encode() * (200 + 900 * n))
            time.sleep(0.002)
        ResultRecord(command=command, outputs={"labels": "labels", "table": "table.csv"}).write(staging / "result.json")


def folder_of_results(world: World, text: str) -> None:
    case(world.place, "defects", text, [world.outside / "thesis.txt"])


def file_and_record(world: World, text: str) -> None:
    target = world.place / "lungs.seg.nrrd"
    with outputs.FileOutput(target, ".seg.nrrd", "lungs", [world.table]) as staging:
        (staging / target.name).write_bytes(text.encode() * 3000)
        time.sleep(0.004)
        ResultRecord(command="lungs", inputs=[InputFile.of("ct", world.table)], outputs={"lungs": target.name}).write(
            staging / "lungs.json"
        )


def panel(world: World, text: str) -> None:
    with export(world.place) as staging:
        for name in ("report.pdf", "report.png", "readings.csv"):
            write_text(staging / name, text * 2000)
            time.sleep(0.002)


def training(world: World, text: str) -> None:
    run_folder.claim(world.place, {"data_sha256": "x"})
    for n in range(4):
        write_text(world.place / "checkpoints" / "1.bin", f"{text}{n}" * 1000)
        time.sleep(0.002)
    write_text(world.place / "model" / "model.json", text)
    write_text(world.place / "table.csv", text)
    run_folder.write_record(ResultRecord(command="train perfusion", outputs={"model": "model"}), world.place)


def command(world: World, text: str) -> None:
    from lungperfusion_cli.main import main

    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        status = main(["agreement", "--table", str(world.table), "--output", str(world.place)])
    if status:
        raise (outputs.InputError if status == REFUSED else LungPerfusionError)("see above")


WRITERS = {"case": folder_of_results, "file": file_and_record, "export": panel, "train": training, "agreement": command}
RECORDS = {"case": "result.json", "file": "lungs.json", "agreement": "result.json"}
COMMANDS = {"case": "defects", "file": "lungs", "agreement": "agreement"}


def child(world: World, stop: str, at: int) -> int:
    """Run the writer; exit status as the command line's."""

    def cancelled(number, frame):
        raise Cancelled

    signal.signal(signal.SIGTERM, cancelled)
    signal.signal(signal.SIGINT, cancelled)
    if stop == "rename":
        count = [0]
        for module, name in ((placing.os, "rename"), (placing.os, "replace"), (placing, "rename_new")):
            setattr(module, name, ending(getattr(module, name), count, at))
    try:
        world.run("second")
    except outputs.InputError:
        return REFUSED
    except (LungPerfusionError, OSError):  # OSError: what a panel says itself (a full disk)
        return FAILED
    return DONE


def ending(function, count: list[int], at: int):
    def renamed(*arguments):
        count[0] += 1
        if count[0] == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments)

    return renamed


def forked(world: World, stop: str = "none", at: int = 0, after: float = 0.0, number: int = 0) -> int:
    process = os.fork()
    if process == 0:
        status = 99
        try:
            status = child(world, stop, at)
        except BaseException as error:
            sys.stderr.write(f"{world.base.name} {world.writer} {stop}: {type(error).__name__}: {error}\n")
        finally:
            os._exit(status)
    timer = None
    if number:
        timer = threading.Timer(after, os.kill, (process, number))
        timer.start()
    os.waitid(os.P_PID, process, os.WEXITED | os.WNOWAIT)
    if timer:
        timer.cancel()
        timer.join()
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def whole(world: World) -> bool:
    """Whether a result that is there is whole: every listed file with its checksum."""
    real = Path(os.path.realpath(world.place))
    name = RECORDS.get(world.writer)
    record = read_record(real / name) if name else None
    if record is None or record["command"] != COMMANDS[world.writer]:
        return True
    return all((real / each).is_file() and placing.checksum(real / each) == known for each, known in record["files"].items())


def once(base: Path, seed: str, figures: Counter, room: Path | None) -> None:
    rng = random.Random(seed)
    writer = "agreement" if rng.random() < 0.01 else rng.choice(("case", "case", "file", "export", "train"))
    world = World(base, rng, writer)
    world.prepare()
    untouched = whole(world)  # false where a stranger's hand has changed the earlier result
    stop = rng.choice(STOPS)
    ballast = None
    if room is not None:
        ballast = base.parent / "ballast"
        free = shutil.disk_usage(room).free
        ballast.write_bytes(b"x" * max(free - rng.choice((0, 4096, 8192, 20_000, 60_000, 400_000)), 0))
    number = {"kill": signal.SIGKILL, "cancel": rng.choice((signal.SIGTERM, signal.SIGINT))}.get(stop, 0)
    length = 0.5 if writer == "agreement" else 0.03
    status = forked(world, stop, rng.randint(1, 14), rng.uniform(0, length), number)
    figures["runs"] += 1
    figures[f"writer {writer}"] += 1
    figures["strangers"] += len(world.before)
    figures["strangers' bytes"] += sum(what[2] for what in world.before.values() if what[0] == "file")
    figures["little room"] += room is not None
    ended = {DONE: "done", REFUSED: "refused in words", FAILED: "failed or cancelled in words", -signal.SIGKILL: "killed"}
    figures[ended.get(status, f"unexpected end {status}")] += 1
    count(world, figures, untouched, "after the run")
    if ballast is not None:
        ballast.unlink()
    again = forked(world)
    figures["next run " + ended.get(again, f"unexpected end {again}")] += 1
    count(world, figures, untouched, "after the next run")


def count(world: World, figures: Counter, untouched: bool, when: str) -> None:
    lost = world.lost()
    figures["strangers lost"] += len(lost)
    figures["bytes lost"] += sum(size for _path, size in lost)
    half = untouched and not whole(world)
    figures["half results"] += half
    for path, _size in lost:
        print(f"LOST {when}: {path} ({world.writer}; {world.before[path][0]})")
    if half:
        print(f"HALF {when}: {world.base} ({world.writer})")


@contextlib.contextmanager
def small_disk(megabytes: float):
    """A small tmpfs, or None where this process may not mount one."""
    folder = Path(tempfile.mkdtemp(prefix="foreign-disk-"))
    mounted = (
        shutil.which("mount")
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={int(megabytes * 1024)}k", "none", str(folder)], capture_output=True
        ).returncode
    )
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)
        folder.rmdir()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=40, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--size-mb", type=float, default=4.0, metavar="X", help="size of the small disk")
    args = parser.parse_args()
    import matplotlib.figure  # noqa: F401 - once here instead of once in every child

    import PerfusionDefectQuantLib.agreement_plots
    import PerfusionDefectQuantLib.agreement_tables  # noqa: F401

    figures, started = Counter(), time.monotonic()
    with small_disk(args.size_mb) as disk, tempfile.TemporaryDirectory(prefix="foreign-files-") as plain:
        if disk is None:
            print("No tmpfs can be mounted here: the runs on a full disk are skipped.")
        stopped: list[int] = []
        signal.signal(signal.SIGTERM, lambda number, frame: stopped.append(number))  # the figures so far are said then
        for n in range(args.runs):
            if stopped:
                break
            room = disk if disk is not None and n % 4 == 3 else None
            base = (room or Path(plain)) / f"{n:05d}"
            once(base, f"{args.seed} {n}", figures, room)
            shutil.rmtree(base)
    for name in sorted(figures):
        print(f"{name:44}{figures[name]:>12}")
    print(f"{'seconds':44}{time.monotonic() - started:>12.0f}")
    bad = [name for name in figures if name.startswith(("unexpected", "next run unexpected"))]
    return int(bool(figures["bytes lost"] or figures["strangers lost"] or figures["half results"] or bad))


if __name__ == "__main__":
    sys.exit(main())
