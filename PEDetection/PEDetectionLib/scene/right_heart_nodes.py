"""Signs of right heart strain as nodes: markups lines that a person places and moves, and the table of their numbers. Main thread only.

The table belongs to the CTPA and refers to its lines, so that a saved scene has them.
"""

from __future__ import annotations

import SimpleITK as sitk
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.grids import geometry_of
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.results import measurements_to_rows
from LungPerfusionCore.scene.segmentations import labels_from_segmentation, segment_ids
from LungPerfusionCore.scene.tables import Column, table_from_columns
from LungPerfusionCore.sentence import Sentence

from ..right_heart import NAMES, Diameter, RightHeart, propose_trunk, propose_ventricles

TABLE = "right_heart"
LINE_CLASS = "vtkMRMLMarkupsLineNode"
TITLES = {"rv": "RV diameter", "lv": "LV diameter", "trunk": "Pulmonary trunk", "aorta": "Ascending aorta"}
COLORS = {"rv": (0.25, 0.55, 0.95), "lv": (0.9, 0.3, 0.25), "trunk": (0.2, 0.75, 0.75), "aorta": (0.95, 0.6, 0.2)}
PROPOSED = "LungPerfusion.Proposed"
"""Attribute of a line: "1" while it is where a segmentation put it."""
CODES = {"rv": "53085002", "lv": "87878005", "trunk": "45341000"}
"""SNOMED CT: right ventricle, left ventricle, pulmonary trunk."""
_WORDS = {"rv": ({"ventricle", "right"},), "lv": ({"ventricle", "left"},), "trunk": ({"pulmonary", "trunk"}, {"pulmonary", "artery"})}


class LiveRightHeart:
    """The lines of ``source`` (a CTPA's node) and the table of their numbers; the table is made with the first line."""

    def __init__(self, source: slicer.vtkMRMLScalarVolumeNode):
        self.source = source
        self.table: slicer.vtkMRMLTableNode | None = hierarchy.find_output(source, TABLE)

    @property
    def lines(self) -> dict[str, slicer.vtkMRMLMarkupsLineNode | None]:
        """The line nodes by name (``right_heart.NAMES``)."""
        return {name: None if self.table is None else self.table.GetNodeReference(_reference(name)) for name in NAMES}

    @property
    def heart(self) -> RightHeart:
        """As the lines are now; a line with fewer than two points is none."""
        return RightHeart(**{name: diameter_of(node) for name, node in self.lines.items()})

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        return self.heart.measurements

    def use(self, name: str, line: slicer.vtkMRMLMarkupsLineNode | None) -> None:
        """Measure this structure by this line from now on; None by none."""
        if line is None and self.table is None:
            return
        self._make_table().SetNodeReferenceID(_reference(name), line.GetID() if line is not None else None)
        self.update()

    def draw(self, name: str) -> slicer.vtkMRMLMarkupsLineNode:
        """A line of this structure whose two points the next two clicks place; the line that is there is placed anew."""
        line = self.lines[name] or self._new_line(name)
        line.RemoveAllControlPoints()
        line.SetAttribute(PROPOSED, None)
        self.use(name, line)
        start_placing(line)
        return line

    def place(self, name: str, diameter: Diameter) -> slicer.vtkMRMLMarkupsLineNode:
        """A line of this structure at a proposed place, to be moved by hand."""
        line = self.lines[name] or self._new_line(name)
        line.RemoveAllControlPoints()
        for point in (diameter.start, diameter.end):
            line.AddControlPointWorld(-point[0], -point[1], point[2])
        line.SetAttribute(PROPOSED, "1")
        self.use(name, line)
        return line

    def update(self) -> None:
        """Write the table from the lines as they are."""
        if self.table is not None:
            measurements_to_rows(self.measurements, self.table.GetName(), node=self.table)

    def _make_table(self) -> slicer.vtkMRMLTableNode:
        if self.table is None:
            self.table = table_from_columns([Column("-", [])], f"{self.source.GetName()} right heart", like=self.source)
            hierarchy.mark_output(self.table, self.source, TABLE)
            write_provenance((self.table,), "right heart", {}, inputs=(self.source,))
        return self.table

    def _new_line(self, name: str) -> slicer.vtkMRMLMarkupsLineNode:
        line = self.source.GetScene().AddNewNodeByClass(LINE_CLASS, f"{self.source.GetName()} {TITLES[name]}")
        line.CreateDefaultDisplayNodes()
        display = line.GetDisplayNode()
        if display is not None:
            display.SetSelectedColor(*COLORS[name])
            display.SetColor(*COLORS[name])
        hierarchy.place_under_study(line, self.source)
        return line


