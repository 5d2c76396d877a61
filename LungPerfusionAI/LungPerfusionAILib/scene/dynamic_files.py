"""A CT perfusion scan from files into the scene, and its report and curves from the scene into files; as steps, for the module's logic."""

from __future__ import annotations

from pathlib import Path

import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import hierarchy, packages

from .dynamic_steps import REQUESTER, in_force, remembered_choices


def load_step(path, times=None) -> Step:
    """A series from a 4D file or a DICOM folder: (sequence, volume shown, notes)."""

    def read(_prepared, progress):
        from ..dynamic.readers import read_series

        return read_series(Path(path), progress=progress)

    def show(series):
        from .dynamic_series import node_from_series

        return (*node_from_series(series, series.name or Path(path).name), series.notes)

    return Step(lambda: None, read, show)


def report_step(nodes, folder, identifiers: bool = False) -> Step:
    """The report of what the scene shows of ``DynamicNodes``, with the curves; the paths that were written."""

    def inputs():
        packages.ensure("matplotlib", requester=REQUESTER)
        if nodes.result is None:
            raise InputError("Compute the maps first.")
        live = nodes.live
        found: dict = {"identifiers": hierarchy.identifiers_of(nodes.series) if identifiers else None}
        if live is not None:
            found |= {"limits": (live.ratio, live.seconds), "core": live.core.voxels().copy(), "penumbra": live.penumbra.voxels().copy()}
        measurements = nodes.measurements if live is None else in_force(live, nodes.measurements)
        application = f"3D Slicer {slicer.app.applicationVersion}"
        _mask, choices, _by_hand = remembered_choices(nodes.series)
        return {
            "result": nodes.result,
            "measurements": measurements,
            "folder": folder,
            "method": choices.method,
            "ranges": choices.preset.ranges,
            "application": application,
            **found,
        }

    def write(arguments, progress):
        from ..dynamic.dynamic_report import write_report

        progress(0.1, "Drawing the report")
        return write_report(**arguments)

    return Step(inputs, write, lambda paths: paths)
