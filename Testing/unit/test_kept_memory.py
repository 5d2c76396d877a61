"""Freed memory stays with the process while something computes, and goes back to the system afterwards."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from LungPerfusionCore.run import kept_memory
from LungPerfusionCore.run.kept_memory import freed_memory_kept

glibc = pytest.mark.skipif(kept_memory._glibc() is None, reason="needs glibc")
TIMES, BLOCK = 4, 48 << 20  # larger than what glibc ever keeps by itself
#: Pages for all blocks where each is given anew: 2 MiB each at the largest. Where it is kept: hardly any.
ANEW, KEPT = TIMES * (BLOCK >> 21) * 0.8, 10

#: A process of its own, whose heap has no room left by others. ``faults()``: pages that the system had to give for a block that is taken
#: and freed ``TIMES`` times; ``held()``: bytes that the process holds now.
BEGINNING = f"""
import json, os, resource, sys, threading
sys.path[:0] = json.loads(sys.argv[1])
import numpy as np
from LungPerfusionCore.run import kept_memory
from LungPerfusionCore.run.kept_memory import freed_memory_kept
from LungPerfusionCore.run.step import Step

def faults():
    np.ones({BLOCK}, np.uint8)
    before = resource.getrusage(resource.RUSAGE_THREAD).ru_minflt
    for _ in range({TIMES}):
        np.ones({BLOCK}, np.uint8)
    return resource.getrusage(resource.RUSAGE_THREAD).ru_minflt - before

def held():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

said = {{}}
"""


def measured(code: str) -> dict:
    """What ``code`` put into ``said``."""
    run = [sys.executable, "-c", f"{BEGINNING}{code}\nprint(json.dumps(said))", json.dumps(sys.path)]
    return json.loads(subprocess.run(run, capture_output=True, text=True, check=True).stdout)


@glibc
def test_a_block_is_given_once_and_returned_at_the_end():
    said = measured("""
said["before"] = faults()
with freed_memory_kept():
    with freed_memory_kept():
        said["inside"] = faults()
    said["between"] = faults()
    kept = held()
said["returned"] = kept - held()
said["after"] = faults()
""")
    assert said["before"] > ANEW and said["after"] > ANEW
    assert said["inside"] < KEPT and said["between"] < KEPT, "the inner one's end is not the end"
    assert said["returned"] > 0.5 * BLOCK


@glibc
def test_a_step_keeps_it_also_where_it_fails():
    said = measured("""
def compute(_prepared, _progress):
    said["inside"] = faults()
    raise ValueError("no")

try:
    Step(lambda: None, compute, lambda _computed: None).run()
except ValueError:
    said["after"] = faults()
said["depth"] = kept_memory._inside
""")
    assert said["inside"] < KEPT and said["after"] > ANEW and said["depth"] == 0


@glibc
def test_the_last_of_several_threads_ends_it():
    said = measured("""
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
said["while"] = faults()
go.set()
thread.join()
said["after"] = faults()
""")
    assert said["while"] < KEPT and said["after"] > ANEW


@glibc
def test_where_memory_is_short_nothing_is_kept():
    said = measured("""
kept_memory.memory_free = lambda: 1 << 30
with freed_memory_kept():
    said["inside"] = faults()
""")
    assert said["inside"] > ANEW


def test_elsewhere_it_does_nothing(monkeypatch):
    monkeypatch.setattr(kept_memory.os, "confstr", lambda name: None, raising=False)
    before = kept_memory._inside
    with freed_memory_kept():
        assert kept_memory._inside == before


@glibc
def test_results_are_the_same_bytes():
    """A network's and a filter's numbers do not depend on where their memory comes from."""
    said = measured("""
import hashlib
import torch
from scipy import ndimage

def compute(_prepared, _progress):
    torch.manual_seed(1)
    net = torch.nn.Sequential(torch.nn.Conv3d(1, 8, 3), torch.nn.ReLU(), torch.nn.Conv3d(8, 1, 3))
    with torch.inference_mode():
        y = net(torch.rand(1, 1, 40, 40, 40)).numpy()
    return hashlib.sha256(y.tobytes() + ndimage.gaussian_filter(y, 1.5).tobytes()).hexdigest()

said["usual"] = compute(None, None)
said["kept"] = Step(lambda: None, compute, lambda x: x).run()
""")
    assert said["kept"] == said["usual"] != ""
