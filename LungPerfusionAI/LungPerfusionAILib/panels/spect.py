"""SPECT/CT: frame of reference, registration with numbers before and after, and the hand that corrects it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said
from LungPerfusionCore.widgets.job_panel import JobPanel

from .context import PanelContext
from .number_table import NumberTable, text_of

PAUSE_MS = 400


class SpectPanel:
    """Drives ``spectSection``. After a registration its transform is watched: moved by hand, the numbers follow when it rests."""

    def __init__(self, context: PanelContext):
        self._c, ui, tr = context, context.ui, context.translate
        self.shown = Shown(
            self._asked,
            show=self._showNumbers,
            hide=self._hide,
            recall=self._recall,
            missing=lambda what: tr("{what} is no longer in the scene; register again, or update the alignment.").format(what=what),
        )
        self.job = JobPanel(
            context.qt,
            ui,
            "register",
            whyNot=self._whyNot,
            step=self._step,
            onDone=self._registered,
            translate=tr,
            toolTip=tr("Register the SPECT to the CT by a rigid transform, or state why it is not moved"),
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        self.measuring = JobPanel(
            context.qt,
            ui,
            "measure",
            whyNot=self._whyNoMeasure,
            step=self._measureStep,
            onDone=self._measured,
            translate=tr,
            toolTip=tr("Measure the alignment of the SPECT at its current position"),
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        self._timer = context.qt.QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.connect("timeout()", self._rested)
        ui.handlesCheckBox.connect("toggled(bool)", self._handles)
        ui.showSpectButton.connect("clicked(bool)", self._show)
        self._table = NumberTable(context.qt, ui.alignmentTable)
        self._stopWatching = None
        self._watched = ""
        self._handled: Any = None

    def arrange(self) -> None:
        """Hide what has nothing to show."""
        self.job.arrange()
        self.measuring.arrange()
        self._table.arrange()
        self._c.ui.frameLabel.visible = bool(self._c.ui.frameLabel.text)

    def refresh(self) -> None:
        """What can be done with the volumes that are selected now."""
        ui, spect, ct = self._c.ui, self._c.map("spect"), self._c.ct
        usable = not self._whyNot()
        ui.frameLabel.text = said(self._c.logic.frameOfReference(ct, spect), self._c.translate) if usable else ""
        ui.frameLabel.visible = usable
        self._follow(spect if usable else None)
        ui.handlesCheckBox.enabled = bool(self._watched)
        ui.showSpectButton.enabled = usable
        self.job.refresh()
        self.measuring.refresh()

    def cancel(self) -> None:
        """The scene closes; what is shown goes with it (``shown``)."""
        self._timer.stop()
        self._follow(None)

    def close(self) -> None:
        self.cancel()
        self._timer.disconnect("timeout()", self._rested)
        self.job.close()
        self.measuring.close()

    def _asked(self) -> tuple | None:
        """CT, SPECT, and where the SPECT lies to the CT."""
        ct, spect = self._c.ct, self._c.map("spect")
        return None if ct is None or spect is None else (ct, spect, self._c.logic.placesOf(ct, spect))

    def _hide(self, why: str) -> None:
        self._table.clear()
        self.job.clear()
        self.measuring.clear()
        if why:
            self.job.say(why)

    def _recall(self, asked: tuple) -> Made | None:
        found = self._c.logic.savedAlignment(*asked)
        return None if found is None else self._made(asked, (found.before, found.after), found.table)

    def _made(self, asked: tuple, numbers: tuple, table: Any) -> Made:
        return Made(asked, numbers, {self._c.translate("The table of the alignment"): table})

    def _elsewhere(self, name: str) -> str:
        return self._c.translate("{name} is registered; the results are shown when it is selected again.").format(name=name)

    def _whyNot(self) -> str:
        return self._c.whyNoCt() or self._c.whyNoMap("spect")

    def _whyNoMeasure(self) -> str:
        if why := self._whyNot():
            return why
        if not self._c.logic.isRegistered(self._c.map("spect")):
            return self._c.translate("Register the SPECT first.")
        return self._c.translate("A computation is running.") if self.job.busy else ""

    def _step(self) -> Step:
        ct, spect, logic = self._c.ct, self._c.map("spect"), self._c.logic
        when = self._c.parameters().registration.name.lower()

        step = logic.registrationStep(ct, spect, when)

        def show(result):
            self._follow(None)  # what registration itself changes needs no second measurement
            return ct, spect, step.show(result)

        return replace(step, show=show)

    def _registered(self, result: tuple) -> str:
        ct, spect, nodes = result
        found = nodes.registration
        if not self.shown.put(self._made((ct, spect, self._c.logic.placesOf(ct, spect)), (found.before, found.after), nodes.table)):
            return self._elsewhere(spect.GetName())
        self.refresh()
        moved = self._c.translate("Moved by {shift:.1f} mm and {angle:.1f} degrees. ").format(shift=found.shift_mm, angle=found.angle_deg)
        return "\n".join(
            (
                (moved if found.moved else "") + said(found.reason, self._c.translate),
                *(said(each, self._c.translate) for each in nodes.warnings),
            )
        )

    def _measureStep(self) -> Step:
        asked, logic = self._asked(), self._c.logic
        ct, spect, _place = asked
        return logic.alignmentStep(ct, spect).then(lambda found: (asked, found))

    def _measured(self, result: tuple) -> str:
        asked, found = result
        if not self.shown.put(self._made(asked, (found.before, found.after), found.table)):
            return ""
        return self._c.translate(
            "Current alignment: Dice {now:.3f} (as acquired {filed:.3f}), distance of the lung centres {mm:.1f} mm."
        ).format(now=found.after.dice, filed=found.before.dice, mm=found.after.distance_mm)

    def _showNumbers(self, numbers: tuple) -> None:
        """What the scene's table holds, in few digits."""
        (before, after), tr = numbers, self._c.translate
        rows = [
            [title, *(text_of(getattr(each, name), digits) for each in (before, after))]
            for title, name, digits in (
                (tr("Mutual information, nats"), "mutual_information", 3),
                (tr("Dice of SPECT and CT lungs"), "dice", 3),
                (tr("Distance of lung centres, mm"), "distance_mm", 1),
            )
        ]
        self._table.show([tr("Alignment"), tr("As acquired"), tr("Current")], rows)

    def _follow(self, spect: Any) -> None:
        """Watch the registration of one SPECT, or of none."""
        registered = spect.GetID() if spect is not None and self._c.logic.isRegistered(spect) else ""
        if registered == self._watched:
            return
        self._c.ui.handlesCheckBox.checked = False  # those of the SPECT before
        if self._stopWatching is not None:
            self._stopWatching()
            self._stopWatching = None
        self._watched = registered
        if registered:
            self._stopWatching = self._c.logic.watchRegistration(spect, self._timer.start)
        else:
            self._timer.stop()

    def _rested(self) -> None:
        if not self._whyNoMeasure():
            self.measuring.restart()

    def _handles(self, shown: bool) -> None:
        if shown:
            self._handled = self._c.map("spect")
        if self._handled is not None:
            self._c.logic.moveByHand(self._handled, shown)
        if not shown:
            self._handled = None

    def _show(self, checked: bool = False) -> None:
        say = self._c.ui.registerStatusLabel
        try:
            shown = self._c.logic.showOver(self._c.map("spect"), self._c.ct)
            text = "" if shown else self._c.translate("No slice view is available.")
        except Exception as error:  # a slot that raises prints to the console, where nobody looks
            text = said(reason(error), self._c.translate)
        if text:
            say.text, say.visible = text, True
