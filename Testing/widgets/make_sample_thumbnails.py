"""The pictures of the simulated samples in Slicer's Sample Data module: a slice of each, drawn from the sample itself.

python Testing/widgets/make_sample_thumbnails.py
"""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk
from make_screenshots import MODULES, small

SIZE = (260, 280)
#: Overlay of a sample, by the name of its node; where it is drawn from.
OVERLAYS = {"Simulated SPECT": (10.0, 140.0), "Simulated iodine map": (0.01, 3.0)}


def rgb(nodes: list) -> np.ndarray:
    """The first volume in grey, and what lies over it in colour, at the coronal slice with most of the overlay (h, w, 3)."""
    from matplotlib import colormaps

    from LungPerfusionCore.scene import volumes
    from LungPerfusionCore.scene.segmentations import labels_from_segmentation

    grid = isotropic(sitk.DICOMOrient(volumes.image_from_node(nodes[0]), "LPS"))
    display = nodes[0].GetDisplayNode()
    low = display.GetLevel() - display.GetWindow() / 2
    grey = np.clip((sitk.GetArrayFromImage(grid) - low) / display.GetWindow(), 0, 1)
    over, color = np.zeros(grey.shape), colormaps["inferno"]
    lungs = np.ones(grey.shape, bool)
    if lobes := next((node for node in nodes if node.GetName().startswith("Simulated lobes")), None):
        lungs = sitk.GetArrayFromImage(labels_from_segmentation(lobes, grid)[0]) > 0
    for node in nodes[1:]:
        if node.GetName() in OVERLAYS:
            start, top = OVERLAYS[node.GetName()]
            image = volumes.image_from_node(node)
            if node.GetName() == "Simulated SPECT":  # lies where a camera of its own left it
                image.SetOrigin([a + b for a, b in zip(image.GetOrigin(), (18.0, -12.0, -25.0), strict=True)])
            values = sitk.GetArrayFromImage(sitk.Resample(image, grid, sitk.Transform(), sitk.sitkLinear, 0.0, sitk.sitkFloat32))
            inside = lungs if node.GetName() == "Simulated iodine map" else True
            over = np.where((values > start) & inside, np.clip(values / top, 0.02, 1), 0)
        elif "emboli" in node.GetName() and not over.any():
            labels, _ids = labels_from_segmentation(node, grid)
            over = (sitk.GetArrayFromImage(labels) > 0) * 0.6
    j = int(np.argmax((over > 0).sum(axis=(0, 2)))) if over.any() else grey.shape[1] // 2
    picture = np.repeat(grey[:, j, :, None], 3, axis=2)
    there = over[:, j] > 0
    picture[there] = 0.35 * picture[there] + 0.65 * color(over[:, j])[there][:, :3]
    return np.round(255 * picture[::-1]).astype(np.uint8)


def axial(nodes: list) -> np.ndarray:
    """A stroke: the slice with most of the true penumbra, the temporal maximum in grey, penumbra and core over it (h, w, 3)."""
    from LungPerfusionAILib.scene.dynamic_series import series_from_node
    from LungPerfusionCore.scene.segmentations import masks_from_segmentation
    from LungPerfusionCore.scene.volumes import image_from_node

    shown, sequence, truth = nodes
    masks = list(masks_from_segmentation(truth, image_from_node(shown)).values())
    layers = [
        sitk.GetArrayFromImage(sitk.Resample(mask, image_from_node(shown), sitk.Transform(), sitk.sitkNearestNeighbor)) > 0
        for mask in masks
    ]
    k = int(np.argmax(layers[0].sum(axis=(1, 2))))
    grey = np.clip((series_from_node(sequence).frames[:, k].max(0) - 10) / 120, 0, 1)
    picture = np.repeat(grey[:, :, None], 3, axis=2)
    for layer, color in zip(layers, ((0.24, 0.9, 0.35), (0.94, 0.24, 0.82)), strict=True):
        picture[layer[k]] = 0.45 * picture[layer[k]] + 0.55 * np.array(color)
    return np.round(255 * picture).astype(np.uint8).repeat(3, axis=0).repeat(3, axis=1)


def isotropic(image: sitk.Image, step: float = 1.5) -> sitk.Image:
    size = [int(n * s / step) for n, s in zip(image.GetSize(), image.GetSpacing(), strict=True)]
    return sitk.Resample(image, size, sitk.Transform(), sitk.sitkLinear, image.GetOrigin(), [step] * 3, image.GetDirection(), -1000.0)


def main() -> None:
    import slicerhost

    slicerhost.boot(module_paths=MODULES, with_qt=True, testing=True)
    from PIL import Image, ImageOps

    from LungPerfusionPhantom.scene import sample_data

    for folder in MODULES:
        for sample in sample_data.SAMPLES[folder.name]:
            if not sample.thumbnail:
                continue
            path = folder / "Resources" / "Icons" / sample.thumbnail
            drawn = axial if "stroke" in sample.title else rgb
            ImageOps.fit(Image.fromarray(drawn(sample_data.load(sample.title))), SIZE).save(path)
            small(path)


if __name__ == "__main__":
    main()
