"""Volumes in one DICOM file: enhanced multi-frame images, and reconstructed nuclear medicine tomograms."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..sentence import Sentence
from .geometry import StackGeometry, plane_axes, stack_geometry
from .pixels import stored_pixels
from .value_units import (
    Mapping,
    choose_mapping,
    external_mappings,
    mapping_notes,
    real_values,
    real_world_mappings,
    rescale_mapping,
)

if TYPE_CHECKING:
    import pydicom
    import SimpleITK as sitk

NM_CLASS = "1.2.840.10008.5.1.4.1.1.20"
# GE's private factor between counts and stored pixels: (0011,xx3B) of the block GEMS_GENIE_1.
GE_BLOCK = (0x0011, "GEMS_GENIE_1", 0x3B)

# NM image types (PS3.3 C.8.4.9.1, third value) that are not a reconstructed volume, in words.
NM_NOT_VOLUMES = {
    "STATIC": "planar",
    "DYNAMIC": "planar dynamic",
    "GATED": "planar gated",
    "WHOLE BODY": "planar whole-body",
    "TOMO": "raw projection (TOMO)",
    "GATED TOMO": "raw gated projection (GATED TOMO)",
    "RECON GATED TOMO": "gated reconstructed",
}
TRANSMISSION = "TRANSMISSION"  # their fourth value where the image shows attenuation, not the tracer (EMISSION)


def read_enhanced(
    dataset: pydicom.Dataset, path: Path, who: str, role: str, value_maps: list
) -> tuple[sitk.Image, str | None, list[str], bool]:
    """Read an enhanced multi-frame image (CT, PET, parametric map) by its functional groups (PS3.3 C.7.6.16).

    Returns image, unit, notes, whether a rescale was stated. Raises InputError.
    """
    per_frame = dataset.PerFrameFunctionalGroupsSequence
    shared = (dataset.get("SharedFunctionalGroupsSequence") or [None])[0]
    frames = int(dataset.get("NumberOfFrames") or 1)
    if len(per_frame) != frames:
        raise InputError(Sentence("{who} has {frames} frames but describes {count}.", who=who, frames=frames, count=len(per_frame)))

    def group(index: int, name: str) -> pydicom.Dataset | None:
        for item in (per_frame[index], shared):
            sequence = item.get(name) if item is not None else None
            if sequence:
                return sequence[0]
        return None

    def values(index: int, name: str, attribute: str, count: int) -> list[float]:
        item = group(index, name)
        found = item.get(attribute) if item is not None else None
        if found is None or len(found) != count:
            raise InputError(
                Sentence("{who} cannot be placed in space: frame {n} has no {attribute}.", who=who, n=index + 1, attribute=attribute)
            )
        return [float(v) for v in found]

    positions = [values(i, "PlanePositionSequence", "ImagePositionPatient", 3) for i in range(frames)]
    orientations = [values(i, "PlaneOrientationSequence", "ImageOrientationPatient", 6) for i in range(frames)]
    spacings = np.array([values(i, "PixelMeasuresSequence", "PixelSpacing", 2) for i in range(frames)])
    if not (spacings > 0).all() or not np.ptp(spacings, axis=0).max() <= 1e-3 * spacings.min():
        raise InputError(
            Sentence("{who} mixes pixel spacings from {min:.3g} to {max:.3g} mm.", who=who, min=spacings.min(), max=spacings.max())
        )
    geometry = stack_geometry(np.array(positions), np.array(orientations), tuple(spacings[0]), who)

    stored = _frames(dataset, path, who, frames)[list(geometry.order)]
    external = external_mappings(value_maps, {str(dataset.get("SOPInstanceUID", ""))}, who)
    chosen, offered = [], []
    for index in geometry.order:
        items = (per_frame[index], shared, dataset)
        candidates = [m for item in items for m in real_world_mappings(item, who)] + external
        rescale = rescale_mapping(group(index, "PixelValueTransformationSequence"), dataset)
        if rescale.source == "none":
            rescale = rescale_mapping(dataset, dataset)
        chosen.append(choose_mapping(candidates, rescale, role))
        offered += candidates
    notes = mapping_notes(chosen, offered, who)
    image = geometry.image(real_values(stored, chosen))
    return image, chosen[0].unit, notes, all(m.source != "none" for m in chosen)


def read_nuclear(
    dataset: pydicom.Dataset, path: Path, who: str, role: str, value_maps: list
) -> tuple[sitk.Image, str | None, list[str], bool]:
    """Read a reconstructed NM tomogram (ImageType RECON TOMO) of one file.

    The first frame lies at Image Position (Patient) of the first item of the Detector Information Sequence (the
    only place where NM has it); the frames follow along row x column by Spacing Between Slices, whose sign is kept
    (PS3.3 C.8.4.15: negative stacks against that normal). The grid keeps the order of the frames, so it is left-handed where
    that sign is negative. A Slice Vector in another order than the frames' is refused: the position is that of the voxel stored
    first, the stacking is told from the first slice, and where the two are not one the rest may lie on either side of it.
    Returns image, unit, notes, whether a scale was stated. Raises InputError for anything but one static volume of the tracer.
    """
    kind = [str(v).upper().strip() for v in dataset.get("ImageType") or []]
    frames = int(dataset.get("NumberOfFrames") or 1)
    third = kind[2] if len(kind) > 2 else ""
    if third != "RECON TOMO":
        words = NM_NOT_VOLUMES.get(third, third.lower() or "untyped")
        raise InputError(
            Sentence("{who} is a {words} nuclear medicine image, not a reconstructed volume (RECON TOMO).", who=who, words=words)
        )
    if kind[3:4] == [TRANSMISSION]:
        raise InputError(Sentence("{who} is an attenuation map (a transmission image), not a map of perfusion.", who=who))
    if frames < 2:
        raise InputError(Sentence("{who} is not 3D: it holds one slice.", who=who))
    notes: list[str] = []
    _check_slice_order(dataset, frames, who)
    geometry = _nuclear_geometry(dataset, who, notes)
    stored = _frames(dataset, path, who, frames)

    candidates = real_world_mappings(dataset, who)
    candidates += external_mappings(value_maps, {str(dataset.get("SOPInstanceUID", ""))}, who)
    mapping = choose_mapping(candidates, rescale_mapping(dataset, dataset), role)
    notes += mapping_notes([mapping], candidates, who)
    stated = mapping.source != "none"
    if not stated:
        mapping = Mapping(unit="counts")
        scale = ge_pixel_scale(dataset)
        if scale is not None:
            notes.append(
                Sentence(
                    "{who} has no rescale; stored counts were read, and the manufacturer's pixel scale {scale:.6g} is recorded but "
                    "not applied.",
                    who=who,
                    scale=scale,
                )
            )
        else:
            notes.append(Sentence("{who} has no rescale; stored counts were read.", who=who))
    image = geometry.image(real_values(stored, [mapping] * frames))
    return image, mapping.unit, notes, stated


def ge_pixel_scale(dataset: pydicom.Dataset) -> float | None:
    """GE's private Pixel Scale of an NM image, or None."""
    from pydicom.errors import BytesLengthException

    group, creator, element = GE_BLOCK
    try:
        block = dataset.private_block(group, creator)
        return float(block[element].value)
    except (KeyError, TypeError, ValueError):
        return None
    except BytesLengthException:  # implicit VR: pydicom's dictionary takes it for a number of eight bytes
        written = dataset.get_item(block.get_tag(element)).value
        return float(np.frombuffer(written, "<f4")[0]) if len(written) == 4 else None


