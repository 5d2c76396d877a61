"""CT perfusion in the panel: series, mask, method and preparation; the maps, and the points that they follow."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said, said_lines
from LungPerfusionCore.widgets.job_panel import JobPanel

from ..dynamic.choices import DynamicChoices, choices_for
from ..dynamic.lesions import LesionSettings
from .context import PanelContext, show_list
from .dynamic_curves import CurvePanel
from .dynamic_files import DynamicFiles
from .dynamic_lesions import LesionPanel

PAUSE_MS = 400  # a point says many times that it moves
PAINTED_MS = 50
#: Parameter of the panel -> field of the choices, for the switches.
SWITCHES = {"dynamicMotion": "motion", "dynamicSmooth": "smooth", "dynamicSmoothTime": "smooth_time", "dynamicScale": "scale_by_vein"}


class DynamicPanel:
    """Drives ``dynamicSection``. ``nodes``: the ``DynamicNodes`` that are shown."""

    def __init__(self, context: PanelContext):
        self._c, ui, tr = context, context.ui, context.translate
        self.nodes: Any = None
        self._series: Any = None
        self._region = ""
        self._left: dict = {}
        self._last: tuple = (None, DynamicChoices())
        self._byHand = False
        self._stop = None
        self._placed: Any = None  # where the points were when the result was shown
        self._inViews: Any = None
        self._before: Any = None  # of the last run: its prepared series may serve the next one
        usual = LesionSettings()
        self.lesions = LesionPanel(context, usual=(usual.core_ratio, usual.tmax_s), onLost=lambda why: self.shown.failed(why))
        self.curves = CurvePanel(context)
        self.shown = Shown(
            self._asked,
            show=self._attach,
            hide=self._detach,
            recall=self._recall,
            edited=lambda: self._painted.start(),
            missing=lambda what: tr("{what} is no longer in the scene; compute the maps again.").format(what=what),
        )
        self.job = JobPanel(
            context.qt,
            ui,
            "dynamic",
            whyNot=self._whyNot,
            step=self._step,
            onDone=self._done,
            translate=tr,
            toolTip=tr("CBF, CBV, MTT, TTP and Tmax; infarct core and penumbra of a brain"),
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        self.files = DynamicFiles(context, lambda: self.nodes, self._loaded)
        self._moved, self._painted = self._timer(PAUSE_MS, self._rested), self._timer(PAINTED_MS, self.lesions.takePainting)
        # A section that unfolds shows all that it holds, also what was hidden while it was folded.
        ui.dynamicSection.connect("contentsCollapsed(bool)", lambda collapsed: collapsed or self.arrange())
        ui.dynamicShowButton.connect("clicked(bool)", self._show)
        ui.dynamicFindButton.connect("clicked(bool)", self.findAgain)
        ui.dynamicMapBox.connect("currentIndexChanged(int)", self._mapChosen)

    def _timer(self, interval: int, call) -> Any:
        timer = self._c.qt.QTimer()
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.connect("timeout()", call)
        return timer

    # --- the panel's life ------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Hide what has nothing to show."""
        self.job.arrange()
        self.lesions.arrange()
        self.curves.arrange()
        self.files.arrange()

    def refresh(self) -> None:
        self._changeSeries()
        self._changeRegion()
        self._enable()
        self.job.refresh()
        self.files.refresh()

    def _enable(self) -> None:
        ui = self._c.ui
        ui.dynamicShowButton.enabled = self.nodes is not None
        ui.dynamicFindButton.enabled = self.nodes is not None and self._byHand

    def cancel(self) -> None:
        """The scene closes; what is shown goes with it (``shown``)."""
        self._moved.stop()
        self._painted.stop()
        self._series, self._left, self._byHand, self._before = None, {}, False, None
        self.files.cancel()

    def close(self) -> None:
        self._unfollow()
        for timer, call in ((self._moved, self._rested), (self._painted, self.lesions.takePainting)):
            timer.stop()
            timer.disconnect("timeout()", call)
        self.job.close()
        self.files.close()
        self.lesions.close()
        self.curves.close()
        self.nodes = None

    def jobs(self) -> tuple:
        return (self.job, *self.files.jobs())

    # --- what is chosen --------------------------------------------------------------------------------------------

    @property
    def choices(self) -> DynamicChoices:
        p = self._c.parameters()
        switches = {field: getattr(p, name) for name, field in SWITCHES.items()}
        return DynamicChoices(p.dynamicMethod.name.lower(), p.dynamicRegion.name.lower(), **switches)

    def _put(self, choices: DynamicChoices, **others: Any) -> None:
        """Choices into the parameter node."""
        p = self._c.parameters()
        values = {
            "dynamicMethod": type(p.dynamicMethod)[choices.method.upper()],
            "dynamicRegion": type(p.dynamicRegion)[choices.region.upper()],
            **{name: getattr(choices, field) for name, field in SWITCHES.items()},
            **others,
        }
        self._region = choices.region
        for name, value in values.items():
            if getattr(p, name) != value:
                setattr(p, name, value)

    def _changeSeries(self) -> None:
        """Another series: its own mask and choices come with it; the mask of another patient goes."""
        p = self._c.parameters()
        series = p.dynamicSeries if p else None
        if series is self._series or p is None:
            return
        before, self._series = self._series, series
        if before is not None and before.GetScene() is not None:
            self._left[before] = (*self._last, self._byHand)
        self._byHand = False
        if series is None:
            return
        known = self._left.get(series) or self._c.logic.rememberedDynamic(series)
        if known is not None:
            mask, choices, self._byHand = known
            self._put(choices, dynamicMask=mask if mask is None or mask.GetScene() is not None else None)
        elif before is not None:
            p.dynamicMask = None

    def _changeRegion(self) -> None:
        """Another organ: its preset's switches."""
        p = self._c.parameters()
        if not p:
            return
        region = p.dynamicRegion.name.lower()
        if self._region and region != self._region:
            self._put(choices_for(region, self.choices.method))
        self._region = region
        if self._series is not None:
            self._last = (p.dynamicMask, self.choices)

    def _asked(self) -> tuple | None:
        p = self._c.parameters()
        return None if not p or p.dynamicSeries is None else (p.dynamicSeries, p.dynamicMask, self.choices)

    def _whyNot(self) -> str:
        p, tr = self._c.parameters(), self._c.translate
        if not p or p.dynamicSeries is None:
            return tr("Load a CT perfusion scan and select it as series.")
        if not self._c.logic.isSeries(p.dynamicSeries):
            return tr("The series is not a sequence of several volumes.")
        return ""

    # --- the run ---------------------------------------------------------------------------------------------------

    def _step(self) -> Step:
        asked, logic = self._asked(), self._c.logic
        series, mask, choices = asked
        step = logic.dynamicStep(series, mask, choices, byHand=self._byHand, before=self._before)

        def show(computed):
            self._unfollow()  # what the run itself puts into the scene needs no second run
            return asked, step.show(computed)

        return replace(step, show=show)

    def _done(self, result: tuple) -> str:
        asked, nodes = result
        if not self.shown.put(self._made(asked, nodes)):
            words = self._c.translate("The maps of {name} are in the scene; their results are shown when it is selected again.")
            return words.format(name=asked[0].GetName())
        return said_lines(nodes.warnings, self._c.translate)

    def _made(self, asked: tuple, nodes: Any) -> Made:
        tr = self._c.translate
        needs = {tr("The table of the maps"): nodes.table, tr("The time average of the series"): nodes.reference}
        needs |= {tr("The map {name}").format(name=self._c.logic.dynamicMapTitle(name)): node for name, node in nodes.maps.items()}
        if nodes.live is not None:
            needs[tr("The segment of the core")] = (nodes.segmentation, nodes.live.core.nodes.segment_id)
            needs[tr("The segment of the penumbra")] = (nodes.segmentation, nodes.live.penumbra.nodes.segment_id)
        return Made(asked, nodes, needs)

    def _recall(self, asked: tuple) -> Made | None:
        nodes = self._c.logic.savedDynamic(*asked)
        return None if nodes is None else self._made(asked, nodes)

    def _attach(self, nodes: Any) -> None:
        self.nodes = nodes
        names = list(nodes.maps)
        before = self._c.ui.dynamicMapBox.currentText
        show_list(self._c.ui.dynamicMapBox, [self._c.logic.dynamicMapTitle(name) for name in names])
        if not before and "tmax" in names:
            self._c.ui.dynamicMapBox.currentIndex = names.index("tmax")
        if nodes.live is not None:
            self.lesions.attach(nodes.live)
        else:
            self.lesions.showSaved(nodes.measurements)
        self.curves.attach(nodes)
        if nodes.result is not None:
            self._before = nodes
            self._byHand = nodes.result.arterial.by_hand or bool(nodes.result.venous is not None and nodes.result.venous.by_hand)
            self._moved.start()  # a point may have been moved while another series was selected
        self._placed = self._c.logic.pointsOf(nodes)
        self._stop = self._c.logic.watchPoints(nodes, self._moved.start)
        self._enable()
        self.files.refresh()

    def _detach(self, why: str) -> None:
        self._unfollow()
        self.nodes = None
        show_list(self._c.ui.dynamicMapBox, [])
        self._enable()
        self.lesions.detach()
        self.curves.detach()
        self.files.clear()
        self.job.clear()
        if why:
            self.job.say(why)

    # --- what is done by hand --------------------------------------------------------------------------------------

    def findAgain(self, checked: bool = False) -> None:
        """Leave the points that were set by hand: artery and vein are found in the series."""
        self._byHand = False
        self.job.restart()

    def _unfollow(self) -> None:
        self._moved.stop()
        if self._stop is not None:
            self._stop()
            self._stop = None

    def _rested(self) -> None:
        """A point was moved, and rests."""
        if self.nodes is None:
            return
        try:
            moved = self._c.logic.pointsMoved(self.nodes, self._placed)
        except InputError as error:
            self.job.say(said(error.sentence, self._c.translate))
            return
        if moved:
            self._byHand = True
            self.job.restart()

    def _mapChosen(self, index: int) -> None:
        if self.nodes is not None and self._inViews is self.nodes:
            self._show()

    def _show(self, checked: bool = False) -> None:
        index = self._c.ui.dynamicMapBox.currentIndex
        if self.nodes is None or index < 0:
            return
        try:
            shown = self._c.logic.showDynamicMap(self.nodes, list(self.nodes.maps)[index], self.curves.layoutChart)
            self._inViews = self.nodes if shown else None
            text = "" if shown else self._c.translate("No slice view is available.")
        except Exception as error:  # a slot that raises prints to the console, where nobody looks
            text = said(reason(error), self._c.translate)
        if text:
            self.job.say(text)

    def _loaded(self, sequence: Any) -> None:
        p = self._c.parameters()
        if p:
            p.dynamicSeries = sequence
