"""The installed detector on real scans: it runs, or refuses by name, and every number belongs to the slice it names."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from real_scans import real

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.registry import find_models

pytest.importorskip("torch")
from PEDetectionLib.detection import detect
from PEDetectionLib.preparation import windowed


@pytest.fixture(scope="module")
def model():
    found = {each.card.name: each for each in find_models("embolism-stack")[0]}
    return found["embolism-phantom-small"]


def test_the_card_says_what_it_is(model):
    """Simulated, how many, how good, beside which baselines, and how it was made."""
    card, held = model.card, model.card.figures["held_out"]
    assert card.simulated and "simulated" in card.trained_on and "not for clinical use" in model.warning
    assert model.weights.stat().st_size < 10e6 and card.licence and card.command.count("train embolism") == 2
    for name in ("stack_auc", "slice_auc"):
        assert 0 <= held[name]["low"] <= held[name]["value"] <= held[name]["high"] <= 1
    assert held["stacks"] == 200 and set(card.figures["thresholds"]) == {"slices", "stack"}
    for level, n in (("scan", 100), ("slices", 8932)):
        new = card.figures["new_patients"][level]
        assert new["n"] == n
        own = new["scores"]["slice and sequence"]["auc"]
        beside = {name: each for name, each in new["scores"].items() if "p_of_model_against_it" in each}
        assert len(beside) == 4 and any("mean intravascular HU" in name for name in beside)
        for each in beside.values():
            low, high = each["auc"][1:]
            assert low <= each["auc"][0] <= high < own[0] and each["p_of_model_against_it"]["slice and sequence"] < 0.01
    assert "/" not in card.command.replace("Testing/", "")


def test_the_integrated_card_says_how_it_was_judged_and_keeps_to_the_rule():
    """Weights take the place of others by the rule of ``embolism_before_after.py``, which was written before anybody looked."""
    card = next(each.card for each in find_models("embolism-integrated")[0] if each.card.name == "embolism-integrated-phantom-small")
    judged = card.figures["judged"]
    more = {name: each["more_than_before"] for name, each in judged.items() if isinstance(each, dict) and "more_than_before" in each}
    assert judged["patients"] == 100 and len(more) == 8
    assert more["slice_auc"]["low"] > -0.02 and more["scan_auc"]["value"] > -0.02
    assert all(more[name]["value"] > -0.02 and more[name]["high"] >= 0 for name in ("dice", "ap50"))
    assert more["boxes_a_scan_in_the_36_without_embolism"]["high"] < 0
    assert card.guard["scans"] == 40 and set(card.figures["thresholds"]) == {"slices", "stack", "mask", "boxes"}
    assert "1 real CT" in card.trained_on and card.simulated and "not a detector" in card.figures["limits"]


@pytest.mark.parametrize("name", ["LIDC-IDRI-0001", "LIDC-IDRI-0003_slab11.nii.gz"])
def test_real_scans_give_a_curve_whose_slices_are_the_right_ones(shared_data, model, name):
    ct = real(shared_data, name)
    found = detect(ct, model, device="cpu", heat=False)
    stack, scores = found.stack, found.scores
    assert np.isfinite(scores.slices).all() and 0 <= scores.stack <= 1
    assert found.judgement.silent and found.curve.positive is None  # it has seen simulated patients only
    assert np.array_equal(np.isnan(scores.cnn), ~stack.present)
    hu = sitk.GetArrayViewFromImage(ct)
    z = np.array([ct.TransformIndexToPhysicalPoint((0, 0, k))[2] for k in range(ct.GetSize()[2])])
    grid = stack.image(stack.pixels)
    for slab in np.flatnonzero(stack.present)[:: max(1, int(stack.present.sum()) // 8)]:
        k = int(found.source_slices[slab])
        upper, lower = stack.z_mm[slab]  # the last slab may reach beyond the scan
        assert lower - ct.GetSpacing()[2] / 2 <= z[k] <= upper + ct.GetSpacing()[2] / 2
        shown = stack.pixels[slab]
        kept = np.argwhere(shown > 0)
        if len(kept) < 500:  # lung alone is black
            continue
        places = [grid.TransformIndexToPhysicalPoint((int(c), int(r), int(slab))) for r, c in kept[:: max(1, len(kept) // 400)]]
        there = np.rint([ct.TransformPhysicalPointToContinuousIndex(p)[:2] for p in places]).astype(int)
        picked = kept[:: max(1, len(kept) // 400)]
        pixels = shown[picked[:, 0], picked[:, 1]].astype(float)
        likeness = [
            np.corrcoef(pixels, windowed(hu[other, there[:, 1], there[:, 0]].astype(np.float32)))[0, 1]
            for other in range(max(0, k - 4), min(len(z), k + 5))
        ]
        assert max(0, k - 4) + int(np.argmax(likeness)) - k in (-1, 0, 1) and max(likeness) > 0.8


@pytest.mark.parametrize("name", ["CIP_ct-64.nrrd", "LungPETCTDx-A0001_soft_2mm.nii.gz"])
def test_real_scans_without_contrast_are_refused(shared_data, model, name):
    with pytest.raises(InputError, match="not enhanced"):
        detect(real(shared_data, name), model, device="cpu")


@pytest.mark.parametrize("task", ["embolism-stack", "embolism-integrated"])
def test_both_demonstration_models_are_silent_on_the_demonstrations_ct(real_ct_path, detection_operators, task):
    """``make demo``'s chest CT, of which no embolism is known: they would say 0.92 and 0.49."""
    from PEDetectionLib.integrated_detection import detect_integrated
    from PEDetectionLib.panels.sentences import sentence

    ct = sitk.ReadImage(str(real_ct_path))
    model = find_models(task)[0][0]
    found = detect(ct, model, device="cpu", heat=False) if task == "embolism-stack" else detect_integrated(ct, model, device="cpu").scores
    assert found.judgement.where == "outside" and found.judgement.silent, found.judgement.sentence
    said = sentence(found.curve)
    assert "neither positive nor negative" in said and f"{found.scores.stack:.3f}" not in said
