"""Everything that mypy looks at (pyproject.toml) says its types: no function there leaves an argument or its result unsaid."""

from __future__ import annotations

import ast
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SETTINGS = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mypy"]
ELSEWHERE = [name for each in SETTINGS["overrides"] if each.get("ignore_errors") for name in each["module"]]


def module_of(path: Path) -> str:
    root = next(REPOSITORY / root for root in SETTINGS["mypy_path"] if path.is_relative_to(REPOSITORY / root))
    return ".".join(path.relative_to(root).with_suffix("").parts)


def files() -> list[Path]:
    places = [REPOSITORY / place for place in SETTINGS["files"]]
    found = [path for place in places for path in ([place] if place.is_file() else sorted(place.rglob("*.py")))]
    return [path for path in found if not any(fnmatch(module_of(path), name) for name in ELSEWHERE)]


def unsaid(tree: ast.AST) -> list[str]:
    """Functions with an argument or a result without a type; ``__init__`` with typed arguments needs none for its result."""
    found = []
    for each in ast.walk(tree):
        if not isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        a = each.args
        arguments = [
            x for x in (*a.posonlyargs, *a.args, *a.kwonlyargs, a.vararg, a.kwarg) if x is not None and x.arg not in ("self", "cls")
        ]
        typed = all(x.annotation is not None for x in arguments)
        if not typed or (each.returns is None and not (each.name == "__init__" and arguments)):
            found.append(f"{each.name} (line {each.lineno})")
    return found


@pytest.mark.parametrize("path", files(), ids=module_of)
def test_every_function_says_its_types(path):
    assert not unsaid(ast.parse(path.read_text(encoding="utf-8")))


def test_what_is_unsaid_is_found():
    assert unsaid(ast.parse("def f(a, b: int) -> int: ...\ndef g(a: int): ...\nclass C:\n    def __init__(self, a: int): ...")) == [
        "f (line 1)",
        "g (line 2)",
    ]


#: Attributes asked for of what is not ours: an exception of urllib, a Qt widget, parsed arguments.
FOREIGN = {("downloads.py", "reason"), ("whats_this.py", "text"), ("batch_case.py", "model"), ("batch_rows.py", "type")}
PRODUCT = [path for root in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant") for path in (REPOSITORY / root).rglob("*.py")]
PRODUCT += sorted((REPOSITORY / "Resources" / "Scripts" / "lungperfusion_cli").glob("*.py"))


def members(nodes: list[ast.AST]) -> set[str]:
    """Methods and declared fields of the classes of a file."""
    found = set()
    for each in nodes:
        for part in each.body if isinstance(each, ast.ClassDef) else ():
            if isinstance(part, ast.FunctionDef):
                found.add(part.name)
            elif isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                found.add(part.target.id)
    return {name for name in found if not name.startswith("__")}


def guessed(nodes: list[ast.AST], own: set[str]) -> list[str]:
    """Names of our own classes' members that ``hasattr``, or ``getattr`` with something to fall back on, asks another object for."""
    found = []
    for each in nodes:
        if (
            isinstance(each, ast.Call)
            and isinstance(each.func, ast.Name)
            and (each.func.id, len(each.args)) in (("hasattr", 2), ("getattr", 3))
        ):
            about, name = each.args[:2]
            if isinstance(name, ast.Constant) and name.value in own and not (isinstance(about, ast.Name) and about.id == "self"):
                found.append(name.value)
    return found


def parts(text: str) -> list[ast.AST]:
    """The classes and calls of a file."""
    return [each for each in ast.walk(ast.parse(text)) if isinstance(each, ast.ClassDef | ast.Call)]


def test_what_an_object_is_is_said_by_its_type():
    files = {path: parts(path.read_text(encoding="utf-8")) for path in PRODUCT}
    own = set().union(*map(members, files.values()))
    wrong = {(path.name, name) for path, nodes in files.items() for name in guessed(nodes, own)}
    assert wrong == FOREIGN, (sorted(wrong - FOREIGN), "exceptions that nobody needs any more", sorted(FOREIGN - wrong))


def test_a_guess_is_found():
    nodes = parts(
        "class A:\n    x: int = 0\n    def f(self): ...\nhasattr(a, 'x'), getattr(a, 'f', None), hasattr(self, 'x'), getattr(a, 'f')"
    )
    assert guessed(nodes, members(nodes)) == ["x", "f"]
