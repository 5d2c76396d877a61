"""A job beside a Qt event loop: the window stays alive, the outcome comes once and on the main thread."""

from __future__ import annotations

import threading
import time
from types import SimpleNamespace

import event_loop
import pytest
from event_loop import wait_for

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.jobs import Job, JobRunner
from LungPerfusionCore.run.polling_timer import QtPollingTimer
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.widgets.job_panel import JobPanel


@pytest.fixture
def runner(qt):
    polling = QtPollingTimer(qt)
    made = JobRunner(polling)
    yield made
    made.close()
    polling.close()


def process_until(condition):
    event_loop.wait_while(lambda: not condition(), "the condition was never met")


def test_the_window_lives_while_the_job_computes(qt, runner):
    ended, ticks, seen = [], [], []

    def compute(task):
        for step in range(20):
            task.progress(step / 20, f"Step {step}")
            sum(range(200_000))  # pure Python: it needs the interpreter's lock that the event loop holds
        while len(ticks) < 2:  # a window that stands still lets this job never end
            sum(range(200_000))
        return threading.current_thread()

    beat = qt.QTimer()
    beat.setInterval(5)
    assert beat.connect("timeout()", lambda: ticks.append(threading.current_thread()))
    beat.start()
    runner.start(
        Job(
            compute,
            on_progress=lambda fraction, message: seen.append(fraction),
            on_done=lambda thread: ended.append((thread, threading.current_thread())),
        )
    )
    process_until(lambda: ended)
    beat.stop()
    worker, here = ended[0]
    assert len(ended) == 1 and worker is not here is threading.main_thread()
    assert len(ticks) > 1 and set(ticks) == {threading.main_thread()}
    assert seen and seen == sorted(seen)


def test_the_timer_rests_between_jobs(qt, runner):
    for value in (1, 2):
        ended = []
        runner.start(Job(lambda task, value=value: value, on_done=ended.append))
        assert runner._polling._timer.isActive()
        with pytest.raises(InputError, match="still running"):
            runner.start(Job(lambda task: None))
        process_until(lambda ended=ended: ended)
        assert ended == [value] and not runner._polling._timer.isActive()


def test_cancel_from_a_button(qt, window, runner):
    ended, button = [], qt.QPushButton("Cancel", window)
    assert button.connect("clicked(bool)", lambda checked: runner.cancel())

    def compute(task):
        while True:
            task.progress(0.5, "Working")
            time.sleep(0.001)

    runner.start(Job(compute, on_done=lambda value: ended.append("done"), on_cancelled=lambda: ended.append("cancelled")))
    button.click()
    process_until(lambda: ended)
    assert ended == ["cancelled"] and not runner.busy


@pytest.mark.parametrize("where", ["step", "done"])
def test_what_goes_wrong_beside_the_job_is_said_and_the_panel_goes_on(qt, window, where):
    wrong = [True]

    def raising(value: object = None):
        if wrong[0]:
            raise KeyError("lost")
        return step if where == "step" else "Well."

    step = Step(lambda: 1, lambda task, progress: task, lambda result: result)
    parts = {"ApplyButton": qt.QPushButton, "CancelButton": qt.QPushButton, "ProgressBar": qt.QProgressBar, "StatusLabel": qt.QLabel}
    ui = SimpleNamespace(**{f"test{name}": made(window) if made is qt.QProgressBar else made("", window) for name, made in parts.items()})
    panel = JobPanel(
        qt,
        ui,
        "test",
        whyNot=lambda: "",
        toolTip="Try",
        step=raising if where == "step" else lambda: step,
        onDone=raising if where == "done" else lambda value: "Well.",
    )
    panel.start()
    wait_for(panel)
    assert "lost" in ui.testStatusLabel.text and ui.testApplyButton.enabled and ui.testApplyButton.toolTip == "Try"
    assert ui.testCancelButton.isHidden() and ui.testProgressBar.isHidden()
    wrong[0] = False
    ui.testApplyButton.click()
    wait_for(panel)
    assert ui.testStatusLabel.text == "Well."
    panel.close()


def test_closing_the_widget_in_the_middle(qt):
    import slicer

    polling, ended, stopped = QtPollingTimer(qt), [], threading.Event()
    runner = JobRunner(polling)

    def compute(task):
        try:
            while True:
                task.progress(0.5, "Working")
                time.sleep(0.001)
        finally:
            stopped.set()

    runner.start(Job(compute, on_cancelled=lambda: ended.append("cancelled")))
    runner.close()  # what the widget's cleanup does
    polling.close()
    assert stopped.is_set() and ended == ["cancelled"]
    for _ in range(5):
        slicer.app.processEvents()
        time.sleep(0.01)
    assert ended == ["cancelled"]
