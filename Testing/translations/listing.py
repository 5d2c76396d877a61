"""The list of every string of the panels in English and German, for people (Resources/Documentation/strings.md)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .sources import ROOT, Source
from .ts_files import Key, Translation

PAGE = ROOT / "Resources" / "Documentation" / "strings.md"
SHARED = "Shared by the three modules"
HEAD = """# Every string of the panels

Made by `Testing/update_translations.py`: do not edit. Where a string stands is Slicer's translation context: the class of the .ui file, or
the Python file after its package. The translations ({languages}) are machine-made and marked so in `Resources/Translations`:
nobody who reads radiology in these languages has checked them. {count} entries, {texts} different texts.

How Slicer gets them: the [Language Packs](https://github.com/Slicer/SlicerLanguagePacks) extension's *Language Tools* makes and installs
translation files from a local folder of .ts files: choose `Resources/Translations` of this extension. Slicer's own extraction looks for
`_("...")` alone and would miss the panels, which are handed the same function as `tr` and `translate`: `LungPerfusion_en-US.ts` is the
complete template for Slicer's translation server.

Warnings and refusals are made in science as templates with values (`LungPerfusionCore/sentence.py`), `InputError(Sentence(...))`, and
said by the panels in their language, as are the device, the reason of a registration, what a computation says while it runs, the rule
behind an estimate, the notes on whether a scan lies within what a model was trained on and the reasons given for candidate defects.
`str(error)` stays English: it is what the command line prints. Words of a scene that was opened again stay as they were written.

Not translated, and shown as they are: refusals that only training, batches, cohorts, result folders and `--labels` meet (a test names
their files: `Testing/unit/test_refusals.py`), text that a library or the system gives with an error, columns and quantities of result
tables in the scene, titles and axes of plots, names of nodes and segments, reports, and the command line: they are saved with the scene
and read by others. Units, numbers (with a decimal point), names of models and DICOM terms are the same in every language.
"""


def page(sources: Iterable[Source], translations: Mapping[Key, Translation], languages: Iterable[str]) -> str:
    """The page in Markdown; ``translations`` are the German ones."""
    tables: dict[str, list[str]] = {}
    listed = list(sources)
    for each in listed:
        folders = each.path.split("/")
        module = SHARED if folders[1] == "LungPerfusionCore" or each.context == "qSlicerAbstractCoreModule" else folders[0]
        said = translations.get((each.context, each.text), Translation()).text
        tables.setdefault(module, []).append(f"| {each.context} | {_cell(each.text)} | {_cell(said)} |\n")
    head = HEAD.format(languages=", ".join(languages), count=len(listed), texts=len({each.text for each in listed}))
    parts = [f"\n## {module}\n\n| Context | English | German |\n|---|---|---|\n{''.join(rows)}" for module, rows in sorted(tables.items())]
    return head + "".join(parts)


def _cell(text: str) -> str:
    """A text in a table's cell: line ends as a sign, nothing that Markdown or HTML reads."""
    for sign, said in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("|", "\\|"), ("*", "\\*"), ("_", "\\_"), ("\n", "⏎")):
        text = text.replace(sign, said)
    return text
