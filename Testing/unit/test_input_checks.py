"""CT, regions and maps must fit together: names against places, regions against lungs, maps against tissues, iodine amounts.

The simulated patients here stand for the range over which the limits were set (seeds 0 to 10, ``Testing/benchmarks/input_checks.py``).
"""

from __future__ import annotations

import copy
import re

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st
from phantom_cases import quiet_patient, troubled_patient
from phantom_images import LOBES, image_of, like, moved

from LungPerfusionCore.checks.given import Given, GivenMap
from LungPerfusionCore.checks.input_checks import check_together
from LungPerfusionCore.checks.map_checks import check_iodine_amount
from LungPerfusionCore.checks.placement import find_placement
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.file_geometry import NOTE_KEY
from LungPerfusionCore.lungs.regions import ZONES, regions_from_labels, regions_from_lobes, regions_from_zones

PATIENTS = {"quiet": quiet_patient, "troubled": troubled_patient}


def iodine_map(image: sitk.Image) -> GivenMap:
    return GivenMap(image, "iodine", "mg/mL")


def with_map(place: Given, image: sitk.Image) -> Given:
    """The same CT or regions with an iodine map; what is known of them by now (their lungs and tissues) is not found again."""
    given = copy.copy(place)
    object.__setattr__(given, "maps", (iodine_map(image),))
    return given


def refused(given: Given | None = None, **inputs) -> str:
    with pytest.raises(InputError) as caught:
        check_together(given or Given(**inputs))
    sentence = str(caught.value)
    assert sentence.startswith("The ") and sentence.endswith(".") and ". " not in sentence and len(sentence) < 300
    return sentence


def lobes_of(patient, order=(1, 2, 3, 4, 5)):
    names = {label: LOBES[called] for label, called in zip(LOBES, order, strict=True)}
    return regions_from_lobes(image_of(patient, "lobes"), names)


@pytest.mark.parametrize("name", PATIENTS)
def test_what_belongs_together_raises_no_doubt(name):
    patient = PATIENTS[name]()
    ct, iodine, spect = (image_of(patient, each) for each in ("ct", "iodine", "spect"))
    maps = (iodine_map(iodine), GivenMap(spect, "spect", "counts", same_scan=False))
    assert check_together(Given(ct=ct, regions=lobes_of(patient), maps=maps)) == ()
    assert check_together(Given(ct=ct, lungs=image_of(patient, "lungs"), maps=maps)) == ()
    assert check_together(Given(regions=lobes_of(patient), maps=maps)) == ()
    assert check_together(Given(regions=regions_from_zones(image_of(patient, "lungs")))) == ()
    low, high = image_of(patient, "low_kv"), image_of(patient, "high_kv")
    assert check_together(Given(ct=low, ct_role="low_kv", maps=(GivenMap(high, "high_kv", "HU"),))) == ()


def test_a_real_ct_and_its_lobes_raise_no_doubt(real_ct_path):
    from LungPerfusionCore.imaging import images

    ct, mask = (images.read_volume(real_ct_path.with_name(name), role="ct") for name in ("cxr.nii.gz", "mask.nii.gz"))
    names = {10: "LUL", 11: "LLL", 12: "RUL", 13: "RML", 14: "RLL"}
    labels = sitk.Cast(mask, sitk.sitkUInt8)
    assert check_together(Given(ct=ct, regions=regions_from_lobes(labels, names))) == ()
    exchanged = {10: "RUL", 11: "RLL", 12: "LUL", 13: "RML", 14: "LLL"}
    assert "right and left look exchanged" in refused(ct=ct, regions=regions_from_lobes(labels, exchanged))
    upper = {10: "RUL", 11: "LLL", 12: "LUL", 13: "RML", 14: "RLL"}
    said = check_together(Given(ct=ct, regions=regions_from_lobes(labels, upper)))
    assert any("lie in the CT's left lung" in each for each in said) and any("lie in the CT's right lung" in each for each in said)


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ((4, 2, 5, 1, 3), "right and left"), ((3, 2, 1, 4, 5), "RUL and RLL"), ((1, 2, 3, 5, 4), "LUL and LLL"),
        ((2, 1, 3, 4, 5), "RUL and RML"), ((1, 3, 2, 4, 5), "RML and RLL"),
    ],
)  # fmt: skip
def test_exchanged_lobes_are_refused_with_and_without_a_ct(order, words):
    patient = quiet_patient()
    for ct in (None, image_of(patient, "ct")):
        assert f"The regions {words} look exchanged" in refused(ct=ct, regions=lobes_of(patient, order))


