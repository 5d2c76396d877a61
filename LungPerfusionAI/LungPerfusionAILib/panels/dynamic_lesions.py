"""Core and penumbra under two sliders: segments, table and the mismatch in words follow every move; undo, redo, painting."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterable
from typing import Any

from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.sentence import said
from LungPerfusionCore.widgets.threshold_panel import unmeasured
from LungPerfusionCore.widgets.undo_buttons import UndoButtons

from ..dynamic.lesion_index import CORE_RANGE, PENUMBRA_RANGE
from .context import PanelContext
from .number_table import NumberTable, text_of

PAUSE_MS = 300
#: What the table shows of every region: what fits the panel; the scene's table has the others, too.
COLUMNS = ("core_ml", "penumbra_ml", "mismatch_ml", "mismatch_ratio")
_RATIO = COLUMNS.index("mismatch_ratio")


class LesionPanel:
    """Drives ``coreSlider``, ``penumbraSlider`` and what stands below them. ``usual``: relative flow and Tmax (s) of the
    published thresholds; ``onLost(why)``: the segments cannot be shown any more."""

    def __init__(self, context: PanelContext, *, usual: tuple[float, float], onLost: Callable[[str], None]):
        self._c, self._usual, self._onLost = context, usual, onLost
        self.live: Any = None
        self._settling = False
        self._timer = context.qt.QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.connect("timeout()", self._rest)
        ui = context.ui
        ui.coreSlider.minimum, ui.coreSlider.maximum = (100 * limit for limit in CORE_RANGE)
        ui.penumbraSlider.minimum, ui.penumbraSlider.maximum = PENUMBRA_RANGE
        ui.coreSlider.connect("valueChanged(double)", self._coreMoved)
        ui.penumbraSlider.connect("valueChanged(double)", self._penumbraMoved)
        ui.lesionResetButton.connect("clicked(bool)", self.reset)
        self.steps = UndoButtons(ui.lesionUndoButton, ui.lesionRedoButton, go=self._go, first=self._catchUp)
        self._table = NumberTable(context.qt, ui.dynamicTable)
        self.detach()

    def attach(self, live: Any) -> None:
        """Follow ``live`` (``LiveLesions``)."""
        self._timer.stop()
        self.live = live
        self.steps.follow(live.history, live.state)
        self._showLimits()
        self._enable(True)
        self._showNumbers()

    def detach(self) -> None:
        """Nothing is shown any more."""
        self._timer.stop()
        self.live = None
        self.steps.clear()
        self._table.clear()
        self._c.ui.mismatchLabel.text = ""
        self._c.ui.mismatchLabel.visible = False
        self._enable(False)

    def close(self) -> None:
        """For good; the widgets may be gone already."""
        self._timer.stop()
        self._timer.disconnect("timeout()", self._rest)
        self.live = None

    def arrange(self) -> None:
        """Hide what has nothing to show."""
        self._table.arrange()
        self._c.ui.mismatchLabel.visible = bool(self._c.ui.mismatchLabel.text)

    def reset(self, checked: bool = False) -> None:
        """Back to the usual thresholds; what was painted stays."""
        self._do(lambda: (self.live.set_core(self._usual[0]), self.live.set_penumbra(self._usual[1])), rest=True)

    def _go(self, state: Any) -> None:
        self._do(lambda: self.live.restore(state), rest=True, remember=False)

    def _catchUp(self) -> None:
        """What is not a step yet becomes one: painting, and a hand that has not rested."""
        self.takePainting()
        if self.live is not None and self.live.moving:
            self._rested()

    def takePainting(self) -> None:
        """What somebody painted on the segments counts from now on, at every threshold."""
        if self.live is None or not self.live.edited_elsewhere:
            return
        taken: list = []
        if not self._tried(lambda: taken.append(self.live.take_painting())):
            return
        if any(taken[0]):
            self._rested()
        if self.live is not None and self.live.unmeasured:
            label = self._c.ui.mismatchLabel
            words = unmeasured(self.live.unmeasured * self.live.core.index.voxel_volume_ml, self._c.translate)
            label.text = f"{label.text} {words}"

    def _coreMoved(self, value: float) -> None:
        if not self._settling:
            self._do(lambda: self.live.set_core(value / 100))

    def _penumbraMoved(self, value: float) -> None:
        if not self._settling:
            self._do(lambda: self.live.set_penumbra(value))

    def _do(self, step: Callable[[], Any], rest: bool = False, remember: bool = True) -> None:
        if self.live is None:
            return
        self.takePainting()
        if self.live is None or not self._tried(step):
            return
        if not rest:
            self._showNumbers()
            self._timer.start()
            return
        self._timer.stop()
        self._showLimits()
        self._rested(remember)

    def _tried(self, step: Callable[[], Any]) -> bool:
        """Do a step on the scene; a slot that raises prints to the console and nothing else, so say what went wrong."""
        try:
            step()
        except Exception as error:
            logging.error(reason(error))
            self.detach()
            self._onLost(said(reason(error), self._c.translate))
            return False
        return True

    def _rest(self) -> None:
        if self.live is not None:
            self._rested()

    def _rested(self, remember: bool = True) -> None:
        self._timer.stop()
        if not self._tried(self.live.finish):
            return
        if remember:
            self.steps.push(self.live.state)
        self.steps.show()
        self._showNumbers()

    def _enable(self, on: bool) -> None:
        ui = self._c.ui
        for widget in (ui.coreSlider, ui.penumbraSlider, ui.lesionResetButton):
            widget.enabled = on

    def _showLimits(self) -> None:
        self._settling = True
        self._c.ui.coreSlider.value, self._c.ui.penumbraSlider.value = 100 * self.live.ratio, self.live.seconds
        self._settling = False

    def showSaved(self, measurements: Any) -> None:
        """Numbers without thresholds to move: of a scene that was opened, or of an organ without lesions."""
        values = {(m.region, m.quantity): m.value for m in measurements}
        units = {m.quantity: m.unit for m in measurements}
        regions = list(dict.fromkeys(m.region for m in measurements))
        if "core_ml" in units:
            self._fill(regions, [[values.get((region, name)) for name in COLUMNS] for region in regions])
            return
        tr = self._c.translate
        titles = {"volume_ml": tr("Volume")} | {name: self._c.logic.dynamicMapTitle(name) for name in units if name != "volume_ml"}
        self._table.show(
            [tr("Region"), *(f"{titles[name]}\n{unit}" for name, unit in units.items())],
            [[tr("Whole"), *(text_of(values[region, name], 1) for name in units)] for region in regions],
        )

    def _showNumbers(self) -> None:
        numbers, tr, label = self.live.numbers, self._c.translate, self._c.ui.mismatchLabel
        self._fill(numbers.regions, zip(*(getattr(numbers, name) for name in COLUMNS), strict=True))
        words = tr(
            "Core {core:.1f} ml, penumbra (Tmax ≥ {seconds:.1f} s) {penumbra:.1f} ml, mismatch {mismatch:.1f} ml, mismatch ratio {ratio}."
        )
        core, penumbra, ratio = (float(each[0]) for each in (numbers.core_ml, numbers.penumbra_ml, numbers.mismatch_ratio))
        said = tr("not defined") if math.isnan(ratio) else f"{ratio:.2f}"
        label.text = words.format(core=core, seconds=self.live.seconds, penumbra=penumbra, mismatch=penumbra - core, ratio=said)
        label.visible = True

    def _fill(self, regions: Iterable[str], rows: Iterable[Iterable[float]]) -> None:
        tr = self._c.translate
        headers = [tr("Region"), tr("Core\nml"), tr("Penumbra\nml"), tr("Mismatch\nml"), tr("Ratio")]
        texts = [[text_of(value, 2 if n == _RATIO else 1) for n, value in enumerate(row)] for row in rows]
        titles = [tr(self._c.logic.dynamicRegionTitle(region)) for region in regions]
        self._table.show(headers, [[title, *row] for title, row in zip(titles, texts, strict=True)])
