"""An event loop by hand and a record of how a job ended, for the tests of jobs."""

from __future__ import annotations

import threading
import time


class FakePollingTimer:
    """An event loop by hand: ``tick`` calls back, as a timer would."""

    def __init__(self):
        self.callback = None
        self.starts = 0

    def start(self, callback):
        assert self.callback is None, "the timer was started twice"
        self.callback = callback
        self.starts += 1

    def stop(self):
        self.callback = None

    def tick(self):
        if self.callback is not None:
            self.callback()

    def run_until(self, condition, seconds=1800.0):
        deadline = time.monotonic() + seconds  # a guard against what never ends, not a measure of time
        while not condition():
            assert time.monotonic() < deadline, "the condition was never met"
            self.tick()
            time.sleep(0.001)


class Ending:
    """Records every callback with the thread it came on."""

    def __init__(self):
        self.calls = []
        self.progress = []

    def callbacks(self):
        return {
            "on_progress": lambda fraction, message: self.progress.append((fraction, message)),
            "on_done": lambda value: self.calls.append(("done", value, threading.current_thread())),
            "on_failed": lambda outcome: self.calls.append(("failed", outcome.message, threading.current_thread())),
            "on_cancelled": lambda: self.calls.append(("cancelled", None, threading.current_thread())),
        }

    @property
    def statuses(self):
        return [call[0] for call in self.calls]
