"""The registry of models: what is found, and everything that is refused before it can compute."""

from __future__ import annotations

import json

import pytest

torch = pytest.importorskip("torch")

from LungPerfusionAILib.static import arnn  # noqa: E402
from LungPerfusionCore.errors import InputError  # noqa: E402
from LungPerfusionCore.models import registry as models  # noqa: E402
from LungPerfusionCore.models.registry import Card, find_models, get_model, load_network, read_model, write_model  # noqa: E402

PARAMETERS = {"channels": [2, 2, 3, 4], "kernel": 3}
ARCHITECTURES = {"ARNN": arnn.build, "ARNN ensemble": arnn.build_ensemble}


def card(name="tiny", **changes) -> Card:
    values = {
        "name": name,
        "version": "1",
        "task": "perfusion",
        "architecture": "ARNN",
        "parameters": PARAMETERS,
        "input_contract": {"shape": [16, 8, 8]},
        "trained_on": "nothing (a test)",
        "simulated": True,
        "sha256": "",
    }
    return Card(**(values | changes))


@pytest.fixture
def tiny(tmp_path, monkeypatch):
    monkeypatch.delenv(models.ENVIRONMENT, raising=False)
    torch.manual_seed(3)
    return write_model(tmp_path / "user" / "tiny", card(), arnn.build(PARAMETERS).state_dict())


def edit(model, **changes):
    path = model.folder / models.CARD
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))
    return read_model(model.folder)


def test_written_models_are_found_and_loaded(tiny):
    found, notes = find_models("perfusion", [tiny.folder.parent])
    assert tiny.card.name in [m.card.name for m in found] and not notes
    assert get_model("tiny", "perfusion", [tiny.folder.parent]).card == tiny.card == get_model(tiny.folder, "perfusion").card
    network = load_network(tiny, ARCHITECTURES)
    assert not network.training and next(network.parameters()).dtype == torch.float32
    assert tiny.record.sha256 == tiny.card.sha256 and len(tiny.card.sha256) == 64
    others = [m.card.name for m in find_models("dynamic", [tiny.folder.parent])[0]]
    assert "simulated" in tiny.warning and tiny.card.name not in others


def test_weights_that_were_kept_are_not_read_again_unless_the_file_is_another(tiny, monkeypatch):
    from LungPerfusionCore.models import kept_weights

    monkeypatch.setattr(kept_weights, "_KEPT", {})
    assert kept_weights.kept(tiny.weights, tiny.card.sha256) is None
    kept_weights.keep(tiny.weights, tiny.card.sha256)
    read = {name: tensor.clone() for name, tensor in load_network(tiny, ARCHITECTURES).state_dict().items()}
    monkeypatch.setattr("safetensors.torch.load_file", lambda path: pytest.fail("the weights were read again"))
    monkeypatch.setattr(models, "file_sha256", lambda path: pytest.fail("the weights were read again"))
    again = load_network(tiny, ARCHITECTURES).state_dict()
    assert all(torch.equal(again[name], tensor) for name, tensor in read.items())
    monkeypatch.undo()
    kept_weights.keep(tiny.weights, tiny.card.sha256)
    tiny.weights.write_bytes(tiny.weights.read_bytes()[:-1] + b"x")
    with pytest.raises(InputError, match="do not match the checksum"):
        load_network(tiny, ARCHITECTURES)


def test_half_precision_keeps_what_counts(tiny):
    torch.manual_seed(3)
    exact, x = arnn.build(PARAMETERS).eval(), torch.rand(1, 1, 16, 8, 8)
    with torch.no_grad():
        torch.testing.assert_close(load_network(tiny, ARCHITECTURES)(x), exact(x), atol=2e-3, rtol=0)


def test_the_environment_names_folders(tiny, monkeypatch):
    monkeypatch.setenv(models.ENVIRONMENT, str(tiny.folder.parent))
    assert get_model("tiny", "perfusion").folder == tiny.folder


def test_a_named_folder_comes_before_another(tiny, tmp_path):
    other = write_model(tmp_path / "first" / "tiny", card(version="2"), arnn.build(PARAMETERS).state_dict())
    assert get_model("tiny", "perfusion", [tmp_path / "first", tiny.folder.parent]).card.version == other.card.version == "2"


def test_shipped_models_fit_their_cards():
    for task in models.TASKS:
        found, notes = find_models(task)
        assert not notes
        for model in found:
            assert models.file_sha256(model.weights) == model.card.sha256
            assert not model.card.simulated or "simulated" in model.warning
            if model.card.architecture in ARCHITECTURES:
                load_network(model, ARCHITECTURES)


