"""What every figure of a table shares: names that people gave are drawn as they gave them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def names_as_given() -> Iterator[None]:
    """Words of figures made and drawn within are no formulas: matplotlib takes what a reader's, score's or region's name has between two
    dollar signs for one, and refuses to draw where it cannot be read as such."""
    import matplotlib

    with matplotlib.rc_context({"text.parse_math": False}):
        yield
