"""From what a dual-energy scan gives to perfusion defects: the automatic part of the PerfusionDefectQuant module.

Iodine comes from a map or from a low / high kVp pair; lungs from the CT, or from given regions; regions are lobes when
given, otherwise zones of equal volume. Everything here takes and returns images, so that it can run in a worker thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.given import Given, GivenMap
from LungPerfusionCore.checks.image_checks import check_overlap, same_grid
from LungPerfusionCore.checks.input_checks import check_together
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.file_geometry import NOTE_KEY
from LungPerfusionCore.imaging.patient import PATIENT_KEY
from LungPerfusionCore.imaging.units import HOUNSFIELD, IODINE, RELATIVE
from LungPerfusionCore.lungs.coverage import padded
from LungPerfusionCore.lungs.field_of_view import cut_lungs, cut_sentences, thirds_of_part
from LungPerfusionCore.lungs.regions import ZONES, Regions, regions_from_labels, regions_from_zones
from LungPerfusionCore.lungs.segmentation import LungSegmentation, segment_lungs
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.side_by_side import side_by_side

from .defects import DefectParameters, DefectResult, quantify
from .iodine import decompose, read_iodine

#: A CT's padding outside the reconstructed circle lies below this; its clipped air does not (-1024 is the lowest common HU).
NOT_SCANNED_HU = -1100.0
IODINE_STEPS = 1024  # a power of two, so that every step is a float exactly


@dataclass(frozen=True)
class DefectInputs:
    """What a scan gives. Either ``iodine`` (in ``iodine_unit``: mg/mL, HU, or 1 for a predicted perfusion map) or ``low`` and
    ``high`` (HU, at ``low_kv`` / ``high_kv``).

    ``ct`` (HU): where the lungs are found and parenchyma is told from vessels; a kVp pair can stand in for it.
    ``regions``: label image with the names of its labels (lobes, or the right and left lung), on any grid; it should hold the
    regions whole, beyond the map as well. ``region_beyond_ml``: region -> ml of it that lies beyond both.
    ``threshold``: "auto", a rule, "relative:X" or "absolute:X" (``rules.parse_rule``). ``notes``: sentences on the
    input for the warnings.
    """

    iodine: sitk.Image | None = None
    iodine_unit: str = IODINE
    low: sitk.Image | None = None
    high: sitk.Image | None = None
    low_kv: float = 80.0
    high_kv: float = 140.0
    ct: sitk.Image | None = None
    regions: sitk.Image | None = None
    region_names: dict[int, str] | None = None
    region_beyond_ml: dict[str, float] | None = None
    threshold: str = "auto"
    parameters: DefectParameters = field(default_factory=DefectParameters)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class DefectAnalysis:
    """``iodine`` (mg/mL, float32) and, from a pair, ``virtual_noncontrast`` (HU, int16) on the grid of the iodine input;
    ``background``: the CT to show underneath; ``lungs`` is None when regions were given."""

    iodine: sitk.Image
    virtual_noncontrast: sitk.Image | None
    background: sitk.Image | None
    lungs: LungSegmentation | None
    regions: Regions
    result: DefectResult
    parameters: dict
    warnings: tuple[str, ...]

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        return self.result.measurements


def analyse(inputs: DefectInputs, progress: Progress = silent) -> DefectAnalysis:
    """Iodine, lungs, regions, threshold, defects.

    Raises InputError for missing or contradictory inputs, and with the words of each step for what it refuses.
    """
    pair = _pair_given(inputs)
    virtual_noncontrast, ct = None, inputs.ct
    notes: list[str] = list(inputs.notes)
    blind = None
    if pair:
        blind = _unseen(inputs.low, inputs.high)
        progress(0.0, "Separating iodine from tissue")
        maps = decompose(inputs.low, inputs.high, inputs.low_kv, inputs.high_kv, progress=part(progress, 0.0, 0.2))
        iodine, virtual_noncontrast = _in_steps(maps.iodine), sitk.Cast(sitk.Round(maps.virtual_noncontrast), sitk.sitkInt16)
        notes += maps.notes
        if ct is None:
            # The mean of both energies has less noise than either, and the grid of the map.
            ct = _mean(inputs.low, inputs.high) if same_grid(inputs.low, inputs.high) else inputs.low
    if inputs.regions is None and ct is None:
        raise InputError(
            Sentence(
                "An iodine map alone does not show where the lungs end: give the CT of the same acquisition, or a "
                "segmentation with lobes or lungs."
            )
        )
    seen, (lungs, regions) = side_by_side(Given(ct=ct).looked_at, lambda: _lungs_and_regions(inputs, ct, part(progress, 0.2, 0.6)))
    if not pair:
        on_map = regions.labels if same_grid(regions.labels, inputs.iodine) else None
        blind = padded(inputs.iodine)  # before a change of units makes it a number like others
        if inputs.iodine_unit == RELATIVE:
            iodine = inputs.iodine
        else:
            read = read_iodine(inputs.iodine, inputs.iodine_unit, lungs=on_map)
            iodine = read.iodine
            notes += read.notes
        check_overlap(iodine, regions.labels, "iodine", "regions")
    unit = RELATIVE if not pair and inputs.iodine_unit == RELATIVE else IODINE
    for key in (NOTE_KEY, PATIENT_KEY):
        if inputs.iodine is not None and inputs.iodine.HasMetaDataKey(key):  # a map in other units is a new image
            iodine.SetMetaData(key, inputs.iodine.GetMetaData(key))
    doubts, result = side_by_side(  # a result that is refused after all is thrown away
        lambda: _doubts(inputs, seen, GivenMap(iodine, "predicted" if unit == RELATIVE else "iodine", unit, blind=blind), lungs, regions),
        lambda: quantify(
            iodine,
            regions,
            inputs.threshold,
            ct=ct,
            blind=blind,
            parameters=inputs.parameters,
            unit=unit,
            progress=part(progress, 0.6, 1.0),
        ),
    )
    notes += doubts
    if lungs is None:
        notes += _cut(regions, ct, iodine, _made_here(inputs, regions))
    warnings = (*notes, *(lungs.warnings if lungs else ()), *regions.warnings, *result.warnings)
    return DefectAnalysis(
        iodine,
        virtual_noncontrast,
        ct if ct is not None else virtual_noncontrast,
        lungs,
        result.prepared.regions,
        result,
        _parameters(inputs, result, pair),
        tuple(dict.fromkeys(warnings)),
    )


def _pair_given(inputs: DefectInputs) -> bool:
    pair = inputs.low is not None or inputs.high is not None
    if pair and inputs.iodine is not None:
        raise InputError(Sentence("Give either an iodine map or a low and high kVp pair, not both."))
    if pair and (inputs.low is None or inputs.high is None):
        raise InputError(Sentence("A dual-energy pair needs both the low-kVp and the high-kVp CT."))
    if not pair and inputs.iodine is None:
        raise InputError(Sentence("Give an iodine map, or the low and high kVp CT of a dual-energy acquisition."))
    return pair


def _lungs_and_regions(inputs: DefectInputs, ct: sitk.Image | None, progress: Progress) -> tuple[LungSegmentation | None, Regions]:
    if inputs.regions is None:
        lungs = segment_lungs(ct, progress=part(progress, 0.0, 0.9))
        progress(0.9, "Dividing the lungs into zones")
        zones = regions_from_zones(lungs.labels)
        return lungs, replace(zones, warnings=(*zones.warnings, *thirds_of_part(lungs.labels)))
    progress(0.5, "Reading the regions")
    return None, regions_from_labels(inputs.regions, inputs.region_names or {}, beyond_ml=inputs.region_beyond_ml)


def _unseen(low: sitk.Image, high: sitk.Image) -> np.ndarray | None:
    """Voxels of the low-energy image's grid (bool, k j i) that one of the energies does not show: beyond the other's grid
    (the second tube's field of view is the smaller one), or padding below what a CT number can be. None without any."""
    on_low = high
    if not same_grid(low, high):
        on_low = sitk.Resample(high, low, sitk.Transform(), sitk.sitkNearestNeighbor, NOT_SCANNED_HU - 1.0, sitk.sitkFloat32)
    unseen = [sitk.GetArrayViewFromImage(image) < NOT_SCANNED_HU for image in (low, on_low)]
    blind = unseen[0] | unseen[1]
    return blind if blind.any() else None


def _made_here(inputs: DefectInputs, regions: Regions) -> bool:
    """Whether the regions are zones of given lungs, not given as zones."""
    return any(name in ZONES for name in regions.groups) and not any(name in ZONES for name in (inputs.region_names or {}).values())


def _cut(regions: Regions, ct: sitk.Image | None, iodine: sitk.Image, thirds: bool) -> tuple[str, ...]:
    """What the CT, or without one the map, cuts off given lungs; on the CT they were found on that is said already. ``thirds``: the regions
    are zones that were made here."""
    image, words = (iodine, "iodine map") if ct is None else (ct, "CT")
    labels = regions.labels
    if not same_grid(labels, image):
        labels = sitk.Resample(labels, image, sitk.Transform(), sitk.sitkNearestNeighbor, 0, sitk.sitkUInt8)
    sides = {n: name for n, name in enumerate(("right", "left", "lung"), 1) if name in regions.groups}
    table = np.zeros(256, np.uint8)
    for n, name in sides.items():
        table[list(regions.groups[name])] = n
    lungs = sitk.GetImageFromArray(table[sitk.GetArrayViewFromImage(labels)])
    lungs.CopyInformation(labels)
    return (*cut_sentences(cut_lungs(lungs, sides), words), *(thirds_of_part(lungs, words) if thirds else ()))


def _doubts(inputs: DefectInputs, seen: Given, measured: GivenMap, lungs: LungSegmentation | None, regions: Regions) -> tuple[str, ...]:
    """Whether what was given fits together. Raises InputError where it does not."""
    own = lungs.labels if lungs else None
    given, found = (regions if lungs is None else None), ()
    if inputs.low is not None:
        found = check_together(Given(
            ct=inputs.low, ct_role="low_kv", lungs=own if inputs.ct is None else None, maps=(GivenMap(inputs.high, "high_kv", HOUNSFIELD),)
        ))  # fmt: skip
    return (*found, *check_together(seen.joined(own, given, (measured,))))


def _in_steps(iodine: sitk.Image) -> sitk.Image:
    """The map in steps of 1/1024 mg/mL, a thousandth of a voxel's noise: what is saved is what was measured, and files of
    a decomposed scan are little more than half as large."""
    scaled = sitk.Round(iodine * float(IODINE_STEPS))
    result = sitk.Cast(scaled, sitk.sitkFloat32) * (1.0 / IODINE_STEPS)
    result.SetMetaData("voxel_units", IODINE)
    return result


def _mean(a: sitk.Image, b: sitk.Image) -> sitk.Image:
    return (sitk.Cast(a, sitk.sitkFloat32) + sitk.Cast(b, sitk.sitkFloat32)) * 0.5


def _map_words(inputs: DefectInputs) -> str:
    return "predicted perfusion map" if inputs.iodine_unit == RELATIVE else f"iodine map in {inputs.iodine_unit}"


def _kv(voltage: float | str) -> str:
    return voltage if isinstance(voltage, str) else f"{voltage:g}"


def _parameters(inputs: DefectInputs, result: DefectResult, pair: bool) -> dict:
    found, used = result.threshold, inputs.parameters
    parameters = {
        "source": f"decomposition of {_kv(inputs.low_kv)} and {_kv(inputs.high_kv)} kVp" if pair else _map_words(inputs),
        "threshold": inputs.threshold,
        "threshold_value": found.value,
        "threshold_unit": found.unit,
        "threshold_rule": found.rule,
        "threshold_note": found.note,
        "smoothing": used.smoothing,
        "smoothing_mm": used.smoothing_mm,
        "regions": "given" if inputs.regions is not None else "zones of equal volume",
        "least_covered_percent": used.least_covered_percent,
        "least_measured_percent": used.least_measured_percent,
    }
    if used.parenchyma_range_hu is not None:
        parameters["parenchyma_range_hu"] = list(used.parenchyma_range_hu)
    return parameters
