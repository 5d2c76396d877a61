"""``defects --candidates``: a table of candidates and the numbers after the proposals, beside the automatic ones."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

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


def result_of_embolism(folder, clot, *, guard=None, calibrated=True):
    """A folder as ``embolism`` leaves it: the probability of one embolus, 0.8 in the clot and 0.2 around it, and the record."""
    folder.mkdir()
    mask = sitk.ReadImage(str(clot))
    near = sitk.GetArrayFromImage(sitk.BinaryDilate(mask, [2, 2, 2]))
    probability = sitk.GetImageFromArray(np.where(sitk.GetArrayFromImage(mask) > 0, 0.8, 0.2 * near).astype(np.float32))
    probability.CopyInformation(mask)
    outputs = {}
    if guard is None:
        sitk.WriteImage(probability, str(folder / "probability.nrrd"))
        outputs["probability"] = "probability.nrrd"
    worth = {"offset": 0.0, "surest": 1.0, "log_ml": 0.0} if calibrated else None
    parameters = {"embolus_threshold": 0.7, "embolus_probability": worth, "guard": guard}
    empty = {"status": "finished", "inputs": [], "measurements": [], "software": {}}
    record = {"command": "embolism", "model": {"name": "some-model"}, "outputs": outputs, "parameters": parameters, **empty}
    (folder / "result.json").write_text(json.dumps(record))
    return folder


def test_emboli_of_a_result_of_embolism_have_its_probability(warm, tmp_path, dual_energy, clots):
    pair = ("--low-kv", dual_energy[0], "--high-kv", dual_energy[1], "--candidates")
    folder = result_of_embolism(tmp_path / "embolism", clots)
    said = {}
    for name, emboli in (("model", folder), ("file", folder / "probability.nrrd"), ("certain", clots), ("nothing", None)):
        options = () if emboli is None else ("--emboli", emboli)
        ran = warm("defects", *pair, *options, "--output", tmp_path / name)
        assert ran.status == 0 and ran.err == "", ran
        said[name] = read(tmp_path / name / "candidates.csv"), json.loads((tmp_path / name / "result.json").read_text())
    assert said["model"][0] == said["file"][0]
    place = ("volume_ml", "x_mm", "y_mm", "z_mm")
    nothing = {tuple(row[name] for name in place): row["proposal"] for row in said["nothing"][0]}
    for probable, certain in zip(said["model"][0], said["certain"][0], strict=True):
        assert float(probable["upstream_if_certain"]) == pytest.approx(float(certain["upstream"]), abs=1e-6)
        assert float(probable["upstream"]) == pytest.approx(0.8 * float(certain["upstream"]), abs=1e-3)
        if float(certain["upstream"]) == 0:  # where the model saw none, nothing is known; pieces may end at an embolus' territory
            assert probable["proposal"] == nothing.get(tuple(probable[name] for name in place), probable["proposal"])
    words = " ".join(said["model"][1]["warnings"])
    assert "some-model" in words and "not a reader's" in words and "some-model" not in " ".join(said["certain"][1]["warnings"])
    numbers = {m["quantity"]: m["value"] for m in said["model"][1]["measurements"] if m["region"] == "whole"}
    other = {m["quantity"]: m["value"] for m in said["certain"][1]["measurements"] if m["region"] == "whole"}
    assert (
        numbers["downstream_above_ml"] == pytest.approx(0.8 * other["downstream_above_ml"], rel=0.01) and numbers["downstream_above_ml"] > 0
    )
    assert numbers["defect_percent"] == other["defect_percent"]
    assert "downstream_above_ml" not in {m["quantity"] for m in said["nothing"][1]["measurements"]}


def test_a_model_that_gave_no_result_says_nothing(warm, tmp_path, dual_energy, clots):
    pair = ("--low-kv", dual_energy[0], "--high-kv", dual_energy[1], "--candidates")
    guard = {"where": "outside", "distance": 3.0, "sentence": "This scan lies outside."}
    folder = result_of_embolism(tmp_path / "embolism", clots, guard=guard)
    runs = {
        name: warm("defects", *pair, *options, "--output", tmp_path / name) for name, options in (("a", ("--emboli", folder)), ("b", ()))
    }
    assert all(ran.status == 0 for ran in runs.values())
    assert "gave no result" in runs["a"].out + runs["a"].err
    assert read(tmp_path / "a" / "candidates.csv") == read(tmp_path / "b" / "candidates.csv")


def test_a_folder_that_is_no_result_of_embolism_is_refused(warm, tmp_path, dual_energy):
    (tmp_path / "other").mkdir()
    pair = ("--low-kv", dual_energy[0], "--high-kv", dual_energy[1], "--candidates")
    ran = warm("defects", *pair, "--emboli", tmp_path / "other", "--output", tmp_path / "case")
    assert ran.status == 2 and "no result of embolism" in ran.err and len(ran.err.strip().splitlines()) == 1


def test_a_network_judges_the_candidates(warm, tmp_path, dual_energy, clots):
    """Its answer stands in the table, its name and checksum in the record; a network that knows no such map says so."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
    from lost_lung_stand_in import written

    model = written(tmp_path / "stand-in")
    pair = ("--low-kv", dual_energy[0], "--high-kv", dual_energy[1], "--candidates")
    ran = warm("defects", *pair, "--judge", model.folder, "--output", tmp_path / "case")
    assert ran.status == 0 and ran.err == "", ran
    rows = read(tmp_path / "case" / "candidates.csv")
    asked = [row for row in rows if row["rule"] != "specks"]
    assert asked and all(0 < float(row["likely_lost"]) < 1 and "likely lost to the network" in row["reason"] for row in asked)
    assert all((row["proposal"] == "keep") == (float(row["likely_lost"]) >= 0.4) for row in asked)
    record = json.loads((tmp_path / "case" / "result.json").read_text())
    assert record["model"]["name"] == "stand-in" and record["model"]["sha256"] == model.card.sha256
    words = " ".join(record["warnings"])
    assert "stand-in, which has learnt from simulated patients only" in words and model.warning in words
    for options, said in (
        (("--judge", model.folder), "--judge belongs to --candidates"),
        (("--candidates", "--judge", "none"), "no defects model"),
    ):
        ran = warm("defects", *pair[:4], *options, "--output", tmp_path / "refused")
        assert ran.status == 2 and said in ran.err and not (tmp_path / "refused").exists()
    ran = warm(
        "defects", "--iodine", pair[1], "--regions", clots, "--candidates", "--judge", model.folder, "--output", tmp_path / "refused"
    )
    assert ran.status == 2 and "give it (--cta)" in ran.err and not (tmp_path / "refused").exists()
