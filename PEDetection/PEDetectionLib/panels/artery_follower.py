"""Tracking the arteries anew, which takes seconds, beside a panel that stays awake: only then can clots that grew be placed among them.

Given Slicer's ``qt``; imports neither it nor slicer.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import numpy as np

from LungPerfusionCore.run.jobs import Job, JobRunner, Outcome
from LungPerfusionCore.run.polling_timer import QtPollingTimer


class ArteryFollower:
    """``changed()`` is called when the list has been measured anew, ``failed(sentence)`` when it could not be."""

    def __init__(self, qt: Any, *, changed: Callable[[], None], failed: Callable[[str], None]):
        self._changed, self._failed = changed, failed
        self._polling = QtPollingTimer(qt)
        self._runner = JobRunner(self._polling)
        self._next: tuple | None = None

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def follow(self, live: Any, voxels: np.ndarray) -> None:
        """Follow the arteries of ``live`` (``LiveEmboli``) for clots at these offsets, after what is being followed now."""
        if self._runner.busy:
            self._next = live, voxels
            return

        def take_over(followed: Any) -> None:
            live.meter.adopt(followed)
            live.finish()  # asks again where clots have grown since

        self._runner.start(
            Job(
                lambda task: live.meter.followed(voxels),
                finish=take_over,
                name="Tracking the arteries",
                on_done=lambda _value: self._ended(),
                on_failed=self._went_wrong,
                on_cancelled=self._ended,
            )
        )

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        self._next = None
        self._runner.cancel()

    def close(self) -> None:
        """For good."""
        self._next = None
        self._runner.close()
        self._polling.close()

    def _ended(self) -> None:
        after, self._next = self._next, None
        if after is not None and after[0].later is not None and after[0].meter.lacks(after[1]):
            self.follow(*after)
        self._changed()

    def _went_wrong(self, outcome: Outcome) -> None:
        logging.error("Tracking the arteries: %s", outcome.message)
        self._next = None
        self._failed(outcome.message)
