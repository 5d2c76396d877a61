"""From the defect mask to candidates: parted by lobe and by cause, then connected.

Below a threshold everything low hangs together: a wedge, the emphysema beside it and the rim under the pleura. A
component is therefore connected (6 neighbours) within one lobe and one cause only. Emboli do not act across fissures;
emphysema, thin sheets and what is low for its place (front of the lung, rim) are told block by block, because a person who drops them would
cut along the same lines.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from LungPerfusionCore.imaging.bounding_box import bounding_box
from LungPerfusionCore.numerics import steady

from .candidate_features import BlockMaps
from .candidate_grid import distance_to
from .candidate_rules import EMPHYSEMA, EXPECTED, LIKELY, LOST, PLAIN, SHEET, CandidateRules

#: From this probability on a place counts as downstream of an embolus where it must be either.
PROBABLE = 0.5


def causes(maps: BlockMaps, occupied: np.ndarray, rules: CandidateRules) -> np.ndarray:
    """uint8 cause of every occupied block (patient order), 0 elsewhere."""
    spacing = maps.grid.patient_spacing
    out = np.where(occupied, np.uint8(PLAIN), np.uint8(0))
    with np.errstate(invalid="ignore"):
        explained = occupied & (relative_iodine(maps, rules.relative_mm) >= rules.expected_iodine)
        if maps.by_tree:
            # what lies behind a clot is judged as one, by its territory
            explained &= maps.downstream < PROBABLE
        out[explained] = EXPECTED
        out[explained & (maps.density < rules.emphysema_density)] = EMPHYSEMA
    inside = distance_to(~np.pad(occupied, 1), spacing)[1:-1, 1:-1, 1:-1]
    thick = inside >= rules.sheet_mm
    near = distance_to(thick, spacing) <= 1.5 * rules.sheet_mm
    out[(out == PLAIN) & ~near] = SHEET
    if maps.likely is not None:
        # what the network takes for lost is one candidate, whatever lies in it
        out[occupied & (maps.likely >= LIKELY)] = LOST
    return out


def relative_iodine(maps: BlockMaps, sigma_mm: float) -> np.ndarray:
    """Iodine as a share of what is expected at each place (float32), both averaged by a Gaussian; 0 outside the lung."""
    inside = (maps.side > 0) & maps.measured
    sigma = [sigma_mm / s for s in maps.grid.patient_spacing]
    iodine, expected = (
        steady.gaussian_filter(np.where(inside, a, np.float32(0)), sigma, truncate=3.0) for a in (maps.iodine, maps.expected)
    )
    return np.divide(iodine, expected, out=np.zeros_like(iodine), where=inside & (expected > 0))


def components(maps: BlockMaps, cause: np.ndarray, rules: CandidateRules) -> tuple[np.ndarray, int]:
    """int32 component of every block, 1.. in no particular order, and how many there are."""
    group = maps.region if maps.lobes else maps.side
    out = np.zeros(cause.shape, np.int32)
    count = 0
    for value in np.unique(group[cause > 0]):
        lung = group == value
        box = bounding_box(lung)
        inside, part = lung[box], cause[box]
        for kind in (PLAIN, EMPHYSEMA, EXPECTED, SHEET, LOST):
            labels, found = ndimage.label(inside & (part == kind))
            view = out[box]
            np.add(labels, count, out=view, where=labels > 0)
            count += found
    return _by_territory(maps, out, count, rules)


def _by_territory(maps: BlockMaps, labels: np.ndarray, count: int, rules: CandidateRules) -> tuple[np.ndarray, int]:
    """Large components of which only a part lies downstream of a clot, parted along the border of its territory."""
    if not maps.clots or not count:
        return labels, count
    size = np.bincount(labels.ravel(), minlength=count + 1)
    probable = maps.downstream >= PROBABLE
    behind = np.bincount(labels.ravel(), weights=probable.ravel(), minlength=count + 1) / np.maximum(size, 1)
    low, high = rules.divide_share if maps.by_tree else rules.cone_divide_share
    divided = (size * maps.grid.block_ml >= rules.divide_ml) & (behind > low) & (behind < high)
    divided[0] = False
    if not divided.any():
        return labels, count
    for number, place in enumerate(ndimage.find_objects(labels), 1):
        if not divided[number]:
            continue
        mine = labels[place] == number
        for inside in (probable[place], ~probable[place]):
            pieces, found = ndimage.label(mine & inside)
            np.add(pieces, count, out=labels[place], where=pieces > 0)
            count += found
    return labels, count
