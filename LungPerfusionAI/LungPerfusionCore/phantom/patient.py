"""One simulated patient: the whole chain from a seed to every modality's image and its truth."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from ..errors import InputError
from ..materials import effective_energy, iodine_hu_per_mg_ml
from ..progress import Progress, silent
from .anatomy import Anatomy, Build, build_anatomy
from .compose import BLOOD_HU, Contrast, Painter, Tissue, paint_lungs, paint_outside, prepare_body
from .disease import Coupling, Disease, Switches, build_disease
from .emboli import BURDENS, Embolus, draw_emboli, territory
from .flow import DEFECT_OBSTRUCTION, Flow, branch_obstruction, solve, terminal_obstruction
from .grid import Grid, Resampler
from .perfusion import output_voxels, planning_voxels
from .physics import Scan, blur, move, noise, noise_profile, streaks, tissue_hu
from .raster import bend, draw_tubes
from .shapes import stream
from .spect import Acquisition, acquire, uptake
from .tree import CENTRAL, Tree
from .vasculature import airway_tree, arterial_tree, keep_inside, venous_tree

LOW_KVP, HIGH_KVP, VMI_KEV = 80, 140, 50.0


@dataclass
class Circulation:
    """What is known of a patient before a voxel is drawn: anatomy, trees, clots and flow. Cheap (about a second)."""

    seed: int
    anatomy: Anatomy
    arteries: Tree
    volumes: np.ndarray  # ml of lung behind each terminal
    disease: Disease
    emboli: tuple[Embolus, ...]
    healthy: Flow
    flow: Flow
    obstruction: np.ndarray  # (terminals,)
    burden: str
    chronic_share: float

    @property
    def defect_terminals(self) -> np.ndarray:
        return self.obstruction >= DEFECT_OBSTRUCTION

    @property
    def obstructed_fraction(self) -> float:
        return float((self.obstruction * self.volumes).sum() / self.volumes.sum())


@dataclass
class Patient:
    """The images (modality -> array on ``grid``; ``spect`` on ``spect_grid``), label volumes, and the truth."""

    circulation: Circulation
    size: str
    grid: Grid
    spect_grid: Grid
    images: dict[str, np.ndarray]
    labels: dict[str, np.ndarray]
    truth: dict
    exact: dict[str, np.ndarray] = field(default_factory=dict)  # noise-free maps, kept on request


def circulate(seed: int, *, burden: str | None = None, chronic_share: float | None = None, switches: Switches | None = None,
              sex: str | None = None, coupling: Coupling | None = None, saddle: bool | None = None) -> Circulation:
    """Return a patient's anatomy, trees, clots and flow.

    ``burden``: none, low, intermediate or high; ``chronic_share``: probability that a clot is an old one. What is left out is drawn.
    """
    rng = stream(seed, "disease")
    drawn = str(rng.choice(list(BURDENS), p=[0.3, 0.25, 0.27, 0.18]))
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
    return Circulation(int(seed), anatomy, arteries, volumes, disease, emboli, solve(arteries, conductance), solve(arteries, conductance, own),
                       terminal_obstruction(arteries, own), burden, chronic_share)


def output_grid(anatomy: Anatomy, size: str) -> Grid:
    """Return the CT's grid: small 128 x 128 x 96 at about 2.8 mm, full 512 x 512 at about 0.7 mm with slices of 1 to 1.25 mm."""
    low, high = anatomy.extent_z
    rng = stream(anatomy.build.seed, "field of view")
    margin = 7.0
    height = high - low + 2 * margin
    view = float(np.clip(352 * anatomy.build.width * rng.normal(1.0, 0.02), 330, 400))
    middle = (float(rng.normal(0, 3)), 6.0 + float(rng.normal(0, 3)), (low + high) / 2)
    if size == "small":
        return Grid.centred((96, 128, 128), (view / 128, view / 128, height / 96), middle)
    if size == "full":
        slices = float(rng.choice([1.0, 1.25]))
        return Grid.centred((int(np.ceil(height / slices)), 512, 512), (view / 512, view / 512, slices), middle)
    raise InputError(f"Unknown size '{size}'; known are small and full.")


