"""`slicer.util` functions that open a window: what they do in an application without one, and without PySide6.

Slicer's versions import `qt`. Without a main window the display functions only log and return None; a question
cannot be answered, so in testing mode it is answered as the application does and otherwise refused by name (the
application would open a dialog and wait for ever).
"""

from __future__ import annotations

import logging
import traceback
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from .strict import NotOnHost

# QMessageBox.Ok as PythonQt gives it.
OK = 0x400


def _display(level: int, text: str, testing_value):
    import slicer

    logging.log(level, text)
    return testing_value if slicer.app.testingEnabled() else None


def infoDisplay(text, windowTitle=None, parent=None, standardButtons=None, **kwargs):
    return _display(logging.INFO, text, standardButtons or OK)


def warningDisplay(text, windowTitle=None, parent=None, standardButtons=None, **kwargs):
    return _display(logging.WARNING, text, standardButtons or OK)


def errorDisplay(text, windowTitle=None, parent=None, standardButtons=None, **kwargs):
    return _display(logging.ERROR, text, standardButtons or OK)


def messageBox(text, parent=None, **kwargs):
    import slicer

    logging.info(text)
    if slicer.app.testingEnabled():
        return OK
    raise NotOnHost(f"a message box cannot be answered without a window: {text}")


def _confirm(text: str) -> bool:
    import slicer

    logging.info(text)
    if slicer.app.testingEnabled():
        # Slicer means to answer True, compares that with the number of the button, and so answers False.
        return False
    raise NotOnHost(f"a question cannot be answered without a window: {text}")


def confirmOkCancelDisplay(text, windowTitle=None, parent=None, **kwargs):
    return _confirm(text)


def confirmYesNoDisplay(text, windowTitle=None, parent=None, **kwargs):
    return _confirm(text)


def confirmRetryCloseDisplay(text, windowTitle=None, parent=None, **kwargs):
    return _confirm(text)


def delayDisplay(message, autoCloseMsec=1000, parent=None, **kwargs):
    import slicer

    logging.info(message)
    slicer.app.processEvents()


def settingsValue(key, default, converter=lambda v: v, settings=None):
    import slicer

    settings = slicer.app.settings() if settings is None else settings
    return converter(settings.value(key)) if settings.contains(key) else default


def tempDirectory(key="__SlicerTemp__", tempDir=None, includeDateTime=True):
    import slicer

    stamp = datetime.now().strftime("%Y-%m-%d_%H+%M+%S.%f")[:-3] if includeDateTime else ""
    path = Path(tempDir or slicer.app.temporaryPath) / (key + stamp)
    path.mkdir(parents=True, exist_ok=True)
    return str(path)


class WaitCursor:
    def __init__(self, show=True):
        self.show = show

    def __enter__(self):
        """There is no cursor to change without a window."""

    def __exit__(self, type, value, traceback):
        """Nothing to restore."""


class MessageDialog:
    def __init__(self, message, show=True, logLevel=None):
        self.message = message
        self.logLevel = logging.INFO if logLevel is None else logLevel
        if not isinstance(self.logLevel, int):
            raise ValueError(f"Invalid log level: {logLevel}")

    def __enter__(self):
        logging.log(self.logLevel, self.message)

    def __exit__(self, type, value, traceback):
        """No box to close."""


@contextmanager
def tryWithErrorDisplay(message=None, show=True, waitCursor=False):
    import slicer

    try:
        yield
    except Exception as error:
        if show and not slicer.app.testingEnabled():
            slicer.util.errorDisplay(f"{message}\n\n{error}" if message is not None else str(error), detailedText=traceback.format_exc())
        raise


def createProgressDialog(parent=None, value=0, maximum=100, labelText="", windowTitle="Processing...", **kwargs):
    raise NotOnHost("slicer.util.createProgressDialog needs the Qt half: slicerhost.boot(with_qt=True)")


def loadUI(path):
    raise NotOnHost("slicer.util.loadUI needs the Qt half: slicerhost.boot(with_qt=True)")


def longPath(path):
    return path


REPLACED = (
    infoDisplay,
    warningDisplay,
    errorDisplay,
    messageBox,
    confirmOkCancelDisplay,
    confirmYesNoDisplay,
    confirmRetryCloseDisplay,
    delayDisplay,
    settingsValue,
    tempDirectory,
    WaitCursor,
    MessageDialog,
    tryWithErrorDisplay,
    createProgressDialog,
    loadUI,
    longPath,
)
_ORIGINALS: dict[str, object] = {}


def install() -> None:
    """Puts the functions above into `slicer.util` in place of those that need `qt`."""
    import slicer.util

    for replacement in REPLACED:
        name = replacement.__name__
        _ORIGINALS.setdefault(name, getattr(slicer.util, name))
        setattr(slicer.util, name, replacement)


def uninstall() -> None:
    """Puts Slicer's own functions back, once `qt` and `ctk` can be imported."""
    import slicer.util

    while _ORIGINALS:
        name, original = _ORIGINALS.popitem()
        if getattr(slicer.util, name).__module__ == __name__:
            setattr(slicer.util, name, original)
