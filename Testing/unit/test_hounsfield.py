"""Hounsfield units judged by air, fat and muscle: what is subtracted where a rescale was lost, and what is no CT scale."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from phantom_cases import troubled_patient
from phantom_images import image_of, like

from LungPerfusionCore.checks.hounsfield import anchors, hounsfield_doubts, likely_offset
from LungPerfusionCore.checks.image_checks import as_hounsfield, check_ct, check_iodine_units
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging import images


def changed(image: sitk.Image, change) -> sitk.Image:
    return like(image, change(sitk.GetArrayFromImage(image).astype(np.float32)))


SCANS = ("ct", "ctpa", "low_kv", "high_kv", "vmi")


@pytest.mark.parametrize("name", SCANS)
@pytest.mark.parametrize("offset", (1024.0, 1000.0))
@pytest.mark.parametrize("cut", (False, True))
def test_an_offset_of_1000_is_not_taken_for_1024(name, offset, cut):
    ct = image_of(troubled_patient(), name)
    stored = changed(ct, lambda hu: np.maximum(hu + offset, 0.0) if cut else hu + offset)
    shifted, notes = as_hounsfield(stored, "ct", name="scan.nrrd")
    assert f"{offset:.0f} was subtracted" in notes[0] and "muscle to" in notes[0] and len(notes) == 1
    low = -offset if cut else -np.inf
    assert np.array_equal(sitk.GetArrayViewFromImage(shifted), np.maximum(sitk.GetArrayViewFromImage(ct), low))
    with pytest.raises(InputError, match="without their rescale"):
        check_ct(stored)


@pytest.mark.parametrize("offset", (1024.0, 1000.0))
def test_the_offset_of_a_real_scan_is_told(real_ct_path, offset):
    stored = changed(images.read_volume(real_ct_path, role="ct"), lambda hu: np.maximum(hu + offset, 0.0))
    assert likely_offset(stored, (1024.0, 1000.0))[0] == offset


@pytest.mark.parametrize("name", SCANS)
def test_air_at_minus_900_is_refused_whether_shifted_or_scaled(name):
    ct = image_of(troubled_patient(), name)
    for wrong in (changed(ct, lambda hu: hu + 100.0), changed(ct, lambda hu: 0.9 * (hu + 1000.0) - 900.0)):
        for call in (check_ct, as_hounsfield):
            with pytest.raises(InputError, match="air around the body lies at -"):
                call(wrong)


def test_air_a_little_off_is_said_and_right_air_is_not():
    ct = image_of(troubled_patient(), "ct")
    refused, doubts = hounsfield_doubts(changed(ct, lambda hu: hu + 50.0))
    assert not refused and any("-950 HU instead of -1000" in doubt for doubt in doubts)
    for name in SCANS:
        assert hounsfield_doubts(image_of(troubled_patient(), name)) == ("", ())


def test_real_scans_raise_no_doubt(real_ct_path, shared_data):
    for path in (real_ct_path, *sorted((shared_data / "ct").glob("*.n*"))):
        ct = images.read_volume(path, role="ct")
        assert hounsfield_doubts(ct) == ("", ())
        found = anchors(ct)
        assert -1020 <= found.air <= -985 and -115 <= found.fat <= -95 and 40 <= found.muscle <= 65


@pytest.mark.parametrize("padding", (-1024.0, -2000.0, -3024.0))
def test_padding_is_no_air(padding):
    def padded(hu):
        j, i = np.meshgrid(*(np.linspace(-1, 1, n) for n in hu.shape[1:]), indexing="ij")
        hu[:, i**2 + j**2 > 0.98] = padding
        return hu

    assert hounsfield_doubts(changed(image_of(troubled_patient(), "ct"), padded)) == ("", ())


def test_lung_that_a_narrow_field_of_view_cuts_is_no_air():
    ct = image_of(troubled_patient(), "ct")
    lungs = sitk.GetArrayFromImage(image_of(troubled_patient(), "lungs"))
    rows, columns = np.flatnonzero(lungs.any(axis=(0, 2))), np.flatnonzero((lungs == 1).any(axis=(0, 1)))
    size = [int(np.ptp(columns)) - 16, int(np.ptp(rows)) - 16, ct.GetSize()[2] // 2]
    narrow = sitk.RegionOfInterest(ct, size, [int(columns[0]) + 8, int(rows[0]) + 8, ct.GetSize()[2] // 4])
    assert hounsfield_doubts(narrow)[0] == ""


def test_iodine_in_hu_that_is_ten_times_too_large_is_refused():
    iodine, lungs = image_of(troubled_patient(), "iodine"), image_of(troubled_patient(), "lungs")
    for mask in (None, lungs):
        hu = changed(iodine, lambda c: 25.0 * c)
        check_iodine_units(hu, "HU", lungs=mask)
        with pytest.raises(InputError, match="which no iodine reaches"):
            check_iodine_units(changed(hu, lambda c: 10.0 * c), "HU", lungs=mask)
        with pytest.raises(InputError, match="which no iodine reaches"):
            check_iodine_units(changed(hu, lambda c: c + 1024.0), "HU", lungs=mask)