def _frames(dataset: pydicom.Dataset, path: Path, who: str, frames: int) -> np.ndarray:
    stored = stored_pixels(dataset, path, who)
    if stored.shape != (frames, int(dataset.Rows), int(dataset.Columns)):
        raise InputError(Sentence("{who} has damaged or truncated pixel data in {file}.", who=who, file=path.name))
    return stored


def _check_slice_order(dataset: pydicom.Dataset, frames: int, who: str) -> None:
    """Raises InputError where the frames are not one slice each, 1 to n in this order."""
    vector = dataset.get("SliceVector")
    if vector is None:
        stated = int(dataset.get("NumberOfSlices") or frames)
        if stated != frames:
            raise InputError(
                Sentence("{who} holds {frames} frames of {stated} slices: several volumes in one.", who=who, frames=frames, stated=stated)
            )
        return
    numbers = np.atleast_1d(np.array(vector, dtype=int))
    rising = np.arange(1, frames + 1)
    if len(numbers) != frames or not np.array_equal(np.sort(numbers), rising):
        distinct = len(set(numbers.tolist()))
        if distinct < len(numbers):
            raise InputError(
                Sentence("{who} holds {frames} frames of {stated} slices: several volumes in one.", who=who, frames=frames, stated=distinct)
            )
        raise InputError(Sentence("{who} has a gap: its slice vector is not 1 to {frames}.", who=who, frames=frames))
    if not np.array_equal(numbers, rising):
        order = "counts down" if np.array_equal(numbers, rising[::-1]) else "is in no order"
        raise InputError(
            Sentence(
                "{who} has a slice vector that {order} (its first frame is slice {first}), so it does not say on "
                "which side of the first frame the others lie: export it with frames in the order of its slices.",
                who=who,
                order=order,
                first=numbers[0],
            )
        )


