"""Doubles of ctk's combo boxes and path editors."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtWidgets

from .double import Double, double
from .range_slider import parent_of


@double("ctkComboBox")
class ComboBox(Double, QtWidgets.QComboBox):
    """A combo box that shows `defaultText` while nothing is chosen."""

    def currentUserDataAsString(self) -> str:
        data = self.currentData()
        return "" if data is None else str(getattr(data, "value", data))

    def setCurrentUserDataAsString(self, text: str) -> None:
        for row in range(self.count()):
            if str(getattr(self.itemData(row), "value", self.itemData(row))) == text:
                self.setCurrentIndex(row)
                return
        self.setCurrentIndex(-1)

    def setDefaultText(self, text: str) -> None:
        self.keep("defaultText", text)
        self.setPlaceholderText(text)


class _Browse(Double):
    """The button that opens a file dialog; off-screen nobody answers it, so it stays a button."""

    def _button(self, text: str) -> QtWidgets.QToolButton:
        button = QtWidgets.QToolButton(self)
        button.setText(text)
        return button


@double("ctkPathLineEdit")
class PathLineEdit(_Browse, QtWidgets.QWidget):
    """A path to type, or to choose from a history: `currentPath`, currentPathChanged(QString), validInputChanged(bool)."""

    starts = {"filters": 0x6007, "options": 0, "showHistoryButton": False, "sizeAdjustPolicy": 1, "minimumContentsLength": 0}
    values = {
        "Dirs": 1,
        "Files": 2,
        "Drives": 4,
        "NoSymLinks": 8,
        "AllEntries": 7,
        "Readable": 0x10,
        "Writable": 0x20,
        "Executable": 0x40,
        "Hidden": 0x100,
        "System": 0x200,
        "AllDirs": 0x400,
        "CaseSensitive": 0x800,
        "NoDot": 0x2000,
        "NoDotDot": 0x4000,
        "NoDotAndDotDot": 0x6000,
        "NoFilter": -1,
    }

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._valid = False
        self._combo = QtWidgets.QComboBox(self)
        self._combo.setEditable(True)
        self._combo.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
        self._combo.setMinimumContentsLength(8)
        self._browse = self._button("...")
        layout = QtWidgets.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo, 1)
        layout.addWidget(self._browse)
        self._combo.editTextChanged.connect(self._changed)

    def _changed(self, text: str) -> None:
        """Any text is valid, whether it exists or not (ctkPathLineEdit::updateHasValidInput); of one that is emptied only the second
        signal tells."""
        before, self._valid = self._valid, bool(text)
        if self._valid:
            self.fire("currentPathChanged(QString)", text)
        if self._valid != before:
            self.fire("validInputChanged(bool)", self._valid)

    def currentPath(self) -> str:
        return self._combo.currentText()

    def setCurrentPath(self, path: str) -> None:
        self._combo.setEditText(path)

    def addCurrentPathToHistory(self) -> None:
        path = self.currentPath()
        if path and self._combo.findText(path) < 0:
            blocked = self._combo.blockSignals(True)
            self._combo.insertItem(0, path)
            self._combo.setEditText(path)
            self._combo.blockSignals(blocked)

    def comboBox(self) -> QtWidgets.QComboBox:
        return self._combo

    def showBrowseButton(self) -> bool:
        return not self._browse.isHidden()

    def setShowBrowseButton(self, shown: bool) -> None:
        self._browse.setVisible(shown)


@double("ctkDirectoryButton")
class DirectoryButton(_Browse, QtWidgets.QWidget):
    """A button that shows and asks for a folder."""

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._folder = next((a for a in arguments if isinstance(a, str)), str(Path.cwd()))
        self._shown = QtWidgets.QPushButton(self._folder, self)
        layout = QtWidgets.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._shown)

    def directory(self) -> str:
        return self._folder

    def setDirectory(self, folder: str) -> None:
        if folder != self._folder:
            self._folder = folder
            self._shown.setText(folder)
            self.fire("directorySelected(QString)", folder)
            self.fire("directoryChanged(QString)", folder)


@double("ctkMessageBox")
class MessageBox(Double, QtWidgets.QMessageBox):
    """A message box; "don't show again" is kept, not drawn."""

    def setDontShowAgain(self, on: bool) -> None:
        self.keep("dontShowAgain", on)
