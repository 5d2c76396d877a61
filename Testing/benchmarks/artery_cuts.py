"""Arteries as segmentation tools leave them, made from whole ones: gaps, a trunk that is missing, veins and specks among them.

    python Testing/benchmarks/artery_cuts.py COHORT --skip 0 --patients 20

prints for each kind how many patients got a number, its error against the truth and against the uncut arteries', and how many of the
clots kept their level. With ``--vessels FOLDER`` (label maps: lung 1, arteries 2) just the share of the lung that each tree carries.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import SimpleITK as sitk

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / name) for name in ("LungPerfusionAI", "PEDetection")]

LEVELS = ("main", "lobar", "segmental", "subsegmental")


class Cuts:
    """Pieces of a patient's arteries to take away, by their place in the whole tree."""

    def __init__(self, arteries: sitk.Image, supply):
        self._arteries, self._sections = arteries, supply.sections
        share = supply._supply / np.maximum(supply._total, 1.0)
        self._right, self._left, self._lobes = share[:, 0], share[:, 1], share[:, 2:]
        tree = self._sections.tree
        self._at = np.array([arteries.TransformPhysicalPointToIndex(p) for p in tree.points.tolist()])[:, ::-1]
        self._length = tree.length

    def _first(self, wanted: np.ndarray) -> list[int]:
        """Sections that are wanted and whose parent is not."""
        parent = self._sections.parent
        return [int(n) for n in np.flatnonzero(wanted) if parent[n] >= 0 and not wanted[parent[n]]]

    def starts(self, level: str) -> list[int]:
        if level == "main right":
            return self._first((self._right > 0.6) & (self._left < 0.1))[:1]
        if level == "main left":
            return self._first((self._left > 0.6) & (self._right < 0.1))[:1]
        if level == "main":
            return self.starts("main right") + self.starts("main left")
        if level == "lobar":
            one = (self._lobes > 0.5).sum(axis=1) == 1
            return self._first(one)
        most = np.maximum(self._right, self._left)
        return self._first((most <= 0.15) & (most > 0.03))

    def gaps(self, starts: list[int], gap_mm: float) -> sitk.Image:
        """The arteries without ``gap_mm`` behind the beginning of each of these sections."""
        gone = np.zeros(len(self._length), bool)
        for start in starts:
            begin = self._length[self._sections.of_voxel == start].min()
            behind = self._sections.behind(np.arange(len(self._sections.parent)) == start)
            mine = (self._sections.of_voxel >= 0) & behind[self._sections.of_voxel]
            gone |= mine & (self._length < begin + gap_mm)
        return self._without(gone)

    def no_trunk(self) -> sitk.Image:
        """The arteries from the main ones on."""
        starts = np.zeros(len(self._sections.parent), bool)
        starts[self.starts("main")] = True
        behind = self._sections.behind(starts)
        return self._without((self._sections.of_voxel >= 0) & ~behind[self._sections.of_voxel])

    def _without(self, gone: np.ndarray) -> sitk.Image:
        array = sitk.GetArrayFromImage(self._arteries)
        array[tuple(self._at[gone].T)] = 0
        result = sitk.GetImageFromArray(array)
        result.CopyInformation(self._arteries)
        return result


def with_veins(arteries: sitk.Image, veins: sitk.Image, balls: int, specks: int, rng) -> sitk.Image:
    """Arteries with pieces of veins (25 mm of them around random places) and single voxels."""
    array, vein = sitk.GetArrayFromImage(arteries), np.argwhere(sitk.GetArrayViewFromImage(veins) > 0)
    spacing = np.array(arteries.GetSpacing())[::-1]
    for centre in vein[rng.integers(0, len(vein), balls)]:
        near = np.linalg.norm((vein - centre) * spacing, axis=1) < 25
        array[tuple(vein[near].T)] = 1
    array[tuple(rng.integers(0, array.shape, (specks, 3)).T)] = 1
    result = sitk.GetImageFromArray(array)
    result.CopyInformation(arteries)
    return result


