"""Make a simulated patient whose perfusion, defects and emboli are known, or a whole cohort of them.

One patient (--seed N): ct ctpa low_kv high_kv iodine vmi spect (.nrrd), labels/, truth.json and result.json.
One patient at two times (--followup): such a folder for before and one for after, in another breath and position, some clots gone, one
new. A cohort (--cohort N): one such folder a patient and manifest.csv, made --workers at a time; a run that was stopped is
taken up by giving the same command again. A brain (--kind brain): a CT perfusion series ctp.nrrd with times.csv,
aif.csv, motion.csv, the maps in truth/, truth.json and result.json. In a cohort of brains flow, transit time, dose,
motion and sampling are drawn, unless they are given. Nothing of it is patient data, and none of it is for clinical use.
"""

from __future__ import annotations

import argparse

from . import phantom_brain
from .common import OUTPUT_FOLDER, seed, share, whole

HELP = "simulated patient with known truth, or a cohort of simulated patients"
NOTE = "All images are simulated; not for clinical use."
MODALITIES = ("ct", "ctpa", "low_kv", "high_kv", "iodine", "vmi", "spect")
REALISM = ("streaks", "device", "breathing", "mixing", "lymph_nodes", "mucus_plugs", "thick_slices", "sharp_kernel", "iterative")
DISTRACTORS = ("emphysema", "svc_streaks", "motion", "effusion", "fissures", "consolidation")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--kind", choices=("lung", "brain"), default="lung", help="which phantom (default: lung)")
    parser.add_argument("--seed", type=seed, default=1, metavar="N", help="which patient or cohort (default: 1)")
    parser.add_argument(
        "--size",
        choices=("small", "medium", "full"),
        default="small",
        help="small: 128 x 128 x 96 (brain: 96 x 96 x 6); medium: 256 x 256, 1.5 mm (brain: 128 x 128 x 8); "
        "full: 512 x 512, 1 to 1.25 mm (brain: 256 x 256 x 12) (default: small)",
    )
    parser.add_argument("--output", type=OUTPUT_FOLDER, required=True, metavar="DIR", help="folder of the patient or the cohort")
    parser.add_argument("--dicom", action="store_true", help="write DICOM as well (needs pydicom)")
    parser.add_argument(
        "--images",
        type=_names(MODALITIES),
        default=MODALITIES,
        metavar="A,B",
        help=f"which images to write: {','.join(MODALITIES)} (default: all; with --followup ct,iodine,spect)",
    )
    parser.add_argument(
        "--realism",
        nargs="?",
        const=REALISM,
        type=_names(REALISM),
        metavar="A,B",
        help=f"what real CT angiograms have beside: {','.join(REALISM)}; of those named (without names: all) each patient is given "
        "a share, drawn from the seed (default: none, as in earlier versions)",
    )
    one = parser.add_argument_group("one patient")
    one.add_argument(
        "--burden",
        choices=("none", "low", "intermediate", "high"),
        help="how much embolism (default: drawn from the seed)",
    )
    one.add_argument("--chronic", type=share, metavar="X", help="probability that a clot is an old one, 0 to 1 (default: drawn)")
    one.add_argument(
        "--distractors",
        type=_names(DISTRACTORS, empty=True),
        metavar="A,B",
        help=f"which distractors, or none: {','.join(DISTRACTORS)} (default: drawn)",
    )
    one.add_argument("--followup", action="store_true", help="the same patient at two times, in the folders before and after")
    phantom_brain.add_arguments(parser)
    many = parser.add_argument_group("a cohort")
    many.add_argument("--cohort", type=_count, metavar="N", help="make N patients")
    many.add_argument("--workers", type=_count, default=1, metavar="N", help="how many at a time (default: 1)")
    many.add_argument(
        "--without-embolism",
        type=share,
        default=0.35,
        metavar="X",
        help="share of patients without clots (default: 0.35)",
    )
    many.add_argument(
        "--distractor-share",
        type=share,
        default=0.3,
        metavar="X",
        help="share of patients with each distractor (default: 0.3)",
    )


def run(args: argparse.Namespace, context) -> int:
    from LungPerfusionCore.errors import InputError

    names = ("burden", "chronic", "distractors", "realism", "followup")
    lung_only = [f"--{name}" for name in names if getattr(args, name) not in (None, False)]
    if args.images != MODALITIES:
        lung_only.append("--images")
    if args.kind == "brain":
        if lung_only:
            raise InputError(f"{lung_only[0]} belongs to --kind lung.")
        return phantom_brain.cohort(args, context) if args.cohort else phantom_brain.run(args, context)
    if brain_only := phantom_brain.given(args):
        raise InputError(f"{brain_only[0]} belongs to --kind brain.")
    if args.followup:
        return _pair(args, context)
    return _cohort(args, context) if args.cohort else _patient(args, context)


