"""A step runs whole for scripts, in parts for panels, and shows on the main thread only."""

from __future__ import annotations

import threading

import pytest

from LungPerfusionCore.errors import Cancelled
from LungPerfusionCore.run.step import Step


def test_a_step_runs_from_nodes_to_nodes():
    said = []
    step = Step(lambda: 2, lambda prepared, progress: progress(0.5, "half") or prepared * 10, lambda computed: computed + 1)
    assert step.run(lambda fraction, message: said.append((fraction, message))) == 21 and said == [(0.5, "half")]
    assert step.run() == 21
    assert step.then(str).run() == "21"


def test_a_cancelled_step_shows_nothing():
    shown = []

    def cancelled(fraction, message):
        raise Cancelled

    with pytest.raises(Cancelled):
        Step(lambda: 1, lambda prepared, progress: progress(0.1, ""), shown.append).run(cancelled)
    assert not shown


@pytest.mark.parametrize("follow", [lambda step: step, lambda step: step.then(str)])
def test_a_result_is_refused_off_the_main_thread(follow):
    shown, refusals = [], []
    step = follow(Step(lambda: 1, lambda prepared, progress: prepared, shown.append))

    def work():
        try:
            step.finish(1)
        except RuntimeError as refusal:
            refusals.append(str(refusal))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert shown == [] and "main thread" in refusals[0]
