"""A slider for a threshold on a map, in the map's unit or in percent of a reference, with an optional spin box for a lower limit.

Given the widgets; imports no Qt.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..errors import InputError

ABSOLUTE, NORMAL = "absolute", "normal"
#: From this range on (HU, counts, percent) a limit has one decimal; below (mg/mL) three.
_COARSE = 20.0
#: Relative units: key -> (words, statistic of the measured lung).
RELATIVE: dict[str, tuple[str, Callable[[Any], float]]] = {
    "mean": ("% of the lung's mean", lambda index: index.sorted.mean()),
    "median": ("% of the lung's median", lambda index: index.quantile(0.5)),
    "percentile75": ("% of the lung's 75th percentile", lambda index: index.quantile(0.75)),
}


@dataclass(frozen=True)
class ThresholdWidgets:
    """What a threshold panel drives.

    ``slider`` moves the upper limit, or with ``from_below`` the lower one; ``lower`` is a spin box for the lower limit then. ``units``: a
    combo box; without one the slider keeps the range and decimals that it has, in the map's unit, from ``live.least`` on. ``reset``: back
    to the automatic threshold.
    """

    slider: Any
    undo: Any
    redo: Any
    reset: Any = None
    units: Any = None
    lower: Any = None
    from_below: bool = False


class ThresholdSlider:
    """Shows the limits of a ``LiveSegment`` and says when a hand moves them: ``moved(lower, upper)``.

    ``problem(error)``: a unit cannot be used; ``normal()``: mean of a drawn normal region, which then is a unit too (InputError where there
    is none).
    """

    def __init__(
        self,
        widgets: ThresholdWidgets,
        *,
        moved: Callable[[float, float], None],
        problem: Callable[[Exception], None],
        normal: Callable[[], float] | None = None,
        translate: Callable[[str], str] = str,
    ):
        self._slider, self._units, self._lower, self._from_below = widgets.slider, widgets.units, widgets.lower, widgets.from_below
        self._report, self._problem, self._normal, self._tr = moved, problem, normal, translate
        self._live: Any = None
        self._settling = False
        self.reference = 1.0
        self._slider.connect("valueChanged(double)", self._moved)
        if self._lower is not None:
            self._lower.connect("valueChanged(double)", self._lowerMoved)
        if self._units is not None:
            self._units.connect("currentIndexChanged(int)", self._unitChosen)
        self._enable()

    def attach(self, live: Any, unit: str) -> None:
        """Show the limits of ``live``; ``unit`` of its map, "1" for none."""
        self._live = live
        if self._units is None:
            self._settling = True
            self._slider.minimum = live.least
            self._settling = False
        else:
            self._settling = True
            self._units.clear()
            self._units.addItem(unit if unit != "1" else self._tr("Map units"), ABSOLUTE)
            for key, (words, statistic) in RELATIVE.items():
                if statistic(live.index) > 0:
                    self._units.addItem(self._tr(words), key)
            if self._normal is not None:
                self._units.addItem(self._tr("% of reference region"), NORMAL)
            self._settling = False
        self._enable()
        self._unitChosen(0)

    def detach(self) -> None:
        """The threshold of a map that is not shown is no longer to be read either."""
        self._live = None
        self._settling = True
        if self._units is not None:
            self._units.clear()
        for widget in (self._slider, self._lower):
            if widget is not None:
                widget.suffix = ""
                widget.minimum = 0.0
                widget.value = 0.0
        self._settling = False
        self._enable()

    @property
    def unit(self) -> str:
        """Key of the unit in force: "absolute", "normal" or one of ``RELATIVE``."""
        return (self._units.itemData(self._units.currentIndex) if self._units is not None else None) or ABSOLUTE

    @property
    def unit_words(self) -> str:
        """The map's own unit in words."""
        return self._units.itemText(0) if self._units is not None else ""

    def has(self, unit: str) -> bool:
        """Whether the map's threshold can be shown in this unit."""
        return self._units is not None and self._units.findData(unit) >= 0

    def choose(self, unit: str) -> bool:
        """Show the limits in another unit; False where that cannot be done now (``problem`` has said why)."""
        self._units.currentIndex = self._units.findData(unit)
        return self.unit == unit

    def set(self, value: float) -> None:
        """Move the slider to a threshold (in the map's own unit) as if by hand."""
        self._slider.value = value / self.reference

    def say(self, words: str) -> None:
        """A tool tip: why the threshold cannot be moved."""
        self._slider.toolTip = words

    def referenceChanged(self) -> None:
        """Another normal region was chosen: the threshold stays, its percentage changes."""
        if self._live is not None and self.unit == NORMAL:
            self._unitChosen(self._units.currentIndex)

    def show(self) -> None:
        """Ranges, decimals and values for the unit and the limits in force."""
        live, reference = self._live, self.reference
        self._settling = True
        if self._units is not None:
            self._range()
        limit = live.lower if self._from_below else live.upper
        self._slider.value = (
            (limit if math.isfinite(limit) else live.index.sorted.range()[1]) / reference if live.adjustable else self._slider.minimum
        )
        if self._lower is not None:
            self._lower.value = live.lower / reference if math.isfinite(live.lower) else self._lower.minimum
        self._settling = False

    def _range(self) -> None:
        live, reference = self._live, self.reference
        relative, unit = self.unit != ABSOLUTE, self.unit_words
        low, high = live.index.sorted.range()
        upper = live.upper if math.isfinite(live.upper) else high
        low = min(low, 0.0, upper, live.lower if math.isfinite(live.lower) else 0.0)
        high = max(min(high, 3.0 * live.index.quantile(0.95)), upper, 1e-6)
        coarse = relative or high >= _COARSE
        suffix = " %" if relative else f" {unit}" if " " not in unit else ""
        for widget in (self._slider, self._lower):
            if widget is not None:
                widget.decimals = 1 if coarse else 3
                widget.singleStep = 1.0 if coarse else 0.01
                widget.suffix = suffix
        self._slider.minimum, self._slider.maximum = low / reference, high / reference
        if self._lower is not None:
            # One step below everything there is means that there is no lower limit.
            self._lower.minimum = low / reference - self._lower.singleStep
            self._lower.maximum = high / reference

    def _unitChosen(self, index: int) -> None:
        if self._settling or self._live is None:
            return
        try:
            self.reference = self._referenceOf(self.unit)
        except InputError as error:
            self._problem(error)
            self._settling = True
            self._units.currentIndex = 0
            self._settling = False
            self.reference = 1.0
        self.show()

    def _referenceOf(self, unit: str) -> float:
        """What one unit of the slider is in units of the map: 1, or a percent of the reference."""
        if unit == ABSOLUTE:
            return 1.0
        value = self._normal() if self._normal is not None and unit == NORMAL else RELATIVE[unit][1](self._live.index)
        if not value > 0:
            raise InputError(self._tr("The mean of the reference region is not above zero, so no percentage of it can be a threshold."))
        return value / 100.0

    def _moved(self, value: float) -> None:
        if not self._settling and self._live is not None:
            limit = value * self.reference
            self._report(*((limit, self._live.upper) if self._from_below else (self._live.lower, limit)))

    def _lowerMoved(self, value: float) -> None:
        if not self._settling and self._live is not None:
            none = value <= self._lower.minimum + 1e-9
            self._report(-math.inf if none else value * self.reference, self._live.upper)

    def _enable(self) -> None:
        on = self._live is not None and self._live.adjustable
        for widget in (self._slider, self._units, self._lower):
            if widget is not None:
                widget.enabled = on
