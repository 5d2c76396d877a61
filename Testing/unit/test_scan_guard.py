"""A model that knows when to be silent: where a scan lies among those it was trained on, and that nothing calls it positive or negative."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest

pytest.importorskip("torch")
from simulated_ctpa import simulated_ctpa, untrained_model

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import Ledger
from LungPerfusionCore.measurements import struck_out
from LungPerfusionCore.models.registry import read_model, with_guard
from LungPerfusionCore.models.scan_guard import AT_THE_EDGE, INSIDE, OUTSIDE, Measure, describe, judge
from LungPerfusionCore.sentence import said
from PEDetectionLib.detection import detect, said_of
from PEDetectionLib.panels.sentences import sentence
from PEDetectionLib.probability_curve import Curve, Thresholds
from PEDetectionLib.scan_measures import MEASURES, contrast_of, measures_of, noise_of
from translations import ts_files

KNOWN = {"noise_hu": Measure("noise", "HU", 2.0), "spacing_mm": Measure("slice spacing", "mm", 0.5)}


def scans(count: int, seed: int = 1) -> tuple[list[dict[str, float]], np.ndarray]:
    """Scans of one kind: noise 10 to 20 HU, slices of 1.5 mm, features on a plane with a little around it."""
    rng = np.random.default_rng(seed)
    plane = np.random.default_rng(99).normal(size=(3, 40))
    features = rng.normal(size=(count, 3)) @ plane + 0.1 * rng.normal(size=(count, 40))
    return [{"noise_hu": float(rng.uniform(10, 20)), "spacing_mm": 1.5} for _ in range(count)], features


@pytest.fixture(scope="module")
def guard() -> dict:
    return json.loads(json.dumps(describe(*scans(60), KNOWN)))


def test_most_of_new_scans_of_the_same_kind_are_inside(guard):
    measures, features = scans(200, seed=7)
    where = [judge(guard, m, f, KNOWN).where for m, f in zip(measures, features, strict=True)]
    assert where.count(INSIDE) >= 190 and OUTSIDE not in where


def test_other_scans_are_outside_on_the_right_account(guard):
    measures, features = scans(1, seed=3)
    noisy = judge(guard, measures[0] | {"noise_hu": 40.0}, features[0], KNOWN)
    assert noisy.where == OUTSIDE and noisy.silent and "noise 40 HU, trained on 1" in noisy.sentence and "spacing" not in noisy.sentence
    strange = judge(guard, measures[0], features[0] + 5.0, KNOWN)
    assert strange.where == OUTSIDE and "look of the image" in strange.sentence and "noise" not in strange.sentence
    rim = judge(guard, measures[0] | {"spacing_mm": 2.1}, features[0], KNOWN)
    assert rim.where == AT_THE_EDGE and not rim.silent and "slice spacing 2.1 mm" in rim.sentence and 1 < rim.distance < 1.5
    unknown = judge(guard, measures[0] | {"noise_hu": math.nan}, features[0], KNOWN)
    assert "cannot be measured" in unknown.sentence


def test_a_distance_grows_with_what_differs(guard):
    measures, features = scans(1, seed=5)
    distances = [judge(guard, measures[0] | {"noise_hu": hu}, features[0], KNOWN).distance for hu in (25.0, 30.0, 60.0)]
    assert distances == sorted(distances) and distances[0] < distances[2]


def test_few_scans_describe_nothing_and_a_broken_description_is_refused(guard):
    with pytest.raises(InputError, match="12 of them at least"):
        describe(*scans(5), KNOWN)
    assert judge({}, {}, np.zeros(3), KNOWN) is None
    measures, features = scans(1)
    for broken in (
        guard | {"features": {}},
        guard | {"measures": {"noise_hu": [1]}},
        guard | {"features": guard["features"] | {"mean": [1.0]}},
    ):
        with pytest.raises(InputError, match="cannot be used"):
            judge(broken, measures[0], features[0], KNOWN)


def test_noise_is_measured_and_clots_and_rims_do_not_count():
    rng = np.random.default_rng(2)
    hu = np.full((6, 120, 120), 300.0)
    inside = np.ones(hu.shape, bool)
    hu[:, 50:60, 50:60] = 60  # a clot
    noise = rng.normal(scale=15, size=hu.shape)
    assert noise_of(hu + noise, inside, np.array([0.7, 0.7, 1.0])) == pytest.approx(15, rel=0.05)
    assert noise_of(hu, inside, np.array([0.7, 0.7, 1.0])) == 0
    assert math.isnan(noise_of(hu, ~inside, np.array([0.7, 0.7, 1.0])))


def test_contrast_of_the_parenchyma_is_not_its_noise():
    rng = np.random.default_rng(2)
    lung = np.ones((24, 60, 60), bool)
    even = -850 + rng.normal(scale=40, size=lung.shape)
    assert contrast_of(even, lung, np.array([1.5, 1.5, 1.5])) < 25
    patchy = even + 150 * (np.arange(60) >= 30)
    assert contrast_of(patchy, lung, np.array([1.5, 1.5, 1.5])) > 120
    assert math.isnan(contrast_of(np.zeros(lung.shape), lung, np.array([1.5, 1.5, 1.5])))


def test_a_silent_curve_is_neither_and_strikes_out():
    curve = Curve(np.array([0.2, 0.9]), np.array([3.0, 0.0]), np.zeros((2, 3)), 0.92, Thresholds(0.5, 0.5), "Outside, for the noise.")
    assert curve.positive is None and curve.hottest_points() == []
    rows = {m.quantity: m for m in curve.measurements}
    for name in ("stack_probability", "max_slice_probability", "positive_slices"):
        assert math.isnan(rows[name].value) and rows[name].reason == "Outside, for the noise." and rows[name].struck_out is not None
    assert rows["stack_probability"].as_dict()["struck_out"] == 0.92 and rows["slices"].value == 2
    said = sentence(curve)
    assert struck_out("0.920") in said and "Outside, for the noise." in said and "neither positive nor negative" in said
    assert "0.92" not in said
    assert Curve.from_dict(curve.as_dict()).silent == curve.silent and curve.at(slices=0.1).positive is None
    speaks = Curve(np.array([0.2, 0.9]), np.array([3.0, 0.0]), np.zeros((2, 3)), 0.92, Thresholds(0.5, 0.5))
    assert speaks.positive is True and all("struck_out" not in m.as_dict() for m in speaks.measurements)


@pytest.fixture(scope="module")
def silenced(tmp_path_factory):
    """An untrained model whose card says that it knows quite other scans."""
    model = untrained_model(tmp_path_factory.mktemp("models") / "untrained")
    ctpa = simulated_ctpa()
    spoken = detect(ctpa, model, device="cpu", heat=False)
    mine = measures_of(ctpa, spoken.check)
    rng = np.random.default_rng(1)
    others = [{name: value * 3 + 500 for name, value in mine.items()} for _ in range(20)]
    features = np.array([spoken.scores.features + rng.normal(size=spoken.scores.features.size) for _ in range(20)])
    alike = [dict(mine) for _ in range(20)]
    return ctpa, model, spoken, describe(others, features, MEASURES), describe(alike, features, MEASURES)


def test_detection_is_silent_outside_and_speaks_inside(silenced, tmp_path):
    ctpa, _model, spoken, outside, inside = silenced
    assert spoken.judgement is None and spoken.curve.silent == ""
    assert set(measures_of(ctpa, spoken.check)) == set(MEASURES)
    for guard, silent in ((outside, True), (inside, False)):
        Ledger(tmp_path).start()  # as a training run's folder has one
        guarded = with_guard(untrained_model(tmp_path / f"model-{silent}"), guard)
        assert read_model(guarded.folder).card.guard == guarded.card.guard
        found = detect(ctpa, guarded, device="cpu", heat=False)
        assert found.judgement.silent == silent and bool(found.curve.silent) == silent
        assert found.scores.stack == pytest.approx(spoken.scores.stack, abs=1e-6)
        assert any("gives no result" in text for text in found.warnings) == silent


def test_where_a_scan_lies_is_said_in_the_language_of_a_panel(guard):
    measures, features = scans(1, seed=3)
    known = {text: each.text for (_context, text), each in ts_files.read(ts_files.file_of("de")).items()}
    noisy = said_of(judge(guard, measures[0] | {"noise_hu": 40.0}, features[0], KNOWN))
    text = said(noisy[0], lambda text: known.get(text) or text)
    assert text.startswith("Diese Aufnahme liegt außerhalb dessen") and ": Rauschen 40 HU, trainiert mit 1" in text
    assert text.endswith("HU. Das Modell gibt dafür kein Ergebnis aus.")
