"""Where the voxels of a volume node are in the world, in the terms of SimpleITK.

MRML keeps a volume's IJK-to-RAS matrix and, apart from it, a parent transform that may be a chain of linear and
non-linear ones. SimpleITK keeps origin, spacing and direction cosines in LPS. Rigid and scaling parents fold into the
second exactly; shear and warping cannot be written as direction cosines and need a new grid.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import SimpleITK as sitk
import slicer
import vtk
from scipy.optimize import linear_sum_assignment
from vtk.util import numpy_support

from ..errors import InputError
from ..imaging.directions import usable_cosines
from ..run.memory import require
from ..sentence import Sentence

RAS_LPS = np.diag([-1.0, -1.0, 1.0, 1.0])
"""Turns RAS into LPS and back."""

SHEAR_TOLERANCE = 1e-4
"""Largest cosine between two axes that still counts as a right angle (0.006 degrees).

Matrices that went through text files are off by about 1e-6; a gantry tilt of half a degree is 9e-3. Within the
tolerance the axes are kept as they are, not made orthogonal, so positions stay exact.
"""

GRID_TOLERANCE = 1e-3
"""Two grids are the same if no corner voxel is further apart than this fraction of the smallest spacing."""

_BOUNDARY_SAMPLES = 33


class ResampledWarning(UserWarning):
    """A volume had to be resampled because its parent transform shears or warps."""


@dataclass(frozen=True)
class Geometry:
    """A voxel grid in the world, as SimpleITK has it.

    ``size`` in voxels (i, j, k), ``spacing`` and ``origin`` in mm, LPS; ``direction`` 9 numbers, row by row.
    ``note`` is empty when this grid is the node's own, and one sentence for the person when it is not.
    """

    size: tuple[int, int, int]
    spacing: tuple[float, float, float]
    origin: tuple[float, float, float]
    direction: tuple[float, ...]
    note: str = ""

    @property
    def resampled(self) -> bool:
        """Whether this grid replaces the node's own."""
        return bool(self.note)

    @property
    def ijk_to_lps(self) -> np.ndarray:
        """4 x 4 matrix from voxel indices (i, j, k, 1) to LPS, mm."""
        matrix = np.eye(4)
        matrix[:3, :3] = np.reshape(self.direction, (3, 3)) * np.asarray(self.spacing)
        matrix[:3, 3] = self.origin
        return matrix

    @property
    def ijk_to_ras(self) -> np.ndarray:
        """4 x 4 matrix from voxel indices (i, j, k, 1) to RAS, mm."""
        return RAS_LPS @ self.ijk_to_lps

    @classmethod
    def of_image(cls, image: sitk.Image) -> Geometry:
        """The grid of a three-dimensional image."""
        if image.GetDimension() != 3:
            raise InputError(Sentence("The image has {dimensions} dimensions; a volume of 3 is needed.", dimensions=image.GetDimension()))
        return cls(image.GetSize(), image.GetSpacing(), image.GetOrigin(), image.GetDirection())

    @classmethod
    def of_matrix(cls, size: tuple[int, int, int], ijk_to_ras: np.ndarray, note: str = "") -> Geometry:
        """The grid with this 4 x 4 IJK-to-RAS matrix; its axes are kept as they are."""
        matrix = RAS_LPS @ ijk_to_ras
        spacing = np.linalg.norm(matrix[:3, :3], axis=0)
        direction = usable_cosines(matrix[:3, :3] / spacing)
        i, j, k = size
        return cls(
            (int(i), int(j), int(k)), tuple(spacing.tolist()), tuple(matrix[:3, 3].tolist()), tuple(direction.ravel().tolist()), note
        )

    def apply_to(self, image: sitk.Image) -> sitk.Image:
        """Put ``image`` (same size, no geometry yet) onto this grid and return it."""
        image.SetOrigin(self.origin)
        image.SetSpacing(self.spacing)
        image.SetDirection(self.direction)
        return image

    def matches(self, other: Geometry) -> bool:
        """Whether both grids have the same size and every corner at the same place (``GRID_TOLERANCE``)."""
        if tuple(self.size) != tuple(other.size):
            return False
        corners = corner_indices(self.size)
        apart = np.linalg.norm((self.ijk_to_lps - other.ijk_to_lps) @ corners, axis=0).max()
        return bool(apart <= GRID_TOLERANCE * min(self.spacing))


def corner_indices(size: tuple[int, int, int]) -> np.ndarray:
    """Homogeneous indices of the eight corner voxels, shape (4, 8)."""
    last = np.asarray(size) - 1
    flags = np.array(np.meshgrid([0, 1], [0, 1], [0, 1], indexing="ij")).reshape(3, 8)
    return np.vstack([flags * last[:, None], np.ones((1, 8))])


