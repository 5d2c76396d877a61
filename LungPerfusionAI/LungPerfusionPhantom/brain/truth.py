"""The truth of a simulated brain: the content of its ``truth.json``."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import numpy as np

from .kinetics import HAEMATOCRIT_FACTOR, TISSUE_DENSITY, TMAX_PLATEAU
from .perfusion import CLASSES, CORE_RATIO, HEALTHY_TMAX_S, TISSUE_SHARE, TMAX_LIMIT_S, stroke_table

if TYPE_CHECKING:
    from .examination import BrainPatient

FORMAT = 1
UNITS = {
    "cbf": "mL/100g/min",
    "cbv": "mL/100g",
    "mtt": "s",
    "delay": "s",
    "tmax": "s",
    "core_ml": "mL",
    "penumbra_ml": "mL",
    "mismatch_ml": "mL",
    "ctp": "HU",
}


DEFINITIONS = {
    "core": "CBF below 30 % of what the voxel's mixture of grey and white matter has on the other side where Tmax is at most 4 s",
    "penumbra": "Tmax above 6 s; contains the core",
    "mismatch": "penumbra that is not core; mismatch_ratio = penumbra_ml / core_ml",
    "tissue_share": TISSUE_SHARE,
    "core_ratio": CORE_RATIO,
    "tmax_limit_s": TMAX_LIMIT_S,
    "healthy_tmax_s": HEALTHY_TMAX_S,
    "tmax": "middle of the time during which the delayed, dispersed residue function is above 99 % of its maximum",
}


def brain_truth(p: BrainPatient, head, arterial, residue, venous, strokes, references) -> dict:
    """Return the dictionary that becomes ``truth.json`` (numbers, strings, lists; no paths)."""
    brain = (p.anatomy.grey + p.anatomy.white) >= TISSUE_SHARE
    voxel = p.grid.voxel_ml
    by_mean = sum(
        float((brain & half & (p.maps["cbf"] < CORE_RATIO * references[side]["mean_cbf"])).sum()) * voxel
        for side, half in (("left", p.anatomy.left), ("right", ~p.anatomy.left))
    )
    return {
        "format": FORMAT,
        "kind": "brain",
        "simulated": True,
        "seed": p.seed,
        "size": p.size,
        "units": UNITS,
        "geometry": {
            "shape_kji": list(p.grid.shape),
            "spacing_mm": list(p.grid.spacing),
            "origin_lps_mm": list(p.grid.origin),
        },
        "frames": len(p.times),
        "settings": {**asdict(p.settings), "residue": asdict(residue)},
        "head": asdict(head),
        "strokes": stroke_table(strokes),
        "arterial_input": asdict(arterial),
        "venous_output": venous,
        "noise_hu": p.noise_hu,
        "constants": {
            "tissue_density_g_ml": TISSUE_DENSITY,
            "haematocrit_factor": HAEMATOCRIT_FACTOR,
            "tmax_plateau": TMAX_PLATEAU,
        },
        "classes": {
            name: [{"state": state, "cbv": v, "cbf": f} for state, (v, f) in zip(("healthy", "reduced", "severe"), rows, strict=True)]
            for name, rows in CLASSES.items()
        },
        "definitions": DEFINITIONS,
        "regions": _regions(p, brain),
        "core_reference": references,
        "core_ml_by_mean_of_other_side": by_mean,
        "motion": {
            "moving": bool(p.settings.motion),
            "largest_shift_mm": float(np.abs(p.motion[:, :3]).max()),
            "largest_turn_deg": float(np.abs(p.motion[:, 3:]).max()),
        },
    }


def _regions(p: BrainPatient, brain: np.ndarray) -> dict[str, dict[str, float]]:
    """Volumes of tissue and lesions, and means of the maps, of the whole brain and each half."""
    voxel = p.grid.voxel_ml
    regions = {}
    for name, half in (("whole", np.ones_like(brain)), ("right", ~p.anatomy.left), ("left", p.anatomy.left)):
        here = brain & half
        core, penumbra = (float((p.maps[m][half] > 0).sum()) * voxel for m in ("core", "penumbra"))
        both = float(((p.maps["core"] > 0) & (p.maps["penumbra"] > 0) & half).sum()) * voxel
        regions[name] = {
            "volume_ml": float(here.sum()) * voxel,
            "core_ml": core,
            "penumbra_ml": penumbra,
            "mismatch_ml": penumbra - both,
            "mismatch_ratio": penumbra / core if core else float("nan"),
            **{m: float(p.maps[m][here].mean()) for m in ("cbf", "cbv", "mtt", "tmax")},
        }
    return regions
