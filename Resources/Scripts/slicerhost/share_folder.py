"""The application's share folder, of which slicer-core carries nothing: terminologies and default colour files.

Written at boot into the host's temporary folder from `facts/terminologies.json`, or, where SLICER_SOURCE_DIR names
a checkout, linked to Slicer's own files. Codes, names and colours of the entries are Slicer's; the list is the
thoracic part of it only, and the generic label colours are the host's own.
"""

from __future__ import annotations

import colorsys
import json
import shutil
from pathlib import Path

from . import application_facts

TERMINOLOGY_FILES = {
    "SegmentationCategoryTypeModifier-SlicerGeneralAnatomy": "Segmentation category and type - 3D Slicer General Anatomy list",
    "SegmentationCategoryTypeModifier-DICOM-Master": "Segmentation category and type - DICOM master list",
}
REGION_FILE = "AnatomicRegionAndModifier-DICOM-Master"
REGION_CONTEXT = "Anatomic codes - DICOM master list"


def write_share(home: Path, checkout: Path | None) -> Path:
    """Fills `home`/share and returns the folder that the terminologies logic reads."""
    share = home / "share"
    colors, terminologies = share / "ColorFiles", share / "Terminologies"
    colors.mkdir(parents=True)
    terminologies.mkdir(parents=True)
    if checkout is not None:
        _copy_from(checkout, colors, terminologies)
        return terminologies
    facts = json.loads((application_facts.FACTS / "terminologies.json").read_text(encoding="utf-8"))
    for stem, context in TERMINOLOGY_FILES.items():
        _write(terminologies / f"{stem}.term.json", _terminology(facts, context))
    _write(terminologies / f"{REGION_FILE}.term.json", _regions(facts))
    (colors / "GenericColors.txt").write_text(_generic_colors(), encoding="utf-8")
    (colors / "GenericAnatomyColors.txt").write_text(_anatomy_colors(facts), encoding="utf-8")
    return terminologies


def _copy_from(checkout: Path, colors: Path, terminologies: Path) -> None:
    resources = checkout / "Modules" / "Loadable" / "Terminologies" / "Resources"
    for stem in (*TERMINOLOGY_FILES, REGION_FILE):
        shutil.copyfile(resources / f"{stem}.json", terminologies / f"{stem}.term.json")
    for file in (checkout / "Base" / "Logic" / "Resources" / "ColorFiles").glob("*.txt"):
        shutil.copyfile(file, colors / file.name)


def _write(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content), encoding="utf-8")


def _code(entry: dict) -> dict:
    code = {"CodeMeaning": entry["meaning"], "CodingSchemeDesignator": "SCT", "CodeValue": entry["code"]}
    if "rgb" in entry:
        code["recommendedDisplayRGBValue"] = entry["rgb"]
    if "label" in entry:
        code["3dSlicerIntegerLabel"] = entry["label"]
    if "name" in entry:
        code["3dSlicerLabel"] = entry["name"]
    return code


def _terminology(facts: dict, context: str) -> dict:
    categories = []
    for category in facts["categories"]:
        types = []
        for entry in category["types"]:
            kind = _code(entry)
            if "modifiers" in entry:
                kind["Modifier"] = [_code(modifier) for modifier in entry["modifiers"]]
            types.append(kind)
        categories.append(_code(category) | {"showAnatomy": category["showAnatomy"], "Type": types})
    return {
        "SegmentationCategoryTypeContextName": context,
        "SegmentationCodes": {"Category": categories},
        "@schema": "https://raw.githubusercontent.com/qiicr/dcmqi/master/doc/segment-context-schema.json#",
    }


def _regions(facts: dict) -> dict:
    anatomy = next(c for c in facts["categories"] if c["meaning"] == "Anatomical Structure")
    regions = []
    for entry in anatomy["types"]:
        region = {key: value for key, value in _code(entry).items() if key.startswith("Cod")}
        if "modifiers" in entry:
            region["Modifier"] = [{k: v for k, v in _code(m).items() if k.startswith("Cod")} for m in entry["modifiers"]]
        regions.append(region)
    return {
        "AnatomicContextName": REGION_CONTEXT,
        "AnatomicCodes": {"AnatomicRegion": regions},
        "@schema": "https://raw.githubusercontent.com/qiicr/dcmqi/master/doc/anatomic-context-schema.json#",
    }


def _generic_colors() -> str:
    """255 colours as far apart as the golden angle makes them."""
    lines = ["0 background 0 0 0 0"]
    for label in range(1, 256):
        rgb = colorsys.hsv_to_rgb(label * 0.61803398875 % 1.0, 0.35 + 0.1 * (label % 4), 0.95 - 0.1 * (label % 3))
        lines.append(f"{label} label_{label} " + " ".join(str(round(255 * c)) for c in rgb) + " 255")
    return "\n".join(lines) + "\n"


def _anatomy_colors(facts: dict) -> str:
    entries = [entry for c in facts["categories"] for kind in c["types"] for entry in (kind, *kind.get("modifiers", ()))]
    by_label = {entry["label"]: entry for entry in entries if {"label", "rgb", "name"} <= entry.keys()}
    lines = ["0 background 0 0 0 0"]
    for label, entry in sorted(by_label.items()):
        name = entry["name"].replace(" ", "_")
        lines.append(f"{label} {name} " + " ".join(str(c) for c in entry["rgb"]) + " 255")
    return "\n".join(lines) + "\n"
