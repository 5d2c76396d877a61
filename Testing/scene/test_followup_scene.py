"""A follow-up in the scene: transforms that can be edited, tables, what is updated in place, what is refused."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from followup_pair import QUICK, earlier_images, later_images
from followup_pair_nodes import scan_nodes

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def logic(scene, monkeypatch):
    import slicerhost

    slicerhost.boot(module_paths=[REPOSITORY / name for name in ("LungPerfusionAI", "PerfusionDefectQuant")])
    from PerfusionDefectQuant import PerfusionDefectQuantLogic
    from PerfusionDefectQuantLib.scene import followup_nodes

    monkeypatch.setattr(followup_nodes, "FollowUpInputs", partial(followup_nodes.FollowUpInputs, parameters=QUICK))
    return PerfusionDefectQuantLogic()


def test_from_two_scans_to_lesions_an_edited_transform_and_again(logic, tmp_path):
    import slicer

    from LungPerfusionCore.scene.tables import columns_of
    from PerfusionDefectQuantLib.scene.followup_nodes import transform_of

    before, after = scan_nodes(earlier_images(), "Earlier"), scan_nodes(later_images(), "Later")
    with pytest.raises(InputError, match="have no transform yet"):
        logic.followUp(before, after, edited=True)
    nodes = logic.followUp(before, after)
    assert not nodes.result.refusal and logic.canCompareAgain(before, after)
    _each_scan_has_its_colour(nodes)
    columns = {column.name: list(column.values) for column in columns_of(nodes.lesions)}
    assert sorted(columns["What became of it"]) == sorted(lesion.fate for lesion in nodes.result.lesions)
    assert columns["Before"] == pytest.approx([round(lesion.before_ml, 2) for lesion in nodes.result.lesions], abs=0.01)
    # what the nodes do to a volume that hangs under them is what was found
    before.map.SetAndObserveTransformNodeID(nodes.rigid.GetID())
    import vtk

    general = vtk.vtkGeneralTransform()
    slicer.vtkMRMLTransformNode.GetTransformBetweenNodes(None, nodes.rigid, general)  # world to the earlier scan
    for point in [(-70.0, 5.0, 20.0), (60.0, -20.0, -40.0)]:
        x, y, z = general.TransformPoint((-point[0], -point[1], point[2]))
        assert (-x, -y, z) == pytest.approx(nodes.result.transform.TransformPoint(point), abs=0.01)
    before.map.SetAndObserveTransformNodeID(None)
    read = transform_of(after, before)
    assert read.TransformPoint((-70.0, 5.0, 20.0)) == pytest.approx(nodes.result.transform.TransformPoint((-70.0, 5.0, 20.0)), abs=1e-3)
    # a person moves it: the comparison follows, and refuses what is too far off
    matrix = vtk.vtkMatrix4x4()
    nodes.rigid.GetMatrixTransformToParent(matrix)
    matrix.SetElement(0, 3, matrix.GetElement(0, 3) + 1.0)
    nodes.rigid.SetMatrixTransformToParent(matrix)
    near = logic.followUp(before, after, edited=True)
    assert near.rigid is nodes.rigid and near.lesions is nodes.lesions and not near.result.refusal
    assert [lesion.fate for lesion in near.result.defects] == [lesion.fate for lesion in nodes.result.defects]
    matrix.SetElement(0, 3, matrix.GetElement(0, 3) + 50.0)
    nodes.rigid.SetMatrixTransformToParent(matrix)
    far = logic.followUp(before, after, edited=True)
    assert "could not be registered" in far.result.refusal and far.lesions.GetTable().GetNumberOfRows() == 0
    # both pages: with lesions and without
    for n, each in enumerate((near, far)):
        (tmp_path / str(n)).mkdir()
        assert [path.name for path in logic.writeFollowUpReport(each, tmp_path / str(n))] == ["followup.pdf", "followup.png"]


@pytest.mark.parametrize("edited", [True, False])
def test_an_earlier_scan_that_hangs_under_the_transforms_is_compared_as_it_was(logic, edited):
    """As the tutorial says: hung to be seen over the later scan, it was moved twice (Dice 0.75, refused), or its labels were "not on the
    voxel grid"."""
    import slicer

    from PerfusionDefectQuantLib.scene.followup_nodes import _now

    before, after = scan_nodes(earlier_images(), "Earlier"), scan_nodes(later_images(), "Later")
    first = logic.followUp(before, after)
    found, numbers = [lesion.fate for lesion in first.result.lesions], [row.before.value for row in first.result.changes]
    own = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode", "a person's own, which moves nothing")
    own.SetAndObserveTransformNodeID(first.rigid.GetID())
    for node, parent in ((before.ct, first.rigid), (before.map, first.rigid), (before.regions, own), (before.emboli, first.rigid)):
        node.SetAndObserveTransformNodeID(parent.GetID())
    again = logic.followUp(before, after, edited=edited)
    assert not again.result.refusal and again.result.fit.dice == pytest.approx(first.result.fit.dice, abs=1e-3)
    assert [lesion.fate for lesion in again.result.lesions] == found
    assert [row.before.value for row in again.result.changes] == pytest.approx(numbers)
    hung = [before.map, before.ct, before.emboli, own, again.beforeDefects]
    assert {node.GetParentTransformNode().GetID() for node in hung} == {
        again.rigid.GetID()
    } and before.regions.GetParentTransformNode() is own
    lesion = next(each for each in again.result.defects if each.fate == "persisting")
    assert _now(again, lesion.before_at) == pytest.approx(lesion.after_at, abs=8.0)  # one over the other
    assert np.linalg.norm(np.subtract(lesion.before_at, lesion.after_at)) > 8.0


