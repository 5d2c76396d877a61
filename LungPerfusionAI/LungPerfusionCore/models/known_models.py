"""The catalogue of models that others published: a small file a model beside the extension's own models (Resources/KnownModels).

It says what a radiologist needs to decide (what it makes, licence, training, figures, size) and what a machine needs to fetch and run it.
Reading it asks no network for anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..errors import InputError
from ..files.json_text import parsed
from ..files.paths import is_plain_name
from .library_result import RESIDUAL

TOTALSEGMENTATOR, LUNGMASK = "totalsegmentator", "lungmask"
#: What can run a model of the catalogue.
ENGINES = (RESIDUAL, TOTALSEGMENTATOR, LUNGMASK)
#: What a panel asks for.
MADE = ("emboli", "lobes", "arteries", "veins", "airways")
LARGEST = 1 << 16


@dataclass(frozen=True)
class KnownFile:
    """One file of a model. ``size``: bytes, about. ``sha256``: as the publisher states it, perhaps its beginning alone (as PyTorch's
    hub writes it into names); empty where nobody states one, and then the first download is trusted and recorded."""

    name: str
    url: str
    size: int
    sha256: str = ""


@dataclass(frozen=True)
class Rule:
    """From a probability in every voxel to emboli: connected parts of at least ``probability`` that fill ``least_mm3`` count."""

    probability: float = 0.5
    least_mm3: float = 10.0
    source: str = ""


@dataclass(frozen=True)
class KnownModel:
    """``makes``: what it segments (``MADE``); ``runs_with``: one of ``ENGINES``; ``expects``: its input in words; ``parameters``: as the
    engine takes them; ``how_to_get``: what must be installed first, in words."""

    name: str
    title: str
    makes: tuple[str, ...]
    runs_with: str
    source: str
    files: tuple[KnownFile, ...]
    licence: str
    commercial_use: bool
    publication: str
    trained_on: str
    expects: str
    figures: dict[str, Any] = field(default_factory=dict)
    parameters: dict[str, Any] = field(default_factory=dict)
    rule: Rule = field(default_factory=Rule)
    how_to_get: str = ""

    @property
    def size(self) -> int:
        """Bytes to fetch."""
        return sum(each.size for each in self.files)

    @property
    def sentence(self) -> str:
        """Licence, size and training data in one sentence."""
        size = f"{in_bytes(self.size)} to download, " if self.files else ""
        use = "" if self.commercial_use else " (commercial use is excluded)"
        return f"{self.title}: {size}licence {self.licence}{use}, trained on {self.trained_on}."


def in_bytes(size: float) -> str:
    """A size as a person says it: 566 MB."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= scale:
            return f"{size / scale:.3g} {unit}"
    return f"{size:.0f} bytes"


def catalogue_folder() -> Path:
    """Where the catalogue lies: installed, beside the modules; in the repository, beside the modules' folders."""
    here = Path(__file__).resolve().parents[1]
    places = [here.parent / "Resources" / "KnownModels", here.parent.parent / "Resources" / "KnownModels"]
    return next((place for place in places if place.is_dir()), places[-1])


def known_models(folder: Path | None = None) -> tuple[KnownModel, ...]:
    """The whole catalogue by name. Raises InputError for a file that is not as it should be."""
    folder = folder or catalogue_folder()
    found = [read_known(path) for path in sorted(folder.glob("*.json"))]
    return tuple(sorted(found, key=lambda model: model.name))


def get_known(name: str, folder: Path | None = None) -> KnownModel:
    """The model of a name. Raises InputError, naming what there is."""
    models = known_models(folder)
    for model in models:
        if model.name == name:
            return model
    listed = ", ".join(model.name for model in models)
    raise InputError(f"The catalogue has no model '{name}'; it has {listed}.")


def read_known(path: Path) -> KnownModel:
    """One entry. Raises InputError, naming what is wrong with it."""
    where = f"The entry {path.stem} of the catalogue"
    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"{where} is too large to be one.")
        content = parsed(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{where} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise InputError(f"{where} is not JSON.") from error
    if not isinstance(content, dict):
        raise InputError(f"{where} is not an object.")
    return _entry(content, path.stem, where)


def _entry(content: Mapping[str, Any], stem: str, where: str) -> KnownModel:
    kinds = {"commercial_use": bool, "figures": dict, "parameters": dict, "makes": list, "files": list, "rule": dict}
    for each in fields(KnownModel):
        if each.name not in content:
            raise InputError(f"{where} lacks '{each.name}'.")
        if not isinstance(content[each.name], kinds.get(each.name, str)):
            raise InputError(f"{where} has a '{each.name}' of the wrong kind.")
    extra = sorted(content.keys() - {each.name for each in fields(KnownModel)})
    if extra:
        raise InputError(f"{where} has an unknown '{extra[0]}'.")
    empty = [key for key in ("title", "licence", "publication", "trained_on", "expects", "source") if not content[key].strip()]
    if empty:
        raise InputError(f"{where} says nothing of '{empty[0]}'.")
    if content["name"] != stem or not is_plain_name(stem):
        raise InputError(f"{where} is named otherwise than its file.")
    if content["runs_with"] not in ENGINES:
        raise InputError(f"{where} runs with {content['runs_with']}, which is none of {', '.join(ENGINES)}.")
    makes = tuple(content["makes"])
    if not makes or not set(makes) <= set(MADE):
        raise InputError(f"{where} makes something else than {', '.join(MADE)}.")
    files = tuple(_file(each, where) for each in content["files"])
    if content["runs_with"] in (RESIDUAL, LUNGMASK) and not files:
        raise InputError(f"{where} names no file to fetch.")
    if not files and not content["how_to_get"]:
        raise InputError(f"{where} neither names a file nor says how to get the model.")
    return KnownModel(**(dict(content) | {"makes": makes, "files": files, "rule": _rule(content["rule"], where)}))


def is_fetchable(url: str) -> bool:
    """Whether an address is one that a file is fetched from: https, or this computer."""
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost"))


def _file(content: Any, where: str) -> KnownFile:
    try:
        found = KnownFile(str(content["name"]), str(content["url"]), int(content["bytes"]), str(content["sha256"]).lower())
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"{where} has a file without name, url, bytes or sha256.") from error
    if not is_plain_name(found.name) or not is_fetchable(found.url) or found.size <= 0:
        raise InputError(f"{where} has a file whose name, address (https) or size cannot be used.")
    if found.sha256 and not re.fullmatch(r"[0-9a-f]{8,64}", found.sha256):
        raise InputError(f"{where} has a checksum that is none.")
    return found


def _rule(content: Mapping[str, Any], where: str) -> Rule:
    try:
        rule = Rule(float(content.get("probability", 0.5)), float(content.get("least_mm3", 10.0)), str(content.get("source", "")))
    except (TypeError, ValueError) as error:
        raise InputError(f"{where} has a rule that is not made of numbers.") from error
    if not 0 < rule.probability < 1 or rule.least_mm3 < 0 or content.keys() - {"probability", "least_mm3", "source"}:
        raise InputError(f"{where} has a rule that cannot be.")
    return rule
