"""A volume node becomes an image once in every step and in every run of a command, and never while results are shown."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Resources" / "Scripts"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from simulated_ctpa import simulated_ctpa, untrained_model
from spect_pair import ct_and_lungs, known_transform, spect_at

REPOSITORY = Path(__file__).resolve().parents[2]
MODULE_FOLDERS = [REPOSITORY / name for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")]


class Conversions(Counter):
    """How often each volume node became an image, by the node's name."""

    def of(self, action) -> dict[str, int]:
        """Those of one action."""
        self.clear()
        action()
        return dict(self)


@pytest.fixture
def conversions(scene, monkeypatch) -> Conversions:
    import slicerhost

    slicerhost.boot(module_paths=MODULE_FOLDERS)
    from LungPerfusionCore.scene import volumes

    for room in ("LungPerfusionCore", "LungPerfusionPhantom", "LungPerfusionAILib", "PEDetectionLib", "PerfusionDefectQuantLib"):
        package = importlib.import_module(f"{room}.scene")  # all of them now: a later import would take the counting one for good
        for each in pkgutil.iter_modules(package.__path__, f"{room}.scene."):
            importlib.import_module(each.name)
    counts, convert = Conversions(), volumes.image_from_node

    def counted(node, **options):
        counts[node.GetName()] += 1
        return convert(node, **options)

    for module in list(sys.modules.values()):
        if getattr(module, "image_from_node", None) is convert:
            monkeypatch.setattr(module, "image_from_node", counted)
    return counts


@pytest.fixture
def patient(conversions):
    """CT, SPECT that lies elsewhere, and lobes (two of them) as nodes."""
    from LungPerfusionCore.scene import segmentations, volumes

    image, lungs = ct_and_lungs()
    ct = volumes.node_from_image(image, "CT", unit="HU")
    spect = volumes.node_from_image(spect_at(known_transform((14, -9, 17), (0, 0, 4))), "SPECT", unit="counts")
    specs = [segmentations.spec(1, "RUL"), segmentations.spec(2, "LUL")]
    return ct, spect, segmentations.segmentation_from_labels(lungs, specs, "lobes", reference=ct)


def test_every_step_of_ct_and_spect(conversions, patient):
    from LungPerfusionAI import LungPerfusionAILogic

    (ct, spect, lobes), logic = patient, LungPerfusionAILogic()
    both = {"CT": 1, "SPECT": 1}
    assert conversions.of(lambda: logic.segmentLungs(ct, lobes)) == {"CT": 1}
    assert conversions.of(lambda: logic.registerSpect(ct, spect, "never")) == both
    assert conversions.of(lambda: logic.measureAlignment(ct, spect)) == both
    assert conversions.of(lambda: logic.differentialFunction(ct, {"spect": spect}, lobes)) == both
    assert conversions.of(lambda: logic.functionalLung(ct, spect, lobes)) == both


def test_every_step_of_a_defect_analysis(conversions):
    from LungPerfusionCore.scene import volumes
    from PerfusionDefectQuant import PerfusionDefectQuantLogic
    from PerfusionDefectQuantLib.sessions import SessionBook

    logic = PerfusionDefectQuantLogic()
    given = {
        "iodineVolume": volumes.node_from_image(simple_iodine(spacing_mm=4.0)[0], "iodine", unit="mg/mL"),
        "ctVolume": volumes.node_from_image(simple_thorax(spacing_mm=4.0)[0], "CT", unit="HU"),
    }
    shown = []
    once = {"iodine": 1, "CT": 1}
    assert conversions.of(lambda: shown.append(logic.process(**given))) == once
    assert conversions.of(lambda: logic.candidateStep(shown[0]).run()) == {}
    logic.keepReading(shown[0], {**given, "regionsSegmentation": None}, SessionBook())
    note = logic.savedReading()
    assert conversions.of(lambda: logic.resumeStep(note, logic.resumeArguments(note)).run()) == once


def test_a_node_with_two_parts_in_an_analysis(conversions):
    """The 140 kVp image is the CT as well: the analysis itself may refuse this pair, its inputs are made."""
    from LungPerfusionCore.scene import volumes
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    low, high = (volumes.node_from_image(simple_thorax(spacing_mm=6.0)[0], name, unit="HU") for name in ("low", "high"))
    step = PerfusionDefectQuantLogic().defectsStep(lowEnergyVolume=low, highEnergyVolume=high, ctVolume=high)
    assert conversions.of(step.prepare) == {"low": 1, "high": 1}