def make_patient(seed: int, size: str = "small", *, keep_exact: bool = False, workers: int = 1, progress: Progress = silent,
                 circulation: Circulation | None = None, noise_free: bool = False, **choices) -> Patient:
    """Return a simulated patient; the same arguments give the same arrays, whatever ``workers`` is.

    ``choices`` go to ``circulate`` (burden, chronic_share, switches, sex, coupling, saddle). ``keep_exact`` keeps the noise-free tissue maps.
    """
    c = circulation or circulate(seed, **choices)
    progress(0.1, "Drawing vessels")
    grid = output_grid(c.anatomy, size)
    contrast = Contrast.draw(c.seed, c.obstructed_fraction)
    vessels = _draw_vessels(c, grid)
    progress(0.25, "Finding territories")
    resampler = Resampler(c.anatomy.grid, grid)
    slabs = [slice(k, min(k + 12, grid.shape[0])) for k in range(0, grid.shape[0], 12)]
    labels, terminal, perfusion = _lungs(c, grid, resampler, slabs, vessels, workers)
    progress(0.4, "Painting tissue")
    tissue = Tissue(*(np.zeros(grid.shape, np.float32) for _ in range(4)))
    _paint(c, grid, resampler, slabs, vessels, contrast, tissue, labels, perfusion, workers)
    parenchyma_mg = contrast.lung * float(labels["lungs"].astype(bool).sum()) * grid.voxel_ml
    labels.update(_vessel_labels(vessels, labels["lungs"]))
    labels["defects"] = (c.defect_terminals[np.maximum(terminal, 0)] & (terminal >= 0)).astype(np.uint8)
    labels.update(_distractor_labels(c, grid, resampler, labels))
    del vessels
    blur(tissue, grid)
    progress(0.55, "Taking images")
    images, exact = _images(c, grid, resampler, tissue, labels, contrast, keep_exact, noise_free, progress)
    counts = Acquisition.draw(stream(c.seed, "spect"))
    images["spect"], spect_grid = _spect(c, counts)
    from .truth import patient_truth

    truth = patient_truth(c, size, grid, labels, terminal, perfusion, tissue.iodine, contrast, counts, images, parenchyma_mg)
    if keep_exact:
        exact.update(base=tissue.base, fat=tissue.fat, bone=tissue.bone, iodine=tissue.iodine, terminal=terminal, perfusion=perfusion)
    progress(1.0, "Done")
    return Patient(c, size, grid, spect_grid, images, labels, truth, exact)


def _draw_vessels(c: Circulation, grid: Grid) -> dict[str, np.ndarray]:
    """Return partial volumes: arteries, veins, airways (lumen), walls (lumen and wall), clots, and the hilum's large vessels."""
    arteries = c.arteries
    veins = venous_tree(c.anatomy, arteries)
    airways = airway_tree(c.anatomy, arteries)
    thin = np.ones(arteries.branches)
    for embolus in c.emboli:
        if embolus.chronic:
            # behind an old clot the arteries shrink with the flow they lost
            for row in embolus.blocked_branches:
                behind = (arteries.first >= arteries.first[row]) & (arteries.last <= arteries.last[row]) & (np.arange(arteries.branches) > row)
                thin[behind] *= max(1 - embolus.obstruction, 0.15) ** 0.25
    out = {}
    central = np.isin(arteries.names, CENTRAL[:-1])
    for name, tree, scale in (("arteries", arteries, thin), ("veins", veins, 1.0), ("airways", airways, 1.0)):
        points = bend(tree.start, tree.end, stream(c.seed, f"bend {name}"))
        deep = np.repeat(np.where(np.isin(tree.names, CENTRAL[:4]), 0, tree.lobe), points.shape[1])
        points = keep_inside(points.reshape(-1, 3), deep, c.anatomy, 1.5).reshape(points.shape)
        radius = tree.radius * scale
        last = radius.copy()
        last[tree.terminal_branch] *= 0.5  # what goes on beyond the terminals is too thin to see
        first = np.where(tree.parent >= 0, 0.5 * (radius[np.maximum(tree.parent, 0)].clip(max=radius * 1.25) + radius), radius)
        if name == "arteries":
            out["arteries"] = draw_tubes(points[central], first[central], last[central], grid)
            out["hilum"] = out["arteries"] > 0.5
            draw_tubes(points[~central], first[~central], last[~central], grid, out["arteries"])
        elif name == "veins":
            large = radius > 4.5
            out["veins"] = draw_tubes(points[large], first[large], last[large], grid)
            out["hilum"] |= out["veins"] > 0.5
            draw_tubes(points[~large], first[~large], last[~large], grid, out["veins"])
        else:
            out["airways"] = draw_tubes(points, radius, radius, grid)
            out["walls"] = draw_tubes(points, radius * 1.12 + 0.45, radius * 1.12 + 0.45, grid)
    for name in ("trachea", "right_main_bronchus", "left_main_bronchus"):
        _add_tube(out, c, name, grid)
    _nothing_in_the_heart(out, c, grid)
    out["hilum"] |= out["airways"] > 0.5
    clots = np.zeros(grid.shape, np.float32)
    for embolus in c.emboli:
        for points, radii in embolus.tubes:
            segments = np.stack([points[:-1], points[1:]], 1)
            draw_tubes(segments, radii[:-1], radii[1:], grid, clots)
    out["clots"] = np.minimum(clots, np.maximum(out["arteries"], 0))
    return out


