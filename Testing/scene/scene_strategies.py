"""What the scene tests draw from: volumes in every orientation, and the transforms they can be under."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
import slicer
import vtk
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

TYPES = (np.uint8, np.int16, np.uint16, np.int32, np.float32, np.float64)


def _unit(low: float, high: float):
    return st.floats(low, high, allow_nan=False, width=64)


@st.composite
def directions(draw) -> np.ndarray:
    """3 x 3 orthonormal, right- or left-handed: axes permuted, flipped, and half the time rotated obliquely."""
    signs = [draw(st.sampled_from([-1.0, 1.0])) for _ in range(3)]
    axes = np.eye(3)[:, draw(st.permutations(range(3)))] * np.array(signs)
    if draw(st.booleans()):
        angles = [round(draw(_unit(-180, 180)), 9) for _ in range(3)]  # ITK itself reads cosines of 1e-308 as NaN
        axes = Rotation.from_euler("xyz", angles, degrees=True).as_matrix() @ axes
    return axes


@st.composite
def images(draw, types=TYPES) -> sitk.Image:
    """A small image with its own type, spacing, origin and direction, every voxel different."""
    size = [draw(st.integers(2, 6)) for _ in range(3)]
    dtype = draw(st.sampled_from(types))
    voxels = np.random.default_rng(draw(st.integers(0, 99))).permutation(int(np.prod(size))).reshape(size)
    image = sitk.GetImageFromArray(voxels.astype(dtype))
    image.SetSpacing([draw(_unit(0.3, 6.0)) for _ in range(3)])
    image.SetOrigin([draw(_unit(-500, 500)) for _ in range(3)])
    image.SetDirection(draw(directions()).ravel().tolist())
    return image


@st.composite
def rigid_scales(draw) -> np.ndarray:
    """4 x 4: rotation, perhaps a flip, one scale for all axes, translation; keeps right angles."""
    matrix = np.eye(4)
    matrix[:3, :3] = draw(directions()) * draw(_unit(0.5, 2.0))
    matrix[:3, 3] = [draw(_unit(-200, 200)) for _ in range(3)]
    return matrix


def parent_of(node, *matrices: np.ndarray):
    """Put a node under a chain of linear transform nodes, the first matrix nearest to it; return the nearest."""
    child, nearest = node, None
    for matrix in matrices:
        transform = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode")
        vtk_matrix = vtk.vtkMatrix4x4()
        vtk_matrix.DeepCopy(matrix.ravel().tolist())
        transform.SetMatrixTransformToParent(vtk_matrix)
        child.SetAndObserveTransformNodeID(transform.GetID())
        child, nearest = transform, nearest or transform
    return nearest


def bending_parent(node, amount: float = 6.0):
    """Put a node under a thin-plate spline that bends space by ``amount`` mm; return the transform node."""
    rng = np.random.default_rng(4)
    source, target = vtk.vtkPoints(), vtk.vtkPoints()
    for corner in np.stack(np.meshgrid(*[[-80.0, 0.0, 80.0]] * 3), axis=-1).reshape(-1, 3):
        source.InsertNextPoint(corner)
        target.InsertNextPoint(corner + rng.uniform(-amount, amount, 3))
    spline = vtk.vtkThinPlateSplineTransform()
    spline.SetSourceLandmarks(source)
    spline.SetTargetLandmarks(target)
    spline.SetBasisToR()
    transform = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLTransformNode", "bent")
    transform.SetAndObserveTransformToParent(spline)
    node.SetAndObserveTransformNodeID(transform.GetID())
    return transform


def world_of_voxels(node, indices: np.ndarray) -> np.ndarray:
    """RAS world positions of voxel indices (n, 3), asked of MRML itself: matrix, then every parent transform."""
    matrix, world = vtk.vtkMatrix4x4(), vtk.vtkGeneralTransform()
    node.GetIJKToRASMatrix(matrix)
    if node.GetParentTransformNode() is not None:
        node.GetParentTransformNode().GetTransformToWorld(world)
    return np.array([world.TransformPoint(matrix.MultiplyPoint((*map(float, index), 1.0))[:3]) for index in indices])


def lps_of_voxels(image: sitk.Image, indices: np.ndarray) -> np.ndarray:
    """LPS positions of voxel indices (n, 3), asked of SimpleITK."""
    return np.array([image.TransformContinuousIndexToPhysicalPoint([float(n) for n in index]) for index in indices])


def every_index(image: sitk.Image) -> np.ndarray:
    """All voxel indices (i, j, k) of an image, shape (n, 3)."""
    return np.stack(np.meshgrid(*map(np.arange, image.GetSize()), indexing="ij"), axis=-1).reshape(-1, 3)
