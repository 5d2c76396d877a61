"""The threshold part of a panel: a slider whose every move is followed by the scene, painting that is taken in, automatic, undo.

Given the panel's widgets and Slicer's ``qt``; imports neither. Used wherever a segment follows a threshold.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..run.jobs import reason
from ..sentence import said
from .threshold_slider import ThresholdSlider, ThresholdWidgets
from .undo_buttons import UndoButtons

PAUSE_MS = 300
PAINTED_MS = 50  # a stroke says several times that it changed the segment


def unmeasured(ml: float, translate: Callable[[str], str]) -> str:
    """What a panel says of painting that was taken off again."""
    words = translate("{ml:.1f} ml were painted where nothing is measured (outside the lungs, for instance) and taken off again.")
    return words.format(ml=ml)


class ThresholdPanel:
    """Drives ``widgets`` for one ``LiveSegment`` at a time.

    ``onChanged(numbers, finished)`` is called at every move, with ``finished`` once the hand has come to rest; ``onProblem(sentence)``
    when a threshold cannot be shown, ``onLost(sentence)`` when nothing can any more; ``onUnmeasured(sentence)`` when something was painted
    where nothing is measured, "" at the next step. ``normal()``: the mean of a drawn normal region, which then is a unit too (InputError
    where there is none).
    """

    def __init__(
        self,
        qt: Any,
        widgets: ThresholdWidgets,
        *,
        onChanged: Callable[[Any, bool], None],
        onLost: Callable[[str], None],
        onProblem: Callable[[str], None] = lambda sentence: None,
        onUnmeasured: Callable[[str], None] = lambda sentence: None,
        normal: Callable[[], float] | None = None,
        translate: Callable[[str], str] = str,
    ):
        self._onChanged, self._onLost, self._onProblem, self._onUnmeasured = onChanged, onLost, onProblem, onUnmeasured
        self._unmeasured = False
        self._tr = translate
        self.live: Any = None
        self._automatic = (-math.inf, math.nan)
        self._reset = widgets.reset
        self.slider = ThresholdSlider(widgets, moved=self._moved, problem=self._problem, normal=normal, translate=translate)
        self.steps = UndoButtons(widgets.undo, widgets.redo, go=lambda state: self.go(state, remember=False), first=self.catchUp)
        self._resting, self._painted = qt.QTimer(), qt.QTimer()
        for timer, pause, action in ((self._resting, PAUSE_MS, self.settled), (self._painted, PAINTED_MS, self.takePainting)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.connect("timeout()", action)
        if self._reset is not None:
            self._reset.enabled = False
            self._reset.connect("clicked(bool)", self.reset)

    def attach(self, live: Any, threshold: Any) -> None:
        """Follow ``live`` (a ``LiveSegment``), whose automatic threshold is ``threshold`` (``lower``, ``value``, ``unit``).

        What could be undone when it was followed before can be undone again.
        """
        self._stop()
        self.live, self._automatic = live, (threshold.lower, threshold.value)
        self.steps.follow(live.history, live.state)
        self.slider.attach(live, threshold.unit)
        if self._reset is not None:
            self._reset.enabled = True
        self._onChanged(live.numbers, True)

    def detach(self) -> None:
        """Let go of the scene's nodes; nothing of them is shown any more."""
        self._stop()
        self.live = None
        self.steps.clear()
        self.slider.detach()
        if self._reset is not None:
            self._reset.enabled = False

    def close(self) -> None:
        """For good; the widgets may be gone already."""
        self._stop()
        self._resting.disconnect("timeout()", self.settled)
        self._painted.disconnect("timeout()", self.takePainting)
        self.live = None

    def set(self, value: float) -> None:
        """Move the threshold (in the map's own unit) as if by hand."""
        if self.live is not None:
            self.slider.set(value)

    def reset(self, checked: bool = False) -> None:
        """Back to the automatic threshold; what was dropped or painted stays so."""
        self.catchUp()
        if self.live is not None:
            lower, upper = self._automatic
            self.go(replace(self.live.state, lower=lower, upper=upper))

    def automatic(self, value: float, lower: float = -math.inf) -> None:
        """From now on ``reset`` goes back to these limits (in the map's own unit)."""
        self._automatic = (lower, value)

    def go(self, state: Any, remember: bool = True) -> None:
        """Show a state (``SegmentState``) exactly."""
        if self._tried(lambda: self.live.restore(state)):
            self.slider.show()
            self.settled(remember)

    def settled(self, remember: bool = True) -> None:
        """The present state is one to come back to: thresholds at rest, or a decision made."""
        self._resting.stop()
        if self.live is None or (self.live.moving and not self._tried(self.live.finish)):
            return
        if remember:
            self.steps.push(self.live.state)
        self.steps.show()
        self._onChanged(self.live.numbers, True)
        if self._unmeasured and self.live is not None:
            self._sayUnmeasured(0)

    def segmentEdited(self, caller: Any = None, event: Any = None) -> None:
        """The segmentation was modified, perhaps by us: look when it is quiet."""
        if self.live is not None:
            self._painted.start()

    def takePainting(self) -> None:
        """Make what somebody else did to the segment (painting, undo of the Segment Editor) a step; the numbers follow."""
        if self.live is None or not self.live.edited_elsewhere:
            return
        taken: list[tuple[int, int]] = []
        if not self._tried(lambda: taken.append(self.live.take_painting())):
            return
        if any(taken[0]):
            self.settled()
        if self.live is not None and self.live.unmeasured:
            self._sayUnmeasured(self.live.unmeasured)

    def _sayUnmeasured(self, voxels: int) -> None:
        self._unmeasured = voxels > 0
        self._onUnmeasured(unmeasured(voxels * self.live.index.voxel_volume_ml, self._tr) if voxels else "")

    def decide(self, decided: Callable[[], Any]) -> bool:
        """Decisions about voxels (what gives a ``segment_state.Decided``), one step for undo. False when they cannot be shown."""
        if self.live is None or not self._tried(lambda: self.live.decide(decided())):
            return False
        self.settled()
        return True

    def amended(self) -> None:
        """What is shown followed from the present state by itself: no step for undo, but other numbers."""
        if self.live is not None:
            self.steps.history.amend(self.live.state)
            self.settled(remember=False)

    def catchUp(self) -> None:
        """A drag that has not come to rest, and painting that nobody took in yet, are steps before the next one."""
        if self._resting.isActive():
            self.settled()
        self.takePainting()

    def _moved(self, lower: float, upper: float) -> None:
        self.takePainting()
        if self.live is not None and self._tried(lambda: self.live.set(lower, upper)):
            self._onChanged(self.live.numbers, False)
            self._resting.start()

    def _tried(self, step: Callable[[], Any]) -> bool:
        """Do a step on the scene; a slot that raises prints to the console and nothing else, so say what went wrong."""
        try:
            step()
        except Exception as error:
            self._problem(error)
            self.detach()
            self._onLost(said(reason(error), self._tr))
            return False
        return True

    def _problem(self, error: Exception) -> None:
        logging.error(reason(error))
        words = said(reason(error), self._tr)
        self.slider.say(words)
        self._onProblem(words)

    def _stop(self) -> None:
        self._resting.stop()
        self._painted.stop()
