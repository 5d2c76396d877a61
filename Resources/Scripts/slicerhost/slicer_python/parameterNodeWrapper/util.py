"""Types with annotations taken apart."""

from __future__ import annotations

import types
import typing

import slicer

__all__ = ["findFirstAnnotation", "getNodeTypes", "isNodeOrUnionOfNodes", "splitAnnotations", "unannotatedType"]


def splitAnnotations(possiblyAnnotatedType):
    """(bare type, tuple of annotations) of `int` as well as of `Annotated[int, ...]`."""
    if typing.get_origin(possiblyAnnotatedType) is typing.Annotated:
        bare, *annotations = typing.get_args(possiblyAnnotatedType)
        return bare, tuple(annotations)
    return possiblyAnnotatedType, ()


def unannotatedType(possiblyAnnotatedType):
    """The bare type."""
    return splitAnnotations(possiblyAnnotatedType)[0]


def findFirstAnnotation(annotationsList, annotationType):
    """The first annotation of that type, or None."""
    return next((a for a in annotationsList if isinstance(a, annotationType)), None)


def splitPossiblyDottedName(name: str):
    """("x", None) of "x"; ("x", "y.z") of "x.y.z"."""
    top, dot, rest = name.partition(".")
    return top, (rest if dot else None)


def isUnion(type_) -> bool:
    """Whether the type is `Union[...]`, `Optional[...]` or `A | B`."""
    return typing.get_origin(type_) in (typing.Union, types.UnionType)


def _isNode(type_) -> bool:
    return isinstance(type_, type) and issubclass(type_, slicer.vtkMRMLNode)


def isNodeOrUnionOfNodes(datatype) -> bool:
    """A node class, or a union of node classes and None."""
    bare = unannotatedType(datatype)
    if isUnion(bare):
        return all(_isNode(unannotatedType(arm)) or arm is type(None) for arm in typing.get_args(bare))
    return _isNode(bare)


def getNodeTypes(datatype):
    """Class names of the nodes that `datatype` allows; TypeError where it is no node type."""
    bare = unannotatedType(datatype)
    arms = [unannotatedType(arm) for arm in typing.get_args(bare)] if isUnion(bare) else [bare]
    names = tuple(arm.__name__ for arm in arms if _isNode(arm))
    if not names:
        raise TypeError(f"Cannot handle type {datatype}")
    return names
