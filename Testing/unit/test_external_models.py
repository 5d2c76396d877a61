"""Other people's models, without their libraries: cards, trust, labels, refusals, and the way of a CT's axes there and back."""

from __future__ import annotations

import itertools
import json

import numpy as np
import pytest
import SimpleITK as sitk
from external_folders import LOBES, bundle_files, nnunet_files, ramp, turned
from fake_nnunet import Predictor, stand_in
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError
from LungPerfusionCore.models import label_terms
from LungPerfusionCore.models import (
    library_models as external_models,
)
from LungPerfusionCore.models import (
    registry as models,
)
from LungPerfusionCore.models.axis_order import image_from_affine, tilt_degrees, turn_to
from LungPerfusionCore.models.label_terms import meanings_of, term_of
from LungPerfusionCore.models.library_models import check_trust, find_segmenter, register, segment

torch = pytest.importorskip("torch")

TURNS = list(itertools.product(itertools.permutations(range(3)), itertools.product((False, True), repeat=3)))


# -- what labels mean ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "term"),
    [
        ("lung_upper_lobe_left", "LUL"), ("lung_middle_lobe_right", "RML"), ("embolus", "emboli"), ("Pulmonary embolism", "emboli"),
        ("PE", "emboli"), ("thrombus", "emboli"), ("clot", "emboli"), ("pulmonary_artery", "arteries"), ("lung_arteries", "arteries"),
        ("Artery", "arteries"), ("pulmonary vein", "veins"), ("lung_trachea_bronchia", "airways"), ("airways", "airways"),
        ("trachea", "trachea"), ("heart", "heart"), ("lung", "whole"), ("right lung", "right"), ("pleural_effusion", "effusion"),
        ("lung_vessels", None), ("iliac_artery_left", None), ("heart_atrium_left", None), ("artery and vein", None), ("aorta", None),
        ("pericardial_effusion", None), ("superior_vena_cava", None), ("airway_wall", None), ("pe_probability_of_something", None),
    ],
)  # fmt: skip
def test_names_in_any_spelling(name, term):
    assert term_of(name) == term


def test_every_term_is_one_that_scenes_know(scene):
    from LungPerfusionCore.scene.terminology import TERMS

    assert set(label_terms.TERMS) <= set(TERMS)


def test_the_card_has_the_last_word():
    named = {0: "background", 1: "left_1", 2: "right_1", 3: "rest"}
    found = meanings_of(named, {"1": "arteries", "2": "veins", "3": ""}, "m")
    assert {label: meaning.term for label, meaning in found.items()} == {1: "arteries", 2: "veins"}
    with pytest.raises(InputError, match="Several labels .* emboli"):
        meanings_of({1: "central embolus", 2: "peripheral embolus"}, {}, "m")
    for wanted in (["1"], {"1": 3}, {"zero": "emboli"}, {"0": "emboli"}):
        with pytest.raises(InputError, match="card of the model m"):
            meanings_of(named, wanted, "m")
    with pytest.raises(InputError, match="does not say what its labels mean"):
        meanings_of({}, {}, "m")


# -- folders, cards, trust ---------------------------------------------------------------------------------------------


def test_a_folder_is_known_by_its_files(tmp_path):
    nnunet = find_segmenter(nnunet_files(tmp_path / "Dataset7_PE"))
    assert (nnunet.card.architecture, nnunet.card.name, nnunet.card.task) == ("nnunetv2", "Dataset7_PE", "segmentation")
    assert find_segmenter(bundle_files(tmp_path / "bundle")).card.architecture == "monai-bundle"
    inside = nnunet_files(tmp_path / "results" / "nnUNetTrainer__nnUNetPlans__3d_fullres")
    assert find_segmenter(tmp_path / "results").folder == inside
    nnunet_files(tmp_path / "results" / "second")
    with pytest.raises(InputError, match="several models; choose one of nnUNetTrainer__nnUNetPlans__3d_fullres, second"):
        find_segmenter(tmp_path / "results")
    (tmp_path / "nothing").mkdir()
    with pytest.raises(InputError, match="is no model: it has neither"):
        find_segmenter(tmp_path / "nothing")
    with pytest.raises(InputError, match="no segmentation model 'absent'"):
        find_segmenter("absent")


