"""A whole agreement study: readings in, every table of ``agreement`` out, for all readings and for each time point.

A reading is one patient scored by one rater. The rater named ``automatic`` is the method under test; everybody else is a
reader, and a patient's semi-automatic value is the mean over the readers. Further numeric columns (an obstruction score,
oxygen saturation ...) are the patient's and enter the correlation matrix.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.report.csv_tables import Sheet, read_sheet
from LungPerfusionCore.sentence import Sentence

from .agreement import (
    Anova,
    BlandAltman,
    IntraclassCorrelation,
    PairedT,
    PearsonMatrix,
    anova,
    bland_altman,
    icc,
    paired_t,
    pearson_matrix,
)

AUTOMATIC = "automatic"
SEMIAUTOMATIC = "semiautomatic"
ALL = "all"
PATIENT, RATER, VALUE, TIMEPOINT = "patient", "rater", "defect_percent", "timepoint"


@dataclass(frozen=True)
class Reading:
    """One patient scored by one rater, in percent of the lung; ``clinical`` holds the patient's other numbers."""

    patient: str
    rater: str
    defect_percent: float
    timepoint: str = ""
    clinical: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class TimepointAgreement:
    """Results of one time point (or ``all``); what its readings do not allow is None, and ``notes`` says why. Each statistic has
    its own n: a case that lacks a reading is left out of those that need it."""

    timepoint: str
    patients: tuple[str, ...]
    raters: tuple[str, ...]
    scores: np.ndarray
    automatic: np.ndarray
    paired: PairedT | None
    limits: BlandAltman | None
    icc: dict[str, IntraclassCorrelation]
    anova: Anova | None
    correlations: PearsonMatrix | None
    notes: tuple[str, ...]


def read_readings(path: Path) -> list[Reading]:
    """Read a table (comma, semicolon or tab) with columns patient, rater, defect_percent, optionally timepoint, and any numeric ones.

    Raises InputError, naming the line, for a missing column, a value that is no number or a reading given twice.
    """
    sheet = read_sheet(path)
    for needed in (PATIENT, RATER, VALUE):
        if needed not in sheet.columns:
            raise InputError(
                Sentence(
                    "{name} has no column {needed}; it has: {columns}.",
                    name=sheet.name,
                    needed=needed,
                    columns=", ".join(sheet.columns) or "nothing",
                )
            )
    return list(_unique(_reading(row, sheet, line) for line, row in sheet))


def _reading(row: dict[str, str], sheet: Sheet, line: int) -> Reading:
    where = f"{sheet.name}, line {line}"
    clinical = {key: sheet.number(value, line, key) for key, value in row.items() if key and key not in (PATIENT, RATER, VALUE, TIMEPOINT)}
    patient, rater = row[PATIENT], row[RATER]
    if not patient or not rater:
        raise InputError(Sentence("{where}: patient or rater is empty.", where=where))
    percent = sheet.number(row[VALUE], line, VALUE)
    if math.isfinite(percent) and not 0 <= percent <= 100:
        raise InputError(Sentence("{where}: a defect of {percent:g} % of the lung is impossible.", where=where, percent=percent))
    return Reading(patient, rater, percent, row.get(TIMEPOINT, ""), clinical)


def _unique(readings: Iterable[Reading]) -> Iterable[Reading]:
    seen = set()
    for reading in readings:
        key = (reading.patient, reading.rater, reading.timepoint)
        if key in seen:
            who = {"patient": reading.patient, "rater": reading.rater}
            if not reading.timepoint:
                raise InputError(Sentence("Patient {patient} was scored twice by {rater}.", **who))
            raise InputError(Sentence("Patient {patient} was scored twice by {rater} at {time}.", **who, time=reading.timepoint))
        seen.add(key)
        yield reading


def study_agreement(readings: Iterable[Reading]) -> tuple[TimepointAgreement, ...]:
    """Every statistic over all readings and, where there are several, over each time point, in order of appearance.

    Raises InputError when there is no reading at all, and for a patient's number that is not the same in all of his readings of a time
    point, or has the name of a variable of the study's own.
    """
    readings = list(readings)
    if not readings:
        raise InputError(Sentence("The table holds no readings."))
    _check_clinical(readings)
    timepoints = list(dict.fromkeys(r.timepoint for r in readings))
    results = [_timepoint(ALL, readings)]
    if len(timepoints) > 1:
        results += [_timepoint(t or "unnamed", [r for r in readings if r.timepoint == t]) for t in timepoints]
    return tuple(results)


def _check_clinical(readings: list[Reading]) -> None:
    known: dict[tuple[str, str, str], float] = {}
    for r in readings:
        for name, value in r.clinical.items():
            if name in (AUTOMATIC, SEMIAUTOMATIC):
                raise InputError(
                    Sentence("A column cannot be called {name}: so the study calls the values of raters; give it another name.", name=name)
                )
            if math.isfinite(value) and known.setdefault((r.patient, r.timepoint, name), value) != value:
                other = known[r.patient, r.timepoint, name]
                raise InputError(
                    Sentence(
                        "The column {name} holds {other:g} and {value:g} for patient {patient}; such a column is the patient's, the same "
                        "for every rater: keep one value, or leave the column out.",
                        name=name,
                        other=other,
                        value=value,
                        patient=r.patient,
                    )
                )


