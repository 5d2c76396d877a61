"""Every bad input: one sentence that names it, exit status 2, nothing left behind."""

from __future__ import annotations

import copy
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from command_runs import run_process

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))


@pytest.fixture
def inputs(tmp_path):
    folder = tmp_path / "inputs"
    folder.mkdir()
    return folder


@pytest.fixture
def refused(warm, tmp_path):
    """``refused(words, command, arguments...)`` runs a command that must be refused with a sentence holding ``words``."""

    def check(words: str, command: str, *arguments) -> None:
        place = tmp_path / "outputs"
        place.mkdir(exist_ok=True)
        output = place / "new" / ("lungs.seg.nrrd" if command == "lungs" else "case")
        ran = warm(command, *arguments, "--output", output)
        assert ran.status == 2, ran
        assert ran.err.startswith("lungperfusion: ") and ran.err.count("\n") == 1 and ran.err.endswith(".\n"), ran.err
        assert words in ran.err and "Traceback" not in ran.err
        assert list(place.iterdir()) == []

    return check


def write(folder: Path, name: str, array: np.ndarray, spacing=(3.0, 3.0, 3.0), origin=(0.0, 0.0, 0.0)) -> Path:
    image = sitk.GetImageFromArray(array)
    if array.ndim == 3:
        image.SetSpacing(spacing)
        image.SetOrigin(origin)
    sitk.WriteImage(image, str(folder / name))
    return folder / name


def body(shape=(12, 20, 20)) -> np.ndarray:
    """Soft tissue in air: a CT in which there is no lung."""
    hu = np.full(shape, -1000.0, np.float32)
    hu[:, 2:-2, 2:-2] = 40.0
    return hu + np.random.default_rng(0).normal(0, 5, shape).astype(np.float32)


@pytest.mark.parametrize("option", ["--regions", "--emboli", "--arteries"])
def test_a_second_input_that_is_not_there_is_refused_before_the_first_is_read(refused, inputs, option):
    (inputs / "map.nrrd").write_text("no image")
    refused(f"{option} absent.seg.nrrd does not exist", "defects", "--iodine", inputs / "map.nrrd", option, inputs / "absent.seg.nrrd")


def test_a_folder_of_studies_that_is_not_there(refused, inputs):
    refused("--discover absent does not exist", "batch", "--discover", inputs / "absent", "--task", "lungs")


def test_files_that_are_no_volume(refused, inputs):
    refused("does not exist", "lungs", inputs / "absent.nrrd")
    (inputs / "empty.nrrd").touch()
    refused("empty", "lungs", inputs / "empty.nrrd")
    (inputs / "notes.txt").write_text("x")
    refused("not a NRRD", "lungs", inputs / "notes.txt")
    (inputs / "text.nrrd").write_text("this is no volume")
    refused("cannot be read", "lungs", inputs / "text.nrrd")
    (inputs / "folder").mkdir()
    refused("folder", "lungs", inputs / "folder")


def test_a_truncated_file(refused, inputs):
    path = write(inputs, "ct.nii.gz", body())
    path.write_bytes(path.read_bytes()[:-200])
    refused("truncated", "lungs", path)


def test_values_and_shapes(refused, inputs):
    refused("3D", "lungs", write(inputs, "flat.nrrd", body()[0]))
    nan = body()
    nan[3, 3, 3] = np.nan
    refused("NaN", "lungs", write(inputs, "nan.nrrd", nan))
    infinite = body()
    infinite[3, 3, 3] = np.inf
    refused("inf", "lungs", write(inputs, "inf.nrrd", infinite))
    refused("every voxel is 0", "lungs", write(inputs, "constant.nrrd", np.zeros((8, 8, 8), np.float32)))
    refused("Hounsfield", "lungs", write(inputs, "mr.nrrd", np.abs(body()) % 300))


def test_spacing_that_is_not_in_mm(refused, inputs):
    refused("not in mm", "lungs", write(inputs, "metres.nrrd", body(), spacing=(0.003, 0.003, 0.003)))
    refused("not in mm", "lungs", write(inputs, "micrometres.nrrd", body(), spacing=(3000.0, 3000.0, 3000.0)))


