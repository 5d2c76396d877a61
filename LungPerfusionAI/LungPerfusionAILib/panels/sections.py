"""The sections for SPECT beside CT together: what one of them makes, another can use."""

from __future__ import annotations

from .context import PanelContext
from .differential import DifferentialPanel
from .export import ExportPanel
from .function import FunctionPanel
from .postoperative import PostoperativePanel
from .spect import SpectPanel


class SpectSections:
    """``refresh()`` when the parameter node changed, ``cancel()`` when the scene closes, ``close()`` with the widget."""

    def __init__(self, context: PanelContext):
        self._context = context
        self.spect = SpectPanel(context)
        self.differential = DifferentialPanel(context, self._shared)
        self.postoperative = PostoperativePanel(context, lambda: self.differential.nodes)
        self.function = FunctionPanel(context, self._divided)
        self.export = ExportPanel(context)
        self._all = (self.spect, self.differential, self.postoperative, self.function, self.export)
        ui = context.ui
        for box in (ui.spectSection, ui.differentialSection, ui.postoperativeSection, ui.functionSection, ui.exportSection):
            box.connect("contentsCollapsed(bool)", self._folded)

    def _folded(self, collapsed: bool) -> None:
        # A section that unfolds shows all that it holds, also what was hidden while it was folded.
        if not collapsed:
            for section in self._all:
                section.arrange()

    def parts(self) -> tuple:
        """What they show (``Shown``)."""
        return tuple(section.shown for section in (self.spect, self.differential, self.function))

    def jobs(self) -> tuple:
        return (*(section.job for section in (self.spect, self.differential, self.function, self.export)), self.spect.measuring)

    def refresh(self) -> None:
        for section in self._all:
            section.refresh()

    def cancel(self) -> None:
        for section in self._all:
            section.cancel()

    def close(self) -> None:
        for section in self._all:
            section.close()

    def mapped(self, nodes) -> None:
        """Perfusion was predicted (``PerfusionNodes``): its map is the one that is compared and exported next."""
        p = self._context.parameters()
        if p:
            p.predictedVolume = nodes.map
            p.exportMap = p.exportMap or nodes.map

    def _shared(self) -> None:
        self.postoperative.refresh()

    def _divided(self) -> None:
        p = self._context.parameters()
        if p and self.function.nodes is not None:
            p.exportSegmentation = self.function.nodes.segmentation


def undo_keys(ui, function, dynamic) -> dict:
    """Key sequences of undo and redo (``UndoButtons``): of CT perfusion while its section is unfolded, of functional lung else."""

    def chosen(name: str):
        return lambda: (function if ui.dynamicSection.collapsed else dynamic).keys[name]()

    return {name: chosen(name) for name in function.keys}