def test_nothing_runs_untrusted_and_trust_ends_with_a_change(tmp_path, monkeypatch):
    folder = nnunet_files(tmp_path / "model")
    raw = find_segmenter(folder)
    with pytest.raises(InputError, match="not marked as trusted.*pickle can run any program"):
        check_trust(raw, False)
    assert len(check_trust(raw, True)) == 64
    with pytest.raises(InputError, match="any Python code"):
        check_trust(find_segmenter(bundle_files(tmp_path / "bundle")), False)

    known = register(folder, tmp_path / "library", "ours", licence="CC BY 4.0")
    monkeypatch.setenv(models.ENVIRONMENT, str(tmp_path / "library"))
    assert find_segmenter("ours").card == known.card and known.card.licence == "CC BY 4.0"
    assert check_trust(known, False) == known.card.sha256
    with pytest.raises(InputError, match="There is a model ours in library already"):
        register(folder, tmp_path / "library", "ours")
    with pytest.raises(InputError, match="cannot be the name"):
        register(folder, tmp_path / "library", "../ours")
    (folder / "fold_0" / "checkpoint_final.pth").write_bytes(b"another")
    for trusted in (False, True):
        with pytest.raises(InputError, match="changed after it was trusted"):
            check_trust(known, trusted)


def test_a_card_cannot_trust_without_a_checksum(tmp_path):
    known = register(nnunet_files(tmp_path / "model"), tmp_path / "library")
    path = known.folder / models.CARD
    path.write_text(json.dumps(json.loads(path.read_text()) | {"sha256": ""}))
    with pytest.raises(InputError, match="holds no checksum"):
        check_trust(find_segmenter(known.folder), False)
    (tmp_path / "model").rename(tmp_path / "moved")
    with pytest.raises(InputError, match="not where its card says"):
        check_trust(find_segmenter(known.folder), True)


def test_a_changed_bundle_file_of_any_kind_is_noticed(tmp_path):
    folder = bundle_files(tmp_path / "bundle")
    (folder / "scripts").mkdir()
    (folder / "scripts" / "helper.py").write_text("A = 1\n")
    known = register(folder, tmp_path / "library")
    (folder / "docs").mkdir()
    (folder / "docs" / "README.md").write_text("a document may change")
    assert check_trust(known, False)
    (folder / "scripts" / "helper.py").write_text("A = 2\n")
    with pytest.raises(InputError, match="changed after it was trusted"):
        check_trust(known, False)


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"channels": ("CT", "PET")}, r"needs 2 input images \(CT, PET\), not one CT"),
        ({"folds": ()}, "no trained network"),
        ({"labels": {"background": 0, "lung": [1, 2], "upper": [2]}}, "overlapping regions without their order"),
    ],
)
def test_incomplete_nnunet_folders_are_refused_before_anything_is_loaded(tmp_path, how, words):
    folder = nnunet_files(tmp_path / "model", **how)
    with pytest.raises(InputError, match=words):
        segment(ramp(), find_segmenter(folder), trusted=True, device="cpu")


def test_damaged_folders_are_refused_by_name(tmp_path):
    folder = nnunet_files(tmp_path / "model")
    (folder / "dataset.json").write_text("{")
    with pytest.raises(InputError, match="dataset.json of the nnU-Net model in model is not JSON"):
        find_segmenter(folder)
    (folder / "dataset.json").unlink()
    with pytest.raises(InputError, match="incomplete: dataset.json cannot be read"):
        find_segmenter(folder)
    for how, words in (({"weights": False}, "no weights"), ({"channels": 4}, "needs 4 input channels")):
        bundle = bundle_files(tmp_path / words.replace(" ", "_"), **how)
        with pytest.raises(InputError, match=words):
            segment(ramp(), find_segmenter(bundle), trusted=True, device="cpu")
    (bundle / "configs" / "metadata.json").unlink()
    with pytest.raises(InputError, match="configs/metadata.json cannot be read"):
        find_segmenter(bundle)


def test_regions_have_the_labels_that_nnunet_writes(tmp_path):
    from LungPerfusionCore.models.nnunet_folders import labels_of

    labels = {"background": 0, "vessels": [1, 2], "veins": [2], "ignore": 3}
    folder = nnunet_files(tmp_path / "model", {k: v for k, v in labels.items() if k != "ignore"}, regions_class_order=[1, 2])
    assert labels_of(folder, find_segmenter(folder).card) == {1: "vessels", 2: "veins"}


