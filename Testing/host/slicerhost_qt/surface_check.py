"""What our panels and .ui files ask of Qt, ctk and Slicer, held against the facts: every name that is not there.

A static check, so that code no test runs is looked at too. It knows the widgets of the .ui files (`self.ui.name`),
objects made in the same file (`self._timer = qt.QTimer()`), class names, and literal signal signatures anywhere.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from slicerhost import application_facts

from . import facts, ui_rules
from .classes import behind
from .convert import NotEmulated
from .meta_objects import signals_of
from .proxy import proxy_class

ANYWHERE_SIGNALS = {"startupCompleted()", "aboutToQuit()", "mrmlSceneChanged(vtkMRMLScene*)"}


@dataclass(frozen=True, order=True)
class Finding:
    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


def check(paths: list[Path]) -> list[Finding]:
    """Findings in the .py and .ui files of `paths` (files, or folders of modules).

    A module's own .py sees the widgets of the .ui files in its folder (`Resources/UI`); the packages, which several
    modules share, see those of all.
    """
    findings: list[Finding] = []
    ui_files = {path: sorted(path.rglob("*.ui")) if path.is_dir() else sorted(path.parent.glob("Resources/UI/*.ui")) for path in paths}
    everywhere = merged([file for files in ui_files.values() for file in files])
    for path in paths:
        own = merged(ui_files[path])
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix == ".ui":
                findings += check_ui(file)
            elif file.suffix == ".py":
                findings += check_python(file, own if file.parent in (path, path.parent) else everywhere)
    return sorted(set(findings))


def merged(files: list[Path]) -> dict[str, str]:
    """{object name: class} of several .ui files; "" where a name means different classes."""
    found: dict[str, str] = {}
    for file in files:
        for name, kind in ui_widgets(file).items():
            found[name] = kind if found.get(name, kind) == kind else ""
    return found


def ui_widgets(file: Path) -> dict[str, str]:
    """{object name: class} of a .ui file's widgets, layouts and actions."""
    return ui_rules.named(ElementTree.parse(file).getroot())


def check_ui(file: Path) -> list[Finding]:
    """What the application's loader cannot make of a .ui file (``ui_rules``)."""
    text = file.read_text(encoding="utf-8").splitlines()

    def line_of(sentence: str) -> int:
        words = [word for word in sentence.replace(",", " ").split() if len(word) > 3]
        hits = [number for number, line in enumerate(text, 1) if f'"{words[-1]}"' in line or words[-1] in line]
        return hits[0] if hits else 1

    return [Finding(file.name, line_of(sentence), sentence) for sentence in ui_rules.faults(ElementTree.parse(file).getroot())]


def all_signals() -> set[str]:
    return {signature for name in facts.classes() for signature in facts.surface(name).signals} | ANYWHERE_SIGNALS


def missing_in_qt6(kind: str, signature: str) -> bool:
    """Whether Qt 6's class dropped a signal of a plain Qt class."""
    if kind not in facts.known_names("qt"):
        return False
    base = behind(kind)
    return base is not None and hasattr(base, "staticMetaObject") and signature not in signals_of(base)


def check_python(file: Path, widgets: dict[str, str]) -> list[Finding]:
    """Unknown names, properties called, signatures that do not exist, keyword arguments, in one Python file."""
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    reader = _Reader(widgets, tree)
    reader.visit(tree)
    return [Finding(file.name, line, text) for line, text in reader.found]


