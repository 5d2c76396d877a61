"""What an unenhanced CT can know of a simulated patient's perfusion: the ceiling for whoever predicts one from it.

The oracle knows the patient's anatomy, diseases, gravity and ``Coupling`` without error, and of the clots those that
darken the lung by more than its own patches of density (``texture_hu``). Acute clots therefore stay hidden from it, as
do the patches by which healthy perfusion varies. What it says is blurred as the gamma camera blurs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from LungPerfusionCore.numerics import steady

from ..grid import Grid
from .circulation import Circulation
from .cohort import FORMAT
from .disease import Switches, perfusion_patches
from .flow import branch_obstruction, solve
from .patient import circulate
from .perfusion import planning_voxels

#: Middle of what ``Acquisition.draw`` gives; the oracle does not know the single camera.
FWHM_MM = 12.5


def circulation_of(truth: Mapping) -> Circulation | None:
    """The circulation behind a cohort patient's truth.json; None where another version of the phantom made it."""
    plan = truth.get("plan") or {}
    if plan.get("format") != FORMAT:
        return None
    return circulate(
        plan["seed"],
        burden=plan["burden"],
        chronic_share=plan["chronic_share"],
        switches=Switches(**plan["switches"]),
    )


def visible_emboli(c: Circulation) -> tuple:
    """The clots that lower density behind them by more than the spread of the lung's patches."""
    k = c.disease.coupling
    return tuple(e for e in c.emboli if e.obstruction * (k.chronic_hu if e.chronic else k.acute_hu) > k.texture_hu)


def visible_perfusion(c: Circulation) -> tuple[np.ndarray, Grid]:
    """Perfusion as far as the CT can show it, (k, j, i) float32 on the planning grid (LPS): share of the cardiac output
    per ml.
    """
    grid = c.anatomy.grid
    disease = replace(c.disease, works=c.disease.works / perfusion_patches(c.seed, grid))
    voxels = planning_voxels(c.anatomy, c.arteries, disease)
    conductance = np.bincount(voxels.terminal, weights=voxels.weight, minlength=c.arteries.terminals) * grid.voxel_ml
    flow = solve(c.arteries, conductance, branch_obstruction(c.arteries, visible_emboli(c)))
    values = np.zeros(grid.shape, np.float32)
    values.reshape(-1)[voxels.index] = voxels.perfusion(flow.terminal, grid.voxel_ml)
    return steady.gaussian_filter(values, [FWHM_MM / 2.3548 / s for s in grid.spacing[::-1]]), grid
