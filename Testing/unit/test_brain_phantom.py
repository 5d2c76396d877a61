"""A small simulated brain perfusion examination against its own truth."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.errors import Cancelled, InputError
from LungPerfusionPhantom.brain.examination import BrainSettings
from LungPerfusionPhantom.brain.kinetics import HAEMATOCRIT_FACTOR, TISSUE_DENSITY, Residue
from LungPerfusionPhantom.brain.motion import draw_motion, moved, rigid
from LungPerfusionPhantom.brain.patient import SIZES, make_brain
from LungPerfusionPhantom.brain.perfusion import CLASSES, class_values, draw_strokes, masks
from LungPerfusionPhantom.brain.writing import fill_brain_folder, write_series
from LungPerfusionPhantom.grid import Grid

FACTOR = HAEMATOCRIT_FACTOR / TISSUE_DENSITY
QUIET = BrainSettings(lesion="left", residue=Residue("linear"), dose="none", recirculation=False)


@cache
def brain(seed=7, **changes):
    return make_brain(seed, "small", BrainSettings(**{"lesion": "left", **changes}))


@cache
def quiet():
    return make_brain(7, "small", QUIET)


@cache
def quiet_series():
    return quiet().series()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp("brain")
    fill_brain_folder(brain(), out)
    return out


def pure_tissue(p):
    """Voxels that hold no blood vessel to speak of."""
    a = p.anatomy
    return (a.grey + a.white > 0.3) & (a.artery + a.behind + a.vein < 1e-5)


def test_the_area_of_every_voxels_curve_is_its_volume_times_the_area_of_the_input():
    p, where = quiet(), pure_tissue(quiet())
    enhancement = quiet_series()[:, where] - p.anatomy.base[where]
    cbv = 100 * FACTOR * enhancement.sum(0) / p.arterial.sum()
    np.testing.assert_allclose(cbv, p.maps["cbv"][where], rtol=0.01)
    assert where.sum() > 2000 and (p.maps["core"][where] > 0).any()


def test_transit_time_is_volume_over_flow_everywhere():
    m = brain().maps
    tissue = m["cbf"] > 0
    np.testing.assert_allclose(m["mtt"][tissue], 60 * m["cbv"][tissue] / m["cbf"][tissue], rtol=1e-5)
    for name in ("cbf", "cbv", "mtt", "delay", "tmax"):
        assert np.all(m[name][~tissue] == 0) and np.all(np.isfinite(m[name]))


def test_healthy_and_severe_tissue_have_the_tabulated_values():
    p = make_brain(7, "small", BrainSettings(lesion="none", texture=0.0))
    for share, name in ((p.anatomy.grey, "grey"), (p.anatomy.white, "white")):
        pure = share > 0.999
        cbv, cbf = CLASSES[name][0]
        assert pure.any()
        np.testing.assert_allclose(p.maps["cbf"][pure], cbf, rtol=2e-3)
        np.testing.assert_allclose(p.maps["cbv"][pure], cbv, rtol=2e-3)
        for state in range(3):
            assert class_values(name, np.array([state])) == (
                pytest.approx(CLASSES[name][state][0]),
                pytest.approx(CLASSES[name][state][1]),
            )


def test_deconvolving_grey_and_white_matter_gives_their_flow_in_proportion():
    from svd_deconvolution import deconvolved

    p, where = quiet(), pure_tissue(quiet())
    rng = np.random.default_rng(0)
    voxels = rng.choice(np.flatnonzero(where), 40, replace=False)
    curves = quiet_series().reshape(len(p.times), -1)[:, voxels] - p.anatomy.base.reshape(-1)[voxels]
    found = 6000 * FACTOR * deconvolved(curves, p.arterial, 1.0, 0.002).max(0)
    true = p.maps["cbf"].reshape(-1)[voxels]
    assert np.corrcoef(found, true)[0, 1] > 0.98
    assert np.all((found / true > 0.6) & (found / true < 1.15))


@pytest.mark.parametrize("lesion, sides", [("none", ()), ("right", ("right",)), ("left", ("left",)), ("both", ("right", "left"))])
def test_the_stroke_is_where_it_was_asked_for(lesion, sides):
    p = brain(lesion=lesion)
    regions = p.truth["regions"]
    for side in ("right", "left"):
        assert (regions[side]["core_ml"] > 1) == (side in sides)
        assert (regions[side]["penumbra_ml"] > 20) == (side in sides)
        assert regions[side]["penumbra_ml"] == 0 or side in sides
    x = np.broadcast_to(p.grid.open_axes()[0], p.grid.shape)
    if lesion in ("right", "left"):
        assert np.sign(x[p.maps["core"] > 0].mean()) == (1 if lesion == "left" else -1)  # LPS: +x is the patient's left


def test_volumes_in_the_truth_are_those_of_the_masks_and_the_masks_those_of_the_maps(folder):
    truth = json.loads((folder / "truth.json").read_text())
    maps = {
        name: sitk.GetArrayFromImage(sitk.ReadImage(str(folder / "truth" / f"{name}.nrrd")))
        for name in ("cbf", "tmax", "core", "penumbra", "tissue")
    }
    voxel = np.prod(truth["geometry"]["spacing_mm"]) / 1000
    whole = truth["regions"]["whole"]
    for name in ("core", "penumbra"):
        assert whole[f"{name}_ml"] == pytest.approx((maps[name] > 0).sum() * voxel)
        assert whole[f"{name}_ml"] == pytest.approx(sum(truth["regions"][s][f"{name}_ml"] for s in ("left", "right")))
    brain_tissue = brain().anatomy.grey + brain().anatomy.white >= truth["definitions"]["tissue_share"]
    np.testing.assert_array_equal(maps["penumbra"] > 0, brain_tissue & (maps["tmax"] > truth["definitions"]["tmax_limit_s"]))
    reference = truth["core_reference"]["left"]
    expected = reference["grey_cbf"] * brain().anatomy.grey + reference["white_cbf"] * brain().anatomy.white
    left = brain().anatomy.left
    np.testing.assert_array_equal((maps["core"] > 0)[left], (brain_tissue & (maps["cbf"] < 0.3 * expected))[left])
    both = ((maps["core"] > 0) & (maps["penumbra"] > 0)).sum() * voxel
    assert whole["mismatch_ml"] == pytest.approx(whole["penumbra_ml"] - both)
    assert whole["mismatch_ratio"] == pytest.approx(whole["penumbra_ml"] / whole["core_ml"])
    assert both > 0.9 * whole["core_ml"]  # a core without late arrival would be no stroke


@given(st.floats(0.05, 0.6), st.floats(0, 12))
def test_core_and_penumbra_follow_their_limits(ratio, tmax):
    shape = (1, 4, 8)
    grey, white = np.ones(shape, np.float32), np.zeros(shape, np.float32)
    left = np.zeros(shape, bool)
    left[..., 4:] = True
    cbf, late = np.full(shape, 50, np.float32), np.full(shape, 1, np.float32)
    cbf[0, :2, 4:], late[0, :2, 4:] = np.float32(50 * ratio), tmax
    if abs(ratio - 0.3) < 1e-4:
        return
    core, penumbra, references = masks(cbf, late, grey, white, left)
    assert core.sum() == (8 if ratio < 0.3 else 0) and penumbra.sum() == (8 if np.float32(tmax) > 6 else 0)
    assert references["left"]["grey_cbf"] == pytest.approx(50)


def test_a_brain_without_a_healthy_side_is_refused():
    ones = np.ones((1, 2, 2), np.float32)
    with pytest.raises(InputError, match="No healthy brain tissue"):
        masks(ones, 9 * ones, ones, 0 * ones, np.array([[[True, False], [True, False]]]))


def test_a_quarter_of_the_dose_doubles_the_noise():
    middle = (slice(None), slice(1, 5), slice(38, 58), slice(38, 58))
    spread = {}
    for dose in ("normal", "quarter"):
        p = brain(dose=dose)
        still = np.stack([p.still_frame(n) for n in range(len(p.times))])
        residual = (p.series() - still)[middle]
        spread[dose] = residual.std()
        assert abs(residual.mean()) < 0.02 and p.noise_hu == pytest.approx(spread[dose], rel=0.1)
    assert spread["quarter"] / spread["normal"] == pytest.approx(2, rel=0.05)


def test_noise_is_correlated_within_a_slice_and_new_in_every_frame():
    p = brain()
    residual = np.stack([a - p.still_frame(n) for n, a in zip(range(6), p.frames(), strict=False)])[:, :, 30:66, 30:66]
    flat = residual - residual.mean()

    def correlation(a, b):
        return float((a * b).mean() / flat.var())

    assert correlation(flat[..., 1:], flat[..., :-1]) < -0.02 or correlation(flat[..., 1:], flat[..., :-1]) > 0.02
    assert abs(correlation(flat[1:], flat[:-1])) < 0.02


def test_the_same_seed_gives_the_same_bytes(folder, tmp_path):
    again = make_brain(7, "small", BrainSettings(lesion="left"))
    fill_brain_folder(again, tmp_path)
    names = sorted(f.relative_to(folder) for f in folder.rglob("*") if f.is_file())
    assert names == sorted(f.relative_to(tmp_path) for f in tmp_path.rglob("*") if f.is_file())
    assert all((folder / n).read_bytes() == (tmp_path / n).read_bytes() for n in names)
    other = make_brain(8, "small", BrainSettings(lesion="left"))
    assert not np.array_equal(other.anatomy.base, again.anatomy.base) and not np.array_equal(other.arterial, again.arterial)


def test_switching_one_thing_leaves_the_others_as_they_were():
    calm, restless = brain(), brain(motion=True)
    for name in calm.maps:
        np.testing.assert_array_equal(calm.maps[name], restless.maps[name])
    assert not calm.motion.any() and not restless.motion[0].any()
    assert calm.truth["motion"]["moving"] is False and restless.truth["motion"]["largest_turn_deg"] > 0.3
    first, moving = next(calm.frames()), next(restless.frames())
    np.testing.assert_array_equal(first, moving)


def test_recorded_motion_undoes_the_motion():
    p = make_brain(7, "small", BrainSettings(lesion="left", dose="none", motion=True))
    n = int(np.argmax(np.abs(p.motion).sum(1)))
    seen, still = list(p.frames())[n], p.still_frame(n)
    image = sitk.GetImageFromArray(seen)
    image.SetSpacing(p.grid.spacing)
    image.SetOrigin(p.grid.origin)
    centre = np.array(p.grid.origin) + np.array(p.grid.spacing) * (np.array(p.grid.shape[::-1]) - 1) / 2
    matrix = rigid(p.motion[n], centre)
    transform = sitk.AffineTransform(matrix[:3, :3].ravel().tolist(), matrix[:3, 3].tolist())
    back = sitk.GetArrayFromImage(sitk.Resample(image, image, transform, sitk.sitkLinear, 0.0))
    inner = (slice(1, -1), slice(10, -10), slice(10, -10))
    assert np.abs(back - still)[inner].mean() < 0.6 * np.abs(seen - still)[inner].mean()


@settings(max_examples=20)
@given(st.lists(st.floats(-8, 8), min_size=6, max_size=6))
def test_a_rigid_motion_keeps_distances_and_its_centre(parameters):
    matrix = rigid(np.array(parameters), np.array([3.0, -4, 5]))
    np.testing.assert_allclose(matrix[:3, :3] @ matrix[:3, :3].T, np.eye(3), atol=1e-12)
    np.testing.assert_allclose(matrix[:3, :3] @ [3, -4, 5] + matrix[:3, 3], np.array([3, -4, 5]) + parameters[:3], atol=1e-9)


def test_a_shift_moves_a_point_by_as_much():
    grid = Grid.centred((5, 21, 21), (2.0, 2.0, 5.0), (0, 0, 0))
    image = np.zeros(grid.shape, np.float32)
    image[2, 10, 10] = 1
    out = moved(image, grid, np.array([4.0, -6, 5, 0, 0, 0]))
    assert np.unravel_index(out.argmax(), out.shape) == (3, 7, 12) and out.max() == pytest.approx(1)
    assert np.ptp(draw_motion(1, 50), axis=0).min() > 0


def test_shares_fill_voxels_and_ct_numbers_are_a_heads():
    a = brain().anatomy
    total = a.grey + a.white + a.fluid + a.artery + a.behind + a.vein
    assert total.min() >= -1e-5 and total.max() <= 1.0001
    assert -1001 < a.base.min() < -990 and 700 < a.base.max() < 1300
    white, grey = a.base[a.white > 0.98], a.base[a.grey > 0.9]
    assert 24 < np.median(white) < 31 and 33 < np.median(grey) < 40
    assert 0.35 < a.grey.sum() / (a.grey + a.white).sum() < 0.65
    mixed = (a.grey > 0.1) & (a.grey < 0.9)
    assert mixed.mean() > 0.02


def test_heads_differ_and_stay_in_the_field_of_view():
    volumes = []
    for seed in (1, 7, 11):
        p = brain(seed=seed)
        edge = np.concatenate(
            [
                p.anatomy.base[:, 0].ravel(),
                p.anatomy.base[:, -1].ravel(),
                p.anatomy.base[..., 0].ravel(),
                p.anatomy.base[..., -1].ravel(),
            ]
        )
        assert edge.max() < -950
        volumes.append(p.truth["regions"]["whole"]["volume_ml"])
    assert min(volumes) > 500 and max(volumes) < 1100 and np.std(volumes) > 5


def test_strokes_are_drawn_with_every_side():
    drawn = [tuple(s.side for s in draw_strokes(seed, None)) for seed in range(200)]
    assert {(), (-1,), (1,), (-1, 1)} == set(drawn)
    assert 0.05 < drawn.count(()) / 200 < 0.25


def test_the_written_series_is_what_was_made(folder):
    p = brain()
    image = sitk.ReadImage(str(folder / "ctp.nrrd"))
    assert (
        image.GetNumberOfComponentsPerPixel() == 89
        and image.GetSpacing() == pytest.approx(p.grid.spacing)
        and image.GetOrigin() == pytest.approx(p.grid.origin)
    )
    np.testing.assert_array_equal(np.moveaxis(sitk.GetArrayFromImage(image), -1, 0), p.series())
    times = [float(v) for v in image.GetMetaData("axis 3 index values").split()]
    rows = list(csv.DictReader((folder / "times.csv").open()))
    assert times == [float(r["time_s"]) for r in rows] == p.times.tolist()
    aif = list(csv.DictReader((folder / "aif.csv").open()))
    np.testing.assert_allclose([float(r["aif_hu"]) for r in aif], p.arterial, rtol=1e-4, atol=1e-4)
    truth = json.loads((folder / "truth.json").read_text())
    assert truth["simulated"] is True and truth["seed"] == 7 and truth["kind"] == "brain"


def test_uneven_sampling_keeps_its_times():
    p = brain(sampling="two_phase")
    assert len(p.times) < 89 and set(np.diff(p.times)) == {1.0, 3.0}
    assert np.allclose(p.arterial[:40], brain().arterial[:40])


def test_the_largest_vessels_show_the_input_and_the_output():
    p, series = quiet(), quiet_series()
    rise = series - p.anatomy.base
    artery, vein = (np.unravel_index(share.argmax(), share.shape) for share in (p.anatomy.artery, p.anatomy.vein))
    for place, share, curve in ((artery, p.anatomy.artery, p.arterial), (vein, p.anatomy.vein, p.venous)):
        assert share[place] > 0.5
        assert np.corrcoef(rise[(slice(None), *place)], curve)[0, 1] > 0.999


def test_wrong_choices_are_refused(tmp_path):
    for bad, message in (
        (lambda: BrainSettings(dose="double"), "Unknown dose 'double'"),
        (lambda: BrainSettings(sampling="odd"), "Unknown sampling 'odd'"),
        (lambda: make_brain(1, "huge"), "Unknown size 'huge'"),
        (lambda: draw_strokes(1, "top"), "Unknown lesion 'top'"),
    ):
        with pytest.raises(InputError, match=message):
            bad()
    grid = Grid.centred((2, 3, 4), (1, 1, 1), (0, 0, 0))
    frame = np.zeros(grid.shape, np.int16)
    with pytest.raises(InputError, match="1 frames do not match 2 times"):
        write_series(tmp_path / "a.nrrd", [frame], np.arange(2.0), grid)
    with pytest.raises(InputError, match="Frame 1 is float32"):
        write_series(tmp_path / "a.nrrd", [frame, frame.astype(np.float32)], np.arange(2.0), grid)
    assert not (tmp_path / "a.nrrd").exists()
    assert SIZES["full"][0] == (12, 256, 256)


def test_a_cancelled_run_stops():
    def stop(fraction, message):
        if fraction > 0.2:
            raise Cancelled()

    with pytest.raises(Cancelled):
        make_brain(1, "small", progress=stop)


def test_the_dicom_series_is_the_written_one(tmp_path):
    pydicom = pytest.importorskip("pydicom")
    from LungPerfusionPhantom.brain.dicom import clock, write_brain_dicom

    p = replace(brain(), times=brain(sampling="two_phase").times[38:43], motion=np.zeros((5, 6)))
    write_brain_dicom(p, tmp_path / "ctp")
    series = p.series()
    files = [pydicom.dcmread(f) for f in sorted((tmp_path / "ctp").iterdir())]
    assert len(files) == 5 * 6 and len({f.SeriesInstanceUID for f in files}) == 1
    assert len({f.SOPInstanceUID for f in files}) == len(files)
    for number, f in enumerate(files):
        n, k = divmod(number, 6)
        assert (f.InstanceNumber, f.TemporalPositionIdentifier) == (number + 1, n + 1)
        np.testing.assert_array_equal(f.pixel_array * int(f.RescaleSlope) + int(f.RescaleIntercept), series[n, k])
        assert float(f.ImagePositionPatient[2]) == pytest.approx(p.grid.origin[2] + k * p.grid.spacing[2])
        assert f.AcquisitionTime == clock(12 * 3600 + p.times[n])
    assert files[-1].AcquisitionTime == "120046.000000" and "Simulated" in str(files[0].PatientName)
    one = sitk.ReadImage([str(f) for f in sorted((tmp_path / "ctp").iterdir())[:6]])
    assert one.GetSpacing() == pytest.approx(p.grid.spacing) and one.GetOrigin() == pytest.approx(p.grid.origin)
    np.testing.assert_array_equal(sitk.GetArrayFromImage(one), series[0])
