"""The Qt half of the host: `qt`, `ctk` and the qMRML widgets of Slicer on PySide6, off-screen, with PythonQt's ways.

    import slicerhost; slicerhost.boot(..., with_qt=True)       # installs this package

| emulated                                                        | cannot be tested here                                    |
|-----------------------------------------------------------------|----------------------------------------------------------|
| the names, properties, signals, callables of every class        | argument types of methods beyond what PySide6 checks     |
| PythonQt's attribute, connect, enumeration, constructor manners | PythonQt's garbage collection, crashes at exit           |
| .ui files with ctk and qMRML widgets, dynamic properties        | Designer's plugins                                       |
| widgets that our panels use (ctk_*.py, mrml_*.py)               | other ctk and qMRML widgets: NotEmulated when called     |
| table and plot views, layout manager, screenshots               | OpenGL views: slices are drawn by numpy, 3D is not drawn |
| Qt 5 overloads that Qt 6 dropped (signals.DROPPED)              | Qt 5's own look, high-DPI behaviour                      |

A name that the application lacks raises AttributeError; one that it has and the host lacks raises NotEmulated.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6 import QtCore, QtGui, QtWidgets

from . import (  # noqa: F401  # noqa: E402,F401
    ctk_buttons,
    ctk_inputs,
    ctk_sliders,
    modules,
    mrml_layout,
    mrml_plots,
    mrml_scene,
    mrml_segments,
    mrml_tables,
    mrml_units,
    mrml_views,
    pythonqt_differences,
    range_slider,
)
from .convert import NotEmulated
from .panels import module_panel_class
from .screenshot import screenshot, window_screenshot
from .signals import slot_errors

__all__ = ["NotEmulated", "application", "install", "module_panel_class", "open_window", "screenshot", "slot_errors", "window_screenshot"]

_application: QtWidgets.QApplication | None = None


def application() -> QtWidgets.QApplication:
    """The QApplication, made off-screen on first use, with fonts even where the system has none."""
    global _application
    if _application is None:
        _application = QtWidgets.QApplication.instance() or QtWidgets.QApplication(["Slicer"])
        _application.setStyle("Fusion")
        _application.setPalette(_application.style().standardPalette())
        QtCore.QSettings.setDefaultFormat(QtCore.QSettings.Format.IniFormat)
        QtCore.qInstallMessageHandler(_message)
        font = _font()
        if font is not None:
            _application.setFont(font)
    return _application


def _keep_none_alive() -> None:
    """PySide6 6.12 takes None for immortal, which it is from Python 3.12 on: on 3.11 each of its calls that returns None
    drops a reference, and the interpreter aborts after some thousands. None gets references that cannot run out."""
    if sys.version_info < (3, 12):
        import ctypes

        ctypes.c_ssize_t.from_address(id(None)).value += 1 << 40


_keep_none_alive()


def _message(kind: Any, context: Any, text: str) -> None:
    """Qt's messages on standard error, without what the off-screen platform says about itself."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"Qt: {text}\n")


def _font() -> QtGui.QFont | None:
    """DejaVu Sans, from matplotlib where the system has no fonts: the off-screen platform brings none and draws boxes."""
    if "DejaVu Sans" not in QtGui.QFontDatabase.families():
        from matplotlib import get_data_path

        for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans-Oblique.ttf", "DejaVuSansMono.ttf"):
            QtGui.QFontDatabase.addApplicationFont(str(Path(get_data_path()) / "fonts" / "ttf" / name))
    return QtGui.QFont("DejaVu Sans", 9) if "DejaVu Sans" in QtGui.QFontDatabase.families() else None


def install(slicer: Any = None) -> Any:
    """Puts `qt` and `ctk` into sys.modules and the Qt names on `slicer` (the booted package, if there is one).

    Returns the `qt` module. A second call changes nothing.
    """
    application()
    if "qt" not in sys.modules:
        sys.modules["qt"], sys.modules["ctk"] = modules.make_modules()
    package = slicer or sys.modules.get("slicer")
    if package is not None:
        modules.name_classes(package)
    return sys.modules["qt"]


def open_window() -> Any:
    """Gives the booted host a layout manager, as the application with its main window has one; returns it."""
    import slicer

    from . import proxy

    if slicer.app.layoutManager() is None:
        manager = mrml_layout.LayoutManager()
        manager.setMRMLScene(slicer.mrmlScene)
        slicer.app.setLayoutManager(proxy.wrap(manager))
    return slicer.app.layoutManager()
