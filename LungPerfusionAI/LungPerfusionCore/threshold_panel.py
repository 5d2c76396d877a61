"""The threshold part of a panel: a slider whose every move is followed by the scene, units, automatic, undo.

Given the panel's widgets and Slicer's ``qt``; imports neither. Used wherever a threshold on a map is dragged.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from typing import Any

from .jobs import reason

PAUSE_MS = 300
ABSOLUTE = "absolute"
#: Relative units: key -> (words, statistic of the measured lung).
RELATIVE: dict[str, tuple[str, Callable[[Any], float]]] = {
    "mean": ("% of the lung's mean", lambda index: index.mean()),
    "median": ("% of the lung's median", lambda index: index.quantile(0.5)),
    "percentile75": ("% of the lung's 75th percentile", lambda index: index.quantile(0.75)),
}


class ThresholdPanel:
    """Drives ``thresholdSlider``, ``thresholdUnitBox``, ``resetThresholdButton`` and ``undoButton`` of ``ui``.

    ``onChanged(numbers, finished)`` is called at every move, with ``finished`` once the hand has come to rest.
    """

    def __init__(self, qt: Any, ui: Any, *, onChanged: Callable[[Any, bool], None], translate: Callable[[str], str] = str):
        self._slider, self._unitBox = ui.thresholdSlider, ui.thresholdUnitBox
        self._reset, self._undo = ui.resetThresholdButton, ui.undoButton
        self._onChanged, self._tr = onChanged, translate
        self.live = None
        self._automatic = math.nan
        self._reference = 1.0
        self._history: list[float] = []
        self._rested = math.nan
        self._settling = False
        self._timer = qt.QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.connect("timeout()", self._rest)
        self._slider.connect("valueChanged(double)", self._moved)
        self._unitBox.connect("currentIndexChanged(int)", self._unitChosen)
        self._reset.connect("clicked(bool)", self.reset)
        self._undo.connect("clicked(bool)", self.undo)
        self._enable(False)

    def attach(self, live: Any, threshold: Any) -> None:
        """Follow ``live`` (a ``LiveThreshold``), starting at ``threshold`` (``rules.Threshold``), which is the automatic one."""
        self.live, self._automatic = live, threshold.value
        self._history, self._rested = [], threshold.value
        self._settling = True
        self._unitBox.clear()
        self._unitBox.addItem(threshold.unit, ABSOLUTE)
        for key, (words, statistic) in RELATIVE.items():
            if statistic(live.index) > 0:
                self._unitBox.addItem(self._tr(words), key)
        self._settling = False
        self._enable(True)
        self._unitChosen(0)
        self._onChanged(live.numbers, True)

    def detach(self) -> None:
        """Let go of the scene's nodes."""
        self._timer.stop()
        self.live = None
        self._enable(False)

    def close(self) -> None:
        self.detach()
        self._timer.disconnect("timeout()", self._rest)

    def set(self, value: float) -> None:
        """Move the threshold (in the map's own unit) as if by hand."""
        self._slider.value = value / self._reference

    def reset(self, checked: bool = False) -> None:
        """Back to the automatic threshold."""
        if self.live is not None:
            self._to(self._automatic)

    def undo(self, checked: bool = False) -> None:
        """Back to where the hand last came to rest."""
        if self.live is not None and self._history:
            value = self._history.pop()
            self._to(value, remember=False)

    def _to(self, value: float, remember: bool = True) -> None:
        if remember and math.isfinite(self._rested) and value != self._rested:
            self._history.append(self._rested)
        self._timer.stop()
        self._settling = True
        self._slider.value = value / self._reference
        self._settling = False
        # The slider rounds to its decimals; the threshold itself is exact.
        self._apply(value)
        self._rested = value
        self._undo.enabled = bool(self._history)
        self._finish()

    def _unitChosen(self, index: int) -> None:
        if self._settling or self.live is None:
            return
        key = self._unitBox.itemData(index)
        relative = key in RELATIVE
        # One percent of the reference is the slider's unit, or one unit of the map.
        self._reference = RELATIVE[key][1](self.live.index) / 100.0 if relative else 1.0
        low, high = self.live.index.range()
        low, high = min(low, 0.0), max(min(high, 3.0 * self.live.index.quantile(0.95)), self.live.upper, 1e-6)
        self._settling = True
        self._slider.decimals = 1 if relative else 3
        self._slider.singleStep = 1.0 if relative else 0.01
        self._slider.suffix = " %" if relative else f" {self._unitBox.itemText(0)}"
        self._slider.minimum, self._slider.maximum = low / self._reference, high / self._reference
        self._slider.value = self.live.upper / self._reference
        self._settling = False

    def _moved(self, value: float) -> None:
        if self._settling or self.live is None:
            return
        self._apply(value * self._reference)
        self._timer.start()

    def _apply(self, value: float) -> None:
        try:
            numbers = self.live.set(self.live.lower, value)
        except Exception as error:  # a slot that raises prints to the console and nothing else
            logging.error(reason(error))
            self.detach()
            self._slider.toolTip = reason(error)
            return
        self._onChanged(numbers, False)

    def _rest(self) -> None:
        if self.live is None:
            return
        value = self.live.upper
        if math.isfinite(self._rested) and value != self._rested:
            self._history.append(self._rested)
            self._undo.enabled = True
        self._rested = value
        self._finish()

    def _finish(self) -> None:
        if self.live is not None:
            self.live.finish()
            self._onChanged(self.live.numbers, True)

    def _enable(self, on: bool) -> None:
        for widget in (self._slider, self._unitBox, self._reset):
            widget.enabled = on
        self._undo.enabled = on and bool(self._history)
