"""``lungperfusion dynamic``: a scan to maps, lesions, tables, report and record; what it refuses in one sentence."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from dynamic_series_doubles import OBLIQUE, small_head

pytest.importorskip("torch")
QUANTITIES = {"volume_ml", "cbf", "cbv", "mtt", "ttp", "tmax", "delay", "core_ml", "penumbra_ml", "mismatch_ml", "mismatch_ratio"}
PLAIN = ("--method", "bsvd", "--no-motion", "--device", "cpu")


def write_scan(path: Path, *, times: bool = True, **options) -> tuple[Path, dict]:
    """A head as a 4D NRRD, as 3D Slicer writes a volume sequence."""
    scan, truth = small_head(**options)
    image = sitk.Compose([scan.image(frame) for frame in scan.frames])
    if times:
        image.SetMetaData("axis 0 index values", " ".join(f"{t:g}" for t in scan.times))
    sitk.WriteImage(image, str(path))
    return path, truth


@pytest.fixture(scope="module")
def scan(tmp_path_factory):
    return write_scan(tmp_path_factory.mktemp("scan") / "head.nrrd")


@pytest.fixture(scope="module")
def found(warm, scan, tmp_path_factory):
    """One run with everything: (folder, record, truth)."""
    folder = tmp_path_factory.mktemp("found") / "out"
    done = warm("dynamic", "--series", scan[0], *PLAIN, "--output", folder)
    assert done.status == 0, done.err
    return folder, json.loads((folder / "result.json").read_text()), scan[1]


def value(record: dict, quantity: str, region: str = "whole") -> float:
    return next(m["value"] for m in record["measurements"] if (m["region"], m["quantity"]) == (region, quantity))


def test_everything_is_written_and_recorded(found):
    folder, record, truth = found
    assert {m["quantity"] for m in record["measurements"]} == QUANTITIES and record["command"] == "dynamic"
    assert set(record["outputs"].values()) | {"result.json"} == {path.name for path in folder.iterdir()}
    assert {"cbf", "tmax", "rcbf", "lesions", "mask", "curves", "report", "scene"} <= set(record["outputs"])
    assert value(record, "core_ml") == pytest.approx(0.128 * truth["core"].sum(), abs=2) and value(record, "core_ml", "right") == 0
    assert value(record, "penumbra_ml", "left") == pytest.approx(0.128 * truth["penumbra"].sum(), abs=4)
    assert value(record, "mismatch_ratio") == pytest.approx(value(record, "penumbra_ml") / value(record, "core_ml"))
    assert (
        record["parameters"]["thresholds"] == {"core_ratio": 0.3, "tmax_s": 6.0}
        and record["parameters"]["deconvolution"]["method"] == "bsvd"
    )
    assert not record["parameters"]["motion_corrected"]


def test_files_hold_what_the_record_says(found):
    folder, record, truth = found
    tmax = sitk.ReadImage(str(folder / "tmax.nrrd"))
    assert tmax.GetMetaData("voxel_units") == "s" and sitk.ReadImage(str(folder / "cbf.nrrd")).GetMetaData("voxel_units") == "mL/100 g/min"
    assert np.median(sitk.GetArrayFromImage(tmax)[truth["penumbra"]]) > 6
    rows = {row["region"]: row for row in csv.DictReader((folder / "regions.csv").open())}
    assert float(rows["whole"]["core_ml [ml]"]) == value(record, "core_ml") and rows["right"]["mismatch_ratio [1]"] == ""
    curves = np.loadtxt((folder / "curves.csv").read_text().splitlines()[1:], delimiter=",")
    assert curves.shape == (30, 3) and curves[:, 1].max() > 250


def test_thresholds_and_an_oblique_head(warm, found, tmp_path):
    """Turned in space the lesions are the same; thresholds are taken as given."""
    path, _truth = write_scan(tmp_path / "oblique.nrrd", direction=OBLIQUE)
    done = warm("dynamic", "--series", path, *PLAIN, "--output", tmp_path / "out")
    assert done.status == 0, done.err
    record = json.loads((tmp_path / "out" / "result.json").read_text())
    for quantity in ("core_ml", "penumbra_ml", "cbf", "tmax"):
        assert value(record, quantity) == pytest.approx(value(found[1], quantity), rel=0.02), quantity
    done = warm("dynamic", "--series", path, *PLAIN, "--core-below", 20, "--tmax-from", 12, "--output", tmp_path / "out")
    assert done.status == 0, done.err
    moved = json.loads((tmp_path / "out" / "result.json").read_text())
    assert value(moved, "core_ml") < value(record, "core_ml") and value(moved, "penumbra_ml") < value(record, "penumbra_ml")
    assert moved["parameters"]["thresholds"] == {"core_ratio": 0.2, "tmax_s": 12.0}


def test_two_methods_side_by_side(warm, found, scan, tmp_path):
    done = warm("dynamic", "--series", scan[0], *PLAIN, "--compare", "tikhonov", "--output", tmp_path / "out")
    assert done.status == 0 and "Against tikhonov: pearson cbf" in done.out, done.err
    record = json.loads((tmp_path / "out" / "result.json").read_text())
    assert record["parameters"]["compared_with"] == "tikhonov" and value(record, "core_ml") == value(found[1], "core_ml")
    other = warm("dynamic", "--series", scan[0], *PLAIN, "--method", "tikhonov", "--output", tmp_path / "other")
    assert other.status == 0, other.err
    alone = json.loads((tmp_path / "other" / "result.json").read_text())
    for lesion in ("core", "penumbra"):
        assert value(record, f"{lesion}_reference_ml") == pytest.approx(value(alone, f"{lesion}_ml"), abs=0.01)
        masks = [sitk.ReadImage(str(tmp_path / name / "lesions.seg.nrrd")) for name in ("out", "other")]
        assert masks[0].GetSize() == masks[1].GetSize() and 0.5 < value(record, f"dice_{lesion}") <= 1
    a, b = (sitk.GetArrayFromImage(sitk.ReadImage(str(tmp_path / name / "cbf.nrrd"))) for name in ("out", "other"))
    brain = scan[1]["brain"] & (a > 0) & (b > 0)
    assert value(record, "pearson_cbf") == pytest.approx(np.corrcoef(a[brain], b[brain])[0, 1], abs=0.1)
    same = warm("dynamic", "--series", scan[0], *PLAIN, "--compare", "bsvd", "--output", tmp_path / "same")
    assert same.status == 2 and "--compare bsvd is the method itself" in same.err


def test_times_and_a_mask_from_files(warm, scan, tmp_path):
    path, truth = write_scan(tmp_path / "untimed.nrrd", times=False)
    refused = warm("dynamic", "--series", path, *PLAIN, "--output", tmp_path / "out")
    assert refused.status == 2 and "times" in refused.err and len(refused.err.strip().splitlines()) == 1
    (tmp_path / "table.csv").write_text("time_ms\n" + "\n".join(str(2000 * n) for n in range(30)) + "\n")
    mask = small_head()[0].image(truth["brain"] & (np.indices(truth["brain"].shape)[0] < 3))
    sitk.WriteImage(mask, str(tmp_path / "mask.nrrd"))
    done = warm(
        "dynamic",
        "--series",
        path,
        "--times",
        tmp_path / "table.csv",
        "--mask",
        tmp_path / "mask.nrrd",
        *PLAIN,
        "--output",
        tmp_path / "out",
    )
    assert done.status == 0, done.err
    cbf = sitk.GetArrayFromImage(sitk.ReadImage(str(tmp_path / "out" / "cbf.nrrd")))
    assert cbf[:3].any() and not cbf[3:].any()
    assert [item["role"] for item in json.loads((tmp_path / "out" / "result.json").read_text())["inputs"]] == ["series", "mask"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--model", "some"), "--model is for the network"),
        (("--region", "lungs", "--core-below", "40"), "are for a brain"),
        (("--tmax-from", "90"), "not a Tmax in seconds"),
        (("--method", "fft"), "invalid choice"),
    ],
)
def test_what_cannot_be_meant_is_refused(warm, scan, tmp_path, options, words):
    done = warm("dynamic", "--series", scan[0], *options, "--output", tmp_path / "out")
    assert done.status == 2 and words in done.err and len(done.err.strip().splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_one_volume_is_no_series(warm, tmp_path):
    scan, _truth = small_head()
    sitk.WriteImage(scan.image(scan.frames[0]), str(tmp_path / "one.nrrd"))
    done = warm("dynamic", "--series", tmp_path / "one.nrrd", "--output", tmp_path / "out")
    assert done.status == 2 and "one volume, not a series" in done.err
