"""Regions of the lungs in which numbers are reported: lobes where they are given, else zones of equal volume.

Every lung voxel carries exactly one atomic label; a region is a set of atomic labels. So the whole is right plus left, and
each lung the sum of its lobes or zones, to the voxel, whatever the input looked like.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..imaging.bounding_box import Box, bounding_box
from ..imaging.file_geometry import NOTE_KEY
from ..imaging.patient import PATIENT_KEY
from ..labels.lobe_names import LOBES, lobe_of, lung_of
from ..sentence import Sentence, unpacked
from .segmentation import LEFT_LUNG, RIGHT_LUNG, UNSIDED_LUNG

__all__ = ["LOBES", "ZONES", "Regions", "lobe_of", "lung_of", "regions_from_labels", "regions_from_lobes", "regions_from_zones"]

ZONES = ("right_apical", "right_middle", "right_basal", "left_apical", "left_middle", "left_basal")
#: The region of a lung alone whose side cannot be known.
LUNG = "lung"
_SIDES = {"right": RIGHT_LUNG, "left": LEFT_LUNG}
_QUANTUM = 1e-3  # mm; coordinates closer than this are the same level whichever way the file stores its axes

OVERLAP = "LungPerfusion.Overlap"
"""Key of a label image's metadata: a sentence on segments that overlapped before they became one image."""

MOST_SHARED = 0.2
"""Regions that share more than this of the smaller are refused: it is one lying in the other, not two that touch at a fissure."""

LOBE_KIND, ZONE_KIND, LUNG_KIND, OTHER_KIND = range(4)


def kind_of_region(name: str, code: str | None = None) -> int:
    """What a segment is as a region, by its terminology and name: a lobe, a zone, a lung or something else."""
    if lobe_of(name, code):
        return LOBE_KIND
    if name in ZONES:
        return ZONE_KIND
    return LUNG_KIND if lung_of(name, code) else OTHER_KIND


def _overlap_of(labels: sitk.Image) -> list[str]:
    return [unpacked(labels.GetMetaData(OVERLAP))] if labels.HasMetaDataKey(OVERLAP) else []


@dataclass(frozen=True)
class Regions:
    """A partition of the lungs.

    ``labels``: uint8 image; 0 outside, every lung voxel one atomic label. ``names``: atomic label -> its name.
    ``groups``: every region in table order -> the atomic labels it unites; it begins with whole, right and left (a lung that
    is not there has no entry). ``warnings``: what a reader must know about how the regions came to be. ``beyond_ml``: atomic
    label -> ml of it that lies outside the grid of ``labels``, where that is known.
    """

    labels: sitk.Image
    names: dict[int, str]
    groups: dict[str, tuple[int, ...]]
    warnings: tuple[str, ...] = ()
    beyond_ml: dict[int, float] = field(default_factory=dict)

    def mask(self, name: str) -> np.ndarray:
        """Bool array (k, j, i) of a region; KeyError for a name that is not in ``groups``."""
        table = np.zeros(256, bool)
        table[list(self.groups[name])] = True
        return table[sitk.GetArrayViewFromImage(self.labels)]

    def volume_ml(self, name: str) -> float:
        """Volume of a region in ml."""
        array = sitk.GetArrayViewFromImage(self.labels)
        voxels = sum(int(np.count_nonzero(array == label)) for label in self.groups[name])
        return voxels * float(np.prod(self.labels.GetSpacing())) / 1000.0


def _assembled(
    array: np.ndarray, like: sitk.Image, order: tuple[str, ...], warnings: list[str], beyond_ml: Mapping[str, float] | None = None
) -> Regions:
    """Regions of an atomic array whose label n is ``order[n - 1]``; names that hold no voxel, here or beyond, are left out."""
    beyond = {label: float(beyond_ml[name]) for label, name in enumerate(order, 1) if beyond_ml and beyond_ml.get(name)}
    inside = array[bounding_box(array)]
    names = {label: name for label, name in enumerate(order, 1) if label in beyond or (inside == label).any()}
    if not names:
        raise InputError(Sentence("The lungs hold no voxels, so there are no regions to report."))
    groups: dict[str, tuple[int, ...]] = {"whole": tuple(names)}
    for side in ("right", "left"):
        members = tuple(label for label, name in names.items() if _side_of(name) == side)
        if members:
            groups[side] = members
        elif LUNG not in names.values():
            warnings.append(Sentence("There is no {side} lung among the regions.", side=side))
    groups.update({name: (label,) for label, name in names.items()})
    image = sitk.GetImageFromArray(array.astype(np.uint8, copy=False))
    image.CopyInformation(like)
    for key in (NOTE_KEY, PATIENT_KEY):  # what ``input_checks`` says of the file they come from, and of whom it is
        if like.HasMetaDataKey(key):
            image.SetMetaData(key, like.GetMetaData(key))
    return Regions(image, names, groups, tuple(warnings), beyond)


