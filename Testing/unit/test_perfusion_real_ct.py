"""Perfusion maps of real chest CTs (network of random weights): they run, stay in the lungs, and say what is true."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from scipy import ndimage

torch = pytest.importorskip("torch")

from LungPerfusionAILib.static import arnn  # noqa: E402
from LungPerfusionAILib.static.lung_boxes import box_lungs  # noqa: E402
from LungPerfusionAILib.static.perfusion_map import PerfusionInputs, predict_perfusion  # noqa: E402
from LungPerfusionAILib.static.scan_quality import scan_warnings  # noqa: E402
from LungPerfusionCore.models.registry import Card, write_model  # noqa: E402

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
    assert 3200 < volume_ml(found) < 4100


def test_a_scan_that_ends_in_the_lungs_says_so(enhanced, model):
    _found, said = mapped(enhanced[:, :, 50:], model)
    assert "The CT does not cover the whole lungs: they reach its bottom slice." in said


def resliced(ct, millimetres):
    """The CT with slices of another distance; thicker ones are averaged first, as a scanner would."""
    step = ct.GetSpacing()[2]
    if millimetres > step:
        ct = sitk.RecursiveGaussian(ct, (millimetres**2 - step**2) ** 0.5 / 2.3548, direction=2)
    size = [*ct.GetSize()[:2], int((ct.GetSize()[2] - 1) * step / millimetres) + 1]
    spacing = [*ct.GetSpacing()[:2], millimetres]
    return sitk.Resample(ct, size, sitk.Transform(), sitk.sitkLinear, ct.GetOrigin(), spacing, ct.GetDirection(), -1000.0, sitk.sitkInt16)


def like(ct, hu):
    image = sitk.GetImageFromArray(np.clip(np.rint(hu), -1024, 3071).astype(np.int16))
    image.CopyInformation(ct)
    return image


def volume_ml(found, region="whole"):
    return next(m.value for m in found.measurements if (m.region, m.quantity) == (region, "volume_ml"))


def test_eight_millimetre_slices_are_said_and_half_a_millimetre_is_handled(enhanced, model):
    usual, _said = mapped(enhanced, model)
    thick, said = mapped(resliced(enhanced, 8.0), model)
    assert "8.0 mm apart" in said
    thin, said = mapped(resliced(enhanced, 0.5), model)
    assert "mm apart" not in said
    for found, close in ((thick, 0.06), (thin, 0.03)):
        assert volume_ml(found) == pytest.approx(volume_ml(usual), rel=close)


def test_one_lung_missing(enhanced, model):
    usual, _said = mapped(enhanced, model)
    lungs = sitk.GetArrayFromImage(usual.lungs)
    hu = sitk.GetArrayFromImage(enhanced)
    hu[ndimage.binary_dilation(lungs == 2, iterations=2)] = 40  # as after a pneumonectomy with a filled cavity
    found, said = mapped(like(enhanced, hu), model)
    assert "left lung" in said.lower() and not (sitk.GetArrayFromImage(found.lungs) == 2).any()
    assert volume_ml(found, "right") == pytest.approx(volume_ml(usual, "right"), rel=0.05)


def test_a_sharp_kernel_is_said(real_ct_path):
    """Edges and noise raised in plane, as bone kernels do at low dose; at full resolution, where a kernel shows."""
    ct = sitk.ReadImage(str(real_ct_path))[64:448, :, 20:120:8]
    hu = sitk.GetArrayFromImage(ct).astype(np.float32)
    assert "sharp kernel" not in " ".join(scan_notes(ct, hu))
    edges = hu - ndimage.gaussian_filter(hu, (0, 1, 1))
    noise = np.random.default_rng(4).normal(0, 130, hu.shape)
    assert "sharp kernel" in " ".join(scan_notes(ct, hu + 3 * edges + noise))


def scan_notes(ct, hu):
    """Quality notes of the lungs as a bare threshold gives them."""
    smooth = ndimage.gaussian_filter(hu, (0, 3, 3))
    lungs = ndimage.binary_erosion((smooth < -600) & (smooth > -960), np.ones((1, 3, 3)), iterations=2)
    half = np.arange(hu.shape[2]) < hu.shape[2] // 2
    labels = sitk.GetImageFromArray(np.where(lungs, np.where(half, 1, 2), 0).astype(np.uint8))
    labels.CopyInformation(ct)
    return scan_warnings(box_lungs(like(ct, hu), labels))


def test_arms_down_are_said(enhanced, model):
    wide = sitk.ConstantPad(enhanced, [30, 0, 0], [30, 0, 0], -1000)
    hu = sitk.GetArrayFromImage(wide)
    j, i = np.mgrid[0 : hu.shape[1], 0 : hu.shape[2]] * wide.GetSpacing()[0]
    for x in (50.0, i.max() - 50.0):  # upper arms of 9 cm beside the chest
        hu[:, (i - x) ** 2 + (j - 0.5 * j.max()) ** 2 < 45.0**2] = 40
    _found, said = mapped(like(wide, hu), model)
    assert "arms lie beside the chest" in said


def test_a_slab_through_the_lungs_is_mapped_as_one(shared_data, model):
    path = shared_data / "ct" / "LIDC-IDRI-0003_slab11.nii.gz"
    if not path.is_file():
        pytest.skip("LIDC-IDRI-0003_slab11.nii.gz is not here")
    _found, said = mapped(sitk.BinShrink(sitk.ReadImage(str(path)), [4, 4, 1]), model)
    assert "does not cover the whole lungs" in said and "contrast-enhanced" in said


def test_another_scanner(shared_data, model):
    path = shared_data / "ct" / "LungPETCTDx-A0001_soft_2mm.nii.gz"
    if not path.is_file():
        pytest.skip("LungPETCTDx-A0001_soft_2mm.nii.gz is not here")
    found, said = mapped(sitk.BinShrink(sitk.ReadImage(str(path)), [2, 2, 1]), model)
    assert 1500 < volume_ml(found) < 8000 and "sharp" not in said


def test_a_coarse_ct_of_the_whole_chest(shared_data, model):
    path = shared_data / "ct" / "CIP_ct-64.nrrd"
    if not path.is_file():
        pytest.skip("CIP_ct-64.nrrd is not here")
    found, _said = mapped(sitk.ReadImage(str(path)), model)
    assert np.ptp(sitk.GetArrayFromImage(found.map)) > 0
