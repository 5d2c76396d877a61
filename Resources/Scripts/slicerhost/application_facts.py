"""Names that the running application has: `facts/application.json`, read off Slicer, never written by hand."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

FACTS = Path(__file__).resolve().parent / "facts"


@cache
def names() -> dict:
    """`{"version", "app": [...], "util": {name: signature}, "modules": [...], ...}` of the application measured."""
    return json.loads((FACTS / "application.json").read_text(encoding="utf-8"))
