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
