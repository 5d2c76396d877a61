"""What the module's self-test asks of CT perfusion: the penumbra of a simulated stroke on its side, near its true volume."""

from __future__ import annotations

from typing import TYPE_CHECKING

import SimpleITK as sitk

from LungPerfusionCore.scene.segmentations import masks_from_segmentation
from LungPerfusionCore.scene.volumes import geometry_of
from LungPerfusionPhantom.scene import sample_data

from ..dynamic.choices import DynamicChoices

if TYPE_CHECKING:
    from .dynamic_logic import DynamicLogic


def check_stroke(logic: DynamicLogic) -> None:
    """Raises AssertionError where the sample's penumbra is on the wrong side, or its volume off by 30 %."""
    _shown, sequence, truth = sample_data.load("Simulated stroke: CT perfusion series")
    nodes = logic.mapPerfusion(sequence, choices=DynamicChoices("bsvd", motion=False))
    found = {(m.region, m.quantity): m.value for m in nodes.measurements}
    mask = masks_from_segmentation(truth, geometry_of(nodes.reference))["Penumbra"]
    spacing = mask.GetSpacing()
    true_ml = float(sitk.GetArrayViewFromImage(mask).sum()) * spacing[0] * spacing[1] * spacing[2] / 1000
    if found["right", "penumbra_ml"] > 5 or abs(found["left", "penumbra_ml"] - true_ml) > 0.3 * true_ml:
        raise AssertionError(f"penumbra {found['left', 'penumbra_ml']:.0f} ml found, {true_ml:.0f} ml true, on the left")
