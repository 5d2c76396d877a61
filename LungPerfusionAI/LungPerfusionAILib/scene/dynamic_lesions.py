"""Core and penumbra as two segments that follow two thresholds; the table of volumes and means follows with them."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.quantities import TITLES, digits_of
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.grids import geometry_of
from LungPerfusionCore.scene.live_segment import LiveNodes, LiveSegment
from LungPerfusionCore.scene.segmentations import as_outline, find_segment, segmentation_from_labels, spec
from LungPerfusionCore.scene.tables import Column, columns_of, table_from_columns, update_cells
from LungPerfusionCore.scene.terminology import TERMS
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.threshold.index import ThresholdIndex
from LungPerfusionCore.threshold.segment_state import Decided
from LungPerfusionCore.threshold.undo_history import History

from ..dynamic.lesion_index import LesionIndex, LesionNumbers, lesion_numbers
from .dynamic_map_nodes import role_of

REGION_TITLES = {"whole": "Brain", "right": "Right hemisphere", "left": "Left hemisphere"}
_EARLIER_REGIONS = {"Right half": "right", "Left half": "left"}  # in scenes that earlier versions saved
LIVE = ("volume_ml", "core_ml", "penumbra_ml", "mismatch_ml", "mismatch_ratio")
LIMITS = "LungPerfusion.LesionLimits"
"""Attribute of the table: both thresholds in force, with every digit."""


@dataclass(frozen=True)
class LesionState:
    """Both thresholds and what a person painted; kept for undo, equal when nothing changed."""

    ratio: float
    seconds: float
    core: Decided
    penumbra: Decided


class _Follower(LiveSegment):
    """One of the two segments; the table is written by both together."""

    def __init__(self, index: ThresholdIndex, nodes: LiveNodes, write: Callable[[], None], words: str) -> None:
        super().__init__(index, nodes, lambda numbers, automatic: np.zeros(0), words=words)
        self._write_table = write

    def follow(self, index: ThresholdIndex) -> None:
        """From now on another index over the same tissue; what was decided stands."""
        if index is not self.index:
            self.index = self.segment.index = index
            self._forget()
            self._mark(self.state)

    def _show_numbers(self) -> None:
        self._write_table()


class LiveLesions:
    """Both thresholds in the scene: a move of one changes its segment, the core within the penumbra, and the table.

    Args:
        index: of the maps on the grid of ``reference``. segmentation: with the segments ``core_id`` and ``penumbra_id``.
        means: of the maps by region, the columns that no threshold changes.

    ``history``: of states to go back to, kept by whoever moves it; ``moving``: it changed since the hand last came to rest
    (:meth:`finish`).
    """

    def __init__(
        self,
        index: LesionIndex,
        segmentation: slicer.vtkMRMLSegmentationNode,
        core_id: str,
        penumbra_id: str,
        reference: slicer.vtkMRMLScalarVolumeNode,
        table: slicer.vtkMRMLTableNode,
        means: np.ndarray,
    ) -> None:
        self.index, self.table, self._means = index, table, means
        self.ratio = self.seconds = math.nan
        self.history = History()
        words = ("The segment of the core", "The segment of the penumbra")
        self.core, self.penumbra = (
            _Follower(index.penumbra, LiveNodes(segmentation, each, reference, table), self._write, name)
            for each, name in zip((core_id, penumbra_id), words, strict=True)
        )

    @property
    def segmentation(self) -> slicer.vtkMRMLSegmentationNode:
        return self.core.nodes.segmentation

    @property
    def numbers(self) -> LesionNumbers:
        """Volumes at the thresholds in force, painting included."""
        return lesion_numbers(self.core.numbers, self.penumbra.numbers)

    @property
    def state(self) -> LesionState:
        return LesionState(self.ratio, self.seconds, self.core.decided, self.penumbra.decided)

    @property
    def moving(self) -> bool:
        return self.core.moving or self.penumbra.moving

    @property
    def edited_elsewhere(self) -> bool:
        """Whether somebody painted on one of the segments."""
        return self.core.edited_elsewhere or self.penumbra.edited_elsewhere

    def attach(self, ratio: float, seconds: float) -> LesionNumbers:
        """Take over both segments at these thresholds: relative flow, and Tmax in s."""
        self.ratio, self.seconds = float(ratio), float(seconds)
        self.core.follow(self.index.along_flow(self.seconds))
        self.core.attach(-math.inf, self.ratio)
        self.penumbra.attach(self.seconds, math.inf)
        return self.numbers

    def set_core(self, ratio: float) -> LesionNumbers:
        """Move the threshold of relative flow."""
        self.ratio = float(ratio)
        self.core.follow(self.index.along_flow(self.seconds))
        self.core.set(-math.inf, self.ratio)
        return self.numbers

    def set_penumbra(self, seconds: float) -> LesionNumbers:
        """Move the limit of Tmax, s."""
        self.seconds = float(seconds)
        if self.index.delayed:
            self.core.follow(self.index.along_tmax(self.ratio))
            self.core.set(self.seconds, math.inf)
        self.penumbra.set(self.seconds, math.inf)
        return self.numbers

    def restore(self, state: LesionState) -> LesionNumbers:
        """Back to a state of before."""
        for live, decided in ((self.core, state.core), (self.penumbra, state.penumbra)):
            if decided is not live.decided:
                live.decide(decided)
        self.set_penumbra(state.seconds)
        return self.set_core(state.ratio)

    @property
    def unmeasured(self) -> int:
        """Voxels that the painting last taken had set where nothing is measured: they were taken off again."""
        return self.core.unmeasured + self.penumbra.unmeasured

    def take_painting(self) -> tuple[int, int]:
        """What was painted on the segments stands at every threshold: voxels (erased, added) of both."""
        both = [live.take_painting() for live in (self.core, self.penumbra)]
        return sum(each[0] for each in both), sum(each[1] for each in both)

    def finish(self) -> None:
        """The hand has come to rest: the thresholds are kept with the scene, surfaces and the core's indices for the next move made."""
        for live in (self.core, self.penumbra):
            live.finish()
        self.index.along_flow(self.seconds)
        if self.index.delayed:
            self.index.along_tmax(self.ratio)
        self.table.SetAttribute(LIMITS, json.dumps([self.ratio, self.seconds]))

    def _write(self) -> None:
        if self.table.GetScene() is None:
            raise InputError(Sentence("The table of the lesions is no longer in the scene; compute the maps again."))
        if self.core.numbers is not None and self.penumbra.numbers is not None:
            update_cells(self.table, np.column_stack([_cells(self.numbers), self._means]))


