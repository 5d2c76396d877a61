"""*Restore defaults*: every setting of a panel as the module offers it at first; inputs, what was entered about the patient, and results
stay. Given the panel's widgets; imports neither Qt nor Slicer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

_VALUE = {"QComboBox": "currentIndex", "QCheckBox": "checked", "QSpinBox": "value", "QDoubleSpinBox": "value"}


class RestoreDefaults:
    """Drives ``defaultsButton`` and ``defaultsLabel`` of ``ui``.

    ``settings``: widget's name -> parameter that holds it, or "" for one that only the panel holds: that goes back to what it was when
    this was made. ``parameters()``: the parameter node's wrapper, or None.
    """

    def __init__(self, ui: Any, settings: Mapping[str, str], parameters: Callable[[], Any], translate: Callable[[str], str] = str) -> None:
        self._ui, self._settings, self._parameters, self._tr = ui, settings, parameters, translate
        self._first = {name: self._held(name) for name, parameter in settings.items() if not parameter}
        ui.defaultsButton.connect("clicked(bool)", self.restore)
        self.clear()

    def restore(self, checked: bool = False) -> None:
        """Every setting to its default, and a sentence that names those which were changed."""
        p = self._parameters()
        if p is None:
            return
        changed = []
        was = p.StartModify()
        try:
            for name, parameter in self._settings.items():
                if parameter and getattr(p, parameter) != p.default(parameter).value:
                    setattr(p, parameter, p.default(parameter).value)
                    changed.append(name)
        finally:
            p.EndModify(was)
        for name, first in self._first.items():
            if self._held(name) != first:
                widget = getattr(self._ui, name)
                setattr(widget, _VALUE[widget.className()], first)
                changed.append(name)
        self._say(changed)

    def clear(self) -> None:
        """What was said is of another scene."""
        self._ui.defaultsLabel.text = ""
        self._ui.defaultsLabel.visible = False

    def _held(self, name: str) -> Any:
        widget = getattr(self._ui, name)
        return getattr(widget, _VALUE[widget.className()])

    def _say(self, changed: list[str]) -> None:
        names = ", ".join(getattr(self._ui, name).accessibleName or getattr(self._ui, name).text for name in changed)
        self._ui.defaultsLabel.text = (
            self._tr("Restored: {names}. Results in the scene are unchanged; select their settings again to show them.").format(names=names)
            if changed
            else self._tr("All settings already have their defaults.")
        )
        self._ui.defaultsLabel.visible = True
