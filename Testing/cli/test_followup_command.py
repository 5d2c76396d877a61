"""The ``followup`` command and ``phantom --followup``: folders, files, record, refusals."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import pytest
import SimpleITK as sitk
from case_records import check_record, value

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from followup_pair import earlier_images, later_images, spect_of


def write(folder: Path, images: dict, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        sitk.WriteImage(images[name], str(folder / f"{name}.nrrd"))
    return folder


@pytest.mark.parametrize(
    ("names", "sentence"),
    [((), "neither a result of defects nor a CT"), (("ct",), "neither iodine.nrrd nor spect.nrrd")],
)
def test_a_folder_without_a_scan_is_refused_by_name(warm, tmp_path, names, sentence):
    images = earlier_images()
    whole = write(tmp_path / "whole", images, "ct", "iodine")
    ran = warm("followup", "--before", write(tmp_path / "poor", images, *names), "--after", whole, "--output", tmp_path / "out")
    assert ran.status == 2 and sentence in ran.err and "--before poor" in ran.err and not (tmp_path / "out").exists()
    same = warm("followup", "--before", whole, "--after", whole, "--output", tmp_path / "out")
    assert same.status == 2 and "same folder" in same.err


def test_a_pair_is_one_patient_with_clots(warm, tmp_path):
    ran = warm("phantom", "--followup", "--burden", "low", "--output", tmp_path / "out")
    assert ran.status == 2 and "--followup makes one patient" in ran.err
    ran = warm("phantom", "--kind", "brain", "--followup", "--output", tmp_path / "out")
    assert ran.status == 2 and "--followup belongs to --kind lung" in ran.err


def refuse_what_changed_since(warm, measured: Path, ct: Path, later: Path, output: Path) -> None:
    """A record whose CT is another file by now gave the percentages of that one's lungs, without a word."""

    def refused(words: str) -> None:
        ran = warm("followup", "--before", measured, "--after", later, "--output", output)
        assert ran.status == 2 and words in ran.err and "Unexpected" not in ran.err and not output.exists(), ran.err

    kept, record = ct.read_bytes(), json.loads((measured / "result.json").read_text(encoding="utf-8"))
    sitk.WriteImage(sitk.ReadImage(str(ct)) + 1, str(ct))
    refused("names ct.nrrd as its CT, which has changed since")
    ct.write_bytes(kept)
    for changed in ({"outputs": []}, {"outputs": {"iodine": "../later/iodine.nrrd"}}, {"inputs": [{}]}, {"inputs": "ct"}):
        (measured / "result.json").write_text(json.dumps(record | changed), encoding="utf-8")
        refused("holds neither a result of defects nor a CT")
    (measured / "result.json").write_text(json.dumps(record), encoding="utf-8")
    (measured / "iodine.nrrd").write_bytes((later / "iodine.nrrd").read_bytes())
    refused("holds an iodine map (iodine.nrrd) that has changed since")


