"""Signs of right heart strain on a CT pulmonary angiogram: ventricular diameters, their ratio, and the pulmonary trunk.

The diameters are those of two (four) lines that a reader places on axial slices: the widest inner diameter of the right and of the left
ventricle across the long axis of the heart, each on the slice where it is widest, and the width of the pulmonary trunk where it divides.
A ratio above 1 is the usual sign of a dilated right ventricle (ESC guideline 2019, Eur Heart J 2020;41:543-603, section 4.5), a trunk
wider than 29 mm of pulmonary hypertension (Kuriyama et al., Invest Radiol 1984;19:16-22). Where a segmentation of the heart is given,
the lines are proposed from it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.sentence import Sentence

DILATED_RATIO, WIDE_TRUNK_MM = 1.0, 29.0
PLAUSIBLE_MM = {"rv": (15.0, 90.0), "lv": (15.0, 90.0), "trunk": (12.0, 70.0), "aorta": (15.0, 80.0)}
"""Diameters outside of these are said to be implausible in an adult."""
NAMES = {"rv": "right ventricle", "lv": "left ventricle", "trunk": "pulmonary trunk", "aorta": "ascending aorta"}
QUANTITIES = {"rv": "rv_diameter_mm", "lv": "lv_diameter_mm", "trunk": "trunk_diameter_mm", "aorta": "aorta_diameter_mm"}
CHORDS = 36  # directions that are tried through the middle of the trunk
BESIDE = 2  # chords to each side over which a width is averaged
SMOOTHING = 4 / 3  # steps of half a voxel
MOST_TILT = 15.0
"""Degrees that a line may leave the axial plane before a reader is told."""


@dataclass(frozen=True)
class Diameter:
    """A line across a structure: its two ends, LPS, mm."""

    start: tuple[float, float, float]
    end: tuple[float, float, float]

    @property
    def length_mm(self) -> float:
        return math.dist(self.start, self.end)

    @property
    def tilt_degrees(self) -> float:
        """Angle between the line and the axial plane."""
        length = self.length_mm
        return math.degrees(math.asin(min(1.0, abs(self.end[2] - self.start[2]) / length))) if length else 0.0


@dataclass(frozen=True)
class RightHeart:
    """The lines that are there; None where nobody has placed one."""

    rv: Diameter | None = None
    lv: Diameter | None = None
    trunk: Diameter | None = None
    aorta: Diameter | None = None

    def given(self) -> dict[str, Diameter]:
        """By name (``NAMES``), those that are there and have a length."""
        found = {name: getattr(self, name) for name in NAMES}
        return {name: line for name, line in found.items() if line is not None and line.length_mm > 0}

    @property
    def ratio(self) -> float:
        """RV / LV diameter; NaN without both."""
        return self._ratio("rv", "lv")

    @property
    def trunk_ratio(self) -> float:
        """Pulmonary trunk / ascending aorta; NaN without both."""
        return self._ratio("trunk", "aorta")

    def _ratio(self, above: str, below: str) -> float:
        given = self.given()
        return given[above].length_mm / given[below].length_mm if above in given and below in given else math.nan

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """Diameters in mm and the ratios that can be had, region ``whole``."""
        rows = [Measurement("whole", QUANTITIES[name], line.length_mm, "mm") for name, line in self.given().items()]
        for quantity, value in (("rv_lv_ratio", self.ratio), ("trunk_aorta_ratio", self.trunk_ratio)):
            if not math.isnan(value):
                rows.append(Measurement("whole", quantity, value, "1"))
        return tuple(rows)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences on lines that are too short or long for an adult, or do not lie on an axial slice."""
        said = []
        for name, line in self.given().items():
            low, high = PLAUSIBLE_MM[name]
            if not low <= round(line.length_mm) <= high:
                said.append(
                    Sentence(
                        "The {names} measures {length_mm:.0f} mm; {low:.0f} to {high:.0f} mm are usual: check its line.",
                        names=NAMES[name],
                        length_mm=line.length_mm,
                        low=low,
                        high=high,
                    )
                )
            if line.tilt_degrees > MOST_TILT:
                said.append(
                    Sentence(
                        "The line of the {names} is tilted by {tilt_degrees:.0f} degrees; place it on one axial slice.",
                        names=NAMES[name],
                        tilt_degrees=line.tilt_degrees,
                    )
                )
        return tuple(said)


def propose_ventricles(right: sitk.Image, left: sitk.Image) -> tuple[Diameter, Diameter]:
    """Lines across both ventricles from their segmentations (> 0, one grid, any orientation).

    The axis across the heart runs in the axial plane from the middle of the left ventricle to that of the right, so across the septum. On
    each axial level the widest chord along that axis is taken, and of all levels the widest. Raises InputError where either holds nothing,
    or where they lie one above the other.
    """
    points = [_points(image, name) for image, name in ((right, "right ventricle"), (left, "left ventricle"))]
    across = points[0].mean(axis=0) - points[1].mean(axis=0)
    across[2] = 0.0
    apart = float(steady.length(across))
    if apart < 5.0:
        raise InputError(
            Sentence(
                "The middles of the two ventricles lie one above the other, so no axis runs across the septum; place the lines by hand."
            )
        )
    axis = across / apart
    step = float(min(right.GetSpacing()))
    lines = [_widest(each, axis, step) for each in points]
    return lines[0], lines[1]


