"""``defects --candidates``: a table of candidates and the numbers after the proposals, beside the automatic ones."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
import SimpleITK as sitk


def read(path):
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def clots(tmp_path_factory, dual_energy):
    """An empty segment and one with a clot in the right hilum, as label maps on the CT's grid."""
    low = sitk.ReadImage(str(dual_energy[0]))
    folder = tmp_path_factory.mktemp("clots")
    array = np.zeros(low.GetSize()[::-1], np.uint8)
    k, j, i = (n // 2 for n in array.shape)
    array[k - 2 : k + 3, j - 2 : j + 3, i // 2 + 4 : i // 2 + 8] = 1
    image = sitk.GetImageFromArray(array)
    image.CopyInformation(low)
    sitk.WriteImage(image, str(folder / "clot.nrrd"))
    return folder / "clot.nrrd"


def test_candidates_and_what_is_proposed(warm, tmp_path, dual_energy, clots):
    pair = ("--low-kv", dual_energy[0], "--high-kv", dual_energy[1])
    ran = warm("defects", *pair, "--candidates", "--emboli", clots, "--output", tmp_path / "case")
    assert ran.status == 0 and ran.err == "", ran
    assert "Proposals: keep" in ran.out
    data = json.loads((tmp_path / "case" / "result.json").read_text())
    assert data["outputs"]["candidates"] == "candidates.csv" and data["outputs"]["proposed"] == "proposed.csv"
    assert [item["role"] for item in data["inputs"]] == ["low_kv", "high_kv", "emboli"]
    candidates = read(tmp_path / "case" / "candidates.csv")
    automatic = {row["region"]: row for row in read(tmp_path / "case" / "defects.csv")}
    proposed = {row["region"]: row for row in read(tmp_path / "case" / "proposed.csv")}
    ml = "defect_volume_ml [ml]"
    assert sum(float(c["volume_ml"]) for c in candidates) == pytest.approx(float(automatic["whole"][ml]), rel=1e-6)
    kept = sum(float(c["volume_ml"]) for c in candidates if c["proposal"] == "keep")
    assert kept == pytest.approx(float(proposed["whole"][ml]), rel=1e-6)
    assert all(c["reason"] and c["proposal"] in ("keep", "drop") for c in candidates)
    key = ("whole", "defect_volume_ml")
    whole = next(m["value"] for m in data["measurements"] if (m["region"], m["quantity"]) == key)
    assert whole == float(automatic["whole"][ml])


@pytest.mark.parametrize(
    "options, words",
    [
        (("--emboli",), "belong to --candidates"),
        (("--candidates", "--arteries"), "give the clots as well"),
    ],
)
def test_options_that_do_not_go_together(warm, tmp_path, dual_energy, clots, options, words):
    pair = ("--low-kv", dual_energy[0], "--high-kv", dual_energy[1])
    ran = warm("defects", *pair, *options, clots, "--output", tmp_path / "case")
    assert ran.status == 2 and words in ran.err and len(ran.err.strip().splitlines()) == 1
    assert not (tmp_path / "case").exists()
