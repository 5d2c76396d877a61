"""The CT series to which exported objects refer, its grid, and its pixels where they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from ..checks.image_checks import same_grid, subject
from ..errors import InputError
from ..progress import Progress, silent
from ..sentence import Sentence
from .choice import SeriesInfo, choose_series, info, modality_of, separate
from .geometry import stack_geometry
from .series import Series, quiet_reading, read_slices, scan

CT_CLASS = "1.2.840.10008.5.1.4.1.1.2"
# Attributes of DICOM's type 2 (must be there, may be empty) that anonymised series lack and the libraries insist on.
TYPE_2 = (
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "PatientSex",
    "StudyID",
    "StudyDate",
    "StudyTime",
    "AccessionNumber",
    "ReferringPhysicianName",
    "PositionReferenceIndicator",
)


@dataclass(frozen=True)
class SourceSeries:
    """``headers``: one data set a slice in the order of the grid (they carry the patient's identity, which exported
    objects must repeat). ``size`` (i, j, k), ``origin``, ``spacing``, ``direction`` as SimpleITK has them. ``name``: of its
    folder."""

    headers: tuple
    size: tuple[int, int, int]
    origin: tuple[float, float, float]
    spacing: tuple[float, float, float]
    direction: tuple[float, ...]
    series: Series
    value_maps: tuple = ()
    name: str = ""

    def pixels(self, progress: Progress = silent) -> sitk.Image:
        """The series' values in HU. Raises InputError where they are damaged."""
        who = subject("ct", self.name)
        with quiet_reading():
            return read_slices(self.series, who, "ct", list(self.value_maps), progress)[0]

    def image(self, pixel_id: int = sitk.sitkUInt8) -> sitk.Image:
        """An empty image on the series' grid."""
        image = sitk.Image(list(self.size), pixel_id)
        image.SetOrigin(self.origin)
        image.SetSpacing(self.spacing)
        image.SetDirection(self.direction)
        return image

    def on_grid(self, image: sitk.Image, *, nearest: bool) -> sitk.Image:
        """``image`` on the series' grid, voxels outside it 0; values are exact where the grids' voxels coincide.

        Raises InputError where the image lies beside the series.
        """
        target = self.image(image.GetPixelID())
        if same_grid(image, target):
            copy = sitk.Image(image)
            copy.CopyInformation(target)
            return copy
        centre = [(n - 1) / 2 for n in image.GetSize()]
        index = np.array(target.TransformPhysicalPointToContinuousIndex(image.TransformContinuousIndexToPhysicalPoint(centre)))
        if np.any(index < -0.5) or np.any(index > np.array(self.size) - 0.5):
            raise InputError(Sentence("What is to be exported does not lie within the CT series that it should refer to."))
        interpolator = sitk.sitkNearestNeighbor if nearest else sitk.sitkLinear
        return sitk.Resample(image, target, sitk.Transform(3, sitk.sitkIdentity), interpolator, 0.0, image.GetPixelID())


def ct_series(
    folder: Path | str, instances: frozenset[str] = frozenset(), progress: Progress = silent
) -> tuple[tuple[SeriesInfo, ...], int]:
    """The CT series of a folder, and which of them holds the images ``instances`` (SOP Instance UIDs); -1 where that is not plain.

    Raises InputError where there is no DICOM image.
    """
    folder = Path(folder)
    with quiet_reading():
        parts = [
            part for part in separate(scan(folder, subject("ct", folder.name), progress).series) if modality_of(part.headers[0]) == "CT"
        ]
        own = [n for n, part in enumerate(parts) if {str(h.get("SOPInstanceUID", "")) for h in part.headers} & instances]
        return tuple(info(part) for part in parts), own[0] if len(own) == 1 else -1


def _earliest(headers: Sequence) -> list:
    """Of the slices at one place the one that was taken first."""
    found: dict[tuple, tuple] = {}
    for header in headers:
        place = tuple(round(float(v), 3) for v in header.ImagePositionPatient)
        when = (
            str(header.get("AcquisitionDate") or ""),
            float(header.get("AcquisitionTime") or header.get("ContentTime") or 0.0),
            int(header.get("InstanceNumber") or 0),
        )
        if place not in found or when < found[place][0]:
            found[place] = (when, header)
    return [header for _, header in found.values()]


def read_source(
    folder: Path | str, *, series_uid: str | None = None, first_time_point: bool = False, progress: Progress = silent
) -> SourceSeries:
    """The CT series of a folder as exported objects refer to it. ``series_uid``: UID, number or description of one of several.
    ``first_time_point``: of a series that was taken again and again, the earliest slice at each place.

    Raises InputError for several series of which none is named, what is no CT stored a slice a file, or an irregular
    stack.
    """
    folder = Path(folder)
    who = subject("ct", folder.name)
    if not folder.exists():
        raise InputError(Sentence("{who} does not exist.", who=who))
    with quiet_reading():
        found = scan(folder, who, progress)
        series = choose_series(found, who, series_uid)
        if any(str(h.get("SOPClassUID", "")) != CT_CLASS for h in series.headers):
            raise InputError(Sentence("{who} is not a CT series stored a slice a file, which exported objects refer to.", who=who))
        headers = _earliest(series.headers) if first_time_point else series.headers
        positions = np.array([[float(v) for v in h.ImagePositionPatient] for h in headers])
        orientations = np.array([[float(v) for v in h.ImageOrientationPatient] for h in headers])
        if len({str(h.get("StudyInstanceUID") or "") for h in headers}) > 1:
            raise InputError(Sentence("{who} holds slices of several studies.", who=who))
        if not headers[0].get("FrameOfReferenceUID"):
            raise InputError(Sentence("{who} states no frame of reference, so nothing can be placed in it.", who=who))
        rows, columns = (float(v) for v in headers[0].PixelSpacing)
        geometry = stack_geometry(positions, orientations, (rows, columns), who)
    for header in headers:
        for name in TYPE_2:
            if name not in header:
                setattr(header, name, "")
    first = headers[0]
    if first_time_point:
        own = {str(h.SOPInstanceUID) for h in headers}
        kept = [n for n, h in enumerate(series.headers) if str(h.SOPInstanceUID) in own]
        series = Series(series.uid, [series.paths[n] for n in kept], [series.headers[n] for n in kept])
    return SourceSeries(
        tuple(headers[n] for n in geometry.order),
        (int(first.Columns), int(first.Rows), len(headers)),
        (float(geometry.origin[0]), float(geometry.origin[1]), float(geometry.origin[2])),
        (float(geometry.spacing[0]), float(geometry.spacing[1]), float(geometry.spacing[2])),
        tuple(float(v) for v in geometry.direction.ravel()),
        series,
        tuple(found.value_maps),
        folder.name,
    )
