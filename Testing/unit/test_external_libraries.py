"""Untrained models of nnU-Net v2 and MONAI, run end to end by the real libraries; skipped where they are not installed."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from external_folders import EMBOLUS, LOBES, turned, untrained_bundle, untrained_nnunet
from simulated_ctpa import simulated_ctpa

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError
from LungPerfusionCore.models.library_models import find_segmenter, register, segment


@pytest.fixture(scope="module")
def ct() -> sitk.Image:
    return simulated_ctpa(spacing_mm=7.0)


def other_storages(ct: sitk.Image) -> list[tuple[sitk.Image, sitk.Image]]:
    """The CT and the same voxels in the same places along other axes; and an oblique CT with its turned copy."""
    oblique = sitk.Image(ct)
    c, s = np.cos(0.3), np.sin(0.3)
    oblique.SetDirection([c, -s, 0, s, c, 0, 0, 0, 1])
    turns = ((2, 0, 1), (True, False, True)), ((1, 0, 2), (False, True, True))
    return [(each, turned(each, *turn)) for each in (ct, oblique) for turn in turns]


def in_place_of(result: sitk.Image, ct: sitk.Image) -> np.ndarray:
    """The result's voxels in the storage of ``ct``, exactly: the grids coincide."""
    return sitk.GetArrayFromImage(sitk.Resample(result, ct, sitk.Transform(), sitk.sitkNearestNeighbor))


def stop(fraction, message=""):
    if "Segmenting" in message:
        raise Cancelled


@pytest.fixture(scope="module")
def nnunet():
    pytest.importorskip("nnunetv2")


@pytest.fixture(scope="module")
def monai():
    for name in ("monai", "ignite", "nibabel"):
        pytest.importorskip(name)


@pytest.mark.usefixtures("nnunet")
class TestNnunet:
    def test_emboli_with_their_probability_over_two_folds(self, ct, tmp_path):
        model = find_segmenter(untrained_nnunet(tmp_path / "model", EMBOLUS, folds=(0, 1)))
        seen = []
        result = segment(ct, model, trusted=True, device="cpu", progress=lambda f, m="": seen.append(f))
        assert result.labels.GetSize() == ct.GetSize() and result.labels.GetDirection() == ct.GetDirection()
        labels, probability = map(sitk.GetArrayFromImage, (result.labels, result.probability))
        assert labels.dtype == np.uint8 and 0 < labels.mean() < 1
        np.testing.assert_array_equal(labels[np.abs(probability - 0.5) > 1e-3], probability[np.abs(probability - 0.5) > 1e-3] > 0.5)
        assert seen == sorted(seen) and 0.9 < max(f for f in seen if f < 0.96) <= 0.96  # the windows were counted right
        with pytest.raises(Cancelled):
            segment(ct, model, trusted=True, device="cpu", progress=stop)

    def test_the_same_anatomy_however_the_ct_is_stored(self, ct, tmp_path):
        model = find_segmenter(untrained_nnunet(tmp_path / "model", LOBES, reader="NibabelIOWithReorient"))
        for one, other in other_storages(ct)[::3]:
            first, second = (segment(each, model, trusted=True, device="cpu").labels for each in (one, other))
            assert second.GetDirection() == other.GetDirection() and np.unique(sitk.GetArrayViewFromImage(first)).size > 1
            np.testing.assert_array_equal(in_place_of(second, one), sitk.GetArrayFromImage(first))

    def test_overlapping_regions(self, ct, tmp_path):
        labels = {"background": 0, "lung": [1, 2], "pulmonary vein": [2]}
        model = find_segmenter(untrained_nnunet(tmp_path / "model", labels, regions_class_order=[1, 2]))
        result = segment(ct, model, trusted=True, device="cpu")
        assert {label: meaning.term for label, meaning in result.meanings.items()} == {1: "whole", 2: "veins"}
        assert np.isin(np.unique(sitk.GetArrayFromImage(result.labels)), (0, 1, 2)).all()

    def test_a_second_stage_and_a_damaged_checkpoint_are_refused(self, ct, tmp_path):
        cascade = untrained_nnunet(tmp_path / "cascade", previous="3d_lowres")
        with pytest.raises(InputError, match="second stage of a cascade"):
            segment(ct, find_segmenter(cascade), trusted=True, device="cpu")
        damaged = untrained_nnunet(tmp_path / "damaged")
        path = damaged / "fold_0" / "checkpoint_final.pth"
        path.write_bytes(path.read_bytes()[:2000])
        with pytest.raises(InputError, match="nnU-Net cannot load the model damaged"):
            segment(ct, find_segmenter(damaged), trusted=True, device="cpu")


