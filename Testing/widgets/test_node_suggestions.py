"""Empty selectors offer the one node of the scene that fits, and never go over what a person chose."""

from __future__ import annotations

import pytest
from node_cases import arrive, segments, volume
from small_patients import in_study


def test_a_dual_energy_sample_can_be_quantified_at_once(panel):
    widget = panel("PerfusionDefectQuant")
    low, high, iodine = volume("Simulated 80 kVp"), volume("Simulated 140 kVp"), volume("Simulated iodine map", "iodine")
    lobes, emboli = segments(low, "Simulated lobes (truth)", "RUL", "LUL"), segments(low, "Simulated emboli (truth)", "emboli")
    arrive()
    p = widget._parameterNode
    assert (p.iodineVolume, p.regionsSegmentation, p.emboliSegmentation) == (iodine, lobes, emboli) and widget.ui.analyzeApplyButton.enabled
    assert p.ctVolume is None  # two CTs: which one is the reader's to say
    p.source = type(p.source).KVP_PAIR
    assert (p.lowEnergyVolume, p.highEnergyVolume) == (low, high)


def test_a_ctpa_with_its_segments(panel):
    widget = panel("PEDetection")
    ctpa = volume("CTPA")
    lobes, arteries = segments(ctpa, "lobes", "RUL", "LLL"), segments(ctpa, "arteries", "arteries")
    arrive()
    p = widget._parameterNode
    assert (p.inputVolume, p.lobesSegmentation, p.arteriesSegmentation, p.emboliSegmentation) == (ctpa, lobes, arteries, None)


def test_a_ct_with_its_spect_and_what_comes_later(panel):
    widget = panel("LungPerfusionAI")
    spect = volume("Simulated SPECT", "spect")
    arrive()
    p = widget._parameterNode
    assert p.inputVolume is None and p.spectVolume is None  # a SPECT is no CT
    ct = volume("Simulated CT")
    arrive()
    assert (p.inputVolume, p.spectVolume) == (ct, spect)


def test_what_a_person_chose_or_emptied_stays(panel):
    widget = panel("PEDetection")
    ctpa = volume("CTPA")
    first = segments(ctpa, "first", "arteries")
    arrive()
    p = widget._parameterNode
    assert p.arteriesSegmentation is first
    p.arteriesSegmentation = None
    segments(ctpa, "lobes", "RUL")
    arrive()
    assert p.arteriesSegmentation is None and p.lobesSegmentation is not None
    p.arteriesSegmentation = second = segments(ctpa, "second", "emboli")
    volume("Another CTPA")
    arrive()
    assert p.arteriesSegmentation is second and p.inputVolume is ctpa


def test_two_that_fit_are_for_the_person_to_choose(panel):
    widget = panel("PEDetection")
    a, b = volume("A"), volume("B")
    arrive()
    assert widget._parameterNode.inputVolume is None and not widget.ui.prepareApplyButton.enabled
    of_b = segments(b, "lobes of B", "RUL")
    in_study("A", a)
    in_study("B", b, of_b)
    widget._parameterNode.inputVolume = a
    assert widget._parameterNode.lobesSegmentation is None  # those are another patient's
    widget._parameterNode.inputVolume = b
    assert widget._parameterNode.lobesSegmentation is of_b


def test_the_ct_of_the_patient_before_does_not_stay_with_the_next_map(panel):
    """Volumes from files say nothing of whose they are, and two chests share most of their space."""
    widget = panel("PerfusionDefectQuant")
    ct, iodine = volume("CT of A"), volume("iodine of A", "iodine")
    arrive()
    p = widget._parameterNode
    other, following = volume("CT of B"), volume("iodine of B", "iodine")
    for node in (other, following):
        node.SetOrigin(*(x + 7.0 for x in node.GetOrigin()))
    arrive()
    assert (p.iodineVolume, p.ctVolume) == (iodine, ct)
    other.SetOrigin(*(x + 1.0 for x in other.GetOrigin()))  # on a grid of its own
    p.iodineVolume = following
    assert p.ctVolume is None and not widget.ui.analyzeApplyButton.enabled
    p.ctVolume = other
    p.iodineVolume = iodine
    assert p.ctVolume is ct  # chosen with it before
    p.iodineVolume = following
    assert p.ctVolume is other


