"""The host's scene: node classes, logics, subject hierarchy, saving and loading, clearing."""

from __future__ import annotations

import numpy as np
import pytest
import vtk
from hypothesis import given
from hypothesis import strategies as st

NODE_CLASSES = (
    "ScalarVolume",
    "LabelMapVolume",
    "VectorVolume",
    "Segmentation",
    "Table",
    "PlotChart",
    "PlotSeries",
    "LinearTransform",
    "GridTransform",
    "Model",
    "MarkupsROI",
    "MarkupsFiducial",
    "MarkupsLine",
    "Text",
    "Sequence",
    "SequenceBrowser",
    "ScriptedModule",
    "CropVolumeParameters",
    "SegmentEditor",
)
LOGICS = {
    "volumes": "Volumes",
    "segmentations": "SegmentationsModule",
    "tables": "Tables",
    "plots": "Plots",
    "transforms": "Transform",
    "markups": "Markups",
    "models": "Models",
    "sequences": "Sequences",
    "texts": "Texts",
    "cropvolume": "CropVolume",
    "colors": "Color",
    "terminologies": "TerminologiesModule",
    "subjecthierarchy": "SubjectHierarchyModule",
    "units": "Units",
    "segmenteditor": "ScriptedLoadableModule",
}


def tree(scene) -> list[tuple[int, str, str]]:
    """(depth, name, owner plugin) of every item, depth first."""
    hierarchy = scene.GetSubjectHierarchyNode()

    def below(item: int, depth: int):
        children = vtk.vtkIdList()
        hierarchy.GetItemChildren(item, children, False)
        for child in (children.GetId(index) for index in range(children.GetNumberOfIds())):
            yield depth, hierarchy.GetItemName(child), hierarchy.GetItemOwnerPluginName(child)
            yield from below(child, depth + 1)

    return list(below(hierarchy.GetSceneItemID(), 0))


@pytest.mark.parametrize("name", NODE_CLASSES)
def test_node_classes_are_registered(scene, name):
    node = scene.AddNewNodeByClass(f"vtkMRML{name}Node", "n")
    assert node.IsA(f"vtkMRML{name}Node") and node.GetScene() is scene


@pytest.mark.parametrize("module", LOGICS)
def test_module_logics_live_on_the_scene(scene, module):
    import slicer

    logic = getattr(slicer.modules, module).logic()
    assert logic.GetClassName() == f"vtkSlicer{LOGICS[module]}Logic"
    assert logic.GetMRMLScene() is scene
    name = getattr(slicer.modules, module).name
    assert slicer.app.applicationLogic().GetModuleLogic(name) is logic and slicer.app.moduleLogic(name) is logic


def test_colours_units_and_terminologies_are_there(scene):
    import slicer

    assert scene.GetNumberOfNodesByClass("vtkMRMLColorNode") > 40
    labels = scene.GetNodeByID(slicer.modules.colors.logic().GetDefaultLabelMapColorNodeID())
    assert labels.GetNumberOfColors() >= 256
    assert scene.GetFirstNodeByName("GenericAnatomyColors") is not None
    length = slicer.app.applicationLogic().GetMRMLScene().GetNodeByID("vtkMRMLUnitNodeApplicationLength")
    assert length.GetSuffix() == "mm"
    entry = slicer.vtkSlicerTerminologyEntry()
    text = (
        "Segmentation category and type - 3D Slicer General Anatomy list~SCT^123037004^Anatomical Structure"
        "~SCT^39607008^Lung~SCT^24028007^Right~Anatomic codes - DICOM master list~^^~^^"
    )
    logic = slicer.modules.terminologies.logic()
    assert logic.DeserializeTerminologyEntry(text, entry)
    assert logic.IsTerminologyContextLoaded(entry.GetTerminologyContextName())
    assert entry.GetTypeModifierObject().GetCodeMeaning() == "Right"


