"""Two versions of the demonstration embolism models on the same patients, in pairs: whether new weights may take the place of the old.

    lungperfusion phantom --cohort 100 --seed 42 --size medium --images ctpa --realism --output COHORT
    .venv/bin/python Testing/benchmarks/embolism_before_after.py --data COHORT [COHORT] --samples FOLDER --after MODEL [MODEL]
        [--before MODEL [MODEL]] [--free CT ...] [--most N]

MODEL: folders of the tasks embolism-stack and embolism-integrated; ``--before`` are the shipped ones unless given. Patients are prepared
once (``--samples`` keeps them and what each model finds in them, so that a run can be stopped and taken up). By slice and scan: AUC of both
with DeLong's intervals and p of the difference (slices counted as independent), sensitivity and specificity at the cards' thresholds; of
the integrated ones Dice, AP50, emboli found at one false box a scan and boxes a scan, and what the new one has more of each, 95 %
bootstrap over patients, the same for both; what the areas have more likewise. Several cohorts (``--most`` patients of each) are judged
together and by themselves. ``--cross N``: joining of heads and thresholds of the new integrated model are not the card's, but chosen for
each of N parts of the patients by the other parts: a look at its weights without patients to choose by. ``--free``: CTs without known
embolism: score of the scan, slices above the card's threshold, and boxes. Without ``--after`` only the old are judged.

New weights take the place of the old, by patients that nobody looked at and with the thresholds of others, if all of this holds: slices'
AUC not lower by 0.02 (the lower end of the interval by patients); scans' AUC not lower by 0.02 (the difference itself: a hundred scans show
no margin so small); Dice and AP50 not lower by 0.02, nor their intervals of the difference below 0; fewer boxes a scan in those without
embolism (the whole interval below 0); the guard has 95 % of the patients inside and the real CTs outside (``guard_distances.py``).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("LungPerfusionAI", "PEDetection")]

SHIPPED = [ROOT / "Resources" / "Models" / name for name in ("embolism-phantom-small", "embolism-integrated-phantom-small")]


@dataclass(frozen=True)
class Part:
    """Of one patient and an integrated model: Dice at the card's threshold (None without emboli), ``box_matches`` of all boxes and of
    those of 5 mm on, ``lesion_hits``, and the boxes that count."""

    dice: float | None
    boxes: tuple[np.ndarray, int]
    large: tuple[np.ndarray, int]
    lesions: tuple[np.ndarray, int]
    drawn: int


@dataclass(frozen=True)
class Scores:
    """Of one model, an entry a patient: score of the scan, those of its slabs that hold lung, an integrated one's ``Part``, and whether
    scan and slabs are called positive."""

    scan: list[float]
    slices: list[np.ndarray]
    parts: list[Part]
    calls: list[tuple[bool, np.ndarray]] = field(default_factory=list)

    def of(self, room: slice) -> Scores:
        """Those of some patients."""
        return Scores(self.scan[room], self.slices[room], self.parts[room], self.calls[room])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, nargs="+")
    parser.add_argument("--samples", type=Path, required=True)
    parser.add_argument("--before", type=Path, nargs="+", default=SHIPPED)
    parser.add_argument("--after", type=Path, nargs="+", default=[])
    parser.add_argument("--free", type=Path, nargs="*", default=[])
    parser.add_argument("--most", type=int, default=1000)
    parser.add_argument("--cross", type=int, default=0, metavar="N")
    args = parser.parse_args()
    import torch

    from LungPerfusionCore.models.registry import read_model
    from PEDetectionLib.training.integrated_sources import annotated_negatives, find_annotated

    torch.set_num_threads(1)
    before, after = ([read_model(folder) for folder in folders] for folders in (args.before, args.after))
    data, folders = find_annotated(args.data), [folder.resolve() for folder in args.data]
    of_folder = [[scan for scan in data.scans if folder in scan.ctpa.resolve().parents][: args.most] for folder in folders]
    data = replace(data, scans=tuple(scan for scans in of_folder for scan in scans))
    groups = {folder.name: len(scans) for folder, scans in zip(folders, of_folder, strict=True)}
    for old in before:
        new = next((model for model in after if model.card.task == old.card.task), None)
        compare(old, new, data, args.samples, groups, args.cross)
        if args.free:
            false_alarms([model for model in (old, new) if model is not None], annotated_negatives(tuple(args.free)), args.samples)


def scored(model, data, samples: Path, cross: int = 0) -> tuple[Scores, list]:
    """Scores of a model, and the prepared scans that they are of. ``cross``: as the option."""
    from LungPerfusionCore.models.device import resolve
    from PEDetectionLib.inference import preparation_of
    from PEDetectionLib.training.integrated_data import load_annotated

    device = resolve("cpu")
    stacks, _notes = load_annotated(data, preparation_of(model.card.input_contract), samples)
    if model.card.task == "embolism-integrated" and cross:
        return crossed(model, stacks, device, cross), list(stacks)
    of = detector_scores(model, device) if model.card.task == "embolism-stack" else integrated_scores(model, device)
    scores = Scores([], [], [])
    for stack in stacks:
        one = kept(model, stack, samples / "scores", of)
        for all_of_them, found in zip(
            (scores.scan, scores.slices, scores.parts, scores.calls), (one.scan, one.slices, one.parts, one.calls), strict=True
        ):
            all_of_them.extend(found)
    return scores, list(stacks)


def kept(model, stack, folder: Path, of: Callable[[object], Scores]) -> Scores:
    """What a model finds in one scan, kept in a file of ``folder`` by its weights, its card's settings, and the prepared scan."""
    settings = [model.card.sha256, model.card.parameters, model.card.input_contract, model.card.figures["thresholds"]]
    content = hashlib.sha256(json.dumps(settings, sort_keys=True).encode())
    for array in (stack.pixels, stack.masks, stack.labels):
        content.update(b"" if array is None else np.ascontiguousarray(array).tobytes())
    path = folder / f"{content.hexdigest()[:24]}.json"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".part")
        partial.write_text(json.dumps(as_lists(of(stack))))
        partial.replace(path)
    return from_lists(json.loads(path.read_text()))


