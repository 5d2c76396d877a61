"""Annotated CTPAs in their published layouts: which slice, which mask, which box belongs to what; and what is refused."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from make_dicom import ct_slices, write_ct
from scipy.io import savemat
from simulated_ctpa import simulated_ctpa

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging import images
from PEDetectionLib.preparation import Preparation
from PEDetectionLib.training.coco import coco_of_boxes, coco_of_masks, write_coco
from PEDetectionLib.training.integrated_data import load_annotated
from PEDetectionLib.training.integrated_sources import (
    RSNA_COLUMNS,
    find_annotated,
    mask_image,
    positive_slices,
    read_fumpe_mask,
)
from PEDetectionLib.training.integrated_study import split


def as_dicom(folder: Path, image: sitk.Image, head_first: bool):
    """The image as a DICOM series, its InstanceNumber from the feet up or (head_first) down; returns the slices in that order."""
    slices = ct_slices(
        sitk.GetArrayFromImage(image),
        origin=image.GetOrigin(),
        spacing=(image.GetSpacing()[1], image.GetSpacing()[0], image.GetSpacing()[2]),
    )
    for k, each in enumerate(slices):
        each.InstanceNumber = len(slices) - k if head_first else k + 1
    write_ct(folder, slices)
    return slices[::-1] if head_first else slices


@pytest.fixture(scope="module")
def ctpa() -> sitk.Image:
    return simulated_ctpa(12.0, 6.0)


def clot_of(image: sitk.Image) -> np.ndarray:
    array = np.zeros(image.GetSize()[::-1], bool)
    i, j, k = image.TransformPhysicalPointToIndex((0.0, -10.0, 12.0))
    array[k - 1 : k + 2, j - 2 : j + 2, i - 1 : i + 2] = True
    array[k + 1, j + 1, i + 1] = False  # not symmetric
    return array


@pytest.fixture(scope="module", params=[False, True], ids=["feet first", "head first"])
def fumpe(request, ctpa, tmp_path_factory) -> Path:
    folder, clot = tmp_path_factory.mktemp("fumpe"), clot_of(ctpa)
    as_dicom(folder / "CT_scans" / "PAT001", ctpa, request.param)
    ordered = clot[::-1] if request.param else clot  # by InstanceNumber
    (folder / "GroundTruth").mkdir()
    savemat(folder / "GroundTruth" / "PAT001.mat", {"Mask": np.moveaxis(ordered, 0, 2).astype(np.uint8) * 2})
    return folder


def test_a_fumpe_mask_lies_on_its_scan_whichever_way_it_was_acquired(fumpe, ctpa, tmp_path):
    data = find_annotated([fumpe])
    assert not data.simulated and [s.patient for s in data.scans] == ["PAT001"] and data.scans[0].has_masks
    ct = images.read_volume(data.scans[0].ctpa, role="ctpa")
    mask = mask_image(data.scans[0], ct)
    back = sitk.GetArrayFromImage(sitk.Resample(mask, ctpa, sitk.Transform(), sitk.sitkNearestNeighbor, 0))
    assert np.array_equal(back > 0, clot_of(ctpa))
    (stack,), notes = load_annotated(data, Preparation(side=64), tmp_path / "cache")
    assert not notes and stack.label and stack.masks.sum() > 0
    positive = np.flatnonzero(stack.labels)
    assert all(len(stack.boxes[k]) == 1 for k in positive) and stack.masks[positive[0]].any()
    (again,), _ = load_annotated(data, Preparation(side=64), tmp_path / "cache")
    assert np.array_equal(again.masks, stack.masks) and [b.tolist() for b in again.boxes] == [b.tolist() for b in stack.boxes]


@pytest.mark.parametrize("raised", [IndexError, ValueError])
def test_a_broken_mat_is_said_whatever_scipy_makes_of_it(monkeypatch, tmp_path, raised):
    """The scipy of Slicer 5.10 looks for the version beyond the end of a short file."""

    def loadmat(path, **_):
        raise raised("index out of range")

    monkeypatch.setattr("scipy.io.loadmat", loadmat)
    with pytest.raises(InputError, match="not a readable MATLAB file"):
        read_fumpe_mask(tmp_path / "c.mat", tmp_path, sitk.Image(2, 2, 2, sitk.sitkInt16))


def test_what_is_wrong_with_a_fumpe_folder_is_said(fumpe, ctpa, tmp_path):
    folder = fumpe / "CT_scans" / "PAT001"
    ct = images.read_volume(folder, role="ctpa")
    savemat(tmp_path / "a.mat", {"Other": np.zeros((2, 2, 2))})
    with pytest.raises(InputError, match="no variable Mask of three dimensions"):
        read_fumpe_mask(tmp_path / "a.mat", folder, ct)
    savemat(tmp_path / "b.mat", {"Mask": np.zeros((2, 3, 4))})
    with pytest.raises(InputError, match="and its scan"):
        read_fumpe_mask(tmp_path / "b.mat", folder, ct)
    (tmp_path / "c.mat").write_bytes(b"nothing")
    with pytest.raises(InputError, match="not a readable MATLAB file"):
        read_fumpe_mask(tmp_path / "c.mat", folder, ct)
    (tmp_path / "GroundTruth").mkdir()
    with pytest.raises(InputError, match="holds no .mat file"):
        find_annotated([tmp_path])
    savemat(tmp_path / "GroundTruth" / "PAT009.mat", {"Mask": np.zeros((2, 2, 2))})
    with pytest.raises(InputError, match="has no scan CT_scans/PAT009"):
        find_annotated([tmp_path])


def test_real_fumpe_masks_keep_every_voxel(shared_data, tmp_path):
    """Expert masks of FUMPE, written as its .mat files are and read over a scan of their size."""
    found = sorted((shared_data / "emboli").glob("PAT*.nii.gz"))
    if not found:
        pytest.skip("no FUMPE masks are here")
    whole = sitk.ReadImage(str(found[0]))
    array = sitk.GetArrayFromImage(whole)
    with_clot = np.flatnonzero(array.any(axis=(1, 2)))
    cut = whole[::4, ::4, int(with_clot[0]) : int(with_clot[0]) + 12]
    image = sitk.GetImageFromArray(np.arange(np.prod(cut.GetSize()), dtype=np.int64).reshape(cut.GetSize()[::-1]).astype(np.int16) % 900)
    image.SetSpacing(cut.GetSpacing())
    as_dicom(tmp_path / "CT", image, True)
    expected = sitk.GetArrayFromImage(cut) > 0
    assert expected.any()
    savemat(tmp_path / "m.mat", {"Mask": np.moveaxis(sitk.GetArrayFromImage(cut)[::-1], 0, 2)})
    ct = images.read_volume(tmp_path / "CT", role="ctpa")
    assert np.array_equal(read_fumpe_mask(tmp_path / "m.mat", tmp_path / "CT", ct) > 0, expected)


def rsna_rows(slices, positive, **extra):
    rows = []
    for n, each in enumerate(slices):
        row = dict.fromkeys(RSNA_COLUMNS, "0") | {
            "StudyInstanceUID": "1.2.3",
            "SeriesInstanceUID": each.SeriesInstanceUID,
            "SOPInstanceUID": each.SOPInstanceUID,
            "pe_present_on_image": str(int(n in positive)),
            "qa_motion": "0",
        }
        rows.append(row | extra)
    return rows


def write_rows(path: Path, rows) -> None:
    with path.open("w", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def test_rsna_labels_reach_their_slices_by_the_images_own_names(ctpa, tmp_path):
    clot = np.flatnonzero(clot_of(ctpa).any(axis=(1, 2)))
    uid = "1.2.3.4"
    slices = as_dicom(tmp_path / "train" / "1.2.3" / uid, ctpa, False)
    for each in slices:
        each.SeriesInstanceUID = uid
    rows = rsna_rows(slices, clot)
    other = [row | {"StudyInstanceUID": "9", "indeterminate": "1"} for row in rows[:2]]
    absent = [row | {"StudyInstanceUID": "8"} for row in rows[:2]]
    write_rows(tmp_path / "train.csv", rows + other + absent)
    data = find_annotated([tmp_path])
    (scan,) = data.scans
    assert scan.patient == "1.2.3" and not scan.has_masks
    assert data.notes == (
        "1 indeterminate exams were left out.",
        "1 series of train.csv are not in the folder train and were left out.",
    )
    ct = images.read_volume(scan.ctpa, role="ctpa")
    z = [ct.TransformIndexToPhysicalPoint((0, 0, k))[2] for k in positive_slices(scan, ct)]
    assert np.allclose(sorted(z), [ctpa.TransformIndexToPhysicalPoint((0, 0, int(k)))[2] for k in clot])
    (stack,), _notes = load_annotated(data, Preparation(side=48), tmp_path / "cache")
    assert stack.label and stack.masks is None and stack.boxes is None


def test_rsna_tables_that_contradict_themselves_are_refused(ctpa, tmp_path):
    write_rows(tmp_path / "train.csv", [{"StudyInstanceUID": "1"}])
    with pytest.raises(InputError, match="no column SeriesInstanceUID"):
        find_annotated([tmp_path])
    slices = ct_slices(np.zeros((2, 4, 4), np.int16))
    write_rows(tmp_path / "train.csv", rsna_rows(slices, (0,), negative_exam_for_pe="1"))
    with pytest.raises(InputError, match="slice of a negative exam is labelled positive"):
        find_annotated([tmp_path])
    for said in ("1.0", "True", "", "2"):  # each was no embolism, without a word
        write_rows(tmp_path / "train.csv", rsna_rows(slices, (0,), pe_present_on_image=said))
        with pytest.raises(InputError, match=f"train.csv, line 2: pe_present_on_image is '{said}', not 0 or 1"):
            find_annotated([tmp_path])
    write_rows(tmp_path / "train.csv", rsna_rows(slices, (0,)))
    with pytest.raises(InputError, match="None of the series"):
        find_annotated([tmp_path])


def test_coco_boxes_and_masks_are_data(ctpa, tmp_path):
    sitk.WriteImage(ctpa, str(tmp_path / "one.nrrd"))
    clot = clot_of(ctpa)
    write_coco(coco_of_masks({"one.nrrd": clot}), tmp_path / "annotations.json")
    data = find_annotated([tmp_path])
    assert data.scans[0].has_masks
    assert np.array_equal(sitk.GetArrayFromImage(mask_image(data.scans[0], ctpa)) > 0, clot)
    (stack,), _notes = load_annotated(data, Preparation(side=64), tmp_path / "cache")
    content = json.loads((tmp_path / "annotations.json").read_text())
    for annotation in content["annotations"]:
        del annotation["segmentation"]
    (tmp_path / "annotations.json").write_text(json.dumps(content))
    data = find_annotated([tmp_path])
    assert not data.scans[0].has_masks and mask_image(data.scans[0], ctpa) is None
    (boxed,), _notes = load_annotated(data, Preparation(side=64), tmp_path / "cache")
    assert boxed.masks is None and boxed.label
    for mine, theirs in zip(boxed.boxes, stack.boxes, strict=True):
        if len(mine) and len(theirs):
            assert np.allclose(mine, theirs, atol=2.0)
    (tmp_path / "annotations.json").unlink()  # it was changed by hand, so it is nothing that may be replaced
    write_coco(coco_of_boxes({"two.nrrd": ((9, 9), {0: np.array([[1, 1, 2, 2]])})}), tmp_path / "annotations.json")
    with pytest.raises(InputError, match="names two.nrrd, which is not in the folder"):
        find_annotated([tmp_path])


def simulated_cohort(folder: Path, ctpa: sitk.Image, seeds: tuple[int, ...]) -> Path:
    """A cohort of patient_0001 on, all of them the same scan with a clot, of these seeds."""
    clot = sitk.GetImageFromArray(clot_of(ctpa).astype(np.uint8))
    clot.CopyInformation(ctpa)
    names = [f"patient_{n:04d}" for n in range(1, len(seeds) + 1)]
    for name in names:
        (folder / name / "labels").mkdir(parents=True)
        sitk.WriteImage(ctpa, str(folder / name / "ctpa.nrrd"))
        sitk.WriteImage(clot, str(folder / name / "labels" / "emboli.nrrd"))
    rows = "".join(f"{name},done,{seed}\n" for name, seed in zip(names, seeds, strict=True))
    (folder / "manifest.csv").write_text("patient,status,seed\n" + rows)
    return folder


def test_patients_of_one_name_in_two_cohorts_are_two(tmp_path):
    small = sitk.Image([6, 6, 40], sitk.sitkInt16)
    small.SetOrigin((-3.0, -13.0, -20.0))  # holds the place of clot_of
    a, b, c = (
        simulated_cohort(tmp_path / name, small, seeds)
        for name, seeds in (("a/cohort", (100, 101)), ("b/cohort", (200, 201, 202)), ("c", (300, 101)))
    )
    (alone,) = ([scan.patient for scan in find_annotated([a]).scans],)
    assert alone == ["patient_0001", "patient_0002"]
    both = find_annotated([a, b]).scans
    assert [scan.patient for scan in both] == [
        "cohort (1)/patient_0001",
        "cohort (1)/patient_0002",
        "cohort (2)/patient_0001",
        "cohort (2)/patient_0002",
        "patient_0003",
    ]
    assert [scan.ctpa.parent.parent.parent.name for scan in both] == ["a", "a", "b", "b", "b"]
    groups = split(both, held_out=2, validation=1)
    assert [len(group) for group in (groups.training, groups.validation, groups.held_out)] == [2, 1, 2]
    assert {scan.ctpa.parent.parent.parent.name for scan in groups.training} == {"a"}
    # the same seed is the same anatomy, be it with or without --realism: one patient, never on both sides of a split
    again = find_annotated([a, c]).scans
    assert [scan.patient for scan in again] == ["cohort/patient_0001", "patient_0002", "c/patient_0001", "patient_0002"]
    with pytest.raises(InputError, match="given twice"):
        find_annotated([a, a])


def test_folders_of_no_layout_and_mixtures_are_refused(ctpa, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="holds none of train.csv"):
        find_annotated([tmp_path / "empty"])
    with pytest.raises(InputError, match="A data folder is needed"):
        find_annotated([])
    cohort = simulated_cohort(tmp_path / "cohort", ctpa, (1,))
    simulated = find_annotated([cohort])
    assert simulated.simulated and simulated.scans[0].has_masks
    assert np.array_equal(sitk.GetArrayFromImage(mask_image(simulated.scans[0], ctpa)) > 0, clot_of(ctpa))
    real = tmp_path / "real"
    real.mkdir()
    sitk.WriteImage(ctpa, str(real / "one.nrrd"))
    write_coco(coco_of_masks({"one.nrrd": clot_of(ctpa)}), real / "annotations.json")
    with pytest.raises(InputError, match="Simulated and real patients"):
        find_annotated([cohort, real])
