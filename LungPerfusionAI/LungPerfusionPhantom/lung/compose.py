"""From fields to tissue: every voxel's unenhanced CT number, fat and bone fraction, and iodine concentration.

Four maps are enough for every CT of the patient: at any energy, HU = base + bone x HU(bone) + fat x shift + iodine x k.
Tissue CT numbers at 120 kVp are textbook values (Kalender, Computed Tomography, 3rd ed.).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.numerics import steady

from ..grid import Grid, Resampler
from ..shapes import smooth_noise, stream, union
from .anatomy import Anatomy
from .disease import Disease
from .organs import AORTIC, CAVAL

FAT_HU, MUSCLE_HU, BLOOD_HU, LIVER_HU, SPLEEN_HU, FLUID_HU, CARTILAGE_HU = -103.0, 52.0, 42.0, 58.0, 48.0, 8.0, 95.0
CORTICAL, MARROW = 0.62, 0.10  # fraction of compact (ICRU) bone in cortex and in spongy bone


@dataclass(frozen=True)
class Contrast:
    """Iodine in blood (mg/mL) at the time of the CT angiogram, by compartment, and the lung's mean perfused iodine."""

    svc: float
    right_heart: float
    left_heart: float
    aorta: float
    lung: float
    organs: float

    @classmethod
    def draw(cls, rng: np.random.Generator, obstructed: float) -> Contrast:
        """Draw a bolus: trunk 250 to 500 HU, dense cava, a left heart that trails.

        Lung perfused iodine: whole-lung 29.9 +- 6.8 HU in controls, falling to about 16 HU in high-risk embolism
        (Sakamoto 2014);
        ``obstructed`` is the obstructed fraction of the lung.
        """
        trunk = float(np.clip(rng.normal(13.0, 2.2), 8, 19))
        left = trunk * float(np.clip(rng.normal(0.8, 0.12), 0.45, 1.0))
        lung = float(np.clip(rng.normal(1.25, 0.27), 0.6, 2.0)) * (1 - 0.5 * obstructed)
        return cls(
            trunk * float(np.clip(rng.normal(2.0, 0.5), 1.0, 3.2)),
            trunk,
            left,
            left * float(rng.uniform(0.85, 1.0)),
            lung,
            left / 13,
        )


@dataclass
class Tissue:
    """Noise-free maps on the output grid, float32: ``base`` HU (unenhanced, bone left out), ``fat`` and ``bone`` 0
    to 1,
    ``iodine`` mg/mL."""

    base: np.ndarray
    fat: np.ndarray
    bone: np.ndarray
    iodine: np.ndarray


class Painter:
    """Paints one slab of slices, layer over layer, each with the partial volume of its edge."""

    def __init__(self, tissue: Tissue, slices: slice, resampler: Resampler, grid: Grid):
        self.slices, self.resampler = slices, resampler
        self.voxel = float(np.prod(grid.spacing)) ** (1 / 3)
        self.axes = grid.open_axes(slices)
        self.base, self.fat, self.bone, self.iodine = (a[slices] for a in (tissue.base, tissue.fat, tissue.bone, tissue.iodine))

    def sample(self, field: np.ndarray, window) -> np.ndarray:
        return self.resampler.slab(field, self.slices, window)

    def cover(self, distance: np.ndarray) -> np.ndarray:
        return np.clip(np.float32(0.5) - distance / np.float32(self.voxel), 0, 1)

    def window(self, field: np.ndarray, grow: float = 0.0):
        return self.resampler.near(field, self.slices, self.voxel + grow)

    def lay(
        self,
        window,
        cover: np.ndarray,
        hu: float | np.ndarray,
        fat: float = 0.0,
        iodine: float | np.ndarray = 0.0,
        bone: float | np.ndarray = 0.0,
    ) -> None:
        here = (slice(None), *window)
        for target, value in ((self.base, hu), (self.fat, fat), (self.bone, bone), (self.iodine, iodine)):
            view = target[here]
            view += (value - view) * cover

    def organ(
        self,
        field: np.ndarray,
        hu: float,
        *,
        iodine: float = 0.0,
        fat: float = 0.0,
        grow: float = 0.0,
        texture: np.ndarray | None = None,
    ) -> None:
        window = self.window(field, grow)
        if window is not None:
            distance = self.sample(field, window) - np.float32(grow)
            value = hu if texture is None else hu + self.sample(texture, window)
            self.lay(window, self.cover(distance), value, fat, iodine)

    def bony(self, field: np.ndarray, cortex: float, spongy: np.ndarray | None = None) -> None:
        window = self.window(field)
        if window is not None:
            distance = self.sample(field, window)
            grain = 0.0 if spongy is None else self.sample(spongy, window) * 0.02
            self.lay_bone(window, distance, cortex, MARROW + grain)

    def lay_bone(self, window, distance: np.ndarray, cortex: float, marrow: float | np.ndarray) -> None:
        whole, core = self.cover(distance), self.cover(distance + np.float32(cortex))
        mineral = CORTICAL + (marrow - CORTICAL) * core
        self.lay(window, whole, 10.0, 0.0, 0.0, mineral)


