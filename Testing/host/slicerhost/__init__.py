"""A Slicer without Slicer: slicer-core made to look like the running, windowless application.

    import slicerhost
    slicerhost.boot(module_paths=["PerfusionDefectQuant"])      # no PySide6 needed
    slicerhost.boot(with_qt=True)                               # adds qt, ctk, qMRML widgets off-screen
"""
from .process import boot, booted, exit_status
from .strict import NotOnHost

__all__ = ["boot", "booted", "exit_status", "NotOnHost"]