@pytest.mark.usefixtures("monai")
class TestMonai:
    def test_labels_and_probabilities_are_one_result(self, ct, tmp_path, capfd):
        results = {}
        for name, after in (
            ("labels", ("Activationsd", "Invertd", "AsDiscreted", "SaveImaged")),
            ("probabilities", ("Activationsd", "Invertd")),
        ):
            model = find_segmenter(untrained_bundle(tmp_path / name, after=after))
            results[name] = segment(ct, model, trusted=True, device="cpu")
            assert results[name].labels.GetDirection() == ct.GetDirection() and results[name].labels.GetOrigin() == ct.GetOrigin()
        labels, again = (sitk.GetArrayFromImage(results[name].labels) for name in ("labels", "probabilities"))
        np.testing.assert_array_equal(labels, again)
        assert 0 < labels.mean() < 1 and results["labels"].probability is None
        assert any("without a threshold" in said and "post-processing" in said for said in results["labels"].warnings)
        assert not any("threshold" in said for said in results["probabilities"].warnings)
        probability = sitk.GetArrayFromImage(results["probabilities"].probability)
        np.testing.assert_array_equal(labels, probability > 0.5)
        assert not list((tmp_path / "labels").glob("eval/**/*")) and capfd.readouterr().out == ""
        with pytest.raises(Cancelled):
            segment(ct, model, trusted=True, device="cpu", progress=stop)

    def test_one_channel_a_label_is_no_probability(self, ct, tmp_path):
        """A bundle that ends with labels, one channel each, has values of 0 and 1 that add up to 1."""
        one_hot = {"AsDiscreted": {"argmax": True, "to_onehot": 2}}
        folder = untrained_bundle(tmp_path / "model", after=("Activationsd", "Invertd", "AsDiscreted"), steps=one_hot)
        plain = find_segmenter(untrained_bundle(tmp_path / "plain"))
        first, second = (segment(ct, each, trusted=True, device="cpu") for each in (find_segmenter(folder), plain))
        np.testing.assert_array_equal(*(sitk.GetArrayFromImage(each.labels) for each in (first, second)))
        assert first.probability is None and any("without a threshold" in said for said in first.warnings)

    def test_the_same_anatomy_however_the_ct_is_stored(self, ct, tmp_path):
        model = find_segmenter(untrained_bundle(tmp_path / "model", after=("Activationsd", "Invertd")))
        for one, other in other_storages(ct):
            first, second = (segment(each, model, trusted=True, device="cpu") for each in (one, other))
            assert second.labels.GetDirection() == other.GetDirection()
            difference = in_place_of(second.probability, one) - sitk.GetArrayFromImage(first.probability)
            assert np.abs(difference).max() < 2e-3  # MONAI interpolates along other axes: not to the last bit

    def test_a_bundle_that_does_not_come_back_to_the_ct_is_brought_back(self, ct, tmp_path):
        labels = {"0": "background", "1": "pulmonary artery", "2": "pulmonary vein"}
        model = find_segmenter(untrained_bundle(tmp_path / "model", labels, after=("Activationsd",)))
        back = find_segmenter(untrained_bundle(tmp_path / "back", labels, after=("Activationsd", "Invertd")))
        first, second = (segment(ct, each, trusted=True, device="cpu") for each in (model, back))
        assert {m.term for m in first.meanings.values()} == {"arteries", "veins"}
        agree = sitk.GetArrayFromImage(first.labels) == sitk.GetArrayFromImage(second.labels)
        assert agree[2:-2, 2:-2, 2:-2].mean() > 0.97

    def test_logits_are_taken_when_the_card_says_so(self, ct, tmp_path):
        folder = untrained_bundle(tmp_path / "model", after=("Invertd",))
        with pytest.raises(InputError, match="neither labels nor probabilities"):
            segment(ct, find_segmenter(folder), trusted=True, device="cpu")
        known = register(folder, tmp_path / "library", parameters={"output": "logits"})
        probability = sitk.GetArrayFromImage(segment(ct, known, device="cpu").probability)
        assert 0 < probability.min() < probability.max() < 1

    def test_what_a_bundle_raises_is_one_sentence(self, ct, tmp_path):
        folder = untrained_bundle(tmp_path / "model")
        (folder / "models" / "model.pt").write_bytes(b"no weights")
        with pytest.raises(LungPerfusionError, match="^The MONAI bundle model failed: "):
            segment(ct, find_segmenter(folder), trusted=True, device="cpu")