@dataclass
class Body:
    """What painting needs beside the anatomy's fields: merged vessel fields and soft-tissue texture on the planning
    grid."""

    systemic: np.ndarray
    caval: np.ndarray
    texture: np.ndarray
    streaks: np.ndarray


def prepare_body(anatomy: Anatomy) -> Body:
    f, grid, seed = anatomy.fields, anatomy.grid, anatomy.build.seed
    spacing = (3.0, 3.0, 3.0)
    systemic = f[AORTIC[0]]
    for name in AORTIC[1:]:
        systemic = union(systemic, f[name])
    caval = f[CAVAL[0]]
    for name in CAVAL[1:]:
        caval = union(caval, f[name])
    return Body(
        systemic,
        caval,
        5 * smooth_noise(stream(seed, "soft texture"), grid.shape, spacing, 9.0),
        smooth_noise(stream(seed, "fat streaks"), grid.shape, spacing, 13.0),
    )


def paint_outside(painter: Painter, anatomy: Anatomy, body: Body, contrast: Contrast, grid: Grid) -> None:
    """Paint table, body wall, bones, mediastinum, heart and abdomen of one slab."""
    f = anatomy.fields
    everything = (slice(0, grid.shape[1]), slice(0, grid.shape[2]))
    _table(painter, anatomy, grid, everything)
    window = painter.window(f["body"]) or everything
    skin = painter.sample(f["body"], window)
    painter.lay(window, painter.cover(skin), FAT_HU + painter.sample(body.texture, window), 1.0)
    painter.lay(window, painter.cover(skin) - painter.cover(skin + 1.8), 15.0, 0.2)
    _muscle(painter, f, body, anatomy)
    painter.organ(f["cavity"], FAT_HU + 5, fat=1.0, grow=-0.5)
    painter.organ(f["mediastinum"], FAT_HU + 8, fat=0.9, grow=2.0, texture=body.texture)
    _abdomen(painter, f, body, contrast)
    painter.organ(f["heart_hull"], 44, iodine=contrast.organs * 1.2, texture=body.texture)
    for name, iodine in (
        ("ra", contrast.right_heart * 1.05),
        ("rv", contrast.right_heart),
        ("la", contrast.left_heart),
        ("lv", contrast.left_heart),
    ):
        painter.organ(f[name], BLOOD_HU, iodine=iodine)
    painter.organ(f["oesophagus"], 38, iodine=contrast.organs * 0.6)
    painter.organ(body.systemic, BLOOD_HU, iodine=contrast.aorta)
    painter.organ(body.caval, BLOOD_HU, iodine=contrast.svc)
    painter.organ(f["azygos"], BLOOD_HU, iodine=contrast.organs * 3)
    painter.organ(f["ivc"], BLOOD_HU, iodine=contrast.organs * 1.5)
    for name in ("right_superior_vein", "right_inferior_vein", "left_superior_vein", "left_inferior_vein"):
        painter.organ(f[name], BLOOD_HU, iodine=contrast.left_heart)
    _bones(painter, anatomy, body)


