"""Whether values are a chest CT's in Hounsfield units, judged from both sides: the air around the body and in the lungs,
and fat and muscle.

By definition air is -1000 HU and water 0. On scans the room reads -990 to -1016, fat about -105 (-130 at low energies), muscle
45 to 85; a scale or offset that is wrong by a tenth moves one of them by 100 HU. A constant that a scanner or a program writes
where nothing was measured (0, -1024, -2000 ...) is no air and is not counted.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from ..lungs.grid import edge_labels, label_in_plane
from ..lungs.scan import Scan
from ..sentence import Sentence, listed

AIR_HU = -1000.0
#: Middle of the peaks of fat and muscle: -16 to -30 HU on four real and ten simulated scans, at any tube voltage.
TISSUE_HU = -24.0
#: What is subtracted where a rescale was lost: stored values of unsigned CT are HU + 1024, some programs write HU + 1000.
OFFSETS = (1024.0, 1000.0)
#: HU by which the air around the body may be off: beyond the first it is said, beyond the second refused.
AIR_SAID, AIR_REFUSED = 40.0, 60.0
#: Muscle and unenhanced organs, HU, at any tube voltage.
MUSCLE_HU = (10.0, 110.0)
#: Nothing is thinner than air: averaged over 3 x 3 pixels, the lowest 5 % and 25 % of the room lie this close (2 to 9 HU on four
#: real and ten simulated scans). What reaches the border and does not is lung that a narrow field of view cuts (15 to 73).
SHARP_HU = 12.0
_SAMPLE, _FEWEST = 600_000, 200
_PADDING = -1020.0


@dataclass(frozen=True)
class Anchors:
    """Most frequent value (HU as given) of the air around the body, aerated lung, fat and muscle; None where there is too little."""

    air: float | None
    lung: float | None
    fat: float | None
    muscle: float | None


def anchors(image: sitk.Image, offset: float = 0.0) -> Anchors:
    """The anchors of a chest CT from which ``offset`` is taken first."""
    array = Scan(image).raw
    step = max(1, int(np.ceil((array.size / _SAMPLE) ** (1 / 3))))
    hu = array[::step, ::step, ::step].astype(np.float32) - np.float32(offset)
    low = hu < -600
    labels, count = label_in_plane(low)
    open_air = np.zeros(count + 1, bool)
    open_air[edge_labels(labels)] = True
    room = open_air[labels] & low
    lung = _mode(hu[low & ~room], -1000.0, -600.0, 12.0)
    air = _mode(hu[room], -1100.0, -600.0, 6.0) if _is_air(hu, room) else None
    return Anchors(air, lung, _mode(hu, -160.0, -40.0, 8.0), _mode(hu, -20.0, 160.0, 8.0))


def _is_air(hu: np.ndarray, room: np.ndarray) -> bool:
    """Whether what reaches the border of the slices has the sharp lower end of air."""
    core = ndimage.binary_erosion(room, np.ones((1, 3, 3)), border_value=1)
    values = ndimage.uniform_filter(hu, (1, 3, 3), mode="nearest")[core]
    values = values[values > _PADDING]
    if values.size < _FEWEST:
        return bool(room.any())
    lowest, quarter = np.percentile(values, (5, 25))
    return bool(quarter - lowest < SHARP_HU)


def _mode(values: np.ndarray, low: float, high: float, width: float) -> float | None:
    """The most frequent value from ``low`` to ``high`` of a histogram smoothed by ``width`` HU, single values that stand out
    of it set aside; None for a few voxels, or for nothing but one constant that is padding."""
    counts = np.histogram(values, np.arange(low - 0.5, high + 1.0))[0].astype(float)
    if counts.sum() < _FEWEST:
        return None
    around = ndimage.uniform_filter1d(counts, 9, mode="constant")
    around = (9.0 * around - counts) / 8.0
    spikes = counts > 8.0 * around + 5.0
    rest = np.where(spikes, around, counts)
    if rest.sum() < 0.1 * counts.sum():
        most = low + int(np.argmax(counts))
        return most if most > _PADDING else None
    return low + int(np.argmax(ndimage.gaussian_filter1d(rest, width, mode="constant")))


def likely_offset(image: sitk.Image, offsets: tuple[float, ...]) -> tuple[float, str]:
    """Which of several offsets makes the image a chest CT, and why in words: the one that brings its anchors to their HU.

    The middle of fat and muscle says more than the room, whose values are often cut off at 0.
    """
    found = anchors(image, offsets[0])
    tissue = None if found.fat is None or found.muscle is None else (found.fat + found.muscle) / 2.0
    known = [(value, right, weight) for value, right, weight in ((tissue, TISSUE_HU, 1.0), (found.air, AIR_HU, 0.5)) if value is not None]

    def error(offset: float) -> float:
        return sum(weight * abs(value + offsets[0] - offset - right) for value, right, weight in known)

    best = min(offsets, key=error)
    said = (("the air around the body", found.air), ("fat", found.fat), ("muscle", found.muscle))
    named = [Sentence("{tissue} to {hu:.0f}", tissue=words, hu=value + offsets[0] - best) for words, value in said if value is not None]
    if not named:
        return best, Sentence("the usual offset of stored values")
    return best, Sentence("which brings {tissues} HU", tissues=listed(named))


def hounsfield_doubts(image: sitk.Image) -> tuple[str, tuple[str, ...]]:
    """What speaks against values that are called HU: the rest of a refusal, or "", and the rests of warnings.

    Each goes on after the image's name.
    """
    found = anchors(image)
    notes = []
    if found.air is not None and abs(found.air - AIR_HU) > AIR_REFUSED:
        return (
            Sentence(
                "is not in Hounsfield units: the air around the body lies at {hu:.0f} instead of {right:.0f}, "
                "so its scale or offset is wrong",
                hu=found.air,
                right=AIR_HU,
            ),
            (),
        )
    if found.air is not None and abs(found.air - AIR_HU) > AIR_SAID:
        notes.append(
            Sentence(
                "shows the air around the body at {hu:.0f} HU instead of {right:.0f}; its densities may be off by as much",
                hu=found.air,
                right=AIR_HU,
            )
        )
    if found.muscle is not None and not MUSCLE_HU[0] <= found.muscle <= MUSCLE_HU[1]:
        notes.append(
            Sentence(
                "shows muscle at {hu:.0f} HU, where {low:.0f} to {high:.0f} are expected; its densities may be off",
                hu=found.muscle,
                low=MUSCLE_HU[0],
                high=MUSCLE_HU[1],
            )
        )
    return "", tuple(notes)
