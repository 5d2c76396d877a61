"""Two scans of one patient: each measured by one threshold rule, their lungs registered, their lesions matched, the change with its
interval."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import SimpleITK as sitk

from LungPerfusionCore.checks.image_checks import check_overlap
from LungPerfusionCore.imaging.units import RELATIVE
from LungPerfusionCore.lungs.regions import Regions, regions_from_zones
from LungPerfusionCore.lungs.segmentation import segment_lungs
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.sentence import Sentence
from LungPerfusionCore.uncertainty.interval import Interval, change

from ..defect_interval import doubts_of
from ..pipeline import DefectAnalysis, DefectInputs, analyse
from ..rules import DEFAULT_RULE, THRESHOLD_RULES
from .lesions import Lesion, follow
from .matching import CLASSES, DEFECT_RULE, EMBOLUS_RULE, FATES, NOT_EVALUABLE
from .modality import SPECT_PARAMETERS, blur_words, check_rule, judged_by_blur, least_seen_ml, relative, relative_map
from .registration import Fit, LungScan, Registration, RegistrationParameters, check_transform, register_lungs

POINTS = "percentage points"
WHEN = ("before", "after")


@dataclass(frozen=True)
class ScanInput:
    """One scan.

    ``ct``: HU; ``map``: perfusion in ``unit`` (mg/mL, HU, one of ``modality.CAMERA_UNITS`` for a SPECT, or 1 for relative perfusion), lying
    where the CT lies, on a grid of its own; ``regions``: labels of lobes or lungs with their names, None to find the lungs on the CT;
    ``emboli``: mask (> 0), None where they are not known.
    """

    ct: sitk.Image
    map: sitk.Image
    unit: str
    regions: tuple[sitk.Image, dict[int, str]] | None = None
    emboli: sitk.Image | None = None


@dataclass(frozen=True)
class FollowUpInputs:
    """``rule``: as of ``rules.parse_rule``, one for both scans; ``transform``: one that a person corrected (later to earlier point), None
    to register."""

    before: ScanInput
    after: ScanInput
    rule: str = "auto"
    parameters: RegistrationParameters = field(default_factory=RegistrationParameters)
    transform: sitk.Transform | None = None


@dataclass(frozen=True)
class ScanReading:
    """One scan as it was measured. ``lungs``: labels (> 0) as fine as they are known; ``intervals``: region -> defect percentage."""

    given: ScanInput
    analysis: DefectAnalysis
    lungs: sitk.Image
    intervals: dict[str, Interval]

    @property
    def regions(self) -> Regions:
        return self.analysis.regions

    @property
    def lung_ml(self) -> float:
        return next(m.value for m in self.analysis.measurements if m.region == "whole" and m.quantity == "volume_ml")


@dataclass(frozen=True)
class RegionChange:
    """Defect percentage of a region in both scans, and its change in percentage points; each with its interval."""

    region: str
    before: Interval
    after: Interval
    change: Interval

    @property
    def none(self) -> bool:
        """Whether it is no change that can be told: its interval holds zero."""
        return self.change.holds(0.0)

    @property
    def short(self) -> str:
        """The change in a narrow column: "+12.6 (+0.1 to +23.0)", "none (-9.1 to +10.1)"."""
        if not math.isfinite(self.change.value):
            return "-"
        return f"{'none' if self.none else f'{self.change.value:+.1f}'} ({self.change.low:+.1f} to {self.change.high:+.1f})"

    @property
    def words(self) -> str:
        """The change in a sentence."""
        if not math.isfinite(self.change.value):
            return "not given"
        limits = f"{self.change.low:+.1f} to {self.change.high:+.1f}"
        return f"{'none' if self.none else 'change'}: {self.change.value:+.1f} ({limits})"


@dataclass(frozen=True)
class FollowUp:
    """``registration`` is None where the transform was given; ``fit``: how the scans lie. With a ``refusal`` there are no lesions.
    ``emboli`` is None where one of the scans has none to compare."""

    before: ScanReading
    after: ScanReading
    transform: sitk.Transform
    fit: Fit
    registration: Registration | None
    refusal: str
    changes: tuple[RegionChange, ...]
    defects: tuple[Lesion, ...]
    emboli: tuple[Lesion, ...] | None
    rule: str
    warnings: tuple[str, ...]

    @property
    def lesions(self) -> tuple[Lesion, ...]:
        return (*self.defects, *(self.emboli or ()))

    @property
    def least_evaluable_ml(self) -> float | None:
        """Volume below which a defect cannot be followed from one map to the other; None where both are of a kind."""
        blurred = _blurred(self.before, self.after)
        return None if blurred is None else _least_seen(blurred)

    @property
    def emboli_ml(self) -> tuple[float, float]:
        """Volume of all emboli that were compared, in the earlier and in the later scan; NaN where they were not."""
        if self.emboli is None:
            return math.nan, math.nan
        return sum(each.before_ml for each in self.emboli), sum(each.after_ml for each in self.emboli)

    def count(self, kind: str, fate: str) -> int:
        """How many lesions of a kind met a fate."""
        return sum(lesion.kind == kind and lesion.fate == fate for lesion in self.lesions)

    def counted(self, kind: str) -> str:
        """ "1 resolved, 4 persisting": the lesions of a kind by what became of them."""
        return ", ".join(f"{n} {fate}" for fate in FATES if (n := self.count(kind, fate)))

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        rows = []
        for each in self.changes:
            rows.append(Measurement(each.region, "defect_percent_before", each.before.value, "%"))
            rows.append(Measurement(each.region, "defect_percent_after", each.after.value, "%"))
            rows.append(Measurement(each.region, "defect_change", each.change.value, POINTS))
            rows.append(Measurement(each.region, "defect_change_low", each.change.low, POINTS))
            rows.append(Measurement(each.region, "defect_change_high", each.change.high, POINTS))
        rows.append(Measurement("whole", "lung_dice", self.fit.dice, "1"))
        rows.append(Measurement("whole", "vessel_distance", self.fit.vessel_mm, "mm"))
        rows.append(Measurement("whole", "folding_percent", self.fit.folding_percent, "%"))
        if not self.refusal:
            kinds = ("defect",) if self.emboli is None else ("defect", "embolus")
            rows += [Measurement("whole", f"{kind}_{fate}", float(self.count(kind, fate)), "1") for kind in kinds for fate in CLASSES]
            if self.emboli is not None:
                rows += [Measurement("whole", f"emboli_ml_{when}", ml, "ml") for when, ml in zip(WHEN, self.emboli_ml, strict=True)]
            if self.least_evaluable_ml is not None:
                rows.append(Measurement("whole", "defect_not_evaluable", float(self.count("defect", NOT_EVALUABLE)), "1"))
                rows.append(Measurement("whole", "least_evaluable_ml", self.least_evaluable_ml, "ml"))
        return tuple(rows)


def follow_up(inputs: FollowUpInputs, progress: Progress = silent) -> FollowUp:
    """Compare two scans. Raises InputError for what cannot be measured; a failed registration is a result with a ``refusal``."""
    check_rule(inputs.rule, inputs.before.unit, inputs.after.unit)
    before = read_scan(inputs.before, inputs.rule, "earlier", part(progress, 0.0, 0.2))
    after = read_scan(inputs.after, inputs.rule, "later", part(progress, 0.2, 0.4))
    scans = LungScan(before.given.ct, before.lungs), LungScan(after.given.ct, after.lungs)
    registration: Registration | None = None
    if inputs.transform is None:
        registration = register_lungs(*scans, inputs.parameters, part(progress, 0.4, 0.9))
        transform, fit, refusal = registration.transform, registration.fitted, registration.refusal
    else:
        transform = inputs.transform
        progress(0.6, "Checking the registration")
        fit, refusal = check_transform(*scans, transform, inputs.parameters)
    progress(0.9, "Matching lesions")
    defects, emboli = ((), None) if refusal else _lesions(before, after, transform)
    warnings = _warnings(before, after, refusal)
    progress(1.0, "Scans compared")
    return FollowUp(
        before, after, transform, fit, registration, refusal, _changes(before, after), defects, emboli, _rule_words(inputs.rule), warnings
    )


def read_scan(scan: ScanInput, rule: str, which: str, progress: Progress = silent) -> ScanReading:
    """Measure one scan by a rule. Raises InputError."""
    check_overlap(scan.ct, scan.map, "ct", "perfusion map")
    labels, names = scan.regions or (None, None)
    if labels is None:
        zones = regions_from_zones(segment_lungs(scan.ct, progress=part(progress, 0.0, 0.5)).labels)
        labels, names = zones.labels, zones.names
    given = DefectInputs(iodine=scan.map, iodine_unit=scan.unit, ct=scan.ct, regions=labels, region_names=names, threshold=rule)
    if relative(scan.unit):
        given = replace(given, iodine=relative_map(scan.map, scan.unit, labels), iodine_unit=RELATIVE, parameters=SPECT_PARAMETERS)
    progress(0.5, Sentence("Measuring the {which} scan", which=which))
    analysis = analyse(given, part(progress, 0.5, 0.8))
    limits = analysis.result.threshold
    intervals = doubts_of(analysis, progress=part(progress, 0.8, 1.0)).at(limits.lower, limits.value)
    return ScanReading(scan, analysis, labels, {region: intervals.of(region) for region in intervals.regions})


def _lesions(before: ScanReading, after: ScanReading, transform: sitk.Transform) -> tuple[tuple[Lesion, ...], tuple[Lesion, ...] | None]:
    per = 100.0 / before.lung_ml, 100.0 / after.lung_ml
    masks = before.analysis.result.mask, after.analysis.result.mask
    defects = follow("defect", *masks, transform, DEFECT_RULE, per=per, regions=after.regions)
    blurred = _blurred(before, after)
    if blurred is not None:
        sharp = "after" if blurred is before else "before"
        defects = tuple(judged_by_blur(each, sharp, blurred.analysis.result.threshold.value, DEFECT_RULE) for each in defects)
    if before.given.emboli is None or after.given.emboli is None:
        return defects, None
    return defects, follow("embolus", before.given.emboli, after.given.emboli, transform, EMBOLUS_RULE, regions=after.regions)


def _blurred(before: ScanReading, after: ScanReading) -> ScanReading | None:
    """The scan whose map is blurred where the other's is not; None for two of a kind."""
    both = [each for each in (before, after) if relative(each.given.unit)]
    return both[0] if len(both) == 1 else None