def test_every_step_of_a_ctpa(conversions, tmp_path):
    from LungPerfusionCore.scene import segmentations, volumes
    from PEDetection import PEDetectionLogic

    logic, model = PEDetectionLogic(), str(untrained_model(tmp_path / "untrained").folder)
    ctpa = volumes.node_from_image(simulated_ctpa(), "CTPA", unit="HU")
    labels = sitk.Image(simulated_ctpa().GetSize(), sitk.sitkUInt8)
    labels.CopyInformation(simulated_ctpa())
    labels[20:24, 20:24, 20:24] = 1
    emboli = segmentations.segmentation_from_labels(labels, [segmentations.spec(1, "emboli")], "emboli", reference=ctpa)
    assert conversions.of(lambda: logic.checkCtpa(ctpa)) == {"CTPA": 1}
    assert conversions.of(lambda: logic.detect(ctpa, model, device="cpu")) == {"CTPA": 1}
    listed = []
    assert conversions.of(lambda: listed.append(logic.measureEmboli(emboli, None, ctpa))) == {"CTPA": 1}
    assert conversions.of(lambda: listed.append(logic.measureEmboli(emboli, None, ctpa))) == {}  # the list before holds it
    assert conversions.of(lambda: logic.checkCtpa(ctpa)) == {}


def test_a_list_after_a_detection_reads_no_ctpa(conversions, tmp_path):
    """The emboli of an integrated model are listed with the image that it has seen, until the CTPA changes or its list is gone."""
    from integrated_stand_in import case, integrated_from_truth, untrained_card

    from LungPerfusionCore.scene import volumes
    from PEDetection import PEDetectionLogic
    from PEDetectionLib.scene import detection_steps

    logic = PEDetectionLogic()
    detection = integrated_from_truth(case(), untrained_card(tmp_path / "stand-in"))
    ctpa = volumes.node_from_image(case().ctpa, "CTPA", unit="HU")
    image = logic.checkStep(ctpa).prepare()
    nodes = detection_steps.show_detection(ctpa, detection_steps.measured(detection, image)).emboli
    del image
    assert conversions.pop("CTPA") == 1

    def again():
        return logic.emboliStep(nodes.segmentation, None, ctpa).prepare().ctpa

    handed = []
    assert conversions.of(lambda: handed.append(again())) == {}
    own = volumes.image_from_node(ctpa)
    np.testing.assert_array_equal(sitk.GetArrayViewFromImage(handed[0]), sitk.GetArrayViewFromImage(own))
    assert {key: handed[0].GetMetaData(key) for key in handed[0].GetMetaDataKeys()} == {
        key: own.GetMetaData(key) for key in own.GetMetaDataKeys()
    }
    scalars = ctpa.GetImageData().GetPointData().GetScalars()
    scalars.SetTuple1(7, 123)
    scalars.Modified()  # somebody worked on the voxels
    assert conversions.of(lambda: handed.append(again())) == {"CTPA": 1}
    assert sitk.GetArrayViewFromImage(handed[1]).reshape(-1)[7] == 123
    ctpa.SetOrigin(1.0, 2.0, 3.0)
    assert conversions.of(lambda: handed.append(again())) == {"CTPA": 1}
    assert handed[2].GetOrigin() == (-1.0, -2.0, 3.0)
    handed.clear()
    assert conversions.of(again) == {"CTPA": 1}  # nobody holds it any more


def test_a_bent_ctpa_is_read_anew(conversions):
    """A transform that is not linear can change without its grid: such an image is not given again."""
    import slicer
    import vtk

    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.grids import ResampledWarning
    from PEDetectionLib.scene.ctpa_images import CtpaImages

    ctpa = volumes.node_from_image(simulated_ctpa(), "CTPA", unit="HU")
    bent = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLTransformNode", "bent")
    bend = vtk.vtkThinPlateSplineTransform()
    points = vtk.vtkPoints()
    moved = vtk.vtkPoints()
    for n in range(8):
        corner = [100.0 * (n >> axis & 1) for axis in range(3)]
        points.InsertNextPoint(corner)
        moved.InsertNextPoint([v + (3.0 if n == 0 else 0.0) for v in corner])
    bend.SetSourceLandmarks(points)
    bend.SetTargetLandmarks(moved)
    bend.SetBasisToR()
    bent.SetAndObserveTransformToParent(bend)
    ctpa.SetAndObserveTransformNodeID(bent.GetID())
    images, held = CtpaImages(), []
    with pytest.warns(ResampledWarning):
        assert conversions.of(lambda: held.extend(images.image_of(ctpa) for _ in range(2))) == {"CTPA": 2}


