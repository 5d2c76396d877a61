"""What every test costs, in seconds of a processor: how ``Testing/slow_tests.txt`` was made and is made again.

    PYTHONPATH=Testing .venv/bin/python -m pytest -p costs Testing     # writes test-costs.jsonl, also from several processes (-n 2)
    .venv/bin/python Testing/costs.py test-costs.jsonl                 # prints the list

The time of the processor, not of the clock, so that a busy machine gives nearly the same list (its caches are shared all the
same), with that of the processes that a test has started and of those that run on for others, as the warmed command line does.
A fixture's cost is that of the first test that wants it; where a file's fixtures are what is dear, list the file. Nothing
asserts a cost.
"""

from __future__ import annotations

import json
import os
import sys
from collections import defaultdict
from pathlib import Path

import psutil
import pytest

SLOW_S, SLOW_FILE_S = 1.3, 8.0
_RECORD = os.environ.get("TEST_COSTS", "test-costs.jsonl")


def _used() -> float:
    t = os.times()
    return (
        t.user
        + t.system
        + t.children_user
        + t.children_system
        + sum(_used_by(child) for child in psutil.Process().children(recursive=True))
    )


def _used_by(process: psutil.Process) -> float:
    try:
        t = process.cpu_times()
    except psutil.Error:  # it has ended, and its parent has its time
        return 0.0
    return t.user + t.system + t.children_user + t.children_system


def _record(item, before: float) -> None:
    with Path(_RECORD).open("a", encoding="utf-8") as out:
        path = item.path.relative_to(Path.cwd()).as_posix() if item.path.is_relative_to(Path.cwd()) else item.path.as_posix()
        out.write(json.dumps([f"{path}::{getattr(item, 'originalname', item.name)}", round(max(_used() - before, 0.0), 3)]) + "\n")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item, nextitem):
    before = _used()
    try:
        return (yield)
    finally:
        _record(item, before)


def slow(costs: dict[str, float]) -> list[tuple[str, float]]:
    """Files (all of whose tests cost much together and little alone) and tests to list, with their seconds."""
    files: dict[str, float] = defaultdict(float)
    for name, seconds in costs.items():
        files[name.split("::")[0]] += seconds
    single = {name: s for name, s in costs.items() if s >= SLOW_S}
    rest = {f: s - sum(v for n, v in single.items() if n.split("::")[0] == f) for f, s in files.items()}
    whole = {f: files[f] for f, s in rest.items() if s >= SLOW_FILE_S}
    kept = {n: s for n, s in single.items() if n.split("::")[0] not in whole}
    return sorted((whole | kept).items())


def main(argv: list[str]) -> None:
    costs: dict[str, float] = defaultdict(float)
    for line in Path(argv[0]).read_text(encoding="utf-8").splitlines():
        name, seconds = json.loads(line)
        costs[name] += seconds
    found = slow(costs)
    for name, seconds in found:
        print(f"{name}  {seconds:.0f} s")
    left = sum(costs.values()) - sum(seconds for _name, seconds in found)
    print(f"# {sum(costs.values()):.0f} s in all, {left:.0f} s without these", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
