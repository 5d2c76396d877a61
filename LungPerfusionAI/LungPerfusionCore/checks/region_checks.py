"""Whether given lobes, zones or lungs are what they are called: by the patient's axes alone, and against the CT's own lungs.

In every chest the right lung lies to the right of the left one, an upper lobe above the lower one, the middle lobe below the
upper and before the lower one: their centres are 40 mm and more apart in adults. A segmentation that exchanged two of them has
the right numbers beside the wrong names.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..lungs.sides import LEFT_LUNG, RIGHT_LUNG, UNSIDED_LUNG
from ..sentence import Sentence
from .placement import find_placement, region_surroundings

if TYPE_CHECKING:
    from ..lungs.grid import Grid
    from ..lungs.regions import Regions
    from .given import Given

#: (first, second, axis, word): along LPS ``axis`` the first has the smaller centre ("R") or the larger one.
_ORDER = (
    ("right", "left", 0, -1, "to the right of"),
    ("RUL", "RLL", 2, 1, "above"),
    ("LUL", "LLL", 2, 1, "above"),
    ("RUL", "RML", 2, 1, "above"),
    ("RML", "RLL", 1, -1, "before"),
    ("right_apical", "right_middle", 2, 1, "above"),
    ("right_middle", "right_basal", 2, 1, "above"),
    ("left_apical", "left_middle", 2, 1, "above"),
    ("left_middle", "left_basal", 2, 1, "above"),
)
#: mm by which two centres may be the wrong way round before the names are exchanged; as much the right way round is not enough
#: to be sure. Smallest in the reference CTs and 11 simulated patients: see Testing/unit/test_region_checks.py.
EXCHANGED_MM = 5.0
#: Share of what is called one lung that lies in the CT's other lung: exchanged from the first on, said from the second on.
OTHER_LUNG, SAID_LUNG = 0.8, 0.1
#: Share of the regions inside the CT's own lungs (aerated, without their great vessels) below which they are not of this CT,
#: and below which it is said.
INSIDE, SAID_INSIDE = 0.2, 0.6
#: Litres that no lungs hold at full inspiration: more says that the voxels are not as large as the file says.
MOST_LITRES = 12.0
#: mm between where regions lie and where the CT's lungs are: refused, said.
MOVED_MM, SAID_MOVED_MM = 25.0, 12.0


def centres(regions: Regions) -> dict[str, np.ndarray]:
    """Centre of every region (LPS, mm)."""
    array = sitk.GetArrayViewFromImage(regions.labels)
    step = np.array(regions.labels.GetDirection()).reshape(3, 3) * np.array(regions.labels.GetSpacing())
    sums: dict[int, tuple[int, np.ndarray]] = {}
    for label in regions.names:
        mask = array == label
        count = int(np.count_nonzero(mask))
        along = [mask.sum(axis=other) for other in ((0, 1), (0, 2), (1, 2))]  # i, j, k
        sums[label] = count, np.array([float(n @ np.arange(len(n))) for n in along])
    found = {}
    for name, members in regions.groups.items():
        count = sum(sums[m][0] for m in members)
        if count:
            found[name] = np.array(regions.labels.GetOrigin()) + step @ (sum(sums[m][1] for m in members) / count)
    return found


def check_names_by_place(given: Given) -> Iterator[str]:
    """Right and left, upper, middle and lower, by where their centres lie. Needs the regions alone."""
    if given.regions is None:
        return
    place = centres(given.regions)
    for first, second, axis, sign, words in _ORDER:
        if first not in place or second not in place:
            continue
        lead = sign * float(place[first][axis] - place[second][axis])
        if lead < -EXCHANGED_MM:
            raise InputError(
                Sentence(
                    "The regions {first} and {second} look exchanged: the centre of {first} should lie {where} that of "
                    "{second}, but lies {lead:.0f} mm the other way; rename the segments, or correct the orientation of "
                    "their file.",
                    first=first,
                    second=second,
                    where=words,
                    lead=-lead,
                )
            )
        if lead < EXCHANGED_MM:
            yield Sentence(
                "The centre of {first} should lie {where} that of {second}, but they lie level (within {mm:g} mm): "
                "check that the two are not exchanged.",
                first=first,
                where=words,
                second=second,
                mm=EXCHANGED_MM,
            )


def check_lung_size(given: Given) -> Iterator[str]:
    """The CT's own lungs, or the regions without a CT, against the largest lungs there are: a wrong spacing scales every volume."""
    if given.coarse is not None:
        voxels = 0 if given.own_lungs is None else int(np.count_nonzero(given.own_lungs))
        litres, image = voxels * given.coarse.voxel_ml / 1000.0, given.ct_words
    elif given.regions is not None:
        litres, image = given.regions.volume_ml("whole") / 1000.0, "given regions"
    else:
        return
    if litres > MOST_LITRES:
        yield Sentence(
            "The lungs hold {litres:.0f} litres on the {image}, more than any lungs: its voxel spacing is likely wrong, and all volumes "
            "and lengths with it.",
            litres=litres,
            image=image,
        )