def _nothing_in_the_heart(out: dict, c: Circulation, grid: Grid) -> None:
    """No airway runs through the heart, however close to it its artery does."""
    resampler, everything = Resampler(c.anatomy.grid, grid), slice(0, grid.shape[0])
    window = resampler.near(c.anatomy.fields["heart_hull"], everything, 0.0)
    inside = resampler.slab(c.anatomy.fields["heart_hull"], everything, window) < 0
    for name in ("airways", "walls"):
        out[name][(slice(None), *window)][inside] = 0


def _add_tube(out: dict, c: Circulation, name: str, grid: Grid) -> None:
    resampler = Resampler(c.anatomy.grid, grid)
    voxel = np.float32(np.prod(grid.spacing) ** (1 / 3))
    everything = slice(0, grid.shape[0])
    window = resampler.near(c.anatomy.fields[name], everything, 3.0)
    if window is None:
        return
    distance = resampler.slab(c.anatomy.fields[name], everything, window)
    here = (slice(None), *window)
    for key, grow in (("airways", 0.0), ("walls", 1.5)):
        np.maximum(out[key][here], np.clip(0.5 - (distance - grow) / voxel, 0, 1), out=out[key][here])


def _in_slabs(job, slabs: list[slice], workers: int) -> list:
    """Run ``job`` on every slab, in threads (numpy frees the interpreter lock); results come in order, so nothing depends on timing."""
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
    from scipy.ndimage import gaussian_filter

    voxels = planning_voxels(c.anatomy, c.arteries, c.disease)
    out = np.zeros(c.anatomy.grid.shape, np.float32)
    out.reshape(-1)[voxels.index] = np.minimum(lost, 70)[voxels.terminal]
    return gaussian_filter(out, 0.8)


def _paint(c, grid, resampler, slabs, vessels, contrast, tissue, labels, perfusion, workers) -> None:
    body = prepare_body(c.anatomy)
    rng = stream(c.seed, "inflation")
    base_hu = float(-872 - 1.1 * c.anatomy.build.breathing_mm + rng.normal(0, 9))
    loss = _density_loss(c)
    fine = _fine_vessels(c, grid)

    def job(slices):
        painter = Painter(tissue, slices, resampler, grid)
        paint_outside(painter, c.anatomy, body, contrast, grid)
        paint_lungs(painter, c.anatomy, c.disease, base_hu, loss, fine[slices])
        lung = labels["lungs"][slices] > 0
        painter.iodine[:] = np.where(lung, perfusion[slices] * np.float32(contrast.lung), painter.iodine)
        whole = (slice(0, grid.shape[1]), slice(0, grid.shape[2]))
        painter.lay(whole, np.clip(vessels["walls"][slices], 0, 1), 30.0, 0.0, 0.6)
        painter.lay(whole, np.clip(vessels["veins"][slices], 0, 1), BLOOD_HU, 0.0, contrast.left_heart)
        arteries = np.clip(vessels["arteries"][slices], 0, 1)
        painter.lay(whole, arteries, BLOOD_HU, 0.0, contrast.right_heart)
        painter.lay(whole, vessels["clots"][slices], 50.0, 0.0, 0.3)
        painter.lay(whole, np.clip(vessels["airways"][slices], 0, 1), -990.0)

    _in_slabs(job, slabs, workers)


def _fine_vessels(c: Circulation, grid: Grid) -> np.ndarray:
    """Return the texture (HU) of vessels and septa too fine for the trees: grain of 1 to 2 mm, skewed towards bright specks."""
    from scipy.ndimage import gaussian_filter

    grain = stream(c.seed, "fine vessels").standard_normal(grid.shape, dtype=np.float32)
    sigma = [max(0.75 / s, 0.45) for s in grid.spacing[::-1]]
    grain = gaussian_filter(grain, sigma, output=grain, truncate=3.0)
    grain /= grain.std()
    np.exp(np.float32(0.75) * np.minimum(grain, 3.5), out=grain)
    grain -= np.float32(np.exp(0.75**2 / 2))
    grain *= np.float32(26.0 if grid.spacing[0] < 1.5 else 15.0)
    return grain


def _vessel_labels(vessels, lungs) -> dict[str, np.ndarray]:
    arteries = vessels["arteries"] > 0.5
    emboli = (vessels["clots"] > 0.5) | ((vessels["clots"] > 0.2) & (vessels["clots"] >= 0.45 * vessels["arteries"]) & (vessels["arteries"] < 0.9))
    return {
        "arteries": arteries.astype(np.uint8), "veins": ((vessels["veins"] > 0.5) & ~arteries).astype(np.uint8),
        "airways": (vessels["airways"] > 0.5).astype(np.uint8), "emboli": emboli.astype(np.uint8),
    }


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


