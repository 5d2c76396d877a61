"""From a chest CT to lungs, regions and their densitometry: what the LungPerfusionAI panel's first section does."""

from __future__ import annotations

from dataclasses import dataclass

import SimpleITK as sitk

from LungPerfusionCore.checks.given import Given
from LungPerfusionCore.checks.input_checks import check_together
from LungPerfusionCore.lungs.coverage import beyond_sentences
from LungPerfusionCore.lungs.field_of_view import thirds_of_part
from LungPerfusionCore.lungs.regions import Regions, regions_from_lobes, regions_from_zones
from LungPerfusionCore.lungs.segmentation import LungParameters, LungSegmentation, segment_lungs
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part, silent

from .densitometry import densitometry


@dataclass(frozen=True)
class LungVolumesInputs:
    """``ct`` in HU; ``lobes``, when given, is a label map on the CT's grid and ``lobe_names`` its labels' names (RUL ...);
    ``lobe_beyond_ml``: lobe -> ml of it beyond the CT."""

    ct: sitk.Image
    lobes: sitk.Image | None = None
    lobe_names: dict[int, str] | None = None
    lobe_beyond_ml: dict[str, float] | None = None
    parameters: LungParameters = LungParameters()
    notes: tuple[str, ...] = ()  # sentences on the lobes for the warnings


@dataclass(frozen=True)
class LungVolumes:
    segmentation: LungSegmentation
    regions: Regions
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]


def measure_lungs(inputs: LungVolumesInputs, progress: Progress = silent) -> LungVolumes:
    """Segment the lungs of ``inputs.ct``, divide them into lobes (when given) or zones, and measure each region.

    Raises InputError where no lungs are found or the given lobes do not fit the lungs.
    """
    segmentation = segment_lungs(inputs.ct, inputs.parameters, part(progress, 0.0, 0.8))
    progress(0.8, "Dividing the lungs into regions")
    given = None
    if inputs.lobes is not None:
        given = regions_from_lobes(inputs.lobes, inputs.lobe_names or {})
    doubts = check_together(Given(ct=inputs.ct, lungs=segmentation.labels, regions=given))
    if inputs.lobes is not None:
        regions = regions_from_lobes(inputs.lobes, inputs.lobe_names or {}, segmentation.labels, beyond_ml=inputs.lobe_beyond_ml)
    else:
        regions = regions_from_zones(segmentation.labels)
        doubts = (*doubts, *thirds_of_part(segmentation.labels))
    progress(0.9, "Measuring the regions")
    rows = densitometry(inputs.ct, regions)
    warnings = (*inputs.notes, *doubts, *segmentation.warnings, *regions.warnings, *beyond_sentences(regions))
    progress(1.0, "Lungs measured")
    return LungVolumes(segmentation, regions, rows, warnings)
