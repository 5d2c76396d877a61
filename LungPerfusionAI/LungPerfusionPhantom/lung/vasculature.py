"""The three trees of one person: arteries down lobes and segments, veins between them, airways beside the arteries."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import map_coordinates
from scipy.spatial import cKDTree

from LungPerfusionCore.numerics import steady

from ..shapes import stream
from .anatomy import Anatomy, anchor
from .tree import Grower, Tree, Warp, set_radii

# ml of lung a terminal feeds: about 3000 terminals, vessels of 0.7 mm, as far out as a CT shows them
TERMINAL_ML = 1.3

# segment -> (name, weight among the ten of its lung in Qanadli's score, direction from the lobe's middle: left-right is
# lateral-medial, then back-front, then up-down). Boyden's numbering; on the left 1+2 and 7+8 are common trunks.
SEGMENTS: dict[int, dict[int, tuple[str, int, tuple[float, float, float]]]] = {
    1: {1: ("RS1", 1, (0.0, 0.15, 1.0)), 2: ("RS2", 1, (0.3, 0.9, -0.25)), 3: ("RS3", 1, (0.1, -0.9, -0.35))},
    2: {4: ("RS4", 1, (0.9, 0.25, 0.0)), 5: ("RS5", 1, (-0.9, -0.25, -0.1))},
    3: {
        6: ("RS6", 1, (0.0, 0.25, 1.1)),
        7: ("RS7", 1, (-0.95, -0.2, -0.35)),
        8: ("RS8", 1, (0.25, -0.95, -0.35)),
        9: ("RS9", 1, (0.95, 0.1, -0.4)),
        10: ("RS10", 1, (-0.15, 0.9, -0.5)),
    },
    4: {
        11: ("LS1+2", 2, (0.1, 0.6, 0.9)),
        13: ("LS3", 1, (0.1, -0.75, 0.45)),
        14: ("LS4", 1, (0.6, 0.0, -0.75)),
        15: ("LS5", 1, (-0.3, -0.45, -1.05)),
    },
    5: {
        16: ("LS6", 1, (0.0, 0.25, 1.1)),
        18: ("LS7+8", 2, (0.0, -0.95, -0.35)),
        19: ("LS9", 1, (0.95, 0.1, -0.4)),
        20: ("LS10", 1, (-0.35, 0.85, -0.5)),
    },
}
# how the segments of a lobe share trunks
_GROUPS = {1: [[1, 3], 2], 2: [4, 5], 3: [6, [[7, 8], [9, 10]]], 4: [[11, 13], [14, 15]], 5: [16, [18, [19, 20]]]}
SEGMENT_NAMES = {number: row[0] for table in SEGMENTS.values() for number, row in table.items()}
SEGMENT_WEIGHTS = {number: row[1] for table in SEGMENTS.values() for number, row in table.items()}


def _lobe_points(anatomy: Anatomy) -> tuple[np.ndarray, np.ndarray]:
    labels = anatomy.lobe_labels()
    k, j, i = np.nonzero(labels)
    points = np.stack([i, j, k], 1) * np.array(anatomy.grid.spacing) + np.array(anatomy.grid.origin)
    return points.astype(np.float32), labels[k, j, i]


def _flatten(group) -> list[int]:
    return [group] if isinstance(group, int) else [n for part in group for n in _flatten(part)]


def _by_segment(points: np.ndarray, warped: np.ndarray, lobe: int, rng: np.random.Generator) -> dict[int, np.ndarray]:
    """Return each segment's direction from the lobe's middle in units of the lobe's own extent (used to place
    planes)."""
    spread = warped.std(0)
    centre = warped.mean(0)
    side = -1.0 if lobe <= 3 else 1.0
    out = {}
    for number, (_, _, direction) in SEGMENTS[lobe].items():
        d = np.array([direction[0] * side, direction[1], direction[2]]) * spread
        out[number] = centre + 1.1 * (d + rng.normal(0, 0.12, 3) * spread)
    return out


def _grow_lobe(
    grower: Grower,
    parent: int,
    entry: np.ndarray,
    points: np.ndarray,
    warped: np.ndarray,
    lobe: int,
    group,
    seeds: dict,
    name: str,
) -> int:
    """Grow the trunk of a group of segments; between two groups the plane halves the line between their middles."""
    numbers = _flatten(group)
    if len(numbers) == 1:
        return grower.fill(parent, entry, points, warped, lobe, numbers[0], "segmental", reach=0.26)
    centre = points.mean(0)
    reach = 0.16 if name == "lobar" else 0.22
    end = entry + (centre - entry) * reach
    row = grower.branch(parent, entry, end, lobe, 0, name)
    groups = group if len(group) == 2 else [group[0], group[1:]]
    counts = [len(_flatten(g)) for g in groups]
    middles = [np.mean([seeds[n] for n in _flatten(g)], axis=0) for g in groups]
    normal = middles[1] - middles[0]
    normal = (normal / steady.length(normal)).astype(np.float32)
    height = steady.dot(warped, normal)
    # segments of a lobe are of like size; the plane follows the volume, not the line's middle
    share = float(np.clip(counts[0] / sum(counts) + grower.rng.normal(0, 0.025), 0.15, 0.85))
    offset = float(np.float32(np.quantile(height, share)))
    plane = grower.plane(normal, offset)
    above = height > np.float32(offset)
    grower.below[plane] = _grow_lobe(grower, row, end, points[~above], warped[~above], lobe, groups[0], seeds, "basal")
    grower.above[plane] = _grow_lobe(grower, row, end, points[above], warped[above], lobe, groups[1], seeds, "basal")
    grower.close(row)
    return plane


def arterial_tree(anatomy: Anatomy, terminal_ml: float = TERMINAL_ML) -> tuple[Tree, np.ndarray]:
    """Return the pulmonary arteries and the lung volume (ml) of every terminal's territory."""
    build = anatomy.build
    rng = stream(build.seed, "arteries")
    points, lobes = _lobe_points(anatomy)
    warp = Warp.draw(rng)
    warped = warp(points)
    grower = Grower(rng, warp, terminal_ml, anatomy.grid.voxel_ml)
    s = build.scale

    def at(x, y, z):
        return np.array([x, y, z]) * s + rng.normal(0, 1.2, 3)

    trunk = grower.branch(-1, anchor("pulmonary_trunk", build, 0), anchor("pulmonary_trunk", build), name="trunk")
    split = grower.end[trunk]

    def lobe(parent, entry, number):
        mask = lobes == number
        seeds = _by_segment(points[mask], warped[mask], number, rng)
        grower.root[number] = _grow_lobe(grower, parent, entry, points[mask], warped[mask], number, _GROUPS[number], seeds, "lobar")

    right = grower.branch(trunk, split, at(-33, -8, -23), name="main")
    lobe(right, grower.end[right], 1)
    upper = grower.branch(right, grower.end[right], at(-46, 4, -42), name="interlobar")
    lobe(upper, grower.end[upper], 2)
    lower = grower.branch(upper, grower.end[upper], at(-50, 13, -58), name="interlobar")
    lobe(lower, grower.end[lower], 3)
    for row in (lower, upper, right):
        grower.close(row)
    left = grower.branch(trunk, split, at(41, 8, -12), name="main")
    lobe(left, grower.end[left], 4)
    lower = grower.branch(left, grower.end[left], at(50, 21, -44), name="interlobar")
    lobe(lower, grower.end[lower], 5)
    for row in (lower, left, trunk):
        grower.close(row)
    tree = grower.tree()
    settle(tree, anatomy)
    volumes = np.array(grower.terminal_volume)
    radius = float(stream(build.seed, "trunk radius").normal(13.8, 1.0)) * float(build.scale.mean())
    set_radii(tree, subtree_sum(tree, volumes), radius)
    return tree, volumes


