"""The brain half of ``phantom``: a simulated CT perfusion examination (ctp.nrrd, times.csv, aif.csv, motion.csv,
truth/)."""

from __future__ import annotations

import argparse

NOTE = "All images are simulated; not for clinical use."
LESIONS = ("none", "right", "left", "both")
DOSES = ("normal", "quarter", "none")
SAMPLINGS = ("uniform", "two_phase", "shuttle")
RESIDUES = ("exponential", "box", "linear", "gamma", "lorentzian")
#: Quantities of DESIGN section 5 in the order of the record, with their units.
QUANTITIES = {
    "volume_ml": "mL",
    "core_ml": "mL",
    "penumbra_ml": "mL",
    "mismatch_ml": "mL",
    "mismatch_ratio": "",
    "cbf": "mL/100g/min",
    "cbv": "mL/100g",
    "mtt": "s",
    "tmax": "s",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    brain = parser.add_argument_group("a brain (--kind brain)")
    brain.add_argument("--lesion", choices=LESIONS, help="which middle cerebral artery is stopped (default: drawn from the seed)")
    brain.add_argument("--dose", choices=DOSES, default=None, help="noise of a normal or a quarter dose, or no noise (default: normal)")
    brain.add_argument("--sampling", choices=SAMPLINGS, default=None, help="frame times (default: uniform, 89 frames of 1 s)")
    brain.add_argument("--residue", choices=RESIDUES, help="family of the residue function (default: drawn)")
    brain.add_argument("--motion", action="store_true", help="the head moves; motion.csv says how")


def given(args: argparse.Namespace) -> list[str]:
    """Return the options of this group that were given."""
    return [f"--{name}" for name in ("lesion", "dose", "sampling", "residue", "motion") if getattr(args, name)]


def cohort(args: argparse.Namespace, context) -> int:
    """Make the brains of a cohort, one after another; what is given is the same for all of them, the rest is drawn."""
    from LungPerfusionCore.errors import InputError
    from LungPerfusionPhantom.brain.cohort import MANIFEST, make_brains, plan_brains
    from LungPerfusionPhantom.brain.kinetics import Residue

    if args.dicom or args.workers != 1:
        raise InputError(f"{'--dicom' if args.dicom else '--workers'} is not for a cohort of brains.")
    chosen = {name: getattr(args, name) for name in ("lesion", "dose", "sampling") if getattr(args, name)}
    if args.residue:
        chosen["residue"] = Residue(args.residue)
    if args.motion:
        chosen["motion"] = True
    rows = make_brains(plan_brains(args.cohort, args.seed, args.size, **chosen), args.output, context.progress)
    failed = [row for row in rows if row["status"] != "done"]
    context.say(f"{len(rows) - len(failed)} simulated brains in {args.output}; the manifest is {args.output / MANIFEST}.")
    for row in failed:
        context.say(f"{row['patient']} failed: {row['reason']}")
    context.say(NOTE)
    return 1 if failed else 0


def run(args: argparse.Namespace, context) -> int:
    from LungPerfusionCore.measurements import Measurement
    from LungPerfusionCore.progress import part
    from LungPerfusionCore.run.provenance import ResultRecord, software
    from LungPerfusionPhantom.brain.dicom import write_brain_dicom
    from LungPerfusionPhantom.brain.examination import BrainSettings
    from LungPerfusionPhantom.brain.kinetics import Residue
    from LungPerfusionPhantom.brain.patient import make_brain
    from LungPerfusionPhantom.brain.writing import fill_brain_folder

    output = context.case_output(args.output)
    settings = BrainSettings(
        lesion=args.lesion,
        residue=Residue(args.residue) if args.residue else None,
        dose=args.dose or "normal",
        motion=args.motion,
        sampling=args.sampling or "uniform",
    )
    patient = make_brain(args.seed, args.size, settings, progress=part(context.progress, 0, 0.5))
    parameters = {
        "kind": "brain",
        "seed": args.seed,
        "size": args.size,
        "simulated": True,
        "settings": patient.truth["settings"],
    }
    record = ResultRecord(command=context.command, parameters=parameters, software=software(context.application))
    record.warnings.append(NOTE)
    record.measurements.extend(
        Measurement(region, quantity, row[quantity], unit)
        for region, row in patient.truth["regions"].items()
        for quantity, unit in QUANTITIES.items()
    )
    with output as staging:
        fill_brain_folder(patient, staging, progress=part(context.progress, 0.5, 0.8 if args.dicom else 1))
        record.outputs.update(ctp="ctp.nrrd", times="times.csv", aif="aif.csv", motion="motion.csv", maps="truth", truth="truth.json")
        if args.dicom:
            write_brain_dicom(patient, staging / "dicom" / "ctp", progress=part(context.progress, 0.8, 1))
            record.outputs["dicom"] = "dicom"
        record.write(staging / "result.json")
    whole = patient.truth["regions"]["whole"]
    context.say(
        f"Simulated brain {args.seed}: core {whole['core_ml']:.0f} ml, Tmax above 6 s {whole['penumbra_ml']:.0f} ml, "
        f"{len(patient.times)} frames."
    )
    context.say(NOTE)
    context.say(f"Wrote {args.output}")
    return 0