def test_exchanged_upper_lobes_of_two_sides_are_said():
    regions = lobes_of(quiet_patient(), (4, 2, 3, 1, 5))
    said = check_together(Given(ct=image_of(quiet_patient(), "ct"), regions=regions))
    for side, other in (("right", "left"), ("left", "right")):
        assert any(f"{side} regions lie in the CT's {other} lung" in each for each in said)


def test_one_lung_under_the_other_s_name_is_refused_against_the_ct():
    ct, lungs = image_of(quiet_patient(), "ct"), image_of(quiet_patient(), "lungs")
    for label, name, own in ((1, "left", "right"), (2, "right", "left")):
        regions = regions_from_labels(sitk.Cast(lungs == label, sitk.sitkUInt8), {1: name})
        assert f"what is called {name} lies in the CT's {own} lung" in refused(ct=ct, regions=regions)
        right = regions_from_labels(sitk.Cast(lungs == label, sitk.sitkUInt8), {1: own})
        assert check_together(Given(ct=ct, regions=right)) == ()


def test_exchanged_zones_and_a_mirrored_file_are_refused():
    lungs = image_of(quiet_patient(), "lungs")
    zones = regions_from_zones(lungs)
    names = dict(enumerate(ZONES, 1))
    names[1], names[3] = names[3], names[1]
    assert "right_apical and right_middle" in refused(regions=regions_from_labels(zones.labels, names))
    array = sitk.GetArrayFromImage(image_of(quiet_patient(), "lobes"))
    for axis, words in ((2, "right and left"), (0, "RUL and RLL"), (1, "RML and RLL")):
        flipped = like(lungs, np.flip(array, axis))
        assert words in refused(regions=regions_from_lobes(flipped, LOBES))


@settings(max_examples=8)
@given(code=st.permutations("LPS").flatmap(lambda p: st.tuples(*(st.sampled_from({"L": "LR", "P": "PA", "S": "SI"}[a]) for a in p))))
def test_names_are_judged_by_the_patient_s_axes_not_the_file_s(code):
    turned = sitk.DICOMOrient(image_of(quiet_patient(), "lobes"), "".join(code))
    assert check_together(Given(regions=regions_from_lobes(turned, LOBES))) == ()
    with pytest.raises(InputError, match="exchanged"):
        check_together(Given(regions=regions_from_lobes(turned, {1: "LUL", 2: "RML", 3: "LLL", 4: "RUL", 5: "RLL"})))


@pytest.mark.parametrize("shift", ((0, 0, 40), (40, 0, 0), (0, -40, 0)))
def test_regions_of_another_place_are_refused(shift):
    patient = quiet_patient()
    regions = regions_from_lobes(moved(image_of(patient, "lobes"), *shift), LOBES)
    assert "do not fit the CT" in refused(ct=image_of(patient, "ct"), regions=regions)
    far = regions_from_lobes(moved(image_of(patient, "lobes"), 900, 0, 0), LOBES)
    assert "outside the CT" in refused(ct=image_of(patient, "ct"), regions=far)


