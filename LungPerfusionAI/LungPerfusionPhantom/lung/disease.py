"""What besides clots changes perfusion or fools a threshold: fields on the planning grid, each with a switch.

Emphysema takes density and perfusion together. Effusion with compressed lung, consolidation, dense contrast in the
superior vena cava with its streaks, heart and diaphragm motion and the fissures are distractors. What an *unenhanced*
CT can know of perfusion is the ``Coupling``: an acute clot leaves next to nothing (oligaemia of a few HU), chronic
obstruction lowers the lung's density by tens of HU (mosaic attenuation; some tens of HU between light and dark
areas), and each patient has a value of their own, beside texture that has nothing to do with perfusion.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

import numpy as np

from LungPerfusionCore.numerics import steady

from ..grid import Grid
from ..shapes import smooth_noise, stream
from .anatomy import Anatomy

DISTRACTORS = ("emphysema", "svc_streaks", "motion", "effusion", "fissures", "consolidation")


@dataclass(frozen=True)
class Switches:
    """Severity of each distractor from 0 (off) to 1; ``fissures`` is how visible they are."""

    emphysema: float = 0.0
    svc_streaks: float = 0.0
    motion: float = 0.0
    effusion: float = 0.0
    fissures: float = 0.6
    consolidation: float = 0.0

    @classmethod
    def draw(cls, rng: np.random.Generator, amount: float = 0.3) -> Switches:
        """Draw each distractor with probability ``amount`` and a severity between 0.3 and 1; fissures are always
        there."""
        values = {}
        for f in fields(cls):
            on, severity = rng.random() < amount, float(rng.uniform(0.3, 1))
            values[f.name] = severity if on or f.name == "fissures" else 0.0
        return cls(**values)

    def as_dict(self) -> dict[str, float]:
        return asdict(self)


@dataclass(frozen=True)
class Coupling:
    """HU by which unenhanced lung density falls where all perfusion is lost, by the age of the clot, in this patient.

    ``texture_hu``: spread of density patches (about 30 mm) that say nothing about perfusion; ``gravity_hu`` per 10 mm
    towards the back (Hounsfield gradients of 1 to 5 HU/cm at full inspiration; Verschakelen 1993).
    """

    acute_hu: float
    chronic_hu: float
    texture_hu: float
    gravity_hu: float
    perfusion_gravity: float

    @classmethod
    def draw(cls, seed: int) -> Coupling:
        rng = stream(seed, "coupling")
        return cls(
            float(np.clip(rng.normal(2.0, 2.0), -2, 7)),
            float(np.clip(rng.normal(35, 12), 8, 65)),
            float(np.clip(rng.normal(10, 4), 3, 20)),
            float(np.clip(rng.normal(3.2, 1.2), 0.8, 6)),
            float(np.clip(rng.normal(0.04, 0.012), 0.01, 0.07)),
        )


@dataclass
class Disease:
    """Planning-grid fields (float32): ``emphysema`` 0 to 1, ``consolidation`` and ``atelectasis`` 0 to 1,
    ``effusion`` signed distance mm
    (negative in the fluid), ``texture`` unit noise, ``works``: how much of each lung voxel takes part in perfusion."""

    switches: Switches
    coupling: Coupling
    emphysema: np.ndarray
    consolidation: np.ndarray
    atelectasis: np.ndarray
    effusion: np.ndarray
    texture: np.ndarray
    works: np.ndarray


def build_disease(anatomy: Anatomy, switches: Switches, coupling: Coupling) -> Disease:
    """Return the disease fields of one patient on the anatomy's planning grid."""
    seed, grid, f = anatomy.build.seed, anatomy.grid, anatomy.fields
    _x, y, z = grid.open_axes()
    lung = np.minimum(f["right_lung"], f["left_lung"])
    depth = -lung
    spacing = (grid.spacing[2], grid.spacing[1], grid.spacing[0])
    noise = smooth_noise(stream(seed, "emphysema"), grid.shape, spacing, 16.0)
    patches = smooth_noise(stream(seed, "emphysema patches"), grid.shape, spacing, 60.0)
    low, high = anatomy.extent_z
    apical = ((z - low) / (high - low) - 0.5) * 1.6
    s = switches.emphysema
    emphysema = np.clip((noise * 0.6 + patches * 0.8 + apical - (1.9 - 1.9 * s)) * 1.6, 0, 1) * (s > 0)
    consolidation = _consolidation(anatomy, stream(seed, "consolidation"), switches.consolidation)
    effusion, atelectasis = _effusion(anatomy, stream(seed, "effusion"), switches.effusion)
    works = (1 - 0.85 * emphysema) * (1 - 0.65 * consolidation) * (1 - 0.6 * atelectasis)
    middle = (f["right_lung"] < 0) | (f["left_lung"] < 0)
    back = float(np.broadcast_to(y, grid.shape)[middle].mean())
    gravity = np.clip(1 + coupling.perfusion_gravity * (y - back) / 10, 0.4, 1.8)
    # perfusion thins out in the last millimetres under the pleura and varies by patches
    patchy = perfusion_patches(seed, grid)
    rim = np.clip(0.72 + depth / 25, 0.72, 1)
    works = works * gravity * patchy * rim * (effusion > 0)
    texture = smooth_noise(stream(seed, "texture patches"), grid.shape, spacing, 30.0)

    def as32(a):
        return np.ascontiguousarray(np.broadcast_to(a, grid.shape), np.float32)

    return Disease(
        switches,
        coupling,
        as32(emphysema),
        as32(consolidation),
        as32(atelectasis),
        as32(effusion),
        as32(texture),
        as32(works),
    )


