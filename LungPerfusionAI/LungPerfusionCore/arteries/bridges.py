"""Arteries that a segmentation left in pieces: which plainly go on from one another, and where a piece begins that none leads to.

Segmentation tools interrupt arteries, most often where the lung begins: trunk and main arteries are one piece, what lies in the lungs
others. Two pieces are one vessel where the end of the thinner one points at the thicker one across a short gap. The limits were
chosen on simulated patients (``Testing/benchmarks/embolus_obstruction.py --cut``).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..numerics import steady

LONGEST_GAP_MM = 25.0
GAP_BASE_MM, GAP_OF_RADIUS = 5.0, 10.0
"""A gap is bridged up to 5 mm and ten times the radius of the branch that goes on, and never from ``LONGEST_GAP_MM`` on."""

LEAST_ALONG = 0.5
"""Cosine between the end of a branch and its gap: 60 degrees."""

WIDER = 1.4
"""A branch may be this much thicker than what it goes on from, and a voxel more."""

PIECE_ML = 0.5
"""Smaller pieces are specks or thin ends: they neither bridge nor count."""

OWN_SHARE = 0.2
"""A piece of at least this part of all arteries, on its own side of the body, is followed from its thickest place."""

REACH_MM, CALIBRE_MM, CELL_MM, TRIED = 10.0, 6.0, 5.0, 64


@dataclass(frozen=True)
class Bridge:
    """A gap that was bridged: numbers of the voxels on its two sides, the piece's and the one it goes on from; where its middle lies
    (LPS mm) and how long it is."""

    voxel: int
    onto: int
    middle: tuple[float, float, float]
    gap_mm: float

    def words(self) -> str:
        """Length and place as a reader looks for it: "15 mm, R 32 A 10 S 40", in no language."""
        x, y, z = self.middle
        sides = (("R", "L")[x > 0], ("A", "P")[y > 0], ("I", "S")[z > 0])
        return f"{self.gap_mm:.0f} mm, " + " ".join(f"{s} {abs(v):.0f}" for s, v in zip(sides, (x, y, z), strict=True))


@dataclass(frozen=True)
class Pieces:
    """``counted``: bool (n,), voxels of pieces that are no specks. ``bridges``: the thicker side first in order. ``roots``: the voxel
    where the arteries begin, and where those of the other lung do that nothing leads to."""

    counted: np.ndarray
    bridges: tuple[Bridge, ...]
    roots: tuple[int, ...]


def pieces_of(points: np.ndarray, thickness: np.ndarray, near: np.ndarray, voxel_ml: float, step_mm: float) -> Pieces:
    """Bridge what is plainly one tree.

    Args:
        points: LPS mm (n, 3). thickness: depth below the surface in mm, (n,). near: pairs (m, 2) of neighbouring voxels.
    """
    n = len(points)
    count, label = connected_components(coo_matrix((np.ones(len(near), bool), (near[:, 0], near[:, 1])), shape=(n, n)), directed=False)
    size = np.bincount(label, minlength=count)
    least = min(PIECE_ML / voxel_ml, size.max())
    counted = size[label] >= least
    parts = {k: np.flatnonzero(label == k) for k in np.flatnonzero(size >= least).tolist()}
    waiting = sorted(parts, key=lambda k: -float(thickness[parts[k]].max()))
    groups: list[tuple[list[int], list[Bridge]]] = []
    finders = {k: cKDTree(points[numbers]) for k, numbers in parts.items()}
    linker = _Linker(points, thickness, step_mm, parts, finders)
    while waiting:
        groups.append(_grown(waiting.pop(0), waiting, linker))
    groups.sort(key=lambda group: -sum(size[k] for k in group[0]))
    roots, total = [], int(size[list(parts)].sum())
    main = np.concatenate([parts[k] for k in groups[0][0]])
    roots.append(_deepest(main, points, thickness))
    bridges = list(groups[0][1])
    for members, links in groups[1:2]:
        own = np.concatenate([parts[k] for k in members])
        if len(own) >= OWN_SHARE * total and _beside(points[own, 0], points[main, 0]):
            roots.append(_deepest(own, points, thickness))
            bridges += links
    return Pieces(counted, tuple(bridges), tuple(roots))


def _deepest(numbers: np.ndarray, points: np.ndarray, thickness: np.ndarray) -> int:
    """Of the deepest voxels the middle one, whichever way the file stores its axes."""
    deepest = numbers[thickness[numbers] >= thickness[numbers].max() - 1e-3]
    return int(deepest[np.argmin(((points[deepest] - points[deepest].mean(axis=0)) ** 2).sum(axis=1))])


def _beside(x: np.ndarray, main: np.ndarray) -> bool:
    """Whether arteries lie on the other side of the body than the main ones: veins lie among them."""
    low, high = np.quantile(main, (0.05, 0.95))
    return bool(np.mean(x < low) >= 0.9 or np.mean(x > high) >= 0.9)


@dataclass(frozen=True)
class _Linker:
    points: np.ndarray
    thickness: np.ndarray
    step_mm: float
    parts: dict[int, np.ndarray]
    finders: dict[int, cKDTree]

    def link(self, piece: int, onto: int) -> tuple[float, Bridge] | None:
        """The best bridge from a piece onto another and its price, or None where the piece is not plainly its branch."""
        mine, theirs = self.parts[piece], self.parts[onto]
        gap, nearest = self.finders[onto].query(self.points[mine], distance_upper_bound=LONGEST_GAP_MM)
        close = np.argsort(gap, kind="stable")[: int(np.isfinite(gap).sum())]
        # the closest of each neighbourhood: a vessel may pass close by before it ends
        _cells, first = np.unique(np.floor(self.points[mine[close]] / CELL_MM), axis=0, return_index=True)
        close = close[np.sort(first)[:TRIED]]
        best = None
        for c, m, length in zip(mine[close], theirs[nearest[close]], gap[close], strict=True):
            way = (self.points[m] - self.points[c]) / length
            out, radius = self._end(c, piece)
            along = float(steady.dot(out, way))
            limit = min(LONGEST_GAP_MM, GAP_BASE_MM + GAP_OF_RADIUS * max(radius - self.step_mm / 2, 0.0))
            if length > limit or along < LEAST_ALONG:
                continue
            back, wide = self._end(m, onto)
            if radius > WIDER * wide + self.step_mm:
                continue
            # a stump that points back is the surest sign; a branch from the side of a vessel has none
            price = float(length) * (2.0 - along) * (2.0 - max(-float(steady.dot(back, way)), 0.0)) * max(1.0, radius / wide)
            if best is None or price < best[0]:
                middle = tuple(((self.points[c] + self.points[m]) / 2).tolist())
                best = price, Bridge(int(c), int(m), middle, float(length))
        return best

    def _end(self, voxel: int, piece: int) -> tuple[np.ndarray, float]:
        """Which way a vessel points at a voxel (0 within it, up to a unit vector at its end), and its radius there in mm.

        Seen from the axis: from the surface every vessel lies to one side."""
        mine, finder = self.parts[piece], self.finders[piece]
        close = mine[finder.query_ball_point(self.points[voxel], CALIBRE_MM)]
        axis = _deepest(close, self.points, self.thickness)
        radius = float(self.thickness[axis])
        reach = max(REACH_MM, 2.0 * radius)
        mean = self.points[mine[finder.query_ball_point(self.points[axis], reach)]].mean(axis=0) - self.points[axis]
        return -mean / max(float(np.linalg.norm(mean)), reach / 4.0), radius


def _grown(first: int, waiting: list[int], linker: _Linker) -> tuple[list[int], list[Bridge]]:
    """A piece with all that goes on from it (which leave ``waiting``), the best link first (R. C. Prim, Bell Syst Tech J 1957)."""
    members, links = [first], []
    best: dict[int, tuple[float, Bridge]] = {}
    newest = first
    while waiting:
        for other in waiting:
            found = linker.link(other, newest)
            if found is not None and (other not in best or found[0] < best[other][0]):
                best[other] = found
        open_links = {k: best[k] for k in waiting if k in best}
        if not open_links:
            break
        newest = min(open_links, key=lambda k: open_links[k][0])
        waiting.remove(newest)
        members.append(newest)
        links.append(open_links[newest][1])
    return members, links
