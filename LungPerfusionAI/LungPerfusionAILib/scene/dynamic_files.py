"""A CT perfusion scan from files into the scene, and its report and curves from the scene into files; as steps, for the module's logic."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.writable import check_writable
from LungPerfusionCore.progress import Progress
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import hierarchy, packages
from LungPerfusionCore.sentence import Sentence

from .dynamic_steps import REQUESTER, in_force, remembered_choices
from .result_nodes import DynamicNodes

if TYPE_CHECKING:
    from ..dynamic.series import PerfusionSeries


def load_step(
    path: Path | str, times: Path | str | None = None
) -> Step[None, PerfusionSeries, tuple[slicer.vtkMRMLSequenceNode, slicer.vtkMRMLScalarVolumeNode, tuple[str, ...]]]:
    """A series from a 4D file or a DICOM folder: (sequence, volume shown, notes)."""

    def read(_prepared: None, progress: Progress) -> PerfusionSeries:
        from ..dynamic.reading import read_series

        return read_series(Path(path), times=times, progress=progress)

    def show(series: PerfusionSeries) -> tuple[slicer.vtkMRMLSequenceNode, slicer.vtkMRMLScalarVolumeNode, tuple[str, ...]]:
        from .dynamic_series import node_from_series

        return (*node_from_series(series, series.name or Path(path).name), series.notes)

    return Step(lambda: None, read, show)


def report_step(nodes: DynamicNodes, folder: Path | str, identifiers: bool = False) -> Step[dict[str, Any], list[Path], list[Path]]:
    """The report of what the scene shows of ``DynamicNodes``, with the curves; the paths that were written."""

    def inputs() -> dict[str, Any]:
        packages.ensure("matplotlib", requester=REQUESTER)
        from ..dynamic.dynamic_report import LesionsInForce

        if nodes.result is None:
            raise InputError(Sentence("Compute the maps first."))
        check_writable(folder)
        live = nodes.live
        found: dict = {"identifiers": hierarchy.identifiers_of(nodes.series) if identifiers else None}
        if live is not None:
            found["lesions"] = LesionsInForce(live.ratio, live.seconds, live.core.voxels().copy(), live.penumbra.voxels().copy())
        measurements = nodes.measurements if live is None else in_force(live, nodes.measurements)
        application = f"{slicer.app.applicationName} {slicer.app.applicationVersion}"
        remembered = remembered_choices(nodes.series)
        if remembered is None:
            raise InputError(Sentence("Nothing says how the maps were made; compute them again."))
        choices = remembered[1]
        return {
            "result": nodes.result,
            "measurements": measurements,
            "folder": folder,
            "method": choices.method,
            "ranges": choices.preset.ranges,
            "application": application,
            **found,
        }

    def write(arguments: dict[str, Any], progress: Progress) -> list[Path]:
        from ..dynamic.dynamic_report import write_report

        progress(0.1, "Drawing the report")
        return write_report(**arguments)

    return Step(inputs, write, lambda paths: paths)
