"""A small picture of a result, to find a case by eye: its segments, or its map, projected from the front."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import SimpleITK as sitk

from ..files.atomic_files import whole_file
from ..run.memory import raise_if_out_of_memory

HEIGHT = 112
#: Light, so that segments over one another stay apart; in the order of labels.
COLOURS = np.array(
    [[86, 180, 233], [230, 159, 0], [0, 158, 115], [240, 228, 66], [213, 94, 0], [204, 121, 167], [120, 150, 255], [160, 160, 160]],
    np.uint8,
)
#: Which of a result's files shows it best, the first first.
_PREFERRED = ("defects.seg.nrrd", "emboli.seg.nrrd", "perfusion.nrrd", "lungs.seg.nrrd", "lesions.seg.nrrd", "segmentation.seg.nrrd")


def write_thumbnail(folder: Path, path: Path) -> bool:
    """Draw the result in ``folder`` into ``path`` (PNG); False where it holds nothing that can be drawn."""
    for source in _candidates(folder):
        try:
            image = _as_lps(sitk.ReadImage(str(source)))
        except RuntimeError as error:  # not a volume
            raise_if_out_of_memory(error)
            continue
        pixels = frontal(image, labels=source.name.endswith(".seg.nrrd"))
        with whole_file(path) as partial:
            sitk.WriteImage(sitk.GetImageFromArray(pixels, isVector=True), str(partial))
        return True
    return False


def _candidates(folder: Path) -> list[Path]:
    found = {path.name: path for path in sorted(folder.glob("*.nrrd"))}
    first = [found.pop(name) for name in _PREFERRED if name in found]
    return first + sorted(found.values(), key=lambda path: (not path.name.endswith(".seg.nrrd"), path.name))


def _as_lps(image: sitk.Image) -> sitk.Image:
    """The volume with its axes towards left, back and head. RuntimeError for what is no volume."""
    if image.GetDimension() != 3:
        raise RuntimeError("not a volume")
    return sitk.DICOMOrient(image, "LPS")


def frontal(image: sitk.Image, *, labels: bool) -> np.ndarray:
    """The volume (axes towards LPS) projected from the front, as RGB (rows, columns, 3), the patient's right on the left.

    ``labels``: each label of each layer in a colour, brighter where more of it lies behind; else the mean, from black to white.
    """
    array = sitk.GetArrayViewFromImage(image)
    layers = array if array.ndim == 4 else array[..., np.newaxis]
    if labels:
        picture = np.zeros((*layers.shape[:1], layers.shape[2], 3), np.float32)
        for layer in np.moveaxis(layers, -1, 0):
            for label in np.unique(layer)[:32]:
                depth = (layer == label).mean(axis=1) if label else None
                if depth is not None and depth.max() > 0:
                    shade = np.sqrt(depth / depth.max())[..., np.newaxis]
                    picture = picture * (1 - shade) + COLOURS[(int(label) - 1) % len(COLOURS)] * shade
    else:
        mean = layers[..., 0].astype(np.float32).mean(axis=1)
        low, high = float(mean.min()), float(mean.max())
        picture = np.repeat(255 * (mean - low)[..., np.newaxis] / max(high - low, 1e-6), 3, axis=2)
    return _scaled(picture[::-1].astype(np.uint8), image.GetSpacing())


def _scaled(picture: np.ndarray, spacing: tuple[float, ...]) -> np.ndarray:
    """The picture at ``HEIGHT`` rows with square pixels."""
    rows, columns = picture.shape[:2]
    width = max(1, round(HEIGHT * columns * spacing[0] / (rows * spacing[2])))
    row = np.minimum((np.arange(HEIGHT) + 0.5) * rows / HEIGHT, rows - 1).astype(int)
    column = np.minimum((np.arange(width) + 0.5) * columns / width, columns - 1).astype(int)
    return picture[row][:, column]
