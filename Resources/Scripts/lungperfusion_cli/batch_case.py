"""One case of a batch, in a process of its own: is it complete already? else compute it, draw its thumbnail, and say what came out."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from . import batch_rows
from .batch_dicom import DICOM
from .context import MODULES, REPOSITORY, inside_slicer, put_modules_on_path, quiet_itk, quiet_vtk
from .dicom_objects import SIMULATED

#: Tasks that run networks, and the tasks of the registry that their models have.
NETWORKS = {
    "perfusion": ("perfusion",),
    "embolism": ("embolism-stack", "embolism-integrated"),
    "dynamic": ("dynamic",),
    "segment": ("segmentation",),
}
#: What every case imports, and what cases of a task do: imported once, before the first case.
EVERY_CASE = (
    "LungPerfusionAI",
    "LungPerfusionAILib.static.lung_volumes",
    "LungPerfusionCore.cohort.completion",
    "LungPerfusionCore.cohort.thumbnails",
    "LungPerfusionCore.imaging.images",
    "LungPerfusionCore.run.jobs",
    "LungPerfusionCore.scene.results",
    "LungPerfusionCore.scene.segmentations",
    "LungPerfusionCore.scene.tables",
)
IMPORTS = {
    "defects": (
        "matplotlib.backends.backend_agg",
        "matplotlib.backends.backend_pdf",
        "matplotlib.figure",
        "PerfusionDefectQuantLib.defect_report",
        "PerfusionDefectQuantLib.pipeline",
    ),
    "perfusion": ("LungPerfusionAILib.static.perfusion_map",),
    "dynamic": ("matplotlib.backends.backend_agg", "LungPerfusionAILib.dynamic.analysis", "LungPerfusionAILib.dynamic.dynamic_report"),
    "embolism": ("PEDetectionLib.detection",),
    DICOM: ("highdicom", "LungPerfusionCore.dicom.structured_report", "LungPerfusionCore.dicom.segment_files"),
}
#: Read by ``models.device.run_within_memory``: the most that a network gets at a time.
LARGEST_BATCH = "LUNGPERFUSION_LARGEST_BATCH"


def warm(tasks: list[str]) -> None:
    """Import what these tasks import, boot the host, and read the weights of their default models; nothing that starts threads."""
    batch_rows.task_parsers()
    put_modules_on_path()
    if not inside_slicer():
        import slicerhost

        slicerhost.boot(module_paths=[REPOSITORY / name / f"{name}.py" for name in MODULES])
        quiet_vtk()
    quiet_itk()
    for name in (*EVERY_CASE, *(module for task in tasks for module in IMPORTS.get(task, ()))):
        importlib.import_module(name)
    _warm_networks([task for task in tasks if task in NETWORKS])


def _warm_networks(tasks: list[str]) -> None:
    if not tasks:
        return
    import torch

    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.models import kept_weights
    from LungPerfusionCore.models.registry import get_model

    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # a pool of threads does not survive the fork
    for task in tasks:
        with contextlib.suppress(InputError):  # no model, or a damaged one: the case that needs it says so
            model = get_model(None, NETWORKS[task])
            kept_weights.keep(model.weights, model.card.sha256)
    torch.set_num_threads(threads)


def run_case(request: Mapping[str, Any]) -> dict[str, Any]:
    """Run the row of a request and return its outcome as ``cohort.spool.Outcome`` holds it, less what the worker knows.

    ``request``: ``row`` (as ``manifest.Row`` has it, ``place`` among it), ``plan`` (``batch_worker.Plan``), ``device``, ``largest_batch``.
    """
    from LungPerfusionCore.errors import InputError

    started = time.monotonic()
    if request.get("largest_batch"):
        os.environ[LARGEST_BATCH] = str(request["largest_batch"])
    try:
        outcome = _run(request["row"], request["plan"], request["device"])
    except InputError as error:
        outcome = {"status": "refused", "reason": str(error)}
    return outcome | {"seconds": time.monotonic() - started}


def _run(row: Mapping[str, Any], plan: Mapping[str, Any], device: str) -> dict[str, Any]:
    from LungPerfusionCore import __version__
    from LungPerfusionCore.cohort import completion

    task = row["task"]
    place = place_of(row, plan)
    argv = arguments_of(row, plan)
    args = batch_rows.parse([*argv, f"--device={device}", f"--output={place.target}"])
    inputs, parameters = batch_rows.inputs_and_parameters(task, args)
    digests: dict[str, Any] = {}
    for name, path in batch_rows.paths_in(inputs):
        digests.setdefault(name, []).append(completion.input_digest(path))
    made_by = completion.identity(
        task,
        __version__,
        parameters | {"dicom": plan["dicom"]},
        digests,
        _model(task, getattr(args, "model", None), uses_network(task, vars(args))),
    )
    if plan["resume"] and completion.is_current(place, made_by, task.split()[0]):
        return _said(place, plan) | {"status": "skipped"}
    status, sentence = _command([*argv, f"--device={device}", f"--output={place.target}"])
    if status:
        return {"status": _status(status, sentence), "reason": sentence}
    _beside(place, plan, args, row.get("reader", ""))
    completion.mark_complete(place, made_by)
    return _said(place, plan) | {"status": "done"}


def place_of(row: Mapping[str, Any], plan: Mapping[str, Any]):
    """Where a row's result lies (``cohort.completion.Place``)."""
    from LungPerfusionCore.cohort.completion import Place

    folder = Path(plan["output"]) / "cases" / row["place"]
    name = batch_rows.result_file(row["task"])
    return Place(folder / name, f"{name.split('.')[0]}.json", file=True) if name else Place(folder)


