"""The choice of a model in a panel: its name, what it warns of, what it was trained on, and where it would compute."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..models.registry import Model
from ..run.jobs import reason
from ..sentence import Sentence, said, word


def refill(box: Any, rows: Sequence[tuple[str, str | None]]) -> bool:
    """Other rows (text, folder) in a combo box; the chosen one stays chosen where it still is, else the first is. No signal is sent; True
    where another one is chosen now."""
    before = box.itemData(box.currentIndex)
    blocked = box.blockSignals(True)
    box.clear()
    for text, folder in rows:
        box.addItem(text, folder)
    folders = [folder for _text, folder in rows]
    box.currentIndex = folders.index(before) if before in folders else 0
    box.blockSignals(blocked)
    return box.itemData(box.currentIndex) != before


def about(model: Model, translate: Callable[[str], str] = str) -> str:
    """What a panel says of a model: its warning, and what it was trained on."""
    return f"{word(model.warning, translate)} {translate('Trained on')}: {model.card.trained_on}"


def why_no_device(error: Exception) -> str:
    """Why nothing says where a model would compute: PyTorch is not installed, which a panel says as it opens, or it is broken."""
    if isinstance(error, ModuleNotFoundError) and error.name == "torch":
        return Sentence("PyTorch is not installed; it is asked for when a model is first run.")
    return reason(error)


class ModelChooser:
    """Drives ``modelBox``, ``modelLabel`` and ``deviceLabel`` of ``ui``. ``label(model)``: a row's text; ``onChosen()``: another was
    chosen."""

    def __init__(
        self,
        ui: Any,
        models: Sequence[Model],
        *,
        label: Callable[[Model], str],
        translate: Callable[[str], str] = str,
        onChosen: Callable[[], None] = lambda: None,
    ):
        self.models, self._ui, self._tr, self._onChosen, self._label = tuple(models), ui, translate, onChosen, label
        for model in self.models:
            ui.modelBox.addItem(label(model), str(model.folder))
        ui.modelBox.connect("currentIndexChanged(int)", self._chosen)
        self._chosen(0)

    def follow(self, models: Sequence[Model]) -> None:
        """Other models are installed now; the chosen one stays chosen where it still is."""
        if [model.folder for model in models] == [model.folder for model in self.models]:
            return
        self.models = tuple(models)
        refill(self._ui.modelBox, [(self._label(model), str(model.folder)) for model in self.models])
        self._chosen(self._ui.modelBox.currentIndex)

    @property
    def folder(self) -> str | None:
        """Of the chosen model; None where there is none."""
        return self._ui.modelBox.itemData(self._ui.modelBox.currentIndex)

    def _chosen(self, index: int) -> None:
        if not 0 <= index < len(self.models):
            return
        model = self.models[index]
        self._ui.modelLabel.text = about(model, self._tr)
        self.showDevice()
        self._onChosen()

    def showDevice(self) -> None:
        """Where the next run would compute."""
        self._ui.deviceLabel.text = self._device() if self.models else ""

    def choose(self, name: str, sha256: str | None = None) -> bool:
        """Choose the model of this name (and checksum); False where it is not installed."""
        for index, model in enumerate(self.models):
            if model.card.name == name and sha256 in (None, model.record.sha256):
                self._ui.modelBox.currentIndex = index
                return True
        return False

    def _device(self) -> str:
        try:
            from ..models.device import resolve

            return said(resolve("auto").describe(), self._tr)
        except Exception as error:  # PyTorch is not installed, or broken: the panel must open all the same
            return said(why_no_device(error), self._tr)