def _table(painter: Painter, anatomy: Anatomy, grid: Grid, window) -> None:
    x, y, _ = grid.open_axes(painter.slices)
    f = anatomy.fields["body"]
    rows = np.where((f < 0).any((0, 2)))[0]
    bottom = float(anatomy.grid.axis(1)[rows[-1]]) + 6
    surface = y - (np.float32(bottom) - x * x / np.float32(1500))
    shell = np.clip(1 - np.abs(surface - 3) / max(painter.voxel, 2.5), 0, 1) * (np.abs(x) < 215)
    foam = painter.cover(np.maximum(3 - surface, surface - 42)) * (np.abs(x) < 205)
    lower = np.clip(1 - np.abs(surface - 43) / max(painter.voxel, 2.5), 0, 1) * (np.abs(x) < 205)
    values = -1000 + 40 * foam
    values = np.maximum(values, -1000 + 760 * np.maximum(shell, 0.6 * lower))
    painter.base[:] = values
    painter.fat[:], painter.bone[:], painter.iodine[:] = 0, 0, 0


def _muscle(painter: Painter, f: dict, body: Body, anatomy: Anatomy) -> None:
    window = painter.window(f["muscle"])
    if window is None:
        return
    depth = painter.sample(f["muscle"], window)
    wall = painter.sample(f["cavity"], window)
    streak = painter.sample(body.streaks, window)
    # muscles lie in sheets along the chest wall, with fat between them
    sheet = np.abs(np.mod(wall + 3.5 * streak - 6, 17.0) - 8.5)
    sheet = np.clip((8.5 - 0.9 - sheet) / 2.0 + 0.5, 0, 1)
    sheet = np.maximum(sheet, np.clip(1.6 - np.abs(wall - 5) / 6, 0, 1))
    fill = painter.cover(depth) * np.clip(sheet + 0.3 + np.clip((wall - 35) / 60, 0, 0.45), 0, 1)
    painter.lay(window, fill, MUSCLE_HU + painter.sample(body.texture, window), 0.05, 0.5)
    for name in ("breast_l", "breast_r"):
        if name in f:
            spot = painter.window(f[name], -10)
            if spot is not None:
                gland = np.clip(painter.sample(body.streaks, spot) * 1.2, 0, 0.8) * painter.cover(painter.sample(f[name], spot) + 8)
                gland = gland * (painter.sample(f["cavity"], spot) > 22)
                painter.lay(spot, gland, 25.0, 0.3)


def _abdomen(painter: Painter, f: dict, body: Body, contrast: Contrast) -> None:
    painter.organ(f["abdomen"], 45, iodine=0.6, grow=2.6)
    painter.organ(f["abdomen"], FAT_HU, fat=1.0, texture=body.texture)
    c = contrast.organs
    painter.organ(f["stomach"], 35, iodine=c)
    painter.organ(f["gastric_gas"], -1000)
    painter.organ(f["kidneys"], 34, iodine=5 * c, texture=body.texture)
    painter.organ(f["spleen"], SPLEEN_HU, iodine=2.6 * c, texture=body.texture)
    painter.organ(f["liver"], LIVER_HU, iodine=0.5 * c, texture=body.texture)


def _bones(painter: Painter, anatomy: Anatomy, body: Body) -> None:
    f = anatomy.fields
    painter.bony(f["vertebra"], 0.7, body.streaks)
    painter.bony(f["posterior_elements"], 1.6)
    painter.organ(f["canal"], 24, fat=0.1)
    painter.bony(f["sternum"], 1.2)
    painter.bony(f["clavicles"], 2.0)
    painter.bony(f["scapulae"], 1.6)
    _ribs(painter, anatomy)


