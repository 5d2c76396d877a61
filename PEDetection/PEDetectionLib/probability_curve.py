"""A probability curve and the thresholds in force: all that its table, chart, markers and numbers need, torch or the scan not.

Plain enough to be kept in a saved scene (``as_dict``), so that its thresholds can still be moved when the scene is opened again.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.sentence import Sentence

#: What a silent model does not say: these are struck out.
SAID = ("stack_probability", "max_slice_probability", "positive_slices")


@dataclass(frozen=True)
class Thresholds:
    """From which probability on a slice, and the scan, is called positive. Each level has its own, as published (Youden)."""

    slices: float
    stack: float


@dataclass(frozen=True, eq=False)
class Curve:
    """``slices``: (n,) probability of each slab, head first. ``z_mm``: (n,) S of its middle. ``hot``: (n, 3) LPS mm, its most suspicious
    point. ``stack``: probability of the scan. ``silent``: why the model cannot judge this scan, in a sentence; empty where it can."""

    slices: np.ndarray
    z_mm: np.ndarray
    hot: np.ndarray
    stack: float
    thresholds: Thresholds
    silent: str = ""

    def at(self, slices: float | None = None, stack: float | None = None) -> Curve:
        """With other thresholds; None leaves one as it is."""
        now = self.thresholds
        wanted = Thresholds(now.slices if slices is None else float(slices), now.stack if stack is None else float(stack))
        return replace(self, thresholds=wanted)

    @property
    def positive(self) -> bool | None:
        """Whether the scan is called positive; None where the model is silent: such a scan is neither."""
        return None if self.silent else self.stack >= self.thresholds.stack

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """The numbers of the whole scan at the thresholds in force."""
        rows = {
            "stack_probability": self.stack,
            "max_slice_probability": float(self.slices.max()),
            "stack_threshold": self.thresholds.stack,
            "slice_threshold": self.thresholds.slices,
            "slices": float(self.slices.size),
            "positive_slices": float((self.slices >= self.thresholds.slices).sum()),
        }
        said = SAID if self.silent else ()
        return tuple(
            Measurement("whole", name, math.nan, "1", self.silent, float(value))
            if name in said
            else Measurement("whole", name, float(value), "1")
            for name, value in rows.items()
        )

    def hottest_points(self) -> list[tuple[int, np.ndarray]]:
        """For each run of neighbouring positive slabs the slab of the highest probability and its point (LPS, mm); none where the model
        is silent."""
        if self.silent:
            return []
        positive = np.concatenate(([0], self.slices >= self.thresholds.slices, [0])).astype(int)
        runs = np.flatnonzero(np.diff(positive)).reshape(-1, 2)
        tops = [int(first + np.argmax(self.slices[first:last])) for first, last in runs]
        return [(slab, self.hot[slab]) for slab in tops]

    def as_dict(self) -> dict[str, Any]:
        """Plain data."""
        return {
            "slices": self.slices.tolist(),
            "z_mm": self.z_mm.tolist(),
            "hot_lps_mm": self.hot.tolist(),
            "stack": float(self.stack),
            "silent": self.silent,
            "thresholds": {"slices": self.thresholds.slices, "stack": self.thresholds.stack},
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Curve:
        """The inverse of ``as_dict``. Raises InputError for data that is no such thing."""
        try:
            limits = data["thresholds"]
            slices, z_mm, hot = (np.array(data[key], float) for key in ("slices", "z_mm", "hot_lps_mm"))
            wanted = Thresholds(float(limits["slices"]), float(limits["stack"]))
            curve = cls(slices, z_mm, hot.reshape(-1, 3), float(data["stack"]), wanted, str(data.get("silent", "")))
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(Sentence("The saved probability curve cannot be read.")) from error
        if not len(curve.slices) or not len(curve.slices) == len(curve.z_mm) == len(curve.hot):
            raise InputError(Sentence("The saved probability curve cannot be read."))
        return curve
