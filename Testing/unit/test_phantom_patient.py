"""A small simulated patient: images against truth."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import SimpleITK as sitk
from phantom_cases import quiet_patient, troubled_patient

from LungPerfusionCore.errors import InputError
from LungPerfusionPhantom.grid import Grid, Resampler, write_nrrd
from LungPerfusionPhantom.lung.cohort import MANIFEST, Mix, make_cohort, plan_cohort
from LungPerfusionPhantom.lung.disease import DISTRACTORS
from LungPerfusionPhantom.lung.patient import make_patient, output_grid
from LungPerfusionPhantom.lung.truth import regions
from LungPerfusionPhantom.lung.writing import MODALITIES, write_patient
from PerfusionDefectQuantLib.iodine import decompose


def as_image(array, grid):
    image = sitk.GetImageFromArray(array)
    image.SetSpacing(grid.spacing)
    image.SetOrigin(grid.origin)
    return image


def test_sizes():
    assert quiet_patient().grid.shape == (96, 128, 128)
    full = output_grid(quiet_patient().circulation.anatomy, "full")
    assert full.shape[1:] == (512, 512) and 1.0 <= full.spacing[2] <= 1.25 and 0.6 < full.spacing[0] < 0.8
    medium = output_grid(quiet_patient().circulation.anatomy, "medium")
    assert medium.shape[1:] == (256, 256) and medium.spacing[2] == 1.5 and 1.2 < medium.spacing[0] < 1.6
    with pytest.raises(InputError, match="Unknown size 'huge'; known are small, medium and full"):
        output_grid(quiet_patient().circulation.anatomy, "huge")


@pytest.mark.parametrize("wanted", [("ctpa",), ("iodine",), ("vmi", "ct")])
def test_an_image_is_the_same_whichever_others_are_taken(wanted):
    whole = troubled_patient()
    some = make_patient(whole.circulation.seed, circulation=whole.circulation, modalities=wanted)
    assert set(some.images) == set(wanted) and some.spect_grid is None
    for name in wanted:
        np.testing.assert_array_equal(some.images[name], whole.images[name])
    assert set(some.labels) == set(whole.labels) and some.truth["spect"]["total_counts"] is None


@pytest.mark.parametrize("patient", [quiet_patient, troubled_patient])
def test_every_lung_voxel_has_one_lobe_and_one_terminal_and_flow_is_conserved(patient):
    p = patient()
    lung = p.labels["lungs"] > 0
    terminal, perfusion = p.exact["terminal"], p.exact["perfusion"]
    np.testing.assert_array_equal(terminal >= 0, lung)
    np.testing.assert_array_equal(p.labels["lobes"] > 0, lung)
    np.testing.assert_array_equal(p.labels["lungs"][lung], np.where(p.labels["lobes"][lung] <= 3, 1, 2))
    flow = np.bincount(terminal[lung], weights=perfusion[lung], minlength=p.circulation.arteries.terminals) / lung.sum()
    reached = np.bincount(terminal[lung], minlength=len(flow)) > 0
    np.testing.assert_allclose(flow[reached], p.circulation.flow.terminal[reached], rtol=2e-5, atol=1e-9)
    assert p.circulation.flow.terminal[~reached].sum() < 1e-3


@pytest.mark.parametrize("patient", [quiet_patient, troubled_patient])
def test_the_defect_label_is_the_union_of_the_obstructed_terminals(patient):
    p = patient()
    terminal = p.exact["terminal"]
    expected = np.isin(terminal, np.where(p.circulation.defect_terminals)[0])
    np.testing.assert_array_equal(p.labels["defects"] > 0, expected)
    whole = p.truth["regions"]["whole"]
    assert whole["defect_volume_ml"] == pytest.approx(expected.sum() * p.grid.voxel_ml)
    assert whole["defect_percent"] == pytest.approx(100 * expected.sum() / (p.labels["lungs"] > 0).sum())


def test_the_air_of_a_bronchus_is_neither_vessel_nor_clot():
    p = make_patient(21, burden="high", modalities=("ctpa",), noise_free=True)
    air = p.labels["airways"] > 0
    for name in ("arteries", "veins", "emboli"):
        assert not (air & (p.labels[name] > 0)).any(), name
    assert p.images["ctpa"][p.labels["emboli"] > 0].min() > -600


def test_total_iodine_matches_the_truth():
    p = quiet_patient()
    lung = p.labels["lungs"] > 0
    voxel = p.grid.voxel_ml
    parenchyma = p.exact["perfusion"][lung].sum(dtype=float) * p.truth["contrast_mg_ml"]["lung"] * voxel
    assert parenchyma == pytest.approx(p.truth["iodine"]["parenchyma_mg"], rel=1e-3)
    assert p.exact["iodine"][lung].sum(dtype=float) * voxel == pytest.approx(p.truth["iodine"]["lungs_mg"], rel=1e-6)
    for name, mask in regions(p.labels).items():
        assert p.exact["iodine"][mask].mean(dtype=float) == pytest.approx(p.truth["regions"][name]["mean_iodine"], rel=1e-4)
        assert p.images["iodine"][mask].mean(dtype=float) == pytest.approx(p.truth["regions"][name]["mean_iodine"], rel=1e-3)


def test_counts_match_the_truth():
    for p in (quiet_patient(), troubled_patient()):
        total = p.images["spect"].sum(dtype=float)
        expected = p.truth["spect"]["counts"]
        assert abs(total - expected) < 6 * np.sqrt(expected)
        assert total == pytest.approx(p.truth["spect"]["total_counts"])
        assert p.spect_grid.spacing == (4.42,) * 3


def test_counts_of_each_lung_follow_its_flow():
    p = quiet_patient()
    c = p.circulation
    right = c.arteries.lobe[c.arteries.terminal_branch] <= 3
    x = p.spect_grid.axis(0)
    found = p.images["spect"][..., x < 0].sum(dtype=float) / p.images["spect"].sum(dtype=float)
    assert found == pytest.approx(c.flow.terminal[right].sum(), abs=0.04)


def test_decomposing_the_noise_free_pair_returns_the_iodine():
    p = quiet_patient()
    maps = decompose(as_image(p.exact["low_kv"], p.grid), as_image(p.exact["high_kv"], p.grid))
    iodine = sitk.GetArrayFromImage(maps.iodine)
    inside = (p.labels["lungs"] > 0) & (p.exact["iodine"] > 0.2) & (p.exact["bone"] < 1e-6) & (p.exact["fat"] < 1e-6)
    assert inside.sum() > 50_000
    np.testing.assert_allclose(iodine[inside], p.exact["iodine"][inside], rtol=0.01)


def test_emboli_are_filling_defects_inside_arteries():
    p = quiet_patient()
    clot = p.labels["emboli"] > 0
    assert clot.any()
    near = p.exact["iodine"][clot].mean()
    assert near < 0.6 * p.exact["iodine"][(p.labels["arteries"] > 0) & ~clot].mean()
    assert len(p.truth["emboli"]) == len(p.circulation.emboli)


def test_switched_off_distractors_leave_no_mask_and_switched_on_ones_do():
    assert set(DISTRACTORS) & set(quiet_patient().labels) == {"fissures"}
    for name in (*DISTRACTORS, "atelectasis"):
        assert (troubled_patient().labels[name] > 0).any(), name
    assert not ((troubled_patient().labels["effusion"] > 0) & (troubled_patient().labels["lungs"] > 0)).any()


def test_emphysema_takes_density_and_perfusion_and_an_acute_clot_leaves_the_unenhanced_density():
    p = troubled_patient()
    sick = p.labels["emphysema"] > 0
    lung = (p.labels["lungs"] > 0) & (p.labels["atelectasis"] == 0) & (p.labels["consolidation"] == 0)
    assert np.median(p.images["ct"][sick & lung]) < np.median(p.images["ct"][lung & ~sick]) - 15
    assert np.median(p.exact["perfusion"][sick & lung]) < np.median(p.exact["perfusion"][lung & ~sick])
    quiet = quiet_patient()
    c = dataclasses.replace(quiet.circulation, emboli=tuple(dataclasses.replace(e, chronic=True) for e in quiet.circulation.emboli))
    old = make_patient(11, circulation=c, noise_free=True)
    behind = quiet.labels["defects"] > 0
    difference = old.images["ct"][behind].astype(float) - quiet.images["ct"][behind]
    coupling = quiet.circulation.disease.coupling
    assert np.median(difference) < -0.3 * (coupling.chronic_hu - coupling.acute_hu)
    assert abs(coupling.acute_hu) < 10


def test_ct_numbers_are_those_of_people():
    p = quiet_patient()
    ct, pa = p.images["ct"], p.images["ctpa"]
    lung = (p.labels["lungs"] > 0) & (p.labels["arteries"] == 0) & (p.labels["veins"] == 0)
    assert -900 < np.median(ct[lung]) < -780
    trunk = p.exact["iodine"] > 0.9 * p.truth["contrast_mg_ml"]["right_heart"]
    assert 200 < np.median(pa[trunk & (p.labels["arteries"] > 0)]) < 650
    assert np.median(ct[trunk]) == pytest.approx(42, abs=8)
    assert ct.min() >= -1024 and ct[0, 0, 0] == -1000


def test_same_seed_same_bytes_whatever_the_number_of_workers(tmp_path):
    first = make_patient(31, "small", workers=1)
    second = make_patient(31, "small", workers=3)
    for name, values in {**first.images, **first.labels}.items():
        other = second.images[name] if name in second.images else second.labels[name]
        assert values.tobytes() == other.tobytes(), name
    write_patient(first, tmp_path / "a")
    write_patient(second, tmp_path / "b")
    names = sorted(path.relative_to(tmp_path / "a") for path in (tmp_path / "a").rglob("*") if path.is_file())
    assert {f"{m}.nrrd" for m in MODALITIES} | {"truth.json"} <= {str(n) for n in names}
    for name in names:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes(), name
    truth = json.loads((tmp_path / "a" / "truth.json").read_text())
    assert truth["simulated"] is True and {"whole", "right", "left", "RUL", "RML", "RLL", "LUL", "LLL"} <= set(truth["regions"])
    ct = sitk.ReadImage(str(tmp_path / "a" / "ct.nrrd"))
    np.testing.assert_array_equal(sitk.GetArrayViewFromImage(ct), first.images["ct"])
    np.testing.assert_allclose(ct.GetOrigin(), first.grid.origin, atol=1e-9)
    np.testing.assert_allclose(ct.GetSpacing(), first.grid.spacing, atol=1e-9)


def test_nrrd_goes_there_and_back(tmp_path):
    grid = Grid((3, 4, 5), (0.7, 0.8, 1.25), (-3.0, 4.5, 6.0), (0.0, -1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0))
    for kind in (np.uint8, np.int16, np.float32):
        values = np.arange(60, dtype=kind).reshape(grid.shape)
        path = tmp_path / f"{np.dtype(kind).name}.nrrd"
        write_nrrd(path, values, grid, units="HU", header={"content": "test"})
        image = sitk.ReadImage(str(path))
        np.testing.assert_array_equal(sitk.GetArrayFromImage(image), values)
        assert image.GetMetaData("content") == "test" and image.GetSpacing() == pytest.approx(grid.spacing)
        assert image.GetDirection() == pytest.approx(grid.direction) and image.GetOrigin() == pytest.approx(grid.origin)
    with pytest.raises(InputError, match="shape"):
        write_nrrd(tmp_path / "y.nrrd", values[1:], grid)
    with pytest.raises(InputError, match="type bool"):
        write_nrrd(tmp_path / "y.nrrd", values > 3, grid)


def test_resampling_is_exact_for_linear_fields_and_in_slabs():
    source = Grid((12, 14, 16), (3.0, 3.0, 3.0), (-20.0, -18.0, -15.0))
    target = Grid((11, 13, 17), (1.7, 1.9, 2.3), (-18.0, -15.0, -13.0))
    x, y, z = source.open_axes()
    field = (2 * x - 3 * y + 0.5 * z).astype(np.float32)
    tx, ty, tz = target.open_axes()
    resampler = Resampler(source, target)
    whole = resampler.volume(field)
    np.testing.assert_allclose(whole, 2 * tx - 3 * ty + 0.5 * tz, atol=1e-3)
    np.testing.assert_allclose(resampler.slab(field, slice(4, 7), (slice(2, 9), slice(1, 5))), whole[4:7, 2:9, 1:5], atol=1e-5)


def test_a_cohort_has_the_mix_it_was_asked_for():
    plans = plan_cohort(40, 3, mix=Mix(without_embolism=0.25, distractors=0.5))
    assert sum(p.burden == "none" for p in plans) == 10
    assert len({p.seed for p in plans}) == 40
    for name in DISTRACTORS:
        if name != "fissures":
            assert sum(p.switches[name] > 0 for p in plans) == 20
    assert plans == plan_cohort(40, 3, mix=Mix(without_embolism=0.25, distractors=0.5))
    with pytest.raises(InputError, match="at least one"):
        plan_cohort(0, 1)


def test_a_stopped_cohort_goes_on_where_it_stopped(tmp_path):
    plans = plan_cohort(2, 7, modalities=("ct",), labels=("lungs",))
    first = make_cohort(plans[:1], tmp_path)
    stamp = (tmp_path / plans[0].name / "truth.json").stat().st_mtime_ns
    rows = make_cohort(plans, tmp_path)
    assert [r["status"] for r in rows] == ["done", "done"]
    assert (tmp_path / plans[0].name / "truth.json").stat().st_mtime_ns == stamp
    assert rows[0] == first[0]
    assert len((tmp_path / MANIFEST).read_text().splitlines()) == 3
    assert sorted(p.name for p in (tmp_path / plans[1].name).rglob("*.nrrd")) == ["ct.nrrd", "lungs.nrrd"]
