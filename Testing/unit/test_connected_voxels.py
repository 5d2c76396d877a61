"""Connected parts without the grid, and trees without loops, against the plain way to compute them."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from LungPerfusionCore.arteries.sections import Sections
from LungPerfusionCore.numerics.connected_components import connected_parts


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**6), share=st.sampled_from([0.02, 0.1, 0.3, 1.0]), shape=st.tuples(*[st.integers(1, 9)] * 3))
def test_parts_are_those_of_the_grid(seed, share, shape):
    mask = np.random.default_rng(seed).random(shape) < share
    voxels = np.flatnonzero(mask)
    labels, count = connected_parts(voxels, shape)
    wanted, number = ndimage.label(mask, np.ones((3, 3, 3)))
    assert count == number
    np.testing.assert_array_equal(labels + 1, wanted.reshape(-1)[voxels])


def test_no_neighbour_is_on_the_other_side_of_the_grid():
    mask = np.zeros((2, 3, 4), bool)
    mask[0, 0, 3] = mask[0, 1, 0] = True  # one after the other in memory
    assert connected_parts(np.flatnonzero(mask), mask.shape)[1] == 2


def random_tree(random: np.random.Generator, size: int) -> Sections:
    """Sections in any order, each with a parent that comes before it; one without."""
    names = random.permutation(size)
    parent = np.full(size, -1)
    for n in range(1, size):
        parent[names[n]] = names[random.integers(n)]
    return Sections(None, np.zeros(0, int), parent, names, np.ones(size, int))


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**6), size=st.integers(1, 60), rows=st.integers(0, 5))
def test_what_lies_behind_is_passed_on_from_parent_to_child(seed, size, rows):
    random = np.random.default_rng(seed)
    sections = random_tree(random, size)
    filled = [random.random(size) * (random.random(size) < 0.2) for _ in range(rows)]
    opened = np.ones(size)
    for each in filled:
        worst, behind = np.array(each), each > 0
        for n in sections.order:
            if sections.parent[n] >= 0:
                worst[n] = max(worst[n], worst[sections.parent[n]])
                behind[n] |= behind[sections.parent[n]]
        opened *= 1.0 - worst
        np.testing.assert_array_equal(sections.behind(each > 0), behind)
    np.testing.assert_array_equal(sections.obstruction(filled), 1.0 - opened)
    if rows:
        many = sections.behind(np.array(filled) > 0)
        np.testing.assert_array_equal(many, [sections.behind(each > 0) for each in filled])
