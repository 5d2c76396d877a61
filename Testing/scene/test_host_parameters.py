"""parameterNodeWrapper on the host: types, validators, packs, and the names under which Slicer stores values.

The same tests run on Slicer's own files where SLICER_SOURCE_DIR names a checkout, which shows that the stand-in stores
and refuses the same.
"""

from __future__ import annotations

import enum
import pathlib
from types import SimpleNamespace
from typing import Annotated, Any, Optional, Union

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st


class Rule(enum.Enum):
    OTSU = 1
    FIXED = 2


@pytest.fixture
def kinds(scene):
    """A wrapper of every type that is used, over a new node; annotations need slicer, so classes are made here."""
    import slicer
    from slicer.parameterNodeWrapper import (
        Choice,
        Default,
        FloatRange,
        Maximum,
        Minimum,
        RangeBounds,
        WithinRange,
        parameterNodeWrapper,
        parameterPack,
    )

    class Pack:
        x: Annotated[float, WithinRange(0, 10)] = 1.0
        y: int

    Pack.__annotations__ = {"x": Annotated[float, WithinRange(0, 10)], "y": int}
    Pack = parameterPack(Pack)

    class Kinds:
        node: int
        number = 3

    Kinds.__annotations__ = {
        "node": slicer.vtkMRMLScalarVolumeNode,
        "either": Union[slicer.vtkMRMLScalarVolumeNode, slicer.vtkMRMLSegmentationNode, None],  # noqa: UP007 - this spelling is tested
        "number": Annotated[int, Minimum(0), Maximum(100)],
        "fraction": Annotated[float, WithinRange(0, 1), Default(0.5)],
        "name": Annotated[str, Choice(["otsu", "fixed"]), Default("otsu")],
        "flag": bool,
        "rule": Rule,
        "items": list[int],
        "nested": list[list[int]],
        "pair": tuple[int, str],
        "table": dict[str, float],
        "maybe": Optional[int],  # noqa: UP045 - this spelling is tested
        "path": pathlib.Path,
        "pack": Pack,
        "window": Annotated[FloatRange, RangeBounds(0, 5)],
        "anything": Any,
    }
    wrapper = parameterNodeWrapper(Kinds)
    node = scene.AddNewNodeByClass("vtkMRMLScriptedModuleNode", "parameters")
    return SimpleNamespace(wrapper=wrapper, Pack=Pack, node=node, p=wrapper(node), FloatRange=FloatRange)


def test_defaults(kinds):
    p = kinds.p
    assert (p.number, p.fraction, p.name, p.flag, p.rule, p.maybe) == (3, 0.5, "otsu", False, Rule.OTSU, None)
    assert p.node is None and p.either is None and p.anything is None
    assert list(p.items) == [] and dict(p.table) == {} and p.path == pathlib.Path()
    assert (p.pack.x, p.pack.y) == (1.0, 0)
    assert (p.window.minimum, p.window.maximum) == (0, 0)
    assert p.default("fraction").value == 0.5


def test_values_are_stored_under_slicers_names(kinds):
    p, get = kinds.p, kinds.node.GetParameter
    p.number, p.flag, p.rule, p.items, p.pair, p.table = 7, True, Rule.FIXED, [4, 5], (1, "a"), {"k": 2.5}
    p.maybe, p.path, p.pack = 9, pathlib.Path("a") / "b", kinds.Pack(2.5, 8)
    p.window = kinds.FloatRange(1.0, 2.0)
    stored = {
        name: get(name)
        for name in (
            "number",
            "flag",
            "rule",
            "items.len",
            "items.0",
            "items.1",
            "pair.0",
            "pair.1",
            "table.len",
            "table.0.0",
            "table.0.1",
            "maybe.0",
            "path",
            "pack.x",
            "pack.y",
            "window._minimum",
            "window._maximum",
        )
    }
    assert stored == {
        "number": "7",
        "flag": "True",
        "rule": "FIXED",
        "items.len": "2",
        "items.0": "4",
        "items.1": "5",
        "pair.0": "1",
        "pair.1": "a",
        "table.len": "1",
        "table.0.0": "k",
        "table.0.1": "2.5",
        "maybe.0": "9",
        "path": str(pathlib.Path("a") / "b"),
        "pack.x": "2.5",
        "pack.y": "8",
        "window._minimum": "1.0",
        "window._maximum": "2.0",
    }
    p.maybe = None
    assert p.maybe is None and not kinds.node.HasParameter("maybe.0") and kinds.node.HasParameter("maybe.1")


def test_nodes_are_references(kinds, scene):
    p = kinds.p
    volume = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode")
    segmentation = scene.AddNewNodeByClass("vtkMRMLSegmentationNode")
    p.node, p.either = volume, segmentation
    assert p.node is volume and p.either is segmentation
    assert kinds.node.GetNodeReferenceID("node") == volume.GetID()
    p.either = volume
    assert p.either is volume
    with pytest.raises(TypeError):
        p.node = segmentation
    scene.RemoveNode(volume)
    assert p.node is None


