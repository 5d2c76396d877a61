"""A segment's own labelmap that shows what a threshold index says, written in place; it notices what others write. Main thread only."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
import slicer

from ..errors import InputError
from ..sentence import Sentence
from ..threshold.index import ThresholdIndex
from ..threshold.segment_state import NOTHING
from . import labelmaps
from .grids import geometry_of
from .segmentations import labels_from_segmentation


class SegmentVoxels:
    """Connects one segment with an index.

    Args:
        index: over the grid of ``reference``; nobody else shows it. None where the voxels are only read.
        segmentation, segment_id: the segment. It gets a layer of its own that spans the whole grid with the first :meth:`show`.
        reference: volume node that the index's map is on.
        words: what it is, for refusals, e.g. "The defect segment".
    """

    def __init__(
        self,
        index: ThresholdIndex | None,
        segmentation: slicer.vtkMRMLSegmentationNode,
        segment_id: str,
        reference: slicer.vtkMRMLVolumeNode,
        words: str = "The segment",
    ):
        self.index = index
        self.segmentation, self.segment_id, self.reference = segmentation, segment_id, reference
        self._words = words
        self._seen: int | None = None  # the labelmap's time stamp when it was last written or taken as it is
        self._written = False  # whether it is the index's: own layer, whole grid, what was last shown
        self._untold = False  # whether only views know of the last change
        self.unmeasured = 0  # voxels that somebody else had set where nothing is measured, when last asked what was painted

    def check(self) -> None:
        """Raises InputError where the segment is gone."""
        node = self.segmentation
        if node.GetScene() is None or node.GetSegmentation().GetSegment(self.segment_id) is None:
            raise InputError(Sentence("{what} is no longer in the scene; run the analysis again.", what=self._words))

    @property
    def edited_elsewhere(self) -> bool:
        """Whether somebody else (the Segment Editor, a script) changed the voxels since they were last written or taken as they are."""
        return self._seen is not None and self._modified() != self._seen

    @property
    def _stale(self) -> bool:
        # a segment that somebody adds joins the layer before it has a voxel, and the labelmap does not change
        return not self._written or self.edited_elsewhere or labelmaps.shares_layer(self.segmentation, self.segment_id)

    def forget(self) -> None:
        """The next :meth:`show` writes every voxel."""
        self._seen, self._written = None, False

    def as_it_is(self) -> None:
        """The voxels are right as they are, whoever wrote them; what somebody changes from now on is noticed."""
        self._seen, self._written = self._modified(), False

    def array(self) -> np.ndarray:
        """The labelmap (k, j, i) on the whole grid. Raises InputError where the segment is gone.

        What somebody else wrote (Slicer crops a labelmap when it saves it) is not to be changed in place.
        """
        if not self._stale:
            return self._labelmap()
        places = self.places()
        voxels = np.zeros(tuple(reversed(geometry_of(self.reference).size)), np.uint8)
        voxels.reshape(-1)[places] = 1
        return voxels

    def _labelmap(self) -> np.ndarray:
        self.check()
        return labelmaps.labelmap_array(self.segmentation, self.segment_id, self.reference)[0]

    def places(self) -> np.ndarray:
        """The segment as it is now, as ascending C-order offsets into the grid. Raises InputError where it is gone."""
        self.check()
        segment = labelmaps.segment_of(self.segmentation, self.segment_id)
        grid = tuple(reversed(geometry_of(self.reference).size))
        own = not labelmaps.shares_layer(self.segmentation, self.segment_id)
        if own and (self._written or self.reference.GetParentTransformNode() is None):
            try:
                array, offset = labelmaps.labelmap_array(self.segmentation, self.segment_id, self.reference)
            except InputError:  # empty, or on a grid of its own
                pass
            else:
                return _on_grid(np.flatnonzero(array == segment.GetLabelValue()), array.shape, offset, grid)
        labels, _ids = labels_from_segmentation(self.segmentation, geometry_of(self.reference), [self.segment_id])
        return np.flatnonzero(sitk.GetArrayViewFromImage(labels) > 0)

    def painted(self) -> tuple[np.ndarray, np.ndarray]:
        """What somebody else did to the voxels since they were last written: (erased, added), offsets into the index's box."""
        self.unmeasured = 0
        if not self.edited_elsewhere:
            return NOTHING, NOTHING
        self.check()
        labels, _ids = labels_from_segmentation(self.segmentation, geometry_of(self.reference), [self.segment_id])
        array = np.ascontiguousarray(sitk.GetArrayViewFromImage(labels))
        erased, added = self.index.painted(array)
        self.unmeasured = self.index.unmeasured(array, erased, added)
        return erased, added

    def mark(self, excluded: np.ndarray, added: np.ndarray) -> None:
        """What never and what always belongs to the segment, in the index and, where the labelmap is the index's, in the scene."""
        self.check()
        labelmap = None if self._stale else self.array()
        self.index.mark(excluded, added, labelmap)
        if labelmap is not None:
            self._wrote()

    def show(self, lower: float, upper: float, *, only_views: bool = False) -> None:
        """The voxels of lower <= value < upper; only what changed is written, unless somebody else wrote. InputError where it is gone.

        ``only_views``: nobody else hears of it until :meth:`tell`.
        """
        self.check()
        only_views = only_views and not self._stale
        if self._stale:
            # A segment that was cropped, replaced or painted on is made anew from the index.
            array = labelmaps.emptied_labelmap(self.segmentation, self.segment_id, self.reference)
            self.index.reset()
        else:
            array = self.array()
        self.index.apply(array, lower, upper)
        self._wrote(only_views)

    def tell(self) -> None:
        """Whoever listens hears of what only views were told; where somebody else wrote since then, they know."""
        if self._untold and not self._stale and self.segmentation.GetSegmentation().GetSegment(self.segment_id) is not None:
            self._wrote()
        self._untold = False

    def _wrote(self, only_views: bool = False) -> None:
        say = labelmaps.labelmap_redrawn if only_views else labelmaps.labelmap_modified
        say(self.segmentation, self.segment_id)
        self._seen, self._written, self._untold = self._modified(), True, only_views

    def _modified(self) -> int:
        segment = self.segmentation.GetSegmentation().GetSegment(self.segment_id)
        image = None if segment is None else segment.GetRepresentation(labelmaps.BINARY)
        return -1 if image is None else image.GetMTime()


def _on_grid(places: np.ndarray, shape: tuple[int, ...], offset: tuple[int, int, int], grid: tuple[int, ...]) -> np.ndarray:
    """Offsets into an array whose first voxel is at ``offset`` of a grid, as offsets into the grid; what is outside is left out."""
    if tuple(shape) == tuple(grid) and not any(offset):
        return places
    index = np.stack(np.unravel_index(places, shape)) + np.reshape(offset, (3, 1))
    inside = ((index >= 0) & (index < np.reshape(grid, (3, 1)))).all(axis=0)
    return np.ravel_multi_index(tuple(index[:, inside]), grid)
