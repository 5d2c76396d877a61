"""Branching trees that fill the lungs: arteries, veins and airways as arrays, and the territory of every terminal.

Growth follows the volume-filling rule of Tawhai et al. (J Appl Physiol 2004, doi 10.1152/japplphysiol.00520.2004): a
branch heads for the centre of the region it feeds, goes part of the way, and divides the region by a plane that holds
its own direction; its daughters do the same until a region is as small as a terminal's share. The planes are kept: they
assign *any* point of a lung to exactly one terminal, at any resolution. Terminals are numbered in depth-first order, so
what lies behind a branch is a range of terminals.

Diameters: area is preserved (r^2) from the pulmonary trunk to the segmental arteries (trunk about 27 mm, segmental 5 to 7
mm). Below them r^x is preserved with x = ln(branching ratio) / ln(diameter ratio) = ln 3.36 / ln 1.56 = 2.73, the
ratios of Huang et al. (J Appl Physiol 1996, doi 10.1152/jappl.1996.81.5.2123), between area preservation and Murray's cube.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from LungPerfusionCore.numerics import steady
from LungPerfusionCore.numerics.principal_axis import longest_axis

RADIUS_EXPONENT = float(steady.log(3.36) / steady.log(1.56))


@dataclass
class Tree:
    """A rooted tree, one row a branch; a parent's row always comes before its daughters' rows.

    ``start`` and ``end`` (n, 3) mm LPS, ``radius`` (n,) mm, ``parent`` (n,) row or -1, ``lobe`` and ``segment`` (0 =
    none yet), ``level`` name of each branch's rank, ``first`` / ``last``: the terminals behind the branch are first
    <= t < last.
    """

    start: np.ndarray
    end: np.ndarray
    radius: np.ndarray
    parent: np.ndarray
    lobe: np.ndarray
    segment: np.ndarray
    generation: np.ndarray
    first: np.ndarray
    last: np.ndarray
    names: list[str]
    terminal_branch: np.ndarray  # (terminals,) row of the branch that ends in each terminal
    splitter: Splitter | None = field(default=None, repr=False)

    @property
    def branches(self) -> int:
        return len(self.parent)

    @property
    def terminals(self) -> int:
        return len(self.terminal_branch)

    def behind(self, branch: int) -> np.ndarray:
        """Return the terminals fed through a branch."""
        return np.arange(self.first[branch], self.last[branch])

    def path(self, branch: int) -> list[int]:
        """Return the branch and its ancestors, up to the root."""
        rows = []
        while branch >= 0:
            rows.append(int(branch))
            branch = self.parent[branch]
        return rows

    def length(self) -> np.ndarray:
        return np.linalg.norm(self.end - self.start, axis=1)


@dataclass
class Splitter:
    """Which terminal a point belongs to: a forest of planes over gently warped coordinates.

    ``root`` maps a lobe to its first plane; ``below`` and ``above`` hold the next plane, or ``-1 - terminal`` at the
    end.
    """

    normal: np.ndarray
    offset: np.ndarray
    below: np.ndarray
    above: np.ndarray
    root: dict[int, int]
    warp: Warp

    def terminal(self, points: np.ndarray, lobes: np.ndarray) -> np.ndarray:
        """Return the terminal (int32) of each point (n, 3) mm inside the lobe ``lobes`` (n,); -1 where the lobe is
        0."""
        state = np.full(len(points), np.iinfo(np.int32).min, np.int32)
        for lobe, root in self.root.items():
            state[lobes == lobe] = root
        warped = self.warp(points)
        active = np.where(state >= 0)[0]
        while len(active):
            row = state[active]
            side = steady.dot(warped[active], self.normal[row]) > self.offset[row]
            state[active] = np.where(side, self.above[row], self.below[row])
            active = active[state[active] >= 0]
        return np.where(state == np.iinfo(np.int32).min, -1, -1 - state).astype(np.int32)


@dataclass
class Warp:
    """A smooth displacement of a few millimetres (a sum of sines), which makes the borders between territories wavy."""

    wave: np.ndarray  # (n, 3) radians a mm
    phase: np.ndarray  # (n,)
    push: np.ndarray  # (n, 3) mm

    @classmethod
    def draw(cls, rng: np.random.Generator, amplitude: float = 1.6, lengths: tuple[float, ...] = (70, 45, 30, 22)) -> Warp:
        directions = rng.normal(size=(len(lengths), 3))
        directions /= np.linalg.norm(directions, axis=1)[:, None]
        wave = directions * (2 * np.pi / np.array(lengths))[:, None]
        push = rng.normal(size=(len(lengths), 3)) * amplitude * steady.power(np.array(lengths) / max(lengths), 0.7)[:, None]
        return cls(wave.astype(np.float32), rng.uniform(0, 2 * np.pi, len(lengths)).astype(np.float32), push.astype(np.float32))

    def __call__(self, points: np.ndarray) -> np.ndarray:
        points = np.ascontiguousarray(points, np.float32)
        out = points.copy()
        for wave, phase, push in zip(self.wave, self.phase, self.push, strict=True):
            out += steady.sin(steady.dot(points, wave) + phase)[:, None] * push
        return out


def _quantile(values: np.ndarray, share: float) -> np.float32:
    """``np.quantile`` of float32 values (n,) without NaN, to the last bit (interpolated in float32), at a tenth of its time."""
    place = (len(values) - 1) * share
    below = int(place)
    above = min(below + 1, len(values) - 1)
    ordered = np.partition(values, (below, above))
    low, high, part = ordered[below], ordered[above], place - below
    return high - (high - low) * np.float32(1 - part) if part >= 0.5 else low + (high - low) * np.float32(part)


class Grower:
    """Builds a ``Tree`` branch by branch; regions are arrays of points inside the lung."""

    def __init__(self, rng: np.random.Generator, warp: Warp, terminal_ml: float, point_ml: float):
        self.rng, self.warp, self.terminal_ml, self.point_ml = rng, warp, terminal_ml, point_ml
        self.start: list[np.ndarray] = []
        self.end: list[np.ndarray] = []
        self.parent: list[int] = []
        self.lobe: list[int] = []
        self.segment: list[int] = []
        self.first: list[int] = []
        self.last: list[int] = []
        self.names: list[str] = []
        self.terminal_rows: list[int] = []
        self.terminal_volume: list[float] = []
        self.normal: list[np.ndarray] = []
        self.offset: list[float] = []
        self.below: list[int] = []
        self.above: list[int] = []
        self.root: dict[int, int] = {}

    def branch(self, parent: int, start, end, lobe: int = 0, segment: int = 0, name: str = "") -> int:
        self.start.append(np.asarray(start, float))
        self.end.append(np.asarray(end, float))
        self.parent.append(parent)
        self.lobe.append(lobe)
        self.segment.append(segment)
        self.names.append(name)
        self.first.append(len(self.terminal_rows))
        self.last.append(-1)
        return len(self.parent) - 1

    def plane(self, normal: np.ndarray, offset: float) -> int:
        self.normal.append(normal)
        self.offset.append(offset)
        self.below.append(0)
        self.above.append(0)
        return len(self.normal) - 1

    def close(self, row: int) -> None:
        """Note that everything behind a branch has been grown."""
        self.last[row] = len(self.terminal_rows)

    def split(self, points: np.ndarray, warped: np.ndarray, direction: np.ndarray, share: float, along: float = 0.62):
        """Divide a region: return the plane's row and the two halves' masks (below, above).

        The plane's normal is the region's longest axis after shortening it along the branch's own direction by
        ``along``:
        planes then hold the direction of the branch, and territories come out as wedges that open to the pleura.
        """
        centred = warped - warped.mean(0)
        centred = centred - (1 - along) * steady.dot(centred, direction)[:, None] * direction
        normal = longest_axis(centred)
        normal = normal + self.rng.normal(0, 0.12, 3)
        normal = (normal / steady.length(normal)).astype(np.float32)
        height = steady.dot(warped, normal)
        offset = _quantile(height, share)
        above = height > offset
        return self.plane(normal, float(offset)), ~above, above

    def fill(
        self,
        parent: int,
        entry: np.ndarray,
        points: np.ndarray,
        warped: np.ndarray,
        lobe: int,
        segment: int,
        name: str,
        reach: float = 0.30,
        onward: np.ndarray | None = None,
    ) -> int:
        """Grow into a region from ``entry``; return what a plane above should point to (a plane, or -1 - terminal).

        ``onward`` is the mother's direction: the larger daughter keeps much of it, so that vessels run straight and
        give off side branches, as pulmonary arteries do, rather than fork evenly.
        """
        centre = points.mean(0)
        heading = centre - entry
        distance = float(steady.length(heading))
        volume = len(points) * self.point_ml
        final = volume <= self.terminal_ml * 1.45 or len(points) < 4
        fraction = 1.15 if final else reach + self.rng.normal(0, 0.05)
        if onward is not None and not final:
            straight = heading / max(distance, 1e-6) + 0.55 * onward
            heading = straight * (distance / max(float(steady.length(straight)), 1e-6))
        end = entry + heading * fraction + self.rng.normal(0, 0.03 * distance, 3) * (not final)
        row = self.branch(parent, entry, end, lobe, segment, name)
        if final:
            self.terminal_rows.append(row)
            self.terminal_volume.append(volume)
            self.close(row)
            return -len(self.terminal_rows)
        small = float(np.clip(self.rng.normal(0.4, 0.07), 0.24, 0.5))
        share = small if self.rng.random() < 0.5 else 1 - small
        direction = heading / max(distance, 1e-6)
        plane, low, high = self.split(points, warped, direction, share)
        deeper = "subsegmental" if name == "segmental" else "peripheral"
        self.below[plane] = self.fill(row, end, points[low], warped[low], lobe, segment, deeper, onward=direction if share > 0.5 else None)
        self.above[plane] = self.fill(
            row, end, points[high], warped[high], lobe, segment, deeper, onward=direction if share < 0.5 else None
        )
        self.close(row)
        return plane

    def tree(self) -> Tree:
        """Return the finished tree; radii are one until a law sets them."""
        parent = np.array(self.parent, np.int32)
        generation = np.zeros(len(parent), np.int32)
        for row in range(len(parent)):
            if parent[row] >= 0:
                generation[row] = generation[parent[row]] + 1
        splitter = None
        if self.root:
            splitter = Splitter(
                np.array(self.normal, np.float32),
                np.array(self.offset, np.float32),
                np.array(self.below, np.int32),
                np.array(self.above, np.int32),
                dict(self.root),
                self.warp,
            )
        return Tree(
            np.array(self.start),
            np.array(self.end),
            np.ones(len(parent)),
            parent,
            np.array(self.lobe, np.uint8),
            np.array(self.segment, np.uint8),
            generation,
            np.array(self.first, np.int32),
            np.array(self.last, np.int32),
            list(self.names),
            np.array(self.terminal_rows, np.int32),
            splitter,
        )


def set_radii(tree: Tree, flow: np.ndarray, trunk_radius: float, exponent: float = RADIUS_EXPONENT) -> None:
    """Set every radius from the flow it was built for: r^2 is preserved down to the segments, r^exponent below them."""
    radius = np.empty(tree.branches)
    central = np.array([name in CENTRAL for name in tree.names])
    root = np.where(tree.parent < 0)[0]
    total = flow[root].sum()
    for row in range(tree.branches):
        if central[row]:
            radius[row] = trunk_radius * np.sqrt(flow[row] / total)
        else:
            up = tree.parent[row]
            radius[row] = radius[up] * (flow[row] / flow[up]) ** (1 / exponent)
    tree.radius = radius


CENTRAL = ("trunk", "main", "interlobar", "lobar", "basal", "segmental")
