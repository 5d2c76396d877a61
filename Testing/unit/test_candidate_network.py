"""A network that judges candidates: what it sees, how its borders part them, what it says of emboli, and when it says nothing."""

import dataclasses
import math

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st
from lost_lung_stand_in import below_half, card, written
from simple_chest import SHAPE, ball, healthy, image, prepared_from, simple_chest

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.regions import regions_from_lobes
from LungPerfusionCore.models.registry import find_models, get_model
from LungPerfusionCore.models.scan_guard import describe
from LungPerfusionPhantom.lung.disease import Switches
from LungPerfusionPhantom.lung.patient import make_patient
from PerfusionDefectQuantLib.candidate_emboli import ProbableEmboli
from PerfusionDefectQuantLib.candidate_features import CandidateImages
from PerfusionDefectQuantLib.candidate_fields import CHANNELS, Fields, fields_of, pooled
from PerfusionDefectQuantLib.candidate_network import MEASURES, LostLung, LostLungUNet, look
from PerfusionDefectQuantLib.candidate_rules import LIKELY, LOST, CandidateRules, _as_score
from PerfusionDefectQuantLib.candidates import candidate_rows, find_candidates, surroundings
from PerfusionDefectQuantLib.defects import prepare
from PerfusionDefectQuantLib.iodine import decompose
from PerfusionDefectQuantLib.rules import automatic_threshold

UPPER = 1.0
LOBE_NAMES = {1: "RUL", 2: "RML", 3: "RLL", 4: "LUL", 5: "LLL"}


@pytest.fixture(scope="module")
def patient():
    """A ball without iodine in the right lung, one with a third less in the left, which alone is downstream of a clot at its rim."""
    ct, labels, grid = simple_chest()
    empty, partial = ball(grid, (26, 22, 17), 7) & (labels > 0), ball(grid, (26, 22, 47), 7) & (labels > 0)
    iodine = np.where(empty, 0.1, np.where(partial, 0.8, healthy(labels)))
    clot = image(ball(grid, (20, 22, 37), 2.5).astype(np.uint8))
    return prepared_from(labels, iodine), image(ct), clot, empty, partial


def asked(patient, **given_too):
    prepared, ct, *_ = patient
    return find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct, network=below_half(), **given_too))


def kept(found):
    return np.isin(found.labels(), [c.id for c in found.candidates if c.proposal.keep])


def dice(a, b):
    return 2 * np.count_nonzero(a & b) / (np.count_nonzero(a) + np.count_nonzero(b))


def test_what_the_network_takes_for_lost_is_kept_and_parted_from_the_rest(patient):
    *_, empty, partial = patient
    found = asked(patient)
    assert dice(kept(found), empty) > 0.9 and not (kept(found) & partial).any()
    values = found.labels() > 0
    assert np.array_equal(values, (empty | partial))  # a partition of the threshold, as without a network
    for c in found.candidates:
        assert (c.cause == LOST) == (c.likely >= LIKELY and not c.specks) or c.specks
        if not c.specks:
            assert c.proposal.keep == (c.likely >= LIKELY)
            assert f"{100 * c.likely:.0f} % likely lost to the network" in str(c.proposal.reason)
    assert any("stand-in, which has learnt from simulated patients only" in str(note) for note in found.notes)
    assert {row["likely_lost"] for row in candidate_rows(found)} == {c.likely for c in found.candidates}


def test_an_embolus_is_seen_by_its_probability(patient):
    """The mean of the answers with and without the embolus where it reaches, the answer without it elsewhere."""
    prepared, ct, clot, *_ = patient
    maps = {
        p: surroundings(
            prepared, CandidateImages(ct=ct, network=below_half(), probable=None if p is None else ProbableEmboli(clot, (p,), "a model"))
        )
        for p in (None, 0.25, 1.0)
    }
    nothing, some, certain = (maps[p].likely for p in (None, 0.25, 1.0))
    reached = maps[1.0].reached > 0
    assert reached.any() and (certain[reached] > nothing[reached] + 0.5).any()
    np.testing.assert_allclose(some[reached], 0.25 * certain[reached] + 0.75 * nothing[reached], atol=1e-6)
    np.testing.assert_array_equal(some[~reached], nothing[~reached])
    given_ones = surroundings(prepared, CandidateImages(ct=ct, network=below_half(), emboli=clot))
    assert not given_ones.likely[~reached & (given_ones.side > 0)].max() < nothing[~reached].max() - 0.5
    assert dice(kept(asked(patient, emboli=clot)), patient[3] | patient[4]) > 0.8


