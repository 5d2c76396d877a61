"""The buttons that show or write what is in force: views, report, readings, agreement."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.sentence import said


class ExportPanel:
    """Drives ``layoutButton``, ``reportButton``, ``csvButton``, ``agreementButton`` and ``reportStatusLabel`` of ``ui``.

    ``logic`` is ``PerfusionDefectQuantLogic``; ``nodes()`` gives the nodes of the analysis at hand; ``onAgreement()`` is called
    when the agreement's charts are in the scene.
    """

    def __init__(
        self, ui: Any, logic: Any, nodes: Callable[[], Any], translate: Callable[[str], str] = str, *, onAgreement: Callable[[], None]
    ):
        self._ui, self._logic, self._nodes, self._tr, self._onAgreement = ui, logic, nodes, translate, onAgreement
        for button, action in (
            (ui.layoutButton, self.layout),
            (ui.reportButton, self.report),
            (ui.csvButton, self.readings),
            (ui.agreementButton, self.agreement),
        ):
            button.connect("clicked(bool)", action)

    def layout(self, checked: bool = False) -> None:
        """Arrange the views."""
        self._say(lambda: "" if self._logic.arrangeViews(self._nodes()) else self._tr("No view layout is available."))

    def report(self, checked: bool = False) -> None:
        self._write(lambda folder: self._logic.writeReport(self._nodes(), folder, self._ui.identifiersCheckBox.checked))

    def readings(self, checked: bool = False) -> None:
        self._write(self._logic.writeReadings)

    def agreement(self, checked: bool = False) -> None:
        def write(folder: str) -> list:
            paths = self._logic.writeAgreement(folder, self._nodes())
            self._onAgreement()
            return paths

        def words() -> str:
            from ..scene.reading_nodes import agreement_words

            return " " + said(agreement_words(self._nodes().live.nodes.reference), self._tr)

        self._write(write, words)

    def clear(self) -> None:
        """What was written is of another input."""
        self._ui.reportStatusLabel.text = ""
        self._ui.reportStatusLabel.visible = False

    def _write(self, write: Callable[[str], list], more: Callable[[], str] = str) -> None:
        self._say(
            lambda: (
                self._tr("Written: {files}").format(files=", ".join(path.name for path in write(self._ui.reportPath.currentPath))) + more()
            )
        )

    def _say(self, step: Callable[[], str]) -> None:
        try:
            text = step()
        except Exception as error:  # a slot that raises prints to the console, where nobody looks
            text = said(reason(error), self._tr)
        self._ui.reportStatusLabel.text = text
        self._ui.reportStatusLabel.visible = bool(text)
