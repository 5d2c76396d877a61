"""Weak labels, folds, augmentation, the published schedules, training that learns and can be taken up."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from linear_scan import CENTRE, grid, scan
from simulated_ctpa import simulated_ctpa

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.models import device as devices
from LungPerfusionCore.models.training_loop import Course
from PEDetectionLib.preparation import Preparation, prepare
from PEDetectionLib.sequence_network import SequenceNetwork
from PEDetectionLib.slice_network import ATTENTION, COMPACT, FINE, SliceNetwork
from PEDetectionLib.training import augmentation
from PEDetectionLib.training import network_training as training
from PEDetectionLib.training import slice_data as training_data
from PEDetectionLib.training.clot_pretraining import HARD_PLACES, ClotTraining, hard_places, moved, train_on_clots
from PEDetectionLib.training.network_training import (
    FeatureStack,
    SequenceTraining,
    SliceTraining,
    train_slices,
    train_stack,
)
from PEDetectionLib.training.slice_data import (
    PreparedScan,
    clot_labels,
    find_scans,
    held_out_patients,
    load_scans,
    slab_labels,
    split_folds,
)

CPU = devices.resolve("cpu")


@pytest.fixture(autouse=True)
def _one_thread():
    """Networks this small only wait for one another on several threads."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def tiny_scans(count: int = 4, slabs: int = 2, side: int = 32) -> list[PreparedScan]:
    """Scans of black slices; a bright square makes one positive."""
    rng, scans = np.random.default_rng(0), []
    for n in range(count):
        pixels = rng.integers(40, 90, (slabs, side, side)).astype(np.uint8)
        labels = np.zeros(slabs, bool)
        if n % 2:
            labels[0] = True
            row, column = rng.integers(4, side - 14, 2)
            pixels[0, row : row + 10, column : column + 10] = 255
        scans.append(PreparedScan(f"P{n}", f"{n}.nrrd", pixels, np.ones(slabs, bool), labels, bool(labels.any())))
    return scans


def write(path: Path, rows) -> None:
    with path.open("w", newline="") as stream:
        csv.writer(stream).writerows(rows)


QUICK = SliceTraining(frozen_epochs=0, epochs=30, rate=3e-3, decay=0.0, batch=8, seed=3)


def test_eight_slices_are_learnt():
    scans = tiny_scans()
    torch.manual_seed(0)
    fit = train_slices(SliceNetwork(COMPACT), scans, scans, QUICK, CPU)
    network = SliceNetwork(COMPACT)
    network.load_state_dict(fit.state)
    logits = np.concatenate([training.slice_logits(network, each, CPU)[0] for each in scans])
    labels = np.concatenate([each.labels for each in scans])
    assert logits[labels].min() > logits[~labels].max()
    assert fit.history[fit.best - 1].validation == min(e.validation for e in fit.history) < 0.3 < fit.history[0].validation


def test_a_sequence_is_learnt():
    """One raised feature somewhere makes a slice, and its scan, positive."""
    rng, stacks = np.random.default_rng(1), []
    for n in range(24):
        features, labels = rng.normal(0, 0.3, (int(rng.integers(20, 60)), 64)).astype(np.float32), None
        labels = np.zeros(len(features), bool)
        if n % 2:
            first = int(rng.integers(0, len(features) - 6))
            labels[first : first + 5] = True
            features[labels, :8] += 3.0
        stacks.append(FeatureStack(features, labels, bool(labels.any())))
    torch.manual_seed(0)
    fit = train_stack(SequenceNetwork(), stacks[:16], stacks[16:], SequenceTraining(epochs=25, rate=3e-3, batch=8), CPU)
    network = SequenceNetwork().eval()
    network.load_state_dict(fit.state)
    from PEDetectionLib.inference import sequence_probabilities

    results = [sequence_probabilities(network, stack.features, CPU) for stack in stacks[16:]]
    whole = np.array([stack for _slices, stack in results])
    labels = np.array([stack.label for stack in stacks[16:]])
    assert whole[labels].min() > whole[~labels].max()
    inside = np.concatenate([slices[stack.labels] for (slices, _), stack in zip(results, stacks[16:], strict=True)])
    outside = np.concatenate([slices[~stack.labels] for (slices, _), stack in zip(results, stacks[16:], strict=True)])
    assert np.median(inside) > 0.8 and np.median(outside) < 0.1


