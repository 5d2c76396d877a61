"""Lobes by lungmask, lobes and arteries by TotalSegmentator: their interfaces driven, with a small stand-in for the network itself."""

from __future__ import annotations

import importlib
import importlib.util
import os
import subprocess
import sys
import sysconfig
import types
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
pytest.importorskip("torch")
import lungmask_stand_in

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError
from LungPerfusionCore.models import lungmask_lobes
from LungPerfusionCore.models.device import resolve
from LungPerfusionCore.models.fetched_models import Fetched
from LungPerfusionCore.models.known_models import get_known
from LungPerfusionCore.models.model_offers import GET, READY, Engines, Offer, offers_for
from LungPerfusionPhantom.lung.simple_thorax import simple_thorax


@pytest.fixture(params=["package", "stand-in"])
def lungmask(request, monkeypatch):
    """The real package with its network replaced, where it is installed; its interface alone everywhere."""
    if request.param == "package":
        if importlib.util.find_spec("lungmask") is None:
            pytest.skip("lungmask is not installed")
        import lungmask.mask

        monkeypatch.setattr(lungmask.mask, "get_model", lungmask_stand_in.networks)
    else:
        lungmask_stand_in.package(monkeypatch)
    return request.param


@pytest.fixture
def weights(tmp_path) -> Fetched:
    known = get_known("lobes-lungmask")
    for each in known.files:
        (tmp_path / each.name).write_bytes(b"weights")
    return Fetched(known, tmp_path, 14)


def thorax() -> sitk.Image:
    return sitk.Cast(simple_thorax(6.0)[0], sitk.sitkInt16)


@pytest.mark.parametrize("turned", [False, True])
def test_lungmask_gives_lobes_on_the_scans_grid(lungmask, weights, no_network, turned):
    ct = thorax()
    if turned:
        ct = sitk.Flip(sitk.PermuteAxes(ct, (1, 0, 2)), (True, False, True))
    heard: list[str] = []
    labels = lungmask_lobes.segment_lobes(ct, weights.files, resolve("cpu"), lambda _fraction, text: heard.append(text))
    assert labels.GetSize() == ct.GetSize() and labels.GetDirection() == ct.GetDirection() and labels.GetPixelID() == sitk.sitkUInt8
    found = sitk.GetArrayViewFromImage(labels)
    assert set(np.unique(found)) == {0, 1, 3}
    for label, side in ((3, -1), (1, 1)):  # right upper lobe at negative LPS x, left at positive
        centre = np.argwhere(found == label).mean(axis=0)[::-1]
        assert np.sign(ct.TransformContinuousIndexToPhysicalPoint(centre.tolist())[0]) == side
    assert any("lobes" in text for text in heard) and any("lungs" in text for text in heard)


def test_lungmask_stops_between_slices(lungmask, weights):
    def stop(_fraction: float, text: str) -> None:
        if "Finding" in text:
            raise Cancelled

    with pytest.raises(Cancelled):
        lungmask_lobes.segment_lobes(thorax(), weights.files, resolve("cpu"), stop)


def test_what_lungmask_lacks_is_said(monkeypatch, weights, lungmask):
    with pytest.raises(InputError, match="ltrclobes"):
        lungmask_lobes.segment_lobes(thorax(), {}, resolve("cpu"))
    with pytest.raises(InputError, match="no lobes"):
        lungmask_lobes.segment_lobes(thorax() * 0 + 40, weights.files, resolve("cpu"))
    monkeypatch.setattr(lungmask_lobes, "installed", lambda: False)
    with pytest.raises(LungPerfusionError, match="pip install lungmask"):
        lungmask_lobes.segment_lobes(thorax(), weights.files, resolve("cpu"))


def test_lobes_of_lungmask_become_segments_that_the_modules_know(scene, lungmask, weights):
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.made_segments import make_step
    from LungPerfusionCore.scene.named_segments import meaning_rows

    node = volumes.node_from_image(thorax(), "Simulated thorax", unit="HU")
    offer = Offer(READY, ("lobes",), weights.known, files=weights)
    made = make_step(node, offer, "Test", "cpu").run()
    assert {"RUL", "LUL"} <= {row.term for row in meaning_rows(made.segmentation)} and "lungmask" in made.warnings[0]
    assert make_step(node, offer, "Test", "cpu").run().segmentation is made.segmentation  # in place of the earlier one