def _side_of(name: str) -> str:
    return "" if name == LUNG else "right" if name.startswith(("R", "right")) else "left"


def check_sides(regions: Regions, what: str) -> None:
    """Refuse regions of a lung whose side is not known, for ``what`` needs sides. Raises InputError."""
    if LUNG in regions.groups:
        raise InputError(
            Sentence(
                "{what} needs to know the right lung from the left, but the CT holds one lung and does not show the "
                "spine beside it; give lungs or lobes with their sides as a segmentation, or a CT of the whole chest.",
                what=what,
            )
        )


def _checked(labels: sitk.Image, role: str) -> np.ndarray:
    if labels.GetDimension() != 3 or labels.GetNumberOfComponentsPerPixel() != 1:
        raise InputError(Sentence("The {role} must be one 3D label volume.", role=role))
    array = sitk.GetArrayViewFromImage(labels)
    if not array.any():
        raise InputError(Sentence("The {role} are empty.", role=role))
    return array


def regions_from_zones(lungs: sitk.Image) -> Regions:
    """Apical, middle and basal thirds of each lung by equal volume along the patient's superior axis.

    ``lungs``: labels 1 right, 2 left (or 5, a lung without a side, which stays whole) in any orientation; the axis is the patient's, not
    the image's. A level (voxels at one height) is never divided: each cut takes the level border nearest to the exact third, the lower one
    at a tie.
    """
    whole = _checked(lungs, "lungs")
    box = bounding_box(whole)
    array = whole[box]
    sided = np.count_nonzero((array == RIGHT_LUNG) | (array == LEFT_LUNG))
    if sided != np.count_nonzero(array):
        if not sided and (array == UNSIDED_LUNG).any():
            return _assembled(np.where(whole == UNSIDED_LUNG, len(ZONES) + 1, 0), lungs, (*ZONES, LUNG), [])
        other = np.setdiff1d(array, (0, RIGHT_LUNG, LEFT_LUNG))
        raise InputError(Sentence("The lungs hold the label {other}; only 1 (right) and 2 (left) are understood.", other=other[0]))
    result, warnings = np.zeros(whole.shape, np.uint8), list[str]()
    height = _height(lungs, box)
    for side, (value, first) in {"right": (RIGHT_LUNG, 1), "left": (LEFT_LUNG, 4)}.items():
        lung = array == value
        if not lung.any():
            continue
        # Voxels of one height are counted together: along the axes that add nothing to it.
        flat = tuple(axis for axis in range(3) if height.shape[axis] == 1)
        counts = _counts(lung, flat)
        some = counts > 0
        thirds, levels = _thirds(_in_quanta(height[some]), counts[some])
        if levels < 3:
            warnings.append(Sentence("The {side} lung lies on too few slices for three zones ({levels}).", side=side, levels=levels))
        zones = np.zeros(height.shape, np.uint8)
        zones[some] = first + thirds
        result[box] += lung.view(np.uint8) * zones
    return _assembled(result, lungs, ZONES, warnings)


