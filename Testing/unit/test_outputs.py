"""Results appear complete or not at all."""
from __future__ import annotations

import errno
import os
import shutil
import stat
from pathlib import Path

import pytest
from LungPerfusionCore import leftovers, outputs
from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError
from LungPerfusionCore.outputs import CaseOutput, FileOutput
from LungPerfusionCore.provenance import ResultRecord


def record(folder: Path, name: str = "result.json", command: str = "defects") -> None:
    ResultRecord(command=command).write(folder / name)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_complete_case_appears(tmp_path):
    target = tmp_path / "new" / "deep" / "case"
    with CaseOutput(target) as staging:
        (staging / "table.csv").write_text("a")
        (staging / "table.csv").chmod(0o600)
        record(staging)
        assert not target.exists() and staging.parent == target.parent
    assert names(target) == ["result.json", "table.csv"] and names(target.parent) == ["case"]
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE(target.stat().st_mode) == 0o777 & ~umask
    assert stat.S_IMODE((target / "table.csv").stat().st_mode) == 0o666 & ~umask


@pytest.mark.parametrize("error", [InputError("No."), Cancelled(), KeyboardInterrupt(), ValueError("bug")])
def test_a_failed_case_leaves_nothing(tmp_path, error):
    target = tmp_path / "new" / "case"
    with pytest.raises(type(error)), CaseOutput(target) as staging:
        (staging / "table.csv").write_text("a")
        raise error
    assert names(tmp_path) == []


def test_a_failed_case_leaves_what_was_there(tmp_path):
    target = tmp_path / "case"
    target.mkdir()
    with pytest.raises(InputError), CaseOutput(target):
        raise InputError("No.")
    assert names(tmp_path) == ["case"] and names(target) == []
    record(target)
    with pytest.raises(InputError), CaseOutput(target):
        raise InputError("No.")
    assert names(tmp_path) == ["case"] and names(target) == ["result.json"]


@pytest.mark.parametrize("swap", [True, False])
def test_a_previous_result_is_replaced_whole(tmp_path, monkeypatch, swap):
    if not swap:
        monkeypatch.setattr(outputs, "exchange", lambda first, second: False)
    target = tmp_path / "case"
    target.mkdir()
    (target / "old.csv").write_text("old")
    record(target)
    with CaseOutput(target) as staging:
        record(staging)
        (staging / "new.csv").write_text("new")
        assert "old.csv" in names(target)
    assert names(target) == ["new.csv", "result.json"] and names(tmp_path) == ["case"]


def test_swapping_is_one_step_where_the_system_can(tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    (first / "1").touch()
    if outputs.exchange(first, second):
        assert names(first) == [] and names(second) == ["1"]
    else:
        assert names(first) == ["1"] and names(second) == []


def test_foreign_folders_and_files_are_refused(tmp_path):
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "holiday.jpg").write_text("x")
    with pytest.raises(InputError, match="not empty and is not a previous result"), CaseOutput(folder):
        pytest.fail("the block must not run")
    (folder / "result.json").write_text('{"somebody": "else"}')
    with pytest.raises(InputError, match="not empty"), CaseOutput(folder):
        pytest.fail("the block must not run")
    with pytest.raises(InputError, match="is a file"), CaseOutput(folder / "holiday.jpg"):
        pytest.fail("the block must not run")
    with pytest.raises(InputError, match="cannot be written"), CaseOutput(folder / "holiday.jpg" / "case"):
        pytest.fail("the block must not run")
    assert names(tmp_path) == ["case"] and names(folder) == ["holiday.jpg", "result.json"]


