"""A cubic B-spline displacement that makes one lung image like another, found by L-BFGS on its coefficients.

SimpleITK's own registration builds every point's derivative by every coefficient, which is slow with the 4300 coefficients of a 40 mm
mesh. A tensor product of splines needs three small matrices instead, so an evaluation takes a tenth of a second here. The result
is SimpleITK's ``BSplineTransform`` all the same. Measure: Pearson's correlation inside a mask (a lung that is compressed is denser
throughout), less a penalty on the coefficients' second differences (as in Rueckert et al., IEEE Trans Med Imaging 1999;18:712).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage, optimize

from LungPerfusionCore.progress import Progress, silent

ORDER = 3
#: Decimals kept of the coefficients (mm): what threads and processors leave in the last digits is far below.
DIGITS = 4


@dataclass(frozen=True)
class Level:
    """``mesh_mm``: distance of control points; ``smoothing_mm``: sd of the Gaussian on both images; ``iterations``: at most."""

    mesh_mm: float
    smoothing_mm: float
    iterations: int


class Mesh:
    """The control points over an image along the patient's axes: basis matrices (samples x coefficients) for k, j and i."""

    def __init__(self, frame: sitk.Image, mesh_mm: float):
        self.frame = frame
        length = (np.array(frame.GetSize()) - 1) * np.array(frame.GetSpacing())
        self.cells = np.maximum(1, np.rint(length / mesh_mm)).astype(int)
        self.length = length
        self.basis = [
            basis_matrix(np.arange(n) * (cells / (n - 1)), cells) for n, cells in zip(frame.GetSize()[::-1], self.cells[::-1], strict=True)
        ]
        self.shape = (3, *(int(cells) + ORDER for cells in self.cells[::-1]))

    def field(self, coefficients: np.ndarray) -> np.ndarray:
        """Displacement (3, k, j, i) in mm of coefficients (3, k, j, i); both x, y, z first."""
        return _along(coefficients, self.basis)

    def transposed(self, forces: np.ndarray) -> np.ndarray:
        """The gradient by coefficients of what has ``forces`` (3, k, j, i) as its gradient by displacements."""
        return _along(forces, [basis.T for basis in self.basis])

    def fitted(self, field: np.ndarray) -> np.ndarray:
        """The coefficients whose field is nearest to a given one (least squares)."""
        return _along(field, [np.linalg.pinv(basis) for basis in self.basis])

    def transform(self, coefficients: np.ndarray) -> sitk.BSplineTransform:
        """As SimpleITK's transform: point (LPS, mm) -> point plus displacement."""
        transform = sitk.BSplineTransform(3, ORDER)
        transform.SetTransformDomainOrigin(self.frame.GetOrigin())
        transform.SetTransformDomainDirection(self.frame.GetDirection())
        transform.SetTransformDomainPhysicalDimensions(self.length.tolist())
        transform.SetTransformDomainMeshSize([int(n) for n in self.cells])
        transform.SetParameters(np.round(coefficients, DIGITS).ravel().tolist())
        return transform


def basis_matrix(at: np.ndarray, cells: int) -> np.ndarray:
    """Values of the cubic B-splines of ``cells`` cells at ``at`` (in cells, 0 to ``cells``): (len(at), cells + 3)."""
    t = np.abs(at[:, None] - (np.arange(cells + ORDER)[None, :] - 1))
    near, far = 2 / 3 - t**2 + t**3 / 2, (2 - t) ** 3 / 6
    return np.where(t < 1, near, np.where(t < 2, far, 0.0))


def _along(array: np.ndarray, matrices: list[np.ndarray]) -> np.ndarray:
    for axis, matrix in enumerate(matrices, 1):
        array = np.moveaxis(np.tensordot(matrix, array, (1, axis)), 0, axis)
    return array


