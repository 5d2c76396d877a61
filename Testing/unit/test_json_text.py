"""JSON that somebody else wrote is refused as what it is, however deep it is nested."""

from __future__ import annotations

import json

import pytest

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import LEDGER, Ledger
from LungPerfusionCore.files.json_text import parsed
from LungPerfusionCore.files.result_files import RESULT_NAME, is_result
from LungPerfusionCore.models.registry import CARD, find_models, read_model
from LungPerfusionCore.sentence import Sentence, packed, unpacked
from LungPerfusionCore.threshold.presets import Presets
from PerfusionDefectQuantLib.sessions import Grid, SessionBook

DEEP = "[" * 100_000 + "]" * 100_000


def test_deep_json_is_no_json():
    assert parsed('{"a": [1]}') == {"a": [1]}
    with pytest.raises(ValueError, match="nested too deeply"):
        parsed(DEEP)


def test_a_card_among_models_keeps_nobody_from_the_others(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / CARD).write_text(DEEP)
    with pytest.raises(InputError, match="deep is not JSON"):
        read_model(tmp_path / "deep")
    models, notes = find_models("perfusion", [tmp_path])
    assert models and any("deep is not JSON" in note for note in notes)


def test_records_ledgers_presets_and_readings(tmp_path):
    for name in (RESULT_NAME, LEDGER):
        (tmp_path / name).write_text(DEEP + "\n")
    assert not is_result(tmp_path / RESULT_NAME) and Ledger(tmp_path).known() == {}
    assert Presets({}, lambda: DEEP, lambda text: None).all() == {}
    with pytest.raises(InputError, match="cannot be read"):
        SessionBook.from_json(DEEP, Grid((slice(0, 2),) * 3, (2, 2, 2)))


@pytest.mark.parametrize(
    "text",
    [
        '{"template": ',
        '{"template": "Words."}',
        '{"template": "{name}", "values": {"other": 1}}',
        '{"template": "{a.__class__.__mro__}", "values": {"a": 1}}',
        '{"template": "{a[0]}", "values": {"a": "text"}}',
        '{"template": ' + DEEP,
    ],
)
def test_what_was_not_packed_is_as_it_is(text):
    assert unpacked(text) == text


def test_what_was_packed_comes_back():
    inner = Sentence("The {what} is {value:.1f} wide", what="lung", value=2.25)
    outer = Sentence("{text}: {count!r}.", text=inner, count=3)
    back = unpacked(packed(outer))
    assert back == outer and back.values == outer.values and json.loads(packed(back)) == json.loads(packed(outer))
