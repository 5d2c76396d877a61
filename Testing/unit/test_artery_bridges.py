"""Arteries in pieces, as segmentation tools leave them: bridged where it is plainly one tree, and no number where it is not."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
import SimpleITK as sitk
from clot_tree import arteries, image, lobes, measured, points, tube

from LungPerfusionCore.arteries.tree import artery_tree

AT = points()
LOBAR = ("RUL", "RLL", "LUL", "LLL")


@pytest.fixture(scope="module")
def regions():
    return lobes()


def without(gone: np.ndarray) -> sitk.Image:
    array = sitk.GetArrayFromImage(arteries())
    array[gone] = 0
    return image(array)


def between(low: float, high: float, sides: tuple[int, ...] = (-1, 1)) -> np.ndarray:
    """Voxels whose distance from the midline lies between, on the sides named (-1 right)."""
    x = AT[..., 0]
    return (np.abs(x) > low) & (np.abs(x) < high) & np.isin(np.sign(x), sides)


CUTS = {
    # 15 mm missing between trunk and lobar arteries on both sides, and on one
    "both main": (between(14, 29), 2),
    "one main": (between(14, 29, (1,)), 1),
    "20 mm": (between(13, 33), 2),
    "lobar": (np.any([tube(name, 0.12, 0.31) for name in LOBAR], axis=0) & between(43, 100), 4),
}
CLOTS = {
    "LLL": tube("LLL", 0.5, 0.8),
    "left": tube("left", 0.75, 1.0),
    "half": tube("right", 0.85, 1.0) & (AT[..., 1] > 0),
    "trunk": tube("trunk", 0.2, 0.6, 0.7),
}


@pytest.mark.parametrize(
    ("cut", "clot"),
    [("both main", "LLL"), ("both main", "left"), ("one main", "LLL"), ("20 mm", "half"), ("lobar", "LLL"), ("lobar", "trunk")],
)
def test_a_gap_where_an_artery_plainly_goes_on_is_bridged(regions, cut, clot):
    """Before, all of the lung hung on the trunk's stump: 0 %, or all of it."""
    gone, gaps = CUTS[cut]
    whole, found = measured(CLOTS[clot], regions), measured(CLOTS[clot], regions, tree=without(gone))
    # lung beside the gap is fed by its other side
    assert found.obstruction_percent == pytest.approx(whole.obstruction_percent, abs=7.0)
    assert found.qanadli_percent == pytest.approx(whole.qanadli_percent, abs=8.0)
    assert [(e.level, e.side) for e in found.emboli] == [(e.level, e.side) for e in whole.emboli]
    (said,) = found.warnings
    assert f"were bridged: {gaps} (" in said and len(re.findall(r"\d+ mm, [RL] \d+ [AP] \d+ [IS] \d+", said)) == gaps
    assert not whole.warnings


def test_the_trunk_may_be_missing(regions):
    """Each lung's arteries are followed from their thickest place, and it is said what that leaves out."""
    trunkless = without(np.abs(AT[..., 0]) < 18)
    for clot in ("LLL", "left"):
        whole, found = measured(CLOTS[clot], regions), measured(CLOTS[clot], regions, tree=trunkless)
        assert found.obstruction_percent == pytest.approx(whole.obstruction_percent, abs=7.0), clot
        assert [e.level for e in found.emboli] == [e.level for e in whole.emboli]
        assert "not connected" in found.warnings[0]


def test_a_tree_that_does_not_carry_the_lung_gives_no_number(regions):
    torn = without(np.any([tube(name, 0.05, 0.65) for name in LOBAR[2:]], axis=0) & between(45, 100))
    found = measured(CLOTS["left"], regions, tree=torn)
    assert math.isnan(found.obstruction_percent) and math.isnan(found.behind_percent) and found.emboli[0].level == ""
    assert not {m.quantity for m in found.measurements} & {"obstruction_percent", "behind_clots_percent"}
    carried = int(re.search(r"carries (\d+) % of the lung \(80 % are needed\)", " ".join(found.warnings))[1])
    assert 50 <= carried < 80
    assert "embolus size alone" in found.warnings[-1] and found.rule.startswith("The arteries that were given hold no tree")


def test_what_lies_beside_an_artery_is_no_branch_of_it():
    """A vein runs along an artery and points past it; specks are nothing."""
    plain = artery_tree(arteries())
    array = sitk.GetArrayFromImage(arteries())
    vein = (np.hypot(AT[..., 0] + 40, AT[..., 1] - 18) < 4) & (np.abs(AT[..., 2]) < 40)
    array[vein] = 1
    array[tuple(np.random.default_rng(0).integers(0, array.shape, (20, 3)).T)] = 1
    tree = artery_tree(image(array))
    assert tree.pieces.bridges == () and len(tree.pieces.roots) == 1
    np.testing.assert_array_equal(tree.points[tree.pieces.roots[0]], plain.points[plain.pieces.roots[0]])
    lung = AT[(np.abs(AT[..., 0]) > 20)][::7]
    assert plain.carried(lung) == 1.0 and 0.5 < tree.carried(lung) < 1.0


def test_the_direction_of_the_files_axes_does_not_matter(regions):
    cut = without(CUTS["both main"][0])
    one = artery_tree(cut)
    other = artery_tree(sitk.Flip(cut, (True, True, False)))
    assert sorted(b.gap_mm for b in one.pieces.bridges) == pytest.approx(sorted(b.gap_mm for b in other.pieces.bridges), abs=2.1)
    assert one.reached.sum() == other.reached.sum()


def test_clots_off_the_tree_are_said(regions):
    away = np.linalg.norm(AT - (60, 20, -35), axis=-1) < 5
    beside = measured(CLOTS["left"] | (np.linalg.norm(AT - (60, 24, -38), axis=-1) < 3), regions)
    assert "1 of 2 emboli" in beside.warnings[0] and "the obstruction is that of the others" in beside.warnings[0]
    assert [e.level for e in beside.emboli] == ["main", ""] and not math.isnan(beside.obstruction_percent)
    most = measured(away | tube("LUL", 0.9, 1.0), regions)
    assert "so the obstruction was not estimated" in most.warnings[0] and math.isnan(most.obstruction_percent)


def test_the_panel_says_why_there_is_no_number(regions):
    from PEDetectionLib.panels.sentences import obstruction_sentence

    torn = without(np.any([tube(name, 0.05, 0.65) for name in LOBAR[2:]], axis=0) & between(45, 100))
    sentence = obstruction_sentence(measured(CLOTS["left"], regions, tree=torn))
    assert sentence.endswith("% from embolus size alone.") and "select the pulmonary arteries" not in sentence
