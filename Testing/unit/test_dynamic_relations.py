"""What must not change in the maps of CT perfusion, or must change by a known factor, when the scan is changed in a known way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from dynamic_series_doubles import small_head

from LungPerfusionAILib.dynamic.analysis import analyse
from LungPerfusionAILib.dynamic.deconvolution import METHODS, DeconvolutionSettings
from LungPerfusionAILib.dynamic.series import MAPS
from LungPerfusionAILib.dynamic.settings import DEFAULT

pytest.importorskip("torch")


def mapped(scan, method="bsvd", **options):
    return analyse(scan, replace(DEFAULT, motion=False, device="cpu", deconvolution=DeconvolutionSettings(method, **options)))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("later", [40_000.0, 1.7e9])
def test_the_clock_does_not_matter(method, later):
    """Seconds of the day, or since 1970: single precision does not hold them."""
    scan, _truth = small_head()
    before, after = mapped(scan, method), mapped(replace(scan, times=scan.times + later), method)
    for name in MAPS:
        np.testing.assert_allclose(after.maps[name], before.maps[name], atol=1e-4, err_msg=name)


@pytest.mark.parametrize("method", METHODS)
def test_enhancement_twice_as_high_has_the_same_maps(method):
    """Of artery and tissue alike; and so has a scanner that is 5 HU off."""
    scan, _truth = small_head()
    before = mapped(scan, method)
    still = before.prepared.unenhanced
    twice = mapped(scan.with_frames((still + 2 * (scan.frames - still)).astype(np.float32)), method)
    off = mapped(scan.with_frames(scan.frames + np.float32(5)), method)
    assert twice.arterial.peak == pytest.approx(2 * before.arterial.peak, rel=1e-4)
    for name in ("cbf", "cbv", "mtt", "tmax"):
        inside = before.maps.mask
        # Tikhonov chooses its damping in steps, and a voxel between two may fall to either
        for after in (twice, off):
            alike = np.isclose(after.maps[name], before.maps[name], rtol=1e-3, atol=1e-3)[inside]
            assert alike.mean() > 0.998, name


def test_time_twice_as_slow():
    """Flow halves, volume stays, times double."""
    scan, _truth = small_head()
    slow = replace(
        DEFAULT,
        motion=False,
        device="cpu",
        lesions=None,
        deconvolution=DeconvolutionSettings("bsvd", early_s=20.0),
        criteria=replace(DEFAULT.criteria, early_s=3.0, later_s=3.0),
    )
    before, after = mapped(scan), analyse(replace(scan, times=2 * scan.times), slow)
    factors = {"cbf": 0.5, "cbv": 1, "mtt": 2, "ttp": 2, "tmax": 2, "delay": 2}
    for name, factor in factors.items():
        np.testing.assert_allclose(after.maps[name], factor * before.maps[name], rtol=1e-4, atol=1e-4, err_msg=name)