def test_of_several_cts_the_one_on_the_grid_of_the_map_is_offered(panel):
    """A topogram, another phase, another patient: none of them has the map's own voxels. Two that have are for the person to choose."""
    widget = panel("PerfusionDefectQuant")
    first, second = volume("CT"), volume("CT, later")
    second.SetOrigin(*(x + 7.0 for x in second.GetOrigin()))
    iodine, following = volume("iodine", "iodine"), volume("iodine, later", "iodine")
    following.SetOrigin(*second.GetOrigin())
    p = widget._parameterNode
    p.iodineVolume = iodine
    arrive()
    assert p.ctVolume is first
    p.iodineVolume = following
    arrive()
    assert p.ctVolume is second
    p.ctVolume = None
    volume("another on the grid of the first")
    arrive()
    assert p.ctVolume is None  # emptied by a person
    third = volume("iodine, another kernel", "iodine")
    p.iodineVolume = third
    arrive()
    assert p.ctVolume is None  # two that fit


def test_another_map_of_the_same_grid_keeps_its_ct(panel):
    widget = panel("PerfusionDefectQuant")
    ct, iodine = volume("CT"), volume("iodine", "iodine")
    arrive()
    elsewhere, second = volume("CT of somebody"), volume("iodine, another kernel", "iodine")
    elsewhere.SetOrigin(*(x + 7.0 for x in elsewhere.GetOrigin()))
    arrive()
    p = widget._parameterNode
    assert (p.iodineVolume, p.ctVolume) == (iodine, ct)
    p.iodineVolume = second
    assert p.ctVolume is ct


@pytest.mark.parametrize("module", ["LungPerfusionAI", "PEDetection"])
def test_a_selector_does_not_go_on_to_a_volume_that_nobody_chose(panel, module):
    import slicer

    widget = panel(module)
    ct = volume("CT")
    volume("SPECT", "spect")
    arrive()
    assert widget._parameterNode.inputVolume is ct
    slicer.mrmlScene.RemoveNode(ct)
    assert widget._parameterNode.inputVolume is None


def test_a_saved_reading_is_offered_above_every_section():
    from pathlib import Path
    from xml.etree import ElementTree

    ui = ElementTree.parse(Path(__file__).resolve().parents[2] / "PerfusionDefectQuant/Resources/UI/PerfusionDefectQuant.ui").getroot()
    first = ui.find("widget/layout/item/widget")
    assert first.get("name") == "resumeRow" and first.find(".//widget[@name='resumeButton']") is not None
    for section in ui.iter("widget"):
        if section.get("class", "").startswith("ctkCollapsible"):
            assert section.find(".//widget[@name='resumeButton']") is None


def test_what_is_selected_stays_while_a_scene_is_added(panel, tmp_path):
    """The application's selectors lose their nodes whenever a scene is read (Slicer's issues 4570 and 7492): the parameters do not."""
    import slicer

    from LungPerfusionCore.scene import scenes

    widget = panel("PEDetection")
    ctpa = volume("CTPA")
    lobes, arteries = segments(ctpa, "lobes", "RUL", "LLL"), segments(ctpa, "arteries", "arteries")
    arrive()
    other = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLTextNode", "another scene's")
    scenes.save_scene(tmp_path / "case.mrb")
    slicer.mrmlScene.RemoveNode(other)
    p = widget._parameterNode
    scenes.load_scene(tmp_path / "case.mrb", clear=False)
    arrive()
    p = widget._parameterNode
    assert p.inputVolume is not None and p.lobesSegmentation is not None and p.arteriesSegmentation is not None
    for name, selector in (("inputVolume", "inputSelector"), ("lobesSegmentation", "lobesSelector")):
        assert getattr(widget.ui, selector).currentNode() is getattr(p, name)
    assert lobes.GetScene() is not None and arteries.GetScene() is not None


def test_of_two_nodes_of_one_name_the_one_that_is_picked_counts(panel):
    """The application's selectors say nothing of it but that an entry was activated; two scenes read into one have such nodes."""
    widget = panel("PerfusionDefectQuant")
    first, second = volume("Iodine map", "iodine"), volume("Another map", "iodine")
    second.SetName("Iodine map")
    arrive()
    selector, p = widget.ui.iodineSelector, widget._parameterNode
    selector.setCurrentNode(first)
    assert p.iodineVolume is first
    selector._q._activated(selector._q._row(second))
    assert selector.currentNode() is second and p.iodineVolume is second
