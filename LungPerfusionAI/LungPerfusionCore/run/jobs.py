"""One ``Job`` for the command line (inline) and for widgets (a worker thread beside the event loop).

A job has three phases, so that the MRML scene is touched on the main thread only::

    prepare()        main thread    nodes -> images, arrays, parameters
    compute(task)    worker thread  science; task.progress, task.workspace, task.prepared
    finish(result)   main thread    images -> nodes

and ends in exactly one outcome (done, failed or cancelled), delivered once, on the thread that started it.
``Job.run`` does all three in the calling thread. ``JobRunner`` does ``compute`` in a thread and needs a *polling timer*:
an object with ``start(callback)`` and ``stop()`` that calls ``callback`` on the main thread every few milliseconds
(``polling_timer.QtPollingTimer`` in widgets, a plain loop in tests). This module itself knows neither Qt nor MRML.
"""

from __future__ import annotations

import errno
import logging
import math
import shutil
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from ..errors import Cancelled, InputError, LungPerfusionError
from ..files.abandoned_folders import owned_folder, remove_abandoned
from ..sentence import Sentence
from .memory import SENTENCE, is_out_of_memory

WORKSPACE_STEM = "lungperfusion-job"

DONE = "done"
FAILED = "failed"
CANCELLED = "cancelled"

_log = logging.getLogger("LungPerfusion")


class PollingTimer(Protocol):
    """Calls back on the main thread, again and again, between ``start`` and ``stop``."""

    def start(self, callback: Callable[[], None]) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True)
class Outcome:
    """How a job ended. ``message`` is a sentence for the person, ``details`` the traceback for the log (or "")."""

    status: str
    value: Any = None
    message: str = ""
    error: BaseException | None = None
    details: str = ""


def reason(error: BaseException) -> str:
    """One sentence that says why: the text of our own errors verbatim, otherwise the kind and the first line of the error.

    A panel shows ``sentence.said`` of it: it has its template where the error's text has one.
    """
    if is_out_of_memory(error):  # first: our own error may be what a library's complaint was taken for
        return SENTENCE
    if isinstance(error, LungPerfusionError):
        return error.sentence
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Sentence("The disk is full; free some space and run again.")
    lines = str(error).strip().splitlines()
    first, kind = lines[0].strip() if lines else "", type(error).__name__
    if not first:
        return Sentence("Unexpected error ({kind}).", kind=kind)
    return Sentence("Unexpected error ({kind}): {text}", kind=kind, text=first if first.endswith((".", "!", "?")) else first + ".")


def outcome_of(error: BaseException) -> Outcome:
    """The outcome that an exception means. ``KeyboardInterrupt`` is the person cancelling."""
    if isinstance(error, Cancelled):
        return Outcome(CANCELLED, message=error.sentence, error=error)
    if isinstance(error, KeyboardInterrupt):
        return Outcome(CANCELLED, message=Cancelled().sentence, error=error)
    if is_out_of_memory(error):
        kept = MemoryError(SENTENCE) if isinstance(error, InputError) else error  # the input is not to blame
        return Outcome(FAILED, message=SENTENCE, error=kept, details="".join(traceback.format_exception(error)))
    details = "" if isinstance(error, InputError) else "".join(traceback.format_exception(error))
    return Outcome(FAILED, message=reason(error), error=error, details=details)


def require_main_thread(what: str) -> None:
    """Raise ``RuntimeError`` unless called on the main thread; for code that touches MRML or Qt."""
    if threading.current_thread() is not threading.main_thread():
        raise RuntimeError(f"{what} must be done on the main thread, not in {threading.current_thread().name}")


class Task:
    """What ``compute`` gets: what ``prepare`` returned, a way to report, a folder for temporary files."""

    def __init__(self, job: Job, prepared: Any, workspace: Path):
        self._job = job
        self.prepared = prepared
        self.workspace = workspace

    def progress(self, fraction: float, message: str = "") -> None:
        """Report ``fraction`` (0 to 1) and raise ``Cancelled`` when the person cancelled; any thread may call it."""
        self._job._report(fraction, message)

    @property
    def cancelled(self) -> bool:
        return self._job.cancel_requested