def test_the_shipped_demonstration_beats_both_baselines_by_its_own_card():
    model = get_model("dlctpm-phantom-small", "perfusion")
    table = model.card.figures["agreement_per_lung"]
    assert model.card.simulated and "perfusion_study.py" in model.card.command and "320 simulated patients" in model.card.trained_on
    for baseline in ("mean_lung", "hu_only"):
        for quantity in ("spearman", "pearson", "ssim", "dice_high", "dice_low"):
            assert table["network"][quantity]["mean"] > table[baseline][quantity]["mean"], (baseline, quantity)
            assert table["oracle"][quantity]["mean"] > table["network"][quantity]["mean"], quantity
            ahead = model.card.figures["lead_over"][baseline][quantity]
            assert ahead["patients"] >= 60 and ahead["p_wilcoxon"] < 0.01 and ahead["ci95_low"] > 0, (baseline, quantity)


def test_damaged_weights_are_refused(tiny):
    content = bytearray(tiny.weights.read_bytes())
    content[-1] ^= 1
    tiny.weights.write_bytes(content)
    with pytest.raises(InputError, match="checksum"):
        load_network(tiny, ARCHITECTURES)


def resealed(model, **changes):
    return edit(model, sha256=models.file_sha256(model.weights), **changes)


def test_another_architecture_is_refused(tiny):
    with pytest.raises(InputError, match="architecture 'UNet'; known are ARNN"):
        load_network(edit(tiny, architecture="UNet"), ARCHITECTURES)


@pytest.mark.parametrize("parameters", [{"channels": [2, 2, 3, 5], "kernel": 3}, {"channels": [2, 2, 3, 4], "kernel": 5}])
def test_other_parameters_are_refused(tiny, parameters):
    with pytest.raises(InputError, match="do not fit"):
        load_network(edit(tiny, parameters=parameters), ARCHITECTURES)


def test_missing_surplus_and_infinite_tensors_are_refused(tiny):
    from safetensors.torch import load_file, save_file

    tensors = load_file(tiny.weights)
    for change, words in (
        (lambda t: t.pop("Out.bias"), "lack Out.bias"),
        (lambda t: t.update(extra=torch.ones(1)), "hold extra"),
        (lambda t: t["Out.bias"].fill_(float("inf")), "not finite"),
    ):
        altered = {k: v.clone() for k, v in tensors.items()}
        change(altered)
        save_file(altered, tiny.weights)
        with pytest.raises(InputError, match=words):
            load_network(resealed(tiny), ARCHITECTURES)


@pytest.mark.parametrize("kind", [torch.complex64, torch.int16, torch.bool])
def test_weights_of_another_kind_of_number_are_refused(tiny, kind):
    """Complex weights lost their imaginary part, and whole numbers passed for weights."""
    from safetensors.torch import load_file, save_file

    tensors = load_file(tiny.weights)
    save_file(tensors | {"Out.bias": tensors["Out.bias"].to(kind)}, tiny.weights)
    with pytest.raises(InputError, match="do not fit its parameters: Out.bias is .*, not float32"):
        load_network(resealed(tiny), ARCHITECTURES)


def test_what_could_run_programs_is_not_opened(tiny):
    tiny.weights.rename(tiny.folder / "weights.pth")
    with pytest.raises(InputError, match="weights.pth is not read"):
        load_network(tiny, ARCHITECTURES)
    tiny.weights.write_bytes(b"\x80\x04not safetensors")
    with pytest.raises(InputError, match="not a safetensors file"):
        load_network(resealed(tiny), ARCHITECTURES)


@pytest.mark.parametrize(("text", "words"), [("{", "not JSON"), ("[]", "not an object"), ("{}", "lacks 'name'")])
def test_unreadable_cards_are_said_and_skipped(tiny, text, words):
    (tiny.folder / models.CARD).write_text(text)
    found, notes = find_models("perfusion", [tiny.folder.parent])
    assert "tiny" not in [m.card.name for m in found] and words in notes[0]


@pytest.mark.parametrize("change", [{"simulated": "no"}, {"parameters": []}, {"task": "weather"}, {"sha256": 5}])
def test_cards_of_the_wrong_kind_are_refused(tiny, change):
    with pytest.raises(InputError):
        edit(tiny, **change)


def test_unknown_names_and_tasks_name_what_there_is(tiny):
    with pytest.raises(InputError, match="no perfusion model 'other'; known are .*tiny"):
        get_model("other", "perfusion", [tiny.folder.parent])
    with pytest.raises(InputError, match="for perfusion, not for dynamic"):
        get_model(tiny.folder, "dynamic")
