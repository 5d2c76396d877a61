"""What real CT angiograms have beside the plain phantom: off by default, each with the physics that it claims."""

from __future__ import annotations

import hashlib
import json
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from phantom_cases import healthy, troubled_patient

from LungPerfusionCore.errors import InputError
from LungPerfusionPhantom.grid import Grid, Resampler
from LungPerfusionPhantom.lung.cohort import _identity, plan_cohort
from LungPerfusionPhantom.lung.lookalikes import LEAST_IODINE, keep_bronchi_off, unopacified
from LungPerfusionPhantom.lung.patient import Patient, make_patient
from LungPerfusionPhantom.lung.physics import noise
from LungPerfusionPhantom.lung.realism import REALISM, SHARES, Realism
from LungPerfusionPhantom.lung.scanner import ANGLES, breathe, breathing_mm, grain_of, projector, ramp, shape_image, streaks_of
from LungPerfusionPhantom.lung.writing import _plain

DISC = Grid((2, 96, 96), (2.8, 2.8, 2.8), (0.0, 0.0, 0.0))


def digest(*arrays: np.ndarray) -> str:
    return hashlib.sha256(b"".join(a.tobytes() for a in arrays)).hexdigest()[:16]


@cache
def real_patient() -> Patient:
    """A patient with every effect, exact maps kept."""
    return make_patient(14, "small", burden="intermediate", modalities=("ctpa",), realism=Realism.of(REALISM), keep_exact=True)


def test_a_plain_patient_has_the_bytes_of_the_versions_before():
    p = troubled_patient()
    assert digest(p.images["ctpa"]) == "28c2a5a646d98d77" and digest(p.images["iodine"]) == "a80f00dc874ed0e1"
    assert digest(*(p.labels[name] for name in sorted(p.labels))) == "9cc4a4cfc7ad53c0"
    assert hashlib.sha256(json.dumps(_plain(p.truth), sort_keys=True).encode()).hexdigest()[:16] == "2e96c16a342653e0"


def test_nothing_on_is_the_plain_patient():
    plain = troubled_patient()
    off = make_patient(12, circulation=plain.circulation, modalities=("ctpa",), realism=Realism())
    np.testing.assert_array_equal(plain.images["ctpa"], off.images["ctpa"])
    assert "realism" not in off.truth


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.sets(st.sampled_from(REALISM), min_size=1))
def test_what_is_not_named_is_off_and_changes_no_draw(seed, names):
    every, some = Realism.draw(seed).as_dict(), Realism.draw(seed, tuple(names)).as_dict()
    for name in REALISM:
        assert some[name] == (every[name] if name in names else 0.0)
        assert every[name] == 0 or 0.3 <= every[name] <= 1


def test_the_shares_are_kept_and_severities_checked():
    drawn = [Realism.draw(seed).as_dict() for seed in range(800)]
    for name, wanted in SHARES.items():
        assert np.mean([each[name] > 0 for each in drawn]) == pytest.approx(wanted, abs=0.06)
    with pytest.raises(InputError, match="severity of mixing lies between 0 and 1"):
        Realism(mixing=1.5)


def test_a_cohort_keeps_its_plans_and_records_what_was_drawn():
    plain, real = plan_cohort(6, 3), plan_cohort(6, 3, realism=REALISM)
    for a, b in zip(plain, real, strict=True):
        assert "realism" not in _identity(a) and _identity(b) == _identity(a) | {"realism": Realism.draw(a.seed).as_dict()}


def test_projections_keep_every_pixel_and_come_back_as_the_image():
    ahead, bins = projector(64)
    assert ahead.sum(axis=0) == pytest.approx(np.full((1, 64 * 64), ANGLES), rel=1e-5)
    y, x = np.mgrid[:64, :64] - 31.5
    disc = (x**2 + y**2 < 20**2).astype(np.float32)
    lines = (ahead * disc.reshape(-1, 1)).reshape(ANGLES, bins)
    transfer = ramp(bins)
    size = 2 * (len(transfer) - 1)
    filtered = np.fft.irfft(np.fft.rfft(lines, size, axis=1) * transfer, size, axis=1)[:, :bins]
    back = (ahead.T * filtered.reshape(-1, 1)).reshape(64, 64) * np.pi / ANGLES
    assert back[x**2 + y**2 < 15**2] == pytest.approx(1.0, abs=0.08)
    assert np.abs(back[(x**2 + y**2 > 25**2) & (x**2 + y**2 < 30**2)]).max() < 0.1


