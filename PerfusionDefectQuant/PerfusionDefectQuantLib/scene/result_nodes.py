"""What the PerfusionDefectQuant logic puts into the scene, by result: nodes, and the numbers in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # annotations only: the module's main file imports this when Slicer starts
    import slicer

    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.scene.live_segment import LiveSegment
    from LungPerfusionCore.threshold.segment_state import SegmentState

    from ..candidate_features import BlockMaps
    from ..candidates import CandidateSet
    from ..pipeline import DefectAnalysis
    from ..rules import Threshold
    from ..sessions import SessionBook


@dataclass(frozen=True)
class DefectNodes:
    """What ``process`` puts into the scene (``virtualNoncontrast`` only from a kVp pair), and the numbers in it.

    ``background``: the CT to show underneath, None where none was given; ``live`` moves the threshold.
    """

    iodine: slicer.vtkMRMLScalarVolumeNode
    virtualNoncontrast: slicer.vtkMRMLScalarVolumeNode | None
    background: slicer.vtkMRMLScalarVolumeNode | None
    defects: slicer.vtkMRMLSegmentationNode
    regions: slicer.vtkMRMLSegmentationNode
    table: slicer.vtkMRMLTableNode
    chart: slicer.vtkMRMLPlotChartNode
    sliceTable: slicer.vtkMRMLTableNode
    sliceChart: slicer.vtkMRMLPlotChartNode
    measurements: tuple[Measurement, ...]
    threshold: Threshold
    warnings: tuple[str, ...]
    analysis: DefectAnalysis
    live: LiveSegment


@dataclass(frozen=True)
class ReadAnalysis:
    """An analysis and its reading.

    ``state``: what is to be put in force, None for the automatic threshold; ``before``: what undo goes back to; ``book``: the readers'
    sessions of this map, None without any; ``kept``: what was kept of an earlier reading, in words, or "".
    """

    nodes: DefectNodes
    state: SegmentState | None = None
    book: SessionBook | None = None
    before: SegmentState | None = None
    kept: str = ""


@dataclass(frozen=True)
class FoundCandidates:
    """The candidates of a threshold, and the ``maps`` that the next search of the same analysis and emboli can take up."""

    found: CandidateSet
    maps: BlockMaps