def as_lists(one: Scores) -> dict:
    parts = [[p.dice, *([rows.tolist(), n] for rows, n in (p.boxes, p.large, p.lesions)), p.drawn] for p in one.parts]
    calls = [[bool(scan), np.asarray(slices).tolist()] for scan, slices in one.calls]
    return {"scan": one.scan, "slices": [np.asarray(s, float).tolist() for s in one.slices], "parts": parts, "calls": calls}


def from_lists(found: dict) -> Scores:
    def rows(pair: list) -> tuple[np.ndarray, int]:
        return np.array(pair[0], float).reshape(-1, 2), pair[1]

    parts = [Part(overlap, rows(boxes), rows(large), rows(lesions), n) for overlap, boxes, large, lesions, n in found["parts"]]
    calls = [(scan, np.array(slices, bool)) for scan, slices in found["calls"]]
    return Scores(found["scan"], [np.array(s, float) for s in found["slices"]], parts, calls)


def detector_scores(model, device) -> Callable[[object], Scores]:
    from LungPerfusionCore.models.registry import load_network
    from PEDetectionLib.inference import ARCHITECTURES, sequence_probabilities
    from PEDetectionLib.training.network_training import slice_logits

    detector, at = load_network(model, ARCHITECTURES), model.card.figures["thresholds"]

    def of(stack) -> Scores:
        folds = []
        for first, second in zip(detector.slices, detector.sequences, strict=True):
            folds.append(sequence_probabilities(second, slice_logits(first, stack, device)[1], device))
        scan = float(np.mean([whole for _each, whole in folds]))
        slices = np.mean([each for each, _whole in folds], axis=0)[stack.present]
        return Scores([scan], [slices], [], [(scan >= at["stack"], slices >= at["slices"])])

    return of


