"""Which lung lies downstream of a clot, by place and direction alone.

How high in the arterial tree a clot lies is told by how far from the lung it is: main arteries run in the mediastinum, lobar ones in the
hilum, all others inside the lung (``arteries.place``). One that is ``main_mm`` from the lung on average feeds the whole of the lung on its
side, and both where it hangs into both (saddle). Any other feeds what opens ahead of it like a cone with its apex at the clot, because
pulmonary arteries run outwards and hardly turn back: to the degree that the angle between a place and the clot's way out is small, 1 on
the axis, 0 at ``cone_degrees``, and only in lobes that it is nearest to. The way out of a lobar clot (from ``lobar_mm``) is the mean of
that from the bifurcation of the pulmonary trunk (where there is but one lung, of that to its middle) and of the clot's own long axis; of
one inside the lung that from the hilum, or its own long axis where it is long enough to have one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from LungPerfusionCore.arteries.place import LEAST_SIDE, thinned
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.numerics.principal_axis import principal_axes

from .candidate_rules import CandidateRules

LEAST_AXIS_RATIO = 2.0
LUNG_POINTS = 30_000
#: The bifurcation of the pulmonary trunk from the middle between the hila, LPS, in shares of the distance between these.
BIFURCATION = (0.0, -0.14, 0.27)


@dataclass(frozen=True)
class Cones:
    """The lung that clots open into. ``points``: LPS mm (n, 3); ``side``: 1 right, 2 left (n,); ``region``: lobes (n,) or None;
    ``hila``: side -> LPS point."""

    points: np.ndarray
    side: np.ndarray
    region: np.ndarray | None
    hila: dict[int, np.ndarray]
    rules: CandidateRules

    def degrees(self, clots: list[np.ndarray]) -> list[np.ndarray]:
        """For each clot (LPS points) the degree 0 to 1 (n,), float32, to which each place lies downstream of it."""
        step = max(1, len(self.points) // LUNG_POINTS)
        finder = cKDTree(self.points[::step]) if len(self.points) else None
        return [np.zeros(0, np.float32) if finder is None else self._degree(clot, *finder.query(thinned(clot)), step) for clot in clots]

    def _degree(self, clot: np.ndarray, gaps: np.ndarray, nearest: np.ndarray, step: int) -> np.ndarray:
        """``gaps``: mm from points of the clot to the lung; ``nearest``: the places there, of every ``step``-th."""
        out = np.zeros(len(self.points), np.float32)
        gap, shares = float(steady.settled(gaps.mean())), self._sides(thinned(clot))
        if gap >= self.rules.main_mm:
            out[np.isin(self.side, [value for value, share in shares.items() if share >= LEAST_SIDE])] = 1.0
            return out
        value = max(shares, key=shares.get)
        own = self.side == value
        if self.region is not None:
            own &= np.isin(self.region, np.unique(self.region[::step][nearest]))
        way = self._from_bifurcation(clot, value) if gap >= self.rules.lobar_mm else self._from_hilum(clot, value)
        apex = clot.mean(axis=0) + way * float(steady.dot(clot - clot.mean(axis=0), way).min())
        v = self.points[own] - apex
        length = np.maximum(np.linalg.norm(v, axis=1), 1e-3)
        angle = np.degrees(steady.arccos(np.clip(steady.dot(v, way) / length, -1, 1)))
        out[own] = np.clip(1.0 - angle / self.rules.cone_degrees, 0, 1)
        return out

    def _sides(self, clot: np.ndarray) -> dict[int, float]:
        """Share of a clot's points on the side of each lung: of the plane midway between the hila."""
        if len(self.hila) < 2:
            return dict.fromkeys(self.hila or np.unique(self.side).tolist(), 1.0)
        right, left = self.hila[1], self.hila[2]
        share = float(np.mean(steady.dot(clot - (right + left) / 2, left - right) > 0))
        return {1: 1 - share, 2: share}

    def _from_bifurcation(self, clot: np.ndarray, value: int) -> np.ndarray:
        """The way out (unit vector) of a lobar clot."""
        middle = clot.mean(axis=0)
        if len(self.hila) < 2:
            way = _unit(self.points[self.side == value].mean(axis=0) - middle)
        else:
            right, left = self.hila[1], self.hila[2]
            way = _unit(middle - (right + left) / 2 - np.array(BIFURCATION) * float(steady.length(left - right)))
        own = principal_axes(clot - middle)[1][2]
        return _unit(way + (own if steady.dot(own, way) >= 0 else -own))

    def _from_hilum(self, clot: np.ndarray, value: int) -> np.ndarray:
        """The way out (unit vector) of a clot inside the lung."""
        middle = clot.mean(axis=0)
        way = _unit(middle - self.hila[value]) if value in self.hila else np.array([1.0 if value == 2 else -1.0, 0.0, 0.0])
        spread, ways = principal_axes(clot - middle) if len(clot) > 8 else (np.zeros(3), np.eye(3))
        if spread[2] > LEAST_AXIS_RATIO**2 * max(spread[1], 1e-6):
            long = ways[2] * (1 if steady.dot(ways[2], way) >= 0 else -1)
            if steady.dot(long, way) > 0.3:
                return long
        return way


def _unit(vector: np.ndarray) -> np.ndarray:
    return vector / max(float(steady.length(vector)), 1e-6)
