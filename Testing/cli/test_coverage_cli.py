"""``defects`` on a map that ends inside the lungs: one sentence, shares in result.json and the tables, no percentage."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
import SimpleITK as sitk


@pytest.fixture(scope="module")
def partial(warm, thorax, tmp_path_factory):
    ct = sitk.ReadImage(str(thorax))
    hu = sitk.GetArrayFromImage(ct)
    iodine = np.where((hu < -550) & (hu > -960), 1.5, 0.0).astype(np.float32)
    iodine[: hu.shape[0] // 2, :, : hu.shape[2] // 3] *= 0.1
    image = sitk.GetImageFromArray(iodine)
    image.CopyInformation(ct)
    folder = tmp_path_factory.mktemp("partial")
    sitk.WriteImage(image[:, :, hu.shape[0] // 2 :], str(folder / "part.nrrd"))
    ran = warm(
        "defects",
        "--iodine",
        folder / "part.nrrd",
        "--iodine-units",
        "mg/mL",
        "--cta",
        thorax,
        "--threshold",
        "absolute:0.6",
        "--output",
        folder / "out",
    )
    assert ran.status == 0, ran.err
    return ran, folder / "out"


def test_the_command_says_that_there_is_no_percentage(partial):
    ran, _out = partial
    assert "no percentage of the lungs" in ran.out and "nan" not in ran.out + ran.err


def test_record_and_tables_agree(partial):
    _ran, out = partial
    data = json.loads((out / "result.json").read_text())
    found = {(m["region"], m["quantity"]): m for m in data["measurements"]}
    basal = found["right_basal", "defect_percent"]
    assert basal["value"] is None and "field of view" in basal["reason"] and basal["unit"] == "%"
    assert found["right_basal", "covered_percent"]["value"] < 5.0 and found["right_apical", "covered_percent"]["value"] == 100.0
    assert found["right_apical", "defect_percent"]["value"] is not None and "reason" not in found["right_apical", "defect_percent"]
    assert 30.0 < found["whole", "covered_percent"]["value"] < 70.0
    assert found["whole", "volume_ml"]["value"] == pytest.approx(sum(found[side, "volume_ml"]["value"] for side in ("right", "left")))
    assert any("field of view holds only a part of" in w and "right basal" in w for w in data["warnings"])
    with (out / "defects.csv").open(newline="") as stream:
        rows = {row["region"]: row for row in csv.DictReader(stream)}
    assert rows["right_basal"]["defect_percent [%]"] == "" and float(rows["right_basal"]["measured_percent [%]"]) < 5.0
    assert data["parameters"]["least_covered_percent"] == 90.0 and data["parameters"]["least_measured_percent"] == 50.0
