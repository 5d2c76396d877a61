"""A segment's own labelmap that shows what a threshold index says, written in place; it notices what others write. Main thread only."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..threshold.index import ThresholdIndex
from ..threshold.segment_state import NOTHING
from . import labelmaps
from .grids import geometry_of
from .segmentations import labels_from_segmentation


class SegmentVoxels:
    """Connects one segment with an index.

    Args:
        index: over the grid of ``reference``; nobody else shows it.
        segmentation, segment_id: the segment. It gets a layer of its own that spans the whole grid with the first :meth:`show`.
        reference: volume node that the index's map is on.
        words: what it is, for refusals, e.g. "The defect segment".
    """

    def __init__(self, index: ThresholdIndex, segmentation, segment_id: str, reference, words: str = "The segment"):
        self.index = index
        self.segmentation, self.segment_id, self.reference = segmentation, segment_id, reference
        self._words = words
        self._written: int | None = None

    def check(self) -> None:
        """Raises InputError where the segment is gone."""
        node = self.segmentation
        if node.GetScene() is None or node.GetSegmentation().GetSegment(self.segment_id) is None:
            raise InputError(f"{self._words} is no longer in the scene; run the analysis again.")

    @property
    def edited_elsewhere(self) -> bool:
        """Whether somebody else (the Segment Editor, a script) changed the voxels since they were last written or taken as they are."""
        return self._written is not None and self._modified() != self._written

    @property
    def stale(self) -> bool:
        """Whether the labelmap is not what the index last showed: never written, or written by others."""
        return self._written is None or self.edited_elsewhere

    def forget(self) -> None:
        """The next :meth:`show` writes every voxel."""
        self._written = None

    def array(self) -> np.ndarray:
        """The labelmap (k, j, i) on the whole grid. Raises InputError where the segment is gone."""
        self.check()
        return labelmaps.labelmap_array(self.segmentation, self.segment_id, self.reference)[0]

    def painted(self) -> tuple[np.ndarray, np.ndarray]:
        """What somebody else did to the voxels since they were last written: (erased, added), offsets into the index's box."""
        if not self.edited_elsewhere:
            return NOTHING, NOTHING
        self.check()
        labels, _ids = labels_from_segmentation(self.segmentation, geometry_of(self.reference), [self.segment_id])
        return self.index.painted(np.ascontiguousarray(sitk.GetArrayViewFromImage(labels)))

    def mark(self, excluded: np.ndarray, added: np.ndarray) -> None:
        """What never and what always belongs to the segment, in the index and, where the labelmap is the index's, in the scene."""
        self.check()
        labelmap = None if self.stale else self.array()
        self.index.mark(excluded, added, labelmap)
        if labelmap is not None:
            self._wrote()

    def show(self, lower: float, upper: float) -> None:
        """The voxels of lower <= value < upper; only what changed is written, unless somebody else wrote. InputError where it is gone."""
        self.check()
        if self.stale:
            # A segment that was cropped, replaced or painted on is made anew from the index.
            array = labelmaps.own_labelmap(self.segmentation, self.segment_id, self.reference)
            array[...] = 0
            self.index.reset()
        else:
            array = self.array()
        self.index.apply(array, lower, upper)
        self._wrote()

    def _wrote(self) -> None:
        labelmaps.labelmap_modified(self.segmentation, self.segment_id)
        self._written = self._modified()

    def _modified(self) -> int:
        image = labelmaps.segment_of(self.segmentation, self.segment_id).GetRepresentation(labelmaps.BINARY)
        return -1 if image is None else image.GetMTime()
