"""Registration results as transform nodes: LPS and RAS exactly, edited, under other transforms, saved and loaded."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError

shifts = st.tuples(*[st.floats(-80, 80)] * 3)
angles = st.tuples(*[st.floats(-170, 170).map(lambda a: round(a, 9))] * 3)


def euler(shift, degrees, centre=(0.0, 0.0, 0.0)) -> sitk.Euler3DTransform:
    transform = sitk.Euler3DTransform()
    transform.SetCenter([float(v) for v in centre])
    transform.SetRotation(*np.deg2rad(degrees).tolist())
    transform.SetTranslation([float(v) for v in shift])
    return transform


def volume(origin=(-20.0, 10.0, 35.0)):
    from LungPerfusionCore.scene import volumes

    image = sitk.GetImageFromArray(np.random.default_rng(0).random((5, 6, 7)).astype(np.float32))
    image.SetSpacing((2.0, 3.0, 4.0))
    image.SetOrigin(origin)
    return image, volumes.node_from_image(image, "SPECT")


def where(transform, points) -> np.ndarray:
    return np.array([transform.TransformPoint(tuple(map(float, p))) for p in points])


POINTS = np.array([(0, 0, 0), (50, -30, 20), (-100, 80, 140)], float)


@settings(max_examples=25)
@given(shift=shifts, degrees=angles, centre=shifts)
def test_there_and_back(scene, shift, degrees, centre):
    from LungPerfusionCore.scene.transforms import matrix_of, node_from_transform, transform_from_node

    transform = euler(shift, degrees, centre)
    back = transform_from_node(node_from_transform(transform, "moved"), centre)
    assert isinstance(back, sitk.Euler3DTransform) and back.GetCenter() == pytest.approx(centre)
    assert np.allclose(where(back, POINTS), where(transform, POINTS), atol=1e-6)
    assert np.allclose(matrix_of(back), matrix_of(transform), atol=1e-7)


@settings(max_examples=20)
@given(shift=shifts, degrees=angles, above=st.one_of(st.none(), st.tuples(shifts, angles)))
def test_the_volume_lies_where_the_registration_puts_it(scene, shift, degrees, above):
    """A voxel of the moving image at T(p), with T from fixed to moving, must appear at p once the volume hangs under
    the node."""
    from scene_strategies import world_of_voxels

    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.transforms import node_from_transform, transform_from_node

    _image, node = volume()
    parent = node_from_transform(euler(*above), "table") if above else None
    node.SetAndObserveTransformNodeID(parent.GetID() if parent else None)
    before = world_of_voxels(node, np.array([(0, 0, 0), (6, 5, 4)])) * [-1, -1, 1]  # LPS, as registration sees them
    transform = euler(shift, degrees)
    moved = node_from_transform(transform, "registration", like=node, parent=parent)
    node.SetAndObserveTransformNodeID(moved.GetID())
    after = world_of_voxels(node, np.array([(0, 0, 0), (6, 5, 4)])) * [-1, -1, 1]
    assert np.allclose(where(transform, after), before, atol=1e-6)
    assert np.allclose(where(transform_from_node(moved), POINTS), where(transform, POINTS), atol=1e-6)
    seen = volumes.image_from_node(node)
    assert np.allclose([seen.TransformIndexToPhysicalPoint((0, 0, 0)), seen.TransformIndexToPhysicalPoint((6, 5, 4))], after, atol=1e-4)


def test_an_edit_by_hand_is_taken_up(scene):
    import vtk

    from LungPerfusionCore.scene.transforms import node_from_transform, transform_from_node

    node = node_from_transform(euler((5, 0, 0), (0, 0, 10)), "moved")
    hand = vtk.vtkTransform()
    hand.SetMatrix(node.GetMatrixTransformToParent())
    hand.PostMultiply()
    hand.Translate(3.0, 0.0, 0.0)  # RAS: the volume goes 3 mm to the right
    node.SetMatrixTransformToParent(hand.GetMatrix())
    edited = transform_from_node(node)
    fixed = np.array([(-3.0, 0, 0)]) + POINTS  # what lay at p lies at p + (3, 0, 0) RAS = p - (3, 0, 0) LPS now
    assert np.allclose(where(edited, fixed), where(euler((5, 0, 0), (0, 0, 10)), POINTS), atol=1e-6)


def test_saved_and_loaded(scene, tmp_path):
    import slicer

    from LungPerfusionCore.scene import scenes
    from LungPerfusionCore.scene.transforms import node_from_transform, transform_from_node

    transform = euler((12.345678, -7.1, 0.03), (3.3, -8.25, 41.0))
    _image, node = volume()
    moved = node_from_transform(transform, "registration", like=node)
    node.SetAndObserveTransformNodeID(moved.GetID())
    scenes.save_scene(tmp_path / "scene.mrb")
    scenes.load_scene(tmp_path / "scene.mrb")
    again = slicer.mrmlScene.GetFirstNodeByName("SPECT").GetParentTransformNode()
    assert again.GetName() == "registration"
    assert np.allclose(where(transform_from_node(again), POINTS), where(transform, POINTS), atol=1e-4)


def test_the_node_is_updated_in_place(scene):
    from LungPerfusionCore.scene.transforms import node_from_transform, transform_from_node

    node = node_from_transform(euler((1, 2, 3), (0, 0, 0)), "moved")
    node.SetName("renamed")
    assert node_from_transform(euler((4, 5, 6), (1, 2, 3)), "moved", node=node) is node
    assert node.GetName() == "renamed"
    assert np.allclose(where(transform_from_node(node), POINTS), where(euler((4, 5, 6), (1, 2, 3)), POINTS), atol=1e-6)


def test_affine_and_non_linear(scene):
    import vtk
    from scene_strategies import bending_parent

    from LungPerfusionCore.scene.transforms import node_from_transform, transform_from_node

    scaled = sitk.AffineTransform(3)
    scaled.SetMatrix((1.1, 0.05, 0, 0, 0.9, 0, 0, 0, 1.0))
    node = node_from_transform(scaled, "scaled")
    assert np.allclose(where(transform_from_node(node), POINTS), where(scaled, POINTS), atol=1e-9)
    with pytest.raises(InputError, match="not linear"):
        node_from_transform(sitk.DisplacementFieldTransform(sitk.Image([4] * 3, sitk.sitkVectorFloat64)), "bent")
    _image, spect = volume()
    with pytest.raises(InputError, match="harden it first"):
        transform_from_node(bending_parent(spect))
    flat = vtk.vtkMatrix4x4()
    flat.SetElement(2, 2, 0.0)
    node.SetMatrixTransformToParent(flat)
    with pytest.raises(InputError, match="cannot be inverted"):
        transform_from_node(node)
