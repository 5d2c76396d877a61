"""The trees and clots of one patient drawn on the output grid."""

from __future__ import annotations

import numpy as np

from LungPerfusionCore.numerics import steady

from ..grid import Grid, Resampler
from ..shapes import stream
from .circulation import Circulation
from .lookalikes import add_lookalikes, keep_bronchi_off, plugged
from .raster import bend, draw_tubes
from .realism import Realism
from .tree import CENTRAL
from .vasculature import airway_tree, keep_inside, venous_tree


def draw_vessels(c: Circulation, grid: Grid, realism: Realism | None = None) -> dict[str, np.ndarray]:
    """Return partial volumes: arteries, veins, airways (lumen), walls (lumen and wall), clots, and the hilum's large
    vessels; with ``realism``, where they are on, plugs (mucus), nodes and metal."""
    arteries = c.arteries
    veins = venous_tree(c.anatomy, arteries)
    airways = airway_tree(c.anatomy, arteries)
    thin = np.ones(arteries.branches)
    for embolus in c.emboli:
        if embolus.chronic:
            # behind an old clot the arteries shrink with the flow they lost
            for row in embolus.blocked_branches:
                behind = (
                    (arteries.first >= arteries.first[row]) & (arteries.last <= arteries.last[row]) & (np.arange(arteries.branches) > row)
                )
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
            if realism and realism.mucus_plugs:
                paths, wide = plugged(points, tree, c.seed, realism.mucus_plugs)
                out["plugs"] = draw_tubes(paths, wide, wide, grid)
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
    if realism:
        keep_bronchi_off(out)
        if "plugs" in out:
            np.minimum(out["plugs"], 1 - np.clip(np.maximum(out["arteries"], out["veins"]), 0, 1), out=out["plugs"])
        add_lookalikes(out, c, grid, realism)
    return out


def _nothing_in_the_heart(out: dict, c: Circulation, grid: Grid) -> None:
    """Only the great vessels run through the heart, however close to it the branches of a lobe are drawn."""
    resampler, everything = Resampler(c.anatomy.grid, grid), slice(0, grid.shape[0])
    window = resampler.near(c.anatomy.fields["heart_hull"], everything, 0.0)
    inside = resampler.slab(c.anatomy.fields["heart_hull"], everything, window) < 0
    for name in ("airways", "walls"):
        out[name][(slice(None), *window)][inside] = 0
    inside &= ~out["hilum"][(slice(None), *window)]
    for name in ("arteries", "veins"):
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


def fine_vessels(c: Circulation, grid: Grid) -> np.ndarray:
    """Return the texture (HU) of vessels and septa too fine for the trees: grain of 1 to 2 mm, skewed towards bright
    specks."""
    grain = stream(c.seed, "fine vessels").standard_normal(grid.shape, dtype=np.float32)
    sigma = [max(0.75 / s, 0.45) for s in grid.spacing[::-1]]
    grain = steady.gaussian_filter(grain, sigma, output=grain, truncate=3.0)
    grain /= grain.std()
    grain = steady.exp(np.float32(0.75) * np.minimum(grain, 3.5))
    grain -= np.float32(steady.exp(0.75**2 / 2))
    grain *= np.float32(34.0 if grid.spacing[0] < 1.5 else 18.0)
    return grain


def vessel_labels(vessels: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return the labels of arteries, veins, airways and emboli: voxels more than half inside; a thin clot also where
    it fills its artery. What is drawn over the vessels, the air of a bronchus that cuts into one, is none of them."""
    air = vessels["airways"] > 0.5
    arteries = (vessels["arteries"] > 0.5) & ~air
    emboli = (vessels["clots"] > 0.5) | (
        (vessels["clots"] > 0.2) & (vessels["clots"] >= 0.45 * vessels["arteries"]) & (vessels["arteries"] < 0.9)
    )
    known = {
        "arteries": arteries.astype(np.uint8),
        "veins": ((vessels["veins"] > 0.5) & ~arteries & ~air).astype(np.uint8),
        "airways": air.astype(np.uint8),
        "emboli": (emboli & ~air).astype(np.uint8),
    }
    others = {"lymph_nodes": "nodes", "mucus_plugs": "plugs", "device": "metal"}
    return known | {name: (vessels[key] > 0.5).astype(np.uint8) for name, key in others.items() if key in vessels}
