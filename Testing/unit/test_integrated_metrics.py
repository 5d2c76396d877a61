"""The figures of the integrated network on findings whose figures can be said by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from LungPerfusionCore.errors import InputError
from PEDetectionLib.integrated_mapping import SlabBox, link_boxes
from PEDetectionLib.training.coco import boxes_of
from PEDetectionLib.training.integrated_metrics import (
    Case,
    average_precision,
    box_matches,
    choose_thresholds,
    dice,
    figures_of,
    interval,
    iou,
    lesion_hits,
    sensitivity_at,
)

VOXEL = (3.0, 2.0, 2.0)


def case(name="a", clots=((2, 5, 5),), false=(), score=0.9, shift=0) -> Case:
    """Scans of 8 slabs: cubes of 2 slabs and 4 x 4 pixels as emboli, each found (moved by ``shift`` pixels) with ``score``; false ones."""
    truth, found = np.zeros((8, 24, 24), bool), np.zeros((8, 24, 24), np.float32)
    for k, y, x in clots:
        truth[k : k + 2, y : y + 4, x : x + 4] = True
        found[k : k + 2, y + shift : y + shift + 4, x : x + 4] = score
    for k, y, x, s in false:
        found[k : k + 1, y : y + 4, x : x + 4] = s
    boxes = []
    for each in found:
        rows = boxes_of(each > 0)
        boxes.append(np.array([[*b, each[int(b[1]), int(b[0])]] for b in rows]).reshape(-1, 5))
    labels = truth.any(axis=(1, 2))
    return Case(
        name,
        labels,
        found.max(axis=(1, 2)).astype(float),
        float(found.max()),
        truth,
        found,
        [boxes_of(t) for t in truth],
        boxes,
        link_boxes(boxes),
        VOXEL,
    )


def test_overlap_of_boxes():
    assert iou(np.array([[0, 0, 4, 4.0]]), np.array([[2, 0, 6, 4.0], [8, 8, 9, 9]])) == pytest.approx(np.array([[1 / 3, 0]]))


def test_average_precision_by_hand():
    """Hits at ranks 1 and 3 of 3, of 2 boxes: precisions 1 and 2/3."""
    assert average_precision([(np.array([[0.9, 1], [0.8, 0], [0.7, 1]]), 2)]) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision([(np.zeros((0, 2)), 2)]) == 0.0
    assert np.isnan(average_precision([(np.zeros((0, 2)), 0)]))


def test_average_precision_as_scikit_learn_has_it_where_all_is_found():
    from sklearn.metrics import average_precision_score

    rng = np.random.default_rng(0)
    rows = np.column_stack([rng.permutation(40) / 40, rng.integers(0, 2, 40)])
    mine = average_precision([(rows, int(rows[:, 1].sum()))])
    theirs = average_precision_score(rows[:, 1], rows[:, 0])  # without making the curve fall
    assert mine >= theirs and mine == pytest.approx(theirs, abs=0.08)


def test_a_true_box_is_taken_once_and_by_the_best():
    one = case()
    twice = replace(one, boxes=[np.concatenate([b, b * [1, 1, 1, 1, 0.5]]) for b in one.boxes])
    rows, count = box_matches(twice)
    assert count == 2 and rows[rows[:, 1] == 1, 0] == pytest.approx([0.9, 0.9]) and (rows[:, 1] == 0).sum() == 2
    assert box_matches(case(shift=2))[0][:, 1].sum() == 0  # half shared: 1/3
    assert box_matches(case(shift=1))[0][:, 1].sum() == 2  # 3/4 shared: 3/5


def test_emboli_are_hit_within_five_millimetres():
    rows, count = lesion_hits(case(clots=((2, 5, 5), (5, 15, 15)), false=((0, 18, 2, 0.3),)))
    assert count == 2 and sorted(rows[:, 1]) == [-1, 0, 1]
    near = replace(case(), linked=(SlabBox(2, 3, (9.0, 5.0, 11.0, 9.0), 0.8),))  # its centre 3.4 mm beside a voxel's
    far = replace(case(), linked=(SlabBox(2, 3, (14.0, 5.0, 16.0, 9.0), 0.8),))
    assert lesion_hits(near)[0][0, 1] == 0 and lesion_hits(far)[0][0, 1] == -1
    assert lesion_hits(case(clots=()))[1] == 0


def test_sensitivity_counts_every_embolus_once_and_stops_at_the_false_ones():
    hits = [(np.array([[0.9, 0], [0.8, 0], [0.7, -1], [0.6, 1]]), 2), (np.array([[0.5, -1]]), 0)]
    assert sensitivity_at(hits, 0.0) == (0.5, 0.8)
    assert sensitivity_at(hits, 0.5) == (1.0, 0.6)
    assert sensitivity_at(hits, 4.0)[0] == 1.0
    equal = [(np.array([[0.9, 0], [0.5, 1], [0.5, -1]]), 2)]
    assert sensitivity_at(equal, 0.0) == (0.5, 0.9)  # boxes of one score are all in or all out


def test_thresholds_and_figures_of_a_network_that_is_right():
    cases = [case("a"), case("b", ((3, 9, 9),)), case("c", ()), case("d", (), ((4, 3, 3, 0.2),))]
    chosen = choose_thresholds(cases)
    assert (
        chosen["slices"] == pytest.approx(0.9, abs=1e-4) and chosen["stack"] == pytest.approx(0.9, abs=1e-4) and 0.2 < chosen["mask"] <= 0.9
    )
    figures = figures_of(cases, chosen)
    assert (figures["scans"], figures["positive_scans"], figures["emboli"], figures["boxes"]) == (4, 2, 2, 4)
    for name in ("slice_auc", "stack_auc", "dice", "ap50", "ap50_from_5_mm"):
        assert figures[name]["value"] == 1.0, name
    assert figures["emboli_found_at_false_boxes_a_scan"]["0.5"]["value"] == 1.0
    assert choose_thresholds([]) == {}
    with pytest.raises(InputError, match="no held-out patient"):
        figures_of([], {})


def test_figures_that_cannot_be_said_are_none():
    figures = figures_of([case("a", ()), case("b", ())], {})
    assert figures["dice"] is None and figures["ap50"] is None and figures["stack_auc"] is None


def test_areas_are_those_of_the_diagnostics():
    from PEDetectionLib.diagnostics import roc_auc
    from PEDetectionLib.training.integrated_metrics import _area

    rng = np.random.default_rng(2)
    labels, scores = rng.integers(0, 2, 50), np.round(rng.random(50), 1)  # with ties
    assert _area([(labels[:20], scores[:20]), (labels[20:], scores[20:])]) == pytest.approx(roc_auc(labels, scores).value)


def test_dice_and_intervals():
    a, b = np.array([True, True, False]), np.array([True, False, False])
    assert dice(a, b) == pytest.approx(2 / 3) and np.isnan(dice(a & ~a, a & ~a))
    values = np.random.default_rng(1).normal(5, 1, 60).tolist()
    found = interval(values, lambda some: float(np.mean(some)))
    assert found["low"] < np.mean(values) < found["high"] and found["high"] - found["low"] == pytest.approx(4 / np.sqrt(60), rel=0.3)
    assert interval(values, lambda some: float(np.mean(some))) == found  # the same numbers every time
