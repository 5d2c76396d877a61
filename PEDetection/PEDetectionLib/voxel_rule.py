"""By which rule a probability in every voxel becomes emboli, and which segmentation models have such a probability; without torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models.library_models import about
from LungPerfusionCore.models.library_result import TASK
from LungPerfusionCore.models.registry import Model
from LungPerfusionCore.sentence import Sentence


@dataclass(frozen=True)
class VoxelRule:
    """From which probability on voxels belong together, and from which volume on their parts count."""

    probability: float = 0.5
    least_mm3: float = 10.0

    @property
    def below(self) -> float:
        """What a scan without an embolus may have at most."""
        return float(np.nextafter(np.float32(self.probability), np.float32(0)))


def rule_of(model: Model) -> VoxelRule:
    """The rule of a card; 0.5 and 10 mm3 without one. Raises InputError for numbers that cannot be."""
    stated: Any = model.card.parameters.get("rule", {})
    if not isinstance(stated, Mapping):
        raise InputError(Sentence("The card of the model {model} has a rule that is none.", model=model.card.name))
    try:
        rule = VoxelRule(float(stated.get("probability", 0.5)), float(stated.get("least_mm3", 10.0)))
    except (TypeError, ValueError) as error:
        raise InputError(Sentence("The rule of the model {model} is not made of numbers.", model=model.card.name)) from error
    if not 0 < rule.probability < 1 or rule.least_mm3 < 0:
        raise InputError(Sentence("The rule of the model {model} cannot be.", model=model.card.name))
    return rule


def finds_emboli(model: Model) -> bool:
    """Whether a segmentation model has emboli among its structures. False for one whose card or files cannot be used."""
    try:
        return model.card.task == TASK and any(meaning.term == "emboli" for meaning in about(model).meanings.values())
    except InputError:
        return False
