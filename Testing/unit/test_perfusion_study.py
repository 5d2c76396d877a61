"""The whole study: cross-validated, tested, written; taken up again where it was stopped; one folder, one run."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from training_pairs import manifest, pair

torch = pytest.importorskip("torch")

from safetensors.torch import load_file  # noqa: E402

from LungPerfusionAILib.static.perfusion_map import ARCHITECTURES  # noqa: E402
from LungPerfusionAILib.static.preprocessing import Preprocessing  # noqa: E402
from LungPerfusionAILib.training import study as training_study  # noqa: E402
from LungPerfusionAILib.training.data import find_pairs  # noqa: E402
from LungPerfusionAILib.training.fitting import TrainingParameters  # noqa: E402
from LungPerfusionAILib.training.study import StudyParameters, run_study  # noqa: E402
from LungPerfusionCore.errors import Cancelled, InputError  # noqa: E402
from LungPerfusionCore.models.device import resolve  # noqa: E402
from LungPerfusionCore.models.registry import get_model, load_network  # noqa: E402

SMALL = StudyParameters(
    name="study",
    folds=2,
    test_fraction=0.2,
    network={"channels": [2, 2, 3, 4], "kernel": 3},
    preprocessing=Preprocessing(shape=(16, 8, 8), median=3, uniform=2),
    training=TrainingParameters(epochs=2, batch=2, decay=True),
    command="a test",
)


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pairs")
    pair(folder / "a")
    return find_pairs(manifest(folder, [[f"p{n}", "a/ct.nrrd", "a/spect.nrrd", "a/lungs.nrrd"] for n in range(5)]))


@pytest.fixture(scope="module")
def whole(dataset, tmp_path_factory):
    folder = tmp_path_factory.mktemp("study") / "run"
    return run_study(dataset, folder, SMALL, resolve("cpu")), folder


def test_folds_and_test_set_are_trained_evaluated_and_drawn(whole):
    study, folder = whole
    assert set(study.curves) == {"fold 1", "fold 2", "test"} and all(len(h) == 2 for h in study.curves.values())
    rows = study.rows
    methods = {"network", "mean_lung", "hu_regression"}
    assert {name: set(each) for name, each in rows.items()} == {"validation": methods, "test": methods}
    for method in rows["test"]:  # 4 and 1 patients, two lungs each
        assert len(rows["validation"][method]) == 8 and len(rows["test"][method]) == 2
    for method in rows["test"]:
        validated, tested = ({row.patient for row in rows[part][method]} for part in ("validation", "test"))
        assert validated.isdisjoint(tested)
    for name in ("curves.csv", "curves.png", "cases.csv", "boxes.png", "plan.json"):
        assert (folder / name).stat().st_size > 0
    with (folder / "curves.csv").open() as stream:
        assert len(list(csv.DictReader(stream))) == 6
    model = get_model(folder / "model", "perfusion")
    assert model.card.figures == study.figures and model.card.command == "a test" and not model.card.simulated
    assert model.card.trained_on == "4 patients"
    figures = study.figures
    for found in (figures, figures["cross_validation"]):
        assert set(found["agreement_per_lung"]) == {"network", "mean_lung", "hu_only"}
        assert set(found["lead_over"]) == {"mean_lung", "hu_only"}
    lead = figures["cross_validation"]["lead_over"]["mean_lung"]["spearman"]
    assert lead["patients"] == 4 and lead["ci95_low"] <= lead["mean_difference"] <= lead["ci95_high"]
    assert figures["registration"]["pairs"] == 5


def test_a_stopped_study_ends_with_the_same_model(whole, dataset, tmp_path):
    def stop(fraction, message):
        if message.startswith("Fold 2: Epoch 1:"):
            raise Cancelled

    with pytest.raises(Cancelled):
        run_study(dataset, tmp_path / "run", SMALL, resolve("cpu"), stop)
    assert not (tmp_path / "run" / "model").exists()
    again = run_study(dataset, tmp_path / "run", SMALL, resolve("cpu"))
    assert again.model.card.sha256 == whole[0].model.card.sha256 and again.figures == whole[0].figures


def test_a_model_of_two_networks_holds_those_of_two_seeds(dataset, tmp_path):
    both = replace(SMALL, folds=0, members=2)
    study = run_study(dataset, tmp_path / "both", both, resolve("cpu"))
    card = study.model.card
    assert card.architecture == "ARNN ensemble" and card.parameters["members"] == 2 and study.figures["folds"] == 0
    assert set(study.curves) == {"test", "network 2"} and len(study.rows["test"]["network"]) == 2
    weights = load_network(study.model, ARCHITECTURES).state_dict()
    own = [load_file(tmp_path / "both" / "checkpoints" / f"{name}.safetensors") for name in ("test", "network_2")]
    for n, each in enumerate(own):
        name = next(key for key in each if key.endswith("Out.bias"))
        torch.testing.assert_close(weights[f"members.{n}.Out.bias"], each[name], atol=1e-3, rtol=0)
    assert not torch.equal(weights["members.0.Out.weight"], weights["members.1.Out.weight"])
    with pytest.raises(InputError, match="another folder"):
        run_study(dataset, tmp_path / "both", replace(both, members=3), resolve("cpu"))


def test_a_folder_holds_one_run(whole, dataset, tmp_path):
    changes = ({"folds": 0}, {"register": "never"}, {"network": {"channels": [2, 2, 2, 2]}})
    for other in (replace(SMALL, **change) for change in changes):
        with pytest.raises(InputError, match="another folder"):
            run_study(dataset, whole[1], other, resolve("cpu"))
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(InputError, match="not empty"):
        run_study(dataset, tmp_path, SMALL, resolve("cpu"))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["notes.txt"]


@pytest.mark.parametrize("change", [{"folds": 1}, {"test_fraction": 1.0}, {"members": 0}, {"members": 33}])
def test_shares_that_make_no_sense_are_refused(change):
    with pytest.raises(InputError):
        replace(SMALL, **change)


def test_helpers_of_a_torchrun_write_nothing_of_their_own(monkeypatch):
    monkeypatch.setenv("RANK", "1")
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert not training_study.Team().leads
