"""Pairs for training: the SPECT laid over the CT once, kept, and moved without touching its voxels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import SimpleITK as sitk
from spect_pair import PIXEL_MM, ct_and_lungs, known_transform, spect_at

from LungPerfusionAILib.training import pairs as training_pairs
from LungPerfusionAILib.training.data import find_pairs
from LungPerfusionAILib.training.pairs import (
    Pair,
    carried,
    pair_key,
    read_pair,
    read_registration,
    registration_summary,
)
from LungPerfusionCore.errors import InputError


@pytest.fixture(scope="module")
def displaced(tmp_path_factory):
    """A pair as files whose SPECT lies 25 mm off."""
    folder = tmp_path_factory.mktemp("pair")
    ct, lungs = ct_and_lungs()
    images = {"ct": ct, "spect": spect_at(known_transform((15, -8, 18), (3, 0, 0))), "lungs": lungs}
    for name, image in images.items():
        sitk.WriteImage(image, str(folder / f"{name}.nrrd"))
    return Pair("p1", *(folder / f"{name}.nrrd" for name in images))


@pytest.fixture(scope="module")
def kept(displaced, tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept")
    return read_pair(displaced, "auto", folder), folder


def test_a_displaced_spect_is_laid_over_the_ct(kept, displaced):
    facts = kept[0].registration
    assert facts["moved"] and facts["dice_after"] > 0.9 > facts["dice_before"]
    assert facts["distance_mm_after"] < PIXEL_MM < 20 < facts["distance_mm_before"]
    never, filed = read_pair(displaced, "never"), sitk.ReadImage(str(displaced.spect))
    assert not never.registration["moved"] and never.spect.GetOrigin() == filed.GetOrigin()


def test_the_second_time_nothing_is_searched(kept, displaced, monkeypatch):
    first, folder = kept
    for name in ("register_spect", "segment_lungs"):
        monkeypatch.setattr(training_pairs, name, None)
    again = read_pair(displaced, "auto", folder)
    assert again.registration == first.registration == read_registration(displaced, "auto", folder)
    assert again.spect.GetOrigin() == first.spect.GetOrigin()
    assert again.spect.GetDirection() == first.spect.GetDirection()
    for name in ("lungs", "spect"):
        assert np.array_equal(*(sitk.GetArrayFromImage(getattr(each, name)) for each in (again, first)))
    with pytest.raises(TypeError):  # another choice is another result
        read_pair(displaced, "always", folder)


def test_carrying_moves_points_and_keeps_counts():
    transform = known_transform((12, -8, 15), (4, -3, 6))
    transform.SetCenter((10.0, 20.0, -30.0))
    spect = spect_at(known_transform((0, 0, 0), (0, 0, 0)))
    moved = carried(spect, transform)
    assert np.array_equal(sitk.GetArrayViewFromImage(moved), sitk.GetArrayViewFromImage(spect))
    for index in ((0.0, 0.0, 0.0), (7.0, 3.0, 11.0)):
        on_ct = moved.TransformContinuousIndexToPhysicalPoint(index)
        there = spect.TransformContinuousIndexToPhysicalPoint(index)
        assert transform.TransformPoint(on_ct) == pytest.approx(there, abs=1e-6)


def test_summaries_of_many():
    facts = dict.fromkeys([f"{n}_{at}" for n in training_pairs.FACTS for at in ("before", "after")], 0.5)
    table = registration_summary([facts | {"moved": True, "shift_mm": 4.0}, facts | {"moved": False, "shift_mm": 0.0}])
    assert table["pairs"] == 2 and table["moved"] == 1 and table["mean_shift_mm"] == 2.0


def test_a_folder_of_patients_needs_no_manifest(tmp_path, displaced):
    for patient in ("b", "a"):
        (tmp_path / patient).mkdir()
        for path in (displaced.ct, displaced.spect):
            (tmp_path / patient / path.name).symlink_to(path)
    (tmp_path / "notes").mkdir()
    found = find_pairs(tmp_path)
    assert [pair.patient for pair in found.pairs] == ["a", "b"] and found.pairs[0].lungs is None
    (tmp_path / "a" / "ct.nii.gz").symlink_to(displaced.ct)
    with pytest.raises(InputError, match="several that could be its ct"):
        find_pairs(tmp_path)
    with pytest.raises(InputError, match="nor a folder with a ct and a spect"):
        find_pairs(tmp_path / "notes")


def test_files_that_call_themselves_simulated_make_a_simulated_pair(displaced, tmp_path):
    assert not read_pair(displaced, "never").registration["simulated"]
    spect = sitk.ReadImage(str(displaced.spect))
    spect.SetMetaData("content", "simulated perfusion SPECT")
    sitk.WriteImage(spect, str(tmp_path / "spect.nrrd"))
    pair = Pair("p1", displaced.ct, tmp_path / "spect.nrrd", displaced.lungs)
    assert read_pair(pair, "never").registration["simulated"]


def test_an_unknown_choice_is_refused(displaced):
    with pytest.raises(InputError, match="auto, always, never"):
        read_pair(displaced, "sometimes")


def test_a_manifest_names_the_series_of_its_folders(tmp_path):
    for name in ("ct", "spect"):
        (tmp_path / "p" / name).mkdir(parents=True)
        (tmp_path / "p" / name / "a.dcm").write_bytes(b"x")
    (tmp_path / "spect.nrrd").write_bytes(b"x")
    (tmp_path / "manifest.csv").write_text("patient,ct,spect,ct_series\na,p/ct,p/spect,4\nb,p/ct,spect.nrrd,\n")
    first, second = find_pairs(tmp_path, {"ct": "Lung*", "spect": "7"}).pairs
    assert (first.ct_series, first.spect_series) == ("4", "7")  # the manifest's own word goes first
    assert (second.ct_series, second.spect_series) == ("Lung*", None)  # a file holds no series
    plain = find_pairs(tmp_path).pairs[1]
    assert plain.ct_series is None and pair_key(plain, "never") != pair_key(second, "never")


def test_lungs_with_other_numbers_are_refused(displaced, tmp_path):
    ct = sitk.ReadImage(str(displaced.ct))
    lungs = sitk.Image(ct.GetSize(), sitk.sitkUInt8)
    lungs.CopyInformation(ct)
    lungs[3, 3, 3] = 12
    sitk.WriteImage(lungs, str(tmp_path / "lobes.nrrd"))
    with pytest.raises(InputError, match="lobes.nrrd holds 12; only 1"):
        read_pair(replace(displaced, lungs=tmp_path / "lobes.nrrd"), "never")
