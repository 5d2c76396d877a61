"""SimpleITK transforms to linear transform nodes and back.

A transform node says where its volume's points go: from the node's coordinates to those of its parent (RAS).
SimpleITK's registration says where a point of the fixed image is found in the moving one (LPS). So the node that lays
the moving volume over the fixed one carries the inverse of the registration's transform, turned from LPS to RAS,
exactly. A person may then edit the node.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import SimpleITK as sitk
import slicer
import vtk

from ..errors import InputError
from ..sentence import Sentence
from .grids import RAS_LPS, linear_to_world, to_numpy, to_vtk
from .hierarchy import place_under_study

#: How far from a rotation a matrix may be and still count as rigid: text files and sliders are off by about 1e-6.
RIGID_TOLERANCE = 1e-4


def matrix_of(transform: sitk.Transform) -> np.ndarray:
    """4 x 4 matrix (LPS, mm) of a linear transform: point -> ``transform.TransformPoint(point)``. Raises InputError for
    any other."""
    if not transform.IsLinear() or transform.GetDimension() != 3:
        raise InputError(Sentence("The transform is not linear, so a linear transform node cannot hold it."))
    matrix = np.eye(4)
    origin = np.array(transform.TransformPoint((0.0, 0.0, 0.0)))
    for axis in range(3):
        matrix[:3, axis] = np.array(transform.TransformPoint(tuple(np.eye(3)[axis]))) - origin
    matrix[:3, 3] = origin
    return matrix


def transform_of(matrix: np.ndarray, centre: tuple[float, float, float] = (0.0, 0.0, 0.0)) -> sitk.Transform:
    """A 4 x 4 matrix (LPS, mm) as ``Euler3DTransform`` about ``centre`` where it is rigid, else as ``AffineTransform``.

    Raises InputError for a matrix that cannot be inverted.
    """
    linear = np.asarray(matrix, float)[:3, :3]
    if not np.isfinite(matrix).all() or abs(np.linalg.det(linear)) < 1e-9:
        raise InputError(Sentence("The transform's matrix cannot be inverted."))
    rigid = np.abs(linear.T @ linear - np.eye(3)).max() <= RIGID_TOLERANCE and np.linalg.det(linear) > 0
    c = np.asarray(centre, float)
    transform: sitk.Euler3DTransform | sitk.AffineTransform
    if rigid:
        transform = sitk.Euler3DTransform()
        transform.SetCenter(c.tolist())
        # 1e-3 lets rounded matrices pass ITK's own check; positions then differ by less than that rounding.
        transform.SetMatrix(linear.ravel().tolist(), 1e-3)
    else:
        transform = sitk.AffineTransform(3)
        transform.SetCenter(c.tolist())
        transform.SetMatrix(linear.ravel().tolist())
    transform.SetTranslation((np.asarray(matrix, float)[:3, 3] + linear @ c - c).tolist())
    return transform


def node_from_transform(
    transform: sitk.Transform,
    name: str,
    *,
    node: slicer.vtkMRMLTransformNode | None = None,
    like: slicer.vtkMRMLNode | None = None,
    parent: slicer.vtkMRMLTransformNode | None = None,
) -> slicer.vtkMRMLTransformNode:
    """Put the result of a registration into a linear transform node, for the moving volume to hang under.

    Args:
        transform: maps points of the fixed image to points of the moving one (LPS, world).
        name: of a new node; a node given is updated in place and keeps its own.
        like: node beside which a new one goes in subject hierarchy.
        parent: linear transform node under which the moving volume hung, and now the new node does; the volume moves in
            the world as registered, above whatever the parent does.

    Returns:
        vtkMRMLLinearTransformNode. Raises InputError for a transform or a parent that is not linear or cannot be
        inverted.
    """
    matrix = matrix_of(transform)
    if abs(np.linalg.det(matrix[:3, :3])) < 1e-9:
        raise InputError(Sentence("The transform's matrix cannot be inverted."))
    above = _to_world(parent)
    if node is None:
        scene = like.GetScene() if like is not None else slicer.mrmlScene
        node = scene.AddNewNodeByClass("vtkMRMLLinearTransformNode", name)
        if like is not None:
            place_under_study(node, like)
    was_modifying = node.StartModify()
    try:
        node.SetAndObserveTransformNodeID(parent.GetID() if parent is not None else None)
        node.SetMatrixTransformToParent(to_vtk(np.linalg.inv(above) @ RAS_LPS @ np.linalg.inv(matrix) @ RAS_LPS @ above))
    finally:
        node.EndModify(was_modifying)
    return node


def transform_from_node(node: slicer.vtkMRMLTransformNode, centre: tuple[float, float, float] = (0.0, 0.0, 0.0)) -> sitk.Transform:
    """What a transform node does to its volumes in the world, as the transform from the fixed image's points to the
    moving one's (LPS): the inverse of :func:`node_from_transform`, with whatever a person changed since.

    Raises InputError for a node that is not linear or cannot be inverted.
    """
    moves = _to_world(node) @ np.linalg.inv(_to_world(node.GetParentTransformNode()))
    return transform_of(RAS_LPS @ np.linalg.inv(moves) @ RAS_LPS, centre)


def transform_of_node_alone(node: slicer.vtkMRMLTransformNode, centre: tuple[float, float, float] = (0.0, 0.0, 0.0)) -> sitk.Transform:
    """As :func:`transform_from_node`, of a linear node's own matrix whatever it hangs under, which may be a deformation."""
    return transform_of(RAS_LPS @ np.linalg.inv(_own_matrix(node)) @ RAS_LPS, centre)