def body(radius: float) -> np.ndarray:
    y, x = (np.mgrid[:96, :96] - 47.5) * 2.8
    return np.broadcast_to(np.where(x**2 + y**2 < radius**2, 0.0, -1000.0), DISC.shape).astype(np.float32)


def test_a_lean_body_without_dense_matter_has_no_streaks():
    assert np.abs(streaks_of(body(90), DISC, 1, 1.0)).max() < 0.5


def test_dense_rods_are_joined_by_a_dark_band():
    hu = body(90)
    hu[:, 44:52, 28:36] = hu[:, 44:52, 60:68] = 900.0
    rays = streaks_of(hu, DISC, 1, 1.0)
    between, beside = rays[:, 45:51, 42:54].mean(), rays[:, 25:31, 42:54].mean()
    assert between < beside - 3
    half = streaks_of(hu, DISC, 1, 0.5)
    assert half[:, 45:51, 42:54].mean() == pytest.approx(between / 2, rel=0.05)


def test_a_wide_body_starves_the_long_rays_of_photons():
    y, x = (np.mgrid[:96, :96] - 47.5) * 2.8
    shoulders = np.broadcast_to(np.where((x / 130) ** 2 + (y / 60) ** 2 < 1, 600.0, -1000.0), DISC.shape).astype(np.float32)
    grain = streaks_of(np.minimum(shoulders, 125.0) + (shoulders > 0) * 900, DISC, 1, 1.0)[:, 40:56, 30:66]
    # streaks run along the long axis: neighbours across differ more than neighbours along
    assert np.abs(np.diff(grain, axis=1)).mean() > 1.5 * np.abs(np.diff(grain, axis=2)).mean()


def test_a_breath_moves_images_and_masks_alike_and_leaves_the_other_slices():
    c = healthy()
    grid = Grid.centred((90, 40, 40), (8.0, 8.0, 3.0), (0.0, 0.0, -60.0))
    resampler = Resampler(c.anatomy.grid, grid)
    shift = breathing_mm(c, grid, 0.8)
    assert 2 < np.abs(shift).max() <= 20 and (shift == 0).sum() > 20
    rng = np.random.default_rng(0)
    mask = (rng.random(grid.shape) < 0.5).astype(np.uint8)
    heights = np.broadcast_to(grid.axis(2)[:, None, None], grid.shape).astype(np.float32).copy()
    picture, label = mask.astype(np.float32), mask.copy()
    breathe(c, grid, resampler, 0.8, [picture, heights], [label])
    sure = np.abs(picture - 0.5) > 1e-3
    np.testing.assert_array_equal(label[sure] > 0, picture[sure] > 0.5)
    np.testing.assert_array_equal(label[shift == 0], mask[shift == 0])
    moved = heights - grid.axis(2)[:, None, None]
    deep = resampler.volume(c.anatomy.fields["cavity"]) < -12
    inside = deep & (np.abs(shift) > 0.1)[:, None, None]
    inside[:8], inside[-8:] = False, False
    np.testing.assert_allclose(moved[inside], np.broadcast_to(shift[:, None, None], grid.shape)[inside], atol=1e-3)
    assert np.abs(moved[resampler.volume(c.anatomy.fields["cavity"]) > 1]).max() == 0


def test_unmixed_blood_is_thinner_and_never_as_thin_as_clot():
    c = healthy()
    grid = Grid.centred((60, 40, 40), (6.0, 6.0, 4.0), (0.0, 0.0, -60.0))
    factor = unopacified(c, grid, 1.0, 13.0)
    assert factor.max() <= 1 and factor.min() == pytest.approx(LEAST_IODINE / 13.0) and 0.02 < (factor < 0.8).mean() < 0.6
    assert unopacified(c, grid, 0.3, 13.0).mean() > factor.mean()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 1000))
