"""Freed memory stays with the process while something computes, and goes back to the system afterwards."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from LungPerfusionCore.run import kept_memory
from LungPerfusionCore.run.kept_memory import freed_memory_kept
from LungPerfusionCore.run.step import Step

glibc = pytest.mark.skipif(kept_memory._glibc() is None, reason="needs glibc")
BLOCK = 48 << 20  # larger than what glibc ever keeps by itself


TIMES = 4
#: Pages for all of them where each block is given anew: 2 MiB each at the largest. Where it is kept: hardly any.
ANEW, KEPT = TIMES * (BLOCK >> 21) * 0.8, 10


def faults() -> int:
    """Pages that the system had to give for a block that is taken and freed ``TIMES`` times."""
    np.ones(BLOCK, np.uint8)
    before = resource.getrusage(resource.RUSAGE_THREAD).ru_minflt
    for _ in range(TIMES):
        np.ones(BLOCK, np.uint8)
    return resource.getrusage(resource.RUSAGE_THREAD).ru_minflt - before


def held() -> int:
    """Bytes of memory that the process holds now."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


@glibc
def test_a_block_is_given_once_and_returned_at_the_end():
    assert faults() > ANEW
    with freed_memory_kept():
        with freed_memory_kept():
            assert faults() < KEPT
        assert faults() < KEPT  # the inner one's end is not the end
        kept = held()
    assert kept - held() > 0.5 * BLOCK
    assert faults() > ANEW


@glibc
def test_a_step_keeps_it_also_where_it_fails():
    def compute(_prepared, _progress):
        found.append(faults())
        raise ValueError("no")

    found: list[int] = []
    with pytest.raises(ValueError, match="no"):
        Step(lambda: None, compute, lambda _computed: None).run()
    assert found[0] < KEPT and faults() > ANEW
    assert kept_memory._inside == 0


@glibc
def test_the_last_of_several_threads_ends_it():
    ready, go = threading.Barrier(2), threading.Event()

    def other():
        with freed_memory_kept():
            ready.wait()
            go.wait()

    thread = threading.Thread(target=other)
    thread.start()
    ready.wait()
    with freed_memory_kept():
        pass
    assert faults() < KEPT
    go.set()
    thread.join()
    assert faults() > ANEW


@glibc
def test_where_memory_is_short_nothing_is_kept(monkeypatch):
    monkeypatch.setattr(kept_memory, "memory_free", lambda: 1 << 30)
    with freed_memory_kept():
        assert faults() > ANEW


def test_elsewhere_it_does_nothing(monkeypatch):
    monkeypatch.setattr(kept_memory.os, "confstr", lambda name: None, raising=False)
    with freed_memory_kept():
        assert kept_memory._inside == 0


@glibc
def test_results_are_the_same_bytes():
    """A network's and a filter's numbers do not depend on where their memory comes from."""
    code = """if True:
        import hashlib, sys
        sys.path[:0] = sys.argv[2:]
        import numpy as np, torch
        from scipy import ndimage
        from LungPerfusionCore.run.step import Step
        def compute(_n, _p):
            torch.manual_seed(1)
            net = torch.nn.Sequential(torch.nn.Conv3d(1, 8, 3), torch.nn.ReLU(), torch.nn.Conv3d(8, 1, 3))
            with torch.inference_mode():
                y = net(torch.rand(1, 1, 40, 40, 40)).numpy()
            return hashlib.sha256(y.tobytes() + ndimage.gaussian_filter(y, 1.5).tobytes()).hexdigest()
        print(Step(lambda: None, compute, lambda x: x).run() if sys.argv[1] == "kept" else compute(None, None))
    """
    said = {
        way: subprocess.run([sys.executable, "-c", code, way, *sys.path], capture_output=True, text=True, check=True).stdout
        for way in ("kept", "usual")
    }
    assert said["kept"] == said["usual"] != ""
