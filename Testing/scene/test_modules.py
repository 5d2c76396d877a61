"""The three modules on the host: their own tests, and what a script author relies on."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax

MODULE_FOLDERS = [Path(__file__).resolve().parents[2] / name for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")]


@pytest.fixture
def modules(scene):
    import slicerhost

    slicerhost.boot(module_paths=list(MODULE_FOLDERS))
    import slicer

    return slicer


@pytest.fixture
def case(modules):
    """Nodes of a simulated thorax and its iodine map, and the true defect percentage."""
    from LungPerfusionCore.scene import volumes

    ct, _volumes = simple_thorax()
    iodine, percent = simple_iodine()
    return (
        volumes.node_from_image(ct, "Simulated thorax", unit="HU"),
        volumes.node_from_image(iodine, "Simulated iodine", unit="mg/mL"),
        percent,
    )


OWN_TESTS = ("LungPerfusionAI.test_twoLungs", "LungPerfusionAI.test_stroke", "PEDetection.test_unenhancedIsRefused")


@pytest.mark.parametrize("name", [*OWN_TESTS, "PerfusionDefectQuant.test_knownDefect"])
def test_the_modules_own_test_passes_without_a_panel(modules, name):
    """The whole of each, with its panel: ``widgets/test_self_tests.py``."""
    module, method = name.split(".")
    test = getattr(__import__(module), f"{module}Test")()
    test.setUp()
    getattr(test, method)()


@pytest.mark.parametrize("name", [folder.name for folder in MODULE_FOLDERS])
def test_the_help_of_a_module_links_to_its_page(modules, name):
    address = re.search(r'href="([^"]+)"', getattr(modules.modules, name.lower()).helpText).group(1)
    assert address.startswith("https://github.com/LungPerfusion/SlicerLungPerfusion/blob/main/")
    assert (MODULE_FOLDERS[0].parent / address.partition("/blob/main/")[2]).is_file()


SHOWN_ML = 0.05 + 1e-9  # a table shows tenths of a millilitre


def test_defects_match_the_truth_and_the_table_matches_the_labelmap(modules, case):
    from LungPerfusionCore.scene import segmentations, tables
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    ct, iodine, percent = case
    nodes = PerfusionDefectQuantLogic().process(iodineVolume=iodine, ctVolume=ct)
    columns = {c.name: c.values for c in tables.columns_of(nodes.table)}
    assert columns["Defect"][0] == pytest.approx(percent, abs=1.0)
    labels, _names = segmentations.labels_from_segmentation(nodes.defects, nodes.analysis.result.mask)
    voxel_ml = np.prod(labels.GetSpacing()) / 1000
    assert columns["Defect volume"][0] == pytest.approx(np.count_nonzero(sitk.GetArrayViewFromImage(labels)) * voxel_ml, abs=SHOWN_ML)
    # Lungs, right, left, then three zones each.
    for column in ("Volume", "Defect volume"):
        whole, right, left, *zones = columns[column]
        assert whole == pytest.approx(right + left, abs=3 * SHOWN_ML)
        assert (right, left) == (pytest.approx(sum(zones[:3]), abs=4 * SHOWN_ML), pytest.approx(sum(zones[3:]), abs=4 * SHOWN_ML))


def test_the_scene_follows_the_threshold(modules, case):
    from LungPerfusionCore.scene import segmentations, tables
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    ct, iodine, _percent = case
    nodes = PerfusionDefectQuantLogic().process(iodineVolume=iodine, ctVolume=ct)
    smooth, measured = sitk.GetArrayViewFromImage(nodes.analysis.result.prepared.map), nodes.analysis.result.prepared.measured
    for upper in (0.3, 1.25, 0.9, -5.0, 50.0, 0.6):
        nodes.live.set(-np.inf, upper)
        wanted = measured & (smooth < upper)
        labels, _names = segmentations.labels_from_segmentation(nodes.defects, nodes.analysis.result.mask)
        assert np.array_equal(sitk.GetArrayViewFromImage(labels) > 0, wanted)
        row = {c.name: c.values[0] for c in tables.columns_of(nodes.table)}
        assert row["Defect volume"] == pytest.approx(wanted.sum() * np.prod(labels.GetSpacing()) / 1000, abs=SHOWN_ML)


def test_a_segment_painted_on_or_renamed_is_taken_up_again(modules, case):
    from LungPerfusionCore.scene import labelmaps, segmentations
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    ct, iodine, _percent = case
    logic = PerfusionDefectQuantLogic()
    nodes = logic.process(iodineVolume=iodine, ctVolume=ct)
    live = nodes.live
    labelmaps.segment_of(nodes.defects, live.nodes.segment_id).SetName("my defects")
    array, _offset = labelmaps.labelmap_array(nodes.defects, live.nodes.segment_id, iodine)
    array[:5] = 1
    labelmaps.labelmap_modified(nodes.defects, live.nodes.segment_id)
    assert live.edited_elsewhere
    live.set(-np.inf, 0.8)
    assert not live.edited_elsewhere
    again = logic.process(iodineVolume=iodine, ctVolume=ct)
    assert again.defects is nodes.defects and again.table is nodes.table and again.chart is nodes.chart
    assert segmentations.segment_ids(again.defects) == [live.nodes.segment_id]
    assert labelmaps.segment_of(again.defects, live.nodes.segment_id).GetName() == "my defects"


def test_a_deleted_segment_is_said_and_made_again(modules, case):
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    ct, iodine, percent = case
    logic = PerfusionDefectQuantLogic()
    nodes = logic.process(iodineVolume=iodine, ctVolume=ct)
    nodes.defects.GetSegmentation().RemoveSegment(nodes.live.nodes.segment_id)
    with pytest.raises(InputError, match="no longer in the scene"):
        nodes.live.set(-np.inf, 0.5)
    again = logic.process(iodineVolume=iodine, ctVolume=ct)
    assert again.live.numbers.defect_percent[0] == pytest.approx(percent, abs=1.0)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({}, "Give an iodine map"),
        ({"iodineVolume": 1}, "does not show where the lungs end"),
        ({"lowEnergyVolume": 0}, "needs both"),
        ({"iodineVolume": 1, "ctVolume": 1}, "CT"),
        ({"iodineVolume": 1, "lowEnergyVolume": 0, "highEnergyVolume": 0}, "not both"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(modules, case, arguments, sentence):
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    before = modules.mrmlScene.GetNumberOfNodes()
    with pytest.raises(InputError, match=sentence):
        PerfusionDefectQuantLogic().process(**{name: case[index] for name, index in arguments.items()})
    assert modules.mrmlScene.GetNumberOfNodes() == before


def test_outputs_lie_under_the_study_of_their_input(modules, case):
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    ct, iodine, _percent = case
    tree = modules.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(modules.mrmlScene)
    patient = tree.CreateSubjectItem(tree.GetSceneItemID(), "Doe")
    study = tree.CreateStudyItem(patient, "CT chest")
    for node in (ct, iodine):
        tree.SetItemParent(tree.GetItemByDataNode(node), study)
    nodes = PerfusionDefectQuantLogic().process(iodineVolume=iodine, ctVolume=ct)
    for node in (nodes.defects, nodes.table, nodes.chart):
        assert tree.GetItemParent(tree.GetItemByDataNode(node)) == study


def test_lobes_of_a_given_segmentation_are_measured(modules):
    from LungPerfusionAI import LungPerfusionAILogic
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec

    ct, _truth = simple_thorax()
    node = volumes.node_from_image(ct, "Simulated thorax")
    plain = LungPerfusionAILogic().segmentLungs(node)
    volume = {m.region: m.value for m in plain.measurements if m.quantity == "volume_ml"}
    assert set(volume) >= {"whole", "right", "left", "right_apical", "left_basal"}
    hu = sitk.GetArrayFromImage(ct)
    k, _j, i = np.indices(hu.shape)
    lobes = np.where(i < hu.shape[2] // 2, np.where(k > 55, 1, np.where(k > 40, 2, 3)), np.where(k > 50, 4, 5)).astype(np.uint8)
    image = sitk.GetImageFromArray(np.where(hu < -500, lobes, 0))
    image.CopyInformation(ct)
    specs = [spec(n, lobe) for n, lobe in enumerate(("RUL", "RML", "RLL", "LUL", "LLL"), start=1)]
    given = segmentation_from_labels(image, specs, "Lobes", reference=node)
    nodes = LungPerfusionAILogic().segmentLungs(node, given)
    by_lobe = {m.region: m.value for m in nodes.measurements if m.quantity == "volume_ml"}
    assert by_lobe["whole"] == pytest.approx(volume["whole"])
    assert by_lobe["right"] == pytest.approx(by_lobe["RUL"] + by_lobe["RML"] + by_lobe["RLL"])
    assert nodes.segmentation is plain.segmentation


def test_outputs_say_where_they_come_from(modules, case):
    import json

    from LungPerfusionCore.scene.hierarchy import SIMULATED
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    ct, iodine, _percent = case
    iodine.SetAttribute(SIMULATED, "1")
    nodes = PerfusionDefectQuantLogic().process(iodineVolume=iodine, ctVolume=ct)
    for node in (nodes.defects, nodes.table, nodes.chart):
        assert node.GetAttribute("LungPerfusion.Command") == "defects"
        assert node.GetAttribute(SIMULATED) == "1"
        assert json.loads(node.GetAttribute("LungPerfusion.Parameters"))["threshold_rule"] == nodes.threshold.rule


@pytest.mark.parametrize("given", [False, True])
def test_the_methods_paragraph_says_what_was_done(modules, case, monkeypatch, tmp_path, given):
    from LungPerfusionAI import LungPerfusionAILogic
    from PerfusionDefectQuant import PerfusionDefectQuantLogic
    from PerfusionDefectQuantLib import defect_report

    ct, iodine, _percent = case
    lungs = LungPerfusionAILogic().segmentLungs(ct).segmentation if given else None
    logic = PerfusionDefectQuantLogic()
    nodes = logic.process(iodineVolume=iodine, ctVolume=ct, regionsSegmentation=lungs)
    seen = {}
    monkeypatch.setattr(defect_report, "make_report", lambda pdf, png, page: seen.update(vars(page)) or (pdf, png))
    logic.writeReport(nodes, str(tmp_path))
    text = seen["methods_text"]
    assert ("taken from a given segmentation" in text) is given and ("segmented on the CT" in text) is not given
    assert "Gaussian of 3 mm" in text
    assert "3D Slicer" not in text and modules.app.applicationName in text  # what runs here is not the application
