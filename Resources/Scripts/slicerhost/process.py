"""Starting the host, once a process."""

from __future__ import annotations

import atexit
import importlib
import importlib.util
import os
import shutil
import sys
import tempfile
from pathlib import Path

from . import application_facts, headless_util
from .application import Application
from .file_dialogs import FileDialogKinds
from .hierarchy import SubjectHierarchyPlugins
from .modules import BuiltInModule, ModuleManager, ScriptedModule, add_built_in, load_scripted, make_namespaces, module_files
from .mrml import Core
from .strict import NotOnHost

# Python files of Slicer that slicer-core lacks, in the order in which they import each other.
APPLICATION_FILES = ("i18n", "packaging", "parameterNodeWrapper", "ScriptedLoadableModule")


class _State:
    core: Core | None = None
    app: Application | None = None
    manager: ModuleManager | None = None
    hierarchy: SubjectHierarchyPlugins | None = None
    temporary: Path | None = None
    with_qt = False


def slicer_sources() -> Path | None:
    """Folder of Slicer's own Python files where SLICER_SOURCE_DIR names a checkout, else None.

    Raises:
        FileNotFoundError: the variable is set and names no checkout of Slicer.
    """
    named = os.environ.get("SLICER_SOURCE_DIR")
    if not named:
        return None
    folder = Path(named) / "Base" / "Python" / "slicer"
    if not (folder / "ScriptedLoadableModule.py").is_file():
        raise FileNotFoundError(f"SLICER_SOURCE_DIR names no checkout of Slicer: {named}")
    return folder


def boot(module_paths=(), with_qt: bool | None = None, testing: bool | None = None, settings: dict | None = None) -> None:
    """Makes `slicer` of slicer-core a running, windowless Slicer. Calling it again adds what is new.

    Args:
        module_paths: scripted modules to load: a module's .py, or a folder whose loose .py files are all modules.
        with_qt: True adds `qt`, `ctk` and the qMRML widgets on PySide6, off-screen: the package slicerhost_qt of the tests.
            None: only where Slicer's own Python files are used (SLICER_SOURCE_DIR), since those import qt.
        testing: what `slicer.app.testingEnabled()` says from now on; None leaves it (False at the start).
        settings: values for `slicer.app.settings()`.

    Raises:
        FileNotFoundError: a path of `module_paths` or SLICER_SOURCE_DIR does not exist.
        RuntimeError: a loose .py beside a module lacks the class of its name.
        NotOnHost: the Qt half is asked for and its package is not here.
    """
    sources = slicer_sources()
    wanted = (sources is not None) if with_qt is None else with_qt
    if sources is not None and not wanted:
        raise ValueError("Slicer's own Python files (SLICER_SOURCE_DIR) import qt: boot with_qt")
    first = _State.core is None
    if first:
        _start()
    import slicer

    if testing is not None:
        slicer.app._set_testing(testing)

    for key, value in (settings or {}).items():
        slicer.app.settings().setValue(key, value)
    if wanted and not _State.with_qt:
        _install_qt()
    elif first:
        headless_util.install()
    if first:
        for name in APPLICATION_FILES if sources is None else ("util", *APPLICATION_FILES):
            _install_python(name, sources)
        _install_sample_data(sources)
    files = [file for path in module_paths for file in module_files(path)]
    load_scripted(files, _State.core, _State.manager)
    if first:
        _State.app._signals.emit("startupCompleted()")


def booted() -> bool:
    """Whether this process has started the host."""
    return _State.core is not None


def exit_status() -> int | None:
    """What the last `slicer.util.exit(status)` asked for, None where nobody did."""
    return None if _State.app is None else _State.app._return_code


