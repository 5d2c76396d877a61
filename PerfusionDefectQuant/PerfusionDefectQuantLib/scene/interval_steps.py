"""The interval of an analysis in the scene: its variants made on any thread, then followed by the live segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from LungPerfusionCore.run.step import Step
from LungPerfusionCore.uncertainty.interval import RegionIntervals

from ..decisions import Decisions
from ..defect_interval import doubts_of, parts_in_doubt
from .result_nodes import DefectNodes

if TYPE_CHECKING:
    from LungPerfusionCore.progress import Progress
    from LungPerfusionCore.uncertainty.threshold_interval import ThresholdDoubts

    from ..candidates import CandidateSet


def interval_step(nodes: DefectNodes, candidates: bool = True) -> Step[DefectNodes, ThresholdDoubts, RegionIntervals | None]:
    """Gives the live segment of an analysis its intervals. ``candidates``: find those of the automatic threshold for it; without, they are
    in it once somebody found them (:func:`doubt_candidates`)."""

    def compute(given: DefectNodes, progress: Progress) -> ThresholdDoubts:
        return doubts_of(given.analysis, candidates=candidates, progress=progress)

    def show(doubts: ThresholdDoubts) -> RegionIntervals | None:
        nodes.live.doubt(doubts)
        return nodes.live.intervals

    return Step(lambda: nodes, compute, show)


def doubt_candidates(nodes: DefectNodes, found: CandidateSet | None) -> None:
    """The candidates of the threshold in force, with what was decided about them, are in the interval from now on; None: none are."""
    live = nodes.live
    if live.doubts is None:
        return
    if found is None:
        live.doubts.parts = None
    else:
        about = live.decided.about
        decisions = about if isinstance(about, Decisions) else Decisions()
        decided = decisions.inherited(found.offsets, found.ids, len(found.candidates))
        live.doubts.parts = parts_in_doubt(found, nodes.analysis.result.prepared, decided)
    live.doubt(live.doubts)
