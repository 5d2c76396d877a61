"""What is known of a simulated patient: the content of ``truth.json``."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np

from .anatomy import LOBES
from .emboli import territory
from .flow import DEFECT_OBSTRUCTION, scores
from .vasculature import SEGMENT_NAMES

#: Raised whenever the same seed gives another patient, so that an old cohort is not taken for a new one; not for last digits.
FORMAT = 2


def regions(labels: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return the masks of whole, right, left and the five lobes."""
    lungs, lobes = labels["lungs"], labels["lobes"]
    out = {"whole": lungs > 0, "right": lungs == 1, "left": lungs == 2}
    out.update({name: lobes == number for number, name in LOBES.items()})
    return out


def region_table(labels: dict[str, np.ndarray], iodine: np.ndarray, perfusion: np.ndarray, voxel_ml: float) -> dict[str, dict[str, float]]:
    """Return volume_ml, defect_volume_ml, defect_percent, mean_iodine (noise-free, mg/mL) and mean_perfusion (lung
    mean = 1)."""
    lobes = labels["lobes"].reshape(-1)
    inside = np.flatnonzero(lobes)
    lobe = lobes[inside]
    count = np.bincount(lobe, minlength=6).astype(float)
    sums = [np.bincount(lobe, weights=a.reshape(-1)[inside], minlength=6) for a in (labels["defects"], iodine, perfusion)]
    groups = {
        "whole": [1, 2, 3, 4, 5],
        "right": [1, 2, 3],
        "left": [4, 5],
        **{name: [number] for number, name in LOBES.items()},
    }
    table = {}
    for name, parts in groups.items():
        n = count[parts].sum()
        defects, mg, flow = (s[parts].sum() for s in sums)
        table[name] = {
            "volume_ml": float(n * voxel_ml),
            "defect_volume_ml": float(defects * voxel_ml),
            "defect_percent": float(100 * defects / n) if n else float("nan"),
            "mean_iodine": float(mg / n) if n else float("nan"),
            "mean_perfusion": float(flow / n) if n else float("nan"),
        }
    return table


def embolus_table(c) -> list[dict]:
    """Return one row a clot: branch, level, place, obstruction and what lies behind it."""
    rows = []
    for number, embolus in enumerate(c.emboli, 1):
        tree, branch = c.arteries, embolus.branch
        behind = territory(tree, embolus)
        points = np.concatenate([p for p, _ in embolus.tubes])
        rows.append(
            {
                "number": number,
                "branch": int(branch),
                "generation": int(tree.generation[branch]),
                "level": embolus.level,
                "lobe": LOBES.get(int(tree.lobe[branch]), ""),
                "segment": SEGMENT_NAMES.get(int(tree.segment[branch]), ""),
                "obstruction": round(embolus.obstruction, 4),
                "occlusive": embolus.occlusive,
                "chronic": embolus.chronic,
                "volume_ml": round(embolus.volume_ml, 4),
                "centre_mm": [round(float(v), 2) for v in points.mean(0)],
                "artery_radius_mm": round(float(tree.radius[branch]), 2),
                "terminals": [int(behind.min()), int(behind.max()) + 1] if len(behind) else [],
                "territory_ml": round(float(c.volumes[behind].sum()), 2),
            }
        )
    return rows


def patient_truth(c, size, grid, labels, terminal, perfusion, iodine, contrast, acquisition, images, parenchyma_mg) -> dict:
    """Return the dictionary that becomes ``truth.json`` (numbers, strings, lists; no paths)."""
    voxel = grid.voxel_ml
    names = np.array(c.arteries.names)
    return {
        "format": FORMAT,
        "kind": "lung",
        "simulated": True,
        "seed": c.seed,
        "size": size,
        "units": {
            "volume_ml": "mL",
            "defect_volume_ml": "mL",
            "defect_percent": "%",
            "mean_iodine": "mg/mL",
            "spect": "counts",
            "ct": "HU",
        },
        "geometry": {
            "shape_kji": list(grid.shape),
            "spacing_mm": list(grid.spacing),
            "origin_lps_mm": list(grid.origin),
        },
        "build": asdict(c.anatomy.build),
        "burden": c.burden,
        "chronic_share": c.chronic_share,
        "switches": c.disease.switches.as_dict(),
        "coupling": asdict(c.disease.coupling),
        "contrast_mg_ml": asdict(contrast),
        "spect": {**asdict(acquisition), "total_counts": float(images["spect"].sum(dtype=float)) if "spect" in images else None},
        "regions": region_table(labels, iodine, perfusion, voxel),
        "iodine": {
            "parenchyma_mg": parenchyma_mg,
            "lungs_mg": float(iodine[labels["lungs"] > 0].sum(dtype=float)) * voxel,
        },
        "lobes": {name: number for number, name in LOBES.items()},
        "emboli": embolus_table(c),
        "scores": scores(c.arteries, c.emboli, c.volumes),
        "defect_obstruction": DEFECT_OBSTRUCTION,
        "vascular_resistance_ratio": c.flow.resistance / c.healthy.resistance,
        "tree": {
            "branches": c.arteries.branches,
            "terminals": c.arteries.terminals,
            "generations": int(c.arteries.generation.max()) + 1,
            "segmental": int((names == "segmental").sum()),
        },
        "label_volumes_ml": {name: float((values > 0).sum()) * voxel for name, values in sorted(labels.items())},
    }
