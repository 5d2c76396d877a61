"""How long computations report: ``progress(fraction, message)``, which raises ``Cancelled`` when asked to stop.

Every function of the science that can take longer than a second accepts such a callable as its ``progress``
argument and calls it between steps, so one call both reports and gives the person the chance to cancel.
"""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float, str], None]


def silent(fraction: float, message: str = "") -> None:
    """The default: report to nobody, never cancel."""


def part(progress: Progress, start: float, stop: float) -> Progress:
    """Return a progress for a step that covers ``start`` to ``stop`` (fractions of the whole, 0 to 1)."""

    def report(fraction: float, message: str = "") -> None:
        progress(start + (stop - start) * min(max(fraction, 0.0), 1.0), message)

    return report
