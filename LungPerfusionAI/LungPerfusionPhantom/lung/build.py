"""How one simulated person differs from the average."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..shapes import stream


@dataclass(frozen=True)
class Build:
    """How this person differs from the average: lengths are factors, shifts are millimetres."""

    seed: int
    sex: str
    width: float
    depth: float
    height: float
    fat: float
    breathing_mm: float  # how far the diaphragm stands below (+) or above (-) average
    dome_mm: tuple[float, float]
    fissure_mm: tuple[float, float, float]  # right oblique, horizontal, left oblique: shift upwards
    heart: float
    kyphosis_mm: float
    scoliosis_mm: float
    right_wider: float
    age: int

    @property
    def scale(self) -> np.ndarray:
        return np.array([self.width, self.depth, self.height])

    @classmethod
    def draw(cls, seed: int, sex: str | None = None) -> Build:
        """Draw a person. Women's lungs are about a fifth smaller at the same height (Bellemare 2003)."""
        rng = stream(seed, "build")
        chosen = rng.choice(["F", "M"])
        sex = sex or str(chosen)
        size = rng.normal(0.94 if sex == "F" else 1.03, 0.035)

        def clip(v, low, high):
            return float(np.clip(v, low, high))

        return cls(
            seed=int(seed),
            sex=sex,
            width=clip(size * rng.normal(1, 0.03), 0.85, 1.12),
            depth=clip(size * rng.normal(1, 0.04), 0.84, 1.13),
            height=clip(size * rng.normal(1 if sex == "M" else 0.97, 0.035), 0.84, 1.12),
            fat=clip(rng.normal(1.0, 0.35), 0.4, 1.7),
            breathing_mm=clip(rng.normal(0, 9), -18, 16),
            dome_mm=(float(rng.normal(0, 4)), float(rng.normal(0, 4))),
            fissure_mm=tuple(float(v) for v in rng.normal(0, [7, 6, 7])),
            heart=clip(rng.normal(0.97, 0.05), 0.86, 1.1),
            kyphosis_mm=float(rng.normal(0, 5)),
            scoliosis_mm=float(np.clip(rng.normal(0, 3.5), -8, 8)),
            right_wider=float(np.clip(rng.normal(1.02, 0.02), 0.97, 1.06)),
            age=int(rng.integers(25, 88)),
        )
