"""A run cancelled or killed at random moments leaves a complete result or none, and no litter that stays."""

from __future__ import annotations

import json
import random
import shutil
import signal
from pathlib import Path

import pytest
import SimpleITK as sitk

from LungPerfusionCore.files import outputs

RUNS = {"lungs": 40, "defects": 10}  # 50 in all
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT)


def complete(target: Path) -> bool:
    """Whether all of a result is there and readable; fails where only a part is."""
    record = target.with_name("lungs.json") if target.name.endswith(".seg.nrrd") else target / "result.json"
    if not record.exists():
        return False
    data = json.loads(record.read_text())
    assert data["status"] == "done" and data["measurements"]
    for name in data["outputs"].values():
        path = record.parent / name
        assert path.stat().st_size > 0
        if name.endswith(".nrrd"):
            sitk.ReadImage(str(path))
    return True


def visible(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


@pytest.mark.parametrize("command", ["lungs", "defects"])
def test_nothing_half_written(warm, tmp_path, thorax, dual_energy, command):
    place = tmp_path / "outputs"
    place.mkdir()
    if command == "lungs":
        target = place / "lungs.seg.nrrd"
        argv, expected = ["lungs", thorax, "--output", target], ["lungs.json", "lungs.seg.nrrd"]
    else:
        target = place / "case"
        argv = ["defects", "--low-kv", dual_energy[0], "--high-kv", dual_energy[1], "--output", target]
        expected = ["case"]
    whole = warm(*argv)
    assert whole.status == 0, whole
    assert visible(place) == expected and complete(target)
    shutil.copytree(place, tmp_path / "previous")
    seconds = warm(*argv).seconds
    rng, stopped = random.Random(20), 0
    for run in range(RUNS[command]):
        remove(place)
        if run % 2:  # half of the runs start from nothing, half replace a result that is there
            shutil.copytree(tmp_path / "previous", place, dirs_exist_ok=True)
        before, litter = visible(place), hidden(place)
        how = SIGNALS[run % len(SIGNALS)]
        # The writing at the end is where things can go wrong, so two of three moments lie in the last part of a run.
        start, stop = ((0.0, 0.67), (0.67, 1.05), (0.67, 1.05))[run // 2 % 3]
        ran = warm(*argv, kill=how, after=rng.uniform(start, stop) * seconds)
        assert ran.status in (0, 1, -how), ran
        if how == signal.SIGKILL:  # the moment may lie between two files: no record then, and the next run puts it right
            complete(target)
            outputs.recover(*((place, "lungs.json") if command == "lungs" else (target,)))
        assert visible(place) in (before, expected), (run, how)
        assert complete(target) == bool(visible(place))
        assert ran.status == -how or hidden(place) <= litter, "only a run that was killed outright may leave litter"
        stopped += ran.status != 0
        if ran.status == 0:  # the machine is less busy than it was
            seconds = min(seconds, ran.seconds)
        if ran.status == 1:
            assert ran.err == "lungperfusion: Cancelled.\n"
    assert stopped >= RUNS[command] // 3, "hardly any run was stopped in time; the moments are badly chosen"
    last = warm(*argv)
    assert last.status == 0 and sorted(path.name for path in place.iterdir()) == expected


def hidden(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name.startswith(".")}


def remove(place: Path) -> None:
    """Take the results away, and leave what killed runs have left."""
    for name in visible(place):
        shutil.rmtree(place / name) if (place / name).is_dir() else (place / name).unlink()
