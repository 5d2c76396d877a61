"""Boxes and masks as COCO JSON: out and in again they are the same, whatever the mask; what is no COCO file is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from pycocotools import mask as coco_mask
from skimage.measure import label, regionprops

from LungPerfusionCore.errors import InputError
from PEDetectionLib.training.coco import (
    boxes_of,
    coco_of_boxes,
    coco_of_masks,
    components,
    mask_of_runs,
    read_coco,
    run_lengths,
    scans_of_coco,
    write_coco,
)

MASKS = arrays(bool, st.tuples(st.integers(1, 4), st.integers(1, 12), st.integers(1, 12)), elements=st.booleans())


@given(MASKS)
def test_masks_come_back_to_the_pixel(masks):
    back = scans_of_coco(json.loads(json.dumps(coco_of_masks({"a.nrrd": masks}))))["a.nrrd"]
    assert back.has_masks and back.shape == masks.shape[1:]
    for number, mask in enumerate(masks):
        assert np.array_equal(back.masks.get(number, np.zeros_like(mask)), mask)
        assert sorted(back.boxes[number].tolist()) == sorted(boxes_of(mask).tolist())


@given(MASKS)
def test_boxes_are_those_of_the_connected_parts(masks):
    for mask in masks:
        expected = [(p.bbox[1], p.bbox[0], p.bbox[3], p.bbox[2]) for p in regionprops(label(mask, connectivity=2))]
        assert sorted(map(tuple, boxes_of(mask).tolist())) == sorted(expected)
        assert np.array_equal(np.any(components(mask), axis=0) if mask.any() else np.zeros_like(mask), mask)
        least = [p for p in regionprops(label(mask, connectivity=2)) if p.area >= 3]
        assert len(boxes_of(mask, 3)) == len(components(mask, 3)) == len(least)


@given(arrays(bool, st.tuples(st.integers(1, 9), st.integers(1, 9))))
def test_run_lengths_begin_with_zeros_and_go_down_the_columns(mask):
    runs = run_lengths(mask)
    assert sum(runs["counts"]) == mask.size and all(n > 0 for n in runs["counts"][1:])
    assert np.array_equal(mask_of_runs(runs), mask)
    assert (runs["counts"][0] == 0) == bool(mask[0, 0])
    assert np.array_equal(coco_mask.decode(coco_mask.frPyObjects(runs, *mask.shape)).astype(bool), mask)


def test_known_run_lengths():
    mask = np.zeros((3, 3), bool)
    mask[1, 0] = mask[2, 0] = mask[0, 1] = True
    assert run_lengths(mask) == {"size": [3, 3], "counts": [1, 3, 5]}


def test_found_boxes_carry_their_scores_and_are_read_as_boxes(tmp_path):
    content = coco_of_boxes({"ctpa.nrrd": ((20, 30), {4: np.array([[2.5, 3.0, 9.0, 8.5, 0.75]]), 7: np.zeros((0, 5))})})
    write_coco(content, tmp_path / "boxes.json")
    known = json.loads((tmp_path / "boxes.json").read_text())
    assert known["annotations"][0]["bbox"] == [2.5, 3.0, 6.5, 5.5] and known["annotations"][0]["score"] == 0.75
    scan = read_coco(tmp_path / "boxes.json")["ctpa.nrrd"]
    assert not scan.has_masks and scan.boxes[4].tolist() == [[2.5, 3.0, 9.0, 8.5]] and len(scan.boxes[7]) == 0


def changed(**changes):
    content = coco_of_masks({"a": np.ones((1, 4, 4), bool)})
    content["annotations"][0].update(changes)
    return content


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ([], "no COCO detection file"),
        ({"images": []}, "no COCO detection file"),
        (changed(image_id=9), "is of an image that is not listed"),
        (changed(bbox=[1, 1, 9, 2]), "does not lie in its image"),
        (changed(bbox=[1, 1, 0, 2]), "does not lie in its image"),
        (changed(segmentation={"size": [4, 4], "counts": [3]}), "run lengths do not belong to its size"),
        (changed(segmentation={"size": [2, 8], "counts": [16]}), "is not of its image's size"),
    ],
)
def test_what_contradicts_itself_is_refused(content, words):
    with pytest.raises(InputError, match=words):
        scans_of_coco(content)


def test_what_is_no_json_is_refused(tmp_path):
    (tmp_path / "boxes.json").write_text("boxes")
    with pytest.raises(InputError, match="is not JSON"):
        read_coco(tmp_path / "boxes.json")
