"""Which air in a CT is lung: not the room, the table, bowel gas or the stomach."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ..errors import InputError
from ..sentence import Sentence
from .grid import Grid, label_in_plane
from .hull import hull_in_plane
from .midline import Midline


@dataclass(frozen=True)
class CandidateParameters:
    """Thresholds in HU, volumes in ml, lengths in mm, areas in mm2.

    Gas in bowel, stomach and a hollow table is even and close to -1000; lung, even emphysematous lung, holds vessels
    and tissue, so its 95th percentile stays above ``gas_top`` and its spread above ``gas_spread``. A piece of ``second_lung`` is the
    other lung; a smaller one, down to ``smallest_second``, only on a side without a lung and ``off_spine``. What lies against the ribs
    (within ``at_ribs``, on ``rib_share`` of its levels, ribs ``rib_gap`` up and down counted) may lie below the main lung; other air there
    is bowel. Air at the border is lung where the border's own voxels are denser than ``room_border`` and the section is ``cut_section``
    large. At a straight border, inside the body, it also is where half of the section is denser than ``room_section`` (an emphysematous
    lung), and from ``small_cut_section`` on where border and section both are dense.
    """

    air: float = -400.0
    room_border: float = -925.0
    room_section: float = -970.0
    cut_section: float = 1500.0
    small_cut_section: float = 300.0
    tissue: float = -200.0
    shell: float = 4.0
    inside_body: float = 0.85
    inside_circle: float = 0.1
    gas_top: float = -885.0
    gas_spread: float = 60.0
    lung_median: tuple[float, float] = (-985.0, -500.0)
    smallest_lung: float = 150.0
    smallest_section: float = 2000.0
    second_lung: float = 60.0
    smallest_second: float = 8.0
    off_spine: float = 25.0
    at_ribs: float = 15.0
    rib: float = 180.0
    rib_gap: float = 18.0
    rib_share: float = 0.6
    smallest_fragment: float = 1.0
    neighbour: float = 6.0
    contact: float = 0.25


def find_lung_air(low: Grid, p: CandidateParameters, unseen: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Air inside the body, the part of it that is lung with its airways, and ``spare``: smaller pieces that look like lung and lie
    apart (three bool arrays on ``low``), of which :func:`small_lung` takes what is the rest of a lung.

    ``unseen``: columns (bool, j i) outside the reconstructed circle, whose padding is no air; the circle cuts lung as a border does.

    Raises InputError when nothing in the volume looks like lung.
    """
    unseen = np.zeros(low.array.shape[1:], bool) if unseen is None else unseen
    air = (low.array < p.air) & ~unseen
    labels, count = label_in_plane(air)
    body = _body_hull(low, p)
    outside, cut = _room_labels(low, labels, body, unseen, p)
    room, lung = np.zeros(count + 1, bool), np.zeros(count + 1, bool)
    room[outside], lung[cut] = True, True
    inner = air & ~room[labels]
    body = body | lung[labels]
    pieces, count = ndimage.label(inner)
    volumes = np.bincount(pieces.ravel(), minlength=count + 1) * low.voxel_ml
    volumes[0] = 0
    boxes = ndimage.find_objects(pieces)
    order = [int(number) for number in np.argsort(volumes, kind="stable")[::-1] if volumes[number] >= p.smallest_fragment]
    lungs, spare = np.zeros(inner.shape, bool), np.zeros(inner.shape, bool)
    main: list[int] = []
    for number in order:
        box = boxes[number - 1]
        member = pieces[box] == number
        if body[box][member].mean() < p.inside_body or not _looks_like_lung(low.array[box], member, p):
            continue
        if not main:
            section = member.sum(axis=(1, 2)).max() * low.spacing[1] * low.spacing[2]
            if volumes[number] < p.smallest_lung and section < p.smallest_section:
                break
            main.append(number)
            lungs[box] |= member
        elif (volumes[number] >= p.second_lung and (_beside(lungs, box, member) or _hugs_ribs(low, box, member, p))) or _touches(
            low, lungs, box, member, p
        ):
            lungs[box] |= member
        elif volumes[number] >= p.smallest_second and (_beside(lungs, box, member) or _hugs_ribs(low, box, member, p)):
            spare[box] |= member
    if not main:
        raise InputError(Sentence("No lungs were found in the CT: nothing inside the body looks like aerated lung."))
    return inner, lungs, spare


