"""One simulated patient: the whole chain from a seed to every modality's image and its truth."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, silent

from ..grid import Grid, Resampler
from ..shapes import stream
from .anatomy import Anatomy, Build, build_anatomy
from .circulation import Circulation
from .compose import BLOOD_HU, Contrast, Painter, Tissue, paint_lungs, paint_outside, prepare_body
from .disease import Coupling, Switches, build_disease
from .emboli import BURDEN_SHARES, BURDENS, draw_emboli, territory
from .flow import branch_obstruction, solve, terminal_obstruction
from .imaging import MODALITIES, take_images
from .lookalikes import METAL_HU, MUCUS_HU, NODE_HU, NODE_IODINE, unopacified
from .moved import body_of, move_patient, spect_points
from .perfusion import output_voxels, planning_voxels
from .physics import blur
from .realism import Realism
from .scanner import breathe
from .spect import Acquisition, acquire, uptake
from .truth import patient_truth
from .vasculature import arterial_tree
from .vessel_drawing import draw_vessels, fine_vessels, vessel_labels

SIZES = ("small", "medium", "full")


@dataclass
class Patient:
    """The images (modality -> array on ``grid``; ``spect`` on ``spect_grid``), label volumes, and the truth."""

    circulation: Circulation
    size: str
    grid: Grid
    spect_grid: Grid | None
    images: dict[str, np.ndarray]
    labels: dict[str, np.ndarray]
    truth: dict
    exact: dict[str, np.ndarray] = field(default_factory=dict)  # noise-free maps, kept on request


def circulate(
    seed: int,
    *,
    burden: str | None = None,
    chronic_share: float | None = None,
    switches: Switches | None = None,
    sex: str | None = None,
    coupling: Coupling | None = None,
    saddle: bool | None = None,
) -> Circulation:
    """Return a patient's anatomy, trees, clots and flow.

    ``burden``: none, low, intermediate or high; ``chronic_share``: probability that a clot is an old one. What is
    left out is drawn.
    """
    rng = stream(seed, "disease")
    drawn = str(rng.choice(list(BURDEN_SHARES), p=list(BURDEN_SHARES.values())))
    drawn_chronic = float(rng.choice([0.0, 0.0, 0.5, 1.0]))
    drawn_switches = Switches.draw(rng)
    burden = burden or drawn
    if burden not in BURDENS:
        raise InputError(f"Unknown burden '{burden}'; known are {', '.join(BURDENS)}.")
    chronic_share = drawn_chronic if chronic_share is None else chronic_share
    anatomy = build_anatomy(Build.draw(seed, sex))
    arteries, volumes = arterial_tree(anatomy)
    disease = build_disease(anatomy, switches or drawn_switches, coupling or Coupling.draw(seed))
    voxels = planning_voxels(anatomy, arteries, disease)
    conductance = np.bincount(voxels.terminal, weights=voxels.weight, minlength=arteries.terminals) * anatomy.grid.voxel_ml
    emboli = draw_emboli(arteries, stream(seed, "emboli"), burden, chronic_share=chronic_share, saddle=saddle)
    own = branch_obstruction(arteries, emboli)
    return Circulation(
        int(seed),
        anatomy,
        arteries,
        volumes,
        disease,
        emboli,
        solve(arteries, conductance),
        solve(arteries, conductance, own),
        terminal_obstruction(arteries, own),
        burden,
        chronic_share,
    )


def output_grid(anatomy: Anatomy, size: str) -> Grid:
    """Return the CT's grid: small 128 x 128 x 96 at about 2.8 mm, medium 256 x 256 at about 1.4 mm with slices of
    1.5 mm, full 512 x 512 at about 0.7 mm with slices of 1 to 1.25 mm."""
    low, high = anatomy.extent_z
    rng = stream(anatomy.build.seed, "field of view")
    margin = 7.0
    height = high - low + 2 * margin
    view = float(np.clip(352 * anatomy.build.width * rng.normal(1.0, 0.02), 330, 400))
    middle = (float(rng.normal(0, 3)), 6.0 + float(rng.normal(0, 3)), (low + high) / 2)
    if size == "small":
        return Grid.centred((96, 128, 128), (view / 128, view / 128, height / 96), middle)
    if size == "medium":
        return Grid.centred((int(np.ceil(height / 1.5)), 256, 256), (view / 256, view / 256, 1.5), middle)
    if size == "full":
        slices = float(rng.choice([1.0, 1.25]))
        return Grid.centred((int(np.ceil(height / slices)), 512, 512), (view / 512, view / 512, slices), middle)
    raise InputError(f"Unknown size '{size}'; known are {', '.join(SIZES[:-1])} and {SIZES[-1]}.")


def make_patient(
    seed: int,
    size: str = "small",
    *,
    keep_exact: bool = False,
    workers: int = 1,
    progress: Progress = silent,
    circulation: Circulation | None = None,
    noise_free: bool = False,
    modalities: tuple[str, ...] = MODALITIES,
    realism: Realism | None = None,
    **choices,
) -> Patient:
    """Return a simulated patient; the same arguments give the same arrays, whatever ``workers`` is and whatever x86-64 processor
    with the packages of the lock makes them (``steady``).

    ``choices`` go to ``circulate`` (burden, chronic_share, switches, sex, coupling, saddle). ``keep_exact`` keeps
    the noise-free tissue maps. ``modalities``: which images to take; the others cost nothing. ``realism``: what real
    CT angiograms have beside; left out, or with everything off, nothing changes.
    """
    c = circulation or circulate(seed, **choices)
    realism = realism if realism and realism.any else None
    progress(0.1, "Drawing vessels")
    grid = output_grid(c.anatomy, size)
    contrast = Contrast.draw(c.scan_stream("contrast"), c.obstructed_fraction)
    vessels = draw_vessels(c, grid, realism)
    progress(0.25, "Finding territories")
    resampler = Resampler(c.anatomy.grid, grid)
    slabs = [slice(k, min(k + 12, grid.shape[0])) for k in range(0, grid.shape[0], 12)]
    labels, terminal, perfusion = _lungs(c, grid, resampler, slabs, vessels, workers)
    progress(0.4, "Painting tissue")
    tissue = Tissue(*(np.zeros(grid.shape, np.float32) for _ in range(4)))
    _paint(c, grid, resampler, slabs, vessels, contrast, tissue, labels, perfusion, workers, realism)
    parenchyma_mg = contrast.lung * float(labels["lungs"].astype(bool).sum()) * grid.voxel_ml
    labels.update(vessel_labels(vessels))
    labels["defects"] = (c.defect_terminals[np.maximum(terminal, 0)] & (terminal >= 0)).astype(np.uint8)
    labels.update(_distractor_labels(c, grid, resampler, labels))
    del vessels
    if realism and realism.breathing:
        maps = [tissue.base, tissue.fat, tissue.bone, tissue.iodine, perfusion]
        breathe(c, grid, resampler, realism.breathing, maps, [*labels.values(), terminal])
    if c.movement is not None:
        progress(0.5, "Moving the patient")
        grid, tissue, labels, terminal, perfusion = move_patient(c, grid, tissue, labels, terminal, perfusion)
    blur(tissue, grid)
    progress(0.55, "Taking images")
    images, exact = take_images(
        c,
        grid,
        resampler,
        tissue,
        labels,
        contrast,
        modalities,
        keep_exact=keep_exact,
        noise_free=noise_free,
        progress=progress,
        realism=realism,
    )
    counts = Acquisition.draw(c.scan_stream("spect"))
    spect_grid = None
    if "spect" in modalities:
        images["spect"], spect_grid = _spect(c, counts)
    truth = patient_truth(c, size, grid, labels, terminal, perfusion, tissue.iodine, contrast, counts, images, parenchyma_mg)
    if realism:
        truth["realism"] = realism.as_dict()
    if keep_exact:
        exact |= {"base": tissue.base, "fat": tissue.fat, "bone": tissue.bone, "iodine": tissue.iodine}
        exact |= {"terminal": terminal, "perfusion": perfusion}
    progress(1.0, "Done")
    return Patient(c, size, grid, spect_grid, images, labels, truth, exact)


def _in_slabs(job, slabs: list[slice], workers: int) -> list:
    """Run ``job`` on every slab, in threads (numpy frees the interpreter lock); results come in order, so nothing
    depends on timing."""
    if workers <= 1:
        return [job(s) for s in slabs]
    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(job, slabs))


def _lungs(c: Circulation, grid: Grid, resampler: Resampler, slabs, vessels, workers):
    def job(slices):
        return output_voxels(c.anatomy, c.arteries, c.disease, grid, resampler, slices, vessels["hilum"][slices])

    parts = _in_slabs(job, slabs, workers)
    lobes = np.zeros(grid.shape, np.uint8)
    terminal = np.full(grid.shape, -1, np.int16)
    perfusion = np.zeros(grid.shape, np.float32)
    blood = np.maximum(vessels["arteries"], vessels["veins"])
    for slices, part in zip(slabs, parts, strict=True):
        lobes[slices].reshape(-1)[part.index] = part.lobe
        terminal[slices].reshape(-1)[part.index] = part.terminal
        # what vessels and bronchi take of a voxel is not perfused tissue
        part.weight *= 1 - 0.98 * np.clip(np.maximum(blood[slices], vessels["walls"][slices]).reshape(-1)[part.index], 0, 1)
    total = sum(np.bincount(p.terminal, weights=p.weight, minlength=c.arteries.terminals) for p in parts) * grid.voxel_ml
    density = np.divide(c.flow.terminal, total, out=np.zeros(len(total)), where=total > 0)
    mean = 1 / ((lobes > 0).sum() * grid.voxel_ml)
    for slices, part in zip(slabs, parts, strict=True):
        perfusion[slices].reshape(-1)[part.index] = density[part.terminal] * part.weight / mean
    lungs = np.where(lobes == 0, 0, np.where(lobes <= 3, 1, 2)).astype(np.uint8)
    return {"lungs": lungs, "lobes": lobes}, terminal, perfusion


def _density_loss(c: Circulation) -> np.ndarray:
    """Return by how many HU lost perfusion darkens the unenhanced lung, on the planning grid."""
    lost = np.zeros(c.arteries.terminals)
    for embolus in c.emboli:
        effect = c.disease.coupling.chronic_hu if embolus.chronic else c.disease.coupling.acute_hu
        lost[territory(c.arteries, embolus)] += embolus.obstruction * effect
    if not lost.any():
        return np.zeros(c.anatomy.grid.shape, np.float32)
    voxels = planning_voxels(c.anatomy, c.arteries, c.disease)
    out = np.zeros(c.anatomy.grid.shape, np.float32)
    out.reshape(-1)[voxels.index] = np.minimum(lost, 70)[voxels.terminal]
    return steady.gaussian_filter(out, 0.8)


def _paint(c, grid, resampler, slabs, vessels, contrast, tissue, labels, perfusion, workers, realism=None) -> None:
    body = prepare_body(c.anatomy)
    rng = c.scan_stream("inflation")
    base_hu = float(-878 - 1.1 * c.anatomy.build.breathing_mm + rng.normal(0, 9))
    loss = _density_loss(c)
    fine = fine_vessels(c, grid)
    mixed = unopacified(c, grid, realism.mixing, contrast.right_heart) if realism and realism.mixing else None

    def job(slices):
        painter = Painter(tissue, slices, resampler, grid)
        paint_outside(painter, c.anatomy, body, contrast, grid)
        paint_lungs(painter, c.anatomy, c.disease, base_hu, loss, fine[slices])
        lung = labels["lungs"][slices] > 0
        painter.iodine[:] = np.where(lung, perfusion[slices] * np.float32(contrast.lung), painter.iodine)
        whole = (slice(0, grid.shape[1]), slice(0, grid.shape[2]))
        if "nodes" in vessels:
            painter.lay(whole, vessels["nodes"][slices], NODE_HU, 0.0, NODE_IODINE)
        painter.lay(whole, np.clip(vessels["walls"][slices], 0, 1), 30.0, 0.0, 0.6)
        painter.lay(whole, np.clip(vessels["veins"][slices], 0, 1), BLOOD_HU, 0.0, contrast.left_heart)
        arteries = np.clip(vessels["arteries"][slices], 0, 1)
        blood = contrast.right_heart if mixed is None else mixed[slices] * np.float32(contrast.right_heart)
        painter.lay(whole, arteries, BLOOD_HU, 0.0, blood)
        painter.lay(whole, vessels["clots"][slices], 50.0, 0.0, 0.3)
        painter.lay(whole, np.clip(vessels["airways"][slices], 0, 1), -990.0)
        if "plugs" in vessels:
            painter.lay(whole, vessels["plugs"][slices], MUCUS_HU)
        if "metal" in vessels:
            painter.lay(whole, vessels["metal"][slices], METAL_HU)

    _in_slabs(job, slabs, workers)


def _distractor_labels(c: Circulation, grid: Grid, resampler: Resampler, labels) -> dict[str, np.ndarray]:
    """Return one mask a distractor that is switched on; streaks and motion get theirs when the images are taken."""
    out = {}
    lung = labels["lungs"] > 0
    d, s = c.disease, c.disease.switches
    if s.emphysema > 0:
        out["emphysema"] = ((resampler.volume(d.emphysema) > 0.35) & lung).astype(np.uint8)
    if s.consolidation > 0:
        out["consolidation"] = ((resampler.volume(d.consolidation) > 0.5) & lung).astype(np.uint8)
    if s.effusion > 0:
        inside = np.minimum(resampler.volume(c.anatomy.fields["right_lung"]), resampler.volume(c.anatomy.fields["left_lung"])) < 0
        out["effusion"] = ((resampler.volume(d.effusion) < 0) & inside & ~lung).astype(np.uint8)
        out["atelectasis"] = ((resampler.volume(d.atelectasis) > 0.5) & lung).astype(np.uint8)
    if s.fissures > 0:
        f = c.anatomy.fields
        lobes = labels["lobes"]
        oblique = np.abs(resampler.volume(f["right_oblique"])) < 2.5
        horizontal = (np.abs(resampler.volume(f["horizontal"])) < 2.5) & (lobes <= 2)
        right = (labels["lungs"] == 1) & (oblique | horizontal)
        left = (labels["lungs"] == 2) & (np.abs(resampler.volume(f["left_oblique"])) < 2.5)
        out["fissures"] = (right | left).astype(np.uint8)
    return out


def _spect(c: Circulation, acquisition: Acquisition) -> tuple[np.ndarray, Grid]:
    voxels = planning_voxels(c.anatomy, c.arteries, c.disease)
    density = voxels.perfusion(c.flow.terminal, c.anatomy.grid.voxel_ml)
    expected, grid = uptake(c.anatomy, voxels, density, acquisition, spect_points(c, voxels))
    body = body_of(c, grid)
    return acquire(expected, body, acquisition, c.scan_stream("counts")), grid