def propose_trunk(trunk: sitk.Image) -> Diameter:
    """A line across a segmented pulmonary trunk (> 0; it may hold the right and left pulmonary artery), any orientation.

    The narrowest direction (chords of 20 degrees averaged) through the middle of the largest circle that fits into it on any axial level:
    the main arteries leave that circle, and the width across them, as they are. Raises InputError where it holds nothing, or nothing wider
    than its voxels.
    """
    shares, origin, step = _axial(trunk, _points(trunk, "pulmonary trunk"))
    room = np.stack([ndimage.distance_transform_edt(np.pad(level >= 0.5, 1))[1:-1, 1:-1] for level in shares])
    if not room.any():
        raise InputError(Sentence("The segmentation of the pulmonary trunk is no wider than its voxels; place the line by hand."))
    k, j, i = np.unravel_index(int(np.argmax(room)), room.shape)
    chords = np.array([_chord(shares[k], (j, i), math.pi * n / CHORDS) for n in range(CHORDS)])
    ways = chords[:, 1] - chords[:, 0]
    widths = np.mean([np.roll(steady.length(ways), n) for n in range(-BESIDE, BESIDE + 1)], axis=0)  # a step of the edge makes no width
    n = int(np.argmin(steady.settled(widths)))
    middle, half = chords[n].mean(axis=0), 0.5 * widths[n] * ways[n] / steady.length(ways[n])
    start, end = (origin + step * np.array([*point[::-1], float(k)]) for point in (middle - half, middle + half))
    return Diameter(tuple(map(float, start)), tuple(map(float, end)))


def _axial(image: sitk.Image, points: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
    """The share (0 to 1, k j i) of a mask, whose voxels lie at ``points``, in voxels along the patient's axes half as wide as its own;
    their origin (LPS) and width, mm.

    Smoothed on each level by two thirds of a voxel of the mask, or the steps of an oblique edge would be what is measured.
    """
    step = 0.5 * float(min(image.GetSpacing()))
    room = 2.0 * float(max(image.GetSpacing()))
    low, high = points.min(axis=0) - room, points.max(axis=0) + room
    grid = sitk.Image([int(n) for n in np.ceil((high - low) / step) + 1], sitk.sitkUInt8)
    grid.SetOrigin(low.tolist())
    grid.SetSpacing((step,) * 3)
    sharp = sitk.GetArrayFromImage(sitk.Resample(sitk.Cast(image > 0, sitk.sitkFloat32), grid, sitk.Transform(), sitk.sitkLinear, 0.0))
    smooth = steady.gaussian_filter(sharp.astype(float), (0.0, SMOOTHING, SMOOTHING))
    return np.round(smooth, 6), np.array(low), step


def _chord(share: np.ndarray, middle: tuple[int, int], angle: float) -> tuple[np.ndarray, np.ndarray]:
    """Both ends (row, column, in voxels) of the chord through a voxel of a level: where its share falls below one half."""
    way = np.array([math.sin(angle), math.cos(angle)])
    far = np.arange(0.0, math.hypot(*share.shape), 0.25)
    ends = []
    for sign in (-1.0, 1.0):
        along = ndimage.map_coordinates(share, np.array(middle)[:, None] + sign * way[:, None] * far, order=1)
        n = int(np.argmax(along < 0.5))  # beyond the level it is 0
        length = far[n - 1] + 0.25 * (along[n - 1] - 0.5) / (along[n - 1] - along[n])
        ends.append(np.array(middle, float) + sign * length * way)
    return ends[0], ends[1]


def _points(image: sitk.Image, name: str) -> np.ndarray:
    """Middles of the voxels, LPS, mm, (n, 3)."""
    index = np.argwhere(sitk.GetArrayViewFromImage(image) > 0)[:, ::-1]
    if not len(index):
        raise InputError(Sentence("The segmentation of the {name} holds no voxels.", name=name))
    step = np.reshape(image.GetDirection(), (3, 3)) * np.array(image.GetSpacing())
    return np.array(image.GetOrigin()) + steady.times(step, index.astype(float))


def _widest(points: np.ndarray, axis: np.ndarray, step: float) -> Diameter:
    """The widest chord along ``axis`` among rows of points ``step`` wide, on levels ``step`` high."""
    along = steady.times(axis[None, :], points)[:, 0]
    beside = np.array([-axis[1], axis[0], 0.0])
    rows = np.stack([np.round(points[:, 2] / step), np.round(steady.times(beside[None, :], points)[:, 0] / step)], axis=1)
    _names, row = np.unique(rows, axis=0, return_inverse=True)
    row = row.reshape(-1)
    low, high = np.full(row.max() + 1, np.inf), np.full(row.max() + 1, -np.inf)
    np.minimum.at(low, row, along)
    np.maximum.at(high, row, along)
    wide = np.flatnonzero(high - low >= (high - low).max() - 0.5 * step)  # alike within a voxel: the one nearest to the middle
    middles = np.stack([np.bincount(row, points[:, n]) for n in range(3)], axis=1)[wide] / np.bincount(row)[wide, None]
    best = int(wide[np.argmin(steady.length(middles - points.mean(axis=0)))])
    own = points[row == best]
    middle = own.mean(axis=0)
    here = float(steady.times(axis[None, :], middle[None, :])[0, 0])
    half = 0.5 * step  # from the middle of the last voxel to its wall
    start, end = (middle + axis * (place - here) for place in (low[best] - half, high[best] + half))
    return Diameter(tuple(map(float, start)), tuple(map(float, end)))