class Job:
    """A computation with progress, cancel and exactly one outcome.

    ``compute(task)`` may run in a worker thread; ``prepare()`` and ``finish(result)``, both optional, run in the
    starting thread. What ``finish`` returns (without it, what ``compute`` returned) is the job's value.

    ``on_progress(fraction, message)`` is called with fractions that never go back. Then exactly one of
    ``on_done(value)``, ``on_failed(outcome)``, ``on_cancelled()`` is called, after the workspace has been removed.
    A cancel is honoured until ``finish`` begins: half a finish would leave half a result in the scene.
    """

    def __init__(
        self,
        compute: Callable[[Task], Any],
        *,
        prepare: Callable[[], Any] | None = None,
        finish: Callable[[Any], Any] | None = None,
        on_progress: Callable[[float, str], None] | None = None,
        on_done: Callable[[Any], None] | None = None,
        on_failed: Callable[[Outcome], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
        name: str = "The computation",
    ):
        self.name = name
        self.outcome: Outcome | None = None
        self._compute, self._prepare, self._finish = compute, prepare, finish
        self._on_progress, self._on_done = on_progress, on_done
        self._on_failed, self._on_cancelled = on_failed, on_cancelled
        self._cancel = threading.Event()
        self._lock = threading.Lock()
        self._fraction = 0.0
        self._message = ""
        self._unreported = False
        self._inline = False
        self._started = False
        self._finishing = False

    # -- what callers use -------------------------------------------------------------------------------------

    def run(self) -> Outcome:
        """Do everything in this thread, call the callbacks and return the outcome."""
        self._begin(inline=True)
        try:
            with self._workspace() as folder:
                prepared = self._prepare_now()
                result = self._compute_now(prepared, folder)
                outcome = Outcome(DONE, value=self._finish_now(result))
        except BaseException as error:  # also KeyboardInterrupt and SystemExit: they too are outcomes
            outcome = outcome_of(error)
        self._deliver(outcome)
        return outcome

    def cancel(self) -> bool:
        """Ask the job to stop; any thread, or a signal handler, may. False when it is too late to have an effect."""
        self._cancel.set()
        return not self._finishing and self.outcome is None

    @property
    def cancel_requested(self) -> bool:
        return self._cancel.is_set()

    @property
    def progress(self) -> tuple[float, str]:
        """The last fraction and message."""
        with self._lock:
            return self._fraction, self._message

    # -- the phases, shared by run() and JobRunner --------------------------------------------------------------

    def _begin(self, *, inline: bool) -> None:
        if self._started:
            raise RuntimeError("a Job runs once; make a new one")
        self._started = True
        self._inline = inline

    @contextmanager
    def _workspace(self) -> Iterator[Path]:
        folder = self._make_workspace()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    @staticmethod
    def _make_workspace() -> Path:
        parent = Path(tempfile.gettempdir())
        remove_abandoned(parent, WORKSPACE_STEM)
        return owned_folder(parent, WORKSPACE_STEM)

    def _raise_if_cancelled(self) -> None:
        if self._cancel.is_set():
            raise Cancelled()

    def _prepare_now(self) -> Any:
        self._raise_if_cancelled()
        return self._prepare() if self._prepare is not None else None

    def _compute_now(self, prepared: Any, folder: Path) -> Any:
        self._raise_if_cancelled()
        return self._compute(Task(self, prepared, folder))

    def _finish_now(self, result: Any) -> Any:
        self._raise_if_cancelled()
        self._finishing = True
        return self._finish(result) if self._finish is not None else result

    def _report(self, fraction: float, message: str) -> None:
        self._raise_if_cancelled()
        with self._lock:
            if math.isfinite(fraction):
                self._fraction = max(self._fraction, min(max(float(fraction), 0.0), 1.0))
            if message:
                self._message = message
            self._unreported = True
        if self._inline:
            self._deliver_progress()

    def _deliver_progress(self) -> None:
        with self._lock:
            if not self._unreported:
                return
            self._unreported = False
            fraction, message = self._fraction, self._message
        if self._on_progress is not None:
            self._on_progress(fraction, message)

    def _deliver(self, outcome: Outcome) -> None:
        if self.outcome is not None:
            raise RuntimeError("a job has one outcome")
        self.outcome = outcome
        if outcome.details:
            # Inline, the caller has the outcome in hand and decides what to show.
            _log.log(logging.DEBUG if self._inline else logging.ERROR, "%s failed:\n%s", self.name, outcome.details)
        if outcome.status == DONE and self._on_done is not None:
            self._on_done(outcome.value)
        elif outcome.status == FAILED and self._on_failed is not None:
            self._on_failed(outcome)
        elif outcome.status == CANCELLED and self._on_cancelled is not None:
            self._on_cancelled()


class JobRunner:
    """Runs one job at a time with ``compute`` in a worker thread; make one for each widget.

    ``start``, ``close`` and the polling timer's callback belong to one thread (the main thread). ``close`` belongs in the
    widget's ``cleanup``.
    """

    def __init__(self, polling: PollingTimer):
        self._polling = polling
        self._job: Job | None = None
        self._worker: threading.Thread | None = None
        self._folder: Path | None = None
        self._ended: tuple[Any, BaseException | None] | None = None
        self._owner: int | None = None
        self._in_tick = False
        self._lock = threading.Lock()

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def job(self) -> Job | None:
        """The job that runs now, or None."""
        return self._job

    def start(self, job: Job) -> None:
        """Prepare ``job`` here and start its worker. InputError while another one runs: nothing is queued."""
        if self._job is not None:
            raise InputError(Sentence("{job} is still running; wait until it has finished, or cancel it first.", job=self._job.name))
        job._begin(inline=False)
        self._job, self._ended, self._owner = job, None, threading.get_ident()
        try:
            self._folder = job._make_workspace()
            prepared = job._prepare_now()
            self._worker = threading.Thread(target=self._work, args=(job, prepared, self._folder), name="LungPerfusion job", daemon=True)
            self._polling.start(self._tick)
            self._worker.start()
        except BaseException as error:  # whatever prepare raised is this job's outcome, not the caller's exception
            self._worker = None
            self._polling.stop()
            self._end(outcome_of(error))

    def cancel(self) -> None:
        """Ask the running job, if any, to stop; its outcome arrives through the polling timer."""
        if self._job is not None:
            self._job.cancel()

    def close(self, wait_s: float = 30.0) -> None:
        """Cancel the running job, wait for its worker, deliver its outcome (cancelled, or why it had failed).

        After ``wait_s`` a worker that never looks at its progress is left behind: it can no longer reach the scene,
        and it removes its own temporary files when it ends.
        """
        job, worker = self._job, self._worker
        if job is None:
            return
        self._check_thread()
        job.cancel()
        self._polling.stop()
        if self._in_tick and job._finishing:
            return  # closed from inside finish(): the tick that runs it delivers the outcome when it returns
        if worker is not None:
            worker.join(wait_s)
        with self._lock:
            error = self._ended[1] if self._ended is not None else None
            left_behind = worker is not None and self._ended is None
            if left_behind:
                self._folder = None
        if left_behind:
            _log.warning("%s did not stop within %g s and was left behind.", job.name, wait_s)
        self._end(outcome_of(error if error is not None else Cancelled()))

    def wait(self, timeout_s: float = 60.0) -> None:
        """For scripts and tests without an event loop: tick until the job has ended. TimeoutError when it has not."""
        deadline = time.monotonic() + timeout_s
        while self._job is not None:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{self._job.name} did not end within {timeout_s:g} s")
            self._tick()
            time.sleep(0.005)

    # -- worker thread --------------------------------------------------------------------------------------------

    def _work(self, job: Job, prepared: Any, folder: Path) -> None:
        result, failure = None, None
        try:
            result = job._compute_now(prepared, folder)
        except BaseException as error:  # a thread has nobody above it: every end must become an outcome
            failure = error
        with self._lock:  # either close() sees the end, or this thread sees that it was left behind
            left_behind = self._folder is not folder
            if not left_behind:
                self._ended = (result, failure)
        if left_behind:
            shutil.rmtree(folder, ignore_errors=True)

    # -- main thread ------------------------------------------------------------------------------------------------

    def _check_thread(self) -> None:
        if threading.get_ident() != self._owner:
            raise RuntimeError("a job must be followed on the thread that started it")

    def _tick(self) -> None:
        """Deliver what the worker has reported, and the outcome when it has ended."""
        job, worker = self._job, self._worker
        if job is None or worker is None or self._in_tick:
            return  # a late timer event, or one that arrived while a callback processed events
        self._check_thread()
        self._in_tick = True
        try:
            ended = not worker.is_alive()  # asked before the progress is read, so that the last report is not lost
            try:
                job._deliver_progress()
            except Exception:  # a broken progress bar must not lose the result
                _log.exception("The progress of %s could not be shown.", job.name)
            if not ended or self._job is not job or self._ended is None:
                return
            self._polling.stop()
            result, error = self._ended
            if error is None:
                try:
                    outcome = Outcome(DONE, value=job._finish_now(result))
                except BaseException as raised:  # what finish raises is the job's outcome as well
                    outcome = outcome_of(raised)
            else:
                outcome = outcome_of(error)
        finally:
            self._in_tick = False
        self._end(outcome)

    def _end(self, outcome: Outcome) -> None:
        job, folder = self._job, self._folder
        # Free first, then deliver: on_done may start the next job.
        self._job, self._worker, self._folder, self._ended = None, None, None, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
        if job is not None:
            job._deliver(outcome)
