"""A scripted module's `<Module>FileDialog`, and the manager that asks it when something is dropped onto the window.

What Python may touch is what `qSlicerFileDialog.h`, `qSlicerScriptedFileDialog.h` and `qSlicerIOManager.h` declare as properties, slots
and invokable methods. `_dragged` and `_dropped` stand for the window's drag and drop events, which Python does not see.
"""

from __future__ import annotations

import logging
import sys

from .strict import StrictObject


class FileDialogKinds:
    """`slicer.qSlicerFileDialog`: abstract in Slicer; Python uses its enumeration."""

    Read, Write = 0, 1


class ScriptedFileDialog(StrictObject):
    """qSlicerScriptedFileDialog: the `dialog` that a module's FileDialog class receives."""

    _class_name = "qSlicerScriptedFileDialog"
    _known = frozenset({"exec", "exec_", "ioProperties", "nameFilters", "dropEvent", "isMimeDataAccepted", "loadedNodes"})
    _writable = frozenset({"fileType", "description", "action"})

    def __init__(self) -> None:
        super().__init__(fileType="NoFile", description="", action=FileDialogKinds.Read)
        for name, value in {"_mime": None, "_accepted": False, "_python": None}.items():
            object.__setattr__(self, name, value)

    def self(self):
        return self._python

    def mimeData(self):
        return self._mime

    def acceptMimeData(self, accept: bool) -> None:
        object.__setattr__(self, "_accepted", bool(accept))

    def _asked(self, mime) -> bool:
        """Whether the module takes what is dragged; an exception is printed and means no, as in the application."""
        object.__setattr__(self, "_mime", mime)
        object.__setattr__(self, "_accepted", False)
        return self._called("isMimeDataAccepted") and self._accepted

    def _called(self, method: str) -> bool:
        try:
            getattr(self._python, method)()
        except Exception:
            logging.exception("%s of %s", method, type(self._python).__name__)
            return False
        return True


class IOManager(StrictObject):
    """qSlicerIOManager: which file dialogs there are, one a file type."""

    _class_name = "qSlicerIOManager"
    _known = frozenset({"openDialog", "loadNodes", "showLoadNodesResultDialog", "openAddDataDialog", "openAddVolumesDialog"})

    def __init__(self) -> None:
        super().__init__()
        object.__setattr__(self, "_dialogs", {})

    def isDialogRegistered(self, fileType: str, action: int) -> bool:
        return (fileType, action) in self._dialogs

    def _register(self, module_name: str) -> None:
        """What the application does for every scripted module before it calls the module's `setup`."""
        python_class = getattr(sys.modules[module_name], f"{module_name}FileDialog", None)
        if python_class is None:
            return
        dialog = ScriptedFileDialog()
        object.__setattr__(dialog, "_python", python_class(dialog))
        self._dialogs[dialog.fileType, dialog.action] = dialog

    def _dragged(self, mime) -> list[str]:
        """The descriptions of those that take it, from which the person chooses; the application's own readers are not among them."""
        return [dialog.description for dialog in self._dialogs.values() if dialog.action == FileDialogKinds.Read and dialog._asked(mime)]

    def _dropped(self, mime, chosen: str) -> None:
        """The person dropped it and chose one of `_dragged`."""
        self._dragged(mime)
        for dialog in self._dialogs.values():
            if dialog.description == chosen:
                dialog._called("dropEvent")
