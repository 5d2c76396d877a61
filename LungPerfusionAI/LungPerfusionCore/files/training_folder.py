"""The folder of a training run: empty, or of the same run, which is then taken up."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..run.provenance import ResultRecord
from .atomic_files import LEDGER, Ledger, others_in, tidy, whole_file, write_text
from .json_text import parsed
from .result_files import RESULT_NAME, seal

PLAN = "plan.json"


def claim(folder: Path, plan: Mapping[str, Any]) -> None:
    """Take ``folder`` for the run that ``plan`` (JSON, with ``data_sha256``) describes. Raises InputError for the folder of another run
    or of something else."""
    if (folder / PLAN).is_file():
        if plan_of(folder) != json.loads(json.dumps(plan)):
            raise InputError(f"The folder {folder.name} holds a run with other data or parameters; give another folder.")
        if not (folder / LEDGER).is_file():
            raise InputError(f"The folder {folder.name} holds a run whose files are not listed with their checksums; give another folder.")
        tidy(folder)
        return
    if folder.exists() and (not folder.is_dir() or others_in(folder)):
        raise InputError(f"The output folder {folder.name} is not empty and holds no training run; give another folder.")
    folder.mkdir(parents=True, exist_ok=True)
    Ledger(folder).start()  # from now on what is written below is known as ours
    write_text(folder / PLAN, json.dumps(plan, indent=1) + "\n")


def write_record(record: ResultRecord, folder: Path) -> Path:
    """Write ``result.json`` of a run, with every file of the run, checkpoints and prepared scans too, and their checksums."""
    files = Ledger(folder).files()
    files.pop(RESULT_NAME, None)
    with whole_file(folder / RESULT_NAME) as partial:
        record.write(partial)
        seal(partial, files)
    return folder / RESULT_NAME


def plan_of(folder: Path) -> dict[str, Any]:
    """The plan of the run in ``folder``. Raises InputError where there is none, or none that can be read."""
    try:
        plan = parsed((folder / PLAN).read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"The folder {folder.name} holds no training run.") from error
    except ValueError as error:
        raise InputError(f"{PLAN} in {folder.name} is damaged; give another folder.") from error
    if not isinstance(plan, dict) or "data_sha256" not in plan:
        raise InputError(f"{PLAN} in {folder.name} is damaged; give another folder.")
    return plan
