"""PythonQt's ways, as measured in the application, on the host's Qt half."""

from __future__ import annotations

import pytest

from slicerhost_qt import NotEmulated, slot_errors


def spin(qt, milliseconds=30):
    loop = qt.QEventLoop()
    qt.QTimer.singleShot(milliseconds, loop.quit)
    loop.exec_()


# ---- properties


def test_properties_are_attributes(qt):
    button = qt.QPushButton("x")
    assert button.text == "x" and isinstance(button.text, str)
    with pytest.raises(TypeError):
        button.text()
    button.text = "y"
    assert button.text == "y"
    button.setText("z")
    assert button.text == "z"


def test_unknown_attributes_raise(qt, ctk):
    button = qt.QPushButton("x")
    with pytest.raises(AttributeError, match="no attribute named"):
        _ = button.nothing
    with pytest.raises(AttributeError, match="creating new attributes on C\\+\\+ objects is not allowed"):
        button.nothing = 1
    with pytest.raises(AttributeError):
        ctk.ctkSliderWidget().setRange(0, 1)  # ctkDoubleSlider has it, ctkSliderWidget has not
    with pytest.raises(AttributeError, match="can not be overwritten"):
        button.setText = None
    with pytest.raises(AttributeError, match="not writable"):
        button.width = 10
    assert not hasattr(qt, "QPushButtons") and not hasattr(ctk, "ctkSlider")


def test_values_are_coerced_in_silence(qt):
    button = qt.QPushButton("x")
    button.enabled = "no"
    assert button.enabled is True
    button.enabled = "false"
    assert button.enabled is False
    label = qt.QLabel()
    label.text = 3
    assert label.text == "3"
    spin_box = qt.QSpinBox()
    spin_box.value = 7.9
    assert spin_box.value == 7
    with pytest.raises(AttributeError, match="does not accept"):
        spin_box.value = "many"


def test_numbers_are_clipped_by_the_widget(qt, ctk):
    slider = ctk.ctkSliderWidget()
    assert (slider.minimum, slider.maximum, slider.value) == (0, 99.99, 0)
    slider.value = 500
    assert slider.value == 99.99
    slider.decimals = 1
    slider.value = 1.26
    assert slider.value == pytest.approx(1.3)
    box = qt.QSpinBox()
    box.value = 1000
    assert box.value == 99


def test_name_is_object_name(qt):
    widget = qt.QWidget()
    widget.name = "panel"
    assert widget.objectName == "panel" and widget.name == "panel"


def test_reading_a_count_is_an_attribute_and_an_items_text_is_a_call(qt):
    table = qt.QTableWidget(2, 3)
    assert (table.rowCount, table.columnCount) == (2, 3)
    item = qt.QTableWidgetItem("cell")
    item.setCheckState(qt.Qt.Checked)
    table.setItem(0, 0, item)
    assert table.item(0, 0).text() == "cell" and table.item(0, 0).checkState() == qt.Qt.Checked == 2
    combo = qt.QComboBox()
    combo.addItems(["a", "b"])
    assert (combo.count, combo.currentIndex, combo.currentText) == (2, 0, "a")


def test_string_lists_come_back_as_tuples(qt):
    import slicer

    selector = slicer.qMRMLNodeComboBox()
    selector.nodeTypes = ["vtkMRMLTableNode", ""]
    assert selector.nodeTypes == ("vtkMRMLTableNode",)
    parent = qt.QWidget()
    child = qt.QLabel(parent)
    assert parent.children() == (child,)


# ---- signals


def test_connect_says_whether_it_could(qt, capsys):
    button = qt.QPushButton("x")
    assert button.connect("clicked(bool)", lambda: None) is True
    assert button.connect("clicked( bool )", lambda: None) is True
    assert button.connect("clicked(int)", lambda: None) is False
    assert button.connect("clicked", lambda: None) is False
    assert button.connect("pushed()", lambda: None) is False
    assert "does not exist" in capsys.readouterr().out


def test_a_slot_may_take_fewer_arguments(qt):
    seen = []
    button = qt.QPushButton("x")
    button.connect("clicked(bool)", lambda: seen.append("none"))
    button.connect("clicked(bool)", lambda checked: seen.append(checked))
    button.connect("clicked(bool)", lambda *arguments: seen.append(arguments))
    button.connect("clicked(bool)", lambda checked="default": seen.append(checked))
    button.clicked.connect(lambda: seen.append("new style"))
    button.click()
    assert seen == ["none", False, (False,), False, "new style"]


