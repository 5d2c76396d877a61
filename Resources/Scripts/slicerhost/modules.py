"""`slicer.modules`: the built-in modules' logics and our scripted modules, loaded flat as the application loads them."""

from __future__ import annotations

import importlib
import importlib.util
import sys
import types
from pathlib import Path

from . import application_facts
from .strict import NotOnHost, SignalTable, StrictObject

_PROPERTIES = frozenset(
    [
        "name",
        "title",
        "categories",
        "index",
        "hidden",
        "widgetRepresentationCreationEnabled",
        "helpText",
        "acknowledgementText",
        "contributors",
        "slicerWikiUrl",
        "defaultDocumentationLink",
        "dependencies",
        "path",
        "isInstalled",
        "isBuiltIn",
        "associatedNodeTypes",
        "icon",
        "logo",
        "extensions",
    ]
)
_CALLABLES = frozenset(
    [
        "initialize",
        "isHidden",
        "setMRMLScene",
        "appLogic",
        "moduleLogic",
        "cleanup",
        "action",
        "setTitle",
        "setCategories",
        "setContributors",
        "setAssociatedNodeTypes",
        "setHelpText",
        "setAcknowledgementText",
        "setIcon",
        "setHidden",
        "setDependencies",
        "setIndex",
    ]
)


class BuiltInModule(StrictObject):
    """A C++ module: its logic works, its panel does not exist here."""

    _class_name = "qSlicerLoadableModule"
    _known = _PROPERTIES | _CALLABLES | {"widgetRepresentation", "createNewWidgetRepresentation"}

    def __init__(self, name: str, logic) -> None:
        super().__init__(name=name, title=name, isBuiltIn=True, isInstalled=True, hidden=False, path="")
        object.__setattr__(self, "_logic", logic)

    def logic(self):
        return self._logic

    def mrmlScene(self):
        return self._logic.GetMRMLScene()

    def inherits(self, class_name: str) -> bool:
        return class_name in (self._class_name, "qSlicerLoadableModule", "qSlicerAbstractModule", "qSlicerAbstractCoreModule", "QObject")


class ScriptedModule(BuiltInModule):
    """A module written in Python: the `parent` that its Module class receives."""

    _class_name = "qSlicerScriptedLoadableModule"
    _known = BuiltInModule._known - {"widgetRepresentation", "createNewWidgetRepresentation"}
    _writable = frozenset(
        [
            "title",
            "categories",
            "contributors",
            "associatedNodeTypes",
            "helpText",
            "acknowledgementText",
            "extensions",
            "icon",
            "hidden",
            "dependencies",
            "index",
            "widgetRepresentationCreationEnabled",
        ]
    )

    def __init__(self, name: str, path: Path, logic) -> None:
        super().__init__(name, logic)
        self._assign(
            path=str(path),
            isBuiltIn=False,
            categories=(),
            contributors=(),
            associatedNodeTypes=(),
            helpText="",
            acknowledgementText="",
            dependencies=(),
            index=-1,
            icon=None,
            widgetRepresentationCreationEnabled=True,
        )
        object.__setattr__(self, "_representation", None)

    def widgetRepresentation(self):
        """The module's panel, made and set up at the first call; needs the Qt half."""
        if self._representation is None:
            object.__setattr__(self, "_representation", self.createNewWidgetRepresentation())
        return self._representation

    def createNewWidgetRepresentation(self):
        import slicer

        if "qt" not in sys.modules:
            raise NotOnHost(f"{self.name}.widgetRepresentation() needs the Qt half: slicerhost.boot(with_qt=True)")
        if not self.widgetRepresentationCreationEnabled:
            return None
        return slicer.qSlicerScriptedLoadableModuleWidget(self)


