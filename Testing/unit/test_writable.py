"""A folder that cannot be written to is found out before anything is computed, by root too, and the question leaves nothing behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files import writable
from LungPerfusionCore.files.writable import check_writable


def test_a_folder_that_can_be_written_is_left_as_it_was(tmp_path):
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path, tmp_path / "new", tmp_path / "new" / "deep"):
        check_writable(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("folder", "why"),
    [("file", "Not a directory"), ("file/deeper", "Not a directory"), ("x" * 300, "File name too long"), ("a\0b", "null")],
)
def test_what_is_no_folder_is_refused(tmp_path, folder, why):
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputError, match=f"The output shown cannot be written: .*{why}|is not writable"):
        check_writable(tmp_path / folder, "shown")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_what_the_permission_bits_do_not_say_is_found(tmp_path, monkeypatch):
    """A read-only disk, as root: every bit allows it, the system refuses."""

    def refused(parent, stem):
        raise OSError(30, os.strerror(30))

    monkeypatch.setattr(writable, "owned_folder", refused)
    with pytest.raises(InputError, match="The output case cannot be written: Read-only file system"):
        check_writable(tmp_path / "case")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no folder that root cannot write to")
def test_proc_is_refused():
    with pytest.raises(InputError, match="cannot be written"):
        check_writable("/proc/none")


def test_exports_of_panels_ask_before_they_compute(monkeypatch, tmp_path):
    """The series would have to be read, the pixels compared: neither is asked for."""
    from LungPerfusionAILib.spect.report_step import ReportInputs, run_report
    from LungPerfusionAILib.spect.steps import ExportInputs, run_export

    def refused(parent, stem):
        raise OSError(30, os.strerror(30))

    class Series:
        def pixels(self, progress):
            raise AssertionError("read before the folder was tried")

    monkeypatch.setattr(writable, "owned_folder", refused)
    with pytest.raises(InputError, match="The output a.seg.dcm cannot be written"):
        run_export(ExportInputs("seg", None, (), "", Series(), tmp_path / "a.seg.dcm", "", ()))
    with pytest.raises(InputError, match="The output a.sr.dcm cannot be written"):
        run_report(ReportInputs((), None, (), Series(), tmp_path / "a.sr.dcm", tmp_path / "a.seg.dcm", ()))
