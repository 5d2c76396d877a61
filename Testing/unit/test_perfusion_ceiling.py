"""The oracle of simulated patients, and how methods are compared over patients."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from LungPerfusionAILib.static.evaluation import CaseRow, lead, summary
from LungPerfusionAILib.static.metrics import Agreement
from LungPerfusionPhantom.lung.disease import Coupling
from LungPerfusionPhantom.lung.patient import circulate
from LungPerfusionPhantom.lung.truth import FORMAT
from LungPerfusionPhantom.lung.visible import circulation_of, visible_emboli, visible_perfusion


@pytest.fixture(scope="module")
def circulation():
    return circulate(11, burden="intermediate", chronic_share=1.0)


def test_old_clots_are_visible_and_fresh_ones_are_not(circulation):
    complete = [e.branch for e in circulation.emboli if e.obstruction > 0.9]
    strong = Coupling(acute_hu=1.0, chronic_hu=60.0, texture_hu=5.0, gravity_hu=3.0, perfusion_gravity=0.04)
    circulation = replace(circulation, disease=replace(circulation.disease, coupling=strong))
    assert complete and set(complete) <= {e.branch for e in visible_emboli(circulation)}
    fresh = replace(circulation, emboli=tuple(replace(e, chronic=False) for e in circulation.emboli))
    assert visible_emboli(fresh) == ()


def test_what_is_visible_is_dark_behind_old_clots_only(circulation):
    strong = Coupling(acute_hu=1.0, chronic_hu=60.0, texture_hu=5.0, gravity_hu=3.0, perfusion_gravity=0.04)
    seen = replace(circulation, disease=replace(circulation.disease, coupling=strong))
    hidden = replace(seen, disease=replace(seen.disease, coupling=replace(strong, chronic_hu=1.0)))
    (with_clots, grid), (without, _grid) = visible_perfusion(seen), visible_perfusion(hidden)
    assert with_clots.shape == grid.shape and np.isfinite(with_clots).all() and with_clots.min() >= 0
    # cardiac output is conserved, up to what the blur carries over the planning grid's edge
    assert with_clots.sum() * grid.voxel_ml == pytest.approx(1.0, rel=0.02)
    lung = without > np.percentile(without[without > 0], 50)
    ratio = with_clots[lung] / without[lung]
    assert ratio.min() < 0.5 < 1.0 < np.percentile(ratio, 90)


def test_the_truth_of_another_version_gives_no_oracle():
    assert circulation_of({}) is None and circulation_of({"plan": {"format": FORMAT - 1}}) is None


def rows(method_gain: float, patients=12):
    rng = np.random.default_rng(3)
    return [
        CaseRow(f"p{n}", side, Agreement(base + method_gain, base, 0.7, 0.8, float("nan")))
        for n, base in enumerate(rng.uniform(0.5, 0.8, patients))
        for side in ("right", "left")
    ]


def test_a_lead_in_every_patient_is_significant_and_none_is_not():
    ahead = lead(rows(0.05), rows(0.0))
    assert ahead["spearman"]["mean_difference"] == pytest.approx(0.05)
    assert ahead["spearman"]["p_wilcoxon"] < 0.001 and ahead["spearman"]["share_ahead"] == 1
    assert ahead["spearman"]["patients"] == 12 and ahead["spearman"]["ci95_low"] > 0
    assert ahead["pearson"]["p_wilcoxon"] == 1 and ahead["pearson"]["ci95_high"] == 0
    assert "dice_low" not in ahead  # undefined everywhere
    assert lead(rows(0.0, 1), rows(0.1, 1)) == {}


def test_intervals_are_over_patients_not_lungs():
    one, both = summary(rows(0.0)[::2]), summary(rows(0.0))
    for quantity in ("spearman", "pearson"):
        wide, same = one[quantity], both[quantity]
        assert wide["ci95_low"] < wide["mean"] < wide["ci95_high"]
        # a second lung that repeats the first one narrows nothing
        assert (same["ci95_low"], same["ci95_high"]) == (wide["ci95_low"], wide["ci95_high"])
        assert same["n"] == 24 and same["patients"] == 12
    assert "dice_low" not in both and "ci95_low" not in summary(rows(0.0)[:2])["spearman"]
