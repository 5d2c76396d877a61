"""The part of ``LungPerfusionAILogic`` for CT perfusion: nodes in, nodes out. Nothing is imported before it is used, as in the module."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    import slicer

    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.progress import Progress
    from LungPerfusionCore.run.step import Step

    from ..dynamic.choices import DynamicChoices
    from .dynamic_steps import DynamicComputed, DynamicInputs
    from .result_nodes import DynamicNodes


class DynamicLogic:
    """Maps of a CT perfusion series, its input functions, core and penumbra; a part of the module's logic class."""

    def mapPerfusion(
        self,
        seriesNode: slicer.vtkMRMLNode,
        maskSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        choices: DynamicChoices | None = None,
        device: str = "auto",
        byHand: bool = False,
        model: str | None = None,
        progress: Progress | None = None,
    ) -> DynamicNodes:
        """Map flow, volume and transit time of a CT perfusion scan (a sequence of volumes in HU), with core and penumbra of a brain.

        ``maskSegmentation``: where, instead of the region that is found. ``choices``: ``dynamic.choices.DynamicChoices``. ``byHand``:
        artery and vein are where the scene's points of this series are. ``model``: of the network ("cnn"), None the first.
        ``progress(fraction, message)`` may raise ``Cancelled``. Raises InputError for what cannot be used.
        """
        return self.dynamicStep(seriesNode, maskSegmentation, choices, device, byHand, None, model).run(progress)

    def dynamicStep(
        self,
        seriesNode: slicer.vtkMRMLNode,
        maskSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        choices: DynamicChoices | None = None,
        device: str = "auto",
        byHand: bool = False,
        before: DynamicNodes | None = None,
        model: str | None = None,
    ) -> Step[DynamicInputs, DynamicComputed, DynamicNodes]:
        """``mapPerfusion`` as a ``step.Step``; ``before``: nodes of an earlier run, whose prepared series is used where it can be."""
        from .dynamic_steps import dynamic_step

        return dynamic_step(seriesNode, maskSegmentation, choices, device=device, by_hand=byHand, before=before, model=model)

    @staticmethod
    def setLesionThresholds(nodes: DynamicNodes, ratio: float | None = None, seconds: float | None = None) -> tuple[Measurement, ...]:
        """Core below ``ratio`` of the other side's flow, penumbra from a Tmax of ``seconds`` (None: as it is); measurements in force."""
        from .dynamic_steps import in_force

        live = nodes.live
        if live is None:
            return nodes.measurements
        if seconds is not None:
            live.set_penumbra(seconds)
        if ratio is not None:
            live.set_core(ratio)
        live.finish()
        return in_force(live, nodes.measurements)

    def compareMaps(
        self,
        nodes: DynamicNodes,
        method: str,
        device: str = "auto",
        model: str | None = None,
        progress: Progress | None = None,
    ) -> tuple[Measurement, ...]:
        """How the maps and lesions in force agree with those of another ``method`` on the same prepared series and arterial input:
        Pearson's r a map, Dice and the other's volumes a lesion (``dynamic.comparison``). Adds nothing to the scene. Raises InputError for
        a scene that was opened, whose series would have to be prepared again."""
        return self.comparisonStep(nodes, method, device, model).run(progress)

    def comparisonStep(self, nodes: DynamicNodes, method: str, device: str = "auto", model: str | None = None) -> Step:
        """``compareMaps`` as a ``step.Step``."""
        from .dynamic_steps import comparison_step

        return comparison_step(nodes, method, device, model)

    @staticmethod
    def savedDynamic(
        seriesNode: slicer.vtkMRMLNode, maskSegmentation: slicer.vtkMRMLSegmentationNode | None, choices: DynamicChoices
    ) -> DynamicNodes | None:
        """What ``mapPerfusion`` left in the scene of this series, made by these choices; None without it."""
        from .dynamic_steps import saved_dynamic

        return saved_dynamic(seriesNode, maskSegmentation, choices)

    @staticmethod
    def rememberedDynamic(seriesNode: slicer.vtkMRMLNode) -> tuple[slicer.vtkMRMLSegmentationNode | None, DynamicChoices, bool] | None:
        """(mask, choices, points by hand) of what the scene holds of a series; None without it."""
        from .dynamic_steps import remembered_choices

        return remembered_choices(seriesNode)

    def dynamicLoadStep(self, path: Path | str, times: Path | str | None = None) -> Step:
        """Reads a series from a file or folder and puts it into the scene: (sequence, volume shown, notes), as a ``step.Step``."""
        from .dynamic_files import load_step

        return load_step(path, times)

    def dynamicReportStep(self, nodes: DynamicNodes, folder: Path | str, identifiers: bool = False) -> Step:
        """Writes the report of the lesions in force, and the curves; gives the paths, as a ``step.Step``."""
        from .dynamic_files import report_step

        return report_step(nodes, folder, identifiers)

    @staticmethod
    def isSeries(seriesNode: slicer.vtkMRMLNode | None) -> bool:
        """Whether a node is a series of volumes."""
        from .dynamic_series import is_series

        return is_series(seriesNode)

    @staticmethod
    def dynamicRegionTitle(region: str) -> str:
        """A region of a brain as tables name it."""
        from .dynamic_lesions import REGION_TITLES

        return REGION_TITLES.get(region, region)

    @staticmethod
    def dynamicMapTitle(name: str) -> str:
        """A map as lists name it."""
        from LungPerfusionCore.quantities import TITLES

        return TITLES[name]

    @staticmethod
    def pointsOf(nodes: DynamicNodes) -> tuple[np.ndarray | None, np.ndarray | None]:
        """The voxels (n, 3), (k, j, i), that the points of artery and vein lie in, perhaps outside the scan; None without a node."""
        from .dynamic_points import nearest_voxels

        artery, vein = (None if node is None else nearest_voxels(node, nodes.reference) for node in (nodes.arterial, nodes.venous))
        return artery, vein

    @staticmethod
    def pointsMoved(nodes: DynamicNodes, placed: tuple[np.ndarray | None, np.ndarray | None] = (None, None)) -> bool:
        """Whether the points in the scene are not those of the result, or, of a scene that was opened, not where they were ``placed``
        (``pointsOf``). InputError for a point outside the scan, or none."""
        from . import dynamic_points as points

        if nodes.result is not None:
            artery, vein = (None if each is None else each.voxels for each in (nodes.result.arterial, nodes.result.venous))
            placed = artery, vein
        pairs = zip((nodes.arterial, nodes.venous), placed, strict=True)
        there = [(node, voxels) for node, voxels in pairs if node is not None and voxels is not None]
        return any(not points.same_voxels(points.voxels_of(node, nodes.reference), voxels) for node, voxels in there)

    @staticmethod
    def watchPoints(nodes: DynamicNodes, call: Callable[[], None]) -> Callable[[], None]:
        """Call ``call()`` whenever a point of the input functions is moved, placed or removed; returns what ends that."""
        from .dynamic_points import watch_points

        stops = [watch_points(node, call) for node in (nodes.arterial, nodes.venous) if node is not None]

        def end() -> None:
            for stop in stops:
                stop()

        return end

    @staticmethod
    def watchCursor(call: Callable[[], None]) -> Callable[[], None]:
        """Call ``call()`` whenever the mouse moves in a slice view; returns what ends that."""
        from LungPerfusionCore.scene.views import watch_cursor

        return watch_cursor(call)

    @staticmethod
    def showVoxelCurve(nodes: DynamicNodes) -> None:
        """The curve of the voxel under the mouse, with its fit, into its table; outside the scan what was shown stays."""
        from .dynamic_steps import show_voxel

        show_voxel(nodes)

    @staticmethod
    def showDynamicMap(nodes: DynamicNodes, name: str, chart: slicer.vtkMRMLPlotChartNode | None = None) -> bool:
        """A map over the average with its legend, beside a plot and the table. False without a window."""
        from LungPerfusionCore.scene.views import show_map

        return show_map(nodes.maps[name], nodes.reference, table=nodes.table, chart=chart, opacity=0.8)
