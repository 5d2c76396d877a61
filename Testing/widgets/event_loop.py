"""Waiting in the tests of the panels without asking how busy the machine is."""

from __future__ import annotations

import time

HANG_S = 1800.0
"""No test is told by the clock: this long only something takes that will never end."""


def wait_while(busy, complaint: str = "the job did not end") -> None:
    """Let events happen until ``busy()`` is over."""
    import slicer

    end = time.monotonic() + HANG_S
    while busy():
        assert time.monotonic() < end, complaint
        slicer.app.processEvents()
        time.sleep(0.002)


def wait_for(job) -> None:
    """Until a job panel's job has ended."""
    wait_while(lambda: job.busy)


def pause(seconds: float = 0.5) -> None:
    """Let the event loop run until a timer of its own says so. The loop wakes timers in the order in which they were due, so a panel's
    timer that was due before has done its work, however long the process had to wait for a processor."""
    import qt

    loop = qt.QEventLoop()
    qt.QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec_()
