"""Lists, tuples, dictionaries and unions: parameters `name.len`, `name.0`, `name.1`, as Slicer names them."""

from __future__ import annotations

import collections.abc
import importlib
import typing

import slicer

from .serializers import (
    BoolSerializer,
    NumberSerializer,
    Serializer,
    StringSerializer,
    ValidatedSerializer,
    createSerializerFromAnnotatedType,
    parameterNodeSerializer,
)
from .util import isUnion
from .validators import IsNone

__all__ = ["AnySerializer", "DictSerializer", "ListSerializer", "TupleSerializer", "UnionSerializer"]


class _Observed:
    """A container that writes itself back after each change and is read again, so that nested ones are observed too."""

    def __init__(self, parameterNode, serializer, name: str, value):
        self._parameterNode, self._serializer, self._name, self._value = parameterNode, serializer, name, value

    def _save(self) -> None:
        try:
            self._serializer.write(self._parameterNode, self._name, self._value)
        finally:
            self._value = self._serializer.read(self._parameterNode, self._name)._value

    def __len__(self):
        return len(self._value)

    def __getitem__(self, key):
        return self._value[key]

    def __setitem__(self, key, value):
        self._value[key] = value
        self._save()

    def __delitem__(self, key):
        del self._value[key]
        self._save()

    def __eq__(self, other):
        return self._value == (other._value if isinstance(other, _Observed) else other)

    __hash__ = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._value})"


class ObservedList(_Observed, collections.abc.MutableSequence):
    """A list in a parameter node; `+` and `*` are refused since their result would not be observed."""

    def insert(self, index, item) -> None:
        self._value.insert(index, item)
        self._save()

    def extend(self, other) -> None:
        self._value.extend(other)
        self._save()

    def sort(self, *args, **kwargs) -> None:
        self._value.sort(*args, **kwargs)
        self._save()

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __imul__(self, times):
        self._value *= times
        self._save()
        return self

    def _refuse(self, other):
        raise NotImplementedError("The result would not be observed; only += and *= are supported.")

    __add__ = __radd__ = __mul__ = __rmul__ = _refuse


class ObservedDict(_Observed, collections.abc.MutableMapping):
    """A dictionary in a parameter node."""

    def __iter__(self):
        return iter(self._value)

    def popitem(self):
        item = self._value.popitem()
        self._save()
        return item


@parameterNodeSerializer
class ListSerializer(Serializer):
    """list[T]."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return type_ is list or typing.get_origin(type_) is list

    @staticmethod
    def create(type_):
        return ListSerializer(createSerializerFromAnnotatedType((typing.get_args(type_) or (typing.Any,))[0]))

    def __init__(self, elementTypeSerializer):
        self._element = elementTypeSerializer
        self._length = NumberSerializer(int)

    def default(self):
        return []

    def _len(self, node, name: str) -> int:
        return self._length.read(node, f"{name}.len") if self.isIn(node, name) else 0

    def isIn(self, parameterNode, name: str) -> bool:
        return self._length.isIn(parameterNode, f"{name}.len")

    def write(self, parameterNode, name: str, values) -> None:
        with slicer.util.NodeModify(parameterNode):
            old = list(self.read(parameterNode, name)) if self.isIn(parameterNode, name) else None
            try:
                for index, value in enumerate(values):
                    self._element.write(parameterNode, f"{name}.{index}", value)
            except Exception:
                # A value that a validator refuses leaves the list as it was.
                if old is None:
                    for index in range(len(values)):
                        self._element.remove(parameterNode, f"{name}.{index}")
                else:
                    self._resize(parameterNode, name, old, max(len(old), len(values)))
                raise
            self._shorten(parameterNode, name, len(values), self._len(parameterNode, name))

    def _resize(self, node, name: str, values, written: int) -> None:
        for index, value in enumerate(values):
            self._element.write(node, f"{name}.{index}", value)
        self._shorten(node, name, len(values), written)

    def _shorten(self, node, name: str, length: int, before: int) -> None:
        self._length.write(node, f"{name}.len", length)
        for index in range(length, before):
            self._element.remove(node, f"{name}.{index}")

    def read(self, parameterNode, name: str):
        values = [self._element.read(parameterNode, f"{name}.{i}") for i in range(self._len(parameterNode, name))]
        return ObservedList(parameterNode, self, name, values)

    def remove(self, parameterNode, name: str) -> None:
        with slicer.util.NodeModify(parameterNode):
            for index in range(self._len(parameterNode, name)):
                self._element.remove(parameterNode, f"{name}.{index}")
            self._length.remove(parameterNode, f"{name}.len")

    def supportsCaching(self) -> bool:
        return self._element.supportsCaching()


@parameterNodeSerializer
class TupleSerializer(Serializer):
    """tuple[A, B, ...] of fixed length."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return typing.get_origin(type_) is tuple

    @staticmethod
    def create(type_):
        if not typing.get_args(type_):
            raise TypeError("a tuple needs the types of its items")
        return TupleSerializer([createSerializerFromAnnotatedType(item) for item in typing.get_args(type_)])

    def __init__(self, serializers):
        self._items = list(serializers)

    def default(self):
        return tuple(item.default() for item in self._items)

    def isIn(self, parameterNode, name: str) -> bool:
        return self._items[0].isIn(parameterNode, f"{name}.0")

    def write(self, parameterNode, name: str, values) -> None:
        values = tuple(values)
        if len(values) != len(self._items):
            raise ValueError("Unexpected number of tuple values")
        with slicer.util.NodeModify(parameterNode):
            for index, (item, value) in enumerate(zip(self._items, values)):
                item.write(parameterNode, f"{name}.{index}", value)

    def read(self, parameterNode, name: str):
        return tuple(item.read(parameterNode, f"{name}.{index}") for index, item in enumerate(self._items))

    def remove(self, parameterNode, name: str) -> None:
        with slicer.util.NodeModify(parameterNode):
            for index, item in enumerate(self._items):
                item.remove(parameterNode, f"{name}.{index}")

    def supportsCaching(self) -> bool:
        return all(item.supportsCaching() for item in self._items)


