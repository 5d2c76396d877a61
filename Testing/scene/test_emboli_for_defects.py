"""From PE Detection to PerfusionDefectQuant: emboli found on the CTPA tell which perfusion defects have a clot upstream."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from integrated_stand_in import case, integrated_from_truth, untrained_card
from phantom_cases import quiet_patient
from shown_detection import show

MODULE_FOLDERS = [Path(__file__).resolve().parents[2] / name for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")]


def image_like(array: np.ndarray) -> sitk.Image:
    result = sitk.GetImageFromArray(array)
    result.CopyInformation(case().ctpa)
    return result


@pytest.fixture
def logics(scene):
    import slicerhost

    slicerhost.boot(module_paths=list(MODULE_FOLDERS))
    from PEDetection import PEDetectionLogic
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    return PEDetectionLogic(), PerfusionDefectQuantLogic()


def candidates(logic, defects, emboli=None):
    return logic.candidateStep(defects, emboli).run().found


def test_emboli_of_any_origin_explain_the_defects(logics, tmp_path):
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec

    _detect, quantify = logics
    patient = quiet_patient()
    ctpa = volumes.node_from_image(case().ctpa, "Simulated CTPA", unit="HU")
    iodine = volumes.node_from_image(image_like(patient.images["iodine"].astype(np.float32)), "Simulated iodine", unit="mg/mL")
    lobes = segmentation_from_labels(case().lobes, [spec(n, name) for n, name in case().names.items()], "Lobes", reference=ctpa)
    drawn = segmentation_from_labels(case().emboli, [spec(1, "emboli", "my clots")], "Drawn", reference=ctpa)
    found = show(ctpa, integrated_from_truth(case(), untrained_card(tmp_path / "stand-in"))).emboli
    found.live.remove(found.live.items.nearest(case().artefact))

    defects = quantify.process(iodineVolume=iodine, ctVolume=ctpa, regionsSegmentation=lobes)
    nothing = candidates(quantify, defects)
    assert nothing.candidates and all(np.isnan(c.upstream) for c in nothing.candidates)
    true = patient.labels["defects"] > 0
    explained = {}
    for name, node in (("found", found.segmentation), ("drawn", drawn)):
        known = candidates(quantify, defects, node)
        upstream, volume = (np.array([getattr(c, key) for c in known.candidates]) for key in ("upstream", "volume_ml"))
        explained[name] = float(upstream @ volume)
        labels = known.labels()
        overlap = np.array([true[labels == c.id].mean() for c in known.candidates])
        large = volume >= 20
        behind = upstream >= 0.5
        assert (large & behind).any() and overlap[large & behind].mean() > 0.5
        if (large & ~behind).any():
            assert overlap[large & behind].mean() > overlap[large & ~behind].mean()
    assert explained["found"] == pytest.approx(explained["drawn"], rel=0.2)  # ml of defect behind clots


def test_emboli_of_a_model_are_known_with_their_probability(logics, tmp_path):
    """Its probability goes along; what a person confirmed or removed stands; the report says whose the emboli are."""
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.model_probability import followed_probability
    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec
    from PerfusionDefectQuantLib.defect_report import NumbersInForce, _page
    from PerfusionDefectQuantLib.scene import defect_reading

    _detect, quantify = logics
    patient = quiet_patient()
    ctpa = volumes.node_from_image(case().ctpa, "Simulated CTPA", unit="HU")
    iodine = volumes.node_from_image(image_like(patient.images["iodine"].astype(np.float32)), "Simulated iodine", unit="mg/mL")
    lobes = segmentation_from_labels(case().lobes, [spec(n, name) for n, name in case().names.items()], "Lobes", reference=ctpa)
    drawn = segmentation_from_labels(case().emboli, [spec(1, "emboli", "my clots")], "Drawn", reference=ctpa)
    found = show(ctpa, integrated_from_truth(case(), untrained_card(tmp_path / "stand-in"))).emboli
    assert (
        defect_reading.probable_of(followed_probability(drawn)) is None and defect_reading.probable_of(followed_probability(None)) is None
    )
    emboli = defect_reading.probable_of(followed_probability(found.segmentation))
    assert emboli.model == "stand-in" and emboli.found_share == 0.0
    assert len(emboli.probabilities) == len(found.found.emboli) and max(emboli.probabilities) == pytest.approx(0.95, abs=0.01)
    wrong = found.live.items.nearest(case().artefact)
    found.live.keep(wrong)
    assert sorted(defect_reading.probable_of(followed_probability(found.segmentation)).probabilities)[-1] == 1.0
    found.live.remove(found.live.items.nearest(case().artefact))
    after = defect_reading.probable_of(followed_probability(found.segmentation)).probabilities
    assert len(after) == len(emboli.probabilities) - 1 and set(np.round(after, 6)) < set(np.round(emboli.probabilities, 6))

    defects = quantify.process(iodineVolume=iodine, ctVolume=ctpa, regionsSegmentation=lobes)
    known = candidates(quantify, defects, found.segmentation)
    assert any("stand-in" in str(note) and "not a reader's" in str(note) for note in known.notes)
    said = defect_reading.downstream_said(defects.table, defects.live.lower, defects.live.upper)
    assert said == known.downstream and said.model == "stand-in" and said.volume_ml > 0
    assert defect_reading.downstream_said(defects.table, defects.live.lower, 1.01 * defects.live.upper) is None
    live, result = defects.live, defects.analysis.result
    page = _page(defects.analysis, NumbersInForce(live.numbers, result.mask, live.lower, live.upper, downstream=said), {}, True, "")
    assert "stand-in" in page.parameters["Emboli"] and "stand-in" in page.methods_text
    assert f"{said.iodine_percent:.0f} %" in page.parameters["Downstream of emboli, above the threshold"]
    by_hand = candidates(quantify, defects, drawn)
    assert by_hand.downstream.model == "" and not any("stand-in" in str(note) for note in by_hand.notes)
    candidates(quantify, defects)
    assert defect_reading.downstream_said(defects.table, defects.live.lower, defects.live.upper) is None
