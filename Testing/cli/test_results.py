"""What the commands leave behind: records, tables, segmentations, and a scene that reopens with everything in it."""

from __future__ import annotations

import csv
import json
import math
import zipfile
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from case_records import check_record, value
from command_runs import run_process


@pytest.fixture(scope="module")
def lungs(warm, tmp_path_factory, thorax) -> Path:
    folder = tmp_path_factory.mktemp("lungs")
    ran = warm("lungs", thorax, "--output", folder / "lungs.seg.nrrd")
    assert ran.status == 0 and ran.err == "", ran
    return folder


@pytest.fixture(scope="module")
def case(warm, tmp_path_factory, dual_energy) -> Path:
    folder = tmp_path_factory.mktemp("defects") / "case"
    ran = warm("defects", "--low-kv", dual_energy[0], "--high-kv", dual_energy[1], "--output", folder)
    assert ran.status == 0 and ran.err == "", ran
    for path in folder.iterdir():
        if path.suffix != ".json" and "schema" not in path.name:
            assert f"Wrote {path}" in ran.out
    return folder


def test_lungs_record_equals_the_labelmap(lungs, thorax):
    data = check_record(lungs, "lungs.json")
    assert [item["role"] for item in data["inputs"]] == ["ct"] and data["outputs"] == {"lungs": "lungs.seg.nrrd"}
    image = sitk.ReadImage(str(lungs / "lungs.seg.nrrd"))
    names = {key: image.GetMetaData(key) for key in image.GetMetaDataKeys() if key.endswith("_Name")}
    assert {"Right lung", "Left lung"} <= set(names.values())
    voxel_ml = math.prod(image.GetSpacing()) / 1000.0
    array = sitk.GetArrayFromImage(image)
    for region, title in (("right", "Right lung"), ("left", "Left lung")):
        key = next(key for key, name in names.items() if name == title)
        label = int(image.GetMetaData(key.replace("_Name", "_LabelValue")))
        assert np.count_nonzero(array == label) * voxel_ml == pytest.approx(value(data, region, "volume_ml"), rel=1e-6)
        assert "39607008" in image.GetMetaData(key.replace("_Name", "_Tags"))
    parts = [value(data, region, "volume_ml") for region in ("right", "left")]
    assert sum(parts) == pytest.approx(value(data, "whole", "volume_ml"), rel=1e-9)


def test_defects_record_and_tables(case, dual_energy):
    data = check_record(case)
    assert [(item["role"], item["path"]) for item in data["inputs"]] == [("low_kv", str(dual_energy[0])), ("high_kv", str(dual_energy[1]))]
    assert {"scene", "defects", "table", "iodine", "virtual_noncontrast", "report", "report_png"} <= set(data["outputs"])
    assert data["parameters"]["threshold"] == "auto" and data["parameters"]["threshold_value"] > 0
    assert {m["quantity"] for m in data["measurements"]} >= {"volume_ml", "defect_volume_ml", "defect_percent", "mean_iodine"}
    with (case / "defects.csv").open(newline="") as stream:
        rows = {row["region"]: row for row in csv.DictReader(stream)}
    for m in data["measurements"]:
        cell = rows[m["region"]][f"{m['quantity']} [{m['unit']}]"]
        assert (cell == "") == (m["value"] is None) and (cell == "" or float(cell) == m["value"])
    mask = sitk.ReadImage(str(case / "defects.seg.nrrd"))
    ml = np.count_nonzero(sitk.GetArrayViewFromImage(mask)) * math.prod(mask.GetSpacing()) / 1000.0
    assert ml == pytest.approx(value(data, "whole", "defect_volume_ml"), rel=1e-6)
    assert 10.0 < value(data, "right", "defect_percent") < 50.0 and value(data, "left", "defect_percent") < 5.0


def test_the_report_is_a_page(case):
    assert (case / "report.pdf").read_bytes()[:5] == b"%PDF-"
    picture = sitk.ReadImage(str(case / "report.png"))
    assert min(picture.GetSize()) > 500 and sitk.GetArrayViewFromImage(picture).std() > 5


