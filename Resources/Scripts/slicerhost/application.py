"""`slicer.app` of a Slicer started with --no-main-window: the names of the real one and nothing else."""

from __future__ import annotations

import os
import platform
import sys
from importlib import metadata
from pathlib import Path

from . import application_facts
from .file_dialogs import IOManager
from .settings import FRESH, Settings
from .strict import SignalTable, StrictObject

_OPTIONS = [
    "displayHelpAndExit",
    "ignoreSlicerRC",
    "pythonScript",
    "extraPythonScript",
    "extraPythonScriptProcessedArgumentsCount",
    "pythonCode",
    "runPythonAndExit",
    "disableCLIModules",
    "disableLoadableModules",
    "disableScriptedLoadableModules",
    "disableBuiltInCLIModules",
    "disableBuiltInLoadableModules",
    "disableBuiltInScriptedLoadableModules",
    "displayApplicationInformation",
    "displayVersionAndExit",
    "displayProgramPathAndExit",
    "displayHomePathAndExit",
    "displaySettingsPathAndExit",
    "displayTemporaryPathAndExit",
    "displayMessageAndExit",
    "verboseModuleDiscovery",
    "disableMessageHandlers",
    "testingEnabled",
    "pythonDisabled",
    "additionalModulePaths",
    "modulesToIgnore",
    "noSplash",
    "disableToolTips",
    "noMainWindow",
    "showPythonConsole",
    "enableQtTesting",
    "exitAfterStartup",
]


class CommandOptions(StrictObject):
    """What the command line asked for."""

    _class_name = "qSlicerCommandOptions"
    _known = frozenset(_OPTIONS)
    _writable = frozenset({"runPythonAndExit"})

    def __init__(self) -> None:
        super().__init__(
            noMainWindow=True,
            noSplash=True,
            testingEnabled=False,
            runPythonAndExit=False,
            additionalModulePaths=(),
            pythonDisabled=False,
            ignoreSlicerRC=True,
            pythonScript="",
            pythonCode="",
            modulesToIgnore=(),
            disableCLIModules=True,
            disableLoadableModules=False,
            disableScriptedLoadableModules=False,
            exitAfterStartup=False,
            verboseModuleDiscovery=False,
            showPythonConsole=False,
            enableQtTesting=False,
        )


class ProcessEnvironment(StrictObject):
    """QProcessEnvironment, as `slicer.util.startupEnvironment` reads it."""

    _class_name = "QProcessEnvironment"
    _known = frozenset({"clear", "contains", "insert", "isEmpty", "remove", "swap", "toStringList"})

    def keys(self) -> tuple[str, ...]:
        return tuple(os.environ)

    def value(self, name: str, default: str = "") -> str:
        return os.environ.get(name, default)


