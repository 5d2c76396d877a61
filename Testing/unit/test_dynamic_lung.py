"""The lung preset on a simulated bolus-tracking scan: pulmonary artery, maps per 100 ml, an underperfused region."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionAILib.dynamic.analysis import analyse
from LungPerfusionAILib.dynamic.series import series_of_arrays
from LungPerfusionAILib.dynamic.settings import preset
from LungPerfusionPhantom.brain.kinetics import HAEMATOCRIT_FACTOR, TISSUE_DENSITY, ArterialInput, Curves, Residue
from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

FLOW, POOR, TRANSIT = 150.0, 40.0, 4.0  # ml/100 ml/min, s


def test_lung_perfusion():
    ct, _volumes = simple_thorax(6.0)
    still, times = sitk.GetArrayFromImage(ct).astype(np.float32), np.arange(40.0)
    x, y, z = (
        origin + 6.0 * n
        for origin, n in zip(ct.GetOrigin(), np.meshgrid(*(np.arange(n) for n in still.shape), indexing="ij")[::-1], strict=True)
    )
    curves = Curves(ArterialInput(arrival_s=2.0, to_peak_s=7.0, alpha=6.0, peak_hu=350.0), Residue("gamma"), 40.0)
    lung = still < -600
    lung &= (np.abs(x) > 30) & (np.abs(x) < 110) & (np.abs(z) < 90) & (np.abs(y + 5) < 60)
    poor = lung & (x > 40) & (z > 0)
    artery = (np.abs(x) < 12) & (np.abs(y + 10) < 12) & (np.abs(z) < 20)
    vein = (np.abs(x) < 14) & (np.abs(y - 25) < 12) & (np.abs(z + 30) < 20)
    frames = np.repeat(still[None], len(times), 0)
    for where, flow in ((lung, FLOW), (poor, POOR)):
        curve = curves.enhancement([flow], [TRANSIT], [1.0], [0], times)[0] * HAEMATOCRIT_FACTOR / TISSUE_DENSITY
        frames[:, where] = still[where] + curve[:, None]
    frames[:, artery] = 50 + np.interp(times, curves.times, curves.arterial)[:, None]
    frames[:, vein] = 50 + np.interp(times, curves.times, curves.venous)[:, None]
    frames += np.random.default_rng(0).normal(0, 8, frames.shape).astype(np.float32)

    found = analyse(series_of_arrays(frames, times, ct), preset("lung").settings)
    assert artery[tuple(found.arterial.voxels.T)].all() and vein[tuple(found.venous.voxels.T)].all()
    assert found.maps.units["cbf"] == "ml/100ml/min" and found.lesions is None and found.warnings == ()
    healthy, low = (np.median(found.maps.cbv[found.tissue & part]) for part in (lung & ~poor, poor))
    assert healthy == pytest.approx(FLOW * TRANSIT / 60, rel=0.15)
    flows = [np.median(found.maps.cbf[found.tissue & part]) for part in (lung & ~poor, poor)]
    assert 0.5 * FLOW < flows[0] < FLOW and flows[1] / flows[0] == pytest.approx(POOR / FLOW, rel=0.3)
    assert low < 0.5 * healthy
