"""Segmentations: labels exact both ways, coded and coloured, updated in place, written in place, saved and loaded."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
import slicer
import vtk
from hypothesis import given
from hypothesis import strategies as st
from scene_strategies import bending_parent, images, parent_of, rigid_scales, world_of_voxels

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.scene import labelmaps, scenes, segmentations, segmented_regions, terminology, volumes

BINARY, SURFACE = labelmaps.BINARY, labelmaps.CLOSED_SURFACE
LOBES = [segmentations.spec(label, name) for label, name in enumerate(("RUL", "RML", "RLL", "LUL", "LLL"), start=1)]


def labels_like(image: sitk.Image, values, seed: int = 0) -> sitk.Image:
    """Random labels from ``values`` on the grid of an image."""
    shape = tuple(reversed(image.GetSize()))
    labels = sitk.GetImageFromArray(np.random.default_rng(seed).choice(values, size=shape).astype(np.uint8))
    labels.CopyInformation(image)
    return labels


def lung(size=(12, 10, 8)) -> tuple[object, sitk.Image]:
    """An oblique volume node and labels 1 to 5 in one block each of it."""
    image = sitk.Image(size, sitk.sitkInt16)
    image.SetSpacing((1.5, 2.0, 3.0))
    image.SetOrigin((20.0, -30.0, 5.0))
    image.SetDirection((0.8, -0.6, 0.0, 0.6, 0.8, 0.0, 0.0, 0.0, 1.0))
    voxels = np.zeros(tuple(reversed(size)), np.uint8)
    for label in range(1, 6):
        voxels[1:-1, 2:-2, 2 * label - 1 : 2 * label + 1] = label
    labels = sitk.GetImageFromArray(voxels)
    labels.CopyInformation(image)
    return volumes.node_from_image(image, "ct"), labels


def voxels_of(node, image: sitk.Image, **choose) -> np.ndarray:
    return sitk.GetArrayFromImage(segmentations.labels_from_segmentation(node, image, **choose)[0])


@given(image=images(), near=rigid_scales(), far=rigid_scales(), seed=st.integers(0, 99))
def test_labels_come_back_exactly_under_any_orientation_and_parent(scene, image, near, far, seed):
    node = volumes.node_from_image(image, "ct")
    parent = parent_of(node, near, far)
    world = volumes.image_from_node(node)
    labels = labels_like(world, [0, 2, 3, 9], seed)
    specs = [segmentations.spec(9, "RUL"), segmentations.spec(2, "LLL"), segmentations.spec(5, "RML")]
    segmentation = segmentations.segmentation_from_labels(labels, specs, "lobes", reference=node)
    assert segmentation.GetParentTransformNode() is parent
    assert segmentations.reference_of(segmentation) is node
    out, ids = segmentations.labels_from_segmentation(segmentation, world)
    given_voxels, back = sitk.GetArrayViewFromImage(labels), sitk.GetArrayViewFromImage(out)
    assert out.GetPixelID() == sitk.sitkUInt8 and [ids[n] for n in (1, 2, 3)] == segmentations.segment_ids(segmentation)
    for label, each in enumerate(specs, start=1):
        np.testing.assert_array_equal(back == label, given_voxels == each.label)
    assert ((back > 0) == np.isin(given_voxels, [9, 2])).all()  # 3 has no spec, so it is left out
    # Slicer itself exports the same voxels onto the volume.
    exported = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLabelMapVolumeNode")
    wanted = vtk.vtkStringArray()
    for segment_id in segmentations.segment_ids(segmentation)[:2]:
        wanted.InsertNextValue(segment_id)
    assert slicer.vtkSlicerSegmentationsModuleLogic.ExportSegmentsToLabelmapNode(segmentation, wanted, exported, node)
    np.testing.assert_array_equal(slicer.util.arrayFromVolume(exported), back)


@given(image=images(), axes=st.permutations(range(3)), flips=st.tuples(*[st.booleans()] * 3))
def test_the_grid_asked_for_may_have_other_axes(scene, image, axes, flips):
    node = volumes.node_from_image(image, "ct")
    labels = labels_like(image, [0, 1, 2])
    segmentation = segmentations.segmentation_from_labels(labels, LOBES[:2], "lobes", reference=node)
    turned = sitk.PermuteAxes(sitk.Flip(labels, list(flips)), list(axes))
    np.testing.assert_array_equal(voxels_of(segmentation, turned), sitk.GetArrayViewFromImage(turned))
    larger = sitk.ConstantPad(labels, [2, 0, 1], [1, 3, 0], 0)
    np.testing.assert_array_equal(voxels_of(segmentation, larger), sitk.GetArrayViewFromImage(larger))
    smaller = labels[1:, :-1, 1:]
    np.testing.assert_array_equal(voxels_of(segmentation, smaller), sitk.GetArrayViewFromImage(smaller))


def test_a_finer_grid_takes_the_nearest_voxel(scene):
    node, labels = lung()
    segmentation = segmentations.segmentation_from_labels(labels, LOBES, "lobes", reference=node)
    finer = sitk.Expand(labels, [2, 2, 2], sitk.sitkNearestNeighbor)
    back, expected = voxels_of(segmentation, finer), sitk.GetArrayFromImage(finer)
    inside = (slice(1, -1),) * 3
    assert (back[inside] == expected[inside]).mean() > 0.999


@pytest.mark.parametrize("kind", ["sheared", "bent"])
def test_a_reference_that_had_to_be_resampled(scene, kind):
    node, _ = lung()
    if kind == "bent":
        bending_parent(node)
    else:
        shear = np.eye(4)
        shear[0, 2] = 0.3
        parent_of(node, shear)
    with pytest.warns(volumes.ResampledWarning):
        world = volumes.image_from_node(node)
    labels = labels_like(world, range(6))
    segmentation = segmentations.segmentation_from_labels(labels, LOBES, "lobes", reference=node)
    assert segmentation.GetParentTransformNode() is None and segmentations.reference_of(segmentation) is node
    np.testing.assert_array_equal(voxels_of(segmentation, world), sitk.GetArrayViewFromImage(labels))
    middle = segmentations.find_segment(segmentation, code="RML")
    segmentations.own_layer(segmentation, middle)
    segmentations.ensure_full_extent(segmentation, middle, node)
    voxels, offset = segmentations.labelmap_array(segmentation, middle)
    assert offset == (0, 0, 0)
    np.testing.assert_array_equal(voxels == 1, sitk.GetArrayViewFromImage(labels) == 2)


def test_labels_of_a_segmentation_under_a_bend(scene):
    """Voxel centres that MRML moves into the segment are in it, except next to its surface."""
    node, labels = lung((24, 20, 16))
    segmentation = segmentations.segmentation_from_labels(labels, LOBES, "lobes", reference=node)
    bending_parent(segmentation)
    asked = sitk.Image((40, 40, 40), sitk.sitkUInt8)
    asked.SetSpacing((1.5,) * 3)
    asked.SetOrigin((10.0, -40.0, 0.0))
    back = voxels_of(segmentation, asked)
    local = vtk.vtkGeneralTransform()
    segmentation.GetParentTransformNode().GetTransformFromWorld(local)
    for k, j, i in np.argwhere(back > 0)[::97]:
        x, y, z = asked.TransformIndexToPhysicalPoint((int(i), int(j), int(k)))
        right, anterior, superior = local.TransformPoint(-x, -y, z)
        index = labels.TransformPhysicalPointToContinuousIndex((-right, -anterior, superior))
        near = labels[tuple(round(n) for n in index)]
        assert near == back[k, j, i] or np.abs(np.mod(index, 1.0) - 0.5).min() < 0.02
    assert (back > 0).sum() > 500


def test_segments_are_coded_coloured_and_tagged(scene):
    node, labels = lung()
    specs = [segmentations.spec(1, "RUL", reader="A"), segmentations.spec(2, "defects", "Defect 1")]
    segmentation = segmentations.segmentation_from_labels(labels, specs, "regions", reference=node)
    for each, segment_id in zip(specs, segmentations.segment_ids(segmentation), strict=True):
        segment = segmentations.segment_of(segmentation, segment_id)
        assert (segment.GetName(), segment.GetTerminology()) == (each.name, each.terminology)
        np.testing.assert_allclose(segment.GetColor(), each.color)
    assert segmentations._tag(segmentations.segment_of(segmentation, "Right_upper_lobe"), "reader") == "A"
    assert segmentations.find_segment(segmentation, code="defects") == "Defect_1"
    assert segmentations.find_segment(segmentation, code=terminology.TERMS["LUL"].entry, name="Defect 1") == "Defect_1"
    assert segmentations.find_segment(segmentation, code="45653009") == "Right_upper_lobe"
    assert segmentations.find_segment(segmentation, code="emboli") is None
    with pytest.raises(KeyError):
        segmentations.own_layer(segmentation, "no such")


def test_a_rerun_changes_voxels_and_nothing_that_the_person_set(scene):
    node, labels = lung()
    segmentation = segmentations.segmentation_from_labels(labels, LOBES, "lobes", reference=node)
    renamed = segmentations.segment_ids(segmentation)[1]
    own = segmentation.GetSegmentation().AddEmptySegment("own", "own")
    segment, display = segmentations.segment_of(segmentation, renamed), segmentation.GetDisplayNode()
    segment.SetName("my lobe")
    segment.SetColor(0.1, 0.2, 0.3)
    segment.SetTerminology(terminology.TERMS["heart"].entry)
    display.SetSegmentVisibility(renamed, False)
    segmentation.SetName("my lobes")
    shifted = sitk.GetImageFromArray(np.roll(sitk.GetArrayFromImage(labels), 1, axis=2))
    shifted.CopyInformation(labels)
    before = segmentations.segment_ids(segmentation)
    again = segmentations.segmentation_from_labels(shifted, LOBES, "lobes", reference=node, node=segmentation)
    assert again is segmentation and segmentations.segment_ids(segmentation) == before
    np.testing.assert_array_equal(voxels_of(segmentation, shifted, segment_ids=before[:5]), sitk.GetArrayViewFromImage(shifted))
    assert segmentation.GetName() == "my lobes" and segment.GetName() == "my lobe"
    np.testing.assert_allclose(segment.GetColor(), (0.1, 0.2, 0.3))
    assert segment.GetTerminology() == terminology.TERMS["heart"].entry and not display.GetSegmentVisibility(renamed)
    segmentations.segmentation_from_labels(shifted, LOBES[:2], "lobes", reference=node, node=segmentation, keep_others=True)
    assert len(segmentations.segment_ids(segmentation)) == 6
    segmentations.segmentation_from_labels(shifted, LOBES[:2], "lobes", reference=node, node=segmentation)
    assert segmentations.segment_ids(segmentation) == [*before[:2], own]


def test_a_segmentation_of_somebody_else_is_matched_by_code_then_name(scene):
    node, labels = lung()
    segmentation = scene.AddNewNodeByClass("vtkMRMLSegmentationNode", "theirs")
    for segment_id, name, entry in (
        ("a", "Upper", terminology.TERMS["RUL"].entry),
        ("b", "Left lower lobe", ""),
        ("c", "embolus", terminology.TERMS["emboli"].entry),
        ("d", "embolus 2", terminology.TERMS["emboli"].entry),
    ):
        segmentation.GetSegmentation().AddEmptySegment(segment_id, name)
        segmentation.GetSegmentation().GetSegment(segment_id).SetTerminology(entry)
    specs = [
        segmentations.spec(1, "RUL"),
        segmentations.spec(2, "LLL"),
        segmentations.spec(3, "emboli", "embolus 2"),
        segmentations.spec(4, "emboli", "embolus 9"),
    ]
    segmentations.segmentation_from_labels(labels, specs, "x", reference=node, node=segmentation)
    by_label = segmentations.labels_from_segmentation(segmentation, labels)[1]
    voxels = voxels_of(segmentation, labels)
    found = {by_label[n]: set(np.unique(sitk.GetArrayViewFromImage(labels)[voxels == n])) for n in by_label}
    # Two emboli were there and two are put in: only the name says which is which, so the other two stay apart.
    assert found == {"a": {1}, "b": {2}, "c": set(), "d": {3}, "embolus_9": {4}}


def test_surfaces_follow_a_rerun(scene):
    node, labels = lung()
    segmentation = segmentations.segmentation_from_labels(labels, LOBES, "lobes", reference=node)
    assert segmentation.CreateClosedSurfaceRepresentation()
    first = segmentations.segment_ids(segmentation)[0]

    def bounds() -> np.ndarray:
        surface = vtk.vtkPolyData()
        segmentation.GetClosedSurfaceRepresentation(first, surface)
        return np.array(surface.GetBounds())

    before = bounds()
    moved = sitk.GetImageFromArray(np.roll(sitk.GetArrayFromImage(labels), 3, axis=2))
    moved.CopyInformation(labels)
    segmentations.segmentation_from_labels(moved, LOBES, "lobes", reference=node, node=segmentation)
    assert segmentation.GetSegmentation().ContainsRepresentation(SURFACE)
    np.testing.assert_allclose((bounds() - before)[[0, 1]], -3 * 1.5 * 0.8, atol=0.3)


def test_a_segmentation_of_surfaces_is_read_and_left_as_it_is(scene):
    node, _ = lung((30, 30, 30))
    sphere = vtk.vtkSphereSource()
    sphere.SetCenter(*world_of_voxels(node, [(15, 15, 15)])[0])
    sphere.SetRadius(12.0)
    sphere.SetThetaResolution(40)
    sphere.SetPhiResolution(40)
    sphere.Update()
    segmentation = scene.AddNewNodeByClass("vtkMRMLSegmentationNode", "contours")
    segmentation.GetSegmentation().SetSourceRepresentationName(SURFACE)
    segmentation.AddSegmentFromClosedSurfaceRepresentation(sphere.GetOutput(), "ball")
    image = volumes.image_from_node(node)
    millilitres = (voxels_of(segmentation, image) > 0).sum() * np.prod(image.GetSpacing())
    assert millilitres == pytest.approx(4 / 3 * np.pi * 12**3, rel=0.05)
    assert not segmentation.GetSegmentation().ContainsRepresentation(BINARY)


def test_overlapping_segments_on_their_own_layers(scene):
    node, labels = lung()
    segmentation = segmentations.segmentation_from_labels(labels, LOBES, "lobes", reference=node)
    first, second = segmentations.segment_ids(segmentation)[:2]
    segmentations.own_layer(segmentation, first)
    voxels, _ = segmentations.labelmap_array(segmentation, first)
    voxels[...] = 1
    segmentations.labelmap_modified(segmentation, first)
    back = voxels_of(segmentation, labels)
    expected = np.where(sitk.GetArrayViewFromImage(labels) > 1, sitk.GetArrayViewFromImage(labels), 1)
    np.testing.assert_array_equal(back, expected)  # the later segment wins
    assert (voxels_of(segmentation, labels, segment_ids=[second, first]) == 2).all()


def test_writing_in_place_is_seen_by_everyone(scene):
    node, labels = lung()
    segmentation = segmentations.segmentation_from_labels(labels, LOBES, "lobes", reference=node)
    middle = segmentations.segment_ids(segmentation)[2]
    with pytest.raises(ValueError, match="shares its labelmap"):
        segmentations.labelmap_array(segmentation, middle)
    segmentations.own_layer(segmentation, middle)
    segmentation.CreateClosedSurfaceRepresentation()
    voxels, offset = segmentations.labelmap_array(segmentation, middle)
    assert offset == (0, 0, 0) and voxels.shape == (8, 10, 12)
    np.testing.assert_array_equal(voxels == 1, sitk.GetArrayViewFromImage(labels) == 3)
    events = []
    segmentation.GetSegmentation().AddObserver(slicer.vtkSegmentation.SourceRepresentationModified, lambda *_: events.append(1))
    voxels[0, 0, :4] = 1
    segmentations.labelmap_modified(segmentation, middle)
    assert len(events) == 1
    assert (
        slicer.util.arrayFromSegmentInternalBinaryLabelmap(segmentation, middle).sum()
        == (sitk.GetArrayViewFromImage(labels) == 3).sum() + 4
    )
    assert not segmentation.GetSegmentation().ContainsRepresentation(SURFACE)  # it no longer fits
    unchanged = voxels_of(segmentation, labels, segment_ids=[each for each in segmentations.segment_ids(segmentation) if each != middle])
    others = np.select([sitk.GetArrayViewFromImage(labels) == n for n in (1, 2, 4, 5)], [1, 2, 3, 4])
    np.testing.assert_array_equal(unchanged, others)


def test_a_cropped_segment_gets_its_full_extent_back(scene):
    node, labels = lung()
    segmentation = segmentations.segmentation_from_labels(labels, LOBES, "lobes", reference=node)
    last = segmentations.segment_ids(segmentation)[4]
    segmentations.own_layer(segmentation, last)
    cropped = slicer.vtkOrientedImageData()
    segmentation.GetBinaryLabelmapRepresentation(last, cropped)
    assert slicer.vtkSlicerSegmentationsModuleLogic.SetBinaryLabelmapToSegment(cropped, segmentation, last)
    voxels, offset = segmentations.labelmap_array(segmentation, last)
    assert voxels.shape == (6, 6, 2) and offset == (1, 2, 9)
    image = segmentations.segment_of(segmentation, last).GetRepresentation(BINARY)
    segmentations.ensure_full_extent(segmentation, last, node)
    assert segmentations.segment_of(segmentation, last).GetRepresentation(BINARY) is image
    voxels, offset = segmentations.labelmap_array(segmentation, last)
    assert offset == (0, 0, 0)
    np.testing.assert_array_equal(voxels == 1, sitk.GetArrayViewFromImage(labels) == 5)
    memory = voxels.ctypes.data
    segmentations.ensure_full_extent(segmentation, last, node)
    assert segmentations.labelmap_array(segmentation, last)[0].ctypes.data == memory
    empty = segmentation.GetSegmentation().AddEmptySegment("empty")
    segmentations.own_layer(segmentation, empty)
    segmentations.ensure_full_extent(segmentation, empty, node)
    voxels, offset = segmentations.labelmap_array(segmentation, empty)
    assert voxels.shape == (8, 10, 12) and not voxels.any() and offset == (0, 0, 0)


@given(image=images())
def test_everything_survives_saving_and_loading(scene, tmp_path_factory, image):
    scene.Clear(0)
    node = volumes.node_from_image(image, "ct")
    labels = labels_like(image, [0, 1, 2])
    specs = [segmentations.spec(1, "RUL", reader="A"), segmentations.spec(2, "defects")]
    segmentation = segmentations.segmentation_from_labels(labels, specs, "regions", reference=node)
    ids = segmentations.segment_ids(segmentation)
    segmentations.own_layer(segmentation, ids[1])
    path = scenes.save_scene(tmp_path_factory.mktemp("scene") / "all.mrb")
    scenes.load_scene(path)
    node, segmentation = scene.GetFirstNodeByName("ct"), scene.GetFirstNodeByName("regions")
    assert segmentations.reference_of(segmentation) is node and segmentations.segment_ids(segmentation) == ids
    np.testing.assert_array_equal(voxels_of(segmentation, labels), sitk.GetArrayViewFromImage(labels))
    for each, segment_id in zip(specs, ids, strict=True):
        segment = segmentations.segment_of(segmentation, segment_id)
        assert (segment.GetName(), segment.GetTerminology()) == (each.name, each.terminology)
        np.testing.assert_allclose(segment.GetColor(), each.color, atol=1e-5)
    # A re-run and the slider go on where they were, although loading cropped the labelmaps.
    again = volumes.image_from_node(node)
    labels = labels_like(again, [0, 1, 2], seed=3)
    segmentations.segmentation_from_labels(labels, specs, "regions", reference=node, node=segmentation)
    assert segmentations.segment_ids(segmentation) == ids
    segmentations.own_layer(segmentation, ids[0])
    segmentations.ensure_full_extent(segmentation, ids[0], node)
    np.testing.assert_array_equal(segmentations.labelmap_array(segmentation, ids[0])[0] == 1, sitk.GetArrayViewFromImage(labels) == 1)


def test_lobes_go_by_their_codes_and_what_is_no_lobe_stays_out(scene):
    node, labels = lung()
    specs = [*LOBES[:3], segmentations.spec(4, "airways"), segmentations.spec(5, "left")]
    segmentation = segmentations.segmentation_from_labels(labels, specs, "lobes", reference=node)
    for number, segment_id in enumerate(segmentations.segment_ids(segmentation)):
        segmentations.segment_of(segmentation, segment_id).SetName(f"thing {number}")
    image, names = segmented_regions.regions_from_segmentation(segmentation, labels)
    assert names == {1: "RUL", 2: "RML", 3: "RLL"}  # nothing else may take voxels from them
    wanted = sitk.GetArrayFromImage(labels)
    np.testing.assert_array_equal(sitk.GetArrayViewFromImage(image), np.where(wanted > 3, 0, wanted))


def test_lobes_of_a_real_chest_ct_keep_their_volumes(scene, real_ct_path):
    """TotalSegmentator's lobes of LIDC-IDRI-0001; the file is left-handed, so Slicer reverses its slices."""
    node = volumes.load_volume(real_ct_path, unit="HU")
    image = volumes.image_from_node(node)
    mask = sitk.ReadImage(str(real_ct_path.parent / "mask.nii.gz"))
    labels = sitk.Resample(sitk.Cast(mask, sitk.sitkUInt8), image, sitk.Transform(), sitk.sitkNearestNeighbor)
    specs = [segmentations.spec(label, name) for name, label in (("LUL", 10), ("LLL", 11), ("RUL", 12), ("RML", 13), ("RLL", 14))]
    segmentation = segmentations.segmentation_from_labels(labels, specs, "lobes", reference=node)
    back = voxels_of(segmentation, mask)
    expected = sitk.GetArrayViewFromImage(mask)
    for label, each in enumerate(specs, start=1):
        np.testing.assert_array_equal(back == label, expected == each.label)
    millilitres = np.bincount(back.ravel())[1:] * np.prod(mask.GetSpacing()) / 1000
    np.testing.assert_allclose(millilitres, [1005, 736, 888, 215, 851], atol=0.5)