def _nuclear_geometry(dataset: pydicom.Dataset, who: str, notes: list[str]) -> StackGeometry:
    """The grid of an NM tomogram. Raises InputError where position or orientation is nowhere to be found."""
    detectors = list(dataset.get("DetectorInformationSequence") or [])
    holders = [*detectors, dataset]

    def first(name: str, count: int) -> np.ndarray:
        for item in holders:
            value = item.get(name)
            if value is not None and len(value) == count:
                return np.array([float(v) for v in value])
        raise InputError(Sentence("{who} cannot be placed in space: its detector information has no {name}.", who=who, name=name))

    position, orientation = first("ImagePositionPatient", 3), first("ImageOrientationPatient", 6)
    if not (np.isfinite(position).all() and np.isfinite(orientation).all()):
        raise InputError(Sentence("{who} has a slice whose position or orientation is not a number.", who=who))
    others = [d.ImagePositionPatient for d in detectors if d.get("ImagePositionPatient") is not None]
    if any(np.abs(np.array(o, float) - position).max() > 1e-2 for o in others):
        notes.append(Sentence("{who} gives a position for each detector; that of the first was used.", who=who))
    row, column, normal = plane_axes(orientation, who)
    pixel = dataset.get("PixelSpacing")
    if pixel is None or np.size(pixel) != 2 or not all(0 < float(v) < np.inf for v in pixel):
        raise InputError(Sentence("{who} cannot be placed in space: it has no PixelSpacing.", who=who))
    step = float(dataset.get("SpacingBetweenSlices") or 0.0)
    if step == 0.0:
        step = float(dataset.get("SliceThickness") or 0.0)
        notes.append(Sentence("{who} has no slice spacing; its slice thickness, {step:.4g} mm, was used.", who=who, step=step))
    if step == 0.0 or not np.isfinite(step):
        raise InputError(Sentence("{who} cannot be placed in space: it has neither slice spacing nor slice thickness.", who=who))
    return StackGeometry(
        order=(),
        origin=position,
        spacing=np.array([float(pixel[1]), float(pixel[0]), abs(step)]),
        direction=np.stack([row, column, normal * np.sign(step)], axis=1),
    )
