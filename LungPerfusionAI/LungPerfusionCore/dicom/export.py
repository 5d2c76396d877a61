"""Results as DICOM objects of the CT's study: segmentations (SEG), parametric maps, and structure sets (RTSTRUCT, in
``dicom_rtstruct``).

highdicom (Bridge et al., J Digit Imaging 2022;35:1719) builds the objects. What was written is read back from disk and
compared before a call returns. As DICOM wants it, objects carry the patient's identity of the series they refer to:
they are patient data.
"""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import SimpleITK as sitk

from ..checks.image_checks import same_grid
from ..errors import InputError, LungPerfusionError
from ..files.atomic_files import check_ours, export
from ..run.provenance import software
from ..sentence import Sentence
from .multiframe import read_enhanced
from .segments import Coded, ExportSegment, checked_masks, coarse_notes, scene_dice
from .source import SourceSeries

if TYPE_CHECKING:
    from types import TracebackType

    import highdicom

MANUFACTURER = "LungPerfusion"
SERIES_NUMBERS = {"SEG": 8001, "PM": 8002, "RTSTRUCT": 8003}
PERFUSION: Coded = ("371863001", "SCT", "Perfusion")
#: What a map is of that does not say it, by its unit; perfusion in all others.
QUANTITIES: dict[str, Coded] = {"mg/mL": ("44588005", "SCT", "Iodine"), "HU": ("112031", "DCM", "Attenuation Coefficient")}
UNIT_CODES: dict[str, Coded] = {
    "1": ("1", "UCUM", "no units"),
    "mg/mL": ("mg/ml", "UCUM", "milligram per milliliter"),
    "counts": ("{counts}", "UCUM", "counts"),
    "proportional counts": ("{propcounts}", "UCUM", "proportional counts"),
    "Bq/mL": ("Bq/ml", "UCUM", "Becquerel per milliliter"),
    "HU": ("[hnsf'U]", "UCUM", "Hounsfield unit"),
    "%": ("%", "UCUM", "Percent"),
    "s": ("s", "UCUM", "second"),
    "mL/100 g": ("mL/(100.g)", "UCUM", "milliliter per 100 gram"),
    "mL/100 g/min": ("mL/(100.g)/min", "UCUM", "milliliter per 100 gram and minute"),
    "mL/100 mL": ("mL/(100.mL)", "UCUM", "milliliter per 100 milliliter"),
    "mL/100 mL/min": ("mL/(100.mL)/min", "UCUM", "milliliter per 100 milliliter and minute"),
}


