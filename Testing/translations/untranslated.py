"""Words that a panel, a shared widget or a main file shows without handing them to a translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from .sources import MODULES, ROOT, TRANSLATORS, python_files

# Two words, or one that begins like a sentence: not names of properties, signals, nodes and keys.
WORDS = re.compile(r"[A-Za-z]{2,}[,;:.]?\s+[A-Za-z]{2,}|^\s*[A-Z][a-z]{2,}(?![A-Za-z]*[a-z][A-Z])[^(_]*$|\s[a-z]{3,}[.:]?$")
# What takes a string that nobody sees in the panel: names of things, log messages, refusals of science.
UNSEEN = frozenset(
    {
        "connect",
        "disconnect",
        "getattr",
        "setattr",
        "hasattr",
        "resourcePath",
        "debug",
        "info",
        "warning",
        "error",
        "exception",
        "GetAttribute",
        "SetAttribute",
        "confirmOkCancelDisplay",
        "strptime",
        "strftime",
        "AssertionError",
        "register",
    }
)


def files() -> list[Path]:
    """The main files, the panels and the shared widgets."""
    main = {ROOT / module / f"{module}.py" for module in MODULES}
    return [path for path in python_files() if path in main or path.parent.name in ("panels", "widgets")]


def words_in(path: Path) -> Iterator[tuple[int, str]]:
    """(line, text) of what looks like words and is in no call of a translation, in file order."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {id(constant) for node in ast.walk(tree) for part in _not_shown(node) for constant in ast.walk(part)}
    said = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped]
    yield from sorted((node.lineno, node.value) for node in said if WORDS.search(node.value))


def _not_shown(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node whose strings are translated or are not for the eye."""
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if name in TRANSLATORS or name in UNSEEN:
            yield from node.args
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):  # a docstring
        yield node
    elif isinstance(node, ast.Subscript):
        yield node.slice
    elif isinstance(node, ast.Compare):
        yield node
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        yield from (each for each in (node.returns, *(argument.annotation for argument in _arguments(node))) if each is not None)
    elif isinstance(node, ast.AnnAssign):
        yield node.annotation


def _arguments(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.arg]:
    given = node.args
    return [*given.posonlyargs, *given.args, *given.kwonlyargs, *(each for each in (given.vararg, given.kwarg) if each is not None)]
