"""SIMULATED perfusion over real anatomy: an iodine distribution with known defects laid into the lungs of a chest CT.

The anatomy (lungs, vessels, heart, chest wall) is the CT's own; the iodine is not. Every lung gets a normal perfusion with a
gravity gradient and a texture, some territories lose most of theirs, and both images of a dual-energy scan are made from
it, with noise, so that the iodine map and its virtual non-contrast image come out of the very decomposition that a real
scan would need. The truth is which voxels lost their perfusion and what every region really holds.

Territories are cones: the lung is divided by direction as seen from its hilum (a Voronoi diagram on the sphere of directions
with wavy borders), so each reaches the pleura with its base and the hilum with its apex, as segments do; smaller ones
are divided more finely and leave out the part near the hilum, as subsegments do.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from LungPerfusionCore.checks.image_checks import check_same_grid
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.bounding_box import bounding_box
from LungPerfusionCore.imaging.dual_energy import coefficients, separate, synthesize
from LungPerfusionCore.imaging.materials import effective_energy, iodine_hu_per_mg_ml, material_hu
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, silent

SIMULATED = "SIMULATED iodine distribution over a real CT's anatomy; not a measurement of any patient's perfusion."
_REFERENCE_VOXEL_MM3 = 0.7 * 0.7 * 2.5  # noise is stated for this voxel; larger voxels average it


@dataclass(frozen=True)
class OverlayParameters:
    """How the perfusion is made. Pairs are ranges that the seed draws from.

    Attributes:
        normal_mg_ml: mean iodine of normal parenchyma (controls have 29.9 +- 6.8 HU, Sakamoto 2014: 0.8 to 1.2 mg/mL).
        gravity: perfusion at the most dependent (posterior) part over that at the uppermost, supine.
        texture: relative standard deviations of a coarse (20 mm) and a fine (5 mm) log-normal variation.
        residual: iodine left in a defect, as a fraction of normal.
        burden: defect volume aimed at, as a fraction of the lungs, when there are defects.
        healthy: probability that a case has no defect at all.
        segments, subsegments: territories per lung of the two sizes.
        vessel_mg_ml: iodine of opacified blood.
        noise_hu: standard deviation at the low and the high energy for a voxel of 0.7 x 0.7 x 2.5 mm.
        noise_correlation_mm: standard deviation of the noise's Gaussian autocorrelation kernel.
        edge_mm: standard deviation of the blur of perfusion's borders (breathing, partial volume).
        artefacts: add streaks of beam hardening beside the superior vena cava and a band of heart motion.
    """

    normal_mg_ml: tuple[float, float] = (0.8, 1.5)
    gravity: tuple[float, float] = (1.2, 1.8)
    texture: tuple[float, float] = (0.10, 0.10)
    residual: tuple[float, float] = (0.0, 0.3)
    burden: tuple[float, float] = (0.02, 0.35)
    healthy: float = 0.125
    segments: int = 10
    subsegments: int = 36
    vessel_mg_ml: tuple[float, float] = (10.0, 16.0)
    noise_hu: tuple[float, float] = (22.0, 16.0)
    noise_correlation_mm: float = 0.8
    edge_mm: float = 1.0
    low_kv: float | str = 80
    high_kv: float | str = 140
    ct_kv: float | str = 120
    artefacts: bool = False


@dataclass(frozen=True)
class OverlayCase:
    """One SIMULATED case, all images on the CT's grid.

    ``iodine``: mg/mL, float32, as decomposed from the noisy pair; ``true_iodine``: the same without noise and artefact;
    ``low_kv``, ``high_kv``: HU, float32, noisy; ``ct``: HU at ``ct_kv`` with this iodine, without added noise;
    ``defects``: uint8, 0 or the territory number 1, 2, ...; ``truth``: seed, parameters, territories and per region
    volume_ml, defect_volume_ml, defect_percent, mean_iodine (mean of the true map over the region, vessels included).
    """

    iodine: sitk.Image
    true_iodine: sitk.Image
    low_kv: sitk.Image
    high_kv: sitk.Image
    ct: sitk.Image
    defects: sitk.Image
    truth: dict


def overlay_iodine(
    ct: sitk.Image,
    lungs: sitk.Image,
    seed: int,
    *,
    airways: sitk.Image | None = None,
    parameters: OverlayParameters = OverlayParameters(),
    progress: Progress = silent,
) -> OverlayCase:
    """Lay a SIMULATED iodine distribution with known defects over a CT's lungs; the same seed gives the same case (as
    ``patient.make_patient`` does).

    Args:
        ct: chest CT in HU, plain or enhanced, of any orientation.
        lungs: labels on its grid, 1 right and 2 left.
        airways: optional labels (> 0) of lumen inside the lung labels, which get no iodine.

    Raises:
        InputError: another grid, or a lung missing from the labels.
    """
    labels, p, rng = _both_lungs(ct, lungs), parameters, np.random.default_rng(seed)
    hu = sitk.GetArrayFromImage(ct).astype(np.float32)
    box = bounding_box(labels)
    inside = labels[box]
    geometry = _Geometry(ct, box)

    progress(0.1, "Dividing the lungs into territories (simulated)")
    hila = {side: _hilum(inside == side, inside == 3 - side, geometry) for side in (1, 2)}
    defects, retained, territories = _defects(inside, hila, geometry, rng, p)
    progress(0.35, "Perfusing the lungs (simulated)")
    normal = _normal_perfusion(inside, geometry, rng, p)
    relative = _blur(retained, geometry.spacing, p.edge_mm)
    energies = {name: effective_energy(kv) for name, kv in (("low", p.low_kv), ("high", p.high_kv), ("ct", p.ct_kv))}

    vessel_mg_ml = float(rng.uniform(*p.vessel_mg_ml))
    iodine, fraction, bone = _compose(hu, labels, box, normal, relative, vessel_mg_ml, energies["ct"])
    if airways is not None:
        check_same_grid(ct, airways, "ct", "airways")
        iodine[sitk.GetArrayViewFromImage(airways) > 0] = 0.0
    progress(0.6, "Making the two energies (simulated)")
    pair = {name: _taken(fraction, iodine, bone, energies[name]) for name in ("low", "high", "ct")}
    artefact_names = _add_noise_and_artefacts(pair, inside, box, geometry, p, rng)
    progress(0.85, "Decomposing (simulated)")
    _, measured = separate(pair["low"], pair["high"], coefficients(energies["low"], energies["high"]))

    full = np.zeros(labels.shape, dtype=np.uint8)
    full[box] = defects
    truth = {
        "kind": SIMULATED,
        "seed": int(seed),
        "parameters": asdict(p),
        "units": {"iodine": "mg/mL", "low_kv": "HU", "high_kv": "HU", "ct": "HU"},
        "vessel_mg_ml": vessel_mg_ml,
        "territories": territories,
        "artefacts": artefact_names,
        "regions": _truth_table(labels, full, iodine, float(np.prod(ct.GetSpacing())) / 1000.0),
    }
    progress(1.0, "Simulated case ready")
    return OverlayCase(*_images((measured, iodine, pair["low"], pair["high"], pair["ct"], full), ct), truth)


def _both_lungs(ct: sitk.Image, lungs: sitk.Image) -> np.ndarray:
    """The lungs' labels, uint8 (k, j, i). Raises InputError for another grid, or a lung that is missing."""
    check_same_grid(ct, lungs, "ct", "lungs")
    labels = sitk.GetArrayFromImage(lungs).astype(np.uint8)
    if not (labels == 1).any() or not (labels == 2).any():
        raise InputError("The overlay needs both lungs, labelled 1 (right) and 2 (left).")
    return labels