@dataclass(frozen=True)
class ExportCheck:
    """What reading back showed. ``largest_difference`` of values (0 for segments); ``dice`` of each segment that was read back
    with the one that was given, each on its own, 1 where its voxels came back exactly; ``corner_mm``: how far any corner voxel
    lies from the series' voxel centres; ``notes``: sentences."""

    path: Path
    kind: str
    corner_mm: float
    largest_difference: float = 0.0
    dice: dict[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def write_segmentation(
    segments: Sequence[ExportSegment],
    source: SourceSeries,
    path: Path | str,
    *,
    description: str = "Lung perfusion segments",
) -> ExportCheck:
    """Write segments as a DICOM SEG (binary) that refers to the CT series.

    Each segment is brought to the series' grid by nearest neighbour, exactly where the voxels coincide. Segments may overlap,
    as DICOM allows, and are written whole.

    Raises InputError for nothing to write (``checked_masks``), LungPerfusionError when the file does not come back as it was
    written.
    """
    import highdicom as hd
    from pydicom.uid import generate_uid

    masks = checked_masks(segments, source)
    dataset = hd.seg.Segmentation(
        list(source.headers),
        np.stack(masks, axis=-1).astype(np.uint8),
        hd.seg.SegmentationTypeValues.BINARY,
        _descriptions(segments),
        generate_uid(),
        SERIES_NUMBERS["SEG"],
        generate_uid(),
        1,
        MANUFACTURER,
        MANUFACTURER,
        _version(),
        "1",
        content_description=description[:64],
        content_label="LUNG_PERFUSION",
    )
    dataset.SeriesDescription = description[:64]
    with Written(path) as temporary:
        dataset.save_as(temporary)
        back = read_segments(temporary, source)
        if list(back) != [each.name[:64] for each in segments] or not all(
            np.array_equal(sitk.GetArrayViewFromImage(found) > 0, mask) for found, mask in zip(back.values(), masks, strict=True)
        ):
            raise LungPerfusionError(Sentence("The DICOM segmentation did not come back from the file as it was written."))
        dice = {
            each.name: scene_dice(sitk.GetArrayViewFromImage(found) > 0, each.mask, source)
            for each, found in zip(segments, back.values(), strict=True)
        }
        moved = _off_grid(next(iter(read_segments(temporary).values())), source)
    return ExportCheck(Path(path), "SEG", moved, dice=dice, notes=coarse_notes(dice))


def _descriptions(segments: Sequence[ExportSegment]) -> list:
    """What a SEG says of each segment: name, codes, colour, and that a threshold over the map made it, whatever made the map."""
    import highdicom as hd
    from pydicom.sr.coding import Code

    algorithm = hd.AlgorithmIdentificationSequence(MANUFACTURER, Code("123105", "DCM", "Histogram Analysis"), _version())
    return [
        hd.seg.SegmentDescription(
            number,
            each.name[:64],
            Code(*each.category),
            Code(*each.type),
            hd.seg.SegmentAlgorithmTypeValues.SEMIAUTOMATIC,
            algorithm,
            anatomic_regions=[Code(*each.region)] if each.region else None,
            display_color=hd.color.CIELabColor.from_rgb(*(round(255 * c) for c in each.color)),
        )
        for number, each in enumerate(segments, 1)
    ]


def write_parametric_map(
    image: sitk.Image,
    source: SourceSeries,
    path: Path | str,
    *,
    unit: str = "1",
    quantity: Coded | None = None,
    description: str = "Predicted lung perfusion",
) -> ExportCheck:
    """Write a map as a DICOM Parametric Map (32-bit float) with its Real World Value Mapping.

    Args:
        image: any scalar type; brought to the series' grid linearly, unchanged where the grids are equal.
        unit: key of :data:`UNIT_CODES`. quantity: what the map is of; None for that of its unit (:data:`QUANTITIES`).

    Raises InputError for an unknown unit or values that are not finite, LungPerfusionError when it does not come back
    as written.
    """
    if unit not in UNIT_CODES:
        raise InputError(
            Sentence("A map in {unit} has no DICOM unit code here; known are {listed}.", unit=unit, listed=", ".join(UNIT_CODES))
        )
    array = sitk.GetArrayFromImage(source.on_grid(sitk.Cast(image, sitk.sitkFloat32), nearest=False))
    if not np.isfinite(array).all():
        raise InputError(Sentence("The map holds NaN or infinite values."))
    dataset = _parametric_map(array, source, unit, quantity or QUANTITIES.get(unit, PERFUSION), description)
    with Written(path) as temporary:
        dataset.save_as(temporary)
        back, stated = read_parametric_map(temporary, source)
        difference = float(np.abs(sitk.GetArrayViewFromImage(back) - array).max())
        moved = _off_grid(read_parametric_map(temporary)[0], source)
        if difference > 0 or moved > 0.01 * min(source.spacing) or stated != unit:
            raise LungPerfusionError(Sentence("The DICOM parametric map did not come back from the file as it was written."))
    resampled = (Sentence("The map was resampled (linear) onto the series' voxels."),)
    return ExportCheck(Path(path), "PM", moved, difference, notes=() if same_grid(image, source.image()) else resampled)


def _parametric_map(array: np.ndarray, source: SourceSeries, unit: str, quantity: Coded, description: str) -> Any:
    """The data set (``highdicom.pm.ParametricMap``) of an array (k, j, i) on the series' grid."""
    import highdicom as hd
    from pydicom.sr.coding import Code
    from pydicom.uid import generate_uid

    low, high = float(array.min()), float(array.max())
    mapping = hd.pm.RealWorldValueMapping(
        "LUNGPERFUSION",
        description[:64],
        unit=Code(*UNIT_CODES[unit]),
        value_range=(low, high),
        slope=1.0,
        intercept=0.0,
        quantity_definition=Code(*quantity),
    )
    dataset = hd.pm.ParametricMap(
        list(source.headers),
        array,
        generate_uid(),
        SERIES_NUMBERS["PM"],
        generate_uid(),
        1,
        MANUFACTURER,
        MANUFACTURER,
        _version(),
        "1",
        contains_recognizable_visual_features=False,
        real_world_value_mappings=[mapping],
        **_window((low + high) / 2, max(high - low, 1e-6)),
        content_description=description[:64],
        content_label="LUNG_PERFUSION",
    )
    dataset.SeriesDescription = description[:64]
    return dataset


def _window(center: float, width: float) -> dict[str, Any]:
    """The window as this highdicom takes it: 0.27, which Slicer 5.12 and 5.13 bring, knows the two numbers alone."""
    import highdicom as hd

    if "voi_lut_transformations" in inspect.signature(hd.pm.ParametricMap).parameters:
        return {"voi_lut_transformations": [hd.VOILUTTransformation(window_center=center, window_width=width)]}
    return {"window_center": center, "window_width": width}


def read_segments(path: Path | str, source: SourceSeries | None = None) -> dict[str, sitk.Image]:
    """The segments of a DICOM SEG, which may overlap: name -> mask (uint8), in the file's order; on the grid of ``source``
    where given, else on its own, which spans only the slices that hold segments. Numbers may start at 0, and the file may be a label map.
    Raises InputError for two segments of one name."""
    import highdicom as hd

    dataset = hd.seg.segread(path)
    masks: dict[str, sitk.Image] = {}
    for number in dataset.segment_numbers:
        volume = dataset.get_volume(combine_segments=True, segment_numbers=[number], relabel=True, dtype=np.uint8)
        image = image_of_volume(volume)
        name = str(dataset.get_segment_description(number).segment_label)
        if name in masks:
            raise InputError(Sentence("The DICOM segmentation {name} has two segments called {other!r}.", name=Path(path).name, other=name))
        masks[name] = image if source is None else _padded(image, source)
    return masks


def read_parametric_map(path: Path | str, source: SourceSeries | None = None) -> tuple[sitk.Image, str]:
    """A DICOM Parametric Map in real-world values (float32), on the grid of ``source`` where given, and its unit as
    tables spell it. Not by highdicom: 0.27, which Slicer 5.12 and 5.13 bring, cannot read real numbers."""
    import pydicom

    dataset = pydicom.dcmread(path)
    image = sitk.Cast(read_enhanced(dataset, Path(path), Path(path).name, "map", [])[0], sitk.sitkFloat32)
    groups = (
        dataset.SharedFunctionalGroupsSequence[0].get("RealWorldValueMappingSequence")
        or dataset.PerFrameFunctionalGroupsSequence[0].RealWorldValueMappingSequence
    )
    code = str(groups[0].MeasurementUnitsCodeSequence[0].CodeValue)
    if source is not None:
        image = _padded(image, source)
    return image, next((name for name, known in UNIT_CODES.items() if known[0] == code), code)


def image_of_volume(volume: highdicom.Volume) -> sitk.Image:
    """A highdicom volume as an image. Its array axes are (k, j, i), and so are the columns of its affine (LPS)."""
    affine = np.asarray(volume.affine, float)
    axes = affine[:3, [2, 1, 0]]
    spacing = np.linalg.norm(axes, axis=0)
    image = sitk.GetImageFromArray(np.ascontiguousarray(volume.array))
    image.SetOrigin(affine[:3, 3].tolist())
    image.SetSpacing(spacing.tolist())
    image.SetDirection((axes / spacing).ravel().tolist())
    return image


def _padded(image: sitk.Image, source: SourceSeries) -> sitk.Image:
    """An object's slices among all slices of its series: it may hold only some, in either order. Raises InputError for
    others."""
    target = source.image(image.GetPixelID())
    start = np.rint(target.TransformPhysicalPointToContinuousIndex(image.GetOrigin())).astype(int)
    corner = np.rint(
        target.TransformPhysicalPointToContinuousIndex(image.TransformIndexToPhysicalPoint([n - 1 for n in image.GetSize()]))
    ).astype(int)
    low, high = np.minimum(start, corner), np.maximum(start, corner)
    whole = np.zeros(tuple(int(n) for n in source.size[::-1]), sitk.GetArrayViewFromImage(image).dtype)
    array = sitk.GetArrayFromImage(image)
    flips = tuple(slice(None, None, -1 if corner[axis] < start[axis] else 1) for axis in (2, 1, 0))
    where = tuple(slice(low[axis], high[axis] + 1) for axis in (2, 1, 0))
    beside = np.abs(target.TransformContinuousIndexToPhysicalPoint(start.tolist()) - np.array(image.GetOrigin())).max() > 0.01 * min(
        source.spacing
    )
    if beside or np.any(low < 0) or np.any(high >= np.array(source.size)) or whole[where].shape != array.shape:
        raise InputError(Sentence("The DICOM object does not lie on the grid of this CT series."))
    whole[where] = array[flips]
    result = sitk.GetImageFromArray(whole)
    result.CopyInformation(target)
    return result


def _off_grid(image: sitk.Image, source: SourceSeries) -> float:
    """Largest distance (mm) of an object's corner voxels from the series' nearest voxel centres."""
    target = source.image()
    last = np.array(image.GetSize()) - 1
    corners = [image.TransformIndexToPhysicalPoint((flags * last).tolist()) for flags in np.array(list(np.ndindex(2, 2, 2)))]
    nearest = [target.TransformIndexToPhysicalPoint(target.TransformPhysicalPointToIndex(corner)) for corner in corners]
    return float(np.linalg.norm(np.subtract(corners, nearest), axis=1).max())


class Written:
    """A file that appears under its name only when the block ends well, and replaces none but an earlier export."""

    def __init__(self, path: Path | str):
        self.path = Path(path)

    def __enter__(self) -> Path:
        if not self.path.parent.is_dir():
            raise InputError(
                Sentence("There is no folder {name!r} to write {other!r} into.", name=self.path.parent.name, other=self.path.name)
            )
        check_ours(self.path)  # said before the object is built
        self._export = export(self.path.parent)
        return self._export.__enter__() / self.path.name

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> bool | None:
        return self._export.__exit__(kind, error, trace)


def _version() -> str:
    return software()["LungPerfusion"]
