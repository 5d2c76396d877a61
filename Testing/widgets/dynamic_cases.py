"""A small CT perfusion scan in the panel of LungPerfusionAI, and what a test does there."""

from __future__ import annotations

import sys
from pathlib import Path

import event_loop

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from dynamic_series_doubles import small_head


def put(name: str = "Scan", **options):
    from LungPerfusionAILib.scene.dynamic_series import node_from_series

    return node_from_series(small_head(name=name, **options)[0], name)[0]


def rest(widget, pause: float = 0.0) -> None:
    event_loop.pause(pause)
    event_loop.wait_while(lambda: any(job.busy for job in widget._dynamic.jobs()), "the panel did not come to rest")


def run(widget) -> None:
    widget.ui.dynamicApplyButton.click()
    rest(widget)


def texts(table) -> list[list[str]]:
    q = table._q
    return [[q.item(row, column).text() for column in range(q.columnCount())] for row in range(q.rowCount())]


def still_head(widget):
    """A head as a sequence, offered by the panel itself; without motion correction, by a method that gives its lesions exactly."""
    node = put()
    event_loop.pause(0.05)
    p = widget._parameterNode
    p.dynamicMotion, p.dynamicMethod = False, type(p.dynamicMethod).BSVD
    return node
