"""What looks like a clot and is none: lymph nodes and plugged bronchi beside the arteries, and blood without contrast medium in them."""

from __future__ import annotations

import numpy as np

from LungPerfusionCore.numerics import steady

from ..grid import Grid, Resampler
from ..shapes import smooth_noise, stream
from .circulation import Circulation
from .raster import draw_tubes
from .realism import Realism
from .tree import Tree

NODE_HU, NODE_IODINE = 42.0, 1.0  # enhances by some 25 HU
MUCUS_HU = 22.0
METAL_HU = 7000.0  # of a lead's steel and a can's titanium, beyond any scanner's scale; only its streaks know it
#: Blood that holds less than this (mg/mL) would look like clot to any reader: a flow artefact stays above 78 HU (Wittram 2004).
LEAST_IODINE = 2.6
#: Millimetres, left (+) of the midline, front (-), up: where a left pectoral device and its lead lie in the average adult (organs.TUBES).
CAN = (92.0, -88.0, 62.0)
LEAD = ((92, -88, 62), (70, -40, 78), (52, -20, 80), (32, -28, 60), (0, -38, 36), (-30, -25, 21), (-30, -21, -15), (-28, -20, -50))


def add_nodes(vessels: dict[str, np.ndarray], c: Circulation, grid: Grid, severity: float) -> None:
    """Add ``nodes``: the share of each voxel in lymph nodes beside main to segmental arteries (stations 10 to 13 lie there), short axes
    of 5 to 12 mm."""
    rng, tree = stream(c.seed, "lymph nodes"), c.arteries
    rows = np.flatnonzero(np.isin(tree.names, ("main", "interlobar", "lobar", "basal", "segmental")))
    rows = rows[rng.permutation(len(rows))[: 2 + int(rng.integers(0, 3)) + round(9 * severity)]]
    radius = rng.uniform(2.5, 3.5 + 2.5 * severity, len(rows))
    along = rng.uniform(0.2, 1.0, (len(rows), 1))
    axis = tree.end[rows] - tree.start[rows]
    axis /= np.maximum(np.linalg.norm(axis, axis=1, keepdims=True), 1e-6)
    aside = rng.normal(size=axis.shape)
    aside -= (aside * axis).sum(1, keepdims=True) * axis
    aside /= np.maximum(np.linalg.norm(aside, axis=1, keepdims=True), 1e-6)
    middle = tree.start[rows] + along * (tree.end[rows] - tree.start[rows]) + (tree.radius[rows] + radius + 0.4)[:, None] * aside
    half = (0.6 * radius)[:, None] * axis
    nodes = draw_tubes(np.stack([middle - half, middle + half], 1), radius, 0.8 * radius, grid)
    blood = np.maximum(np.maximum(vessels["arteries"], vessels["veins"]), vessels["walls"])
    vessels["nodes"] = np.minimum(nodes, 1 - np.clip(blood, 0, 1))


def plugged(points: np.ndarray, tree: Tree, seed: int, severity: float) -> tuple[np.ndarray, np.ndarray]:
    """Points (n, 4, 3) and radii (n,) mm of bronchi filled with mucus, a little wider than they were; ``points`` as drawn."""
    rng = stream(seed, "mucus plugs")
    rows = np.flatnonzero((tree.radius > 0.8) & (tree.radius < 3.0))
    rows = rows[rng.permutation(len(rows))[: 2 + int(rng.integers(0, 3)) + round(12 * severity)]]
    return points[rows, 1:], tree.radius[rows] * rng.uniform(1.05, 1.35, len(rows))


def keep_bronchi_off(vessels: dict[str, np.ndarray]) -> None:
    """Take the air of bronchi out of arteries and veins, in place: a bronchus is pressed flat where a vessel runs."""
    free = 1 - np.clip(np.maximum(vessels["arteries"], vessels["veins"]), 0, 1)
    np.minimum(vessels["airways"], free, out=vessels["airways"])


def unopacified(c: Circulation, grid: Grid, severity: float, iodine: float) -> np.ndarray:
    """The factor (float32) by which the arteries' ``iodine`` (mg/mL) is thinned from place to place: unmixed blood with ill-defined rims,
    and a band of slices scanned while blood without contrast medium came from below (transient interruption of contrast: Wittram and
    Yoo, J Thorac Imaging 2007;22:125-129)."""
    rng = stream(c.seed, "mixing")
    spacing = grid.spacing[::-1]
    patches = smooth_noise(rng, grid.shape, spacing, float(rng.uniform(9, 18)))
    factor = 1 - np.float32(0.9 * severity) * np.clip(patches - np.float32(1.4 - 0.6 * severity), 0, 1)
    low, high = c.anatomy.extent_z
    middle, width = float(rng.uniform(low + 40, high - 60)), float(rng.uniform(6, 16))
    if rng.random() < 0.5:
        band = steady.exp(-(((grid.axis(2) - middle) / width) ** 2)).astype(np.float32)
        factor *= (1 - np.float32(0.55 * severity) * band)[:, None, None]
    return np.maximum(factor, np.float32(min(1.0, LEAST_IODINE / iodine)))


def device_share(c: Circulation, grid: Grid) -> np.ndarray:
    """The share (float32) of each voxel in metal: the can of a left pectoral pacemaker and its lead through the vena cava into the right
    ventricle."""
    scale = c.anatomy.build.scale
    path = np.array(LEAD) * scale
    ends = [_middle(c, name) for name in ("ra", "rv")]
    path = np.concatenate([path, ends])
    lead = draw_tubes(np.stack([path[:-1], path[1:]], 1), np.full(len(path) - 1, 1.0), np.full(len(path) - 1, 1.0), grid)
    x, y, z = grid.open_axes()
    centre = np.array(CAN) * scale
    body = Resampler(c.anatomy.grid, grid).volume(c.anatomy.fields["body"])
    # under the skin: the front of the chest wall at the can's place
    inside = (np.abs(x - centre[0]) < 23) & (np.abs(z - centre[2]) < 21) & (y < 0) & (body < -9) & (body > -16)
    return np.maximum(lead, inside.astype(np.float32))


def _middle(c: Circulation, name: str) -> np.ndarray:
    """Centre of a field's inside, mm."""
    grid = c.anatomy.grid
    k, j, i = np.nonzero(c.anatomy.fields[name] < 0)
    return np.array([float(i.mean()), float(j.mean()), float(k.mean())]) * np.array(grid.spacing) + np.array(grid.origin)


def add_lookalikes(vessels: dict[str, np.ndarray], c: Circulation, grid: Grid, realism: Realism) -> None:
    """Add to drawn vessels, in place, what is on: ``nodes`` and ``metal``; ``plugs`` are drawn with the bronchi."""
    if realism.lymph_nodes:
        add_nodes(vessels, c, grid, realism.lymph_nodes)
    if realism.device:
        vessels["metal"] = device_share(c, grid)
