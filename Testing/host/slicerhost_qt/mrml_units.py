"""Doubles of number widgets that take suffix and bounds from a unit node of the scene."""

from __future__ import annotations

from typing import Any

from .ctk_sliders import DoubleSpinBox, SliderWidget
from .double import Double, double


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
