"""``segment``: what it refuses, and one run with a predictor in nnU-Net's place."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
import SimpleITK as sitk
from command_runs import run_process

UNIT = Path(__file__).resolve().parents[1] / "unit"
sys.path.insert(0, str(UNIT))
torch = pytest.importorskip("torch")
from external_folders import nnunet_files  # noqa: E402
from fake_nnunet import write_package  # noqa: E402


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--model", "MODEL", "--ct", "CT", "--output", "OUT"], "not marked as trusted"),
        (["--model", "MODEL", "--register", "OUT"], "To register a model is to trust it"),
        (["--model", "MODEL", "--trust"], "Give --ct"),
        (["--model", "MODEL", "--trust", "--ct", "CT"], "go together"),
        (["--model", "MODEL", "--trust", "--name", "x", "--ct", "CT", "--output", "OUT"], "give --register as well"),
        (["--model", "absent", "--trust", "--ct", "CT", "--output", "OUT"], "no segmentation model 'absent'"),
        (["--model", "EMPTY", "--trust", "--ct", "CT", "--output", "OUT"], "is no model: it has neither"),
        (["--model", "MODEL", "--trust", "--label", "x=RUL", "--ct", "CT", "--output", "OUT"], "not of the form N=MEANING"),
    ],
)
def test_refusals_are_one_sentence(warm, thorax, tmp_path, arguments, words):
    (tmp_path / "empty").mkdir()
    places = {"MODEL": nnunet_files(tmp_path / "model"), "CT": thorax, "OUT": tmp_path / "out", "EMPTY": tmp_path / "empty"}
    ran = warm("segment", *(places.get(argument, argument) for argument in arguments))
    assert ran.status == 2 and words in ran.err and ran.err.count("\n") == 1 and "Traceback" not in ran.err
    assert not (tmp_path / "out").exists()


def test_registered_and_run_by_name(thorax, tmp_path):
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(write_package(tmp_path / "packages")), str(UNIT)]),
        "LUNGPERFUSION_MODELS": str(tmp_path / "models"),
    }
    model = nnunet_files(tmp_path / "somebody's model", {"background": 0, "something": 1})
    done = run_process("segment", "--model", model, "--trust", "--register", tmp_path / "models", "--name", "clots", "--label", "1=emboli",
                       env=environment)  # fmt: skip
    assert done.status == 0, done.err
    done = run_process("segment", "--model", "clots", "--ct", thorax, "--output", tmp_path / "out", "--device", "cpu", env=environment)
    assert done.status == 0 and done.err == "", done.err
    record = json.loads((tmp_path / "out" / "result.json").read_text())
    card = json.loads((tmp_path / "models" / "clots" / "model.json").read_text())
    assert record["model"] == {"name": "clots", "sha256": card["sha256"], "trained_on": card["trained_on"]}
    assert record["parameters"]["labels"] == {"1": "emboli"} and record["parameters"]["architecture"] == "nnunetv2"
    assert {m["quantity"] for m in record["measurements"]} == {"embolus_volume_ml", "emboli"}
    probability = sitk.ReadImage(str(tmp_path / "out" / "probability.nrrd"))
    ct = sitk.ReadImage(str(thorax))
    assert probability.GetSize() == ct.GetSize() and probability.GetOrigin() == pytest.approx(ct.GetOrigin())
    assert (tmp_path / "out" / "scene.mrb").is_file() and (tmp_path / "out" / "segmentation.seg.nrrd").is_file()