def _dotted(node: ast.expr) -> str:
    """`self.ui.slider` of such an expression, else ""."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join([node.id, *reversed(parts)]) if isinstance(node, ast.Name) else ""


class _Reader(ast.NodeVisitor):
    def __init__(self, widgets: dict[str, str], tree: ast.AST) -> None:
        self.widgets = widgets
        self.found: list[tuple[int, str]] = []
        self.made: dict[str, set[str]] = {}
        self.methods: dict[str, ast.FunctionDef] = {}
        self.signals = all_signals()
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                self.methods[node.name] = node
            targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
            for target in targets:
                if _dotted(target) and node.value is not None:
                    self.made.setdefault(_dotted(target), set()).add(self._constructed(node.value))

    def _constructed(self, value: ast.expr) -> str:
        """The class that an expression makes, "" if it is not a construction."""
        name = _dotted(value.func) if isinstance(value, ast.Call) else ""
        module, _, kind = name.rpartition(".")
        return kind if module in ("qt", "ctk", "slicer") and facts.surface(kind) is not None else ""

    def kind_of(self, node: ast.expr) -> str:
        """The class of an expression's object, "" if unknown."""
        name = _dotted(node)
        parts = name.split(".")
        if len(parts) >= 2 and parts[-2] == "ui" and parts[0] in ("self", "ui"):
            return self.widgets.get(parts[-1], "")
        kinds = self.made.get(name, set())
        return next(iter(kinds)) if len(kinds) == 1 else ""

    def say(self, node: ast.AST, text: str) -> None:
        self.found.append((node.lineno, text))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.generic_visit(node)
        name = _dotted(node)
        parts = name.split(".")
        if parts[0] in ("qt", "ctk") and len(parts) >= 2:
            self._module_name(node, parts)
        elif parts[0] == "slicer" and len(parts) >= 2:
            self._slicer_name(node, parts)
        elif len(parts) >= 2 and parts[-2] == "ui" and parts[0] in ("self", "ui") and self.widgets:
            if parts[-1] not in self.widgets:
                self.say(node, f"no widget named {parts[-1]} in the .ui file")
        else:
            self._attribute(node)

    def _module_name(self, node: ast.AST, parts: list[str]) -> None:
        known = facts.known_names(parts[0])
        if len(parts) == 2 and parts[1] not in known:
            self.say(node, f"{parts[0]} has no {parts[1]}")
        if len(parts) == 3 and parts[1] in known and behind(parts[1]) is not None:
            surface = facts.surface(parts[1])
            there = surface.has(parts[2]) if surface else hasattr(proxy_class(parts[1]), parts[2])
            if not there:
                self.say(node, f"{parts[0]}.{parts[1]} has no {parts[2]}")

    def _slicer_name(self, node: ast.AST, parts: list[str]) -> None:
        application = application_facts.names()
        if len(parts) == 2 and parts[1].startswith(("qMRML", "qSlicer")) and parts[1] not in facts.known_names("slicer"):
            self.say(node, f"slicer has no {parts[1]}")
        if len(parts) == 3 and parts[1] in ("app", "util") and parts[2] not in application[parts[1]]:
            self.say(node, f"slicer.{parts[1]} has no {parts[2]}")

    def _attribute(self, node: ast.Attribute) -> None:
        kind = self.kind_of(node.value)
        surface = facts.surface(kind)
        if surface is None:
            return
        if not surface.has(node.attr):
            self.say(node, f"{kind} has no {node.attr}")
        elif isinstance(node.ctx, ast.Store) and not surface.writable(node.attr):
            what = "is read only" if node.attr in surface.properties else "is no property"
            self.say(node, f"{node.attr} of {kind} {what}")

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        function = node.func
        if self._constructed(node) and node.keywords:
            self.say(node, f"{self._constructed(node)}() takes no keyword arguments")
        is_instance = isinstance(function, ast.Name) and function.id == "isinstance" and len(node.args) == 2
        if is_instance and _dotted(node.args[1]).startswith(("qt.Q", "ctk.ctk", "slicer.qMRML")):
            self.say(node, "isinstance() of a Qt object is False for a base class: use inherits()")
        if not isinstance(function, ast.Attribute):
            return
        kind = self.kind_of(function.value)
        surface = facts.surface(kind)
        if surface is not None and function.attr in surface.properties:
            self.say(node, f"{function.attr} of {kind} is a property, not a call")
        if function.attr in ("connect", "disconnect"):
            self._connection(node, function, kind, surface)

    def _connection(self, node: ast.Call, function: ast.Attribute, kind: str, surface: facts.Surface | None) -> None:
        first = node.args[0] if node.args else None
        if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
            return
        signature = facts.normalized(first.value)
        if function.attr == "disconnect" and len(node.args) < 2:
            self.say(node, "disconnect() needs the signal and the slot")
        known = surface.signals if surface is not None else self.signals
        if "(" not in first.value or signature not in known:
            self.say(node, f"{kind or 'no class'} has {'no' if kind else 'a'} signal {first.value}")
            return
        if missing_in_qt6(kind, signature):
            self.say(node, f"{kind} of Qt 6 has no signal {first.value}")
        if len(node.args) == 2:
            given = len([part for part in signature.split("(")[1].rstrip(")").split(",") if part])
            wanted = self._wanted(node.args[1])
            if wanted > given:
                self.say(node, f"{first.value} gives {given} arguments, its slot wants {wanted}")

    def _wanted(self, slot: ast.expr) -> int:
        """How many arguments a lambda or a method of this file cannot do without."""
        if isinstance(slot, ast.Lambda):
            return len(slot.args.args) - len(slot.args.defaults)
        name = _dotted(slot)
        if name.startswith("self.") and name.count(".") == 1 and name[5:] in self.methods:
            arguments = self.methods[name[5:]].args
            return max(0, len(arguments.args) - 1 - len(arguments.defaults))
        return 0


__all__ = ["Finding", "NotEmulated", "check", "check_python", "check_ui", "ui_widgets"]