def test_an_image_given_as_a_segmentation(refused, thorax):
    refused("different labels, as an image does", "lungs", thorax, "--regions", thorax)


def test_no_lungs(refused, inputs):
    refused("lung", "lungs", write(inputs, "abdomen.nrrd", body()))


def test_dicom_series(refused, inputs):
    import make_dicom
    from pydicom.uid import generate_uid

    hu = make_dicom.chest((8, 12, 14))
    slices = make_dicom.ct_slices(hu)
    refused("missing", "lungs", make_dicom.write_ct(inputs / "gap", slices[:3] + slices[4:]))
    again = copy.deepcopy(slices[2])
    again.SOPInstanceUID = again.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    again.PixelData = slices[3].PixelData
    refused("position", "lungs", make_dicom.write_ct(inputs / "twice", [*slices, again]))
    refused("tilt", "lungs", make_dicom.write_ct(inputs / "tilt", make_dicom.ct_slices(hu, shift=(0.0, 0.8, 0.0))))
    refused("CT", "lungs", make_dicom.write_ct(inputs / "mr", make_dicom.ct_slices(hu, modality="MR")))


def test_inputs_that_do_not_belong_together(refused, inputs, thorax, dual_energy):
    low, high = dual_energy
    refused("either an iodine map", "defects")
    refused("either an iodine map", "defects", "--iodine", thorax, "--low-kv", low, "--high-kv", high)
    refused("both --low-kv and --high-kv", "defects", "--low-kv", low)
    refused("give the CT", "defects", "--iodine", thorax)
    refused("either --rule or --threshold", "defects", "--low-kv", low, "--high-kv", high, "--rule", "otsu", "--threshold", "absolute:1")
    refused("no rule 'guess'", "defects", "--low-kv", low, "--high-kv", high, "--rule", "guess")
    refused("Threshold 'half'", "defects", "--low-kv", low, "--high-kv", high, "--threshold", "half")
    refused("Threshold 'relative:-1'", "defects", "--low-kv", low, "--high-kv", high, "--threshold", "relative:-1")
    refused("tube voltage", "defects", "--low-kv", low, "--high-kv", high, "--low-kvp", "8")
    refused("low", "defects", "--low-kv", low, "--high-kv", high, "--low-kvp", "140", "--high-kvp", "80")
    refused("low", "defects", "--low-kv", high, "--high-kv", low)
    refused("does not exist", "defects", "--low-kv", low, "--high-kv", high, "--regions", inputs / "absent.seg.nrrd")


def test_volumes_that_do_not_overlap(refused, inputs, dual_energy):
    low, high = dual_energy
    moved = sitk.ReadImage(str(high))
    moved.SetOrigin((5000.0, 0.0, 0.0))
    sitk.WriteImage(moved, str(inputs / "moved.nrrd"))
    refused("overlap", "defects", "--low-kv", low, "--high-kv", inputs / "moved.nrrd")
    refused("overlap", "defects", "--low-kv", low, "--high-kv", high, "--cta", inputs / "moved.nrrd")


def test_iodine_in_the_wrong_units(refused, inputs, thorax):
    ct = sitk.ReadImage(str(thorax))
    hu = sitk.GetArrayFromImage(ct)
    iodine = np.where(hu < -600, 28.0, 60.0) + np.random.default_rng(0).normal(0, 6, hu.shape)
    image = sitk.GetImageFromArray(iodine.astype(np.float32))
    image.CopyInformation(ct)
    sitk.WriteImage(image, str(inputs / "iodine.nrrd"))
    refused("mg/mL", "defects", "--iodine", inputs / "iodine.nrrd", "--iodine-units", "mg/mL", "--cta", thorax)
    refused("iodine map", "defects", "--iodine", thorax, "--iodine-units", "HU", "--cta", thorax)


