"""JSON that somebody else may have written: cards and records in folders, texts that a scene keeps."""

from __future__ import annotations

import json
from typing import Any


def parsed(text: str) -> Any:
    """What a JSON text holds. ValueError for what is none, and for what is nested deeper than Python reads, which ends in a RecursionError
    that whoever refuses a text does not expect."""
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None