def integrated_scores(model, device) -> Callable[[object], Scores]:
    from LungPerfusionCore.models.registry import load_network
    from PEDetectionLib.integrated_network import ARCHITECTURES
    from PEDetectionLib.training.integrated_evaluation import cases_of

    network, card = load_network(model, ARCHITECTURES), model.card

    def of(stack) -> Scores:
        scores = Scores([], [], [])
        (found,) = cases_of(network, [stack], card.input_contract, device, fusion=card.parameters.get("fusion"))
        add(scores, found, card.parameters.get("boxes_from", "localisation"), card.figures["thresholds"])
        return scores

    return of


def crossed(model, stacks, device, parts: int) -> Scores:
    """Every patient by what the patients of the other parts chose; every ``parts``-th patient is of one part."""
    from LungPerfusionCore.models.registry import load_network
    from PEDetectionLib.integrated_network import ARCHITECTURES
    from PEDetectionLib.training.integrated_evaluation import cases_of, choose, joined

    cases = cases_of(load_network(model, ARCHITECTURES), stacks, model.card.input_contract, device)
    chosen = [choose([case for n, case in enumerate(cases) if n % parts != k]) for k in range(parts)]
    for k, (parameters, thresholds) in enumerate(chosen):
        say(f"chosen for part {k + 1} of {parts}: {parameters}, {thresholds}")
    scores = Scores([], [], [])
    for n, case in enumerate(cases):
        parameters, thresholds = chosen[n % parts]
        add(scores, joined(case, parameters.get("fusion")), parameters["boxes_from"], thresholds)
    return scores


def add(scores: Scores, found, source: str, thresholds: dict[str, float]) -> None:
    """The scores of one case."""
    from LungPerfusionCore.numerics.overlap import dice
    from PEDetectionLib.training.integrated_evaluation import card_boxes
    from PEDetectionLib.training.integrated_metrics import box_matches, lesion_hits, of_size

    mask, least = thresholds.get("mask", 0.5), thresholds.get("boxes", 0.5)
    case = card_boxes(found, source, mask)
    scores.scan.append(case.stack)
    scores.slices.append(case.slices[case.present])
    overlap = dice(case.truth, case.probability >= mask) if case.truth.any() else None
    drawn = sum(int((np.asarray(b, float).reshape(-1, 5)[:, 4] >= least).sum()) for b in case.boxes)
    scores.parts.append(Part(overlap, box_matches(case), box_matches(of_size(case, 5.0)), lesion_hits(case), drawn))
    scores.calls.append((case.stack >= thresholds.get("stack", 0.5), scores.slices[-1] >= thresholds.get("slices", 0.5)))


def compare(old, new, data, samples: Path, groups: dict[str, int], cross: int) -> None:
    """``groups``: how many scans of each cohort, in the order of ``data``."""
    first, stacks = scored(old, data, samples)
    second = scored(new, data, samples, cross)[0] if new is not None else None
    say(f"{old.card.task}: {old.card.sha256[:8]}" + (f" and {new.card.sha256[:8]}" if new is not None else ""))
    ends = np.cumsum([0, *groups.values()])
    rooms = {name: slice(a, b) for name, a, b in zip(groups, ends[:-1], ends[1:], strict=True)}
    for name, room in (rooms if len(rooms) == 1 else {"all": slice(None)} | rooms).items():
        some = stacks[room]
        say(f" {name}: {len(some)} scans, {sum(stack.label for stack in some)} with embolism")
        areas(some, first.of(room), None if second is None else second.of(room))
        if first.parts:
            voxels(some, first.parts[room], None if second is None else second.parts[room])


