"""Rigid registration of a simulated SPECT: known offsets come back, numbers improve, nothing moves without need."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from spect_pair import PIXEL_MM, ct_and_lungs, known_transform, spect_at, worst_error_mm

from LungPerfusionAILib.spect.reading import FrameCheck, check_frames
from LungPerfusionAILib.spect.registration import (
    RegistrationParameters,
    align,
    mutual_information,
    register_spect,
    spect_outline,
)
from LungPerfusionCore.errors import Cancelled, InputError

NONE = ((0, 0, 0), (0, 0, 0))


@pytest.mark.parametrize(
    ("shift", "degrees", "clump"),
    [((12, -8, 15), (0, 0, 0), False), ((25, 18, -30), (4, -6, 5), False), ((-45, 30, 40), (-5, 3, 8), True)],
)
def test_a_known_offset_is_found_within_a_voxel(shift, degrees, clump):
    ct, lungs = ct_and_lungs()
    truth = known_transform(shift, degrees)
    result = register_spect(ct, lungs, spect_at(truth, clump=clump))
    assert result.moved and worst_error_mm(result.transform, truth) < PIXEL_MM
    assert result.after.mutual_information > result.before.mutual_information
    assert result.after.dice > 0.9 > result.before.dice
    assert result.after.distance_mm < PIXEL_MM < result.before.distance_mm


def test_the_displacement_is_that_of_the_lungs():
    ct, lungs = ct_and_lungs()
    found = align(ct, lungs, spect_at(known_transform((12, -8, 15), (0, 0, 0))))
    assert found.displacement_mm == pytest.approx((12, -8, 15), abs=2.0)
    put_back = align(ct, lungs, spect_at(known_transform((12, -8, 15), (0, 0, 0))), known_transform((12, -8, 15), (0, 0, 0)))
    assert put_back.distance_mm < 2.0


def test_a_run_repeats():
    ct, lungs = ct_and_lungs()
    spect = spect_at(known_transform((12, -8, 15), (2, 0, 0)))
    first, second = (register_spect(ct, lungs, spect) for _ in range(2))
    assert first.transform.GetParameters() == second.transform.GetParameters()


def test_one_frame_of_reference_is_left_alone_unless_asked():
    ct, lungs = ct_and_lungs()
    spect = spect_at(known_transform((10, 0, 0), (0, 0, 0)))
    left = register_spect(ct, lungs, spect, frames=check_frames("1.2", "1.2"))
    assert not left.moved and left.shift_mm == 0 and left.reason == "CT and SPECT share one frame of reference."
    assert left.before == left.after
    never = register_spect(ct, lungs, spect, frames=check_frames("1.2", "1.3"), when="never")
    assert not never.moved
    asked = register_spect(ct, lungs, spect, frames=check_frames("1.2", "1.2"), when="always")
    assert asked.moved and asked.shift_mm == pytest.approx(10, abs=2)
    with pytest.raises(InputError, match="auto, always, never"):
        register_spect(ct, lungs, spect, when="perhaps")


def test_a_spect_in_place_stays_within_a_fraction_of_a_voxel():
    ct, lungs = ct_and_lungs()
    result = register_spect(ct, lungs, spect_at(known_transform(*NONE)), frames=FrameCheck(None, ""))
    assert worst_error_mm(result.transform, known_transform(*NONE)) < PIXEL_MM / 2
    assert result.warnings == ()


def test_it_can_be_cancelled():
    ct, lungs = ct_and_lungs()
    calls = []

    def progress(fraction, message):
        calls.append(fraction)
        if fraction > 0.3:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        register_spect(ct, lungs, spect_at(known_transform((12, -8, 15), (0, 0, 0))), progress=progress)
    assert max(calls) < 0.5


def test_refusals():
    ct, lungs = ct_and_lungs()
    spect = spect_at(known_transform(*NONE))
    with pytest.raises(InputError, match="no lungs"):
        register_spect(ct, lungs * 0, spect)
    with pytest.raises(InputError):
        register_spect(ct, lungs, spect * 0)
    far = sitk.Image(spect)
    far.SetOrigin([900.0] * 3)
    with pytest.raises(InputError, match="do not overlap"):
        register_spect(ct, lungs, far)


def test_the_outline_is_where_the_lungs_are():
    _ct, lungs = ct_and_lungs()
    for clump in (False, True):
        outline = spect_outline(spect_at(known_transform(*NONE), clump=clump), RegistrationParameters().outline)
        volume = sitk.GetArrayFromImage(outline).sum() * PIXEL_MM**3
        assert volume == pytest.approx(np.count_nonzero(sitk.GetArrayFromImage(lungs)) * 4.0**3, rel=0.15)


def test_mutual_information():
    rng = np.random.default_rng(0)
    a = rng.integers(0, 32, 20000)
    assert mutual_information(a, a) == pytest.approx(np.log(32), abs=0.01)
    assert mutual_information(a, rng.integers(0, 32, 20000)) < 0.05
    assert mutual_information(a, np.zeros(20000)) == 0.0
