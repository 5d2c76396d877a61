"""A value that several test processes share is made once, and is the same in each."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import made_once
import numpy as np

PROGRAM = """
import os, sys
sys.path.insert(0, sys.argv[1])
from made_once import made_once

def make(seed):
    with open(sys.argv[2], "a") as out:
        out.write(f"{seed}\\n")
    return [seed, os.getpid()]

print([made_once(make)(seed) for seed in (3, 4, 3)])
"""


def test_of_several_processes_one_makes_it(tmp_path, monkeypatch):
    monkeypatch.setenv(made_once.FOLDER, str(tmp_path))
    command = [sys.executable, "-c", PROGRAM, str(Path(made_once.__file__).parent), str(tmp_path / "made.txt")]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _process in range(3)]
    said = {process.communicate()[0] for process in running}
    assert len(said) == 1 and sorted((tmp_path / "made.txt").read_text().split()) == ["3", "4"]


def test_one_process_alone_writes_nothing_and_makes_it_once(tmp_path, monkeypatch):
    monkeypatch.delenv(made_once.FOLDER, raising=False)
    made = []

    @made_once.made_once
    def make(n):
        made.append(n)
        return np.arange(n)

    assert make(3) is make(3) and made == [3] and not list(tmp_path.iterdir())


def test_what_is_read_is_what_was_made(tmp_path, monkeypatch):
    monkeypatch.setenv(made_once.FOLDER, str(tmp_path))

    def make(n):
        return {"array": np.linspace(0, 1, n, dtype=np.float32), "number": 1 / n}

    first, second = made_once.made_once(make)(7), made_once.made_once(make)(7)
    assert first is not second and first["number"] == second["number"]
    np.testing.assert_array_equal(first["array"], second["array"], strict=True)
