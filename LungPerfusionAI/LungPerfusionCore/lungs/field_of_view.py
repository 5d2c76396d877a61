"""Lungs that a scan's field of view cuts off, and how much of them is likely missing.

A lung that reaches the image's border goes on beyond it. How much is estimated from how its sections parallel to the border
grow inwards (those of a rounded end grow with the depth, ever more slowly): extrapolated outwards they vanish where the lung
would have ended. On a chest CT cut at its sides between 3 and 25 % of a lung that gives 0.7 to 1.7 times what was cut off, and in
front and behind half to twice: enough to say whether a percentage is one of the lung or of a part of it. A lung that is no wider
inside than at the border has lost its wider part, a third of it or nearly all: how much is not told then.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from ..imaging.bounding_box import Box
from ..numerics import steady
from ..sentence import Sentence
from .scan import Scan

#: Contact with the border (mm2) from which on a lung is called cut; a few voxels of a segmentation's rim are not.
SMALLEST_CONTACT_MM2 = 150.0
#: Depth (mm) over which the growth of the sections is read, from a side: short of the hilum; and from top or bottom, whose
#: sections are those of a dome for a shorter way.
READ_SIDE_MM, READ_END_MM = 40.0, 20.0
#: What is missing at top or bottom deeper than this (mm) is not told from the sections: they hardly grow there.
DEEPEST_MM = 60.0
#: A cap's height is at most this multiple of the root of its base; half a ball's is 0.56, and lungs are flatter at the sides.
TALLEST = 0.35
#: A loss at the top or bottom is said from this on: less would be "about 0 ml".
LEAST_SAID_ML = 0.5
#: Faces of an array (k, j, i) whose axes run to superior, posterior and left: axis, whether the far end, words.
FACES = ((2, False, "right"), (2, True, "left"), (1, False, "front"), (1, True, "back"), (0, False, "bottom"), (0, True, "top"))


@dataclass(frozen=True)
class Cut:
    """A lung that reaches a face of the image, or the circle that was reconstructed: ``contact_mm2`` of border, ``missing_ml`` likely
    beyond it (NaN where that cannot be told), ``lung_ml`` of it inside."""

    lung: str
    face: str
    contact_mm2: float
    missing_ml: float
    lung_ml: float


def cut_lungs(labels: sitk.Image, names: dict[int, str]) -> tuple[Cut, ...]:
    """The lungs of ``labels`` (label -> "right", "left" or "lung" in ``names``; any orientation) that the image's border cuts."""
    scan = Scan(labels)
    k, j, i = (slice(0, n) for n in scan.shape)
    return cuts_in(scan.raw, (k, j, i), scan.shape, scan.spacing, names)


def cuts_in(labels: np.ndarray, box: Box, shape: tuple[int, ...], spacing: np.ndarray, names: dict[int, str]) -> tuple[Cut, ...]:
    """``cut_lungs`` of labels (k, j, i to superior, posterior and left; ``spacing`` in mm) in a ``box`` of an image of ``shape``."""
    found = []
    for label, name in names.items():
        lung = labels == label
        voxels = int(np.count_nonzero(lung))
        if not voxels:
            continue
        lung_ml = float(voxels) * float(np.prod(spacing)) / 1000.0
        for axis, far, face in FACES:
            if not (box[axis].stop == shape[axis] if far else box[axis].start == 0):
                continue
            area = float(np.prod(np.delete(spacing, axis)))
            contact = float(np.count_nonzero(lung.take(-1 if far else 0, axis=axis))) * area
            if contact < SMALLEST_CONTACT_MM2:
                continue
            read = READ_END_MM if axis == 0 else READ_SIDE_MM
            depth = min(shape[axis], max(3, round(read / spacing[axis]) + 1))
            inwards = np.moveaxis(np.flip(lung, axis) if far else lung, axis, 0)[:depth]
            sections = np.zeros(depth)  # beyond the box there is no lung
            sections[: len(inwards)] = np.count_nonzero(inwards, axis=(1, 2)) * area
            missing = (_beyond_end if axis == 0 else _beyond_side)(sections, float(spacing[axis]))
            found.append(Cut(name, face, contact, missing / 1000.0, lung_ml))
    return tuple(found)


def unseen_columns(array: np.ndarray) -> np.ndarray | None:
    """Columns (bool, j i) of a volume on the canonical axes that hold its lowest value in every slice, the corners among them: what
    lies outside the circle that was reconstructed. None where the circle spans the image."""
    corners = array[:, [0, 0, -1, -1], [0, -1, 0, -1]]
    lowest = corners[0, 0]
    if (corners != lowest).any():
        return None
    unseen = np.ones(array.shape[1:], bool)
    for plane in array:
        if plane.min() < lowest:
            return None
        unseen &= plane == lowest
    return None if unseen.all() else unseen


