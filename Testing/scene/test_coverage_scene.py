"""A map that ends inside a lobe, in the scene: shares in the table, no percentage at any threshold, taken up again, in the report."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionPhantom.lung.simple_thorax import _lungs, simple_iodine, simple_thorax

CUT = 46  # slices of the map from below that are not there: it ends in the lower part of both lungs


@pytest.fixture
def logic(module_logic):
    return module_logic("PerfusionDefectQuant")


@pytest.fixture
def nodes_in(logic):
    from LungPerfusionCore.scene import segmentations, volumes

    ct = volumes.node_from_image(simple_thorax()[0], "Simulated thorax", unit="HU")
    image = simple_thorax()[0]
    (z, _y, _x), lungs = _lungs(3.0)
    labels = np.where(z > 0, lungs["right"] + 3 * lungs["left"], 2 * lungs["right"] + 4 * lungs["left"]).astype(np.uint8)
    labels = sitk.GetImageFromArray(labels)
    labels.CopyInformation(image)
    specs = [segmentations.spec(n, name) for n, name in enumerate(("RUL", "RLL", "LUL", "LLL"), 1)]
    lobes = segmentations.segmentation_from_labels(labels, specs, "Lobes", reference=ct)
    iodine, _percent = simple_iodine()
    return {
        "ct": ct,
        "lobes": lobes,
        "whole": volumes.node_from_image(iodine, "Whole map", unit="mg/mL"),
        "part": volumes.node_from_image(iodine[:, :, CUT:], "Part of a map", unit="mg/mL"),
    }


def table_of(nodes) -> dict[str, dict[str, float]]:
    from LungPerfusionCore.scene import tables

    columns = {c.name: c.values for c in tables.columns_of(nodes.table)}
    return {
        region: {name: float(values[n]) for name, values in columns.items() if name != "Region"}
        for n, region in enumerate(columns["Region"])
    }


def test_lobes_keep_their_volume_beyond_the_map_and_lose_their_percentage(logic, nodes_in):
    whole = logic.process(
        iodineVolume=nodes_in["whole"], ctVolume=nodes_in["ct"], regionsSegmentation=nodes_in["lobes"], threshold="absolute:0.6"
    )
    part = logic.process(
        iodineVolume=nodes_in["part"], ctVolume=nodes_in["ct"], regionsSegmentation=nodes_in["lobes"], threshold="absolute:0.6"
    )
    first, second = table_of(whole), table_of(part)
    assert first.keys() == second.keys()
    for region in first:
        assert second[region]["Volume"] == pytest.approx(first[region]["Volume"]), region
        assert first[region]["Measured"] > 95.0 and np.isfinite(first[region]["Defect"])
    assert np.isnan(second["RLL"]["Defect"]) and np.isnan(second["RLL"]["Automatic"]) and second["RLL"]["Measured"] < 60.0
    assert np.isnan(second["Right lung"]["Defect"]) and np.isnan(second["Lungs"]["Defect"])
    assert np.isfinite(second["RUL"]["Defect"]) and second["RUL"]["Measured"] > 95.0
    assert [w for w in part.warnings if "Not among" in w] == ["Not among the given lobes: RML."]
    assert any("field of view holds only a part" in w and "RLL" in w for w in part.warnings)
    # Dragged, the numbers in the table, of the panel and of the report agree, and what is forbidden stays so.
    for upper in (0.2, 1.0, 3.0):
        part.live.set(-np.inf, upper)
        now, numbers = table_of(part), part.live.numbers
        assert np.isnan(now["RLL"]["Defect"]) and np.isfinite(now["RUL"]["Defect"])
        np.testing.assert_allclose([row["Defect"] for row in now.values()], numbers.defect_percent, atol=0.051)
        np.testing.assert_allclose([row["Measured"] for row in now.values()], numbers.measured_percent, atol=0.051)  # one decimal is shown


def test_slices_of_which_little_was_measured_have_no_percentage(logic, nodes_in):
    from LungPerfusionCore.scene import tables, volumes

    image = sitk.GetArrayFromImage(volumes.image_from_node(nodes_in["ct"]))
    k = 60
    right = image[k - 4 : k + 5, :, : image.shape[2] // 2]
    right[right < -500] = 40  # a consolidation of nine slices of the right lung
    dense = sitk.GetImageFromArray(image)
    dense.CopyInformation(volumes.image_from_node(nodes_in["ct"]))
    nodes = logic.process(
        iodineVolume=nodes_in["whole"],
        ctVolume=volumes.node_from_image(dense, "Consolidated", unit="HU"),
        regionsSegmentation=nodes_in["lobes"],
        threshold="absolute:0.6",
    )
    columns = {c.name: c.values for c in tables.columns_of(nodes.sliceTable)}
    missing = np.isnan(columns["Defect percent"])
    assert 1 <= missing.sum() <= 9 and (columns["Lung"] > 0).all()
    nodes.live.set(-np.inf, 1.0)
    nodes.live.finish()
    columns = {c.name: c.values for c in tables.columns_of(nodes.sliceTable)}
    np.testing.assert_array_equal(np.isnan(columns["Defect percent"]), missing)


def test_a_reading_of_a_partial_map_is_taken_up_with_the_same_shares(logic, nodes_in):
    from PerfusionDefectQuantLib.scene import defect_reading
    from PerfusionDefectQuantLib.sessions import SessionBook

    arguments = {
        "iodineVolume": nodes_in["part"],
        "lowEnergyVolume": None,
        "highEnergyVolume": None,
        "ctVolume": nodes_in["ct"],
        "regionsSegmentation": None,
        "threshold": "absolute:0.6",
        "iodineUnits": None,
        "lowKvp": 80.0,
        "highKvp": 140.0,
    }
    nodes = logic.process(**arguments)
    before = nodes.live.numbers
    assert (before.covered_percent < 90.0).any()
    logic.keepReading(nodes, arguments, SessionBook())
    note = logic.savedReading()
    taken = logic.resumeArguments(note)
    assert taken["regionsSegmentation"] is nodes.regions
    again = logic.resumeStep(note, taken).run().nodes
    after = again.live.numbers
    assert after.regions == before.regions
    for name in ("volume_ml", "covered_percent", "measured_percent", "defect_percent"):
        np.testing.assert_allclose(getattr(after, name), getattr(before, name), err_msg=name)
    # With another map that holds all of the lungs, what lay beyond the first is no part of it.
    assert defect_reading.hierarchy.input_of(nodes.regions) is nodes_in["part"]
    other = logic.process(
        iodineVolume=nodes_in["whole"], ctVolume=nodes_in["ct"], regionsSegmentation=nodes.regions, threshold="absolute:0.6"
    )
    assert (other.live.numbers.covered_percent == 100.0).all()


def test_the_report_prints_the_share_and_no_percentage(logic, nodes_in, tmp_path, monkeypatch):
    from PerfusionDefectQuantLib import defect_report

    nodes = logic.process(
        iodineVolume=nodes_in["part"], ctVolume=nodes_in["ct"], regionsSegmentation=nodes_in["lobes"], threshold="absolute:0.6"
    )
    seen = []
    original = defect_report.make_report
    monkeypatch.setattr(defect_report, "make_report", lambda pdf, png, page: seen.append(vars(page)) or original(pdf, png, page))
    logic.writeReport(nodes, str(tmp_path))
    content = seen[0]
    assert ("Perfusion defects", "not given") in list(content["key_figures"])
    rows = {row[0]: row for row in content["tables"][0].rows}
    head = list(content["tables"][0].headers)
    assert rows["RLL"][head.index("Defect (%)")] == "–" and float(rows["RLL"][head.index("Measured (%)")]) < 60.0
    assert any("field of view holds only a part" in w for w in content["warnings"])
