"""A manifest of the DICOM studies below a folder, to look at before anything runs: what was chosen, and why each other series was not."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

MANIFEST = "manifest.csv"


def discover(args: argparse.Namespace, context) -> int:
    """Write ``--output``/manifest.csv; 0 where at least one study can be computed."""
    from LungPerfusionCore.cohort.manifest import CASE, FOLDER, LEFT_OUT, NOTE, TASK
    from LungPerfusionCore.dicom import roles
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.files.atomic_files import export, write_csv
    from LungPerfusionCore.progress import part

    task = args.task or ""
    if task not in roles.TASK_INPUTS:
        raise InputError(f"--discover needs --task, one of {', '.join(roles.TASK_INPUTS)}.")
    series, damaged = roles.read_facts(args.discover, part(context.progress, 0.0, 0.95))
    if not series:
        raise InputError(f"The folder {args.discover.name} holds no DICOM images.")
    studies = [list(group) for _study, group in groupby(series, key=lambda s: s.study)]
    studies.sort(key=lambda group: str(min(s.folder for s in group)))
    names = _case_names(studies, args.identifiers)
    rows = [row for name, group in zip(names, studies, strict=True) for row in _rows(name, group, task)]
    rows += [{FOLDER: str(path.parent.resolve()), NOTE: path.name, LEFT_OUT: why} for path, why in damaged.items()]
    inputs = sorted({key for row in rows for key in row} - {CASE, TASK, FOLDER, LEFT_OUT, NOTE, "series"})
    columns = [CASE, TASK, *inputs, "series", FOLDER, LEFT_OUT, NOTE]
    args.output.mkdir(parents=True, exist_ok=True)
    with export(args.output) as staging:
        write_csv(staging / MANIFEST, columns, ([row.get(name, "") for name in columns] for row in rows))
    found = sum(bool(row.get(TASK)) for row in rows)
    context.say(f"{found} of {len(studies)} studies can be computed by {task}; {len(rows) - found} rows say what was left out and why.")
    context.say(f"Wrote {args.output / MANIFEST}")
    return 0 if found else 1


def _case_names(studies: list[list], identifiers: bool) -> list[str]:
    """A name for each study: a number, or where it is asked for the Patient ID (with a number from the second study on)."""
    width = len(str(len(studies)))
    if not identifiers:
        return [f"case{n:0{width}d}" for n in range(1, len(studies) + 1)]
    seen: dict[str, int] = {}
    names = []
    for group in studies:
        name = group[0].patient.strip() or "unknown"
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return names


def _rows(name: str, series: list, task: str) -> Iterator[dict[str, str]]:
    """The row of a study, and one of each series that was left out."""
    from LungPerfusionCore.cohort.manifest import CASE, FOLDER, LEFT_OUT, NOTE, TASK
    from LungPerfusionCore.dicom import roles

    chosen = roles.sort_study(series, task)
    if chosen.inputs:
        options = {key: str(Path(text).resolve()) if key != "series" else text for key, text in roles.options_of(chosen).items()}
        yield {CASE: name, TASK: task, NOTE: "; ".join(s.words for s in chosen.inputs.values())} | options
    for each in series:
        if each.uid not in {s.uid for s in chosen.inputs.values()}:
            why = chosen.left_out.get(each.uid) or chosen.missing
            yield {CASE: name, FOLDER: str(each.folder.resolve()), NOTE: each.words, LEFT_OUT: why}