def test_an_interrupted_run_ends_the_same(tmp_path):
    scans, p = tiny_scans(), SliceTraining(frozen_epochs=2, epochs=3, rate=1e-3, batch=4)

    def run(checkpoint=None, stop_after=None):
        torch.manual_seed(0)
        return train_slices(SliceNetwork(COMPACT), scans[:3], scans[3:], p, CPU, Course(checkpoint=checkpoint, stop_after=stop_after))

    whole = run()
    for stop in (1, 2, 4):  # within the frozen phase, at its end, in the second
        path = tmp_path / f"{stop}.safetensors"
        run(path, stop)
        taken_up = run(path)
        assert [e.loss for e in taken_up.history] == [e.loss for e in whole.history]
        assert all(torch.equal(tensor, taken_up.state[name]) for name, tensor in whole.state.items())
    with pytest.raises(InputError, match="another run"):
        train_slices(SliceNetwork(COMPACT), scans[:2], scans[3:], p, CPU, Course(checkpoint=path))


def test_the_published_schedule():
    p = SliceTraining()
    assert [(f.epochs, f.rate, f.decay, f.frozen) for f in p.phases] == [
        (1, 1e-3, 0.01, True),
        (8, 1e-5, 0.003, False),
    ] and p.batch == 48
    assert (SequenceTraining().epochs, SequenceTraining().rate, SequenceTraining().batch) == (12, 1e-3, 16)


def test_a_frozen_backbone_stays_as_it_is():
    network = SliceNetwork(COMPACT)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    scans = tiny_scans()
    fit = train_slices(network, scans, [], SliceTraining(frozen_epochs=1, epochs=1, rate=1e-3, batch=4), CPU, Course(stop_after=1))
    changed = {name for name, tensor in fit.state.items() if not torch.equal(tensor, before[name])}
    assert changed and not any(name.startswith("backbone.") for name in changed)


def test_both_classes_are_needed():
    scans = [each for each in tiny_scans() if not each.label]
    with pytest.raises(InputError, match="with and without"):
        train_slices(SliceNetwork(COMPACT), scans, [], QUICK, CPU)
    with pytest.raises(InputError, match="with and without"):
        train_stack(
            SequenceNetwork(),
            [FeatureStack(np.zeros((3, 64), np.float32), np.zeros(3, bool), False)] * 2,
            [],
            SequenceTraining(),
            CPU,
        )


@given(st.sampled_from(augmentation.KINDS), st.integers(0, 2**31))
@settings(max_examples=20)
def test_an_augmented_slice_is_the_slice_moved_or_changed_a_little(kind, seed):
    image = np.zeros((96, 96), np.uint8)
    image[40:56, 36:60] = 180
    result = augmentation.augmented(image, np.random.default_rng(seed), kind)
    again = augmentation.augmented(image, np.random.default_rng(seed), kind)
    assert result.dtype == np.uint8 and result.shape == image.shape and np.array_equal(result, again)
    assert not np.array_equal(result, image)
    mass = result.sum(dtype=float) / image.sum(dtype=float)
    assert (1.05**2 - 0.05 <= mass <= 1.15**2 + 0.05) if kind == "zoom" else abs(mass - 1) < (0.4 if kind == "elastic" else 0.06)
    if kind == "translate":
        rows, columns = np.nonzero(result > 90)
        moved = np.abs([rows.mean() - 47.5, columns.mean() - 47.5]) * 386 / 96
        assert all(min(abs(m - s) for s in augmentation.SHIFTS) < 3 for m in moved)