def test_what_is_no_label_image_is_refused(scene):
    node, labels = lung()
    with pytest.raises(ValueError, match="positive and different"):
        segmentations.segmentation_from_labels(labels, [LOBES[0], LOBES[0]], "x", reference=node)
    with pytest.raises(ValueError, match="not a label image"):
        segmentations.segmentation_from_labels(sitk.Cast(labels, sitk.sitkFloat32), LOBES, "x", reference=node)
    with pytest.raises(InputError, match="not on the voxel grid of 'ct'"):
        segmentations.segmentation_from_labels(labels[1:, :, :], LOBES, "x", reference=node)
    with pytest.raises(InputError, match="'hollow' is empty"):
        segmentations.labels_from_segmentation(scene.AddNewNodeByClass("vtkMRMLSegmentationNode", "hollow"), labels)


def test_terms_are_what_slicer_understands():
    logic = slicer.vtkSlicerTerminologiesModuleLogic
    for name, term in terminology.TERMS.items():
        entry = slicer.vtkSlicerTerminologyEntry()
        assert logic.DeserializeTerminologyEntry(term.entry, entry), name
        assert logic.SerializeTerminologyEntry(entry) == term.entry
        assert entry.GetTypeObject().GetCodeValue() == term.type.value
        assert all(0 <= part <= 1 for part in term.color) and terminology.codes(term.entry)
    assert len({terminology.codes(term.entry) for term in terminology.TERMS.values()}) == len(terminology.TERMS)
    for region in ("RUL", "RML", "RLL", "LUL", "LLL", "right", "left", "left_basal"):
        assert terminology.region_of(terminology.TERMS[region].entry) == region
    middle = terminology.TERMS["RML"].entry.replace("~^^~~", "~SCT^24028007^Right~~", 1)
    assert terminology.region_of(middle) == "RML"
    for nothing in ("", None, "~~~", "words", terminology.TERMS["trachea"].entry, terminology.TERMS["whole"].entry):
        assert terminology.region_of(nothing) is None
    assert not terminology.matches_code(terminology.TERMS["RUL"].entry, terminology.TERMS["LUL"].entry)
