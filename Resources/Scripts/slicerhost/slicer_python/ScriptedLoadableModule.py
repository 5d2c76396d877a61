"""`slicer.ScriptedLoadableModule`: base classes of a scripted module's Module, Widget, Logic and Test."""

from __future__ import annotations

import importlib
import logging
import sys
import unittest
from pathlib import Path

import slicer
from slicer.i18n import tr as _

__all__ = [
    "ScriptedLoadableModule",
    "ScriptedLoadableModuleLogic",
    "ScriptedLoadableModuleTest",
    "ScriptedLoadableModuleWidget",
]


def _without(name: str, suffix: str) -> str:
    return name[: -len(suffix)] if name.endswith(suffix) else name


class ScriptedLoadableModule:
    """Metadata of a module; the application gives it `parent`, its qSlicerScriptedLoadableModule."""

    def __init__(self, parent):
        super().__init__()
        self.parent = parent
        self.moduleName = type(self).__name__
        parent.title = ""
        parent.categories = []
        parent.dependencies = []
        parent.contributors = []
        parent.helpText = _("This module has no help text yet.")
        parent.acknowledgementText = ""
        self._set_icon()
        if not hasattr(slicer, "selfTests"):
            slicer.selfTests = {}
        slicer.selfTests[self.moduleName] = self.runTest

    def _set_icon(self):
        qt = sys.modules.get("qt")
        for suffix in (".svg", ".png"):
            path = self.resourcePath("Icons/" + self.moduleName + suffix)
            if qt is not None and Path(path).is_file():
                self.parent.icon = qt.QIcon(path)
                return

    def resourcePath(self, filename):
        """Absolute path of `filename` in the module's Resources folder."""
        return str(Path(self.parent.path).parent / "Resources" / filename)

    def getDefaultModuleDocumentationLink(self, docPage=None):
        """A sentence of HTML that links to the module's page of the online documentation."""
        url = slicer.app.documentationBaseUrl + docPage if docPage else slicer.app.moduleDocumentationUrl(self.moduleName)
        return f'<p>For more information, see the <a href="{url}">online documentation</a>.</p>'

    def runTest(self, msec=100, **kwargs):
        """Runs the class <ModuleName>Test of the module's file; AssertionError where there is none."""
        python = importlib.import_module(type(self).__module__)
        test_class = getattr(python, self.moduleName + "Test", None)
        if test_class is None:
            raise AssertionError(f"no test case class {self.moduleName}Test in {python.__name__}")
        test = test_class()
        test.messageDelay = msec
        test.runTest(**kwargs)


class ScriptedLoadableModuleWidget:
    """Panel of a module; `parent` is its container, one is made and shown where it is None."""

    def __init__(self, parent=None):
        super().__init__()
        self.moduleName = _without(type(self).__name__, "Widget")
        self.developerMode = slicer.util.settingsValue("Developer/DeveloperMode", False, converter=slicer.util.toBool)
        alone = not parent
        if alone:
            import qt

            parent = slicer.qMRMLWidget()
            parent.setLayout(qt.QVBoxLayout())
            parent.setMRMLScene(slicer.mrmlScene)
        self.parent = parent
        self.layout = parent.layout()
        if alone:
            self.setup()
            parent.show()
        slicer.app.moduleManager().connect("moduleAboutToBeUnloaded(QString)", self._onModuleAboutToBeUnloaded)

    def resourcePath(self, filename):
        """Absolute path of `filename` in the module's Resources folder."""
        return str(Path(slicer.util.modulePath(self.moduleName)).parent / "Resources" / filename)

    def setup(self):
        self.setupDeveloperSection()

    def cleanup(self):
        """Called before the module goes; overridden by modules that hold timers, observers or files."""

    def _onModuleAboutToBeUnloaded(self, moduleName):
        if moduleName != self.moduleName:
            return
        self.cleanup()
        slicer.app.moduleManager().disconnect("moduleAboutToBeUnloaded(QString)", self._onModuleAboutToBeUnloaded)

    def setupDeveloperSection(self):
        """Reload and test buttons, in developer mode only."""
        if not self.developerMode:
            return
        import ctk
        import qt

        self.reloadCollapsibleButton = ctk.ctkCollapsibleButton()
        self.reloadCollapsibleButton.text = "Reload && Test"
        self.layout.addWidget(self.reloadCollapsibleButton)
        form = qt.QFormLayout(self.reloadCollapsibleButton)
        row = qt.QHBoxLayout()
        for name, text, handler in (
            ("reloadButton", "Reload", self.onReload),
            ("testButton", "Test", self.onTest),
            ("editSourceButton", "Edit", self.onEditSource),
        ):
            button = qt.QPushButton(text)
            button.connect("clicked()", handler)
            setattr(self, name, button)
            row.addWidget(button)
        form.addRow(row)

    def onReload(self):
        """Loads the module's source again and sets the panel up anew."""
        logging.info("Reloading module: %s", self.moduleName)
        slicer.util.reloadScriptedModule(self.moduleName)

    def _run_self_test(self, **kwargs):
        delay = slicer.app.userSettings().value("Developer/SelfTestDisplayMessageDelay")
        slicer.selfTests[self.moduleName](msec=int(delay), **kwargs)

    def onTest(self, **kwargs):
        with slicer.util.tryWithErrorDisplay("Test failed."):
            self._run_self_test(**kwargs)

    def onReloadAndTest(self, **kwargs):
        with slicer.util.tryWithErrorDisplay("Reload and Test failed."):
            self.onReload()
            self._run_self_test(**kwargs)

    def onEditSource(self):
        """The host opens no editor; it tells where the source is."""
        slicer.util.infoDisplay(slicer.util.modulePath(self.moduleName))