class ModuleManager(StrictObject):
    """qSlicerModuleManager: who is loaded, and the signal that makes a panel clean up."""

    _class_name = "qSlicerModuleManager"
    _known = frozenset({"factoryManager", "isModuleLoaded", "isModuleInstantiated"})

    def __init__(self) -> None:
        super().__init__()
        object.__setattr__(self, "_names", [])
        object.__setattr__(
            self,
            "_signals",
            SignalTable(
                "moduleAboutToBeUnloaded(QString)", "moduleUnloaded(QString)", "moduleLoaded(QString)", "modulesLoaded(QStringList)"
            ),
        )

    def modulesNames(self) -> tuple[str, ...]:
        return tuple(self._names)

    def module(self, name: str):
        import slicer

        return getattr(slicer.modules, name.lower()) if name in self._names else None

    def connect(self, signature: str, slot) -> bool:
        return self._signals.connect(signature, slot)

    def disconnect(self, signature: str, slot) -> bool:
        return self._signals.disconnect(signature, slot)

    def _loaded(self, name: str) -> None:
        self._names.append(name)
        self._signals.emit("moduleLoaded(QString)", name)

    def _unload_all(self) -> None:
        for name in reversed(self._names):
            self._signals.emit("moduleAboutToBeUnloaded(QString)", name)
        self._names.clear()


class _ModuleNamespace(types.ModuleType):
    """`slicer.modules`: modules of the application that the host has no part of say so."""

    def __getattr__(self, name: str):
        if name in application_facts.names()["modules"]:
            raise NotOnHost(f"slicer.modules.{name} exists in Slicer but is not emulated by slicerhost")
        raise AttributeError(f"module 'modules' has no attribute '{name}'")


def make_namespaces() -> None:
    """Creates `slicer.modules` and `slicer.moduleNames`, importable by those names."""
    import slicer

    for name, kind in (("modules", _ModuleNamespace), ("moduleNames", types.ModuleType)):
        namespace = kind(name)
        sys.modules[f"slicer.{name}"] = namespace
        setattr(slicer, name, namespace)


def add_built_in(core, manager: ModuleManager) -> None:
    """Publishes the logics of the built-in modules as `slicer.modules.<lower>`."""
    for name, logic in core.logics.items():
        _publish(name, BuiltInModule(name, logic))
        manager._loaded(name)


def _publish(name: str, module) -> None:
    import slicer

    setattr(slicer.modules, name.lower(), module)
    setattr(slicer.moduleNames, name, name)


def module_files(path: Path) -> list[Path]:
    """The scripted modules at `path` (a module's .py, or a folder whose every loose .py is taken for a module)."""
    path = Path(path).resolve()
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise FileNotFoundError(f"no scripted module or folder at {path}")
    return sorted(path.glob("*.py"))


def load_scripted(paths, core, manager: ModuleManager) -> list[str]:
    """Loads the scripted modules at `paths`; all folders are importable before the first module is.

    Raises:
        RuntimeError: a file without the class of its name (the application logs it and goes on).
    """
    import slicer

    files = [file for path in paths for file in module_files(path)]
    files = [file for file in files if file.stem not in manager.modulesNames()]
    for file in files:
        if str(file.parent) not in sys.path:
            sys.path.append(str(file.parent))
    loaded = []
    for file in files:
        python = _import_file(file)
        module_class = getattr(python, file.stem, None)
        if module_class is None:
            raise RuntimeError(f"{file.name} is beside a module but has no class {file.stem}: Slicer takes it for one")
        module = ScriptedModule(file.stem, file, core.add_scripted_logic(file.stem))
        instance = module_class(module)
        if not hasattr(python, f"{file.stem}Widget"):
            module.widgetRepresentationCreationEnabled = False
        setattr(slicer.modules, f"{file.stem}Instance", instance)
        _publish(file.stem, module)
        loaded.append((file.stem, instance))
    for name, instance in loaded:
        slicer.app.ioManager()._register(name)
        if hasattr(instance, "setup"):
            instance.setup()
        manager._loaded(name)
    return [name for name, _ in loaded]


def _import_file(file: Path):
    """Slicer registers the source under its bare name, so that others (and tests) can import it."""
    known = sys.modules.get(file.stem)
    if known is not None and hasattr(known, file.stem):
        return known
    spec = importlib.util.spec_from_file_location(file.stem, file)
    python = importlib.util.module_from_spec(spec)
    sys.modules[file.stem] = python
    try:
        spec.loader.exec_module(python)
    except BaseException:
        del sys.modules[file.stem]
        raise
    return python