def _add_noise_and_artefacts(
    pair: dict[str, np.ndarray], inside: np.ndarray, box, geometry: _Geometry, p: OverlayParameters, rng: np.random.Generator
) -> list[str]:
    """Noise on both energies, less of it in larger voxels; artefacts on the low one, if asked for: their names."""
    names: list[str] = []
    scale = math.sqrt(min(1.0, _REFERENCE_VOXEL_MM3 / float(np.prod(geometry.spacing))))
    for name, sd in zip(("low", "high"), p.noise_hu):
        pair[name] += _noise(pair[name].shape, geometry.spacing, sd * scale, p.noise_correlation_mm, rng)
    if p.artefacts:
        pair["low"][box] += _artefacts(inside, geometry, rng, names)
    return names


def _taken(fraction: np.ndarray, iodine: np.ndarray, bone: np.ndarray, kev: float) -> np.ndarray:
    """The image (HU) that ``kev`` makes of tissue, iodine and bone, without noise."""
    image = synthesize(fraction, iodine, kev)
    image += bone * np.float32(material_hu("bone", kev) - material_hu("soft_tissue", kev))
    return image


def _images(arrays: tuple[np.ndarray, ...], ct: sitk.Image) -> list[sitk.Image]:
    """Both iodine maps, the three images and the mask on the CT's grid, with their units."""
    images = [_image(array, ct) for array in arrays]
    for image, unit in zip(images, ("mg/mL", "mg/mL", "HU", "HU", "HU")):
        image.SetMetaData("voxel_units", unit)
    return images


