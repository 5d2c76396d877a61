"""The pages: every link leads somewhere, every page is reached from the README, and what is to be named is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

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
    rows = [line for line in (PAGES / "measured.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 20
    for row in rows:
        assert row.rstrip(" |").rsplit(" | ", 1)[-1].strip(), row
