"""``perfusion`` and ``train perfusion``: from files to files, on the smallest network there is, and what they refuse."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
import SimpleITK as sitk
from case_records import check_record, value

torch = pytest.importorskip("torch")

from LungPerfusionAILib.static import arnn  # noqa: E402
from LungPerfusionAILib.static.perfusion_map import PerfusionInputs, predict_perfusion  # noqa: E402
from LungPerfusionCore.imaging.images import read_volume  # noqa: E402
from LungPerfusionCore.models.registry import CARD, Card, get_model, read_model, write_model  # noqa: E402

PARAMETERS = {"channels": [2, 2, 3, 4], "kernel": 3}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    torch.manual_seed(2)
    card = Card("tiny", "1", "perfusion", "ARNN", PARAMETERS, {"shape": [16, 8, 8], "median": 3}, "nothing (a test)", True, "")
    return write_model(tmp_path_factory.mktemp("models") / "tiny", card, arnn.build(PARAMETERS).state_dict()).folder


@pytest.fixture(scope="module")
def spect(tmp_path_factory, thorax):
    """A simulated SPECT of the thorax: more counts towards the back."""
    ct = sitk.ReadImage(str(thorax))
    grid = sitk.Resample(ct, [30, 30, 30], sitk.Transform(), sitk.sitkLinear, ct.GetOrigin(), [10.0, 10.0, 10.0], ct.GetDirection())
    counts = sitk.GetImageFromArray(np.broadcast_to(50.0 + 5 * np.arange(30)[None, :, None], (30, 30, 30)).astype(np.float32))
    counts.CopyInformation(grid)
    path = tmp_path_factory.mktemp("spect") / "spect.nrrd"
    sitk.WriteImage(counts, str(path))
    return path


@pytest.fixture(scope="module")
def case(warm, tmp_path_factory, thorax, spect, model):
    folder = tmp_path_factory.mktemp("perfusion") / "case"
    ran = warm(
        "perfusion",
        "--ct",
        thorax,
        "--spect",
        spect,
        "--model",
        model,
        "--samples",
        "2",
        "--device",
        "cpu",
        "--output",
        folder,
    )
    assert ran.status == 0 and ran.err == "", ran
    assert "trained on simulated data" in ran.out.lower() and "Network on CPU" in ran.out
    return folder


def test_the_record_holds_the_model_the_device_and_the_agreement(case, model):
    data = check_record(case)
    assert data["command"] == "perfusion" and data["model"]["sha256"] == read_model(model).card.sha256
    assert data["parameters"]["device"] == "cpu" and data["parameters"]["torch"] == torch.__version__
    assert [item["role"] for item in data["inputs"]] == ["ct", "spect"]
    assert set(data["outputs"]) == {"perfusion", "perfusion_sd", "lungs", "table", "differential", "scene"}
    assert value(data, "whole", "high_function_ml") <= value(data, "whole", "volume_ml")
    for quantity in ("spearman", "pearson", "ssim", "dice_high", "dice_low"):
        assert (case, quantity) and -1 <= (value(data, "right", quantity) or 0) <= 1
    assert any("simulated" in warning for warning in data["warnings"])


def test_the_record_holds_the_counts_and_the_registration(case):
    data = check_record(case)
    found = {m["region"]: m for m in data["measurements"] if m["quantity"] == "total_counts"}
    assert {m["unit"] for m in found.values()} == {"counts"}
    assert found["whole"]["value"] == pytest.approx(found["right"]["value"] + found["left"]["value"])
    assert value(data, "whole", "fraction_percent_spect") == pytest.approx(100)
    assert value(data, "whole", "mean_counts") > 0
    registration = data["parameters"]["registration"]
    assert "states a frame of reference" in registration["reason"] or registration["moved"] is False
    assert registration["mutual_information_after"] >= registration["mutual_information_before"]
    rows = (case / "differential.csv").read_text().splitlines()
    assert len(rows) == 10 and "SPECT percent of total" in rows[0]


def test_the_map_is_the_sciences_bit_for_bit(case, thorax, model):
    here = predict_perfusion(PerfusionInputs(read_volume(thorax, role="ct"), get_model(model, "perfusion"), device="cpu")).map
    written = sitk.ReadImage(str(case / "perfusion.nrrd"))
    assert np.array_equal(sitk.GetArrayFromImage(written), sitk.GetArrayFromImage(here))
    assert written.GetOrigin() == here.GetOrigin() and written.GetDirection() == here.GetDirection()


@pytest.fixture(scope="module")
def cohort(tmp_path_factory, thorax, spect):
    """The same simulated pair under four names, with the lungs given."""
    from LungPerfusionCore.lungs.segmentation import segment_lungs

    folder = tmp_path_factory.mktemp("cohort")
    sitk.WriteImage(segment_lungs(sitk.ReadImage(str(thorax))).labels, str(folder / "lungs.nrrd"))
    with (folder / "manifest.csv").open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("patient", "ct", "spect", "lungs"))
        writer.writerows((f"p{n}", thorax, spect, folder / "lungs.nrrd") for n in range(4))
    return folder


def test_a_cohort_gives_a_row_for_each_lung(warm, tmp_path, cohort, model):
    ran = warm("perfusion", "--cohort", cohort, "--model", model, "--register", "never", "--output", tmp_path / "out")
    assert ran.status == 0 and ran.err == "" and "over 0.5" in ran.out
    check_record(tmp_path / "out")
    with (tmp_path / "out" / "cases.csv").open() as stream:
        assert len(list(csv.DictReader(stream))) == 8


def test_a_cohort_says_which_pair_is_doubtful(warm, tmp_path, cohort, thorax, spect, model):
    """A SPECT that lay beside its lungs counted like any other, and nothing was said of it."""
    beside = sitk.ReadImage(str(spect))
    beside.SetOrigin([beside.GetOrigin()[0] + 110.0, *beside.GetOrigin()[1:]])
    sitk.WriteImage(beside, str(tmp_path / "beside.nrrd"))
    with (tmp_path / "manifest.csv").open("w", newline="") as stream:
        lungs = cohort / "lungs.nrrd"
        csv.writer(stream).writerows((("ct", "spect", "lungs"), (thorax, spect, lungs), (thorax, tmp_path / "beside.nrrd", lungs)))
    ran = warm("perfusion", "--cohort", tmp_path, "--model", model, "--register", "never", "--output", tmp_path / "out")
    assert ran.status == 0 and ran.err == ""
    said = [each for each in check_record(tmp_path / "out")["warnings"] if each.startswith("Pair 2: The SPECT and CT lungs overlap poorly")]
    assert len(said) == 1 and f"Note: {said[0]}" in ran.out


def test_training_ends_in_a_model_that_perfusion_takes(warm, tmp_path, cohort, thorax):
    arguments = (
        "train",
        "perfusion",
        "--data",
        cohort,
        "--output",
        tmp_path / "run",
        "--size",
        "compact",
        "--epochs",
        "1",
        "--folds",
        "0",
        "--test-fraction",
        "0.25",
        "--name",
        "mine",
        "--device",
        "cpu",
    )
    ran = warm(*arguments)
    assert ran.status == 0 and ran.err == "", ran
    data = check_record(tmp_path / "run")
    assert data["command"] == "train perfusion" and data["model"]["name"] == "mine"
    card = json.loads((tmp_path / "run" / "model" / CARD).read_text())
    assert not card["simulated"] and card["trained_on"] == "3 patients" and str(tmp_path) not in json.dumps(card)
    assert set(card["figures"]["agreement_per_lung"]) == {"network", "mean_lung", "hu_only"}
    assert {p.name for p in (tmp_path / "run").iterdir()} >= {
        "curves.csv",
        "curves.png",
        "boxes.png",
        "cases.csv",
        "checkpoints",
    }
    again = warm("perfusion", "--ct", thorax, "--model", tmp_path / "run" / "model", "--output", tmp_path / "case")
    assert again.status == 0 and again.err == ""
    other = warm(*arguments[:-1], "cpu", "--seed", "9")
    assert other.status == 2 and "holds a run with other data or parameters" in other.err


@pytest.mark.parametrize(
    ("extra", "words"),
    [
        (("--model", "nowhere"), "no perfusion model 'nowhere'"),
        (("--samples", "1"), "at least 2"),
        (("--device", "cuda:99"), "cuda:99"),
    ],
)
def test_refusals_are_one_sentence(warm, tmp_path, thorax, model, extra, words):
    arguments = ["perfusion", "--ct", thorax, "--output", tmp_path / "out", *extra]
    ran = warm(*arguments, *(() if "--model" in extra else ("--model", model)))
    assert ran.status == 2 and words in ran.err and len(ran.err.strip().splitlines()) == 1, ran
    assert not (tmp_path / "out").exists()


def test_training_refuses_in_words(warm, tmp_path, cohort):
    for arguments, words in ((("perfusion", "--folds", "1"), "0 or at least 2"), (("weather",), "weather")):
        ran = warm("train", *arguments, "--data", cohort, "--output", tmp_path / "run")
        assert ran.status == 2 and words in ran.err, ran
    assert not (tmp_path / "run").exists()
