"""Sampling grids and their files, without an image library.

A training machine has numpy and scipy but neither SimpleITK nor Slicer, so the phantom carries its geometry in a small
dataclass and writes NRRD itself (gzip encoding, http://teem.sourceforge.net/nrrd/format.html). Arrays are (k, j, i),
coordinates LPS in millimetres.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import whole_file

NRRD_TYPES = {
    "uint8": "uint8",
    "int16": "int16",
    "uint16": "uint16",
    "int32": "int32",
    "float32": "float",
    "float64": "double",
}


@dataclass(frozen=True)
class Grid:
    """A regular grid: ``shape`` (k, j, i), ``spacing`` (x, y, z) mm, ``origin`` LPS mm, ``direction`` 3 x 3
    row-major."""

    shape: tuple[int, int, int]
    spacing: tuple[float, float, float]
    origin: tuple[float, float, float]
    direction: tuple[float, ...] = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)

    @property
    def voxel_ml(self) -> float:
        return float(np.prod(self.spacing)) / 1000.0

    def axis(self, axis: int) -> np.ndarray:
        """Return the coordinates in mm along x (0), y (1) or z (2); only for grids along the patient's axes."""
        count = self.shape[2 - axis]
        return (self.origin[axis] + self.direction[4 * axis] * self.spacing[axis] * np.arange(count)).astype(np.float32)

    def open_axes(self, slices: slice = slice(None)) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return x (1, 1, i), y (1, j, 1), z (k, 1, 1) for broadcasting, for a range of slices."""
        return self.axis(0)[None, None, :], self.axis(1)[None, :, None], self.axis(2)[slices][:, None, None]

    def points(self, index: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return x, y and z in mm of voxels by their flat index; only for grids along the patient's axes."""
        k, rest = np.divmod(index, self.shape[1] * self.shape[2])
        j, i = np.divmod(rest, self.shape[2])
        return self.axis(0)[i], self.axis(1)[j], self.axis(2)[k]

    @classmethod
    def centred(cls, shape: tuple[int, int, int], spacing: tuple[float, float, float], centre: tuple[float, float, float]) -> Grid:
        """Return an axis-aligned grid whose middle lies at ``centre`` (LPS mm)."""
        sizes = shape[::-1]
        origin = tuple(float(c - s * (n - 1) / 2) for c, s, n in zip(centre, spacing, sizes, strict=True))
        return cls(tuple(shape), tuple(float(s) for s in spacing), origin)


