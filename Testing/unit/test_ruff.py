"""The house keeps its own rules: ruff finds nothing, and every file is formatted (rules and line length: pyproject.toml)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def ruff(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "ruff", *arguments, "--no-cache", "."], cwd=folder, capture_output=True, text=True)


@pytest.mark.parametrize("command", [("check",), ("format", "--check")], ids=" ".join)
def test_ruff_finds_nothing(command):
    done = ruff(ROOT, *command)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("command", "text"),
    [(("check",), "import os\n\nANSWER = 42\n"), (("format", "--check"), "ANSWER  =  42\n")],
    ids=["an import that nothing uses", "blanks"],
)
def test_ruff_would_find_it(tmp_path, command, text):
    """The rules are read, and a fault in a tree with them is one."""
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "module.py").write_text(text, encoding="utf-8")
    assert ruff(tmp_path, *command).returncode == 1


def test_a_commit_is_held_against_the_same_ruff():
    pinned = next(
        line for line in (ROOT / "Testing/requirements.lock").read_text(encoding="utf-8").splitlines() if line.startswith("ruff==")
    )
    assert (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8").count(f"[{pinned}]") == 2
