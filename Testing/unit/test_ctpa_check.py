"""What is no CT pulmonary angiogram is refused, and what is one in part is said: by name, on simulated and on real scans."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from real_scans import real
from simulated_ctpa import simulated_ctpa

from LungPerfusionCore.errors import InputError
from LungPerfusionPhantom.lung.simple_thorax import simple_thorax
from PEDetectionLib.ctpa_check import CtpaLimits, _below_the_carina, _coverage, check_ctpa


def values(check) -> dict[str, float]:
    return {m.quantity: m.value for m in check.measurements}


@pytest.mark.parametrize("code", ["LPS", "RAI", "SLP"])
def test_a_simulated_ctpa_passes_whichever_way_it_lies(code):
    check = check_ctpa(sitk.DICOMOrient(simulated_ctpa(), code))
    found = values(check)
    assert found["enhancement_hu"] == pytest.approx(350, abs=10) and found["slice_spacing_mm"] == 4.0
    assert found["extent_mm"] == pytest.approx(304) and found["enhanced_share"] > 0.1
    assert check.warnings == ("The slice spacing is 4 mm; subsegmental emboli may be missed.",)


def test_thick_coronal_and_sagittal_slices_are_as_thick_as_axial_ones():
    ct = simulated_ctpa()
    for axis in (0, 1, 2):
        spacing = [3.0, 3.0, 3.0]
        spacing[axis] = 5.0
        size = [int(n * old / new) for n, old, new in zip(ct.GetSize(), ct.GetSpacing(), spacing, strict=True)]
        thick = sitk.Resample(ct, size, sitk.Transform(), sitk.sitkLinear, ct.GetOrigin(), spacing, ct.GetDirection(), -1000)
        check = check_ctpa(thick)
        assert values(check)["slice_spacing_mm"] == 5.0 and values(check)["extent_mm"] == pytest.approx(304, abs=5)
        assert check.warnings == ("The slice spacing is 5 mm; subsegmental emboli may be missed.",)


def test_an_unenhanced_scan_is_refused_though_its_spine_is_as_bright_as_blood():
    ct, _volumes = simple_thorax(4.0)
    with pytest.raises(InputError, match="not enhanced"):
        check_ctpa(ct)
    hu = sitk.GetArrayFromImage(ct)
    k, j, i = np.indices(hu.shape)
    x, y, _z = (ct.GetOrigin()[a] + 4.0 * index for a, index in enumerate((i, j, k)))
    spine = (x / 20) ** 2 + ((y - 60) / 18) ** 2 < 1
    hu[spine & (hu > -200)] = 210
    bony = sitk.GetImageFromArray(hu)
    bony.CopyInformation(ct)
    with pytest.raises(InputError, match="not enhanced"):
        check_ctpa(bony)


def test_little_contrast_is_said():
    ct = simulated_ctpa(None, 5.0)
    hu = sitk.GetArrayFromImage(ct)
    hu[hu == 350] = 180
    pale = sitk.GetImageFromArray(hu)
    pale.CopyInformation(ct)
    assert any("Vascular attenuation is only 180 HU" in text for text in check_ctpa(pale).warnings)


def test_a_scan_that_stops_above_the_hila_is_refused():
    ct = simulated_ctpa()
    top = ct[:, :, ct.TransformPhysicalPointToIndex((0.0, 0.0, 30.0))[2] :]
    with pytest.raises(InputError, match="ends above the hila"):
        check_ctpa(top)


def test_no_lung_is_no_chest():
    k, j, i = np.indices((60, 64, 64))
    head = ((k - 30) / 26) ** 2 + ((j - 32) / 26) ** 2 + ((i - 32) / 20) ** 2
    hu = np.where(head < 1, 38, -1000)
    hu[(head < 1) & (head > 0.85)] = 1200
    image = sitk.GetImageFromArray(hu.astype(np.int16))
    image.SetSpacing((3.5, 3.5, 3.0))
    with pytest.raises(InputError, match="No lungs were found"):
        check_ctpa(image)


@pytest.mark.parametrize(
    ("lung", "airway", "words"),
    [
        ((0, 60), {40: 1, 30: 2, 29: 2, 28: 2}, "ends within"),  # divides 30 slices above the end
        ((0, 60), {59: 1, 40: 1, 3: 2, 2: 2}, None),  # divides just before the end
        ((0, 60), {59: 1, 40: 1}, None),  # never divides
        ((0, 30), {}, None),  # no airway seen: 90 mm from the top
        ((0, 60), {}, "ends within"),  # 180 mm
        ((0, 80), {20: 2, 19: 2}, "begins and ends within"),
        ((10, 80), {}, "begins below the lung apices"),
        ((10, 60), {}, ""),
    ],
)
def test_where_a_scan_ends(lung, airway, words):
    """Eighty slices of 3 mm; lung from slice to slice, airways as slice -> number of lumina."""
    array, lumina = np.zeros((80, 40, 40), bool), np.zeros((80, 40, 40), bool)
    array[lung[0] : lung[1], 5:35, 5:35] = True
    for k, count in airway.items():
        for n in range(count):
            lumina[k, 18:22, 10 + 8 * n : 14 + 8 * n] = True
    spacing = np.array([2.0, 2.0, 3.0])
    if words is None:
        with pytest.raises(InputError, match="ends above the hila"):
            _coverage(array, lumina, spacing, CtpaLimits())
        return
    found = _coverage(array, lumina, spacing, CtpaLimits())
    assert (words in found[0]) if words else not found


def test_the_carina_is_the_highest_lasting_division():
    lumina = np.zeros((20, 30, 30), bool)
    for k, columns in ((15, (14,)), (12, (8, 20)), (9, (9, 19)), (8, (9, 19)), (3, (7, 21)), (2, (7, 21))):
        for column in columns:
            lumina[k, 13:17, column : column + 4] = True
    assert _below_the_carina(lumina, np.array([2.0, 2.0, 3.0])) == 9
    assert _below_the_carina(lumina[10:], np.array([2.0, 2.0, 3.0])) is None


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("LIDC-IDRI-0001", None),
        ("LIDC-IDRI-0003_slab11.nii.gz", None),
        ("CIP_ct-64.nrrd", "not enhanced"),
        ("LungPETCTDx-A0001_soft_2mm.nii.gz", "not enhanced"),
    ],
)
def test_real_scans(shared_data, name, words):
    ct = real(shared_data, name)
    if words:
        with pytest.raises(InputError, match=words):
            check_ctpa(ct)
        return
    check = check_ctpa(ct)
    assert values(check)["enhancement_hu"] > 250 and values(check)["enhanced_share"] > 0.3
    assert any("begins and ends within" in text for text in check.warnings) == ("slab" in name)


def test_parts_of_a_real_scan(shared_data):
    ct = real(shared_data, "LIDC-IDRI-0001")
    slices = ct.GetSize()[2]
    for part, words in (
        (ct[:, :, : slices // 8], "No lungs were found"),
        (ct[:, :, : slices // 3], "ml of lung"),
        (ct[:, :, slices * 7 // 10 :], "ends above the hila"),
    ):
        with pytest.raises(InputError, match=words):
            check_ctpa(part)
