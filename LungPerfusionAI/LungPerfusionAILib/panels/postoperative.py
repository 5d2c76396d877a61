"""Predicted postoperative function: no button, the result follows every entry."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.sentence import said

from ..spect.postoperative import SEGMENTS
from .context import PanelContext
from .number_table import NumberTable, text_of


class PostoperativePanel:
    """Drives ``postoperativeSection``. ``differential()``: the ``DifferentialNodes`` whose shares are counted, or None."""

    def __init__(self, context: PanelContext, differential: Callable[[], Any]):
        self._c, self._differential = context, differential
        self.result: Any = None
        self._asked: tuple = ()
        self._table = NumberTable(context.qt, context.ui.postoperativeTable)

    def arrange(self) -> None:
        """Hide what has nothing to show."""
        self._table.arrange()

    def refresh(self) -> None:
        """Compute again where an entry changed; nothing is made before there is something to predict."""
        p, ct, ui = self._c.parameters(), self._c.ct, self._c.ui
        if not p:
            return
        nodes = self._differential()
        lobes = [name for name in SEGMENTS if getattr(p, f"resect{name}")]
        obstructed = {name: n for name in SEGMENTS if (n := getattr(p, f"obstructed{name}"))}
        chosen = p.postoperativeMap.name.lower()
        asked = (ct.GetID() if ct else "", p.fev1, p.referenceFev1, tuple(lobes), tuple(obstructed.items()), chosen, id(nodes))
        if asked == self._asked:
            return
        self._asked, self.result = asked, None
        if not p.fev1 or not lobes or ct is None:
            ui.postoperativeLabel.text = self._c.translate("Enter the FEV1 and select the lobes to be resected.")
            self._table.clear()
            return
        known = nodes is not None and chosen in nodes.result.maps
        try:
            self.result = self._c.logic.predictPostoperative(
                p.fev1, lobes, nodes if known else None, chosen if known else None, p.referenceFev1 or None, obstructed
            )
            self._c.logic.showPostoperative(ct, self.result, nodes if known else None, chosen if known else None)
        except Exception as error:  # a slot that raises prints to the console, where nobody looks
            ui.postoperativeLabel.text = said(reason(error), self._c.translate)
            self._table.clear()
            return
        self._showNumbers()
        ui.postoperativeLabel.text = self._sentence(known, chosen)

    def cancel(self) -> None:
        """The scene closes."""
        self._asked, self.result = (), None
        self._c.ui.postoperativeLabel.text = ""
        self._table.clear()

    def close(self) -> None:
        self._asked, self.result = (), None

    def _showNumbers(self) -> None:
        r, tr = self.result, self._c.translate
        rows = (
            (tr("Preoperative"), 0.0, r.fev1_l, None, r.reference_percent),
            (tr("By perfusion"), r.resected_percent, r.by_perfusion_l, r.by_perfusion_interval, r.by_perfusion_percent),
            (tr("By segments"), r.resected_segments_percent, r.by_segments_l, r.by_segments_interval, r.by_segments_percent),
        )
        self._table.show(
            [tr("Method"), tr("Resected\n%"), tr("FEV1\nL"), tr("Interval\nL"), tr("FEV1\n% pred.")],
            [
                [title, text_of(taken, 1), text_of(litres, 2), _dashed(interval), text_of(percent, 0)]
                for title, taken, litres, interval, percent in rows
            ],
        )

    def _sentence(self, known: bool, chosen: str) -> str:
        r, tr = self.result, self._c.translate

        def litres(value: float, percent: float | None, interval: Any) -> str:
            said = f"{value:.2f} L" + ("" if interval is None else f", {self._ends(interval)}")
            return said + ("" if percent is None else tr(" ({percent:.0f} % predicted)").format(percent=percent))

        perfusion, segments = r.by_perfusion_interval, r.by_segments_interval
        lines = []
        if r.by_perfusion_l is not None:
            lines.append(
                tr("ppo FEV1 by perfusion: {value} ({share:.1f} % of the {map} resected).").format(
                    value=litres(r.by_perfusion_l, r.by_perfusion_percent, perfusion),
                    share=r.resected_percent,
                    map=self._c.mapWords(chosen),
                )
            )
        elif known:
            lines.append(r.why_not)
        else:
            lines.append(
                tr("ppo FEV1 by perfusion: compute differential perfusion of the {map} first.").format(map=self._c.mapWords(chosen))
            )
        lines.append(tr("ppo FEV1 by segment counting: {value}.").format(value=litres(r.by_segments_l, r.by_segments_percent, segments)))
        return "\n".join(lines)

    def _ends(self, interval: Any) -> str:
        """ "1.58 to 1.72"."""
        return self._c.translate("{low:.2f} to {high:.2f}").format(low=interval.low, high=interval.high)


def _dashed(interval: Any) -> str:
    """ "1.58-1.72" with an en dash, for a narrow column; "" without an interval."""
    return "" if interval is None else f"{interval.low:.2f}\N{EN DASH}{interval.high:.2f}"
