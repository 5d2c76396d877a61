"""Another tool's model in the PEDetection panel: chosen, vouched for, run; what it finds is what the list of emboli measures."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from emboli_cases import segmentation
from event_loop import pause, wait_for
from external_folders import bundle_files, nnunet_files
from fake_nnunet import Predictor, stand_in
from integrated_stand_in import case, probability_of

from LungPerfusionCore.models.library_models import register

EVERYTHING = {"background": 0, "embolus": 1, "pulmonary_artery": 2, "RUL": 3, "RML": 4, "RLL": 5, "LUL": 6, "LLL": 7, "unicorn": 8}


def everything(image: np.ndarray) -> np.ndarray:
    """The simulated patient's clots, arteries and lobes, certain of each."""
    each = case()
    found = np.zeros((len(EVERYTHING), *image.shape), np.float32)
    lobes = sitk.GetArrayViewFromImage(each.lobes)
    labels = np.zeros(image.shape, int)
    for number, name in each.names.items():
        labels[lobes == number] = EVERYTHING[name]
    labels[sitk.GetArrayViewFromImage(each.arteries) > 0] = 2
    labels[sitk.GetArrayViewFromImage(each.emboli) > 0] = 1
    np.put_along_axis(found, labels[None], 1.0, axis=0)
    return found


def clots(image: np.ndarray) -> np.ndarray:
    probability = sitk.GetArrayFromImage(probability_of(case()))
    return np.stack([1.0 - probability, probability])


@pytest.fixture
def widget(open_detection, tmp_path):
    from LungPerfusionCore.scene import volumes

    widget = open_detection(tmp_path / "library")
    widget._parameterNode.inputVolume = volumes.node_from_image(case().ctpa, "Simulated CTPA", unit="HU")
    return widget


def choose(widget, folder: Path) -> None:
    widget.ui.externalFolderPath.currentPath = str(folder)


def segment(widget) -> None:
    widget.ui.externalApplyButton.click()
    wait_for(widget._external.job)
    wait_for(widget._emboli.job)


def test_what_is_chosen_is_described_and_runs_only_when_somebody_vouches_for_it(widget, tmp_path):
    ui = widget.ui
    assert ui.externalSection.collapsed and not ui.externalApplyButton.enabled and "folder" in ui.externalApplyButton.toolTip
    ui.externalSection.collapsed = False
    assert ui.externalModelBox.isHidden() and ui.externalTrustCheckBox.isHidden() and ui.externalDeviceBox.isHidden()
    choose(widget, nnunet_files(tmp_path / "some clots", {"background": 0, "embolus": 1, "unicorn": 2}))
    for words in ("some clots", "nnU-Net v2", "Emboli, unicorn", "Requires nnunetv2"):
        assert words in ui.externalAboutLabel.text
    assert (
        not ui.externalTrustCheckBox.isHidden()
        and "any program" in ui.externalTrustCheckBox.text
        and "pickle" in ui.externalTrustCheckBox.toolTip
    )
    assert not ui.externalApplyButton.enabled and "trust" in ui.externalApplyButton.toolTip
    ui.externalTrustCheckBox.click()
    assert ui.externalApplyButton.enabled
    choose(widget, bundle_files(tmp_path / "bundle"))
    assert not ui.externalTrustCheckBox.checked and not ui.externalApplyButton.enabled, "trust went over to another model"
    assert "MONAI bundle" in ui.externalAboutLabel.text and "Python code" in ui.externalTrustCheckBox.toolTip
    choose(widget, tmp_path)
    assert "holds several models" in ui.externalAboutLabel.text and ui.externalTrustCheckBox.isHidden()
    assert ui.externalApplyButton.toolTip == ui.externalAboutLabel.text
    choose(widget, tmp_path / "nowhere")
    assert "nowhere" in ui.externalAboutLabel.text and not ui.externalApplyButton.enabled


def test_without_its_library_a_sentence_says_what_to_install(widget, tmp_path, monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *a: None if name == "nnunetv2" else find(name, *a))
    choose(widget, nnunet_files(tmp_path / "model"))
    widget.ui.externalTrustCheckBox.click()
    segment(widget)
    assert "PE Detection needs nnunetv2" in widget.ui.externalStatusLabel.text and widget._parameterNode.emboliSegmentation is None