def show_lesions(
    index: LesionIndex,
    means: Sequence[Measurement],
    limits: tuple[float, float],
    series_node: slicer.vtkMRMLNode,
    reference: slicer.vtkMRMLScalarVolumeNode,
) -> LiveLesions:
    """Put core and penumbra at two thresholds (relative flow, Tmax s) into the scene, or update those of an earlier run.

    ``means``: of the maps by region (``lesion_index.map_measurements``).
    """
    name = series_node.GetName()
    known = {role: hierarchy.find_output(series_node, role_of(role)) for role in ("lesions", "table")}
    nothing = sitk.GetImageFromArray(np.zeros(index.sides.shape, np.uint8))
    segmentation = segmentation_from_labels(
        geometry_of(reference).apply_to(nothing),
        [spec(1, "penumbra"), spec(2, "core")],  # the core is drawn over the penumbra
        f"{name} core and penumbra",
        reference=reference,
        node=known["lesions"],
    )
    if known["lesions"] is None:
        as_outline(segmentation)
    numbers = index.numbers(*limits)
    columns, values = _columns(numbers, means)
    table = table_from_columns(columns, f"{name} perfusion by region", node=known["table"], blanks=True)
    for node, role in ((segmentation, "lesions"), (table, "table")):
        hierarchy.mark_output(node, series_node, role_of(role))
        hierarchy.place_under_study(node, series_node)
    core, penumbra = (find_segment(segmentation, code=TERMS[key].entry, name=TERMS[key].name) for key in ("core", "penumbra"))
    assert core and penumbra  # made above
    live = LiveLesions(index, segmentation, core, penumbra, reference, table, values)
    live.attach(*limits)
    live.finish()
    return live


def kept_limits(series_node: slicer.vtkMRMLNode) -> tuple[float, float] | None:
    """Both thresholds that were in force when the scene's lesions of a series were last at rest, or None."""
    table = hierarchy.find_output(series_node, role_of("table"), "vtkMRMLTableNode")
    try:
        ratio, seconds = json.loads(table.GetAttribute(LIMITS)) if table is not None else (math.nan, math.nan)
    except (TypeError, ValueError):
        return None
    return (float(ratio), float(seconds)) if math.isfinite(ratio) and math.isfinite(seconds) else None


def saved_numbers(table: slicer.vtkMRMLTableNode) -> tuple[Measurement, ...]:
    """The numbers of a table of the scene, as it shows them."""
    names = {title: quantity for quantity, title in TITLES.items()}
    regions = _EARLIER_REGIONS | {title: region for region, title in REGION_TITLES.items()}
    first, *columns = columns_of(table)
    return tuple(
        Measurement(regions.get(region, region), names[column.name], float(value), column.unit or "1")
        for column in columns
        if column.name in names
        for region, value in zip(first.values, column.values, strict=True)
    )


def _cells(numbers: LesionNumbers) -> np.ndarray:
    return np.column_stack([getattr(numbers, quantity) for quantity in LIVE])


def _columns(numbers: LesionNumbers, means: Sequence[Measurement]) -> tuple[list[Column], np.ndarray]:
    """The table's columns, and the numbers (regions, maps) of those that stay."""
    columns = [Column("Region", [REGION_TITLES[region] for region in numbers.regions])]
    for quantity, values in zip(LIVE, _cells(numbers).T, strict=True):
        unit = "1" if quantity == "mismatch_ratio" else "ml"
        columns.append(Column(TITLES[quantity], values, unit, quantity, digits_of(unit, quantity)))
    found = {(m.region, m.quantity): m for m in means}
    quantities = list(dict.fromkeys(m.quantity for m in means))
    rows = [[found[region, quantity].value for quantity in quantities] for region in numbers.regions]
    stay = np.array(rows, float).reshape(len(numbers.regions), len(quantities))
    for n, quantity in enumerate(quantities):
        unit = found[numbers.regions[0], quantity].unit
        columns.append(Column(TITLES[quantity], stay[:, n], unit, f"{quantity}, mean of the region", digits_of(unit, quantity)))
    return columns, stay
