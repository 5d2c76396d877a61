"""``phantom --kind brain`` from outside."""

from __future__ import annotations

import json

import pytest
import SimpleITK as sitk
from case_records import check_record, value


@pytest.fixture(scope="module")
def brain(warm, tmp_path_factory):
    folder = tmp_path_factory.mktemp("brain") / "out"
    ran = warm(
        "phantom",
        "--kind",
        "brain",
        "--seed",
        3,
        "--lesion",
        "right",
        "--dose",
        "quarter",
        "--dicom",
        "--output",
        folder,
    )
    assert ran.status == 0, ran.err
    assert "simulated" in ran.out
    return folder


def test_the_record_says_what_the_truth_says(brain):
    record, truth = check_record(brain), json.loads((brain / "truth.json").read_text())
    assert record["parameters"]["simulated"] is True and record["parameters"]["settings"]["dose"] == "quarter"
    for region in ("whole", "right", "left"):
        for quantity in ("core_ml", "penumbra_ml", "cbf"):
            assert value(record, region, quantity) == truth["regions"][region][quantity]
    assert value(record, "right", "core_ml") > 0 == value(record, "left", "core_ml")
    assert value(record, "left", "mismatch_ratio") is None
    assert sorted(f.name for f in brain.iterdir()) == [
        "aif.csv",
        "ctp.nrrd",
        "dicom",
        "motion.csv",
        "result.json",
        "times.csv",
        "truth",
        "truth.json",
    ]
    assert {"cbf", "cbv", "mtt", "delay", "tmax", "core", "penumbra"} <= {f.stem for f in (brain / "truth").iterdir()}
    assert len(list((brain / "dicom" / "ctp").iterdir())) == 89 * 6
    assert sitk.ReadImage(str(brain / "truth" / "core.nrrd")).GetSize() == (96, 96, 6)


@pytest.mark.parametrize(
    "argv, sentence",
    [
        (("--kind", "brain", "--burden", "high"), "--burden belongs to --kind lung."),
        (("--kind", "brain", "--images", "ct"), "--images belongs to --kind lung."),
        (("--kind", "brain", "--realism"), "--realism belongs to --kind lung."),
        (("--lesion", "left"), "--lesion belongs to --kind brain."),
        (("--motion",), "--motion belongs to --kind brain."),
    ],
)
def test_options_of_the_other_phantom_are_refused(warm, tmp_path, argv, sentence):
    ran = warm("phantom", *argv, "--output", tmp_path / "out")
    assert ran.status == 2 and ran.err == f"lungperfusion: {sentence}\n"
    assert not list(tmp_path.iterdir())
