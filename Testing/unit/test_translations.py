"""The .ts files and the list of strings are in step with the panels; no string of a panel goes past its translation."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ElementTree

import pytest

import update_translations
from translations import sources, spoken, ts_files, untranslated

#: (file, text) of words that stay as they are, or that nobody sees.
ALLOWED = {
    **{(f"{module}.py", "The LungPerfusion contributors"): "a name" for module in sources.MODULES},
    **{
        (f"{module}.py", text): "self test"
        for module in sources.MODULES
        for text in ("Simulated thorax", "Simulated iodine", "Test passed")
    },
    ("undo_buttons.py", "Ctrl+Z"): "key",
    ("undo_buttons.py", "Ctrl+Y"): "key",
    **{("reading.py", f"Ctrl+{key}"): "key" for key in ("Up", "Down", "K", "D", "E")},
    ("PEDetection.py", "ModelSha256"): "attribute of a node",
    ("models.py", "OfferButton"): "end of a widget's name",
    ("services.py", "LungPerfusion/ThresholdPresets"): "key of a setting",
    ("services.py", " zone"): "left out of the English name of a region in a narrow column",
    ("series_list.py", "Looking for CT series"): "name of a job, in the log",
    ("artery_follower.py", "Tracking the arteries"): "name of a job, in the log",
    ("interval.py", "The interval"): "name of a job, in the log",
}


@pytest.fixture(scope="module")
def found():
    return sources.all_sources()


def test_what_is_made_from_the_sources_is_in_step():
    """.venv/bin/python Testing/update_translations.py"""
    stale = [path.name for path, text in update_translations.files().items() if path.read_text(encoding="utf-8") != text]
    assert not stale


@pytest.mark.parametrize("language", ts_files.LANGUAGES)
def test_every_string_is_translated(language, found):
    """A new string needs no translator to be committed; twenty of them do."""
    known = ts_files.read(ts_files.file_of(language))
    assert set(known) == {(each.context, each.text) for each in found}
    empty = [key for key, said in known.items() if not said.text]
    assert len(empty) < 20, empty
    assert all(said.finished or said.comment == ts_files.MACHINE_MADE for said in known.values() if said.text)
    assert ElementTree.parse(ts_files.file_of(language)).getroot().get("language") == language


@pytest.mark.parametrize("language", ts_files.LANGUAGES)
def test_translations_keep_what_a_program_reads(language):
    """Placeholders with their formats, percent signs, keys, tags, line ends, accelerators, and the spaces at either end."""
    for (context, text), said in ts_files.read(ts_files.file_of(language)).items():
        if said.text:
            ends = () if language == "ja" else (_starts,)  # no spaces between words
            for kept in (*ends, _fields, _percent, _tags, _lines, _decimals, _accelerator, _ends, _keys):
                assert kept(text) == kept(said.text), (context, text, said.text, kept.__name__)


def _fields(text):
    return sorted((name, spec) for _literal, name, spec, _conversion in string.Formatter().parse(text) if name is not None)


def _percent(text):
    """Japanese writes its own sign where it stands in words."""
    return text.count("%") + text.count("％")


def _tags(text):
    return re.findall(r"</?[a-z]+>", text)


def _lines(text):
    return text.count("\n")


def _decimals(text):
    """Numbers are the same in every language: 0.66 in a German panel, too, beside the numbers that are computed."""
    return sorted(re.findall(r"\d[.,]\d+", re.sub(r"\{[^}]*\}", "", text)))


def _accelerator(text):
    return len(re.findall(r"&[^\W_]", text))


def _ends(text):
    """A space that joins a sentence to the next one."""
    return text.endswith(" ")


def _starts(text):
    """A space that joins words to a number."""
    return text.startswith(" ") and text[1:2].isalpha()


def _keys(text):
    return re.findall(r"Ctrl\+[A-Za-z]+", text)


def test_no_word_of_a_panel_goes_past_its_translation(found):
    spoken_texts = {each.text for each in found}
    left = [
        f"{path.name}:{line}: {text!r}"
        for path in untranslated.files()
        for line, text in untranslated.words_in(path)
        if text not in spoken_texts and (path.name, text) not in ALLOWED
    ]
    assert not left, "\n".join(left)


def test_the_search_finds_words_and_leaves_names_alone(tmp_path):
    path = tmp_path / "panel.py"
    path.write_text(
        '"""Doc string."""\n'
        "def show(label: 'A label', tr) -> 'None':\n"
        "    label.text = 'Nothing was found.'\n"
        "    label.toolTip = f'{3} slices found'\n"
        "    label.text = tr('Translated here')\n"
        "    label.connect('clicked(bool)', show)\n"
        "    label.title = 'Volume'\n"
        "    return getattr(label, 'currentNode')\n",
        encoding="utf-8",
    )
    assert list(untranslated.words_in(path)) == [(3, "Nothing was found."), (4, " slices found"), (7, "Volume")]


def test_a_string_that_cannot_be_extracted_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "ROOT", tmp_path)
    path = tmp_path / "panel.py"
    path.write_text("def f(tr, n):\n    return tr(f'{n} slices')\n", encoding="utf-8")
    with pytest.raises(ValueError, match="neither a literal nor known"):
        list(sources.python_sources(path))
    path.write_text("def f(tr, n):\n    return tr('one' if n == 1 else 'many'), [tr(t) for t in ('a', 'b')]\n", encoding="utf-8")
    assert sorted(each.text for each in sources.python_sources(path)) == ["a", "b", "many", "one"]


def test_what_an_expression_can_be_is_what_it_is():
    """An entry for an expression that stands in no file any more would hide a new one of the same name."""
    import ast

    for (name, expression), texts in spoken.SPOKEN.items():
        files = [path for path in sources.python_files() if path.name == name]
        wanted = ast.unparse(ast.parse(expression, mode="eval").body)
        assert any(wanted in ast.unparse(ast.parse(path.read_text(encoding="utf-8"))) for path in files), (name, expression)
        assert all(isinstance(text, str) and text for text in texts())


def test_translations_survive_a_new_context_and_a_new_text(tmp_path):
    known = {("Old", "Apply"): ts_files.Translation("Anwenden", True), ("Old", "Gone"): ts_files.Translation("Fort", True)}
    now = [sources.Source("New", "Apply", "x.py"), sources.Source("New", "Fresh & <new>\n'", "x.py")]
    made = ts_files.in_step(now, known)
    path = tmp_path / "X_de.ts"
    path.write_text(ts_files.text_of("de", made), encoding="utf-8")
    assert ts_files.read(path) == {
        ("New", "Apply"): ts_files.Translation("Anwenden", True),
        ("New", "Fresh & <new>\n'"): ts_files.Translation(),
    }


@pytest.mark.parametrize("path", sources.python_files(), ids=lambda path: path.relative_to(sources.ROOT).as_posix())
def test_a_sentence_is_given_what_stands_in_its_template(path):
    """A name that is missing would be a KeyError where a refusal is raised; one too many is forgotten in the template."""
    import ast

    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Sentence":
            first = node.args[0]
            for template in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
                if isinstance(template, ast.Constant) and all(each.arg for each in node.keywords):  # "**values" is told by running it
                    wanted = {name for name, _spec in _fields(template.value)} if node.keywords else set()
                    assert {each.arg for each in node.keywords} == wanted, (node.lineno, template.value)


#: What no radiologist would say, and stood in a panel once; what is said now is in strings.md.
NOT_SAID = (
    "share out",
    "take up the reading",
    "positive from:",
    "embolus from:",
    "low below",
    "but not below",
    "write and read back",
    "clots before",
    "blood enhanced",
    "drawn by dropout",
    "own numbers",
    "no window to show",
    "hot slice",
    "move it:",
    "past no clot",
    "spect total",
)


def test_words_that_are_not_of_the_field_do_not_come_back(found):
    said = sorted({each.text for each in found if any(words in each.text.lower() for words in NOT_SAID)})
    assert said == []