def test_outputs_that_are_not_ours_stay_as_they_are(warm, tmp_path, thorax, dual_energy):
    folder = tmp_path / "thesis"
    folder.mkdir()
    (folder / "chapter.txt").write_text("years of work")
    (tmp_path / "edited.seg.nrrd").write_text("by hand")
    for argv in (
        ["lungs", thorax, "--output", tmp_path / "edited.seg.nrrd"],
        ["lungs", thorax, "--output", tmp_path / "lungs.nii.gz"],
        ["lungs", thorax, "--output", folder / "chapter.txt" / "lungs.seg.nrrd"],
        ["defects", "--low-kv", dual_energy[0], "--high-kv", dual_energy[1], "--output", folder],
        ["demo", "--output", folder],
    ):
        ran = warm(*argv)
        assert ran.status == 2 and ran.err.count("\n") == 1, ran
    assert sorted(path.name for path in tmp_path.iterdir()) == ["edited.seg.nrrd", "thesis"]
    assert (folder / "chapter.txt").read_text() == "years of work"
    assert (tmp_path / "edited.seg.nrrd").read_text() == "by hand"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_writer_that_fails_says_one_sentence(tmp_path, dual_energy):
    import os
    import resource

    def small_files_only():
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

    low, high = dual_energy
    ran = run_process("defects", "--low-kv", low, "--high-kv", high, "--output", tmp_path / "out" / "case",
                      preexec_fn=small_files_only, env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"})  # fmt: skip
    assert ran.status == 1 and ran.err.startswith("lungperfusion: ") and ran.err.count("\n") == 1, ran.err
    assert "case could not be written: File too large." in ran.err and list(tmp_path.iterdir()) == []


def test_what_native_writers_print_stays_off_standard_error(capfd):
    import os

    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Resources" / "Scripts"))
    from lungperfusion_cli.context import quiet_libraries

    with pytest.raises(ValueError, match="as before"), quiet_libraries():
        os.write(2, b"itk::ExceptionObject")
        raise ValueError("as before")
    with quiet_libraries(verbose=True):
        os.write(2, b"asked for")
    os.write(2, b", after")
    assert capfd.readouterr().err == "asked for, after"


@pytest.fixture
def lobes(inputs):
    """An iodine map in two lungs, and the label map of both."""
    from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax

    iodine, _percent = simple_iodine(4.0)
    ct, _volumes = simple_thorax(4.0)
    array = sitk.GetArrayFromImage(ct)
    lung = (array < -700) & (array > -930)
    left = np.arange(array.shape[2]) > array.shape[2] // 2
    labels = sitk.GetImageFromArray(np.where(lung, np.where(left, 2, 1), 0).astype(np.uint8))
    labels.CopyInformation(ct)
    sitk.WriteImage(iodine, str(inputs / "iodine.nrrd"))
    return inputs / "iodine.nrrd", labels


@pytest.mark.parametrize("suffix", (".nii", ".nii.gz"))
def test_a_label_map_that_was_cut_is_refused(refused, inputs, lobes, suffix):
    """The reader takes what is missing for 0: the lungs had 1326 of 3030 ml, without a word."""
    iodine, labels = lobes
    path = inputs / f"lobes{suffix}"
    sitk.WriteImage(labels, str(path))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    regions = ("--regions", path, "--labels", "1=right lung,2=left lung")
    refused(f"The segmentation lobes{suffix} is truncated", "defects", "--iodine", iodine, *regions)


def test_a_label_map_with_fractions_is_refused(refused, inputs, lobes):
    """Labels that were interpolated are others' at every border: between the lobes 1 and 3 lies 2."""
    iodine, labels = lobes
    blurred = sitk.Cast(labels, sitk.sitkFloat32) * 1.25
    blurred.CopyInformation(labels)
    sitk.WriteImage(blurred, str(inputs / "lobes.nii.gz"))
    regions = ("--regions", inputs / "lobes.nii.gz", "--labels", "1=right lung,2=left lung")
    refused("holds 1.25, which is no label", "defects", "--iodine", iodine, *regions)