class ScriptedLoadableModuleLogic:
    """Computation of a module; finds or makes its parameter node in the scene."""

    def __init__(self, parent=None):
        super().__init__()
        self.moduleName = _without(type(self).__name__, "Logic")
        self.isSingletonParameterNode = True

    def createParameterNode(self):
        """A new vtkMRMLScriptedModuleNode with the module's name, not yet in the scene; None without a scene."""
        if slicer.mrmlScene is None:
            return None
        node = slicer.mrmlScene.CreateNodeByClass("vtkMRMLScriptedModuleNode")
        node.UnRegister(None)
        if self.isSingletonParameterNode:
            node.SetSingletonTag(self.moduleName)
        node.SetAttribute("ModuleName", self.moduleName)
        node.SetName(slicer.mrmlScene.GenerateUniqueName(self.moduleName))
        return node

    def getParameterNode(self):
        """The module's first parameter node, made where the scene has none."""
        node = None
        if self.isSingletonParameterNode:
            node = slicer.mrmlScene.GetSingletonNode(self.moduleName, "vtkMRMLScriptedModuleNode")
            if node is not None and node.GetAttribute("ModuleName") != self.moduleName:
                # Closing the scene resets a singleton's attributes.
                node.SetAttribute("ModuleName", self.moduleName)
        else:
            node = next(iter(self.getAllParameterNodes()), None)
        return slicer.mrmlScene.AddNode(self.createParameterNode()) if node is None else node

    def getAllParameterNodes(self):
        """Every parameter node of this module in the scene."""
        nodes = slicer.util.getNodesByClass("vtkMRMLScriptedModuleNode")
        return [node for node in nodes if node.GetAttribute("ModuleName") == self.moduleName]


class ScriptedLoadableModuleTest(unittest.TestCase):
    """Tests that a module carries along, run from its panel or by the application's test driver."""

    def __init__(self, *args, **kwargs):
        self.moduleTestNames = []
        super().__init__(*args, **kwargs)
        # unittest.TestCase does not call on; mixins such as VTKObservationMixin come after it.
        super(unittest.TestCase, self).__init__()
        self.enableScreenshots = False
        self.screenshotScaleFactor = 1.0
        self.moduleTestNames = self.moduleTestNames or [name for name in dir(self) if "test" in name and callable(getattr(self, name))]

    def delayDisplay(self, message, requestedDelay=None, msec=None):
        """Logs `message` and lets events run; `messageDelay`, where set, wins over the arguments."""
        delay = getattr(self, "messageDelay", msec if msec is not None else requestedDelay)
        slicer.util.delayDisplay(message, 100 if delay is None else delay)

    def takeScreenshot(self, name, description, type=-1):
        """Without a window there is nothing to picture: only the message is shown."""
        self.delayDisplay(description)

    def setUp(self):
        """Overridden by tests that need a cleared scene."""

    def tearDown(self):
        """Overridden by tests that leave something behind."""

    def runTest(self):
        if not self.moduleTestNames:
            logging.warning("No test is defined in %s", type(self).__name__)
            return
        self.setUpClass()
        for name in self.moduleTestNames:
            self.setUp()
            logging.info("Running %s", name)
            getattr(self, name)()
            self.tearDown()
        self.tearDownClass()
