"""What the SPECT section computes, from images to images and numbers, on any thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import SimpleITK as sitk

from LungPerfusionCore.checks.given import Given, GivenMap
from LungPerfusionCore.checks.image_checks import ROLE_WORDS, same_grid
from LungPerfusionCore.checks.input_checks import check_together
from LungPerfusionCore.dicom.export import ExportCheck, write_parametric_map, write_segmentation
from LungPerfusionCore.dicom.rtstruct import write_rtstruct
from LungPerfusionCore.dicom.same_ct import check_same_ct
from LungPerfusionCore.dicom.segments import Coded, ExportSegment
from LungPerfusionCore.dicom.source import SourceSeries
from LungPerfusionCore.files.writable import check_writable
from LungPerfusionCore.imaging.patient import different_patients, patient_of
from LungPerfusionCore.lungs.coverage import inside_grid
from LungPerfusionCore.lungs.field_of_view import cut_lungs, cut_sentences, thirds_of_part
from LungPerfusionCore.lungs.regions import Regions, regions_from_lobes, regions_from_zones
from LungPerfusionCore.lungs.segmentation import segment_lungs
from LungPerfusionCore.progress import Progress, part, silent

from .differential import IODINE_UNITS, DifferentialFunction, differential_function
from .functional_lung import FunctionalLung, functional_lung
from .reading import FrameCheck, check_spect, spect_on_ct
from .region_counts import MapInput
from .registration import Alignment, SpectRegistration, align, register_spect


@dataclass(frozen=True)
class CtInputs:
    """A CT (HU) with what is known of its lungs: ``lungs`` (1 right, 2 left) and ``lobes`` with their names, on its
    grid; ``lobe_beyond_ml``: lobe -> ml of it beyond the CT."""

    ct: sitk.Image
    lungs: sitk.Image | None = None
    lobes: sitk.Image | None = None
    lobe_names: dict[int, str] = field(default_factory=dict)
    lobe_beyond_ml: dict[str, float] = field(default_factory=dict)

    def find_lungs(self, progress: Progress = silent) -> tuple[sitk.Image, tuple[str, ...]]:
        """The lungs given, else the lobes taken together, else the lungs segmented; and what a reader must know."""
        if self.lungs is not None:
            return self.lungs, cut_sentences(cut_lungs(self.lungs, {1: "right", 2: "left"}))
        if self.lobes is not None:
            regions = self._lobar()
            return sitk.Cast(regions.labels > 0, sitk.sitkUInt8), regions.warnings
        found = segment_lungs(self.ct, progress=progress)
        return found.labels, tuple(found.warnings)

    def find_regions(self, progress: Progress = silent) -> Regions:
        """Lobes where they are given, else zones of equal volume. Raises InputError without lungs."""
        if self.lobes is not None:
            return self._lobar()
        lungs, warnings = self.find_lungs(progress)
        regions = regions_from_zones(lungs)
        return replace(regions, warnings=(*warnings, *regions.warnings, *thirds_of_part(lungs)))

    def doubts(self, *maps: GivenMap) -> tuple[str, ...]:
        """What ``input_checks`` says of the CT, its lobes and the maps over it. Raises InputError."""
        given = None if self.lobes is None else regions_from_lobes(self.lobes, self.lobe_names)
        return check_together(Given(ct=self.ct, lungs=self.lungs, regions=given, maps=maps))

    def _lobar(self) -> Regions:
        return regions_from_lobes(self.lobes, self.lobe_names, self.lungs, beyond_ml=self.lobe_beyond_ml)


@dataclass(frozen=True)
class RegistrationInputs:
    """``spect`` lies where its file puts it, without an earlier registration."""

    ct: CtInputs
    spect: sitk.Image
    frames: FrameCheck | None = None
    when: str = "auto"


@dataclass(frozen=True)
class AlignmentInputs:
    """A registration that a person changed: ``transform`` maps points of the CT to points of the SPECT."""

    ct: CtInputs
    spect: sitk.Image
    transform: sitk.Transform


@dataclass(frozen=True)
class DifferentialInputs:
    """``maps`` lie in the CT's frame of reference, registered where that was needed."""

    ct: CtInputs
    maps: dict[str, MapInput]
    normalisation: str = "total"


@dataclass(frozen=True)
class FunctionInputs:
    """A map in the CT's frame of reference, on any grid; ``threshold`` in its units goes before ``preset``."""

    ct: CtInputs
    map: sitk.Image
    preset: str = "relative_0.66"
    threshold: float | None = None
    unit: str = "1"


