"""Models of others in the panels: what is offered, the question before a download, what runs then, and removal."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
pytest.importorskip("torch")
import SimpleITK as sitk
from event_loop import wait_while
from model_server import shop_of


@pytest.fixture
def shop(tmp_path, monkeypatch):
    """A publisher on this computer; the catalogue has its model beside those of other programs."""
    with shop_of(tmp_path, monkeypatch, "*-totalsegmentator.json") as served:
        yield served


@pytest.fixture
def asked(monkeypatch):
    """The questions that were put, and the person's answer."""
    import slicer

    questions: list[str] = []
    questions_and_answer = {"questions": questions, "answer": True}

    def ask(text, **_more):
        questions.append(text)
        return questions_and_answer["answer"]

    monkeypatch.setattr(slicer.util, "confirmOkCancelDisplay", ask)
    return questions_and_answer


@pytest.fixture
def widget(open_detection, shop, tmp_path, asked):
    return open_detection(tmp_path / "models")


def scan():
    from LungPerfusionCore.scene import volumes

    hu = sitk.Image(24, 24, 24, sitk.sitkInt16) - 50
    hu[10, 11, 12] = 300
    hu.SetSpacing((4.0, 4.0, 4.0))
    return volumes.node_from_image(hu, "Scan", unit="HU")


def offered(ui) -> list[str]:
    return [ui.offerBox.itemText(n) for n in range(ui.offerBox.count)]


def test_what_is_offered_says_licence_size_and_training_and_asks_nobody(widget, no_network):
    ui = widget.ui
    assert ui.offersSection.collapsed
    ui.emboliOfferButton.click()
    assert not ui.offersSection.collapsed and ui.offerBoxLabel.text == "Emboli by:"
    assert offered(ui) == ["Emboli by a small network (to download)"]
    for words in ("CC BY-NC 4.0", "commercial use is excluded", "kB to download", "made for a test"):
        assert words in ui.offerLabel.text
    assert not ui.offerFetchButton.isHidden() and ui.offerApplyButton.isHidden()
    assert ui.offerChecksumEdit.isHidden() and ui.removeModelsButton.isHidden()
    ui.arteriesOfferButton.click()
    assert offered(ui) == ["Pulmonary arteries and veins by TotalSegmentator (to install)"]
    assert "Extensions Manager" in ui.offerLabel.text and "2.13" in ui.offerLabel.text
    assert not ui.offerApplyButton.enabled and "Extensions Manager" in ui.offerApplyButton.toolTip
    ui.lobesOfferButton.click()
    assert offered(ui) == ["Lobes by TotalSegmentator (to install)"]


def test_no_is_no(widget, shop, asked, no_network):
    asked["answer"] = False
    widget.ui.emboliOfferButton.click()
    widget.ui.offerFetchButton.click()
    assert len(asked["questions"]) == 1 and "https://example.org/small" in asked["questions"][0] and "CC BY-NC" in asked["questions"][0]
    assert shop.asked == [] and not widget._models.job.busy


def test_three_clicks_and_one_consent(widget, shop, asked):
    """Make, Download and run, OK: the emboli are selected."""
    node = scan()
    widget._parameterNode.inputVolume = node
    widget.ui.emboliOfferButton.click()
    widget.ui.offerFetchButton.click()
    wait_while(lambda: widget._models.job.busy)
    ui = widget.ui
    assert len(asked["questions"]) == 1 and shop.asked == [("/weights.bin", None)]
    found = widget._parameterNode.emboliSegmentation
    assert found is not None, ui.offerStatusLabel.text
    assert offered(ui) == ["Emboli by a small network (ready)"] and ui.offerFetchButton.isHidden() and not ui.offerApplyButton.isHidden()
    assert "Not for commercial use" in ui.offerStatusLabel.text and "Estimated run time" in ui.offerLabel.text
    assert [ui.modelBox.itemText(n) for n in range(ui.modelBox.count)] == ["small (voxels)"] and not ui.embolismSection.isHidden()
    assert "kB" in ui.downloadedBox.itemText(0) and not ui.removeModelsButton.isHidden()
    ui.removeModelsButton.click()
    assert "disk space freed" in ui.offerStatusLabel.text and offered(ui) == ["Emboli by a small network (to download)"]
    assert ui.removeModelsButton.isHidden() and len(asked["questions"]) == 2 and ui.modelBox.count == 0


def test_a_file_by_hand_is_taken_by_its_checksum_without_a_question(widget, shop, asked, tmp_path, no_network):
    ui, path = widget.ui, tmp_path / "weights.bin"
    path.write_bytes(shop.files["/weights.bin"])
    ui.emboliOfferButton.click()
    ui.offerFilePath.currentPath = str(path)
    assert not ui.offerChecksumEdit.isHidden() and ui.offerFetchButton.text == "Import this file"
    ui.offerFetchButton.click()
    wait_while(lambda: widget._models.job.busy)
    assert "Nobody states a checksum" in ui.offerStatusLabel.text
    ui.offerChecksumEdit.text = hashlib.sha256(path.read_bytes()).hexdigest()
    ui.offerFetchButton.click()
    wait_while(lambda: widget._models.job.busy)
    assert "is installed" in ui.offerStatusLabel.text and offered(ui) == ["Emboli by a small network (ready)"]
    assert asked["questions"] == []


def test_a_failed_download_says_why_and_needs_a_new_yes(widget, shop, asked):
    shop.files.clear()
    widget.ui.emboliOfferButton.click()
    widget.ui.offerFetchButton.click()
    wait_while(lambda: widget._models.job.busy)
    assert "404" in widget.ui.offerStatusLabel.text
    assert widget._models.job._whyNot() == "Download the model first."
