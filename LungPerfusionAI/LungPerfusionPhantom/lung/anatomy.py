"""A thorax from a seed: smooth signed-distance fields of every organ on one planning grid.

Coordinates are LPS millimetres with the carina at the origin. Shapes are written for one average adult; a person's own
size, sex, breathing depth and proportions scale and bend them. The proportions follow measurements that anatomy texts
agree on (Gray's Anatomy, 41st ed., ch. 53-57) and were checked against the public CT of the README. The planning grid
is the same for every output size, so that a patient's truth does not depend on how finely it is sampled.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from scipy.interpolate import PchipInterpolator

from ..grid import Grid
from ..shapes import normalised, smooth_noise, stream
from .build import Build
from .organs import (
    BACK,
    CENTRE,
    FRONT,
    HALF_WIDTH,
    SPINE_Y,
    TUBES,
    add_abdomen,
    add_body,
    add_cavity,
    add_diaphragm,
    add_fissures,
    add_great_vessels,
    add_heart,
    add_lungs,
    add_spine,
    profile,
)

LOBES = {1: "RUL", 2: "RML", 3: "RLL", 4: "LUL", 5: "LLL"}
PLANNING_SPACING = 3.0


@dataclass
class Anatomy:
    """The fields (float32, mm, negative inside) on ``grid`` and what the tree needs to know of the anatomy."""

    build: Build
    grid: Grid
    fields: dict[str, np.ndarray]
    extent_z: tuple[float, float]  # lowest and highest lung, mm
    profiles: dict[str, PchipInterpolator] = field(repr=False, default_factory=dict)

    def lobe_labels(self) -> np.ndarray:
        """Return uint8 lobe labels (``LOBES``) on the planning grid, 0 outside the lungs."""
        f = self.fields
        return lobe_labels(f["right_lung"], f["left_lung"], f["right_oblique"], f["horizontal"], f["left_oblique"])


def lobe_labels(right, left, right_oblique, horizontal, left_oblique) -> np.ndarray:
    """Return uint8 lobe labels from the five fields (any common shape); each voxel inside a lung gets exactly one
    lobe."""
    labels = np.zeros(right.shape, np.uint8)
    lobe = np.where(right_oblique < 0, 3, np.where(horizontal < 0, 2, 1)).astype(np.uint8)
    labels[right < 0] = lobe[right < 0]
    only_left = (left < 0) & (right >= 0)
    labels[only_left] = np.where(left_oblique < 0, 5, 4)[only_left]
    return labels


def build_anatomy(build: Build) -> Anatomy:
    """Return the fields of one person's thorax on the planning grid (1 to 2 s)."""
    s = build.scale
    low, high = np.array([-190, -150, -218]) * s, np.array([190, 150, 96]) * s
    shape = tuple(int(np.ceil(n / PLANNING_SPACING)) + 1 for n in (high - low)[::-1])
    grid = Grid(shape, (PLANNING_SPACING,) * 3, tuple(float(v) for v in low))
    x, y, z = (a / np.float32(v) for a, v in zip(grid.open_axes(), s, strict=True))
    # a rounder or flatter back and a slight sideways curve bend everything alike; the bends vanish at the carina
    x = x - np.float32(build.scoliosis_mm) * ((z / 90) ** 2).astype(np.float32) * np.sign(z + 0.01) * 0.5
    x = np.where(x < 0, x / np.float32(build.right_wider), x).astype(np.float32)
    axes = (x, y - np.float32(build.kyphosis_mm) * (z / 80) ** 2 * 0.3, z)
    mean_scale = float(s.mean())
    spacing = (PLANNING_SPACING,) * 3
    f: dict[str, np.ndarray] = {}
    p = {
        name: profile(points)
        for name, points in {
            "half_width": HALF_WIDTH,
            "front": FRONT,
            "back": BACK,
            "centre": CENTRE,
            "spine_y": SPINE_Y,
        }.items()
    }
    add_cavity(f, axes, p)
    add_spine(f, axes, p)
    add_great_vessels(f, axes)
    add_heart(f, axes, build)
    add_diaphragm(f, axes, build)
    add_lungs(f, axes)
    add_fissures(f, axes, build)
    add_abdomen(f, axes)
    add_body(f, axes, p, build)
    noise = smooth_noise(stream(build.seed, "fissure waves"), grid.shape, spacing, 55.0)
    for name in ("right_oblique", "horizontal", "left_oblique"):
        f[name] = f[name] + 2.5 * noise
    for name, values in f.items():
        values = np.broadcast_to(values, grid.shape).astype(np.float32) * np.float32(mean_scale)
        f[name] = np.ascontiguousarray(normalised(values, spacing) if name not in ("rib_phase",) else values)
    inside = (f["right_lung"] < 0) | (f["left_lung"] < 0)
    heights = np.where(inside.any((1, 2)))[0]
    z_axis = grid.axis(2)
    return Anatomy(build, grid, f, (float(z_axis[heights[0]]), float(z_axis[heights[-1]])), p)


def anchor(name: str, build: Build, end: int = -1) -> np.ndarray:
    """Return (x, y, z) mm of an end of a named great vessel in this person."""
    return np.array(TUBES[name][end][:3], float) * build.scale
