"""Lobes for the simulated CT of the SPECT tests, tables as text, and waiting for a panel."""

from __future__ import annotations

import event_loop
import numpy as np
import SimpleITK as sitk
from spect_pair import ct_and_lungs, known_transform, spect_at


def wait(busy) -> None:
    event_loop.wait_while(busy, "the panel did not come to rest")


def rest(job, pause: float = 0.0) -> None:
    event_loop.pause(pause)
    wait(lambda: job.busy)


def texts(table) -> list[list[str]]:
    q = table._q
    return [[q.item(row, column).text() for column in range(q.columnCount())] for row in range(q.rowCount())]


def lobes_of(ct):
    """Five lobes cut out of the known lungs, as a segmentation."""
    from LungPerfusionCore.scene import segmentations

    _image, lungs = ct_and_lungs()
    sides = sitk.GetArrayFromImage(lungs)
    height = np.linspace(0, 1, sides.shape[0])[:, None, None]
    lobes = np.zeros(sides.shape, np.uint8)
    for label, side, low, high in ((1, 1, 0.6, 2), (2, 1, 0.45, 0.6), (3, 1, -1, 0.45), (4, 2, 0.5, 2), (5, 2, -1, 0.5)):
        lobes[(sides == side) & (height >= low) & (height < high)] = label
    image = sitk.GetImageFromArray(lobes)
    image.CopyInformation(lungs)
    names = enumerate(("RUL", "RML", "RLL", "LUL", "LLL"), 1)
    return segmentations.segmentation_from_labels(
        image, [segmentations.spec(label, name) for label, name in names], "Simulated lobes", reference=ct
    )


def ct_and_spect() -> tuple:
    """Nodes of a CT with known lungs, and of a SPECT that lies elsewhere."""
    from LungPerfusionCore.scene import hierarchy, segmentations, volumes

    image, lungs = ct_and_lungs()
    ct = volumes.node_from_image(image, "Simulated thorax", unit="HU")
    specs = [segmentations.spec(1, "right"), segmentations.spec(2, "left")]
    hierarchy.mark_output(segmentations.segmentation_from_labels(lungs, specs, "lungs", reference=ct), ct, "lungs")
    return ct, volumes.node_from_image(spect_at(known_transform((14, -9, 17), (0, 0, 4))), "Simulated SPECT", unit="counts")