class Application(StrictObject):
    """qSlicerApplication without a window. A name Slicer lacks: AttributeError; one the host lacks: NotOnHost."""

    _class_name = "qSlicerApplication"
    _known = frozenset(application_facts.names()["app"])
    _writable = frozenset({"temporaryPath", "cachePath", "defaultScenePath", "extensionsInstallPath"})

    def __init__(self, core, module_manager) -> None:
        version = metadata.version("slicer-core")
        major, minor, revision = (int(part) for part in version.split(".")[:3])
        super().__init__(
            temporaryPath=str(core.temporary),
            cachePath=str(core.temporary / "cache"),
            defaultScenePath=str(core.temporary),
            extensionsInstallPath=str(core.temporary / "extensions"),
            slicerHome=str(core.home),
            slicerSharePath="share",
            # Its own name: what runs here is not the application, and a report must not say that it was.
            startupWorkingPath=str(Path.cwd()),
            applicationName="slicer-core",
            mainApplicationName="slicer-core",
            applicationDisplayName="slicer-core",
            mainApplicationDisplayName="slicer-core",
            applicationVersion=f"{major}.{minor}.0",
            majorVersion=major,
            minorVersion=minor,
            mainApplicationMajorVersion=major,
            mainApplicationMinorVersion=minor,
            mainApplicationPatchVersion=0,
            revision=str(revision),
            repositoryRevision=str(revision),
            releaseType="Preview",
            isInstalled=True,
            isCustomMainApplication=False,
            isUsageLoggingSupported=False,
            organizationName="Slicer",
            organizationDomain="www.slicer.org",
            applicationLocaleName="en_US",
            intDir=".",
            objectName="",
            os={"linux": "linux", "darwin": "macosx", "win32": "win"}.get(sys.platform, sys.platform),
            arch={"x86_64": "amd64", "AMD64": "amd64"}.get(platform.machine(), platform.machine()),
            documentationBaseUrl="https://slicer.readthedocs.io/en/latest/",
            documentationVersion="latest",
            documentationLanguage="en",
            repositoryUrl="",
            repositoryBranch="main",
        )
        for name, value in {
            "_core": core,
            "_modules": module_manager,
            "_store": dict(FRESH),
            "_cursors": [],
            "_layout_manager": None,
            "_io_manager": IOManager(),
            "_return_code": None,
            "_render_paused": 0,
            "_options": CommandOptions(),
            "_signals": SignalTable("startupCompleted()", "aboutToQuit()", "mrmlSceneChanged(vtkMRMLScene*)", "lastWindowClosed()"),
        }.items():
            object.__setattr__(self, name, value)

    # --- what the application is made of
    def applicationLogic(self):
        return self._core.application_logic

    def mrmlScene(self):
        return self._core.scene

    def moduleLogic(self, name: str):
        return self._core.application_logic.GetModuleLogic(name)

    def moduleManager(self):
        return self._modules

    def ioManager(self) -> IOManager:
        return self._io_manager

    coreIOManager = ioManager

    def layoutManager(self):
        """None without the Qt half, as in the application started without its window."""
        return self._layout_manager

    def setLayoutManager(self, manager) -> None:
        object.__setattr__(self, "_layout_manager", manager)

    def pythonConsole(self):
        return None

    # --- settings and command line
    def settings(self):
        """The Qt half's QSettings where it is present (a file in the temporary folder), else the same in memory."""
        qt = sys.modules.get("qt")
        return Settings(self._store) if qt is None else qt.QSettings()

    userSettings = revisionUserSettings = settings

    def commandOptions(self) -> CommandOptions:
        return self._options

    def testingEnabled(self) -> bool:
        return self._options.testingEnabled

    def _set_testing(self, testing: bool) -> None:
        self._options._assign(testingEnabled=testing)

    def arguments(self) -> tuple[str, ...]:
        return tuple(sys.argv)

    def environment(self) -> ProcessEnvironment:
        return ProcessEnvironment()

    startupEnvironment = environment

    def setEnvironmentVariable(self, key: str, value: str) -> None:
        os.environ[key] = value

    def applicationPid(self) -> int:
        return os.getpid()

    def moduleDocumentationUrl(self, name: str) -> str:
        return f"{self.documentationBaseUrl}user_guide/modules/{name.lower()}.html"

    def translate(self, context: str, text: str, *_) -> str:
        """No translation is loaded: the text itself."""
        return text

    def tr(self, text: str, *_) -> str:
        return text

    # --- event loop
    def processEvents(self, *_) -> None:
        """Runs Qt's pending events where the Qt half is present, and brings sequence proxies up to date."""
        core = sys.modules.get("PySide6.QtCore")
        instance = core.QCoreApplication.instance() if core is not None else None
        if instance is not None:
            instance.processEvents()
        # In the application a timer of the Sequences module does this whenever events run.
        self._core.logics["Sequences"].UpdateAllProxyNodes()

    def exit(self, status: int = 0) -> None:
        """Notes the status. As in Slicer the calling script goes on; `slicerhost.exit_status()` tells what was asked."""
        object.__setattr__(self, "_return_code", int(status))
        self._signals.emit("aboutToQuit()")

    def quit(self) -> None:
        self.exit(0)

    def topLevelWidgets(self) -> tuple:
        qt = sys.modules.get("qt")
        return tuple(qt.QApplication.topLevelWidgets()) if qt is not None else ()

    def pauseRender(self) -> int:
        object.__setattr__(self, "_render_paused", self._render_paused + 1)
        return self._render_paused

    def resumeRender(self) -> int:
        object.__setattr__(self, "_render_paused", max(0, self._render_paused - 1))
        return self._render_paused

    def setRenderPaused(self, paused: bool) -> None:
        self.pauseRender() if paused else self.resumeRender()

    def setOverrideCursor(self, cursor) -> None:
        self._cursors.append(cursor)

    def restoreOverrideCursor(self) -> None:
        if self._cursors:
            self._cursors.pop()

    def overrideCursor(self):
        return self._cursors[-1] if self._cursors else None

    # --- QObject
    def connect(self, signature: str, slot) -> bool:
        return self._signals.connect(signature, slot)

    def disconnect(self, signature: str, slot) -> bool:
        return self._signals.disconnect(signature, slot)

    def inherits(self, class_name: str) -> bool:
        return class_name in ("qSlicerApplication", "qSlicerCoreApplication", "QApplication", "QCoreApplication", "QObject")
