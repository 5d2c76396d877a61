"""Sentences of science: English text everywhere, another language where a panel has one."""

from __future__ import annotations

import copy
import json
import pickle
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.errors import Cancelled, InputError
from LungPerfusionCore.run.jobs import outcome_of, reason
from LungPerfusionCore.sentence import Sentence, in_a_row, in_turn, listed, packed, said, said_lines, unpacked, within
from translations import spoken, ts_files

GERMAN = {
    "The {side} lung measures {ml:.0f} ml ({share}).": "{side} gemessen: {ml:.0f} ml ({share}) Lunge.",
    "right": "rechts",
    "less than 1 %": "unter 1 %",
    "No trachea was found.": "Keine Trachea gefunden.",
}


def german(text: str) -> str:
    return GERMAN.get(text, text)


@pytest.fixture
def sentence() -> Sentence:
    return Sentence("The {side} lung measures {ml:.0f} ml ({share}).", side="right", ml=1610.4, share=Sentence("less than 1 %"))


def test_it_is_its_english_text(sentence):
    text = "The right lung measures 1610 ml (less than 1 %)."
    assert sentence == text and hash(sentence) == hash(text) and json.dumps([sentence]) == json.dumps([text])
    assert dict.fromkeys([sentence, text]) == {text: None}


def test_a_panel_says_it_in_its_language(sentence):
    assert said(sentence, german) == "rechts gemessen: 1610 ml (unter 1 %) Lunge."
    assert said_lines([sentence, Sentence("No trachea was found."), "right"], german) == (
        "rechts gemessen: 1610 ml (unter 1 %) Lunge.\nKeine Trachea gefunden.\nright"  # what has no template stays as it is
    )
    assert said(sentence, str) == sentence


def test_another_process_gets_it_whole(sentence):
    again = pickle.loads(pickle.dumps(sentence))
    assert again == sentence and said(again, german) == said(sentence, german)


def test_braces_in_plain_text_are_left_alone():
    assert Sentence("{not a field}") == "{not a field}" and said(Sentence("{not a field}"), str) == "{not a field}"


def test_inside_another_sentence_english_loses_its_capital():
    who = Sentence('The {image} "{file}"', image="CT", file="a.nrrd")
    inside = Sentence("No bolus passes in {who}.", who=within(who))
    assert inside == 'No bolus passes in the CT "a.nrrd".' and within("The mask") == "the mask"
    words = {'The {image} "{file}"': "{image} {file}", "No bolus passes in {who}.": "{who}: kein Bolus."}
    assert said(inside, lambda text: words.get(text, text)) == "CT a.nrrd: kein Bolus."
    assert pickle.loads(pickle.dumps(within(who))).template == who.template


def test_a_list_of_sentences_is_one():
    parts = [Sentence("{mm:.0f} mm {way}", mm=mm, way=way) for mm, way in ((12.4, "right"), (7, "left"), (5, "back"))]
    assert listed(parts) == "12 mm right, 7 mm left, 5 mm back" and listed(parts[:1]) == "12 mm right"
    assert said(listed(parts), lambda text: {"right": "rechts", "{first}, {second}": "{first} und {second}"}.get(text, text)) == (
        "12 mm rechts und 7 mm left und 5 mm back"
    )
    assert in_turn(parts[:2]) == "12 mm right; 7 mm left" and in_a_row(*parts[:2]) == "12 mm right 7 mm left"


@pytest.fixture
def refusal(sentence) -> InputError:
    return InputError(sentence)


def test_an_error_says_its_english_and_keeps_its_template(refusal, sentence):
    assert str(refusal) == str(sentence) and type(str(refusal)) is str and f"{refusal}" == sentence
    assert refusal.sentence is sentence and reason(refusal) is sentence and said(outcome_of(refusal).message, german).startswith("rechts")
    assert InputError("Plain.").sentence == reason(InputError("Plain.")) == "Plain." and InputError().sentence == ""
    assert Cancelled().sentence == "Cancelled."


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_an_error_goes_to_another_process_with_its_template(refusal, again):
    other = again(refusal)
    assert str(other) == str(refusal) and said(other.sentence, german) == said(refusal.sentence, german)


def test_an_error_that_follows_from_another_keeps_its_own_sentence(refusal):
    with pytest.raises(InputError) as raised:
        try:
            raise OSError("no such file")
        except OSError as error:
            raise refusal from error
    assert said(raised.value.sentence, german).startswith("rechts") and isinstance(raised.value.__cause__, OSError)


@pytest.mark.parametrize(
    "error, text",
    [
        (KeyError("x"), "Unexpected error (KeyError): 'x'."),
        (ValueError("Two lines.\nmore"), "Unexpected error (ValueError): Two lines."),
        (RuntimeError(), "Unexpected error (RuntimeError)."),
        (OSError(28, "No space left"), "The disk is full; free some space and run again."),
        (MemoryError(), "There is not enough memory for this computation."),
    ],
)
def test_what_nobody_expected_is_a_sentence_too(error, text):
    assert reason(error) == text and isinstance(reason(error), Sentence)


TEMPLATES = sorted({text for text in spoken._templates() if "{" in text})


@pytest.mark.parametrize("language", ts_files.LANGUAGES)
@settings(max_examples=5, deadline=None)
@given(number=st.floats(0, 1e6), word=st.text(max_size=20))
def test_every_template_is_said_in_every_language_with_what_stands_in_it(language, number, word):
    known = {text: translation.text for (_context, text), translation in ts_files.read(ts_files.file_of(language)).items()}
    for template in TEMPLATES:
        fields = [(name, spec) for _literal, name, spec, _conversion in string.Formatter().parse(template) if name is not None]
        values = {name: number if spec else f"<{word}>" for name, spec in fields}
        text = said(Sentence(template, **values), lambda text: known.get(text) or text)
        shown = [format(values[name], spec) for name, spec in fields if "!r" not in template]
        assert all(each in text for each in shown), (template, text)


def test_metadata_of_an_image_keeps_the_template(sentence):
    import SimpleITK as sitk

    image = sitk.Image(2, 2, sitk.sitkUInt8)
    image.SetMetaData("note", packed(sentence))
    back = unpacked(image.GetMetaData("note"))
    assert back == sentence and said(back, german) == said(sentence, german) != sentence
    assert unpacked(packed("plain {text}")) == "plain {text}"
