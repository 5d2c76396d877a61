"""Series of a study sorted by rules: one serves each input, and each other one has its reason."""

from __future__ import annotations

import numpy as np
import pydicom
import pytest
from make_dicom import ct_slices, nuclear, save, write_ct
from pydicom.uid import generate_uid

from LungPerfusionCore.dicom import roles
from LungPerfusionCore.errors import InputError


def series(folder, study, number, images=40, thick=5.0, **tags):
    """A chest CT series of small slices in a folder of its own."""
    slices = ct_slices(np.zeros((images, 4, 4), np.int16), spacing=(2.0, 2.0, thick))
    uid = generate_uid()
    for each in slices:
        each.StudyInstanceUID, each.SeriesInstanceUID, each.SeriesNumber, each.PatientID = study, uid, number, "MRN-77"
        each.FrameOfReferenceUID = study
        for name, value in tags.items():
            setattr(each, name, value)
    write_ct(folder, slices)
    return uid


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    uid = generate_uid()
    folder = tmp_path_factory.mktemp("studies") / "study"
    return {
        "folder": folder,
        "thick": series(folder / "s2", uid, 2, 32, 5.0, SeriesDescription="Lung 5.0"),
        "thin": series(folder / "s3", uid, 3, 52, 3.0, SeriesDescription="Lung 3.0", ContrastBolusAgent="Iomeprol", KVP="120"),
        "scout": series(folder / "s1", uid, 1, 2, 5.0, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"]),
        "short": series(folder / "s4", uid, 4, 25, 1.0, SeriesDescription="Part"),
        "iodine": series(folder / "s5", uid, 5, 52, 3.0, SeriesDescription="Lung PBV"),
    }


def test_the_best_series_is_taken_and_every_other_has_a_reason(study):
    found, damaged = roles.read_facts(study["folder"])
    assert not damaged and len(found) == 5
    chosen = roles.sort_study(found, "lungs")
    assert chosen.inputs["ct"].uid == study["thin"] and chosen.missing == ""
    said = {name: chosen.left_out[study[name]] for name in ("thick", "scout", "short", "iodine")}
    assert said == {
        "thick": "Series 3 was taken as ct: its slices lie 3.0 mm apart, not 5.0.",
        "scout": "It is a localizer.",
        "short": "It covers 24 mm, less than 150.",
        "iodine": "It is a map made from two energies.",
    }
    assert roles.sort_study(found, "embolism").inputs["ctpa"].uid == study["thin"]
    defects = roles.sort_study(found, "defects")
    assert {role: s.uid for role, s in defects.inputs.items()} == {"iodine": study["iodine"], "cta": study["thin"]}


def test_a_folder_becomes_options_that_the_command_understands(study):
    options = roles.inputs_of_folder(study["folder"], "defects")
    assert options["iodine"].endswith("s5") and options["cta"].endswith("s3")
    assert options["series"] == f"iodine={study['iodine']}|cta={study['thin']}"
    with pytest.raises(InputError, match="no rules"):
        roles.inputs_of_folder(study["folder"], "agreement")
    with pytest.raises(InputError, match=r"no series that serves as ctpa\. 2 .*: Neither a contrast agent"):
        roles.inputs_of_folder(study["folder"] / "s2", "embolism")
    with pytest.raises(InputError, match="no DICOM studies"):
        (study["folder"] / "empty").mkdir()
        roles.inputs_of_folder(study["folder"] / "empty", "lungs")


def test_two_energies_and_a_spect_are_found(tmp_path):
    uid = generate_uid()
    low, high = (series(tmp_path / str(kv), uid, kv, 31, 5.5, KVP=str(kv)) for kv in (80, 140))
    found, _ = roles.read_facts(tmp_path)
    assert {role: s.uid for role, s in roles.sort_study(found, "defects").inputs.items()} == {"low_kv": low, "high_kv": high}
    tomogram = nuclear(np.zeros((6, 4, 4), np.int16))
    tomogram.StudyInstanceUID = uid
    save(tomogram, tmp_path / "nm" / "1.dcm") if (tmp_path / "nm").mkdir() is None else None
    found, _ = roles.read_facts(tmp_path)
    assert roles.sort_study(found, "perfusion").inputs["spect"].modality == "NM"
    attenuation = nuclear(np.zeros((12, 4, 4), np.int16))  # more slices than the perfusion has
    attenuation.StudyInstanceUID, attenuation.ImageType = uid, ["DERIVED", "PRIMARY", "RECON TOMO", "TRANSMISSION"]
    save(attenuation, tmp_path / "nm" / "2.dcm")
    chosen = roles.sort_study(roles.read_facts(tmp_path)[0], "perfusion")
    assert chosen.inputs["spect"].uid == tomogram.SeriesInstanceUID


def test_a_damaged_file_is_listed_and_costs_nobody_else(study):
    cut = study["folder"] / "s3" / "cut.dcm"
    cut.write_bytes(next((study["folder"] / "s1").iterdir()).read_bytes()[:700])
    try:
        found, damaged = roles.read_facts(study["folder"])
        assert [path.name for path in damaged] == ["cut.dcm"] and len(found) == 5
        with pytest.raises(InputError, match=r"damaged DICOM file, cut\.dcm"):
            roles.inputs_of_folder(study["folder"], "lungs")
    finally:
        cut.unlink()


def test_discovery_writes_a_manifest_to_look_at(study, tmp_path, capsys):
    import csv
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Resources" / "Scripts"))
    from lungperfusion_cli.main import main

    for package in ("dask", "distributed", "psutil", "pyarrow"):
        pytest.importorskip(package)
    argv = ["batch", "--discover", str(study["folder"]), "--task", "lungs", "--output", str(tmp_path / "out")]
    assert main(argv) == 0
    text = (tmp_path / "out" / "manifest.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert [(row["case"], row["task"], row["series"]) for row in rows if row["task"]] == [("case1", "lungs", f"ct={study['thin']}")]
    assert sum(bool(row["left_out"]) for row in rows) == 4 and "MRN-77" not in text
    assert main([*argv, "--identifiers"]) == 0
    assert "MRN-77,lungs" in (tmp_path / "out" / "manifest.csv").read_text(encoding="utf-8")
    capsys.readouterr()
    assert main([*argv[:3], "--output", str(tmp_path / "other")]) == 2 and "--discover needs --task" in capsys.readouterr().err
    assert pydicom.dcmread(next((study["folder"] / "s1").iterdir())).PatientID == "MRN-77"
