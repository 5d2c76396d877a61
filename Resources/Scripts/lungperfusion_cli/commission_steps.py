"""The steps of the commissioning test: make the digital patients, run the cases, judge, write."""

from __future__ import annotations

import argparse
import math
import os
import time
from dataclasses import dataclass, field
from pathlib import Path

from . import commission_cases as built
from .commission_run import Ran, measurements_of, run_command


@dataclass(frozen=True)
class Plan:
    """What is to be run: built-in cases, site cases, the release's numbers by case, and what is left out, in sentences."""

    cases: tuple[built.BuiltCase, ...]
    site: tuple
    base: Path
    reference: dict[str, list]
    missing: list[str] = field(default_factory=list)


def plan_of(args: argparse.Namespace) -> Plan:
    """Check what was asked for before anything is computed. Raises InputError for a table that cannot be read."""
    from LungPerfusionCore.commissioning.reference import read_reference
    from LungPerfusionCore.commissioning.site_cases import read_site_cases

    cases = tuple(case for case in built.CASES if case.name in args.only)
    site = read_site_cases(args.cases) if args.cases is not None else ()
    base = args.cases.resolve().parent if args.cases is not None else Path()
    missing = [f"Not tested: {', '.join(c.name for c in built.CASES if c not in cases)}."] if len(cases) < len(built.CASES) else []
    table = args.reference or default_reference()
    reference: dict[str, list] = {}
    if args.write_reference is not None and args.reference is None:
        missing.append("Not compared with the release's numbers: this run writes them.")
    else:
        for each in read_reference(table):
            reference.setdefault(each.case, []).append(each)
        missing += [f"The table {table.name} has no numbers of the case {c.name}." for c in cases if c.name not in reference]
    return Plan(cases, site, base, reference, missing)


class Runner:
    """Runs a plan, one case after the other; a case that fails does not stop the others."""

    def __init__(self, context, plan: Plan):
        self._context, self._plan = context, plan
        self.runs: list = []
        self.lines: list = []
        self.measured: dict[str, tuple[str, list]] = {}  # case -> (command, measurements)
        self._patients: dict[str, Path | str] = {}  # a folder, or why there is none
        self._steps = max(1, len({case.patient for case in plan.cases}) + len(plan.cases) + len(plan.site))

    def run(self) -> None:
        """Everything of the plan."""
        for case in self._plan.cases:
            self._built(case)
        for case in self._plan.site:
            self._site(case)

    def _progress(self, message: str) -> None:
        done = len(self.runs)
        self._context.progress(min(0.97, done / self._steps), message)

    def _patient(self, name: str) -> Path | str:
        if name not in self._patients:
            from LungPerfusionCore.commissioning.expectations import CaseRun

            self._progress(f"Making the digital patient {name}")
            folder = self._context.workspace / f"patient-{name}"
            made = run_command(["phantom", *built.PATIENTS[name], "--output", str(folder)], folder / "result.json")
            self._patients[name] = folder if made.status == 0 else made.sentence
            self.runs.append(CaseRun(f"patient {name}", " ".join(["phantom", *built.PATIENTS[name]]), made.seconds, "", made.sentence))
        return self._patients[name]

    def _built(self, case: built.BuiltCase) -> None:
        from LungPerfusionCore.commissioning.expectations import CaseRun, failed_lines, judge

        patient = self._patient(case.patient)
        reference = self._plan.reference.get(case.name, [])
        if isinstance(patient, str):
            self.runs.append(CaseRun(case.name, case.command, 0.0, "", f"Its digital patient could not be made: {patient}"))
            self.lines += failed_lines(reference, "Its digital patient could not be made.")
            return
        truth = case.truth(case.name, built.truth_of(patient)) if case.truth is not None else []
        self._progress(f"Running {case.name}")
        place = self._context.workspace / "cases" / case.name.replace(" ", "_")
        ran, measurements, extra = self._result(case, patient, place)
        self.runs.append(CaseRun(case.name, case.command, ran.seconds, ran.device, ran.sentence if ran.status else ""))
        if ran.status:
            self.lines += failed_lines([*truth, *reference], ran.sentence)
            return
        self.measured[case.name] = (case.command, measurements)
        self.lines += [*judge(truth, measurements), *extra, *judge(reference, measurements)]

    def _result(self, case: built.BuiltCase, patient: Path, place: Path) -> tuple[Ran, list, list]:
        """How a case ran, its numbers, and the lines of its DICOM report where it wrote one."""
        if case.compute is not None:
            return (*_computed(case.compute, patient), [])
        place.mkdir(parents=True)
        target = place / case.output if case.output else place / "result"
        folder = place if case.output else target
        assert case.argv is not None
        argv = [*case.argv(patient), f"--device={self._context.device}", "--output", str(target)]
        ran = run_command(argv, folder / case.record)
        if ran.status:
            return ran, [], []
        measurements = measurements_of(ran.record)
        lines = report_lines(case.name, measurements, folder)
        if case.derived is not None:
            measurements = [*measurements, *case.derived(patient, folder)]
        return ran, measurements, lines

    def _site(self, case) -> None:
        from LungPerfusionCore.commissioning.expectations import CaseRun, failed_lines, judge
        from LungPerfusionCore.errors import InputError

        from . import batch_rows

        self._progress(f"Running {case.name}")
        place = self._context.workspace / "site" / str(len(self.runs))
        place.mkdir(parents=True)
        try:
            if case.task not in batch_rows.task_parsers():
                raise InputError(f"There is no task {case.task!r}.")
            argv = batch_rows.arguments(case.task, case.options, self._plan.base)
        except InputError as error:
            ran = Ran(2, str(error), 0.0, {})
        else:
            name = batch_rows.result_file(case.task)
            target = place / (name or "result")
            record = place / f"{name.split('.')[0]}.json" if name else target / "result.json"
            ran = run_command([*argv, f"--device={self._context.device}", "--output", str(target)], record)
        self.runs.append(CaseRun(case.name, case.task, ran.seconds, ran.device, ran.sentence if ran.status else ""))
        found = measurements_of(ran.record)
        self.lines += failed_lines(case.expectations, ran.sentence) if ran.status else judge(case.expectations, found)


