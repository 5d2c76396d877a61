"""What became of lesions and percentages, in the language of the panel; the scene's tables, result and report keep the English words."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

Translate = Callable[[str], str]
#: In the order in which they are counted: ``followup.matching.FATES``, which needs scipy to be loaded.
FATES = ("resolved", "smaller", "persisting", "larger", "new", "not evaluable")


def lesion_name(lesion: Any, tr: Translate) -> str:
    """Of a ``Lesion``: "defect 1"."""
    return (tr("defect {number}") if lesion.kind == "defect" else tr("embolus {number}")).format(number=lesion.number)


def fate_word(fate: str, tr: Translate) -> str:
    """What became of a lesion; one of ``followup.matching``'s words, which another is shown as it is."""
    words = {
        "resolved": tr("resolved"),
        "smaller": tr("smaller"),
        "persisting": tr("persisting"),
        "larger": tr("larger"),
        "new": tr("new"),
        "not evaluable": tr("not evaluable"),
    }
    return words.get(fate, fate)


def counted(lesions: Iterable[Any], tr: Translate) -> str:
    """ "1 resolved, 4 persisting": lesions by what became of them."""
    met = [lesion.fate for lesion in lesions]
    return ", ".join(f"{met.count(fate)} {fate_word(fate, tr)}" for fate in FATES if fate in met)


def change_short(change: Any, tr: Translate) -> str:
    """Of a ``RegionChange``, for a narrow column: "+12.6 (+0.1 to +23.0)", "none (-9.1 to +10.1)"; percentage points."""
    if not math.isfinite(change.change.value):
        return "-"
    return f"{tr('none') if change.none else f'{change.change.value:+.1f}'} ({_limits(change, tr)})"


def change_words(change: Any, tr: Translate) -> str:
    """The same in a sentence: "none: +1.6 (-9.1 to +10.1)"."""
    if not math.isfinite(change.change.value):
        return tr("not given")
    return f"{tr('none') if change.none else tr('change')}: {change.change.value:+.1f} ({_limits(change, tr)})"


def _limits(change: Any, tr: Translate) -> str:
    return tr("{low:+.1f} to {high:+.1f}").format(low=change.change.low, high=change.change.high)