def _each_scan_has_its_colour(nodes):
    """In the views and on the page, where the later scan shows the earlier defects as well."""
    from LungPerfusionCore import palette
    from PerfusionDefectQuantLib.followup.report import _pictures, _scale

    colours = palette.EARLIER_DEFECT, palette.DEFECT
    for node, colour in zip((nodes.beforeDefects, nodes.afterDefects), colours, strict=True):
        assert node.GetSegmentation().GetNthSegment(0).GetColor() == pytest.approx(palette.fractions(colour), abs=1e-6)
    earlier, later = map(palette.hexadecimal, colours)
    pictures = _pictures(nodes.result)
    assert [picture.caption.split(",")[0] for picture in pictures] == ["Before", "After"] * (len(pictures) // 2)
    for picture in pictures:
        assert picture.mask is None
        assert [colour for _mask, colour in picture.outlines] == ([earlier] if picture.caption.startswith("Before") else [earlier, later])
    smaller = next(n for n, each in enumerate(nodes.result.defects[: len(pictures) // 2]) if each.fate == "smaller")
    carried, found = (mask[:, mask.shape[1] // 2 :] for mask, _colour in pictures[2 * smaller + 1].outlines)
    # the earlier one around what is left of it, in the left lung
    assert (carried & found).sum() > 0.9 * found.sum() > 0 and carried.sum() > 1.5 * found.sum()
    scale = _scale(nodes.result)
    assert scale.outline == "Defects after" and scale.further == [("Defects before", earlier)]


def test_what_cannot_be_compared_is_said(logic):
    before = scan_nodes(earlier_images(), "Earlier")
    with pytest.raises(InputError, match="two different scans"):
        logic.followUp(before, before)
    from LungPerfusionCore.scene import volumes
    from PerfusionDefectQuantLib.scene.followup_nodes import ScanNodes

    image = sitk.GetImageFromArray(np.full((8, 8, 8), 1.0, np.float32))
    bare = ScanNodes(before.ct, volumes.node_from_image(image, "No units"))
    with pytest.raises(InputError, match="does not say its units"):
        logic.followUp(bare, scan_nodes(later_images(), "Later"))


def test_normal_lung_is_equally_bright_in_both_views(logic):
    """Twice the contrast medium in the later scan: the same place of the colours all the same."""
    from PerfusionDefectQuantLib.scene import followup_nodes

    later = later_images()
    later["iodine"] = later["iodine"] * 2.0
    before, after = scan_nodes(earlier_images(), "Earlier"), scan_nodes(later, "Later")
    nodes = logic.followUp(before, after)
    tops = []
    for scan, reading, normal in ((before, nodes.result.before, 1.2), (after, nodes.result.after, 2.4)):
        display = followup_nodes._overlay(scan, reading).GetDisplayNode()
        assert display.GetColorNodeID() == scan.map.GetDisplayNode().GetColorNodeID()
        assert display.GetLevel() == pytest.approx(display.GetWindow() / 2)
        tops.append(display.GetWindow() / normal)
    assert tops[0] == pytest.approx(tops[1], rel=0.06) and 1.4 < tops[0] < 1.8