def _images(c, grid, resampler, tissue, labels, contrast, keep_exact, noise_free, progress):
    """Return the CT images as int16 HU and iodine as float32 mg/mL; add the masks of streaks and motion."""
    switches, seed = c.disease.switches, c.seed
    rng = stream(seed, "dose")
    dose = float(rng.uniform(0.8, 1.3)) * (1.0 if grid.shape[1] == 512 else 0.55)
    energies = {"low_kv": effective_energy(LOW_KVP), "high_kv": effective_energy(HIGH_KVP)}
    scans = {
        "ct": Scan(effective_energy(120), 17 * dose, False),
        "ctpa": Scan(effective_energy(120), 15 * dose, True, 1.0, 3.5),
        "low_kv": Scan(energies["low_kv"], 21 * dose, True, 1.5, 3.5),
        "high_kv": Scan(energies["high_kv"], 15 * dose, True, 0.75, 2.0),
    }
    rays = None
    lung = labels["lungs"] > 0
    if switches.svc_streaks > 0:
        f = c.anatomy.fields["svc"]
        k = np.where((f < 0).any((1, 2)))[0]
        j, i = np.where((f < 0).any(0))
        z, centre = c.anatomy.grid.axis(2), (float(c.anatomy.grid.axis(0)[i].mean()), float(c.anatomy.grid.axis(1)[j].mean()))
        rays = streaks(seed, grid, centre, (float(z[k[0]]) + 10, float(z[k[-1]]) + 6), switches.svc_streaks * contrast.svc / 25)
        labels["svc_streaks"] = ((np.abs(rays) > 8) & lung).astype(np.uint8)
    weights = None
    if switches.motion > 0:
        heart = np.exp(-(np.maximum(resampler.volume(c.anatomy.fields["heart_hull"]), 0) / 7) ** 2)
        dome = np.minimum(np.abs(resampler.volume(c.anatomy.fields["right_diaphragm"])), np.abs(resampler.volume(c.anatomy.fields["left_diaphragm"])))
        dome = np.exp(-((dome / 8) ** 2)) * (resampler.volume(c.anatomy.fields["cavity"]) < 0)
        weights = (heart.astype(np.float32), dome.astype(np.float32))
        labels["motion"] = ((np.maximum(*weights) > 0.3) & lung).astype(np.uint8)
    profile = noise_profile(grid, (grid.origin[0] + grid.spacing[0] * grid.shape[2] / 2, 10.0), 165.0, 30.0)
    images, exact, grains = {}, {}, {}
    for n, (name, scan) in enumerate(scans.items()):
        progress(0.55 + 0.08 * n, f"Taking {name}")
        hu = tissue_hu(tissue, scan.kev, scan.iodine)
        if keep_exact and name in energies:
            exact[name] = hu.copy()
        if scan.streak and rays is not None:
            hu += rays * np.float32(scan.streak)
        if scan.motion_mm and weights is not None:
            move(hu, grid, weights[0], scan.motion_mm * switches.motion, 1)
            move(hu, grid, weights[1], 1.6 * scan.motion_mm * switches.motion, 0)
        if not noise_free:
            grain = noise(stream(seed, f"noise {name}"), grid, scan.noise_hu)
            grain *= profile
            hu += grain
            if name in energies:
                grains[name] = grain
        images[name] = np.clip(np.rint(hu), -1024, 3071).astype(np.int16)
    k_low, k_high = (iodine_hu_per_mg_ml(energies[n]) for n in ("low_kv", "high_kv"))
    false = np.zeros(grid.shape, np.float32)
    if grains:
        from scipy.ndimage import gaussian_filter

        # material maps are denoised before they are shown
        false += gaussian_filter((grains["low_kv"] - grains["high_kv"]) / np.float32(k_low - k_high), (0.7, 1.3, 1.3))
    if rays is not None:
        false += rays * np.float32((1.5 - 0.75) / (k_low - k_high))
    iodine = tissue.iodine + false
    images["iodine"] = np.round(iodine, 3)
    vmi = tissue_hu(tissue, VMI_KEV, False) + iodine * np.float32(iodine_hu_per_mg_ml(VMI_KEV))
    images["vmi"] = np.clip(np.rint(vmi), -1024, 3071).astype(np.int16)
    return images, exact


def _spect(c: Circulation, acquisition: Acquisition) -> tuple[np.ndarray, Grid]:
    voxels = planning_voxels(c.anatomy, c.arteries, c.disease)
    density = voxels.perfusion(c.flow.terminal, c.anatomy.grid.voxel_ml)
    expected, grid = uptake(c.anatomy, voxels, density, acquisition)
    body = Resampler(c.anatomy.grid, grid).volume(c.anatomy.fields["body"]) < 0
    return acquire(expected, body, acquisition, stream(c.seed, "counts")), grid
