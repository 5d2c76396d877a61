"""Choosing one of several series of a DICOM folder: by UID, number or description; listed where that is not clear."""

from __future__ import annotations

import json

import make_dicom as make
import numpy as np
import pytest
import SimpleITK as sitk
from pydicom.uid import generate_uid

from LungPerfusionCore.dicom import reading as dicom
from LungPerfusionCore.dicom.source import read_source
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging import images
from LungPerfusionCore.run.provenance import InputFile, ResultRecord, file_sha256, files_sha256


def series(number, description, *, seed=0, spacing=(2.0, 1.5, 3.0), **more) -> list:
    slices = make.ct_slices(make.chest(seed=seed), spacing=spacing, **more)
    for each in slices:
        each.StudyInstanceUID = slices[0].StudyInstanceUID
        if number is not None:
            each.SeriesNumber = number
        each.SeriesDescription = description
    return slices


@pytest.fixture
def study(tmp_path):
    """Two CT series and a SPECT of one study, each in a folder below a folder."""
    folder = tmp_path / "study"
    uids = {}
    for number, description, step in ((4, "Lung  1.0 B70f", 3.0), (5, "Mediastinum, 1.5", 2.5)):
        slices = series(number, description, seed=number, spacing=(2.0, 1.5, step))
        make.write_ct(folder / "images" / f"s{number}", slices)
        uids[number] = str(slices[0].SeriesInstanceUID)
    spect = make.nuclear(np.arange(4 * 6 * 7, dtype=np.int16).reshape(4, 6, 7))
    spect.SeriesDescription = "Q SPECT"
    make.save(spect, folder / "nm" / "spect.dcm")
    uids["nm"] = str(spect.SeriesInstanceUID)
    return folder, uids


def refused(path, which=None, role="ct") -> str:
    with pytest.raises(InputError) as caught:
        images.read_input(path, role=role, series_uid=which)
    return str(caught.value)


def test_what_there_is_is_listed(study):
    folder, uids = study
    sentence = refused(folder)
    assert "3 series" in sentence and "--series" in sentence
    assert f'4 "Lung 1.0 B70f", CT, 6 images ({uids[4]})' in sentence and f'5 "Mediastinum, 1.5", CT, 6 images ({uids[5]})' in sentence
    assert f'without number "Q SPECT", NM, 4 images ({uids["nm"]})' in sentence  # its tag says OT, its class NM
    assert make.PATIENT not in sentence and "ID-4711" not in sentence
    assert [(s.number, s.modality) for s in dicom.list_series(folder)] == [("4", "CT"), ("5", "CT"), ("", "NM")]


@pytest.mark.parametrize("which", ["5", "05", "mediastinum, 1.5", "Mediastinum*", "*1.5", "uid"])
def test_one_is_chosen(study, which):
    folder, uids = study
    given = images.read_input(folder, role="ct", series_uid=uids[5] if which == "uid" else which)
    assert given.image.GetSpacing()[2] == 2.5
    assert (given.chosen.uid, given.chosen.number, given.chosen.of) == (uids[5], "5", 3)
    assert files_sha256(given.chosen.files) == file_sha256(folder / "images" / "s5")


def test_spaces_and_letters_do_not_matter_but_the_whole_description_does(study):
    folder, _uids = study
    assert images.read_input(folder, role="ct", series_uid="lung 1.0   b70F").image.GetSpacing()[2] == 3.0
    for which in ("Lung", "9", "1.2.3", "*", "B70f"):
        assert f"holds no series {which}, only: 4" in refused(folder, which)


def test_a_series_of_another_kind(study):
    folder, uids = study
    assert "is NM, but CT is needed" in refused(folder, "Q SPECT")
    assert images.read_input(folder, role="spect", series_uid="q spect").chosen.uid == uids["nm"]


def test_the_same_number_and_description_in_two_studies(tmp_path):
    for name in ("first", "second"):
        make.write_ct(tmp_path / "both" / name, series(2, "Thorax", seed=len(name)))
    for which in ("2", "Thorax"):
        sentence = refused(tmp_path / "both", which)
        assert "2 series of the CT" in sentence and "choose by UID" in sentence
    found = dicom.list_series(tmp_path / "both")
    chosen = images.read_input(tmp_path / "both", role="ct", series_uid=found[1].uid)
    assert chosen.chosen.uid == found[1].uid


