"""Refusals that a panel can show are sentences that it can translate: how many are not yet, a number that only goes down."""

from __future__ import annotations

import ast
from pathlib import Path

from translations import sources

#: Rooms whose refusals only the command line shows.
COMMAND_LINE = {"training", "cohort", "commissioning", "LungPerfusionPhantom"}
ERRORS = {"InputError", "LungPerfusionError"}
#: Raised in rooms that a panel reaches, with a text that stays English. Lower it with every one that becomes a Sentence.
MOST = 208


def plain_refusals(tree: ast.AST) -> list[int]:
    """Lines that raise an error with a text written on the spot: a string, an f-string, or strings joined."""
    raised = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)]
    return sorted(
        call.lineno
        for call in raised
        if isinstance(call.func, ast.Name) and call.func.id in ERRORS and call.args and any(map(_is_text, _ways(call.args[0])))
    )


def _ways(node: ast.expr) -> list[ast.expr]:
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        return _is_text(node.left) or _is_text(node.right)
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def test_plain_refusals_become_fewer():
    found: dict[Path, int] = {}
    for path in sources.python_files():
        if not COMMAND_LINE & set(path.parts) and (lines := plain_refusals(ast.parse(path.read_text(encoding="utf-8")))):
            found[path.relative_to(sources.ROOT)] = len(lines)
    listed = "\n".join(f"{count:3d} {path}" for path, count in sorted(found.items(), key=lambda item: -item[1]))
    assert sum(found.values()) <= MOST, (
        f"{sum(found.values())} refusals are plain text, not {MOST}; say the new one as a Sentence:\n{listed}"
    )


def test_what_is_counted():
    raised = "def f(n):\n    raise {}\n"
    plain = ("InputError('a')", "InputError(f'{n} a')", "InputError('a' + n)", "LungPerfusionError('a' if n else Sentence('b'))")
    for text in plain:
        assert plain_refusals(ast.parse(raised.format(text))) == [2], text
    for text in (
        "InputError(Sentence('a'))",
        "InputError(sentence)",
        "ValueError('a')",
        "InputError(Sentence('a') if n else Sentence('b'))",
    ):
        assert plain_refusals(ast.parse(raised.format(text))) == [], text