def test_a_result_of_defects_against_a_folder_of_images(warm, tmp_path):
    earlier = write(tmp_path / "earlier", earlier_images(), "ct", "iodine", "emboli")
    later = write(tmp_path / "later", later_images(), "ct", "iodine", "emboli")
    measured = tmp_path / "measured"
    ran = warm(
        "defects", "--iodine", earlier / "iodine.nrrd", "--iodine-units", "mg/mL", "--cta", earlier / "ct.nrrd", "--output", measured
    )
    assert ran.status == 0, ran.err
    ran = warm(
        *("followup", "--before", measured, "--before-emboli", earlier / "emboli.nrrd"),
        *("--after", later, "--output", tmp_path / "out"),
    )
    assert ran.status == 0, ran.err
    data = check_record(tmp_path / "out")
    assert {each["role"] for each in data["inputs"]} >= {"before_ct", "before_iodine", "after_ct", "after_iodine", "before_emboli"}
    refuse_what_changed_since(warm, measured, earlier / "ct.nrrd", later, tmp_path / "changed")
    with (tmp_path / "out" / "lesions.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    kinds = [(row["kind"], row["fate"]) for row in rows]
    for kind, fate in (("defect", "new"), ("defect", "resolved"), ("embolus", "resolved"), ("embolus", "persisting")):
        assert value(data, "whole", f"{kind}_{fate}") == kinds.count((kind, fate)) > 0
    listed = data["parameters"]["lesions"]
    assert [(each["kind"], each["fate"], each["before_ml"]) for each in listed] == [
        (row["kind"], row["fate"], float(row["before_ml"])) for row in rows
    ]
    clots = [each for each in listed if each["kind"] == "embolus"]
    before_ml = sum(each["before_ml"] for each in clots)
    assert before_ml > 0 and value(data, "whole", "emboli_ml_before") == pytest.approx(before_ml)
    assert "Emboli: 1 resolved, 1 persisting; " in ran.out
    with (tmp_path / "out" / "changes.csv").open(newline="") as stream:
        whole = next(row for row in csv.DictReader(stream) if row["region"] == "whole")
    before, after = (json.loads(whole[f"{when}_percent"]) for when in ("before", "after"))
    alone = next(
        m["value"] for m in json.loads((measured / "result.json").read_text())["measurements"] if m["quantity"] == "defect_percent"
    )
    assert before == pytest.approx(alone, abs=0.5) and value(data, "whole", "defect_change") == pytest.approx(after - before)
    assert sitk.ReadTransform(str(tmp_path / "out" / "deformable.h5")).GetName() == "BSplineTransform"
    gone = earlier / "ct.nrrd"
    gone.rename(earlier / "elsewhere.nrrd")
    ran = warm("followup", "--before", measured, "--after", later, "--output", tmp_path / "again")
    assert ran.status == 2 and "no longer where it was" in ran.err


def test_a_spect_is_followed_by_a_rule_of_its_own_lungs_only(warm, tmp_path):
    earlier = write(tmp_path / "earlier", earlier_images(), "ct", "iodine")
    images = later_images()
    later = write(tmp_path / "later", {**images, "spect": spect_of(images)}, "ct", "spect")
    ran = warm("followup", "--before", earlier, "--after", later, "--rule", "absolute:0.6", "--output", tmp_path / "out")
    assert ran.status == 2 and "a share of the lungs' own perfusion in the other" in ran.err and not (tmp_path / "out").exists()
    ran = warm("followup", "--before", earlier, "--after", later, "--output", tmp_path / "out")
    assert ran.status == 0, ran.err
    data = check_record(tmp_path / "out")
    assert {"before_iodine", "after_spect"} <= {each["role"] for each in data["inputs"]}
    least = value(data, "whole", "least_evaluable_ml")
    assert 5 < least < 20 and any(f"below {least:.0f} ml cannot be followed" in each for each in data["warnings"])
    assert value(data, "whole", "defect_resolved") == value(data, "whole", "defect_new") == 1
    ran = warm("followup", "--before", later, "--after", earlier, "--output", tmp_path / "back")
    assert ran.status == 0, ran.err
    back = check_record(tmp_path / "back")
    assert value(back, "whole", "defect_change") == pytest.approx(-value(data, "whole", "defect_change"), abs=0.01)


def test_dicom_objects_of_both_scans_refer_to_their_own_cts(warm, tmp_path):
    """The SEG of each scan reads back on its own CT's grid, the report of the later one holds the record's numbers."""
    pydicom = pytest.importorskip("pydicom")
    pytest.importorskip("highdicom")
    from make_dicom import ct_slices, write_ct

    from LungPerfusionCore.dicom.export import read_segments
    from LungPerfusionCore.dicom.source import read_source
    from LungPerfusionCore.dicom.structured_report import read_report

    folders = {}
    for when, images in (("earlier", earlier_images()), ("later", later_images())):
        folders[when] = write(tmp_path / when, images, "iodine")
        ct = images["ct"]
        hu = sitk.GetArrayFromImage(sitk.Cast(ct, sitk.sitkInt16))
        slices = ct_slices(hu, spacing=ct.GetSpacing(), origin=ct.GetOrigin())
        for each in slices:
            each.StudyInstanceUID = slices[0].StudyInstanceUID
        write_ct(folders[when] / "ct", slices)
    asked = ("followup", "--before", folders["earlier"], "--after", folders["later"])
    ran = warm(*asked, "--dicom", "map", "--output", tmp_path / "out")
    assert ran.status == 2 and "a follow-up makes no map" in ran.err
    ran = warm(*asked, "--dicom", "seg,sr", "--reader", "Reader", "--output", tmp_path / "out")
    assert ran.status == 0, ran.err
    out = tmp_path / "out"
    data = check_record(out)
    for when, folder in (("before", folders["earlier"]), ("after", folders["later"])):
        source = read_source(folder / "ct")
        (found,) = read_segments(out / f"{when}_defects.seg.dcm", source).values()
        given = source.on_grid(sitk.ReadImage(str(out / f"{when}_defects.seg.nrrd")), nearest=True)
        assert (sitk.GetArrayFromImage(found) == sitk.GetArrayFromImage(given)).all() and sitk.GetArrayViewFromImage(found).any()
    numbers = {(region, quantity): number for region, quantity, number, _unit in read_report(out / "measurements.sr.dcm")}
    for quantity in ("defect_percent_before", "defect_change", "emboli_resolved", "defect_new"):
        if any(m["quantity"] == quantity for m in data["measurements"]):
            assert numbers["whole", quantity] == pytest.approx(value(data, "whole", quantity), rel=1e-8)
    report = pydicom.dcmread(out / "measurements.sr.dcm")
    assert str(report.StudyInstanceUID) == str(read_source(folders["later"] / "ct").headers[0].StudyInstanceUID)
