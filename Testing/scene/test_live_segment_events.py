"""Who hears of a threshold that is dragged: everybody at its first move and when the hand rests, between them the views alone."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import SimpleITK as sitk
import slicer

from LungPerfusionCore.scene import labelmaps, segmentations, tables, volumes
from LungPerfusionCore.scene.live_segment import LiveNodes, LiveSegment
from LungPerfusionCore.scene.tables import Column
from LungPerfusionCore.threshold.index import ThresholdIndex

EVERYBODY = ("SourceRepresentationModified", "SegmentModified")
VIEWS = "RepresentationModified"


@pytest.fixture
def dragged(scene):
    """A live segment at rest, its map, and what is heard of it: on the segmentation by everybody, on its node by the views."""
    values = np.random.default_rng(4).random((6, 7, 8)).astype(np.float32)
    node = volumes.node_from_image(sitk.GetImageFromArray(values), "map")
    mask = sitk.GetImageFromArray(np.ones(values.shape, np.uint8))
    mask.CopyInformation(volumes.image_from_node(node))
    segmentation = segmentations.segmentation_from_labels(mask, [segmentations.spec(1, "defects")], "defects", reference=node)
    segment = segmentations.segment_ids(segmentation)[0]
    table = tables.table_from_columns([Column("region", ["whole"]), Column("ml", np.zeros(1), "ml")], "numbers")
    index = ThresholdIndex(values, np.ones(values.shape, np.uint8), {"whole": (1,)}, 0.001)
    live = LiveSegment(index, LiveNodes(segmentation, segment, node, table), lambda now, _first: np.column_stack([now.defect_volume_ml]))
    live.attach(-np.inf, 0.3)
    live.finish()
    heard: Counter[str] = Counter()
    for name in EVERYBODY:
        event = getattr(slicer.vtkSegmentation, name)
        segmentation.GetSegmentation().AddObserver(event, lambda *_, name=name: heard.update([name]))
    segmentation.AddObserver(getattr(slicer.vtkSegmentation, VIEWS), lambda *_: heard.update([VIEWS]))
    return live, values, heard


def test_between_first_move_and_rest_only_views_are_told(dragged):
    live, values, heard = dragged
    live.set(-np.inf, 0.4)
    assert all(heard[name] == 1 for name in EVERYBODY)
    heard.clear()
    image = labelmaps.segment_of(live.nodes.segmentation, live.nodes.segment_id).GetRepresentation(labelmaps.BINARY)
    for limit in (0.5, 0.45, 0.6):
        before = image.GetMTime()
        live.set(-np.inf, limit)
        np.testing.assert_array_equal(live.voxels() > 0, values < np.float32(limit))
        assert image.GetMTime() > before  # what a view's pipeline compares
        assert not live.edited_elsewhere
    assert heard == {VIEWS: 3}
    live.finish()
    assert all(heard[name] == 1 for name in EVERYBODY)
    heard.clear()
    live.finish()
    assert not heard


def test_a_drag_that_nobody_ends_is_unsaved(dragged, tmp_path):
    live, _values, _heard = dragged
    node = live.nodes.segmentation
    storage = slicer.vtkMRMLSegmentationStorageNode()
    slicer.mrmlScene.AddNode(storage)
    node.SetAndObserveStorageNodeID(storage.GetID())
    live.set(-np.inf, 0.4)
    storage.SetFileName(str(tmp_path / "defects.seg.nrrd"))
    assert storage.WriteData(node)
    assert not node.GetModifiedSinceRead()
    live.set(-np.inf, 0.5)
    assert node.GetModifiedSinceRead()


def test_painting_during_a_drag_is_not_hidden_by_its_end(dragged):
    live, values, heard = dragged
    live.set(-np.inf, 0.4)
    live.set(-np.inf, 0.5)
    live.voxels()[0, 0, 0] = int(values[0, 0, 0] >= 0.5)
    labelmaps.labelmap_modified(live.nodes.segmentation, live.nodes.segment_id)
    heard.clear()
    live.finish()
    assert live.edited_elsewhere and not heard
    assert sum(live.take_painting()) == 1


def test_a_surface_made_during_a_drag_is_dropped_by_the_next_move(dragged):
    live, _values, _heard = dragged
    live.set(-np.inf, 0.4)
    live.set(-np.inf, 0.5)
    live.nodes.segmentation.CreateClosedSurfaceRepresentation()
    live.set(-np.inf, 0.6)
    assert not live.nodes.segmentation.GetSegmentation().ContainsRepresentation(labelmaps.CLOSED_SURFACE)