def test_items_appear_and_go_with_their_nodes(scene):
    import slicer

    volume = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "CT")
    table = scene.AddNewNodeByClass("vtkMRMLTableNode", "Numbers")
    scene.AddNewNodeByClass("vtkMRMLSequenceNode", "no plugin claims it")
    hidden = slicer.vtkMRMLTableNode()
    hidden.SetHideFromEditors(True)
    scene.AddNode(hidden)
    assert tree(scene) == [(0, "CT", "Volumes"), (0, "Numbers", "Tables")]
    volume.SetName("CT 2")
    scene.RemoveNode(table)
    assert tree(scene) == [(0, "CT 2", "Volumes")]


def test_segments_have_items_both_ways(scene):
    node = scene.AddNewNodeByClass("vtkMRMLSegmentationNode", "Lungs")
    segmentation = node.GetSegmentation()
    for segment_id, name in (("r", "right"), ("l", "left"), ("x", "extra")):
        segmentation.AddEmptySegment(segment_id, name)
    assert [entry[1:] for entry in tree(scene)[1:]] == [("right", "Segments"), ("left", "Segments"), ("extra", "Segments")]
    segmentation.GetSegment("r").SetName("right lung")
    segmentation.RemoveSegment("x")
    assert [entry[1] for entry in tree(scene)[1:]] == ["right lung", "left"]
    hierarchy = scene.GetSubjectHierarchyNode()
    parent = hierarchy.GetItemByDataNode(node)
    hierarchy.SetItemName(hierarchy.GetItemChildWithName(parent, "left"), "left lung")
    assert segmentation.GetSegment("l").GetName() == "left lung"
    hierarchy.RemoveItem(hierarchy.GetItemChildWithName(parent, "right lung"))
    assert segmentation.GetNumberOfSegments() == 1
    scene.RemoveNode(node)
    assert tree(scene) == []


@given(st.lists(st.tuples(st.sampled_from(["add", "remove", "rename", "clear", "batch"]), st.integers(0, 5)), max_size=15))
def test_hierarchy_follows_any_sequence_of_edits(scene, steps):
    """Items and segments agree with the nodes after every step, whatever comes before."""
    scene.Clear(0)
    nodes = []
    for number, (step, index) in enumerate(steps):
        if step in ("add", "batch"):
            if step == "batch":
                scene.StartState(scene.BatchProcessState)
            nodes.append(scene.AddNewNodeByClass("vtkMRMLSegmentationNode", f"n{number}"))
            for segment in range(index):
                nodes[-1].GetSegmentation().AddEmptySegment(f"s{segment}", f"n{number}s{segment}")
            if step == "batch":
                scene.EndState(scene.BatchProcessState)
        elif step == "clear":
            scene.Clear(0)
            nodes = []
        elif nodes and step == "remove":
            scene.RemoveNode(nodes.pop(index % len(nodes)))
        elif nodes:
            segmentation = nodes[index % len(nodes)].GetSegmentation()
            if segmentation.GetNumberOfSegments():
                segmentation.GetNthSegment(0).SetName(f"renamed{number}")
        expected = []
        for node in nodes:
            expected.append((0, node.GetName(), "Segmentations"))
            segments = node.GetSegmentation()
            expected += [(1, segments.GetNthSegment(i).GetName(), "Segments") for i in range(segments.GetNumberOfSegments())]
        assert tree(scene) == expected


def _study(scene):
    import slicer

    hierarchy = scene.GetSubjectHierarchyNode()
    study = hierarchy.CreateStudyItem(hierarchy.CreateSubjectItem(hierarchy.GetSceneItemID(), "patient"), "study")
    volume = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "CT")
    values = np.arange(4 * 5 * 6, dtype=np.int16).reshape(4, 5, 6)
    slicer.util.updateVolumeFromArray(volume, values)
    node = scene.AddNewNodeByClass("vtkMRMLSegmentationNode", "Lungs")
    node.SetReferenceImageGeometryParameterFromVolumeNode(volume)
    for segment_id in ("r", "l"):
        node.GetSegmentation().AddEmptySegment(segment_id, segment_id)
    slicer.util.updateSegmentBinaryLabelmapFromArray((values % 7 == 0).astype(np.uint8), node, "r", volume)
    table = scene.AddNewNodeByClass("vtkMRMLTableNode", "Numbers")
    slicer.util.updateTableFromArray(table, [np.array([1.0, 2.5])], ["a"])
    scene.AddNewNodeByClass("vtkMRMLTextNode", "Note").SetText("kept")
    for data in (volume, node):
        hierarchy.SetItemParent(hierarchy.GetItemByDataNode(data), study)
    return values