def test_the_scene_reopens_with_everything_in_it(case, scene):
    import slicer

    from LungPerfusionCore.scene import hierarchy, scenes, tables, volumes
    from LungPerfusionCore.scene.segmentations import find_segment, labels_from_segmentation

    scenes.load_scene(case / "scene.mrb")
    data = json.loads((case / "result.json").read_text())
    low = scene.GetFirstNodeByName("low")
    assert low is not None and scene.GetFirstNodeByName("high") is not None and volumes.unit_of(low) == "HU"
    outputs = {node.GetAttribute(hierarchy.ROLE): node for node in scene_nodes(scene) if node.GetAttribute(hierarchy.ROLE)}
    iodine = next(node for node in outputs.values() if node.IsA("vtkMRMLScalarVolumeNode") and volumes.unit_of(node) == "mg/mL")
    saved = sitk.ReadImage(str(case / "iodine.nrrd"))
    assert np.array_equal(sitk.GetArrayFromImage(volumes.image_from_node(iodine)), sitk.GetArrayViewFromImage(saved))
    segmentation = next(node for node in outputs.values() if node.IsA("vtkMRMLSegmentationNode") and find_segment(node, code="defects"))
    segment = find_segment(segmentation, code="defects")
    labels, _ = labels_from_segmentation(segmentation, saved, [segment])
    ml = np.count_nonzero(sitk.GetArrayViewFromImage(labels)) * math.prod(saved.GetSpacing()) / 1000.0
    assert ml == pytest.approx(value(data, "whole", "defect_volume_ml"), rel=1e-6)
    units = {c.description: c.unit for c in tables.columns_of(outputs["defect_table"])}
    assert units["defect_percent"] == "%" and units["defect_volume_ml"] == "ml" and units["mean_iodine"] == "mg/mL"
    assert outputs["defect_chart"].GetNumberOfPlotSeriesNodes() > 0
    for node in outputs.values():
        if node.GetClassName() in STAMPED:
            assert node.GetNodeReference(hierarchy.INPUT) is low, node.GetName()
        if node.GetClassName() in STAMPED and node.GetAttribute(hierarchy.ROLE) != "defect_histogram":
            assert json.loads(node.GetAttribute("LungPerfusion.Parameters"))["threshold"] == "auto"
            assert node.GetAttribute("LungPerfusion.InputSha256.low_kv") == data["inputs"][0]["sha256"]
    tree = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(scene)
    assert tree.GetItemParent(tree.GetItemByDataNode(segmentation)) == tree.GetItemParent(tree.GetItemByDataNode(low))


STAMPED = ("vtkMRMLScalarVolumeNode", "vtkMRMLSegmentationNode", "vtkMRMLTableNode", "vtkMRMLPlotChartNode")


def scene_nodes(scene) -> list:
    return [scene.GetNthNode(n) for n in range(scene.GetNumberOfNodes())]


def test_nothing_of_the_machine_or_the_patient_in_the_scene(case, tmp_path):
    import zipfile

    with zipfile.ZipFile(case / "scene.mrb") as bundle:
        text = "".join(bundle.read(name).decode() for name in bundle.namelist() if name.endswith(".mrml"))
    assert str(case.parent) not in text and ".partial" not in text


def test_a_second_run_replaces_the_first(warm, case, dual_energy):
    (case / "letter.txt").write_text("the reader's own")
    ran = warm("defects", "--low-kv", dual_energy[0], "--high-kv", dual_energy[1], "--threshold", "absolute:1.0", "--output", case)
    assert ran.status == 0 and (case / "letter.txt").read_text() == "the reader's own"
    data = check_record(case)
    assert data["parameters"]["threshold"] == "absolute:1.0" and data["parameters"]["threshold_value"] == 1.0
    assert [path.name for path in case.parent.iterdir()] == [case.name]


def test_a_tin_filtered_pair(warm, tmp_path, dual_energy):
    ran = warm(
        "defects",
        "--low-kv",
        dual_energy[0],
        "--high-kv",
        dual_energy[1],
        "--low-kvp",
        "90",
        "--high-kvp",
        "Sn150",
        "--output",
        tmp_path / "case",
    )
    assert ran.status == 0, ran
    assert check_record(tmp_path / "case")["parameters"]["highKvp"] == "Sn150"


def test_an_iodine_map_with_regions_from_the_lungs_command(warm, tmp_path, case, lungs):
    ran = warm(
        "defects", "--iodine", case / "iodine.nrrd", "--regions", lungs / "lungs.seg.nrrd", "--rule", "otsu", "--output", tmp_path / "case"
    )
    assert ran.status == 0, ran
    data = check_record(tmp_path / "case")
    assert [item["role"] for item in data["inputs"]] == ["iodine", "regions"] and data["parameters"]["threshold_rule"] == "otsu"
    assert "virtual_noncontrast" not in data["outputs"]


def test_a_real_process_without_a_window(tmp_path, thorax):
    done = run_process("lungs", thorax.name, "--output", tmp_path / "out" / "l.seg.nrrd", cwd=thorax.parent)
    assert done.status == 0 and done.err == "", done
    data = json.loads((tmp_path / "out" / "l.json").read_text())
    assert data["inputs"][0]["path"] == thorax.name


def test_a_simulated_file_makes_a_simulated_case(dual_energy, tmp_path):
    """What a phantom's header says stands in the record and on every output, so that the report says it, too."""
    from LungPerfusionCore.imaging import images

    low = sitk.ReadImage(str(dual_energy[0]))
    assert not images.read_input(dual_energy[0], role="low_kv").simulated
    low.SetMetaData("content", "simulated low_kv")
    path = tmp_path / "low.nrrd"
    sitk.WriteImage(low, str(path))
    assert images.read_input(path, role="low_kv").simulated
    output = tmp_path / "case"
    assert run_process("defects", "--low-kv", str(path), "--high-kv", str(dual_energy[1]), "--output", str(output)).status == 0
    assert "low.nrrd is simulated data." in json.loads((output / "result.json").read_text())["warnings"]
    assert b"LungPerfusion.Simulated" in zipfile.ZipFile(output / "scene.mrb").read(
        next(n for n in zipfile.ZipFile(output / "scene.mrb").namelist() if n.endswith(".mrml"))
    )
