"""Every string that the panels hand to Qt's translation, with the context that Slicer looks it up in.

Contexts are Slicer's: of a .ui file its class, of a Python file its name after its package's (`slicer.i18n.getContext`). Slicer's own
``update_translations.py`` finds only ``_("...")``; the panels are given the same function as ``tr``, ``translate`` or ``_tr``.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .spoken import SPOKEN

ROOT = Path(__file__).resolve().parents[2]
MODULES = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")
TRANSLATORS = frozenset({"_", "tr", "_tr", "translate"})


@dataclass(frozen=True)
class Source:
    """``text`` as it is looked up in ``context``, and where it stands (path from the repository's root)."""

    context: str
    text: str
    path: str


def python_files() -> list[Path]:
    """The modules' own Python files, in order."""
    return [path for module in MODULES for path in sorted((ROOT / module).rglob("*.py")) if "__pycache__" not in path.parts]


def context_of(path: Path) -> str:
    """Slicer's context of a Python file."""
    return (f"{path.parent.name}." if (path.parent / "__init__.py").is_file() else "") + path.stem


def all_sources() -> list[Source]:
    """Of the three modules: .ui files first, then Python files; each text of a context once.

    Raises:
        ValueError: a string is handed to a translation that nobody can extract (see ``python_sources``).
    """
    found: dict[tuple[str, str], Source] = {}
    for module in MODULES:
        for each in ui_sources(ROOT / module / "Resources" / "UI" / f"{module}.ui"):
            found.setdefault((each.context, each.text), each)
    for path in python_files():
        for each in python_sources(path):
            found.setdefault((each.context, each.text), each)
    return list(found.values())


def ui_sources(path: Path) -> Iterator[Source]:
    """Translatable strings of a .ui file: all but those marked ``notr``, and empty ones."""
    root = ElementTree.parse(path).getroot()
    context, where = root.findtext("class") or "", path.relative_to(ROOT).as_posix()
    for holder in (*root.iter("property"), *root.iter("attribute")):
        for string in holder.findall("string"):
            if string.get("notr") != "true" and (string.text or "").strip():
                yield Source(context, string.text or "", where)
        for strings in holder.findall("stringlist"):
            if strings.get("notr") != "true":
                yield from (
                    Source(context, each.text, where) for each in strings.findall("string") if each.text and each.get("notr") != "true"
                )


def python_sources(path: Path) -> Iterator[Source]:
    """Strings that a Python file hands to a translation: literals, either of two, loops over literals, and what ``spoken.SPOKEN`` says of
    an expression.

    Raises:
        ValueError: something else is handed over (an f-string, or an expression that ``SPOKEN`` does not know).
    """
    tree, where = ast.parse(path.read_text(encoding="utf-8")), path.relative_to(ROOT).as_posix()
    own = context_of(path)
    loops = _literal_loops(tree)
    for node in ast.walk(tree):
        for context, said in _handed_over(node, own):
            for text in _texts(said, loops, where):
                yield Source(context, text, where)


def _handed_over(node: ast.AST, own: str) -> Iterator[tuple[str, ast.expr]]:
    """What a call hands to a translation: (context, expression)."""
    if not isinstance(node, ast.Call):
        return
    name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
    if name in TRANSLATORS and len(node.args) == 1 and not node.keywords:
        yield own, node.args[0]
    elif name == "translate" and len(node.args) == 2 and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
        yield node.args[0].value, node.args[1]
    elif name == "map" and ast.unparse(node.args[0]).split(".")[-1] in TRANSLATORS:
        yield own, node.args[1]


def _literal_loops(tree: ast.AST) -> dict[str, list[ast.expr]]:
    """Names that a comprehension runs through a tuple of literals -> the literals."""
    return {
        loop.target.id: loop.iter.elts
        for loop in ast.walk(tree)
        if isinstance(loop, ast.comprehension) and isinstance(loop.target, ast.Name) and isinstance(loop.iter, ast.Tuple)
    }


def _texts(said: ast.expr, loops: dict[str, list[ast.expr]], where: str) -> Iterator[str]:
    if isinstance(said, ast.Constant) and isinstance(said.value, str):
        yield said.value
    elif isinstance(said, ast.IfExp):
        yield from _texts(said.body, loops, where)
        yield from _texts(said.orelse, loops, where)
    elif isinstance(said, ast.Name) and said.id in loops:
        for each in loops[said.id]:
            yield from _texts(each, loops, where)
    else:
        key = (where.split("/")[-1], ast.unparse(said))
        if key not in SPOKEN:
            raise ValueError(f"{where}:{said.lineno}: what is translated is neither a literal nor known to spoken.SPOKEN: {key[1]}")
        yield from SPOKEN[key]()
