"""What is known of a simulated patient before a voxel is drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..shapes import stream
from .anatomy import Anatomy
from .disease import Disease
from .emboli import Embolus
from .flow import DEFECT_OBSTRUCTION, Flow
from .movement import Movement
from .tree import Tree


@dataclass
class Circulation:
    """Anatomy, trees, clots and flow. Cheap (about a second).

    ``scan``: which scan of this patient, from 0: each has contrast, dose and noise of its own. ``movement``: how the patient lies and
    breathes in it, None as at first.
    """

    seed: int
    anatomy: Anatomy
    arteries: Tree
    volumes: np.ndarray  # ml of lung behind each terminal
    disease: Disease
    emboli: tuple[Embolus, ...]
    healthy: Flow
    flow: Flow
    obstruction: np.ndarray  # (terminals,)
    burden: str
    chronic_share: float
    scan: int = 0
    movement: Movement | None = None

    def scan_stream(self, name: str) -> np.random.Generator:
        """Random numbers of a part that differs from scan to scan."""
        return stream(self.seed, name if self.scan == 0 else f"{name} of scan {self.scan}")

    @property
    def defect_terminals(self) -> np.ndarray:
        return self.obstruction >= DEFECT_OBSTRUCTION

    @property
    def obstructed_fraction(self) -> float:
        return float((self.obstruction * self.volumes).sum() / self.volumes.sum())