def diameter_of(line: slicer.vtkMRMLMarkupsLineNode | None) -> Diameter | None:
    """The line's two ends in the world, through its transforms; None with fewer than two placed points."""
    if line is None or line.GetScene() is None or line.GetNumberOfDefinedControlPoints() < 2:
        return None
    ends = []
    for n in range(2):
        ras = [0.0, 0.0, 0.0]
        line.GetNthControlPointPositionWorld(n, ras)
        ends.append((-ras[0], -ras[1], ras[2]))
    return Diameter(ends[0], ends[1])


def start_placing(line: slicer.vtkMRMLMarkupsLineNode) -> None:
    """The next clicks in a slice view place the line's points, once."""
    scene = line.GetScene()
    selection = scene.GetNodeByID("vtkMRMLSelectionNodeSingleton")
    interaction = scene.GetNodeByID("vtkMRMLInteractionNodeSingleton")
    if selection is None or interaction is None:
        raise InputError(Sentence("No slice view is open in which a line could be placed."))
    selection.SetReferenceActivePlaceNodeClassName(LINE_CLASS)
    selection.SetActivePlaceNodeID(line.GetID())
    interaction.SetPlaceModePersistence(0)
    interaction.SetCurrentInteractionMode(interaction.Place)


def propose(live: LiveRightHeart, heart: slicer.vtkMRMLSegmentationNode) -> tuple[str, ...]:
    """Place lines by a segmentation with the ventricles (and the pulmonary trunk), whatever of it there is.

    Returns the names (``NAMES``) of the lines that were placed. Raises InputError where it holds neither both ventricles nor the trunk, or
    where no axis runs across them.
    """
    grid = geometry_of(live.source)
    named = {name: _segment(heart, name) for name in ("rv", "lv", "trunk")}
    found = {name: segment for name, segment in named.items() if segment is not None}

    def mask(name: str) -> sitk.Image:
        return labels_from_segmentation(heart, grid, [found[name]])[0]

    placed: list[str] = []
    if "rv" in found and "lv" in found:
        for name, line in zip(("rv", "lv"), propose_ventricles(mask("rv"), mask("lv")), strict=True):
            live.place(name, line)
            placed.append(name)
    if "trunk" in found:
        live.place("trunk", propose_trunk(mask("trunk")))
        placed.append("trunk")
    if not placed:
        raise InputError(
            Sentence(
                "{name!r} holds neither the right and left ventricle nor the pulmonary trunk, by code or name (as "
                "TotalSegmentator's heart chambers do), so no line can be proposed.",
                name=heart.GetName(),
            )
        )
    return tuple(placed)


def holds_heart(node: slicer.vtkMRMLNode) -> bool:
    """Whether a node is a segmentation from which a line can be proposed: both ventricles, or the pulmonary trunk."""
    if not node.IsA("vtkMRMLSegmentationNode"):
        return False
    rv, lv, trunk = (_segment(node, name) is not None for name in ("rv", "lv", "trunk"))
    return trunk or (rv and lv)


def _segment(node: slicer.vtkMRMLSegmentationNode, name: str) -> str | None:
    """The segment of a structure by code, then by the words of its name; None where there is none, or several."""
    segmentation = node.GetSegmentation()
    ids = segment_ids(node)
    coded = [each for each in ids if CODES[name] in (segmentation.GetSegment(each).GetTerminology() or "")]
    if coded:
        return coded[0] if len(coded) == 1 else None
    for words in _WORDS[name]:
        named = [each for each in ids if words <= _words(segmentation.GetSegment(each).GetName())]
        if named:
            return named[0] if len(named) == 1 else None
    return None


def _words(name: str) -> set[str]:
    words = set("".join(c if c.isalpha() else " " for c in name.lower()).split())
    return set() if "myocardium" in words else words  # a wall is not its chamber


def _reference(name: str) -> str:
    return f"LungPerfusion.Line.{name}"
