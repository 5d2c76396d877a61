"""Jobs: progress, cancel, exactly one outcome, temporary files gone, the main thread for the scene."""

from __future__ import annotations

import errno
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from job_doubles import Ending, FakePollingTimer

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError
from LungPerfusionCore.run import jobs
from LungPerfusionCore.run.jobs import Job, JobRunner

pytestmark = pytest.mark.usefixtures("temporary_folder")


def inline(job, ending):
    job.run()


def threaded(job, ending):
    polling = FakePollingTimer()
    runner = JobRunner(polling)
    runner.start(job)
    polling.run_until(lambda: not runner.busy)
    assert polling.callback is None


both_ways = pytest.mark.parametrize("execute", [inline, threaded])


@both_ways
def test_done_once_on_the_main_thread(execute):
    ending, threads = Ending(), {}

    def note(name, value):
        threads[name] = threading.current_thread()
        return value

    def compute(task):
        (task.workspace / "half.nrrd").write_text("x")
        task.progress(0.5, "Half")
        return note("compute", task.prepared + 1)

    job = Job(compute, prepare=lambda: note("prepare", 41), finish=lambda result: note("finish", result * 2), **ending.callbacks())
    execute(job, ending)
    assert ending.calls == [("done", 84, threading.main_thread())]
    assert threads["prepare"] is threads["finish"] is threading.main_thread()
    assert (threads["compute"] is threading.main_thread()) == (execute is inline)
    assert ending.progress[-1] == (0.5, "Half")
    assert job.outcome.status == jobs.DONE and job.outcome.value == 84


@both_ways
@pytest.mark.parametrize("phase", ["prepare", "compute", "finish"])
@pytest.mark.parametrize(
    "error, message",
    [
        (InputError("The CT is not 3D."), "The CT is not 3D."),
        (ValueError("axis 3 is out of bounds\nand more"), "Unexpected error (ValueError): axis 3 is out of bounds."),
        (KeyError(), "Unexpected error (KeyError)."),
        (MemoryError(), "There is not enough memory for this computation."),
        (OSError(errno.ENOSPC, "No space left on device"), "The disk is full; free some space and run again."),
        (SystemExit(3), "Unexpected error (SystemExit): 3."),
    ],
)
def test_failure_says_why(execute, phase, error, message):
    ending = Ending()

    def fail(*_):
        raise error

    phases = {"prepare": lambda: None, "compute": lambda task: None, "finish": lambda result: result} | {phase: fail}
    job = Job(phases["compute"], prepare=phases["prepare"], finish=phases["finish"], **ending.callbacks())
    execute(job, ending)
    assert ending.calls == [("failed", message, threading.main_thread())]
    assert job.outcome.error is error
    assert (job.outcome.details == "") == isinstance(error, InputError)


@both_ways
@pytest.mark.parametrize("phase", ["prepare", "compute"])
def test_cancel_is_honoured_before_finish(execute, phase):
    ending, finished = Ending(), []

    def cancel_in(name):
        if name == phase:
            assert job.cancel()

    def compute(task):
        cancel_in("compute")
        assert task.cancelled == (phase == "compute")
        return 1

    job = Job(compute, prepare=lambda: cancel_in("prepare"), finish=finished.append, **ending.callbacks())
    execute(job, ending)
    assert ending.statuses == ["cancelled"] and not finished


@both_ways
def test_cancel_while_finishing_comes_too_late(execute):
    ending = Ending()

    def finish(result):
        assert job.cancel() is False
        return result

    job = Job(lambda task: 7, finish=finish, **ending.callbacks())
    execute(job, ending)
    assert ending.calls == [("done", 7, threading.main_thread())]
    assert job.cancel() is False


@both_ways
def test_progress_raises_cancelled_even_if_swallowed_once(execute):
    ending = Ending()

    def compute(task):
        job.cancel()
        with pytest.raises(Cancelled):
            task.progress(0.9)
        return "kept going"

    job = Job(compute, **ending.callbacks())
    execute(job, ending)
    assert ending.statuses == ["cancelled"]


