"""Whether a map of perfusion lies where the CT or the regions lie, and holds an amount of iodine that a lung can hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..imaging.units import HOUNSFIELD, IODINE
from ..sentence import Sentence, listed
from .image_checks import MAXIMUM_LUNG_MG_ML, check_overlap, same_grid, subject
from .placement import Placement, find_placement

if TYPE_CHECKING:
    from .given import Given, GivenMap

#: A map of the CT's own scan further away than this is refused, or only said, where the better place explains so much more
#: of it than the place given (the ratio). Measured on simulated patients moved by 0 to 60 mm, with noise, masked to the lungs,
#: half a lung without perfusion, or only part of the lungs covered: found within 3 mm; unmoved ones at most 6 mm and 0.99.
MOVED_MM, RATIO = 20.0, 0.9
SAID_MOVED_MM, SAID_RATIO = 10.0, 0.97
#: A SPECT is another acquisition, breathed through: its place is only said, from here on.
OTHER_SCAN_MM = 25.0
#: Correlation of a SPECT with the CT's own HU in the body. Attenuation maps, simulated and of a real CT, blurred by 6 to 30 mm, with 0 to
#: 30 % of noise, up to 10 mm off: 0.64 to 0.95; perfusion, wherever it lies up to 160 mm off: at most 0.08.
MOST_LIKE_CT = 0.5
#: Share of explained variance below which a map has no shape that could be compared with lungs, and below which its place is
#: said but never refused (half a right lung without perfusion, 1.2 mg/mL of noise: 0.058 to 0.15; whole lungs: 0.12 to 0.4).
LEAST_EXPLAINED = (0.03, 0.07)
#: Great vessels above these are cut before a map is placed: twice a lung's iodine.
CEILING = {IODINE: 3.0, HOUNSFIELD: 90.0}
#: mg/mL. Whole lungs hold 1 to 2; more or less than these is said. Room air should hold none.
MUCH_IODINE, LITTLE_IODINE, AIR_IODINE = 4.0, 0.15, 0.5
#: A lung of which this share has one value (within so many mg/mL), 0 or below, was cut out of a map; of so many coarse voxels at least.
CUT_OUT, ONE_VALUE, LEAST_VOXELS = 0.8, 1e-6, 50


def check_densities(given: Given) -> Iterator[str]:
    """What is doubtful about a CT's Hounsfield units (what is wrong was refused where it was read)."""
    if given.ct is not None:
        refused, doubts = given.densities
        if refused:
            raise InputError(Sentence("{who} {refused}.", who=subject(given.ct_role), refused=refused))
        yield from (Sentence("{who} {refused}.", who=subject(given.ct_role), refused=doubt) for doubt in doubts)


def check_not_attenuation(given: Given) -> Iterator[str]:
    """Refuse a SPECT that is as dense as the CT: an attenuation map, of which only DICOM's own tags say that it is one."""
    if given.coarse is None:
        return
    for each in given.maps:
        # blood and muscle hold iodine: a map of that rises with the density for its own reason
        alike = _likeness(given, each.image) if each.role == "spect" and not each.same_scan else 0.0
        if alike > MOST_LIKE_CT:
            raise InputError(
                Sentence(
                    "{who} rises and falls with the density of the {image} (correlation {alike:.2f}), as an attenuation map does and no "
                    "map of perfusion: choose the emission image beside it.",
                    who=subject(each.role),
                    image=given.ct_words,
                    alike=alike,
                )
            )
    yield from ()


def _likeness(given: Given, image: sitk.Image) -> float:
    """Correlation of a map with the CT's HU in the body, where the map is; 0 where nothing varies."""
    grid = given.coarse
    if grid is None:
        return 0.0
    values = sitk.GetArrayFromImage(sitk.Resample(image, grid.image, sitk.Transform(), sitk.sitkLinear, float("nan"), sitk.sitkFloat32))
    inside = np.isfinite(values) & ~given.room & (grid.array > -1024)
    if not inside.any():
        return 0.0
    hu, own = np.clip(grid.array[inside].astype(float), -1000.0, 300.0), values[inside].astype(float)
    own = np.minimum(own, np.quantile(own, 0.99))
    return float(np.corrcoef(hu, own)[0, 1]) if hu.std() > 0 and own.std() > 0 else 0.0


def check_map_place(given: Given) -> Iterator[str]:
    """Each map against the tissues of the CT, or against the regions where there is no CT."""
    for each in given.maps:
        if given.ct is not None:
            check_overlap(each.image, given.ct, each.role, given.ct_role)
        if given.grid is None or given.tissues is None or _placed_by_construction(given, each):
            continue
        found = find_placement(given.tissues, given.grid, each.image, _ceiling(each))
        if found is None or found.explained < LEAST_EXPLAINED[0]:
            yield Sentence(
                "The {map} shows too little of the lungs for its place to be compared with that of the {image}.",
                map=each.words,
                image=given.place_words,
            )
            continue
        yield from _judged(given, each, found)


