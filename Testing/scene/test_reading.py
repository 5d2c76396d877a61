"""The interactive part of a defect analysis without a panel: curves, surfaces, painting, other sources, saved and taken up."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax


@pytest.fixture
def logic(module_logic):
    return module_logic("PerfusionDefectQuant")


@pytest.fixture
def inputs(logic):
    from LungPerfusionCore.scene import volumes

    return {
        "iodineVolume": volumes.node_from_image(simple_iodine()[0], "Simulated iodine", unit="mg/mL"),
        "ctVolume": volumes.node_from_image(simple_thorax()[0], "Simulated thorax", unit="HU"),
    }


def candidates(logic, nodes, emboli=None):
    return logic.candidateStep(nodes, emboli).run().found


def test_the_curve_per_slice_adds_up_to_the_table(logic, inputs):
    from LungPerfusionCore.scene import tables

    nodes = logic.process(**inputs)
    for upper in (nodes.live.upper, 0.2, 1.3):
        nodes.live.set(-np.inf, upper)
        nodes.live.finish()
        columns = {c.name: c.values for c in tables.columns_of(nodes.sliceTable)}
        assert columns["Defect"].sum() == pytest.approx(nodes.live.numbers.defect_volume_ml[0], abs=0.005 * len(columns["Defect"]))
        assert columns["Lung"].sum() == pytest.approx(nodes.live.numbers.volume_ml[0], abs=0.005 * len(columns["Lung"]))
        assert (columns["Defect"] <= columns["Lung"] + 1e-9).all()
    # The defect lies below; positions are RAS millimetres.
    nodes.live.set(-np.inf, 0.6)
    nodes.live.finish()
    columns = {c.name: c.values for c in tables.columns_of(nodes.sliceTable)}
    assert np.average(columns["Position"], weights=columns["Defect"]) < np.average(columns["Position"], weights=columns["Lung"]) - 20


def test_slice_positions_follow_the_volume_and_its_transform(logic, inputs):
    import slicer

    from LungPerfusionCore.scene.slice_curve import slice_positions

    node = inputs["ctVolume"]
    positions, words = slice_positions(node)
    bounds = [0.0] * 6
    node.GetRASBounds(bounds)
    assert (
        words == "Inferior to Superior"
        and positions[0] == pytest.approx(bounds[4] + 1.5)
        and positions[-1] == pytest.approx(bounds[5] - 1.5)
    )
    transform = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode")
    import vtk

    matrix = vtk.vtkMatrix4x4()
    matrix.SetElement(2, 3, 100.0)
    transform.SetMatrixTransformToParent(matrix)
    node.SetAndObserveTransformNodeID(transform.GetID())
    np.testing.assert_allclose(slice_positions(node)[0], positions + 100.0)


def test_the_surface_is_made_again_only_where_there_was_one(logic, inputs):
    from LungPerfusionCore.scene.labelmaps import CLOSED_SURFACE

    nodes = logic.process(**inputs)
    segmentation = nodes.defects.GetSegmentation()
    nodes.live.set(-np.inf, 0.5)
    nodes.live.finish()
    assert not segmentation.ContainsRepresentation(CLOSED_SURFACE)
    nodes.defects.CreateClosedSurfaceRepresentation()
    nodes.live.set(-np.inf, 0.7)
    nodes.live.finish()
    assert segmentation.ContainsRepresentation(CLOSED_SURFACE)


def test_a_predicted_perfusion_map_takes_relative_rules_only(logic, inputs):
    from LungPerfusionCore.scene import volumes

    iodine, percent = simple_iodine()
    relative = volumes.node_from_image(iodine / 1.2, "Simulated perfusion", unit="1")
    nodes = logic.process(iodineVolume=relative, ctVolume=inputs["ctVolume"], iodineUnits="1")
    assert nodes.live.numbers.defect_percent[0] == pytest.approx(percent, abs=1.0)
    assert nodes.threshold.unit == "1" and nodes.iodine is relative
    assert nodes.analysis.parameters["source"] == "predicted perfusion map"
    with pytest.raises(InputError, match="relative rule"):
        logic.process(iodineVolume=relative, ctVolume=inputs["ctVolume"], iodineUnits="1", threshold="fixed")


def test_a_kvp_pair_is_taken_up_again_after_saving(logic, scene, tmp_path):
    from LungPerfusionCore.scene import scenes, volumes
    from LungPerfusionCore.threshold.segment_state import Decided
    from PerfusionDefectQuantLib.decisions import Decisions
    from PerfusionDefectQuantLib.sessions import SessionBook

    iodine, _percent = simple_iodine()
    thorax = sitk.Cast(simple_thorax()[0], sitk.sitkFloat32)
    enhanced = [thorax + iodine * factor for factor in (45.0, 20.0)]
    arguments = {
        "lowEnergyVolume": volumes.node_from_image(enhanced[0], "80 kVp", unit="HU"),
        "highEnergyVolume": volumes.node_from_image(enhanced[1], "140 kVp", unit="HU"),
        "iodineVolume": None,
        "ctVolume": None,
        "regionsSegmentation": None,
        "iodineUnits": None,
        "lowKvp": 80.0,
        "highKvp": 140.0,
        "threshold": "otsu",
    }
    nodes = logic.process(**arguments)
    found = candidates(logic, nodes)
    decided = Decisions().decide(found.voxels(1), False, "AB", {"reason": "to see"})
    nodes.live.set(-np.inf, nodes.live.upper * 0.9)
    nodes.live.decide(Decided(dropped=decided.dropped(), about=decided))
    logic.keepReading(nodes, arguments, SessionBook())
    before, voxels = nodes.live.numbers, nodes.live.voxels().copy()
    path = scenes.save_scene(tmp_path / "pair.mrb")
    scene.Clear(0)
    assert logic.savedReading() is None
    scenes.load_scene(path)
    note = logic.savedReading()
    again = logic.resumeArguments(note)
    assert again["regionsSegmentation"] is not None and again["threshold"] == "otsu"
    read = logic.resumeStep(note, again).run()
    resumed, state, book = read.nodes, read.state, read.book
    np.testing.assert_array_equal(resumed.live.numbers.defect_voxels, before.defect_voxels)
    np.testing.assert_array_equal(resumed.live.voxels(), voxels)
    assert state.decided.about.by_hand == 1 and len(book) == 0
    assert resumed.table.GetNumberOfRows() == nodes.table.GetNumberOfRows()


def test_painting_between_saving_and_taking_up_is_a_decision(logic, inputs, scene):
    from LungPerfusionCore.scene import labelmaps
    from PerfusionDefectQuantLib.sessions import SessionBook

    arguments = {
        **inputs,
        "regionsSegmentation": None,
        "lowEnergyVolume": None,
        "highEnergyVolume": None,
        "iodineUnits": None,
        "lowKvp": 80.0,
        "highKvp": 140.0,
        "threshold": "auto",
    }
    nodes = logic.process(**arguments)
    logic.keepReading(nodes, arguments, SessionBook())
    before = int(nodes.live.numbers.defect_voxels[0])
    array, _offset = labelmaps.labelmap_array(nodes.defects, nodes.live.nodes.segment_id, inputs["iodineVolume"])
    gone = np.count_nonzero(array[:30])
    assert gone
    array[:30] = 0
    labelmaps.labelmap_modified(nodes.defects, nodes.live.nodes.segment_id)
    note = logic.savedReading()
    again = logic.resumeArguments(note)
    read = logic.resumeStep(note, again).run()
    resumed, state = read.nodes, read.state
    assert resumed.live.numbers.defect_voxels[0] == before - gone and len(state.decided.erased) == gone


@pytest.mark.parametrize("text", ["", "{}", "nonsense", '{"format": "LungPerfusion note 99"}'])
def test_a_reading_that_cannot_be_read_is_refused_in_words(logic, inputs, text):
    from PerfusionDefectQuantLib.sessions import SessionBook

    nodes = logic.process(**inputs)
    logic.keepReading(nodes, {**inputs, "regionsSegmentation": None}, SessionBook())
    note = logic.savedReading()
    note.SetText(text)
    with pytest.raises(InputError, match="text of"):
        logic.resumeArguments(note)


def test_emboli_are_found_by_terminology_whatever_they_are_called(logic, inputs):
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec
    from LungPerfusionCore.scene.segmented_regions import structure
    from PerfusionDefectQuantLib.scene.defect_reading import emboli_of

    ct = simple_thorax()[0]
    labels = np.zeros(ct.GetSize()[::-1], np.uint8)
    labels[40:44, 40:44, 40:44], labels[50:60, 50:52, 50:52] = 1, 2
    image = sitk.GetImageFromArray(labels)
    image.CopyInformation(ct)
    node = segmentation_from_labels(image, [spec(1, "emboli", "clot?"), spec(2, "arteries", "tree")], "Found", reference=inputs["ctVolume"])
    for name, label in (("emboli", 1), ("arteries", 2)):
        found = emboli_of(node, ct) if name == "emboli" else structure(node, name, ct)
        np.testing.assert_array_equal(sitk.GetArrayFromImage(found) > 0, labels == label)
    assert emboli_of(None, ct) is None and structure(node, "airways", ct) is None
    nodes = logic.process(**inputs)
    rules = {c.proposal.rule for c in candidates(logic, nodes, node).candidates}
    assert rules & {"no_clot", "clot_upstream", "clot_far", "clot_near", "sheet", "specks"}


def test_a_defect_segment_called_and_coded_otherwise_is_still_the_runs_own(logic, inputs):
    """A run fills the segment that the run before made, by its tag; what moves the threshold must hold that same one."""
    from LungPerfusionCore.scene.terminology import TERMS

    first = logic.process(**inputs)
    segment = first.defects.GetSegmentation().GetSegment(first.live.nodes.segment_id)
    segment.SetName("mine")
    segment.SetTerminology(TERMS["effusion"].entry)
    again = logic.process(**inputs)
    assert again.defects is first.defects and again.live.nodes.segment_id == first.live.nodes.segment_id
    assert int(again.live.voxels().sum()) == int(again.live.numbers.defect_voxels[0])


def test_the_report_says_what_a_reader_decided(logic, inputs, tmp_path, monkeypatch):
    from LungPerfusionCore.threshold.segment_state import Decided
    from PerfusionDefectQuantLib import defect_report
    from PerfusionDefectQuantLib.decisions import PROPOSAL, Decisions

    nodes = logic.process(**inputs)
    automatic = nodes.live.numbers.defect_percent[0]
    found = candidates(logic, nodes)
    decided = Decisions().decide(found.voxels(1), False, "AB", {})
    nodes.live.decide(Decided(dropped=decided.dropped(), about=decided))
    printed = {}
    monkeypatch.setattr(defect_report, "make_report", lambda pdf, png, page: printed.update(vars(page)) or (pdf, png))
    logic.writeReport(nodes, str(tmp_path))
    assert printed["parameters"]["Threshold"].endswith("mg/mL, half of the lung's 75th percentile")
    figures = dict(printed["key_figures"])
    interval = nodes.live.intervals.of()
    whole = figures[f"Defects ({interval.low:.1f} to {interval.high:.1f} %)"]
    assert figures["Automatic"] == f"{automatic:.1f} %" != whole == f"{interval.value:.1f} %" and "Threshold" in figures
    assert printed["parameters"]["Candidates"].startswith("1 excluded")
    heads = printed["tables"][0].headers
    assert heads[heads.index("Defect (%)") + 1 :][:2] == ["90 % interval", "Automatic (%)"] and "reviewed" in printed["methods_text"]
    accepted = Decisions().decide(found.voxels(1), False, PROPOSAL, {})
    nodes.live.decide(Decided(dropped=accepted.dropped(), about=accepted))
    logic.writeReport(nodes, str(tmp_path))  # nobody looked at them one by one, and the methods do not say that anybody did
    assert "reviewed" not in printed["methods_text"] and "excluded as proposed" in printed["methods_text"]
    assert printed["parameters"]["Candidates"].endswith("1 as proposed, not by a reader")
    nodes.live.set(nodes.live.lower, nodes.live.upper + 0.1)
    nodes.live.finish()
    logic.writeReport(nodes, str(tmp_path))
    assert printed["parameters"]["Threshold"].endswith(" mg/mL, set manually")
    assert printed["parameters"]["Automatic threshold"] == f"{nodes.threshold.value:.3g} mg/mL"
    nodes.live.set(0.1, nodes.live.upper)
    nodes.live.finish()
    logic.writeReport(nodes, str(tmp_path))
    assert f"lung voxels from 0.1 to below {nodes.live.upper:.3g} mg/mL, set manually" in printed["methods_text"]
    assert not any("_" in name for name in printed["parameters"])  # words, not names of fields


def test_views_follow_a_candidate_and_the_legend_carries_the_unit(logic, inputs, scene):
    from LungPerfusionCore.scene import views

    nodes = logic.process(**inputs)
    assert not logic.arrangeViews(nodes)  # no window here
    slice_node = scene.AddNewNodeByClass("vtkMRMLSliceNode")
    slice_node.SetOrientationToAxial()
    views.jump_to((10.0, -20.0, 33.0))
    assert slice_node.GetSliceOffset() == pytest.approx(33.0)
    crosshair = scene.GetFirstNodeByClass("vtkMRMLCrosshairNode")
    if crosshair is not None:
        assert tuple(crosshair.GetCrosshairRAS()) == (10.0, -20.0, 33.0)
    node = views.legend(nodes.iodine)
    assert node.GetTitleText().endswith("(mg/mL)") and views.legend(nodes.iodine) is node


def test_who_proposed_stands_in_the_report_and_the_decisions(logic, inputs, tmp_path, monkeypatch):
    """A reader who saw a network's proposals: its name and checksum in the report, the saved reading and the table of decisions."""
    from lost_lung_stand_in import written

    from LungPerfusionCore.threshold.segment_state import Decided
    from PerfusionDefectQuantLib import defect_report
    from PerfusionDefectQuantLib.decisions import Decisions
    from PerfusionDefectQuantLib.scene.reading_nodes import SESSION_COLUMNS

    model = written(tmp_path / "stand-in")
    nodes = logic.process(**inputs)
    found = logic.candidateStep(nodes, model=str(model.folder)).run().found
    plain = candidates(logic, nodes)
    judge = f"stand-in ({model.card.sha256[:8]}, trained on simulated patients)"
    assert (found.judge, plain.judge) == (judge, "") and "judge" in SESSION_COLUMNS
    pages = []
    monkeypatch.setattr(defect_report, "make_report", lambda pdf, png, page: pages.append(page) or (pdf, png))
    for about in ({"judge": found.judge}, {}):
        decided = Decisions().decide(found.voxels(1), False, "AB", about)
        nodes.live.decide(Decided(dropped=decided.dropped(), about=decided))
        logic.writeReport(nodes, str(tmp_path))
    with_network, without = pages
    assert with_network.parameters["Proposed by the network"] == judge and f"a proposal of the network {judge}" in with_network.methods_text
    assert "Proposed by the network" not in without.parameters and "network" not in without.methods_text
