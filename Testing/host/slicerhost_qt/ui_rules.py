"""What a .ui file may hold: the classes that the application's loader makes, and their own properties, signals and slots.

The application refuses nothing: an unknown class becomes a plain QWidget, an unknown property a dynamic one, a connection
that cannot be made a line on the console. So a fault shows when somebody uses the panel. The host's loader and the static
check both refuse what is listed here.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

from . import facts

LAYOUTS = {"QFormLayout", "QGridLayout", "QHBoxLayout", "QStackedLayout", "QVBoxLayout"}
LAYOUT_PROPERTIES = {
    "leftMargin",
    "topMargin",
    "rightMargin",
    "bottomMargin",
    "margin",
    "spacing",
    "horizontalSpacing",
    "verticalSpacing",
    "sizeConstraint",
    "fieldGrowthPolicy",
    "rowWrapPolicy",
    "labelAlignment",
    "formAlignment",
}
DESIGNERS_OWN = {"Line", "Spacer"}  # no classes, but Designer's names for a QFrame and a gap
BUILDERS_OWN = {"QLabel": {"buddy"}}  # properties that the loader itself knows


def named(root: ElementTree.Element) -> dict[str, str]:
    """{object name: class} of the widgets, layouts and actions."""
    found = {
        element.get("name", ""): element.get("class", "QAction") for tag in ("widget", "layout", "action") for element in root.iter(tag)
    }
    return {name: kind for name, kind in found.items() if name}


def faults(root: ElementTree.Element) -> list[str]:
    """A sentence for everything in a .ui file that the application cannot make."""
    found: list[str] = []
    for widget in root.iter("widget"):
        found += _widget(widget)
    for action in root.iter("action"):
        found += _properties(action, "QAction")
    for layout in root.iter("layout"):
        if layout.get("class") not in LAYOUTS:
            found.append(f"the loader cannot make the layout {layout.get('class')} {layout.get('name')}")
        found += [
            f"layout {layout.get('name')} has no property {element.get('name')}"
            for element in layout.findall("property")
            if element.get("name") not in LAYOUT_PROPERTIES
        ]
    return found + _connections(root)


def _widget(widget: ElementTree.Element) -> list[str]:
    kind, name = widget.get("class", ""), widget.get("name", "")
    if kind in DESIGNERS_OWN:
        return []
    if facts.surface(kind) is None:
        return [f"class {kind} of {name} does not exist"]
    if kind not in facts.designer_classes():
        return [f"the loader makes a plain QWidget, no {kind}, of {name}"]
    return _properties(widget, kind)


def _properties(element: ElementTree.Element, kind: str) -> list[str]:
    surface, name, found = facts.surface(kind), element.get("name", ""), []
    for each in element.findall("property"):
        own = each.get("name", "")
        if each.get("stdset") == "0" or own in BUILDERS_OWN.get(kind, ()):
            continue  # a dynamic one, as is said
        if own not in surface.properties:
            found.append(f"{kind} {name} has no property {own}")
        elif not surface.writable(own):
            found.append(f"property {own} of {kind} {name} is read only")
    return found


def _connections(root: ElementTree.Element) -> list[str]:
    names, found = named(root), []
    for wire in root.iter("connection"):
        sender, signal, receiver, slot = (wire.findtext(part, "") for part in ("sender", "signal", "receiver", "slot"))
        found += [f"a connection names an unknown object: {name}" for name in (sender, receiver) if name not in names]
        source, target = facts.surface(names.get(sender, "")), facts.surface(names.get(receiver, ""))
        if source is not None and facts.normalized(signal) not in source.signals:
            found.append(f"{source.name} {sender} has no signal {signal}")
        if target is not None and not target.has(slot.split("(")[0]):
            found.append(f"{target.name} {receiver} has no slot {slot}")
    return found
