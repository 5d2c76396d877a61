"""The interval of a defect percentage in the scene: table, curve, script, panel and saved reading agree; the numbers stay as they were."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax

MODULE_FOLDERS = [Path(__file__).resolve().parents[2] / name for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")]


@pytest.fixture
def logic(scene):
    import slicerhost

    slicerhost.boot(module_paths=list(MODULE_FOLDERS))
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    return PerfusionDefectQuantLogic()


@pytest.fixture
def inputs(logic):
    from LungPerfusionCore.scene import volumes

    return {
        "iodineVolume": volumes.node_from_image(simple_iodine()[0], "Simulated iodine", unit="mg/mL"),
        "ctVolume": volumes.node_from_image(simple_thorax()[0], "Simulated thorax", unit="HU"),
    }


def _columns(node):
    from LungPerfusionCore.scene import tables

    return {column.name: column.values for column in tables.columns_of(node)}


def _ends(made):
    return np.stack([made.value, made.low, made.high])


def test_script_panel_and_saved_reading_have_one_interval_and_the_drag_moves_it(logic, inputs, scene, tmp_path):
    from LungPerfusionCore.scene import scenes
    from PerfusionDefectQuantLib.sessions import SessionBook

    options = {"regionsSegmentation": None, "lowEnergyVolume": None, "highEnergyVolume": None, "iodineUnits": None}
    arguments = {**inputs, **options, "lowKvp": 80.0, "highKvp": 140.0, "threshold": "auto"}

    # a script: with the numbers at once
    nodes = logic.process(**arguments)
    script = nodes.live.intervals
    assert set(script.shifts) == {"noise", "reference", "outline", "smoothing", "candidates"}
    found = {(m.region, m.quantity): m for m in nodes.measurements}
    for n, region in enumerate(script.regions):
        assert found[region, "defect_percent_low"].value == script.low[n] and found[region, "defect_percent_low"].unit == "%"
        assert found[region, "defect_percent_high"].value == script.high[n]
        assert found[region, "defect_percent"].value == script.value[n]  # as without an interval, bit for bit
    table, slices = _columns(nodes.table), _columns(nodes.sliceTable)
    np.testing.assert_allclose(table["Low"], script.low, atol=0.051)
    np.testing.assert_allclose(table["High"], script.high, atol=0.051)
    assert (slices["Defect, low"] <= slices["Defect"] + 0.01).all() and (slices["Defect"] <= slices["Defect, high"] + 0.01).all()
    whole, lung = script.of(), nodes.live.numbers.volume_ml[0]
    assert whole.low < whole.value < whole.high
    for end, percent in (("low", whole.low), ("high", whole.high)):
        assert slices[f"Defect, {end}"].sum() == pytest.approx(percent * lung / 100, abs=0.01 * len(slices["Defect"]) + 0.1)

    # a drag: as the doubts say at every threshold
    for upper in (0.7, 0.5, nodes.threshold.value):
        nodes.live.set(-np.inf, upper)
        np.testing.assert_array_equal(_ends(nodes.live.intervals), _ends(nodes.live.doubts.at(-np.inf, upper)))
        np.testing.assert_allclose(_columns(nodes.table)["Low"], nodes.live.intervals.low, atol=0.051)
    np.testing.assert_array_equal(_ends(nodes.live.intervals), _ends(script))

    # the panel: numbers first, then the variants, then the candidates
    read = logic.defectsAgainStep(arguments).run()
    assert read.nodes.live.intervals is None and np.isnan(_columns(read.nodes.table)["Low"]).all()
    logic.intervalStep(read.nodes, candidates=False).run()
    assert "candidates" not in read.nodes.live.intervals.shifts
    logic.doubtCandidates(read.nodes, logic.candidateStep(read.nodes).run().found)
    np.testing.assert_array_equal(_ends(read.nodes.live.intervals), _ends(script))

    # saved and taken up
    logic.keepReading(read.nodes, arguments, SessionBook())
    path = scenes.save_scene(tmp_path / "interval.mrb")
    scene.Clear(0)
    scenes.load_scene(path)
    note = logic.savedReading()
    from LungPerfusionCore.scene import hierarchy

    kept = _columns(hierarchy.find_output(hierarchy.input_of(note), "defect_table"))
    np.testing.assert_allclose(kept["Low"], script.low, atol=0.051)
    resumed = logic.resumeStep(note, logic.resumeArguments(note)).run().nodes
    logic.intervalStep(resumed, candidates=False).run()
    logic.doubtCandidates(resumed, logic.candidateStep(resumed).run().found)
    np.testing.assert_allclose(_ends(resumed.live.intervals), _ends(script), atol=1e-9)


def test_the_report_says_what_the_interval_holds(logic, inputs):
    from PerfusionDefectQuantLib.defect_interval import interval_sentence

    nodes = logic.process(**inputs, threshold="absolute:0.6")
    sentence = interval_sentence(nodes.live.intervals)
    assert "reference" not in sentence  # a threshold that was given refers to nothing
    assert "smoothing" in sentence and "differences between readers" in sentence and "calibration" in sentence
    assert "above the threshold" in sentence and "simulated patients" in sentence
