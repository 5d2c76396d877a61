"""A scripted module's panel: the container that the application builds around <Module>Widget, on the Qt half."""

from __future__ import annotations

import sys


def module_panel_class() -> type:
    """`slicer.qSlicerScriptedLoadableModuleWidget` over the Qt half's qMRMLWidget."""
    import slicer

    class qSlicerScriptedLoadableModuleWidget(slicer.qMRMLWidget):
        """Made by `module.widgetRepresentation()`; `self()` is the Python panel inside."""

        def __init__(self, module):
            super().__init__()
            import qt

            self._module = module
            self._panel = None
            self._entered = False
            self.setObjectName(f"{module.name}ModuleWidget")
            self.setLayout(qt.QVBoxLayout())
            self.setMRMLScene(slicer.mrmlScene)
            self._make_panel()

        def _make_panel(self):
            panel_class = getattr(sys.modules[self._module.name], f"{self._module.name}Widget")
            self._panel = panel_class(self)
            setattr(slicer.modules, f"{self._module.name}Widget", self._panel)
            self._panel.setup()

        def self(self):
            return self._panel

        def module(self):
            return self._module

        def enter(self):
            """What the application does when the user selects the module."""
            self._entered = True
            if hasattr(self._panel, "enter"):
                self._panel.enter()

        def exit(self):
            """What the application does when the user leaves the module."""
            self._entered = False
            if hasattr(self._panel, "exit"):
                self._panel.exit()

        def isEntered(self):
            return self._entered

        def reload(self):
            """A new panel from the module's reloaded source, in the same container."""
            self._make_panel()

    return qSlicerScriptedLoadableModuleWidget