def fit(
    fixed: sitk.Image, moving: sitk.Image, mask: sitk.Image, levels: tuple[Level, ...], stiffness: float, progress: Progress = silent
) -> sitk.BSplineTransform:
    """The displacement d with moving(x + d(x)) like fixed(x) inside ``mask`` (all float32 or uint8 on one grid along the patient's axes).

    ``stiffness``: weight of the penalty, correlation against mean squared second difference of the coefficients (in mesh widths).
    """
    field, mesh = None, None
    total = sum(level.iterations for level in levels)
    done = 0
    for level in levels:
        mesh = Mesh(fixed, level.mesh_mm)
        match = _Match(mesh, _smooth(fixed, level), _smooth(moving, level), mask, stiffness, level.mesh_mm)
        start = np.zeros(mesh.shape) if field is None else mesh.fitted(field)
        steps = iter(range(done, total))

        def report(_coefficients: np.ndarray, steps=steps) -> None:
            progress(min(next(steps, total) / total, 1.0), "Fitting the lungs to each other")

        found = optimize.minimize(
            match, start.ravel(), jac=True, method="L-BFGS-B", callback=report, options={"maxiter": level.iterations, "maxcor": 8}
        )
        field = mesh.field(found.x.reshape(mesh.shape))
        done += level.iterations
    assert mesh is not None and field is not None
    return mesh.transform(found.x.reshape(mesh.shape))


def _smooth(image: sitk.Image, level: Level) -> np.ndarray:
    return sitk.GetArrayFromImage(sitk.SmoothingRecursiveGaussian(image, level.smoothing_mm))


class _Match:
    """One minus the correlation, plus the penalty; called with flat coefficients it gives value and gradient."""

    def __init__(self, mesh: Mesh, fixed: np.ndarray, moving: np.ndarray, mask: sitk.Image, stiffness: float, mesh_mm: float):
        self.mesh, self.moving = mesh, moving
        self.stiffness = stiffness / mesh_mm**2
        self.spacing = np.array(mesh.frame.GetSpacing())[::-1]
        self.inside = sitk.GetArrayViewFromImage(mask) > 0
        self.points = np.argwhere(self.inside).T.astype(np.float64)
        values = fixed[self.inside].astype(np.float64)
        self.fixed = values - values.mean()
        self.fixed /= np.sqrt(np.sum(self.fixed**2))
        self.slopes = np.gradient(moving)

    def __call__(self, flat: np.ndarray) -> tuple[float, np.ndarray]:
        coefficients = flat.reshape(self.mesh.shape)
        shift = self.mesh.field(coefficients)[:, self.inside][::-1] / self.spacing[:, None]
        at = self.points + shift
        moved = ndimage.map_coordinates(self.moving, at, order=1, mode="nearest").astype(np.float64)
        moved -= moved.mean()
        length = np.sqrt(np.sum(moved**2))
        if length == 0:
            return 1.0, np.zeros_like(flat)
        moved /= length
        correlation = float(np.sum(self.fixed * moved))
        pull = (self.fixed - correlation * moved) / length
        forces = np.zeros((3, *self.inside.shape))
        for axis in range(3):
            slope = ndimage.map_coordinates(self.slopes[axis], at, order=1, mode="nearest")
            forces[2 - axis][self.inside] = pull * slope / self.spacing[axis]
        bending, slope = self._bending(coefficients)
        return 1.0 - correlation + bending, (-self.mesh.transposed(forces) + slope).ravel()

    def _bending(self, coefficients: np.ndarray) -> tuple[float, np.ndarray]:
        value, slope = 0.0, np.zeros_like(coefficients)
        for axis in (1, 2, 3):
            if coefficients.shape[axis] < 3:
                continue
            second = np.diff(coefficients, 2, axis=axis)
            weight = self.stiffness / second.size
            value += weight * float(np.sum(second**2))
            wide = np.moveaxis(slope, axis, 0)
            narrow = np.moveaxis(second, axis, 0) * (2 * weight)
            wide[:-2] += narrow
            wide[1:-1] -= 2 * narrow
            wide[2:] += narrow
        return value, slope
