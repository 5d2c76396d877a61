"""The two operators of detection against what they stand for: greedy suppression and averages of bilinear samples."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("torch")
import torch

from PEDetectionLib import box_operators


def boxes(rng: np.random.Generator, count: int, side: float = 20.0) -> np.ndarray:
    low = rng.uniform(0, side - 4, (count, 2))
    return np.concatenate([low, low + rng.uniform(1, 9, (count, 2))], axis=1).astype(np.float32)


@given(st.integers(0, 2**32 - 1), st.integers(0, 25), st.sampled_from([0.1, 0.3, 0.5, 0.7]))
def test_suppression_keeps_the_best_of_what_overlaps(seed, count, threshold):
    rng = np.random.default_rng(seed)
    given_boxes, scores = boxes(rng, count), rng.permutation(count).astype(np.float32)
    kept = box_operators.nms(torch.from_numpy(given_boxes), torch.from_numpy(scores), threshold).numpy()
    expected = []
    for n in np.argsort(-scores):
        a = given_boxes[n].astype(float)
        for m in expected:
            b = given_boxes[m].astype(float)
            shared = np.prod(np.maximum(np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2]), 0))
            if shared > threshold * (np.prod(a[2:] - a[:2]) + np.prod(b[2:] - b[:2]) - shared):
                break
        else:
            expected.append(n)
    assert kept.tolist() == expected


def sample(plane: np.ndarray, y: float, x: float) -> float:
    height, width = plane.shape
    if y < -1 or y > height or x < -1 or x > width:
        return 0.0
    y, x = min(max(y, 0), height - 1), min(max(x, 0), width - 1)
    y0, x0 = int(y), int(x)
    y1, x1 = min(y0 + 1, height - 1), min(x0 + 1, width - 1)
    fy, fx = y - y0, x - x0
    upper = plane[y0, x0] * (1 - fx) + plane[y0, x1] * fx
    return upper * (1 - fy) + (plane[y1, x0] * (1 - fx) + plane[y1, x1] * fx) * fy


@settings(max_examples=15)
@given(st.integers(0, 2**32 - 1), st.sampled_from([1.0, 0.5]), st.booleans())
def test_regions_are_averages_of_bilinear_samples(seed, scale, aligned):
    rng = np.random.default_rng(seed)
    maps = rng.normal(size=(2, 2, 9, 11)).astype(np.float32)
    rois = np.concatenate([rng.integers(0, 2, (4, 1)), boxes(rng, 4, 22.0)], axis=1).astype(np.float32)
    found = box_operators.roi_align(torch.from_numpy(maps), torch.from_numpy(rois), scale, 3, 2, 2, aligned).numpy()
    offset = 0.5 if aligned else 0.0
    for n, (image, x1, y1, x2, y2) in enumerate(rois.tolist()):
        x1, y1, x2, y2 = (v * scale - offset for v in (x1, y1, x2, y2))
        height, width = (y2 - y1, x2 - x1) if aligned else (max(y2 - y1, 1.0), max(x2 - x1, 1.0))
        for row in range(3):
            for column in range(2):
                ys = [y1 + height * (row + (s + 0.5) / 2) / 3 for s in range(2)]
                xs = [x1 + width * (column + (s + 0.5) / 2) / 2 for s in range(2)]
                expected = np.mean([[sample(maps[int(image), 1], y, x) for x in xs] for y in ys])
                assert found[n, 1, row, column] == pytest.approx(expected, abs=1e-4)


def test_regions_can_be_learnt_through():
    maps = torch.rand(1, 1, 6, 6, dtype=torch.float64, requires_grad=True)
    rois = torch.tensor([[0, 0.7, 1.1, 4.3, 4.9]], dtype=torch.float64)
    assert torch.autograd.gradcheck(lambda x: box_operators.roi_align(x, rois, 1.0, 2, 2, 2, False), (maps,))


def test_torchvision_uses_them_where_its_own_do_not_load_and_is_left_as_it_was(detection_operators, monkeypatch):
    from PEDetectionLib.vision import import_torchvision

    import_torchvision()
    from torchvision.ops import boxes as box_functions
    from torchvision.ops import poolers

    monkeypatch.setattr(box_operators, "compiled", lambda: False)
    before = box_functions.nms, poolers.roi_align
    pool = poolers.MultiScaleRoIAlign(["0"], 2, 2)
    with box_operators.in_use() as lent, box_operators.in_use():
        assert lent
        given_boxes = torch.tensor([[0.0, 0, 4, 4], [0, 0, 4, 3.9], [9, 9, 12, 12]])
        kept = box_functions.batched_nms(given_boxes, torch.tensor([0.5, 0.9, 0.1]), torch.zeros(3, dtype=torch.int64), 0.5)
        assert kept.tolist() == [1, 2]
        found = pool({"0": torch.ones(1, 3, 8, 8)}, [torch.tensor([[1.0, 1, 5, 5]])], [(8, 8)])
        assert found.shape == (1, 3, 2, 2) and torch.allclose(found, torch.ones_like(found))
    assert (box_functions.nms, poolers.roi_align) == before
    monkeypatch.setattr(box_operators, "compiled", lambda: True)
    with box_operators.in_use() as lent:
        assert not lent and (box_functions.nms, poolers.roi_align) == before