def test_an_export_with_its_ct_given(conversions, patient, tmp_path):
    """Whether a volume is a CT, and whether it is the series' own, is asked of one image."""
    pytest.importorskip("highdicom")
    from make_dicom import chest, ct_slices, write_ct

    from LungPerfusionAI import LungPerfusionAILogic
    from LungPerfusionCore.imaging.images import read_volume
    from LungPerfusionCore.scene import hierarchy, volumes

    slices = ct_slices(chest((6, 16, 18)), spacing=(2.0, 2.0, 3.0))
    for each in slices:
        each.StudyInstanceUID = slices[0].StudyInstanceUID
    folder = write_ct(tmp_path / "ct", slices)
    ct = volumes.node_from_image(read_volume(folder, role="ct"), "series", unit="HU")
    image = volumes.image_from_node(ct)
    counts = sitk.GetImageFromArray(np.random.default_rng(0).random(image.GetSize()[::-1]).astype(np.float32))
    counts.CopyInformation(image)
    map_node = volumes.node_from_image(counts, "map", like=ct, unit="1")
    hierarchy.mark_output(map_node, ct, "perfusion")
    step = LungPerfusionAILogic().exportStep(map_node, folder, tmp_path / "map.dcm", "map", ctVolume=ct)
    assert conversions.of(step.run) == {"series": 1, "map": 1}


def test_the_perfusion_command(conversions, tmp_path):
    """Lungs found, SPECT registered, map predicted, shares counted: one CT, one SPECT."""
    pytest.importorskip("torch")
    from lungperfusion_cli.main import main
    from LungPerfusionAILib.static import arnn
    from LungPerfusionCore.models.registry import Card, write_model

    parameters = {"channels": [2, 2, 3, 4], "kernel": 3}
    card = Card("tiny", "1", "perfusion", "ARNN", parameters, {"shape": [16, 8, 8], "median": 3}, "nothing (a test)", True, "")
    model = write_model(tmp_path / "tiny", card, arnn.build(parameters).state_dict()).folder
    sitk.WriteImage(ct_and_lungs()[0], str(tmp_path / "ct.nrrd"))
    sitk.WriteImage(spect_at(known_transform((14, -9, 17), (0, 0, 4))), str(tmp_path / "spect.nrrd"))
    arguments = [f"--{name}={tmp_path / file}" for name, file in (("ct", "ct.nrrd"), ("spect", "spect.nrrd"), ("output", "out"))]
    assert main(["perfusion", *arguments, f"--model={model}", "--device=cpu"]) == 0
    assert dict(conversions) == {"ct": 1, "spect": 1, "ct perfusion": 1}


def test_images_handed_on_are_those_of_the_nodes(conversions, patient):
    """What a step gets from the step before is what it would have made of the scene: voxels, place, type."""
    from LungPerfusionAI import LungPerfusionAILogic
    from LungPerfusionAILib.scene import spect_steps

    (ct, spect, _lobes), logic = patient, LungPerfusionAILogic()
    images = logic.patientImages(ct, spect)
    step = logic.lungsStep(ct, images=images)
    found = step.compute(step.prepare(), lambda fraction, message: None)
    images = images.with_lungs(found.segmentation)
    step.finish(found)
    registered = logic.registrationStep(ct, spect, "always", images).run()
    assert registered.registration.moved
    for make in (
        lambda given: spect_steps.registration_inputs(ct, spect, "always", given),
        lambda given: spect_steps.differential_inputs(ct, {"spect": spect}, None, "total", given),
    ):
        handed, own = make(images), make(None)
        pairs = [(handed.ct.ct, own.ct.ct), (handed.ct.lungs, own.ct.lungs)]
        pairs.append((handed.spect, own.spect) if hasattr(own, "spect") else (handed.maps["spect"].image, own.maps["spect"].image))
        for a, b in pairs:
            np.testing.assert_array_equal(sitk.GetArrayViewFromImage(a), sitk.GetArrayViewFromImage(b))
            assert (a.GetPixelID(), a.GetOrigin(), a.GetSpacing(), a.GetDirection()) == (
                b.GetPixelID(),
                b.GetOrigin(),
                b.GetSpacing(),
                b.GetDirection(),
            )
            assert {key: a.GetMetaData(key) for key in a.GetMetaDataKeys()} == {key: b.GetMetaData(key) for key in b.GetMetaDataKeys()}
