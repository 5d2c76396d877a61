"""The part of the PEDetection panel that runs another tool's model: which one, whether the person trusts it, and what it found.

Given the panel's widgets, Slicer's ``qt`` and the logic; imports neither. What is chosen and trusted here stands in no scene: whoever opens
somebody's scene must not run that person's choice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.labels.lobe_names import LOBES
from LungPerfusionCore.models import library_models as external_models
from LungPerfusionCore.models.registry import find_models
from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said, said_lines
from LungPerfusionCore.widgets.job_panel import JobPanel
from LungPerfusionCore.widgets.model_chooser import why_no_device
from LungPerfusionCore.widgets.path_edits import on_path

from .sentences import found_sentence

FOLDER = ""
"""Data of the box's row that stands for a folder of the person's choice."""


class ExternalPanel:
    """Drives the widgets of ``externalSection``.

    ``parameters()`` is the parameter node or None; ``region(term)`` is a structure in words; ``listEmboli(new)`` lists the emboli of the
    parameter node, where ``new`` says that the model just found them.
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        logic: Any,
        *,
        parameters: Callable[[], Any],
        region: Callable[[str], str],
        listEmboli: Callable[[bool], None],
        translate: Callable[[str], str] = str,
    ):
        self._ui, self._logic, self._parameters, self._region = ui, logic, parameters, region
        self._listEmboli, self._tr = listEmboli, translate
        self._model: Any = None
        self._about: Any = None
        self._problem = ""
        registered, self.problems = find_models(external_models.TASK)
        for model in registered:
            ui.externalModelBox.addItem(model.card.name, str(model.folder))
        ui.externalModelBox.addItem(translate("A folder"), FOLDER)
        ui.externalModelBox.connect("currentIndexChanged(int)", self._chosen)
        on_path(ui.externalFolderPath, self._chosen)
        ui.externalTrustCheckBox.connect("toggled(bool)", self._vouched)
        ui.externalSection.connect("contentsCollapsed(bool)", self._folded)
        for name, text in (("auto", translate("Automatic: a GPU where there is one")), ("cpu", translate("CPU"))):
            ui.externalDeviceBox.addItem(text, name)
        self._devices = False
        self.job = JobPanel(
            qt,
            ui,
            "external",
            whyNot=self._whyNot,
            toolTip=translate("Segment the CTPA with this model, using its own library"),
            step=self._step,
            onDone=self._done,
            translate=translate,
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        self.shown = Shown(
            self._asked,
            show=self._say,
            hide=self._hide,
            missing=lambda what: translate("{what} is no longer in the scene.").format(what=what),
        )
        self._chosen()

    def refresh(self) -> None:
        self.job.refresh()

    def _asked(self) -> tuple | None:
        parameters = self._parameters()
        ctpa = parameters.inputVolume if parameters is not None else None
        return None if ctpa is None else (ctpa, self._choice())

    def _hide(self, why: str) -> None:
        self._say(why)
        self.job.clear()

    def close(self) -> None:
        self.job.close()

    def _folded(self, collapsed: bool) -> None:
        # A section that unfolds shows all that it holds, also what was hidden while it was folded.
        if not collapsed:
            self._arrange()
            self.job.arrange()

    def _choice(self) -> str:
        """Folder of the chosen model; empty where none is chosen."""
        return self._ui.externalModelBox.itemData(self._ui.externalModelBox.currentIndex) or self._ui.externalFolderPath.currentPath.strip()

    def _chosen(self, _changed: Any = None) -> None:
        """Another model: what is known of it without running it; nobody has vouched for it yet."""
        self._ui.externalTrustCheckBox.checked = False
        self._model = self._about = None
        self._problem = ""
        choice = self._choice()
        if choice:
            try:
                self._model = external_models.find_segmenter(choice)
                self._about = external_models.about(self._model)
            except InputError as error:
                self._problem = said(reason(error), self._tr)
        self.shown.refresh()
        self._arrange()
        self.job.refresh()

    def _arrange(self) -> None:
        """Show what belongs to the choice."""
        ui, about = self._ui, self._about
        several = ui.externalModelBox.count > 1
        ui.externalModelBox.visible = ui.externalModelBoxLabel.visible = several
        folder = ui.externalModelBox.itemData(ui.externalModelBox.currentIndex) == FOLDER
        ui.externalFolderPath.visible = ui.externalFolderPathLabel.visible = folder
        ui.externalAboutLabel.text = self._problem or self._described()
        ui.externalTrustCheckBox.visible = about is not None and not about.registered
        if about is not None and not about.registered:
            ui.externalTrustCheckBox.toolTip = (
                f"{self._tr(about.danger)} {self._tr('Check this only for a model from a source that you would install software from.')}"
            )
        ui.externalTrustLabel.visible = about is not None and about.registered
        ui.externalDeviceBox.visible = ui.externalDeviceBoxLabel.visible = about is not None
        ui.externalLabel.visible = bool(ui.externalLabel.text)
        if about is not None:
            self._listDevices()

    def _described(self) -> str:
        if self._about is None:
            return self._tr("Choose the folder of a trained nnU-Net v2 model (with plans.json), or of a MONAI bundle (with configs).")
        card, about = self._model.card, self._about
        names = [self._region(meaning.term) if meaning.term else meaning.name for meaning in about.meanings.values()]
        said = [
            self._tr("{name}: {kind} for {structures}.").format(name=card.name, kind=about.kind, structures=", ".join(names)),
            self._tr("Trained on: {data}.").format(data=card.trained_on.rstrip(".")),
        ]
        if card.licence:
            said.append(self._tr("Licence: {licence}.").format(licence=card.licence.rstrip(".")))
        if about.lacking:
            said.append(
                self._tr("Requires {library}, which is not installed; Slicer asks before downloading it.").format(
                    library=", ".join(about.lacking)
                )
            )
        return " ".join(said)

    def _listDevices(self) -> None:
        """GPUs by name, when the first model is chosen: asking for them loads PyTorch."""
        if self._devices:
            return
        self._devices = True
        try:
            from LungPerfusionCore.models.device import gpus

            for name, hardware in gpus():
                self._ui.externalDeviceBox.addItem(f"{name} ({hardware})", name)
        except Exception as error:  # PyTorch is not installed, or broken: it is asked for when the job starts
            self._ui.externalDeviceBox.toolTip = said(why_no_device(error), self._tr)

    def _vouched(self, _on: bool) -> None:
        self.job.refresh()

    def _whyNot(self) -> str:
        parameters = self._parameters()
        if parameters is None or parameters.inputVolume is None:
            return self._tr("Load a CT pulmonary angiogram and select it as CTPA.")
        if self._about is None:
            return self._problem or self._tr("Choose the folder of a model.")
        if not self._about.registered and not self._ui.externalTrustCheckBox.checked:
            return self._tr(
                "Such a model can run any program on this computer: confirm that you trust it, if you know where it comes from."
            )
        return ""

    def _step(self) -> Step:
        asked, model, trusted = self._asked(), self._model, self._ui.externalTrustCheckBox.checked
        ctpa = asked[0]
        device = self._ui.externalDeviceBox.itemData(self._ui.externalDeviceBox.currentIndex)
        return self._logic.segmentationStep(ctpa, model, trusted, device).then(lambda nodes: (asked, nodes))

    def _done(self, result: tuple) -> str:
        """What it found goes where the list of emboli looks for it."""
        asked, nodes = result
        self._ui.externalFolderPath.addCurrentPathToHistory()
        found = found_sentence(nodes.result, self._region, self._tr)
        if not self.shown.put(Made(asked, found, {self._tr("The segmentation of the model"): nodes.segmentation})):
            return self._tr("The segmentation of {name} is in the scene.").format(name=asked[0].GetName())
        terms = {meaning.term for meaning in nodes.result.meanings.values()}
        parameters = self._parameters()
        for wanted, key in (({"emboli"}, "emboliSegmentation"), (set(LOBES), "lobesSegmentation"), ({"arteries"}, "arteriesSegmentation")):
            if wanted & terms:
                setattr(parameters, key, nodes.segmentation)
        if terms & {"emboli", "arteries", *LOBES}:
            self._listEmboli("emboli" in terms)
        return said_lines((*nodes.warnings, nodes.result.device.describe()), self._tr)

    def _say(self, sentence: str) -> None:
        self._ui.externalLabel.text = sentence
        self._ui.externalLabel.visible = bool(sentence)
