"""A sentence that science says and a panel translates: English text that remembers its template and what stands in it.

Science knows neither Qt nor languages. ``Sentence`` is a ``str`` in English, so that it is joined, compared, written to JSON and
printed as before; a panel, which has a translation, gives it to :func:`said`. The templates are found where they are written, as the first
argument of ``Sentence(...)`` (``Testing/translations/spoken.py``), and stand in the .ts files like every other text of a panel.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from string import Formatter
from typing import Any

from .files.json_text import parsed


class Sentence(str):
    """``Sentence("The {side} lung measures {ml:.0f} ml.", side="right", ml=1610)``.

    ``template``: English, as ``str.format`` reads it. ``values``: numbers, words that are translated where they are known (sides, kinds of
    images, regions), or sentences. What is made of it by joining or formatting is a plain ``str`` and stays English.
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Sentence:
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.values = template, values
        return made


def said(sentence: str, translate: Callable[[str], str]) -> str:
    """A sentence in the language of ``translate``; as it is where it has no template."""
    if not isinstance(sentence, Sentence):
        return sentence
    template = translate(sentence.template)
    if not sentence.values:
        return template
    return template.format(**{name: word(value, translate) for name, value in sentence.values.items()})


def within(sentence: str) -> str:
    """A sentence's beginning as it stands inside another: "The CT" becomes "the CT" in English. Languages without articles in their
    templates (``Testing/translations``) say it as it is."""
    lowered = sentence[:1].lower() + sentence[1:]
    if not isinstance(sentence, Sentence):
        return lowered
    made: Sentence = str.__new__(Sentence, lowered)
    made.template, made.values = sentence.template, sentence.values
    return made


def listed(sentences: Sequence[str]) -> str:
    """One or more with commas between them: "A, B, C"."""
    return reduce(lambda first, second: Sentence("{first}, {second}", first=first, second=second), sentences)


def in_turn(sentences: Sequence[str]) -> str:
    """One or more with semicolons between them: "A; B; C"."""
    return reduce(lambda first, second: Sentence("{first}; {second}", first=first, second=second), sentences)


def in_a_row(*sentences: str) -> str:
    """Whole sentences one after the other: "A. B."."""
    return reduce(lambda first, second: Sentence("{first} {second}", first=first, second=second), sentences)


def packed(sentence: str) -> str:
    """A sentence as text that keeps its template, for metadata of an image, which are plain text; :func:`unpacked` is the inverse."""
    return json.dumps(_tree(sentence)) if isinstance(sentence, Sentence) else sentence


def unpacked(text: str) -> str:
    """What :func:`packed` made; a text that it did not make is as it is."""
    if not text.startswith('{"template": '):
        return text
    try:
        return _sentence(parsed(text))
    except (ValueError, LookupError, TypeError, AttributeError):
        return text


def _tree(value: Any) -> Any:
    if isinstance(value, Sentence):
        return {"template": value.template, "values": {name: _tree(each) for name, each in value.values.items()}}
    return value


def _sentence(tree: Any) -> Any:
    if not isinstance(tree, dict):
        return tree
    values = {name: _sentence(each) for name, each in tree["values"].items()}
    if values and not all(field is None or field.isidentifier() for _text, field, _spec, _as in Formatter().parse(tree["template"])):
        raise ValueError("a template has names only, and looks into nothing")
    return Sentence.__new__(Sentence, tree["template"], **values)  # its template was found where it was written


def said_lines(sentences: Iterable[str], translate: Callable[[str], str]) -> str:
    """Sentences one below the other."""
    return "\n".join(said(each, translate) for each in sentences)


def word(value: Any, translate: Callable[[str], str]) -> Any:
    """What stands in a sentence, or for itself as the message of a progress: sentences and words that are known in the language of
    ``translate``, everything else as it is."""
    if isinstance(value, Sentence):
        return said(value, translate)
    return translate(value) if isinstance(value, str) and value else value
