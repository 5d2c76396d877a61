"""The catalogue entry against the rules of Slicer's Extensions Index, as far as they need no network.

The rules are facts taken from the index's check of description files and its pull-request template, and from the catalogue
entry schema 1.0.2, as they stood in August 2026.
"""

from __future__ import annotations

import json
import re
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAME = "LungPerfusion"
ENTRY = ROOT / f"{NAME}.json"
MODULES = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")
SCHEMA = "https://raw.githubusercontent.com/Slicer/Slicer/main/Schemas/slicer-extension-catalog-entry-schema-v1.0.2.json"
#: Schema 1.0.2: no other key is allowed.
KEYS = {
    "$schema": str,
    "category": str,
    "scm_url": str,
    "scm_revision": str,
    "scm_type": str,
    "build_dependencies": list,
    "dicom_support_rule": str,
    "build_subdirectory": str,
    "enabled": bool,
    "tier": int,
}
REQUIRED = {"$schema", "category", "scm_url"}
#: Those of the accepted categories that could be ours; "Chest Imaging" is none.
CATEGORIES = {"Analysis", "Chest Imaging Platform", "Nuclear Medicine", "Quantification", "Segmentation", "Spectral Imaging"}
#: Extensions of the index that a dependency or recommendation of ours may name.
INDEXED = {"PyTorch", "TotalSegmentator", "QuantitativeReporting", "SlicerRT"}
RAW = f"https://raw.githubusercontent.com/{NAME}/Slicer{NAME}/main/"
BLOB = f"https://github.com/{NAME}/Slicer{NAME}/blob/main/"
LICENCE_NAMES = ("LICENSE.txt",)  # of the names that the check takes, the one that the template asks for
LIMIT_MB = 100


@pytest.fixture(scope="module")
def entry() -> dict:
    return json.loads(ENTRY.read_text(encoding="utf-8"))


def cmake_value(name: str) -> str:
    found = re.findall(rf'set\s*\({name}\s*"([^"]+)"\s*\)', (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"), re.IGNORECASE)
    assert len(found) == 1, f"{name} is set {len(found)} times"
    return found[0]


def names(value: str) -> set[str]:
    return set() if value == "NA" else set(value.split())


def test_the_entry_has_the_keys_and_types_of_the_schema(entry):
    assert entry["$schema"].rstrip("#") == SCHEMA
    assert entry.keys() >= REQUIRED
    for key, value in entry.items():
        assert key in KEYS, f"{key} is no key of the schema"
        assert type(value) is KEYS[key], f"{key} is not {KEYS[key].__name__}"
    assert all(isinstance(name, str) for name in entry["build_dependencies"])


def test_the_file_has_unix_line_ends():
    assert b"\r" not in ENTRY.read_bytes()


def test_the_tier_is_the_one_for_extensions_of_the_community(entry):
    assert entry["tier"] == 3


def test_the_name_does_not_begin_with_slicer_and_the_repository_does(entry):
    assert not NAME.lower().startswith("slicer")
    assert PurePosixPath(urlsplit(entry["scm_url"]).path).stem == f"Slicer{NAME}"
    assert urlsplit(entry["scm_url"]).scheme in {"git", "https"}


def test_the_project_is_named_as_the_entry():
    projects = re.findall(r"project\s*\(\s*([^\s)]+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"), re.IGNORECASE)
    assert projects[0] == NAME


def test_the_category_is_accepted_and_one_everywhere(entry):
    assert entry["category"] in CATEGORIES
    assert cmake_value("EXTENSION_CATEGORY") == entry["category"]
    for module in MODULES:
        text = (ROOT / module / f"{module}.py").read_text(encoding="utf-8")
        assert re.findall(r"parent\.categories = \[translate\(\"qSlicerAbstractCoreModule\", \"([^\"]+)\"\)\]", text) == [entry["category"]]


def test_dependencies_are_those_of_the_build_and_indexed(entry):
    depends = names(cmake_value("EXTENSION_DEPENDS"))
    assert set(entry["build_dependencies"]) == depends
    assert depends == {"PyTorch"}  # LungPerfusionCore.scene.torch_runtime demands it
    assert depends | names(cmake_value("EXTENSION_RECOMMENDS")) <= INDEXED


def test_the_words_that_find_it_are_words_of_its_own_texts():
    text = " ".join(
        page.read_text(encoding="utf-8") for page in (ROOT / "README.md", *(ROOT / "Resources/Documentation").glob("*.md"))
    ).lower()
    keywords = names(cmake_value("EXTENSION_KEYWORDS"))
    assert len(keywords) >= 5
    assert not {word for word in keywords if word.lower() not in text}


def test_the_description_is_one_line_that_the_description_file_can_hold():
    description = cmake_value("EXTENSION_DESCRIPTION")
    assert "\n" not in description and ";" not in description
    assert len(description) <= 500
    assert "Research use only" in description


@pytest.mark.parametrize("variable", ["EXTENSION_ICONURL", "EXTENSION_SCREENSHOTURLS"])
def test_addresses_of_pictures_are_files_of_the_repository(variable):
    addresses = cmake_value(variable).split()
    assert addresses
    for address in addresses:
        assert address.startswith(RAW)
        file = ROOT / address.removeprefix(RAW)
        assert file.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"


def test_the_homepage_is_the_readme():
    assert cmake_value("EXTENSION_HOMEPAGE") == f"https://github.com/{NAME}/Slicer{NAME}#readme"


def test_the_licence_is_where_the_index_looks_and_is_named_on_the_homepage():
    assert [name for name in LICENCE_NAMES if (ROOT / name).is_file()]
    assert not (ROOT / "LICENSE").exists()
    assert "Apache License" in (ROOT / "LICENSE.txt").read_text(encoding="utf-8")
    assert "Apache" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert "EXTENSION_LICENSE_FILE ${CMAKE_CURRENT_SOURCE_DIR}/LICENSE.txt" in (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")


def test_the_checkout_stays_below_what_the_index_takes():
    out = {".git", ".venv", "demo-output", ".hypothesis", ".ruff_cache", ".mypy_cache", ".pytest_cache", "build"}
    folders = [folder for folder in ROOT.iterdir() if folder.is_dir() and folder.name not in out]
    files = [p for p in ROOT.iterdir() if p.is_file()] + [p for folder in folders for p in folder.rglob("*") if p.is_file()]
    assert sum(p.stat().st_size for p in files) < LIMIT_MB * 1024**2
