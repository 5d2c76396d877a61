"""A numpy view of a SimpleITK image does not keep the image: a view of a temporary reads freed memory, right or wrong by chance."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant", "Resources", "Testing")


def views_of_temporaries(source: str) -> list[int]:
    """Lines on which a view is taken of something that nobody else holds."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    views = (call for call in calls if getattr(call.func, "attr", "") == "GetArrayViewFromImage")
    return [call.lineno for call in views if not isinstance(call.args[0], (ast.Name, ast.Attribute, ast.Subscript))]


def test_they_are_recognised():
    assert views_of_temporaries("a = sitk.GetArrayViewFromImage(image)\nb = sitk.GetArrayViewFromImage(case.image) > 0") == []
    assert views_of_temporaries("b = sitk.GetArrayViewFromImage(\n sitk.Resample(image, to))") == [1]


def test_nobody_looks_at_a_temporary():
    files = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]
    assert len(files) > 200
    found = {str(path.relative_to(ROOT)): views_of_temporaries(path.read_text(encoding="utf-8")) for path in files}
    assert {name: lines for name, lines in found.items() if lines} == {}
