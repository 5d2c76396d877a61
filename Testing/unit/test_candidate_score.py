"""What is expected at a place, and the score with its words."""

import math
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import said
from PerfusionDefectQuantLib.candidate_expected import BEST_PERFUSED, LEAST_BLOCKS, PERCENTILE75, Tissue, expected_iodine
from PerfusionDefectQuantLib.candidate_score import CLOTS, MUCH_LOST, TERMS, TREE, UNKNOWN, WEIGHTS, reasons, score, terms_for
from translations import ts_files

SHAPE = (20, 24, 22)


def lung_with(seed, slope, rim, defect):
    """Iodine that follows a plane over height and depth, tissue that varies, and a defect in a corner."""
    rng = np.random.default_rng(seed)
    k, j, i = np.mgrid[tuple(slice(0, n) for n in SHAPE)]
    lung = ((k - 10) / 9) ** 2 + ((j - 12) / 11) ** 2 + ((i - 11) / 10) ** 2 < 1
    points = np.stack([3.0 * i[lung], 3.0 * j[lung], 3.0 * k[lung]], axis=1)
    depth = 3.0 * np.minimum.reduce([k, j, i, 19 - k, 23 - j, 21 - i]).astype(np.float32)
    tissue = rng.uniform(0.6, 1.2, SHAPE).astype(np.float32)
    y = np.full(SHAPE, np.nan)
    y[lung] = (points[:, 1] - points[:, 1].mean()) / 100
    normal = (1.5 + slope * y + rim * (np.clip(depth, 0, 15) / 15 - 1)) * tissue
    iodine = np.where(lung, normal, 0)
    lost = lung & (k < 3 + int(14 * defect))
    iodine[lost] *= 0.2
    around = Tissue(depth, tissue, np.zeros(SHAPE, np.float32), np.zeros(SHAPE, np.float32))
    return iodine.astype(np.float32), lung, points, normal, around


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 1000), slope=st.floats(-0.8, 0.8), rim=st.floats(0, 0.4), defect=st.floats(0, 0.3))
def test_the_plane_is_found_again_beside_a_defect(seed, slope, rim, defect):
    iodine, lung, points, normal, around = lung_with(seed, slope, rim, defect)
    found = expected_iodine(iodine, lung, lung, points, around, 1.5, PERCENTILE75)
    assert np.isnan(found[~lung]).all()
    np.testing.assert_allclose(found[lung], normal[lung], rtol=0.02)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 1000), slope=st.floats(0, 0.8), rim=st.floats(0, 0.4), defect=st.floats(0, 0.75))
def test_the_best_perfused_lung_tells_what_is_expected_however_much_is_lost(seed, slope, rim, defect):
    iodine, lung, points, normal, around = lung_with(seed, slope, rim, defect)
    found = expected_iodine(iodine, lung, lung, points, around, 1.5)
    np.testing.assert_allclose(found[lung], normal[lung], rtol=0.02)


def test_most_of_the_lung_lost_is_a_low_percentage_of_what_is_expected_only_from_the_best_perfused():
    iodine, lung, points, normal, around = lung_with(3, 0.4, 0.2, 0.8)
    lost = np.median(iodine[lung] / normal[lung]) == pytest.approx(0.2)
    assert lost  # more than half of the lung is
    old = expected_iodine(iodine, lung, lung, points, around, 1.5, PERCENTILE75)
    new = expected_iodine(iodine, lung, lung, points, around, 1.5, BEST_PERFUSED)
    assert np.median(new[lung] / normal[lung]) == pytest.approx(1.0, abs=0.02) and np.median(old[lung] / normal[lung]) < 0.8


def test_what_shines_under_the_pleura_or_in_streaks_is_not_the_best_perfused_lung():
    iodine, lung, points, normal, around = lung_with(3, 0.4, 0.2, 0.0)
    rim = lung & (around.depth < 8)
    iodine[rim] *= np.random.default_rng(0).choice([1.0, 2.5], np.count_nonzero(rim), p=[0.6, 0.4])
    found = expected_iodine(iodine, lung, lung, points, around, 1.5)
    assert np.median(found[lung & ~rim] / normal[lung & ~rim]) == pytest.approx(1.0, abs=0.05)
    iodine, *_rest = lung_with(3, 0.4, 0.2, 0.0)
    streaked = lung & (np.random.default_rng(1).random(SHAPE) < 0.3)
    iodine[streaked] *= 2.5
    around = replace(around, streak=np.where(streaked, np.float32(0.25), np.float32(0)))
    found = expected_iodine(iodine, lung, lung, points, around, 1.5)
    assert np.median(found[lung] / normal[lung]) == pytest.approx(1.0, abs=0.05)


def test_no_iodine_at_all_and_a_scale_that_nobody_knows():
    iodine, lung, points, _normal, around = lung_with(0, 0.3, 0.2, 0.0)
    found = expected_iodine(0 * iodine, lung, lung, points, around, 1.5)
    np.testing.assert_allclose(found[lung], 1.5 * around.density[lung], rtol=1e-5)
    with pytest.raises(InputError, match="Unknown scale 'mean'"):
        expected_iodine(iodine, lung, lung, points, around, 1.5, "mean")