def _counts(mask: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    """How many voxels of a mask there are along ``axes``, which keep the length 1 (int64)."""
    if axes == (1, 2):  # slices across the patient's axis, as nearly always
        return np.array([np.count_nonzero(level) for level in mask], dtype=np.int64).reshape(-1, 1, 1)
    return np.asarray(np.sum(mask, axis=axes, keepdims=True, dtype=np.int64))


def _height(image: sitk.Image, box: Box) -> np.ndarray:
    """Superior coordinate (mm, float64) of a box of voxels from an arbitrary zero; of length 1 along an axis that adds nothing.

    Axes other than the slice axis usually add nothing.
    """
    direction = np.array(image.GetDirection()).reshape(3, 3)
    step = direction[2] * np.array(image.GetSpacing())
    height = np.zeros((1, 1, 1))
    for axis in range(3):
        if abs(step[axis]) * (image.GetSize()[axis] - 1) > _QUANTUM / 2:
            along = box[2 - axis]
            height = height + (step[axis] * np.arange(along.start, along.stop)).reshape([-1 if n == 2 - axis else 1 for n in range(3)])
    return height


def _in_quanta(height: np.ndarray) -> np.ndarray:
    """Heights above the lowest in whole quanta (int64)."""
    return np.rint((height - height.min()) / _QUANTUM).astype(np.int64)


def _thirds(height: np.ndarray, voxels: np.ndarray) -> tuple[np.ndarray, int]:
    """0 apical, 1 middle, 2 basal for each height, at which so many ``voxels`` lie, and how many different heights there are."""
    levels, inverse = np.unique(height, return_inverse=True)
    counts = np.zeros(levels.size, np.int64)
    np.add.at(counts, inverse, voxels)
    below = np.concatenate([[0], np.cumsum(counts)])
    cuts = [int(np.argmin(np.abs(3 * below - share * below[-1]))) for share in (1, 2)]
    zone = np.full(levels.size, 2, np.uint8)
    zone[cuts[0] :], zone[cuts[1] :] = 1, 0
    return zone[inverse], int(levels.size)


def regions_from_lobes(
    labels: sitk.Image,
    names: dict[int, str],
    lungs: sitk.Image | None = None,
    *,
    codes: dict[int, str] | None = None,
    unassigned: str = "nearest",
    beyond_ml: Mapping[str, float] | None = None,
) -> Regions:
    """Lobes from a label image.

    Args:
        labels: label image; labels that are no lobe are ignored.
        names: label -> segment name; ``codes``: label -> terminology code or entry, which goes before the name.
        lungs: labels 1 right, 2 left on the same grid. Given, they bound the regions: lobe voxels outside them do not count.
        unassigned: what becomes of voxels in ``lungs`` but in no lobe: "nearest" lobe of the same lung, if all lobes
            of that lung were given; "rest" keeps them as right_rest and left_rest, as happens when one is not given;
            "drop" takes them out of the lungs.
        beyond_ml: lobe -> ml of it that is known to lie outside this grid (``Regions.beyond_ml``).

    Raises InputError when no label is a lobe, or the grids differ. What is absent or moved is in ``warnings``.
    """
    if unassigned not in ("nearest", "rest", "drop"):
        raise InputError(Sentence("Voxels in no lobe can go to nearest, rest or drop, not to {unassigned}.", unassigned=unassigned))
    array = _checked(labels, "lobes")
    order = (*LOBES, "right_rest", "left_rest")
    table, given = _lobe_table(array, names, codes or {})
    result, warnings = table[array], _overlap_of(labels)
    empty = [lobe for lobe in LOBES if lobe in given and not np.any(result == order.index(lobe) + 1)]
    empty = [lobe for lobe in empty if not (beyond_ml or {}).get(lobe)]
    absent = [lobe for lobe in LOBES if lobe not in given or lobe in empty]
    if absent:
        warnings.append(Sentence("Not among the given lobes: {lobes}.", lobes=", ".join(absent)))
    if len(absent) == len(LOBES):
        raise InputError(Sentence("The lobes that were named hold no voxels."))
    if lungs is not None:
        if lungs.GetSize() != labels.GetSize():
            raise InputError(Sentence("The lobes and the lungs do not lie on the same grid."))
        result = _within(result, _checked(lungs, "lungs"), labels, absent, unassigned, warnings)
    return _assembled(result, labels, order, warnings, beyond_ml)


def _lobe_table(array: np.ndarray, names: dict[int, str], codes: dict[int, str]) -> tuple[np.ndarray, set[str]]:
    """Look-up from given label to atomic label, and the lobes that were named."""
    if array.min() < 0 or array.dtype.kind not in "iub":
        raise InputError(Sentence("The lobes must be non-negative whole numbers."))
    table = np.zeros(int(array.max()) + 1, np.uint8)
    given: set[str] = set()
    for label in sorted({*names, *codes}):
        lobe = lobe_of(names.get(label, ""), codes.get(label))
        if lobe:
            given.add(lobe)
            if 0 < label < table.size:
                table[label] = LOBES.index(lobe) + 1
    if not given:
        listed = _listed(names)
        raise InputError(Sentence("None of the given segments is a lobe of the lung (their names: {listed}).", listed=listed))
    return table, given


def _listed(names: dict[int, str]) -> str:
    """A few of the names, for a sentence."""
    few = [str(name) for name in list(names.values())[:6]]
    more = [f"and {len(names) - 6} more"] if len(names) > 6 else []
    return ", ".join([*few, *more]) or "none"


def _within(lobes: np.ndarray, lungs: np.ndarray, image: sitk.Image, absent: list[str], unassigned: str, warnings: list[str]) -> np.ndarray:
    """The lobes bounded by the lungs, and every lung voxel in no lobe dealt with."""
    ml = float(np.prod(image.GetSpacing())) / 1000.0
    outside = int(np.count_nonzero(lobes[lungs == 0]))
    result = np.where(lungs > 0, lobes, 0).astype(np.uint8)
    if outside:
        share = 100.0 * outside / max(int(np.count_nonzero(lobes)), 1)
        warnings.append(
            Sentence(
                "{share:.0f} % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.",
                share=share,
                ml=outside * ml,
            )
            if share >= 1
            else Sentence(
                "Less than 1 % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.",
                ml=outside * ml,
            )
        )
    sides = {"right": (RIGHT_LUNG, (1, 2, 3), 6), "left": (LEFT_LUNG, (4, 5), 7)}
    for side, (value, own, rest) in sides.items():
        inside = lungs == value
        if not inside.any():
            continue
        # A lobe voxel in the other lung is a disagreement about the side; the lungs decide.
        strange = inside & (result > 0) & ~np.isin(result, own)
        if strange.any():
            covered = _percent(int(np.count_nonzero(strange)), int(np.count_nonzero(inside)))
            warnings.append(
                Sentence(
                    "Lobes of the other side cover {share} of the {side} lung; treated as unassigned; check the names of the lobes.",
                    share=covered,
                    side=side,
                )
            )
            result[strange] = 0
        loose = inside & (result == 0)
        count = int(loose.sum())
        if not count:
            continue
        complete = not any(LOBES[label - 1] in absent for label in own)
        if unassigned == "nearest" and complete and np.any(np.isin(result, own)):
            result[loose] = _nearest(result, own, loose, image)
            where = Sentence("it was given to the nearest lobe")
        elif unassigned == "drop":
            where = Sentence("it was left out")
        else:
            result[loose] = rest
            where = Sentence("it is reported as {side} rest", side=side)
        left = _percent(count, int(np.count_nonzero(inside)))
        warnings.append(
            Sentence(
                "The given lobes leave {share} of the {side} lung ({ml:.1f} ml) unassigned; {where}.",
                share=left,
                side=side,
                ml=count * ml,
                where=where,
            )
        )
    return result


def _percent(part: int | np.integer, whole: int | np.integer) -> Sentence:
    """A part in percent, as a sentence says it."""
    share = 100.0 * part / max(whole, 1)
    return Sentence("{share:.0f} %", share=share) if share >= 1 else Sentence("less than 1 %")


def _nearest(lobes: np.ndarray, own: tuple[int, ...], loose: np.ndarray, image: sitk.Image) -> np.ndarray:
    """For each loose voxel the lobe with the smallest distance in mm; the first in table order at a tie."""
    box = bounding_box(loose | np.isin(lobes, own))
    loose = loose[box]
    best, choice = np.full(int(loose.sum()), np.inf, np.float32), np.zeros(int(loose.sum()), np.uint8)
    for label in own:
        mask = lobes[box] == label
        if not mask.any():
            continue
        source = sitk.GetImageFromArray(mask.astype(np.uint8))
        source.SetSpacing(image.GetSpacing())
        distance = sitk.GetArrayFromImage(
            sitk.SignedMaurerDistanceMap(source, insideIsPositive=False, squaredDistance=False, useImageSpacing=True)
        )[loose]
        nearer = distance < best - 1e-4
        best[nearer], choice[nearer] = distance[nearer], label
    return choice


def regions_from_labels(
    labels: sitk.Image, names: dict[int, str], codes: dict[int, str] | None = None, beyond_ml: Mapping[str, float] | None = None
) -> Regions:
    """Regions from whatever segmentation was given: lobes if it has any, else zones as named, else zones of its two lungs.

    ``beyond_ml``: lobe or zone -> ml of it that is known to lie outside this grid. Raises InputError when no label means a lobe, a zone or
    a lung.
    """
    codes = codes or {}
    if any(lobe_of(name, codes.get(label)) for label, name in names.items()):
        return regions_from_lobes(labels, names, codes=codes, beyond_ml=beyond_ml)
    array = _checked(labels, "regions")
    known = {label: name for label, name in names.items() if name in ZONES}
    lungs = {label: lung_of(name, codes.get(label)) for label, name in names.items() if name not in ZONES}
    result = np.zeros(array.shape, np.uint8)
    if known:
        for label, name in known.items():
            result[array == label] = ZONES.index(name) + 1
        absent = [zone for zone in ZONES if zone not in known.values()]
        notes = _overlap_of(labels) + ([Sentence("Not among the given zones: {absent}.", absent=", ".join(absent))] if absent else [])
        return _assembled(result, labels, ZONES, notes, beyond_ml)
    for label, side in lungs.items():
        if side:
            result[array == label] = _SIDES[side]
    if not result.any():  # a lung without a side, as an earlier run left it
        result[np.isin(array, [label for label, name in names.items() if name == LUNG])] = UNSIDED_LUNG
    if not result.any():
        listed = _listed(names)
        raise InputError(Sentence("None of the given segments is a lobe, a zone or a lung (their names: {listed}).", listed=listed))
    image = sitk.GetImageFromArray(result)
    image.CopyInformation(labels)
    zones = regions_from_zones(image)
    return replace(zones, warnings=(*_overlap_of(labels), *zones.warnings))
