"""Probability of pulmonary embolism in every 3 mm slice of a CT pulmonary angiogram, and in the scan (CNN + LSTM, or integrated).

Writes into DIR: slices.csv (a row a slice, with its position and the nearest slice of the scan), curve.png, heat.nrrd (where the slice
score comes from: class activation, or of an integrated model its decoder's embolus map), lungs_and_heart.seg.nrrd, scene.mrb, result.json.
With an integrated model also: probability.nrrd (of embolus in every voxel), emboli.seg.nrrd (from the threshold on), emboli.csv,
boxes.json (corners as voxel indices, score), coco.json (the boxes slice by slice).
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from .common import INPUT, INPUT_FILE, OUTPUT_FOLDER, add_model, share
from .dicom_objects import add_dicom, add_objects, asked
from .role_options import add_series, series_of

HELP = "probability of embolism on CT pulmonary angiography"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ctpa",
        type=INPUT,
        required=True,
        metavar="VOL",
        help="CT pulmonary angiogram in HU: NRRD, NIfTI, MetaImage or a DICOM folder",
    )
    add_series(parser, "ctpa")
    add_model(parser)
    parser.add_argument(
        "--slice-threshold",
        type=share,
        metavar="X",
        help="slice threshold: slices with at least this probability are positive (default: that of the model, by Youden index)",
    )
    parser.add_argument(
        "--stack-threshold",
        type=share,
        metavar="X",
        help="patient threshold: scans with at least this probability are positive (default: that of the model, by Youden index)",
    )
    parser.add_argument(
        "--heart",
        type=INPUT_FILE,
        metavar="SEG",
        help="segmentation with the right and left ventricle and the pulmonary trunk: RV/LV diameter ratio and trunk diameter",
    )
    add_dicom(parser)
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="output folder")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.progress import part
    from PEDetectionLib.detection_models import embolism_model

    from .common import Case, display_name

    series = series_of(args, ctpa=args.ctpa)
    wanted = asked(args)
    output = context.case_output(args.output)
    model = embolism_model(args.model)
    case = Case(context, parameters={})
    case.record.model = model.record
    image = case.ct(args.ctpa, "ctpa", series=series.get("ctpa"))
    node = case.volume_node(image, display_name(args.ctpa), unit="HU")
    context.progress(0.06, "Starting the modules")
    from PEDetection import PEDetectionLogic
    from PEDetectionLib.scene.detection_steps import show_check

    logic = PEDetectionLogic()
    step = logic.detectionStep(node, model=str(model.folder), device=context.device)
    result = step.compute(step.prepare(), part(context.progress, 0.08, 0.88))
    nodes = step.finish(result)
    nodes.live.set(args.slice_threshold, args.stack_threshold)
    detection = nodes.live.detection
    hull = show_check(node, detection.check)
    case.record.parameters.update(
        detection.device.as_dict()
        | detection.stack.parameters.as_dict()
        | {
            "slice_threshold": detection.thresholds.slices,
            "stack_threshold": detection.thresholds.stack,
            "folds": len(detection.scores.stack_folds),
            "guard": detection.judgement.as_dict() if detection.judgement is not None else None,
            "embolus_probability": model.card.figures.get("embolus_probability"),
        }
    )
    case.stamp(*(each for each in (nodes.table, nodes.chart, nodes.line, nodes.scan, nodes.markers, nodes.heat) if each is not None))
    if nodes.emboli is not None:
        case.record.parameters["embolus_threshold"] = result.threshold
    found = nodes.emboli.measurements if nodes.emboli is not None else ()
    lines = right_heart(case, logic, node, args.heart) if args.heart is not None else None
    strain = lines.measurements if lines is not None else ()
    said = (*nodes.warnings, *(lines.heart.warnings if lines is not None else ()))
    case.measured([*detection.measurements, *detection.check.measurements, *found, *strain], said)
    with output as staging:
        write_slices(detection, staging / "slices.csv")
        case.wrote("slices", staging / "slices.csv")
        write_curve(detection, staging / "curve.png")
        case.wrote("curve", staging / "curve.png")
        if nodes.heat is not None:
            case.save(nodes.heat, staging / "heat.nrrd", "heat")
        case.save(hull.segmentation, staging / "lungs_and_heart.seg.nrrd", "lungs_and_heart")
        if nodes.emboli is not None:
            write_emboli(case, nodes.emboli, result.detection, args.ctpa.name, staging)
        context.progress(0.95, "Writing the scene")
        case.save_scene(staging / "scene.mrb")
        add_objects(case, wanted, staging)
        case.record.write(staging / "result.json")
    context.say(f"Network on {detection.device.describe()}")
    context.say("Seconds: " + ", ".join(f"{stage} {seconds:.2f}" for stage, seconds in detection.seconds.items()))
    context.say(outcome(detection.curve))
    case.tell(*(str(args.output / name) for name in (*case.record.outputs.values(), "result.json")))


def right_heart(case, logic, node, path: Path):
    """Lines proposed across the ventricles and the pulmonary trunk of a segmentation; they are in the scene, to be moved by hand.

    Returns the ``LiveRightHeart``. Raises InputError where the segmentation holds none of them.
    """
    live = logic.proposeRightHeart(node, case.segmentation(path, "heart"))
    case.stamp(live.table)
    return live


def outcome(curve) -> str:
    """What a detection says of the scan, in a line; where the model cannot judge it, struck out and why."""
    from LungPerfusionCore.measurements import beside_limit, struck_out

    if curve.silent:
        return f"Probability of embolism {struck_out(f'{curve.stack:.3f}')}: {curve.silent} The scan is neither positive nor negative."
    said, limits = "positive" if curve.positive else "negative", curve.thresholds
    stack = beside_limit(curve.stack, limits.stack, 3, float(f"{limits.stack:.3g}"))
    return (
        f"Probability of embolism {stack:.3f} ({said} at {limits.stack:.3g}); "
        f"{(curve.slices >= limits.slices).sum()} of {curve.slices.size} slices at {limits.slices:.3g} or more."
    )


def write_slices(detection, path: Path) -> None:
    """One row a 3 mm slice, head first; empty where the slice network was not asked (no lung in the slice), and "positive" where the model
    cannot judge the scan."""
    from LungPerfusionCore.files.atomic_files import write_csv

    stack, scores, silent = detection.stack, detection.scores, detection.curve.silent
    rows = [
        [
            n + 1,
            int(detection.source_slices[n]),
            round(upper, 4),
            round(lower, 4),
            repr(p),
            "" if math.isnan(alone) else repr(alone),
            "" if silent else int(p >= detection.thresholds.slices),
        ]
        for n, ((upper, lower), p, alone) in enumerate(zip(stack.z_mm.tolist(), scores.slices.tolist(), scores.cnn.tolist(), strict=True))
    ]
    write_csv(path, ["slice", "source_slice", "s_upper_mm", "s_lower_mm", "probability", "slice_network", "positive"], rows)


def write_emboli(case, emboli, result, name: str, staging: Path) -> None:
    """What an integrated model finds beyond the slices: probability, segment, list, and boxes (corners in voxels, and COCO by slice)."""
    import json

    from LungPerfusionCore.files.atomic_files import write_text
    from PEDetectionLib.integrated_mapping import boxes_by_slice
    from PEDetectionLib.training.coco import coco_of_boxes, write_coco

    case.save(emboli.probability, staging / "probability.nrrd", "probability")
    case.save(emboli.segmentation, staging / "emboli.seg.nrrd", "emboli")
    case.save(emboli.table, staging / "emboli.csv", "emboli_table")
    boxes = [{"low": list(box.low), "high": list(box.high), "score": box.score} for box in result.boxes]
    said = "corners as continuous voxel indices (i, j, k) of the CTPA; voxel n spans n - 0.5 to n + 0.5"
    write_text(staging / "boxes.json", json.dumps({"convention": said, "boxes": boxes}, indent=1) + "\n")
    case.wrote("boxes", staging / "boxes.json")
    write_coco(coco_of_boxes({name: boxes_by_slice(result.boxes, result.probability)}), staging / "coco.json")
    case.wrote("coco", staging / "coco.json")


def write_curve(detection, path: Path) -> None:
    """The probability curve with its threshold, and the slice of the highest probability with where it comes from."""
    import textwrap

    import numpy as np
    from matplotlib.figure import Figure

    from LungPerfusionCore.files.atomic_files import write_figure
    from LungPerfusionCore.measurements import struck_out

    stack, scores, thresholds = detection.stack, detection.scores, detection.thresholds
    figure = Figure(figsize=(9.0, 4.4), layout="constrained")
    curve, picture = figure.subplots(1, 2, width_ratios=(3, 2))
    s = stack.z_mm.mean(axis=1)
    curve.fill_between(s, scores.slices, step="mid", color="#4477aa", alpha=0.25, linewidth=0)
    named = {"embolism-integrated": ("all three heads", "classification alone"), "segmentation": ("surest embolus", "surest voxel")}
    together, alone = named.get(detection.model.card.task, ("with its neighbours (LSTM)", "slice alone (CNN)"))
    curve.plot(s, scores.slices, color="#4477aa", label=together)
    curve.plot(s, scores.cnn, color="0.6", linewidth=0.8, label=alone)
    if not detection.curve.silent:
        curve.axhline(thresholds.slices, color="#cc3311", linestyle="--", linewidth=1, label=f"threshold {thresholds.slices:.3g}")
    curve.set(
        xlabel="S (mm), head on the left",
        ylabel="probability of embolism",
        ylim=(0, 1.02),
        xlim=(s.max() + 1.5, s.min() - 1.5),
        title=_scan_title(detection.curve),
    )
    curve.legend(frameon=False, fontsize=8)
    top = int(np.argmax(scores.slices))
    shown = stack.pixels[top]
    edge = (0, shown.shape[1], shown.shape[0], 0)
    picture.imshow(shown, cmap="gray", vmin=0, vmax=255, extent=edge)
    if scores.heat is not None:
        heat = scores.heat[top]
        picture.imshow(
            heat,
            cmap="inferno",
            alpha=0.45 * np.clip(heat / max(float(heat.max()), 1e-6), 0, 1),
            extent=edge,
            interpolation="bilinear",
            vmin=0,
            vmax=1,
        )
    coloured = f"\ncoloured: {scores.heat_kind}" if scores.heat is not None else ""
    highest = f"{scores.slices[top]:.3f}"
    highest = struck_out(highest) if detection.curve.silent else highest
    picture.set_title(f"Slice {top + 1}, S {s[top]:.0f} mm: {highest}{coloured}", fontsize=10)
    picture.set_axis_off()
    note = "\n".join(textwrap.wrap(detection.curve.silent, 130))
    figure.supxlabel(f"{note}\n{detection.model.warning}".lstrip("\n"), fontsize=8, color="#aa3311")
    write_figure(figure, path, dpi=130)


def _scan_title(curve) -> str:
    from LungPerfusionCore.measurements import beside_limit, struck_out

    if curve.silent:
        return f"Scan: {struck_out(f'{curve.stack:.3f}')}, outside of the model's training"
    limit = curve.thresholds.stack
    stack = beside_limit(curve.stack, limit, 3, float(f"{limit:.3g}"))
    return f"Scan: {stack:.3f} ({'positive' if curve.positive else 'negative'} at {limit:.3g})"
