"""An analysis as steps from nodes to nodes, and an analysis in the scene to its report; for the module's logic."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import SimpleITK as sitk
import slicer

from LungPerfusionCore.checks.image_checks import check_ct
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.progress import Progress, part
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import hierarchy, named_segments, packages, segmentations, segmented_regions, simulated_nodes, views, volumes
from LungPerfusionCore.scene.lung_overlay import in_the_lungs
from LungPerfusionCore.scene.plot_views import panel_plot_view, show_other_plot
from LungPerfusionCore.sentence import Sentence

from ..defect_interval import doubts_of
from ..defect_report import NumbersInForce, write_report
from ..pipeline import DefectAnalysis, DefectInputs, analyse
from .defect_reading import downstream_said
from .defect_results import beyond_of, show_defects
from .reading_nodes import earlier, resume
from .result_nodes import DefectNodes, ReadAnalysis

if TYPE_CHECKING:
    from LungPerfusionCore.uncertainty.threshold_interval import ThresholdDoubts

REQUESTER = "Perfusion Defect Quantification"


def defects_step(arguments: dict[str, Any]) -> Step[DefectInputs, tuple[DefectAnalysis, ThresholdDoubts], DefectNodes]:
    """Perfusion defects and their intervals with ``arguments`` as of ``PerfusionDefectQuantLogic.process``."""

    def compute(inputs: DefectInputs, progress: Progress) -> tuple[DefectAnalysis, ThresholdDoubts]:
        analysis = analyse(inputs, part(progress, 0.0, 0.7))
        return analysis, doubts_of(analysis, candidates=True, progress=part(progress, 0.7, 1.0))

    def show_both(computed: tuple[DefectAnalysis, ThresholdDoubts]) -> DefectNodes:
        analysis, doubts = computed
        nodes = show(analysis, arguments)
        nodes.live.doubt(doubts)
        return with_intervals(nodes)

    return Step(lambda: inputs_of(**arguments), compute, show_both)


def with_intervals(nodes: DefectNodes) -> DefectNodes:
    """The nodes with the ends of the intervals in force among their measurements."""
    intervals = nodes.live.intervals
    return nodes if intervals is None else replace(nodes, measurements=(*nodes.analysis.measurements, *intervals.measurements()))


def defects_again_step(arguments: dict[str, Any]) -> Step[DefectInputs, DefectAnalysis, ReadAnalysis]:
    """As ``defects_step``; with what a reading of the same input leaves."""

    def show_again(analysis: DefectAnalysis) -> ReadAnalysis:
        left = earlier(source_of(arguments), analysis.result.index)
        return ReadAnalysis(show(analysis, arguments), book=left.book, before=left.state, kept=left.kept)

    return Step(lambda: inputs_of(**arguments), analyse, show_again)


def resume_step(note: slicer.vtkMRMLTextNode, arguments: dict[str, Any]) -> Step[DefectInputs, DefectAnalysis, ReadAnalysis]:
    """As ``defects_step``, then what a saved reading says."""

    def show_reading(analysis: DefectAnalysis) -> ReadAnalysis:
        return resume(lambda: show(analysis, arguments), analysis.result.prepared, source_of(arguments), note)

    return Step(lambda: inputs_of(**arguments), analyse, show_reading)


def source_of(arguments: dict[str, Any]) -> slicer.vtkMRMLScalarVolumeNode:
    """The volume node that is measured."""
    return arguments.get("iodineVolume") or arguments.get("lowEnergyVolume")


def show(analysis: DefectAnalysis, arguments: dict[str, Any]) -> DefectNodes:
    """Results to nodes; those of an earlier run on the same input are updated in place."""
    given = (arguments.get(key) for key in ("iodineVolume", "regionsSegmentation", "ctVolume"))
    return show_defects(analysis, source_of(arguments), *given)


def arrange_views(nodes: DefectNodes) -> bool:
    """The map over its CT in every view, a copy of it that ends at the lungs: elsewhere it is noise, bone and contrast medium.

    Regions that were given, by another tool as a rule, become outlines: filled they tint the map, whose colours are not the legend's then.
    """
    if not views.has_window():
        return False
    if nodes.regions.GetDisplayNode() is not None:
        segmentations.as_outline(nodes.regions)
    shown = in_the_lungs(nodes.iodine, nodes.analysis.regions.labels, nodes.live.nodes.reference)
    arranged = views.show_map(shown, nodes.background, table=nodes.table, chart=nodes.sliceChart)
    show_other_plot(panel_plot_view(nodes.iodine.GetScene(), "PerfusionDefectQuant"), nodes.chart)  # the panel may show the curve
    return arranged


def inputs_of(
    *,
    iodineVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    lowEnergyVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    highEnergyVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    ctVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
    regionsSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
    threshold: str = "auto",
    iodineUnits: str | None = None,
    lowKvp: float = 80.0,
    highKvp: float = 140.0,
) -> DefectInputs:
    """Nodes to images. InputError for a map that does not say its units, or a CT that is none."""
    packages.ensure(*packages.for_rule(threshold), requester=REQUESTER)

    converted: dict[slicer.vtkMRMLScalarVolumeNode, sitk.Image] = {}  # one volume may be given as energy and as CT

    def image(node: slicer.vtkMRMLScalarVolumeNode | None) -> sitk.Image | None:
        if node is not None and node not in converted:
            converted[node] = volumes.image_from_node(node)
        return None if node is None else converted[node]

    unit = iodineUnits or (volumes.unit_of(iodineVolume) if iodineVolume else None)
    if iodineVolume is not None and unit is None:
        raise InputError(Sentence("The iodine map {name} does not say its units; choose mg/mL or HU.", name=iodineVolume.GetName()))
    ct = image(ctVolume)
    if ct is not None and ctVolume is not None:
        check_ct(ct, role="ct", name=ctVolume.GetName())
    regions, names, beyond = None, None, None
    if regionsSegmentation is not None:
        source = iodineVolume or lowEnergyVolume
        regions, names = segmented_regions.whole_regions(regionsSegmentation, volumes.geometry_of(source))
        beyond = beyond_of(regionsSegmentation, source)
    return DefectInputs(
        iodine=image(iodineVolume),
        iodine_unit=unit or "mg/mL",
        low=image(lowEnergyVolume),
        high=image(highEnergyVolume),
        low_kv=lowKvp,
        high_kv=highKvp,
        ct=ct,
        regions=regions,
        region_names=names,
        region_beyond_ml=beyond,
        threshold=threshold,
        notes=named_segments.said_by_hand(regionsSegmentation),
    )


def report_of(nodes: DefectNodes, folder: str, identifiers: bool, application: str) -> list[Path]:
    """Write the report of the numbers in force. InputError when the folder is not there."""
    packages.ensure("matplotlib", requester=REQUESTER)
    live = nodes.live
    if live.numbers is None:
        raise InputError(Sentence("Quantify perfusion defects first."))
    mask, _labels = segmentations.labels_from_segmentation(nodes.defects, nodes.analysis.result.mask, [live.nodes.segment_id])
    return write_report(
        nodes.analysis,
        NumbersInForce(
            live.numbers,
            mask,
            live.lower,
            live.upper,
            live.automatic,
            live.decided,
            live.intervals,
            downstream_said(nodes.table, live.lower, live.upper),
        ),
        folder,
        identifiers=hierarchy.identifiers_of(nodes.iodine) if identifiers else None,
        simulated=simulated_nodes.is_simulated(live.nodes.reference),
        application=application,
    )
