"""The twenty segmental arteries of a CTPA as nodes: a table a reader's ticks change, and the scores' table. Main thread only.

Both tables belong to the CTPA. What a reader said and what the arteries proposed is kept in the first table's attributes, so that a saved
scene gives it back; its columns are what a person reads.
"""

from __future__ import annotations

import json

import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.json_text import parsed
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.results import measurements_to_rows, region_title
from LungPerfusionCore.scene.tables import Column, table_from_columns
from LungPerfusionCore.sentence import Sentence

from ..segment_scores import PROPOSAL_RULE, SEGMENTS, Patency, SegmentScores

TABLE, NUMBERS = "segment_scores", "segment_score_numbers"
PROPOSED, READER = "LungPerfusion.SegmentsProposed", "LungPerfusion.SegmentsByReader"
"""Attributes of the table: states by segment, as JSON."""
STATE_WORDS = {Patency.OPEN: "open", Patency.PARTIAL: "partly obstructed", Patency.OCCLUDED: "occluded"}


class LiveSegmentScores:
    """The scores of ``source`` (a CTPA's node) and the nodes that show them; made where the scene holds none.

    ``scores``: now; ``table``, ``numbers``: table nodes. Every change writes both tables.
    """

    def __init__(self, source: slicer.vtkMRMLScalarVolumeNode):
        self.source = source
        table, numbers = hierarchy.find_output(source, TABLE), hierarchy.find_output(source, NUMBERS)
        self.scores = SegmentScores() if table is None else _saved(table)
        if table is not None and numbers is not None:  # looking at them changes nothing in the scene
            self.table, self.numbers = table, numbers
            return
        self.table, self.numbers = (
            known or table_from_columns([Column("-", [])], f"{source.GetName()} {words}", like=source)
            for known, words in ((table, "segmental arteries"), (numbers, "obstruction scores"))
        )
        for node, role in ((self.table, TABLE), (self.numbers, NUMBERS)):
            hierarchy.mark_output(node, source, role)
        write_provenance((self.table, self.numbers), "segment scores", {"rule": PROPOSAL_RULE}, inputs=(source,))
        self._write()

    def say(self, key: str, state: Patency | None) -> None:
        """A reader's word on a segment (``segment_scores.KEYS``); None takes it back. Raises InputError for another key."""
        self.scores = self.scores.said(key, state)
        self._write()

    def propose(self, states: dict[str, Patency]) -> None:
        """What the arteries and the emboli say now; what a reader said stands. Empty: they say nothing."""
        if dict(states) != dict(self.scores.proposed):
            self.scores = SegmentScores(dict(states), self.scores.by_reader)
            self._write()

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        return self.scores.measurements

    def _write(self) -> None:
        scores = self.scores
        for attribute, states in ((PROPOSED, scores.proposed), (READER, scores.by_reader)):
            self.table.SetAttribute(attribute, json.dumps({key: int(state) for key, state in states.items()}, sort_keys=True))
        now = [scores.state(each.key) for each in SEGMENTS]
        columns = [
            Column("Segment", [each.title for each in SEGMENTS]),
            Column("Lobe", [region_title(each.lobe) for each in SEGMENTS]),
            Column("Artery", ["not judged" if state is None else STATE_WORDS[state] for state in now]),
            Column("Points", [float("nan") if state is None else float(state) for state in now], "", "0 open, 1 partly, 2 occluded", 0),
            Column("By", [_who(scores, each.key) for each in SEGMENTS]),
        ]
        table_from_columns(columns, self.table.GetName(), node=self.table)
        measurements_to_rows(self.measurements, self.numbers.GetName(), node=self.numbers)


def saved_scores(source: slicer.vtkMRMLScalarVolumeNode | None) -> SegmentScores | None:
    """The scores that the scene holds of a CTPA, or None."""
    table = hierarchy.find_output(source, TABLE)
    return None if table is None else _saved(table)


def _saved(table: slicer.vtkMRMLTableNode) -> SegmentScores:
    def states(attribute: str) -> dict[str, Patency]:
        try:
            return {key: Patency(value) for key, value in parsed(table.GetAttribute(attribute) or "{}").items()}
        except (ValueError, AttributeError):
            raise InputError(
                Sentence("The table {table!r} does not hold the segments as this module keeps them; delete it.", table=table.GetName())
            ) from None

    return SegmentScores(states(PROPOSED), states(READER))


def _who(scores: SegmentScores, key: str) -> str:
    return "reader" if key in scores.by_reader else "arteries" if key in scores.proposed else ""
