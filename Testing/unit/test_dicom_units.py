"""Units of DICOM values: rescale, real-world value mappings inside and beside an image, and every spelling."""

from __future__ import annotations

import make_dicom as make
import numpy as np
import pytest
import SimpleITK as sitk
from dicom_refusals import refused
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from LungPerfusionCore.dicom import reading as dicom
from LungPerfusionCore.imaging import images
from LungPerfusionCore.imaging.units import canonical_unit


def test_a_missing_rescale_is_handled_and_said(tmp_path):
    hu = make.chest()
    volume = dicom.read_dicom(make.write_ct(tmp_path / "scan", make.ct_slices(hu, rescale=False)), role="ct")
    assert np.array_equal(sitk.GetArrayFromImage(volume.image), hu) and volume.units == "HU"
    assert len(volume.warnings) == 1 and "1024 was subtracted" in volume.warnings[0]
    slices = make.ct_slices(hu, rescale=False)
    for ds, plane in zip(slices, hu, strict=True):
        make.set_pixels(ds, plane, signed=True)
    volume = dicom.read_dicom(make.write_ct(tmp_path / "signed", slices), role="ct")
    assert np.array_equal(sitk.GetArrayFromImage(volume.image), hu) and "no rescale" in volume.warnings[0]
    flat = make.ct_slices(np.abs(hu) % 200, rescale=False)
    assert "Hounsfield" in refused(make.write_ct(tmp_path / "flat", flat))


def iodine_slices(unit="mg/mL", slope=0.01, rescale_type="US"):
    stored = np.random.default_rng(2).integers(0, 400, (5, 8, 9))
    slices = make.ct_slices(stored)
    for ds, plane in zip(slices, stored, strict=True):
        ds.ImageType = ["DERIVED", "PRIMARY", "AXIAL", "MATERIAL"]
        make.set_pixels(ds, plane, signed=False)
        ds.RescaleSlope, ds.RescaleIntercept, ds.RescaleType = 1, 0, rescale_type
        if unit:
            ds.RealWorldValueMappingSequence = [make.real_world(slope, -0.5, unit)]
    return slices, stored


def test_an_iodine_map_keeps_its_real_world_values(tmp_path):
    slices, stored = iodine_slices()
    folder = make.write_ct(tmp_path / "map", slices)
    volume = dicom.read_dicom(folder, role="iodine")
    assert volume.units == images.read_input(folder, role="iodine").units == "mg/mL"
    assert np.allclose(sitk.GetArrayFromImage(volume.image), 0.01 * stored - 0.5, atol=1e-6)
    assert images.units_of(images.read_volume(folder, role="iodine")) == "mg/mL"


def test_other_concentrations_become_mg_per_ml_and_it_is_said(tmp_path):
    slices, stored = iodine_slices("ug/mL", slope=10)
    volume = dicom.read_dicom(make.write_ct(tmp_path / "map", slices), role="iodine")
    assert np.allclose(sitk.GetArrayFromImage(volume.image), 0.01 * stored - 0.0005, atol=1e-5)
    assert volume.units == "mg/mL" and "converted from ug/mL" in volume.warnings[0]


def test_units_come_from_the_rescale_type(tmp_path):
    for rescale_type, unit in (("mg/ml", "mg/mL"), ("HU", "HU"), ("US", None)):
        slices, _ = iodine_slices(unit=None, rescale_type=rescale_type)
        assert images.read_input(make.write_ct(tmp_path / f"m{unit}".replace("/", ""), slices), role="iodine").units == unit


def test_of_two_mappings_the_role_s_unit_is_read_and_the_other_said(tmp_path):
    slices, stored = iodine_slices()
    for ds in slices:
        ds.RealWorldValueMappingSequence = [make.real_world(0.25, 0, "[hnsf'U]"), make.real_world(0.01, 0, "mg/mL")]
    folder = make.write_ct(tmp_path / "map", slices)
    volume = dicom.read_dicom(folder, role="iodine")
    assert volume.units == "mg/mL" and any("HU as well" in w for w in volume.warnings)
    assert np.allclose(sitk.GetArrayFromImage(volume.image), 0.01 * stored, atol=1e-6)
    assert dicom.read_dicom(folder, role="vmi").units == "HU"


def test_a_separate_real_world_value_object_applies_to_the_images_it_refers_to(tmp_path):
    slices, stored = iodine_slices(unit=None)
    folder = make.write_ct(tmp_path / "map", slices)
    mapper, item = make.base(make.RWV_CLASS, "RWV", SeriesInstanceUID=generate_uid()), Dataset()
    item.RealWorldValueMappingSequence = [make.real_world(0.02, 0, "mg/mL")]
    item.ReferencedImageSequence = []
    for ds in slices:
        reference = Dataset()
        reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = ds.SOPClassUID, ds.SOPInstanceUID
        item.ReferencedImageSequence.append(reference)
    mapper.ReferencedImageRealWorldValueMappingSequence = [item]
    make.save(mapper, folder / "values.dcm")
    volume = dicom.read_dicom(folder, role="iodine")
    assert volume.units == "mg/mL"
    assert np.allclose(sitk.GetArrayFromImage(volume.image), 0.02 * stored, atol=1e-5)


def test_a_lookup_table_of_values_is_refused(tmp_path):
    slices, _ = iodine_slices()
    for ds in slices:
        del ds.RealWorldValueMappingSequence[0].RealWorldValueSlope
    assert "lookup table" in refused(make.write_ct(tmp_path / "map", slices), "iodine")


@pytest.mark.parametrize(
    ("spelled", "name", "factor"),
    [
        ("mg/ml", "mg/mL", 1),
        ("mg/cm3", "mg/mL", 1),
        ("MG/CC", "mg/mL", 1),
        ("ug/ml", "mg/mL", 1e-3),
        ("100ug/cc", "mg/mL", 0.1),
        ("[hnsf'U]", "HU", 1),
        ("Hounsfield Units", "HU", 1),
        ("BQML", "Bq/mL", 1),
        ("g/L", "mg/mL", 1),
        ("{counts}", "counts", 1),
        ("PROPCNTS", "proportional counts", 1),
        ("{propcounts}", "proportional counts", 1),
        ("proportional counts", "proportional counts", 1),
        ("bananas", "bananas", 1),
    ],
)
def test_units_have_many_spellings_and_one_name(spelled, name, factor):
    unit = canonical_unit(spelled)
    assert (unit.name, unit.factor, unit.known) == (name, factor, spelled != "bananas")