@parameterNodeSerializer
class DictSerializer(Serializer):
    """dict[K, V], in order, as a list of pairs."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return type_ is dict or typing.get_origin(type_) is dict

    @staticmethod
    def create(type_):
        key, value = typing.get_args(type_) or (typing.Any, typing.Any)
        return DictSerializer(createSerializerFromAnnotatedType(key), createSerializerFromAnnotatedType(value))

    def __init__(self, keySerializer, valueSerializer):
        self._pairs = ListSerializer(TupleSerializer([keySerializer, valueSerializer]))

    def default(self):
        return {}

    def isIn(self, parameterNode, name: str) -> bool:
        return self._pairs.isIn(parameterNode, name)

    def write(self, parameterNode, name: str, dictionary) -> None:
        self._pairs.write(parameterNode, name, list(dictionary.items()))

    def read(self, parameterNode, name: str):
        return ObservedDict(parameterNode, self, name, dict(self._pairs.read(parameterNode, name)))

    def remove(self, parameterNode, name: str) -> None:
        self._pairs.remove(parameterNode, name)

    def supportsCaching(self) -> bool:
        return self._pairs.supportsCaching()


@parameterNodeSerializer
class NoneSerializer(BoolSerializer):
    """The one value None, for Optional[...]."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return type_ is type(None)

    @staticmethod
    def create(type_):
        return ValidatedSerializer(NoneSerializer(), [IsNone()])

    def default(self):
        return None

    def _encode(self, value):
        return "True"

    def _decode(self, text):
        return None


@parameterNodeSerializer
class UnionSerializer(Serializer):
    """Union[A, B] and A | B; the arm that is stored tells the type."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return isUnion(type_)

    @staticmethod
    def create(type_):
        return UnionSerializer([createSerializerFromAnnotatedType(arm) for arm in typing.get_args(type_)])

    def __init__(self, serializers):
        self._arms = [ValidatedSerializer(s, []) for s in serializers]

    def default(self):
        optional = len(self._arms) == 2 and isinstance(self._arms[1].serializer, NoneSerializer)
        return None if optional else self._arms[0].default()

    def isIn(self, parameterNode, name: str) -> bool:
        return any(arm.isIn(parameterNode, f"{name}.{index}") for index, arm in enumerate(self._arms))

    def _arm_for(self, value):
        refused = None
        for index, arm in enumerate(self._arms):
            if arm.serializer.canSerialize(type(value)):
                try:
                    arm.validate(value)
                except (TypeError, ValueError) as error:
                    refused = error
                else:
                    return index, arm
        raise refused or TypeError(f"Unable to write value '{value}' of type '{type(value)}'")

    def write(self, parameterNode, name: str, value) -> None:
        index, arm = self._arm_for(value)
        with slicer.util.NodeModify(parameterNode):
            self.remove(parameterNode, name)
            arm.write(parameterNode, f"{name}.{index}", value)

    def read(self, parameterNode, name: str):
        for index, arm in enumerate(self._arms):
            if arm.isIn(parameterNode, f"{name}.{index}"):
                return arm.read(parameterNode, f"{name}.{index}")
        raise KeyError(f"Unable to find value for name: {name}")

    def remove(self, parameterNode, name: str) -> None:
        with slicer.util.NodeModify(parameterNode):
            for index, arm in enumerate(self._arms):
                arm.remove(parameterNode, f"{name}.{index}")

    def supportsCaching(self) -> bool:
        return all(arm.supportsCaching() for arm in self._arms)


@parameterNodeSerializer
class AnySerializer(Serializer):
    """typing.Any: the value's class is stored beside it."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return type_ is typing.Any

    @staticmethod
    def create(type_):
        return AnySerializer()

    def __init__(self):
        self._class = TupleSerializer([StringSerializer(), StringSerializer()])

    def default(self):
        return None

    def _value(self, node, name: str):
        module, class_name = self._class.read(node, f"{name}.type")
        none = (module, class_name) == ("builtins", "NoneType")
        return createSerializerFromAnnotatedType(type(None) if none else getattr(importlib.import_module(module), class_name))

    def isIn(self, parameterNode, name: str) -> bool:
        return self._class.isIn(parameterNode, f"{name}.type")

    def write(self, parameterNode, name: str, value) -> None:
        self.remove(parameterNode, name)
        createSerializerFromAnnotatedType(type(value)).write(parameterNode, f"{name}.value", value)
        self._class.write(parameterNode, f"{name}.type", (type(value).__module__, type(value).__name__))

    def read(self, parameterNode, name: str):
        return self._value(parameterNode, name).read(parameterNode, f"{name}.value")

    def remove(self, parameterNode, name: str) -> None:
        if self.isIn(parameterNode, name):
            self._value(parameterNode, name).remove(parameterNode, f"{name}.value")
            self._class.remove(parameterNode, f"{name}.type")
