"""``train dynamic`` and a cohort of brains from outside."""

from __future__ import annotations

import json

import pytest
from case_records import check_record


@pytest.fixture(scope="module")
def cohort(warm, tmp_path_factory):
    folder = tmp_path_factory.mktemp("brains") / "cohort"
    ran = warm("phantom", "--kind", "brain", "--cohort", 2, "--seed", 8, "--sampling", "two_phase", "--output", folder)
    assert ran.status == 0, ran.err
    assert "2 simulated brains" in ran.out and "not for clinical use" in ran.out
    return folder


def test_a_cohort_has_a_manifest_and_complete_examinations(cohort):
    lines = (cohort / "manifest.csv").read_text().splitlines()
    assert lines[0].startswith("patient,seed,status") and len(lines) == 3 and all(",done," in line for line in lines[1:])
    assert all("two_phase" in line for line in lines[1:])
    record = check_record(cohort / "brain_0002")
    assert record["parameters"]["simulated"] is True and record["parameters"]["settings"]["flow"] != [1.0, 1.0]


def test_a_model_is_trained_and_taken_up(warm, cohort, tmp_path):
    run = tmp_path / "run"
    options = ("--size", "compact", "--maps", "cbv,tmax", "--epochs", 1, "--warm-epochs", 1, "--batch", 4, "--name", "own")
    shares = ("--validation-fraction", 0, "--test-fraction", 0.5, "--device", "cpu")
    ran = warm("train", "dynamic", "--data", cohort, "--output", run, *options, *shares)
    assert ran.status == 0, ran.err
    assert "cbv: 1 epochs" in ran.out and "Trained on simulated data" in ran.out
    record, card = json.loads((run / "result.json").read_text()), json.loads((run / "model" / "model.json").read_text())
    assert record["command"] == "train dynamic" and record["model"]["name"] == "own" and record["model"]["sha256"] == card["sha256"]
    assert [row["quantity"] for row in record["measurements"]] == ["cbv_mean_absolute_error", "tmax_mean_absolute_error"]
    assert card["parameters"]["maps"] == ["cbv", "tmax"] and card["simulated"] is True and card["input_contract"]["reference"] == "bolus"
    again = warm("train", "dynamic", "--data", cohort, "--output", run, *options, *shares)
    assert again.status == 0 and json.loads((run / "model" / "model.json").read_text())["sha256"] == card["sha256"]
    other = warm("train", "dynamic", "--data", cohort, "--output", run, *options, *shares, "--seed", 9)
    assert other.status == 2 and "other data or parameters" in other.err


@pytest.mark.parametrize(
    "argv, sentence",
    [
        (("phantom", "--kind", "brain", "--cohort", "2", "--dicom"), "--dicom is not for a cohort of brains."),
        (("phantom", "--kind", "brain", "--cohort", "2", "--workers", "2"), "--workers is not for a cohort of brains."),
    ],
)
def test_what_a_cohort_of_brains_cannot_do_is_refused(warm, tmp_path, argv, sentence):
    ran = warm(*argv, "--output", tmp_path / "out")
    assert ran.status == 2 and ran.err == f"lungperfusion: {sentence}\n" and not list(tmp_path.iterdir())


def test_a_folder_without_scans_is_refused(warm, tmp_path):
    (tmp_path / "data").mkdir()
    ran = warm("train", "dynamic", "--data", tmp_path / "data", "--output", tmp_path / "run")
    assert ran.status == 2 and "neither simulated ones nor the folders of UniToBRAIN" in ran.err
