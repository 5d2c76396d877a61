"""The batch itself: reads the manifest, sends its rows through the cluster, keeps their outcomes, writes tables and pages."""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import secrets
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import batch_cluster, batch_rows
from .batch_case import uses_network
from .batch_worker import STOPPED, Plan

RECORD = "batch.json"
GIGABYTE = 1e9
#: What a batch needs beside what every command does, and what each is called where it is installed from.
PACKAGES = {"dask": "dask", "distributed": "distributed", "psutil": "psutil", "pyarrow": "pyarrow"}
#: Seconds between two lines of progress in a log.
LOG_S = 60.0
NO_WORKERS = "The cluster has no workers; waiting for some."
DRAINING = "Finishing the cases that run; interrupt again to stop now."


def check_packages(what: str = "A batch", modules: tuple[str, ...] = tuple(PACKAGES)) -> None:
    """Raise InputError, naming the command that installs them, where packages are missing."""
    from LungPerfusionCore.errors import InputError

    missing = [name for module, name in PACKAGES.items() if module in modules and importlib.util.find_spec(module) is None]
    if missing:
        raise InputError(
            f"{what} needs the Python packages {', '.join(missing)}, which are not installed: pip install {' '.join(missing)} "
            "(in Slicer: slicer.util.pip_install)."
        )


def run_batch(args: argparse.Namespace, context) -> int:
    """Run a manifest; 1 where a case failed or the batch was stopped."""
    from LungPerfusionCore.cohort import manifest
    from LungPerfusionCore.cohort.spool import Spool

    manifest.encoding_of(args.manifest)  # refuses what cannot be read
    copy = context.workspace / args.manifest.name
    shutil.copyfile(args.manifest, copy)  # rows are read while cases run; an editor may save meanwhile
    known = {task: tuple(batch_rows.options_of(task)) for task in batch_rows.task_parsers()}
    overview = manifest.survey(copy, known, args.task or "")
    defaults = _defaults(args, overview.tasks)
    with _claimed(args) as folder:
        machine = None
        if args.scheduler is None:
            machine = batch_cluster.this_machine(args.workers, args.case_memory * GIGABYTE, args.device)
        plan = _plan(args, folder, overview.tasks, defaults, machine)
        _write_record(args, context, folder, overview, "running")
        with batch_cluster.quiet_dask(context.workspace), Spool(folder, overview.rows) as spool:
            show = _Progress(context, overview.rows, spool, args.quiet)
            show.say(_beginning(args, overview, machine))
            ending = _through_cluster(args, context, plan, machine, manifest.read_rows(copy, args.task or ""), spool, show)
            numbers = _write_results(folder, spool, overview)
            _write_record(args, context, folder, overview, ending or "done", spool)
        return _tell(args, context, spool, overview, numbers, ending)


def _defaults(args: argparse.Namespace, tasks: tuple[str, ...]) -> dict[str, str]:
    from LungPerfusionCore.errors import InputError

    defaults = dict(args.set)
    for name in defaults:
        if not any(name in batch_rows.options_of(task) for task in tasks):
            raise InputError(f"--set {name}: no task of the manifest has that option.")
    return defaults


