"""Doubles of widgets that show one volume's display, units, or the subject hierarchy."""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtWidgets

from .ctk_sliders import DoubleSpinBox, SliderWidget
from .double import Double, double
from .mrml_scene import observers
from .range_slider import RangeWidget, parent_of


class VolumeWidget(Double, QtWidgets.QWidget):
    """Follows the display node of a volume."""

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._volume: Any = None
        self._range = RangeWidget(self)
        layout = QtWidgets.QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._range)
        self._range.fire = self._range_fired

    def mrmlVolumeNode(self) -> Any:
        return self._volume

    def setMRMLVolumeNode(self, node: Any) -> None:
        observers(self, "volume").clear()
        self._volume = node
        if node is not None:
            observers(self, "volume").add(node, node.DisplayModifiedEvent, self._from_display)
            if node.GetImageData() is not None:
                low, high = node.GetImageData().GetScalarRange()
                self._range.setRange(low, high)
        self._from_display()

    def _display(self) -> Any:
        return self._volume.GetDisplayNode() if self._volume is not None else None

    def _range_fired(self, signature: str, *arguments: Any) -> None:
        if signature.startswith("valuesChanged"):
            self._to_display(*arguments)

    def _from_display(self, _caller: Any = None) -> None:
        """Brings the slider to the display node."""

    def _to_display(self, low: float, high: float) -> None:
        """Brings the display node to the slider."""


@double("qMRMLVolumeThresholdWidget")
class VolumeThresholdWidget(VolumeWidget):
    """Lower and upper threshold of a volume's display. Modes: Auto 0, Manual 1, Off 2."""

    values = {"Auto": 0, "Manual": 1, "Off": 2}

    def _from_display(self, _caller: Any = None) -> None:
        display = self._display()
        if display is not None:
            self._range.setValues(display.GetLowerThreshold(), display.GetUpperThreshold())

    def _to_display(self, low: float, high: float) -> None:
        display = self._display()
        if display is not None and (display.GetLowerThreshold(), display.GetUpperThreshold()) != (low, high):
            display.SetApplyThreshold(1)
            display.SetThreshold(low, high)
        self.fire("thresholdValuesChanged(double,double)", low, high)

    def lowerThreshold(self) -> float:
        return self._range.minimumValue()

    def upperThreshold(self) -> float:
        return self._range.maximumValue()

    def setLowerThreshold(self, value: float) -> None:
        self._range.setMinimumValue(value)

    def setUpperThreshold(self, value: float) -> None:
        self._range.setMaximumValue(value)

    def setThreshold(self, low: float, high: float) -> None:
        self._range.setValues(low, high)

    def lowerThresholdBound(self) -> float:
        return self._range.minimum()

    def upperThresholdBound(self) -> float:
        return self._range.maximum()

    def setThresholdBounds(self, low: float, high: float) -> None:
        self._range.setRange(low, high)

    def setLowerThresholdBound(self, value: float) -> None:
        self._range.setMinimum(value)

    def setUpperThresholdBound(self, value: float) -> None:
        self._range.setMaximum(value)

    def autoThreshold(self) -> int:
        display = self._display()
        if display is None or not display.GetApplyThreshold():
            return 2
        return 0 if display.GetAutoThreshold() else 1

    def setAutoThreshold(self, mode: int) -> None:
        display = self._display()
        if display is not None and int(mode) != self.autoThreshold():
            display.SetApplyThreshold(0 if int(mode) == 2 else 1)
            display.SetAutoThreshold(1 if int(mode) == 0 else 0)
            self.fire("autoThresholdValueChanged(int)", int(mode))


