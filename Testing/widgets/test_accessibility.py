"""The three panels by keyboard and screen reader, on a small screen and with large letters: names, order, width, no text cut, any theme."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

pytest.importorskip("PySide6")
from PySide6 import QtCore, QtGui, QtWidgets

REPOSITORY = Path(__file__).resolve().parents[2]
MODULES = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")
WIDTH = 420  # logical pixels that Slicer's module panel has by default on a screen of 1366 x 768
#: Slicer's dark palette, in the roles that a panel's text and controls use.
DARK = {"Window": "#353535", "WindowText": "#ffffff", "Base": "#2a2a2a", "Text": "#ffffff", "Button": "#353535", "ButtonText": "#ffffff"}


@pytest.fixture(params=MODULES)
def opened(request, panel):
    """A panel's Qt widget with every section open, shown off-screen at the width that it has in Slicer."""
    widget = panel(request.param)
    for name in dir(widget.ui):
        if name.endswith("Section") or name == "moreBox":
            getattr(widget.ui, name).collapsed = False
    q = widget.parent._q
    q.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    q.resize(WIDTH, 900)
    q.show()
    QtWidgets.QApplication.processEvents()
    yield q
    q.hide()


@pytest.mark.parametrize("name", MODULES)
def test_no_label_takes_a_name_for_html(panel, name):
    labels = [each for each in vars(panel(name).ui).values() if each.isWidgetType() and each.className() == "QLabel"]
    rich = {each.name for each in labels if each.textFormat != 0}
    assert labels and rich == ({"summaryLabel", "followupLegendLabel"} if name == "PerfusionDefectQuant" else set())


@pytest.fixture
def large():
    """Letters of one and a half times their size."""
    app = QtWidgets.QApplication.instance()
    before, font = app.font(), app.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    app.setFont(font)
    yield
    app.setFont(before)


def controls(q):
    """What a panel's .ui file names and a keyboard reaches: not what is inside of a spin box or a table."""
    named = [w for w in q.findChildren(QtWidgets.QWidget) if w.objectName() and not w.objectName().startswith(("qt_", "_"))]
    return [w for w in named if w.focusPolicy() != QtCore.Qt.FocusPolicy.NoFocus and w.parentWidget() is not None]


def spoken(widget) -> str:
    """What a screen reader says of a control."""
    return QtGui.QAccessible.queryAccessibleInterface(widget).text(QtGui.QAccessible.Text.Name)


def visible(widgets):
    return [w for w in widgets if w.isVisible()]


@pytest.mark.parametrize("module", MODULES)
def test_every_control_of_a_ui_file_has_a_name_of_its_own(module):
    root = ElementTree.parse(REPOSITORY / module / "Resources" / "UI" / f"{module}.ui").getroot()
    silent = {"QWidget", "QLabel", "qMRMLWidget"}
    names: dict[str, str] = {}
    for widget in root.iter("widget"):
        if widget.get("class") in silent:
            continue
        said = {p.get("name"): "".join(p.itertext()).strip() for p in widget.findall("property")}
        name = said.get("accessibleName") or said.get("text") or said.get("title", "")
        assert name, f"{widget.get('name')} has no name for a screen reader"
        if widget.get("class") != "ctkCollapsibleButton":
            assert name not in names, f"{widget.get('name')} and {names[name]} are both called {name}"
            names[name] = widget.get("name", "")


@pytest.mark.parametrize("module", MODULES)
def test_every_label_beside_a_control_leads_to_it(module):
    root = ElementTree.parse(REPOSITORY / module / "Resources" / "UI" / f"{module}.ui").getroot()
    widgets = {w.get("name"): w for w in root.iter("widget")}
    for name, widget in widgets.items():
        said = {p.get("name"): "".join(p.itertext()).strip() for p in widget.findall("property")}
        if widget.get("class") == "QLabel" and said.get("text", "").endswith((":", "<", "≥")) and name != "deviceLabelLabel":
            assert said.get("buddy") in widgets, f"{name} leads to no control"


def test_a_screen_reader_has_a_name_for_every_control(opened):
    found = controls(opened)
    assert len(found) > 20
    assert [w.objectName() for w in found if not spoken(w).strip()] == []


