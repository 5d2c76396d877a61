"""What became of every lesion, on SIMULATED pairs of scans of one patient, against the truth; and registrations that must fail.

    nice -n 10 python Testing/benchmarks/followup.py [--seeds 0 20] [--maps iodine spect] [--size small] [--work DIR] [--report-only]

Every seed is one digital patient at two times (``LungPerfusionPhantom.lung.follow_up``): clots gone, shrunk, kept and one new, another
breath, position and dose. Measured as in the application, with the phantom's lobes and clots given: map -> threshold by the default rule ->
defects; lungs registered; lesions matched. ``--maps``: what the earlier and the later scan were measured on; a SPECT, simulated at another
breath than its CT, is registered to it rigidly first, as by the command ``followup``. The truth is the same matching of the true masks
under the true movement. A registration that must fail: the earlier scan of each seed against the later scan of the seed before, another
person. A stopped run goes on where it stopped: one folder a seed. Nothing here says anything about patients.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import numpy as np
import SimpleITK as sitk

REPOSITORY = Path(__file__).resolve().parents[2]
for module in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant"):
    sys.path.insert(0, str(REPOSITORY / module))

from LungPerfusionAILib.spect.registration import register_spect
from LungPerfusionPhantom.grid import Grid
from LungPerfusionPhantom.lung.anatomy import LOBES
from LungPerfusionPhantom.lung.follow_up import Pair, make_pair
from LungPerfusionPhantom.lung.movement import Movement
from PerfusionDefectQuantLib.followup.lesions import follow, lesion_mask
from PerfusionDefectQuantLib.followup.matching import DEFECT_RULE, EMBOLUS_RULE, FATES, MatchingRule
from PerfusionDefectQuantLib.followup.registration import LungScan, register_lungs
from PerfusionDefectQuantLib.followup.study import FollowUpInputs, ScanInput, follow_up

NOTHING = "no lesion"
UNITS = {"iodine": "mg/mL", "spect": "counts"}


def image_of(array: np.ndarray, grid: Grid) -> sitk.Image:
    image = sitk.GetImageFromArray(array)
    image.SetSpacing(grid.spacing)
    image.SetOrigin(grid.origin)
    return image


def over_its_ct(spect: sitk.Image, ct: sitk.Image, lobes: sitk.Image) -> sitk.Image:
    """A SPECT registered to its CT, as the command ``followup`` does it; on its own grid."""
    found = register_spect(ct, lobes, spect, when="always")
    return sitk.Resample(spect, spect, found.transform, sitk.sitkLinear, 0.0) if found.moved else spect


def true_transform(movement: Movement, like: sitk.Image) -> sitk.Transform:
    """The true movement as a transform (later to earlier point)."""
    size = like.GetSize()
    axes = [like.GetOrigin()[a] + like.GetSpacing()[a] * np.arange(size[a]) for a in range(3)]
    z, y, x = np.meshgrid(axes[2], axes[1], axes[0], indexing="ij")
    points = np.stack([x, y, z], -1)
    field = sitk.GetImageFromArray(movement.before(points) - points, isVector=True)
    field.SetSpacing(like.GetSpacing())
    field.SetOrigin(like.GetOrigin())
    return sitk.DisplacementFieldTransform(sitk.Cast(field, sitk.sitkVectorFloat64))


def points_off(transform: sitk.Transform, movement: Movement, lungs: sitk.Image) -> tuple[float, float]:
    """Mean and 95th percentile (mm) of how far points of the lung are from where they truly were."""
    index = np.argwhere(sitk.GetArrayViewFromImage(lungs) > 0)[::53][:, ::-1]
    points = np.array(lungs.GetOrigin()) + index * np.array(lungs.GetSpacing())
    found = np.array([transform.TransformPoint(point.tolist()) for point in points])
    away = np.linalg.norm(found - movement.before(points), axis=1)
    return float(away.mean()), float(np.percentile(away, 95))


def run_seed(seed: int, size: str, maps: tuple[str, str], folder: Path, other: Path | None) -> None:
    """Everything of one seed that takes long, into its folder; ``measured.json`` is written last."""
    folder.mkdir(parents=True, exist_ok=True)
    started = time.process_time()
    pair = make_pair(seed, size, modalities=(("ct", maps[0]), ("ct", maps[1])))
    scans = {}
    for when, patient, kind in (("before", pair.before, maps[0]), ("after", pair.after, maps[1])):
        images = {"ct": patient.images["ct"], **{name: patient.labels[name] for name in ("lungs", "defects", "emboli")}}
        for name, array in images.items():
            sitk.WriteImage(image_of(array, patient.grid), str(folder / f"{when}_{name}.nrrd"), useCompression=True)
        ct, lobes, emboli = (
            image_of(array, patient.grid) for array in (patient.images["ct"], patient.labels["lobes"], patient.labels["emboli"])
        )
        perfusion = image_of(patient.images[kind], patient.spect_grid if kind == "spect" else patient.grid)
        if kind == "spect":
            perfusion = over_its_ct(perfusion, ct, lobes)
        scans[when] = ScanInput(ct, perfusion, UNITS[kind], (lobes, dict(LOBES)), emboli)
    result = follow_up(FollowUpInputs(scans["before"], scans["after"]))
    assert result.registration is not None
    for when, reading in (("before", result.before), ("after", result.after)):
        sitk.WriteImage(reading.analysis.result.mask, str(folder / f"{when}_found.nrrd"), useCompression=True)
    sitk.WriteTransform(result.registration.rigid, str(folder / "rigid.h5"))
    sitk.WriteTransform(result.registration.deformable, str(folder / "deformable.h5"))
    sitk.WriteTransform(true_transform(pair.movement, scans["after"].ct), str(folder / "true.h5"))
    whole = next(row for row in result.changes if row.region == "whole")
    measured = {
        "seed": seed,
        "refusal": result.refusal,
        "lesions": {kind: [[each.fate, *each.members] for each in result.lesions if each.kind == kind] for kind in ("defect", "embolus")},
        "thresholds": [reading.analysis.result.threshold.value for reading in (result.before, result.after)],
        "percent": [whole.before.value, whole.after.value],
        "true_percent": [_percent(pair, "before"), _percent(pair, "after")],
        "fits": {name: vars(getattr(result.registration, name)) for name in ("filed", "moved", "fitted")},
        "off_mm": {
            "filed": points_off(sitk.Transform(3, sitk.sitkIdentity), pair.movement, result.after.lungs),
            "moved": points_off(result.registration.rigid, pair.movement, result.after.lungs),
            "fitted": points_off(result.transform, pair.movement, result.after.lungs),
        },
        "change": [whole.change.value, whole.change.low, whole.change.high],
        "true_change": _percent(pair, "after") - _percent(pair, "before"),
        "fates": [vars(fate) for fate in pair.fates],
        "lift_mm": pair.movement.lift_mm,
        "wrong": _wrong(folder, other),
        "cpu_s": time.process_time() - started,
    }
    (folder / "measured.json").write_text(json.dumps(measured, indent=1), encoding="utf-8")


def _percent(pair: Pair, when: str) -> float:
    return getattr(pair, when).truth["regions"]["whole"]["defect_percent"]


def _wrong(folder: Path, other: Path | None) -> dict | None:
    """The registration of another person's lungs."""
    if other is None or not (other / "after_ct.nrrd").is_file():
        return None
    scans = [
        LungScan(sitk.ReadImage(str(where / f"{when}_ct.nrrd")), sitk.ReadImage(str(where / f"{when}_lungs.nrrd")))
        for where, when in ((folder, "before"), (other, "after"))
    ]
    found = register_lungs(*scans)
    return {"refusal": found.refusal, **vars(found.fitted)}


