"""From labelled scans to a model that the ``embolism`` command takes: both trainings, taken up, refused, used."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import pytest
import SimpleITK as sitk
from case_records import check_record, value

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from simulated_ctpa import simulated_ctpa

pytest.importorskip("torch")
pytest.importorskip("sklearn")
QUICK = ("--size", "compact", "--side", "32", "--epochs", "2", "--folds", "2", "--device", "cpu")


def write(path: Path, rows) -> None:
    with path.open("w", newline="") as stream:
        csv.writer(stream).writerows(rows)


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    """Six scans of five patients, half of them with a clot (simulated)."""
    folder = tmp_path_factory.mktemp("labelled")
    stacks, slices = [("patient", "ctpa", "label")], [("ctpa", "slice", "label")]
    for n in range(6):
        clot = 12.0 * n - 30 if n % 2 else None
        image = simulated_ctpa(clot, 6.0)
        name = f"scan{n}.nrrd"
        sitk.WriteImage(image, str(folder / name))
        stacks.append((f"P{min(n, 4)}", name, int(clot is not None)))
        if clot is not None:
            k = image.TransformPhysicalPointToIndex((0.0, -10.0, clot))[2]
            slices += [(name, k - 1, 1), (name, k, 1)]
    write(folder / "stacks.csv", stacks)
    write(folder / "slices.csv", slices)
    return folder


@pytest.fixture(scope="module")
def trained(warm, data, tmp_path_factory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("runs")
    ran = warm("train", "embolism-slices", "--data", data, "--output", folder / "slices", *QUICK)
    assert ran.status == 0, ran.err
    ran = warm(
        "train",
        "embolism-stack",
        "--data",
        data,
        "--slices",
        folder / "slices",
        "--epochs",
        "2",
        "--device",
        "cpu",
        "--output",
        folder / "stack",
    )
    assert ran.status == 0, ran.err
    return folder / "slices", folder / "stack"


def read(path: Path) -> list[dict]:
    with path.open(newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_scan_is_judged_by_a_fold_that_did_not_learn_from_it(trained, data):
    stacks = {row["case"]: row for row in read(trained[1] / "held_out_stacks.csv")}
    assert sorted(stacks) == sorted(row["ctpa"] for row in read(data / "stacks.csv"))
    assert all(int(stacks[row["ctpa"]]["label"]) == int(row["label"]) for row in read(data / "stacks.csv"))
    by_patient: dict[str, set] = {}
    for row in read(data / "stacks.csv"):
        by_patient.setdefault(row["patient"], set()).add(stacks[row["ctpa"]]["fold"])
    assert all(len(folds) == 1 for folds in by_patient.values())


def test_the_card_says_what_it_is(trained):
    card = json.loads((trained[1] / "model" / "model.json").read_text())
    assert card["task"] == "embolism-stack" and card["parameters"]["folds"] == 2 and card["input_contract"]["side"] == 32
    assert card["trained_on"] == "6 CTPAs of 5 patients, 3 with embolism" and not card["simulated"]
    held = card["figures"]["held_out"]
    assert held["stacks"] == 6 and 0 <= held["stack_auc"]["low"] <= held["stack_auc"]["value"] <= held["stack_auc"]["high"] <= 1
    assert set(card["figures"]["thresholds"]) == {"slices", "stack"}
    text = json.dumps(card)
    assert "/" not in card["command"] and "P0" not in text  # no folders of this machine, no patients


def test_the_model_runs_and_its_scores_can_be_judged(warm, trained, data, tmp_path):
    ran = warm(
        "embolism",
        "--ctpa",
        data / "scan1.nrrd",
        "--model",
        trained[1] / "model",
        "--device",
        "cpu",
        "--output",
        tmp_path / "found",
    )
    assert ran.status == 0, ran.err
    record = check_record(tmp_path / "found")
    thresholds = json.loads((trained[1] / "model" / "model.json").read_text())["figures"]["thresholds"]
    assert (
        value(record, "whole", "slice_threshold") == thresholds["slices"]
        and value(record, "whole", "stack_threshold") == thresholds["stack"]
    )
    ran = warm("diagnostics", "--table", trained[1] / "held_out_slices.csv", "--output", tmp_path / "judged")
    assert ran.status == 0, ran.err
    judged = check_record(tmp_path / "judged")
    assert value(judged, "slice_network", "roc_auc") == pytest.approx(
        value(json.loads((trained[0] / "result.json").read_text()), "whole", "slice_auc"), abs=1e-4
    )


def test_given_again_it_is_done_at_once_and_the_same(warm, trained, data):
    before = {path.parent.name: path.read_bytes() for path in trained[0].glob("fold_*/weights.safetensors")}
    ran = warm("train", "embolism-slices", "--data", data, "--output", trained[0], *QUICK)
    assert ran.status == 0, ran.err
    assert len(before) == 2 and before == {path.parent.name: path.read_bytes() for path in trained[0].glob("fold_*/weights.safetensors")}


def test_another_run_on_the_same_slices_uses_the_features_that_are_there(warm, trained, data, tmp_path):
    def kept() -> dict:
        return {path.name: path.stat().st_mtime_ns for path in (trained[0] / "features").iterdir()}

    before = kept()
    assert len({name.split("_")[0] for name in before}) == 2  # one set a network
    ran = warm(
        "train", "embolism-stack", "--data", data, "--slices", trained[0], "--epochs", "2", "--device", "cpu",
        "--output", tmp_path / "again",
    )  # fmt: skip
    assert ran.status == 0, ran.err
    assert kept() == before
    first, second = (read(folder / "held_out_stacks.csv") for folder in (trained[1], tmp_path / "again"))
    assert first == second


def test_runs_that_do_not_belong_together_are_refused(warm, trained, data, tmp_path):
    ran = warm("train", "embolism-slices", "--data", data, "--output", trained[0], *QUICK, "--seed", "9")
    assert ran.status == 2 and "other data or parameters" in ran.err, ran.err
    ran = warm("train", "embolism-stack", "--data", data, "--slices", data, "--output", tmp_path / "new")
    assert ran.status == 2 and "holds no training run" in ran.err and not (tmp_path / "new").exists(), ran.err
    ran = warm("train", "embolism-slices", "--data", tmp_path, "--output", tmp_path / "new", *QUICK)
    assert ran.status == 2 and "neither stacks.csv nor manifest.csv" in ran.err and not (tmp_path / "new").exists(), ran.err


def test_patients_that_no_fold_sees_judge_the_ensemble(warm, tmp_path):
    """A cohort of 12 simulated patients in the small: masks of clots first, then weak labels; three patients for the test."""
    cohort = tmp_path / "cohort"
    rows = [("patient", "seed", "status")]
    for n in range(12):
        folder = cohort / f"patient_{n:04d}"
        (folder / "labels").mkdir(parents=True)
        clot = 10.0 * (n % 4) - 10 if n % 2 else None
        image = simulated_ctpa(clot, 6.0)
        without = sitk.GetArrayFromImage(simulated_ctpa(None, 6.0)).astype(int)
        emboli = sitk.GetImageFromArray((without - sitk.GetArrayFromImage(image) > 150).astype("uint8"))
        emboli.CopyInformation(image)
        sitk.WriteImage(image, str(folder / "ctpa.nrrd"))
        sitk.WriteImage(emboli, str(folder / "labels" / "emboli.nrrd"))
        rows.append((folder.name, n, "done"))
    write(cohort / "manifest.csv", rows)
    free = tmp_path / "free.nrrd"
    sitk.WriteImage(simulated_ctpa(None, 6.0), str(free))
    options = ("--size", "fine", "--side", "48", "--clot-steps", "2", "--epochs", "1", "--folds", "2", "--device", "cpu")
    ran = warm(
        "train", "embolism-slices", "--data", cohort, "--output", tmp_path / "slices", *options, "--test-fraction", "0.25",
        "--real-negatives", free,
    )  # fmt: skip
    assert ran.status == 0, ran.err
    stack = ("train", "embolism-stack", "--data", cohort, "--slices", tmp_path / "slices", "--epochs", "2", "--device", "cpu")
    ran = warm(*stack, "--output", tmp_path / "refused")
    assert ran.status == 2 and "with other CTs without embolism" in ran.err and not (tmp_path / "refused").exists(), ran.err
    ran = warm(*stack, "--real-negatives", free, "--output", tmp_path / "stack")
    assert ran.status == 0, ran.err
    # the twelve patients could be described; the nine that were learnt from are too few
    assert "9 training scans are too few to describe (12)" in ran.out
    test, held = (read(tmp_path / "stack" / f"{name}_stacks.csv") for name in ("test", "held_out"))
    assert len(test) == 3 and len(held) == 9 and {row["fold"] for row in test} == {"0"}
    assert not {row["patient"] for row in test} & {row["patient"] for row in held}
    card = json.loads((tmp_path / "stack" / "model" / "model.json").read_text())
    assert card["trained_on"].startswith("9 simulated CTPAs of 9 patients") and card["simulated"] and not card.get("guard")
    assert card["trained_on"].endswith("; and 1 real CT without known embolism")
    assert "2 steps on masks of the clots" in card["truth"] and card["figures"]["test"]["stacks"] == 3
    assert card["parameters"]["pooling"] == "focus" and card["input_contract"]["field_mm"] == 320.0
    ran = warm("diagnostics", "--table", tmp_path / "stack" / "held_out_stacks.csv", "--output", tmp_path / "judged")
    assert ran.status == 0 and "fold:" not in ran.out, ran.err
    model = tmp_path / "stack" / "model"
    ran = warm("train", "embolism-slices", "--data", cohort, "--output", tmp_path / "on", *options, "--start", model)
    assert ran.status == 0, ran.err
    plan = json.loads((tmp_path / "on" / "plan.json").read_text())
    assert plan["start"] == card["sha256"] and "negatives" not in plan
    ran = warm("train", "embolism-slices", "--data", cohort, "--output", tmp_path / "other", *QUICK, "--start", model)
    assert ran.status == 2 and "of another kind or size" in ran.err, ran.err
