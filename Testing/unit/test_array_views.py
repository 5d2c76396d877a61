"""A numpy view of a SimpleITK image does not keep the image alive: of one that nobody else holds it is a view of freed memory."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
ROOTS = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant", "Resources", "Testing")


def of_temporaries(tree: ast.AST) -> list[int]:
    """Lines that take a view of an image which the call itself makes: of a call, an operation, a part or an attribute of one."""
    lines = []
    for node in ast.walk(tree):
        name = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
        if name != "GetArrayViewFromImage" or not node.args:
            continue
        image = node.args[0]
        while isinstance(image, ast.Attribute):
            image = image.value
        if isinstance(image, ast.Call | ast.BinOp | ast.Compare | ast.UnaryOp) or (
            isinstance(image, ast.Subscript) and isinstance(image.slice, ast.Slice | ast.Tuple)
        ):
            lines.append(node.lineno)
    return lines


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("GetArrayViewFromImage(f(x))", 1),
        ("sitk.GetArrayViewFromImage(f(x).labels)", 1),
        ("sitk.GetArrayViewFromImage(image > 0)", 1),
        ("sitk.GetArrayViewFromImage(image[:, :, 2])", 1),
        ("sitk.GetArrayViewFromImage(image)", 0),
        ("sitk.GetArrayViewFromImage(result.labels)", 0),
        ("sitk.GetArrayViewFromImage(images['ct'])", 0),
        ("sitk.GetArrayFromImage(f(x))", 0),
    ],
)
def test_what_counts_as_a_temporary(source, found):
    assert len(of_temporaries(ast.parse(source))) == found


@pytest.mark.parametrize("root", ROOTS)
def test_no_view_outlives_its_image(root):
    found = {}
    for path in (REPOSITORY / root).rglob("*.py"):
        if "__pycache__" not in path.parts and path.name != Path(__file__).name:
            lines = of_temporaries(ast.parse(path.read_text(encoding="utf-8")))
            if lines:
                found[str(path.relative_to(REPOSITORY))] = lines
    assert not found
