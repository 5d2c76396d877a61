"""Perfusion maps of real chest CTs (with a network of random weights): they run, stay in the lungs, and say what is true."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk

torch = pytest.importorskip("torch")

from LungPerfusionAILib import arnn  # noqa: E402
from LungPerfusionAILib.perfusion_map import PerfusionInputs, predict_perfusion  # noqa: E402
from LungPerfusionCore.models import Card, write_model  # noqa: E402

PARAMETERS = {"channels": [2, 2, 3, 4], "kernel": 3}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    torch.manual_seed(5)
    card = Card(
        "tiny",
        "1",
        "perfusion",
        "ARNN",
        PARAMETERS,
        {"shape": [32, 16, 16], "median": 3, "uniform": 2},
        "nothing (a test)",
        True,
        "",
    )
    return write_model(tmp_path_factory.mktemp("models") / "tiny", card, arnn.build(PARAMETERS).state_dict())


def mapped(ct, model):
    found = predict_perfusion(PerfusionInputs(ct, model, device="cpu"))
    values, inside = sitk.GetArrayFromImage(found.map), sitk.GetArrayFromImage(found.lungs) > 0
    assert found.map.GetSize() == ct.GetSize() and not values[~inside].any() and (values[inside] > 0).all()
    return found, " ".join(found.warnings)


@pytest.fixture(scope="module")
def enhanced(real_ct_path):
    """LIDC-IDRI-0001: contrast in the arterial phase, arms up; in plane a quarter of its size, for speed."""
    return sitk.BinShrink(sitk.ReadImage(str(real_ct_path)), [4, 4, 1])


def test_contrast_is_said_and_arms_up_are_not_arms_down(enhanced, model):
    found, said = mapped(enhanced, model)
    assert "contrast-enhanced" in said and "arms" not in said and "does not cover" not in said
    volume = next(m.value for m in found.measurements if (m.region, m.quantity) == ("whole", "volume_ml"))
    assert 3200 < volume < 4100


def test_a_scan_that_ends_in_the_lungs_says_so(enhanced, model):
    _found, said = mapped(enhanced[:, :, 50:], model)
    assert "The CT does not cover the whole lungs: they reach its bottom slice." in said


def test_eight_millimetre_slices(enhanced, model):
    thick = sitk.BinShrink(enhanced, [1, 1, 3])
    _found, said = mapped(thick, model)
    assert "7.5 mm apart" in said


def test_a_coarse_ct_of_the_whole_chest(shared_data, model):
    path = shared_data / "ct" / "CIP_ct-64.nrrd"
    if not path.is_file():
        pytest.skip("CIP_ct-64.nrrd is not here")
    found, _said = mapped(sitk.ReadImage(str(path)), model)
    assert np.ptp(sitk.GetArrayFromImage(found.map)) > 0
