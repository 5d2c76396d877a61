"""The part of a module's logic that says where nodes lie to each other, and when that changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import slicer


class PlaceLogic:
    """Part of a module's logic."""

    @staticmethod
    def placesOf(first: slicer.vtkMRMLTransformableNode | None, *others: slicer.vtkMRMLTransformableNode | None) -> tuple[int, ...]:
        """Where others lie to the first: equal numbers as long as none of them is moved to it."""
        from .places import places_of

        return places_of(first, *others)

    @staticmethod
    def watchPlace(node: slicer.vtkMRMLTransformableNode, call: Callable[[], None]) -> Callable[[], None]:
        """Call ``call()`` whenever a node is moved by a transform; returns what ends that."""
        from .places import watch_place

        return watch_place(node, call)

    @staticmethod
    def watchSegments(node: slicer.vtkMRMLSegmentationNode, call: Callable[[], None]) -> Callable[[], None]:
        """Call ``call()`` whenever a segmentation is moved, or its segments change; returns what ends that."""
        from .places import watch_segments

        return watch_segments(node, call)