def test_a_number_that_is_missing_or_none(tmp_path):
    odd = series(None, "")
    make.write_ct(tmp_path / "two" / "a", odd)
    make.write_ct(tmp_path / "two" / "b", series(7, "Thorax"))
    sentence = refused(tmp_path / "two", "1")
    assert f"without number, CT, 6 images ({odd[0].SeriesInstanceUID})" in sentence
    assert images.read_input(tmp_path / "two", role="ct", series_uid="7").chosen.of == 2


def test_a_folder_with_one_series_is_that_series_or_refused(tmp_path):
    folder = make.write_ct(tmp_path / "one", series(3, "Thorax"))
    assert images.read_input(folder, role="ct").chosen is None
    assert images.read_input(folder, role="ct", series_uid="3").chosen.of == 1
    assert "holds no series 4" in refused(folder, "4")


def test_multi_frame_objects_in_one_series(tmp_path):
    """A workstation files the corrected and the uncorrected reconstruction together: each is a volume."""
    stored = np.arange(4 * 6 * 7, dtype=np.int16).reshape(4, 6, 7)
    uid, instances = generate_uid(), []
    for n in range(2):
        made = make.nuclear(stored + n)
        made.SeriesInstanceUID, made.SeriesDescription, made.SeriesNumber = uid, "Recon", 8
        make.save(made, tmp_path / "nm" / f"{n}.dcm")
        instances.append(str(made.SOPInstanceUID))
    sentence = refused(tmp_path / "nm", role="spect")
    assert "holds 2 series" in sentence and all(each in sentence for each in instances)
    assert "2 series" in refused(tmp_path / "nm", "8", role="spect")
    for n, instance in enumerate(instances):
        given = images.read_input(tmp_path / "nm", role="spect", series_uid=instance)
        assert sitk.GetArrayFromImage(given.image).min() == n and given.chosen.instance == instance and len(given.chosen.files) == 1


def test_enhanced_objects_beside_slices_of_the_same_series_are_still_refused(tmp_path):
    slices = series(3, "Thorax")
    mixed = make.enhanced_ct(make.chest())
    mixed.SeriesInstanceUID = slices[0].SeriesInstanceUID
    make.write_ct(tmp_path / "mixed", slices)
    make.save(mixed, tmp_path / "mixed" / "e.dcm")
    assert "multi-frame" in refused(tmp_path / "mixed")


def test_the_source_of_an_export(study):
    folder, uids = study
    with pytest.raises(InputError, match="3 series"):
        read_source(folder)
    assert read_source(folder, series_uid="5").spacing[2] == 2.5
    assert str(read_source(folder, series_uid=uids[4]).headers[0].SeriesInstanceUID) == uids[4]


def test_the_record_says_which(tmp_path):
    record = ResultRecord("lungs", inputs=[InputFile("ct", "study", "0" * 64, "1.2.3"), InputFile("regions", "a.nrrd", "1" * 64)])
    written = json.loads(record.write(tmp_path / "result.json").read_text())
    assert written["inputs"][0]["series"] == "1.2.3" and "series" not in written["inputs"][1]


def test_the_series_of_a_labelled_scan(study, tmp_path):
    """stacks.csv names the series of a folder that holds several; the scan is read by it, and kept apart from its neighbours."""
    from dataclasses import replace

    from PEDetectionLib.preparation import Preparation
    from PEDetectionLib.training.integrated_data import _key as integrated_key
    from PEDetectionLib.training.integrated_sources import find_annotated
    from PEDetectionLib.training.slice_data import _key, find_scans

    (tmp_path / "stacks.csv").write_text("patient,ctpa,label,series\na,study,0,5\n")
    (tmp_path / "slices.csv").write_text("ctpa,slice,label\n")
    (scan,), (annotated,) = find_scans(tmp_path).scans, find_annotated([tmp_path]).scans
    assert scan.series == annotated.series == "5"
    for key, each in ((_key, scan), (integrated_key, annotated)):
        assert len({key(replace(each, series=which), Preparation()) for which in ("5", "4", None)}) == 3
