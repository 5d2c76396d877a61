"""Volumes: every voxel at the same place in both worlds, values exact, units and display kept."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
import SimpleITK as sitk
import slicer
import vtk
from hypothesis import given
from scene_strategies import bending_parent, every_index, images, lps_of_voxels, parent_of, rigid_scales, world_of_voxels

from LungPerfusionCore.checks.given import Given
from LungPerfusionCore.checks.input_checks import check_files
from LungPerfusionCore.errors import InputError, LungPerfusionError
from LungPerfusionCore.scene import hierarchy, scenes, volumes

TO_RAS = np.array([-1.0, -1.0, 1.0])


def ramp(size=(20, 18, 16), spacing=(2.0, 2.5, 3.0)) -> sitk.Image:
    """An image around the world's origin whose value is a linear function of position."""
    image = sitk.Image(size, sitk.sitkFloat32)
    image.SetSpacing(spacing)
    image.SetOrigin([-n * s / 2 for n, s in zip(size, spacing, strict=True)])
    k, j, i = np.meshgrid(*[np.arange(n) for n in reversed(size)], indexing="ij")
    x, y, z = (image.GetOrigin()[axis] + spacing[axis] * index for axis, index in enumerate((i, j, k)))
    filled = sitk.GetImageFromArray((2.0 * x - 3.0 * y + 0.5 * z).astype(np.float32))
    filled.CopyInformation(image)
    return filled


def assert_same_places(node, image: sitk.Image) -> None:
    indices = every_index(image)
    np.testing.assert_allclose(lps_of_voxels(image, indices) * TO_RAS, world_of_voxels(node, indices), atol=1e-6)


@given(image=images())
def test_an_image_comes_back_as_it_was(scene, image):
    node = volumes.node_from_image(image, "volume")
    back = volumes.image_from_node(node)
    assert back.GetPixelID() == image.GetPixelID()
    np.testing.assert_array_equal(sitk.GetArrayViewFromImage(back), sitk.GetArrayViewFromImage(image))
    np.testing.assert_allclose(back.GetDirection(), image.GetDirection(), atol=1e-12)
    np.testing.assert_allclose(back.GetSpacing(), image.GetSpacing(), rtol=1e-12)
    np.testing.assert_allclose(back.GetOrigin(), image.GetOrigin(), rtol=1e-12, atol=1e-9)
    assert_same_places(node, image)


@given(image=images(), near=rigid_scales(), far=rigid_scales())
def test_linear_parents_fold_into_the_geometry(scene, image, near, far):
    node = volumes.node_from_image(image, "volume")
    parent_of(node, near, far)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        moved = volumes.image_from_node(node)
    np.testing.assert_array_equal(sitk.GetArrayViewFromImage(moved), sitk.GetArrayViewFromImage(image))
    assert_same_places(node, moved)


@given(image=images(), matrix=rigid_scales())
def test_an_output_lies_on_its_input_and_moves_with_it(scene, image, matrix):
    node = volumes.node_from_image(image, "input")
    parent = parent_of(node, matrix)
    computed = sitk.Cast(volumes.image_from_node(node), sitk.sitkFloat32) * 2.0
    output = volumes.node_from_image(computed, "output", like=node)
    assert output.GetParentTransformNode() is parent
    before, after = slicer.vtkMRMLScalarVolumeNode(), slicer.vtkMRMLScalarVolumeNode()
    before.CopyOrientation(node), after.CopyOrientation(output)
    indices = every_index(image)
    np.testing.assert_allclose(world_of_voxels(after, indices), world_of_voxels(before, indices), atol=1e-9)
    parent.SetAndObserveTransformNodeID(parent_of(parent, np.diag([1.0, -1.0, 1.0, 1.0])).GetID())
    assert_same_places(output, volumes.image_from_node(node))


def test_an_output_on_another_grid_is_refused(scene):
    node = volumes.node_from_image(ramp(), "input")
    other = volumes.image_from_node(node)
    other.SetOrigin([value + 1.0 for value in other.GetOrigin()])
    with pytest.raises(InputError, match="'output' is not on the voxel grid of 'input'"):
        volumes.node_from_image(other, "output", like=node)
    assert slicer.mrmlScene.GetFirstNodeByName("output") is None


