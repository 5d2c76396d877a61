"""What a reader looks at around a perfusion defect, as maps over blocks of about 3 mm (``candidate_grid``).

Tissue density. Emphysema has little iodine because it has little tissue. With HU = tissue + k x iodine, the tissue's
share is (1000 + HU - k x iodine) / 1000 averaged over parenchyma; k is that of iodine at 120 kVp where the CT holds
contrast, 0 where it does not, so that missing iodine is not mistaken for missing tissue.

Surfaces. The pleura is the lung's outer surface, a fissure the border between lobes. The diaphragm is what lies under
the lung, heart and mediastinum what lies between the lungs; both move.

Streaks. Dense contrast (superior vena cava, subclavian vein) throws dark and bright rays across its own slices, fading
with distance; their expected strength is that of the contrast times exp(-distance / 55 mm).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import SimpleITK as sitk
from scipy import ndimage
from scipy.spatial import cKDTree

from LungPerfusionCore.labels.lobe_names import LOBES
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.sentence import Sentence

from .candidate_emboli import ProbableEmboli, known_emboli
from .candidate_expected import Tissue, expected_iodine
from .candidate_grid import BlockGrid, distance_to
from .candidate_rules import CandidateRules
from .candidate_upstream import downstream_of

if TYPE_CHECKING:
    from .defects import Prepared

EMPHYSEMA_HU, CONSOLIDATION_HU, VESSEL_HU = -950.0, -300.0, -600.0
LEAST_VESSEL_BLOCKS = 200
STREAK_LENGTH_MM = 55.0


@dataclass(frozen=True)
class BlockMaps:
    """Maps in patient order (superior, posterior, left), float32 unless said otherwise; inf or NaN where not known.

    ``side`` uint8 1 right, 2 left; ``region`` uint8 atomic label; ``lobes`` whether regions are lobes. ``depth``,
    ``fissure``, ``diaphragm``, ``mediastinum``: mm. ``density``: tissue relative to the lung's median. ``emphysema``,
    ``consolidation``: fraction of voxels below -950 and above -300 HU. ``dense``: mm within the slice to dense
    contrast; ``streak``: expected strength, 1 = 1000 HU at no distance. ``hila``: side -> LPS point. ``normal``: the
    lung's 75th percentile of iodine; ``expected``: of each place without a defect (``candidate_expected``).
    ``downstream``, ``reached``, ``obstructed``, ``stopped``, ``cone``, ``opening``, ``clot_gap`` mm: of the ``clots`` (how many; None: not
    known), ``by_tree`` where arteries were given (``candidate_upstream``); ``found_share``: of all emboli, how many they are expected to be
    (``candidate_emboli``); ``model``: whose they are, empty where they were given.
    ``lost``: share of the undisturbed lung that holds too little (``candidate_lost``; NaN where there is no clot or it is
    not asked for), ``much_lost``: whether that is much, and ``expected`` therefore that of the best perfused lung; ``best``: that in any
    case, None where it was not asked for. ``likely``: probability of having lost its perfusion, by a network (``candidate_network``);
    None without one; ``judge``: whose, empty without one.
    """

    box: tuple[slice, slice, slice]
    grid: BlockGrid
    normal: float
    expected: np.ndarray
    side: np.ndarray
    region: np.ndarray
    lobes: bool
    iodine: np.ndarray
    measured: np.ndarray
    density: np.ndarray
    emphysema: np.ndarray
    consolidation: np.ndarray
    depth: np.ndarray
    fissure: np.ndarray
    diaphragm: np.ndarray
    mediastinum: np.ndarray
    dense: np.ndarray
    streak: np.ndarray
    hila: dict[int, np.ndarray]
    downstream: np.ndarray
    reached: np.ndarray
    obstructed: np.ndarray
    stopped: np.ndarray
    cone: np.ndarray
    opening: np.ndarray
    clot_gap: np.ndarray
    clots: int | None
    found_share: float
    by_tree: bool
    notes: tuple[str, ...]
    lost: float = float("nan")
    much_lost: bool = False
    model: str = ""
    best: np.ndarray | None = None
    likely: np.ndarray | None = None
    judge: str = ""


class Judge(Protocol):
    """Says which lung has lost its perfusion (``candidate_network.LostLung``)."""

    def judged(self, maps: BlockMaps, known: BlockMaps, unit: str) -> BlockMaps:
        """``known`` with ``likely`` and ``judge``, or with a note alone where it says nothing. ``maps``: the same before it was asked how
        much is lost; ``unit``: of the map."""


@dataclass(frozen=True)
class CandidateImages:
    """What else is known of the patient, each on any grid; None: not known.

    ``ct``: HU, of the same acquisition; emphysema, consolidation and dense contrast come from it. ``emboli``: clots (> 0); an empty one
    says that there are none. ``probable``: in their place, those of a model, each with its probability.
    ``arteries``: pulmonary arteries (> 0), which make "upstream" exact (``candidate_upstream``). ``airways``:
    lumen (> 0) of trachea and bronchi, which tell where the hila are. ``network``: judges in place of the weighed sum.
    """

    ct: sitk.Image | None = None
    emboli: sitk.Image | None = None
    probable: ProbableEmboli | None = None
    arteries: sitk.Image | None = None
    airways: sitk.Image | None = None
    network: Judge | None = None


def block_maps(
    prepared: Prepared,
    box: tuple[slice, slice, slice],
    images: CandidateImages,
    rules: CandidateRules,
    progress: Progress = silent,
) -> BlockMaps:
    """The maps of a prepared analysis inside ``box``."""
    regions = prepared.regions
    grid = BlockGrid.over(prepared.map, box, rules.block_mm)
    notes: list[str] = []
    view = lambda array: grid.patient(grid.sample(array[box]))  # noqa: E731
    region = np.ascontiguousarray(view(sitk.GetArrayViewFromImage(regions.labels)))
    side = _sides(regions)[region]
    iodine = np.ascontiguousarray(view(sitk.GetArrayViewFromImage(prepared.map)))
    measured = np.ascontiguousarray(view(prepared.measured))
    progress(0.2, "Reading the CT around the defects")
    spacing = grid.patient_spacing
    normal = float(np.percentile(iodine[measured], 75)) if measured.any() else 0.0
    hu = None if images.ct is None else _ct_blocks(images.ct, prepared.map, grid, box)
    progress(0.5, "Measuring distances to pleura, fissures and diaphragm")
    lung = side > 0
    lobes = all(name in LOBES or name.endswith("rest") for name in regions.names.values())
    under, between = _outer_surfaces(side)
    depth = distance_to(~np.pad(lung, 1), spacing)[1:-1, 1:-1, 1:-1]
    distances = {
        "depth": depth,
        "fissure": distance_to(_borders(region, side), spacing) if lobes else np.full(depth.shape, np.inf, np.float32),
        "diaphragm": distance_to(under, spacing),
        "mediastinum": distance_to(between & ~lung, spacing),
    }
    maps = _blank(depth)
    if hu is None:
        notes.append(Sentence("Without a CT, emphysema, consolidation and dense contrast cannot be assessed."))
    else:
        maps |= _tissue(hu, iodine, lung, spacing)
        maps |= _streaks(hu["mean"], side, between, spacing, rules.dense_hu)
    progress(0.7, "Searching for emboli upstream")
    hila = _hila(side, grid) | ({} if images.airways is None else _bronchi(images.airways, side, grid))
    emboli = known_emboli(images.emboli, images.probable)
    upstream = downstream_of(emboli, images.arteries, images.ct, region if lobes else None, side, hila, grid, rules)
    progress(1.0, "Surroundings of the defects measured")
    inside = np.ascontiguousarray(grid.patient(np.arange(side.size).reshape(grid.shape)))[lung]
    around = Tissue(depth, maps["density"], maps["consolidation"], maps["streak"])
    expected = expected_iodine(iodine, measured, lung, grid.points(inside), around, normal, rules.scale)
    return BlockMaps(
        box,
        grid,
        normal,
        expected,
        side,
        region,
        lobes,
        iodine,
        measured,
        **maps,
        **distances,
        hila=hila,
        **upstream | {"notes": (*notes, *upstream["notes"])},
    )


def _blank(like: np.ndarray) -> dict[str, np.ndarray]:
    """What a CT would tell of every block, without one."""
    maps = dict.fromkeys(("density", "emphysema", "consolidation"), np.full(like.shape, np.nan, np.float32))
    return maps | {"dense": np.full_like(like, np.inf), "streak": np.zeros_like(like)}


def _sides(regions) -> np.ndarray:
    table = np.zeros(256, np.uint8)
    for value, name in ((1, "right"), (2, "left")):
        table[list(regions.groups.get(name, ()))] = value
    return table


def _ct_blocks(ct: sitk.Image, reference: sitk.Image, grid: BlockGrid, box) -> dict[str, np.ndarray]:
    """Block means of the CT, its parenchyma, and the shares of emphysema and of dense lung (patient order)."""
    from LungPerfusionCore.checks.image_checks import same_grid

    if not same_grid(ct, reference):
        ct = sitk.Resample(ct, reference, sitk.Transform(), sitk.sitkLinear, -1000.0, sitk.sitkFloat32)
    # what is measured is aerated tissue; the clip keeps noise below air from counting as negative tissue
    blocks = grid.means(
        sitk.GetArrayViewFromImage(ct)[box],
        {
            "mean": lambda hu: hu,
            "share": lambda hu: hu < VESSEL_HU,
            "tissue": lambda hu: np.where(hu < VESSEL_HU, np.maximum(hu, -1024) + np.float32(1000), np.float32(0)),
            "emphysema": lambda hu: hu < EMPHYSEMA_HU,
            "consolidation": lambda hu: hu > CONSOLIDATION_HU,
        },
    )
    return {name: np.ascontiguousarray(grid.patient(array)) for name, array in blocks.items()}


def _tissue(hu: dict[str, np.ndarray], iodine, lung, spacing) -> dict[str, np.ndarray]:
    """Tissue density relative to the lung's median, and the shares of emphysema and of consolidated voxels."""
    width = [4.0 / s for s in spacing]
    smooth = lambda a: steady.gaussian_filter(np.where(lung, a, np.float32(0)), width, truncate=3.0)  # noqa: E731
    share = smooth(hu["share"])
    k = enhancement_per_mg(hu["mean"], lung)
    tissue = smooth(hu["tissue"] - np.float32(k) * iodine * hu["share"])
    density = np.divide(tissue, share, out=np.full_like(tissue, np.nan), where=share > 0.05) / np.float32(1000)
    known = density[lung & np.isfinite(density)]
    density = density / np.float32(max(float(np.median(known)) if len(known) else 1.0, 0.02))
    return {"density": density, "emphysema": hu["emphysema"], "consolidation": hu["consolidation"]}


