"""Refusals that a panel can show are sentences that it can translate; where the others are, and why no panel shows them."""

from __future__ import annotations

import ast

import pytest

from translations import sources

ERRORS = {"InputError", "LungPerfusionError"}
#: Rooms whose refusals only a command line shows.
COMMAND_LINE = {"training", "cohort", "commissioning", "LungPerfusionPhantom"}
_FILES = "result folders of commands; a panel exports through files.atomic_files and dicom, which say theirs as sentences"
_STUDY = "tables of `lungperfusion diagnostics` and `agreement`; no panel reads one"
#: Files outside those rooms with refusals in plain English, and who meets them.
ELSEWHERE = {
    "LungPerfusionAI/LungPerfusionCore/files/outputs.py": _FILES,
    "LungPerfusionAI/LungPerfusionCore/files/result_files.py": _FILES,
    "LungPerfusionAI/LungPerfusionCore/files/result_placement.py": _FILES,
    "LungPerfusionAI/LungPerfusionCore/files/training_folder.py": "training",
    "LungPerfusionAI/LungPerfusionCore/models/checkpoints.py": "training",
    "LungPerfusionAI/LungPerfusionCore/models/training_loop.py": "training",
    "LungPerfusionAI/LungPerfusionCore/dicom/roles.py": "series chosen in a folder, for commands and batches",
    "LungPerfusionAI/LungPerfusionCore/labels/meanings.py": "what --labels says; a panel has its list of segments",
    "LungPerfusionAI/LungPerfusionCore/labels/label_files.py": "label maps given to commands",
    "LungPerfusionAI/LungPerfusionCore/labels/tables.py": "label tables beside files of commands",
    "LungPerfusionAI/LungPerfusionCore/models/known_models.py": "entries of the catalogue, which come with the extension and are tested",
    "LungPerfusionAI/LungPerfusionCore/threshold/voxel_offsets.py": "arrays that a programmer hands over; no input of a person makes them",
    "PEDetection/PEDetectionLib/diagnostic_study.py": _STUDY,
    "PEDetection/PEDetectionLib/diagnostics.py": _STUDY,
    "PerfusionDefectQuant/PerfusionDefectQuantLib/clinical_table.py": _STUDY,
}


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


def test_a_panel_shows_no_plain_refusal():
    found = {
        path.relative_to(sources.ROOT).as_posix(): plain_refusals(ast.parse(path.read_text(encoding="utf-8")))
        for path in sources.python_files()
        if not COMMAND_LINE & set(path.parts)
    }
    new = {path: lines for path, lines in found.items() if lines and path not in ELSEWHERE}
    assert not new, f"say them as a Sentence, or say in ELSEWHERE why no panel shows them: {new}"
    assert [path for path in ELSEWHERE if not found.get(path)] == [], "no plain refusal is left there: take it out"


@pytest.mark.parametrize("name", ["files.outputs", "files.result_files", "files.result_placement", "dicom.roles", "labels.tables"])
def test_no_panel_reaches_for_a_room_of_the_command_line(name):
    for path in sources.python_files():
        if {"panels", "widgets"} & set(path.parts):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
            assert not any(module.endswith(name) for module in modules), path


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
