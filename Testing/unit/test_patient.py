"""Inputs of two patients are said, by what DICOM says alone; who they are is nowhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import make_dicom
import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.given import Given, GivenMap
from LungPerfusionCore.checks.input_checks import check_patients
from LungPerfusionCore.dicom.reading import read_dicom
from LungPerfusionCore.imaging.images import read_input
from LungPerfusionCore.imaging.patient import PATIENT_KEY, different_patients, mark_patient, patient_of

SAID = "The CT and the iodine map are of different patients by their DICOM headers (Patient ID); check that they belong together."


def image(patient_id: str = "") -> sitk.Image:
    return mark_patient(sitk.GetImageFromArray(np.zeros((2, 2, 2), np.float32)), patient_id)


def test_the_digest_compares_and_does_not_tell():
    assert patient_of(image("ID-4711")) == patient_of(image(" ID-4711 ")) != patient_of(image("ID-0815"))
    assert "ID-4711" not in patient_of(image("ID-4711")) and len(patient_of(image("ID-4711"))) == 32
    assert patient_of(image("  ")) == patient_of(image()) == patient_of(None) == ""
    # A table of all Patient IDs of a hospital does not undo it: it is salted anew in every process.
    folder = Path(__file__).resolve().parents[2] / "LungPerfusionAI"
    code = f"import sys; sys.path.insert(0, {str(folder)!r})\n"
    code += "import SimpleITK as s\nfrom LungPerfusionCore.imaging.patient import mark_patient as m, patient_of as p\n"
    code += "print(p(m(s.Image(2, 2, s.sitkUInt8), 'ID-4711')))"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    assert len(other) == 32 and other != patient_of(image("ID-4711"))


def test_what_is_of_another_patient_than_the_ct_is_said():
    one, other, unknown = image("A"), image("B"), image()
    iodine = lambda each: (GivenMap(each, "iodine", "mg/mL"),)  # noqa: E731
    assert check_patients(Given(ct=one, maps=iodine(other))) == [SAID]
    for given in (
        Given(ct=one, maps=iodine(one)),
        Given(ct=unknown, maps=iodine(other)),
        Given(ct=one, maps=iodine(unknown)),
        Given(ct=one),
    ):
        assert check_patients(given) == []
    (said,) = check_patients(Given(ct=one, arteries=other))
    assert said.startswith("The CT and the artery labelmap are of different patients")
    assert [each.values["second"] for each in different_patients({"CT": "a", "x": "b", "y": "", "z": "c"})] == ["x", "z"]


def _series(folder: Path, patient_id: str) -> Path:
    slices = make_dicom.ct_slices(make_dicom.chest())
    for each in slices:
        each.PatientID = patient_id
    return make_dicom.write_ct(folder, slices)


def test_dicom_files_know_whose_they_are(tmp_path):
    found = {name: read_input(_series(tmp_path / name, name), role="ct").image for name in ("ID-4711", "ID-0815")}
    assert patient_of(found["ID-4711"]) == patient_of(image("ID-4711")) != patient_of(found["ID-0815"])
    texts = [found["ID-4711"].GetMetaData(key) for key in found["ID-4711"].GetMetaDataKeys()]
    assert PATIENT_KEY in found["ID-4711"].GetMetaDataKeys() and not any("ID-4711" in text for text in texts)
    assert "ID-4711" not in repr(read_dicom(tmp_path / "ID-4711", role="ct")).replace(str(tmp_path / "ID-4711"), "")
    assert patient_of(read_input(_series(tmp_path / "blank", ""), role="ct").image) == ""


def test_every_command_says_it_once_and_names_nobody(tmp_path):
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Resources" / "Scripts"))
    from lungperfusion_cli.common import Case

    context = SimpleNamespace(progress=lambda *_: None, assume_orientation=None, command="defects", application="command line")
    case = Case(context, {})
    for role, name in (("ct", "ID-4711"), ("low_kv", "ID-4711"), ("high_kv", "ID-0815"), ("iodine", "ID-0815")):
        case.image(_series(tmp_path / role, name), role)
    said = [text for text in case.record.warnings if "different patients" in text]
    assert said == [SAID.replace("iodine map", "high-kVp CT"), SAID]
    assert "ID-4711" not in str(case.record) and "ID-0815" not in str(case.record)
