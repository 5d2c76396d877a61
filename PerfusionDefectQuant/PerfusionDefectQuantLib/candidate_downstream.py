"""Lung downstream of emboli that a threshold leaves out: partly obstructed, it holds less iodine than expected and still too much to count.

Its volume is weighted by the probability that an embolus lies upstream. Its iodine is compared with what is expected of each place without
any defect (``candidate_expected``), in the scale of the lung above the threshold that no embolus reaches: the expectation itself takes
slightly reduced lung for normal. Rim, emphysema, streaks and dense lung are left out of that comparison on both sides. It is an estimate of
its own and no part of the defect percentage.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass

import numpy as np

from LungPerfusionCore.files.json_text import parsed
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.sentence import Sentence

from .candidate_features import BlockMaps
from .candidate_lost import undisturbed

#: Less lung than this tells no share of iodine.
LEAST_ML = 1.0


@dataclass(frozen=True)
class Downstream:
    """``volume_ml``: of lung downstream of emboli above the threshold; ``iodine_percent``: of the expected iodine, in it,
    NaN where there is none. ``emboli``: how many, of ``model``, or given where that is empty."""

    volume_ml: float
    iodine_percent: float
    emboli: int
    model: str = ""

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """Its numbers; without lung downstream its volume alone."""
        rows = (
            ("downstream_above_ml", self.volume_ml, "ml"),
            ("downstream_iodine_percent", self.iodine_percent, "%"),
        )
        return tuple(Measurement("whole", name, value, unit) for name, value, unit in rows if not math.isnan(value))

    @property
    def sentence(self) -> Sentence | None:
        """What is said of it, None where nothing lies downstream."""
        if math.isnan(self.iodine_percent):
            return None
        return Sentence(
            "A further {ml:.0f} ml above the threshold lie downstream of emboli with {percent:.0f} % of the expected iodine.",
            ml=self.volume_ml,
            percent=self.iodine_percent,
        )

    @property
    def method(self) -> str:
        """Where the emboli come from, as a sentence of a methods paragraph."""
        if not self.model:
            return "The emboli upstream of defects were those of a given segmentation"
        return f"The emboli upstream of defects were found by the model {self.model}, each with a probability, not by a reader"

    def as_text(self) -> str:
        """To be kept with a scene (:func:`from_text`)."""
        return json.dumps({key: None if isinstance(value, float) and math.isnan(value) else value for key, value in asdict(self).items()})


def from_text(text: str | None) -> Downstream | None:
    """What ``as_text`` wrote; None for nothing, or for a text of another kind."""
    try:
        content = parsed(text) if text else None
        if not isinstance(content, dict):
            return None
        volume, percent = (math.nan if content[key] is None else float(content[key]) for key in ("volume_ml", "iodine_percent"))
        return Downstream(volume, percent, int(content["emboli"]), str(content["model"]))
    except (ValueError, KeyError, TypeError):
        return None


def downstream_above(maps: BlockMaps, lower: float, upper: float) -> Downstream | None:
    """Of lung that is not lower <= value < upper, what lies downstream of emboli; None where nothing is known of emboli."""
    if maps.clots is None:
        return None
    lung = (maps.side > 0) & maps.measured & np.isfinite(maps.expected)
    above = lung & ~((maps.iodine >= lower) & (maps.iodine < upper))
    weight = np.where(above, maps.downstream, np.float32(0)).astype(np.float64)
    quiet = undisturbed(maps)
    behind, away = (_share(maps, weights * quiet) for weights in (weight, above & (maps.reached == 0)))
    share = behind if not math.isnan(behind) else _share(maps, weight)  # all of it lies in a disturbed place
    percent = 100.0 * share / (away if away > 0 else 1.0)
    return Downstream(float(weight.sum()) * maps.grid.block_ml, percent, maps.clots, maps.model)


def _share(maps: BlockMaps, weights: np.ndarray) -> float:
    """Iodine as a share of what is expected, over weighted blocks; NaN where they are too few to tell."""
    used = weights > 0
    expected = float(np.sum(weights[used] * maps.expected[used]))
    enough = np.count_nonzero(used) * maps.grid.block_ml >= LEAST_ML and expected > 0
    return float(np.sum(weights[used] * maps.iodine[used])) / expected if enough else math.nan