def cut_by_circle(labels: np.ndarray, unseen: np.ndarray, spacing: np.ndarray, names: dict[int, str]) -> tuple[Cut, ...]:
    """The lungs of ``labels`` (k, j, i; spacing in mm in that order) that the circle cuts; what is missing as a cap on that base."""
    found = []
    rim = ndimage.binary_dilation(unseen) & ~unseen
    for label, name in names.items():
        contact = float(np.count_nonzero(labels[:, rim] == label)) * float(spacing[0] * np.sqrt(spacing[1] * spacing[2]))
        if contact >= SMALLEST_CONTACT_MM2:
            ml = float(np.count_nonzero(labels == label)) * float(np.prod(spacing)) / 1000.0
            found.append(Cut(name, "circle", contact, contact * TALLEST * math.sqrt(contact) / 2000.0, ml))
    return tuple(found)


def _beyond_side(sections: np.ndarray, step: float) -> float:
    """mm3 beyond a side, from the sections (mm2) at every ``step`` mm of depth: their parabola, continued to where it vanishes; NaN where
    the lung is no wider inside."""
    if sections[-1] <= sections[0]:
        return math.nan
    depth = np.arange(len(sections)) * step
    parabola = np.poly1d(steady.least_squares([depth * depth, depth, np.ones_like(depth)], sections))
    ends = [-root.real for root in parabola.roots if abs(root.imag) < 1e-9 and root.real < 0]
    tallest = TALLEST * math.sqrt(sections[0])
    if ends and min(ends) < tallest:
        whole = parabola.integ()
        return max(0.0, float(whole(0.0) - whole(-min(ends))))
    return float(sections[0]) * tallest / 2.0


def _beyond_end(sections: np.ndarray, step: float) -> float:
    """mm3 beyond the top or bottom: a dome whose section grows with depth; NaN where it does not end nearby."""
    depth = np.arange(len(sections)) * step
    growth = float(steady.least_squares([depth, np.ones_like(depth)], sections)[0])
    deep = sections[0] / growth if growth > 0 else math.inf
    return float(sections[0]) * deep / 2.0 if deep <= DEEPEST_MM else math.nan


def cut_sentences(cuts: tuple[Cut, ...], image: str = "CT") -> tuple[str, ...]:
    """What a reader must know, a sentence a cut lung and side; top and bottom only where their loss can be told. The share is of all that
    the lung is likely to hold, and not given where the lung is cut elsewhere by what cannot be told."""
    notes = []
    for cut in cuts:
        lung = Sentence("The lung") if cut.lung == "lung" else Sentence("The {side} lung", side=cut.lung)
        missing = sum(each.missing_ml for each in cuts if each.lung == cut.lung)
        amount = {"lung": lung, "image": image, "ml": cut.missing_ml, "percent": 100.0 * cut.missing_ml / (missing + cut.lung_ml)}
        if cut.face in ("top", "bottom"):
            if cut.missing_ml >= LEAST_SAID_ML:
                notes.append(_cut_end(cut.face, amount))
            continue
        where = (
            Sentence("reconstructed circle") if cut.face == "circle" else Sentence("field of view at its {border} border", border=cut.face)
        )
        notes.append(_cut_side(where, amount))
    return tuple(notes)


def _cut_end(end: str, amount: dict[str, Any]) -> Sentence:
    if math.isnan(amount["percent"]):
        return Sentence(
            "{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it are likely missing there.", end=end, **amount
        )
    return Sentence(
        "{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing.", end=end, **amount
    )


def _cut_side(where: Sentence, amount: dict[str, Any]) -> Sentence:
    if math.isnan(amount["ml"]):
        return Sentence(
            "{lung} reaches beyond the {image}'s {where}; it is cut where it is widest, so that how much of it is missing cannot be told, "
            "and its numbers are those of the part that is shown.",
            where=where,
            **amount,
        )
    if math.isnan(amount["percent"]):
        return Sentence(
            "{lung} reaches beyond the {image}'s {where}: about {ml:.0f} ml of it are likely missing there, and its numbers are those of "
            "the part that is shown.",
            where=where,
            **amount,
        )
    return Sentence(
        "{lung} reaches beyond the {image}'s {where}: about {ml:.0f} ml of it "
        "({percent:.0f} %) are likely missing, and its numbers are those of the part that is shown.",
        where=where,
        **amount,
    )


def thirds_of_part(lungs: sitk.Image, image: str = "CT") -> tuple[str, ...]:
    """What is to be said of zones of equal volume of ``lungs`` (labels > 0 on the image's grid) where the ``image`` ends within them at the
    top or the bottom: thirds of a slab are not those of the lungs."""
    array = sitk.GetArrayViewFromImage(lungs)
    upwards = np.abs(np.array(lungs.GetDirection()).reshape(3, 3)[2])
    if not any(array.take(end, axis=2 - int(np.argmax(upwards))).any() for end in (0, -1)):
        return ()
    return (
        Sentence(
            "Apical, middle and basal are thirds of the part of the lungs that the {image} shows, not of the whole lungs.", image=image
        ),
    )
