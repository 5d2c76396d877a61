"""What every section works with, and the maps of a patient by their short names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from LungPerfusionCore.sentence import said

from ..spect.map_words import MAP_WORDS

#: Short names of the maps, as tables and the command line have them, by the parameter that holds the volume.
MAPS = {"spect": "spectVolume", "predicted": "predictedVolume", "iodine": "iodineVolume"}
MAP_TITLES = {"spect": "SPECT", "predicted": "Predicted", "iodine": "Iodine"}


@dataclass(frozen=True)
class PanelContext:
    """``parameters()``: the parameter node, None while the scene closes; ``plotView()``: the panel's plot view node."""

    qt: Any
    ui: Any
    logic: Any
    parameters: Callable[[], Any]
    plotView: Callable[[], Any]
    translate: Callable[[str], str] = str

    @property
    def ct(self) -> Any:
        p = self.parameters()
        return p.inputVolume if p else None

    @property
    def lobes(self) -> Any:
        p = self.parameters()
        return p.lobesSegmentation if p else None

    def map(self, name: str) -> Any:
        """The volume of a map by its short name, or None."""
        p = self.parameters()
        return getattr(p, MAPS[name]) if p else None

    def maps(self) -> dict[str, Any]:
        """Short name -> volume of every map that is selected."""
        return {name: node for name in MAPS if (node := self.map(name)) is not None}

    def mapWords(self, name: str) -> str:
        """A map by its short name, in words; the name itself where it is none of ``MAPS``."""
        return self.translate(MAP_WORDS[name]) if name in MAP_WORDS else name

    def mapTitle(self, name: str) -> str:
        """A map as a column's head."""
        return self.translate(MAP_TITLES[name]) if name in MAP_TITLES else name

    def unsaid(self, warnings: Iterable[str]) -> list[str]:
        """Of what a result must be read with, what the section of the lungs does not show already."""
        shown = self.ui.lungsStatusLabel.text.split("\n")
        return [words for each in warnings if (words := said(each, self.translate)) not in shown]

    def whyNoCt(self) -> str:
        return "" if self.ct is not None else self.translate("Load a chest CT and select it as CT.")

    def whyNoMap(self, name: str) -> str:
        """Why a map cannot be used, or ""."""
        node = self.map(name)
        if node is None:
            return self.translate("Select the {map} first.").format(map=self.mapWords(name))
        if node is self.ct:
            return self.translate("The CT is selected as {map}; select another volume.").format(map=self.mapWords(name))
        return ""


def show_list(box: Any, titles: list[str], keep: bool = True) -> None:
    """Fill a combo box, staying on the entry of the same title; disabled when there is nothing to choose."""
    before = box.currentText if keep else ""
    blocked = box.blockSignals(True)
    box.clear()
    for title in titles:
        box.addItem(title)
    if titles:
        box.currentIndex = titles.index(before) if before in titles else 0
    box.enabled = bool(titles)
    box.blockSignals(blocked)
