"""Training: it learns, resumes to the same weights, splits by patient, and refuses what it cannot use."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from training_pairs import SHAPE, SHORT, lung, manifest, pair, tiny

torch = pytest.importorskip("torch")

from LungPerfusionAILib.static import arnn  # noqa: E402
from LungPerfusionAILib.static.baselines import Baselines  # noqa: E402
from LungPerfusionAILib.static.metrics import spearman  # noqa: E402
from LungPerfusionAILib.static.preprocessing import Preprocessing  # noqa: E402
from LungPerfusionAILib.training.data import augmented, find_pairs, load_lungs, split_patients  # noqa: E402
from LungPerfusionAILib.training.fitting import TrainingParameters, _settled, fit, masked_bce, predict, with_ranks  # noqa: E402
from LungPerfusionCore.errors import InputError  # noqa: E402
from LungPerfusionCore.models.device import resolve  # noqa: E402
from LungPerfusionCore.models.training_loop import Course, Epoch  # noqa: E402


def weights_equal(a, b):
    return a.keys() == b.keys() and all(torch.equal(a[name], b[name]) for name in a)


def test_the_loss_is_equation_3_over_the_lung():
    logits, y, inside = torch.randn(2, 1, 4, 4, 4), torch.rand(2, 1, 4, 4, 4), (torch.rand(2, 1, 4, 4, 4) < 0.5).float()
    p = torch.sigmoid(logits)
    each = -(y * torch.log(p) + (1 - y) * torch.log(1 - p))
    assert float(masked_bce(logits, y, inside)) == pytest.approx(float(each[inside > 0].mean()), rel=1e-5)


def test_the_loss_on_ranks_is_of_the_order_alone():
    y, inside = torch.rand(2, 1, 6, 6, 6), (torch.rand(2, 1, 6, 6, 6) < 0.7).float()
    rising, falling = 8 * (y - 0.5), 8 * (0.5 - y)
    assert float(with_ranks(1.0, rising, y, inside)) < 0.5 < 1.0 < float(with_ranks(1.0, falling, y, inside))
    torch.manual_seed(0)
    one = with_ranks(1.0, rising, y, inside)
    torch.manual_seed(0)
    assert float(with_ranks(1.0, rising + 3, y, inside)) == pytest.approx(float(one), rel=1e-5)  # the level does not matter
    flat = torch.full_like(y, 0.5)  # no order to learn
    assert float(with_ranks(0.5, rising, flat, inside)) == pytest.approx(0.5 * float(masked_bce(rising, flat, inside)), rel=1e-6)
    empty = torch.zeros_like(inside)
    assert float(with_ranks(0.5, rising, y, empty)) == 0.0


@pytest.mark.parametrize("ranks", [0.0, 0.5])
def test_a_resumed_training_ends_with_the_same_weights(tmp_path, ranks):
    train, check = [lung(n) for n in range(5)], [lung(9)]
    path, short = tmp_path / "run.safetensors", replace(SHORT, ranks=ranks)
    whole = fit(tiny, train, check, short, resolve("cpu"))
    first = fit(tiny, train, check, short, resolve("cpu"), Course(checkpoint=path, stop_after=2))
    assert len(first.history) == 2 and not weights_equal(first.state, whole.state)
    torch.manual_seed(12345)  # what ran in between must not matter
    again = fit(tiny, train, check, short, resolve("cpu"), Course(checkpoint=path))
    assert weights_equal(again.state, whole.state)
    assert [repr(row) for row in again.history] == [repr(row) for row in whole.history] and len(whole.history) == 4
    assert weights_equal(fit(tiny, train, check, short, resolve("cpu"), Course(checkpoint=path)).state, whole.state)
    if ranks:
        assert not weights_equal(whole.state, fit(tiny, train, check, SHORT, resolve("cpu")).state)
        with pytest.raises(InputError, match="another run"):
            fit(tiny, train, check, SHORT, resolve("cpu"), Course(checkpoint=path))


def test_a_checkpoint_of_another_run_is_refused(tmp_path):
    path = tmp_path / "run.safetensors"
    train = [lung(n) for n in range(3)]
    fit(tiny, train, [], SHORT, resolve("cpu"), Course(checkpoint=path, stop_after=1))
    for lungs, parameters in (([*train[:2], lung(77)], SHORT), (train, replace(SHORT, rate=1e-2))):
        with pytest.raises(InputError, match="another run"):
            fit(tiny, lungs, [], parameters, resolve("cpu"), Course(checkpoint=path))
    path.write_bytes(b"broken")
    with pytest.raises(InputError, match="damaged"):
        fit(tiny, train, [], SHORT, resolve("cpu"), Course(checkpoint=path))


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_no_share_of_ranks_is_refused(share):
    with pytest.raises(InputError, match="from 0 to 1"):
        replace(SHORT, ranks=share)


def test_what_makes_a_run_the_same_one():
    assert "ranks" not in SHORT.identity()  # runs from before there was a loss on ranks are taken up
    assert replace(SHORT, ranks=0.5).identity() == SHORT.identity() | {"ranks": 0.5}
    growing, falling = (replace(SHORT, decay=decay, epochs=9).identity() for decay in (False, True))
    assert "epochs" not in growing and falling["epochs"] == 9


def test_the_seed_decides():
    train = [lung(n) for n in range(3)]
    one, same, other = (fit(tiny, train, [], replace(SHORT, seed=s, epochs=1), resolve("cpu")).state for s in (1, 1, 2))
    assert weights_equal(one, same) and not weights_equal(one, other)


def test_it_learns_what_density_says():
    train, test = [lung(n) for n in range(6)], lung(99)
    p = TrainingParameters(epochs=25, batch=2, rate=1e-2, decay=True, augment=False, validate_every=25, patience=0)
    done = fit(tiny, train, [test], p, resolve("cpu"))
    network = tiny()
    network.load_state_dict(done.state)
    found = predict(network, [test], resolve("cpu"))[0]
    assert done.history[-1].loss < done.history[0].loss
    assert spearman(found[test.lung], test.target[test.lung]) > 0.8
    assert not found[~test.lung].any()


@pytest.mark.parametrize(
    ("losses", "ends"),
    [
        ([1.0] * 6, True),
        ([1.0] * 5, False),
        ([1, 1, 1, 0.99, 0.99, 0.99], False),
        ([5, 1, 1.001, 1.0, 1.001, 1.0, 1.001], True),
    ],
)
def test_the_papers_rule_ends_it(losses, ends):
    nan = float("nan")
    assert _settled([Epoch(n, v, (nan, nan, nan)) for n, v in enumerate(losses, 1)], TrainingParameters()) is ends


def test_augmentation_keeps_pairs_together():
    one = lung(4)
    for n in range(12):
        x, inside, y = augmented(one.enhanced.astype(np.float32), one.lung, one.target, np.random.default_rng(n))
        assert not x[~inside].any() and x.min() >= 0 and x.max() <= 1 and inside.any()
        assert spearman(x[inside], y[inside].astype(float)) > 0.9


def test_patients_are_split_once_and_for_all():
    names = tuple(f"p{n // 2}" for n in range(40))  # two rows a patient
    test, folds = split_patients(names, 0.4, 4, 5)
    parts = [set(test), *map(set, folds)]
    assert sorted(n for part in parts for n in part) == sorted(set(names)) and len(test) == 8
    assert split_patients(tuple(reversed(names)), 0.4, 4, 5) == (test, folds)
    with pytest.raises(InputError, match="too few"):
        split_patients(("a", "b"), 0.4, 4, 1)


def test_baselines_are_what_they_say():
    train = [lung(n, side="right" if n % 2 else "left") for n in range(8)]
    fitted = Baselines.fit(train, 11)
    test = lung(50)
    maps = fitted.maps("right", test.hu, test.lung)
    rights = [each for each in train if each.side == "right"]
    assert maps["mean_lung"][8, 4, 4] == pytest.approx(np.mean([each.target[8, 4, 4] / 10 for each in rights]), abs=1e-6)
    assert spearman(maps["hu_regression"][test.lung], test.target[test.lung]) > 0.9
    assert not maps["hu_regression"][~test.lung].any()


def test_a_manifest_becomes_lungs_and_is_kept(tmp_path, monkeypatch):
    pair(tmp_path / "a")
    path = manifest(tmp_path, [["a", "a/ct.nrrd", "a/spect.nrrd", "a/lungs.nrrd"]])
    dataset = find_pairs(path)
    assert not dataset.simulated and find_pairs(tmp_path).pairs == dataset.pairs
    german = tmp_path / "german.csv"
    german.write_text("patient;ct;spect;lungs\na;a/ct.nrrd;a/spect.nrrd;a/lungs.nrrd\n", encoding="utf-16")
    assert find_pairs(german).pairs == dataset.pairs
    german.write_text("ct,ct,spect\na/ct.nrrd,a/spect.nrrd,a/spect.nrrd\n")
    with pytest.raises(InputError, match="two columns ct"):
        find_pairs(german)
    p = Preprocessing(shape=SHAPE, median=3, uniform=2)
    first = load_lungs(dataset, p, tmp_path / "cache")
    assert [each.side for each in first] == ["right", "left"] and set(np.unique(first[0].target)) <= set(range(11))
    monkeypatch.setattr("LungPerfusionAILib.training.data.read_pair", None)  # the second time nothing is read again
    again = load_lungs(dataset, p, tmp_path / "cache")
    assert np.array_equal(first[0].enhanced, again[0].enhanced) and np.array_equal(first[1].target, again[1].target)


def test_one_simulated_pair_is_overfitted_whatever_its_perfusion(tmp_path):
    pair(tmp_path / "a")
    dataset = find_pairs(manifest(tmp_path, [["a", "a/ct.nrrd", "a/spect.nrrd", "a/lungs.nrrd"]]))
    lungs = load_lungs(dataset, Preprocessing(shape=(32, 16, 16), median=3, uniform=2), tmp_path / "cache")
    rng = np.random.default_rng(3)  # a perfusion of its own for every region, so that there are ranks to learn
    right = next(each for each in lungs if each.side == "right")
    coarse = rng.permutation(np.arange(4 * 2 * 2) % 11).reshape(4, 2, 2)
    target = np.where(right.lung, np.kron(coarse, np.ones((8, 8, 8), int)), 0).astype(np.uint8)
    right = replace(right, target=target)
    p = TrainingParameters(epochs=150, batch=1, rate=1e-2, decay=True, augment=False, validate_every=150, patience=0)
    build = lambda: arnn.ARNN(channels=(4, 8, 8, 8), kernel=3, dropout=0.0)  # noqa: E731
    done = fit(build, [right], [right], p, resolve("cpu"))
    assert done.history[-1].scores[0] > 0.95


@pytest.mark.parametrize(
    ("rows", "columns", "words"),
    [
        ([], ("ct", "spect"), "no pair"),
        ([["x"]], ("ct",), "columns ct and spect"),
        ([["x", "y"]], ("ct", "spect"), "x of row_2 does not exist"),
    ],
)
def test_manifests_that_cannot_be_used_are_refused(tmp_path, rows, columns, words):
    with pytest.raises(InputError, match=words):
        find_pairs(manifest(tmp_path, rows, columns))


def test_a_pair_that_does_not_overlap_is_refused_by_patient(tmp_path):
    pair(tmp_path / "a", shift=5000.0)
    dataset = find_pairs(manifest(tmp_path, [["a", "a/ct.nrrd", "a/spect.nrrd", "a/lungs.nrrd"]]))
    with pytest.raises(InputError, match="a: "):
        load_lungs(dataset, Preprocessing(shape=SHAPE), tmp_path / "cache")
