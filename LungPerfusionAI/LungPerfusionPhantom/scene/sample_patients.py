"""Simulated patients as sample data: made on the spot from a seed, kept in the application's cache, loaded as marked nodes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

import SimpleITK as sitk
import slicer

from LungPerfusionCore.files.outputs import is_complete, recover
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.provenance import provenance_attributes
from LungPerfusionCore.scene import volumes
from LungPerfusionCore.scene.colors import perfusion_colors
from LungPerfusionCore.scene.hierarchy import SIMULATED
from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec
from LungPerfusionCore.scene.views import dress_map

from ..lung.anatomy import LOBES
from ..lung.disease import DISTRACTORS, Switches
from ..lung.truth import FORMAT

#: Name of the node, its unit, and (width, centre) of its window, None for what the values suggest.
IMAGES = {
    "ct": ("Simulated CT", "HU", (1400.0, -500.0)),
    "ctpa": ("Simulated CTPA", "HU", (700.0, 100.0)),
    "spect": ("Simulated SPECT", "counts", None),
    "low_kv": ("Simulated 80 kVp", "HU", (1400.0, -500.0)),
    "high_kv": ("Simulated 140 kVp", "HU", (1400.0, -500.0)),
    "iodine": ("Simulated iodine map", "mg/mL", (3.0, 1.5)),
}
#: Name of the node, and the term of each label (None: every value above zero is one thing).
TRUTHS = {
    "lobes": ("Simulated lobes (truth)", LOBES),
    "arteries": ("Simulated pulmonary arteries (truth)", {1: "arteries"}),
    "emboli": ("Simulated emboli (truth)", {1: "emboli"}),
    "defects": ("Simulated perfusion defects (truth)", {1: "defects"}),
}


@dataclass(frozen=True)
class SimulatedPatient:
    """Which patient, and what of it: ``images`` (keys of :data:`IMAGES`, the first is shown), ``truths`` (of :data:`TRUTHS`).

    ``size``: as ``phantom.patient.SIZES``; emboli in segmental arteries want voxels of 1.4 mm (medium). ``shift_mm`` (R, A, S): by how much
    the SPECT is moved, as if it came from a camera with a table of its own.
    """

    key: str
    seed: int
    images: tuple[str, ...]
    truths: tuple[str, ...] = ("lobes",)
    burden: str = "intermediate"
    distractors: tuple[str, ...] = ()
    shift_mm: tuple[float, float, float] = (0.0, 0.0, 0.0)
    size: str = "small"
    study: str = field(default="", kw_only=True)

    def identity(self) -> dict:
        """What must be equal for a patient in the cache to be this one, the version of the simulation included."""
        return {
            "seed": self.seed,
            "images": list(self.images),
            "truths": list(self.truths),
            "burden": self.burden,
            "distractors": list(self.distractors),
            "size": self.size,
            "format": FORMAT,
        }


def cache_folder() -> Path:
    """Where SampleData keeps what it downloads."""
    return Path(slicer.mrmlScene.GetCacheManager().GetRemoteCacheDirectory())


def patient_folder(patient: SimulatedPatient, progress: Progress = silent) -> Path:
    """The patient's files in the cache, made (small: about 3 s, medium: 10 s) if need be. ``progress`` may raise ``Cancelled``."""
    # Named after what it holds: another version's, or a damaged one, is never in the way.
    digest = hashlib.sha256(json.dumps(patient.identity(), sort_keys=True).encode()).hexdigest()
    folder = cache_folder() / f"LungPerfusion-{patient.key}-{digest[:8]}"
    recover(folder)
    if _is_there(folder, patient):
        return folder
    from ..lung.patient import make_patient
    from ..lung.writing import write_patient

    switches = Switches(**{name: 0.7 * (name in patient.distractors) for name in DISTRACTORS})
    made = make_patient(
        patient.seed,
        patient.size,
        burden=patient.burden,
        switches=switches,
        modalities=patient.images,
        workers=2,
        progress=part(progress, 0.0, 0.8),
    )
    made.truth["sample"] = patient.identity()
    return write_patient(made, folder, modalities=patient.images, labels=patient.truths, progress=part(progress, 0.8, 1.0))


def _is_there(folder: Path, patient: SimulatedPatient) -> bool:
    try:
        truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return is_complete(folder) and truth.get("sample") == patient.identity()


def load_patient(patient: SimulatedPatient, progress: Progress = silent) -> list:
    """The patient's images, then its truths, as nodes that say that they are simulated, under a study of their own."""
    folder = patient_folder(patient, part(progress, 0.0, 0.9))
    progress(0.9, "Loading")
    images = {name: image_node(folder, name) for name in patient.images}
    study = _study(patient)
    reference = images[patient.images[0]]
    if any(patient.shift_mm) and "spect" in images:
        spect = images["spect"]
        spect.SetOrigin(*(at + by for at, by in zip(spect.GetOrigin(), patient.shift_mm, strict=True)))
        spect.SetDescription(f"Simulated; moved by {patient.shift_mm} mm (R, A, S), as from a camera with its own table.")
    nodes = [*images.values(), *(truth_node(folder, name, reference) for name in patient.truths)]
    attributes = provenance_attributes("phantom", patient.identity(), simulated=True)
    hierarchy = slicer.mrmlScene.GetSubjectHierarchyNode()
    for node in nodes:
        for name, value in attributes.items():
            node.SetAttribute(name, value)
        node.SetAttribute(SIMULATED, "1")
        hierarchy.SetItemParent(hierarchy.GetItemByDataNode(node), study)
    progress(1.0, "Loaded")
    return nodes


def image_node(folder: Path, name: str) -> slicer.vtkMRMLScalarVolumeNode:
    """An image of a patient's folder as a node."""
    title, unit, window = IMAGES[name]
    node = volumes.load_volume(folder / f"{name}.nrrd", title, unit=unit)
    if window is None:
        dress_map(node)
    else:
        volumes.set_display(node, color=perfusion_colors(node.GetScene()) if name == "iodine" else None, window=window)
    # The file is the cache's: saving the scene must not write there.
    storage = node.GetStorageNode()
    node.SetAndObserveStorageNodeID(None)
    node.GetScene().RemoveNode(storage)
    return node


def truth_node(folder: Path, name: str, reference: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLSegmentationNode:
    """A label map of a patient's folder as a segmentation."""
    title, terms = TRUTHS[name]
    labels = sitk.ReadImage(str(folder / "labels" / f"{name}.nrrd"))
    if len(terms) == 1:
        labels = labels > 0
    labels = sitk.Resample(labels, volumes.image_from_node(reference), sitk.Transform(), sitk.sitkNearestNeighbor)
    specs = [spec(label, term) for label, term in terms.items()]
    return segmentation_from_labels(sitk.Cast(labels, sitk.sitkUInt8), specs, title, reference=reference)


def _study(patient: SimulatedPatient) -> int:
    """The subject hierarchy item of a new study of a simulated patient."""
    hierarchy = slicer.mrmlScene.GetSubjectHierarchyNode()
    person = hierarchy.CreateSubjectItem(hierarchy.GetSceneItemID(), f"Simulated patient {patient.seed}")
    return hierarchy.CreateStudyItem(person, patient.study or "Simulated study")