def _placed_by_construction(given: Given, each: GivenMap) -> bool:
    return each.role == "predicted" and given.ct is not None and same_grid(each.image, given.ct)


def _ceiling(each: GivenMap) -> float:
    return np.inf if each.role in ("high_kv", "low_kv") else CEILING.get(each.unit, np.inf)


def _judged(given: Given, each: GivenMap, found: Placement) -> Iterator[str]:
    far, ratio = found.distance_mm, found.as_given / found.explained
    directions = _directions(found.displacement_mm)
    told = {"map": each.words, "mm": far, "image": given.place_words, "directions": directions}
    if not each.same_scan:
        if far > OTHER_SCAN_MM and ratio < RATIO:
            yield Sentence(
                "The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); register it, or look at how they fit.",
                **told,
            )
    elif far > MOVED_MM and ratio < RATIO and found.explained >= LEAST_EXPLAINED[1]:
        raise InputError(
            Sentence(
                "The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}), so the two do not fit: "
                "give the images of one scan, in one position.",
                **told,
            )
        )
    elif far > SAID_MOVED_MM and ratio < SAID_RATIO:
        yield Sentence(
            "The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); "
            "its numbers belong to other parts of the lungs by as much.",
            **told,
        )


def _directions(displacement: tuple[float, float, float]) -> str:
    """A displacement in words, largest part first, parts below 5 mm left out."""
    words = (("left", "right"), ("back", "front"), ("up", "down"))
    parts = sorted(zip(displacement, words, strict=True), key=lambda part: -abs(part[0]))
    told = [Sentence("{mm:.0f} mm {way}", mm=abs(mm), way=pair[0] if mm > 0 else pair[1]) for mm, pair in parts if abs(mm) >= 5.0]
    return listed(told) if told else Sentence("in no one direction")


def check_iodine_amount(given: Given) -> Iterator[str]:
    """Iodine in mg/mL, given so or made so: neither more nor less than lungs hold, and none in the air around the body."""
    for each in given.maps:
        if each.unit != IODINE or given.grid is None or given.tissues is None:
            continue
        values = sitk.GetArrayFromImage(
            sitk.Resample(each.measured, given.grid.image, sitk.Transform(), sitk.sitkLinear, np.nan, sitk.sitkFloat32)
        )
        known = np.isfinite(values)
        lung, who = known & (given.tissues == 1), Sentence("The {image}", image=each.words)
        if not lung.any():
            continue
        mean = float(values[lung].mean(dtype=np.float64))
        if mean > MAXIMUM_LUNG_MG_ML:
            raise InputError(
                Sentence(
                    "{who} has {mean:.3g} mg/mL in the lungs on average, where 1 to 2 are usual: its scale, its units or "
                    "the tube voltages are wrong.",
                    who=who,
                    mean=mean,
                )
            )
        if not LITTLE_IODINE <= mean <= MUCH_IODINE:
            yield Sentence(
                "The {map} has {mean:.2g} mg/mL in the lungs on average, where 1 to 2 are usual: check its scale, its units and, of "
                "two energies, the tube voltages.",
                map=each.words,
                mean=mean,
            )
        yield from _cut_out(given, each, np.where(known & (given.tissues == 1), values, np.nan))
        room = values[known & given.room]
        padded = room.size and room.min() == room.max() <= 0  # a map that ends at the body: no air was measured
        around = float(np.median(room)) if room.size and not padded else 0.0
        if abs(around) > AIR_IODINE:
            yield Sentence(
                "The {map} has {mean:.2g} mg/mL in the air around the body, where there is none: its values have an offset.",
                map=each.words,
                mean=around,
            )


def _cut_out(given: Given, each: GivenMap, values: np.ndarray) -> Iterator[str]:
    """A lung that is 0, or one value below, from end to end: no measurement, which has noise, but a lung that somebody left out."""
    for side in ("right", "left"):
        lung = given.lung(side)
        inside = np.array([]) if lung is None else values[lung & np.isfinite(values)]
        if inside.size < LEAST_VOXELS:
            continue
        middle = float(np.median(inside))
        if middle <= 0 and np.count_nonzero(np.abs(inside - middle) < ONE_VALUE) >= CUT_OUT * inside.size:
            yield Sentence(
                "The {map} is {value:g} mg/mL nearly everywhere in {lung}: it seems to be left out of the map, not unperfused, and counts "
                "as defect all the same.",
                map=each.words,
                value=round(middle, 2),
                lung=Sentence("the right lung") if side == "right" else Sentence("the left lung"),
            )