def to_numpy(matrix: vtk.vtkMatrix4x4) -> np.ndarray:
    """A VTK matrix as a 4 x 4 array (a copy)."""
    return np.array([[matrix.GetElement(row, column) for column in range(4)] for row in range(4)])


def to_vtk(array: np.ndarray) -> vtk.vtkMatrix4x4:
    """A 4 x 4 array as a VTK matrix (a copy)."""
    matrix = vtk.vtkMatrix4x4()
    for row in range(4):
        for column in range(4):
            matrix.SetElement(row, column, float(array[row, column]))
    return matrix


def scalars_array(image: vtk.vtkImageData) -> np.ndarray:
    """The voxels of a VTK image as a writable (k, j, i) view, or (k, j, i, component); nothing is copied."""
    scalars = image.GetPointData().GetScalars()
    shape = tuple(reversed(image.GetDimensions()))
    if scalars.GetNumberOfComponents() > 1:
        shape += (scalars.GetNumberOfComponents(),)
    return numpy_support.vtk_to_numpy(scalars).reshape(shape)


def allocated(image: vtk.vtkImageData, extent: tuple[int, ...], dtype: npt.DTypeLike, components: int = 1) -> np.ndarray:
    """Allocate ``image`` over ``extent`` (i0, i1, j0, j1, k0, k1), VTK owning the memory; return the view of it.

    Raises MemoryError, where VTK itself would end the process.
    """
    low, high = np.array(extent[::2]), np.array(extent[1::2])
    require(int(np.prod(high - low + 1, dtype=np.int64)) * components * np.dtype(dtype).itemsize)
    image.SetExtent(*extent)
    image.AllocateScalars(numpy_support.get_vtk_array_type(np.dtype(dtype)), components)
    return scalars_array(image)


def local_ijk_to_ras(node: slicer.vtkMRMLVolumeNode) -> np.ndarray:
    """A volume node's matrix from array indices (i, j, k) to its own RAS, before the parent transform."""
    matrix = vtk.vtkMatrix4x4()
    node.GetIJKToRASMatrix(matrix)
    start = np.eye(4)
    start[:3, 3] = node.GetImageData().GetExtent()[::2]  # the first voxel's index, zero in nearly every volume
    return to_numpy(matrix) @ start


def transform_between(source: slicer.vtkMRMLTransformNode | None, target: slicer.vtkMRMLTransformNode | None) -> vtk.vtkGeneralTransform:
    """Positions under parent transform node ``source`` to positions under ``target`` (None is the world)."""
    transform = vtk.vtkGeneralTransform()
    slicer.vtkMRMLTransformNode.GetTransformBetweenNodes(source, target, transform)
    return transform


def linear_to_world(transform_node: slicer.vtkMRMLTransformNode | None) -> np.ndarray | None:
    """4 x 4 matrix of a parent transform (None: the identity) to the world, or None if any part of it is not linear."""
    return linear_between(transform_node, None)


def linear_between(transform_node: slicer.vtkMRMLTransformNode | None, target: slicer.vtkMRMLTransformNode | None) -> np.ndarray | None:
    """As :func:`linear_to_world`, to what hangs under the transform ``target``, which is above it (None: the world)."""
    if transform_node is target:
        return np.eye(4)
    if transform_node is None or not transform_node.IsTransformToNodeLinear(target):
        return None
    matrix = vtk.vtkMatrix4x4()
    transform_node.GetMatrixTransformToNode(target, matrix)
    return to_numpy(matrix)


def is_orthogonal(matrix: np.ndarray) -> bool:
    """Whether the axes of a 4 x 4 matrix are at right angles (``SHEAR_TOLERANCE``)."""
    axes = matrix[:3, :3] / np.linalg.norm(matrix[:3, :3], axis=0)
    return bool(np.abs(axes.T @ axes - np.eye(3)).max() <= SHEAR_TOLERANCE)


def require_voxels(node: slicer.vtkMRMLVolumeNode | None, name: str | None = None) -> None:
    """Refuse a node without voxels by its name.

    Raises:
        InputError: no node, or no voxels in it.
    """
    if node is None:
        raise InputError(Sentence("No volume is given as {name}.", name=name) if name else Sentence("No volume is given."))
    image = node.GetImageData()
    if image is None or not image.GetNumberOfPoints() or image.GetPointData().GetScalars() is None:
        raise InputError(Sentence("The volume {name!r} has no voxels.", name=node.GetName()))


