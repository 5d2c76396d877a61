"""The list of slow tests holds tests that are there, and marks them."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "Testing"))
import costs  # noqa: E402

ENTRIES = [
    line.split()[0]
    for line in (REPOSITORY / "Testing" / "slow_tests.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


def functions(path: Path) -> set[str]:
    return {node.name for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_entry_is_a_test(entry):
    name, _, function = entry.partition("::")
    assert (REPOSITORY / name).is_file(), "moved or removed: take it from Testing/slow_tests.txt"
    assert not function or function in functions(REPOSITORY / name), "renamed or removed: correct Testing/slow_tests.txt"


def test_the_list_is_in_order_and_says_nothing_twice():
    assert sorted(set(ENTRIES)) == ENTRIES
    files = {entry for entry in ENTRIES if "::" not in entry}
    assert not [entry for entry in ENTRIES if "::" in entry and entry.split("::")[0] in files]


def test_what_is_listed_is_left_out_of_the_fast_half():
    whole = next(entry for entry in ENTRIES if "::" not in entry)
    one, function = next(entry for entry in ENTRIES if "::" in entry and entry.startswith("Testing/unit/")).split("::")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-m", "not slow", whole, one],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    assert whole not in done.stdout and f"::{function}" not in done.stdout and one in done.stdout, done.stdout + done.stderr


def test_costs_choose_dear_tests_and_files_of_many():
    given = {
        "a.py::one": 5.0,
        "a.py::two": 0.1,
        "b.py::one": 1.2,
        **{f"c.py::t{n}": 1.2 for n in range(9)},
        "d.py::x": 3.0,
        **{f"d.py::t{n}": 1.0 for n in range(9)},
    }
    assert costs.slow(given) == [("a.py::one", 5.0), ("c.py", pytest.approx(10.8)), ("d.py", 12.0)]