def test_emboli_arteries_and_lobes_become_the_list(widget, tmp_path, monkeypatch):
    stand_in(monkeypatch, everything)
    ui, p = widget.ui, widget._parameterNode
    choose(widget, nnunet_files(tmp_path / "model", EVERYTHING))
    ui.externalTrustCheckBox.click()
    segment(widget)
    assert p.emboliSegmentation is not None and p.emboliSegmentation is p.lobesSegmentation is p.arteriesSegmentation
    live = widget._emboli.nodes.live
    truth = sitk.GetArrayFromImage(case().emboli) > 0
    np.testing.assert_array_equal(live.mask(), truth)
    ml = truth.sum() * np.prod(case().ctpa.GetSpacing()) / 1000
    assert f"Emboli {ml:.2f} ml ({len(live.found.emboli)} emboli)" in ui.externalLabel.text
    assert "Not found: unicorn." in ui.externalLabel.text and "RUL" in ui.externalLabel.text
    assert {e.level for e in live.found.emboli} & {"segmental", "lobar"} and {e.region for e in live.found.emboli} & set(EVERYTHING)
    assert "arterial obstruction" in ui.obstructionLabel.text and "vouches for its accuracy" in ui.externalStatusLabel.text
    assert not ui.embolusThresholdSlider.enabled and "as labels, without a threshold" in ui.externalStatusLabel.text