def test_without_any_clot_nothing_is_asked(patient):
    none = image(np.zeros(SHAPE, np.uint8))
    found = asked(patient, emboli=none)
    assert not kept(found).any() and all(math.isnan(c.likely) for c in found.candidates)


def test_outside_of_what_it_has_learnt_the_measures_propose(patient):
    prepared, ct, *_ = patient
    rng = np.random.default_rng(0)
    rows = [{"lung_l": 4 + v, "iodine": 3 + v, "spread": 0.3, "cell_mm": 6.0} for v in rng.random(20)]
    guard = describe(rows, rng.normal(size=(20, len(CHANNELS))), MEASURES)
    network = below_half(guard=guard)
    plain = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct))
    found = find_candidates(prepared, -math.inf, UPPER, CandidateImages(ct=ct, network=network))
    assert [repr(row) for row in candidate_rows(found)] == [repr(row) for row in candidate_rows(plain)]
    said = " ".join(str(note) for note in found.notes)
    assert "does not judge this map, so the measures do" in said and "outside of what the model was trained on" in said


def test_it_needs_a_ct_and_iodine(patient):
    prepared, ct, *_ = patient
    with pytest.raises(InputError, match="needs the CT of the same scan"):
        find_candidates(prepared, -math.inf, UPPER, CandidateImages(network=below_half()))
    relative = dataclasses.replace(prepared, unit="1")
    with pytest.raises(InputError, match="judges iodine maps"):
        find_candidates(relative, -math.inf, UPPER, CandidateImages(ct=ct, network=below_half()))


def test_other_models_are_refused(tmp_path):
    with pytest.raises(InputError, match="does not judge candidate defects"):
        LostLung.of(get_model(None, "perfusion"))
    with pytest.raises(InputError, match="takes other channels"):
        LostLung.of(written(tmp_path / "other", input_contract={"channels": ["iodine"]}))
    good = written(tmp_path / "good")
    for filters in ([], [3], ["x"], None):
        bad = dataclasses.replace(good, card=dataclasses.replace(good.card, parameters={"filters": filters}))
        with pytest.raises(InputError, match="filters that no network"):
            LostLung.of(bad)


