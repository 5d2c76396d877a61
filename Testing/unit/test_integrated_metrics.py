"""The figures of the integrated network on findings whose figures can be said by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.numerics.overlap import dice
from PEDetectionLib.embolus_voxels import FLOOR
from PEDetectionLib.integrated_mapping import SlabBox, link_boxes
from PEDetectionLib.training.coco import boxes_of
from PEDetectionLib.training.integrated_metrics import (
    MASK_STEPS,
    Case,
    average_precision,
    box_matches,
    choose_thresholds,
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


@pytest.mark.parametrize("least", [0.3, 0.5, 0.75])
def test_matches_and_average_precision_are_those_of_pycocotools(least):
    """On random boxes, found near the true ones and elsewhere: the same hits at every rank, the same curve at COCO's 101 recalls."""
    rng = np.random.default_rng(4)
    truth, found = [], []
    for _slice in range(12):
        corners = rng.uniform(0, 60, (int(rng.integers(0, 6)), 2))
        boxes = np.hstack([corners, corners + rng.uniform(14, 30, corners.shape)])
        near = np.repeat(boxes, 2, axis=0) + rng.normal(0, 2.5, (2 * len(boxes), 4))
        elsewhere = rng.uniform(0, 60, (2, 2))
        near = np.concatenate([near, np.hstack([elsewhere, elsewhere + rng.uniform(14, 30, (2, 2))])])
        truth.append(boxes)
        found.append(np.column_stack([near, rng.random(len(near))]))
    rows, count = box_matches(replace(case(), truth_boxes=truth, boxes=found), least)
    rows = rows[np.argsort(-rows[:, 0], kind="stable")]
    hits, precision_at, average = evaluated_by_pycocotools(truth, found, least)
    assert count == sum(map(len, truth)) and 0 < rows[:, 1].sum() <= count < len(rows)
    assert np.array_equal(rows[:, 1].astype(bool), hits)
    right = np.cumsum(rows[:, 1])
    precision = right / np.arange(1, len(rows) + 1)
    recalls = np.linspace(0, 1, 101)
    mine = [precision[right / count >= recall].max(initial=0.0) for recall in recalls]
    assert mine == pytest.approx(precision_at, abs=1e-9) and np.mean(mine) == pytest.approx(average)
    assert average_precision([(rows, count)]) == pytest.approx(average, abs=0.01)  # all points instead of 101


def evaluated_by_pycocotools(truth, found, least: float) -> tuple[np.ndarray, np.ndarray, float]:
    """Whether each found box is a hit, best score first; the precisions at COCO's 101 recalls; their mean."""
    import contextlib
    import io

    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval

    def rows(boxes):
        return [(n, [float(v) for v in (b[0], b[1], b[2] - b[0], b[3] - b[1])], b) for n, each in enumerate(boxes, 1) for b in each]

    with contextlib.redirect_stdout(io.StringIO()):
        known = COCO()
        known.dataset = {
            "info": {},
            "images": [{"id": n} for n in range(1, len(truth) + 1)],
            "categories": [{"id": 1}],
            "annotations": [
                {"id": number, "image_id": n, "category_id": 1, "bbox": box, "area": box[2] * box[3], "iscrowd": 0}
                for number, (n, box, _row) in enumerate(rows(truth), 1)
            ],
        }
        known.createIndex()
        results = known.loadRes([{"image_id": n, "category_id": 1, "bbox": box, "score": float(b[4])} for n, box, b in rows(found)])
        judge = COCOeval(known, results, "bbox")
        judge.params.iouThrs, judge.params.maxDets = np.array([least]), [1000]
        judge.params.areaRng, judge.params.areaRngLbl = [[0, 1e10]], ["all"]
        judge.evaluate()
        judge.accumulate()
    images = [image for image in judge.evalImgs if image is not None]
    scores = np.concatenate([image["dtScores"] for image in images])
    hits = np.concatenate([image["dtMatches"][0] > 0 for image in images])
    precision = judge.eval["precision"][0, :, 0, 0, 0]
    return hits[np.argsort(-scores, kind="stable")], precision, float(precision.mean())


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


def test_the_boxes_threshold_keeps_the_box_that_it_was_taken_from():
    one = case("a")
    score = 0.87656  # rounded to four digits it would lie above itself
    linked = tuple(replace(box, score=score) for box in one.linked)
    at = choose_thresholds([replace(one, linked=linked), case("c", ())])["boxes"]
    assert score - 1e-4 < at <= score


def test_a_network_that_is_unsure_of_every_embolus_gets_a_low_threshold():
    """Clots at 0.035, all else at 0.022: only a threshold between them finds the clots and nothing else. A list can show it."""
    unsure = replace(case("a"), probability=np.where(case("a").truth, 0.035, 0.022))
    assert choose_thresholds([unsure, case("c", ())])["mask"] == pytest.approx(0.03) and min(MASK_STEPS) >= FLOOR


def test_figures_that_cannot_be_said_are_none():
    figures = figures_of([case("a", ()), case("b", ())], {})
    assert figures["dice"] is None and figures["ap50"] is None and figures["stack_auc"] is None


def test_areas_are_those_of_the_diagnostics():
    from PEDetectionLib.diagnostics import roc_auc
    from PEDetectionLib.training.integrated_metrics import roc_area

    rng = np.random.default_rng(2)
    labels, scores = rng.integers(0, 2, 50), np.round(rng.random(50), 1)  # with ties
    assert roc_area([(labels[:20], scores[:20]), (labels[20:], scores[20:])]) == pytest.approx(roc_auc(labels, scores).value)


def test_dice_and_intervals():
    a, b = np.array([True, True, False]), np.array([True, False, False])
    assert dice(a, b) == pytest.approx(2 / 3) and np.isnan(dice(a & ~a, a & ~a))
    values = np.random.default_rng(1).normal(5, 1, 60).tolist()
    found = interval(values, lambda some: float(np.mean(some)))
    assert found["low"] < np.mean(values) < found["high"] and found["high"] - found["low"] == pytest.approx(4 / np.sqrt(60), rel=0.3)
    assert interval(values, lambda some: float(np.mean(some))) == found  # the same numbers every time
