"""Nodes that an analysis, a comparison and candidates were made from, where they are moved or painted on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.widgets.moves import Moves

PLACED = (
    "iodineVolume",
    "lowEnergyVolume",
    "highEnergyVolume",
    "ctVolume",
    "regionsSegmentation",
    "earlierMap",
    "earlierCt",
    "earlierRegions",
    "earlierEmboli",
)
"""Parameters whose nodes' place counts."""


class MovedInputs:
    """Calls ``moved()`` soon after a chosen node was moved, ``emboli()`` soon after the chosen emboli were moved or changed.

    ``parameters()`` gives the parameter node, or None.
    """

    def __init__(self, qt: Any, logic: Any, parameters: Callable[[], Any], moved: Callable[[], None], emboli: Callable[[], None]):
        self._parameters = parameters
        self._all = (
            Moves(qt, lambda: self._chosen(*PLACED), logic.watchPlace, moved),
            Moves(qt, lambda: self._chosen("emboliSegmentation"), logic.watchSegments, emboli),
        )

    def follow(self) -> None:
        """The selectors changed, or may have."""
        for each in self._all:
            each.follow()

    def close(self) -> None:
        """For good; for the widget's ``cleanup``."""
        for each in self._all:
            each.close()

    def _chosen(self, *names: str) -> tuple:
        p = self._parameters()
        return tuple(getattr(p, name) for name in names) if p else ()
