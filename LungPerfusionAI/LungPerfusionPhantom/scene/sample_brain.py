"""A simulated stroke as sample data: a CT perfusion series, made on the spot and kept in the application's cache, loaded as a
sequence."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import SimpleITK as sitk
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.outputs import RESULT_NAME, CaseOutput, is_complete, recover
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.provenance import ResultRecord, provenance_attributes, software
from LungPerfusionCore.scene import volumes
from LungPerfusionCore.scene.hierarchy import SIMULATED
from LungPerfusionCore.scene.segmentations import as_outline, segmentation_from_labels, spec

from ..brain.truth import FORMAT
from .sample_patients import cache_folder

COMMAND = "phantom"
NAME = "Simulated CT perfusion"


@dataclass(frozen=True)
class SimulatedStroke:
    """Which patient: ``seed``, the side whose artery is stopped, and what of the scan is chosen (``brain.patient.BrainSettings``)."""

    key: str
    seed: int
    lesion: str = "left"
    dose: str = "normal"
    sampling: str = "uniform"
    size: str = "small"
    study: str = "Simulated CT perfusion"

    def identity(self) -> dict:
        """What must be equal for a patient in the cache to be this one, the version of the simulation included."""
        chosen = {name: getattr(self, name) for name in ("seed", "lesion", "dose", "sampling", "size")}
        return {"kind": "brain", **chosen, "format": FORMAT}


def stroke_folder(stroke: SimulatedStroke, progress: Progress = silent) -> Path:
    """The patient's files in the cache, made (about 8 s) unless they are there. ``progress`` may raise ``Cancelled``."""
    digest = hashlib.sha256(json.dumps(stroke.identity(), sort_keys=True).encode()).hexdigest()
    folder = cache_folder() / f"LungPerfusion-{stroke.key}-{digest[:8]}"
    recover(folder)
    if is_complete(folder):
        return folder
    from ..brain.examination import BrainSettings
    from ..brain.patient import make_brain
    from ..brain.writing import fill_brain_folder

    settings = BrainSettings(lesion=stroke.lesion, dose=stroke.dose, sampling=stroke.sampling)
    patient = make_brain(stroke.seed, stroke.size, settings, progress=part(progress, 0.0, 0.7))
    with CaseOutput(folder, COMMAND) as staging:
        fill_brain_folder(patient, staging, progress=part(progress, 0.7, 1.0))
        record = ResultRecord(command=COMMAND, parameters={"simulated": True, **stroke.identity()}, software=software())
        record.outputs.update(ctp="ctp.nrrd", truth="truth.json")
        record.write(staging / RESULT_NAME)
    return folder


def load_stroke(stroke: SimulatedStroke, progress: Progress = silent) -> list[slicer.vtkMRMLNode]:
    """The series' volume (as its browser shows it), the sequence, and true core and penumbra, under a study of their own, marked as
    simulated."""
    folder = stroke_folder(stroke, part(progress, 0.0, 0.9))
    progress(0.9, "Loading")
    sequence, shown = _series(folder / "ctp.nrrd")
    truth = _truth(folder / "truth", shown)
    attributes = provenance_attributes(COMMAND, stroke.identity(), simulated=True)
    hierarchy = slicer.mrmlScene.GetSubjectHierarchyNode()
    person = hierarchy.CreateSubjectItem(hierarchy.GetSceneItemID(), f"Simulated patient {stroke.seed}")
    study = hierarchy.CreateStudyItem(person, stroke.study)
    for node in (shown, sequence, truth):
        for name, value in attributes.items():
            node.SetAttribute(name, value)
        node.SetAttribute(SIMULATED, "1")
        item = hierarchy.GetItemByDataNode(node) or hierarchy.CreateItem(study, node)
        hierarchy.SetItemParent(item, study)
    progress(1.0, "Loaded")
    return [shown, sequence, truth]


def _series(path: Path) -> tuple[slicer.vtkMRMLSequenceNode, slicer.vtkMRMLScalarVolumeNode]:
    """The sequence of a 4D NRRD, and the volume in which a browser shows it."""
    scene = slicer.mrmlScene
    sequence = scene.AddNewNodeByClass("vtkMRMLSequenceNode", NAME)
    storage = scene.AddNewNodeByClass("vtkMRMLVolumeSequenceStorageNode")
    storage.SetFileName(str(path))
    read = storage.ReadData(sequence)
    scene.RemoveNode(storage)  # the file is the cache's: saving the scene must not write there
    if not read:
        raise InputError(f"The series {path.name!r} cannot be read.")
    for n in range(sequence.GetNumberOfDataNodes()):  # the volume that is shown takes all it says from these
        volumes.set_unit(sequence.GetNthDataNode(n), "HU")
        sequence.GetNthDataNode(n).SetAttribute(SIMULATED, "1")
    browser = scene.AddNewNodeByClass("vtkMRMLSequenceBrowserNode", f"{NAME} browser")
    browser.SetAndObserveMasterSequenceNodeID(sequence.GetID())
    slicer.modules.sequences.logic().UpdateProxyNodesFromSequences(browser)
    shown = browser.GetProxyNode(sequence)
    volumes.set_display(shown, window=(100.0, 40.0))
    return sequence, shown


def _truth(folder: Path, reference: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLSegmentationNode:
    """Core and penumbra, which contains it, each on a layer of its own."""
    node: Any = None
    for term in ("penumbra", "core"):
        labels = sitk.Cast(sitk.ReadImage(str(folder / f"{term}.nrrd")), sitk.sitkUInt8)
        labels = sitk.Resample(labels, volumes.image_from_node(reference), sitk.Transform(), sitk.sitkNearestNeighbor)
        title = "Simulated core and penumbra (truth)"
        node = segmentation_from_labels(labels, [spec(1, term)], title, reference=reference, node=node, keep_others=True)
    as_outline(node)
    node.GetDisplayNode().SetVisibility(False)
    return node
