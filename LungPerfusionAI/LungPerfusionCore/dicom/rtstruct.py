"""Segments as a DICOM structure set (RTSTRUCT) for planning systems, built by rt-utils, read back by an independent
rasteriser.

rt-utils draws contours through the centres of a mask's outermost pixels, which takes half a pixel off all round. Here
it sees each pixel as 3 x 3, so a contour lies a sixth of a pixel inside the voxels' edge, and a single voxel still has
an area. Holes are contours of their own inside the outer one, which planning systems take as exclusive or.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError, LungPerfusionError
from ..numerics import overlap, steady
from ..sentence import Sentence
from .export import MANUFACTURER, SERIES_NUMBERS, ExportCheck, Written
from .segments import ExportSegment, checked_masks, coarse_notes, scene_dice
from .source import SourceSeries

if TYPE_CHECKING:
    import pydicom

FINER = 3
LEAST_DICE = 0.9
DECIMALS = 4  # of contour coordinates in mm; a decimal string holds 16 characters


def write_rtstruct(
    segments: Sequence[ExportSegment],
    source: SourceSeries,
    path: Path | str,
    *,
    description: str = "Lung perfusion segments",
) -> ExportCheck:
    """Write segments as a DICOM RTSTRUCT that refers to the CT series; returns each segment's Dice after reading back. Structures
    may overlap.

    Raises InputError for nothing to write or pixels that are not square (rt-utils takes them for square),
    LungPerfusionError when a segment comes back with a Dice under 0.9.
    """
    from rt_utils import RTStruct
    from rt_utils.ds_helper import create_rtstruct_dataset

    masks = checked_masks(segments, source)
    if abs(source.spacing[0] - source.spacing[1]) > 1e-3 * source.spacing[0]:
        raise InputError(Sentence("A structure set can only be written for a CT with square pixels."))
    headers = [_finer(header) for header in source.headers]
    structures = RTStruct(headers, create_rtstruct_dataset(headers))
    for each, mask in zip(segments, masks, strict=True):
        fine = np.repeat(np.repeat(np.moveaxis(mask, 0, -1), FINER, axis=0), FINER, axis=1)
        structures.add_roi(fine, color=[round(255 * c) for c in each.color], name=each.name, approximate_contours=True)
    dataset = structures.ds
    dataset.SeriesNumber, dataset.SeriesDescription = SERIES_NUMBERS["RTSTRUCT"], description[:64]
    dataset.StructureSetLabel, dataset.Manufacturer = "LUNG_PERFUSION", MANUFACTURER
    for item in dataset.ROIContourSequence:
        for contour in item.ContourSequence:
            contour.NumberOfContourPoints = len(contour.ContourData) // 3
            contour.ContourData = [f"{float(v):.{DECIMALS}f}" for v in contour.ContourData]
    with Written(path) as temporary:
        dataset.save_as(temporary)
        found = read_rtstruct(temporary, source)
        written = {
            each.name: overlap.dice(found[each.name], mask) if each.name in found else 0.0
            for each, mask in zip(segments, masks, strict=True)
        }
        worst = min(written, key=lambda name: written[name])
        if written[worst] < LEAST_DICE:
            raise LungPerfusionError(
                Sentence("The structure {worst} came back from the file with a Dice of {dice:.2f}.", worst=worst, dice=written[worst])
            )
        dice = {each.name: scene_dice(found[each.name], each.mask, source) for each in segments}
    return ExportCheck(Path(path), "RTSTRUCT", 0.0, dice=dice, notes=coarse_notes(dice))


def _finer(header: pydicom.Dataset) -> pydicom.Dataset:
    """A header whose pixels are divided: same outer edges, first centre moved to that of the first part."""
    fine = copy.copy(header)
    rows, columns = (float(v) for v in header.PixelSpacing)
    along_row, along_column = (
        np.array(header.ImageOrientationPatient[:3], float),
        np.array(header.ImageOrientationPatient[3:], float),
    )
    back = (FINER - 1) / (2 * FINER)
    position = np.array(header.ImagePositionPatient, float) - back * (columns * along_row + rows * along_column)
    fine.ImagePositionPatient, fine.PixelSpacing = (
        [f"{v:.10g}" for v in position],
        [f"{rows / FINER:.10g}", f"{columns / FINER:.10g}"],
    )
    fine.Rows, fine.Columns = int(header.Rows) * FINER, int(header.Columns) * FINER
    return fine


def read_rtstruct(path: Path | str, source: SourceSeries) -> dict[str, np.ndarray]:
    """The structures of an RTSTRUCT as masks (bool, k j i) on the CT series: voxels whose centre lies within an odd
    number of the slice's contours. Raises InputError for contours that lie between slices or beyond them."""
    import pydicom

    dataset = pydicom.dcmread(path)
    grid = source.image()
    columns, rows, slices = source.size
    shape = (int(slices), int(rows), int(columns))
    origin, spacing = np.array(source.origin), np.array(source.spacing)
    inverse = np.array(grid.GetDirection()).reshape(3, 3).T / spacing[:, None]
    names = {int(item.ROINumber): str(item.ROIName) for item in dataset.StructureSetROISequence}
    found: dict[str, np.ndarray] = {}
    for item in dataset.ROIContourSequence:
        mask = found.setdefault(names[int(item.ReferencedROINumber)], np.zeros(shape, bool))
        for contour in item.get("ContourSequence") or []:
            points = steady.times(inverse, np.array(contour.ContourData, float).reshape(-1, 3) - origin)
            k = int(np.rint(points[:, 2].mean()))
            if not 0 <= k < shape[0] or np.abs(points[:, 2] - k).max() > 0.1:
                raise InputError(Sentence("The structure set has contours that do not lie on the slices of this CT series."))
            mask[k] ^= polygon_mask(points[:, :2], shape[1:])
    return found


def polygon_mask(points: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Pixels (j, i) whose centre lies inside a polygon of points (n, 2) in pixel indices (i, j), by the even-odd
    rule."""
    crossings = np.zeros((shape[0], shape[1] + 1), np.int32)
    for (x0, y0), (x1, y1) in zip(points, np.roll(points, -1, axis=0), strict=True):
        if y0 == y1:
            continue
        (xa, ya), (xb, yb) = ((x0, y0), (x1, y1)) if y0 < y1 else ((x1, y1), (x0, y0))
        rows = np.arange(max(int(np.ceil(ya)), 0), min(int(np.ceil(yb)), shape[0]))  # ya <= row < yb: a corner counts once
        columns = np.ceil(xa + (rows - ya) * (xb - xa) / (yb - ya)).astype(int)
        np.add.at(crossings, (rows, np.clip(columns, 0, shape[1])), 1)
    return (np.cumsum(crossings, axis=1)[:, :-1] % 2).astype(bool)
