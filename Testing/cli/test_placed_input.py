"""Files that contradict themselves or name no side, exchanged lobes and displaced maps, through every command that reads them."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest
import SimpleITK as sitk


def with_codes(image: sitk.Image, path, codes=(1, 1), shear=0.0):
    sitk.WriteImage(image, str(path))
    data = bytearray(path.read_bytes())
    struct.pack_into("<2h", data, 252, *codes)
    struct.pack_into("<f", data, 288, struct.unpack_from("<f", data, 288)[0] + shear)
    path.write_bytes(data)
    return path


@pytest.fixture(scope="module")
def case(tmp_path_factory, thorax):
    """The thorax with iodine in its lungs and its lungs as a label map, in a folder."""
    folder = tmp_path_factory.mktemp("placed")
    ct = sitk.ReadImage(str(thorax))
    hu = sitk.GetArrayFromImage(ct)
    lung = (hu < -550) & (hu > -930)
    side = np.where(np.arange(hu.shape[2]) < hu.shape[2] // 2, 1, 2)
    iodine = np.where(lung, 1.5, 0.0) + np.random.default_rng(5).normal(0, 0.3, hu.shape)
    for name, array in (("iodine", iodine.astype(np.float32)), ("lungs", (lung * side).astype(np.uint8))):
        image = sitk.GetImageFromArray(array)
        image.CopyInformation(ct)
        sitk.WriteImage(image, str(folder / f"{name}.nrrd"))
    sitk.WriteImage(ct, str(folder / "ct.nrrd"))
    return folder


def refused(warm, words: str, *arguments) -> None:
    ran = warm(*arguments)
    assert ran.status == 2 and words in ran.err and ran.err.count("\n") == 1 and "Traceback" not in ran.err, ran


def test_every_command_refuses_a_file_without_sides_and_takes_what_is_said(warm, case, tmp_path):
    image = sitk.ReadImage(str(case / "ct.nrrd"))
    bare, twice = with_codes(image, tmp_path / "bare.nii", (0, 0)), with_codes(image, tmp_path / "twice.nii", shear=1.5)
    out = tmp_path / "out"
    for path, words in ((bare, "--assume-orientation"), (twice, "places its voxels twice")):
        refused(warm, words, "lungs", path, "--output", tmp_path / "out.seg.nrrd")
        refused(warm, words, "embolism", "--ctpa", path, "--output", out)
        refused(warm, words, "perfusion", "--ct", path, "--output", out)
        refused(warm, words, "defects", "--iodine", case / "iodine.nrrd", "--cta", path, "--output", out)
        refused(warm, words, "defects", "--low-kv", path, "--high-kv", path, "--output", out)
    ran = warm("lungs", bare, "--assume-orientation", "LPS", "--output", tmp_path / "out.seg.nrrd")
    assert ran.status == 0 and "were taken to run towards LPS" in ran.out
    turned = warm("lungs", bare, "--assume-orientation", "RAS", "--output", tmp_path / "turned.seg.nrrd")
    assert turned.status == 0
    volumes = [
        {m["region"]: m["value"] for m in json.loads((tmp_path / name).read_text())["measurements"] if m["quantity"] == "volume_ml"}
        for name in ("out.json", "turned.json")
    ]
    assert volumes[0]["right"] == pytest.approx(volumes[1]["left"], rel=0.02) != volumes[0]["left"]
    assert "is no orientation" in warm("lungs", bare, "--assume-orientation", "up", "--output", out).err


def test_a_label_map_is_asked_the_same(warm, case, tmp_path):
    labels = sitk.ReadImage(str(case / "lungs.nrrd"))
    common = ("--iodine", case / "iodine.nrrd", "--cta", case / "ct.nrrd", "--output", tmp_path / "out")
    for path, words in (
        (with_codes(labels, tmp_path / "bare.nii", (0, 0)), "The segmentation bare.nii does not say which side is left"),
        (with_codes(labels, tmp_path / "twice.nii", shear=1.5), "The segmentation twice.nii places its voxels twice"),
    ):
        refused(warm, words, "defects", *common, "--regions", path)


def test_displaced_maps_are_refused_by_ct_and_by_their_size(warm, case, tmp_path):
    iodine = sitk.ReadImage(str(case / "iodine.nrrd"))
    iodine.SetOrigin(tuple(np.array(iodine.GetOrigin()) + np.array((0, 0, 40))))
    sitk.WriteImage(iodine, str(tmp_path / "moved.nrrd"))
    common = ("--cta", case / "ct.nrrd", "--output", tmp_path / "out")
    refused(warm, "40 mm away", "defects", "--iodine", tmp_path / "moved.nrrd", *common)
    iodine.SetOrigin(sitk.ReadImage(str(case / "ct.nrrd")).GetOrigin())
    sitk.WriteImage(iodine * 250.0, str(tmp_path / "large.nrrd"))
    refused(warm, "no iodine reaches", "defects", "--iodine", tmp_path / "large.nrrd", "--iodine-units", "HU", *common)
    assert warm("defects", "--iodine", case / "iodine.nrrd", *common).status == 0
