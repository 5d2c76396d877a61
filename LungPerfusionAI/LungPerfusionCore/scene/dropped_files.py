"""A file dropped onto the application's window opens the module that is made for it.

Slicer asks every ``<Module>FileDialog`` of a scripted module whether it takes what is dragged, and lets the person choose where several
do (the general reader always does): ``Base/QTGUI/qSlicerScriptedFileDialog.h``, ``qSlicerIOManager::dropEvent``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import slicer
from slicer.i18n import tr

from ..errors import InputError
from ..sentence import said
from .terminology import UNITS


class DroppedVolume:
    """Base of a module's ``<Module>FileDialog``, which Slicer makes with its ``qSlicerScriptedFileDialog``.

    ``later(call)`` calls when the event loop is back. ``role``: of ``imaging.recognised``. ``module``: name of the module that is opened.
    ``take(node)`` selects the loaded volume in it.
    """

    def __init__(
        self,
        dialog: Any,
        *,
        later: Callable[[Callable[[], None]], None],
        module: str,
        role: str,
        file_type: str,
        description: str,
        take: Callable[[Any], None],
    ) -> None:
        self._dialog, self._later, self._module, self._role, self._take = dialog, later, module, role, take
        self._paths: list[Path] = []
        dialog.fileType, dialog.description = file_type, description
        dialog.action = slicer.qSlicerFileDialog.Read

    def isMimeDataAccepted(self) -> None:
        """Slicer asks while something is dragged; the answer goes through ``acceptMimeData``."""
        from ..imaging.recognised import role_of

        mime = self._dialog.mimeData()
        urls = mime.urls() if mime.hasFormat("text/uri-list") else ()
        self._paths = [path for url in urls if (name := url.toLocalFile()) and role_of(path := Path(name)) == self._role]
        self._dialog.acceptMimeData(bool(self._paths))

    def dropEvent(self) -> None:
        """Slicer says that it was dropped. Reading waits until the program from which it came has got its answer."""
        self._later(self.load)

    def execDialog(self) -> bool:
        """There is no dialog to open but the drop itself."""
        return False

    def load(self) -> None:
        """Read what was dropped, open the module and select it there; what cannot be read is said."""
        paths, self._paths = self._paths, []
        for path in paths:
            try:
                node, notes = self._read(path)
            except InputError as error:
                slicer.util.errorDisplay(said(error.sentence, tr))
                continue
            if slicer.util.mainWindow() is not None:
                slicer.util.selectModule(self._module)
            self._take(node)
            if notes:
                slicer.util.warningDisplay("\n".join(notes))

    def _read(self, path: Path) -> tuple[Any, tuple[str, ...]]:
        """The volume's node and what is to be said of it. Raises InputError."""
        from ..imaging.images import read_input
        from ..imaging.recognised import IMAGE_SUFFIXES
        from . import hierarchy, views, volumes  # not when Slicer starts: they load SimpleITK

        read = read_input(path, role=self._role)
        if path.name.lower().endswith(IMAGE_SUFFIXES):
            node = volumes.load_volume(path)  # which keeps its file
        else:
            node = volumes.node_from_image(read.image, path.stem or path.name, unit=read.units if read.units in UNITS else None)
            if read.simulated:
                node.SetAttribute(hierarchy.SIMULATED, "1")
        if views.has_window():
            slicer.util.setSliceViewerLayers(background=node, fit=True)
        return node, read.warnings