def test_a_slot_that_raises_or_wants_more_only_prints(qt, capsys):
    button = qt.QPushButton("x")
    seen = []
    button.connect("clicked(bool)", lambda: 1 / 0)
    button.connect("clicked(bool)", lambda checked, more: None)
    button.connect("clicked(bool)", lambda: seen.append("after"))
    button.click()
    assert seen == ["after"]
    assert "ZeroDivisionError" in capsys.readouterr().err
    assert [type(error) for error in slot_errors()] == [ZeroDivisionError, TypeError]


def test_disconnect_needs_both(qt):
    seen = []

    class Receiver:
        def slot(self):
            seen.append(1)

    receiver, button = Receiver(), qt.QPushButton("x")
    button.connect("clicked(bool)", receiver.slot)
    with pytest.raises(ValueError):
        button.disconnect("clicked(bool)")
    assert button.disconnect("clicked(bool)", receiver.slot) is True
    assert button.disconnect("clicked(bool)", receiver.slot) is False
    button.click()
    assert seen == []


def test_signals_of_doubles_and_blocking(qt, ctk):
    slider, seen = ctk.ctkSliderWidget(), []
    slider.connect("valueChanged(double)", seen.append)
    slider.value = 5
    slider.value = 5
    slider.blockSignals(True)
    slider.value = 6
    slider.blockSignals(False)
    assert seen == [5.0]


def test_connect_to_a_slot_by_name(qt):
    box, label = qt.QLineEdit(), qt.QLabel()
    assert box.connect("textChanged(QString)", label, "setText(QString)") is True
    assert box.connect("textChanged(QString)", label, "nothing(QString)") is False
    box.text = "typed"
    assert label.text == "typed"


def test_qt_5_overloads_that_qt_6_dropped(qt):
    combo, seen = qt.QComboBox(), []
    assert combo.connect("currentIndexChanged(QString)", seen.append)
    combo.addItems(["a", "b"])
    combo.currentIndex = 1
    assert seen == ["a", "b"]


# ---- objects


def test_constructors_take_no_keywords(qt, window):
    with pytest.raises(ValueError):
        qt.QPushButton("a", parent=window)
    with pytest.raises(ValueError):
        qt.QPushButton("a").setText(text="b")
    assert qt.QPushButton("a", window).parent() is window


def test_wrong_arguments_raise_value_error(qt):
    with pytest.raises(ValueError, match="matching overload"):
        qt.QLabel().setText(1, 2, 3)


def test_proxies_do_not_inherit(qt):
    button = qt.QPushButton("x")
    assert not isinstance(button, qt.QWidget)
    assert type(button) is qt.QPushButton
    assert button.isWidgetType() and button.inherits("QWidget") and button.inherits("QAbstractButton")
    assert not button.inherits("QLabel") and button.className() == "QPushButton"


def test_doubles_know_their_class(qt, ctk):
    section = ctk.ctkCollapsibleButton()
    assert section.className() == "ctkCollapsibleButton" and section.inherits("QAbstractButton")
    assert type(section) is ctk.ctkCollapsibleButton


def test_enumerations_are_ints_that_combine(qt):
    assert qt.Qt.AlignRight == 2 and isinstance(qt.Qt.AlignRight, int)
    label = qt.QLabel("x")
    label.alignment = qt.Qt.AlignRight | qt.Qt.AlignVCenter
    assert label.alignment == 0x82 and isinstance(label.alignment, int)
    label.setAlignment(4)
    assert label.alignment == 4
    table = qt.QTableWidget(1, 1)
    table.selectionBehavior = qt.QAbstractItemView.SelectRows
    assert table.selectionBehavior == 1
    assert qt.QMessageBox.Ok | qt.QMessageBox.Cancel == 0x400400
    assert qt.QSizePolicy.Expanding == 7


def test_item_data_may_be_any_object(qt):
    value = {"a": (1, [2])}
    item = qt.QListWidgetItem("x")
    item.setData(qt.Qt.UserRole, value)
    assert item.data(qt.Qt.UserRole) is value
    combo = qt.QComboBox()
    combo.addItem("first", value)
    combo.addItem("second", "text")
    assert combo.itemData(0) is value and combo.currentData is value
    assert combo.findData("text") == 1 and combo.findData(value) == 0 and combo.findData("none") == -1


