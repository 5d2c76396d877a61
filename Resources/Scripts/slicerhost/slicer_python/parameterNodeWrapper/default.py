"""The value of a parameter before anybody sets it."""

from __future__ import annotations

__all__ = ["Default"]


class Default:
    """Annotation: a value, or a `generator` called anew each time the default is asked for."""

    def __init__(self, value=None, *, generator=None):
        self._value = value
        self._generator = generator

    @property
    def value(self):
        return self._generator() if self._generator else self._value

    def __eq__(self, other):
        return isinstance(other, Default) and (self._value, self._generator) == (other._value, other._generator)

    def __repr__(self) -> str:
        return f"Default(value={self._value}, generator={self._generator})"


def extractDefault(annotations):
    """(the one Default or None, the other annotations); raises where there are several."""
    defaults = [a for a in annotations if isinstance(a, Default)]
    if len(defaults) > 1:
        raise ValueError("Multiple defaults found")
    return (defaults[0] if defaults else None), [a for a in annotations if not isinstance(a, Default)]
