"""Digests of what one seed makes, to compare between processors: ``python same_bits.py everything`` prints them as JSON,
without the word those of the arithmetic alone.

Every simulated image, label, tree, truth and noise-free map of a small chest with every distractor, of a small brain and
of a simulated iodine map, and the decisions made on them (territories, candidates, arteries behind clots, resampling).
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

REPOSITORY = Path(__file__).resolve().parents[2]


def digest(array) -> str:
    array = np.ascontiguousarray(array)
    return hashlib.sha256(str((array.dtype, array.shape)).encode() + array.tobytes()).hexdigest()[:16]


def flat(name: str, value) -> dict[str, str]:
    """Name -> digest of every array and number inside dataclasses, dictionaries and lists."""
    if isinstance(value, np.ndarray):
        return {name: digest(value)}
    if dataclasses.is_dataclass(value):
        value = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, (list, tuple)):
        value = dict(enumerate(value))
    if isinstance(value, dict):
        return {key: text for inner in value for key, text in flat(f"{name}.{inner}", value[inner]).items()}
    return {name: repr(value)} if isinstance(value, (int, float, str, bool)) else {}


def image_of(array: np.ndarray, grid):
    import SimpleITK as sitk

    image = sitk.GetImageFromArray(array)
    image.SetSpacing(grid.spacing)
    image.SetOrigin(grid.origin)
    return image


def chest() -> tuple[dict[str, str], object]:
    from LungPerfusionPhantom.lung.disease import Switches
    from LungPerfusionPhantom.lung.patient import make_patient
    from LungPerfusionPhantom.lung.perfusion import planning_voxels
    from LungPerfusionPhantom.lung.vasculature import airway_tree, venous_tree

    everything = Switches(emphysema=0.8, svc_streaks=0.9, motion=0.8, effusion=0.8, fissures=0.8, consolidation=0.7)
    patient = make_patient(12, "small", burden="high", chronic_share=1.0, switches=everything, saddle=True, keep_exact=True)
    c = patient.circulation
    found = {f"field.{name}": digest(values) for name, values in c.anatomy.fields.items()}
    for name, tree in (
        ("arteries", c.arteries),
        ("veins", venous_tree(c.anatomy, c.arteries)),
        ("airways", airway_tree(c.anatomy, c.arteries)),
    ):
        found |= flat(name, tree)
    found |= flat("voxels", planning_voxels(c.anatomy, c.arteries, c.disease))
    for name in ("images", "labels", "exact", "truth"):
        found |= flat(name, getattr(patient, name))
    return found, patient


def brain() -> dict[str, str]:
    from LungPerfusionPhantom.brain.patient import make_brain

    return flat("brain", make_brain(5, "small"))


def overlay(patient) -> dict[str, str]:
    import SimpleITK as sitk

    from LungPerfusionPhantom.lung.overlay import OverlayParameters, overlay_iodine

    ct, lungs = image_of(patient.images["ct"], patient.grid), image_of(patient.labels["lungs"], patient.grid)
    case = overlay_iodine(ct, lungs, 3, parameters=replace(OverlayParameters(), artefacts=True, healthy=0.0))
    names = ("iodine", "true_iodine", "low_kv", "high_kv", "ct", "defects")
    return {f"overlay.{n}": digest(sitk.GetArrayFromImage(getattr(case, n))) for n in names} | flat("overlay", case.truth)


def decisions(patient) -> dict[str, str]:
    """What the science decides on the simulated chest; turned out of the axes, so that no product is trivial."""
    import SimpleITK as sitk

    from LungPerfusionAILib.static.lung_boxes import _apply, _averaging
    from LungPerfusionCore.arteries.tree import artery_tree, clots_of, with_clots
    from LungPerfusionCore.numerics.principal_axis import principal_axes

    turn = sitk.Euler3DTransform()
    turn.SetRotation(0.3, -0.2, 0.1)
    turned = {}
    for name in ("arteries", "emboli"):
        turned[name] = image_of(patient.labels[name], patient.grid)
        turned[name].SetDirection(turn.GetMatrix())
    clots = clots_of(turned["emboli"])
    tree = artery_tree(with_clots(turned["arteries"], turned["emboli"]))
    touched = tree.touched(clots)
    found = flat("clots", clots) | flat("touched", touched) | flat("tree", tree)
    found["behind"] = digest(tree.behind(np.concatenate(touched)))
    found |= {f"axes.{n}": digest(principal_axes(clot - clot.mean(0))[1]) for n, clot in enumerate(clots) if len(clot) > 8}
    ct = patient.images["ct"].astype(np.float32)
    found["box"] = digest(_apply([_averaging(n, m) for n, m in zip(ct.shape, (64, 48, 40))], ct))
    return found | candidates(patient)


def candidates(patient) -> dict[str, str]:
    """Thresholds of every rule, and the candidates and proposals below one, with clots and arteries known."""
    import SimpleITK as sitk

    from LungPerfusionCore.lungs.regions import regions_from_lobes
    from PerfusionDefectQuantLib.candidate_features import CandidateImages
    from PerfusionDefectQuantLib.candidate_network import LostLung
    from PerfusionDefectQuantLib.candidate_rules import PROPOSAL_RULE
    from PerfusionDefectQuantLib.candidates import find_candidates
    from PerfusionDefectQuantLib.defects import prepare
    from PerfusionDefectQuantLib.iodine import decompose
    from PerfusionDefectQuantLib.rules import automatic_threshold

    low, high, lobes, emboli, arteries = (
        image_of(maps[name], patient.grid)
        for maps, name in (
            (patient.images, "low_kv"),
            (patient.images, "high_kv"),
            (patient.labels, "lobes"),
            (patient.labels, "emboli"),
            (patient.labels, "arteries"),
        )
    )
    ct = (sitk.Cast(low, sitk.sitkFloat32) + sitk.Cast(high, sitk.sitkFloat32)) * 0.5
    names = dict(enumerate(("RUL", "RML", "RLL", "LUL", "LLL"), 1))
    prepared = prepare(decompose(low, high).iodine, regions_from_lobes(lobes, names), ct=ct)
    values = sitk.GetArrayViewFromImage(prepared.map)[prepared.measured]
    rules = ("relative:0.5:percentile75", "relative:0.5:mode", "normal_limit", "otsu", PROPOSAL_RULE)
    limits = {rule: automatic_threshold(values, None, rule).value for rule in rules}
    found = flat("prepared", sitk.GetArrayFromImage(prepared.map)) | flat("limit", limits)
    kept = find_candidates(prepared, -np.inf, limits[PROPOSAL_RULE], CandidateImages(ct=ct, emboli=emboli, arteries=arteries))
    network = LostLung.called("defects-phantom-small", "cpu")
    judged = find_candidates(prepared, -np.inf, limits[PROPOSAL_RULE], CandidateImages(ct=ct, emboli=emboli, network=network))
    return (
        found
        | flat("judged", (judged.ids, [c.proposal.keep for c in judged.candidates], [c.likely for c in judged.candidates]))
        | flat("candidates", (kept.ids, kept.offsets))
        | {f"candidate.{c.id}.{name}": text for c in kept.candidates for name, text in flat("", c).items()}
    )


def functions() -> dict[str, str]:
    """The arithmetic itself, in both precisions."""
    from LungPerfusionCore.imaging.materials import iodine_hu_per_mg_ml, material_hu
    from LungPerfusionCore.numerics import steady

    rng = np.random.default_rng(0)
    x, y = rng.normal(0, 20, (2, 100_003))
    found = {}
    for kind in (np.float64, np.float32):
        a, b = x.astype(kind), y.astype(kind)
        found |= {
            f"{name}.{kind.__name__}": digest(value)
            for name, value in {
                "exp": steady.exp(a),
                "log": steady.log(np.abs(a)),
                "sin": steady.sin(a),
                "cos": steady.cos(a),
                "power": steady.power(np.abs(a), 2.35),
                "arctan2": steady.arctan2(a, b),
                "arccos": steady.arccos(np.cos(a).round(3)),
                "times": steady.times(rng.normal(size=(3, 3)).astype(kind), a[:99_999].reshape(-1, 3)),
                "gaussian": steady.gaussian_filter(a[:90_000].reshape(30, 50, 60), (0.7, 1.3, 2.0)),
                "convolve": steady.convolve(x[:500], y[:300]),
                "fit": steady.least_squares(np.stack([x, y, x * y]), x - y),
            }.items()
        }
    energies = (40.0, 53.0, 65.5, 71.0, 90.0)
    return found | flat("materials", [[iodine_hu_per_mg_ml(e), material_hu("bone", e), material_hu("lung", e)] for e in energies])


def main(parts: list[str]) -> dict[str, str]:
    for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant"):
        sys.path.insert(0, str(REPOSITORY / name))
    found = functions()
    if "everything" in parts:
        chests, patient = chest()
        found |= chests | brain() | overlay(patient) | decisions(patient)
    return found


if __name__ == "__main__":
    json.dump(main(sys.argv[1:]), sys.stdout)
