"""Every CT image of one patient, taken from the same tissue maps; streaks and motion with their masks."""

from __future__ import annotations

import numpy as np

from LungPerfusionCore.imaging.materials import effective_energy, iodine_hu_per_mg_ml
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress

from ..grid import Grid, Resampler
from .circulation import Circulation
from .compose import Contrast, Tissue
from .physics import Scan, move, noise, noise_profile, streaks, tissue_hu
from .realism import Realism
from .scanner import edges_keep_grain, grain_of, shape_image, streaks_of

MODALITIES = ("ct", "ctpa", "low_kv", "high_kv", "iodine", "vmi", "spect")
#: Relative to full size: larger voxels are less noisy.
NOISE_OF_COLUMNS = {512: 1.0, 256: 0.75, 128: 0.55}
LOW_KVP, HIGH_KVP, VMI_KEV = 80, 140, 50.0


def take_images(
    c: Circulation,
    grid: Grid,
    resampler: Resampler,
    tissue: Tissue,
    labels: dict[str, np.ndarray],
    contrast: Contrast,
    modalities: tuple[str, ...] = MODALITIES,
    *,
    keep_exact: bool,
    noise_free: bool,
    progress: Progress,
    realism: Realism | None = None,
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Return those of ``modalities`` that are CT, as int16 HU, and iodine, as float32 mg/mL, on the same grid; add the masks
    of streaks and motion. An image is the same whichever others are taken. What the scanner adds of ``realism`` is in the angiogram."""
    switches, seed = c.disease.switches, c.seed
    rng = c.scan_stream("dose")
    dose = float(rng.uniform(0.8, 1.3)) * NOISE_OF_COLUMNS[grid.shape[1]]
    energies = {"low_kv": effective_energy(LOW_KVP), "high_kv": effective_energy(HIGH_KVP)}
    scans = {
        "ct": Scan(effective_energy(120), 17 * dose, False),
        "ctpa": Scan(effective_energy(120), 15 * dose, True, 1.0, 3.5),
        "low_kv": Scan(energies["low_kv"], 21 * dose, True, 1.5, 3.5),
        "high_kv": Scan(energies["high_kv"], 15 * dose, True, 0.75, 2.0),
    }
    both = {"iodine", "vmi"} & set(modalities)  # made of two energies
    scans = {name: scan for name, scan in scans.items() if name in modalities or (both and name in energies)}
    lung = labels["lungs"] > 0
    rays = _streaks(c, grid, contrast) if switches.svc_streaks > 0 else None
    if rays is not None:
        labels["svc_streaks"] = ((np.abs(rays) > 8) & lung).astype(np.uint8)
    weights = _moving_parts(c, resampler) if switches.motion > 0 else None
    if weights is not None:
        labels["motion"] = ((np.maximum(*weights) > 0.3) & lung).astype(np.uint8)
    profile = noise_profile(grid, (grid.origin[0] + grid.spacing[0] * grid.shape[2] / 2, 10.0), 165.0, 30.0)
    images, exact, grains = {}, {}, {}
    for n, (name, scan) in enumerate(scans.items()):
        progress(0.55 + 0.08 * n, f"Taking {name}")
        real = realism if name == "ctpa" else None
        hu = tissue_hu(tissue, scan.kev, scan.iodine)
        if real and (real.streaks or real.device):
            hu += streaks_of(hu, grid, seed, max(real.streaks, real.device))
        if keep_exact and name in energies:
            exact[name] = hu.copy()
        if scan.streak and rays is not None:
            hu += rays * np.float32(scan.streak)
        if scan.motion_mm and weights is not None:
            move(hu, grid, weights[0], scan.motion_mm * switches.motion, 1)
            move(hu, grid, weights[1], 1.6 * scan.motion_mm * switches.motion, 0)
        if real:
            shape_image(hu, grid, real)
        if not noise_free:
            grain = _grain(c.scan_stream(f"noise {name}"), grid, scan.noise_hu, hu, real)
            grain *= profile
            hu += grain
            if name in energies:
                grains[name] = grain
        images[name] = np.clip(np.rint(hu), -1024, 3071).astype(np.int16)
    if both:
        _materials(images, grid, tissue, energies, grains, rays)
    return {name: image for name, image in images.items() if name in modalities}, exact


def _grain(rng: np.random.Generator, grid: Grid, sigma: float, hu: np.ndarray, realism: Realism | None) -> np.ndarray:
    """Noise (HU) as the reconstruction of ``realism`` shapes it."""
    if realism is None:
        return noise(rng, grid, sigma)
    spread, cutoff, floor = grain_of(realism, grid)
    grain = noise(rng, grid, sigma * spread, cutoff, floor)
    if realism.iterative:
        edges_keep_grain(grain, hu, realism.iterative)
    return grain


def _streaks(c: Circulation, grid: Grid, contrast: Contrast) -> np.ndarray:
    """HU of the rays of dense contrast in the superior vena cava."""
    f = c.anatomy.fields["svc"]
    k = np.where((f < 0).any((1, 2)))[0]
    j, i = np.where((f < 0).any(0))
    z, centre = (
        c.anatomy.grid.axis(2),
        (float(c.anatomy.grid.axis(0)[i].mean()), float(c.anatomy.grid.axis(1)[j].mean())),
    )
    span = (float(z[k[0]]) + 10, float(z[k[-1]]) + 6)
    return streaks(c.seed, grid, centre, span, c.disease.switches.svc_streaks * contrast.svc / 25)


def _moving_parts(c: Circulation, resampler: Resampler) -> tuple[np.ndarray, np.ndarray]:
    """How much each voxel moves with the heart, and with the diaphragm: 0 to 1, float32."""
    heart = steady.exp(-((np.maximum(resampler.volume(c.anatomy.fields["heart_hull"]), 0) / 7) ** 2))
    dome = np.minimum(
        np.abs(resampler.volume(c.anatomy.fields["right_diaphragm"])),
        np.abs(resampler.volume(c.anatomy.fields["left_diaphragm"])),
    )
    dome = steady.exp(-((dome / 8) ** 2)) * (resampler.volume(c.anatomy.fields["cavity"]) < 0)
    return heart.astype(np.float32), dome.astype(np.float32)


def _materials(images: dict, grid: Grid, tissue: Tissue, energies: dict, grains: dict, rays) -> None:
    """Add the iodine map and the virtual monoenergetic image that the two energies' noise and streaks allow."""
    k_low, k_high = (iodine_hu_per_mg_ml(energies[n]) for n in ("low_kv", "high_kv"))
    false = np.zeros(grid.shape, np.float32)
    if grains:
        # material maps are denoised before they are shown
        false += steady.gaussian_filter((grains["low_kv"] - grains["high_kv"]) / np.float32(k_low - k_high), (0.7, 1.3, 1.3))
    if rays is not None:
        false += rays * np.float32((1.5 - 0.75) / (k_low - k_high))
    iodine = tissue.iodine + false
    images["iodine"] = np.round(iodine, 3)
    vmi = tissue_hu(tissue, VMI_KEV, False) + iodine * np.float32(iodine_hu_per_mg_ml(VMI_KEV))
    images["vmi"] = np.clip(np.rint(vmi), -1024, 3071).astype(np.int16)
