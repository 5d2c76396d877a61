"""What the modules' self-tests (*Reload and Test*) do with a panel: open it, press its buttons, wait, and read what it shows."""

from __future__ import annotations

import re
import time
from typing import Any

import slicer

LIMIT_S = 600.0
"""A self-test that waits longer than this for a job fails; the jobs themselves take seconds."""


def panel_of(module: str) -> Any:
    """The ``<module>Widget`` that stands in the application now (after *Reload* another one than before), entered."""
    getattr(slicer.modules, module.lower()).widgetRepresentation()
    panel = getattr(slicer.modules, f"{module}Widget")
    panel.enter()
    return panel


def press(panel: Any, button: Any, limit_s: float = LIMIT_S) -> None:
    """Click a button and let events happen until no job of the panel runs any more.

    Raises AssertionError where the button is disabled (with the reason that its tool tip gives) or the jobs do not end.
    """
    if not button.enabled:
        raise AssertionError(f"{button.text} cannot be pressed: {button.toolTip}")
    button.click()
    end = time.monotonic() + limit_s
    while any(job.busy for job in panel.jobs()):
        if time.monotonic() > end:
            raise AssertionError(f"{button.text} did not end within {limit_s:.0f} s")
        slicer.app.processEvents()
        time.sleep(0.005)


def first_number(sentence: str) -> float:
    """The first number of a sentence on the panel, in whatever language it is. Raises AssertionError without one."""
    found = re.search(r"-?\d+(?:\.\d+)?", re.sub("<[^>]*>", "", sentence))
    if found is None:
        raise AssertionError(f"The panel shows no number: {sentence!r}")
    return float(found.group())
