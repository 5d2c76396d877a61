"""The row of a panel that starts a job: Apply, Cancel, a progress bar and a line that says how it went.

It is given the panel's widgets and Slicer's ``qt``, so it imports neither; the three modules behave alike through it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any

from ..run.jobs import Job, JobRunner, Outcome, outcome_of
from ..run.polling_timer import QtPollingTimer
from ..run.step import Step
from ..sentence import said, word
from .mnemonics import without_letter

Reason = str
BAR_STEPS = 1000


class JobPanel:
    """Drives ``<prefix>ApplyButton``, ``CancelButton``, ``ProgressBar`` and ``StatusLabel`` of ``ui``.

    ``whyNot()`` returns the reason why the job cannot start now, or ``""``; it becomes the tooltip of the disabled
    button. ``step()`` gives the ``step.Step`` to run; ``onDone(value)`` returns the sentence to show; ``onFailed()`` clears what an earlier
    run showed. ``inputs()``: the nodes that a job that starts now works on; it ends when one of them leaves the scene.
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        prefix: str,
        *,
        whyNot: Callable[[], Reason],
        toolTip: str,
        step: Callable[[], Step],
        onDone: Callable[[Any], str],
        translate: Callable[[str], str] = str,
        onFailed: Callable[[], None] | None = None,
        inputs: Callable[[], Iterable] = tuple,
    ):
        self._onFailed, self._inputs = onFailed, inputs
        self._nodes: list = []
        self._why = ""
        self._apply, self._cancel = getattr(ui, prefix + "ApplyButton"), getattr(ui, prefix + "CancelButton")
        self._bar, self._status = getattr(ui, prefix + "ProgressBar"), getattr(ui, prefix + "StatusLabel")
        self._whyNot, self._toolTip, self._step, self._onDone, self._tr = whyNot, toolTip, step, onDone, translate
        self._polling = QtPollingTimer(qt)
        self._runner = JobRunner(self._polling)
        self._again = self._ending = False
        self._apply.toolTip = toolTip
        self._bar.maximum = BAR_STEPS
        self._apply.connect("clicked(bool)", self.start)
        self._cancel.connect("clicked(bool)", self.cancel)
        self._showRunning(False)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def refresh(self) -> None:
        """Enable Apply when the job can start; otherwise say why not in its tooltip."""
        reason = self._tr("A computation is running.") if self.busy else self._whyNot()
        self._apply.enabled = not reason
        self._apply.toolTip = reason or self._toolTip

    def arrange(self) -> None:
        """Show what belongs to the state of the job; for a section that was just unfolded, which shows whatever it holds."""
        self._bar.visible = self._cancel.visible = self.busy
        self._status.visible = bool(self._status.text)

    def start(self, checked: bool = False) -> None:
        """Start the job unless there is a reason not to."""
        if self.busy or self._whyNot():
            self.refresh()
            return
        try:
            step = self._step()
        except Exception as error:  # as below
            self._failed(outcome_of(error))
            return
        self._nodes = [node for node in self._inputs() if hasattr(node, "GetScene")]
        self._why = self._tr("Cancelled; nothing was changed.")
        self._say("")
        self._bar.value = 0
        self._showRunning(True)
        job = Job(
            lambda task: step.compute(task.prepared, task.progress),
            prepare=step.prepare,
            finish=step.finish,
            name=without_letter(self._apply.text),
            on_progress=self._progress,
            on_done=self._done,
            on_failed=self._failed,
            on_cancelled=self._cancelled,
        )
        self._runner.start(job)
        self.refresh()

    def restart(self) -> None:
        """Start; while it runs, let it stop first and start then: what it was computing is out of date."""
        if self.busy or self._ending:
            self._again = True
            self._runner.cancel()
        else:
            self.start()

    def say(self, sentence: str) -> None:
        """A sentence in the job's line."""
        self._say(sentence)

    def cancel(self, checked: bool = False) -> None:
        """Ask the job to stop; it does at its next step."""
        self._again = False
        if self.busy:
            self._cancel.enabled = False
            self._bar.format = self._tr("Cancelling ...")
            self._runner.cancel()

    def check(self) -> None:
        """A node left the scene: a job that works on it ends."""
        gone = next((node for node in self._nodes if node.GetScene() is None), None) if self.busy else None
        if gone is not None:
            self.cancel()
            self._why = self._tr("Cancelled: {name} was removed from the scene.").format(name=gone.GetName())

    def forget(self) -> None:
        """What the line says, and what a job that runs would say, is of another input or scene."""
        self.cancel()
        self._why = ""
        self._say("")

    def clear(self) -> None:
        """What the line says is of another input; a job that runs goes on."""
        if not self.busy and not self._ending:
            self._say("")

    def close(self) -> None:
        """Stop for good; for the widget's ``cleanup``."""
        self._again = False
        self._runner.close()
        self._polling.close()

    def _progress(self, fraction: float, message: str) -> None:
        self._bar.value = round(fraction * BAR_STEPS)
        if self._cancel.enabled:
            # Qt takes a percent sign for a placeholder.
            self._bar.format = str(word(message, self._tr)).replace("%", "%%")

    def _done(self, value: Any) -> None:
        self._ending = True
        try:
            sentence = "" if self._again else self._onDone(value)
        except Exception as error:  # a slot that raises prints to the console and nothing else, and the panel would stay as it runs
            logging.exception("The result of %s could not be shown.", self._apply.text)
            self._failed(outcome_of(error))
            return
        finally:
            self._ending = False
        self._ended(sentence)

    def _failed(self, outcome: Outcome) -> None:
        logging.error("%s: %s", without_letter(self._apply.text), outcome.message)
        if outcome.details:
            logging.debug(outcome.details)
        try:
            if self._onFailed is not None:
                self._onFailed()
        finally:
            self._ended(said(outcome.message, self._tr))

    def _cancelled(self) -> None:
        self._ended("" if self._again else self._why)

    def _ended(self, sentence: str) -> None:
        self._nodes = []  # a scene that is closed afterwards gives their memory back
        self._showRunning(False)
        self._say(sentence)
        self.refresh()
        if self._again:
            self._again = False
            self.start()

    def _say(self, sentence: str) -> None:
        self._status.text = sentence
        self._status.visible = bool(sentence)

    def _showRunning(self, running: bool) -> None:
        self._bar.visible = running
        self._cancel.visible = running
        self._cancel.enabled = running