def _plan(args: argparse.Namespace, folder: Path, tasks: tuple[str, ...], defaults: dict[str, str], machine) -> Plan:
    threads = args.threads or 0
    if not threads and machine is not None:
        threads = max(1, batch_cluster.cores() // (machine.workers + len(machine.gpus)))
    return Plan(
        batch=secrets.token_hex(8),
        output=str(folder),
        base=str(args.manifest.resolve().parent),
        tasks=tuple(sorted(tasks)),
        defaults=defaults,
        device=args.device.partition(":")[0],
        resume=args.resume,
        dicom=args.dicom,
        threads=threads,
        timeout_s=args.timeout or 0.0,
        memory_bytes=int((args.memory_limit or 0) * GIGABYTE),
        retries=args.retries,
    )


@contextlib.contextmanager
def _claimed(args: argparse.Namespace) -> Iterator[Path]:
    """The batch's folder for this run alone. Raises InputError where it holds something else, or tables that were changed by hand."""
    from LungPerfusionCore.cohort import pages, tables
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.files import atomic_files

    folder = args.output.resolve()
    if folder.is_dir() and atomic_files.others_in(folder) and not (folder / RECORD).is_file():
        raise InputError(f"The output folder {args.output} is not empty and is not an earlier batch; give another folder.")
    folder.mkdir(parents=True, exist_ok=True)
    with _alone(folder, args.output):
        atomic_files.Ledger(folder).start()
        for name in (RECORD, tables.RESULTS, tables.PARQUET, tables.FAILURES, pages.INDEX):
            atomic_files.check_ours(folder / name)
        atomic_files.tidy(folder)
        yield folder


@contextlib.contextmanager
def _alone(folder: Path, shown: Path) -> Iterator[None]:
    """One batch at a time in a folder, where the system has locks."""
    from LungPerfusionCore.errors import InputError

    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    import os

    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InputError(f"Another batch runs in the output folder {shown}.") from None
        except OSError:
            pass  # a file system without locks
        yield
    finally:
        os.close(handle)


def _through_cluster(args, context, plan: Plan, machine, rows: Iterator, spool, show: _Progress) -> str:
    """Send every row through the cluster; "" when all have ended, else why not."""
    with contextlib.ExitStack() as stack:
        if machine is not None:
            client = stack.enter_context(batch_cluster.local_client(machine))
        else:
            client = stack.enter_context(batch_cluster.remote_client(args.scheduler))
        moving = batch_cluster.Rows(client, plan, lambda row: uses_network(row["task"], {**plan.defaults, **row["options"]}))
        stack.callback(moving.close)
        try:
            return _drive(args, context, moving, rows, spool, show)
        except KeyboardInterrupt:
            moving.abandon()
            raise


def _drive(args, context, moving, rows: Iterator, spool, show: _Progress) -> str:
    more, draining, waiting = True, False, False
    while True:
        try:
            if context.cancel_requested and not draining:
                draining, more = True, False
                context.say(DRAINING)
                moving.start_no_more()
            while more and moving.room:
                row = next(rows, None)
                more = row is not None
                if more:
                    moving.start(batch_cluster.as_request(row))
            if moving.no_workers != waiting:
                waiting = moving.no_workers
                show.say(NO_WORKERS if waiting else "Workers have come.")
            if not more and not len(moving):
                return "stopped" if draining else ""
            _keep(moving.next(0.5), spool)
            show()
        except batch_cluster.SchedulerLost:
            if draining or not _found_again(args, moving, show):
                return "lost"


def _keep(outcome: dict[str, Any] | None, spool) -> None:
    from LungPerfusionCore.cohort.spool import Outcome

    if outcome is not None and outcome["status"] != STOPPED:
        spool.add(Outcome.of(outcome))


def _found_again(args, moving, show: _Progress) -> bool:
    """Wait for a scheduler that was restarted, and send what was on its way again."""
    from LungPerfusionCore.errors import InputError

    if args.scheduler is None:
        return False
    show.say(f"The scheduler at {args.scheduler} does not answer; waiting for it.")
    end = time.monotonic() + batch_cluster.RECONNECT_S
    while time.monotonic() < end:
        with contextlib.suppress(InputError, batch_cluster.SchedulerLost):
            moving.rejoin(batch_cluster.remote_client(args.scheduler))
            show.say("It is back; going on.")
            return True
        time.sleep(1.0)
    return False


def _write_results(folder: Path, spool, overview) -> int:
    from LungPerfusionCore.cohort import pages, tables

    numbers = tables.write_tables(spool, folder)
    pages.write_index(spool, folder, rows=overview.rows, good=spool.good, bad=spool.bad)
    return numbers


def _write_record(args, context, folder: Path, overview, status: str, spool=None) -> None:
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software

    record = ResultRecord(command="batch", status=status, software=software(context.application))
    record.inputs.append(InputFile.of("manifest", args.manifest))
    record.parameters.update(
        {"rows": overview.rows, "left_out": overview.left_out, "tasks": overview.tasks, "set": dict(args.set), "device": args.device}
    )
    if spool is not None:
        record.parameters.update({"complete": spool.good, "failed": spool.bad})
    record.write(folder / RECORD)


def _beginning(args, overview, machine) -> str:
    where = f"on the cluster at {args.scheduler}" if machine is None else f"{machine.workers} at a time"
    gpus = f" and {len(machine.gpus)} on GPUs" if machine is not None and machine.gpus else ""
    listed = f"; {overview.left_out} rows are only listed" if overview.left_out else ""
    return f"{overview.rows} rows, {where}{gpus}{listed}."


def _tell(args, context, spool, overview, numbers: int, ending: str) -> int:
    """Say how it ended; the exit status."""
    context.say(f"{spool.good} of {overview.rows} cases are complete, {spool.bad} failed; {numbers} numbers in the results table.")
    if spool.bad:
        context.say(f"Why they failed stands in {args.output / 'failures.csv'}.")
    if ending:
        lost = "The scheduler was lost. " if ending == "lost" else ""
        context.say(f"{lost}{overview.rows - spool.count} cases have not been computed; the same command with --resume goes on.")
    context.say(f"Wrote {args.output}")
    return 1 if ending or spool.bad else 0


class _Progress:
    """How far it is and how long it will take: one line on a terminal, a line now and then in a log, nothing where it is to be quiet."""

    def __init__(self, context, rows: int, spool, quiet: bool):
        self._context, self._rows, self._spool, self._quiet = context, rows, spool, quiet
        self._started = self._shown = time.monotonic()
        self._count = -1

    def say(self, text: str) -> None:
        if not self._quiet:
            self._context.say(text)

    def __call__(self) -> None:
        now, count = time.monotonic(), self._spool.count
        rewrites = self._context.console.rewrites
        if self._quiet or not count or (count == self._count and not rewrites) or (not rewrites and now - self._shown < LOG_S):
            return
        self._shown, self._count = now, count
        left = (now - self._started) / count * (self._rows - count)
        failed = f", {self._spool.bad} failed" if self._spool.bad else ""
        self._context.console.progress(count / self._rows, f"{count} of {self._rows} cases{failed}, {_duration(left)} left")


def _duration(seconds: float) -> str:
    minutes, hours = seconds / 60, seconds / 3600
    if hours >= 48:
        return f"{hours / 24:.1f} days"
    if hours >= 2:
        return f"{hours:.1f} h"
    return f"{minutes:.0f} min" if minutes >= 2 else f"{seconds:.0f} s"
