"""What goes in must fit together: the one place that every command and every panel asks before anything is measured.

A path (``pipeline.analyse``, ``measure_lungs``, ``predict_perfusion``, the SPECT steps, the list of emboli ...) says what it
was given, and asks once, off the main thread:

    warnings += check_together(Given(ct=ct, lungs=lungs, regions=regions, maps=(GivenMap(iodine, "iodine", "mg/mL"),)))

Each check is a function ``(Given) -> Iterable[str]`` that yields warnings (sentences) and raises ``InputError`` for what must
not be measured. It looks only at what it needs and says nothing where that was not given, so that the same list serves every
path: a new check is added to ``CHECKS`` once and then holds everywhere. What several checks need (the CT's own lungs, a coarse
copy) is a cached property of ``Given``. Files are checked where they are read, by ``file_geometry``; what a single image
holds (units, Hounsfield range) by ``image_checks``. Neither this file nor a check changes an image.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..imaging.file_geometry import NOTE_KEY
from ..lungs.candidates import CandidateParameters, find_lung_air
from ..lungs.grid import Grid, edge_labels, label_in_plane
from ..lungs.midline import body_midline
from ..lungs.regions import Regions
from ..lungs.scan import Scan
from ..lungs.sides import LEFT_LUNG, RIGHT_LUNG, UNSIDED_LUNG, left_of
from .image_checks import ROLE_WORDS
from .map_checks import check_densities, check_iodine_amount, check_map_place
from .placement import region_surroundings, tissues
from .region_checks import check_names_by_place, check_regions_in_lungs

#: Voxels on which the checks work, mm: fine enough for a lung, coarse enough for a second.
COARSE_MM = 4.0


@dataclass(frozen=True)
class GivenMap:
    """A map of perfusion: ``role`` as ``image_checks.ROLE_WORDS`` has it ("iodine", "spect", "high_kv"), ``unit`` canonical.

    ``same_scan``: computed from the CT's own acquisition, so that it must lie where the CT lies; a SPECT need not.
    """

    image: sitk.Image
    role: str = "iodine"
    unit: str = ""
    same_scan: bool = True

    @property
    def words(self) -> str:
        return ROLE_WORDS.get(self.role, self.role)


@dataclass(frozen=True, eq=False)
class Given:
    """What a path was given, LPS and mm, each on any grid; None or empty where it was not.

    ``ct``: in HU. ``lungs``: labels 1 right, 2 left that were found on this CT (found here, coarsely, where they are not).
    ``regions``: lobes, zones or lungs that were given, not made from ``lungs``. ``maps``: maps of perfusion, or the second
    energy of a pair. ``arteries``: label image of the pulmonary arteries.
    """

    ct: sitk.Image | None = None
    ct_role: str = "ct"
    lungs: sitk.Image | None = None
    regions: Regions | None = None
    maps: tuple[GivenMap, ...] = ()
    arteries: sitk.Image | None = None

    @cached_property
    def coarse(self) -> Grid | None:
        """The CT at about ``COARSE_MM`` in the axis order nearest to LPS, clamped 16 bit HU."""
        return None if self.ct is None else Scan(self.ct).shrunk(COARSE_MM)

    @cached_property
    def own_lungs(self) -> np.ndarray | None:
        """The CT's own lungs on ``coarse``: uint8, 1 right, 2 left, ``UNSIDED_LUNG`` where nothing tells, 0 elsewhere; None without a CT or
        where it shows none.

        Where they were not found before, aerated lung and airways, parted at the spine: enough to say which side is which.
        """
        if self.coarse is None:
            return None
        if self.lungs is not None:
            return sitk.GetArrayFromImage(
                sitk.Resample(self.lungs, self.coarse.image, sitk.Transform(), sitk.sitkNearestNeighbor, 0, sitk.sitkUInt8)
            )
        try:
            _inner, lung, _spare = find_lung_air(self.coarse, CandidateParameters())
        except InputError:
            return None
        midline = body_midline(self.coarse, lung)
        if not midline.found:
            return np.where(lung, UNSIDED_LUNG, 0).astype(np.uint8)
        return np.where(lung, np.where(left_of(midline, lung.shape), LEFT_LUNG, RIGHT_LUNG), 0).astype(np.uint8)

    @property
    def ct_words(self) -> str:
        return ROLE_WORDS.get(self.ct_role, self.ct_role)

    @property
    def place_words(self) -> str:
        """What maps are compared with, for a sentence."""
        return self.ct_words if self.ct is not None else "given regions"

    @cached_property
    def grid(self) -> Grid | None:
        """Where ``tissues`` lie: the coarse CT, or the regions' own grid in the axis order nearest to LPS; None without both."""
        if self.ct is not None or self.regions is None:
            return self.coarse
        return Scan(self.regions.labels).thinned(COARSE_MM)

    @cached_property
    def tissues(self) -> np.ndarray | None:
        """``placement.tissues`` of the CT, or of the regions 1 and around them 0; None where no lungs are known."""
        if self.ct is not None:
            return None if self.coarse is None or self.own_lungs is None else tissues(self.coarse, self.own_lungs)
        return None if self.grid is None else region_surroundings(self.grid, self.grid.array > 0)

    @cached_property
    def room(self) -> np.ndarray:
        """Bool array on ``grid``: the air around the body; empty without a CT."""
        if self.coarse is None:
            return np.zeros((0, 0, 0) if self.grid is None else self.grid.array.shape, bool)
        air = self.coarse.array < -900
        labels, count = label_in_plane(air)
        outer = np.zeros(count + 1, bool)
        outer[edge_labels(labels)] = True
        return outer[labels] & air

    def on_coarse(self, labels: sitk.Image) -> np.ndarray:
        """A label image at the voxels of ``coarse`` (nearest neighbour, 0 outside it). RuntimeError without a CT."""
        if self.coarse is None:
            raise RuntimeError("there is no CT to compare labels with")
        return sitk.GetArrayFromImage(
            sitk.Resample(labels, self.coarse.image, sitk.Transform(), sitk.sitkNearestNeighbor, 0, labels.GetPixelID())
        )


Check = Callable[[Given], Iterable[str]]


def check_files(given: Given) -> Iterable[str]:
    """What was doubtful about the place that a file of the scene states."""
    images = (given.ct, given.regions.labels if given.regions else None, *(each.image for each in given.maps), given.arteries)
    return [image.GetMetaData(NOTE_KEY) for image in images if image is not None and image.HasMetaDataKey(NOTE_KEY)]


#: Asked in this order. A check says nothing where what it needs was not given.
CHECKS: tuple[Check, ...] = (
    check_files,
    check_densities,
    check_names_by_place,
    check_regions_in_lungs,
    check_map_place,
    check_iodine_amount,
)


def check_together(given: Given) -> tuple[str, ...]:
    """Ask every check of ``CHECKS``; return what a reader must know, each sentence once.

    Raises InputError, with one sentence, for what must not be measured.
    """
    return tuple(dict.fromkeys(sentence for check in CHECKS for sentence in check(given)))
