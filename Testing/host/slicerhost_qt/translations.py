"""A .ts file as the application would load it: compiled by Qt's own lrelease, looked up by a QTranslator.

    with translations.loaded(Path("LungPerfusion_de.ts")):
        ...                                          # panels are made in German

The application loads its translations once, when it starts; here they can be taken away again. PySide6 brings lrelease.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6
from PySide6 import QtCore

from . import application


def compiled(path: Path, qm: Path) -> Path:
    """The .qm file of a .ts file; unfinished translations are in it, as Slicer's language tools leave them in.

    Raises:
        ValueError: lrelease does not take the file.
    """
    done = subprocess.run([Path(PySide6.__file__).parent / "lrelease", path, "-qm", qm], capture_output=True, text=True)
    if done.returncode or not qm.is_file():
        raise ValueError(f"{path.name}: {done.stderr.strip() or done.stdout.strip()}")
    return qm


@contextmanager
def loaded(path: Path) -> Iterator[None]:
    """The application in the language of a .ts file.

    Raises:
        RuntimeError: Qt does not load the compiled file, or the application's own Python files are used (SLICER_SOURCE_DIR).
    """
    import slicer.i18n

    if not hasattr(slicer.i18n, "_lookup"):
        raise RuntimeError("Slicer's own i18n asks slicer.app, which the host has not")
    application()
    translator = QtCore.QTranslator()
    with tempfile.TemporaryDirectory() as folder:
        if not translator.load(str(compiled(path, Path(folder) / "language.qm"))):
            raise RuntimeError(f"Qt does not load {path.name}")
    QtCore.QCoreApplication.installTranslator(translator)
    before, slicer.i18n._lookup = slicer.i18n._lookup, QtCore.QCoreApplication.translate
    try:
        yield
    finally:
        slicer.i18n._lookup = before
        QtCore.QCoreApplication.removeTranslator(translator)
