"""Results appear complete or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
from pathlib import Path

import pytest
from result_folders import contents, names, pair, record, result

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError
from LungPerfusionCore.files import abandoned_folders, outputs, result_files
from LungPerfusionCore.files.outputs import CaseOutput, FileOutput
from LungPerfusionCore.run.provenance import ResultRecord


def test_a_complete_case_appears(tmp_path):
    target = tmp_path / "new" / "deep" / "case"
    with CaseOutput(target) as staging:
        (staging / "table.csv").write_text("a")
        (staging / "table.csv").chmod(0o600)
        record(staging)
        assert not target.exists() and staging.parent.parent == target.parent
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
    result(target, table="1")
    before = contents(target)
    for error in (InputError("No."), Cancelled(), ValueError("bug")):
        with pytest.raises(type(error)), CaseOutput(target):
            raise error
    assert names(tmp_path) == ["case"] and contents(target) == before


def test_only_the_earlier_result_s_files_are_replaced(tmp_path):
    """The folder is never exchanged whole: notes, inputs and folders of others stay, what the new result writes no more goes."""
    target = result(tmp_path / "case", table="old", gone="old", labels__a="old", labels__b="old")
    mine = {"notes.txt": "mine", "ct.nrrd": "my CT", "labels/mine.nrrd": "drawn for days", "dicom/1.dcm": "mine", ".hidden": "mine"}
    for name, text in mine.items():
        (target / name).parent.mkdir(exist_ok=True)
        (target / name).write_text(text)
        (target / name).chmod(0o444)
    (target / "empty").mkdir()
    (target / "link.csv").symlink_to("table.csv")
    result(target, table="new", labels__a="new", more__c="new")
    found = contents(target)
    assert {name: found[name].decode() for name in mine} == mine and (target / "empty").is_dir() and (target / "link.csv").is_symlink()
    assert sorted(found.keys() - mine.keys() - {"link.csv"}) == ["labels/a.csv", "more/c.csv", "result.json", "table.csv"]
    assert found["table.csv"] == found["labels/a.csv"] == b"new" and names(tmp_path) == ["case"]
    result(target, table="newest")
    assert sorted(contents(target).keys() - mine.keys()) == ["link.csv", "result.json", "table.csv"] and not (target / "more").exists()


def test_the_record_lists_every_file_with_its_checksum(tmp_path):
    target = result(tmp_path / "case", table="a", labels__a="b")
    data = json.loads((target / "result.json").read_text())
    assert data["files"] == {name: hashlib.sha256(text).hexdigest() for name, text in (("labels/a.csv", b"b"), ("table.csv", b"a"))}
    assert outputs.is_complete(target)
    (target / "labels" / "a.csv").unlink()
    assert not outputs.is_complete(target)
    result(target, table="again")  # what was moved away is not missed
    assert outputs.is_complete(target) and not outputs.is_complete(tmp_path)


def test_an_output_that_the_record_names_must_be_there(tmp_path):
    with pytest.raises(RuntimeError, match="without its table"), CaseOutput(tmp_path / "case") as staging:
        ResultRecord(command="defects", outputs={"table": "table.csv"}).write(staging / "result.json")


CHANGES = {
    "edited": (lambda path: path.write_text("corrected by hand"), "table.csv, which was changed since defects wrote it"),
    "record": (lambda path: record_with_a_note(path.parent), "result.json, which was changed since defects wrote it"),
    "protected": (lambda path: path.chmod(0o444), "table.csv, which is write-protected"),
    "link": (lambda path: (path.rename(path.with_name("kept.csv")), path.symlink_to("kept.csv")), "table.csv, which is a link now"),
    "folder": (lambda path: (path.unlink(), path.mkdir(), (path / "x").write_text("x")), "table.csv, which is no file"),
}


def record_with_a_note(folder: Path) -> None:
    data = json.loads((folder / "result.json").read_text())
    (folder / "result.json").write_text(json.dumps({**data, "note": "discussed on Tuesday"}))


@pytest.mark.parametrize("change", CHANGES)
def test_a_result_that_somebody_has_worked_on_is_refused_before_anything_is_computed(tmp_path, change):
    target = result(tmp_path / "case", table="old")
    act, words = CHANGES[change]
    act(target / "table.csv")
    before = contents(target)
    with pytest.raises(InputError, match=words):
        CaseOutput(target, "defects").check()
    with pytest.raises(InputError, match=words), CaseOutput(target, "defects"):
        pytest.fail("the block must not run")
    assert contents(target) == before


def test_a_link_in_the_place_of_a_folder_of_the_result_is_refused(tmp_path):
    target = result(tmp_path / "case", labels__a="old")
    (target / "labels").rename(tmp_path / "elsewhere")
    (target / "labels").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(InputError, match="labels/a.csv, which is a link now"):
        CaseOutput(target, "defects").check()
    assert (tmp_path / "elsewhere" / "a.csv").read_text() == "old"


@pytest.mark.parametrize(
    "make",
    [lambda path: path.write_text("mine"), lambda path: (path.mkdir(), (path / "x").touch()), lambda path: path.symlink_to("nowhere")],
)
@pytest.mark.parametrize("name", ["new.csv", "labels"])
def test_a_name_that_somebody_else_has_taken_is_refused(tmp_path, make, name):
    target = result(tmp_path / "case", table="old")
    make(target / name)
    before = contents(target)
    with pytest.raises(InputError, match=f"holds {name}, which"):
        result(target, table="new", new="new", labels__a="new")
    assert contents(target) == before and os.path.lexists(target / name) and outputs.is_complete(target)


def test_a_result_of_another_command_or_without_checksums_is_refused(tmp_path):
    target = result(tmp_path / "case", "phantom", ct="simulated")
    with pytest.raises(InputError, match="holds a result of phantom, not of defects; give another output"):
        CaseOutput(target, "defects").check()
    record(tmp_path)
    with pytest.raises(InputError, match="does not list its files with their checksums"):
        CaseOutput(tmp_path, "defects").check()
    assert names(tmp_path) == ["case", "result.json"]


def test_inputs_are_never_replaced(tmp_path):
    target = result(tmp_path / "case", iodine="map", labels__a="mask")
    for given in ("iodine.csv", "labels/a.csv", "labels", "result.json"):
        with pytest.raises(InputError, match=f"The input {Path(given).name} is"):
            CaseOutput(target, "defects", [target / given]).check()
    with pytest.raises(InputError, match="is the folder of the input"):
        CaseOutput(target, "defects", [target]).check()
    (target / "ct.nrrd").write_text("beside the result")
    CaseOutput(target, "defects", [target / "ct.nrrd"]).check()
    pair(tmp_path / "Lungs.seg.nrrd", "lungs")
    with pytest.raises(InputError, match="The input Lungs.seg.nrrd is"):
        FileOutput(tmp_path / "Lungs.seg.nrrd", ".seg.nrrd", "lungs", [tmp_path / "Lungs.seg.nrrd"]).check()


def test_a_record_cannot_name_files_elsewhere(tmp_path):
    target = result(tmp_path / "case", table="old")
    (tmp_path / "thesis.txt").write_text("years of work")
    for name in ("../thesis.txt", str(tmp_path / "thesis.txt")):
        data = json.loads((target / "result.json").read_text())
        data["files"] = {name: hashlib.sha256(b"years of work").hexdigest()}
        data["sha256"] = result_files._own_checksum(data)
        (target / "result.json").write_text(json.dumps(data))
        with pytest.raises(InputError, match="lists files elsewhere"):
            CaseOutput(target, "defects").check()


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
        with (staging / "volume.nrrd").open("w") as stream:
            stream.write("x")
    assert names(tmp_path) == []


def test_a_full_disk_is_said_when_the_writer_does_not_know(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    with pytest.raises(LungPerfusionError, match="The disk is full"), CaseOutput(tmp_path / "case"):
        monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=0))
        raise RuntimeError("sitk::ERROR: Write: could not write")
    assert names(tmp_path) == []


def test_two_runs_into_one_new_folder(tmp_path):
    with pytest.raises(InputError, match="not empty|holds notes.csv"), CaseOutput(tmp_path / "case", "defects") as staging:
        (staging / "notes.csv").write_text("new")
        record(staging)
        (tmp_path / "case").mkdir()
        (tmp_path / "case" / "notes.csv").write_text("mine")
    assert contents(tmp_path / "case") == {"notes.csv": b"mine"}


def dead_process() -> int:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return child


def test_a_later_run_removes_what_a_killed_one_left(tmp_path, monkeypatch):
    child = dead_process()
    monkeypatch.setattr(abandoned_folders.os, "getpid", lambda: child)
    abandoned_folders.owned_folder(tmp_path, ".case.partial")
    monkeypatch.undo()
    running = abandoned_folders.owned_folder(tmp_path, ".case.partial")
    other = abandoned_folders.owned_folder(tmp_path, ".othercase.partial")
    with CaseOutput(tmp_path / "case") as staging:
        record(staging)
    assert names(tmp_path) == sorted([running.name, other.name, "case"])


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


def test_file_output_refuses_what_is_not_its_own(tmp_path):
    edited = tmp_path / "edited.seg.nrrd"
    edited.write_text("by hand")
    with pytest.raises(InputError, match="not a previous result"), FileOutput(edited, ".seg.nrrd"):
        pytest.fail("the block must not run")
    for name in ("lungs.nii.gz", ".seg.nrrd"):
        with pytest.raises(InputError, match="ends in .seg.nrrd"), FileOutput(tmp_path / name, ".seg.nrrd"):
            pytest.fail("the block must not run")
    (tmp_path / "scan.json").write_text('{"EchoTime": 1}')
    with pytest.raises(InputError, match="needs scan.json for its record"), FileOutput(tmp_path / "scan.seg.nrrd", ".seg.nrrd"):
        pytest.fail("the block must not run")
    pair(tmp_path / "ours.seg.nrrd", "ours")
    (tmp_path / "ours.seg.nrrd").write_text("corrected in the Segment Editor")
    with pytest.raises(InputError, match="ours.seg.nrrd, which was changed since lungs wrote it"):
        FileOutput(tmp_path / "ours.seg.nrrd", ".seg.nrrd", "lungs").check()
    (tmp_path / "link.seg.nrrd").symlink_to("edited.seg.nrrd")
    with pytest.raises(InputError, match="link.seg.nrrd is a link"), FileOutput(tmp_path / "link.seg.nrrd", ".seg.nrrd"):
        pytest.fail("the block must not run")
    for path in ("scan.json", "ours.seg.nrrd", "ours.json", "link.seg.nrrd"):
        (tmp_path / path).unlink()
    (tmp_path / "folder.seg.nrrd").mkdir()
    with pytest.raises(InputError, match="is a folder"), FileOutput(tmp_path / "folder.seg.nrrd", ".seg.nrrd"):
        pytest.fail("the block must not run")
    assert names(tmp_path) == ["edited.seg.nrrd", "folder.seg.nrrd"] and edited.read_text() == "by hand"
