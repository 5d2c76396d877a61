"""JSON that somebody else may have written: cards and records in folders, texts that a scene keeps."""

from __future__ import annotations

import json
from typing import Any


def parsed(text: str, *, unique: bool = False) -> Any:
    """What a JSON text holds. ValueError for what is none, and for what is nested deeper than Python reads, which ends in a RecursionError
    that whoever refuses a text does not expect. ``unique``: and for a name that an object has twice, of which the last would count."""
    try:
        return json.loads(text, object_pairs_hook=_each_once if unique else None)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands twice in one object")
    return found
