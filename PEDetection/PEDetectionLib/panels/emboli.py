"""The emboli part of the PEDetection panel: a segment, whoever made it, its list, its threshold, boxes, and what is obstructed.

Given the panel's widgets, Slicer's ``qt`` and the logic; imports neither.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.jobs import reason
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.widgets.job_panel import JobPanel

from .artery_follower import ArteryFollower
from .emboli_tables import BoxTable, EmbolusTable
from .sentences import obstruction_sentence

PAUSE_MS = 300
PAINTED_MS = 50  # a stroke says several times that it changed the segment


class EmboliPanel:
    """Drives the widgets of ``emboliSection``.

    ``parameters()`` is the parameter node or None; ``jump(ras)`` moves the slice views; ``region(name)`` is a region in words; ``boxes``:
    functions ``place`` and ``score`` of a box; ``follow(nodes)`` and ``unfollow(nodes)`` begin and end observing the boxes, for the widget;
    ``problem()`` says why the lobes cannot be used, or "".
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        logic: Any,
        *,
        parameters: Callable[[], Any],
        jump: Callable[[tuple], None],
        region: Callable[[str], str],
        place: Callable[[Any], tuple],
        score: Callable[[Any], float],
        follow: Callable[[Any], None],
        unfollow: Callable[[Any], None],
        problem: Callable[[], str] = str,
        translate: Callable[[str], str] = str,
    ):
        self._ui, self._logic, self._parameters, self._tr = ui, logic, parameters, translate
        self._follow, self._unfollow, self._problem = follow, unfollow, problem
        self.nodes: Any = None
        self._settling = False
        self._slider = ui.embolusThresholdSlider
        self.list = EmbolusTable(
            qt,
            ui,
            live=lambda: None if self.nodes is None else self.nodes.live,
            jump=lambda lps: jump((-lps[0], -lps[1], lps[2])),
            region=region,
            changed=self._listed,
            translate=translate,
        )
        self.boxes = BoxTable(qt, ui, jump=jump, place=place, score=score, translate=translate)
        self._follower = ArteryFollower(qt, changed=self._listed, failed=self._say)
        self._rest = _timer(qt, self._rested)
        self._painted = _timer(qt, self.takePainting, PAINTED_MS)
        self._slider.connect("valueChanged(double)", self._moved)
        self.job = JobPanel(
            qt,
            ui,
            "emboli",
            whyNot=self._whyNot,
            toolTip=translate("Measure every embolus of the segment, and what they obstruct"),
            step=self._step,
            onDone=self._done,
            translate=translate,
            onFailed=lambda: self.shown.failed(),
            inputs=lambda: self._asked() or (),
        )
        self.shown = Shown(self._asked, show=self._attach, hide=self._detach, missing=self._missing, edited=self.segmentEdited)
        self._show()

    def refresh(self) -> None:
        self.job.refresh()

    def attach(self, nodes: Any, asked: tuple | None = None) -> None:
        """Follow the nodes of a detection or of a list (``EmboliNodes``); ``asked``: with what the list was asked for."""
        parameters = self._parameters()
        if asked is None:
            asked = (nodes.live.source, nodes.segmentation, None, None)
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
                    tr("The table of the scan's emboli"): nodes.numbers,
                    **({} if nodes.probability is None else {tr("The probability of the emboli"): nodes.probability}),
                },
            )
        )

    def _asked(self) -> tuple | None:
        p = self._parameters()
        if p is None or p.inputVolume is None:
            return None
        return p.inputVolume, p.emboliSegmentation, p.lobesSegmentation, p.arteriesSegmentation

    def _missing(self, what: str) -> str:
        return self._tr("{what} is no longer in the scene, so there is no list. Run the model again, or list another segment.").format(
            what=what
        )

    def _attach(self, nodes: Any) -> None:
        self._let_go()
        self.nodes = nodes
        nodes.live.later = lambda voxels: self._follower.follow(nodes.live, voxels)
        self._follow(nodes)
        self._show()
        self.takePainting()

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
        self._show()
        self._say(why)
        self.job.clear()

    def close(self) -> None:
        """For good; for the widget's ``cleanup``."""
        self.job.close()
        self._let_go()
        self._follower.close()
        self._rest.disconnect("timeout()", self._rested)
        self._painted.disconnect("timeout()", self.takePainting)

    def _let_go(self) -> None:
        self._rest.stop()
        self._painted.stop()
        self._follower.cancel()
        if self.nodes is not None:
            self.nodes.live.later = None
            self._unfollow(self.nodes)
        self.nodes = None

    def segmentEdited(self, caller: Any = None, event: Any = None) -> None:
        """The segmentation was modified, perhaps by us: look when it is quiet."""
        if self.nodes is not None:
            self._painted.start()

    def takePainting(self) -> None:
        """What was painted in the Segment Editor is the person's word; the list follows."""
        if self.nodes is not None and self._tried(self.nodes.live.take_painting):
            self._listed()

    def _whyNot(self) -> str:
        parameters = self._parameters()
        if parameters is None or parameters.inputVolume is None:
            return self._tr("Load a CT pulmonary angiogram and select it as CTPA.")
        if parameters.emboliSegmentation is None:
            return self._tr("Select the segmentation of the emboli; draw them in the Segment Editor, or run an integrated model.")
        return self._problem()

    def _step(self) -> Step:
        p = self._parameters()
        asked = ctpa, emboli, lobes, arteries = p.inputVolume, p.emboliSegmentation, p.lobesSegmentation, p.arteriesSegmentation
        return self._logic.emboliStep(emboli, None, ctpa, lobes, arteries).then(lambda nodes: (asked, nodes))

    def _done(self, result: tuple) -> str:
        asked, nodes = result
        self.attach(nodes, asked)
        if self.nodes is not nodes:
            return self._tr("The emboli of {name} are listed; the list comes when it is selected again.").format(name=asked[0].GetName())
        return "\n".join(nodes.warnings)

    def _moved(self, value: float) -> None:
        if self._settling or self.nodes is None:
            return
        if self._tried(lambda: self.nodes.live.set(value)):
            self._say(self._tr("{volume:.2f} ml").format(volume=self.nodes.live.volume_ml))
            self._rest.start()

    def _rested(self) -> None:
        if self.nodes is not None and self._tried(self.nodes.live.finish):
            self._listed()

    def _listed(self) -> None:
        self.list.fill()
        sentence = "" if self.nodes is None else obstruction_sentence(self.nodes.live.found, self._tr)
        if sentence and self._follower.busy:
            sentence += " " + self._tr("Following the arteries around what was added ...")
        # what is listed now may have other gaps than when the button was pressed
        notes = () if self.nodes is None else self.nodes.live.found.warnings
        self._say("\n".join((sentence, *map(self._tr, notes))))
        self._ui.obstructionLabel.toolTip = "" if self.nodes is None else self.nodes.live.found.rule

    def _show(self) -> None:
        live = None if self.nodes is None else self.nodes.live
        self._settling = True
        self._slider.enabled = live is not None and live.adjustable
        self._slider.value = live.threshold if self._slider.enabled else self._slider.minimum
        self._settling = False
        self.boxes.fill(() if self.nodes is None else self.nodes.boxes)
        self._listed()

    def _say(self, sentence: str) -> None:
        self._ui.obstructionLabel.text = sentence

    def _tried(self, step: Callable[[], Any]) -> bool:
        """Do a step on the scene; a slot that raises prints to the console and nothing else, so say what went wrong."""
        try:
            return step() is not False
        except InputError as error:
            self.shown.failed(reason(error))
            return False


def _timer(qt: Any, action: Callable[[], None], pause: int = PAUSE_MS) -> Any:
    timer = qt.QTimer()
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.connect("timeout()", action)
    return timer