def node_from_bspline(
    transform: sitk.BSplineTransform,
    name: str,
    *,
    node: slicer.vtkMRMLTransformNode | None = None,
    like: slicer.vtkMRMLNode | None = None,
) -> slicer.vtkMRMLTransformNode:
    """Put a B-spline (point of the fixed image -> point of the moving one, LPS, mm) into a transform node, for the moving volume to hang
    under; through the file format that both libraries share, which loses nothing.

    ``node``: updated in place; ``like``: node beside which a new one goes in subject hierarchy.
    """
    if node is None:
        scene = like.GetScene() if like is not None else slicer.mrmlScene
        node = scene.AddNewNodeByClass("vtkMRMLTransformNode", name)
        if like is not None:
            place_under_study(node, like)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deformable.h5"
        sitk.WriteTransform(transform, str(path))
        storage = slicer.vtkMRMLTransformStorageNode()
        storage.SetFileName(str(path))
        title = node.GetName()
        if not storage.ReadData(node):
            raise InputError(Sentence("The deformable transform could not be put into the scene."))
        node.SetName(title)
    return node


def deformable_from_node(node: slicer.vtkMRMLTransformNode) -> sitk.Transform:
    """What :func:`node_from_bspline` put into a node, or what a person made of it, without its parents. Raises InputError for a transform
    that SimpleITK cannot read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "deformable.h5"
        storage = slicer.vtkMRMLTransformStorageNode()
        storage.SetFileName(str(path))
        try:
            if not storage.WriteData(node):
                raise RuntimeError(node.GetName())
            return sitk.ReadTransform(str(path))
        except RuntimeError as error:
            raise InputError(Sentence("The transform {name!r} cannot be read back; register again.", name=node.GetName())) from error


def _own_matrix(node: slicer.vtkMRMLTransformNode) -> np.ndarray:
    if not node.IsLinear():
        raise InputError(Sentence("The transform {name!r} is not linear any more; register again.", name=node.GetName()))
    matrix = vtk.vtkMatrix4x4()
    node.GetMatrixTransformToParent(matrix)
    return to_numpy(matrix)


def _to_world(node: slicer.vtkMRMLTransformNode) -> np.ndarray:
    matrix = linear_to_world(node)
    if matrix is None:
        raise InputError(Sentence("The transform {name!r} is not linear; harden it first.", name=node.GetName()))
    if abs(np.linalg.det(matrix[:3, :3])) < 1e-9:
        raise InputError(Sentence("The transform {name!r} cannot be inverted.", name=node.GetName()))
    return matrix
