""".ui files: PySide6's loader builds the Qt widgets, the doubles stand where ctk and qMRML widgets are named.

What a .ui file says about a double's own properties and connections is applied here, because the doubles have no Qt
meta-object of their own; everything else (layouts, dynamic properties such as SlicerParameterName) PySide6 does. What the
application cannot make of a file, silently, is refused (`ui_rules`).
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from typing import Any

from PySide6 import QtCore, QtUiTools, QtWidgets

from . import facts, signals, ui_rules
from .classes import behind
from .proxy import proxy_class, wrap


class Loader(QtUiTools.QUiLoader):
    """Makes doubles for the classes PySide6 does not have."""

    def createWidget(self, name: str, parent: QtWidgets.QWidget | None = None, object_name: str = "") -> QtWidgets.QWidget:
        if facts.surface(name) is not None and name not in facts.known_names("qt"):
            made = behind(name)
            if made is not None:
                widget = made(parent)
                widget.setObjectName(object_name)
                proxy_class(name)
                wrap(widget)
                return widget
        return super().createWidget(name, parent, object_name)


def _is_double(name: str) -> bool:
    return facts.surface(name) is not None and name not in facts.known_names("qt")


def _number(text: str, owner: str) -> int:
    """The int of an enumeration or set as a .ui file spells it: "Qt::AlignLeft|Qt::AlignTop"."""
    value = 0
    for part in filter(None, (part.strip() for part in text.split("|"))):
        scope, name = part.split("::")[0], part.split("::")[-1]
        holder = proxy_class(scope if behind(scope) is not None else owner)
        found = getattr(holder, name)
        if not isinstance(found, int):  # the values of a double are plain
            raise ValueError(f"{part} is not an enumeration value of {scope}")
        value |= int(found)
    return value


def property_value(element: ElementTree.Element, owner: str) -> Any:
    """The Python value of a <property> element; raises ValueError for kinds a double does not need."""
    child = element[0]
    text = child.text or ""
    if child.tag in ("string", "cstring", "enum", "set"):
        return _number(text, owner) if child.tag in ("enum", "set") else text
    if child.tag in ("number", "float", "double"):
        return float(text) if child.tag != "number" else int(text)
    if child.tag == "bool":
        return text.strip() == "true"
    if child.tag == "stringlist":
        return tuple(item.text or "" for item in child.findall("string"))
    raise ValueError(f"property {element.get('name')} of {owner}: <{child.tag}> is not read by the host")


def _translated(context: str, element: ElementTree.Element, value: Any) -> Any:
    """A double's text in the application's language, as Qt's loader gives it to Qt's own widgets."""
    spoken = element.tag == "string" and element.get("notr") != "true" and value
    return QtCore.QCoreApplication.translate(context, value) if spoken else value


def _set_aside(root: ElementTree.Element) -> tuple[list[tuple[str, str, Any]], list[tuple[str, ...]]]:
    """Takes the doubles' own properties and connections out of the tree: [(widget, property, value)], [(sender, ...)]."""
    properties: list[tuple[str, str, Any]] = []
    doubles: set[str] = set()
    context = root.findtext("class", "")
    for number, widget in enumerate(root.iter("widget")):
        name = widget.get("class", "")
        if not _is_double(name):
            continue
        if not widget.get("name"):
            widget.set("name", f"_unnamed{number}")
        doubles.add(widget.get("name", ""))
        surface = facts.surface(name)
        native = next(facts.surface(base) for base in surface.lineage if base in facts.known_names("qt"))
        for element in widget.findall("property"):
            own = element.get("name", "")
            if own in surface.properties and (own not in native.properties or surface.properties[own] != native.properties[own]):
                properties.append((widget.get("name", ""), own, _translated(context, element[0], property_value(element, name))))
                widget.remove(element)
    wires: list[tuple[str, ...]] = []
    for group in root.findall("connections"):
        for wire in group.findall("connection"):
            row = tuple(wire.findtext(part, "") for part in ("sender", "signal", "receiver", "slot"))
            if row[0] in doubles or row[2] in doubles:
                wires.append(row)
                group.remove(wire)
    return properties, wires


def load_bytes(text: bytes, parent: QtWidgets.QWidget | None = None) -> Any:
    """The proxy of the top widget of a .ui file's content.

    Raises RuntimeError for a file that Qt cannot load, or of which the application's loader would leave something out.
    """
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise RuntimeError(f"Could not load UI file: {error}") from error
    faults = ui_rules.faults(root)
    if faults:
        raise RuntimeError("Could not load UI file: " + "; ".join(faults))
    properties, wires = _set_aside(root)
    buffer = QtCore.QBuffer()
    buffer.setData(ElementTree.tostring(root))
    buffer.open(QtCore.QIODevice.OpenModeFlag.ReadOnly)
    loader = Loader()
    top = loader.load(buffer, parent)
    if top is None:
        raise RuntimeError(f"Could not load UI file: {loader.errorString()}")
    named = {child.objectName(): child for child in [top, *top.findChildren(QtCore.QObject)] if child.objectName()}
    for widget, name, value in properties:
        setattr(wrap(named[widget]), name, value)
    for sender, signal, receiver, slot in wires:
        signals.connect(wrap(named[sender]), signal, wrap(named[receiver]), slot)
    return wrap(top)