def enhancement_per_mg(hu: np.ndarray, lung: np.ndarray) -> float:
    """HU that a mg/mL of iodine adds in these images (block means): that of 120 kVp, or 0 for an unenhanced CT.

    The heart and great vessels of an angiogram lie above 120 HU, which no unenhanced soft tissue does.
    """
    blood = (hu > 120) & (hu < 700) & ~lung
    soft = (hu > 20) & (hu < 700) & ~lung
    if np.count_nonzero(blood) < max(LEAST_VESSEL_BLOCKS, 0.1 * np.count_nonzero(soft)):
        return 0.0
    from LungPerfusionCore.imaging.materials import effective_energy, iodine_hu_per_mg_ml

    return iodine_hu_per_mg_ml(effective_energy(120))


def _borders(region: np.ndarray, side: np.ndarray) -> np.ndarray:
    """Blocks with a block of another lobe of the same lung beside them."""
    out = np.zeros(region.shape, bool)
    for axis in range(3):
        a = [slice(None)] * 3
        b = [slice(None)] * 3
        a[axis], b[axis] = slice(0, -1), slice(1, None)
        a, b = tuple(a), tuple(b)
        differ = (region[a] != region[b]) & (side[a] == side[b]) & (side[a] > 0)
        out[a] |= differ
        out[b] |= differ
    return out


