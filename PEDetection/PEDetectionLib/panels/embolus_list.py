"""The emboli part of the PEDetection panel: a segment, whoever made it, its list, its threshold, boxes, and what is obstructed.

Given the panel's widgets, Slicer's ``qt`` and the logic; imports neither.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said, said_lines
from LungPerfusionCore.widgets.job_panel import JobPanel
from LungPerfusionCore.widgets.threshold_panel import ThresholdPanel
from LungPerfusionCore.widgets.threshold_slider import ThresholdWidgets
from LungPerfusionCore.widgets.while_filled import WhileFilled

from .artery_follower import ArteryFollower
from .embolus_boxes import BoxTable
from .embolus_rows import EmbolusRows
from .sentences import obstruction_sentence


@dataclass(frozen=True)
class _Start:
    """The least probability of the emboli when they were listed, as ``ThresholdPanel.attach`` takes it."""

    lower: float
    value: float = math.inf
    unit: str = "1"


@dataclass(frozen=True)
class EmbolusViews:
    """What the panel asks of the scene: ``jump(ras)`` moves the slice views; ``region(name)`` is a region in words; ``place`` and
    ``score`` of a box; ``follow(nodes)`` and ``unfollow(nodes)`` begin and end observing the boxes, for the widget."""

    jump: Callable[[tuple], None]
    region: Callable[[str], str]
    place: Callable[[Any], tuple]
    score: Callable[[Any], float]
    follow: Callable[[Any], None]
    unfollow: Callable[[Any], None]


class EmbolusListPanel:
    """Drives the widgets of ``emboliSection``.

    ``parameters()`` is the parameter node or None; ``listed(found)`` is called with what is listed, None when nothing is any more;
    ``problem()`` says why the lobes cannot be used, or "".
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        logic: Any,
        views: EmbolusViews,
        *,
        parameters: Callable[[], Any],
        listed: Callable[[Any], None] = lambda found: None,
        problem: Callable[[], str] = str,
        translate: Callable[[str], str] = str,
    ):
        self._ui, self._logic, self._parameters, self._tr = ui, logic, parameters, translate
        self._views, self._problem, self._tell = views, problem, listed
        self.nodes: Any = None
        self.threshold = ThresholdPanel(
            qt,
            ThresholdWidgets(ui.embolusThresholdSlider, ui.embolusUndoButton, ui.embolusRedoButton, from_below=True),
            onChanged=self._changed,
            onLost=lambda why: self.shown.failed(why),
            translate=translate,
        )
        self.list = EmbolusRows(
            qt, ui, self.threshold, jump=lambda lps: views.jump((-lps[0], -lps[1], lps[2])), region=views.region, translate=translate
        )
        self._filled = WhileFilled(ui.emboliSection, lambda: self.nodes is not None, ui.emboliTable)
        self.boxes = BoxTable(qt, ui, jump=views.jump, place=views.place, score=views.score, translate=translate)
        self._follower = ArteryFollower(qt, changed=self._listed, failed=self._say)
        self.job = JobPanel(
            qt,
            ui,
            "emboli",
            whyNot=self._whyNot,
            toolTip=translate("Measure every embolus of the segment and the arterial obstruction"),
            step=self._step,
            onDone=self._done,
            translate=translate,
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        self.shown = Shown(
            self._asked,
            show=self._attach,
            hide=self._detach,
            missing=self._missing,
            edited=self.threshold.segmentEdited,
            altered=self._altered,
        )
        self._detach("")

    def refresh(self) -> None:
        self.boxes.refresh()
        self.job.refresh()

    def attach(self, nodes: Any, asked: tuple | None = None) -> None:
        """Follow the nodes of a detection or of a list (``EmboliNodes``); ``asked``: with what the list was asked for."""
        parameters = self._parameters()
        if asked is None:
            asked = self._stated(nodes.live.nodes.reference, nodes.segmentation, None, None)
            if parameters is not None and parameters.emboliSegmentation is not nodes.segmentation:
                parameters.emboliSegmentation = nodes.segmentation
        tr = self._tr
        self.shown.put(
            Made(
                asked,
                nodes,
                {
                    tr("The segmentation of the emboli"): nodes.segmentation,
                    tr("The segment of the emboli"): (nodes.segmentation, nodes.segmentId),
                    tr("The table of the emboli"): nodes.table,
                    tr("The summary table of the emboli"): nodes.numbers,
                    **({} if nodes.probability is None else {tr("The probability map of the emboli"): nodes.probability}),
                },
            )
        )

    def _asked(self) -> tuple | None:
        p = self._parameters()
        if p is None or p.inputVolume is None:
            return None
        return self._stated(p.inputVolume, p.emboliSegmentation, p.lobesSegmentation, p.arteriesSegmentation)

    def _stated(self, *nodes: Any) -> tuple:
        """What a list is made from: CTPA, emboli, lobes and arteries, and last how they are."""
        return *nodes, self._logic.stateOfList(*nodes)

    def _altered(self, was: tuple, now: tuple) -> str:
        """What is said where only the state of the nodes is another."""
        if now[:-1] != was[:-1]:
            return ""
        return self._tr(
            "{name}, its lobes, arteries or emboli were moved or changed since, so there is no list. List the emboli again."
        ).format(name=was[0].GetName())

    def _missing(self, what: str) -> str:
        return self._tr("{what} is no longer in the scene, so there is no list. Run the model again, or list another segment.").format(
            what=what
        )

    def _attach(self, nodes: Any) -> None:
        self._let_go()
        self.nodes = nodes
        nodes.live.later = lambda voxels: self._follower.follow(nodes.live, voxels)
        self._views.follow(nodes)
        self.boxes.fill(nodes.boxes)
        live = nodes.live
        self.threshold.attach(live, _Start(live.lower))
        self.threshold.takePainting()
        self._filled.arrange()

    def listAgain(self) -> None:
        """With the lobes and arteries that are chosen, where they are."""
        parameters = self._parameters()
        if parameters is not None and (parameters.lobesSegmentation or parameters.arteriesSegmentation) and not self._whyNot():
            self.job.restart()

    def listNew(self) -> None:
        """A model wrote the segment of the parameter node anew: nobody painted, so whoever followed it must not take it for that."""
        self.shown.failed()
        self.job.restart()

    def _detach(self, why: str) -> None:
        """Let go of the scene's nodes; nothing of them is shown any more, only ``why``."""
        self._let_go()
        self.threshold.detach()
        self.boxes.fill(())
        self._listed()
        self._say(why)
        self.job.clear()
        self._filled.arrange()

    def close(self) -> None:
        """For good; for the widget's ``cleanup``."""
        self.job.close()
        self._let_go()
        self._follower.close()
        self.threshold.close()

    def _let_go(self) -> None:
        self._follower.cancel()
        if self.nodes is not None:
            self.nodes.live.later = None
            self._views.unfollow(self.nodes)
        self.nodes = None

    def _whyNot(self) -> str:
        parameters = self._parameters()
        if parameters is None or parameters.inputVolume is None:
            return self._tr("Load a CT pulmonary angiogram and select it as CTPA.")
        if parameters.emboliSegmentation is None:
            return self._tr("Select the segmentation of the emboli; draw them in the Segment Editor, or run an integrated model.")
        return self._problem()

    def _step(self) -> Step:
        ctpa, emboli, lobes, arteries, _state = asked = self._asked()
        return self._logic.emboliStep(emboli, None, ctpa, lobes, arteries).then(lambda nodes: (asked, nodes))

    def _done(self, result: tuple) -> str:
        asked, nodes = result
        self.attach(nodes, asked)
        if self.nodes is not nodes:
            return self._tr("The emboli of {name} are listed; the list is shown when it is selected again.").format(name=asked[0].GetName())
        found = set(nodes.live.found.warnings)  # stand below, with the numbers
        return said_lines((w for w in nodes.warnings if w not in found), self._tr)

    def _changed(self, numbers: Any, finished: bool) -> None:
        if finished:
            self._listed()
        else:
            self._say(said(self.nodes.live.interval.text(2), self._tr))

    def _listed(self) -> None:
        self.list.fill()
        sentence = "" if self.nodes is None else obstruction_sentence(self.nodes.live.found, self._tr, self.nodes.live)
        if sentence and self._follower.busy:
            sentence += " " + self._tr("Tracking the arteries at the added emboli ...")
        # what is listed now may have other gaps than when the button was pressed
        notes = () if self.nodes is None else self.nodes.live.found.warnings
        self._say("\n".join((sentence, *(said(each, self._tr) for each in notes))))
        self._ui.obstructionLabel.toolTip = "" if self.nodes is None else said(self.nodes.live.found.rule, self._tr)
        self._tell(None if self.nodes is None else self.nodes.live.found)

    def _say(self, sentence: str) -> None:
        self._ui.obstructionLabel.text = sentence
