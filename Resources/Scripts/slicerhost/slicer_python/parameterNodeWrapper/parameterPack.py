"""`parameterPack`: a class of several typed values kept as one parameter."""

from __future__ import annotations

import typing
from dataclasses import dataclass

import slicer

from .default import extractDefault
from .serializers import Serializer, ValidatedSerializer, createSerializer, parameterNodeSerializer
from .util import splitAnnotations, splitPossiblyDottedName, unannotatedType
from .validators import IsInstance, NotNone

__all__ = ["isParameterPack", "nestedParameterNames", "parameterPack"]


@dataclass
class ParameterInfo:
    """One typed member of a pack or wrapper."""

    basename: str
    serializer: ValidatedSerializer
    default: object
    unalteredType: object


def isParameterPack(obj) -> bool:
    """Whether a class or an instance is a parameterPack."""
    return getattr(obj, "_is_parameterPack", False)


def nestedParameterNames(parameterPackClassOrInstance) -> list[str]:
    """Dotted names of a pack's leaves."""
    pack = parameterPackClassOrInstance
    pack = pack if isParameterPack(pack) else unannotatedType(pack)
    names = []
    for name, info in pack.allParameters.items():
        bare = unannotatedType(info.unalteredType)
        names += [f"{name}.{sub}" for sub in nestedParameterNames(bare)] if isParameterPack(bare) else [name]
    return names


def checkMember(pack, name: str) -> None:
    """ValueError where the dotted name is no member."""
    top, rest = splitPossiblyDottedName(name)
    if not hasattr(pack, top):
        raise ValueError(f"{pack} has no member '{top}'")
    if rest is not None:
        bare = unannotatedType(pack.allParameters[top].unalteredType)
        if not isParameterPack(bare):
            raise ValueError(f"{bare} is not a parameter pack but expects to have '{rest}'")
        checkMember(bare, rest)


class _PackMethods:
    """What a pack's class gets beside its properties."""

    def getValue(self, membername: str):
        top, rest = splitPossiblyDottedName(membername)
        checkMember(self, membername)
        value = getattr(self, top)
        return value if rest is None else value.getValue(rest)

    def setValue(self, membername: str, value) -> None:
        top, rest = splitPossiblyDottedName(membername)
        checkMember(self, membername)
        if rest is None:
            setattr(self, top, value)
        else:
            getattr(self, top).setValue(rest, value)
            self._pack_changed()

    def _pack_changed(self) -> None:
        store = self.__dict__.get("_pack_store")
        if store is not None:
            node, serializer, name = store
            serializer.write(node, name, self)


def _member(name: str) -> property:
    stored = f"_parameterPack_{name}"

    def setter(self, value):
        self.allParameters[name].serializer.validate(value)
        self.__dict__[stored] = value
        self._pack_changed()

    return property(lambda self: self.__dict__[stored], setter)


def _fill(self, *args, **kwargs) -> None:
    names = list(self.allParameters)
    if len(args) > len(names):
        raise TypeError(f"__init__() takes at most {len(names)} values")
    given = dict(zip(names, args))
    for name, value in kwargs.items():
        if name not in self.allParameters:
            raise TypeError(f"__init__() got an unexpected keyword argument '{name}'")
        if name in given:
            raise TypeError(f"__init__() got multiple values for argument '{name}'")
        given[name] = value
    for name, info in self.allParameters.items():
        setattr(self, name, given.get(name, info.default))


def _text(self) -> str:
    values = ((name, getattr(self, name)) for name in self.allParameters)
    return f"{type(self).__name__}({', '.join(f'{n}={chr(34) + v + chr(34) if isinstance(v, str) else v}' for n, v in values)})"


def _equal(self, other) -> bool:
    if getattr(self, "_pack_class", None) is not getattr(other, "_pack_class", type(other)):
        return False
    return all(getattr(self, name) == getattr(other, name) for name in self.allParameters)


def memberInfos(classtype, *, wrap_default) -> dict[str, ParameterInfo]:
    """The class's annotated members, in order; `wrap_default(default annotation or value, serializer)` makes defaults."""
    infos = {}
    for name, annotated in typing.get_type_hints(classtype, include_extras=True).items():
        bare, annotations = splitAnnotations(annotated)
        serializer, left = createSerializer(bare, annotations)
        default, left = extractDefault(left)
        infos[name] = ParameterInfo(name, serializer, wrap_default(classtype, name, default, serializer), annotated)
    return infos


