"""The timer by which a job in Slicer is polled.

Slicer's event loop holds the interpreter's lock, so a Python thread beside an idle interface hardly runs. A timer
whose callback sleeps gives the lock to the worker about half of the time that Qt would otherwise keep it; the
interface stays alive, since events are processed between two ticks.

The layer rule (only widgets know Qt) holds: this module imports no Qt, a widget passes its ``qt`` in.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

INTERVAL_MS = 10
SLEEP_S = 0.005


class QtPollingTimer:
    """A ``jobs.PollingTimer`` on a QTimer of 10 ms whose callback sleeps 5 ms. ``qt`` is Slicer's qt module."""

    def __init__(self, qt: Any):
        self._timer = qt.QTimer()
        self._timer.setInterval(INTERVAL_MS)
        self._timer.connect("timeout()", self._tick)
        self._callback: Callable[[], None] | None = None

    def start(self, callback: Callable[[], None]) -> None:
        """Call ``callback`` on this thread about every 10 ms until ``stop``."""
        self._callback = callback
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._callback = None

    def close(self) -> None:
        """Stop, and let go of the timer's connection; for the widget's ``cleanup``."""
        self.stop()
        self._timer.disconnect("timeout()", self._tick)

    def _tick(self) -> None:
        time.sleep(SLEEP_S)  # releases the interpreter's lock to the worker
        if self._callback is not None:
            self._callback()
