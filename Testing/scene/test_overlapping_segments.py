"""Segments that lie over one another: what is merged to one label image keeps each whole, or says what it did."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.regions import OVERLAP, regions_from_labels

SHAPE = (12, 20, 30)


@pytest.fixture
def given(scene):
    """``given(name=mask, ...)``: a segmentation with these segments, each on a layer of its own, and its reference's image."""
    from LungPerfusionCore.scene import labelmaps, segmentations, volumes

    image = sitk.GetImageFromArray(np.zeros(SHAPE, np.int16))
    image.SetSpacing((1.0, 1.0, 2.0))
    reference = volumes.node_from_image(image, "ct")

    def make(**masks):
        blank = sitk.GetImageFromArray(np.zeros(SHAPE, np.uint8))
        blank.CopyInformation(image)
        specs = [segmentations.SegmentSpec(n, name.replace("_", " "), (0.5, 0.5, 0.5)) for n, name in enumerate(masks, 1)]
        node = segmentations.segmentation_from_labels(blank, specs, "given", reference=reference)
        for segment_id, mask in zip(segmentations.segment_ids(node), masks.values(), strict=True):
            labelmaps.own_labelmap(node, segment_id, reference)[...] = mask
            labelmaps.labelmap_modified(node, segment_id)
        return node, image

    return make


def box(*slices) -> np.ndarray:
    mask = np.zeros(SHAPE, bool)
    mask[tuple(slice(*each) for each in slices)] = True
    return mask


UPPER, LOWER = box((6, 11), (3, 17), (2, 12)), box((1, 6), (3, 17), (2, 12))


@pytest.mark.parametrize("others", [("nodule",), ("right_lung",), ("tumor", "right_lung", "defect")])
def test_what_lies_over_the_lobes_takes_nothing_from_them(given, others):
    from LungPerfusionCore.scene.segmented_regions import regions_from_segmentation

    over = {name: box((4, 9), (5, 12), (4, 9)) for name in others}
    node, image = given(right_upper_lobe=UPPER, right_lower_lobe=LOWER, **over)
    labels, names = regions_from_segmentation(node, image)
    regions = regions_from_labels(labels, names)
    assert np.array_equal(regions.mask("RUL"), UPPER) and np.array_equal(regions.mask("RLL"), LOWER)
    assert not labels.HasMetaDataKey(OVERLAP)


def test_a_nodule_over_the_lungs_takes_nothing_from_them(given):
    from LungPerfusionCore.scene.segmented_regions import regions_from_segmentation

    right, left = box((1, 11), (3, 17), (2, 12)), box((1, 11), (3, 17), (16, 28))
    node, image = given(right_lung=right, left_lung=left, nodule=box((4, 9), (5, 12), (4, 9)))
    regions = regions_from_labels(*regions_from_segmentation(node, image))
    assert np.array_equal(regions.mask("right"), right) and np.array_equal(regions.mask("left"), left)


def test_lobes_that_overlap_a_little_are_decided_and_said(given):
    from LungPerfusionCore.scene.segmented_regions import regions_from_segmentation

    wider = UPPER | box((5, 6), (3, 17), (2, 12))  # one slice of the lower lobe, too
    node, image = given(right_upper_lobe=wider, right_lower_lobe=LOWER)
    labels, names = regions_from_segmentation(node, image)
    regions = regions_from_labels(labels, names)
    assert np.array_equal(regions.mask("RUL"), UPPER) and np.array_equal(regions.mask("RLL"), LOWER)
    assert any("overlap (right upper lobe and right lower lobe; 0.3 ml)" in w for w in regions.warnings)


def test_a_lobe_inside_another_is_refused(given):
    from LungPerfusionCore.scene.segmented_regions import regions_from_segmentation

    node, image = given(right_upper_lobe=UPPER | LOWER, right_lower_lobe=LOWER)
    with pytest.raises(InputError, match="right lower lobe and right upper lobe of the segmentation 'given' overlap by"):
        regions_from_segmentation(node, image)


def test_masks_are_whole_and_cropped_to_themselves(given):
    from LungPerfusionCore.scene.segmentations import masks_from_segmentation

    nodule = box((4, 9), (5, 12), (4, 9))
    node, image = given(lung=UPPER | LOWER, nodule=nodule, nothing=np.zeros(SHAPE, bool))
    lung, small, empty = masks_from_segmentation(node, image).values()
    assert small.GetSize() == (5, 7, 5) and sitk.GetArrayViewFromImage(small).all()
    assert np.allclose(small.GetOrigin(), image.TransformIndexToPhysicalPoint((4, 5, 4)))
    assert sitk.GetArrayViewFromImage(lung).sum() == (UPPER | LOWER).sum() and not sitk.GetArrayViewFromImage(empty).any()