def test_keyboard_interrupt_is_a_cancel():
    def compute(task):
        raise KeyboardInterrupt

    assert Job(compute).run().status == jobs.CANCELLED


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=30))
def test_progress_never_goes_back_nor_out_of_range(fractions):
    ending = Ending()

    def compute(task):
        for fraction in fractions:
            task.progress(fraction, "step")

    Job(compute, **ending.callbacks()).run()
    seen = [fraction for fraction, _ in ending.progress]
    assert len(seen) == len(fractions) and seen == sorted(seen) and all(0 <= value <= 1 for value in seen)


def test_second_job_is_refused_and_the_first_goes_on():
    polling, ending, go = FakePollingTimer(), Ending(), threading.Event()
    runner = JobRunner(polling)
    runner.start(Job(lambda task: go.wait(1800), name="Segmenting the lungs", **ending.callbacks()))
    with pytest.raises(InputError, match="Segmenting the lungs is still running"):
        runner.start(Job(lambda task: None))
    go.set()
    polling.run_until(lambda: not runner.busy)
    assert ending.statuses == ["done"]
    runner.start(Job(lambda task: None, **ending.callbacks()))
    polling.run_until(lambda: not runner.busy)
    assert ending.statuses == ["done", "done"]


def test_done_may_start_the_next_job():
    polling, values = FakePollingTimer(), []
    runner = JobRunner(polling)

    def first_done(value):
        values.append(value)
        runner.start(Job(lambda task: 2, on_done=values.append))

    runner.start(Job(lambda task: 1, on_done=first_done))
    polling.run_until(lambda: len(values) == 2)
    assert values == [1, 2] and not runner.busy


def test_a_job_runs_once():
    job = Job(lambda task: None)
    job.run()
    with pytest.raises(RuntimeError, match="runs once"):
        job.run()


def test_events_processed_inside_a_callback_do_not_deliver_twice():
    polling, ending = FakePollingTimer(), Ending()
    runner = JobRunner(polling)

    def finish(result):
        tick = runner._tick
        tick()  # what processEvents() would do with a timer event that is due
        return result

    runner.start(Job(lambda task: 5, finish=finish, **ending.callbacks()))
    polling.run_until(lambda: not runner.busy)
    assert ending.statuses == ["done"]


def test_a_broken_progress_bar_does_not_lose_the_result(caplog):
    polling, ending = FakePollingTimer(), Ending()
    runner = JobRunner(polling)

    def broken(fraction, message):
        raise AttributeError("no such property")

    runner.start(Job(lambda task: task.progress(0.5) or 3, **(ending.callbacks() | {"on_progress": broken})))
    polling.run_until(lambda: not runner.busy)
    assert ending.statuses == ["done"] and "could not be shown" in caplog.text


def test_following_a_job_on_another_thread_is_refused():
    polling, ending, go = FakePollingTimer(), Ending(), threading.Event()
    runner = JobRunner(polling)
    runner.start(Job(lambda task: go.wait(1800), **ending.callbacks()))
    errors = []

    def elsewhere():
        try:
            runner._tick()
        except RuntimeError as error:
            errors.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    go.set()
    runner.wait()
    assert len(errors) == 1 and ending.statuses == ["done"]


def test_the_scene_guard_refuses_a_worker():
    def compute(task):
        jobs.require_main_thread("Changing the scene")

    ending = Ending()
    threaded(Job(compute, **ending.callbacks()), ending)
    assert ending.statuses == ["failed"] and "main thread" in ending.calls[0][1]
    jobs.require_main_thread("Changing the scene")


def test_cancel_at_random_moments_gives_exactly_one_outcome(temporary_folder):
    for moment in range(50):
        polling, ending = FakePollingTimer(), Ending()
        runner = JobRunner(polling)

        def compute(task):
            for step in range(10):
                (task.workspace / f"{step}").write_text("x")
                task.progress(step / 10)
                time.sleep(0.0002)
            return "value"

        job = Job(compute, **ending.callbacks())
        runner.start(job)
        time.sleep(moment * 0.0001)
        took_effect = job.cancel()
        polling.run_until(lambda runner=runner: not runner.busy)
        assert len(ending.calls) == 1
        assert ending.statuses == (["cancelled"] if took_effect else ["done"])
        assert list(temporary_folder.iterdir()) == []


def test_our_own_errors_are_told_verbatim():
    assert jobs.reason(LungPerfusionError("The model cannot be loaded.")) == "The model cannot be loaded."
