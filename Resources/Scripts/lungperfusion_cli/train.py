"""Train a network on one's own data, or on simulated patients.

The folder of a run can be given again: what an interrupted run has done is taken up.
"""

from __future__ import annotations

import argparse
import importlib

from .common import device

HELP = "train a network"

#: Task -> module of this package with HELP, add_arguments(parser) and run(args, context).
TASKS = {
    "perfusion": "train_perfusion",
    "embolism-slices": "train_embolism_slices",
    "embolism-stack": "train_embolism_stack",
    "embolism-integrated": "train_embolism_integrated",
    "dynamic": "train_dynamic",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    tasks = parser.add_subparsers(dest="task", metavar="TASK", required=True)
    for name, module_name in TASKS.items():
        module = importlib.import_module(f".{module_name}", __package__)
        task = tasks.add_parser(
            name,
            help=module.HELP,
            description=module.__doc__,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.add_arguments(task)
        # also after the task's name; left out there, what stands before it holds
        task.add_argument(
            "--device",
            type=device,
            default=argparse.SUPPRESS,
            metavar="auto|cpu|cuda:N",
            help="device on which networks run (default: auto)",
        )
        task.add_argument(
            "--verbose",
            action="store_true",
            default=argparse.SUPPRESS,
            help="show tracebacks and all log messages",
        )
        task.set_defaults(run_task=module.run)


def run(args: argparse.Namespace, context) -> int | None:
    context.command = f"train {args.task}"
    context.device, context.verbose = args.device, args.verbose
    return args.run_task(args, context)