def cases(arteries: sitk.Image, veins: sitk.Image, cuts: Cuts, rng) -> Iterator[tuple[str, sitk.Image]]:
    yield "uncut", arteries
    for gap in (5, 10, 15, 20):
        yield f"main, both sides, {gap} mm", cuts.gaps(cuts.starts("main"), gap)
    yield "main, one side, 15 mm", cuts.gaps(cuts.starts(("main right", "main left")[rng.integers(2)]), 15)
    for gap in (5, 10, 15, 20):
        yield f"lobar, all, {gap} mm", cuts.gaps(cuts.starts("lobar"), gap)
    for gap in (5, 10, 15):
        yield f"segmental, all, {gap} mm", cuts.gaps(cuts.starts("segmental"), gap)
    yield "no trunk", cuts.no_trunk()
    yield "3 pieces of veins, 30 specks", with_veins(arteries, veins, 3, 30, rng)
    yield "all veins too", sitk.Or(sitk.Cast(arteries > 0, sitk.sitkUInt8), sitk.Cast(veins > 0, sitk.sitkUInt8))


def measured(patient: Path, truth: dict, rows: dict[str, list], only: str) -> None:
    from LungPerfusionCore.arteries.tree import with_clots
    from LungPerfusionCore.lungs.regions import regions_from_lobes
    from PEDetectionLib.arterial_supply import ArterialSupply
    from PEDetectionLib.emboli import measure_emboli

    ctpa = sitk.ReadImage(str(patient / "ctpa.nrrd"))
    names = ("emboli", "arteries", "veins", "lobes")
    emboli, arteries, veins, lobes = (sitk.ReadImage(str(patient / "labels" / f"{name}.nrrd")) for name in names)
    regions = regions_from_lobes(lobes, {number: name for name, number in truth["lobes"].items()})
    cuts = Cuts(arteries, ArterialSupply(with_clots(arteries, emboli), regions))
    whole = None
    for name, given in cases(arteries, veins, cuts, np.random.default_rng(truth["seed"])):
        if only not in name and name != "uncut":
            continue
        found = measure_emboli(emboli, ctpa, regions=regions, arteries=given)
        whole = whole or found
        kept = sum(a.level == b.level for a, b in zip(found.emboli, whole.emboli, strict=True))
        rows.setdefault(name, []).append(
            (
                found.obstruction_percent,
                truth["scores"]["obstruction_percent"],
                whole.obstruction_percent,
                kept,
                len(whole.emboli),
                bool(found.warnings),
            )
        )


def table(rows: dict[str, list]) -> None:
    for name, values in rows.items():
        found, true, whole, kept, clots, said = (np.array(column, float) for column in zip(*values, strict=True))
        given = np.isfinite(found)
        text = "no number"
        if given.any():
            off, moved = np.abs(found - true)[given], np.abs(found - whole)[given]
            text = (
                f"error against the truth, mean absolute {off.mean():.1f}, worst {off.max():.1f};"
                f" against the uncut {moved.mean():.1f}, worst {moved.max():.1f}"
            )
        print(
            f"{name}: {given.sum()} of {len(found)} with a number; {text}; levels as uncut {kept.sum():.0f} of {clots.sum():.0f};"
            f" {said.sum():.0f} with a warning",
            flush=True,
        )


def real(folder: Path) -> None:
    from LungPerfusionCore.arteries.tree import artery_tree

    for path in sorted(folder.glob("*.nii.gz")):
        image = sitk.ReadImage(str(path))
        tree = artery_tree(image == 2)
        index = np.argwhere(sitk.GetArrayViewFromImage(image) == 1)[::20, ::-1]
        step = np.reshape(image.GetDirection(), (3, 3)) * np.array(image.GetSpacing())
        carried = tree.carried(np.array(image.GetOrigin()) + index @ step.T)
        print(f"{path.name}: {100 * carried:.1f} % of the lung carried, {len(tree.pieces.bridges)} gaps bridged", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cohort", type=Path, nargs="?")
    parser.add_argument("--skip", type=int, default=0)
    parser.add_argument("--patients", type=int, default=20)
    parser.add_argument("--only", default="", help="cuts whose name holds this")
    parser.add_argument("--vessels", type=Path)
    args = parser.parse_args()
    if args.vessels:
        real(args.vessels)
    rows: dict[str, list] = {}
    for patient in sorted(args.cohort.glob("patient_*"))[args.skip : args.skip + args.patients] if args.cohort else ():
        truth = json.loads((patient / "truth.json").read_text())
        if truth["emboli"]:
            measured(patient, truth, rows, args.only)
    table(rows)


if __name__ == "__main__":
    main()
