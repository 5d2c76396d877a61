"""Two processes of a torchrun train one network (gloo, CPU), and an interrupted run ends as one that was not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
if not torch.distributed.is_available() or not torch.distributed.is_gloo_available():
    pytest.skip("this torch has no gloo", allow_module_level=True)

SCRIPT = Path(__file__).resolve().parent / "torchrun_fit.py"


def test_two_processes_end_with_one_network_and_resume_to_it(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", SCRIPT, tmp_path],
        capture_output=True,
        text=True,
        timeout=1800,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    first, second = (json.loads((tmp_path / f"rank_{rank}.json").read_text()) for rank in (0, 1))
    assert first["size"] == second["size"] == 2
    for run in ("whole", "stopped", "resumed"):
        assert first[run]["learnt"] == second[run]["learnt"] and first[run]["losses"] == second[run]["losses"], run
    whole, stopped, resumed = (first[run] for run in ("whole", "stopped", "resumed"))
    assert len(whole["losses"]) == 4 and whole["losses"][-1] < whole["losses"][0]
    assert stopped["losses"] == whole["losses"][:2] and stopped["learnt"] != whole["learnt"]
    assert resumed["all"] == whole["all"] and resumed["losses"] == whole["losses"]