def test_the_probability_of_its_emboli_follows_the_slider(widget, tmp_path, monkeypatch, scene):
    from LungPerfusionCore.scene import labelmaps, scenes

    stand_in(monkeypatch, clots)
    ui, p = widget.ui, widget._parameterNode
    choose(widget, nnunet_files(tmp_path / "model"))
    ui.externalTrustCheckBox.click()
    segment(widget)
    live, wanted = widget._emboli.nodes.live, sitk.GetArrayFromImage(probability_of(case()))
    assert ui.embolusThresholdSlider.enabled and ui.embolusThresholdSlider.value == 0.5 == live.threshold
    np.testing.assert_array_equal(live.mask(), wanted >= np.float32(0.5))
    count = len(live.found.emboli)
    ui.embolusThresholdSlider.value = 0.9
    assert live.volume_ml == pytest.approx((wanted >= np.float32(0.9)).sum() * np.prod(case().ctpa.GetSpacing()) / 1000)
    pause()
    np.testing.assert_array_equal(live.mask(), wanted >= np.float32(0.9))
    assert len(live.found.emboli) == count - 1 and ui.emboliTable.item(0, 5).text() == "0.95"  # the artefact is gone; peaks are listed
    array, _offset = labelmaps.labelmap_array(live.nodes.segmentation, live.nodes.segment_id, live.nodes.reference)
    array[3:6, 3:6, 3:6] = 1
    labelmaps.labelmap_modified(live.nodes.segmentation, live.nodes.segment_id)
    pause()
    segment(widget)  # again: painting stands, the threshold is the model's own again
    again = widget._emboli.nodes.live
    assert again.nodes.segmentation is live.nodes.segmentation and again.threshold == 0.5 and "painted" in ui.externalStatusLabel.text
    painted = (wanted >= np.float32(0.5)) | (np.indices(wanted.shape) // 3 == 1).all(axis=0)
    np.testing.assert_array_equal(again.mask(), painted)
    p.emboliSegmentation = segmentation("emboli", p.inputVolume)  # drawn by hand, in between
    ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    assert not ui.embolusThresholdSlider.enabled
    p.emboliSegmentation = live.nodes.segmentation
    ui.emboliApplyButton.click()
    wait_for(widget._emboli.job)
    ui.embolusThresholdSlider.value = 0.8
    pause()
    scenes.save_scene(tmp_path / "reading.mrb")
    scene.Clear(0)
    widget.exit()
    scenes.load_scene(tmp_path / "reading.mrb")
    widget.enter()
    widget._parameterNode.inputVolume = scene.GetFirstNodeByName("Simulated CTPA")
    wait_for(widget._emboli.job)
    reopened = widget._emboli.nodes.live
    assert ui.embolusThresholdSlider.value == 0.8 and ui.embolusThresholdSlider.enabled
    np.testing.assert_array_equal(reopened.mask(), (wanted >= np.float32(0.8)) | (np.indices(wanted.shape) // 3 == 1).all(axis=0))


def test_a_model_of_several_classes_says_what_its_own_label_has(widget, tmp_path, monkeypatch):
    def unsure(image):  # embolus is the likeliest of three from 0.4 on
        p = clots(image)[1]
        return np.stack([(1 - p) * 0.4, p, (1 - p) * 0.6])

    stand_in(monkeypatch, unsure)
    choose(widget, nnunet_files(tmp_path / "model", {"background": 0, "embolus": 1, "unicorn": 2}))
    widget.ui.externalTrustCheckBox.click()
    segment(widget)
    p = sitk.GetArrayFromImage(probability_of(case()))
    ml = np.prod(case().ctpa.GetSpacing()) / 1000
    shown, own = (p >= 0.5).sum() * ml, (p > (1 - p) * 0.6).sum() * ml
    assert (
        f"({shown:.2f} ml, until" in widget.ui.externalStatusLabel.text and f"emboli has {own:.2f} ml" in widget.ui.externalStatusLabel.text
    )
    widget.ui.embolusThresholdSlider.value = 0.45
    pause()
    np.testing.assert_array_equal(widget._emboli.nodes.live.mask(), p >= np.float32(0.45))


def test_a_registered_model_asks_no_more_unless_it_was_changed(open_detection, tmp_path, monkeypatch):
    from LungPerfusionCore.scene import volumes

    stand_in(monkeypatch, clots)
    folder = nnunet_files(tmp_path / "model")
    (tmp_path / "library").mkdir()
    register(folder, tmp_path / "library", "known", licence="CC BY 4.0.")
    widget = open_detection(tmp_path / "library")
    ui = widget.ui
    ui.externalSection.collapsed = False
    assert (
        ui.externalModelBox.count == 2 and "known: nnU-Net v2" in ui.externalAboutLabel.text and "CC BY 4.0." in ui.externalAboutLabel.text
    )
    assert ui.externalTrustCheckBox.isHidden() and ui.externalFolderPath.isHidden() and not ui.externalTrustLabel.isHidden()
    widget._parameterNode.inputVolume = volumes.node_from_image(case().ctpa, "Simulated CTPA", unit="HU")
    ui.externalDeviceBox.currentIndex = ui.externalDeviceBox.findData("cpu")
    segment(widget)
    assert widget._emboli.nodes.live.found.emboli and Predictor.seen[0][2]["device"].type == "cpu"
    about = json.loads((folder / "plans.json").read_text())
    (folder / "plans.json").write_text(json.dumps(about | {"changed": True}))
    segment(widget)
    assert "changed after it was trusted" in ui.externalStatusLabel.text and len(Predictor.seen) == 1
    ui.externalModelBox.currentIndex = 1
    assert not ui.externalFolderPath.isHidden() and not ui.externalApplyButton.enabled


def test_another_ctpa_and_a_closed_scene_keep_nothing_of_it(widget, tmp_path, monkeypatch, scene):
    stand_in(monkeypatch, everything)
    choose(widget, nnunet_files(tmp_path / "model", EVERYTHING))
    widget.ui.externalTrustCheckBox.click()
    segment(widget)
    assert widget.ui.externalLabel.text
    scene.Clear(0)
    assert widget.ui.externalLabel.text == "" and not widget.ui.externalApplyButton.enabled


def test_a_cancelled_run_changes_nothing(widget, tmp_path, monkeypatch):
    def late(image):
        widget._external.job._runner.cancel()  # the click comes while the network computes
        return everything(image)

    stand_in(monkeypatch, late)
    choose(widget, nnunet_files(tmp_path / "model", EVERYTHING))
    widget.ui.externalTrustCheckBox.click()
    segment(widget)
    assert "Cancelled" in widget.ui.externalStatusLabel.text and widget._parameterNode.emboliSegmentation is None


def test_a_folder_that_is_emptied_is_no_choice_any_more(open_detection, tmp_path):
    """The application's path edit says by a signal of its own that it was emptied."""
    ui = open_detection(tmp_path / "library").ui
    hint = ui.externalAboutLabel.text
    ui.externalFolderPath.currentPath = str(tmp_path / "nowhere")
    assert ui.externalAboutLabel.text != hint
    ui.externalFolderPath.currentPath = ""
    assert ui.externalAboutLabel.text == hint