@double("qMRMLWindowLevelWidget")
class WindowLevelWidget(VolumeWidget):
    """Window and level of a volume's display. Modes: Auto 0, Manual 1, ManualMinMax 2."""

    values = {"Auto": 0, "Manual": 1, "ManualMinMax": 2}

    def _from_display(self, _caller: Any = None) -> None:
        display = self._display()
        if display is not None:
            low, high = display.GetWindowLevelMin(), display.GetWindowLevelMax()
            self._range.setRange(min(low, self._range.minimum()), max(high, self._range.maximum()))
            self._range.setValues(low, high)

    def _to_display(self, low: float, high: float) -> None:
        display = self._display()
        if display is not None and (display.GetWindowLevelMin(), display.GetWindowLevelMax()) != (low, high):
            display.SetAutoWindowLevel(0)
            display.SetWindowLevelMinMax(low, high)
        self.fire("windowLevelValuesChanged(double,double)", high - low, (high + low) / 2)

    def window(self) -> float:
        return self._range.maximumValue() - self._range.minimumValue()

    def level(self) -> float:
        return (self._range.maximumValue() + self._range.minimumValue()) / 2

    def setWindowLevel(self, window: float, level: float) -> None:
        self._range.setRange(min(level - window / 2, self._range.minimum()), max(level + window / 2, self._range.maximum()))
        self._range.setValues(level - window / 2, level + window / 2)

    def setWindow(self, window: float) -> None:
        self.setWindowLevel(window, self.level())

    def setLevel(self, level: float) -> None:
        self.setWindowLevel(WindowLevelWidget.window(self), level)

    def minimumValue(self) -> float:
        return self._range.minimumValue()

    def maximumValue(self) -> float:
        return self._range.maximumValue()

    def setMinimumValue(self, value: float) -> None:
        self._range.setMinimumValue(value)

    def setMaximumValue(self, value: float) -> None:
        self._range.setMaximumValue(value)

    def setMinMaxRangeValue(self, low: float, high: float) -> None:
        self._range.setValues(low, high)

    def setMinMaxBounds(self, low: float, high: float) -> None:
        self._range.setRange(low, high)

    def autoWindowLevel(self) -> int:
        display = self._display()
        return 0 if display is not None and display.GetAutoWindowLevel() else 1

    def setAutoWindowLevel(self, mode: int) -> None:
        display = self._display()
        mode = int(getattr(mode, "value", mode))
        if display is not None and mode != self.autoWindowLevel():
            display.SetAutoWindowLevel(1 if mode == 0 else 0)
            self.fire("autoWindowLevelValueChanged(ControlMode)", mode)


class UnitAware(Double):
    """Takes suffix, decimals and bounds from the scene's unit node of `quantity`."""

    values = {"Precision": 1, "Prefix": 2, "Suffix": 4, "MinimumValue": 8, "MaximumValue": 16, "Scaling": 32, "All": 63}
    starts = {"unitAwareProperties": 39}

    def setMRMLScene(self, scene: Any) -> None:
        super().setMRMLScene(scene)
        self._apply()

    def setQuantity(self, quantity: str) -> None:
        self.keep("quantity", quantity)
        self._apply()

    def setUnitAwareProperties(self, properties: int) -> None:
        self.keep("unitAwareProperties", int(properties))
        self._apply()

    def _apply(self) -> None:
        scene, quantity = self.mrmlScene(), self.kept("quantity", "QString")
        selection = scene.GetNodeByID("vtkMRMLSelectionNodeSingleton") if scene is not None and quantity else None
        unit = selection.GetUnitNode(quantity) if selection is not None else None
        if unit is None:
            return
        used = self.kept("unitAwareProperties", "int")
        if used & 1:
            self.setDecimals(unit.GetPrecision())
        if used & 2:
            self.setPrefix(unit.GetPrefix() or "")
        if used & 4:
            self.setSuffix(unit.GetSuffix() or "")
        if used & 8:
            self.setMinimum(unit.GetMinimumValue())
        if used & 16:
            self.setMaximum(unit.GetMaximumValue())


@double("qMRMLSliderWidget")
class MRMLSliderWidget(UnitAware, SliderWidget):
    """A slider widget with the unit of a quantity."""

    def setOrientation(self, orientation) -> None:
        self.keep("orientation", orientation)


@double("qMRMLSpinBox")
class MRMLSpinBox(UnitAware, DoubleSpinBox):
    """A spin box with the unit of a quantity."""


@double("qMRMLColorLegendDisplayNodeWidget")
class ColorLegendDisplayNodeWidget(Double, QtWidgets.QWidget):
    """Whether a colour legend is shown, and its title."""

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        self._node: Any = None
        self._shown = QtWidgets.QCheckBox(self)
        self._title = QtWidgets.QLineEdit(self)
        layout = QtWidgets.QFormLayout(self)
        layout.addRow("Show color legend:", self._shown)
        layout.addRow("Title:", self._title)
        self._shown.toggled.connect(self.onColorLegendVisibilityToggled)
        self._title.textEdited.connect(self.onTitleTextChanged)

    def mrmlColorLegendDisplayNode(self) -> Any:
        return self._node

    def setMRMLColorLegendDisplayNode(self, node: Any) -> None:
        observers(self, "legend").clear()
        self._node = node
        if node is not None:
            observers(self, "legend").add(node, "ModifiedEvent", self._from_node)
        self._from_node()

    def _from_node(self, _caller: Any = None) -> None:
        self.setEnabled(self._node is not None)
        if self._node is not None:
            self._shown.setChecked(bool(self._node.GetVisibility()))
            self._title.setText(self._node.GetTitleText() or "")

    def onColorLegendVisibilityToggled(self, shown: bool) -> None:
        if self._node is not None:
            self._node.SetVisibility(int(shown))

    def onTitleTextChanged(self, title: str) -> None:
        if self._node is not None:
            self._node.SetTitleText(title)

    def onLabelFormatChanged(self, text: str) -> None:
        if self._node is not None:
            self._node.SetLabelFormat(text)

    def onNumberOfLabelsChanged(self, number: int) -> None:
        if self._node is not None:
            self._node.SetNumberOfLabels(int(number))

    def onMaximumNumberOfColorsChanged(self, number: int) -> None:
        if self._node is not None:
            self._node.SetMaxNumberOfColors(int(number))


