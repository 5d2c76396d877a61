"""Independent pieces of a computation at the same time: SimpleITK, scipy and numpy work without the interpreter's lock.

What comes out does not depend on the number of processors: every piece is computed as it would be alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


def side_by_side(first: Callable[[], A], second: Callable[[], B]) -> tuple[A, B]:
    """What both return; ``second`` runs in the calling thread, ``first`` beside it. Both have ended when this returns or raises.

    Raises what ``first`` raised, else what ``second`` did: as if one had come after the other.
    """
    with ThreadPoolExecutor(1) as pool:
        beside = pool.submit(first)
        try:
            own = second()
        except Exception:
            beside.result()  # which raises what would have been said before
            raise
    return beside.result(), own


def each_beside(works: Sequence[Callable[[], A]]) -> list[A]:
    """What each of several returns, in their order, two at a time. Raises what the earliest raised."""
    with ThreadPoolExecutor(2) as pool:
        return [found.result() for found in [pool.submit(work) for work in works]]
