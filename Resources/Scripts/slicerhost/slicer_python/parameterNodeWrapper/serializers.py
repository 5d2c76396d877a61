"""Values in and out of a vtkMRMLScriptedModuleNode, stored as Slicer stores them, so that scenes go both ways."""

from __future__ import annotations

import abc
import enum
import logging
import pathlib

import slicer

from .util import splitAnnotations
from .validators import IsInstance, NotNone, extractValidators

__all__ = [
    "BoolSerializer",
    "NodeSerializer",
    "NumberSerializer",
    "PathSerializer",
    "Serializer",
    "StringSerializer",
    "ValidatedSerializer",
    "parameterNodeSerializer",
]

_registered: list[type[Serializer]] = []
_PATHS = (pathlib.Path, pathlib.PosixPath, pathlib.WindowsPath, pathlib.PurePath, pathlib.PurePosixPath, pathlib.PureWindowsPath)


class Serializer(abc.ABC):
    """Reads and writes values of one type under a name."""

    @staticmethod
    @abc.abstractmethod
    def canSerialize(type_) -> bool:
        """Whether this class handles the type."""

    @staticmethod
    @abc.abstractmethod
    def create(type_):
        """A serializer of the type, usually wrapped in a ValidatedSerializer."""

    @abc.abstractmethod
    def default(self):
        """Value where the class names none."""

    @abc.abstractmethod
    def isIn(self, parameterNode, name: str) -> bool:
        """Whether the node has the parameter."""

    @abc.abstractmethod
    def write(self, parameterNode, name: str, value) -> None:
        """Stores the value."""

    @abc.abstractmethod
    def read(self, parameterNode, name: str):
        """The stored value."""

    @abc.abstractmethod
    def remove(self, parameterNode, name: str) -> None:
        """Forgets the value."""

    @staticmethod
    def supportsCaching() -> bool:
        """Whether a value read once may be handed out again."""
        return False


class ValidatedSerializer(Serializer):
    """Another serializer with validators before each write; nested ones flatten, the inner validators first."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return False

    @staticmethod
    def create(type_):
        raise TypeError("ValidatedSerializer wraps a serializer and creates none")

    def __init__(self, serializer, validators):
        inner = isinstance(serializer, ValidatedSerializer)
        self.serializer = serializer.serializer if inner else serializer
        self.validators = [*(serializer.validators if inner else ()), *(validators or ())]

    def validate(self, value) -> None:
        for validator in self.validators:
            validator.validate(value)

    def default(self):
        return self.serializer.default()

    def isIn(self, parameterNode, name):
        return self.serializer.isIn(parameterNode, name)

    def write(self, parameterNode, name, value):
        self.validate(value)
        self.serializer.write(parameterNode, name, value)

    def read(self, parameterNode, name):
        return self.serializer.read(parameterNode, name)

    def remove(self, parameterNode, name):
        self.serializer.remove(parameterNode, name)

    def supportsCaching(self) -> bool:
        return self.serializer.supportsCaching()


def parameterNodeSerializer(classtype=None):
    """Class decorator: registers a serializer for `createSerializer`."""

    def wrap(cls):
        if not issubclass(cls, Serializer):
            raise TypeError("Must be a serializer type.")
        _registered.append(cls)
        return cls

    return wrap if classtype is None else wrap(classtype)


def createSerializer(type_, annotations):
    """(serializer of the type with the annotated validators, annotations that are left over)."""
    validators, left = extractValidators(annotations)
    given = [a for a in left if isinstance(a, Serializer)]
    if len(given) > 1:
        raise ValueError("Multiple serializers found")
    left = [a for a in left if not isinstance(a, Serializer)]
    serializer = given[0] if given else _registered_for(type_)
    return ValidatedSerializer(serializer, validators), left


def _registered_for(type_):
    for candidate in _registered:
        if candidate.canSerialize(type_):
            return candidate.create(type_)
    raise TypeError(f"Unable to create serializer for type: {type_}")


def createSerializerFromAnnotatedType(annotatedType):
    """Serializer of a type that may carry annotations."""
    serializer, left = createSerializer(*splitAnnotations(annotatedType))
    if left:
        logging.warning("Unused annotations: %s", left)
    return serializer


class _Text(Serializer):
    """A value kept in one parameter's text."""

    def _encode(self, value) -> str:
        return str(value)

    @abc.abstractmethod
    def _decode(self, text: str):
        """Inverse of `_encode`."""

    def isIn(self, parameterNode, name: str) -> bool:
        return parameterNode.HasParameter(name)

    def write(self, parameterNode, name: str, value) -> None:
        parameterNode.SetParameter(name, self._encode(value))

    def read(self, parameterNode, name: str):
        return self._decode(parameterNode.GetParameter(name))

    def remove(self, parameterNode, name: str) -> None:
        parameterNode.UnsetParameter(name)

    @staticmethod
    def supportsCaching() -> bool:
        return True


