"""Alt and a letter for the main buttons of a panel, in whichever language it is: no letter twice. Imports neither Qt nor Slicer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

RESERVED = frozenset("FEVH")
"""The letters of the application's own menus: File, Edit, View, Help."""
_LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
#: Scripts without letters begin here (CJK radicals); what is not Latin takes its letter behind the text, in brackets, as is usual there.
_NO_LETTERS = 0x2E80


def assign(ui: Any, names: Iterable[str]) -> None:
    """Give each button of ``ui`` its letter, the names in order of importance.

    For buttons whose text stays as it is. One that has a letter keeps it. Every other one gets the best letter that is free; where none of
    its letters is, those before it make room, as long as each of them keeps one. One for which that cannot be done gets none.
    """
    buttons = [getattr(ui, name) for name in names]
    taken = set(RESERVED) | {letter for button in buttons if (letter := letter_of(button.text))}
    open_buttons = [button for button in buttons if not letter_of(button.text)]
    texts = [button.text for button in open_buttons]
    for button, letter in zip(open_buttons, _letters_of(texts, taken), strict=True):
        button.text = with_letter(button.text, letter)


def _letters_of(texts: list[str], taken: set[str]) -> list[str]:
    """A letter for every text, none twice and none of ``taken``; "" where there is none (augmenting paths, Kuhn)."""
    wanted = [[letter for letter in _wanted(text) if letter not in taken] for text in texts]
    owner: dict[str, int] = {}

    def find(number: int, tried: set[str]) -> bool:
        free = next((letter for letter in wanted[number] if letter not in owner), "")
        if free:
            owner[free] = number
            return True
        for letter in wanted[number]:
            if letter not in tried:
                tried.add(letter)
                if find(owner[letter], tried):
                    owner[letter] = number
                    return True
        return False

    for number in range(len(texts)):
        find(number, set())
    given = {number: letter for letter, number in owner.items()}
    return [given.get(number, "") for number in range(len(texts))]


def _wanted(text: str) -> list[str]:
    """The letters that a text can have, the best first: those that begin a word, then the others in it; any where it is not Latin."""
    if not _is_latin(text):
        return list(_LETTERS)
    begins = [text[n] for n in range(len(text)) if n == 0 or text[n - 1] in " -/"]
    return [letter for letter in dict.fromkeys(character.upper() for character in (*begins, *text)) if letter in _LETTERS]


def _is_latin(text: str) -> bool:
    return all(ord(character) < _NO_LETTERS for character in text)


def with_letter(text: str, letter: str) -> str:
    """The text with "&" before its letter: where it begins a word, else where it stands first; behind a text that is not Latin."""
    if not letter:
        return text
    if not _is_latin(text):
        return f"{text}(&{letter})"
    places = [n for n in range(len(text)) if text[n].upper() == letter]
    n = next((n for n in places if n == 0 or text[n - 1] in " -/"), places[0])
    return f"{text[:n]}&{text[n:]}"


def letter_of(text: str) -> str:
    """The letter (capital) that Qt reads out of a button's text, or ""."""
    found = text.replace("&&", "").partition("&")[2][:1].upper()
    return found if found in _LETTERS else ""


def without_letter(text: str) -> str:
    """The text as it was before ``with_letter``."""
    letter = letter_of(text)
    return text.removesuffix(f"(&{letter})").replace("&", "", 1) if letter else text