# -- geometry ---------------------------------------------------------------------------------------------------------------


@given(
    turn=st.sampled_from(TURNS),
    wanted=st.sampled_from(["LPS", "RAS", "SAR", "PLI", "stored"]),
    tilt=st.floats(-30, 30),
)
def test_axes_run_as_wanted_and_come_back_exactly(turn, wanted, tilt):
    c, s = np.cos(np.radians(tilt)), np.sin(np.radians(tilt))
    ct = turned(ramp(direction=[[1, 0, 0], [0, c, -s], [0, s, c]]), *turn)
    turning = turn_to(ct, wanted)
    array = sitk.GetArrayFromImage(ct)
    seen = turning.apply(array)
    np.testing.assert_array_equal(turning.undo(seen), array)
    np.testing.assert_array_equal(turning.undo(np.stack([seen, -seen]))[1], -array)
    assert sorted(turning.spacing(ct)) == sorted(ct.GetSpacing())
    if wanted == "stored":
        np.testing.assert_array_equal(seen, array)
        return
    scale = {"L": 1.0, "P": 100.0, "S": 10000.0, "R": -1.0, "A": -100.0, "I": -10000.0}
    if abs(tilt) < 1e-9:  # along each axis the ramp rises by that axis's own step, towards the wanted side
        for n, letter in enumerate(wanted):
            step = np.diff(seen, axis=2 - n)
            np.testing.assert_allclose(step, scale[letter] * turning.spacing(ct)[2 - n], rtol=1e-6)
    assert tilt_degrees(ct) == pytest.approx(abs(tilt), abs=1e-4)


@pytest.mark.parametrize("wanted", ["", "LLS", "XYZ", "LPSI", "LP"])
def test_what_is_no_orientation_is_refused(wanted):
    with pytest.raises(InputError, match="is no orientation"):
        turn_to(ramp(), wanted)


