"""Where the voxels of a threshold index lie: offsets into its box, and into the memory of a labelmap that shows it."""

from __future__ import annotations

import numpy as np

from ..errors import InputError


class VoxelLayout:
    """Flat positions of sorted voxels, re-expressed when a labelmap has other strides than the one before.

    Args:
        order: C-order offsets into the box (int32), in the order of the index; changed in place by :meth:`flat`.
        shape: of the box; ``grid_shape`` and ``box``: of the whole map, and the box as slices of it.
    """

    def __init__(self, order: np.ndarray, shape: tuple[int, ...], grid_shape: tuple[int, ...], box: tuple[slice, ...]):
        self.order, self.shape, self.grid_shape, self.box = order, shape, grid_shape, box
        self._strides = (shape[1] * shape[2], shape[2])

    def flat(self, labelmap: np.ndarray) -> np.ndarray:
        """The labelmap's memory as one line on which ``order`` holds. InputError for a shape or layout that does not fit."""
        view = labelmap
        if labelmap.shape == self.grid_shape and labelmap.shape != self.shape:
            view = labelmap[self.box]
        if view.shape != self.shape:
            raise InputError(f"The labelmap {labelmap.shape} fits neither the box {self.shape} nor the map {self.grid_shape}.")
        size = view.itemsize
        steps = [s // size for s in view.strides]
        if view.strides[2] != size or steps[1] < self.shape[2] or steps[0] < steps[1] * self.shape[1]:
            raise InputError("The labelmap must lie in memory as (k, j, i), i fastest.")
        if (steps[0], steps[1]) != self._strides:
            self._relayout((steps[0], steps[1]))
        return np.lib.stride_tricks.as_strided(view, shape=(self._length(),), strides=(size,))

    def _length(self) -> int:
        return (self.shape[0] - 1) * self._strides[0] + (self.shape[1] - 1) * self._strides[1] + self.shape[2]

    def _relayout(self, strides: tuple[int, int]) -> None:
        if self.shape[0] * strides[0] >= 2**31:
            raise InputError("The labelmap has more than 2^31 voxels; give the part of it inside the lungs' box.")
        for begin in range(0, len(self.order), 1 << 20):
            part = self.order[begin : begin + (1 << 20)]
            k, j, i = self._indices(part)
            part[:] = k * strides[0] + j * strides[1] + i
        self._strides = strides

    def _indices(self, positions: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        k, rest = np.divmod(positions, self._strides[0])
        return (k, *np.divmod(rest, self._strides[1]))

    def hits(self, voxels: np.ndarray) -> np.ndarray:
        """Which sorted voxels are among ``voxels``: bool of the box or of the grid, or C-order offsets into the box."""
        if voxels.dtype == bool:
            if voxels.shape == self.grid_shape and voxels.shape != self.shape:
                voxels = voxels[self.box]
            if voxels.shape != self.shape:
                raise InputError(f"The voxels {voxels.shape} fit neither the box nor the map.")
            offsets = np.flatnonzero(voxels)
        else:
            offsets = np.asarray(voxels, dtype=np.int64)
            if len(offsets) and (offsets.min() < 0 or offsets.max() >= np.prod(self.shape)):
                raise InputError("A voxel lies outside the lungs' box.")
        k, rest = np.divmod(offsets, self.shape[1] * self.shape[2])
        j, i = np.divmod(rest, self.shape[2])
        member = np.zeros(self._length(), dtype=bool)
        member[k * self._strides[0] + j * self._strides[1] + i] = True
        return member[self.order]

    def offsets(self, places: np.ndarray) -> np.ndarray:
        """C-order offsets into the box (int64, ascending) of sorted voxels given by their places in the order."""
        k, j, i = self._indices(self.order[places].astype(np.int64))
        return np.sort((k * self.shape[1] + j) * self.shape[2] + i)

    def slices(self, places: np.ndarray) -> np.ndarray:
        """Slice (k) of the whole grid of sorted voxels given by their places in the order."""
        return self.order[places] // self._strides[0] + self.box[0].start
