"""The maps that are compared, by the short names that tables, files and the command line have for them, in words. Imports nothing."""

from __future__ import annotations

MAP_WORDS = {"spect": "SPECT", "predicted": "predicted map", "iodine": "iodine map"}


def words_of(name: str) -> str:
    """A map's short name in words; the name itself where it is none of the three."""
    return MAP_WORDS.get(name, name)