@pytest.mark.parametrize("kind", ["sheared", "bent"])
def test_what_direction_cosines_cannot_say_is_resampled_and_said(scene, kind):
    node = volumes.node_from_image(ramp(), "tilted")
    if kind == "sheared":
        shear = np.eye(4)
        shear[1, 2] = 0.3
        parent_of(node, shear)
    else:
        bending_parent(node)
    with pytest.warns(volumes.ResampledWarning, match="tilted has .* resampled"):
        image = volumes.image_from_node(node, background=-999.0)
    geometry = volumes.geometry_of(node)
    assert geometry.resampled and geometry.matches(volumes.Geometry.of_image(image))
    assert list(check_files(Given(ct=image))) == [geometry.note]  # a panel says it, too: nobody reads the console
    assert image.GetDirection() == (1, 0, 0, 0, 1, 0, 0, 0, 1)
    np.testing.assert_allclose(image.GetSpacing(), (2.0, 2.5, np.hypot(3.0, 0.9) if kind == "sheared" else 3.0))
    # Every voxel of the node is inside the new grid, and its value is found where MRML says the voxel now is.
    indices = every_index(ramp())
    inner = indices[((indices > 1) & (indices < np.array(ramp().GetSize()) - 2)).all(axis=1)]
    places = world_of_voxels(node, inner) * TO_RAS
    found = np.array(
        [
            image.EvaluateAtContinuousIndex(image.TransformPhysicalPointToContinuousIndex(place), sitk.sitkLinear)
            for place in places.tolist()
        ]
    )
    expected = sitk.GetArrayFromImage(ramp())[inner[:, 2], inner[:, 1], inner[:, 0]]
    assert np.abs(found - expected).max() < (1e-2 if kind == "sheared" else 0.5)  # the ramp falls by 4 to 8 a voxel
    everywhere = [image.TransformPhysicalPointToContinuousIndex(place) for place in (world_of_voxels(node, indices) * TO_RAS).tolist()]
    assert np.min(everywhere) > -1e-6 and (np.max(everywhere, axis=0) < np.array(image.GetSize()) - 1 + 1e-6).all()
    assert sitk.GetArrayViewFromImage(image).min() == -999.0
    output = volumes.node_from_image(image, "output", like=node)
    assert output.GetParentTransformNode() is None
    assert_same_places(output, image)


def test_a_direction_cosine_of_no_precision_is_none(scene):
    """ITK's own inverse of it is NaN, so that every voxel would lie nowhere."""
    image = sitk.GetImageFromArray(np.arange(24, dtype=np.int16).reshape(2, 3, 4))
    node = volumes.node_from_image(image, "volume")
    matrix = vtk.vtkMatrix4x4()
    matrix.DeepCopy((0, 0, -1, 0, 1, -3.9e-310, 0, 0, 0, -1, 0, 0, 0, 0, 0, 1))
    node.SetIJKToRASMatrix(matrix)
    back = volumes.image_from_node(node)
    assert np.isfinite(back.TransformPhysicalPointToContinuousIndex((1.0, 1.0, 1.0))).all() and back.GetDirection()[4] == 0.0


def test_a_sheared_label_volume_keeps_its_labels(scene):
    voxels = np.zeros((12, 30, 30), np.uint8)
    voxels[3:9, 4:26, 4:26] = 7
    node = volumes.node_from_image(sitk.GetImageFromArray(voxels), "labels", labelmap=True)
    shear = np.eye(4)
    shear[0, 1] = 0.4
    parent_of(node, shear)
    with pytest.warns(volumes.ResampledWarning):
        image = volumes.image_from_node(node)
    assert set(np.unique(sitk.GetArrayViewFromImage(image))) == {0, 7}
    volume = (sitk.GetArrayViewFromImage(image) == 7).sum() * np.prod(image.GetSpacing())
    assert volume == pytest.approx((voxels == 7).sum(), rel=0.05)  # a shear keeps volumes


def test_a_rounded_rotation_is_no_shear(scene):
    node = volumes.node_from_image(ramp(), "volume")
    turn = np.eye(4)
    turn[:2, :2] = np.round([[np.cos(0.4), -np.sin(0.4)], [np.sin(0.4), np.cos(0.4)]], 5)
    parent_of(node, turn)
    assert not volumes.geometry_of(node).resampled
    assert_same_places(node, volumes.image_from_node(node))