def arguments_of(row: Mapping[str, Any], plan: Mapping[str, Any]) -> list[str]:
    """The command of a row: defaults of the batch, series of a folder, columns of the row, the later over the former. InputError."""
    from . import batch_fetch

    task, base = row["task"], Path(plan["base"])
    known = batch_rows.options_of(task)
    options = {name: text for name, text in plan["defaults"].items() if name in known}
    if row.get("folder"):
        from LungPerfusionCore.dicom.roles import inputs_of_folder

        folder = batch_fetch.here(row["folder"], base)
        options |= inputs_of_folder(folder, task)
    options |= {name: text for name, text in row["options"].items() if name != "device"}
    return batch_rows.arguments(task, options, base, batch_fetch.fetch)


def uses_network(task: str, options: Mapping[str, Any]) -> bool:
    """Whether a row runs a network, and so wants a GPU where there is one. CT perfusion does by one of its methods only."""
    return task in NETWORKS and (task != "dynamic" or options.get("method") == "cnn")


def _model(task: str, choice: Any, networks: bool) -> str:
    """The checksum of the model that a task would use, which stands in its card; "" where none is used. A folder counts as an input."""
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.models.registry import get_model

    if not networks or (choice is not None and Path(choice).exists()):
        return ""
    try:
        return get_model(choice, NETWORKS[task]).card.sha256
    except InputError:  # the command says what is missing
        return ""


def _command(argv: list[str]) -> tuple[int, str]:
    """Run a command; its exit status and the sentence that it said on standard error."""
    from .main import main

    errors = io.StringIO()
    with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(io.StringIO()):
        status = main(argv)
    said = errors.getvalue().strip().splitlines()
    return status, said[-1].removeprefix("lungperfusion: ") if said else f"The command ended with status {status} and said nothing."


def _status(status: int, sentence: str) -> str:
    from LungPerfusionCore.run.memory import SENTENCE

    if sentence == SENTENCE:
        return "out of memory"
    return "refused" if status == 2 else "failed"


def _beside(place, plan: Mapping[str, Any], args, reader: str = "") -> None:
    """What a batch adds beside a result: its thumbnail, and DICOM objects where they are asked for."""
    from LungPerfusionCore.cohort.thumbnails import write_thumbnail
    from LungPerfusionCore.files.atomic_files import Ledger

    case = place.stamp.parent
    if not Ledger(case).path.is_file():
        Ledger(case).start()
    write_thumbnail(place.folder, case / f"{place.folder.name}.png")
    if plan["dicom"]:
        from .batch_dicom import write_beside

        write_beside(place, plan["dicom"], args, reader)


def _said(place, plan: Mapping[str, Any]) -> dict[str, Any]:
    """What the result's record says, for the tables and the pages."""
    from LungPerfusionCore import __version__
    from LungPerfusionCore.cohort.completion import record_of

    record = record_of(place) or {}
    output = Path(plan["output"])
    thumbnail = place.stamp.with_name(f"{place.folder.name}.png")
    model = record.get("model")
    return {
        "reason": "",
        "model": f"{model['name']}@{model['sha256'][:12]}" if model else "",
        "version": record.get("software", {}).get("LungPerfusion", __version__),
        "simulated": bool(record.get("parameters", {}).get("simulated")) or any(SIMULATED in each for each in record.get("warnings", [])),
        "folder": place.folder.relative_to(output).as_posix(),
        "thumbnail": thumbnail.relative_to(output).as_posix() if thumbnail.is_file() else "",
        "notes": record.get("warnings", []),
        "measurements": [
            [each["region"], each["quantity"], each["value"], each["unit"], each.get("reason", "")]
            for each in record.get("measurements", [])
        ],
    }
