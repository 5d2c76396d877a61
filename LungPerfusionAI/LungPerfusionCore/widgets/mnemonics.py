"""Alt and a letter for the main buttons of a panel, in whichever language it is: no letter twice. Imports neither Qt nor Slicer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

RESERVED = frozenset("FEVH")
"""The letters of the application's own menus: File, Edit, View, Help."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#: Scripts without letters begin here (CJK radicals); what is not Latin takes its letter behind the text, in brackets, as is usual there.
_NO_LETTERS = 0x2E80


def assign(ui: Any, names: Iterable[str]) -> None:
    """Give each button of ``ui`` its letter, the names in order of importance.

    For buttons whose text stays as it is. One that has a letter keeps it; one for which no letter is free gets none.
    """
    buttons = [getattr(ui, name) for name in names]
    taken = set(RESERVED) | {letter for button in buttons if (letter := letter_of(button.text))}
    for button in buttons:
        if not letter_of(button.text):
            button.text = with_letter(button.text, taken)
            taken.add(letter_of(button.text))


def with_letter(text: str, taken: Iterable[str]) -> str:
    """The text with "&" before its letter: the first free one that begins a word, else the first free one in it, else one behind it."""
    taken = set(taken)
    latin = all(ord(character) < _NO_LETTERS for character in text)
    begins = [n for n in range(len(text)) if n == 0 or text[n - 1] in " -/"]
    for n in (*begins, *range(len(text))) if latin else ():
        if text[n].upper() in _LETTERS and text[n].upper() not in taken:
            return f"{text[:n]}&{text[n:]}"
    free = next((letter for letter in _LETTERS if letter not in taken), "")
    return f"{text}(&{free})" if free and not latin else text


def letter_of(text: str) -> str:
    """The letter (capital) that Qt reads out of a button's text, or ""."""
    found = text.replace("&&", "").partition("&")[2][:1].upper()
    return found if found in _LETTERS else ""


def without_letter(text: str) -> str:
    """The text as it was before ``with_letter``."""
    letter = letter_of(text)
    return text.removesuffix(f"(&{letter})").replace("&", "", 1) if letter else text