def _outer_surfaces(side: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Blocks right under the lungs (in their lower two thirds, not at the image's end), and those between the two
    lungs.
    """
    lung = side > 0
    under = np.zeros(lung.shape, bool)
    under[:-1] = lung[1:] & ~lung[:-1]
    levels = np.flatnonzero(lung.any(axis=(1, 2)))
    under[levels[0] + 2 * (levels[-1] - levels[0]) // 3 :] = False
    right, left = side == 1, side == 2
    # axis 2 runs to the patient's left: the right lung comes first
    after_right = np.logical_or.accumulate(right, axis=2)
    before_left = np.logical_or.accumulate(left[:, :, ::-1], axis=2)[:, :, ::-1]
    return under, after_right & before_left & ~lung


def _streaks(mean: np.ndarray, side, between, spacing, dense_hu: float) -> dict[str, np.ndarray]:
    """In-plane distance to dense contrast between the lungs, and the streaks' expected strength."""
    rows = np.flatnonzero((side > 0).any(axis=(0, 2)))
    dense = between & (mean >= dense_hu)
    # the spine is what is dense in the posterior third
    dense[:, rows[0] + 2 * (rows[-1] - rows[0]) // 3 :] = False
    parts, count = ndimage.label(dense)
    if count:
        sizes = np.bincount(parts.ravel()) * float(np.prod(spacing)) / 1000.0
        keep = sizes >= 0.5
        keep[0] = False
        dense = keep[parts]
    distance = np.full(side.shape, np.inf, np.float32)
    streak = np.zeros(side.shape, np.float32)
    for k in np.flatnonzero(dense.any(axis=(1, 2))):
        distance[k] = ndimage.distance_transform_edt(~dense[k], sampling=spacing[1:])
        streak[k] = float(mean[k][dense[k]].mean()) / 1000.0 * steady.exp(-distance[k] / STREAK_LENGTH_MM)
    return {"dense": distance, "streak": streak}


def _hila(side: np.ndarray, grid: BlockGrid) -> dict[int, np.ndarray]:
    """Where vessels enter each lung: the middle of its most medial surface between the lower and upper 30 % of its
    height.
    """
    out = {}
    numbers = grid.patient(np.arange(int(np.prod(grid.shape))).reshape(grid.shape))
    for value in (1, 2):
        levels = np.flatnonzero((side == value).any(axis=(1, 2)))
        if not len(levels):
            continue
        low, high = np.quantile(levels, (0.35, 0.7)).astype(int)
        lung = side[low : high + 1] == value
        edge = lung.shape[2] - 1 - np.argmax(lung[:, :, ::-1], axis=2) if value == 1 else np.argmax(lung, axis=2)
        rows = np.flatnonzero(lung.any(axis=(0, 2)))
        front, back = np.quantile(rows, (0.4, 0.7))
        k, j = np.nonzero(lung.any(axis=2))
        k, j = k[(j >= front) & (j <= back)], j[(j >= front) & (j <= back)]
        i = edge[k, j]
        # the hilum is where the heart's and the vessels' mass pushes the surface in, not the recess before or behind it
        medial = i <= np.quantile(i, 0.5) if value == 1 else i >= np.quantile(i, 0.5)
        out[value] = grid.points(numbers[k[medial] + low, j[medial], i[medial]]).mean(axis=0)
    return out


def _bronchi(airways: sitk.Image, side: np.ndarray, grid: BlockGrid) -> dict[int, np.ndarray]:
    """Where the main bronchi enter the lungs: the middle of the airway within 6 mm of each lung; sides without one
    left out.
    """
    found = np.argwhere(sitk.GetArrayViewFromImage(airways) > 0)
    if not len(found):
        return {}
    direction = np.array(airways.GetDirection()).reshape(3, 3) * np.array(airways.GetSpacing())
    points = np.array(airways.GetOrigin()) + steady.times(direction, found[:, ::-1])
    numbers = grid.patient(np.arange(int(np.prod(grid.shape))).reshape(grid.shape))
    out = {}
    for value in (1, 2):
        lung = side == value
        if not lung.any():
            continue
        inner = lung & ndimage.binary_erosion(lung, iterations=1)
        near, _ = cKDTree(grid.points(numbers[lung & ~inner])).query(points, distance_upper_bound=6.0)
        close = points[np.isfinite(near)]
        if len(close) >= 5:
            out[value] = close.mean(axis=0)
    return out
