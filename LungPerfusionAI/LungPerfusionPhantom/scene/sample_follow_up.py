"""One simulated patient at two times as sample data: made on the spot from a seed, kept in the cache, loaded as two studies."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import slicer

from LungPerfusionCore.files.outputs import is_complete, recover
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.provenance import provenance_attributes
from LungPerfusionCore.scene.hierarchy import SIMULATED

from ..lung.truth import FORMAT
from .sample_patients import cache_folder, image_node, truth_node

TITLES = {"before": "Earlier", "after": "Later"}
IMAGES, TRUTHS = ("ct", "iodine"), ("lobes", "emboli")


@dataclass(frozen=True)
class SimulatedFollowUp:
    """Which patient: ``key`` names the folder in the cache and the thumbnail; ``seed``, ``size`` as of the phantom."""

    key: str
    seed: int
    size: str = "small"

    def identity(self) -> dict:
        """What must be equal for a pair in the cache to be this one, the version of the simulation included."""
        return {"seed": self.seed, "size": self.size, "images": list(IMAGES), "truths": list(TRUTHS), "format": FORMAT}


def pair_folder(pair: SimulatedFollowUp, progress: Progress = silent) -> Path:
    """The folder with the patients' folders ``before`` and ``after``, made if need be (small: about 15 s of a processor)."""
    digest = hashlib.sha256(json.dumps(pair.identity(), sort_keys=True).encode()).hexdigest()
    folder = cache_folder() / f"LungPerfusion-{pair.key}-{digest[:8]}"
    for when in TITLES:
        recover(folder / when)
    if all(_is_there(folder / when, pair) for when in TITLES):
        return folder
    from ..lung.follow_up import make_pair
    from ..lung.writing import write_patient

    made = make_pair(pair.seed, pair.size, modalities=(IMAGES, IMAGES), workers=2, progress=part(progress, 0.0, 0.9))
    for when, patient in (("before", made.before), ("after", made.after)):
        patient.truth["sample"] = pair.identity()
        write_patient(patient, folder / when, modalities=IMAGES, labels=TRUTHS, progress=part(progress, 0.9, 1.0))
    return folder


def _is_there(folder: Path, pair: SimulatedFollowUp) -> bool:
    try:
        truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return is_complete(folder) and truth.get("sample") == pair.identity()


def load_follow_up(pair: SimulatedFollowUp, progress: Progress = silent) -> list:
    """Both scans as nodes that say that they are simulated, each under a study of its own; the later scan's CT and map first."""
    folder = pair_folder(pair, part(progress, 0.0, 0.9))
    progress(0.9, "Loading")
    hierarchy = slicer.mrmlScene.GetSubjectHierarchyNode()
    person = hierarchy.CreateSubjectItem(hierarchy.GetSceneItemID(), f"Simulated patient {pair.seed}")
    attributes = provenance_attributes("phantom", pair.identity(), simulated=True)
    nodes = []
    for when in ("after", "before"):
        study = hierarchy.CreateStudyItem(person, f"Simulated {TITLES[when].lower()} scan")
        images = [image_node(folder / when, name) for name in IMAGES]
        for node in (*images, *(truth_node(folder / when, name, images[0]) for name in TRUTHS)):
            node.SetName(f"{TITLES[when]} scan: {node.GetName()}")
            for name, value in attributes.items():
                node.SetAttribute(name, value)
            node.SetAttribute(SIMULATED, "1")
            hierarchy.SetItemParent(hierarchy.GetItemByDataNode(node), study)
            nodes.append(node)
    progress(1.0, "Loaded")
    return nodes
