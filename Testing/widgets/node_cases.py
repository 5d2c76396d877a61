"""Nodes of every kind that a selector can hold, as a loader leaves them."""

from __future__ import annotations

import numpy as np
import SimpleITK as sitk

from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax


def segments(reference, name: str, *terms: str):
    """A segmentation with one small segment a term."""
    from LungPerfusionCore.scene import segmentations

    labels = np.zeros(tuple(reversed(reference.GetImageData().GetDimensions())), np.uint8)
    for n, _term in enumerate(terms, 1):
        labels[10 + n, 10:20, 10:90] = n
    image = sitk.GetImageFromArray(labels)
    image.CopyInformation(simple_thorax()[0])
    return segmentations.segmentation_from_labels(
        image, [segmentations.spec(n, term) for n, term in enumerate(terms, 1)], name, reference=reference
    )


def volume(name: str, kind: str = "ct"):
    from LungPerfusionCore.scene import volumes

    image, unit = {"ct": (simple_thorax()[0], "HU"), "iodine": (simple_iodine()[0], "mg/mL"), "spect": (simple_iodine()[0], "counts")}[kind]
    return volumes.node_from_image(image, name, unit=unit)


def arrive() -> None:
    import slicer

    for _ in range(3):
        slicer.app.processEvents()
