"""Through the command line: an output folder keeps everything that is not the command's own earlier result."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from LungPerfusionCore.files.outputs import CaseOutput
from LungPerfusionCore.run.provenance import ResultRecord


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture
def patient(tmp_path, dual_energy) -> Path:
    """A folder as ``phantom`` writes it, with the reader's own notes."""
    folder = tmp_path / "patient"
    with CaseOutput(folder, "phantom") as staging:
        for name, path in zip(("low_kv", "high_kv"), dual_energy, strict=True):
            shutil.copy(path, staging / f"{name}.nrrd")
        ResultRecord(command="phantom", outputs={"low_kv": "low_kv.nrrd"}).write(staging / "result.json")
    (folder / "notes.txt").write_text("seen on Tuesday")
    return folder


def defects(warm, folder: Path, output: Path, *more):
    return warm("defects", "--low-kv", folder / "low_kv.nrrd", "--high-kv", folder / "high_kv.nrrd", "--output", output, *more)


def test_the_folder_of_the_inputs_is_refused_as_output(warm, patient):
    before = contents(patient)
    ran = defects(warm, patient, patient)
    assert ran.status == 2 and "holds a result of phantom, not of defects; give another output." in ran.err and ran.err.count("\n") == 1
    assert contents(patient) == before


def test_a_second_run_replaces_its_own_files_only(warm, patient, tmp_path):
    case = tmp_path / "case"
    assert defects(warm, patient, case).status == 0
    record = json.loads((case / "result.json").read_text())
    assert set(record["files"]) == set(contents(case)) - {"result.json"} >= set(record["outputs"].values())
    assert all(contents(case)[name] == known for name, known in record["files"].items())
    (case / "letter.docx").write_text("to the referring physician")
    shutil.copy(patient / "low_kv.nrrd", case / "low_kv.nrrd")
    kept = {name: contents(case)[name] for name in ("letter.docx", "low_kv.nrrd")}
    ran = defects(warm, patient, case, "--candidates")
    assert ran.status == 0, ran.err
    now = contents(case)
    assert {name: now[name] for name in kept} == kept and "candidates.csv" in now
    assert defects(warm, patient, case).status == 0 and "candidates.csv" not in contents(case)
    (case / "defects.csv").write_text("corrected")
    before = contents(case)
    ran = defects(warm, patient, case)
    assert ran.status == 2 and "holds defects.csv, which was changed since defects wrote it; move it away" in ran.err
    assert contents(case) == before
    ran = warm("defects", "--iodine", case / "iodine.nrrd", "--cta", patient / "low_kv.nrrd", "--output", case)
    assert ran.status == 2 and contents(case) == before


def test_an_input_that_is_an_earlier_output_is_not_replaced(warm, patient, tmp_path):
    case = tmp_path / "case"
    assert defects(warm, patient, case).status == 0
    before = contents(case)
    ran = warm("defects", "--iodine", case / "iodine.nrrd", "--cta", patient / "low_kv.nrrd", "--output", case)
    assert ran.status == 2 and "The input iodine.nrrd is" in ran.err and contents(case) == before


def test_a_cohort_keeps_what_lies_in_its_folders(warm, tmp_path):
    folder = tmp_path / "cohort"
    argv = ["phantom", "--cohort", "1", "--images", "ct", "--output", folder]
    assert warm(*argv).status == 0
    patient = folder / "patient_0001"
    assert json.loads((patient / "result.json").read_text())["command"] == "phantom"
    (patient / "notes.txt").write_text("mine")
    assert warm(*argv, "--seed", "2").status == 0  # another patient of that name
    assert (patient / "notes.txt").read_text() == "mine"
    (folder / "manifest.csv").write_text("patient,ct,spect\n1,a,b\n")
    ran = warm(*argv)
    assert ran.status == 2 and "manifest.csv" in ran.err and (folder / "manifest.csv").read_text().startswith("patient,ct,spect")
    own = tmp_path / "own"
    own.mkdir()
    (own / "manifest.csv").write_text("patient,ct,spect\n1,a,b\n")
    ran = warm("phantom", "--cohort", "1", "--output", own)
    assert ran.status == 2 and "is not empty and is not a cohort" in ran.err and [path.name for path in own.iterdir()] == ["manifest.csv"]