def check_regions_in_lungs(given: Given) -> Iterator[str]:
    """The regions against the CT's own lungs: side by side, and as a whole. Needs both."""
    if given.regions is None or given.coarse is None or given.own_lungs is None:
        return
    own = given.own_lungs
    called = _sides_of(given, given.regions)
    if not called.any():
        raise InputError(
            Sentence("The regions lie outside the {image}: they belong to another scan or have lost their place.", image=given.ct_words)
        )
    yield from _exchanged(given, own, called)
    yield from _elsewhere(given.ct_words, given.coarse, given.regions, own, called)


def _sides_of(given: Given, regions: Regions) -> np.ndarray:
    """The regions as 1 right, 2 left, ``UNSIDED_LUNG`` without a side, on the CT's coarse grid."""
    table = np.zeros(256, np.uint8)
    for side, value in (("right", RIGHT_LUNG), ("left", LEFT_LUNG), ("lung", UNSIDED_LUNG)):
        table[list(regions.groups.get(side, ()))] = value
    return table[given.on_coarse(regions.labels)]


def _exchanged(given: Given, own: np.ndarray, called: np.ndarray) -> Iterator[str]:
    shares = {}
    for name, value, across in (("right", RIGHT_LUNG, LEFT_LUNG), ("left", LEFT_LUNG, RIGHT_LUNG)):
        wrong, right = (np.count_nonzero((called == value) & (own == side)) for side in (across, value))
        if wrong + right:
            shares[name] = wrong / (wrong + right)
    both = (own == RIGHT_LUNG).any() and (own == LEFT_LUNG).any()
    for name, share in shares.items():
        other = "left" if name == "right" else "right"
        if share >= OTHER_LUNG and both:
            raise InputError(
                Sentence(
                    "The right and the left regions look exchanged: {share:.0f} % of what is called {name} lies in the "
                    "{image}'s {other} lung; rename the segments, or correct the orientation of their file.",
                    share=100 * share,
                    name=name,
                    image=given.ct_words,
                    other=other,
                )
            )
        if share >= SAID_LUNG:
            yield Sentence(
                "{share:.0f} % of the {side} regions lie in the {image}'s {other} lung: check their names.",
                share=100 * share,
                side=name,
                image=given.ct_words,
                other=other,
            )


def _elsewhere(ct_words: str, coarse: Grid, regions: Regions, own: np.ndarray, called: np.ndarray) -> Iterator[str]:
    """Regions that are not where the CT's lungs are."""
    lungs = own > 0
    inside = np.count_nonzero(lungs & (called > 0)) / np.count_nonzero(called)
    found = find_placement(region_surroundings(coarse, lungs), coarse, sitk.Cast(regions.labels > 0, sitk.sitkFloat32))
    moved = found.distance_mm if found is not None and found.as_given < 0.9 * found.explained else 0.0
    if inside < INSIDE or moved > MOVED_MM:
        if moved > MOVED_MM:
            how = Sentence("they lie {mm:.0f} mm away from its lungs", mm=moved)
        else:
            how = Sentence("only {share:.0f} % of them lie in its lungs", share=100 * inside)
        raise InputError(Sentence("The regions do not fit the {image}: {how}; give those of this scan.", image=ct_words, how=how))
    if moved > SAID_MOVED_MM:
        yield Sentence("The regions lie about {mm:.0f} mm away from the {image}'s lungs.", mm=moved, image=ct_words)
    elif inside < SAID_INSIDE:
        yield Sentence("Only {share:.0f} % of the regions are aerated lung on the {image}.", share=100 * inside, image=ct_words)
