"""The follow-up part of the panel: the earlier scan beside the one under Input, what became of each lesion, both views at its place."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from LungPerfusionCore.palette import DEFECT, EARLIER_DEFECT, square
from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said, said_lines
from LungPerfusionCore.widgets.item_list import prepare_table
from LungPerfusionCore.widgets.job_panel import JobPanel

from .followup_words import change_short, change_words, counted, fate_word, lesion_name
from .input import KVP_PAIR

#: Colour of a fate in the list, to be read on light and on dark: better green, worse red; what persists has the theme's own.
COLOURS = {"resolved": "#2f9e44", "smaller": "#74a12e", "larger": "#e8730c", "new": "#e03131"}


class FollowUpPanel:
    """Drives ``followupSection``. ``parameters()`` gives the parameter node or None; ``inputs`` is the ``InputPanel``, whose scan is the
    later one; ``region(name)`` is a region in words."""

    def __init__(
        self,
        qt: Any,
        ui: Any,
        logic: Any,
        parameters: Callable[[], Any],
        inputs: Any,
        translate: Callable[[str], str] = str,
        region: Callable[[str], str] = str,
    ):
        self._region = region
        self._qt, self._ui, self._logic, self._parameters, self._inputs, self._tr = qt, ui, logic, parameters, inputs, translate
        self.shown = Shown(
            self._asked,
            show=self._show,
            hide=self._hide,
            missing=lambda what: translate("{what} is no longer in the scene; compare again.").format(what=what),
            altered=self._altered,
        )
        self.job = JobPanel(
            qt,
            ui,
            "followup",
            whyNot=self._whyNot,
            toolTip=translate("Register the lungs, measure both scans by one rule and say what became of every lesion"),
            step=self._step,
            onDone=self._done,
            translate=translate,
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        for table in (ui.followupTable, ui.followupChangeTable):
            prepare_table(qt, table, ())
            table.setAlternatingRowColors(True)
        ui.followupLegendLabel.text = translate("Outlines: {earlier} earlier scan, {later} later scan").format(
            earlier=square(EARLIER_DEFECT), later=square(DEFECT)
        )
        ui.followupTable.connect("itemSelectionChanged()", self._selected)
        ui.followupViewsButton.connect("clicked(bool)", self._views)
        ui.followupReportButton.connect("clicked(bool)", self._report)
        ui.followupSection.connect("contentsCollapsed(bool)", self._folded)
        self._hide("")

    @property
    def nodes(self) -> Any:
        """What is shown (``FollowUpNodes``), or None."""
        return self.shown.result

    def refresh(self) -> None:
        """The selectors, or the scene, changed."""
        p = self._parameters()
        usable = bool(p) and not self._whyNot()
        box = self._ui.followupEditedCheckBox
        box.enabled = usable and self._logic.canCompareAgain(*self._scans(p))
        if not box.enabled:
            box.checked = False
        self.job.refresh()

    def close(self) -> None:
        self.job.close()

    def _folded(self, collapsed: bool) -> None:
        if not collapsed:  # a section that unfolds shows all that it holds, also what was hidden while it was folded
            self.job.arrange()
            self._arrange()

    def _arrange(self, there: bool | None = None) -> None:
        there = self.shown.result is not None if there is None else there
        self._ui.followupTable.visible = self._ui.followupChangeTable.visible = self._ui.followupLegendLabel.visible = there
        self._ui.followupViewsButton.enabled = self._ui.followupReportButton.enabled = there

    def _asked(self) -> tuple | None:
        p = self._parameters()
        if not p or p.iodineVolume is None or p.earlierMap is None:
            return None
        later = (p.iodineVolume, p.ctVolume, p.regionsSegmentation, p.emboliSegmentation)
        earlier = (p.earlierMap, p.earlierCt, p.earlierRegions, p.earlierEmboli)
        return (*later, *earlier, p.rule, self._unit(p), self._logic.followUpState(*self._scans(p)))

    def compared(self) -> tuple:
        """The nodes that a comparison would be made from, None among them; without emboli, which another module may change with every move
        of its slider: they are looked at when this one is shown again."""
        p = self._parameters()
        return tuple(node for scan in self._scans(p) for node in (scan.ct, scan.map, scan.regions)) if p else ()

    def _altered(self, was: tuple, now: tuple) -> str:
        """What is said where only the state of the nodes is another."""
        if was[:-1] != now[:-1]:
            return ""
        return self._tr("One of the scans was moved or changed since; compare again.")

    def _unit(self, p: Any) -> str | None:
        return self._inputs.arguments(p)["iodineUnits"]

    def _whyNot(self) -> str:
        p, tr = self._parameters(), self._tr
        if not p:
            return tr("The scene is being closed.")
        if p.source.name == KVP_PAIR:
            return tr("A follow-up needs iodine or perfusion maps: quantify the kVp pair first and select its iodine map.")
        if not p.iodineVolume or not p.ctVolume:
            return tr("Select the map and the CT of the later scan under Input.")
        if not p.earlierMap or not p.earlierCt:
            return tr("Select the map and the CT of the earlier scan.")
        if p.earlierMap is p.iodineVolume or p.earlierCt is p.ctVolume:
            return tr("The earlier and the later scan are the same volume.")
        return ""

    def _scans(self, p: Any) -> tuple[Any, Any]:
        from ..scene.followup_nodes import ScanNodes

        before = ScanNodes(p.earlierCt, p.earlierMap, p.earlierRegions, p.earlierEmboli)
        return before, ScanNodes(p.ctVolume, p.iodineVolume, p.regionsSegmentation, p.emboliSegmentation, self._unit(p))

    def _step(self) -> Any:
        p, asked = self._parameters(), self._asked()
        step = self._logic.followUpStep(*self._scans(p), p.rule, self._ui.followupEditedCheckBox.checked)
        return step.then(lambda nodes: (asked, nodes))

    def _done(self, result: tuple) -> str:
        asked, nodes = result
        needs = {self._tr("The table of lesions"): nodes.lesions, self._tr("The table of changes"): nodes.changes}
        if not self.shown.put(Made(asked, nodes, needs)):
            now = self._asked()
            if now is not None and (why := self._altered(asked, now)):
                return why
            return self._tr("Compared; the result comes when these scans are selected again.")
        self.refresh()
        return self._sentence(nodes.result)

    def _sentence(self, result: Any) -> str:
        if result.refusal:
            return said(result.refusal, self._tr)
        whole = next(each for each in result.changes if each.region == "whole")
        text = self._tr("Change of the whole lung in percentage points: {words}. Vessels lie {mm:.1f} mm apart.").format(
            words=change_words(whole, self._tr), mm=result.fit.vessel_mm
        )
        if result.emboli:
            before, after = result.emboli_ml
            text += " " + self._tr("Emboli: {counted}; {before:.2f} ml before, {after:.2f} ml after.").format(
                counted=counted(result.emboli, self._tr), before=before, after=after
            )
        return said_lines((text, *result.warnings), self._tr)

    def _hide(self, why: str) -> None:
        for table in (self._ui.followupTable, self._ui.followupChangeTable):
            table.setRowCount(0)
            table.visible = False
        self._ui.followupLegendLabel.visible = False
        self._ui.followupViewsButton.enabled = self._ui.followupReportButton.enabled = False
        if hasattr(self, "job"):
            self.job.clear()
            if why:
                self.job.say(why)

    def _show(self, nodes: Any) -> None:
        tr = self._tr
        lesions = nodes.result.lesions
        heads = [tr("Lesion"), tr("Became"), tr("Region"), tr("Before\nml"), tr("After\nml"), tr("Dice")]
        rows = [
            [lesion_name(each, tr), fate_word(each.fate, tr), each.where(self._region) or "-", *_volumes(each), f"{each.dice:.2f}"]
            for each in lesions
        ]
        self._fill(self._ui.followupTable, heads, rows, words=3)
        for row, each in enumerate(lesions):
            if each.fate in COLOURS:
                self._ui.followupTable.item(row, 1).setForeground(self._qt.QBrush(self._qt.QColor(COLOURS[each.fate])))
        heads = [tr("Region"), tr("Before\n%"), tr("After\n%"), tr("Change, points")]
        changes = [
            [self._region(each.region), _number(each.before.value), _number(each.after.value), change_short(each, tr)]
            for each in nodes.result.changes
        ]
        self._fill(self._ui.followupChangeTable, heads, changes, words=1)
        for row, each in enumerate(nodes.result.changes):
            self._ui.followupChangeTable.item(row, len(heads) - 1).setToolTip(change_words(each, tr))
        self._arrange(True)

    def _fill(self, table: Any, heads: list[str], rows: list[list[str]], words: int) -> None:
        """The first ``words`` columns are words, the others numbers."""
        blocked = table.blockSignals(True)
        table.clearSelection()
        table.setColumnCount(len(heads))
        table.setRowCount(len(rows))
        table.setHorizontalHeaderLabels(heads)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = self._qt.QTableWidgetItem(text)
                if column >= words:
                    item.setTextAlignment(self._qt.Qt.AlignRight | self._qt.Qt.AlignVCenter)
                table.setItem(row, column, item)
        table.horizontalHeader().setStretchLastSection(False)  # a stretched column stays as wide as it was, and is cut
        table.resizeColumnsToContents()
        table.blockSignals(blocked)

    def _selected(self) -> None:
        row = self._ui.followupTable.currentRow()
        if self.nodes is None or not 0 <= row < len(self.nodes.result.lesions):
            return
        self._try(lambda: self._logic.goToLesion(self.nodes, self.nodes.result.lesions[row]))

    def _views(self, checked: bool = False) -> None:
        self._try(lambda: self._logic.showFollowUp(self.nodes) or self.job.say(self._tr("No slice view is available.")))

    def _report(self, checked: bool = False) -> None:
        def write() -> None:
            paths = self._logic.writeFollowUpReport(self.nodes, self._ui.reportPath.currentPath, self._ui.identifiersCheckBox.checked)
            self.job.say(self._tr("Written: {files}").format(files=", ".join(path.name for path in paths)))

        self._try(write)

    def _try(self, action: Callable[[], Any]) -> None:
        try:
            action()
        except Exception as error:  # a slot that raises prints to the console, where nobody looks
            self.job.say(said(reason(error), self._tr))


def _volumes(lesion: Any) -> tuple[str, str]:
    before, after = (f"{ml:.0f}" if lesion.kind == "defect" else f"{ml:.2f}" for ml in (lesion.before_ml, lesion.after_ml))
    return before, after


def _number(value: float) -> str:
    return "-" if math.isnan(value) else f"{value:.1f}"
