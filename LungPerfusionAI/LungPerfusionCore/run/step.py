"""One piece of a module's work, the same for its panel, for scripts and for the command line.

Nodes become images on the main thread, images become images and numbers on any thread, and these become nodes on the main thread again.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from ..progress import Progress, silent
from .jobs import require_main_thread
from .kept_memory import freed_memory_kept

Prepared = TypeVar("Prepared")
Computed = TypeVar("Computed")
Shown = TypeVar("Shown")
More = TypeVar("More")


@dataclass(frozen=True)
class Step(Generic[Prepared, Computed, Shown]):
    """``prepare()``: nodes to images, refusing (InputError) what cannot be used. ``compute(prepared, progress)``: images to images and
    numbers; ``progress(fraction, message)`` may raise ``Cancelled``. ``show(computed)``: results to nodes.

    What ``compute`` frees is kept for its next allocation until it ends (``kept_memory``)."""

    prepare: Callable[[], Prepared]
    compute: Callable[[Prepared, Progress], Computed]
    show: Callable[[Computed], Shown]

    def __post_init__(self) -> None:
        object.__setattr__(self, "compute", _keeping(self.compute))

    def run(self, progress: Progress | None = None) -> Shown:
        """All three, here and now; on the main thread."""
        return self.finish(self.compute(self.prepare(), progress or silent))

    def finish(self, computed: Computed) -> Shown:
        """Put a result into the scene. Raises RuntimeError on any thread but the main one: MRML and Qt live there alone."""
        require_main_thread("Adding the result to the scene")
        return self.show(computed)

    def then(self, more: Callable[[Shown], More]) -> Step[Prepared, Computed, More]:
        """The same step, with something done to what it shows, on the main thread."""
        return Step(self.prepare, self.compute, lambda computed: more(self.show(computed)))


def _keeping(compute: Callable[[Prepared, Progress], Computed]) -> Callable[[Prepared, Progress], Computed]:
    @functools.wraps(compute)
    def computed(prepared: Prepared, progress: Progress) -> Computed:
        with freed_memory_kept():
            return compute(prepared, progress)

    return computed
