"""A CT perfusion scan from files into the scene, and its report and curves from the scene into files; as steps, for the module's logic."""

from __future__ import annotations

from pathlib import Path

from LungPerfusionCore.run.step import Step


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
    raise NotImplementedError
