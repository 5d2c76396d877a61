"""The command line needs nothing of Testing: a copy of the tree without that folder runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import SimpleITK as sitk

REPOSITORY = Path(__file__).resolve().parents[2]


def test_the_command_line_runs_in_a_tree_without_the_tests(thorax, tmp_path):
    copy, labels = tmp_path / "extension", tmp_path / "lungs.seg.nrrd"
    shutil.copytree(REPOSITORY, copy, ignore=shutil.ignore_patterns("Testing", ".*", "__pycache__", "demo-output", "weights.safetensors"))
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [sys.executable, str(copy / "Resources/Scripts/lungperfusion.py"), "lungs", str(thorax), "--output", str(labels)]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=1800)
    assert (done.returncode, done.stderr) == (0, "")
    assert sitk.GetArrayFromImage(sitk.ReadImage(str(labels))).any()
