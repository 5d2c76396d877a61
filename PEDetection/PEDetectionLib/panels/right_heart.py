"""The right heart part of the PEDetection panel: lines across ventricles and vessels, their diameters and ratios as they are moved.

Given the panel's widgets and the logic; imports neither qt nor slicer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from LungPerfusionCore.errors import LungPerfusionError
from LungPerfusionCore.scene.shown_result import Made, Shown
from LungPerfusionCore.sentence import said as spoken

from ..right_heart import DILATED_RATIO, NAMES, WIDE_TRUNK_MM


class RightHeartPanel:
    """Drives ``<name>LineSelector`` and ``<name>DrawButton`` for each of ``NAMES``, ``heartSelector``, ``heartProposeButton`` and
    ``rightHeartLabel``.

    ``logic.rightHeart(ctpa)`` gives the ``LiveRightHeart`` of a CTPA; ``observe(line)`` begins and ``unobserve()`` ends calling ``moved``
    when a line changes, for the widget.
    """

    def __init__(
        self,
        ui: Any,
        logic: Any,
        *,
        ctpa: Callable[[], Any],
        observe: Callable[[Any], None],
        unobserve: Callable[[], None],
        translate: Callable[[str], str] = str,
    ):
        self._ui, self._logic, self._ctpa, self._tr = ui, logic, ctpa, translate
        self._observe, self._unobserve = observe, unobserve
        self._following = False
        self.live: Any = None
        self._selectors = {name: getattr(ui, f"{name}LineSelector") for name in NAMES}
        self._buttons = {name: getattr(ui, f"{name}DrawButton") for name in NAMES}
        for name in NAMES:
            self._selectors[name].connect("currentNodeChanged(vtkMRMLNode*)", lambda node, name=name: self._chosen(name, node))
            self._selectors[name].connect("nodeAboutToBeRemoved(vtkMRMLNode*)", lambda node, name=name: self._leaving(name, node))
            self._buttons[name].connect("clicked(bool)", lambda checked=False, name=name: self._draw(name))
        ui.heartProposeButton.connect("clicked(bool)", lambda checked=False: self._propose())
        ui.heartSelector.connect("currentNodeChanged(vtkMRMLNode*)", lambda node: self._enable())
        self.shown = Shown(self._asked, show=self._attach, hide=self._detach, missing=self._missing, recall=self._recall)
        self._detach("")

    def refresh(self) -> None:
        self.shown.refresh()
        self._enable()

    def close(self) -> None:
        """For good; for the widget's ``cleanup``."""
        self._unobserve()
        self.live = None

    def moved(self) -> None:
        """A line was moved, placed or emptied."""
        if self.live is not None:
            self.live.update()
            self._say()

    def _asked(self) -> tuple | None:
        node = self._ctpa()
        return None if node is None else (node,)

    def _missing(self, what: str) -> str:
        return self._tr("{what} is no longer in the scene; the next line makes a new one.").format(what=what)

    def _recall(self, asked: tuple) -> Made | None:
        live = self._logic.rightHeart(asked[0])
        return None if live.table is None else self._made(live)

    def _made(self, live: Any) -> Made:
        return Made((live.source,), live, {self._tr("The table of the right heart"): live.table})

    def _attach(self, live: Any) -> None:
        self._unobserve()
        self.live = live
        self._following = True
        for name, line in live.lines.items():
            self._selectors[name].setCurrentNode(line)
            if line is not None:
                self._observe(line)
        self._following = False
        self._say()
        self._enable()

    def _detach(self, why: str) -> None:
        self._unobserve()
        self.live = None
        self._following = True
        for selector in self._selectors.values():
            selector.setCurrentNode(None)
        self._following = False
        self._ui.rightHeartLabel.text = why or self._tr("Draw a line across each ventricle where it is widest, on axial slices.")
        self._enable()

    def _enable(self) -> None:
        there = self._ctpa() is not None
        for widget in (*self._selectors.values(), *self._buttons.values()):
            widget.enabled = there
        self._ui.heartProposeButton.enabled = there and self._ui.heartSelector.currentNode() is not None

    def _chosen(self, name: str, node: Any) -> None:
        """A person chose another line, or none."""
        if self._following or self._ctpa() is None:
            return
        live = self.live or self._logic.rightHeart(self._ctpa())
        lines = live.lines
        if lines[name] is node:
            return
        if node is not None and any(line is node for line in lines.values()):
            self._select(name, lines[name])
            self._ui.rightHeartLabel.text = self._tr("{line} measures another structure already; draw a line of its own.").format(
                line=node.GetName()
            )
            return
        live.use(name, node)
        self._took(live)

    def _leaving(self, name: str, node: Any) -> None:
        """A line is about to leave the scene: its selector must not jump to another one."""
        if node is not None and self._selectors[name].currentNode() is node:
            self._select(name, None)
            if self.live is not None:
                self.live.use(name, None)
                self._say()

    def _select(self, name: str, line: Any) -> None:
        self._following = True
        self._selectors[name].setCurrentNode(line)
        self._following = False

    def _draw(self, name: str) -> None:
        self._try(lambda live: live.draw(name))

    def _propose(self) -> None:
        heart = self._ui.heartSelector.currentNode()
        self._try(lambda live: self._logic.proposeRightHeart(live.source, heart, live))

    def _try(self, act: Callable[[Any], Any]) -> None:
        live = self.live or self._logic.rightHeart(self._ctpa())
        try:
            act(live)
        except LungPerfusionError as refusal:
            self._took(live)
            self._ui.rightHeartLabel.text = str(refusal)
            return
        self._took(live)

    def _took(self, live: Any) -> None:
        if live.table is not None:
            self.shown.put(self._made(live))

    def _say(self) -> None:
        """Diameters and ratios, with what is beyond the usual, and warnings."""
        heart, tr = self.live.heart, self._tr
        parts = [tr("{name} {length:.1f} mm").format(name=tr(NAMES[name]), length=line.length_mm) for name, line in heart.given().items()]
        sentences = ["; ".join(parts)[:1].upper() + "; ".join(parts)[1:] + "."] if parts else [tr("No line has two points yet.")]
        if heart.ratio == heart.ratio:
            said = tr("RV/LV ratio {ratio:.2f}").format(ratio=heart.ratio)
            # as it reads: 1.00 is not above 1.0, whatever follows
            dilated = round(heart.ratio, 2) > DILATED_RATIO
            sentences.append(said + (tr(", above {limit:.1f}.").format(limit=DILATED_RATIO) if dilated else "."))
        if heart.trunk_ratio == heart.trunk_ratio:
            sentences.append(tr("Trunk/aorta ratio {ratio:.2f}.").format(ratio=heart.trunk_ratio))
        trunk = heart.given().get("trunk")
        if trunk is not None and round(trunk.length_mm, 1) > WIDE_TRUNK_MM:
            sentences.append(tr("The pulmonary trunk is wider than {limit:.0f} mm.").format(limit=WIDE_TRUNK_MM))
        self._ui.rightHeartLabel.text = " ".join((*sentences, *(spoken(each, tr) for each in heart.warnings)))
