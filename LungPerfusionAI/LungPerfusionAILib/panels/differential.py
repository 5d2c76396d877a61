"""Differential function: which maps, the table of their regions side by side, agreement, plots and difference maps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.plot_views import show_other_plot
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said
from LungPerfusionCore.widgets.job_panel import JobPanel

from .context import MAPS, PanelContext, show_list
from .number_table import NumberTable, text_of


class DifferentialPanel:
    """Drives ``differentialSection``. ``nodes``: the ``DifferentialNodes`` of the last run, None before and when the CT or the lobes
    changed; ``onNodes()`` is called when they change."""

    def __init__(self, context: PanelContext, onNodes: Callable[[], None]):
        self._c, ui, tr = context, context.ui, context.translate
        self.nodes: Any = None
        self._onNodes = onNodes
        self.shown = Shown(
            self._asked,
            show=self._attach,
            hide=self._detach,
            missing=lambda what: tr("{what} is no longer in the scene; compute differential perfusion again.").format(what=what),
        )
        self.job = JobPanel(
            context.qt,
            ui,
            "differential",
            whyNot=self._whyNot,
            step=self._step,
            onDone=self._done,
            translate=tr,
            toolTip=tr("Total, mean and percent of total of every region, and the agreement of the maps"),
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        self._table = NumberTable(context.qt, ui.differentialTable)
        ui.differentialPlot.visible = ui.agreementLabel.visible = False
        ui.differentialPlot.plotController().hide()
        ui.differentialPlotBox.connect("currentIndexChanged(int)", self._showPlot)
        ui.differenceButton.connect("clicked(bool)", self._showDifference)

    def arrange(self) -> None:
        """Hide what has nothing to show."""
        ui = self._c.ui
        self.job.arrange()
        self._table.arrange()
        ui.mapsLabel.visible = bool(ui.mapsLabel.text)
        ui.differentialPlot.visible = self.nodes is not None
        ui.agreementLabel.visible = self.nodes is not None and bool(ui.agreementLabel.text)

    def refresh(self) -> None:
        maps = [self._c.mapWords(name) for name in self._c.maps()]
        lobes, tr = self._c.lobes, self._c.translate
        where = tr("the lobes of {name}").format(name=lobes.GetName()) if lobes else tr("zones of equal volume")
        self._c.ui.mapsLabel.text = tr("{maps} over {regions}.").format(maps=", ".join(maps), regions=where) if maps else ""
        self._c.ui.mapsLabel.visible = bool(maps)
        self.job.refresh()

    def cancel(self) -> None:
        """The scene closes; what is shown goes with it (``shown``)."""

    def close(self) -> None:
        self.job.close()
        self.nodes = None

    def _asked(self) -> tuple | None:
        p = self._c.parameters()
        if not p or self._c.ct is None:
            return None
        ct, lobes, maps = self._c.ct, self._c.lobes, [self._c.map(name) for name in MAPS]
        return (ct, lobes, p.normalisation.name, *maps, self._c.logic.placesOf(ct, lobes, *maps))

    def _detach(self, why: str) -> None:
        """Nothing is shown any more, only ``why``."""
        ui, had = self._c.ui, self.nodes is not None
        self.nodes = None
        self._table.clear()
        self._c.plotView().SetPlotChartNodeID(None)
        ui.differentialPlot.visible = ui.agreementLabel.visible = False
        ui.agreementLabel.text = ""
        show_list(ui.differentialPlotBox, [])
        show_list(ui.differenceBox, [])
        ui.differenceButton.enabled = False
        self.job.clear()
        if why:
            self.job.say(why)
        if had:
            self._onNodes()

    def _whyNot(self) -> str:
        if why := self._c.whyNoCt():
            return why
        maps = self._c.maps()
        if not maps:
            return self._c.translate("Select a SPECT (section SPECT/CT), a predicted map or an iodine map.")
        if why := next((why for name in maps if (why := self._c.whyNoMap(name))), ""):
            return why
        if len({node.GetID() for node in maps.values()}) < len(maps):
            return self._c.translate("The same volume is selected as two maps.")
        return ""

    def _step(self) -> Step:
        ct, maps, lobes, logic = self._c.ct, self._c.maps(), self._c.lobes, self._c.logic
        normalisation = self._c.parameters().normalisation.name.lower()
        asked = self._asked()
        return logic.differentialStep(ct, maps, lobes, normalisation).then(lambda nodes: (asked, nodes))

    def _done(self, result: tuple) -> str:
        asked, nodes = result
        tr, word = self._c.translate, self._c.mapWords
        needs = {
            tr("The table of differential perfusion"): nodes.table,
            **{tr("The plot {title}").format(title=title): chart for title, chart in self._plots(nodes).items()},
            **{
                tr("The map {first} minus {second}").format(first=word(first), second=word(second)): node
                for (first, second), node in nodes.differences.items()
            },
        }
        if not self.shown.put(Made(asked, nodes, needs)):
            return tr("Differential perfusion of {name} is computed; the results are shown when its maps are selected again.").format(
                name=asked[0].GetName()
            )
        return "\n".join(self._c.unsaid(nodes.warnings))

    def _attach(self, nodes: Any) -> None:
        ui, self.nodes = self._c.ui, nodes
        self._showNumbers()
        ui.agreementLabel.visible = bool(nodes.result.agreements)
        ui.agreementLabel.text = "\n".join(self._sentence(each) for each in nodes.result.agreements)
        show_list(ui.differentialPlotBox, list(self._plots(nodes)))
        minus, word = self._c.translate("{first} minus {second}"), self._c.mapWords
        show_list(ui.differenceBox, [minus.format(first=word(first), second=word(second)) for first, second in nodes.differences])
        ui.differenceButton.enabled = bool(nodes.differences)
        self._showPlot()
        self._onNodes()

    def _showNumbers(self) -> None:
        """The scene's table in few digits: the maps' shares side by side, each with its interval, then their means, then their totals."""
        maps, title, mean = list(self.nodes.result.maps.values()), self._c.mapTitle, self._c.translate("mean")
        columns = []
        for m in maps:
            unit = f" {m.unit}" if m.unit not in ("1", "counts") else ""
            columns.append((f"{title(m.name)}\n{mean}{unit}", m.mean, 1 if m.unit.endswith("counts") else 2))
        columns += [(f"{title(m.name)}\n{m.total_unit}", m.total, 0) for m in maps]
        shares = [(f"{title(m.name)}\n%", m.fraction_percent, self.nodes.result.intervals.get(m.name)) for m in maps]
        headers = [self._c.translate("Region"), *(header for header, *_rest in (*shares, *columns))]
        regions = maps[0].regions
        rows = [
            [
                self._c.translate(self._c.logic.regionTitle(region)),
                *(_with_interval(values, interval, n) for _header, values, interval in shares),
                *(text_of(float(values[n]), digits) for _header, values, digits in columns),
            ]
            for n, region in enumerate(regions)
        ]
        self._table.show(headers, rows)

    def _sentence(self, a: Any) -> str:
        """Two maps compared, in a line."""
        tr = self._c.translate
        text = tr("{first} and {second}, {n} regions: r of means {mean:.2f}, of percentages of total {share:.2f}").format(
            first=self._c.mapWords(a.first),
            second=self._c.mapWords(a.second),
            n=a.regions,
            mean=a.pearson_mean,
            share=a.pearson_fraction,
        )
        if a.bland_altman is None:
            return text + "."
        b = a.bland_altman
        return text + tr("; bias {bias:+.1f} percentage points (limits of agreement {low:.1f} to {high:.1f}).").format(
            bias=b.bias.value, low=b.lower.value, high=b.upper.value
        )

    def _plots(self, nodes: Any) -> dict[str, Any]:
        """The charts of ``DifferentialNodes`` by what the panel calls them; their own titles are English."""
        tr, word = self._c.translate, self._c.mapWords
        pairs = [pair for pair in nodes.result.agreements if pair.bland_altman is not None]
        titles = [tr("Percentage of total by region")]
        titles += [tr("Bland-Altman: {first} minus {second}").format(first=word(pair.first), second=word(pair.second)) for pair in pairs]
        return dict(zip(titles, nodes.charts.values(), strict=True))

    def _showPlot(self, index: int = 0) -> None:
        ui = self._c.ui
        if self.nodes is not None:
            view = self._c.plotView()
            view.SetPlotChartNodeID(self._plots(self.nodes)[ui.differentialPlotBox.currentText].GetID())
            ui.differentialPlot.setMRMLPlotViewNode(view)
            ui.differentialPlot.visible = True
            show_other_plot(view, self._layoutChart())

    def _layoutChart(self) -> Any:
        """The first chart that the panel does not show, for the layout; the panel's own where there is no other."""
        shown = self._plots(self.nodes)[self._c.ui.differentialPlotBox.currentText]
        return next((chart for chart in self.nodes.charts.values() if chart is not shown), shown)

    def _showDifference(self, checked: bool = False) -> None:
        if self.nodes is None:
            return
        difference = list(self.nodes.differences.values())[max(0, self._c.ui.differenceBox.currentIndex)]
        label = self._c.ui.differentialStatusLabel
        try:
            chart = self._layoutChart()
            shown = self._c.logic.showOver(difference, self._c.ct, chart=chart, table=self.nodes.table, opacity=0.85)
            text = "" if shown else self._c.translate("No slice view is available.")
        except Exception as error:  # a slot that raises prints to the console, where nobody looks
            text = said(reason(error), self._c.translate)
        if text:
            label.text, label.visible = text, True


def _with_interval(values: Any, interval: Any, n: int) -> str:
    """A percentage and, in brackets, the ends of its interval where it has one."""
    text = text_of(float(values[n]), 1)
    ends = () if interval is None else (text_of(float(interval.low[n]), 1), text_of(float(interval.high[n]), 1))
    return f"{text} ({ends[0]}\u2013{ends[1]})" if ends and "-" not in ends and ends[0] != ends[1] else text