@dataclass(frozen=True)
class ExportInputs:
    """``kind``: seg, rtstruct (``segments``) or map (``image`` in ``unit``, of ``quantity`` where its node says). ``cts``: names and images
    (HU) of the CTs that it was made on; ``notes``: sentences for the result."""

    kind: str
    image: sitk.Image | None
    segments: tuple[ExportSegment, ...]
    unit: str
    source: SourceSeries
    path: Path
    description: str
    cts: tuple[tuple[str, sitk.Image], ...]
    notes: tuple[str, ...] = ()
    quantity: Coded | None = None


def run_registration(inputs: RegistrationInputs, progress: Progress = silent) -> SpectRegistration:
    """Find the lungs where they are not known, then register."""
    check_spect(inputs.spect, inputs.ct.ct)
    doubts = (*inputs.ct.doubts(), *different_patients({"CT": patient_of(inputs.ct.ct), "SPECT": patient_of(inputs.spect)}))
    lungs, notes = inputs.ct.find_lungs(part(progress, 0.0, 0.5))
    found = register_spect(inputs.ct.ct, lungs, inputs.spect, frames=inputs.frames, when=inputs.when, progress=part(progress, 0.5, 1.0))
    return SpectRegistration(found.transform, found.moved, found.reason, found.before, found.after, (*doubts, *notes, *found.warnings))


def run_alignment(inputs: AlignmentInputs, progress: Progress = silent) -> tuple[Alignment, Alignment]:
    """Alignment as filed, and with the transform as it is now."""
    lungs, _notes = inputs.ct.find_lungs(part(progress, 0.0, 0.7))
    before = align(inputs.ct.ct, lungs, inputs.spect)
    progress(0.85, "Measuring the alignment")
    return before, align(inputs.ct.ct, lungs, inputs.spect, inputs.transform)


def run_differential(inputs: DifferentialInputs, progress: Progress = silent) -> tuple[DifferentialFunction, Regions]:
    """Find the regions, then add up the maps over them."""
    regions = inputs.ct.find_regions(part(progress, 0.0, 0.6))
    doubts = inputs.ct.doubts(*(_given(name, each.image, each.unit) for name, each in inputs.maps.items()))
    found = differential_function(
        inputs.maps, regions, normalisation=inputs.normalisation, ct=inputs.ct.ct, progress=part(progress, 0.6, 1.0)
    )
    return replace(found, warnings=(*doubts, *found.warnings)), regions


def run_function(inputs: FunctionInputs, progress: Progress = silent) -> FunctionalLung:
    """Bring the map to the CT's grid (linear) and divide the lungs into low and high function."""
    regions = inputs.ct.find_regions(part(progress, 0.0, 0.5))
    doubts = inputs.ct.doubts(_given("map", inputs.map, inputs.unit))
    map_, covered = inputs.map, None
    if not same_grid(map_, regions.labels):
        doubts = inputs.ct.doubts(_given("map", inputs.map, inputs.unit))
    map_, covered = spect_on_ct(inputs.map, regions.labels), inside_grid(regions.labels, inputs.map)
    found = functional_lung(
        map_,
        regions,
        inputs.preset,
        threshold=inputs.threshold,
        covered=None if covered is None or covered.all() else covered,
        progress=part(progress, 0.5, 1.0),
    )
    return replace(found, warnings=(*doubts, *regions.warnings, *found.warnings))


def _given(name: str, image: sitk.Image, unit: str) -> GivenMap:
    """A map for the checks: iodine comes from the CT's own scan, counts from another one."""
    if unit in IODINE_UNITS:
        return GivenMap(image, "iodine", unit)
    return GivenMap(image, name if name in ROLE_WORDS else f"{name} map", unit, same_scan=False)


def run_export(inputs: ExportInputs, progress: Progress = silent) -> ExportCheck:
    """Write the object and read it back. Raises InputError where the series is not the CT's own, and LungPerfusionError when it
    did not come back as written."""
    check_writable(inputs.path.parent, inputs.path.name)
    pixels, notes = inputs.source.pixels(part(progress, 0.0, 0.4)), list(inputs.notes)
    for name, ct in inputs.cts:
        notes += check_same_ct(ct, pixels, inputs.source, name=name, progress=part(progress, 0.4, 0.6))
    del pixels
    progress(0.6, "Exporting and verifying")
    if inputs.kind == "map":
        said = {"unit": inputs.unit, "quantity": inputs.quantity, "description": inputs.description}
        check = write_parametric_map(inputs.image, inputs.source, inputs.path, **said)
    else:
        write = write_segmentation if inputs.kind == "seg" else write_rtstruct
        check = write(inputs.segments, inputs.source, inputs.path, description=inputs.description)
    progress(1.0, "Written")
    return replace(check, notes=(*dict.fromkeys(notes), *check.notes))
