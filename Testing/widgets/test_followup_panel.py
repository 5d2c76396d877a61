"""The follow-up section: what is asked for, the list, going to a lesion in both views, letting go."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import event_loop
import numpy as np
from event_loop import wait_for

from LungPerfusionCore import palette

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from followup_pair import QUICK, earlier_images, later_images


def test_from_two_scans_to_a_list_whose_rows_go_to_both_places(panel, monkeypatch):
    widget = panel("PerfusionDefectQuant")
    from followup_pair_nodes import scan_nodes

    from PerfusionDefectQuantLib.scene import followup_nodes

    monkeypatch.setattr(followup_nodes, "FollowUpInputs", partial(followup_nodes.FollowUpInputs, parameters=QUICK))
    ui, part, p = widget.ui, widget._followUp, widget._parameterNode
    assert not ui.followupApplyButton.enabled and "later scan" in ui.followupApplyButton.toolTip
    before, after = scan_nodes(earlier_images(), "Earlier"), scan_nodes(later_images(), "Later")
    p.iodineVolume, p.ctVolume, p.regionsSegmentation, p.emboliSegmentation = after.map, after.ct, after.regions, after.emboli
    assert not ui.followupApplyButton.enabled and "earlier scan" in ui.followupApplyButton.toolTip
    p.earlierMap, p.earlierCt = after.map, before.ct
    assert "same volume" in ui.followupApplyButton.toolTip
    p.earlierMap, p.earlierRegions, p.earlierEmboli = before.map, before.regions, before.emboli
    assert ui.earlierMapSelector.currentNode() is before.map  # the selectors know the scene
    assert ui.followupApplyButton.enabled and not ui.followupEditedCheckBox.enabled
    ui.followupApplyButton.click()
    wait_for(part.job)
    lesions = part.nodes.result.lesions
    assert ui.followupTable.rowCount == len(lesions) == 6
    assert [ui.followupTable.item(row, 1).text() for row in range(6)] == [lesion.fate for lesion in lesions]
    assert "percentage points" in ui.followupStatusLabel.text and ui.followupEditedCheckBox.enabled
    assert ui.followupChangeTable.item(0, 0).text() == "Lungs"
    assert not ui.followupLegendLabel.isHidden() and all(
        f'<font color="{palette.hexadecimal(colour)}">&#9632;</font> {scan} scan' in ui.followupLegendLabel.text
        for colour, scan in ((palette.EARLIER_DEFECT, "earlier"), (palette.DEFECT, "later"))
    )
    for row, change in enumerate(part.nodes.result.changes):  # nothing of the last column is cut
        said = ui.followupChangeTable.item(row, 3).text()
        assert said == change.short and said.endswith(")") and len(said) <= 24
        assert ui.followupChangeTable.item(row, 3).toolTip() == change.words
    assert "Emboli: 1 resolved, 1 persisting;" in ui.followupStatusLabel.text
    went = []
    monkeypatch.setattr(type(widget.logic), "goToLesion", lambda self, nodes, lesion: went.append(lesion))
    ui.followupTable.setCurrentCell(2, 0)
    assert went == [lesions[2]]
    ui.followupReportButton.click()
    assert "folder" in ui.followupStatusLabel.text
    _moved_and_back(ui, before, part.nodes.rigid)
    p.earlierMap = None  # of another pair nothing is shown
    assert ui.followupTable.rowCount == 0 and not ui.followupViewsButton.enabled and ui.followupLegendLabel.isHidden()
    p.earlierMap = before.map
    assert ui.followupTable.rowCount == 6
    import slicer

    slicer.mrmlScene.RemoveNode(part.nodes.lesions)
    assert ui.followupTable.rowCount == 0 and "no longer in the scene" in ui.followupStatusLabel.text


def _moved_and_back(ui, before, rigid) -> None:
    """Fates stood there still beside scans that were moved since; hung under the transforms, as the tutorial says, they stay."""
    import slicer

    rows = ui.followupTable.rowCount
    for node in (before.ct, before.map, before.regions, before.emboli):
        node.SetAndObserveTransformNodeID(rigid.GetID())
    event_loop.pause(0.15)
    assert ui.followupTable.rowCount == rows
    before.regions.SetAndObserveTransformNodeID(slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode").GetID())
    event_loop.pause(0.15)
    assert ui.followupTable.rowCount == rows  # where it was measured is where it lies without a transform
    matrix = slicer.util.vtkMatrixFromArray(np.array([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 30], [0, 0, 0, 1]], float))
    before.regions.GetParentTransformNode().SetMatrixTransformToParent(matrix)
    event_loop.pause(0.15)
    assert ui.followupTable.rowCount == 0 and "moved or changed since" in ui.followupStatusLabel.text
    before.regions.SetAndObserveTransformNodeID(None)
    event_loop.pause(0.15)
    assert ui.followupTable.rowCount == rows


def test_a_registration_that_failed_is_said_in_the_language_of_the_panel():
    from types import SimpleNamespace

    from LungPerfusionCore.sentence import Sentence
    from PerfusionDefectQuantLib.panels.followup import FollowUpPanel
    from translations import ts_files

    refusal = Sentence("One of the two scans shows no lungs, so they cannot be registered.")
    known = {text: said.text for (_context, text), said in ts_files.read(ts_files.file_of("de")).items()}
    panel = SimpleNamespace(_tr=lambda text: known.get(text, text))
    assert FollowUpPanel._sentence(panel, SimpleNamespace(refusal=refusal)) == known[str(refusal)] != str(refusal)


def test_what_became_of_lesions_is_said_in_the_language_of_the_panel():
    from types import SimpleNamespace as Lesion

    from PerfusionDefectQuantLib.followup import matching
    from PerfusionDefectQuantLib.panels import followup_words
    from translations import ts_files

    assert followup_words.FATES == matching.FATES
    known = ts_files.read(ts_files.file_of("de"))

    def german(text: str) -> str:
        return known["panels.followup_words", text].text

    lesions = [Lesion(kind="embolus", number=n + 1, fate=fate) for n, fate in enumerate(("new", "resolved", "persisting", "resolved"))]
    assert followup_words.counted(lesions, german) == "2 aufgelöst, 1 bleibend, 1 neu"
    assert followup_words.counted(lesions, str) == "2 resolved, 1 persisting, 1 new"
    assert followup_words.lesion_name(lesions[1], german) == "Embolus 2"
    change = Lesion(none=True, change=Lesion(value=1.6, low=-9.1, high=10.1))
    assert followup_words.change_words(change, german) == "keine: +1.6 (-9.1 bis +10.1)"
    assert followup_words.change_short(change, german) == "keine (-9.1 bis +10.1)"
    change = Lesion(none=False, change=Lesion(value=float("nan"), low=float("nan"), high=float("nan")))
    assert followup_words.change_words(change, german) == "nicht angegeben" and followup_words.change_short(change, german) == "-"
