"""Jobs whose panel closes, and what a killed one leaves: one outcome, no file, no thread in the way."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from job_doubles import Ending, FakePollingTimer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files import abandoned_folders
from LungPerfusionCore.run import jobs
from LungPerfusionCore.run.jobs import Job, JobRunner

pytestmark = pytest.mark.usefixtures("temporary_folder")


def test_close_cancels_waits_and_delivers_once(temporary_folder):
    polling, ending, stopped = FakePollingTimer(), Ending(), threading.Event()
    runner = JobRunner(polling)

    def compute(task):
        try:
            while True:
                task.progress(0.1, "Working")
                time.sleep(0.001)
        finally:
            stopped.set()

    runner.start(Job(compute, **ending.callbacks()))
    late = polling.callback
    runner.close()
    assert stopped.is_set() and ending.statuses == ["cancelled"] and not runner.busy
    late()  # a timer event that was already under way
    runner.close()
    assert ending.statuses == ["cancelled"]


def test_close_reports_a_failure_that_had_happened():
    polling, ending = FakePollingTimer(), Ending()
    runner = JobRunner(polling)

    def compute(task):
        raise InputError("No lungs were found.")

    runner.start(Job(compute, **ending.callbacks()))
    runner.close()
    assert ending.calls == [("failed", "No lungs were found.", threading.main_thread())]


def test_close_leaves_a_deaf_worker_behind_without_its_files(temporary_folder):
    polling, ending, go, over = FakePollingTimer(), Ending(), threading.Event(), threading.Event()
    runner = JobRunner(polling)

    def compute(task):
        go.wait(1800)
        (task.workspace / "late").write_text("x")
        over.set()

    runner.start(Job(compute, **ending.callbacks()))
    worker = next(thread for thread in threading.enumerate() if thread.name == "LungPerfusion job")
    runner.close(wait_s=0.01)
    assert ending.statuses == ["cancelled"] and not over.is_set()
    go.set()
    worker.join(1800)
    assert over.is_set() and ending.statuses == ["cancelled"]


def test_close_from_inside_a_progress_callback():
    polling, ending = FakePollingTimer(), Ending()
    runner = JobRunner(polling)

    def compute(task):
        while True:
            task.progress(0.1)
            time.sleep(0.001)

    callbacks = ending.callbacks() | {"on_progress": lambda fraction, message: runner.close()}
    runner.start(Job(compute, **callbacks))
    polling.run_until(lambda: not runner.busy)
    assert ending.statuses == ["cancelled"]


def test_close_from_inside_finish_keeps_the_result():
    polling, ending = FakePollingTimer(), Ending()
    runner = JobRunner(polling)
    runner.start(Job(lambda task: 5, finish=lambda result: runner.close() or result, **ending.callbacks()))
    polling.run_until(lambda: not runner.busy)
    assert ending.calls == [("done", 5, threading.main_thread())]


def test_what_a_killed_job_left_is_removed_by_the_next(temporary_folder):
    script = (
        "import os, sys, tempfile; sys.path.insert(0, sys.argv[1]); tempfile.tempdir = sys.argv[2]\n"
        "from LungPerfusionCore.run.jobs import Job\n"
        "Job(lambda task: (task.workspace / 'x').write_text('x') and os.kill(os.getpid(), 9)).run()"
    )
    code = Path(jobs.__file__).parents[2]
    killed = subprocess.run([sys.executable, "-c", script, str(code), str(temporary_folder)], timeout=1800)
    assert killed.returncode != 0
    assert len(list(temporary_folder.iterdir())) == 1
    mine = abandoned_folders.owned_folder(temporary_folder, jobs.WORKSPACE_STEM)  # of a job that still runs
    assert Job(lambda task: task.workspace.is_dir()).run().value is True
    assert list(temporary_folder.iterdir()) == [mine]
    mine.rmdir()


def test_folders_of_other_machines_wait_two_days(temporary_folder):
    recent = temporary_folder / f"{jobs.WORKSPACE_STEM}.h00000000.p1.abc"
    recent.mkdir()
    abandoned_folders.remove_abandoned(temporary_folder, jobs.WORKSPACE_STEM)
    assert recent.is_dir()
    then = time.time() - abandoned_folders.FOREIGN_AGE_S - 60
    os.utime(recent, (then, then))
    abandoned_folders.remove_abandoned(temporary_folder, jobs.WORKSPACE_STEM)
    assert not recent.exists()