def perfusion_patches(seed: int, grid: Grid) -> np.ndarray:
    """Return the factor by which healthy perfusion varies from place to place; no CT shows it."""
    spacing = (grid.spacing[2], grid.spacing[1], grid.spacing[0])
    return steady.exp(0.13 * smooth_noise(stream(seed, "perfusion patches"), grid.shape, spacing, 25.0))


def _consolidation(anatomy: Anatomy, rng: np.random.Generator, severity: float) -> np.ndarray | float:
    if severity <= 0:
        return 0.0
    grid, f = anatomy.grid, anatomy.fields
    labels = anatomy.lobe_labels()
    lobe = int(rng.choice([1, 2, 3, 4, 5], p=[0.2, 0.15, 0.27, 0.15, 0.23]))
    k, j, i = np.nonzero(labels == lobe)
    pleural = np.minimum(f["right_lung"], f["left_lung"])[k, j, i] > -12
    pick = int(rng.integers(int(pleural.sum())))
    x, y, z = grid.open_axes()
    centre = np.array([axis[n[pleural][pick]] for axis, n in zip((grid.axis(0), grid.axis(1), grid.axis(2)), (i, j, k), strict=True)])
    radius = 12 + 28 * severity
    ragged = smooth_noise(rng, grid.shape, (grid.spacing[2], grid.spacing[1], grid.spacing[0]), 14.0)
    distance = np.sqrt((x - centre[0]) ** 2 + (y - centre[1]) ** 2 + ((z - centre[2]) / 1.1) ** 2) + 5 * ragged
    return np.clip((radius - distance) / 9, 0, 1) * (labels == lobe)


def _effusion(anatomy: Anatomy, rng: np.random.Generator, severity: float) -> tuple[np.ndarray | float, np.ndarray | float]:
    """Fluid settles behind (the patient lies on the back), thickest at the base, with a curved upper surface."""
    if severity <= 0:
        return 1e3, 0.0
    grid, f = anatomy.grid, anatomy.fields
    _x, y, z = grid.open_axes()
    low, high = anatomy.extent_z
    sides = {0: ("right",), 1: ("left",), 2: ("right", "left")}[int(rng.choice(3, p=[0.45, 0.3, 0.25]))]
    effusion = np.full(grid.shape, 1e3, np.float32)
    atelectasis = np.zeros(grid.shape, np.float32)
    for side in sides:
        chest = f[f"{side}_chest"]
        up = (z - low) / (high - low)
        thickness = 52 * severity * steady.power(np.clip(1 - 1.15 * up, 0, 1), 1.3)
        posterior = np.clip((y + 20) / 90, 0, 1)
        layer = -chest - thickness * posterior  # distance from the chest wall beyond the fluid's thickness
        effusion = np.minimum(effusion, np.maximum(layer, f[f"{side}_lung"]))
        # fluid of some thickness presses the lung before it to a band without air
        band = np.minimum(3 + 11 * severity, 0.45 * thickness * posterior)
        atelectasis = np.maximum(
            atelectasis,
            np.clip((band - layer) / 4 + 0.5, 0, 1) * np.clip(thickness * posterior / 6 - 0.5, 0, 1) * (f[f"{side}_lung"] < 0),
        )
    return effusion, atelectasis * (effusion > 0)
