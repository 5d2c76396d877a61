"""Rows of the candidate list: how much is proposed to be kept, and what a part dropped before looks like."""

from __future__ import annotations

import pytest
from event_loop import wait_for
from panel_cases import percent, recount


def test_how_much_is_proposed_to_be_kept_can_be_set(reading):
    ui, candidates = reading.ui, reading.reading.candidates
    candidates.decide(2, False)
    before, kept = percent(reading), {}
    for limit in (0.35, 1.0, 0.0):
        ui.keepScoreSpinBox.value = limit
        wait_for(reading.reading.job)
        kept[limit] = sum(c.proposal.keep for c in candidates.found.candidates)
        assert percent(reading) == before and candidates.decisions.by_hand == 1  # a proposal changes nothing
    assert kept[1.0] == 0 < kept[0.35] <= kept[0.0]


def test_a_candidate_of_which_a_part_was_dropped_before_shows_it(reading):
    """What was dropped inside a piece that has since become something larger: half a mark, and a click takes it back."""
    from dataclasses import replace

    ui, candidates, live = reading.ui, reading.reading.candidates, reading.reading.threshold.live
    before, voxels = percent(reading), candidates.found.voxels(2)
    part = candidates.decisions.decide(voxels[: len(voxels) // 3], False, "AB", {})
    reading.reading.threshold.decide(lambda: replace(live.decided, dropped=part.dropped(), about=part))
    item = ui.candidateTable.item(1, 0)
    ml = len(voxels) // 3 * live.index.voxel_volume_ml
    assert item.checkState() == 1 and f"{ml:.1f} ml of it were excluded before" in item.toolTip()
    assert percent(reading) < before and recount(reading) == pytest.approx(percent(reading))
    item.setCheckState(2)  # what a click on half a mark does
    assert item.checkState() == 2 and percent(reading) == pytest.approx(before) and recount(reading) == pytest.approx(before)
