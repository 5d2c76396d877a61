"""What the LungPerfusionAI logic puts into the scene, by result: nodes, and the numbers in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # annotations only: the module's main file imports this when Slicer starts
    import slicer

    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.scene.live_segment import LiveSegment

    from ..dynamic.analysis import DynamicResult
    from ..spect.differential import DifferentialFunction
    from ..spect.functional_lung import FunctionalLung
    from ..spect.registration import Alignment, SpectRegistration
    from ..static.perfusion_map import PerfusionMap
    from .dynamic_curves import VoxelCurve
    from .dynamic_lesions import LiveLesions


@dataclass(frozen=True)
class LungNodes:
    """What ``segmentLungs`` puts into the scene, and the numbers in it."""

    segmentation: slicer.vtkMRMLSegmentationNode
    table: slicer.vtkMRMLTableNode
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class PerfusionNodes:
    """What ``predictPerfusion`` puts into the scene (``deviation`` only with Monte Carlo dropout), and where it comes from.

    ``result`` is None for a map of a scene that was opened.
    """

    map: slicer.vtkMRMLScalarVolumeNode
    deviation: slicer.vtkMRMLScalarVolumeNode | None
    segmentation: slicer.vtkMRMLSegmentationNode
    table: slicer.vtkMRMLTableNode
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]
    result: PerfusionMap | None


@dataclass(frozen=True)
class SpectNodes:
    """``transform``: over the SPECT; ``table``: alignment before and after; ``registration``: the result."""

    transform: slicer.vtkMRMLLinearTransformNode
    table: slicer.vtkMRMLTableNode
    registration: SpectRegistration
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class TabledAlignment:
    """An alignment as its table in the scene has it: rounded, and without the direction that a ``registration.Alignment`` has."""

    mutual_information: float
    dice: float
    distance_mm: float


@dataclass(frozen=True)
class AlignmentNodes:
    """How a SPECT lies on its CT as filed (``before``) and as the transform node says now (``after``), and their ``table``."""

    before: Alignment
    after: Alignment
    table: slicer.vtkMRMLTableNode


@dataclass(frozen=True)
class SavedAlignment:
    """As ``AlignmentNodes``, of a scene that was opened."""

    before: TabledAlignment
    after: TabledAlignment
    table: slicer.vtkMRMLTableNode


@dataclass(frozen=True)
class DifferentialNodes:
    """``agreement`` is None for one map; ``charts``: title -> chart, that of the shares (``chart``) first;
    ``differences``: (first, second) -> volume node."""

    table: slicer.vtkMRMLTableNode
    chart: slicer.vtkMRMLPlotChartNode
    charts: dict[str, slicer.vtkMRMLPlotChartNode]
    agreement: slicer.vtkMRMLTableNode | None
    differences: dict[tuple[str, str], slicer.vtkMRMLScalarVolumeNode]
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]
    result: DifferentialFunction


@dataclass(frozen=True)
class FunctionNodes:
    """``live`` moves the threshold (in the map's ``unit``): ``live.set(-inf, threshold)``; ``relative``: threshold over
    the 75th percentile."""

    segmentation: slicer.vtkMRMLSegmentationNode
    table: slicer.vtkMRMLTableNode
    live: LiveSegment
    threshold: float
    unit: str
    relative: float
    measurements: tuple[Measurement, ...]
    result: FunctionalLung


@dataclass(frozen=True)
class DynamicNodes:
    """What ``mapPerfusion`` puts into the scene. ``reference``: the average over time; ``maps``: name -> volume node; ``arterial``,
    ``venous``: points (None: none found); ``voxel``: the curve under the mouse, ``live``: both thresholds of the lesions, ``result``: the
    ``analysis.DynamicResult``; these three are None for what a scene that was opened holds. ``stamp``: of the series as it was prepared."""

    series: slicer.vtkMRMLNode
    reference: slicer.vtkMRMLScalarVolumeNode
    peak: slicer.vtkMRMLScalarVolumeNode
    maps: dict[str, slicer.vtkMRMLScalarVolumeNode]
    mask: slicer.vtkMRMLSegmentationNode
    arterial: slicer.vtkMRMLMarkupsFiducialNode | None
    venous: slicer.vtkMRMLMarkupsFiducialNode | None
    inputTable: slicer.vtkMRMLTableNode
    inputChart: slicer.vtkMRMLPlotChartNode
    table: slicer.vtkMRMLTableNode
    segmentation: slicer.vtkMRMLSegmentationNode | None
    voxel: VoxelCurve | None
    live: LiveLesions | None
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]
    result: DynamicResult | None
    stamp: tuple = ()
