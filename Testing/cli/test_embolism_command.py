"""The ``embolism`` command: files, record, agreement between them, refusals."""

from __future__ import annotations

import csv
import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from case_records import check_record, value

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from simulated_ctpa import simulated_ctpa, untrained_model

from LungPerfusionCore.measurements import struck_out

pytest.importorskip("torch")


@pytest.fixture(scope="module")
def given(tmp_path_factory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("embolism")
    sitk.WriteImage(simulated_ctpa(), str(folder / "ctpa.nrrd"))
    return folder / "ctpa.nrrd", untrained_model(folder / "untrained", folds=2, thresholds={"slices": 0.4, "stack": 0.5}).folder


def test_the_files_and_the_record_say_the_same(warm, given, tmp_path):
    ctpa, model = given
    ran = warm(
        "embolism",
        "--ctpa",
        ctpa,
        "--model",
        model,
        "--slice-threshold",
        "0.49",
        "--device",
        "cpu",
        "--output",
        tmp_path / "out",
    )
    assert ran.status == 0, ran.err
    data = check_record(tmp_path / "out")
    assert (
        data["model"]["name"] == "untrained"
        and data["parameters"]["slice_threshold"] == 0.49
        and data["parameters"]["stack_threshold"] == 0.5
    )
    with (tmp_path / "out" / "slices.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    p = np.array([float(row["probability"]) for row in rows])
    assert value(data, "whole", "max_slice_probability") == pytest.approx(p.max()) and value(data, "whole", "slices") == len(rows)
    assert value(data, "whole", "positive_slices") == sum(int(row["positive"]) for row in rows) == (p >= 0.49).sum()
    s = np.array([float(row["s_upper_mm"]) for row in rows])
    assert np.diff(s) == pytest.approx(-3.0, abs=1e-3)
    heat = sitk.ReadImage(str(tmp_path / "out" / "heat.nrrd"))
    assert heat.GetSize()[2] == len(rows) and heat.GetOrigin()[2] + 3 * (len(rows) - 1) == pytest.approx(s[0] - 1.5, abs=1e-3)
    assert any("not for clinical use" in text for text in data["warnings"])


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--model", "absent"), "no embolism model 'absent'"),
        (("--slice-threshold", "2"), "not a number from 0 to 1"),
    ],
)
def test_refusals(warm, given, tmp_path, options, words):
    ran = warm("embolism", "--ctpa", given[0], *options, "--output", tmp_path / "out")
    assert ran.status == 2 and words in ran.err and ran.err.count("\n") == 1 and not (tmp_path / "out").exists(), ran.err


def test_an_unenhanced_ct_is_refused_by_name(warm, given, thorax, tmp_path):
    ran = warm("embolism", "--ctpa", thorax, "--model", given[1], "--output", tmp_path / "out")
    assert ran.status == 2 and "not enhanced" in ran.err, ran.err


def test_the_integrated_demonstration_model_runs_as_it_is_installed_and_knows_what_it_cannot_judge(warm, given, tmp_path):
    """Its boxes come from its mask; torchvision's compiled operators need not load, and nobody has to say so. A scan of 4 mm voxels is none
    of those it was trained on: its probability is struck out, and neither positive nor negative."""
    if importlib.util.find_spec("torchvision") is None:  # importing it as it is fails beside a CPU torch
        pytest.skip("torchvision is not installed")
    ran = warm(
        "embolism", "--ctpa", given[0], "--model", "embolism-integrated-phantom-small", "--device", "cpu", "--output", tmp_path / "out"
    )
    assert ran.status == 0, ran.err
    data = check_record(tmp_path / "out")
    assert data["model"]["name"] == "embolism-integrated-phantom-small" and "operators" not in ran.err + ran.out
    guard = data["parameters"]["guard"]
    assert guard["where"] == "outside" and guard["distance"] > 1.5 and "slice spacing 4 mm" in guard["sentence"]
    rows = {row["quantity"]: row for row in data["measurements"]}
    for name in ("stack_probability", "max_slice_probability", "positive_slices"):
        assert rows[name]["value"] is None and rows[name]["reason"] == guard["sentence"] and rows[name]["struck_out"] >= 0
    assert "emboli" not in rows and "probability" not in data["outputs"]
    struck = struck_out(f"{rows['stack_probability']['struck_out']:.3f}")
    assert f"Probability of embolism {struck}: {guard['sentence']} The scan is neither positive nor negative." in ran.out
    assert "(positive" not in ran.out and "(negative" not in ran.out
    with (tmp_path / "out" / "slices.csv").open(newline="") as stream:
        assert {row["positive"] for row in csv.DictReader(stream)} == {""}