def lesions_of(folder: Path, kind: str, rule: MatchingRule) -> tuple[list[tuple], list[tuple]]:
    """Found and true groups of a seed: (fate, voxels of the earlier mask, voxels of the later mask), on the grids of the CTs."""

    def read(name: str) -> sitk.Image:
        return sitk.ReadImage(str(folder / f"{name}.nrrd"))

    lungs = [100.0 / (np.count_nonzero(sitk.GetArrayViewFromImage(i)) * np.prod(i.GetSpacing()) / 1000) for i in map(read, LUNGS)]
    per = tuple(map(float, lungs)) if kind == "defect" else (1.0, 1.0)
    true_names, found_names = {"defect": (("before_defects", "after_defects"), ("before_found", "after_found"))}.get(
        kind, (("before_emboli", "after_emboli"),) * 2
    )
    truth = tuple(map(read, true_names))
    true = follow(kind, *truth, sitk.ReadTransform(str(folder / "true.h5")), rule, per=per)
    found = json.loads((folder / "measured.json").read_text(encoding="utf-8"))["lesions"][kind]
    groups = []
    for names, lesions in ((found_names, found), (true_names, [(each.fate, *each.members) for each in true])):
        labels = []
        for name, like in zip(names, truth, strict=True):
            numbered = lesion_mask(read(name), rule.least_ml).labels
            labels.append(sitk.GetArrayFromImage(sitk.Resample(numbered, like, sitk.Transform(), sitk.sitkNearestNeighbor, 0)))
        groups.append([(fate, *_voxels(members, labels)) for fate, *members in lesions])
    return groups[0], groups[1]


LUNGS = ("before_lungs", "after_lungs")


def _voxels(members: list[list[int]], labels: list[np.ndarray]) -> list[np.ndarray]:
    return [np.flatnonzero(np.isin(each, mine)) for each, mine in zip(labels, members, strict=True)]


def confusion(folders: list[Path], kind: str, rule: MatchingRule) -> np.ndarray:
    """True fate (rows; last: no lesion) against found fate (columns; last: missed)."""
    table = np.zeros((len(FATES) + 1,) * 2, int)
    names = (*FATES, NOTHING)
    for folder in folders:
        found, true = lesions_of(folder, kind, rule)
        shared = np.array([[sum(len(np.intersect1d(a, b)) for a, b in zip(f[1:], t[1:], strict=True)) for t in true] for f in found])
        shared = shared.reshape(len(found), len(true))
        for n, each in enumerate(found):
            best = int(np.argmax(shared[n])) if len(true) and shared[n].any() else -1
            table[names.index(true[best][0] if best >= 0 else NOTHING), names.index(each[0])] += 1
        for n, each in enumerate(true):
            if not len(found) or not shared[:, n].any():
                table[names.index(each[0]), len(FATES)] += 1
    return table


