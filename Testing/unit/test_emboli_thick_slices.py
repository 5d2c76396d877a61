"""What lies behind a clot, and how much it obstructs, does not depend on how thick the slices are."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.lungs.regions import regions_from_zones
from PEDetectionLib.emboli import measure_emboli

#: Centre lines (LPS mm) and radii: each lung has two arteries that run 10 mm beside each other, one with a clot in the right lung.
VESSELS = [
    ((0, -30, 0), (0, 0, 0), 10.0),
    *[((0, 0, 0), (35 * side, 0, 0), 6.0) for side in (-1, 1)],
    *[((35 * side, 0, 0), (45 * side, a, 0), 3.5) for side in (-1, 1) for a in (-5, 5)],
    *[((45 * side, a, 0), (90 * side, a, a), 2.5) for side in (-1, 1) for a in (-5, 5)],
]
LOW, HIGH = np.array([-100.0, -40.0, -40.0]), np.array([100.0, 40.0, 40.0])


def drawn(spacing: tuple[float, float, float]) -> tuple[sitk.Image, sitk.Image, sitk.Image]:
    """Lungs, arteries and the clot on a grid, the two arteries in the plane of its slices; a voxel is vessel where its middle is."""
    size = np.round((HIGH - LOW) / spacing).astype(int)
    k, j, i = np.indices(size[::-1])
    at = LOW + (np.stack([i, j, k], axis=-1) + 0.5) * spacing
    across = 1 if spacing[1] < spacing[2] else 2
    at = at[..., (0, across, 3 - across)]
    arteries = np.zeros(k.shape, bool)
    for start, end, radius in VESSELS:
        way = np.subtract(end, start, dtype=float)
        along = np.clip((at - start) @ way / (way @ way), 0, 1)
        arteries |= np.linalg.norm(at - start - along[..., None] * way, axis=-1) <= radius
    clot = arteries & (at[..., 0] > -62) & (at[..., 0] < -55) & (at[..., 1] > 0)
    lungs = np.where(np.abs(at[..., 0]) > 40, np.where(at[..., 0] < 0, 1, 2), 0)
    images = []
    for array in (lungs, arteries, clot):
        image = sitk.GetImageFromArray(array.astype(np.uint8))
        image.SetSpacing([float(s) for s in spacing])
        image.SetOrigin((LOW + np.array(spacing) / 2).tolist())
        images.append(image)
    return tuple(images)


@pytest.mark.parametrize("spacing", [(1.5, 1.5, 1.5), (0.7, 0.7, 5.0), (0.9, 5.0, 0.9)], ids=["thin", "thick axial", "thick coronal"])
def test_a_clot_stops_what_lies_behind_it_in_slices_of_any_thickness(spacing):
    lungs, arteries, clot = drawn(spacing)
    ctpa = sitk.Image(arteries.GetSize(), sitk.sitkInt16)
    ctpa.CopyInformation(arteries)
    found = measure_emboli(clot, ctpa, regions=regions_from_zones(lungs), arteries=arteries)
    # the lung beyond the clot's middle nearest to the lower artery: a fifth of both lungs
    assert found.behind_percent == pytest.approx(19.0, abs=4.0)
    assert found.obstruction_percent == pytest.approx(19.0, abs=6.0)  # a clot of 7 mm fills a section of 7.5 mm in part
    assert found.emboli[0].side == "right"
