"""Lungs that a scan cuts: what is said of zones of a part, and of a loss that cannot be told."""

from __future__ import annotations

import math

import SimpleITK as sitk
from half_ellipsoid import ball

from LungPerfusionCore.lungs.field_of_view import Cut, cut_lungs, cut_sentences


def test_zones_of_a_slab_are_said_to_be_of_the_slab():
    from LungPerfusionCore.lungs.field_of_view import thirds_of_part
    from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax
    from PerfusionDefectQuantLib.pipeline import DefectInputs, analyse

    words = "Apical, middle and basal are thirds of the part of the lungs that the CT shows, not of the whole lungs."
    (iodine, _), (ct, _) = simple_iodine(), simple_thorax()
    assert words not in analyse(DefectInputs(iodine=iodine, ct=ct)).warnings
    assert words in analyse(DefectInputs(iodine=iodine[:, :, 40:], ct=ct[:, :, 40:])).warnings
    whole = ball()
    for code in ("LPS", "RAI", "ASL"):
        assert thirds_of_part(sitk.DICOMOrient(whole, code)) == ()
        assert thirds_of_part(sitk.DICOMOrient(whole[:, :, 30:], code)) == (words,)
        assert thirds_of_part(sitk.DICOMOrient(whole[30:, :, :], code)) == ()


def test_given_lungs_of_a_slab_have_thirds_of_it_and_given_zones_their_own():
    from LungPerfusionCore.lungs.regions import regions_from_zones
    from LungPerfusionCore.lungs.segmentation import segment_lungs
    from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax
    from PerfusionDefectQuantLib.pipeline import DefectInputs, analyse

    (iodine, _), (ct, _) = simple_iodine(), simple_thorax()
    lungs = segment_lungs(ct).labels
    zones = regions_from_zones(lungs)
    slab = {"iodine": iodine[:, :, 40:], "ct": ct[:, :, 40:]}
    said = [
        [note for note in analyse(DefectInputs(**slab, regions=labels[:, :, 40:], region_names=names)).warnings if "are thirds of" in note]
        for labels, names in ((lungs, {1: "right", 2: "left"}), (zones.labels, zones.names))
    ]
    assert [len(each) for each in said] == [1, 0]


def test_a_loss_that_cannot_be_told_gets_no_number():
    """Cut beyond its middle a lung grows narrower inwards: the estimate was a fifth of what is missing. A share of the whole lung is not
    given either where it is cut elsewhere by what is not known."""
    part = ball()[36:, :, :]  # two thirds are missing
    found = cut_lungs(part, {1: "right"})
    assert [each.face for each in found] == ["right"] and math.isnan(found[0].missing_ml)
    assert "is missing cannot be told" in cut_sentences(found)[0] and "%" not in cut_sentences(found)[0]
    both = cut_sentences((Cut("right", "top", 9000.0, math.nan, 800.0), Cut("right", "bottom", 900.0, 160.0, 800.0)))
    assert both == ("The right lung is cut off at the bottom of the CT: about 160 ml of it are likely missing there.",)
    two = cut_sentences((Cut("right", "right", 900.0, 100.0, 800.0), Cut("right", "front", 900.0, 100.0, 800.0)))
    assert all("about 100 ml of it (10 %) are likely missing" in each for each in two)