def geometry_of(node: slicer.vtkMRMLVolumeNode) -> Geometry:
    """The world grid on which a volume node is handed to the science.

    The node's own grid, its linear parent transforms folded in exactly. Where these shear, or are not linear, an
    axis-aligned LPS grid of the same spacing that covers the transformed volume, and ``note`` says so.

    Raises:
        InputError: no voxels, or a grid without volume (a matrix of determinant zero).
    """
    require_voxels(node)
    size = node.GetImageData().GetDimensions()
    local = local_ijk_to_ras(node)
    parent = linear_to_world(node.GetParentTransformNode())
    world = local if parent is None else parent @ local
    if not np.isfinite(world).all() or abs(np.linalg.det(world[:3, :3])) < 1e-12:
        raise InputError(Sentence("The voxel axes of {name!r} span no volume.", name=node.GetName()))
    if parent is not None and is_orthogonal(world):
        return Geometry.of_matrix(size, world)
    if parent is not None:
        positions = (world @ corner_indices(size))[:3].T
        why, margin = Sentence("sheared axes"), 0.0
    else:
        positions = _transformed(_boundary(size, local), transform_between(node.GetParentTransformNode(), None))
        why, margin = Sentence("a non-linear transform"), 1.0
    # Each world axis takes the spacing of the voxel axis that runs most along it.
    steps = np.linalg.norm(world[:3, :3], axis=0)
    _, along = linear_sum_assignment(-np.abs(world[:3, :3] / steps))
    spacing = steps[along]
    lps = positions * [-1.0, -1.0, 1.0]
    low, high = lps.min(axis=0) - margin * spacing, lps.max(axis=0) + margin * spacing
    count = np.ceil((high - low) / spacing - 1e-6).astype(int) + 1
    note = Sentence("{name} has {why}, so it was resampled onto an axis-aligned grid of the same spacing.", name=node.GetName(), why=why)
    return Geometry(
        tuple(count.tolist()), tuple(spacing.tolist()), tuple(low.tolist()), (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0), note
    )


def _boundary(size: tuple[int, int, int], ijk_to_ras: np.ndarray) -> np.ndarray:
    """Positions of voxels spread over the six faces, shape (n, 3): a continuous map takes the faces to the faces."""
    axes = [np.unique(np.linspace(0, n - 1, min(n, _BOUNDARY_SAMPLES))) for n in size]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    last = np.asarray(size) - 1
    faces = grid[((grid == 0) | (grid == last)).any(axis=1)]
    return faces @ ijk_to_ras[:3, :3].T + ijk_to_ras[:3, 3]


def _transformed(positions: np.ndarray, transform: vtk.vtkAbstractTransform) -> np.ndarray:
    points, moved = vtk.vtkPoints(), vtk.vtkPoints()
    for each in (points, moved):
        each.SetDataTypeToDouble()
    points.SetData(numpy_support.numpy_to_vtk(np.ascontiguousarray(positions, dtype=float), deep=True))
    transform.TransformPoints(points, moved)
    return numpy_support.vtk_to_numpy(moved.GetData()).copy()


def resliced(
    image: vtk.vtkImageData,
    ijk_to_ras: np.ndarray,
    parent: slicer.vtkMRMLTransformNode | None,
    geometry: Geometry,
    *,
    nearest: bool,
    background: float,
) -> np.ndarray:
    """Sample a VTK image on a world grid, through any parent transform.

    Args:
        image: voxels; its array starts at index 0.
        ijk_to_ras: 4 x 4, indices of ``image`` to RAS under ``parent``.
        parent: transform node or None.
        geometry: the grid to sample on.
        nearest: nearest neighbour instead of linear interpolation.
        background: value outside the image.

    Returns:
        Array (k, j, i) of the image's own type.
    """
    chain = vtk.vtkGeneralTransform()
    chain.PostMultiply()
    chain.Concatenate(to_vtk(geometry.ijk_to_ras))
    chain.Concatenate(transform_between(None, parent))
    chain.Concatenate(to_vtk(np.linalg.inv(ijk_to_ras)))
    source = vtk.vtkImageData()
    source.SetDimensions(image.GetDimensions())
    source.GetPointData().SetScalars(image.GetPointData().GetScalars())
    reslice = vtk.vtkImageReslice()
    reslice.SetInputData(source)
    reslice.SetResliceTransform(chain)
    reslice.SetInterpolationModeToNearestNeighbor() if nearest else reslice.SetInterpolationModeToLinear()
    reslice.SetBackgroundLevel(background)
    reslice.SetOutputOrigin(0.0, 0.0, 0.0)
    reslice.SetOutputSpacing(1.0, 1.0, 1.0)
    reslice.SetOutputExtent(0, geometry.size[0] - 1, 0, geometry.size[1] - 1, 0, geometry.size[2] - 1)
    reslice.Update()
    return scalars_array(reslice.GetOutput()).copy()


def warn_if_resampled(geometry: Geometry) -> None:
    """Say a resampled grid's note as a ``ResampledWarning``."""
    if geometry.resampled:
        warnings.warn(geometry.note, ResampledWarning, stacklevel=3)