class TotalSegmentatorLogic:
    """The interface of the extension's logic: what ``process`` is called with must be what it takes."""

    version = "2.14.0"

    def __init__(self):
        self.logCallback = None
        self.prepared = False

    def setupPythonRequirements(self, upgrade=False):
        self.prepared = True

    def process(self, inputVolume, outputSegmentation, quality=None, cpu=False, task=None, subset=None, interactive=False,
                sequenceBrowserNode=None):  # fmt: skip
        assert self.prepared and quality == "normal" and not interactive and sequenceBrowserNode is None
        self.made(inputVolume, outputSegmentation, task, subset)

    def made(self, inputVolume, outputSegmentation, task, subset):
        self.logCallback("Processing started")
        from LungPerfusionCore.scene import volumes
        from LungPerfusionCore.scene.segmentations import SegmentSpec, segmentation_from_labels

        names = {"total": subset, "lung_vessels": ["lung_arteries", "lung_veins", "lung_airways", "lung_airways_wall"]}[task]
        ct = volumes.image_from_node(inputVolume)
        labels = np.zeros(tuple(reversed(ct.GetSize())), np.uint8)
        for number in range(1, len(names) + 1):
            labels[number * 3 : number * 3 + 3, 4:8, 4:8] = number
        image = sitk.GetImageFromArray(labels)
        image.CopyInformation(ct)
        specs = [SegmentSpec(n + 1, name, (0.5, 0.5, 0.5)) for n, name in enumerate(names)]
        segmentation_from_labels(image, specs, outputSegmentation.GetName(), reference=inputVolume, node=outputSegmentation)


class EarlierLogic(TotalSegmentatorLogic):
    """Before 2026 there was no ``quality``, and nothing asked whether it may ask."""

    def process(self, inputVolume, outputSegmentation, fast=True, cpu=False, task=None, subset=None):
        assert self.prepared and not fast
        self.made(inputVolume, outputSegmentation, task, subset)


@pytest.fixture(params=[TotalSegmentatorLogic, EarlierLogic], ids=["now", "earlier"])
def extension(request, monkeypatch):
    module = types.ModuleType("TotalSegmentator")
    module.TotalSegmentatorLogic = request.param
    module.__spec__ = types.SimpleNamespace(name="TotalSegmentator")
    monkeypatch.setitem(sys.modules, "TotalSegmentator", module)
    from LungPerfusionCore.scene import total_segmentator

    monkeypatch.setattr(total_segmentator, "version", lambda: (2, 14))
    return total_segmentator


@pytest.mark.parametrize(
    ("name", "terms"),
    [("lobes-totalsegmentator", {"RUL", "RML", "RLL", "LUL", "LLL"}), ("vessels-totalsegmentator", {"arteries", "veins", "airways"})],
)
def test_totalsegmentator_makes_segments_that_the_modules_know(scene, extension, name, terms):
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.made_segments import make_step
    from LungPerfusionCore.scene.named_segments import meaning_rows

    node = volumes.node_from_image(thorax(), "Simulated thorax", unit="HU")
    known = get_known(name)
    made = make_step(node, Offer(READY, known.makes, known), "Test").run()
    assert {row.term for row in meaning_rows(made.segmentation)} - {None} == terms
    again = make_step(node, Offer(READY, known.makes, known), "Test").run()
    assert scene.GetNumberOfNodesByClass("vtkMRMLSegmentationNode") == 1 and again.segmentation.GetScene() is not None


NETWORK = """
import argparse, sys
sys.path.insert(0, {package!r})
parser = argparse.ArgumentParser()
for name in ("-i", "-o", "--device"):
    parser.add_argument(name, required=True)
parser.add_argument("--task", default="total")
parser.add_argument("--roi_subset", nargs="+")
parser.add_argument("--ml", action="store_true", required=True)
given = parser.parse_args()
import numpy as np
import SimpleITK as sitk
from totalsegmentator.map_to_binary import class_map
ct = sitk.ReadImage(given.i)
labels = np.zeros(ct.GetSize()[::-1], np.uint8)
numbers = {{name: number for number, name in class_map[given.task].items()}}
for n, name in enumerate(given.roi_subset or numbers):
    labels[3 * n + 1 : 3 * n + 4, 4:8, 4:8] = numbers[name]
image = sitk.GetImageFromArray(labels)
image.CopyInformation(ct)
sitk.WriteImage(image, given.o + ".nii")
"""