def test_a_symbolic_link_to_a_result_keeps_pointing_at_it(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    with CaseOutput(link) as staging:
        record(staging)
    assert link.is_symlink() and names(real) == ["result.json"]


def test_an_incomplete_case_is_not_put_in_place(tmp_path):
    with pytest.raises(RuntimeError, match="without its result.json"), CaseOutput(tmp_path / "case"):
        pass
    assert names(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_is_said(tmp_path):
    with pytest.raises(LungPerfusionError, match="The disk is full"), CaseOutput(tmp_path / "case") as staging:
        (staging / "volume.nrrd").symlink_to("/dev/full")
        with open(staging / "volume.nrrd", "w") as stream:
            stream.write("x")
    assert names(tmp_path) == []


def test_a_full_disk_is_said_when_the_writer_does_not_know(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    with pytest.raises(LungPerfusionError, match="The disk is full"), CaseOutput(tmp_path / "case"):
        monkeypatch.setattr(outputs.shutil, "disk_usage", lambda folder: usage._replace(free=0))
        raise RuntimeError("sitk::ERROR: Write: could not write")
    assert names(tmp_path) == []


def test_a_full_disk_at_the_rename(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(LungPerfusionError, match="The disk is full"), CaseOutput(tmp_path / "case") as staging:
        record(staging)
        monkeypatch.setattr(outputs.os, "rename", full)
    assert names(tmp_path) == []


def dead_process() -> int:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return child


def test_a_later_run_removes_what_a_killed_one_left(tmp_path, monkeypatch):
    child = dead_process()
    monkeypatch.setattr(leftovers.os, "getpid", lambda: child)
    leftovers.owned_folder(tmp_path, ".case.partial")
    monkeypatch.undo()
    running = leftovers.owned_folder(tmp_path, ".case.partial")
    other = leftovers.owned_folder(tmp_path, ".othercase.partial")
    with CaseOutput(tmp_path / "case") as staging:
        record(staging)
    assert names(tmp_path) == sorted([running.name, other.name, "case"])


def test_a_kill_between_two_renames_loses_nothing(tmp_path, monkeypatch):
    """Where folders cannot be swapped: the old result, moved aside by a run that was then killed, comes back."""
    child = dead_process()
    monkeypatch.setattr(leftovers.os, "getpid", lambda: child)
    old = leftovers.owned_folder(tmp_path, ".case.replaced")
    monkeypatch.undo()
    (old / "case").mkdir()
    record(old / "case")
    with pytest.raises(Cancelled), CaseOutput(tmp_path / "case"):
        raise Cancelled
    assert names(tmp_path) == ["case"] and names(tmp_path / "case") == ["result.json"]


def test_file_output_is_a_pair(tmp_path):
    target = tmp_path / "sub" / "Lungs.seg.nrrd"
    for text in ("first", "second"):
        with FileOutput(target, ".seg.nrrd") as staging:
            (staging / target.name).write_text(text)
            record(staging, "Lungs.json", "lungs")
        assert names(target.parent) == ["Lungs.json", "Lungs.seg.nrrd"] and target.read_text() == text
    with pytest.raises(Cancelled), FileOutput(target, ".seg.nrrd") as staging:
        (staging / target.name).write_text("third")
        raise Cancelled
    assert names(target.parent) == ["Lungs.json", "Lungs.seg.nrrd"] and target.read_text() == "second"


@pytest.mark.parametrize("moved", [0, 1])
def test_a_kill_between_the_two_files_is_made_good(tmp_path, monkeypatch, moved):
    """A run was killed when it had moved none or one of its two complete files; the next run moves the rest."""
    target = tmp_path / "lungs.seg.nrrd"
    child = dead_process()
    monkeypatch.setattr(leftovers.os, "getpid", lambda: child)
    ready = leftovers.owned_folder(tmp_path, ".lungs.seg.nrrd.ready")
    monkeypatch.undo()
    (ready / target.name).write_text("complete")
    record(tmp_path if moved else ready, "lungs.json", "lungs")
    with pytest.raises(Cancelled), FileOutput(target, ".seg.nrrd"):
        raise Cancelled
    assert names(tmp_path) == ["lungs.json", "lungs.seg.nrrd"] and target.read_text() == "complete"


def test_file_output_refuses_what_is_not_its_own(tmp_path):
    edited = tmp_path / "edited.seg.nrrd"
    edited.write_text("by hand")
    with pytest.raises(InputError, match="not a previous result"), FileOutput(edited, ".seg.nrrd"):
        pytest.fail("the block must not run")
    for name in ("lungs.nii.gz", ".seg.nrrd"):
        with pytest.raises(InputError, match="ends in .seg.nrrd"), FileOutput(tmp_path / name, ".seg.nrrd"):
            pytest.fail("the block must not run")
    (tmp_path / "folder.seg.nrrd").mkdir()
    with pytest.raises(InputError, match="is a folder"), FileOutput(tmp_path / "folder.seg.nrrd", ".seg.nrrd"):
        pytest.fail("the block must not run")
    assert names(tmp_path) == ["edited.seg.nrrd", "folder.seg.nrrd"] and edited.read_text() == "by hand"
