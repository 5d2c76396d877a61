"""Sentences of science: English text everywhere, another language where a panel has one."""

from __future__ import annotations

import json
import pickle

import pytest

from LungPerfusionCore.sentence import Sentence, said, said_lines

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
