"""Writes slicerhost_qt/widget_facts/{qt,ctk,qmrml,names}.json from the description of the running application.

    python Testing/host/make_widget_facts.py PATH_TO/slicer-api.json

One line a class: its base, properties {name: C++ type}, exact signal signatures, callables (methods, slots,
enumerations and their values, as PythonQt shows them). The description lists a class that could not be constructed
flat, with properties and signals among its callables; here it gets a base (the richest class whose names it all has),
and PySide6's meta-object tells its properties and signals from its methods. Nothing is added that the application lacks.
names.json holds the names of the modules and, under "designer", the classes that the application's .ui loader can make.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from PySide6 import QtCore, QtGui, QtWidgets

FACTS = Path(__file__).resolve().parent / "slicerhost_qt" / "widget_facts"


def names(classes: dict, name: str | None) -> set[str]:
    """Every Python-visible name of a class, inherited ones included."""
    found: set[str] = set()
    while name:
        entry = classes[name]
        found |= set(entry.get("properties", ())) | set(entry.get("callable", ()))
        found |= {signal.split("(")[0] for signal in entry.get("signals", ())}
        name = entry.get("base")
    return found


def lineage(classes: dict, name: str | None) -> list[str]:
    found = []
    while name:
        found.append(name)
        name = classes[name].get("base")
    return found


def base_of(classes: dict, name: str, candidates: dict[str, set[str]]) -> str | None:
    """The richest constructed class all of whose names `name` has; None for a value type."""
    own = set(classes[name].get("callable", ()))
    fitting = [other for other, theirs in candidates.items() if theirs <= own and name not in lineage(classes, other)]
    return max(fitting, key=lambda other: len(candidates[other]), default=None)


def meta_object(name: str):
    for module in (QtWidgets, QtGui, QtCore):
        if hasattr(module, name):
            return getattr(getattr(module, name), "staticMetaObject", None)
    return None


def sort_out(classes: dict, name: str, base: str) -> dict:
    """A flat, not constructed class as what it adds to `base`."""
    own = set(classes[name]["callable"]) - names(classes, base)
    properties, signals = {}, []
    meta = meta_object(name)
    if meta is not None:
        for index in range(meta.propertyCount()):
            found = meta.property(index)
            if found.name() in own:
                kind = found.typeName() + ("" if found.isWritable() else " readonly")
                properties[found.name()] = kind
        for index in range(meta.methodCount()):
            method = meta.method(index)
            signature = method.methodSignature().data().decode()
            if method.methodType() == QtCore.QMetaMethod.MethodType.Signal and signature.split("(")[0] in own:
                signals.append(signature)
    own -= set(properties) | {signal.split("(")[0] for signal in signals}
    return {"base": base, "properties": properties, "signals": sorted(signals), "callable": sorted(own)}


def facts(description: dict) -> dict[str, dict]:
    """{file stem: {class: facts}} of the description."""
    classes = description["classes"]
    candidates = {
        name: names(classes, name)
        for name in classes
        if "not_constructed" not in classes[name] and "blockSignals" in names(classes, name) and classes[name]["module"] == "qt"
    }
    sorted_out = {}
    for name, entry in classes.items():
        flat = name != "QObject" and not entry.get("base") and "blockSignals" in entry.get("callable", ())
        base = base_of(classes, name, candidates) if flat else None
        sorted_out[name] = sort_out(classes, name, base) if base else entry
    files: dict[str, dict] = {"qt": {}, "ctk": {}, "qmrml": {}}
    for name, entry in sorted_out.items():
        stem = {"qt": "qt", "ctk": "ctk", "slicer": "qmrml"}[classes[name]["module"]]
        line = {
            "base": entry.get("base"),
            "properties": entry.get("properties"),
            "signals": entry.get("signals"),
            "callable": " ".join(entry.get("callable", ())),
        }
        files[stem][name] = {key: value for key, value in line.items() if value}
    return files


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("description", type=Path, help="slicer-api.json, read off a running application")
    description = json.loads(parser.parse_args().description.read_text(encoding="utf-8"))
    FACTS.mkdir(parents=True, exist_ok=True)
    for stem, classes in facts(description).items():
        lines = [f"{json.dumps(name)}: {json.dumps(entry, separators=(',', ':'))}" for name, entry in sorted(classes.items())]
        (FACTS / f"{stem}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    known = {
        "qt": sorted(description["qt_names"]),
        "slicer": sorted(name for name in description["slicer.names"] if name.startswith(("qMRML", "qSlicer"))),
        "designer": sorted(description["designer"]),
    }
    (FACTS / "names.json").write_text(json.dumps(known, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
