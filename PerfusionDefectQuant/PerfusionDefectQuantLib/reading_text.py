"""A reading as plain data: thresholds, decisions, painting and reader sessions, to be kept in a scene and taken up again."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.threshold.index import ThresholdIndex

from .decisions import Decisions, entries_from_json, entries_to_json, voxels_from_text, voxels_to_text
from .sessions import Grid, SessionBook


@dataclass(frozen=True, eq=False)
class SavedReading:
    """``erased``, ``added``: painted voxels, offsets into the index's box; ``book``: the sessions of all readers."""

    lower: float
    upper: float
    decisions: Decisions
    erased: np.ndarray
    added: np.ndarray
    book: SessionBook


def reading_to_data(reading: SavedReading, index: ThresholdIndex) -> dict[str, Any]:
    """Plain data for JSON; voxels on the whole grid, so that they outlive other regions."""
    box, shape = index.box, index.grid_shape
    return {
        "lower": reading.lower if math.isfinite(reading.lower) else None,
        "upper": reading.upper if math.isfinite(reading.upper) else None,
        "decisions": entries_to_json(reading.decisions.entries, box, shape),
        "erased": voxels_to_text(reading.erased, box, shape),
        "added": voxels_to_text(reading.added, box, shape),
        "sessions": reading.book.to_json(),
    }


def reading_from_data(data: Mapping[str, Any], index: ThresholdIndex) -> SavedReading:
    """The inverse of :func:`reading_to_data` on the same map. InputError for anything else."""
    box, shape = index.box, index.grid_shape
    try:
        lower, upper = data["lower"], data["upper"]
        return SavedReading(
            -math.inf if lower is None else float(lower),
            math.inf if upper is None else float(upper),
            entries_from_json(data["decisions"], box, shape),
            voxels_from_text(data["erased"], box, shape),
            voxels_from_text(data["added"], box, shape),
            SessionBook.from_json(data["sessions"], Grid(box, shape)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(Sentence("The saved reading cannot be read.")) from error