def subtree_sum(tree: Tree, terminal_values: np.ndarray) -> np.ndarray:
    """Return, for every branch, the sum over the terminals behind it."""
    total = np.r_[0.0, np.cumsum(terminal_values)]
    return total[tree.last] - total[tree.first]


def venous_tree(anatomy: Anatomy, arteries: Tree) -> Tree:
    """Return the pulmonary veins. They start on the borders between arterial territories and run between the segments,
    so they are grown over the points that lie far from arteries, and pushed off every artery they would touch."""
    build = anatomy.build
    rng = stream(build.seed, "veins")
    points, lobes = _lobe_points(anatomy)
    warp = Warp.draw(rng)
    keep = rng.random(len(points)) < 0.5
    points, lobes = points[keep], lobes[keep]
    # weight towards the borders between segments: of each pair of points the one farther from segmental arteries stays
    rows = np.isin(arteries.names, ("segmental", "subsegmental"))
    distance = cKDTree(np.concatenate([arteries.start[rows], (arteries.start + arteries.end)[rows] / 2, arteries.end[rows]])).query(points)[
        0
    ]
    keep = rng.random(len(points)) < np.clip(distance / np.quantile(distance, 0.8), 0.15, 1)
    points, lobes = points[keep], lobes[keep]
    warped = warp(points)
    volume = float((anatomy.lobe_labels() > 0).sum() * anatomy.grid.voxel_ml)
    grower = Grower(rng, warp, TERMINAL_ML * 1.1, volume / len(points))
    s = build.scale
    roots = {
        (1, 2): "right_superior_vein",
        (3,): "right_inferior_vein",
        (4,): "left_superior_vein",
        (5,): "left_inferior_vein",
    }
    for group, name in roots.items():
        trunk = grower.branch(-1, anchor(name, build, 0), anchor(name, build), name="trunk")
        for lobe in group:
            mask = lobes == lobe
            inner = grower.branch(
                trunk,
                grower.end[trunk],
                grower.end[trunk] + 0.12 * (points[mask].mean(0) - grower.end[trunk]),
                lobe,
                name="lobar",
            )
            grower.fill(inner, grower.end[inner], points[mask], warped[mask], lobe, 0, "segmental", reach=0.26)
            grower.close(inner)
        grower.close(trunk)
    tree = grower.tree()
    set_radii(tree, subtree_sum(tree, np.array(grower.terminal_volume)), 12.0 * float(s.mean()))
    # four trunks share the flow: area is preserved across all of them together
    _push_off(tree, arteries)
    settle(tree, anatomy)
    return tree