@given(turn=st.sampled_from(TURNS), tilt=st.floats(-80, 80))
def test_an_affine_matrix_places_every_voxel(turn, tilt):
    c, s = np.cos(np.radians(tilt)), np.sin(np.radians(tilt))
    ct = turned(ramp(direction=[[c, -s, 0], [s, c, 0], [0, 0, 1]]), *turn)
    matrix = np.eye(4)
    matrix[:3, :3] = np.array(ct.GetDirection()).reshape(3, 3) * np.array(ct.GetSpacing())
    matrix[:3, 3] = ct.GetOrigin()
    image = image_from_affine(sitk.GetArrayFromImage(ct).transpose(2, 1, 0), np.diag([-1, -1, 1, 1]) @ matrix)
    np.testing.assert_allclose(image.GetDirection(), ct.GetDirection(), atol=1e-9)
    np.testing.assert_allclose(image.GetOrigin(), ct.GetOrigin(), atol=1e-9)
    np.testing.assert_array_equal(sitk.GetArrayFromImage(image), sitk.GetArrayFromImage(ct))
    with pytest.raises(InputError, match="sheared"):
        image_from_affine(np.zeros((2, 2, 2)), [[1, 0.4, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])


# -- a predictor in nnU-Net's place ----------------------------------------------------------------------------------------


@pytest.fixture
def predictor(monkeypatch):
    stand_in(monkeypatch)


@pytest.mark.parametrize("reader", ["SimpleITKIO", "NibabelIOWithReorient"])
@pytest.mark.parametrize("turn", TURNS[::7])
def test_the_result_lies_on_the_anatomy_however_the_ct_is_stored(predictor, tmp_path, reader, turn):
    folder = nnunet_files(tmp_path / "model", reader=reader, folds=(0, 3))
    ct = turned(ramp(), *turn)
    result = segment(ct, find_segmenter(folder), trusted=True, device="cpu")
    expected = sitk.GetArrayFromImage(ct) > 10000.0 * 309.0
    np.testing.assert_array_equal(sitk.GetArrayFromImage(result.labels), expected)
    np.testing.assert_array_equal(sitk.GetArrayFromImage(result.probability), expected)
    for image in (result.labels, result.probability):
        assert (image.GetOrigin(), image.GetSpacing(), image.GetDirection()) == (ct.GetOrigin(), ct.GetSpacing(), ct.GetDirection())
    array, spacing, options, folds = Predictor.seen[-1]
    up, back, side = (np.diff(array[0].astype(np.float64), axis=axis).mean() for axis in range(3))
    toward = 1 if reader == "SimpleITKIO" else -1
    assert up > 0 and toward * back > 0 and toward * side > 0 and spacing == [3.0, 2.5, 2.0]
    assert array.dtype == np.float32 and folds == (0, 3) and options["device"].type == "cpu"
    volume = {m.quantity: m.value for m in result.measurements}
    assert volume["embolus_volume_ml"] == pytest.approx(expected.sum() * 15e-3) and volume["emboli"] == 1.0
    assert not any("orientation" in warning for warning in result.warnings)  # an embolus has no side


def test_sides_are_doubted_where_the_plans_do_not_say_how_the_images_lay(predictor, tmp_path):
    said = segment(ramp(), find_segmenter(nnunet_files(tmp_path / "a", LOBES)), trusted=True, device="cpu")
    assert any("LPS was assumed" in warning for warning in said.warnings) and said.probability is None
    reader = nnunet_files(tmp_path / "b", LOBES, reader="NibabelIOWithReorient")
    assert not any("assumed" in w for w in segment(ramp(), find_segmenter(reader), trusted=True, device="cpu").warnings)


def test_progress_is_reported_and_a_cancel_ends_the_run_without_an_error_inside(predictor, tmp_path):
    model, seen = find_segmenter(nnunet_files(tmp_path / "model")), []
    segment(ramp(), model, trusted=True, device="cpu", progress=lambda fraction, message="": seen.append((fraction, message)))
    assert [f for f, _ in seen] == sorted(f for f, _ in seen) and sum("Segmenting" in m for _, m in seen) == 6

    def stop(fraction, message=""):
        if "Segmenting" in message:
            raise Cancelled

    with pytest.raises(Cancelled):
        segment(ramp(), model, trusted=True, device="cpu", progress=stop)


def test_labels_that_mean_nothing_are_left_out(predictor, tmp_path):
    known = register(nnunet_files(tmp_path / "model", {"background": 0, "a": 1, "b": 2}), tmp_path / "library",
                     parameters={"labels": {"1": "", "2": "RUL"}})  # fmt: skip
    result = segment(ramp(), known, device="cpu")
    assert not sitk.GetArrayFromImage(result.labels).any() and list(result.meanings) == [2]
    assert any("none of its structures" in warning for warning in result.warnings)


def test_what_nnunet_cannot_load_is_one_sentence(predictor, tmp_path, monkeypatch):
    def refuse(self, folder, folds, checkpoint):
        raise RuntimeError("size mismatch for encoder\nmore lines")

    monkeypatch.setattr(Predictor, "initialize_from_trained_model_folder", refuse)
    with pytest.raises(LungPerfusionError, match="^nnU-Net cannot load the model model: size mismatch for encoder$"):
        segment(ramp(), find_segmenter(nnunet_files(tmp_path / "model")), trusted=True, device="cpu")


def test_a_second_stage_is_refused(predictor, tmp_path, monkeypatch):
    load = Predictor.initialize_from_trained_model_folder

    def cascade(self, *arguments):
        load(self, *arguments)
        self.configuration_manager.previous_stage_name = "3d_lowres"

    monkeypatch.setattr(Predictor, "initialize_from_trained_model_folder", cascade)
    with pytest.raises(InputError, match="second stage of a cascade and needs the result of 3d_lowres"):
        segment(ramp(), find_segmenter(nnunet_files(tmp_path / "model")), trusted=True, device="cpu")


def test_a_model_of_another_task_is_refused(tmp_path):
    from dataclasses import replace

    model = find_segmenter(nnunet_files(tmp_path / "model"))
    other = replace(model, card=replace(model.card, task="perfusion"))
    with pytest.raises(InputError, match="is for perfusion, not for segmentation"):
        segment(ramp(), other, trusted=True, device="cpu")
    with pytest.raises(InputError, match="none of nnunetv2, monai-bundle"):
        external_models.packages_of(replace(model, card=replace(model.card, architecture="caffe")))
