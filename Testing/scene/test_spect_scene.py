"""SPECT beside CT in the scene: registration as an editable transform, differential function, functional lung, DICOM
export."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from make_dicom import chest, ct_slices, write_ct
from spect_pair import PIXEL_MM, ct_and_lungs, known_transform, spect_at, worst_error_mm

SHIFT, DEGREES = (14, -9, 17), (0, 0, 4)


@pytest.fixture
def logic(module_logic):
    return module_logic("LungPerfusionAI")


@pytest.fixture
def pair(logic):
    """CT node with its lungs in the scene, and a SPECT node that lies elsewhere."""
    from LungPerfusionCore.scene import hierarchy, segmentations, volumes

    image, lungs = ct_and_lungs()
    ct = volumes.node_from_image(image, "Simulated thorax", unit="HU")
    known = segmentations.segmentation_from_labels(
        lungs, [segmentations.spec(1, "right"), segmentations.spec(2, "left")], "lungs", reference=ct
    )
    hierarchy.mark_output(known, ct, "lungs")
    return ct, volumes.node_from_image(spect_at(known_transform(SHIFT, DEGREES)), "Simulated SPECT", unit="counts")


def cells(table) -> dict:
    from LungPerfusionCore.scene.tables import columns_of

    return {column.name: list(column.values) for column in columns_of(table)}


def test_registration_moves_the_spect_and_can_be_edited(logic, pair, tmp_path):
    import slicer
    import vtk

    from LungPerfusionAILib.scene.differential_nodes import current_transform
    from LungPerfusionCore.scene import scenes, volumes

    ct, spect = pair
    nodes = logic.registerSpect(ct, spect)
    truth = known_transform(SHIFT, DEGREES)
    assert spect.GetParentTransformNode() is nodes.transform
    assert worst_error_mm(current_transform(spect), truth) < PIXEL_MM
    shown = cells(nodes.table)
    assert shown["Quantity"][0] == "Mutual information" and shown["After"][0] > shown["Before"][0]
    assert shown["Before"][2] > 15 > PIXEL_MM > shown["After"][2]
    # A run again starts from the file, and finds the same.
    again = logic.registerSpect(ct, spect)
    assert again.transform is nodes.transform and again.table is nodes.table
    assert again.registration.transform.GetParameters() == nodes.registration.transform.GetParameters()
    # A person moves the SPECT by 20 mm; what is measured is what is seen.
    hand = vtk.vtkMatrix4x4()
    hand.DeepCopy(nodes.transform.GetMatrixTransformToParent())
    hand.SetElement(2, 3, hand.GetElement(2, 3) + 20.0)
    nodes.transform.SetMatrixTransformToParent(hand)
    before, after = logic.measureAlignment(ct, spect)
    assert after.displacement_mm[2] == pytest.approx(nodes.registration.after.displacement_mm[2] + 20.0, abs=0.5)
    assert before.mutual_information == pytest.approx(nodes.registration.before.mutual_information)
    assert cells(nodes.table)["After"][2] == pytest.approx(after.distance_mm, abs=0.05 + 1e-9)
    seen = volumes.image_from_node(spect)
    scenes.save_scene(tmp_path / "scene.mrb")
    scenes.load_scene(tmp_path / "scene.mrb")
    loaded = slicer.mrmlScene.GetFirstNodeByName("Simulated SPECT")
    assert np.allclose(volumes.image_from_node(loaded).GetOrigin(), seen.GetOrigin(), atol=1e-4)
    assert loaded.GetParentTransformNode().GetAttribute("LungPerfusion.Role") == "spect_transform"


def test_one_frame_of_reference_is_left_alone(logic, pair):
    from LungPerfusionAILib.scene.differential_nodes import FRAME_OF_REFERENCE

    ct, spect = pair
    for node in pair:
        node.SetAttribute(FRAME_OF_REFERENCE, "1.2.3")
    nodes = logic.registerSpect(ct, spect)
    assert not nodes.registration.moved and "share one frame of reference" in nodes.registration.reason
    assert np.allclose([nodes.transform.GetMatrixTransformToParent().GetElement(i, 3) for i in range(3)], 0)


def test_a_spect_in_becquerel_keeps_its_scale(logic, pair):
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.node_suggestions import is_spect

    ct, counted = pair
    image, lungs = ct_and_lungs()
    made = sitk.GetImageFromArray(np.full(image.GetSize()[::-1], 2000.0, np.float32))
    made.CopyInformation(image)
    made.SetMetaData("voxel_units", "Bq/mL")  # as a real world value mapping of its DICOM file is read
    spect = volumes.node_from_image(made, "activity")
    assert volumes.unit_of(spect) == "Bq/mL" and is_spect(spect) and is_spect(counted)
    volumes.set_unit(counted, "proportional counts")
    assert volumes.unit_of(counted) == "proportional counts" and is_spect(counted)
    found = logic.differentialFunction(ct, {"spect": spect}).result
    ml = np.count_nonzero(sitk.GetArrayFromImage(lungs)) * float(np.prod(image.GetSpacing())) / 1000
    assert found.maps["spect"].total_unit == "Bq" and found.maps["spect"].total[0] == pytest.approx(2000 * ml)
    assert {m.unit for m in found.measurements if m.quantity == "mean_counts"} == {"Bq/mL"}


def test_differential_function_side_by_side(logic, pair):
    from LungPerfusionCore.scene import hierarchy, volumes

    ct, spect = pair
    logic.registerSpect(ct, spect)
    image, lungs = ct_and_lungs()
    values = (sitk.GetArrayFromImage(lungs) > 0) * np.linspace(1.3, 0.7, image.GetSize()[2])[:, None, None]
    made = sitk.GetImageFromArray(values.astype(np.float32))
    made.CopyInformation(image)
    predicted = volumes.node_from_image(made, "predicted", like=ct, unit="1")
    maps = {"spect": spect, "predicted": predicted}
    nodes = logic.differentialFunction(ct, maps)
    shown = cells(nodes.table)
    assert shown["Region"][:3] == ["Lungs", "Right lung", "Left lung"] and len(shown["Region"]) == 9
    for name in ("SPECT", "Predicted map"):
        whole, right, left, *zones = shown[f"{name} total"]
        assert (
            whole == pytest.approx(right + left, abs=1.5)
            and right == pytest.approx(sum(zones[:3]), abs=2)
            and left == pytest.approx(sum(zones[3:]), abs=2)
        )
        assert shown[f"{name} percent of total"][0] == pytest.approx(100)
    assert nodes.table.GetColumnUnitLabel("SPECT total") == "counts"
    assert nodes.table.GetColumnUnitLabel("Predicted map total") == "ml"
    assert cells(nodes.agreement)["Maps"] == ["SPECT and predicted map"]
    assert cells(nodes.agreement)["Pearson of means"][0] > 0.9
    difference = nodes.differences["spect", "predicted"]
    array = sitk.GetArrayFromImage(volumes.image_from_node(difference))
    assert not array[sitk.GetArrayFromImage(lungs) == 0].any()
    assert abs(array[sitk.GetArrayFromImage(lungs) > 0].mean()) < 1e-3
    again = logic.differentialFunction(ct, maps)
    assert again.table is nodes.table and again.differences["spect", "predicted"] is difference and again.chart is nodes.chart
    assert hierarchy.find_output(ct, "bland_altman_spect_predicted", "vtkMRMLPlotChartNode") is not None
    # FEV1 after losing the right lung, by the SPECT's own share.
    share = nodes.result.maps["spect"].fraction_percent[1]
    assert shown["SPECT percent of total"][1] == pytest.approx(share, abs=0.05 + 1e-9)
    assert logic.predictPostoperative(2.5, "right", nodes).by_perfusion_l == pytest.approx(2.5 * (1 - share / 100))
    assert "give a segmentation of the lobes" in logic.predictPostoperative(2.5, ["RUL"], nodes).why_not
    with pytest.raises(InputError, match="same name"):
        logic.differentialFunction(ct, [spect, spect])


def test_functional_lung_follows_the_threshold(logic, pair):
    from LungPerfusionCore.scene import segmentations, volumes

    ct, spect = pair
    logic.registerSpect(ct, spect)
    nodes = logic.functionalLung(ct, spect)
    assert nodes.relative == pytest.approx(0.66)
    image, lungs = ct_and_lungs()
    inside = sitk.GetArrayFromImage(lungs) > 0
    counts = sitk.GetArrayFromImage(
        sitk.Resample(volumes.image_from_node(spect), image, sitk.Transform(), sitk.sitkLinear, 0.0, sitk.sitkFloat32)
    )
    ids = [segmentations.find_segment(nodes.segmentation, name=name) for name in ("Low function", "High function")]

    def masks():
        return [sitk.GetArrayFromImage(segmentations.labels_from_segmentation(nodes.segmentation, image, [each])[0]) > 0 for each in ids]

    for threshold in (nodes.threshold, 5.0, 30.0, 1e6, -1.0, 22.5):
        nodes.live.set(-math.inf, threshold)
        low, high = masks()
        # Within a last digit of the threshold the node's geometry, kept as text elsewhere, may decide.
        apart = (low != (inside & (counts < threshold))) & (np.abs(counts - threshold) > 1e-3)
        assert not apart.any() and np.array_equal(low | high, inside) and not (low & high).any()
        row = {name: values[0] for name, values in cells(nodes.table).items()}
        numbers = [
            row["Volume"],
            row["Low function"],
            row["High function"],
        ]
        assert numbers == pytest.approx([inside.sum() * 0.064, low.sum() * 0.064, high.sum() * 0.064], abs=0.05 + 1e-9)
    again = logic.functionalLung(ct, spect, preset="percentile_50")
    assert again.segmentation is nodes.segmentation and again.table is nodes.table
    assert np.count_nonzero(masks()[1]) == pytest.approx(inside.sum() / 2, rel=0.02)


def test_painting_over_low_function_is_taken_from_high(logic, pair):
    from LungPerfusionCore.scene import labelmaps, segmentations

    ct, spect = pair
    logic.registerSpect(ct, spect)
    nodes = logic.functionalLung(ct, spect)
    image, lungs = ct_and_lungs()
    low_id, high_id = (segmentations.find_segment(nodes.segmentation, name=name) for name in ("Low function", "High function"))
    array, _offset = labelmaps.labelmap_array(nodes.segmentation, low_id, ct)
    spot = np.zeros(array.shape, bool)
    k, j, i = (int(n) for n in np.argwhere(sitk.GetArrayFromImage(lungs) > 0).mean(0) * [1, 1, 0.45])
    spot[k - 2 : k + 2, j - 2 : j + 2, i - 2 : i + 2] = True
    spot &= sitk.GetArrayFromImage(lungs) > 0
    assert spot.any() and not array[spot].all()
    array[spot] = 1
    array[0, 0, :4] = 1  # air around the patient
    labelmaps.labelmap_modified(nodes.segmentation, low_id)
    erased, added = nodes.live.take_painting()
    assert (erased, added > 0, nodes.live.unmeasured) == (0, True, 4)
    for threshold in (nodes.threshold, 1.0):
        nodes.live.set(-math.inf, threshold)
        low, high = (
            sitk.GetArrayFromImage(segmentations.labels_from_segmentation(nodes.segmentation, image, [each])[0]) > 0
            for each in (low_id, high_id)
        )
        assert low[spot].sum() >= added and not (low & high).any()
        assert np.array_equal(low | high, sitk.GetArrayFromImage(lungs) > 0)


@pytest.fixture
def dicom_ct(logic, tmp_path):
    """A CT series on disk, its node, and a segmentation and a map on it."""
    pytest.importorskip("highdicom")
    from LungPerfusionCore.imaging.images import read_volume
    from LungPerfusionCore.scene import segmentations, volumes

    slices = ct_slices(chest((6, 16, 18)), spacing=(2.0, 2.0, 3.0))
    for ds in slices:
        ds.StudyInstanceUID = slices[0].StudyInstanceUID
    folder = write_ct(tmp_path / "ct", slices)
    image = read_volume(folder, role="ct")
    ct = volumes.node_from_image(image, "ct", unit="HU")
    array = np.zeros(image.GetSize()[::-1], np.uint8)
    array[1:5, 4:12, 2:7], array[2:6, 3:9, 11:16] = 1, 2
    labels = sitk.GetImageFromArray(array)
    labels.CopyInformation(image)
    specs = [segmentations.spec(1, "low_function"), segmentations.spec(2, "high_function")]
    segmentation = segmentations.segmentation_from_labels(labels, specs, "functional lung", reference=ct)
    perfusion = sitk.GetImageFromArray(np.random.default_rng(0).random(array.shape).astype(np.float32))
    perfusion.CopyInformation(image)
    return folder, labels, segmentation, volumes.node_from_image(perfusion, "predicted", like=ct, unit="1")


@pytest.mark.parametrize("kind", ["seg", "rtstruct"])
def test_segments_to_dicom(logic, dicom_ct, tmp_path, kind):
    from LungPerfusionCore.dicom.export import read_segments
    from LungPerfusionCore.dicom.rtstruct import read_rtstruct
    from LungPerfusionCore.dicom.source import read_source

    pytest.importorskip("rt_utils" if kind == "rtstruct" else "highdicom")
    folder, labels, segmentation, _map = dicom_ct
    check = logic.exportSegments(segmentation, folder, tmp_path / "out.dcm", kind)
    assert check.dice == {"Low function": 1.0, "High function": 1.0}
    source, array = read_source(folder), sitk.GetArrayFromImage(labels)
    if kind == "seg":
        import pydicom

        back = read_segments(tmp_path / "out.dcm", source)
        assert np.array_equal(sitk.GetArrayFromImage(back["High function"]) > 0, array == 2)
        item = pydicom.dcmread(tmp_path / "out.dcm").SegmentSequence[0]
        assert item.SegmentedPropertyTypeCodeSequence[0].CodeValue == "371863001"  # perfusion, as the segment's terminology says
        assert item.AnatomicRegionSequence[0].CodeValue == "39607008"
    else:
        masks = read_rtstruct(tmp_path / "out.dcm", source)
        assert np.array_equal(masks["High function"], array == 2)


def test_a_map_to_dicom(logic, dicom_ct, tmp_path):
    import pydicom

    from LungPerfusionCore.dicom.export import read_parametric_map
    from LungPerfusionCore.dicom.source import read_source
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.volumes import image_from_node

    folder, _labels, segmentation, map_node = dicom_ct
    with pytest.raises(InputError, match="Nothing says on which CT 'predicted' was made"):
        logic.exportMap(map_node, folder, tmp_path / "map.dcm")
    ct = segmentation.GetNodeReference(segmentation.GetReferenceImageGeometryReferenceRole())
    check = logic.exportMap(map_node, folder, tmp_path / "map.dcm", ctVolume=ct)
    assert check.largest_difference == 0 and "taken to be 'ct'" in check.notes[0]
    back, unit = read_parametric_map(tmp_path / "map.dcm", read_source(folder))
    assert unit == "1" and np.array_equal(sitk.GetArrayFromImage(back), sitk.GetArrayFromImage(image_from_node(map_node)))
    volumes.set_unit(map_node, "mL/100 g/min", "cbf")
    logic.exportMap(map_node, folder, tmp_path / "map.dcm", ctVolume=ct)
    said = pydicom.dcmread(tmp_path / "map.dcm")
    assert any(item.keyword == "CodeValue" and item.value == "113055" for item in said.iterall())  # flow, as the node says
    with pytest.raises(InputError, match="seg or rtstruct, not as stl"):
        logic.exportSegments(segmentation, folder, tmp_path / "x", "stl")


@pytest.mark.parametrize("kind", ["seg", "rtstruct", "map"])
def test_nothing_is_written_into_the_series_of_another_patient(logic, dicom_ct, tmp_path, kind):
    """Equal grid, other content: patient 4's lungs went into patient 5's series and were called Dice 1.000."""
    from LungPerfusionCore.imaging.images import read_volume
    from LungPerfusionCore.scene import hierarchy, volumes

    pytest.importorskip("rt_utils")
    folder, _labels, segmentation, map_node = dicom_ct
    slices = ct_slices(chest((6, 16, 18), seed=5), spacing=(2.0, 2.0, 3.0))
    for ds in slices:
        ds.StudyInstanceUID = slices[0].StudyInstanceUID
    other = write_ct(tmp_path / "other", slices)
    ct = segmentation.GetNodeReference(segmentation.GetReferenceImageGeometryReferenceRole())
    node, out = (map_node if kind == "map" else segmentation), tmp_path / "out.dcm"
    wrong = volumes.node_from_image(read_volume(other, role="ct"), "other", unit="HU")
    hierarchy.mark_output(map_node, ct, "predicted_map")
    # whichever CT is selected: the one that it was made on is known, and the one given is compared, too
    for given, where in ((None, other), (ct, other), (wrong, other), (wrong, folder)):
        with pytest.raises(InputError, match="is not the CT series in"):
            logic.exportSegments(node, where, out, kind, ctVolume=given)
    assert not out.exists()
    assert logic.exportSegments(node, folder, out, kind, ctVolume=ct).notes == ()


def test_another_patient_of_the_database_is_refused_unnamed(logic, dicom_ct, tmp_path):
    import slicer

    folder, _labels, segmentation, _map = dicom_ct
    tree = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(slicer.mrmlScene)
    patient = tree.CreateSubjectItem(tree.GetSceneItemID(), "P")
    tree.SetItemAttribute(patient, "DICOM.PatientID", "ID-0815")
    item = tree.GetItemByDataNode(segmentation) or tree.CreateItem(patient, segmentation)
    tree.SetItemParent(item, patient)
    with pytest.raises(InputError, match="belongs to another patient than the CT series") as refusal:
        logic.exportSegments(segmentation, folder, tmp_path / "out.dcm")
    assert "0815" not in str(refusal.value) and "4711" not in str(refusal.value)
    tree.SetItemAttribute(patient, "DICOM.PatientID", "ID-4711")
    assert logic.exportSegments(segmentation, folder, tmp_path / "out.dcm").path.is_file()


def test_a_ct_that_a_transform_moved_is_not_where_its_series_is(logic, dicom_ct, tmp_path):
    import slicer

    folder, _labels, segmentation, _map = dicom_ct
    ct = segmentation.GetNodeReference(segmentation.GetReferenceImageGeometryReferenceRole())
    moved = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode")
    matrix = slicer.util.vtkMatrixFromArray(np.array([[1, 0, 0, 4.0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]))
    moved.SetMatrixTransformToParent(matrix)
    for node in (ct, segmentation):
        node.SetAndObserveTransformNodeID(moved.GetID())
    with pytest.raises(InputError, match="moved or changed"):
        logic.exportSegments(segmentation, folder, tmp_path / "out.dcm")


def test_segments_that_overlap_in_the_scene_are_written_whole(logic, dicom_ct, tmp_path):
    from LungPerfusionCore.dicom.export import read_segments
    from LungPerfusionCore.dicom.source import read_source
    from LungPerfusionCore.scene import labelmaps

    folder, labels, segmentation, _map = dicom_ct
    ct = segmentation.GetNodeReference(segmentation.GetReferenceImageGeometryReferenceRole())
    low, _high = segmentation.GetSegmentation().GetSegmentIDs()
    array = labelmaps.own_labelmap(segmentation, low, ct)
    array[3:5, 4:8, 11:14] = 1  # in the other segment, too
    labelmaps.labelmap_modified(segmentation, low)
    wanted = array > 0
    check = logic.exportSegments(segmentation, folder, tmp_path / "out.dcm")
    assert check.dice == {"Low function": 1.0, "High function": 1.0}
    back = {n: sitk.GetArrayFromImage(i) > 0 for n, i in read_segments(tmp_path / "out.dcm", read_source(folder)).items()}
    assert np.array_equal(back["Low function"], wanted)
    assert np.array_equal(back["High function"], sitk.GetArrayFromImage(labels) == 2)
    assert (back["Low function"] & back["High function"]).sum() == 2 * 4 * 3