@pytest.mark.parametrize(
    "name, value, error",
    [
        ("number", -1, ValueError),
        ("number", 101, ValueError),
        ("number", 1.5, TypeError),
        ("number", None, ValueError),
        ("fraction", 1.01, ValueError),
        ("fraction", "a", TypeError),
        ("name", "mean", ValueError),
        ("flag", 1, TypeError),
        ("rule", "OTSU", TypeError),
        ("items", ["a"], TypeError),
        ("pair", (1,), ValueError),
        ("path", "a", TypeError),
        ("maybe", "a", TypeError),
        ("pack.x", 11.0, ValueError),
        ("nosuch", 1, ValueError),
        ("pack.nosuch", 1, ValueError),
    ],
)
def test_refused_values_change_nothing(kinds, name, value, error):
    names = kinds.node.GetParameterNames()
    before = {n: kinds.node.GetParameter(n) for n in names}
    with pytest.raises(error):
        kinds.p.setValue(name, value)
    assert {n: kinds.node.GetParameter(n) for n in kinds.node.GetParameterNames()} == before


def test_packs_write_through(kinds):
    p = kinds.p
    p.pack.y = 5
    assert kinds.node.GetParameter("pack.y") == "5" and p.getValue("pack.y") == 5
    p.setValue("pack.x", 4.0)
    assert p.pack.x == 4.0 and p.pack == kinds.Pack(4.0, 5) and p.pack != kinds.Pack()
    with pytest.raises(AttributeError):
        p.pack.z = 1
    with pytest.raises(ValueError):
        kinds.Pack(x=-1.0)
    with pytest.raises(TypeError):
        kinds.Pack(z=1.0)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["append", "insert", "pop", "set", "del", "extend", "clear", "reverse", "sort"]),
            st.integers(-5, 5),
            st.integers(-9, 9),
        ),
        max_size=12,
    )
)
def test_lists_behave_as_lists(kinds, steps):
    p = kinds.p
    p.items = []
    mirror: list[int] = []
    for step, index, value in steps:
        for target in (p.items, mirror):
            if step == "append":
                target.append(value)
            elif step == "insert":
                target.insert(index, value)
            elif step == "extend":
                target.extend([value, index])
            elif step in ("clear", "reverse", "sort"):
                getattr(target, step)()
            elif len(target) == 0:
                continue
            elif step == "pop":
                target.pop()
            elif step == "set":
                target[index % len(target)] = value
            else:
                del target[index % len(target)]
        assert p.items == mirror and len(p.items) == len(mirror)
        stored = kinds.wrapper(kinds.node).items
        assert list(stored) == mirror


@given(
    st.lists(st.lists(st.integers(), max_size=4), max_size=4),
    st.dictionaries(st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=5), st.floats(allow_nan=False)),
)
def test_containers_survive_a_copy_of_the_node(kinds, nested, table):
    kinds.p.nested, kinds.p.table = nested, table
    copy = kinds.wrapper(kinds.node)
    assert [list(inner) for inner in copy.nested] == nested
    assert dict(copy.table) == table and list(copy.table) == list(table)


def test_nested_lists_write_through(kinds):
    p = kinds.p
    p.nested = [[1], [2]]
    p.nested[1].append(3)
    assert kinds.node.GetParameter("nested.1.1") == "3"
    with pytest.raises(NotImplementedError):
        _ = p.nested + [[4]]  # noqa: RUF005 - the addition is tested


def test_anything_goes_for_any(kinds):
    for value in (3, "text", True, 2.5, None):
        kinds.p.anything = value
        assert kinds.p.anything == value and type(kinds.p.anything) is type(value)


def test_one_event_a_change(kinds):
    calls = []
    tag = kinds.p.AddObserver("ModifiedEvent", lambda caller, event: calls.append(1))
    kinds.p.items = list(range(20))
    assert len(calls) == 1
    wasModified = kinds.p.StartModify()
    kinds.p.number, kinds.p.fraction = 8, 0.25
    assert len(calls) == 1
    kinds.p.EndModify(wasModified)
    assert len(calls) == 2
    kinds.p.RemoveObserver(tag)


def test_reserved_names_and_unknown_types_are_refused(scene):
    from slicer.parameterNodeWrapper import isParameterNodeWrapper, parameterNodeWrapper, parameterPack

    with pytest.raises(ValueError):

        @parameterNodeWrapper
        class Reserved:
            def connectGui(self):
                return None

    class Unknown:
        pass

    Unknown.__annotations__ = {"value": complex}
    with pytest.raises(Exception, match="serializer"):
        parameterNodeWrapper(Unknown)
    with pytest.raises(ValueError):
        parameterPack(type("Empty", (), {}))
    assert not isParameterNodeWrapper(Unknown)


def test_values_survive_the_scene_file(kinds, scene, tmp_path):
    import slicer

    volume = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode", "CT")
    kinds.p.node, kinds.p.items, kinds.p.pack, kinds.p.rule = volume, [1, 2, 3], kinds.Pack(3.5, 4), Rule.FIXED
    path = str(tmp_path / "scene.mrb")
    slicer.util.updateVolumeFromArray(volume, np.zeros((2, 2, 2)))
    assert scene.WriteToMRB(path) and scene.ReadFromMRB(path, True)
    p = kinds.wrapper(slicer.util.getNode("parameters"))
    assert p.node is slicer.util.getNode("CT") and list(p.items) == [1, 2, 3]
    assert p.pack == kinds.Pack(3.5, 4) and p.rule is Rule.FIXED