def test_a_rerun_updates_in_place_and_keeps_what_the_person_set(scene):
    image = ramp()
    node = volumes.node_from_image(image, "iodine", unit="mg/mL", quantity="iodine", color="iron", window=(10.0, 5.0))
    display, data = node.GetDisplayNode(), node.GetImageData()
    assert display.GetColorNodeID() == volumes.COLOR_MAPS["iron"]
    assert (display.GetWindow(), display.GetLevel(), display.GetAutoWindowLevel()) == (10.0, 5.0, 0)
    node.SetName("my map")
    display.SetWindowLevel(3.0, 1.0)
    display.SetAndObserveColorNodeID(volumes.COLOR_MAPS["grey"])
    modified = []
    node.AddObserver("ModifiedEvent", lambda *_: modified.append(1))
    again = volumes.node_from_image(image * 2.0, "iodine", node=node, color="iron", window=(10.0, 5.0))
    assert again is node and node.GetImageData() is data and node.GetDisplayNode() is display
    np.testing.assert_array_equal(sitk.GetArrayFromImage(volumes.image_from_node(node)), 2.0 * sitk.GetArrayViewFromImage(image))
    assert (node.GetName(), display.GetWindow()) == ("my map", 3.0)
    assert display.GetColorNodeID() == volumes.COLOR_MAPS["grey"]
    assert len(modified) <= 1 and slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLScalarVolumeNode") == 1
    smaller = volumes.node_from_image(image[:5, :6, :7], "iodine", node=node)
    assert smaller is node and volumes.image_from_node(node).GetSize() == (5, 6, 7)


def test_the_node_keeps_its_voxels_when_the_image_is_gone(scene):
    image = ramp()
    expected = sitk.GetArrayFromImage(image)
    node = volumes.node_from_image(image, "volume")
    out = volumes.image_from_node(node)
    del image
    slicer.util.arrayFromVolume(node)[...] += 0.0
    np.testing.assert_array_equal(slicer.util.arrayFromVolume(node), expected)
    slicer.mrmlScene.RemoveNode(node)
    np.testing.assert_array_equal(sitk.GetArrayFromImage(out), expected)


@pytest.mark.parametrize("unit", ["HU", "mg/mL", "mL/100 g/min", "s", "1", "%"])
def test_units_reach_the_node_the_image_and_the_file(scene, tmp_path, unit):
    node = volumes.node_from_image(ramp(), "map", unit=unit)
    assert volumes.unit_of(node) == unit
    assert volumes.image_from_node(node).GetMetaData("voxel_units") == unit
    if unit in ("HU", "mg/mL", "1", "%"):  # the spellings that a file's header is read back from
        volumes.save_node(node, tmp_path / "map.nrrd")
        assert volumes.unit_of(volumes.load_volume(tmp_path / "map.nrrd")) == unit
        assert volumes.unit_of(volumes.node_from_image(volumes.image_from_node(node), "again")) == unit


def test_wrong_names_are_refused(scene):
    for wrong in ({"unit": "furlong"}, {"quantity": "mood"}, {"color": "no such colours"}):
        with pytest.raises(ValueError):
            volumes.node_from_image(ramp(), "map", **wrong)
    with pytest.raises(ValueError, match="vtkMRMLLabelMapVolumeNode"):
        volumes.node_from_image(ramp(), "map", node=volumes.node_from_image(ramp(), "scalar"), labelmap=True)


def test_every_colour_map_is_in_the_scene(scene):
    for node_id in volumes.COLOR_MAPS.values():
        assert slicer.mrmlScene.GetNodeByID(node_id) is not None


@pytest.mark.parametrize("suffix", [".nrrd", ".nii.gz", ".mha"])
@given(image=images(types=(np.int16, np.float32)))
def test_files_hold_the_same_voxels_at_the_same_places(scene, tmp_path_factory, suffix, image):
    folder = tmp_path_factory.mktemp("files")
    written = volumes.save_node(volumes.node_from_image(image, "volume"), folder / f"volume{suffix}")
    assert sorted(each.name for each in folder.iterdir()) == [written.name]
    node = volumes.load_volume(written)
    assert node.GetName() == "volume"
    tolerance = 1e-3 if suffix == ".nii.gz" else 1e-6  # NIfTI keeps single precision
    places = lps_of_voxels(image, every_index(image)).tolist()
    for back in (volumes.image_from_node(node), sitk.ReadImage(str(written))):
        assert (back.GetPixelID(), back.GetSize()) == (image.GetPixelID(), image.GetSize())
        there = np.array([back.TransformPhysicalPointToContinuousIndex(place) for place in places])
        i, j, k = np.rint(there).astype(int).T
        np.testing.assert_allclose(there * back.GetSpacing(), np.rint(there) * back.GetSpacing(), atol=tolerance)
        first = every_index(image).T
        np.testing.assert_array_equal(
            sitk.GetArrayViewFromImage(back)[k, j, i], sitk.GetArrayViewFromImage(image)[first[2], first[1], first[0]]
        )


