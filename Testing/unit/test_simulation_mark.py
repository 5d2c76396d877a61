"""The mark of simulated data in files: written, known again, and not seen where it is not."""

from __future__ import annotations

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phantom_cases import quiet_patient

from LungPerfusionCore.imaging.images import read_input
from LungPerfusionCore.simulation import DICOM_TAGS, says_simulated
from LungPerfusionPhantom.lung.dicom_out import write_dicom


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(["simulated", "SIMULATED", "Simulated"]))
def test_the_word_is_found_and_only_the_word(before, after, word):
    assert says_simulated(["x", f"{before} {word} {after}"]) and says_simulated([f"{word}-4"]) and says_simulated([f"{word}_ct"])
    without = (before + after).lower().replace("simulated", "")
    assert not says_simulated([without.replace("simulated", "")])


@pytest.mark.parametrize("text", ["CT SIM", "Simulation", "RT simulator", "unsimulated", "simulatedness", ""])
def test_planning_ct_and_other_words_are_no_mark(text):
    assert not says_simulated([text])


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("dicom")
    write_dicom(quiet_patient(), place, modalities=("ct", "iodine", "spect"))
    return place


@pytest.mark.parametrize("name", ["ct", "iodine", "spect"])
def test_dicom_of_the_phantom_is_known_also_without_names(folder, tmp_path, name):
    assert read_input(folder / name, role=name).simulated
    for number, path in enumerate(sorted((folder / name).iterdir())):
        header = pydicom.dcmread(path)
        for keyword in ("PatientName", "PatientID", "ImageComments", "SeriesDescription", "StudyDescription"):
            setattr(header, keyword, "")  # what de-identification takes
        header.save_as(tmp_path / f"{number}.dcm")
    assert read_input(tmp_path, role=name).simulated
    for path in tmp_path.iterdir():
        header = pydicom.dcmread(path)
        header.ImageType = [value for value in header.ImageType if value != "SIMULATED"]
        header.save_as(path)
    assert not read_input(tmp_path, role=name).simulated


def test_the_tags_are_those_of_the_keywords():
    from pydicom.datadict import tag_for_keyword

    for keyword, tag in DICOM_TAGS.items():
        assert tag_for_keyword(keyword) == int(tag.replace(",", ""), 16)