def test_air_and_blood_share_a_voxel(seed):
    rng = np.random.default_rng(seed)
    vessels = {name: rng.random(50).astype(np.float32) * 1.1 for name in ("arteries", "veins", "airways")}
    before = vessels["airways"].copy()
    keep_bronchi_off(vessels)
    assert (vessels["airways"] + np.clip(np.maximum(vessels["arteries"], vessels["veins"]), 0, 1)).max() <= 1 + 1e-6
    assert (vessels["airways"] <= before).all() and vessels["airways"].min() >= 0


def test_thick_slices_average_and_sharp_kernels_overshoot():
    grid = Grid((41, 24, 24), (1.4, 1.4, 1.5), (0.0, 0.0, 0.0))
    hu = np.zeros(grid.shape, np.float32)
    hu[20] = 100.0
    shape_image(hu, grid, Realism(thick_slices=1.0))
    profile = hu[:, 12, 12]
    assert profile.sum() == pytest.approx(100, rel=1e-3)
    width = np.sqrt((profile * (np.arange(41) - 20) ** 2).sum() / profile.sum()) * 1.5 * 2.355
    assert width == pytest.approx(np.sqrt(5**2 - 1.5**2), rel=0.05)
    hu = np.zeros(grid.shape, np.float32)
    hu[:, :, 12:] = 100.0
    shape_image(hu, grid, Realism(sharp_kernel=1.0))
    assert hu.max() > 110 and hu.min() < -10 and hu[20, 12, 0] == pytest.approx(0, abs=1) and hu[20, 12, 23] == pytest.approx(100, abs=1)


def test_grain_is_as_the_reconstruction_makes_it():
    grid = Grid((24, 64, 64), (1.4, 1.4, 1.5), (0.0, 0.0, 0.0))

    def grain(realism: Realism) -> np.ndarray:
        spread, cutoff, floor = grain_of(realism, grid)
        return noise(np.random.default_rng(3), grid, 10 * spread, cutoff, floor)

    def neighbours(a: np.ndarray) -> float:
        return float(np.corrcoef(a[:, :, 1:].ravel(), a[:, :, :-1].ravel())[0, 1])

    plain, thick, sharp, iterative = (
        grain(r) for r in (Realism(), Realism(thick_slices=1.0), Realism(sharp_kernel=1.0), Realism(iterative=1.0))
    )
    np.testing.assert_array_equal(plain, noise(np.random.default_rng(3), grid, 10.0))
    assert thick.std() < 0.7 * plain.std() and sharp.std() > 1.5 * plain.std() and iterative.std() < 0.7 * plain.std()
    assert neighbours(sharp) < neighbours(plain) < neighbours(iterative) - 0.1


def test_a_patient_with_everything_has_it_where_the_truth_says():
    p = real_patient()
    labels, iodine = p.labels, p.exact["iodine"]
    assert p.truth["realism"] == Realism.of(REALISM).as_dict()
    for name in ("lymph_nodes", "mucus_plugs", "device"):
        assert labels[name].any(), name
        assert p.truth["label_volumes_ml"][name] == pytest.approx(labels[name].sum() * p.grid.voxel_ml)
        assert not (labels[name].astype(bool) & (labels["emboli"] > 0)).any(), name
    assert not ((labels["airways"] > 0) & (labels["arteries"] > 0)).any()
    assert not ((labels["lymph_nodes"] > 0) & (labels["arteries"] > 0)).any()
    nodes = p.exact["base"][labels["lymph_nodes"] > 0]
    # at 2.8 mm most of a node's voxels hold lung, too
    assert -80 < np.percentile(nodes, 90) < 60 and np.median(iodine[labels["lymph_nodes"] > 0]) < 3
    assert 3 < p.truth["label_volumes_ml"]["device"] < 60
    assert p.images["ctpa"][labels["device"] > 0].max() == 3071


def test_no_bronchus_runs_within_a_central_artery():
    cut = make_patient(14, circulation=real_patient().circulation, modalities=("ctpa",), realism=Realism(lymph_nodes=0.3), noise_free=True)
    blood = cut.labels["arteries"] > 0
    clots = cut.labels["emboli"] > 0
    assert cut.images["ctpa"][blood & ~clots].min() > -500