def test_identity_and_life(qt):
    window = qt.QWidget()
    layout = qt.QVBoxLayout(window)
    button = qt.QPushButton("x")
    layout.addWidget(button)
    assert button.parent() is window and window.layout() is layout and window.findChild("QPushButton") is button
    assert window.findChildren(qt.QPushButton) == (button,)
    window.delete()
    assert not button
    with pytest.raises(ValueError, match="destroyed"):
        _ = button.text


def test_layout_margin_of_qt_5(qt):
    layout = qt.QFormLayout()
    layout.setMargin(3)
    assert layout.margin == 3
    layout.setContentsMargins(1, 2, 3, 4)
    assert layout.margin == -1


def test_python_subclasses_override_events(qt):
    class Panel(qt.QWidget):
        def __init__(self, parent=None):
            super().__init__(parent)
            self.sizes = []
            self.own = "attributes are allowed"

        def resizeEvent(self, event):
            self.sizes.append((event.size().width(), event.size().height()))
            super().resizeEvent(event)

        def eventFilter(self, watched, event):
            if event.type() == qt.QEvent.EnabledChange:
                self.sizes.append(watched.name)
            return False

    panel, button = Panel(), qt.QPushButton("x")
    button.name = "watched"
    button.installEventFilter(panel)
    button.enabled = False
    panel.resize(50, 40)
    panel.show()
    assert panel.sizes == ["watched", (50, 40)]
    assert isinstance(panel, qt.QWidget) and panel.className() == "QWidget"
    panel.hide()


# ---- timers, dialogs


def test_timers(qt):
    seen = []
    qt.QTimer.singleShot(0, lambda: seen.append("once"))
    timer = qt.QTimer()
    timer.setSingleShot(True)
    timer.interval = 1
    timer.connect("timeout()", lambda: seen.append("timer"))
    assert not timer.isActive() and timer.interval == 1
    timer.start()
    assert timer.isActive()
    spin(qt)
    assert sorted(seen) == ["once", "timer"] and not timer.isActive()


def test_exec_has_two_names(qt):
    for name in ("exec_", "exec"):
        dialog = qt.QDialog()
        qt.QTimer.singleShot(0, dialog.accept)
        assert getattr(dialog, name)() == qt.QDialog.Accepted


def test_a_single_shot_that_raises_only_prints(qt, capsys):
    qt.QTimer.singleShot(0, lambda: 1 / 0)
    spin(qt)
    assert "ZeroDivisionError" in capsys.readouterr().err and len(slot_errors()) == 1


# ---- strictness


def test_what_the_host_lacks_says_so(qt, ctk):
    import slicer

    with pytest.raises(NotEmulated, match="qMRMLSegmentEditorWidget"):
        slicer.qMRMLSegmentEditorWidget().setActiveEffectByName("Paint")
    with pytest.raises(NotEmulated, match="isSignalConnected"):
        qt.QWidget().isSignalConnected(None)
    with pytest.raises(NotEmulated):
        qt.QRegExp("a")
    with pytest.raises(AttributeError):
        _ = slicer.qMRMLNoSuchWidget


def test_every_double_has_exactly_the_surface_of_the_facts(qt, ctk):
    from slicerhost_qt import facts
    from slicerhost_qt.double import DOUBLES
    from slicerhost_qt.proxy import proxy_class

    for name in DOUBLES:
        surface = facts.surface(name)
        public = {member for member in dir(proxy_class(name)) if not member.startswith("_")} - {"mro"}
        extra = public - surface.names - {"name", "exec_", "raise_"}
        assert not extra and surface.names <= public, (name, extra, surface.names - public)


def test_a_destroyed_or_missing_ui_file_is_refused(qt, tmp_path):
    import slicer

    with pytest.raises(RuntimeError, match="Could not load UI file"):
        slicer.util.loadUI(str(tmp_path / "none.ui"))
    bad = tmp_path / "bad.ui"
    bad.write_text("<ui>", encoding="utf-8")
    with pytest.raises(RuntimeError, match="Could not load UI file"):
        slicer.util.loadUI(str(bad))