class _Geometry:
    """Positions in mm (LPS) of the box's voxels, axis by axis; oblique grids included."""

    def __init__(self, image: sitk.Image, box: tuple[slice, ...]):
        self.spacing = image.GetSpacing()
        self.axes = np.array(image.GetDirection()).reshape(3, 3) * np.array(self.spacing)  # columns i, j, k
        self.start = np.array(image.TransformIndexToPhysicalPoint([s.start for s in box[::-1]]))
        self.shape = tuple(s.stop - s.start for s in box)

    def coordinate(self, axis: int) -> np.ndarray:
        """LPS coordinate (0 left, 1 posterior, 2 superior) of every voxel, float32 (k, j, i)."""
        k, j, i = np.ogrid[: self.shape[0], : self.shape[1], : self.shape[2]]
        a = self.axes[axis]
        return (self.start[axis] + a[0] * i + a[1] * j + a[2] * k).astype(np.float32)

    def points(self, mask: np.ndarray) -> np.ndarray:
        """LPS positions (n, 3) float32 of the mask's voxels in C order."""
        index = np.argwhere(mask)[:, ::-1].astype(np.float32)
        return steady.times(self.axes.astype(np.float32), index) + self.start.astype(np.float32)

    def smooth_field(self, scale_mm: float, rng: np.random.Generator) -> np.ndarray:
        """Random field of unit variance whose structures are about ``scale_mm`` wide, float32 on the box."""
        steps = [max(1, int(scale_mm / 2 / s)) for s in self.spacing[::-1]]
        coarse = [n // step + 8 for n, step in zip(self.shape, steps)]
        field = steady.gaussian_filter(rng.standard_normal(coarse).astype(np.float32), 1.0)
        field /= field.std()
        grid = np.meshgrid(*[np.arange(n, dtype=np.float32) / step + 3.0 for n, step in zip(self.shape, steps)], indexing="ij", sparse=True)
        axes = np.broadcast_arrays(*grid)
        return ndimage.map_coordinates(field, axes, order=1).astype(np.float32)


def _hilum(lung: np.ndarray, other: np.ndarray, geometry: _Geometry) -> np.ndarray:
    """A point (LPS mm) where the lung's vessels come in: half-way up, on the side of the other lung."""
    points = geometry.points(lung)[::7]
    centre = points.mean(axis=0)
    towards = geometry.points(other)[::7].mean(axis=0) - centre
    towards[2] = 0.0
    towards /= steady.length(towards)
    low, high = np.percentile(points[:, 2], (40, 60))
    middle = points[(points[:, 2] >= low) & (points[:, 2] <= high)]
    depth = steady.dot(middle - centre, towards)
    return middle[depth >= np.percentile(depth, 90)].mean(axis=0) + 10.0 * towards


def _cones(directions: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """Number every direction by the nearest of ``count`` seed directions, spread by farthest-point choice (0-based)."""
    pool = directions[rng.choice(len(directions), size=min(4000, len(directions)), replace=False)]
    seeds = [pool[0]]
    nearest = steady.dot(pool, seeds[0])
    while len(seeds) < count:
        # Among the 5 % of directions farthest from all seeds, any: the farthest one alone would always be a corner.
        candidates = np.flatnonzero(nearest <= np.quantile(nearest, 0.05))
        seeds.append(pool[rng.choice(candidates)])
        nearest = np.maximum(nearest, steady.dot(pool, seeds[-1]))
    cones = np.empty(len(directions), dtype=np.int16)
    table = np.array(seeds, dtype=np.float32)
    for begin in range(0, len(directions), 1 << 19):
        cones[begin : begin + (1 << 19)] = np.argmax(steady.times(table, directions[begin : begin + (1 << 19)]), axis=1)
    return cones


def _defects(inside: np.ndarray, hila: dict, geometry: _Geometry, rng: np.random.Generator, p: OverlayParameters):
    """Defect labels (uint8), the fraction of perfusion left (float32) and what the territories are."""
    defects = np.zeros(inside.shape, dtype=np.uint8)
    retained = np.ones(inside.shape, dtype=np.float32)
    healthy = rng.random() < p.healthy
    goal = 0.0 if healthy else float(rng.uniform(*p.burden)) * np.count_nonzero(inside)
    wave = [geometry.smooth_field(25.0, rng) for _ in range(3)]
    candidates = []
    for side, hilum in hila.items():
        mask = inside == side
        offset = geometry.points(mask) - hilum
        distance = np.linalg.norm(offset, axis=1)
        offset += 4.0 * np.stack([w[mask] for w in wave], axis=1)  # borders wave by some 4 mm
        offset /= np.maximum(np.linalg.norm(offset, axis=1, keepdims=True), 1e-3)
        flat = np.flatnonzero(mask)
        for size, count in (("segment", p.segments), ("subsegment", p.subsegments)):
            cones = _cones(offset, count, rng)
            for cone in range(count):
                members = np.flatnonzero(cones == cone)
                if len(members) < 50:
                    continue
                reach = np.percentile(distance[members], 95)
                start = rng.uniform(0.05, 0.2) if size == "segment" else rng.uniform(0.35, 0.55)
                candidates.append((side, size, flat[members[distance[members] > start * reach]]))
    territories = []
    filled = 0
    for n in rng.permutation(len(candidates)):
        side, size, voxels = candidates[n]
        left = goal - filled
        # A territory much larger than what is still wanted would overshoot the burden.
        if left <= 0 or len(territories) >= 250 or len(voxels) > 1.5 * left:
            continue
        fresh = voxels[defects.reshape(-1)[voxels] == 0]
        if len(fresh) < 0.6 * len(voxels):
            continue
        residual = float(rng.uniform(*p.residual))
        defects.reshape(-1)[fresh] = len(territories) + 1
        retained.reshape(-1)[fresh] = residual
        filled += len(fresh)
        name = "right" if side == 1 else "left"
        volume = len(fresh) * float(np.prod(geometry.spacing)) / 1000.0
        territories.append({"number": len(territories) + 1, "lung": name, "size": size, "residual": residual, "volume_ml": volume})
    return defects, retained, territories


def _normal_perfusion(inside: np.ndarray, geometry: _Geometry, rng: np.random.Generator, p: OverlayParameters) -> np.ndarray:
    """Iodine (mg/mL) of parenchyma without defects: mean, gravity along the patient's posterior axis, texture."""
    posterior = geometry.coordinate(1)
    front, back = np.percentile(posterior[inside > 0][::11], (2, 98))
    ratio = float(rng.uniform(*p.gravity))
    height = np.clip((posterior - front) / (back - front), 0.0, 1.0)
    gradient = (1.0 + (ratio - 1.0) * height) / (0.5 * (1.0 + ratio))
    coarse, fine = p.texture
    texture = coarse * geometry.smooth_field(20.0, rng) + fine * geometry.smooth_field(5.0, rng)
    return (float(rng.uniform(*p.normal_mg_ml)) * gradient * steady.exp(texture)).astype(np.float32)


def _compose(hu, labels, box, normal, relative, vessel_mg_ml, ct_keV):
    """Iodine (mg/mL), tissue fraction and bone fraction of every voxel.

    The CT's own enhancement is first taken out: parenchyma is supposed to have had the normal perfusion, and opacified
    blood (in the lungs above -500 HU, between them above 100 HU) as much iodine as its CT number exceeds that of blood.
    """
    gain = np.float32(iodine_hu_per_mg_ml(ct_keV))
    tissue = np.float32(1000.0 + material_hu("lung", ct_keV))
    iodine = np.zeros(hu.shape, dtype=np.float32)
    carried = np.zeros(hu.shape, dtype=np.float32)  # iodine that the CT itself is taken to show
    lung = labels > 0

    # Vessels inside the lung: a ramp from parenchyma (-500 HU) to full blood (0 HU).
    share = np.clip((hu[box] + 500.0) / 500.0, 0.0, 1.0).astype(np.float32)
    inside = lung[box]
    iodine[box] = np.where(inside, (1 - share) * normal * relative + share * np.float32(vessel_mg_ml), 0.0)
    shown = np.clip((hu[box] - np.float32(50.0)) / gain, 0.0, None)
    carried[box] = np.where(inside, (1 - share) * normal + share * shown, 0.0)

    # Blood between the lungs: inside the row-wise span of both lungs, above 100 HU.
    span = np.maximum.accumulate(lung, axis=2) & np.maximum.accumulate(lung[:, :, ::-1], axis=2)[:, :, ::-1]
    blood = span & ~lung & (hu > 100.0)
    iodine[blood] = carried[blood] = (hu[blood] - 50.0) / gain
    bone = np.where(~span & (hu > 130.0), (hu - np.float32(60.0)) / np.float32(material_hu("bone", ct_keV)), np.float32(0.0))
    bone = np.clip(bone, 0.0, 1.2).astype(np.float32)
    bone_hu = bone * np.float32(material_hu("bone", ct_keV) - material_hu("soft_tissue", ct_keV))
    fraction = np.clip((hu + np.float32(1000.0) - carried * gain - bone_hu) / tissue, 0.0, None)
    return iodine, fraction, bone


def _blur(array: np.ndarray, spacing: tuple[float, float, float], sigma_mm: float) -> np.ndarray:
    return steady.gaussian_filter(array, [sigma_mm / s for s in spacing[::-1]], mode="nearest", truncate=3.0)


def _noise(shape, spacing, sd: float, correlation_mm: float, rng: np.random.Generator) -> np.ndarray:
    noise = rng.standard_normal(shape, dtype=np.float32)
    noise = _blur(noise, spacing, correlation_mm)
    noise *= np.float32(sd / max(float(noise.std()), 1e-6))
    return noise


def _artefacts(inside: np.ndarray, geometry: _Geometry, rng: np.random.Generator, names: list[str]) -> np.ndarray:
    """HU added to the low energy only, which the decomposition takes for iodine: streaks at the superior vena cava, heart motion."""
    x, y, z = (geometry.coordinate(axis) for axis in range(3))
    right, left = (geometry.points(inside == side)[::7] for side in (1, 2))
    top = np.percentile(right[:, 2], 90)
    middle = 0.5 * (np.percentile(right[:, 0], 98) + np.percentile(left[:, 0], 2))
    front = np.percentile(right[:, 1], 35)
    cava = (middle - 15.0, front, top - 30.0)
    radius = steady.hypot(x - cava[0], y - cava[1])
    angle = steady.arctan2(y - cava[1], x - cava[0])
    height = steady.exp(-0.5 * ((z - cava[2]) / 20.0) ** 2)
    streaks = steady.cos(rng.integers(5, 9) * angle + rng.uniform(0, 2 * np.pi)) - 0.3
    added = rng.uniform(40.0, 70.0) * streaks * steady.exp(-radius / 45.0) * height
    names.append("beam hardening beside the superior vena cava")

    bottom, upper = np.percentile(left[:, 2], (5, 45))
    heart = (middle + 35.0, np.percentile(left[:, 1], 30))
    distance = np.abs(steady.hypot(x - heart[0], y - heart[1]) - 45.0)
    level = ((z >= bottom) & (z <= upper)).astype(np.float32)
    added += rng.uniform(30.0, 50.0) * steady.cos(2 * np.pi * distance / 14.0 + np.pi) * steady.exp(-distance / 15.0) * level
    names.append("heart motion at the left heart border")
    return np.where(inside > 0, added, 0.0).astype(np.float32)


def _truth_table(labels: np.ndarray, defects: np.ndarray, iodine: np.ndarray, voxel_ml: float) -> dict:
    table = {}
    for name, members in (("whole", labels > 0), ("right", labels == 1), ("left", labels == 2)):
        voxels = int(np.count_nonzero(members))
        defect = int(np.count_nonzero(defects[members]))
        table[name] = {
            "volume_ml": voxels * voxel_ml,
            "defect_volume_ml": defect * voxel_ml,
            "defect_percent": 100.0 * defect / voxels,
            "mean_iodine": float(iodine[members].mean(dtype=np.float64)),
        }
    return table


def _image(array: np.ndarray, like: sitk.Image) -> sitk.Image:
    image = sitk.GetImageFromArray(array)
    image.CopyInformation(like)
    return image
