"""Where the slices of a DICOM series lie: one regular grid, or a sentence that says why there is none.

Image plane attributes as in DICOM PS3.3 C.7.6.2.1.1: Image Position (Patient) is the centre of the first pixel, the
first triple of Image Orientation (Patient) runs along a row (rising column index), the second along a column, and
Pixel Spacing gives the distance between rows first. All in LPS, mm.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..imaging.directions import usable_cosines
from ..numerics import steady
from ..sentence import Sentence

# Direction cosines are written with limited digits: 0.002 is 0.1 degrees.
ORIENTATION_TOLERANCE = 2e-3
# A slice further than this fraction of the spacing from its place on the regular grid is out of place; positions
# rounded to 0.1 mm on slices of 0.6 mm stay within it.
UNEVEN_FRACTION = 0.2


@dataclass(frozen=True)
class StackGeometry:
    """A regular grid and the order in which the given slices fill it.

    ``order[k]`` is the index of the slice at grid position k; ``spacing`` is (columns, rows, slices) in mm and
    ``direction`` the 3 x 3 matrix whose columns are the unit vectors of the three grid axes in LPS.
    """

    order: tuple[int, ...]
    origin: np.ndarray
    spacing: np.ndarray
    direction: np.ndarray

    def image(self, array: np.ndarray) -> sitk.Image:
        """The array (k, j, i), already in grid order, as an image on this grid."""
        image = sitk.GetImageFromArray(array)
        image.SetOrigin(tuple(map(float, self.origin)))
        image.SetSpacing(tuple(map(float, self.spacing)))
        image.SetDirection(tuple(map(float, self.direction.ravel())))
        return image


def plane_axes(orientation: np.ndarray, who: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Unit vectors along a row, along a column, and their cross product, from six direction cosines.

    Raises InputError where they are not two perpendicular unit vectors.
    """
    row, column = usable_cosines(orientation[:3]), usable_cosines(orientation[3:6])
    lengths = steady.length(row), steady.length(column)
    if min(lengths) < 1e-6 or max(abs(length - 1) for length in lengths) > 1e-2 or abs(steady.dot(row, column)) > 1e-2:
        raise InputError(Sentence("{who} has an image orientation that is not two perpendicular directions.", who=who))
    # Rounded cosines are made exactly orthonormal: the row is kept, the column corrected in their plane.
    row = row / lengths[0]
    column = column - steady.dot(column, row) * row
    column = column / steady.length(column)
    return row, column, np.cross(row, column)


def stack_geometry(positions: np.ndarray, orientations: np.ndarray, pixel_spacing: tuple[float, float], who: str) -> StackGeometry:
    """The regular grid of slices at ``positions`` (n, 3) with ``orientations`` (n, 6), in any order.

    The slice axis runs along row x column, so the grid is right-handed. ``who`` begins each refusal. Raises
    InputError for one slice only, differing orientations, several images at one position, a gantry tilt, gaps or
    uneven spacing.
    """
    positions, orientations = np.asarray(positions, float), np.asarray(orientations, float)
    n = len(positions)
    if n < 2:
        raise InputError(Sentence("{who} is not 3D: it holds one slice.", who=who))
    if not (np.isfinite(positions).all() and np.isfinite(orientations).all()):
        raise InputError(Sentence("{who} has a slice whose position or orientation is not a number.", who=who))
    spread = np.abs(orientations - np.median(orientations, axis=0)).max(axis=1)
    if spread.max() > ORIENTATION_TOLERANCE:
        odd = int(np.count_nonzero(spread > ORIENTATION_TOLERANCE))
        raise InputError(
            Sentence("{who} has inconsistent orientation: {odd} of {n} slices point another way than the rest.", who=who, odd=odd, n=n)
        )
    row, column, normal = plane_axes(np.median(orientations, axis=0), who)
    along = steady.dot(positions, normal)
    order = np.argsort(along, kind="stable")
    along, positions = along[order], positions[order]
    steps = np.diff(along)
    step = float(np.sort(steps)[(len(steps) - 1) // 2])
    _refuse_duplicates(along, max(0.01 * step, 1e-3), who)
    _refuse_tilt(positions, normal, min(pixel_spacing), who)
    step = float(np.sort(steps)[(len(steps) - 1) // 2])
    gaps = np.flatnonzero(steps > 1.5 * step)
    if len(gaps):
        missing = int(sum(max(1, round(steps[g] / step) - 1) for g in gaps))
        where = {"who": who, "n": missing, "low": along[gaps[0]], "high": along[gaps[0] + 1], "step": step}
        if len(gaps) > 1:
            raise InputError(
                Sentence(
                    "{who} has a gap: {n} slices are missing, first between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).",
                    **where,
                )
            )
        raise InputError(
            Sentence(
                "{who} has a gap: {n} slice is missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm)."
                if missing == 1
                else "{who} has a gap: {n} slices are missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).",
                **where,
            )
        )
    spacing = float((along[-1] - along[0]) / (n - 1))
    stray = float(np.abs(along - (along[0] + spacing * np.arange(n))).max())
    if stray > UNEVEN_FRACTION * spacing:
        raise InputError(
            Sentence("{who} has uneven slice spacing: between {min:.3g} and {max:.3g} mm apart.", who=who, min=steps.min(), max=steps.max())
        )
    return StackGeometry(
        order=tuple(int(i) for i in order),
        origin=positions[0],
        spacing=np.array([pixel_spacing[1], pixel_spacing[0], spacing]),
        direction=np.stack([row, column, normal], axis=1),
    )


def _refuse_duplicates(along: np.ndarray, tolerance: float, who: str) -> None:
    """Refuse several images at one position, telling a time series from a stray duplicate."""
    groups = np.split(along, np.flatnonzero(np.diff(along) > tolerance) + 1)
    counts = {len(group) for group in groups}
    if len(groups) == 1:
        raise InputError(Sentence("{who} is not 3D: its {count} slices all lie at one position.", who=who, count=len(along)))
    if counts == {1}:
        return
    if len(counts) == 1:
        raise InputError(
            Sentence(
                "{who} holds {n} images at each of {count} positions: a time series or several reconstructions, not one volume.",
                who=who,
                n=counts.pop(),
                count=len(groups),
            )
        )
    twice = [group for group in groups if len(group) > 1]
    raise InputError(
        Sentence(
            "{who} has duplicate slices: {n} positions hold more than one image, the first at {mm:.1f} mm."
            if len(twice) > 1
            else "{who} has duplicate slices: {n} position holds more than one image, the first at {mm:.1f} mm.",
            who=who,
            n=len(twice),
            mm=twice[0][0],
        )
    )


def _refuse_tilt(positions: np.ndarray, normal: np.ndarray, pixel: float, who: str) -> None:
    """Refuse a stack whose slices shift in their own plane by more than half a pixel from end to end."""
    travel = positions[-1] - positions[0]
    along = float(steady.dot(travel, normal))
    drift = float(steady.length(travel - along * normal))
    if drift > 0.5 * pixel:
        angle = float(math.degrees(math.atan2(drift, along)))
        raise InputError(
            Sentence(
                "{who} has a gantry tilt of {angle:.1f} degrees: its slices are not stacked at right angles to their plane.",
                who=who,
                angle=angle,
            )
        )
