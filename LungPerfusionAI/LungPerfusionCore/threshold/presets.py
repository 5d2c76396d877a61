"""Named thresholds: those that come with a module and those a person saved in the application's settings."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..errors import InputError
from ..files.json_text import parsed
from ..sentence import Sentence


@dataclass(frozen=True)
class Preset:
    """Limits in a unit: "absolute" (the map's own unit) or a reference, of which they are percent. No ``lower`` is None.

    ``map_unit`` says of absolute limits what map they are for.
    """

    unit: str
    upper: float
    lower: float | None = None
    map_unit: str = ""


class Presets:
    """Presets by name. ``load()`` gives the text saved before ("" at first), ``save(text)`` keeps it."""

    def __init__(self, built_in: Mapping[str, Preset], load: Callable[[], str], save: Callable[[str], None]):
        self._built_in, self._load, self._save = dict(built_in), load, save

    def all(self) -> dict[str, Preset]:
        """Built-in presets first, then the person's own. What cannot be read of the saved text is left out."""
        return {**self._built_in, **{name: preset for name, preset in self._own().items() if name not in self._built_in}}

    def keep(self, name: str, preset: Preset) -> None:
        """Save a preset under a name; one of the same name is replaced. InputError without a name or for a built-in one."""
        name = " ".join(name.split())
        if not name:
            raise InputError(Sentence("Type a name for the preset first."))
        if name in self._built_in:
            raise InputError(Sentence("'{name}' comes with the module; choose another name.", name=name))
        self._write({**self._own(), name: preset})

    def forget(self, name: str) -> None:
        """Delete one of the person's presets. InputError for any other name."""
        own = self._own()
        if name not in own:
            raise InputError(Sentence("'{name}' is not one of your presets.", name=name))
        del own[name]
        self._write(own)

    def _own(self) -> dict[str, Preset]:
        try:
            saved = parsed(self._load() or "{}")
        except ValueError:
            return {}
        presets = {}
        for name, fields in saved.items() if isinstance(saved, dict) else ():
            try:
                preset = Preset(
                    str(fields["unit"]),
                    float(fields["upper"]),
                    None if fields.get("lower") is None else float(fields["lower"]),
                    str(fields.get("map_unit", "")),
                )
            except (TypeError, KeyError, ValueError, AttributeError):
                continue
            if math.isfinite(preset.upper):
                presets[str(name)] = preset
        return presets

    def _write(self, presets: Mapping[str, Preset]) -> None:
        self._save(json.dumps({name: preset.__dict__ for name, preset in presets.items()}))
