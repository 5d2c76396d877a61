"""Boxes and masks of emboli as COCO detection JSON, out and in: boxes from the components of a mask in every slice, and back.

A box is (x1, y1, x2, y2) in pixels from the upper left corner of the first pixel (pixel n spans n to n + 1), as COCO's
x, y, width, height are. A slice's mask goes along as uncompressed run lengths (column by column). One image is one slice; its ``file_name``
is the scan's, its number in the scan the additional key ``slice``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from scipy import ndimage

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import write_text
from LungPerfusionCore.files.json_text import parsed

CATEGORY = {"id": 1, "name": "embolus", "supercategory": ""}
_TOUCHING = np.ones((3, 3), bool)  # corners count


@dataclass
class ScanBoxes:
    """``shape``: rows, columns. ``boxes``: by slice, (m, 4). ``masks``: by slice, bool (rows, columns), where every box of it has one."""

    shape: tuple[int, int]
    boxes: dict[int, np.ndarray] = field(default_factory=dict)
    masks: dict[int, np.ndarray] = field(default_factory=dict)

    @property
    def has_masks(self) -> bool:
        """Whether the masks say all that the boxes say."""
        return set(self.masks) == {n for n, boxes in self.boxes.items() if len(boxes)}


def components(mask: np.ndarray, least: int = 1) -> list[np.ndarray]:
    """The connected parts (corners touch) of a mask (rows, columns), as masks; those of fewer than ``least`` pixels are left out."""
    labels, count = ndimage.label(mask, _TOUCHING)
    parts = [labels == n for n in range(1, count + 1)]
    return [part for part in parts if part.sum() >= least]


def boxes_of(mask: np.ndarray, least: int = 1) -> np.ndarray:
    """(m, 4) float32 boxes of the connected parts of a mask (rows, columns)."""
    labels, count = ndimage.label(mask, _TOUCHING)
    if not count:
        return np.zeros((0, 4), np.float32)
    sizes = np.bincount(labels.ravel(), minlength=count + 1)[1:]
    found = [
        (columns.start, rows.start, columns.stop, rows.stop)
        for size, (rows, columns) in zip(sizes, ndimage.find_objects(labels), strict=True)
        if size >= least
    ]
    return np.array(found, np.float32).reshape(-1, 4)


def run_lengths(mask: np.ndarray) -> dict[str, Any]:
    """COCO's uncompressed run lengths of a mask (rows, columns): of zeros first, down the columns."""
    flat = np.concatenate([[0], mask.ravel(order="F").astype(np.int8), [0]])
    ends = np.concatenate([[0], np.flatnonzero(np.diff(flat)), [mask.size]])
    counts = np.diff(ends)
    return {
        "size": list(mask.shape),
        "counts": counts[: len(counts) - int(len(counts) > 1 and counts[-1] == 0)].tolist(),
    }


def mask_of_runs(runs: Mapping[str, Any]) -> np.ndarray:
    """The mask (rows, columns) of uncompressed run lengths. Raises InputError for lengths that do not add up to it."""
    try:
        (rows, columns), counts = runs["size"], np.asarray(runs["counts"], np.int64)
        values = np.repeat(np.arange(counts.size) % 2 == 1, counts)
        return values.reshape(int(rows), int(columns), order="F")
    except (KeyError, TypeError, ValueError) as error:
        raise InputError("A COCO mask's run lengths do not belong to its size.") from error


def coco_of_masks(scans: Mapping[str, np.ndarray]) -> dict[str, Any]:
    """COCO JSON of masks (slices, rows, columns) by file name: an image for every slice, an annotation for every connected part."""
    images, annotations = [], []
    for name, masks in scans.items():
        for number, mask in enumerate(np.asarray(masks, bool)):
            images.append(_image(len(images) + 1, name, number, mask.shape))
            for part in components(mask):
                x1, y1, x2, y2 = boxes_of(part)[0].tolist()
                annotations.append(
                    {
                        "id": len(annotations) + 1,
                        "image_id": len(images),
                        "category_id": CATEGORY["id"],
                        "bbox": [x1, y1, x2 - x1, y2 - y1],
                        "area": int(part.sum()),
                        "iscrowd": 0,
                        "segmentation": run_lengths(part),
                    }
                )
    return _content(images, annotations)