def test_a_relative_path_starts_from_the_working_directory(scene, tmp_path, monkeypatch):
    """MRML would look in the scene's folder, and take a file of that name that lies there."""
    here, elsewhere = tmp_path / "here", tmp_path / "elsewhere"
    for folder, value in ((here, 7.0), (elsewhere, 1.0)):
        folder.mkdir()
        sitk.WriteImage(sitk.Image([4, 4, 4], sitk.sitkFloat32) + value, str(folder / "map.nrrd"))
    slicer.mrmlScene.SetRootDirectory(str(elsewhere))
    monkeypatch.chdir(here)
    node = volumes.load_volume("map.nrrd")
    assert sitk.GetArrayFromImage(volumes.image_from_node(node)).max() == 7.0
    written = volumes.save_node(node, "again.nrrd")
    assert written == here / "again.nrrd" and node.GetStorageNode().GetFullNameFromFileName() == str(written)
    scenes.load_scene(scenes.save_scene("scene.mrb"))
    assert slicer.mrmlScene.GetFirstNodeByName("map").GetImageData() is not None
    scenes.save_scene("folder")
    scenes.load_scene("folder")
    assert slicer.mrmlScene.GetFirstNodeByName("map").GetImageData() is not None


def test_bad_files_and_nodes_are_refused_by_name(scene, tmp_path):
    (tmp_path / "broken.nrrd").write_bytes(b"NRRD0004\ntype: short\n")
    (tmp_path / "text.txt").write_text("no volume")
    for name, why in (("none.nrrd", "no volume file"), ("text.txt", "none of the volume formats"), ("broken.nrrd", "cannot be read")):
        with pytest.raises(InputError, match=why):
            volumes.load_volume(tmp_path / name)
    assert slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLVolumeNode") == 0
    assert slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLStorageNode") == 0
    empty = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "hollow")
    with pytest.raises(InputError, match="'hollow' has no voxels"):
        volumes.image_from_node(empty)
    flat = volumes.node_from_image(ramp(), "flat")
    parent_of(flat, np.diag([1.0, 1.0, 0.0, 1.0]))
    with pytest.raises(InputError, match="'flat' span no volume"):
        volumes.geometry_of(flat)
    with pytest.raises(LungPerfusionError, match="could not be written"):
        volumes.save_node(volumes.node_from_image(ramp(), "map"), tmp_path / "map.unknown")
    assert not (tmp_path / "map.unknown").exists()


def test_vector_volumes_keep_their_components(scene):
    voxels = np.random.default_rng(0).normal(size=(3, 4, 5, 3)).astype(np.float32)
    node = volumes.node_from_image(sitk.GetImageFromArray(voxels, isVector=True), "field")
    assert node.IsA("vtkMRMLVectorVolumeNode")
    np.testing.assert_array_equal(sitk.GetArrayFromImage(volumes.image_from_node(node)), voxels)


def test_an_output_goes_under_the_study_of_its_input_and_stays_where_it_is_put(scene):
    tree = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(scene)
    patient = tree.CreateSubjectItem(tree.GetSceneItemID(), "P")
    study = tree.CreateStudyItem(patient, "S")
    node = volumes.node_from_image(ramp(), "ct")
    tree.SetItemParent(tree.GetItemByDataNode(node), study)
    output = volumes.node_from_image(ramp(), "map", like=node)
    item = tree.GetItemByDataNode(output)
    assert tree.GetItemParent(item) == study
    elsewhere = tree.CreateFolderItem(patient, "mine")
    tree.SetItemParent(item, elsewhere)
    volumes.node_from_image(ramp(), "map", like=node, node=output)
    assert tree.GetItemParent(item) == elsewhere
    assert hierarchy.place_under_study(output, node) == item and tree.GetItemParent(item) == study


def test_outputs_are_found_by_role_not_by_name(scene):
    first, second = volumes.node_from_image(ramp(), "ct"), volumes.node_from_image(ramp(), "ct")
    output = volumes.node_from_image(ramp(), "map", like=first)
    hierarchy.mark_output(output, first, "iodine_map")
    output.SetName("ct")
    assert hierarchy.find_output(first, "iodine_map") is output
    assert hierarchy.find_output(first, "iodine_map", "vtkMRMLTableNode") is None
    assert hierarchy.find_output(second, "iodine_map") is None and hierarchy.find_output(first, "lungs") is None
    assert hierarchy.input_of(output) is first
    scene.RemoveNode(first)
    assert hierarchy.input_of(output) is None and hierarchy.find_output(second, "iodine_map") is None