@pytest.mark.parametrize("clear", [True, False])
def test_scene_bundle_saves_and_loads_everything(scene, tmp_path, clear):
    import slicer

    values = _study(scene)
    before = tree(scene)
    path = str(tmp_path / "scene.mrb")
    assert scene.WriteToMRB(path)
    if not clear:
        scene.Clear(0)
    assert scene.ReadFromMRB(path, clear)
    assert tree(scene) == before and before[0][1] == "patient"
    assert np.array_equal(slicer.util.arrayFromVolume(slicer.util.getNode("CT")), values)
    mask = slicer.util.arrayFromSegmentBinaryLabelmap(slicer.util.getNode("Lungs"), "r", slicer.util.getNode("CT"))
    assert np.array_equal(mask, values % 7 == 0)
    assert slicer.util.arrayFromTableColumn(slicer.util.getNode("Numbers"), "a").tolist() == [1.0, 2.5]
    assert slicer.util.getNode("Note").GetText() == "kept"
    slicer.util.getNode("Lungs").GetSegmentation().GetSegment("l").SetName("left")
    assert (3, "left", "Segments") in tree(scene)


def test_closed_surface_is_made(scene):
    import slicer

    _study(scene)
    node = slicer.util.getNode("Lungs")
    assert node.CreateClosedSurfaceRepresentation()
    surface = node.GetClosedSurfaceInternalRepresentation("r")
    assert surface.GetNumberOfPoints() > 0


def test_clearing_again_and_again_keeps_the_application_alive(scene):
    import slicer

    nodes = None
    for _ in range(5):
        _study(scene)
        scene.Clear(0)
        assert tree(scene) == []
        nodes = nodes or scene.GetNumberOfNodes()
        assert scene.GetNumberOfNodes() == nodes
    assert slicer.app.applicationLogic().GetSelectionNode() is not None
    assert scene.GetNumberOfNodesByClass("vtkMRMLSubjectHierarchyNode") == 1
    assert scene.GetNumberOfNodesByClass("vtkMRMLUnitNode") > 0


def test_a_volume_goes_through_its_storage_node(scene, tmp_path):
    import slicer

    _study(scene)
    volume = slicer.util.getNode("CT")
    volume.AddDefaultStorageNode()
    storage = volume.GetStorageNode()
    storage.SetFileName(str(tmp_path / "ct.nrrd"))
    assert storage.WriteData(volume)
    other = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode")
    assert storage.ReadData(other)
    assert np.array_equal(slicer.util.arrayFromVolume(other), slicer.util.arrayFromVolume(volume))


def test_sequence_proxies_follow_when_events_run(scene):
    import slicer

    sequence = scene.AddNewNodeByClass("vtkMRMLSequenceNode", "S")
    for index in range(3):
        text = slicer.vtkMRMLTextNode()
        text.SetText(str(index))
        sequence.SetDataNodeAtValue(text, str(index))
    browser = scene.AddNewNodeByClass("vtkMRMLSequenceBrowserNode", "B")
    browser.SetAndObserveMasterSequenceNodeID(sequence.GetID())
    slicer.app.processEvents()
    browser.SetSelectedItemNumber(2)
    slicer.app.processEvents()
    assert browser.GetProxyNode(sequence).GetText() == "2"


def test_folders_are_owned_by_the_folder_plugin(scene):
    hierarchy = scene.GetSubjectHierarchyNode()
    patient = hierarchy.CreateSubjectItem(hierarchy.GetSceneItemID(), "patient")
    hierarchy.CreateFolderItem(hierarchy.CreateStudyItem(patient, "study"), "folder")
    assert tree(scene) == [(0, "patient", "Folder"), (1, "study", "Folder"), (2, "folder", "Folder")]
