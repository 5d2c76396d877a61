"""The threshold part of a panel: a slider whose every move is followed by the scene, units, a lower limit, automatic, undo.

Given the panel's widgets and Slicer's ``qt``; imports neither. Used wherever a threshold on a map is dragged.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..errors import InputError
from ..run.jobs import reason
from ..threshold.presets import Preset
from ..threshold.undo_history import History

PAUSE_MS = 300
ABSOLUTE, NORMAL = "absolute", "normal"
#: Relative units: key -> (words, statistic of the measured lung).
RELATIVE: dict[str, tuple[str, Callable[[Any], float]]] = {
    "mean": ("% of the lung's mean", lambda index: index.mean()),
    "median": ("% of the lung's median", lambda index: index.quantile(0.5)),
    "percentile75": ("% of the lung's 75th percentile", lambda index: index.quantile(0.75)),
}


class ThresholdPanel:
    """Drives ``thresholdSlider``, ``thresholdUnitBox``, ``resetThresholdButton`` and ``undoButton`` of ``ui``.

    ``onChanged(numbers, finished)`` is called at every move, with ``finished`` once the hand has come to rest;
    ``onProblem(sentence)`` when a threshold cannot be shown, ``onLost(sentence)`` when nothing can any more. Optional: ``lower``, a spin
    box of a lower limit; ``redo``, a button; ``normal()``, the mean of a drawn normal region, which then is a unit too (InputError where
    there is none).
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        *,
        onChanged: Callable[[Any, bool], None],
        translate: Callable[[str], str] = str,
        lower: Any = None,
        redo: Any = None,
        normal: Callable[[], float] | None = None,
        onProblem: Callable[[str], None] | None = None,
        onLost: Callable[[str], None] | None = None,
    ):
        self._onLost = onLost
        self._slider, self._unitBox, self._lowerBox = ui.thresholdSlider, ui.thresholdUnitBox, lower
        self._reset, self._undo, self._redo = ui.resetThresholdButton, ui.undoButton, redo
        self._onChanged, self._onProblem, self._tr, self._normal = onChanged, onProblem, translate, normal
        self.live = None
        self.history = History()
        self._automatic = (-math.inf, math.nan)
        self._reference = 1.0
        self._settling = False
        self._timer = qt.QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.connect("timeout()", self._rest)
        self._slider.connect("valueChanged(double)", self._moved)
        if lower is not None:
            lower.connect("valueChanged(double)", self._lowerMoved)
        self._unitBox.connect("currentIndexChanged(int)", self._unitChosen)
        self._reset.connect("clicked(bool)", self.reset)
        self._undo.connect("clicked(bool)", self.undo)
        if redo is not None:
            redo.connect("clicked(bool)", self.redo)
        self._enable(False)

    def attach(self, live: Any, threshold: Any, history: History | None = None) -> None:
        """Follow ``live`` (a ``LiveSegment``), starting at ``threshold`` (``rules.Threshold``), which is the automatic one.

        ``history``: what could be undone when it was followed before.
        """
        self._timer.stop()
        self.live, self._automatic = live, (threshold.lower, threshold.value)
        self.history = history or History()
        if history is None:
            self.history.begin(live.state)
        self._settling = True
        self._unitBox.clear()
        self._unitBox.addItem(threshold.unit if threshold.unit != "1" else self._tr("The map's own numbers"), ABSOLUTE)
        for key, (words, statistic) in RELATIVE.items():
            if statistic(live.index) > 0:
                self._unitBox.addItem(self._tr(words), key)
        if self._normal is not None:
            self._unitBox.addItem(self._tr("% of a drawn normal region"), NORMAL)
        self._settling = False
        self._enable(True)
        self._unitChosen(0)
        self._onChanged(live.numbers, True)

    def detach(self) -> None:
        """Let go of the scene's nodes; the threshold of a map that is not shown is no longer to be read either."""
        self._timer.stop()
        self.live = None
        self.history = History()
        self._settling = True
        self._unitBox.clear()
        for widget in (self._slider, self._lowerBox):
            if widget is not None:
                widget.suffix = ""
                widget.minimum = 0.0
                widget.value = 0.0
        self._settling = False
        self._enable(False)

    def close(self) -> None:
        """For good; the widgets may be gone already."""
        self._timer.stop()
        self._timer.disconnect("timeout()", self._rest)
        self.live = None
        self.history = History()

    @property
    def unit(self) -> str:
        """Key of the unit in force: "absolute", "normal" or one of ``RELATIVE``."""
        return self._unitBox.itemData(self._unitBox.currentIndex) or ABSOLUTE

    def set(self, value: float) -> None:
        """Move the threshold (in the map's own unit) as if by hand."""
        if self.live is not None:
            self._slider.value = value / self._reference

    def reset(self, checked: bool = False) -> None:
        """Back to the automatic threshold; what was dropped or painted stays so."""
        self.takePainting()
        if self.live is not None:
            lower, upper = self._automatic
            self.go(replace(self.live.state, lower=lower, upper=upper))

    def automatic(self, value: float, lower: float = -math.inf) -> None:
        """From now on ``reset`` goes back to these limits (in the map's own unit)."""
        self._automatic = (lower, value)

    def undo(self, checked: bool = False) -> None:
        """Back to the state (thresholds and decisions) in which the hand last came to rest."""
        self.takePainting()
        if self.live is not None and self.history.can_undo:
            self.go(self.history.undo(), remember=False)

    def redo(self, checked: bool = False) -> None:
        """Forth again to what was undone."""
        self.takePainting()
        if self.live is not None and self.history.can_redo:
            self.go(self.history.redo(), remember=False)

    def go(self, state: Any, remember: bool = True) -> None:
        """Show a state (``SegmentState``) exactly."""
        self._timer.stop()
        if self._tried(lambda: self.live.restore(state)):
            self._showLimits()
            self.settled(remember)

    def settled(self, remember: bool = True) -> None:
        """The present state is one to come back to: thresholds at rest, or a decision made."""
        if self.live is None:
            return
        if remember:
            self.history.push(self.live.state)
        self._showHistory()
        self.live.finish()
        self._onChanged(self.live.numbers, True)

    def takePainting(self) -> tuple[int, int] | None:
        """Make what others did to the segment (painting, the Segment Editor's undo) a step: (voxels erased, added); None for nothing."""
        if self.live is None or not self.live.edited_elsewhere:
            return None
        taken: list = []
        if not self._tried(lambda: taken.append(self.live.take_painting())) or not any(taken[0]):
            return None
        self._timer.stop()
        self.settled()
        return taken[0]

    def decide(self, decided: Any) -> bool:
        """Decisions about voxels (``segment_state.Decided``), one step for undo. False when they cannot be shown."""
        if self.live is None or not self._tried(lambda: self.live.decide(decided)):
            return False
        self._timer.stop()
        self.settled()
        return True

    def amended(self) -> None:
        """What is shown followed from the present state by itself: no step for undo, but other numbers."""
        if self.live is not None:
            self.history.amend(self.live.state)
            self.settled(remember=False)

    def forgetHistory(self) -> None:
        """Nothing to undo from here on: another person begins."""
        if self.live is not None:
            self.history.begin(self.live.state)
        self._showHistory()

    def precededBy(self, state: Any) -> None:
        """Undo goes back to ``state``, from before the analysis at hand."""
        if self.live is not None:
            self.history.begin(state)
            self.history.push(self.live.state)
        self._showHistory()

    def preset(self) -> Preset:
        """The limits in force, in the unit in force."""
        lower = None if self.live.lower == -math.inf else self.live.lower / self._reference
        return Preset(self.unit, self.live.upper / self._reference, lower, "" if self._relative else self._unitBox.itemText(0))

    def use(self, preset: Preset) -> None:
        """Go to a preset's limits. InputError where the map has not its unit."""
        self.takePainting()
        index = self._unitBox.findData(preset.unit)
        if index < 0 or (preset.unit == ABSOLUTE and preset.map_unit and preset.map_unit != self._unitBox.itemText(0)):
            raise InputError(f"This preset is in {preset.map_unit or preset.unit}, which this map has not.")
        self._unitBox.currentIndex = index
        if self.unit == preset.unit:
            lower = -math.inf if preset.lower is None else preset.lower * self._reference
            self.go(replace(self.live.state, lower=lower, upper=preset.upper * self._reference))

    @property
    def _relative(self) -> bool:
        return self.unit != ABSOLUTE

    def referenceChanged(self) -> None:
        """Another normal region was chosen: the threshold stays, its percentage changes."""
        if self.live is not None and self.unit == NORMAL:
            self._unitChosen(self._unitBox.currentIndex)

    def _unitChosen(self, index: int) -> None:
        if self._settling or self.live is None:
            return
        try:
            self._reference = self._referenceOf(self.unit)
        except InputError as error:
            self._problem(error)
            self._settling = True
            self._unitBox.currentIndex = 0
            self._settling = False
            self._reference = 1.0
        self._showLimits()

    def _referenceOf(self, unit: str) -> float:
        """What one unit of the slider is in units of the map: 1, or a percent of the reference."""
        if unit == ABSOLUTE:
            return 1.0
        value = self._normal() if unit == NORMAL else RELATIVE[unit][1](self.live.index)
        if not value > 0:
            raise InputError("The mean of the normal region is not above zero, so no percentage of it is a threshold.")
        return value / 100.0

    def _showLimits(self) -> None:
        """Ranges, decimals and values of slider and spin box for the unit and the limits in force."""
        live, reference = self.live, self._reference
        low, high = live.index.range()
        upper = live.upper if math.isfinite(live.upper) else high
        low = min(low, 0.0, upper, live.lower if math.isfinite(live.lower) else 0.0)
        high = max(min(high, 3.0 * live.index.quantile(0.95)), upper, 1e-6)
        suffix = " %" if self._relative else f" {self._unitBox.itemText(0)}" if " " not in self._unitBox.itemText(0) else ""
        self._settling = True
        for widget in (self._slider, self._lowerBox):
            if widget is not None:
                widget.decimals = 1 if self._relative else 3
                widget.singleStep = 1.0 if self._relative else 0.01
                widget.suffix = suffix
        self._slider.minimum, self._slider.maximum = low / reference, high / reference
        self._slider.value = upper / reference
        if self._lowerBox is not None:
            # One step below everything there is means that there is no lower limit.
            self._lowerBox.minimum = low / reference - self._lowerBox.singleStep
            self._lowerBox.maximum = high / reference
            self._lowerBox.value = live.lower / reference if math.isfinite(live.lower) else self._lowerBox.minimum
        self._settling = False

    def _moved(self, value: float) -> None:
        if not self._settling and self.live is not None:
            self._apply(self.live.lower, value * self._reference)

    def _lowerMoved(self, value: float) -> None:
        if not self._settling and self.live is not None:
            none = value <= self._lowerBox.minimum + 1e-9
            self._apply(-math.inf if none else value * self._reference, self.live.upper)

    def _apply(self, lower: float, upper: float) -> None:
        self.takePainting()
        if self.live is not None and self._tried(lambda: self.live.set(lower, upper)):
            self._onChanged(self.live.numbers, False)
            self._timer.start()

    def _tried(self, step: Callable[[], Any]) -> bool:
        """Do a step on the scene; a slot that raises prints to the console and nothing else, so say what went wrong."""
        try:
            step()
        except Exception as error:
            self._problem(error)
            self.detach()
            if self._onLost is not None:
                self._onLost(reason(error))
            return False
        return True

    def _problem(self, error: Exception) -> None:
        logging.error(reason(error))
        self._slider.toolTip = reason(error)
        if self._onProblem is not None:
            self._onProblem(reason(error))

    def _rest(self) -> None:
        self.settled()

    def _showHistory(self) -> None:
        self._undo.enabled = self.live is not None and self.history.can_undo
        if self._redo is not None:
            self._redo.enabled = self.live is not None and self.history.can_redo

    def _enable(self, on: bool) -> None:
        for widget in (self._slider, self._unitBox, self._reset, self._lowerBox):
            if widget is not None:
                widget.enabled = on
        self._showHistory()