def areas(stacks, first: Scores, second: Scores | None) -> None:
    """Areas under the ROC curves of scans and slices, and sensitivity and specificity at the thresholds."""
    from PEDetectionLib.diagnostics import compare_auc

    for level, labels in (
        ("scans", np.array([stack.label for stack in stacks], int)),
        ("slices", np.concatenate([stack.labels[stack.present] for stack in stacks]).astype(int)),
    ):
        a, b = (np.array(s.scan) if level == "scans" else np.concatenate(s.slices) for s in (first, second or first))
        both = compare_auc(labels, a, b)
        text = f"  {level} (n {len(labels)}, {labels.sum()} positive): before {area(both.a)}"
        if second is not None:
            more = span(more_area(stacks, level, first, second))
            text += f", after {area(both.b)}, p {both.p:.2g}, more {more} by patients"
        say(text)
        for when, scores in (("before", first), ("after", second)):
            if scores is not None:
                called = np.array([c for c, _s in scores.calls]) if level == "scans" else np.concatenate([s for _c, s in scores.calls])
                right, free = int(called[labels > 0].sum()), int((~called[labels == 0]).sum())
                say(f"    {when}: {right} of {labels.sum()} found, {free} of {(labels == 0).sum()} free ones called so")


def more_area(stacks, level: str, first: Scores, second: Scores) -> dict | None:
    """By how much the second's area is larger, with its bootstrap interval over patients (whose slices are not independent)."""
    from PEDetectionLib.training.integrated_metrics import interval, roc_area

    rows = []
    for n, stack in enumerate(stacks):
        if level == "scans":
            rows.append((np.array([stack.label]), np.array([first.scan[n]]), np.array([second.scan[n]])))
        else:
            rows.append((stack.labels[stack.present], first.slices[n], second.slices[n]))
    return interval(rows, lambda some: roc_area([(y, b) for y, _a, b in some]) - roc_area([(y, a) for y, a, _b in some]))


def voxels(stacks, first: list[Part], second: list[Part] | None) -> None:
    """What each has of masks and boxes, and what the second has more."""
    from PEDetectionLib.training.integrated_metrics import average_precision, interval, sensitivity_at

    free = [not stack.label for stack in stacks]

    def mean(values: list) -> float:
        return float(np.mean(values)) if values else float("nan")

    measures = {
        "Dice": lambda some: mean([part.dice for part in some if part.dice is not None]),
        "AP50": lambda some: average_precision([part.boxes for part in some]),
        "AP50 from 5 mm": lambda some: average_precision([part.large for part in some]),
        "emboli found at one false box a scan": lambda some: sensitivity_at([part.lesions for part in some], 1.0)[0],
        "boxes a scan": lambda some: mean([part.drawn for part in some]),
    }
    for name, of in measures.items():
        show(name, of, interval, first, second)
    without = [[part for part, none in zip(parts, free, strict=True) if none] for parts in (first, second or first)]
    if without[0]:
        name = f"boxes a scan in the {len(without[0])} without embolism"
        show(name, measures["boxes a scan"], interval, without[0], without[1] if second is not None else None)


def show(name: str, of, interval, first: list[Part], second: list[Part] | None) -> None:
    text = f"  {name}: before {span(interval(first, of))}"
    if second is not None:
        pairs = list(zip(first, second, strict=True))
        more = interval(pairs, lambda some: of([b for _a, b in some]) - of([a for a, _b in some]))
        text += f", after {span(interval(second, of))}, more {span(more)}"
    say(text)


def span(found: dict | None) -> str:
    return "not to be said" if found is None else f"{found['value']:.3f} ({found['low']:.3f} to {found['high']:.3f})"


def false_alarms(models, data, samples: Path) -> None:
    for model in models:
        scores, stacks = scored(model, data, samples)
        thresholds = model.card.figures["thresholds"]
        for n, stack in enumerate(stacks):
            alarm = scores.scan[n] >= thresholds["stack"]
            slices = int((scores.slices[n] >= thresholds["slices"]).sum())
            boxes = f", {scores.parts[n].drawn} boxes" if scores.parts else ""
            say(f"  {model.card.sha256[:8]} on {stack.name}: scan {scores.scan[n]:.3f}{' (false alarm)' if alarm else ''}, "
                f"{slices} of {len(scores.slices[n])} slices{boxes}, were it not for the guard")  # fmt: skip


def area(auc) -> str:
    return f"{auc.value:.3f} ({auc.low:.3f} to {auc.high:.3f})"


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
