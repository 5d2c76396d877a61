"""Lobes and lungs are recognised by code first and by name second, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.lungs.regions import LOBES, lobe_of, lung_of

SPELLINGS = {
    "RUL": ("lung_upper_lobe_right", "RUL", "right upper lobe", "Right superior lobe", "Upper lobe of right lung", "rightUpperLobe"),
    "RML": ("lung_middle_lobe_right", "rml", "Right Middle Lobe", "middle lobe", "Middle lobe of right lung", "Lung RML"),
    "RLL": ("lung_lower_lobe_right", "RLL_1", "right lower lobe of lung", "Right inferior lobe", "Lower lobe, rt lung"),
    "LUL": ("lung_upper_lobe_left", "LUL", "left upper lobe", "Left superior lobe", "LeftUpperLobe", "L upper lobe"),
    "LLL": ("lung_lower_lobe_left", "LLL", "left-lower-lobe", "Left inferior lobe", "lower lobe of left lung (edited)"),
}
OTHER = (
    "trachea",
    "lung_vessels",
    "heart_ventricle_right",
    "upper lobe",
    "left middle lobe",
    "right lung",
    "RUL bronchus",
    "right upper lobe artery",
    "thyroid left lobe",
    "temporal lobe upper left artery",
    "RUL + RML",
    "",
    "right",
    "nodule in RUL",
)


@pytest.mark.parametrize(("name", "lobe"), [(name, lobe) for lobe, names in SPELLINGS.items() for name in names])
def test_spellings(name, lobe):
    assert lobe_of(name, None) == lobe
    assert lobe_of(name.upper() if "_" in name else name, "") == lobe


@pytest.mark.parametrize("name", OTHER)
def test_other_names(name):
    assert lobe_of(name, None) is None


@pytest.mark.parametrize(
    ("code", "lobe"),
    [("42400003", "RUL"), ("72481006", "RML"), ("266005", "RLL"), ("44714003", "LUL"), ("41224006", "LLL"), ("SCT:266005", "RLL")],
)
@given(name=st.text(max_size=12))
def test_a_lobes_own_code_goes_before_any_name(code, lobe, name):
    assert lobe_of(name, code) == lobe


@given(name=st.sampled_from(("Segment_1", "lesion", "left lung thing", "RUL")))
def test_slicers_entry_has_the_side_in_its_modifier(name):
    entry = "{}~SCT^123037004^Anatomical Structure~SCT^{}^{}~SCT^{}^{}~Anatomic codes - DICOM master list~^^~^^"
    general = "Segmentation category and type - 3D Slicer General Anatomy list"
    for level, sides in (("45653009", ("RUL", "LUL")), ("90572001", ("RLL", "LLL"))):
        for side, lobe in zip(("24028007", "7771000"), sides):
            assert lobe_of(name, entry.format(general, level, "lobe of lung", side, "side")) == lobe


def test_a_paired_code_without_side_asks_the_name():
    assert lobe_of("upper lobe, left", "45653009") == "LUL"
    assert lobe_of("my RLL", "90572001") == "RLL"
    assert lobe_of("upper lobe", "45653009") is None


def test_a_lungs_code_is_not_overruled_by_a_lobes_name():
    assert lobe_of("RUL", "39607008") is None
    assert lobe_of("RUL", "SCT^85756007^Tissue") == "RUL"


@pytest.mark.parametrize(
    ("name", "code", "side"),
    [
        ("right lung", None, "right"),
        ("Left Lung", None, "left"),
        ("lung_left", None, "left"),
        ("right", None, "right"),
        ("x", "3341006", "right"),
        ("x", "a~SCT^1^b~SCT^39607008^Lung~SCT^7771000^Left", "left"),
        ("left lung", "SCT^85756007^Tissue", "left"),
        ("lungs", None, None),
        ("lung vessels right", None, None),
        ("right upper lobe of lung", None, None),
        ("left atrium", None, None),
    ],
)
def test_whole_lungs(name, code, side):
    assert lung_of(name, code) == side


@given(st.text(max_size=40), st.one_of(st.none(), st.text(max_size=40)))
def test_any_text_is_answered(name, code):
    assert lobe_of(name, code) in (*LOBES, None)
    assert lung_of(name, code) in ("right", "left", None)
