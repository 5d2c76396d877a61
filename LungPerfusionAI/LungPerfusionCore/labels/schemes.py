"""What the numbers of a label map mean where tools leave it at numbers: known numberings, and which of them a map can be.

Numbers are facts of the tools: TotalSegmentator's class map (Wasserthal et al., doi 10.1148/ryai.230024; version 2 and version 1), the
two models of lungmask (Hofmanninger et al., doi 10.1186/s41747-020-00173-2), and this extension's simulated patients.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from .lobe_names import LOBES

SAMPLE = 2_000_000  # voxels looked at for the place of a label


@dataclass(frozen=True)
class Scheme:
    """``terms``: number -> term or name; ``known``: every number that the tool writes (other organs of the body included)."""

    name: str
    title: str
    terms: Mapping[int, str]
    known: frozenset[int]


def _scheme(name: str, title: str, terms: dict[int, str], last: int) -> Scheme:
    return Scheme(name, title, terms, frozenset(range(1, last + 1)))


SCHEMES: dict[str, Scheme] = {
    each.name: each
    for each in (
        # The first release of version 2 had one number more, 118.
        _scheme(
            "totalsegmentator",
            "TotalSegmentator 2",
            {
                10: "LUL",
                11: "LLL",
                12: "RUL",
                13: "RML",
                14: "RLL",
                15: "esophagus",
                16: "trachea",
                51: "heart",
                52: "aorta",
                53: "veins",
                61: "left atrial appendage",
                62: "superior vena cava",
                63: "inferior vena cava",
            },
            118,
        ),
        _scheme(
            "totalsegmentator-v1",
            "TotalSegmentator 1",
            {
                7: "aorta",
                8: "inferior vena cava",
                13: "LUL",
                14: "LLL",
                15: "RUL",
                16: "RML",
                17: "RLL",
                42: "esophagus",
                43: "trachea",
                44: "heart myocardium",
                45: "left heart atrium",
                46: "left heart ventricle",
                47: "right heart atrium",
                48: "right heart ventricle",
                49: "arteries",
            },
            104,
        ),
        _scheme("lungmask-lobes", "lungmask, lobes (LTRCLobes, LTRCLobes_R231)", {1: "LUL", 2: "LLL", 3: "RUL", 4: "RML", 5: "RLL"}, 5),
        _scheme("lungmask-lungs", "lungmask, lungs (R231)", {1: "right", 2: "left"}, 2),
        _scheme(
            "lungperfusion-lobes", "lobes of this extension's simulated patients", {1: "RUL", 2: "RML", 3: "RLL", 4: "LUL", 5: "LLL"}, 5
        ),
        _scheme("lungperfusion-lungs", "lungs of this extension's simulated patients", {1: "right", 2: "left"}, 2),
    )
}


def centres_of(labels: sitk.Image) -> dict[int, np.ndarray]:
    """The centre of mass (LPS, mm) of every label above 0, from a regular subsample of the voxels."""
    matrix = np.eye(4)
    matrix[:3, :3] = np.array(labels.GetDirection()).reshape(3, 3) * np.array(labels.GetSpacing())
    matrix[:3, 3] = labels.GetOrigin()
    return centres_in(sitk.GetArrayViewFromImage(labels), matrix)


def centres_in(array: np.ndarray, matrix: np.ndarray) -> dict[int, np.ndarray]:
    """As ``centres_of``, for an array (k, j, i) and the 4 x 4 matrix from its indices (i, j, k) to LPS."""
    step = max(1, round((array.size / SAMPLE) ** (1 / 3)))
    part = array[::step, ::step, ::step]
    where = np.nonzero(part)
    values = part[where].astype(np.int64)
    if not values.size:
        return {}
    counts = np.bincount(values)
    index = np.stack([np.bincount(values, weights=axis * float(step)) for axis in reversed(where)]) / np.maximum(counts, 1)
    points = matrix[:3, 3:] + matrix[:3, :3] @ index
    return {int(n): points[:, n] for n in np.flatnonzero(counts)}


def misplaced(terms: Mapping[int, str], centres: Mapping[int, np.ndarray]) -> bool:
    """Whether labels lie where their terms cannot: a right lobe or lung left of a left one, an upper lobe below the lower."""
    at = {term: centres[number] for number, term in terms.items() if number in centres}
    right = [at[term] for term in ("RUL", "RML", "RLL", "right") if term in at]
    left = [at[term] for term in ("LUL", "LLL", "left") if term in at]
    # In LPS x grows to the patient's left.
    if any(right_end[0] >= left_end[0] for right_end in right for left_end in left):
        return True
    return any(upper in at and lower in at and at[upper][2] <= at[lower][2] for upper, lower in (("RUL", "RLL"), ("LUL", "LLL")))


def fitting(numbers: Iterable[int], wanted: Iterable[str], centres: Mapping[int, np.ndarray] | None = None) -> list[Scheme]:
    """The schemes that a map of these numbers plainly can be of: three lobes, both lungs or another structure that is wanted are there,
    and the regions do not lie in impossible places. Of several that say the same about these numbers the first is named.
    """
    present, wanted = set(numbers), tuple(wanted)
    found: dict[tuple, Scheme] = {}
    for scheme in SCHEMES.values():
        said = tuple(sorted((n, t) for n, t in scheme.terms.items() if n in present and t in wanted))
        terms = {term for _n, term in said}
        enough = len(terms & set(LOBES)) >= 3 or {"right", "left"} <= terms or bool(terms - {*LOBES, "right", "left"})
        if present <= scheme.known and enough and not (centres and misplaced(scheme.terms, centres)):
            found.setdefault(said, scheme)
    return list(found.values())