def _timepoint(name: str, readings: list[Reading]) -> TimepointAgreement:
    cases = list(dict.fromkeys((r.patient, r.timepoint) for r in readings))
    raters = list(dict.fromkeys(r.rater for r in readings if r.rater != AUTOMATIC))
    index = {case: n for n, case in enumerate(cases)}
    scores, automatic = np.full((len(cases), len(raters)), np.nan), np.full(len(cases), np.nan)
    clinical: dict[str, np.ndarray] = {}
    for r in readings:
        n = index[(r.patient, r.timepoint)]
        if r.rater == AUTOMATIC:
            automatic[n] = r.defect_percent
        else:
            scores[n, raters.index(r.rater)] = r.defect_percent
        for key, value in r.clinical.items():
            column = clinical.setdefault(key, np.full(len(cases), np.nan))
            if math.isfinite(value):
                column[n] = value
    present = np.isfinite(scores)
    counted = present.sum(axis=1)
    mean = np.divide(np.where(present, scores, 0).sum(axis=1), counted, out=np.full(len(cases), np.nan), where=counted > 0)
    notes: list[str] = []

    def attempt(what: str, compute):
        try:
            return compute()
        except InputError as refusal:
            notes.append(Sentence("{what}: {why}", what=what, why=refusal.sentence))
            return None

    paired = attempt("Paired t", lambda: paired_t(automatic, mean))
    limits = attempt("Bland-Altman", lambda: bland_altman(automatic, mean))
    correlations = {kind: attempt(f"ICC({kind})", lambda kind=kind: icc(scores, kind)) for kind in ("C,k", "C,1", "A,k", "A,1")}
    between = attempt("ANOVA", lambda: anova({rater: scores[:, n] for n, rater in enumerate(raters)}))
    matrix = attempt("Correlations", lambda: pearson_matrix({SEMIAUTOMATIC: mean, AUTOMATIC: automatic, **clinical}))
    found = {kind: value for kind, value in correlations.items() if value is not None}
    notes += _left_out(len(cases), len(raters), counted, limits, paired, found)
    notes += _degenerate(limits, paired, found, matrix)
    return TimepointAgreement(
        name,
        tuple(p if not t else f"{p} {t}" for p, t in cases),
        tuple(raters),
        scores,
        automatic,
        paired,
        limits,
        found,
        between,
        matrix,
        tuple(notes),
    )


def _left_out(cases: int, raters: int, counted: np.ndarray, limits, paired, correlations: dict) -> list[str]:
    """Sentences on cases that lack a reading."""
    notes = []
    if (either := limits or paired) is not None and either.n < cases:
        notes.append(
            Sentence(
                "Paired t and Bland-Altman are of {n} of {cases} cases, which have both an automatic value and a reader's.",
                n=either.n,
                cases=cases,
            )
        )
    if (one := next(iter(correlations.values()), None)) is not None and one.n < cases:
        notes.append(
            Sentence(
                "ICC is of {n} of {cases} cases: the others lack a reading of one of the {raters} readers.",
                n=one.n,
                cases=cases,
                raters=raters,
            )
        )
    fewer = int(np.count_nonzero((counted > 0) & (counted < raters)))
    if fewer:
        notes.append(
            Sentence(
                "The readers' mean of {fewer} of {cases} cases is that of fewer than {raters} readers.",
                fewer=fewer,
                cases=cases,
                raters=raters,
            )
        )
    return notes


def _degenerate(limits, paired, correlations: dict, matrix) -> list[str]:
    """Sentences on numbers without an interval: nothing varies, which no number of cases makes certain."""
    notes = []
    if (limits is not None and limits.sd == 0) or (limits is None and paired is not None and math.isnan(paired.p)):
        n = (limits or paired).n
        notes.append(
            Sentence("Every difference between automatic and readers is the same (n {n}): no interval and no test follow from it.", n=n)
        )
    if correlations and all(math.isinf(value.f) for value in correlations.values()):
        n = next(iter(correlations.values())).n
        notes.append(Sentence("The readers differ by a constant only in all {n} cases: the ICC has no interval and no test.", n=n))
    else:
        open_ended = [f"ICC({kind})" for kind, value in correlations.items() if math.isnan(value.icc.low) or math.isnan(value.icc.high)]
        if open_ended:
            kinds = ", ".join(open_ended)
            notes.append(Sentence("The interval of {kinds} has no lower or no upper end: the patients differ too little.", kinds=kinds))
    if matrix is not None:
        size = len(matrix.names)
        none = [
            f"{matrix.names[i]} and {matrix.names[j]} (n {matrix.n[i, j]})"
            for i in range(size)
            for j in range(i + 1, size)
            if np.isnan(matrix.r[i, j])
        ]
        if none:
            notes.append(Sentence("No correlation, for fewer than 3 common values or a constant one: {none}.", none=", ".join(none)))
    return notes
