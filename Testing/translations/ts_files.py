"""Qt's .ts files (Linguist, format 2.1) of the extension: read, brought in step with the sources, written.

One file a language, named as Slicer's language packs name them (SlicerLanguageTranslations: ``<extension>_<language>.ts``), and
``LungPerfusion_en-US.ts``, the template that their translation server starts from.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .sources import ROOT, Source

FOLDER = ROOT / "Resources" / "Translations"
LANGUAGES = ("de", "fr", "es", "ja")
TEMPLATE = "en-US"
MACHINE_MADE = "Machine-made, not yet checked by a reader of this language."
Key = tuple[str, str]


@dataclass(frozen=True)
class Translation:
    """``text`` is empty where nobody translated it; ``finished``: a person has read it (Linguist's tick); ``comment``: the translator's."""

    text: str = ""
    finished: bool = False
    comment: str = ""


def file_of(language: str) -> Path:
    return FOLDER / f"LungPerfusion_{language}.ts"


def read(path: Path) -> dict[Key, Translation]:
    """(context, source) -> its translation, in the file's order.

    Raises:
        ValueError: the file is no .ts file of format 2.1, or says something twice.
    """
    root = ElementTree.parse(path).getroot()
    if root.tag != "TS" or root.get("version") != "2.1":
        raise ValueError(f"{path.name} is no .ts file of format 2.1")
    found: dict[Key, Translation] = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            key, said = (context.findtext("name") or "", message.findtext("source") or ""), message.find("translation")
            if key in found or said is None:
                raise ValueError(f"{path.name}: {key} stands twice, or without <translation>")
            found[key] = Translation(
                said.text or "", said.get("type") is None and bool(said.text), message.findtext("translatorcomment") or ""
            )
    return found


def in_step(sources: Iterable[Source], known: Mapping[Key, Translation]) -> dict[Key, Translation]:
    """The translations of these sources: those that are known, those of the same text in another context, else empty ones."""
    elsewhere = {text: translation for (_context, text), translation in known.items() if translation.text}
    return {(s.context, s.text): known.get((s.context, s.text)) or elsewhere.get(s.text) or Translation() for s in sources}


def text_of(language: str, translations: Mapping[Key, Translation]) -> str:
    """The .ts file, as Linguist writes it but without places in the sources, which change with every line."""
    contexts: dict[str, list[str]] = {}
    for (context, source), said in translations.items():
        kind = "" if said.finished else ' type="unfinished"'
        comment = f"        <translatorcomment>{_escaped(said.comment)}</translatorcomment>\n" if said.comment else ""
        contexts.setdefault(context, []).append(
            f"    <message>\n        <source>{_escaped(source)}</source>\n{comment}"
            f"        <translation{kind}>{_escaped(said.text)}</translation>\n    </message>\n"
        )
    body = "".join(
        f"<context>\n    <name>{_escaped(name)}</name>\n{''.join(lines)}</context>\n" for name, lines in sorted(contexts.items())
    )
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}" sourcelanguage="en">\n{body}</TS>\n'


def _escaped(text: str) -> str:
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(sign, entity)
    return text
