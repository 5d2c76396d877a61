"""Regions that do not say what they are: the panels ask in a small table, take a label map volume, and keep the answer with the scene."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from event_loop import wait_for
from panel_cases import volumes_in_scene

PANELS = {
    "LungPerfusionAI": ("lobes", "lobesSegmentation"),
    "PEDetection": ("lobes", "lobesSegmentation"),
    "PerfusionDefectQuant": ("regions", "regionsSegmentation"),
}
LUNGMASK = {"LUL": 1, "LLL": 2, "RUL": 3, "RML": 4, "RLL": 5}


def lobes_image() -> sitk.Image:
    """The simulated thorax' lobes by height, as lungmask numbers them."""
    from LungPerfusionCore.lungs.segmentation import segment_lungs
    from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

    ct = simple_thorax()[0]
    sides = sitk.GetArrayFromImage(segment_lungs(ct).labels)
    array = np.zeros(sides.shape, np.uint8)
    for side, lobes in ((1, ("RLL", "RML", "RUL")), (2, ("LLL", "LUL"))):
        heights = np.flatnonzero((sides == side).any(axis=(1, 2)))
        for lobe, levels in zip(lobes, np.array_split(heights, len(lobes)), strict=True):
            array[levels] = np.where(sides[levels] == side, LUNGMASK[lobe], array[levels])
    image = sitk.GetImageFromArray(array)
    image.CopyInformation(ct)
    return image


def nameless(reference):
    """A segmentation as Slicer makes it of a label map file: Segment_1 ..."""
    from LungPerfusionCore.scene.segmentations import SegmentSpec, segmentation_from_labels

    specs = [SegmentSpec(n, f"Segment_{n}", (0.5, 0.5, 0.5)) for n in range(1, 6)]
    return segmentation_from_labels(lobes_image(), specs, "segmentation", reference=reference)


def select(widget, module: str, node) -> None:
    setattr(widget._parameterNode, PANELS[module][1], node)


def table_of(widget, module: str):
    return {
        "PEDetection": lambda: widget._lobes,
        "LungPerfusionAI": lambda: widget._lobes,
        "PerfusionDefectQuant": lambda: widget._inputs.regions,
    }[module]()


def said(node) -> list:
    from LungPerfusionCore.scene.named_segments import meaning_rows

    return [row.term for row in meaning_rows(node)]


@pytest.mark.parametrize("module", PANELS)
def test_the_table_asks_and_the_numbering_answers(panel, module):
    ct, _iodine, _percent = volumes_in_scene()
    widget, prefix = panel(module), PANELS[module][0]
    ui = {name: getattr(widget.ui, prefix + name) for name in ("MeaningsButton", "SchemeBox", "MeaningsTable", "MapSelector")}
    assert ui["MeaningsTable"].isHidden() and ui["MeaningsButton"].isHidden() and ui["MapSelector"].isHidden()
    node = nameless(ct)
    select(widget, module, node)
    assert not ui["MeaningsTable"].isHidden() and ui["MeaningsTable"].rowCount == 5
    assert "None of the segments of segmentation" in table_of(widget, module).problem
    # Of the two numberings of 1 to 5 only lungmask's puts the lobes where they are.
    titles = [ui["SchemeBox"].itemText(n) for n in range(ui["SchemeBox"].count)]
    assert len(titles) == 2 and "lungmask" in titles[1]
    ui["SchemeBox"].setCurrentIndex(1)
    ui["SchemeBox"].activated(1)
    assert said(node) == list(LUNGMASK) and table_of(widget, module).problem == ""
    assert ui["MeaningsTable"].cellWidget(0, 1).currentText == "Left upper lobe"
    assert ui["MeaningsButton"].text == "LUL, LLL, RUL, RML, RLL"
    node.GetSegmentation().GetSegment("Segment_1").SetName("my lobe")  # a name is the person's to change
    assert said(node) == list(LUNGMASK)


def test_one_by_one_and_back(panel):
    ct, iodine, _percent = volumes_in_scene()
    widget = panel("PerfusionDefectQuant")
    widget._parameterNode.iodineVolume = iodine
    node = nameless(ct)
    select(widget, "PerfusionDefectQuant", node)
    assert not widget.ui.analyzeApplyButton.enabled and "assign their meaning" in widget.ui.analyzeApplyButton.toolTip
    table = widget.ui.regionsMeaningsTable
    box = table.cellWidget(2, 1)
    box.setCurrentIndex(box.findData("RUL"))
    box.activated(box.findData("RUL"))
    assert said(node) == [None, None, "RUL", None, None] and widget.ui.analyzeApplyButton.enabled
    box = table.cellWidget(2, 1)
    box.setCurrentIndex(0)
    box.activated(0)
    assert said(node) == [None] * 5 and not widget.ui.analyzeApplyButton.enabled