def _room_labels(
    low: Grid, labels: np.ndarray, body: np.ndarray, unseen: np.ndarray, p: CandidateParameters
) -> tuple[np.ndarray, np.ndarray]:
    """Labels of the air that reaches the image's border or circle: the room's, and those of lung that a narrow field of view cuts.

    Only voxels on the border itself are asked: further in, the room's air is blurred with skin and table.
    """
    frame = np.ones(labels.shape[1:], bool)
    frame[1:-1, 1:-1] = False
    frame |= ndimage.binary_dilation(unseen)
    frame &= ~unseen
    edges = np.unique(labels[:, frame])
    edges = edges[edges > 0]
    if not edges.size:
        return edges, edges
    at_circle = np.isin(edges, labels[:, ndimage.binary_dilation(unseen) & ~unseen])
    # A circle leaves lung outside the hull of what tissue it shows; a straight border does not.
    inside = ndimage.mean(body, labels, edges) >= np.where(at_circle, p.inside_circle, p.inside_body)
    areas = np.bincount(labels.ravel())[edges] * low.spacing[1] * low.spacing[2]
    dense = ndimage.median(low.array[:, frame], labels[:, frame], edges) > p.room_border
    cut = inside & dense & (areas >= p.cut_section)
    doubtful = inside & ~cut & ~at_circle & (areas >= p.small_cut_section)
    if doubtful.any():
        median = ndimage.median(low.array, labels, edges[doubtful])
        large = areas[doubtful] >= p.cut_section
        cut[doubtful] = np.where(large, median > p.room_section, dense[doubtful] & (median > p.room_border))
    return edges[~cut], edges[cut]


def _body_hull(low: Grid, p: CandidateParameters) -> np.ndarray:
    """The convex hull, in each axial slice, of the largest piece of soft tissue; shells of tables are too thin to count."""
    tissue = low.array > p.tissue
    # noise makes specks of air in soft tissue, each of which would count as a surface
    specks, count = ndimage.label(~tissue)
    small = np.bincount(specks.ravel(), minlength=count + 1) * low.voxel_ml < p.smallest_fragment
    small[0] = False
    tissue |= small[specks]
    thick = low.deeper(tissue, p.shell)
    labels, count = ndimage.label(thick)
    if count == 0:
        raise InputError(Sentence("No lungs were found in the CT: it holds no body."))
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    return hull_in_plane(low.within(labels == sizes.argmax(), p.shell + float(low.spacing[1]), inclusive=True))


def _looks_like_lung(array: np.ndarray, member: np.ndarray, p: CandidateParameters) -> bool:
    """Whether a piece of air has the density and texture of lung (its rim, blurred with the wall, left aside)."""
    core = ndimage.binary_erosion(np.pad(member, ((1, 1), (0, 0), (0, 0)), mode="edge"))[1:-1]
    values = array[core if core.sum() >= 30 else member]
    low, median, high = np.percentile(values, [5, 50, 95])
    even_gas = high < p.gas_top or high - low < p.gas_spread
    return not even_gas and p.lung_median[0] <= median <= p.lung_median[1]


def _beside(lungs: np.ndarray, box: tuple[slice, ...], member: np.ndarray) -> bool:
    """Whether a large piece lies at the levels of the main lung, not below it: bowel lies below."""
    levels = np.flatnonzero(lungs.any(axis=(1, 2)))
    mine = member.sum(axis=(1, 2))
    centre = box[0].start + float((np.arange(mine.size) * mine).sum()) / float(mine.sum())
    return levels[0] + 0.15 * (levels[-1] - levels[0]) <= centre <= levels[-1] + 1