def test_without_enough_normal_lung_normal_iodine_is_expected():
    iodine, lung, points, _, around = lung_with(0, 0.3, 0.2, 0.0)
    around = replace(around, streak=np.ones(SHAPE, np.float32))  # nothing is clean
    found = expected_iodine(iodine, lung, lung, points, around, 1.5)
    np.testing.assert_allclose(found[lung], 1.5 * around.density[lung], rtol=1e-5)
    assert LEAST_BLOCKS > 0
    nothing = expected_iodine(iodine, lung & False, lung & False, points[:0], around, 1.5)
    assert np.isnan(nothing).all()


def candidate(**fields):
    plain = {
        "relative": 0.5,
        "deep_share": 0.2,
        "contrast": 0.4,
        "wedge": 0.1,
        "pleural_base": 0.6,
        "streak": 0.2,
        "dense_mm": 30.0,
        "density": 0.9,
        "explained": False,
        "extent": 0.3,
        "elsewhere": 0.1,
        "clot_gap": 20.0,
        "upstream": 0.3,
        "reached": 0.3,
        "obstructed": 0.3,
        "cone": 0.4,
    }
    return SimpleNamespace(**{**plain, **fields})


@pytest.mark.parametrize("known", (UNKNOWN, CLOTS, TREE))
@pytest.mark.parametrize("fitted", (WEIGHTS, MUCH_LOST), ids=("plain", "much lost"))
def test_weights_keep_the_direction_of_their_terms(fitted, known):
    weights = fitted[known]
    assert set(weights) == {"intercept", *terms_for(known)}
    for name in terms_for(known):
        assert TERMS[name].direction == 0 or weights[name] * TERMS[name].direction >= 0, name


@settings(max_examples=50, deadline=None)
@given(
    weights=st.sampled_from([fitted[known] for fitted in (WEIGHTS, MUCH_LOST) for known in (UNKNOWN, CLOTS, TREE)]),
    relative=st.floats(-0.5, 2),
    streak=st.floats(0, 3),
    upstream=st.floats(0, 1),
    density=st.one_of(st.floats(0, 2), st.just(math.nan)),
    gap=st.one_of(st.floats(0, 500), st.just(math.inf)),
)
def test_the_score_is_a_share_and_moves_as_its_terms_say(weights, relative, streak, upstream, density, gap):
    one = {"relative": relative, "streak": streak, "upstream": upstream, "density": density, "clot_gap": gap}
    value = score(candidate(**one), weights)
    assert 0 < value < 1
    assert score(candidate(**{**one, "streak": streak + 0.5}), weights) <= value
    assert score(candidate(**{**one, "relative": relative - 0.2}), weights) >= value
    if "clot upstream" in weights:
        assert score(candidate(**{**one, "upstream": min(upstream + 0.3, 1)}), weights) >= value


def test_reasons_name_what_moved_the_score_most_and_what_speaks_against():
    dark = candidate(relative=0.1, deep_share=0.9, upstream=1.0, clot_gap=2.0, cone=1.0, streak=0.9)
    term, words = reasons(dark, WEIGHTS[TREE], True)
    assert "clot" in term and "embolus" in words and "no embolus" not in words
    assert words.endswith("though in the streaks of dense contrast 30 mm away")
    assert reasons(candidate(upstream=0.0, cone=0.0, clot_gap=90.0), WEIGHTS[CLOTS], False)[0] in ("clot far", "no clot")
    term, words = reasons(dark, WEIGHTS[TREE], False)
    assert term == "streaks" and "dense contrast" in words
    term, words = reasons(candidate(relative=0.2, streak=0.0, contrast=math.nan), WEIGHTS[UNKNOWN], True)
    assert term == "little iodine" and "streaks" not in words and "nan" not in words  # no artefact is no reason
    assert reasons(dark, {"intercept": 0.0}, True)[0] == "undecided"


def test_an_embolus_that_leaves_its_vessel_open_is_said_to():
    partly = candidate(upstream=0.4, reached=0.8, obstructed=0.36)
    assert TERMS["clot upstream"].words(partly) == "40 % of it lies downstream of an embolus that fills 45 % of its vessel"
    assert TERMS["clot upstream"].words(candidate(upstream=0.4, reached=0.8, obstructed=0.75)) == "40 % of it lies downstream of an embolus"


def test_a_candidates_reason_is_said_in_the_language_of_a_panel():
    known = {text: each.text for (_context, text), each in ts_files.read(ts_files.file_of("de")).items()}
    candidate = SimpleNamespace(upstream=0.42, reached=0.42, obstructed=0.4, relative=0.3, deep_share=0.0, dense_mm=math.inf, streak=0.0)
    words = [TERMS[name].words(candidate) for name in ("iodine", "clot upstream", "streaks")]
    assert [str(each) for each in words] == [
        "30 % of the iodine expected there",
        "42 % of it lies downstream of an embolus",
        "away from streaks",
    ]
    assert [said(each, lambda text: known.get(text) or text) for each in words] == [
        "30 % des dort erwarteten Jods",
        "42 % davon liegen stromabwärts eines Embolus",
        "abseits von Streifenartefakten",
    ]