def report(folders: list[Path]) -> None:
    rows = [json.loads((folder / "measured.json").read_text(encoding="utf-8")) for folder in folders]
    cpu = np.mean([r["cpu_s"] for r in rows])
    print(f"SIMULATED pairs: n = {len(rows)}, seeds {rows[0]['seed']} to {rows[-1]['seed']}; CPU {cpu:.0f} s each")
    print("\nRegistration           Dice   vessels mm (95 %)   structure   points off mm (95 %)   folding %")
    for name, words in (("filed", "as filed"), ("moved", "rigid"), ("fitted", "rigid and B-spline")):
        fits = [r["fits"][name] for r in rows]
        off = np.array([r["off_mm"][name] for r in rows]).mean(0)
        mean = {key: np.mean([f[key] for f in fits]) for key in ("dice", "vessel_mm", "vessel_95_mm", "correlation")}
        fold = max(f["folding_percent"] for f in fits)
        print(
            f"  {words:20s} {mean['dice']:.3f}   {mean['vessel_mm']:5.2f} ({mean['vessel_95_mm']:.1f})        {mean['correlation']:.2f}"
            f"        {off[0]:5.2f} ({off[1]:.1f})          {fold:.2f}"
        )
    last = [r["fits"]["fitted"] for r in rows]
    worst = {"correlation": min(f["correlation"] for f in last), "dice": min(f["dice"] for f in last)}
    print(f"  worst after both: structure {worst['correlation']:.2f}, Dice {worst['dice']:.3f}", end=", ")
    refused = sum(bool(r["refusal"]) for r in rows)
    print(f"vessels {max(f['vessel_mm'] for f in last):.2f} mm; refused {refused} of {len(rows)}")
    wrong = [r["wrong"] for r in rows if r["wrong"]]
    if wrong:
        print(f"\nAnother person's lungs: refused {sum(bool(w['refusal']) for w in wrong)} of {len(wrong)}", end="; ")
        print(f"structure at most {max(w['correlation'] for w in wrong):.2f}, Dice at most {max(w['dice'] for w in wrong):.3f}", end=", ")
        print(f"vessels at least {min(w['vessel_mm'] for w in wrong):.2f} mm")
    change, truth = np.array([r["change"] for r in rows]), np.array([r["true_change"] for r in rows])
    inside = np.mean((change[:, 1] <= truth) & (truth <= change[:, 2]))
    error = change[:, 0] - truth
    each = np.array([r["percent"] for r in rows]) - np.array([r["true_percent"] for r in rows])
    words = [
        f"{when} {e.mean():+.2f} +- {e.std(ddof=1) if len(e) > 1 else 0:.2f}" for when, e in zip(("before", "after"), each.T, strict=True)
    ]
    print(f"\nDefect percentage, error in points: {'; '.join(words)}", end="")
    print(f"\nChange of defects, points: error {error.mean():+.2f} +- {error.std(ddof=1) if len(error) > 1 else 0:.2f}", end=", ")
    print(f"mean absolute {np.abs(error).mean():.2f}; truth {truth.min():+.1f} to {truth.max():+.1f}; in its interval {100 * inside:.0f} %")
    for kind, rule in (("defect", DEFECT_RULE), ("embolus", EMBOLUS_RULE)):
        table = confusion(folders, kind, rule)
        print(f"\n{kind}: truth (rows) against found (columns)\n  {'':14s}" + "".join(f"{name:>14s}" for name in (*FATES, "missed")))
        for name, line in zip((*FATES, NOTHING), table, strict=True):
            print(f"  {name:14s}" + "".join(f"{n:14d}" for n in line))
        known = table[:-1, :-1]
        print(f"  right: {np.trace(known)} of {known.sum()} that were found, {known[:, :-1].sum()} without those that are not evaluable")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, nargs=2, default=(0, 20), metavar=("FIRST", "STOP"))
    parser.add_argument("--size", default="small", choices=("small", "medium"))
    parser.add_argument("--maps", nargs=2, default=("iodine", "iodine"), choices=tuple(UNITS), metavar=("BEFORE", "AFTER"))
    parser.add_argument("--work", type=Path, default=Path("followup_benchmark"))
    parser.add_argument("--report-only", action="store_true")
    options = parser.parse_args()
    sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(1)
    maps = tuple(options.maps)
    folders = {seed: options.work / f"{options.size}_{'_'.join(maps)}_{seed:03d}" for seed in range(*options.seeds)}
    if not options.report_only:
        for seed, folder in folders.items():
            if not (folder / "measured.json").is_file():
                run_seed(seed, options.size, maps, folder, folders.get(seed - 1))
                print(f"seed {seed} done", flush=True)
    report([folder for folder in folders.values() if (folder / "measured.json").is_file()])


if __name__ == "__main__":
    main()