def _touches(low: Grid, lungs: np.ndarray, box: tuple[slice, ...], member: np.ndarray, p: CandidateParameters) -> bool:
    """Whether enough of a fragment's surroundings is lung: parted from it by a fissure or a consolidation only."""
    margin = np.ceil(p.neighbour / low.spacing).astype(int)
    k, j, i = (slice(max(0, axis.start - m), min(n, axis.stop + m)) for axis, m, n in zip(box, margin, lungs.shape))
    wide = (k, j, i)
    piece = np.zeros(tuple(axis.stop - axis.start for axis in wide), bool)
    piece[tuple(slice(b.start - w.start, b.stop - w.start) for b, w in zip(box, wide))] = member
    shell = low.cropped(wide).within(piece, p.neighbour, inclusive=True) & ~piece
    return bool(lungs[wide][shell].mean() >= p.contact)


def _hugs_ribs(low: Grid, box: tuple[slice, ...], member: np.ndarray, p: CandidateParameters) -> bool:
    """Whether a piece lies against the ribs behind it and at its side, at most of its levels, as the base of a lung does below a
    consolidation; bowel and stomach lie further forward."""
    margin = np.ceil(np.array([p.rib_gap, p.at_ribs, p.at_ribs]) / low.spacing).astype(int)
    wide = tuple(slice(max(0, axis.start - m), min(n, axis.stop + m)) for axis, m, n in zip(box, margin, low.array.shape))
    place = tuple(slice(b.start - w.start, b.stop - w.start) for b, w in zip(box, wide))
    piece = np.zeros(tuple(axis.stop - axis.start for axis in wide), bool)
    piece[place] = member
    # Ribs slope: the wall at a level is bone within this distance up and down.
    wall = ndimage.maximum_filter1d(low.array[wide] > p.rib, 2 * int(margin[0]) + 1, axis=0)
    behind, beside, levels = 0, 0, np.flatnonzero(piece.any(axis=(1, 2)))
    for level in levels:
        if not wall[level].any():
            continue
        away = ndimage.distance_transform_edt(~wall[level], sampling=low.spacing[1:])
        rows, columns = np.nonzero(piece[level])
        behind += away[rows[rows.argmax()], columns[rows.argmax()]] <= p.at_ribs
        beside += min(away[rows[n], columns[n]] for n in (columns.argmin(), columns.argmax())) <= p.at_ribs
    return min(behind, beside) >= p.rib_share * len(levels)


def small_lung(low: Grid, lungs: np.ndarray, spare: np.ndarray, midline: Midline, p: CandidateParameters) -> np.ndarray:
    """Of ``spare`` (from :func:`find_lung_air`) what is the aerated rest of the other lung: beside the spine on the side where no
    lung was found, and against the ribs. Bool array on ``low``."""
    taken = np.zeros(lungs.shape, bool)
    if not (spare.any() and midline.found):
        return taken
    away = (np.arange(lungs.shape[2])[None, :] - midline.at(np.arange(lungs.shape[0]))[:, None]) * low.spacing[2]
    away = np.broadcast_to(away[:, None, :], lungs.shape)
    sides = [float((lungs & (away * sign > 0)).sum()) * low.voxel_ml for sign in (-1, 1)]
    if min(sides) >= p.second_lung:
        return taken
    sign = -1 if sides[0] < sides[1] else 1
    pieces, _count = ndimage.label(spare)
    for number, box in enumerate(ndimage.find_objects(pieces), 1):
        member = pieces[box] == number
        if float((away[box][member] * sign).mean()) < p.off_spine:
            continue
        if _hugs_ribs(low, box, member, p):
            taken[box] |= member
    return taken