@settings(max_examples=40, deadline=None)
@given(st.tuples(*[st.integers(1, 9)] * 3), st.tuples(*[st.integers(1, 4)] * 3), st.integers(0, 1000))
def test_cells_hold_what_their_blocks_hold(shape, factors, seed):
    values = np.random.default_rng(seed).normal(size=shape)
    cells = pooled(values, values > 0, factors)
    assert cells.shape == tuple(-(-n // f) for n, f in zip(shape, factors))
    assert cells.sum() * np.prod(factors) == pytest.approx(values[values > 0].sum())
    first = tuple(slice(0, f) for f in factors)
    assert cells[0, 0, 0] * np.prod(factors) == pytest.approx(values[first][values[first] > 0].sum())


@settings(max_examples=40, deadline=None)
@given(st.tuples(*[st.integers(1, 12)] * 3), st.tuples(*[st.integers(1, 4)] * 3), st.integers(0, 1000))
def test_back_to_blocks_is_linear_between_the_middles_of_cells(blocks, factors, seed):
    cells = tuple(-(-n // f) for n, f in zip(blocks, factors))
    slope = np.random.default_rng(seed).normal(size=3)
    fields = Fields(np.zeros((1, *cells), np.float32), np.zeros(cells, np.float32), factors, blocks)
    middles = np.meshgrid(*[(np.arange(n) + 0.5) * f for n, f in zip(cells, factors)], indexing="ij")
    out = fields.to_blocks(sum(s * m for s, m in zip(slope, middles)))
    wanted = [np.clip(np.arange(n) + 0.5, 0.5 * f, (c - 0.5) * f) for n, f, c in zip(blocks, factors, cells)]
    np.testing.assert_allclose(out, sum(s * m for s, m in zip(slope, np.meshgrid(*wanted, indexing="ij"))), rtol=1e-5, atol=1e-4)


def test_the_channels_are_what_they_are_called(patient):
    prepared, ct, clot, empty, _partial = patient
    maps = surroundings(prepared, CandidateImages(ct=ct, emboli=clot), rules=CandidateRules(much_lost=2.0))
    unknown, known = fields_of(maps, maps.best, emboli=False), fields_of(maps, maps.best, emboli=True)
    assert unknown.values.shape[0] == len(CHANNELS) and np.isfinite(known.values).all() and np.abs(known.values).max() <= 3
    channel = dict(zip(CHANNELS, known.values))
    inside = channel["lung"] > 0.99
    empties = pooled(np.ascontiguousarray(maps.grid.patient(maps.grid.sample(empty[maps.box]))), None, known.factors) > 0.99
    assert channel["iodine over expected (75th percentile)"][empties].max() < 0.3
    assert np.median(channel["iodine over the 75th percentile"][inside]) == pytest.approx(1.0, abs=0.05)
    assert channel["emboli known, by direction"].min() == 1 and channel["emboli known, by the arteries"].max() == 0
    assert 0 < channel["downstream of an embolus"].mean() < 1 and not unknown.values[CHANNELS.index("downstream of an embolus") :].any()
    assert channel["up"][0].max() == -1 and channel["back"][:, -1].min() == 1 and channel["left"][..., -1].min() == 1


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_one_limit_serves_scores_and_probabilities(one, other, limit):
    rules = CandidateRules(keep_score=limit)
    assert 0 <= _as_score(one, rules) <= 1
    assert (_as_score(one, rules) <= _as_score(other, rules)) or one > other
    assert _as_score(LIKELY, rules) == pytest.approx(limit, abs=2e-6)


def test_the_network_takes_any_grid():
    network = LostLungUNet((4, 8, 8)).double()
    for shape in ((1, 5, 9), (16, 12, 20), (7, 1, 1)):
        logits, whole = look(network, np.random.default_rng(0).normal(size=(len(CHANNELS), *shape)).astype(np.float32))
        assert logits.shape == shape and whole.shape == (16,) and logits.dtype == np.float64


def test_the_registry_knows_the_task(tmp_path):
    model = written(tmp_path / "stand-in")
    assert "stand-in" in [m.card.name for m in find_models("defects", [tmp_path])[0]]
    assert LostLung.of(model).model.card == dataclasses.replace(card(), sha256=model.card.sha256)


def test_the_shipped_network_finds_what_a_simulated_patient_lost():
    """One of intermediate burden, whom nothing was chosen on, as the application measures it, with nothing known of emboli. Where nearly
    all is lost in part it can be far off (*Measured* says how far)."""
    model = get_model("defects-phantom-small", "defects")
    assert model.card.simulated and model.card.guard["scans"] >= 100 and "defect_network.py" in model.card.command
    made = make_patient(
        706, burden="intermediate", modalities=("low_kv", "high_kv"), switches=Switches.draw(np.random.default_rng(706), 1.0)
    )
    on_grid = {}
    for name, array in {**made.images, **made.labels}.items():
        on_grid[name] = sitk.GetImageFromArray(array)
        on_grid[name].SetSpacing(made.grid.spacing)
        on_grid[name].SetOrigin(made.grid.origin)
    low, high = (on_grid[name] for name in ("low_kv", "high_kv"))
    ct = (sitk.Cast(low, sitk.sitkFloat32) + sitk.Cast(high, sitk.sitkFloat32)) * 0.5
    prepared = prepare(decompose(low, high).iodine, regions_from_lobes(on_grid["lobes"], LOBE_NAMES), ct=ct)
    upper = automatic_threshold(sitk.GetArrayViewFromImage(prepared.map)[prepared.measured], None, "proposals").value
    truth, lung = (made.labels["defects"] > 0) & (made.labels["lobes"] > 0), made.labels["lobes"] > 0
    found = find_candidates(prepared, -math.inf, upper, CandidateImages(ct=ct, network=LostLung.of(model, "cpu")))
    off = 100 * (np.count_nonzero(kept(found)) - np.count_nonzero(truth)) / np.count_nonzero(lung)
    plain = find_candidates(prepared, -math.inf, upper, CandidateImages(ct=ct))
    assert abs(off) < 5 and dice(kept(found), truth) > 0.75 > dice(kept(plain), truth)
