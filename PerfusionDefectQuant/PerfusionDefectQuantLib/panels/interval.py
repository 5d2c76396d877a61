"""The interval beside the percentage: made once beside a panel that stays awake, then a part of every move.

Given Slicer's ``qt``; imports neither it nor slicer.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from typing import Any

from LungPerfusionCore.run.jobs import Job, JobRunner, Outcome
from LungPerfusionCore.run.polling_timer import QtPollingTimer

from .services import ReadingServices


class IntervalPanel:
    """Gives the live segment that is shown its intervals. ``found()``: the candidates that are listed, or None; ``changed()`` is called
    when the intervals are there, ``failed(sentence)`` when they could not be made."""

    def __init__(
        self,
        qt: Any,
        services: ReadingServices,
        *,
        found: Callable[[], Any],
        changed: Callable[[], None],
        failed: Callable[[str], None],
        translate: Callable[[str], str] = str,
    ):
        self._services, self._found, self._changed, self._failed, self._tr = services, found, changed, failed, translate
        self._polling = QtPollingTimer(qt)
        self._runner = JobRunner(self._polling)
        self._nodes: Any = None

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def follow(self, nodes: Any) -> None:
        """From now on ``nodes`` (``DefectNodes``) are shown."""
        self._nodes = nodes

    def begin(self) -> None:
        """Make the variants of what is shown unless they were made before; after the number, which does not wait for them."""
        if self._runner.busy:
            self._runner.cancel()  # what it makes is of other nodes; the next begins when it has ended
        else:
            self._start()

    def update(self) -> None:
        """The candidates are others, or what was decided about them is."""
        found = self._found()
        if self._nodes is not None and found is not None and self._nodes.live.doubts is not None:
            self._services.doubtCandidates(self._nodes, found)

    def forget(self) -> None:
        """Nothing is shown any more."""
        self._nodes = None
        self._runner.cancel()

    def close(self) -> None:
        """For good."""
        self._nodes = None
        self._runner.close()
        self._polling.close()

    def text(self, region: str = "whole") -> str:
        """ "12.9 to 16.6", or "" where there is none."""
        interval = self._interval(region)
        return "" if interval is None else self._tr("{low:.1f} to {high:.1f}").format(low=interval.low, high=interval.high)

    def explanation(self, region: str = "whole") -> str:
        """What the interval is made of, a line a source."""
        interval = self._interval(region)
        if interval is None:
            return ""
        lines = [self._tr("Interval, nominal {level:g} %: how far the number moves by").format(level=interval.level)]
        for source in interval.sources:
            mark = self._tr(" (most)") if source.name == interval.dominant else ""
            ends = self._tr("{low:.1f} to {high:.1f}").format(low=source.low, high=source.high)
            lines.append(f"  {self._tr(source.words)}: {ends} %{mark}")
        lines.append(self._tr("It holds neither differences between readers nor the scanner's calibration."))
        lines.append(self._tr("Where more than 30 % of the lung is lost, the truth may lie above it."))
        return "\n".join(lines)

    def _interval(self, region: str) -> Any:
        made = None if self._nodes is None else self._nodes.live.intervals
        if made is None or region not in made.regions:
            return None
        interval = made.of(region)
        return interval if math.isfinite(interval.value) else None

    def _start(self) -> None:
        nodes = self._nodes
        if nodes is None or nodes.live.doubts is not None:
            return
        step = self._services.intervalStep(nodes)
        self._runner.start(
            Job(
                lambda task: step.compute(task.prepared, task.progress),
                prepare=step.prepare,
                finish=lambda doubts: step.finish(doubts) if nodes is self._nodes else None,
                name="The interval",
                on_done=lambda _value: self._done(nodes),
                on_failed=self._wentWrong,
                on_cancelled=self._start,  # the same nodes may be shown again by now, or others
            )
        )

    def _done(self, nodes: Any) -> None:
        if nodes is not self._nodes:
            self._start()
            return
        self.update()
        self._changed()

    def _wentWrong(self, outcome: Outcome) -> None:
        logging.error("The interval: %s", outcome.message)
        self._failed(outcome.message)
