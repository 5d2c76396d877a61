"""Letters of buttons: one that is free, in the text where it has one, and taken out again without a trace."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.widgets.mnemonics import RESERVED, assign, letter_of, with_letter, without_letter

TEXTS = st.text(st.sampled_from("abcdeFGH éß-/検出肺 "), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("text", "taken", "expected"),
    [
        ("Segment lungs", "", "&Segment lungs"),
        ("Segment lungs", "S", "Segment &lungs"),
        ("Show map", "SM", "S&how map"),
        ("Keep", "KEP", "Keep"),
        ("検出", "A", "検出(&B)"),
        ("CTPAを確認", "", "CTPAを確認(&A)"),
        ("Übernehmen", "", "Ü&bernehmen"),
    ],
)
def test_the_letter(text, taken, expected):
    assert with_letter(text, taken) == expected


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