def variants(patient) -> dict[str, sitk.Image]:
    """The patient's iodine map as scanners give it, and with what could be taken for a displacement."""
    iodine = image_of(patient, "iodine")
    values, lungs = sitk.GetArrayFromImage(iodine), image_of(patient, "lungs")
    lung = sitk.GetArrayFromImage(lungs)
    height = np.arange(len(values))[:, None, None] + np.zeros_like(values)
    base = (lung == 1) & (height < np.median(height[lung == 1]))
    noise = np.random.default_rng(7).normal(0.0, 1.2, values.shape)
    lost = np.where(base, 0.1 * values, values)
    return {
        "whole body": iodine,
        "noisy": like(iodine, (values + noise).astype(np.float32)),
        "zero outside the lungs": like(iodine, np.where(lung > 0, values, 0).astype(np.float32)),
        "half a lung lost": like(iodine, np.where(lung > 0, lost, 0).astype(np.float32)),
        "one lung only": like(iodine, np.where(lung == 1, values, 0).astype(np.float32)),
        "lower half": iodine[:, :, : iodine.GetSize()[2] // 2],
    }


@pytest.mark.parametrize("name", PATIENTS)
@pytest.mark.parametrize("where", ("ct", "regions"))
def test_a_displaced_map_is_found_where_it_lies(name, where):
    patient = PATIENTS[name]()
    place = Given(ct=image_of(patient, "ct")) if where == "ct" else Given(regions=lobes_of(patient))
    for kind, image in variants(patient).items():
        for shift in ((0, 0, 0), (0, 0, 40), (0, -30, 0), (25, 0, -20)):
            found = find_placement(place.tissues, place.grid, moved(image, *shift), ceiling=3.0)
            assert np.linalg.norm(np.subtract(found.displacement_mm, shift)) < 6.0, (kind, shift)


@pytest.mark.parametrize("name", PATIENTS)
@pytest.mark.parametrize("where", ("ct", "regions"))
def test_a_map_displaced_by_30_mm_or_more_is_refused_and_one_in_place_is_not(name, where):
    patient = PATIENTS[name]()
    place = Given(ct=image_of(patient, "ct")) if where == "ct" else Given(regions=lobes_of(patient))
    assert place.tissues is not None
    for kind, image in variants(patient).items():
        said = check_together(with_map(place, image))
        assert not any("away from" in sentence for sentence in said), kind
        for shift in ((0, 0, 30), (0, 0, -60), (40, 0, 0)):
            sentence = refused(with_map(place, moved(image, *shift)))
            assert re.search(r"lies about \d+ mm away from the lungs", sentence), kind


def test_a_map_displaced_by_15_mm_is_said():
    patient = quiet_patient()
    said = check_together(Given(ct=image_of(patient, "ct"), maps=(iodine_map(moved(image_of(patient, "iodine"), 0, 0, 15)),)))
    assert len(said) == 1 and "mm up" in said[0] and "other parts of the lungs" in said[0]


def test_the_second_energy_of_a_pair_must_lie_on_the_first():
    low, high = image_of(quiet_patient(), "low_kv"), image_of(quiet_patient(), "high_kv")
    pair = GivenMap(moved(high, 0, 0, 40), "high_kv", "HU")
    assert "high-kVp CT lies about 40 mm away" in refused(ct=low, ct_role="low_kv", maps=(pair,))


def test_a_displaced_spect_is_said_and_never_refused():
    patient = troubled_patient()
    for shift in ((0, 0, 40), (60, 0, 0)):
        spect = GivenMap(moved(image_of(patient, "spect"), *shift), "spect", "counts", same_scan=False)
        said = check_together(Given(ct=image_of(patient, "ct"), maps=(spect,)))
        assert len(said) == 1 and said[0].startswith("The SPECT lies about ") and "register" in said[0]


@pytest.mark.parametrize("scale", [0.15, 15000.0])
def test_an_attenuation_map_without_tags_is_no_spect(scale):
    """Shares of the lungs were computed of it (more in the denser lung), with a word on its place."""
    patient = troubled_patient()
    ct, spect = image_of(patient, "ct"), image_of(patient, "spect")
    mu = sitk.Maximum((sitk.Cast(ct, sitk.sitkFloat32) + 1000.0) * (scale / 1000.0), 0.0)
    mu = sitk.Resample(sitk.SmoothingRecursiveGaussian(mu, 5.0), spect, sitk.Transform(), sitk.sitkLinear, 0.0)
    assert "as an attenuation map does" in refused(ct=ct, maps=(GivenMap(mu, "spect", "counts", same_scan=False),))
    check_together(Given(ct=ct, maps=(GivenMap(spect, "spect", "counts", same_scan=False),)))


def test_maps_that_share_no_space_are_refused():
    iodine = moved(image_of(quiet_patient(), "iodine"), 0, 0, 2000)
    assert "do not overlap" in refused(ct=image_of(quiet_patient(), "ct"), maps=(iodine_map(iodine),))


@pytest.mark.parametrize("where", ("ct", "regions"))
def test_iodine_that_no_lung_holds_is_refused_or_said(where):
    patient = quiet_patient()
    place = {"ct": image_of(patient, "ct")} if where == "ct" else {"regions": lobes_of(patient)}
    iodine = image_of(patient, "iodine")
    assert "mg/mL in the lungs on average" in refused(**place, maps=(iodine_map(iodine * 10.0),))
    for factor in (2.5, 0.05):
        said = check_together(Given(**place, maps=(iodine_map(iodine * factor),)))
        assert any("where 1 to 2 are usual" in sentence for sentence in said), factor


def test_padding_is_no_iodine():
    """A map with -1000 in a lung that the second tube did not see "has -15 mg/mL in the lungs on average", a matter of scale or units."""
    patient = quiet_patient()
    iodine, lobes = sitk.Cast(image_of(patient, "iodine"), sitk.sitkFloat32), sitk.GetArrayFromImage(image_of(patient, "lobes"))
    blind = np.isin(lobes, (4, 5)) | (lobes == 0)
    values = np.where(blind, -33.0, sitk.GetArrayViewFromImage(iodine)).astype(np.float32)
    image = sitk.GetImageFromArray(values)
    image.CopyInformation(iodine)
    said = check_together(Given(ct=image_of(patient, "ct"), maps=(GivenMap(image, "iodine", "mg/mL", blind=blind),)))
    assert not any("on average" in sentence or "air around" in sentence for sentence in said)


@pytest.mark.parametrize("where", ("ct", "regions"))
def test_a_lung_that_is_0_throughout_is_said_to_be_left_out(where):
    """100 % of the left lung and 65.4 % of both were defect where 17.5 % were, without a word."""
    patient = quiet_patient()
    place = {"ct": image_of(patient, "ct")} if where == "ct" else {"regions": lobes_of(patient)}
    iodine, lobes = image_of(patient, "iodine"), sitk.GetArrayFromImage(image_of(patient, "lobes"))
    image = sitk.GetImageFromArray(np.where(np.isin(lobes, (4, 5)), 0.0, sitk.GetArrayViewFromImage(iodine)).astype(np.float32))
    image.CopyInformation(iodine)
    said = [sentence for sentence in check_iodine_amount(Given(**place, maps=(iodine_map(image),))) if "left out of the map" in sentence]
    assert len(said) == 1 and "is 0 mg/mL nearly everywhere in the left lung" in said[0]


def test_an_offset_of_the_iodine_map_is_seen_in_the_air():
    patient = troubled_patient()  # whose map has noise: one constant around the body is padding
    said = check_together(Given(ct=image_of(patient, "ct"), maps=(iodine_map(image_of(patient, "iodine") + 1.0),)))
    assert any("in the air around the body" in sentence for sentence in said)


def test_what_a_file_of_the_scene_left_open_is_said_of_every_input():
    patient = quiet_patient()
    ct, lobes = image_of(patient, "ct"), image_of(patient, "lobes")
    ct.SetMetaData(NOTE_KEY, "The CT's file is odd.")
    lobes.SetMetaData(NOTE_KEY, "The lobes' file is odd.")
    said = check_together(Given(ct=ct, regions=regions_from_lobes(lobes, LOBES)))
    assert said == ("The CT's file is odd.", "The lobes' file is odd.")


@pytest.mark.parametrize("larger, said", [(1.0, False), (2.0, True)])
def test_voxels_that_are_too_large_are_said(larger, said):
    """A spacing of 2 mm in place of 1 mm gave lungs of 23 litres, and nothing was said."""
    ct, lobes = (image_of(quiet_patient(), name) for name in ("ct", "lobes"))
    for image in (ct, lobes):
        image.SetSpacing([larger * step for step in image.GetSpacing()])
        image.SetOrigin([larger * place for place in image.GetOrigin()])
    regions = regions_from_lobes(lobes, LOBES)
    for given_ in (Given(ct=ct), Given(regions=regions), Given(ct=ct, regions=regions)):
        assert any("its voxel spacing is likely wrong" in each for each in check_together(given_)) == said
