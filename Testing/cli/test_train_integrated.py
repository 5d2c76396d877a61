"""From annotated scans to an integrated model that the ``embolism`` command takes: stages one by one, taken up, refused, used."""

from __future__ import annotations

import csv
import importlib.util
import json
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from case_records import check_record, value

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from simulated_ctpa import simulated_ctpa

pytest.importorskip("torch")
if importlib.util.find_spec("torchvision") is None:
    pytest.skip("torchvision is not installed", allow_module_level=True)
QUICK = ("--encoder", "compact", "--side", "64", "--epochs", "1", "--batch", "4", "--held-out", "1", "--device", "cpu")
ORDER = ("classify", "segment", "joint", "classify-again", "segment-again", "both", "localise")


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    """Three simulated patients, two with a clot, as a cohort folder."""
    folder, rows = tmp_path_factory.mktemp("cohort"), []
    for n, clot in enumerate((12.0, None, -18.0), 1):
        image = simulated_ctpa(clot, 6.0)
        name = f"patient_{n:04d}"
        (folder / name / "labels").mkdir(parents=True)
        sitk.WriteImage(image, str(folder / name / "ctpa.nrrd"))
        mask = np.zeros(image.GetSize()[::-1], np.uint8)
        if clot is not None:
            i, j, k = image.TransformPhysicalPointToIndex((0.0, -10.0, clot))
            mask[k - 1 : k + 2, j - 2 : j + 3, i - 1 : i + 2] = 1
        emboli = sitk.GetImageFromArray(mask)
        emboli.CopyInformation(image)
        sitk.WriteImage(emboli, str(folder / name / "labels" / "emboli.nrrd"))
        rows.append((name, "done", n))
    with (folder / "manifest.csv").open("w", newline="") as stream:
        csv.writer(stream).writerows([("patient", "status", "seed"), *rows])
    return folder


@pytest.fixture(scope="module")
def trained(warm, data, tmp_path_factory) -> Path:
    """A run in two calls: the first two stages, then the others."""
    folder = tmp_path_factory.mktemp("runs") / "run"
    ran = warm("train", "embolism-integrated", "--data", data, "--output", folder, *QUICK, "--stages", "classify,segment")
    assert ran.status == 0, ran.err
    assert not (folder / "model").exists() and "the stage localise makes the model" in ran.out
    first = {path.name: path.read_bytes() for path in (folder / "stages").iterdir()}
    assert sorted(first) == ["classify.safetensors", "segment.safetensors"]
    ran = warm("train", "embolism-integrated", "--data", data, "--output", folder, *QUICK)
    assert ran.status == 0, ran.err
    assert all((folder / "stages" / name).read_bytes() == content for name, content in first.items())
    return folder


def tensors(path: Path) -> dict:
    from safetensors.torch import load_file

    return load_file(path)


def test_every_stage_begins_with_the_weights_that_it_should(trained):
    import torch

    stages = {name: tensors(trained / "stages" / f"{name}.safetensors") for name in ORDER}

    def same(branch: str, one: str, other: str) -> bool:
        keys = [key for key in stages[one] if key.startswith(branch + ".") and key.endswith("weight")]
        return all(torch.equal(stages[one][key], stages[other][key]) for key in keys)

    assert same("classification", "classify", "segment") and not same("encoder", "classify", "segment")
    assert not same("decoder", "segment", "joint") and not same("classification", "segment", "joint")
    for branch in ("encoder", "classification", "decoder"):  # localise leaves them as they are
        assert same(branch, "both", "localise")
    assert not same("localisation", "both", "localise") and same("localisation", "classify", "both")


def test_the_card_says_what_it_is(trained):
    card = json.loads((trained / "model" / "model.json").read_text())
    assert card["task"] == "embolism-integrated" and card["simulated"] and card["parameters"]["encoder"] == "compact"
    assert card["trained_on"] == "2 simulated CTPAs of 2 patients, 1 with embolism"
    assert list(card["figures"]["stages"]) == list(ORDER)
    assert card["figures"]["stages"]["both"]["begins_with"] == {
        "encoder": "segment",
        "classification": "segment",
        "decoder": "joint",
        "localisation": "start",
    }
    assert card["figures"]["held_out"]["scans"] == 1 and card["figures"]["held_out"]["positive_scans"] == 1
    rows, columns = card["input_contract"]["window"]
    assert rows % 32 == columns % 32 == 0
    assert "/" not in card["command"] and "patient_" not in json.dumps(card)
    assert (trained / "model" / "weights.safetensors").stat().st_size < 10e6


