"""A set of files takes the place of an earlier one: whatever fails or is killed at whichever step, one of the two is whole."""

from __future__ import annotations

import errno
import os

import pytest
from result_folders import RENAMES, contents, failing_at, names, pair, record, result

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError
from LungPerfusionCore.files import outputs
from LungPerfusionCore.files import result_placement as placing
from LungPerfusionCore.files.outputs import CaseOutput, FileOutput

STEPS = RENAMES + 2


@pytest.mark.parametrize("step", range(STEPS))
def test_a_failure_at_any_step_of_the_exchange_leaves_the_earlier_result(tmp_path, monkeypatch, step):
    """Every rename of the exchange fails once (full disk); what was moved goes back."""
    target = result(tmp_path / "case", table="old", gone="old", labels__a="old")
    (target / "notes.txt").write_text("mine")
    before, calls = contents(target), []
    fails = failing_at(monkeypatch, step, calls, lambda: OSError(errno.ENOSPC, "No space left on device"))
    if step < fails:
        with pytest.raises(LungPerfusionError, match="The disk is full"):
            result(target, table="new", labels__a="new", more__b="new")
        assert contents(target) == before and names(tmp_path) == ["case"] and not (target / "more").exists()
    monkeypatch.undo()
    result(target, table="new")
    assert outputs.is_complete(target) and contents(target)["notes.txt"] == b"mine"


@pytest.mark.parametrize("step", range(STEPS))
def test_a_kill_at_any_step_of_the_exchange_is_put_right(tmp_path, step):
    """The process ends at once at every rename; the next run finds the earlier or the new result whole, and no stranger is touched."""
    target = result(tmp_path / "case", table="old", gone="old", labels__a="old")
    (target / "notes.txt").write_text("mine")
    before = contents(target)
    child = os.fork()
    if child == 0:
        with pytest.MonkeyPatch.context() as patch:
            failing_at(patch, step, [], lambda: os._exit(9))
            result(target, table="new", labels__a="new", more__b="new")
        os._exit(0)
    killed = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert killed == (9 if step < RENAMES else 0)
    if (target / "result.json").exists():  # whoever finds a record finds what it lists
        assert outputs.is_complete(target)
    outputs.recover(target)
    found = contents(target)
    assert outputs.is_complete(target) and found["notes.txt"] == b"mine" and not [name for name in names(target) if name.startswith(".")]
    if step < 6:
        assert found == before
    else:
        assert sorted(found) == ["labels/a.csv", "more/b.csv", "notes.txt", "result.json", "table.csv"] and found["table.csv"] == b"new"
    CaseOutput(target, "defects").check()


def test_a_stranger_in_the_way_of_a_recovery_is_named_and_both_stay(tmp_path):
    target = result(tmp_path / "case", table="old")
    child = os.fork()
    if child == 0:
        with pytest.MonkeyPatch.context() as patch:
            failing_at(patch, 3, [], lambda: os._exit(9))
            result(target, table="new")
        os._exit(0)
    os.waitpid(child, 0)
    assert not (target / "table.csv").exists() and not outputs.is_complete(target)
    (target / "table.csv").write_text("a new one")
    with pytest.raises(InputError, match="must put table.csv into the folder case"):
        CaseOutput(target, "defects").check()
    assert (target / "table.csv").read_text() == "a new one"
    (target / "table.csv").rename(target / "mine.csv")
    outputs.recover(target)
    assert (target / "table.csv").read_text() == "old" and (target / "mine.csv").read_text() == "a new one" and outputs.is_complete(target)


def test_an_edit_while_it_computes_is_kept(tmp_path):
    target = result(tmp_path / "case", table="old")
    with pytest.raises(InputError, match="table.csv, which was changed"), CaseOutput(target, "defects") as staging:
        (target / "table.csv").write_text("edited meanwhile")
        (staging / "table.csv").write_text("new")
        record(staging)
    assert contents(target)["table.csv"] == b"edited meanwhile"


@pytest.mark.parametrize("step", range(8))
def test_a_kill_between_the_two_files_is_made_good(tmp_path, step):
    target = pair(tmp_path / "lungs.seg.nrrd", "first")
    child = os.fork()
    if child == 0:
        with pytest.MonkeyPatch.context() as patch:
            failing_at(patch, step, [], lambda: os._exit(9))
            pair(target, "second")
        os._exit(0)
    os.waitpid(child, 0)
    with pytest.raises(Cancelled), FileOutput(target, ".seg.nrrd"):
        raise Cancelled
    assert names(tmp_path) == ["lungs.json", "lungs.seg.nrrd"] and target.read_text() == ("first" if step < 4 else "second")
    assert outputs.is_complete(tmp_path, "lungs.json")


@pytest.mark.parametrize("native", [True, False])
def test_renaming_never_replaces(tmp_path, monkeypatch, native):
    if not native:
        monkeypatch.setattr(placing.sys, "platform", "other")
    (tmp_path / "a").write_text("a")
    (tmp_path / "b").write_text("b")
    with pytest.raises(FileExistsError):
        placing.rename_new(tmp_path / "a", tmp_path / "b")
    placing.rename_new(tmp_path / "a", tmp_path / "c")
    with pytest.raises(FileNotFoundError):
        placing.rename_new(tmp_path / "a", tmp_path / "d")
    assert contents(tmp_path) == {"b": b"b", "c": b"a"}
