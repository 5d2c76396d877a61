"""Which segment of a segmentation is the emboli, and what of it a CTPA's voxels can hold. Main thread only."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.scene.labelmaps import lies_on
from LungPerfusionCore.scene.model_probability import FOLLOWS
from LungPerfusionCore.scene.segmentations import (
    labels_from_segmentation,
    masks_from_segmentation,
    said_meaning,
    segment_ids,
)
from LungPerfusionCore.scene.terminology import TERMS, matches_code
from LungPerfusionCore.sentence import Sentence

MOST_LOST = 0.1
"""Of a segment's volume: what less of it is on the CTPA's voxels is a matter of their edges."""


def embolus_segment(segmentation: slicer.vtkMRMLSegmentationNode, listed: str | None = None) -> str:
    """The segment that is the emboli: the one that follows a probability; by terminology or name; the only one there is.

    ``listed``: the segment that was listed before, taken where none or several are emboli. Raises InputError where none is, and where
    several are: a list of one of them would leave out the others.
    """
    ids, found = segment_ids(segmentation), called_emboli(segmentation)
    if segmentation.GetAttribute(FOLLOWS) in found:
        return segmentation.GetAttribute(FOLLOWS)
    if len(found) == 1:
        return found[0]
    if listed in (found or ids):
        return listed
    if found:
        raise InputError(
            Sentence(
                "{count} segments of {segmentation!r} are called {name} or coded as embolus ({segments}), and one segment is listed: join "
                "them in the Segment Editor (Logical operators, Add) and delete the others.",
                count=len(found),
                segmentation=segmentation.GetName(),
                name=TERMS["emboli"].name,
                segments=_names(segmentation, found),
            )
        )
    if len(ids) == 1:
        return ids[0]
    raise InputError(
        Sentence(
            "None of the {count} segments of {segmentation!r} is called {name} or coded as embolus.",
            count=len(ids),
            segmentation=segmentation.GetName(),
            name=TERMS["emboli"].name,
        )
    )


def called_emboli(segmentation: slicer.vtkMRMLSegmentationNode) -> list[str]:
    """The IDs of the segments that a person, their terminology or their name say to be emboli; a person's word goes first."""
    term, segments = TERMS["emboli"], {each: segmentation.GetSegmentation().GetSegment(each) for each in segment_ids(segmentation)}
    said = [each for each, segment in segments.items() if said_meaning(segment) == "emboli"]
    return said or [
        each
        for each, segment in segments.items()
        if said_meaning(segment) is None
        and (matches_code(segment.GetTerminology(), term.entry) or (segment.GetName() or "").strip().lower() == term.name.lower())
    ]


def said_of_others(segmentation: slicer.vtkMRMLSegmentationNode, chosen: str) -> tuple[str, ...]:
    """A sentence on further segments that are emboli, and are not in the list of ``chosen``."""
    others = [each for each in called_emboli(segmentation) if each != chosen]
    if not others:
        return ()
    return (
        Sentence(
            "Only the segment {chosen!r} is listed; {segments} of {segmentation!r} are emboli as well.",
            chosen=segmentation.GetSegmentation().GetSegment(chosen).GetName(),
            segments=_names(segmentation, others),
            segmentation=segmentation.GetName(),
        ),
    )


def embolus_mask(
    segmentation: slicer.vtkMRMLSegmentationNode, chosen: str, source: slicer.vtkMRMLScalarVolumeNode, ctpa: sitk.Image
) -> tuple[sitk.Image, tuple[str, ...]]:
    """The segment on the grid of ``ctpa`` (the image of ``source``), above 0, and sentences on what of it that grid does not hold.

    Raises InputError for a segment of which no voxel lies on the CTPA.
    """
    mask = labels_from_segmentation(segmentation, ctpa, [chosen])[0]
    name, count = segmentation.GetSegmentation().GetSegment(chosen).GetName(), np.count_nonzero(sitk.GetArrayViewFromImage(mask))
    try:
        aligned = lies_on(segmentation, chosen, source)
    except InputError:  # under a transform that bends or shears
        aligned = False
    own = masks_from_segmentation(segmentation, ctpa, [chosen])[chosen]
    whole = np.count_nonzero(sitk.GetArrayViewFromImage(own)) * float(np.prod(own.GetSpacing())) / 1000.0
    here = count * float(np.prod(ctpa.GetSpacing())) / 1000.0
    if whole and not count:
        raise InputError(
            Sentence(
                "The segment {name!r} ({whole:.2f} ml) lies on no voxel of the CT pulmonary angiogram; is it of another scan, or moved by "
                "a transform?",
                name=name,
                whole=whole,
            )
        )
    said: tuple[str, ...] = ()
    if abs(here - whole) > MOST_LOST * whole:
        said += (
            Sentence(
                "The segment {name!r} holds {whole:.2f} ml; on the voxels of the CT pulmonary angiogram, which are listed, it is "
                "{here:.2f} ml: it reaches beyond the scan or is finer than its voxels.",
                name=name,
                whole=whole,
                here=here,
            ),
        )
    if not aligned:
        said += (
            Sentence(
                "The segment {name!r} lies on another voxel grid than the CT pulmonary angiogram; an embolus that is excluded or restored "
                "puts it onto that of the CT.",
                name=name,
            ),
        )
    return mask, said


def _names(segmentation: slicer.vtkMRMLSegmentationNode, ids: list[str]) -> str:
    return ", ".join(segmentation.GetSegmentation().GetSegment(each).GetName() for each in ids)
