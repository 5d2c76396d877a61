"""A detection in one sentence, as the panel says it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def sentence(detection: Any, translate: Callable[[str], str] = str) -> str:
    """The scan's probability, what it is called at the threshold in force, how many slices are positive and where the highest is."""
    scores, thresholds = detection.scores, detection.thresholds
    top = int(scores.slices.argmax())
    called = translate("positive") if scores.stack >= thresholds.stack else translate("negative")
    text = translate(
        "Scan: {stack:.3f}, {called} at {threshold:.3g}. {positive} of {count} slices at {slices:.3g} or more; highest {highest:.3f} at S {s:.0f} mm."
    )
    return text.format(
        stack=scores.stack,
        called=called,
        threshold=thresholds.stack,
        positive=int((scores.slices >= thresholds.slices).sum()),
        count=scores.slices.size,
        slices=thresholds.slices,
        highest=float(scores.slices[top]),
        s=float(detection.stack.z_mm[top].mean()),
    )
