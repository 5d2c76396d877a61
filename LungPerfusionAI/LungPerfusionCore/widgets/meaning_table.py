"""A small table in a panel where a person says what each segment is: lobes and lungs of a segmentation that does not say so itself.

Given the panel's widgets, Slicer's ``qt`` and ``scene.named_segments`` (or what has its functions); imports none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import InputError
from ..labels.meanings import NOTHING
from ..sentence import said

#: What a segment can be called here, in words.
WORDS = {
    "RUL": "Right upper lobe",
    "RML": "Right middle lobe",
    "RLL": "Right lower lobe",
    "LUL": "Left upper lobe",
    "LLL": "Left lower lobe",
    "right": "Right lung",
    "left": "Left lung",
    NOTHING: "None of these",
}
MOST_ROWS = 8  # seen at once


class MeaningTable:
    """Drives ``<prefix>MapSelector``, ``<prefix>MeaningsButton``, ``<prefix>SchemeBox`` and ``<prefix>MeaningsTable`` of ``ui``.

    Args:
        segments: ``scene.named_segments``.
        node: gives the segmentation that is selected, or None.
        wanted: terms of which one at least must be there (``labels.meanings.WANTED``).
        choose: selects a segmentation that was made of a label map.
        changed: is called when the person has said something.
    """

    def __init__(
        self,
        qt: Any,
        ui: Any,
        prefix: str,
        *,
        segments: Any,
        node: Callable[[], Any],
        wanted: tuple[str, ...],
        choose: Callable[[Any], None],
        changed: Callable[[], None],
        translate: Callable[[str], str] = str,
    ):
        self._qt, self._segments, self._node, self._wanted, self._tr = qt, segments, node, wanted, translate
        self._choose, self._changed = choose, changed
        self._map, self._button = getattr(ui, f"{prefix}MapSelector"), getattr(ui, f"{prefix}MeaningsButton")
        self._schemes, self._table = getattr(ui, f"{prefix}SchemeBox"), getattr(ui, f"{prefix}MeaningsTable")
        self._shown: tuple = (None, ())  # the segmentation's ID and its rows
        self._offered: tuple = ()
        self._said = ""  # why a label map could not be taken
        self._boxes: list[Any] = []
        table = self._table
        table.setColumnCount(2)
        table.setHorizontalHeaderLabels([translate("Segment"), translate("Is")])
        table.verticalHeader().hide()
        table.setEditTriggers(qt.QAbstractItemView.NoEditTriggers)
        table.verticalHeader().setDefaultSectionSize(24)
        self._button.toolTip = translate("Assign an anatomical meaning to each segment")
        self._button.connect("toggled(bool)", self._toggled)
        self._schemes.connect("activated(int)", self._numbered)
        self._map.connect("currentNodeChanged(vtkMRMLNode*)", self._taken)
        self._map.connect("nodeAdded(vtkMRMLNode*)", lambda node: self._showMaps(self._map.nodeCount()))
        self._map.connect("nodeAboutToBeRemoved(vtkMRMLNode*)", lambda node: self._showMaps(self._map.nodeCount() - 1))
        self.refresh()

    @property
    def problem(self) -> str:
        """Why the selected segmentation cannot be used, or ""."""
        node = self._node()
        if self._said:
            return self._said
        if node is None or self._named(node):
            return ""
        return self._tr("None of the segments of {name} is {what}: assign their meaning below the selector.").format(
            name=node.GetName(), what=self._tr("a lobe") if "right" not in self._wanted else self._tr("a lobe, a zone or a lung")
        )

    def refresh(self) -> None:
        """Follow the selection and what its segments are called now."""
        self._showMaps(self._map.nodeCount())
        node = self._node()
        rows = self._segments.meaning_rows(node) if node is not None else ()
        found = (node.GetID() if node is not None else "", tuple(rows))
        if found == self._shown:
            return
        before, self._shown = self._shown, found
        another = found[0] != before[0]
        self._button.visible = bool(rows)
        if not rows:
            self._boxes = []
            self._table.setRowCount(0)
            self._table.visible = self._schemes.visible = False
            return
        used = [row.term for row in rows if row.term in self._wanted]
        listed = ", ".join(dict.fromkeys(self._word(term) if len(used) < 4 else term for term in used))
        self._button.text = listed or self._tr("Assign labels ...")
        self._button.toolTip = self._tr("Assign an anatomical meaning to each segment")
        if another:
            self._said = ""
            blocked = self._button.blockSignals(True)
            self._button.checked = not used
            self._button.blockSignals(blocked)
        if another or [(row.key, row.own) for row in rows] != [(row.key, row.own) for row in before[1]]:
            self._fill(rows)
            self._offer(node)
        self._tick(rows)
        self._toggled(self._button.checked)

    def _named(self, node: Any) -> bool:
        return any(row.term in self._wanted for row in self._segments.meaning_rows(node))

    def _word(self, term: str) -> str:
        return self._tr(WORDS.get(term, term))

    def _fill(self, rows: tuple) -> None:
        qt, table = self._qt, self._table
        table.setRowCount(len(rows))
        self._boxes = []
        for n, row in enumerate(rows):
            item = qt.QTableWidgetItem("")
            item.setToolTip(self._tr("Label {number}").format(number=row.number))
            table.setItem(n, 0, item)
            box = qt.QComboBox()
            own = self._word(row.own) if row.own else self._tr("not known")
            box.addItem(self._tr("As named: {meaning}").format(meaning=own), "")
            for term in (*(term for term in WORDS if term in self._wanted), NOTHING):
                box.addItem(self._word(term), term)
            box.connect("activated(int)", lambda index, key=row.key, box=box: self._say({key: box.itemData(index) or None}))
            table.setCellWidget(n, 1, box)
            self._boxes.append(box)
        table.horizontalHeader().setStretchLastSection(True)
        height = 24 * min(len(rows), MOST_ROWS) + table.horizontalHeader().height + 4
        table.setMinimumHeight(height)
        table.setMaximumHeight(height)

    def _tick(self, rows: tuple) -> None:
        """Names and what was said, in the widgets that are there: the one in hand keeps the keyboard."""
        for n, (row, box) in enumerate(zip(rows, self._boxes, strict=True)):
            self._table.item(n, 0).setText(row.name)
            at = max(0, box.findData(row.said or ""))
            if box.currentIndex != at:
                box.currentIndex = at
        self._table.resizeColumnsToContents()

    def _offer(self, node: Any) -> None:
        """The known numberings that the segments' labels can be of."""
        self._offered = tuple(self._segments.numberings(node, self._wanted))
        blocked = self._schemes.blockSignals(True)
        self._schemes.clear()
        self._schemes.addItem(self._tr("Numbered as ..."))
        for title, _terms in self._offered:
            self._schemes.addItem(title)
        self._schemes.currentIndex = 0
        self._schemes.blockSignals(blocked)

    def _toggled(self, checked: bool) -> None:
        self._table.visible = bool(checked and self._shown[1])
        self._schemes.visible = bool(checked and self._offered)

    def _numbered(self, index: int) -> None:
        if 0 < index <= len(self._offered):
            self._say(self._offered[index - 1][1])

    def _say(self, meanings: dict) -> None:
        node = self._node()
        if node is not None:
            self._segments.say(node, meanings)
            self.refresh()
            self._changed()

    def _showMaps(self, count: int) -> None:
        self._map.visible = count > 0

    def _taken(self, volume: Any) -> None:
        """A label map volume was chosen: its segmentation is what is selected then."""
        if volume is None:
            return
        try:
            self._choose(self._segments.segmentation_of_labelmap(volume))
            self._said = ""
        except InputError as error:
            self._said = said(error.sentence, self._tr)
        self._map.setCurrentNode(None)
        self.refresh()
        self._changed()