def _pack_default(classtype, name, default, serializer):
    if hasattr(classtype, name):
        value = getattr(classtype, name)
    elif default is None:
        value = serializer.default()
    else:
        value = default.value
    try:
        serializer.validate(value)
    except (TypeError, ValueError) as error:
        raise ValueError(f"The default parameter of '{value}' fails the validation checks:\n  {error}") from error
    return value


def parameterPack(classtype=None):
    """Class decorator: typed, validated properties, comparison, text, `getValue`, `setValue`, `dataType`."""

    def wrap(cls):
        if not typing.get_type_hints(cls):
            raise ValueError("Unable to find any members in parameterPack")
        infos = memberInfos(cls, wrap_default=_pack_default)
        # The last two of each member are Slicer's own; a class that uses them works here and fails there.
        own = [f"_parameterPack_{name}_{part}" for name in infos for part in ("impl", "serializer")]
        for reserved in ("allParameters", "_is_parameterPack", "getValue", "setValue", "dataType", *own):
            if hasattr(cls, reserved) or reserved in infos:
                raise ValueError(f"Cannot use reserved name '{reserved}' in a parameterPack")
        own_init = cls.__dict__.get("__init__")

        def init(self, *args, **kwargs):
            _fill(self)
            own_init(self, *args, **kwargs)

        def data_type(membername):
            top, rest = splitPossiblyDottedName(membername)
            checkMember(cls, top)
            annotated = infos[top].unalteredType
            return annotated if rest is None else unannotatedType(annotated).dataType(rest)

        cls.__init__ = _fill if own_init is None else init
        for method, function in (("__eq__", _equal), ("__str__", _text), ("__repr__", _text)):
            if method not in cls.__dict__:
                setattr(cls, method, function)
        for name in infos:
            setattr(cls, name, _member(name))
        cls.allParameters, cls.dataType = infos, staticmethod(data_type)
        cls._is_parameterPack, cls._pack_class = True, cls
        for method in ("getValue", "setValue", "_pack_changed"):
            setattr(cls, method, getattr(_PackMethods, method))
        return cls

    return wrap if classtype is None else wrap(classtype)


def _frozen_setattr(self, key, value):
    if not hasattr(self, key):
        raise AttributeError(f"'{type(self).__name__}' has no attribute '{key}' and attributes cannot be added")
    object.__setattr__(self, key, value)


@parameterNodeSerializer
class ParameterPackSerializer(Serializer):
    """A pack as parameters `name.member`; what is read writes itself back when a member is set."""

    @staticmethod
    def canSerialize(type_) -> bool:
        return isParameterPack(type_)

    @staticmethod
    def create(type_):
        return ValidatedSerializer(ParameterPackSerializer(type_), [NotNone(), IsInstance(type_)])

    def __init__(self, type_):
        self.type = type_
        self._observed = type(type_.__name__, (type_,), {"__setattr__": _frozen_setattr})

    def default(self):
        return self.type()

    def isIn(self, parameterNode, name: str) -> bool:
        first = next(iter(self.type.allParameters.values()))
        return first.serializer.isIn(parameterNode, f"{name}.{first.basename}")

    def write(self, parameterNode, name: str, value) -> None:
        with slicer.util.NodeModify(parameterNode):
            for member, info in self.type.allParameters.items():
                info.serializer.write(parameterNode, f"{name}.{member}", getattr(value, member))

    def read(self, parameterNode, name: str):
        pack = self._observed.__new__(self._observed)
        for member, info in self.type.allParameters.items():
            pack.__dict__[f"_parameterPack_{member}"] = info.serializer.read(parameterNode, f"{name}.{member}")
        pack.__dict__["_pack_store"] = (parameterNode, self, name)
        return pack

    def remove(self, parameterNode, name: str) -> None:
        for member, info in self.type.allParameters.items():
            info.serializer.remove(parameterNode, f"{name}.{member}")

    def supportsCaching(self) -> bool:
        return all(info.serializer.supportsCaching() for info in self.type.allParameters.values())