def test_defects_by_lobes_that_were_named_by_hand(panel):
    ct, iodine, _percent = volumes_in_scene()
    widget = panel("PerfusionDefectQuant")
    p = widget._parameterNode
    p.iodineVolume, p.ctVolume = iodine, ct
    select(widget, "PerfusionDefectQuant", nameless(ct))
    widget.ui.regionsSchemeBox.activated(1)
    widget.ui.analyzeApplyButton.click()
    wait_for(widget._job)
    found = {m.region: m.value for m in widget.nodes.measurements if m.quantity == "volume_ml"}
    array = sitk.GetArrayFromImage(lobes_image())
    ml = float(np.prod(lobes_image().GetSpacing())) / 1000
    for lobe, number in LUNGMASK.items():
        assert found[lobe] == pytest.approx(np.count_nonzero(array == number) * ml, rel=1e-6)
    assert any("was said by hand: Segment_1 LUL" in warning for warning in widget.nodes.warnings)


@pytest.mark.parametrize("module", PANELS)
def test_a_label_map_volume_is_taken(panel, module):
    from LungPerfusionCore.scene import volumes

    volumes_in_scene()
    widget, prefix = panel(module), PANELS[module][0]
    selector = getattr(widget.ui, prefix + "MapSelector")
    label = volumes.node_from_image(lobes_image(), "lobes", labelmap=True)
    assert not selector.isHidden()
    selector.setCurrentNode(label)
    node = getattr(widget._parameterNode, PANELS[module][1])
    assert node is not None and node.GetName() == "lobes segments" and selector.currentNode() is None
    assert [row.name for row in rows(node)] == [f"Label {n}" for n in range(1, 6)]
    getattr(widget.ui, prefix + "SchemeBox").activated(1)
    assert said(node) == list(LUNGMASK)
    selector.setCurrentNode(label)  # again: the same segmentation, what was said of it is kept
    assert getattr(widget._parameterNode, PANELS[module][1]) is node and said(node) == list(LUNGMASK)


def rows(node):
    from LungPerfusionCore.scene.named_segments import meaning_rows

    return meaning_rows(node)


def test_what_was_said_is_saved_with_the_scene(panel, scene, tmp_path):
    import slicer

    from LungPerfusionCore.scene import scenes
    from LungPerfusionCore.scene.named_segments import said_by_hand

    ct, _iodine, _percent = volumes_in_scene()
    widget = panel("PerfusionDefectQuant")
    select(widget, "PerfusionDefectQuant", nameless(ct))
    widget.ui.regionsSchemeBox.activated(1)
    box = widget.ui.regionsMeaningsTable.cellWidget(4, 1)
    box.activated(box.findData("nothing"))
    scenes.save_scene(tmp_path / "scene.mrb")
    slicer.mrmlScene.Clear(0)
    scenes.load_scene(tmp_path / "scene.mrb")
    node = slicer.mrmlScene.GetFirstNodeByClass("vtkMRMLSegmentationNode")
    assert said(node) == ["LUL", "LLL", "RUL", "RML", None]
    assert "Segment_1 LUL" in said_by_hand(node)[0]


def test_lobes_that_say_what_they_are_ask_nothing(panel):
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec

    ct, _iodine, _percent = volumes_in_scene()
    widget = panel("LungPerfusionAI")
    node = segmentation_from_labels(lobes_image(), [spec(n, lobe) for lobe, n in LUNGMASK.items()], "lobes", reference=ct)
    select(widget, "LungPerfusionAI", node)
    assert widget.ui.lobesMeaningsTable.isHidden() and not widget.ui.lobesMeaningsButton.isHidden()
    assert widget._lobes.problem == "" and widget.ui.lobesMeaningsButton.text == "LUL, LLL, RUL, RML, RLL"
    widget.ui.lobesMeaningsButton.click()
    assert not widget.ui.lobesMeaningsTable.isHidden() and widget.ui.lobesSchemeBox.isHidden()
    widget._parameterNode.lobesSegmentation = None
    assert widget.ui.lobesMeaningsTable.isHidden() and widget.ui.lobesMeaningsButton.isHidden()
