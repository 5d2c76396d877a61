"""One simulated stroke patient: the CT perfusion series and the maps it was made from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, part, silent

from ..grid import Grid
from ..shapes import stream
from .examination import AS_DRAWN, DOSES, Anatomy, BrainPatient, BrainSettings
from .head import BLOOD_HU, CSF, DEEP_GREY, GREY, TISSUE_HU, WHITE, Head, HeadSpace, HeadTissue
from .kinetics import (
    SAMPLINGS,
    ArterialInput,
    Curves,
    Residue,
)
from .motion import draw_motion
from .perfusion import (
    TISSUE_SHARE,
    draw_strokes,
    masks,
    tissue_fields,
)
from .truth import brain_truth
from .vessels import Vessels

#: shape (k, j, i), spacing (x, y, z) mm, finer sampling in the plane and across it for partial volume.
SIZES = {
    "small": ((6, 96, 96), (2.4, 2.4, 10.0), 2, 4),
    "medium": ((8, 128, 128), (1.8, 1.8, 5.0), 2, 2),
    "full": ((12, 256, 256), (0.9, 0.9, 5.0), 2, 3),
}
#: Middle of the slab above the origin of the head, mm: from the circle of Willis to above the ventricles.
SLAB_CENTRE_MM = 15.0
#: Noise (HU) in the middle of the head at normal dose in a voxel of 0.9 x 0.9 x 5 mm, smooth kernel, 80 kVp.
NOISE_HU, NOISE_VOXEL_ML = 4.5, 0.9 * 0.9 * 5 / 1000


def noise_level(grid: Grid, dose: str | float) -> float:
    """Return the noise (HU) in the middle of the head: in inverse proportion to the square root of dose and voxel
    volume."""
    share = DOSES.get(dose, dose)
    return 0.0 if share is None else NOISE_HU * float(np.sqrt(NOISE_VOXEL_ML / grid.voxel_ml / share))


def build_anatomy(
    space: HeadSpace,
    grid: Grid,
    fine_plane: int,
    fine_slice: int,
    blocked: tuple[int, ...],
    progress: Progress = silent,
) -> Anatomy:
    """Return the shares of tissues and blood, averaged over a finer grid: that is the partial volume effect."""
    tissue, vessels = HeadTissue(space), Vessels(space, blocked)
    depth, rows, columns = grid.shape
    spacing = (grid.spacing[0] / fine_plane, grid.spacing[1] / fine_plane, grid.spacing[2] / fine_slice)
    out = {name: np.empty(grid.shape, np.float32) for name in ("base", "grey", "white", "fluid", "artery", "behind", "vein")}
    for k in range(depth):
        progress(k / depth, "Building the head")
        height = grid.origin[2] + k * grid.spacing[2]
        fine = Grid.centred((fine_slice, rows * fine_plane, columns * fine_plane), spacing, (0, 0, height))
        points = space.points(fine)
        label, below, field = tissue.classify(points, spacing)
        blood = vessels.share(points, below, field, spacing[0])

        def average(values):
            return values.reshape(fine_slice, rows, fine_plane, columns, fine_plane).mean((0, 2, 4), dtype=np.float32)

        total = blood.artery + blood.behind + blood.vein + blood.clot
        rest = np.clip(1 - total, 0, 1)
        out["base"][k] = average(TISSUE_HU[label] * rest + BLOOD_HU * (total - blood.clot) + 68 * blood.clot)
        for name, members in (("grey", (GREY, DEEP_GREY)), ("white", (WHITE,)), ("fluid", (CSF,))):
            out[name][k] = average(np.isin(label, members) * rest)
        for name in ("artery", "behind", "vein"):
            out[name][k] = average(getattr(blood, name))
    # the scanner's own blur: a head kernel of about 1.3 mm full width
    sigma = (0, 0.55 / grid.spacing[1], 0.55 / grid.spacing[0])
    for values in out.values():
        steady.gaussian_filter(values, sigma, output=values, mode="nearest")
    points = space.points(grid)
    return Anatomy(**out, left=points[0] > 0)


def make_brain(seed: int, size: str = "small", settings: BrainSettings = AS_DRAWN, progress: Progress = silent) -> BrainPatient:
    """Return the simulated examination of patient ``seed``; the same arguments give the same bytes on
    every x86-64 processor with FMA and the packages of the lock (``steady``).

    Raises:
        InputError: an unknown size, lesion, dose, sampling or residue function.
    """
    if size not in SIZES:
        raise InputError(f"Unknown size '{size}'; known are {', '.join(SIZES)}.")
    shape, spacing, fine_plane, fine_slice = SIZES[size]
    grid = Grid.centred(shape, spacing, (0, 0, SLAB_CENTRE_MM))
    head = Head.drawn(seed)
    space = HeadSpace(seed, head)
    strokes = draw_strokes(seed, settings.lesion)
    anatomy = build_anatomy(space, grid, fine_plane, fine_slice, tuple(s.side for s in strokes), part(progress, 0, 0.5))

    rng = stream(seed, "bolus")
    arterial = replace(ArterialInput.drawn(rng), recirculation=settings.recirculation)
    kind, family = rng.choice(["exponential", "linear", "gamma", "lorentzian"]), float(rng.uniform(1.5, 4))
    residue = settings.residue or Residue(str(kind), family)
    venous = {"venous_delay_s": float(rng.uniform(1.5, 3.5)), "venous_transit_s": float(rng.uniform(3.5, 5.5))}
    times = SAMPLINGS[settings.sampling].copy()
    progress(0.55, "Computing the enhancement curves")
    curves = Curves(arterial, residue, float(times[-1]), **venous)

    fields = tissue_fields(space, grid, space.points(grid), strokes, texture=settings.texture, dispersion=settings.dispersion)
    fields = fields.scaled(settings.flow, settings.transit)
    anatomy.base[...] -= 3.0 * fields.infarct * (anatomy.grey + anatomy.white)  # early oedema
    maps = _mixed_maps(anatomy, fields, curves)
    maps["core"], maps["penumbra"], references = masks(maps["cbf"], maps["tmax"], anatomy.grey, anatomy.white, anatomy.left)
    enhancing = (anatomy.grey + anatomy.white + anatomy.artery + anatomy.behind + anatomy.vein) > 1e-3
    enhancement = _enhancement(anatomy, fields, curves, enhancing, times)
    motion = draw_motion(seed, len(times), float(settings.motion)) if settings.motion else np.zeros((len(times), 6))
    patient = BrainPatient(
        seed,
        size,
        grid,
        settings,
        anatomy,
        times,
        np.interp(times, curves.times, curves.arterial),
        np.interp(times, curves.times, curves.venous),
        maps,
        _labels(anatomy),
        motion,
        {},
        enhancing,
        enhancement,
        noise_level(grid, settings.dose),
    )
    patient.truth.update(brain_truth(patient, head, arterial, residue, venous, strokes, references))
    progress(1.0, "Simulated the brain")
    return patient


def _mixed_maps(anatomy: Anatomy, fields, curves: Curves) -> dict[str, np.ndarray]:
    """Return the truth of every voxel: grey and white add up in flow and volume; MTT = 60 CBV / CBF; Tmax of the
    mixture."""
    cbf = anatomy.grey * fields.grey_cbf + anatomy.white * fields.white_cbf
    cbv = (anatomy.grey * fields.grey_cbf * fields.grey_mtt + anatomy.white * fields.white_cbf * fields.white_mtt) / 60
    brain = (anatomy.grey + anatomy.white) > 0.05
    with np.errstate(invalid="ignore", divide="ignore"):
        mtt = np.where(brain, 60 * cbv / cbf, 0)
    tmax = curves.tmax(np.clip(mtt, 1, 30), fields.delay, fields.dispersion)
    found = {"cbf": cbf, "cbv": cbv, "mtt": mtt, "delay": fields.delay, "tmax": tmax}
    return {name: np.where(brain, values, 0).astype(np.float32) for name, values in found.items()}


def _enhancement(anatomy: Anatomy, fields, curves: Curves, where: np.ndarray, times: np.ndarray) -> np.ndarray:
    """Return the enhancement (voxels, frames) in HU of the voxels ``where``: tissue, arteries, veins by their
    shares."""
    delay, dispersion = fields.delay[where], fields.dispersion[where]
    out = np.zeros((len(delay), len(times)), np.float32)
    for share, cbf, mtt in (
        (anatomy.grey, fields.grey_cbf, fields.grey_mtt),
        (anatomy.white, fields.white_cbf, fields.white_mtt),
    ):
        some = share[where] > 1e-3
        flow = (share * cbf)[where][some]
        out[some] += curves.enhancement(flow, mtt[where][some], delay[some], dispersion[some], times)
    arterial = np.interp(times, curves.times, curves.arterial).astype(np.float32)
    venous = np.interp(times, curves.times, curves.venous).astype(np.float32)
    out += anatomy.artery[where][:, None] * arterial + anatomy.vein[where][:, None] * venous
    # behind the clot collaterals bring the bolus late and spread out
    rows = np.flatnonzero(anatomy.behind[where] > 1e-3)
    if len(rows):
        late = times[None, :] - 0.8 * delay[rows, None]
        spread = np.mean([np.interp(late - lag, curves.times, curves.arterial) for lag in (0, 1.5, 3, 4.5)], axis=0)
        out[rows] += anatomy.behind[where][rows, None] * (0.8 * spread).astype(np.float32)
    return out


def _labels(anatomy: Anatomy) -> dict[str, np.ndarray]:
    shares = np.stack([anatomy.grey, anatomy.white, anatomy.fluid])
    tissue = np.where(shares.sum(0) >= TISSUE_SHARE, shares.argmax(0) + 1, 0).astype(np.uint8)
    artery = anatomy.artery + anatomy.behind
    vessels = np.where(np.maximum(artery, anatomy.vein) > 0.15, np.where(artery >= anatomy.vein, 1, 2), 0).astype(np.uint8)
    return {"tissue": tissue, "vessels": vessels}
