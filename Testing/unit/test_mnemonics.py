"""Letters of buttons: one that is free, in the text where it has one, and taken out again without a trace."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.widgets.mnemonics import RESERVED, assign, letter_of, with_letter, without_letter

TEXTS = st.text(st.sampled_from("abcdeFGH éß-/検出肺 "), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("text", "letter", "expected"),
    [
        ("Segment lungs", "S", "&Segment lungs"),
        ("Segment lungs", "L", "Segment &lungs"),
        ("Show map", "H", "S&how map"),
        ("Keep", "", "Keep"),
        ("検出", "B", "検出(&B)"),
        ("Übernehmen", "B", "Ü&bernehmen"),
    ],
)
def test_the_letter(text, letter, expected):
    assert with_letter(text, letter) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Segment lungs", "Show map"], ["&Segment lungs", "Show &map"]),
        (["Ab", "A"], ["A&b", "&A"]),  # the first makes room
        (["Abc", "Ab", "A"], ["Ab&c", "A&b", "&A"]),
        (["A", "A"], ["&A", "A"]),  # none is free
        (["CTPAを確認", "検出"], ["CTPAを確認(&A)", "検出(&B)"]),
    ],
)
def test_every_button_has_a_letter_where_that_can_be(texts, expected):
    ui = SimpleNamespace(**{f"b{n}": SimpleNamespace(text=text) for n, text in enumerate(texts)})
    assign(ui, vars(ui))
    assert [button.text for button in vars(ui).values()] == expected


@given(st.lists(TEXTS, min_size=1, max_size=30))
def test_no_letter_twice_none_of_the_menus_and_the_text_comes_back(texts):
    ui = SimpleNamespace(**{f"b{n}": SimpleNamespace(text=text) for n, text in enumerate(texts)})
    assign(ui, vars(ui))
    after = [button.text for button in vars(ui).values()]
    letters = [letter for text in after if (letter := letter_of(text))]
    assert len(set(letters)) == len(letters) and not RESERVED & set(letters)
    assert [without_letter(text) for text in after] == texts
    assign(ui, vars(ui))
    assert [button.text for button in vars(ui).values() if letter_of(button.text)] == [text for text in after if letter_of(text)]