def _computed(compute, patient: Path) -> tuple[Ran, list]:
    """Numbers that no command has, with their time; an error of ours is the case's failure."""
    from LungPerfusionCore.errors import LungPerfusionError

    started = time.monotonic()
    try:
        found = compute(patient)
    except LungPerfusionError as error:
        return Ran(1, str(error), time.monotonic() - started, {}), []
    return Ran(0, "", time.monotonic() - started, {}), found


def report_lines(case: str, measurements: list, folder: Path) -> list:
    """What the DICOM structured report of a result says, read by walking its content tree, against the result; [] without one."""
    from LungPerfusionCore.commissioning.expectations import REPORT, Expectation, judge
    from LungPerfusionCore.dicom.report_walk import walk_report
    from LungPerfusionCore.measurements import Measurement

    from .dicom_objects import REPORT as FILE

    if not (folder / FILE).is_file():
        return []
    numbers = walk_report(folder / FILE).numbers
    ends = (("", "value"), ("_low", "low"), ("_high", "high"))
    said = [Measurement(n.region, f"{n.quantity}{end}", getattr(n, side), n.unit) for n in numbers for end, side in ends]
    why = "DICOM keeps nine digits of a number."
    wanted = [
        Expectation(case, REPORT, m.region, m.quantity, m.unit, m.value, 2e-8 * max(1.0, abs(m.value)), why)
        for m in measurements
        if m.value == m.value
    ]
    return judge(wanted, said)


def write(outcome, args: argparse.Namespace, context, staging: Path) -> None:
    """The page, the table and the record, into ``staging``."""
    from datetime import datetime

    from LungPerfusionCore.commissioning.page import Sheet, write_page
    from LungPerfusionCore.files.atomic_files import write_csv
    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.run.provenance import InputFile, ResultRecord, software

    versions = software(context.application)
    sheet = Sheet(versions | hardware(), datetime.now().strftime("%Y-%m-%d %H:%M"), simulated=bool(args.only))
    write_page(outcome, sheet, staging / "commission.pdf", staging / "commission.png")
    header = ["case", "against", "region", "quantity", "unit", "expected", "measured", "tolerance", "verdict", "note", "why"]
    write_csv(staging / "commission.csv", header, [_row(line) for line in outcome.lines])
    tables = {"cases": args.cases, "reference": args.reference or (default_reference() if args.write_reference is None else None)}
    record = ResultRecord(
        command=context.command,
        inputs=[InputFile.of(role, path) for role, path in tables.items() if path is not None],
        parameters={
            "passed": outcome.passed,
            "only": list(args.only),
            "simulated": bool(args.only),
            "runs": [
                {"case": r.case, "command": r.command, "seconds": r.seconds, "device": r.device, "failure": r.failure} for r in outcome.runs
            ],
        },
        software=versions,
        measurements=[
            Measurement("whole", "lines", float(len(outcome.lines)), ""),
            Measurement("whole", "failed", float(len(outcome.failed)), ""),
        ],
        outputs={"report": "commission.pdf", "report_png": "commission.png", "table": "commission.csv"},
        warnings=list(outcome.missing),
    )
    record.write(staging / "result.json")


def _row(line) -> list[str]:
    e = line.expectation
    numbers = (number(e.value), number(line.measured), number(e.tolerance))
    return [e.case, e.against, e.region, e.quantity, e.unit, *numbers, "pass" if line.passed else "FAIL", line.note, e.why]


def number(value: float) -> str:
    """A number as the table holds it; an undefined one is empty."""
    return "" if math.isnan(value) else f"{value:.9g}"


def sentence(line) -> str:
    """A failed line in a sentence for the console."""
    e = line.expectation
    return f"{e.case}: {e.quantity} of {e.region} against {e.against}. {line.note}"


def hardware() -> dict[str, str]:
    """Processor cores that this process may use, and the GPU where torch sees one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    found = {"cores": str(cores)}
    try:
        import torch
    except ImportError:
        return found | {"GPU": "not known, torch is not installed"}
    return found | {"GPU": torch.cuda.get_device_name(0) if torch.cuda.is_available() else "none"}


def write_reference_table(runner: Runner, path: Path) -> None:
    """The numbers of this run as the table that other runs are compared with."""
    from LungPerfusionCore.commissioning.reference import expectations_of, write_reference

    rows = []
    for case, (command, measurements) in runner.measured.items():
        rows += expectations_of(case, command, measurements)
    write_reference(path, rows)


def default_reference() -> Path:
    """The release's own table."""
    from .context import REPOSITORY

    return REPOSITORY / "Resources" / "Commissioning" / "reference.csv"
