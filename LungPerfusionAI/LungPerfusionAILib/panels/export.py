"""DICOM export: segments as SEG or RTSTRUCT, a map as Parametric Map, numbers as structured report, beside the CT series they refer to."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from LungPerfusionCore.files.paths import folder_there
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.sentence import said
from LungPerfusionCore.widgets.job_panel import JobPanel
from LungPerfusionCore.widgets.path_edits import on_path

from .context import PanelContext
from .series_list import SeriesList


class ExportPanel:
    """Drives ``exportSection``: what is exported, for which series, into which folder."""

    def __init__(self, context: PanelContext):
        self._c, ui, tr = context, context.ui, context.translate
        self._ctID = ""
        self._asked: tuple = (None, None)
        self._read: Any = None  # the table of what was read back
        self.job = JobPanel(
            context.qt,
            ui,
            "export",
            whyNot=self._whyNot,
            step=self._step,
            onDone=self._done,
            translate=tr,
            toolTip=tr("Export the DICOM file, read it back and compare it with the scene"),
        )
        self.series = SeriesList(
            context.qt, ui.ctSeriesBox, lambda folder: context.logic.ctSeriesStep(context.ct, folder), self.job.refresh, tr
        )
        for path in (ui.ctFolderPath, ui.exportPath):
            on_path(path, self._pathChanged)
        on_path(ui.ctFolderPath, self.series.read)

    def arrange(self) -> None:
        """Only the selectors of what is exported. A report may refer to segments as well."""
        p, ui = self._c.parameters(), self._c.ui
        kind = p.exportKind.name if p else "SEG"
        for name, shown in (
            ("exportSegmentationSelector", kind != "MAP"),
            ("exportMapSelector", kind == "MAP"),
            ("exportTableSelector", kind == "SR"),
            ("exportReaderEdit", kind == "SR"),
        ):
            for widget in (getattr(ui, name), getattr(ui, f"{name}Label")):
                widget.visible = shown
        ui.exportReadTable.visible = kind == "SR" and self._read is not None
        self.job.arrange()

    def refresh(self) -> None:
        ui, ct = self._c.ui, self._c.ct
        if not ui.exportSection.collapsed:
            self.arrange()
        asked = (ct, self._node if self._c.parameters() else None)
        if asked != self._asked:
            self._asked = asked
            self.job.clear()  # what was written is of another CT, or of something else
            self._show(None)
        if (ct.GetID() if ct else "") != self._ctID:
            self._ctID = ct.GetID() if ct else ""
            folder = self._c.logic.ctSeriesFolder(ct) if ct else None
            ui.ctFolderPath.currentPath = str(folder) if folder else ""
        self.job.refresh()

    def cancel(self) -> None:
        self.job.cancel()
        self.series.cancel()

    def close(self) -> None:
        self.job.close()
        self.series.close()

    def _pathChanged(self, path: str) -> None:
        self.job.refresh()

    @property
    def _node(self) -> Any:
        p = self._c.parameters()
        return {"MAP": p.exportMap, "SR": p.exportTable}.get(p.exportKind.name, p.exportSegmentation)

    def _whyNot(self) -> str:
        tr, ui = self._c.translate, self._c.ui
        if why := self._c.whyNoCt():
            return why
        if self._node is None:
            return tr("Select what is to be exported.")
        if not ui.ctFolderPath.currentPath.strip():
            return tr("This CT was not loaded from DICOM, but the export must reference a DICOM series: select the DICOM folder of the CT.")
        if not folder_there(ui.ctFolderPath.currentPath):
            return tr("The folder of the CT series does not exist.")
        if not folder_there(ui.exportPath.currentPath):
            return tr("Choose an existing output folder.")
        return self.series.problem

    def _step(self) -> Step:
        p, node, logic, ct = self._c.parameters(), self._node, self._c.logic, self._c.ct
        kind = p.exportKind.name.lower()
        source, target = self._c.ui.ctFolderPath.currentPath, Path(self._c.ui.exportPath.currentPath)
        # A segment's or volume's name may hold the patient's; the file's name shall not.
        chosen = self.series.chosen
        path = target / f"{re.sub('[^a-z0-9]+', '_', logic.roleOf(node))}.{kind}.dcm"
        if kind == "sr":
            return logic.reportStep(node, source, path, p.exportSegmentation, p.exportReader, chosen, ct)
        return logic.exportStep(node, source, path, kind, ctVolume=ct, seriesUid=chosen)

    def _done(self, check: Any) -> str:
        if isinstance(check, tuple):
            return self._reported(*check)
        tr = self._c.translate
        if check.dice:
            back = ", ".join(f"{name} {value:.3f}" for name, value in check.dice.items())
            sentence = tr("{file} exported and verified; Dice: {back}.").format(file=check.path.name, back=back)
        else:
            sentence = tr("{file} exported and verified; largest difference {difference:.2g}.").format(
                file=check.path.name, difference=check.largest_difference
            )
        return " ".join((sentence, *(said(each, tr) for each in check.notes)))

    def _reported(self, check: Any, table: Any) -> str:
        """A structured report was written and read back: its table is shown, and what it says is said."""
        tr, report = self._c.translate, check.report
        self._show(table)
        sentences = [tr("{file} written and read back: {count} numbers.").format(file=check.path.name, count=len(report.numbers))]
        if check.segments is not None:
            sentences.append(tr("It refers to the segments in {file}.").format(file=check.segments.path.name))
        if report.simulated:
            sentences.append(tr("It says that the data are simulated."))
        return " ".join((*sentences, *(said(each, tr) for each in check.notes)))

    def _show(self, table: Any) -> None:
        self._read = table
        self._c.ui.exportReadTable.setMRMLTableNode(table)
        self.arrange()