@pytest.fixture
def real_extension(tmp_path, monkeypatch):
    """TotalSegmentator's own extension and package, whose program alone is a stand-in; what it asks of the network and of modules that the
    host has not (terminologies) is left out. ``TOTALSEGMENTATOR_EXTENSION`` names the folder of TotalSegmentator.py,
    ``TOTALSEGMENTATOR_PACKAGE`` one into which the package was installed."""
    folders = [os.environ.get(f"TOTALSEGMENTATOR_{each}", "") for each in ("EXTENSION", "PACKAGE")]
    if not all(folders):
        pytest.skip("the real TotalSegmentator is not here")
    for folder in folders:
        monkeypatch.syspath_prepend(folder)
    program, python = tmp_path / "scripts" / "TotalSegmentator", tmp_path / "PythonSlicer"
    program.parent.mkdir()
    program.write_text(NETWORK.format(package=folders[1]), encoding="utf-8")
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    where = sysconfig.get_path
    monkeypatch.setattr(sysconfig, "get_path", lambda name, *a: str(program.parent) if name == "scripts" else where(name, *a))
    import slicer

    if not hasattr(slicer.util, "launchConsoleProcess"):
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        monkeypatch.setattr(slicer.util, "launchConsoleProcess", lambda args: subprocess.Popen(args, **pipes), raising=False)
    logic = importlib.import_module("TotalSegmentator").TotalSegmentatorLogic
    known = importlib.import_module("totalsegmentator.map_to_binary").class_map["total"].values()
    monkeypatch.setattr(logic, "setupPythonRequirements", lambda self: None)
    monkeypatch.setattr(
        logic,
        "loadTotalSegmentatorLabelTerminology",
        lambda self: self.totalSegmentatorLabelTerminology.update(dict.fromkeys(known, "named")),
    )
    monkeypatch.setattr(logic, "setTerminology", lambda self, *_segment: None)
    from LungPerfusionCore.scene import total_segmentator

    monkeypatch.setattr(total_segmentator, "version", lambda: (2, 14))


@pytest.mark.parametrize(
    ("name", "terms"),
    [("lobes-totalsegmentator", {"RUL", "RML", "RLL", "LUL", "LLL"}), ("vessels-totalsegmentator", {"arteries", "veins", "airways"})],
)
def test_totalsegmentator_s_own_code_makes_segments_that_the_modules_know(scene, real_extension, name, terms):
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.made_segments import make_step
    from LungPerfusionCore.scene.named_segments import meaning_rows

    node, known = volumes.node_from_image(thorax(), "Simulated thorax", unit="HU"), get_known(name)
    made = make_step(node, Offer(READY, known.makes, known), "Test").run()
    assert {row.term for row in meaning_rows(made.segmentation)} - {None} == terms


def test_an_old_totalsegmentator_and_a_failing_one_are_named(scene, extension, monkeypatch):
    from LungPerfusionCore.scene import volumes

    node = volumes.node_from_image(thorax(), "Simulated thorax", unit="HU")
    monkeypatch.setattr(extension, "version", lambda: (2, 4))
    with pytest.raises(InputError, match=r"needs TotalSegmentator 2\.13 or newer; 2\.4"):
        extension.run(node, {"task": "lung_vessels"}, "Arteries")
    monkeypatch.setattr(TotalSegmentatorLogic, "made", lambda *_a, **_k: (_ for _ in ()).throw(ValueError("no GPU\nmore")))
    with pytest.raises(LungPerfusionError, match=r"TotalSegmentator failed: no GPU$"):
        extension.run(node, {"task": "total", "subset": ["lung_upper_lobe_left"]}, "Lobes")
    assert scene.GetNumberOfNodesByClass("vtkMRMLSegmentationNode") == 0


def test_where_nothing_is_installed_the_offers_say_how_to_get_it(no_network):
    none = Engines(lambda: False, lambda: False)
    lobes = offers_for("lobes", none)
    assert {offer.name for offer in lobes} == {"lobes-lungmask", "lobes-totalsegmentator"} and {offer.state for offer in lobes} == {GET}
    assert all(offer.known.how_to_get for offer in lobes)
    ready = offers_for("lobes", Engines(lambda: True, lambda: True))
    assert [(offer.name, offer.state) for offer in ready] == [("lobes-totalsegmentator", "ready"), ("lobes-lungmask", "fetch")]
    assert [offer.name for offer in offers_for("arteries", none)] == ["vessels-totalsegmentator"]