def coco_of_boxes(scans: Mapping[str, tuple[tuple[int, int], Mapping[int, np.ndarray]]]) -> dict[str, Any]:
    """COCO JSON of found boxes by file name: (rows, columns) and, by slice, (m, 4) or, with scores, (m, 5); slices with boxes only."""
    images, annotations = [], []
    for name, (shape, found) in scans.items():
        for number in sorted(found):
            images.append(_image(len(images) + 1, name, number, shape))
            for x1, y1, x2, y2, *score in np.asarray(found[number], float).tolist():
                annotations.append(
                    {
                        "id": len(annotations) + 1,
                        "image_id": len(images),
                        "category_id": CATEGORY["id"],
                        "bbox": [x1, y1, x2 - x1, y2 - y1],
                        "area": (x2 - x1) * (y2 - y1),
                        "iscrowd": 0,
                        **({"score": score[0]} if score else {}),
                    }
                )
    return _content(images, annotations)


def write_coco(content: Mapping[str, Any], path: Path) -> None:
    """Write COCO JSON; the file appears when it is complete."""
    write_text(path, json.dumps(content) + "\n")


def read_coco(path: Path) -> dict[str, ScanBoxes]:
    """Boxes and masks by file name. Raises InputError for what is no COCO detection file, or contradicts itself."""
    try:
        content = parsed(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path.name} cannot be read.") from error
    except ValueError as error:
        raise InputError(f"{path.name} is not JSON.") from error
    return scans_of_coco(content, path.name)


def scans_of_coco(content: Any, where: str = "the COCO content") -> dict[str, ScanBoxes]:
    """The same of COCO JSON in memory. Polygons are not read: their boxes are."""
    try:
        scans: dict[str, ScanBoxes] = {}
        images: dict[Any, tuple[str, int]] = {}
        for image in content["images"]:
            shape, name = (int(image["height"]), int(image["width"])), str(image["file_name"])
            number = int(image.get("slice", 0))
            if scans.setdefault(name, ScanBoxes(shape)).shape != shape:
                raise InputError(f"{where}: the slices of {name} are not all of one size.")
            images[image["id"]] = (name, number)
            scans[name].boxes.setdefault(number, np.zeros((0, 4), np.float32))
        incomplete: set[tuple[str, int]] = set()
        for annotation in content["annotations"]:
            if annotation["image_id"] not in images:
                raise InputError(f"{where}: annotation {annotation['id']} is of an image that is not listed.")
            name, number = images[annotation["image_id"]]
            scan = scans[name]
            x, y, width, height = (float(v) for v in annotation["bbox"])
            rows, columns = scan.shape
            if not (width > 0 and height > 0 and x >= -0.5 and y >= -0.5 and x + width <= columns + 0.5 and y + height <= rows + 0.5):
                raise InputError(f"{where}: the box of annotation {annotation['id']} does not lie in its image.")
            box = np.array([[x, y, x + width, y + height]], np.float32)
            scan.boxes[number] = np.concatenate([scan.boxes[number], box])
            runs = annotation.get("segmentation")
            if isinstance(runs, dict) and isinstance(runs.get("counts"), list):
                mask = mask_of_runs(runs)
                if mask.shape != scan.shape:
                    raise InputError(f"{where}: the mask of annotation {annotation['id']} is not of its image's size.")
                scan.masks[number] = scan.masks[number] | mask if number in scan.masks else mask
            else:
                incomplete.add((name, number))
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"{where} is no COCO detection file ({type(error).__name__}: {error}).") from error
    for name, number in incomplete:
        scans[name].masks.pop(number, None)
    return scans


def _image(number: int, name: str, slice_number: int, shape: tuple[int, int]) -> dict[str, Any]:
    return {
        "id": number,
        "file_name": name,
        "slice": int(slice_number),
        "height": int(shape[0]),
        "width": int(shape[1]),
    }


def _content(images: list, annotations: list) -> dict[str, Any]:
    return {
        "info": {"description": "Pulmonary emboli; boxes in pixels of the scan's slices"},
        "licenses": [],
        "images": images,
        "annotations": annotations,
        "categories": [CATEGORY],
    }
