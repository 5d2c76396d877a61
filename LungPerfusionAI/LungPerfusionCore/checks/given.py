"""What a path was given, and what several checks need of it (the CT's own lungs, a coarse copy), each made once."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..lungs.candidates import CandidateParameters, find_lung_air
from ..lungs.grid import Grid, edge_labels, label_in_plane
from ..lungs.midline import body_midline
from ..lungs.regions import Regions
from ..lungs.scan import Scan
from ..lungs.sides import LEFT_LUNG, RIGHT_LUNG, UNSIDED_LUNG, left_of
from .hounsfield import hounsfield_doubts
from .image_checks import ROLE_WORDS
from .placement import region_surroundings, tissues

#: Voxels on which the checks work, mm: fine enough for a lung, coarse enough for a second.
COARSE_MM = 4.0


@dataclass(frozen=True)
class GivenMap:
    """A map of perfusion: ``role`` as ``image_checks.ROLE_WORDS`` has it ("iodine", "spect", "high_kv"), ``unit`` canonical.

    ``same_scan``: computed from the CT's own acquisition, so that it must lie where the CT lies; a SPECT need not. ``blind``: voxels (bool,
    k j i) that hold padding instead of a measurement, None without any.
    """

    image: sitk.Image
    role: str = "iodine"
    unit: str = ""
    same_scan: bool = True
    blind: np.ndarray | None = field(default=None, compare=False)

    @property
    def measured(self) -> sitk.Image:
        """The image, NaN where it holds padding."""
        if self.blind is None:
            return self.image
        seen = sitk.GetImageFromArray(np.where(self.blind, np.nan, sitk.GetArrayViewFromImage(self.image)).astype(np.float32))
        seen.CopyInformation(self.image)
        return seen

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

    def looked_at(self) -> Given:
        """The same, with what needs nothing but the CT made: for a moment when a core has nothing else to do.

        What cannot be made of a CT is refused where it is asked for, in words, as without this.
        """
        with suppress(Exception):
            _made = self.coarse, self.densities, self.room
        return self

    def joined(self, lungs: sitk.Image | None, regions: Regions | None, maps: tuple[GivenMap, ...]) -> Given:
        """With what became known later; what was made of the CT alone is kept."""
        later = replace(self, lungs=lungs, regions=regions, maps=maps)
        for name in ("coarse", "densities", "room"):
            if self.ct is not None and name in self.__dict__:
                later.__dict__[name] = self.__dict__[name]
        return later

    @cached_property
    def densities(self) -> tuple[str, tuple[str, ...]]:
        """What ``hounsfield_doubts`` says of the CT; nothing without one."""
        return ("", ()) if self.ct is None else hounsfield_doubts(self.ct)

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

    def lung(self, side: str) -> np.ndarray | None:
        """Bool array on ``grid``: the "right" or the "left" lung; None where it is not known."""
        if self.ct is not None:
            return None if self.own_lungs is None else self.own_lungs == {"right": RIGHT_LUNG, "left": LEFT_LUNG}[side]
        if self.grid is None or self.regions is None or side not in self.regions.groups:
            return None
        return np.isin(self.grid.array, self.regions.groups[side])

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