@double("qMRMLSubjectHierarchyTreeView")
class SubjectHierarchyTreeView(Double, QtWidgets.QTreeView):
    """The items of the subject hierarchy under `rootItem`, with their names."""

    starts = {"contextMenuEnabled": True, "visibilityColumnVisible": True, "transformColumnVisible": True}

    def __init__(self, *arguments) -> None:
        super().__init__(parent_of(arguments))
        from PySide6 import QtGui

        self._scene, self._root, self._types = None, 0, ()
        self._items = QtGui.QStandardItemModel(self)
        self._items.setHorizontalHeaderLabels(["Node"])
        self.setModel(self._items)
        self.selectionModel().currentChanged.connect(self._chosen)

    def setMRMLScene(self, scene: Any) -> None:
        observers(self).clear()
        self._scene = scene
        node = self.subjectHierarchyNode()
        if node is not None:
            for event in (
                "SubjectHierarchyItemAddedEvent",
                "SubjectHierarchyItemRemovedEvent",
                "SubjectHierarchyItemModifiedEvent",
                "SubjectHierarchyItemReparentedEvent",
            ):
                observers(self).add(node, getattr(node, event), self._refresh)
        self._refresh()

    def subjectHierarchyNode(self) -> Any:
        import slicer

        return slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(self._scene) if self._scene is not None else None

    def _refresh(self, _caller: Any = None) -> None:
        from PySide6 import QtGui

        node, current = self.subjectHierarchyNode(), self.currentItem()
        self._items.removeRows(0, self._items.rowCount())
        if node is None:
            return
        import vtk

        def add(parent: QtGui.QStandardItem, item: int) -> None:
            children = vtk.vtkIdList()
            node.GetItemChildren(item, children, False)
            for index in range(children.GetNumberOfIds()):
                child = children.GetId(index)
                entry = QtGui.QStandardItem(node.GetItemName(child))
                entry.setData(int(child), QtCore.Qt.ItemDataRole.UserRole)
                data = node.GetItemDataNode(child)
                if not self._types or data is None or any(data.IsA(kind) for kind in self._types):
                    parent.appendRow(entry)
                    add(entry, child)

        add(self._items.invisibleRootItem(), self._root or node.GetSceneItemID())
        self.expandAll()
        if current:
            self.setCurrentItem(current)

    def _chosen(self, index: QtCore.QModelIndex, _before: QtCore.QModelIndex) -> None:
        self.fire("currentItemChanged(vtkIdType)", self.currentItem())
        self.fire("currentNodeChanged(vtkMRMLNode*)", self.currentNode())

    def currentItem(self) -> int:
        return int(self.currentIndex().data(QtCore.Qt.ItemDataRole.UserRole) or 0)

    def currentNode(self) -> Any:
        node = self.subjectHierarchyNode()
        return node.GetItemDataNode(self.currentItem()) if node is not None and self.currentItem() else None

    def setCurrentItem(self, item: int) -> None:
        found = self._items.match(
            self._items.index(0, 0),
            QtCore.Qt.ItemDataRole.UserRole,
            int(item),
            1,
            QtCore.Qt.MatchFlag.MatchExactly | QtCore.Qt.MatchFlag.MatchRecursive,
        )
        if found:
            self.setCurrentIndex(found[0])

    def setCurrentNode(self, node: Any) -> None:
        hierarchy = self.subjectHierarchyNode()
        if hierarchy is not None and node is not None:
            self.setCurrentItem(hierarchy.GetItemByDataNode(node))

    def rootItem(self) -> int:
        return self._root

    def setRootItem(self, item: int) -> None:
        self._root = int(item)
        self._refresh()

    def nodeTypes(self) -> tuple[str, ...]:
        return self._types

    def setNodeTypes(self, kinds) -> None:
        self._types = tuple(kinds)
        self._refresh()

    def displayedItemCount(self) -> int:
        return len(self._items.findItems("*", QtCore.Qt.MatchFlag.MatchWildcard | QtCore.Qt.MatchFlag.MatchRecursive))