def test_a_segmentation_model_gives_slices_scan_and_emboli_by_its_rule(warm, given, tmp_path):
    """A model folder of the residual-encoder U-Net, as ``models fetch`` leaves it: the rest of the command works unchanged."""
    from residual_unet_folder import SMALL, bright_network, model_folder

    bright = SMALL | {"clip": [300.0, 360.0], "mean": 310.0, "sd": 10.0, "rule": {"probability": 0.5, "least_mm3": 100.0}}
    model = model_folder(tmp_path / "bright", network=bright_network(SMALL, from_z=1.0), parameters=bright)
    ran = warm("embolism", "--ctpa", given[0], "--model", model.folder, "--device", "cpu", "--output", tmp_path / "out")
    assert ran.status == 0, ran.err
    data = check_record(tmp_path / "out")
    assert data["model"]["name"] == "bright" and {"boxes", "probability", "emboli", "slices", "curve"} <= set(data["outputs"])
    assert value(data, "whole", "stack_probability") >= 0.5 and value(data, "whole", "emboli") >= 1
    assert "positive at 0.5" in ran.out and any("100 mm3" in text for text in data["warnings"]) and "Tile" in ran.out


def test_a_heart_gives_the_ratio_of_the_ventricles(warm, given, tmp_path):
    ctpa, model = given
    image = sitk.ReadImage(str(ctpa))
    size = image.GetSize()
    middle = np.array(image.TransformContinuousIndexToPhysicalPoint([(n - 1) / 2 for n in size]))
    index = np.indices(size[::-1]).reshape(3, -1)[::-1].T
    points = np.array(image.GetOrigin()) + index @ (np.reshape(image.GetDirection(), (3, 3)) * image.GetSpacing()).T - middle
    labels = np.zeros(size[::-1], np.uint8)
    for label, (x, radius) in enumerate(((-28, 25), (28, 20)), 1):
        labels[(((points - [x, 0, 0]) ** 2).sum(axis=1) <= radius**2).reshape(labels.shape)] = label
    heart = sitk.GetImageFromArray(labels)
    heart.CopyInformation(image)
    for label, name in enumerate(("heart_ventricle_right", "heart_ventricle_left")):
        heart.SetMetaData(f"Segment{label}_ID", name)
        heart.SetMetaData(f"Segment{label}_Name", name)
        heart.SetMetaData(f"Segment{label}_LabelValue", str(label + 1))
        heart.SetMetaData(f"Segment{label}_Layer", "0")
    sitk.WriteImage(heart, str(tmp_path / "heart.seg.nrrd"))
    common = ("embolism", "--ctpa", ctpa, "--model", model, "--device", "cpu")
    ran = warm(*common, "--heart", tmp_path / "heart.seg.nrrd", "--output", tmp_path / "out")
    assert ran.status == 0, ran.err
    data = check_record(tmp_path / "out")
    assert value(data, "whole", "rv_lv_ratio") == pytest.approx(50 / 40, abs=0.2)
    assert value(data, "whole", "rv_diameter_mm") == pytest.approx(50, abs=5)
    sitk.WriteImage(heart * 0 + 1, str(tmp_path / "body.nrrd"))
    ran = warm(*common, "--heart", tmp_path / "body.nrrd", "--output", tmp_path / "none")
    assert ran.status == 2 and "neither the right and left ventricle" in ran.err and not (tmp_path / "none").exists(), ran.err