@settings(max_examples=12)
@given(st.tuples(*[st.booleans()] * 3), st.permutations((0, 1, 2)), st.floats(1.0, 6.0), st.floats(-0.6, 0.6))
def test_a_labelled_slice_is_the_slab_it_lies_in(flips, order, step, height):
    """Whatever the scan's spacing, a slice's label comes back in the slabs that overlap it, and in no others."""
    image = grid(spacing=(5.0, 5.0, step), order=order, flips=flips)
    ct, hull = scan(image)
    stack = prepare(ct, hull, Preparation(side=16))
    axis = training_data.slice_axis(image)
    point = CENTRE + np.array([0, 0, height * 50])
    number = round(image.TransformPhysicalPointToContinuousIndex(point.tolist())[axis])
    index = [n // 2 for n in image.GetSize()]
    index[axis] = number
    z = image.TransformIndexToPhysicalPoint(index)[2]
    labels = slab_labels(stack, image, [number])
    upper, lower = stack.z_mm.T
    shared = np.minimum(upper, z + step / 2) - np.maximum(lower, z - step / 2)
    sure = shared / min(step, 3.0)
    assert labels[sure > 0.51].all() and not labels[sure < 0.49].any() and sure.max() > 0.49


def test_clot_marks_the_slabs_that_hold_it():
    image = grid()
    stack = prepare(*scan(image), Preparation(side=16))
    emboli = sitk.Image(image.GetSize(), sitk.sitkUInt8)
    emboli.CopyInformation(image)
    index = image.TransformPhysicalPointToIndex((CENTRE + np.array([5, 5, 10])).tolist())
    emboli[index] = 1  # 27 mm3
    z = image.TransformIndexToPhysicalPoint(index)[2]
    assert np.flatnonzero(clot_labels(stack, emboli)).tolist() == [stack.slab_of(z)]


def test_folders_of_weak_labels(tmp_path):
    for name, clot in (("a", 12.0), ("b", None)):
        sitk.WriteImage(simulated_ctpa(clot, 5.0), str(tmp_path / f"{name}.nrrd"))
    write(tmp_path / "stacks.csv", [("patient", "ctpa", "label"), ("A", "a.nrrd", 1), ("B", "b.nrrd", 0)])
    image = sitk.ReadImage(str(tmp_path / "a.nrrd"))
    number = image.TransformPhysicalPointToIndex((0, -10, 12.0))[2]
    write(tmp_path / "slices.csv", [("ctpa", "slice", "label"), ("a.nrrd", number, 1), ("b.nrrd", 3, 0)])
    dataset = find_scans(tmp_path)
    assert [each.label for each in dataset.scans] == [1, 0] and not dataset.simulated
    scans, notes = load_scans(dataset, Preparation(side=24), tmp_path / "cache")
    assert not notes and scans[0].labels.any() and not scans[1].labels.any() and scans[0].pixels.shape[1:] == (24, 24)
    stamp = {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").iterdir()}
    again, _ = load_scans(dataset, Preparation(side=24), tmp_path / "cache")
    assert np.array_equal(again[0].pixels, scans[0].pixels) and stamp == {
        path: path.stat().st_mtime_ns for path in (tmp_path / "cache").iterdir()
    }
    # a positive slice where there is nothing to see: the scan is left out, as published
    write(tmp_path / "slices.csv", [("ctpa", "slice", "label"), ("a.nrrd", 0, 1)])
    left, notes = load_scans(find_scans(tmp_path), Preparation(side=24), tmp_path / "cache")
    assert [each.patient for each in left] == ["B"] and "left out" in notes[0]


@pytest.mark.parametrize(
    ("stacks", "slices", "words"),
    [
        ([("A", "a.nrrd", 1)], [], "labelled 1 and has 0 positive"),
        ([("A", "a.nrrd", 0)], [("a.nrrd", 3, 1)], "labelled 0 and has 1"),
        ([("A", "a.nrrd", 2)], [], "line 2: the label is '2'"),
        ([("A", "absent.nrrd", 0)], [], "absent.nrrd does not exist"),
        ([("A", "a.nrrd", 0)], [("b.nrrd", 3, 1)], "names b.nrrd"),
        ([("A", "a.nrrd", 1)], [("a.nrrd", "x", 1)], "'x' is no slice"),
        ([], [], "holds no scan"),
    ],
)
def test_labels_that_contradict_are_refused(tmp_path, stacks, slices, words):
    (tmp_path / "a.nrrd").touch()
    write(tmp_path / "stacks.csv", [("patient", "ctpa", "label"), *stacks])
    write(tmp_path / "slices.csv", [("ctpa", "slice", "label"), *slices])
    with pytest.raises(InputError, match=words):
        find_scans(tmp_path)


def test_a_patient_is_in_one_fold_and_folds_are_alike():
    pytest.importorskip("sklearn")
    base = tiny_scans(20)
    scans = [
        PreparedScan(f"P{n // 2}", each.name, each.pixels, each.present, each.labels, (n // 2) % 2 == 1) for n, each in enumerate(base)
    ]
    folds = split_folds(scans, 5, seed=2)
    assert sorted(np.concatenate(folds)) == list(range(20))
    patients = [{scans[n].patient for n in fold} for fold in folds]
    assert sum(len(p) for p in patients) == len(set().union(*patients)) == 10
    assert all(sum(scans[n].label for n in fold) == 2 for fold in folds)
    with pytest.raises(InputError, match="too few"):
        split_folds(scans[:4], 5, seed=2)


def test_patients_of_the_test_are_whole_and_few():
    pytest.importorskip("sklearn")
    scans = [
        PreparedScan(f"P{n // 2}", each.name, each.pixels, each.present, each.labels, (n // 2) % 2 == 1)
        for n, each in enumerate(tiny_scans(24))
    ]
    outside = held_out_patients(scans, 0.25, seed=2)
    inside = {s.patient for s, out in zip(scans, outside, strict=True) if not out}
    chosen = {s.patient for s, out in zip(scans, outside, strict=True) if out}
    assert outside.sum() == 6 and len(chosen) == 3 and not inside & chosen
    assert np.array_equal(outside, held_out_patients(scans, 0.25, seed=2))
    assert not held_out_patients(scans, 0.0, seed=2).any()
    with pytest.raises(InputError, match="between 0 and 0.5"):
        held_out_patients(scans, 0.9, seed=2)


def test_drawn_epochs_hold_as_many_negatives_as_positives(monkeypatch):
    seen = []
    pixels = training._slice_pixels

    def watched(scans, where, chosen, generator):
        seen.append((np.array([scans[n].labels[slab] for n, slab in where], bool), chosen))
        return pixels(scans, where, chosen, generator)

    monkeypatch.setattr(training, "_slice_pixels", watched)
    scans = tiny_scans(6, slabs=4)
    p = SliceTraining(frozen_epochs=0, epochs=2, rate=1e-3, batch=64, balance="draw")
    train_slices(SliceNetwork(COMPACT), scans, [], p, CPU)
    assert len(seen) == 2
    drawn = [np.where(entries >= 0, entries, -1 - entries) for _labels, entries in seen]
    for (labels, entries), chosen in zip(seen, drawn, strict=True):
        assert labels[chosen].sum() == labels.sum() == 3 and len(chosen) == 6
        assert (entries < 0).any() and len(set(chosen.tolist())) == 6
    assert sorted(drawn[0].tolist()) != sorted(drawn[1].tolist())
    with pytest.raises(InputError, match="not by wishing"):
        SliceTraining(balance="wishing")


def clotted(count: int = 4, side: int = 64) -> list[PreparedScan]:
    """Grey vessels on black, every other scan with a clot: a dark square within a bright one; bright and dark squares alone mislead."""
    rng, scans = np.random.default_rng(1), []
    for n in range(count):
        pixels, clots = np.zeros((2, side, side), np.uint8), np.zeros((2, side, side), np.uint8)
        for kind in ("bright", "dark", *(["clot"] if n % 2 else [])):
            row, column = rng.integers(2, side - 16, 2)
            pixels[:, row : row + 12, column : column + 12] = 110 if kind == "dark" else 230
            if kind == "clot":
                pixels[:, row + 3 : row + 9, column + 3 : column + 9] = 110
                clots[:, row + 3 : row + 9, column + 3 : column + 9] = 255
        label = bool(clots.any())
        scans.append(PreparedScan(f"P{n}", f"{n}.nrrd", pixels, np.ones(2, bool), np.full(2, label), label, clots))
    return scans


def test_clots_are_learnt_from_their_masks():
    p = ClotTraining(steps=40, batch=16, square=32, rate=3e-3)
    torch.manual_seed(0)
    network, untrained = SliceNetwork(FINE, pooling=ATTENTION), SliceNetwork(FINE, pooling=ATTENTION)
    first = train_on_clots(untrained, clotted(), ClotTraining(steps=2, batch=16, square=32), CPU)
    last = train_on_clots(network, clotted(), p, CPU)
    assert last < 0.5 * first
    network.eval()
    scan = clotted(2)[1]
    with torch.inference_mode():
        evidence = network.attention(network.maps(training.scaled(scan.pixels[:1], 1, CPU)))[0, 0]
    row, column = np.unravel_index(int(evidence.argmax()), evidence.shape)
    assert scan.clots[0].reshape(16, 4, 16, 4).max(axis=(1, 3))[row, column] > 0


def test_hard_places_are_what_is_taken_for_clot_and_is_none():
    network, scan = SliceNetwork(FINE, pooling=ATTENTION), clotted(2)[1]

    def maps(x):  # evidence is how bright a cell is: the clot's rim, and the bright square, which is no clot
        return torch.nn.functional.avg_pool2d(x, 4).expand(-1, 96, -1, -1)

    network.maps = maps
    with torch.no_grad():
        network.attention.weight.fill_(0.1)
        network.attention.bias.fill_(0.0)
    places = hard_places(network, scan, 5, CPU)
    assert 0 < len(places) <= HARD_PLACES and {place[0] for place in places} == {5}
    _scan, slab, row, column = places[0]
    assert scan.pixels[slab, row, column] == 230
    for _scan, slab, row, column in places:  # neither clot nor beside it
        assert not scan.clots[slab, max(row - 4, 0) : row + 4, max(column - 4, 0) : column + 4].any()
    assert hard_places(network, replace(scan, present=np.zeros(2, bool)), 5, CPU) == []  # no slab holds lung


def test_mined_squares_are_learnt_from(monkeypatch):
    from PEDetectionLib.training import clot_pretraining

    asked = []
    monkeypatch.setattr(clot_pretraining, "hard_places", lambda network, scan, number, device: asked.append(number) or [(number, 0, 5, 5)])
    monkeypatch.setattr(
        clot_pretraining,
        "_squares",
        lambda scans, places, p, rng, kept=clot_pretraining._squares: (drawn.append(len(places)), kept(scans, places, p, rng))[1],
    )
    drawn: list[int] = []
    train_on_clots(SliceNetwork(FINE, pooling=ATTENTION), clotted(4), ClotTraining(steps=6, batch=8, square=32, mined=3), CPU)
    assert len(asked) == 6 and len(set(asked[:3])) == 3  # three scans, twice
    assert drawn == [2, 2, 3, 3, 3, 3]


def test_masks_are_needed_for_training_on_clots():
    with pytest.raises(InputError, match="attention pooling"):
        train_on_clots(SliceNetwork(FINE), clotted(), ClotTraining(steps=1), CPU)
    with pytest.raises(InputError, match="weak labels only"):
        train_on_clots(SliceNetwork(FINE, pooling=ATTENTION), tiny_scans(), ClotTraining(steps=1), CPU)
    with pytest.raises(InputError, match="with clot"):
        train_on_clots(SliceNetwork(FINE, pooling=ATTENTION), clotted()[::2], ClotTraining(steps=1), CPU)


@given(st.integers(0, 2**31))
@settings(max_examples=10)
def test_pixels_and_clots_move_together(seed):
    torch.manual_seed(seed)
    clots = torch.zeros(3, 1, 48, 48, dtype=torch.uint8)
    clots[:, :, 18:30, 20:28] = 255
    x, share = moved(clots, clots, 32)
    assert x.shape == share.shape == (3, 1, 32, 32)
    assert ((x[share > 0.9] > 0.3).all()) and (x[share == 0] == -1).all()