@parameterNodeSerializer
class NumberSerializer(_Text):
    """int and float."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return type_ in (int, float)

    @staticmethod
    def create(type_):
        return ValidatedSerializer(NumberSerializer(type_), [NotNone(), IsInstance((int, float) if type_ is float else int)])

    def __init__(self, type):
        self.type = type

    def default(self):
        return 0

    def _decode(self, text):
        return self.type(text)


@parameterNodeSerializer
class StringSerializer(_Text):
    """str."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return type_ is str

    @staticmethod
    def create(type_):
        return ValidatedSerializer(StringSerializer(), [NotNone(), IsInstance(str)])

    def default(self):
        return ""

    def _decode(self, text):
        return text


@parameterNodeSerializer
class PathSerializer(_Text):
    """The path classes of pathlib."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return type_ in _PATHS

    @staticmethod
    def create(type_):
        return ValidatedSerializer(PathSerializer(type_), [NotNone(), IsInstance(type_)])

    def __init__(self, pathtype):
        self.type = pathtype

    def default(self):
        return self.type()

    def _decode(self, text):
        return self.type(text)


@parameterNodeSerializer
class BoolSerializer(_Text):
    """bool."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return type_ is bool

    @staticmethod
    def create(type_):
        return ValidatedSerializer(BoolSerializer(), [NotNone(), IsInstance(bool)])

    def default(self):
        return False

    def _encode(self, value):
        return "True" if value else "False"

    def _decode(self, text):
        return text == "True"


@parameterNodeSerializer
class EnumSerializer(_Text):
    """A member of an Enum, by its name."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return isinstance(type_, type) and issubclass(type_, enum.Enum)

    @staticmethod
    def create(type_):
        return ValidatedSerializer(EnumSerializer(type_), [IsInstance(type_)])

    def __init__(self, enum_):
        if len(enum_) == 0:
            raise ValueError("Cannot serialize empty Enum.")
        self.enum = enum_

    def default(self):
        return next(iter(self.enum))

    def _encode(self, value):
        return value.name

    def _decode(self, text):
        if text not in self.enum.__members__:
            raise ValueError(f"Found {text!r} in parameter node but it is not a name in {self.enum!r}")
        return self.enum[text]


@parameterNodeSerializer
class NodeSerializer(Serializer):
    """A node of the scene by reference, or None; an empty parameter marks that it was set."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return isinstance(type_, type) and issubclass(type_, slicer.vtkMRMLNode)

    @staticmethod
    def create(type_):
        return ValidatedSerializer(NodeSerializer(), [IsInstance(type_)])

    def default(self):
        return None

    def isIn(self, parameterNode, name: str) -> bool:
        return parameterNode.HasParameter(name)

    def write(self, parameterNode, name: str, value) -> None:
        parameterNode.SetParameter(name, "")
        parameterNode.SetNodeReferenceID(name, None if value is None else value.GetID())

    def read(self, parameterNode, name: str):
        return parameterNode.GetNodeReference(name)

    def remove(self, parameterNode, name: str) -> None:
        parameterNode.UnsetParameter(name)
        parameterNode.RemoveNodeReferenceIDs(name)

    @staticmethod
    def supportsCaching() -> bool:
        return True
