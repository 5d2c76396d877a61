"""How far scans lie from what the demonstration's embolism models were trained on: simulated patients held out, and real CTs.

    python Testing/benchmarks/guard_distances.py --held-out COHORT [COHORT ...] --scan FILE [FILE ...] [--model FOLDER [FOLDER ...]]
    python Testing/benchmarks/guard_distances.py --training COHORT --most 20 --write        # describe the training scans in the cards

COHORT: of ``lungperfusion phantom --cohort N --size medium --images ctpa``; the models learnt from seed 31. ``--skip N`` leaves out its
first patients (those that were described), ``--most N`` takes so many of each. ``--model``: these models instead of the shipped. ``--cache
FILE`` keeps what was measured of each scan, so that a run can be stopped and taken up. A scan that would be refused as no CT pulmonary
angiogram is listed as such.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("LungPerfusionAI", "PEDetection")]

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.device import resolve
from LungPerfusionCore.models.registry import Model, find_models, read_model
from LungPerfusionCore.models.scan_guard import INSIDE, OUTSIDE, describe, judge
from PEDetectionLib.scan_measures import MEASURES
from PEDetectionLib.training.scan_description import Describer

TASKS = ("embolism-stack", "embolism-integrated")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--training", type=Path, metavar="COHORT")
    parser.add_argument("--held-out", type=Path, nargs="*", default=[], metavar="COHORT")
    parser.add_argument("--model", type=Path, nargs="*", default=[])
    parser.add_argument("--scan", type=Path, nargs="*", default=[])
    parser.add_argument("--skip", type=int, default=0)
    parser.add_argument("--most", type=int, default=1000)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true", help="into the cards of the models (Resources/Models)")
    args = parser.parse_args()
    torch.set_num_threads(1)
    shipped = [model for model in find_models(TASKS)[0] if model.folder.is_relative_to(ROOT)]
    models = [read_model(folder) for folder in args.model] or shipped
    known = Known(models, args.cache)
    if args.training:
        rows = [known.of(path) for path in patients(args.training, 0, args.most)]
        write_guards(models, [row for row in rows if "refused" not in row], args.write)
        models = [model for model in find_models(TASKS)[0] if model.folder.is_relative_to(ROOT)] if args.write else models
    held_out = [path for cohort in args.held_out for path in patients(cohort, args.skip, args.most)]
    for model in models:
        if model.card.guard:
            table(model, known, held_out, args.scan)


def patients(cohort: Path, skip: int, most: int) -> list[Path]:
    return sorted(cohort.glob("patient_*/ctpa.nrrd"))[skip : skip + most]


class Known:
    """What was measured of scans, kept in a file."""

    def __init__(self, models: list[Model], cache: Path | None):
        self._models, self._cache = models, cache
        self._describer: Describer | None = None
        self._rows: dict[str, Any] = json.loads(cache.read_text()) if cache and cache.is_file() else {}

    def of(self, path: Path) -> dict[str, Any]:
        key = str(path.resolve())
        if key not in self._rows:
            self._describer = self._describer or Describer(self._models, resolve("cpu"))
            try:
                found = self._describer.scan(path)
                self._rows[key] = {"measures": found.measures, "features": {name: f.tolist() for name, f in found.features.items()}}
            except InputError as error:
                self._rows[key] = {"refused": str(error)}
            if self._cache:
                self._cache.write_text(json.dumps(self._rows))
        return self._rows[key]


def write_guards(models: list[Model], rows: list[dict[str, Any]], write: bool) -> None:
    for model in models:
        guard = describe([row["measures"] for row in rows], np.array([row["features"][model.card.name] for row in rows]), MEASURES)
        print(f"{model.card.name}: {guard['scans']} training scans described, reach {guard['features']['reach']:.3g}")
        if write:
            path = model.folder / "model.json"
            card = json.loads(path.read_text(encoding="utf-8")) | {"guard": guard}
            path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def table(model: Model, known: Known, held_out: list[Path], scans: list[Path]) -> None:
    print(f"\n{model.card.name}, checksum {model.card.sha256[:8]}")
    found = []
    for path in held_out:
        row = known.of(path)
        if "refused" not in row:
            found.append(judge(model.card.guard, row["measures"], np.array(row["features"][model.card.name]), MEASURES))
    if found:
        distances = np.array([each.distance for each in found])
        inside = sum(each.where == INSIDE for each in found)
        outside = sum(each.where == OUTSIDE for each in found)
        print(f"  held-out simulated patients: {inside} of {len(found)} inside, {outside} outside; "
              f"distance median {np.median(distances):.2f}, highest {distances.max():.2f}")  # fmt: skip
        for each in found:
            if each.where != INSIDE:
                print(f"    {each.sentence}")
    for path in scans:
        row = known.of(path)
        if "refused" in row:
            print(f"  {path.name}: refused: {row['refused']}")
            continue
        each = judge(model.card.guard, row["measures"], np.array(row["features"][model.card.name]), MEASURES)
        print(f"  {path.name}: {each.where}, distance {each.distance:.2f}. {each.sentence}")


if __name__ == "__main__":
    main()