def _start() -> None:
    import slicer
    import slicer.util

    if "app" in vars(slicer) or "mrmlScene" in vars(slicer):
        raise RuntimeError("this process is Slicer already: the host is for plain Python")
    _keep_only_known_names(slicer)
    _State.temporary = Path(tempfile.mkdtemp(prefix="slicerhost-"))
    make_namespaces()
    _State.manager = ModuleManager()
    sources = slicer_sources()
    _State.core = Core(_State.temporary, sources.parents[2] if sources is not None else None)
    _State.app = slicer.app = Application(_State.core, _State.manager)
    slicer.selfTests = {}
    slicer.qSlicerScriptedLoadableModule = ScriptedModule
    slicer.qSlicerLoadableModule = BuiltInModule
    slicer.qSlicerFileDialog = FileDialogKinds
    add_built_in(_State.core, _State.manager)
    _State.hierarchy = SubjectHierarchyPlugins(_State.core.scene)
    atexit.register(_stop)


def _keep_only_known_names(slicer) -> None:
    """slicer-core's meta-package also spills slicer.util and its own helpers into `slicer`; the application does not."""
    real = set(application_facts.names()["slicer"])

    def missing(name: str):
        if name in real:
            raise NotOnHost(f"slicer.{name} exists in Slicer but is not emulated by slicerhost (or needs its Qt half)")
        raise AttributeError(f"module 'slicer' has no attribute '{name}'")

    slicer.__getattr__ = missing
    for name in [n for n in vars(slicer) if not n.startswith("_") and n not in real]:
        if not name.startswith("vtk"):
            delattr(slicer, name)


def _install_qt() -> None:
    import slicer

    if importlib.util.find_spec("slicerhost_qt") is None:
        raise NotOnHost("panels need the host's Qt half, the package slicerhost_qt in Testing/host: put that folder on Python's path")
    qt_half = importlib.import_module("slicerhost_qt")
    from PySide6.QtCore import QCoreApplication, QSettings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(_State.temporary))
    qt_half.install(slicer)
    # PySide6 ends Qt when the process exits, in the order of registration: the modules clean up before it does.
    atexit.unregister(_stop)
    atexit.register(_stop)
    QCoreApplication.setOrganizationName(slicer.app.organizationName)
    QCoreApplication.setApplicationName(slicer.app.applicationName)
    for key, value in slicer.app._store.items():
        slicer.app.settings().setValue(key, value)
    headless_util.uninstall()
    slicer.qSlicerScriptedLoadableModuleWidget = qt_half.module_panel_class()
    _State.with_qt = True


def _install_python(name: str, sources: Path | None) -> None:
    """Makes `slicer.<name>` Slicer's own file, or the one in `slicer_python`; a checkout of a version without it (5.10 has no
    `packaging`) leaves it out."""
    import slicer

    full = f"slicer.{name}"
    folder = sources or Path(__file__).resolve().parent / "slicer_python"
    package = folder / name / "__init__.py"
    path = package if package.is_file() else folder / f"{name}.py"
    if not path.is_file():
        return
    search = [str(package.parent)] if package.is_file() else None
    spec = importlib.util.spec_from_file_location(full, path, submodule_search_locations=search)
    python = importlib.util.module_from_spec(spec)
    sys.modules[full] = python
    setattr(slicer, name, python)
    spec.loader.exec_module(python)


def _install_sample_data(sources: Path | None) -> None:
    """Makes the scripted module SampleData importable by its bare name: Slicer's own file, or the one in `slicer_python`."""
    import slicer

    slicer.modules.sampleDataSources = {}
    folder = Path(__file__).resolve().parent / "slicer_python"
    path = folder / "SampleData.py" if sources is None else sources.parents[2] / "Modules/Scripted/SampleData/SampleData.py"
    spec = importlib.util.spec_from_file_location("SampleData", path)
    sys.modules["SampleData"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["SampleData"])


def _stop() -> None:
    """Undoes the start in the application's order at the end of the process."""
    _State.manager._unload_all()
    if _State.app.layoutManager() is not None:  # its logic would look for the layout of a scene that is being cleared
        _State.app.layoutManager().setMRMLScene(None)
    _State.hierarchy.close()
    _State.core.close()
    shutil.rmtree(_State.temporary, ignore_errors=True)
