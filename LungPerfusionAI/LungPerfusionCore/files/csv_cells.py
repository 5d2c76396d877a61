"""Text in the cells of a CSV table that a spreadsheet would take for a formula.

A patient's name, a case, a segment or a reason may come from a file of somebody else's and begin with "=": Excel and LibreOffice compute
that, and it can start programs or send what the sheet holds. Such a cell is written with an apostrophe before it, and read without.
"""

from __future__ import annotations

import re
from typing import Any

_FORMULA = re.compile(r"[=+\-@\t\r].", re.DOTALL)
_NUMBER = re.compile(r"[+-]?(\d[\d.,]*|\.\d+)([eE][+-]?\d+)?\s?[\w%/]*|[+-](inf|nan)", re.IGNORECASE)


def as_text(cell: Any) -> Any:
    """The cell as it is written: a text that would be a formula behind an apostrophe, everything else as it is."""
    if isinstance(cell, str) and _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def as_written(cell: str) -> str:
    """What a cell said before ``as_text``."""
    return cell[1:] if cell.startswith("'") and as_text(cell[1:]) == cell else cell
