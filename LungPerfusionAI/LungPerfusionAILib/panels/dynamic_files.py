"""A CT perfusion scan from its file or folder, and the report of what is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from LungPerfusionCore.files.paths import folder_there
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.widgets.job_panel import JobPanel
from LungPerfusionCore.widgets.path_edits import on_path

from .context import PanelContext


class DynamicFiles:
    """Drives the rows of loading and of the report. ``nodes()``: the ``DynamicNodes`` that are shown, or None; ``onLoaded(sequence)``: a
    series was read."""

    def __init__(self, context: PanelContext, nodes: Callable[[], Any], onLoaded: Callable[[Any], None]):
        self._c, self._nodes, self._onLoaded = context, nodes, onLoaded
        ui, tr = context.ui, context.translate
        self.loading = JobPanel(
            context.qt,
            ui,
            "dynamicLoad",
            whyNot=self._whyNotLoad,
            step=lambda: context.logic.dynamicLoadStep(ui.dynamicPath.currentPath),
            onDone=self._loaded,
            translate=tr,
            toolTip=tr("Load the scan as a sequence, with the acquisition times of its files"),
        )
        self.report = JobPanel(
            context.qt,
            ui,
            "dynamicReport",
            whyNot=self._whyNotReport,
            step=self._step,
            onDone=lambda paths: tr("Written: {files}").format(files=", ".join(Path(path).name for path in paths)),
            translate=tr,
            toolTip=tr("One-page report (PDF and PNG) with maps, lesions at the current thresholds and methods, and the curves as a table"),
        )
        for path in (ui.dynamicPath, ui.dynamicReportPath):
            on_path(path, self._pathChanged)

    def jobs(self) -> tuple:
        return (self.loading, self.report)

    def arrange(self) -> None:
        """Hide what has nothing to show."""
        for job in self.jobs():
            job.arrange()

    def refresh(self) -> None:
        for job in self.jobs():
            job.refresh()

    def clear(self) -> None:
        """What was written is of another result."""
        self.report.clear()
        self.refresh()

    def cancel(self) -> None:
        for job in self.jobs():
            job.cancel()

    def close(self) -> None:
        for job in self.jobs():
            job.close()

    def _pathChanged(self, path: str) -> None:
        self.refresh()

    def _whyNotLoad(self) -> str:
        path = self._c.ui.dynamicPath.currentPath.strip()
        if not path:
            return self._c.translate("Choose a 4D file, or the folder of a DICOM series; or select a sequence that is loaded.")
        return "" if Path(path).exists() else self._c.translate("There is no such file or folder.")

    def _whyNotReport(self) -> str:
        nodes = self._nodes()
        if nodes is None or nodes.result is None:
            return self._c.translate("Compute the maps first.")
        return "" if folder_there(self._c.ui.dynamicReportPath.currentPath) else self._c.translate("Choose an existing output folder.")

    def _step(self) -> Step:
        ui = self._c.ui
        return self._c.logic.dynamicReportStep(self._nodes(), ui.dynamicReportPath.currentPath, ui.dynamicIdentifiersBox.checked)

    def _loaded(self, found: tuple) -> str:
        sequence, _shown, notes = found
        self._onLoaded(sequence)
        return "\n".join((self._c.translate("Loaded {name}.").format(name=sequence.GetName()), *notes))
