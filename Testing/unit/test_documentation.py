"""The pages: every link leads somewhere, every page is reached from the README, and what is to be named is named."""

from __future__ import annotations

import functools
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
import yaml

from translations import sources

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
PAGES = ROOT / "Resources" / "Documentation"
DOCUMENTS = (README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted(PAGES.glob("*.md")))
PICTURES = ROOT / "Resources" / "Screenshots"
SCREEN_LINES = 50


def links(page: Path) -> list[Path]:
    """The files that a page links to or shows, outside of code."""
    text = re.sub(r"```.*?```|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = [target.split("#")[0] for target in re.findall(r"(?:\]\(|src=\")([^)\s\"]+)", text)]
    return [(page.parent / target).resolve() for target in targets if target and "://" not in target]


@pytest.mark.parametrize("page", DOCUMENTS, ids=lambda page: page.name)
def test_every_link_leads_to_a_file(page):
    assert [target for target in links(page) if not target.is_file()] == []


def anchors(page: Path) -> set[str]:
    """What GitHub calls a page's headings in addresses."""
    heads = re.findall(r"^#+ (.+)$", re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", DOCUMENTS, ids=lambda page: page.name)
def test_every_link_into_a_page_leads_to_a_heading(page):
    text = re.sub(r"```.*?```|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = re.findall(r"\]\(([^)\s#:]*)#([^)\s]+)\)", text)
    assert [(name, place) for name, place in found if place not in anchors((page.parent / name) if name else page)] == []


@pytest.mark.parametrize("page", DOCUMENTS, ids=lambda page: page.name)
def test_every_command_of_a_page_is_one(page):
    """`lungperfusion.py COMMAND` names a command, and runs as written, from the repository's folder."""
    commands = {path.stem for path in (ROOT / "Resources" / "Scripts" / "lungperfusion_cli").glob("*.py")}
    text = page.read_text(encoding="utf-8")
    for way, command in re.findall(r"^    (?!alias)(.*?)lungperfusion(?:\.py)? ([a-z]+)", text, flags=re.MULTILINE):
        assert command in commands, command
        known = (".venv/bin/python Resources/Scripts/", "Slicer --no-splash --no-main-window --python-script Resources/Scripts/", "")
        assert way in known and (way or "alias lungperfusion=" in text), way


#: Words in italics that are no text of a panel: what Slicer, GitHub or a printed page calls so.
ELSEWHERE = {
    "Edit / Application Settings / Modules / Additional module paths",
    "Sample Data",
    "Chest Imaging",
    "PyTorch",
    "What's this?",
    "Help & Acknowledgement",
    "Cite this repository",
    "IN PART",
    "source of measurement",
    "Origin of the data",
    "resolved, smaller, persisting, larger, new",
    "Quantification / Perfusion Defect Quantification",
    "Sample Data / Chest Imaging / Simulated follow-up: one patient at two times",
    "Follow-up, rigid",
    "Follow-up, deformable",
    "Gone",
    "not evaluable",
    "Added",
}


@functools.cache
def shown_texts() -> list[str]:
    return [source.text for source in sources.all_sources()]


@pytest.mark.parametrize("page", [README, *sorted(PAGES.glob("*.md"))], ids=lambda page: page.name)
def test_what_a_page_calls_by_name_is_called_so_on_the_screen(page):
    """Every *name in italics* is (a part of) a text of the panels, a sample's title or on the list above."""
    if page.name == "strings.md":
        return
    samples = (ROOT / "LungPerfusionAI" / "LungPerfusionPhantom" / "scene" / "sample_data.py").read_text(encoding="utf-8")
    on_screen = " | ".join((samples, *shown_texts()))
    text = re.sub(r"```.*?```|`[^`]*`|\*\*[^*]+\*\*", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    named = {" ".join(name.split()).rstrip(".:, ") for name in re.findall(r"(?<![*\w])\*([A-Za-z][^*]{1,90})\*(?!\*)", text)}
    assert [name for name in sorted(named) if name not in on_screen and name not in ELSEWHERE] == []


@pytest.mark.parametrize("module", ["LungPerfusionAI", "PEDetection", "PerfusionDefectQuant"])
def test_a_modules_page_lists_its_sections_in_order(module):
    root = ElementTree.parse(ROOT / module / "Resources" / "UI" / f"{module}.ui").getroot()
    sections = [
        "".join(p.itertext()).strip()
        for widget in root.iter("widget")
        if widget.get("class") == "ctkCollapsibleButton"
        for p in widget.findall("property")
        if p.get("name") == "text"
    ]
    listed = re.findall(r"^\| ([^|]+?) \|", (PAGES / f"{module}.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    assert listed == sections


def test_every_page_and_picture_is_reached_from_the_readme():
    reached, waiting = set(), [README]
    while waiting:
        page = waiting.pop()
        if page not in reached:
            reached.add(page)
            waiting += links(page) if page.suffix == ".md" else []
    assert not set(PAGES.glob("*.md")) - reached
    assert not set(PICTURES.iterdir()) - reached


def test_the_readme_says_what_it_is_for_whom_and_how_to_install_on_its_first_screen():
    lines = README.read_text(encoding="utf-8").splitlines()
    screen = "\n".join(lines[: lines.index("## Documentation")])
    assert len(screen.splitlines()) <= SCREEN_LINES
    assert screen.count("![") + screen.count("<img") == 1
    for needed in ("Research use only", "radiologist", "physicist", "## Install", "make demo", "make test"):
        assert needed in screen


@pytest.mark.parametrize("folder", ["Models", "KnownModels"])
def test_every_model_and_its_card_stand_on_the_page_of_models(folder):
    page = PAGES / "models.md"
    cards = {path if path.is_file() else path / "model.json" for path in (ROOT / "Resources" / folder).iterdir()}
    assert cards <= set(links(page))
    names = {path.stem for path in (ROOT / "Resources" / folder).iterdir()}
    assert not {name for name in names if f"`{name}`" not in page.read_text(encoding="utf-8")}


def test_the_citation_file_and_the_readme_cite_the_same_five():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert {"cff-version", "message", "title", "authors"} <= citation.keys()
    readme = re.sub(r"\s+", " ", README.read_text(encoding="utf-8")).lower()
    assert len(citation["references"]) == 5
    for reference in citation["references"]:
        assert reference["title"].lower() in readme
    named = sorted(reference["doi"] for reference in citation["references"] if "doi" in reference)
    assert sorted(re.findall(r"\[doi:([^\]]+)\]\(https://doi\.org/\1\)", readme)) == named


def test_every_measured_figure_has_its_command():
    text = (PAGES / "measured.md").read_text(encoding="utf-8")
    items = re.findall(r"(?ms)^- (\*\*.*?)(?=^- |^#|^$|\Z)", text)
    assert len(items) > 40
    for item in items:
        words = " ".join(item.split())
        assert re.match(r"\*\*[^*]+\*\*: .+ \(.+\)$", words), words[:120]


def test_the_coverage_that_the_methods_paragraph_says_is_the_one_that_was_measured():
    from PerfusionDefectQuantLib.defect_interval import HELD, HELD_MUCH_LOST, MUCH_LOST_PERCENT

    page = " ".join((PAGES / "measured.md").read_text(encoding="utf-8").split())
    said = f"after the proposals {HELD[0]} of {HELD[1]} / {HELD_MUCH_LOST[0]} of {HELD_MUCH_LOST[1]}"
    assert f"at most {MUCH_LOST_PERCENT} % of the lung / more" in page and said in page
