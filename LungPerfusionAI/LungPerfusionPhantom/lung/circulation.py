"""What is known of a simulated patient before a voxel is drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .anatomy import Anatomy
from .disease import Disease
from .emboli import Embolus
from .flow import DEFECT_OBSTRUCTION, Flow
from .tree import Tree


@dataclass
class Circulation:
    """Anatomy, trees, clots and flow. Cheap (about a second)."""

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

    @property
    def defect_terminals(self) -> np.ndarray:
        return self.obstruction >= DEFECT_OBSTRUCTION

    @property
    def obstructed_fraction(self) -> float:
        return float((self.obstruction * self.volumes).sum() / self.volumes.sum())
