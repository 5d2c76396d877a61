"""What the PEDetection logic puts into the scene, by result: nodes, and the numbers in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # annotations only: the module's main file imports this when Slicer starts
    import slicer

    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.models.library_models import ExternalSegmentation

    from ..detection import Detection
    from ..emboli import EmbolusList
    from .live_curve import LiveCurve
    from .live_emboli import LiveEmboli


@dataclass(frozen=True)
class CtpaNodes:
    """What ``checkCtpa`` puts into the scene, and the numbers in it. ``segmentation`` is None where a person took it out of the scene."""

    segmentation: slicer.vtkMRMLSegmentationNode | None
    table: slicer.vtkMRMLTableNode
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class EmbolismNodes:
    """What ``detect`` puts into the scene, and the numbers in it.

    ``table``: one row a 3 mm slice; ``chart``: the probability curve with its threshold ``line``; ``scan``: the numbers of the scan;
    ``markers``: the hottest place of each run of positive slices; ``heat``: where the slice score comes from, or None (class activation,
    of an integrated model its decoder's embolus map; its name says which); ``live`` moves the thresholds
    (``live.set(slices=..., stack=...)``); ``detection``: None for a curve of a scene that was opened; ``emboli``: of an integrated model.
    """

    table: slicer.vtkMRMLTableNode
    chart: slicer.vtkMRMLPlotChartNode
    line: slicer.vtkMRMLTableNode
    scan: slicer.vtkMRMLTableNode
    markers: slicer.vtkMRMLMarkupsFiducialNode
    heat: slicer.vtkMRMLScalarVolumeNode | None
    live: LiveCurve
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]
    detection: Detection | None
    emboli: EmboliNodes | None = None


@dataclass(frozen=True)
class ListedNodes:
    """The nodes that a list of emboli is made from: ``segmentation`` and in it the segment ``segmentId``; segmentations of the lobes
    (``regions``) and of the pulmonary arteries, None without."""

    segmentation: slicer.vtkMRMLSegmentationNode
    segmentId: str
    regions: slicer.vtkMRMLSegmentationNode | None
    arteries: slicer.vtkMRMLSegmentationNode | None


@dataclass(frozen=True)
class EmboliNodes:
    """The list of emboli that ``detect`` (with an integrated model) and ``measureEmboli`` put into the scene.

    ``probability`` (None for a given segment), ``segmentation`` and its ``segmentId``; ``table``: one row an embolus; ``numbers``: of the
    whole scan; ``boxes``: regions of interest with their scores; ``live``: moves the threshold (``live.set``), removes, keeps and restores
    emboli, takes what was painted; ``found``: the ``PEDetectionLib.emboli.EmbolusList`` at the start, ``live.found`` is the present one.
    """

    probability: slicer.vtkMRMLScalarVolumeNode | None
    segmentation: slicer.vtkMRMLSegmentationNode
    segmentId: str
    table: slicer.vtkMRMLTableNode
    numbers: slicer.vtkMRMLTableNode
    boxes: tuple[slicer.vtkMRMLMarkupsROINode, ...]
    live: LiveEmboli
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]
    found: EmbolusList


@dataclass(frozen=True)
class ExternalNodes:
    """What ``segmentWithModel`` puts into the scene, and the numbers in it. ``probability`` (of embolus) may be None."""

    segmentation: slicer.vtkMRMLSegmentationNode
    probability: slicer.vtkMRMLScalarVolumeNode | None
    table: slicer.vtkMRMLTableNode
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]
    result: ExternalSegmentation