def _push_off(tree: Tree, obstacle: Tree, gap: float = 1.2) -> None:
    """Move the joints of ``tree`` sideways until they clear the branches of ``obstacle`` by ``gap`` mm."""
    t = np.linspace(0, 1, 7)[None, :, None]
    samples = (obstacle.start[:, None] * (1 - t) + obstacle.end[:, None] * t).reshape(-1, 3)
    radii = np.repeat(obstacle.radius, t.size)
    near = cKDTree(samples)
    movable = tree.parent >= 0
    for _ in range(2):
        distance, index = near.query(tree.end)
        short = radii[index] + tree.radius + gap - distance
        away = tree.end - samples[index]
        away /= np.maximum(np.linalg.norm(away, axis=1), 1e-3)[:, None]
        tree.end = tree.end + away * np.clip(np.where(movable, short, 0), 0, 8)[:, None]
    follow = tree.parent >= 0
    tree.start[follow] = tree.end[tree.parent[follow]]


def keep_inside(points: np.ndarray, lobes: np.ndarray, anatomy: Anatomy, depth: float = 2.5) -> np.ndarray:
    """Return (n, 3) points moved, where needed, to at least ``depth`` mm inside the lung of their lobe (0: left alone):
    a vessel that would cut through the heart runs along the mediastinal pleura instead."""
    out = np.array(points, float)
    grid = anatomy.grid
    spacing, origin = np.array(grid.spacing), np.array(grid.origin)
    for name, rows in (("right_lung", (lobes >= 1) & (lobes <= 3)), ("left_lung", lobes >= 4)):
        field = anatomy.fields[name]
        for _ in range(3):
            place = ((out[rows] - origin) / spacing)[:, ::-1].T
            over = map_coordinates(field, place, order=1, mode="nearest") + depth
            slope = []
            for axis in range(3):
                step = np.zeros((3, 1))
                step[axis] = 1
                slope.append(
                    map_coordinates(field, place + step, order=1, mode="nearest")
                    - map_coordinates(field, place - step, order=1, mode="nearest")
                )
            gradient = np.stack(slope[::-1], 1)
            gradient /= np.maximum(np.linalg.norm(gradient, axis=1), 1e-3)[:, None]
            out[rows] -= gradient * np.clip(over, 0, 8)[:, None]
    return out


def settle(tree: Tree, anatomy: Anatomy) -> None:
    """Move the joints of a tree into the lungs they belong to; the hilum's own branches stay."""
    movable = np.where(np.isin(tree.names, ("trunk", "main", "interlobar", "lobar")), 0, tree.lobe)
    tree.end = keep_inside(tree.end, movable, anatomy)
    follow = tree.parent >= 0
    tree.start[follow] = tree.end[tree.parent[follow]]


def airway_tree(anatomy: Anatomy, arteries: Tree, smallest_mm: float = 1.3) -> Tree:
    """Return the airways: each runs beside its artery, a lumen somewhat narrower than it, while the artery is wider
    than ``smallest_mm`` (radius).

    Bronchus to artery ratio about 0.7 to 0.8 of the outer diameters in healthy lungs (Matsuoka 2003).
    """
    build = anatomy.build
    rng = stream(build.seed, "airways")
    lung = arteries.lobe > 0
    rows = np.where(lung & (arteries.radius >= smallest_mm))[0]
    new = {int(row): n for n, row in enumerate(rows)}
    direction = arteries.end - arteries.start
    direction /= np.maximum(np.linalg.norm(direction, axis=1), 1e-6)[:, None]
    middle = np.array([0.0, 15.0, -30.0])
    side = np.cross(direction, arteries.start - middle)
    side /= np.maximum(np.linalg.norm(side, axis=1), 1e-6)[:, None]
    radius = np.clip(arteries.radius * rng.normal(0.68, 0.05, arteries.branches), 0.4, 4.6)
    offset = (arteries.radius + radius + 0.9)[:, None] * side
    end = keep_inside(arteries.end + offset, arteries.lobe, anatomy, 4.0)
    start = np.empty_like(end)
    parent = np.full(arteries.branches, -1, np.int32)
    for row in rows:
        up = int(arteries.parent[row])
        if up in new:
            start[row], parent[row] = end[up], new[up]
        else:
            start[row] = anchor("right_main_bronchus" if arteries.lobe[row] <= 3 else "left_main_bronchus", build)
    generation = arteries.generation[rows]
    empty = np.zeros(len(rows), np.int32)
    return Tree(
        start[rows],
        end[rows],
        radius[rows],
        parent[rows],
        arteries.lobe[rows],
        arteries.segment[rows],
        generation,
        empty,
        empty.copy(),
        [arteries.names[r] for r in rows],
        np.zeros(0, np.int32),
    )
