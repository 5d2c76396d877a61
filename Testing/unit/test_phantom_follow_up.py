"""One simulated patient at two times: the movement and its inverse, what becomes of clots, that the same seed gives the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionPhantom.grid import Grid
from LungPerfusionPhantom.lung.disease import Switches
from LungPerfusionPhantom.lung.follow_up import first_scan, second_scan
from LungPerfusionPhantom.lung.moved import move_patient
from LungPerfusionPhantom.lung.movement import Movement, Warp

GRID = Grid((30, 26, 32), (8.0, 8.0, 8.0), (-125.0, -100.0, -140.0))


def moving(**options) -> Movement:
    return Movement(GRID, (-130.0, 85.0), 3, **options)


@settings(max_examples=10)
@given(st.floats(-20, 20), st.floats(-3, 3), st.floats(0, 1.5), st.tuples(*[st.floats(-15, 15)] * 3))
def test_after_undoes_before(lift, angle, wobble, shift):
    movement = moving(lift_mm=lift, narrowing=0.002 * lift, shift_mm=shift, angles_deg=(angle, -angle, angle), wobble_mm=wobble)
    points = np.random.default_rng(1).uniform((-100, -80, -120), (100, 80, 80), (50, 3))
    assert movement.after(movement.before(points)) == pytest.approx(points, abs=1e-3)


def test_no_movement_moves_nothing_and_mass_is_kept():
    still = Warp(moving(), GRID, GRID)
    values = np.random.default_rng(0).normal(size=GRID.shape).astype(np.float32)
    assert still.values(values) == pytest.approx(values, abs=1e-4) and still.density == pytest.approx(1.0, abs=1e-4)
    movement = moving(lift_mm=12.0, narrowing=0.02, wobble_mm=1.0)
    z, y, x = np.meshgrid(*(GRID.axis(axis) for axis in (2, 1, 0)), indexing="ij")
    ball = (((x - 5) / 50) ** 2 + ((y + 5) / 45) ** 2 + ((z + 40) / 60) ** 2 < 1).astype(np.float32)
    warp = Warp(movement, GRID, movement.grid_after(GRID))
    mass = float((warp.values(ball) * warp.density).sum())
    assert mass == pytest.approx(float(ball.sum()), rel=0.03)
    assert warp.labels(ball.astype(np.uint8)).sum() < 0.97 * ball.sum()  # compressed


def test_a_deeper_breath_gets_slices_more_at_the_base():
    deeper = moving(lift_mm=-20.0, shift_mm=(4.0, 0.0, 3.0)).grid_after(GRID)
    assert deeper.shape[0] == GRID.shape[0] + 3 and deeper.origin[2] == pytest.approx(GRID.origin[2] + 3.0 - 24.0)


def test_clots_stay_go_and_come_and_the_flow_follows():
    first = first_scan(5)
    second, fates = second_scan(first)
    assert 3 <= len(first.emboli) <= 5 and second.scan == 1 and second.movement is not None
    names = [fate.fate for fate in fates]
    assert {"resolved", "persisting", "new"} <= set(names)
    assert sorted(f.before for f in fates if f.before) == list(range(1, len(first.emboli) + 1))
    assert sorted(f.after for f in fates if f.after) == list(range(1, len(second.emboli) + 1))
    for fate in fates:
        if fate.fate == "persisting":
            assert second.emboli[fate.after - 1] == first.emboli[fate.before - 1]
        if fate.fate == "smaller":
            assert second.emboli[fate.after - 1].volume_ml < first.emboli[fate.before - 1].volume_ml
        if fate.fate == "new":
            behind = second.emboli[fate.after - 1].branch
            assert second.obstruction[first.arteries.behind(behind)].min() > 0.4
            assert first.obstruction[first.arteries.behind(behind)].max() == 0.0
    assert second.flow.terminal.sum() == pytest.approx(1.0)
    again, same = second_scan(first_scan(5))
    assert same == fates and again.movement.parameters() == second.movement.parameters()
    # noise and contrast are the second scan's own
    assert first.scan_stream("dose").random() != second.scan_stream("dose").random()
    with pytest.raises(InputError, match="neither streaks nor heart motion"):
        second.disease.switches = Switches(motion=0.5)
        move_patient(second, GRID, None, {}, None, None)