def _interpolation(source: Grid, target: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the lower index and the weight of the upper neighbour for linear interpolation along one axis."""
    position = (target - source.origin[axis]) / source.spacing[axis]
    position = np.clip(position, 0, source.shape[2 - axis] - 1.0001)
    low = position.astype(np.int64)
    return low, (position - low).astype(np.float32)


class Resampler:
    """Linear interpolation of fields on a coarse axis-aligned grid to slabs of a finer one, one axis at a time."""

    def __init__(self, source: Grid, target: Grid):
        self._axes = tuple(_interpolation(source, target.axis(a), a) for a in (2, 1, 0))  # (k, j, i)

    def slab(self, field: np.ndarray, slices: slice, window: tuple[slice, slice] = (slice(None), slice(None))) -> np.ndarray:
        """Return ``field`` (float32, source grid) at the given slices, and rows and columns, of the target grid."""
        (low, weight), (low_y, weight_y), (low_x, weight_x) = (
            (a[0][s], a[1][s]) for a, s in zip(self._axes, (slices, *window), strict=True)
        )
        first = low[0]
        part = field[first : low[-1] + 2, low_y[0] : low_y[-1] + 2, low_x[0] : low_x[-1] + 2]
        # x and y first: the slab of the coarse grid has few slices, so the expensive expansion in z comes last
        low_y, low_x = low_y - low_y[0], low_x - low_x[0]
        rows = part[:, low_y]
        rows = rows + (part[:, low_y + 1] - rows) * weight_y[None, :, None]
        columns = rows[:, :, low_x]
        columns += (rows[:, :, low_x + 1] - columns) * weight_x
        out = columns[low - first]
        out += (columns[low - first + 1] - out) * weight[:, None, None]
        return out

    def near(self, field: np.ndarray, slices: slice, below: float) -> tuple[slice, slice] | None:
        """Return the rows and columns of the target outside which ``field`` stays above ``below`` in these slices,
        or None."""
        low = self._axes[0][0][slices]
        found = (field[low[0] : low[-1] + 2] < below).any(0)
        if not found.any():
            return None
        window = []
        for axis, line in ((1, found.any(1)), (2, found.any(0))):
            where = np.where(line)[0]
            index = self._axes[axis][0]
            inside = np.where((index >= where[0] - 1) & (index <= where[-1]))[0]
            if not len(inside):
                return None
            window.append(slice(int(inside[0]), int(inside[-1]) + 1))
        return window[0], window[1]

    def volume(self, field: np.ndarray) -> np.ndarray:
        """Return ``field`` on the whole target grid."""
        return self.slab(field, slice(0, len(self._axes[0][0])))


def nrrd_header(
    grid: Grid, kind: str, *, units: str | None = None, times: Sequence[float] | None = None, pairs: Mapping[str, str] | None = None
) -> bytes:
    """The header of a gzip NRRD in LPS of numpy's type ``kind``, blank line and all.

    ``units`` becomes the field "sample units"; ``times`` (s) make it a list of frames, as 3D Slicer writes a volume sequence; ``pairs`` are
    key/value pairs (``key:=value``).
    """
    matrix = np.array(grid.direction).reshape(3, 3)
    directions = " ".join("(" + ",".join(repr(float(matrix[r, c] * grid.spacing[c])) for r in range(3)) + ")" for c in range(3))
    series = times is not None
    sizes = (*grid.shape[::-1], len(times)) if series else grid.shape[::-1]
    lines = [
        "NRRD0005",
        f"type: {NRRD_TYPES[kind]}",
        f"dimension: {len(sizes)}",
        "space: left-posterior-superior",
        "sizes: " + " ".join(str(n) for n in sizes),
        f"space directions: {directions}" + (" none" if series else ""),
        "kinds: domain domain domain" + (" list" if series else ""),
        *(('labels: "" "" "" "time"', 'units: "" "" "" "s"') if series else ()),
        "endian: little",
        "encoding: gzip",
        "space origin: (" + ",".join(repr(float(v)) for v in grid.origin) + ")",
    ]
    if units:
        lines.append(f'sample units: "{units}"')
    if series:
        lines += ["axis 3 index type:=numeric", "axis 3 index values:=" + " ".join(f"{t:g}" for t in times)]
    lines += [f"{key}:={value}" for key, value in (pairs or {}).items()]
    return ("\n".join(lines) + "\n\n").encode("ascii")


def write_nrrd(
    path: Path,
    array: np.ndarray,
    grid: Grid,
    *,
    level: int = 1,
    units: str | None = None,
    header: dict[str, str] | None = None,
) -> None:
    """Write a volume as gzip NRRD in LPS, by rename, so that a file with this name is always complete.

    ``units`` and ``header``: as ``nrrd_header``'s units and pairs. The bytes depend on the array and the grid alone (no time stamp).
    """
    if array.dtype.name not in NRRD_TYPES:
        raise InputError(f"A NRRD of type {array.dtype.name} cannot be written.")
    if tuple(array.shape) != tuple(grid.shape):
        raise InputError(f"The array has shape {array.shape} but its grid {grid.shape}.")
    little = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
    packed = gzip.compress(memoryview(little).cast("B"), compresslevel=level, mtime=0)
    with whole_file(path) as partial:
        partial.write_bytes(nrrd_header(grid, array.dtype.name, units=units, pairs=header) + packed)
