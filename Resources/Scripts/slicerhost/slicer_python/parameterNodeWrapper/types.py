"""Packs that Slicer brings along."""

from __future__ import annotations

from .parameterPack import parameterPack

__all__ = ["FloatRange"]


@parameterPack
class FloatRange:
    """An interval with minimum <= maximum; ValueError otherwise. Stored under `_minimum` and `_maximum`."""

    _minimum: float
    _maximum: float

    def __init__(self, minimum=0, maximum=0) -> None:
        self.setRange(minimum, maximum)

    @staticmethod
    def checkRange(minimum, maximum) -> None:
        if not minimum <= maximum:
            raise ValueError(f"FloatRange must have minimum <= maximum: {minimum} <= {maximum}")

    @property
    def minimum(self) -> float:
        return self._minimum

    @minimum.setter
    def minimum(self, value: float) -> None:
        self.checkRange(value, self._maximum)
        self._minimum = value

    @property
    def maximum(self) -> float:
        return self._maximum

    @maximum.setter
    def maximum(self, value: float) -> None:
        self.checkRange(self._minimum, value)
        self._maximum = value

    def setRange(self, minimum, maximum) -> None:
        self.checkRange(minimum, maximum)
        self._minimum = minimum
        self._maximum = maximum

    def __str__(self) -> str:
        return f"FloatRange(minimum={self.minimum}, maximum={self.maximum})"

    __repr__ = __str__