def _ribs(painter: Painter, anatomy: Anatomy) -> None:
    """Ribs lie in the chest wall where its height, corrected for their downward slope, meets one of twelve levels."""
    f = anatomy.fields
    window = painter.window(f["cavity"], 12)
    if window is None:
        return
    wall = painter.sample(f["cavity"], window)
    phase = painter.sample(f["rib_phase"], window)
    scale = anatomy.build.scale
    pitch, top = np.float32(22.8 * scale[2]), np.float32(63 * scale[2])
    level = np.clip(np.rint((top - phase) / pitch), 0, 11)
    off = phase - (top - level * pitch)
    x, y = painter.axes[0][..., window[1]], painter.axes[1][:, window[0]]
    distance = (np.sqrt((off / 6.6) ** 2 + ((wall - 5.6) / 3.9) ** 2) - 1) * np.float32(4.3)
    side = np.abs(x) / scale[0]
    forward = y / scale[1]
    # beside the vertebra the rib ends at its joint; in front the bone gives way to cartilage; the last two ribs float
    distance = np.maximum(distance, 24 - side)
    distance = np.maximum(distance, np.where(level >= 10, 25 - forward, -100))
    cartilage = (forward < -30) & (side < 84 - 2.2 * level)
    painter.lay_bone(window, np.where(cartilage, 50, distance), 1.3, 0.13)
    painter.lay(window, painter.cover(np.where(cartilage & (level < 10), distance, 50)), CARTILAGE_HU)


def paint_lungs(painter: Painter, anatomy: Anatomy, disease: Disease, base_hu: float, density_loss: np.ndarray, fine: np.ndarray) -> None:
    """Paint both lungs of a slab: density by inflation, gravity, texture, emphysema, compression, and the part of
    perfusion that an unenhanced CT can know (``density_loss``, HU on the planning grid). Iodine is added by the
    caller."""
    f, d = anatomy.fields, disease
    middle = float(np.mean([anatomy.profiles["front"](-50.0), anatomy.profiles["back"](-50.0)]) * anatomy.build.scale[1])
    for name in ("right_lung", "left_lung"):
        window = painter.window(f[name])
        if window is None:
            continue
        distance = painter.sample(f[name], window)
        y = painter.axes[1][:, window[0]]
        gravity = d.coupling.gravity_hu * (y - np.float32(middle)) / 10
        dependent = np.clip((y - np.float32(middle + 62)) / 25, 0, 1) * 18
        value = np.float32(base_hu) + gravity + dependent + painter.sample(d.texture, window) * np.float32(d.coupling.texture_hu)
        value -= painter.sample(density_loss, window)
        value += fine[:, window[0], window[1]]
        if d.switches.emphysema > 0:
            value += (np.float32(-975) - value) * painter.sample(d.emphysema, window) * 0.85
        for solid, hu in ((d.atelectasis, 25.0), (d.consolidation, 30.0)):
            if solid.any():
                value += (hu - value) * np.clip(painter.sample(solid, window), 0, 1) * 0.93
        painter.lay(window, painter.cover(distance), value)
        if d.switches.fissures > 0:
            _fissures(painter, f, name, window, distance, d.switches.fissures, d.texture)
    if d.switches.effusion > 0:
        painter.organ(d.effusion, FLUID_HU)


def _fissures(painter: Painter, f: dict, lung: str, window, distance: np.ndarray, visible: float, streak: np.ndarray) -> None:
    names = ("right_oblique", "horizontal") if lung == "right_lung" else ("left_oblique",)
    here = (slice(None), *window)
    oblique = painter.sample(f[names[0]], window)
    for name in names:
        gap = oblique if name != "horizontal" else painter.sample(f[name], window)
        thickness = (
            0.22 * visible * np.clip(0.6 + painter.sample(streak, window), 0, 1.4)
        )  # mm: two layers of pleura, not everywhere complete
        line = steady.exp(-0.5 * (gap / max(0.6, 0.45 * painter.voxel)) ** 2) * np.minimum(1.0, thickness / painter.voxel)
        inside = (distance < -1) if name != "horizontal" else (distance < -1) & (oblique > 0)
        painter.base[here] += line * inside * 900