def test_the_model_finds_what_it_finds_everywhere_the_same(warm, trained, data, tmp_path):
    """Slices, probability, segment, boxes and COCO of the command belong to one scan and to each other."""
    ctpa = data / "patient_0001" / "ctpa.nrrd"
    ran = warm("embolism", "--ctpa", ctpa, "--model", trained / "model", "--device", "cpu", "--output", tmp_path / "found")
    assert ran.status == 0, ran.err
    record, out = check_record(tmp_path / "found"), tmp_path / "found"
    assert record["model"]["name"] == "embolism-integrated"
    scan, probability = sitk.ReadImage(str(ctpa)), sitk.ReadImage(str(out / "probability.nrrd"))
    assert probability.GetSize() == scan.GetSize() and np.allclose(probability.GetOrigin(), scan.GetOrigin(), atol=1e-4)
    values = sitk.GetArrayFromImage(probability)
    assert values.min() >= 0 and values.max() <= 1
    with (out / "slices.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    highest = sorted((float(row["probability"]) for row in rows), reverse=True)[:3]
    assert value(record, "whole", "stack_probability") == pytest.approx(np.mean(highest))
    boxes = json.loads((out / "boxes.json").read_text())["boxes"]
    coco = json.loads((out / "coco.json").read_text())
    for box in boxes:
        assert all(-0.5 <= a < b <= n - 0.5 for a, b, n in zip(box["low"], box["high"], scan.GetSize(), strict=True))
    assert {image["file_name"] for image in coco["images"]} <= {"ctpa.nrrd"}
    assert len(coco["annotations"]) == sum(int(np.floor(b["high"][2])) - int(np.ceil(b["low"][2])) + 1 for b in boxes)
    assert (out / "emboli.seg.nrrd").is_file() and "simulated" in json.dumps(record["warnings"])


def test_a_run_begins_with_a_model_and_learns_from_a_real_ct_without_embolism(warm, trained, data, tmp_path):
    free = data / "patient_0002" / "ctpa.nrrd"
    ran = warm(
        "train", "embolism-integrated", "--data", data, "--output", tmp_path / "on", *QUICK, "--stages", "both,localise",
        "--start", trained / "model", "--real-negatives", free,
    )  # fmt: skip
    assert ran.status == 0, ran.err
    card = json.loads((tmp_path / "on" / "model" / "model.json").read_text())
    assert card["trained_on"] == "2 simulated CTPAs of 2 patients, 1 with embolism; and 1 real CT without known embolism"
    assert set(card["figures"]["stages"]) == {"both", "localise"}
    plan, before = (json.loads(path.read_text()) for path in (tmp_path / "on" / "plan.json", trained / "model" / "model.json"))
    assert plan["start"] == before["sha256"] and len(plan["negatives"]) == 64


def test_given_again_it_is_done_at_once_and_the_same(warm, trained, data):
    before = (trained / "model" / "weights.safetensors").read_bytes()
    ran = warm("train", "embolism-integrated", "--data", data, "--output", trained, *QUICK)
    assert ran.status == 0, ran.err
    assert (trained / "model" / "weights.safetensors").read_bytes() == before


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--stages", "guess"), "There is no stage 'guess'; the stages are classify"),
        (("--epochs", "classify:many"), "--epochs is a number"),
        (("--held-out", "3"), "3 patients are too few to hold out 3"),
        (("--stages", "both"), "begins with weights of the stage segment, which has not been trained"),
    ],
)
def test_refusals(warm, data, tmp_path, options, words):
    ran = warm("train", "embolism-integrated", "--data", data, "--output", tmp_path / "new", *QUICK, *options)
    assert ran.status == 2 and words in ran.err and ran.err.count("\n") == 1 and not (tmp_path / "new").exists(), ran.err


def test_a_folder_of_another_run_is_refused(warm, trained, data, tmp_path):
    ran = warm("train", "embolism-integrated", "--data", data, "--output", trained, *QUICK, "--seed", "7")
    assert ran.status == 2 and "other data or parameters" in ran.err, ran.err
    ran = warm("train", "embolism-integrated", "--data", tmp_path, "--output", tmp_path / "new", *QUICK)
    assert ran.status == 2 and "holds none of train.csv" in ran.err and not (tmp_path / "new").exists(), ran.err
