"""A few of the random runs over folders with other people's files (``Testing/benchmarks/foreign_files.py``), and that a loss is seen."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "benchmarks" / "foreign_files.py"
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def test_a_few_random_runs_lose_nothing():
    done = subprocess.run([sys.executable, str(SCRIPT), "--runs", "24", "--seed", "5"], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    figures = dict(line.rsplit(maxsplit=1) for line in done.stdout.splitlines() if line[-1:].isdigit())
    assert figures["bytes lost"] == figures["strangers lost"] == figures["half results"] == "0" and int(figures["runs"]) == 24


def test_a_careless_writer_is_seen(tmp_path, monkeypatch, capsys):
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    import foreign_files

    def careless(world, text):
        for path in sorted(world.place.rglob("*")):
            if path.is_file() and path.name != "result.json":
                path.unlink()

    monkeypatch.setitem(foreign_files.WRITERS, "case", careless)
    figures = Counter()
    world = foreign_files.World(tmp_path, random.Random(1), "case")
    foreign_files.case(world.place, "defects", "first")
    (world.place / "notes.txt").write_text("mine")
    world.before = {path: what for path, what in world.state().items() if path not in world.ours()}
    assert world.place / "table.csv" not in world.before and world.place / "notes.txt" in world.before
    careless(world, "second")
    foreign_files.count(world, figures, True, "after the run")
    assert figures["strangers lost"] == 1 and figures["bytes lost"] == 4 and figures["half results"] == 1
    assert "LOST after the run" in capsys.readouterr().out
