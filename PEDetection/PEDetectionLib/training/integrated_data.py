"""Annotated CTPAs as the integrated network learns from them: slabs, their labels, masks and boxes on the slabs' own pixels."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.image_checks import as_hounsfield
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import whole_file
from LungPerfusionCore.imaging import images
from LungPerfusionCore.lungs.segmentation import lung_heart_hull, segment_lungs
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.provenance import file_sha256

from ..preparation import Preparation, PreparedStack, prepare, slice_axis
from .coco import ScanBoxes, boxes_of
from .integrated_sources import AnnotatedData, AnnotatedScan, mask_image, positive_slices
from .slice_data import LEAST_CLOT_MM3, clot_labels, content_sha256, slab_labels

CACHE_FORMAT = 1
#: Maps of stride 32 need sides that are multiples of it.
STRIDE = 32


@dataclass(frozen=True)
class AnnotatedStack:
    """``pixels``: uint8 (n, side, side), a memory map; ``present``, ``labels``: (n,) bool; ``masks``: uint8 (n, side, side) or None;
    ``boxes``: a list of n arrays (m, 4), or None where only the slices are labelled. ``voxel_mm``: of slab, row, column."""

    patient: str
    name: str
    pixels: np.ndarray
    present: np.ndarray
    labels: np.ndarray
    masks: np.ndarray | None
    boxes: list[np.ndarray] | None
    voxel_mm: tuple[float, float, float] = (3.0, 1.0, 1.0)
    scan: AnnotatedScan | None = None

    @property
    def label(self) -> bool:
        return bool(self.labels.any())


def mask_on_slabs(stack: PreparedStack, mask: sitk.Image) -> np.ndarray:
    """uint8 (n, side, side): slab pixels of which at least half is ``mask`` (> 0), sampled as finely as the mask is."""
    side, count, thickness = stack.parameters.side, stack.count, stack.parameters.thickness_mm
    result = np.zeros((count, side, side), np.uint8)
    index = np.argwhere(sitk.GetArrayViewFromImage(mask) > 0)
    if not len(index):
        return result
    matrix = np.array(mask.GetDirection()).reshape(3, 3) * np.array(mask.GetSpacing())
    points = steady.times(matrix, index[:, ::-1]) + np.array(mask.GetOrigin())
    pixel = stack.field_mm / side
    reach = np.abs(matrix).sum(axis=1) / 2  # a voxel reaches that far from its centre
    low = np.floor((points.min(axis=0)[:2] - reach[:2] - np.array(stack.corner_mm)) / pixel).astype(int)
    high = np.ceil((points.max(axis=0)[:2] + reach[:2] - np.array(stack.corner_mm)) / pixel).astype(int)
    (x0, y0), (x1, y1) = np.clip(low, 0, side), np.clip(high, 0, side)
    first = max(0, int(np.floor((stack.top_mm - points[:, 2].max() - reach[2]) / thickness)))
    last = min(count, int(np.ceil((stack.top_mm - points[:, 2].min() + reach[2]) / thickness)))
    if x1 <= x0 or y1 <= y0 or last <= first:
        return result
    fine = min(mask.GetSpacing())
    along, across = max(1, int(np.ceil(thickness / fine))), max(1, int(np.ceil(pixel / fine)))
    inside = sitk.Cast(mask > 0, sitk.sitkFloat32)
    grid = sitk.Image([int(x1 - x0) * across, int(y1 - y0) * across, along], sitk.sitkUInt8)
    grid.SetSpacing((pixel / across, pixel / across, thickness / along))
    grid.SetDirection((1, 0, 0, 0, 1, 0, 0, 0, -1))
    for slab in range(first, last):
        grid.SetOrigin(
            (
                stack.corner_mm[0] + (x0 + 0.5 / across) * pixel,
                stack.corner_mm[1] + (y0 + 0.5 / across) * pixel,
                stack.top_mm - (slab + 0.5 / along) * thickness,
            )
        )
        values = sitk.GetArrayFromImage(sitk.Resample(inside, grid, sitk.Transform(), sitk.sitkLinear, 0.0))
        means = values.reshape(along, y1 - y0, across, x1 - x0, across).mean(axis=(0, 2, 4))
        result[slab, y0:y1, x0:x1] = means >= 0.5 - 1e-6
    return result


def boxes_on_slabs(stack: PreparedStack, ct: sitk.Image, given: ScanBoxes) -> list[np.ndarray]:
    """Boxes of the scan's slices (coco.py) on the slabs' pixels: a slab has the boxes of the slice that is nearest to its middle."""
    axis = slice_axis(ct)
    across = [a for a in (0, 1, 2) if a != axis]  # columns, rows
    found: list[np.ndarray] = [np.zeros((0, 4), np.float32) for _ in range(stack.count)]
    scale = stack.parameters.side / stack.field_mm
    for slab, number in enumerate(stack.source_slices(ct)):
        boxes = []
        for x1, y1, x2, y2 in given.boxes.get(int(number), np.zeros((0, 4))).tolist():
            ends = []
            for x, y in ((x1, y1), (x2, y1), (x1, y2), (x2, y2)):
                index = [0.0, 0.0, 0.0]
                index[axis], index[across[0]], index[across[1]] = float(number), x - 0.5, y - 0.5
                ends.append(ct.TransformContinuousIndexToPhysicalPoint(index)[:2])
            corners = (np.array(ends) - np.array(stack.corner_mm)) * scale
            boxes.append([*corners.min(axis=0), *corners.max(axis=0)])
        if boxes:
            found[slab] = np.clip(np.array(boxes, np.float32), 0, stack.parameters.side)
    return found


def load_annotated(
    data: AnnotatedData, p: Preparation, cache: Path, progress: Progress = silent
) -> tuple[tuple[AnnotatedStack, ...], tuple[str, ...]]:
    """Prepare every scan; what is done is kept in ``cache``. Returns the stacks and notes.

    A scan that is only labelled, with a positive label where there is nothing to see, is left out as published, and said. Raises
    InputError, naming the scan, for one that cannot be used.
    """
    cache.mkdir(parents=True, exist_ok=True)
    stacks, notes = [], list(data.notes)
    for n, scan in enumerate(data.scans):
        share = part(progress, n / len(data.scans), (n + 1) / len(data.scans))
        share(0.0, f"Preparing scan {n + 1} of {len(data.scans)}")
        key = _key(scan, p)
        if not (cache / f"{key}.json").is_file():
            try:
                _prepare(scan, p, cache, key, share)
            except InputError as error:
                raise InputError(f"{scan.ctpa.name} of {scan.patient}: {error}") from error
        stack = _load(cache, key, scan, p)
        if stack.boxes is None and (bool(scan.positive) != stack.label or (stack.labels & ~stack.present).any()):
            notes.append(f"{stack.name} of {scan.patient} has a positive label where there is nothing to see and was left out.")
            continue
        stacks.append(stack)
    if not stacks:
        raise InputError("No scan is left: each has a positive label where there is nothing to see.")
    return tuple(stacks), tuple(notes)


def _key(scan: AnnotatedScan, p: Preparation) -> str:
    ctpa = content_sha256(scan.ctpa) if scan.free else file_sha256(scan.ctpa)
    mask = file_sha256(scan.mask) if scan.mask is not None else ""
    boxes = None
    if scan.boxes is not None:
        boxes = [[n, b.tolist()] for n, b in sorted(scan.boxes.boxes.items())]
        boxes.append([[n, hashlib.sha256(m.tobytes()).hexdigest()] for n, m in sorted(scan.boxes.masks.items())])
    content = [CACHE_FORMAT, ctpa, mask, list(scan.positive), boxes, p.as_dict()]
    content += [scan.series] if scan.series else []
    content += ["free"] if scan.free else []
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:24]


def _prepare(scan: AnnotatedScan, p: Preparation, cache: Path, key: str, progress: Progress) -> None:
    ct, _notes = as_hounsfield(images.read_input(scan.ctpa, role="ctpa", series_uid=scan.series).image, "ctpa", name=scan.ctpa.name)
    mask = mask_image(scan, ct)
    stack = prepare(ct, lung_heart_hull(ct, segment_lungs(ct, progress=progress).labels), p)
    masks = boxes = None
    if mask is not None:
        masks, labels = mask_on_slabs(stack, mask), clot_labels(stack, mask)
        boxes = [boxes_of(each, least_pixels(p, stack.field_mm)) for each in masks]
    else:
        labels = slab_labels(stack, ct, positive_slices(scan, ct))
        boxes = boxes_on_slabs(stack, ct, scan.boxes) if scan.boxes is not None else None
    for name, array in (("pixels", stack.pixels), ("masks", masks)):
        if array is not None:
            with whole_file(cache / f"{key}.{name}.npy", keep=True) as partial:
                np.save(partial, array, allow_pickle=False)
    content = {
        "present": stack.present.tolist(),
        "labels": labels.tolist(),
        "masks": masks is not None,
        "field_mm": stack.field_mm,
        "boxes": None if boxes is None else [b.tolist() for b in boxes],
    }
    # written last: its presence says that the arrays are complete
    with whole_file(cache / f"{key}.json", keep=True) as partial:
        partial.write_text(json.dumps(content), encoding="utf-8")


def least_pixels(p: Preparation, field_mm: float) -> int:
    """Pixels of the smallest part of a mask that counts (``LEAST_CLOT_MM3`` in a slab)."""
    return max(1, round(LEAST_CLOT_MM3 / (p.thickness_mm * (field_mm / p.side) ** 2)))


def _load(cache: Path, key: str, scan: AnnotatedScan, p: Preparation) -> AnnotatedStack:
    known = json.loads((cache / f"{key}.json").read_text(encoding="utf-8"))

    def array(name: str) -> np.ndarray:
        return np.load(cache / f"{key}.{name}.npy", mmap_mode="r", allow_pickle=False)

    boxes = known["boxes"]
    return AnnotatedStack(
        scan.patient,
        scan.ctpa.name,
        array("pixels"),
        np.array(known["present"], bool),
        np.array(known["labels"], bool),
        array("masks") if known["masks"] else None,
        None if boxes is None else [np.array(b, np.float32).reshape(-1, 4) for b in boxes],
        (p.thickness_mm, known["field_mm"] / p.side, known["field_mm"] / p.side),
        scan,
    )


def extent(pixels: np.ndarray) -> tuple[int, int, int, int]:
    """First and last + 1 row and column of a stack that hold anything (all of them where nothing does)."""
    seen = np.asarray(pixels).any(axis=0)
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not len(rows):
        return 0, seen.shape[0], 0, seen.shape[1]
    return int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1


def window_size(stacks: Sequence[np.ndarray]) -> tuple[int, int]:
    """Rows and columns, multiples of 32, that hold lungs and heart of every stack: what lies outside is black and not computed."""
    rows = max(extent(p)[1] - extent(p)[0] for p in stacks)
    columns = max(extent(p)[3] - extent(p)[2] for p in stacks)
    return -(-rows // STRIDE) * STRIDE, -(-columns // STRIDE) * STRIDE


def window_corner(pixels: np.ndarray, size: tuple[int, int]) -> tuple[int, int]:
    """First row and column (may be below 0) of a window around the middle of what a stack holds."""
    top, bottom, left, right = extent(pixels)
    return (top + bottom - size[0]) // 2, (left + right - size[1]) // 2


def cut(array: np.ndarray, corner: tuple[int, int], size: tuple[int, int]) -> np.ndarray:
    """The window of (..., rows, columns); what lies outside the array is 0."""
    result = np.zeros((*array.shape[:-2], *size), array.dtype)
    (r, c), (rows, columns) = corner, array.shape[-2:]
    r0, r1, c0, c1 = max(r, 0), min(r + size[0], rows), max(c, 0), min(c + size[1], columns)
    if r1 > r0 and c1 > c0:
        result[..., r0 - r : r1 - r, c0 - c : c1 - c] = array[..., r0:r1, c0:c1]
    return result


def slice_channels(pixels: np.ndarray, slab: int, channels: int, neighbours: bool) -> np.ndarray:
    """uint8 (channels, rows, columns) of a slab: itself, or the one above, itself and the one below (itself again at the ends)."""
    if not neighbours:
        return np.repeat(np.asarray(pixels[slab])[None], channels, axis=0)
    return np.stack([pixels[max(slab - 1, 0)], pixels[slab], pixels[min(slab + 1, len(pixels) - 1)]])