def _changes(before: ScanReading, after: ScanReading) -> tuple[RegionChange, ...]:
    pairs = ((region, before.intervals[region], after.intervals[region]) for region in after.intervals if region in before.intervals)
    return tuple(RegionChange(region, a, b, change(a, b)) for region, a, b in pairs)


def _warnings(before: ScanReading, after: ScanReading, refusal: str) -> tuple[str, ...]:
    said = [refusal] if refusal else []
    said += [Sentence("Earlier scan: {words}", words=words) for words in before.analysis.warnings]
    said += [Sentence("Later scan: {words}", words=words) for words in after.analysis.warnings]
    blurred = _blurred(before, after)
    if blurred is not None:
        said.append(blur_words(before.given.unit, after.given.unit, _least_seen(blurred)))
    alone = [which for which, reading in (("earlier", before), ("later", after)) if reading.given.emboli is not None]
    if len(alone) == 1:
        said.append(Sentence("Emboli are known in the {scan} scan only, so they were not compared.", scan=alone[0]))
    return tuple(dict.fromkeys(said))


def _least_seen(blurred: ScanReading) -> float:
    return least_seen_ml(blurred.analysis.result.threshold.value, DEFECT_RULE.least_ml)


def _rule_words(rule: str) -> str:
    known = THRESHOLD_RULES.get(DEFAULT_RULE if rule == "auto" else rule)
    return known.title if known else rule
