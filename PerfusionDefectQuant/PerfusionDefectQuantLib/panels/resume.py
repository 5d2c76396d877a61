"""The readings that can be taken up, at the top of the panel: that of the selected map first, every other one by its map's name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class ResumePanel:
    """Drives ``resumeRow``, ``resumeBox`` and ``resumeButton`` of ``ui``; ``onResume(note)`` takes one up."""

    def __init__(self, ui: Any, *, onResume: Callable[[Any], None], translate: Callable[[str], str] = str):
        self._row, self._box, self._button = ui.resumeRow, ui.resumeBox, ui.resumeButton
        self._onResume, self._tr = onResume, translate
        self._notes: list = []
        self._box.connect("currentIndexChanged(int)", self._chosen)
        self._button.connect("clicked(bool)", self._clicked)
        self.offer({}, None, False)

    def offer(self, readings: dict, selected: Any, shown: bool) -> None:
        """``readings``: note -> the map it reads; ``selected``: the selected map; ``shown``: whether its reading is in the panel."""
        waiting = {note: source for note, source in readings.items() if not (shown and source is selected)}
        notes = sorted(waiting, key=lambda note: waiting[note] is not selected)
        names = [waiting[note].GetName() for note in notes]
        before = self._note if not any(waiting[note] is selected for note in notes) else None
        if notes != self._notes or names != [self._box.itemText(n) for n in range(self._box.count)]:
            self._notes = notes
            blocked = self._box.blockSignals(True)
            self._box.clear()
            for name in names:
                self._box.addItem(name)
            self._box.blockSignals(blocked)
        if notes:
            self._box.currentIndex = notes.index(before) if before in notes else 0
        self._box.visible = len(notes) > 1
        self._button.visible = self._row.visible = bool(notes)
        self._chosen()

    @property
    def _note(self) -> Any:
        index = self._box.currentIndex
        return self._notes[index] if 0 <= index < len(self._notes) else None

    def _chosen(self, index: int = 0) -> None:
        name = self._box.currentText.replace("&", "&&")  # a single one would make the next letter a key
        self._button.text = self._tr("Resume saved reading of {name}").format(name=name) if self._notes else ""

    def _clicked(self, checked: bool = False) -> None:
        if self._note is not None:
            self._onResume(self._note)