def _patient(args: argparse.Namespace, context) -> int:
    from LungPerfusionCore.progress import part
    from LungPerfusionCore.run.provenance import software
    from LungPerfusionPhantom.lung.disease import Switches
    from LungPerfusionPhantom.lung.patient import make_patient
    from LungPerfusionPhantom.lung.realism import Realism
    from LungPerfusionPhantom.lung.writing import fill_folder, patient_record

    output = context.case_output(args.output)
    switches = None if args.distractors is None else Switches(**{name: 0.7 * (name in args.distractors) for name in DISTRACTORS})
    patient = make_patient(
        args.seed,
        args.size,
        workers=2,
        progress=part(context.progress, 0, 0.8),
        modalities=args.images,
        burden=args.burden,
        chronic_share=args.chronic,
        switches=switches,
        realism=Realism.draw(args.seed, args.realism) if args.realism else None,
    )
    record = patient_record(patient, args.images, args.dicom)
    record.command, record.software = context.command, software(context.application)
    with output as staging:
        fill_folder(patient, staging, dicom=args.dicom, modalities=args.images, progress=part(context.progress, 0.8, 1))
        record.write(staging / "result.json")
    whole, emboli = patient.truth["regions"]["whole"], len(patient.circulation.emboli)
    context.say(
        f"Simulated patient {args.seed}: {emboli} {'embolus' if emboli == 1 else 'emboli'}; "
        f"{whole['defect_percent']:.1f} % of {whole['volume_ml']:.0f} ml of lung without perfusion."
    )
    context.say(NOTE)
    context.say(f"Wrote {args.output}")
    return 0


def _pair(args: argparse.Namespace, context) -> int:
    """One patient at two times."""
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.progress import part
    from LungPerfusionCore.run.provenance import software
    from LungPerfusionPhantom.lung.follow_up import make_pair, pair_record
    from LungPerfusionPhantom.lung.writing import fill_folder

    if args.cohort or args.burden or args.chronic is not None or args.distractors is not None or args.realism:
        raise InputError(
            "--followup makes one patient with clots and without distractors; --cohort, --burden, --chronic, --distractors and --realism "
            "do not go with it."
        )
    output = context.case_output(args.output)
    images = ("ct", "iodine", "spect") if args.images == MODALITIES else args.images
    pair = make_pair(args.seed, args.size, modalities=(images, images), workers=2, progress=part(context.progress, 0, 0.8))
    record = pair_record(pair)
    record.command, record.software = context.command, software(context.application)
    with output as staging:
        for n, (name, patient) in enumerate({"before": pair.before, "after": pair.after}.items()):
            (staging / name).mkdir()
            progress = part(context.progress, 0.8 + 0.1 * n, 0.9 + 0.1 * n)
            fill_folder(patient, staging / name, dicom=args.dicom, modalities=images, progress=progress)
        record.write(staging / "result.json")
    context.say(f"Simulated patient {args.seed} at two times: {', '.join(fate.fate for fate in pair.fates)} clots.")
    context.say(NOTE)
    context.say(f"Wrote {args.output}")
    return 0


def _cohort(args: argparse.Namespace, context) -> int:
    from LungPerfusionCore.errors import InputError
    from LungPerfusionPhantom.lung.cohort import MANIFEST, Mix, make_cohort, plan_cohort

    folder = args.output
    if args.burden or args.chronic is not None or args.distractors is not None:
        raise InputError(
            "--burden, --chronic and --distractors are for one patient; a cohort takes --without-embolism and --distractor-share."
        )
    mix = Mix(without_embolism=args.without_embolism, distractors=args.distractor_share)
    plans = plan_cohort(
        args.cohort, args.seed, args.size, mix, modalities=tuple(args.images), dicom=args.dicom, realism=tuple(args.realism or ())
    )
    rows = make_cohort(plans, folder, workers=args.workers, progress=context.progress)
    failed = [row for row in rows if row["status"] != "done"]
    context.say(f"{len(rows) - len(failed)} simulated patients in {folder}; the manifest is {folder / MANIFEST}.")
    for row in failed:
        context.say(f"{row['patient']} failed: {row['reason']}")
    return 1 if failed else 0


def _count(text: str) -> int:
    return whole(text, 1, "a whole number from 1")


def _names(known: tuple[str, ...], empty: bool = False):
    def parse(text: str) -> tuple[str, ...]:
        if empty and text == "none":
            return ()
        names = tuple(dict.fromkeys(text.split(",")))
        for name in names:
            if name not in known:
                raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(known)}")
        return names

    return parse