def test_every_control_says_what_it_is_for(opened):
    """By a tool tip while the mouse rests on it, and by *What's this?* (Shift+F1), under its name."""
    found = [w for w in controls(opened) if not isinstance(w, QtWidgets.QScrollBar) and not w.inherits("ctkCollapsibleButton")]
    found = [w for w in found if getattr(type(w), "qt_class", "") not in ("ctkCollapsibleButton", "ctkCollapsibleGroupBox")]
    assert len(found) > 20
    assert [w.objectName() for w in found if not w.toolTip()] == []
    assert [w.objectName() for w in found if not w.whatsThis()] == []
    for w in found:
        assert w.accessibleName() in re.sub("<[^>]*>", "", w.whatsThis()).replace("&amp;", "&"), w.objectName()


@pytest.mark.parametrize("module", MODULES)
def test_what_is_inside_of_a_control_is_left_alone(panel, module):
    """In the application a panel's ``ui`` also names what is inside of its controls, such as the actions of a plot's bar (QAction has no
    ``accessibleName``): the panel opens all the same."""
    import slicer

    widget = panel(module)
    inner = slicer.util.findChild(widget.parent, "actionFit_to_window")
    assert vars(widget.ui)["actionFit_to_window"] is inner or inner.inherits("QAction")
    assert not inner.whatsThis and not inner.isWidgetType()


def test_tab_goes_from_top_to_bottom(opened):
    """In the order of reading: down the panel, and within a row to the right."""
    at, order = opened, []
    for _ in range(2000):
        at = at.nextInFocusChain()
        if at is opened:
            break
        if at in controls(opened) and at.isVisible() and at.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus:
            order.append(at)
    places = [w.mapTo(opened, QtCore.QPoint(0, 0)) for w in order]
    assert len(order) > 15
    for first, second, a, b in zip(order, order[1:], places, places[1:], strict=False):
        row = abs(a.y() - b.y()) < 12
        assert b.x() > a.x() if row else b.y() >= a.y() - 4, (first.objectName(), second.objectName())


def test_a_panel_needs_no_horizontal_bar_on_a_small_screen(opened):
    assert opened.minimumSizeHint().width() <= WIDTH


def test_with_large_letters_no_text_is_cut(large, opened):
    """150 %: the panel becomes wider in proportion at most, and every line of text has its room."""
    assert opened.minimumSizeHint().width() <= 1.5 * WIDTH
    width = round(1.5 * WIDTH)
    opened.resize(width, max(opened.sizeHint().height(), opened.heightForWidth(width)))  # Slicer scrolls it vertically
    QtWidgets.QApplication.processEvents()
    assert opened.fontMetrics().height() > 18  # the letters are large
    kinds = (QtWidgets.QLabel, QtWidgets.QPushButton, QtWidgets.QCheckBox)
    texts = [w for kind in kinds for w in visible(opened.findChildren(kind)) if w.text()]
    assert len(texts) > 15
    for w in texts:
        words = re.sub("<[^>]*>", "", w.text())
        if isinstance(w, QtWidgets.QLabel) and w.wordWrap():
            box = w.fontMetrics().boundingRect(0, 0, w.width(), 10000, int(QtCore.Qt.TextFlag.TextWordWrap), words)
            assert box.height() <= w.height() + 2, (w.objectName(), words)
            continue
        room = w.width() - (22 if isinstance(w, QtWidgets.QCheckBox) else 0)
        assert w.fontMetrics().horizontalAdvance(words) <= room, (w.objectName(), words, w.width())
        assert w.fontMetrics().height() <= w.height() + 2, (w.objectName(), words)


def test_text_stands_out_from_a_dark_theme(opened):
    """No control keeps a colour of its own: with a dark palette every text is light on dark."""
    app = QtWidgets.QApplication.instance()
    before = app.palette()
    dark = QtGui.QPalette(before)
    for role, color in DARK.items():
        dark.setColor(getattr(QtGui.QPalette.ColorRole, role), QtGui.QColor(color))
    app.setPalette(dark)
    try:
        QtWidgets.QApplication.processEvents()
        for w in visible(opened.findChildren(QtWidgets.QWidget)):
            assert "color" not in w.styleSheet(), w.objectName()
            if isinstance(w, (QtWidgets.QLabel, QtWidgets.QAbstractButton)) and w.text() and w.isEnabled():
                assert "color" not in w.text(), w.objectName()
                palette = w.palette()
                assert palette.color(w.foregroundRole()).lightness() > palette.color(w.backgroundRole()).lightness() + 100, w.objectName()
    finally:
        app.setPalette(before)
