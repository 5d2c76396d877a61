"""The surface of every Qt, ctk and qMRML class of the real application, from `widget_facts/*.json`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FACTS = Path(__file__).resolve().parent / "widget_facts"
# PythonQt gives every object these beside what the description lists.
ALIASES = {"name": "objectName"}


@dataclass(frozen=True)
class Surface:
    """What Python sees of one class, inherited parts included.

    `properties` name -> C++ type (ending in " readonly" where so); `signals` signatures; `callables` methods, slots
    and enumerations; `lineage` the class and its bases, nearest first.
    """

    name: str
    properties: dict[str, str]
    signals: tuple[str, ...]
    callables: frozenset[str]
    lineage: tuple[str, ...]

    @property
    def signal_names(self) -> frozenset[str]:
        return frozenset(signature.split("(")[0] for signature in self.signals)

    @property
    def names(self) -> frozenset[str]:
        return self.callables | frozenset(self.properties) | self.signal_names

    def has(self, attribute: str) -> bool:
        """Whether Python code may read `attribute`; PythonQt also takes a trailing underscore (exec_, raise_)."""
        return attribute in self.names or attribute in ALIASES or attribute.rstrip("_") in self.callables

    def writable(self, attribute: str) -> bool:
        kind = self.properties.get(ALIASES.get(attribute, attribute))
        return kind is not None and not kind.endswith(" readonly")


@cache
def classes() -> dict[str, dict]:
    """{class: facts} of the three files."""
    found: dict[str, dict] = {}
    for stem in ("qt", "ctk", "qmrml"):
        entries = json.loads((FACTS / f"{stem}.json").read_text(encoding="utf-8"))
        found.update({name: {**entry, "module": "slicer" if stem == "qmrml" else stem} for name, entry in entries.items()})
    return found


@cache
def known_names(module: str) -> frozenset[str]:
    """Names that `qt` has, or the qMRML / qSlicer names that `slicer` has; `ctk` as far as its classes were described."""
    if module == "ctk":
        return frozenset(name for name, entry in classes().items() if entry["module"] == "ctk")
    return frozenset(json.loads((FACTS / "names.json").read_text(encoding="utf-8"))[module])


@cache
def designer_classes() -> frozenset[str]:
    """The classes that the application's .ui loader can make; any other becomes a plain QWidget there."""
    return frozenset(json.loads((FACTS / "names.json").read_text(encoding="utf-8"))["designer"])


@cache
def surface(name: str) -> Surface | None:
    """The surface of class `name`, or None if the description does not have it."""
    if name not in classes():
        return None
    entry = classes()[name]
    base = surface(entry["base"]) if entry.get("base") else None
    properties = dict(base.properties) if base else {}
    properties.update(entry.get("properties", {}))
    signals = tuple(dict.fromkeys((*(base.signals if base else ()), *entry.get("signals", ()))))
    callables = frozenset(entry.get("callable", "").split()) | (base.callables if base else frozenset())
    hidden = set(properties) | {signature.split("(")[0] for signature in signals}
    return Surface(name, properties, signals, callables - hidden, (name, *(base.lineage if base else ())))


def normalized(signature: str) -> str:
    """A signature as Qt normalizes it: no blanks, no `const`, no reference."""
    name, _, arguments = signature.strip().partition("(")
    parts = [part.replace("const ", "").replace("&", "").replace(" ", "") for part in arguments.rstrip(") ").split(",")]
    return f"{name.strip()}({','.join(part for part in parts if part)})"
