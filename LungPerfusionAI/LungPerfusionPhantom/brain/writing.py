"""A brain phantom's folder: the 4D series, its times, the arterial input, the truth maps and ``truth.json``.

The series is a NRRD whose last axis is a list of frames with its times in the header, as 3D Slicer writes a volume
sequence, so Slicer opens it as one; SimpleITK reads it as an image of as many components as there are frames.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import whole_file, write_csv, write_text
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.provenance import plain

from ..grid import Grid, nrrd_header, write_nrrd
from .examination import BrainPatient
from .motion import COLUMNS
from .truth import UNITS

_TYPES = ("int16", "float32")


def write_series(
    path: Path,
    frames: Iterable[np.ndarray],
    times: np.ndarray,
    grid: Grid,
    *,
    units: str = "HU",
    level: int = 1,
    header: dict[str, str] | None = None,
) -> None:
    """Write frames (each (k, j, i), int16 or float32) as one 4D gzip NRRD in LPS, by rename; times in seconds in the
    header.

    The frames are compressed one by one, so the series is never in memory as a whole. The bytes depend on the frames,
    times and grid alone.

    Raises:
        InputError: a frame whose shape or type differs, or fewer or more frames than times.
    """
    count, kind = 0, None
    with whole_file(path) as partial, partial.open("wb") as stream:
        packer = zlib.compressobj(level, zlib.DEFLATED, 31)  # 31: with gzip's header, which zlib leaves without a time stamp
        for frame in frames:
            if kind is None:
                kind = frame.dtype.name
                if kind not in _TYPES:
                    raise InputError(f"A series of type {kind} cannot be written.")
                stream.write(nrrd_header(grid, kind, units=units, times=times, pairs=header))
            if frame.dtype.name != kind or tuple(frame.shape) != tuple(grid.shape):
                raise InputError(f"Frame {count} is {frame.dtype.name} {frame.shape}, not {kind} {grid.shape}.")
            stream.write(packer.compress(np.ascontiguousarray(frame, dtype=frame.dtype.newbyteorder("<")).data))
            count += 1
        if count != len(times):
            raise InputError(f"{count} frames do not match {len(times)} times.")
        stream.write(packer.flush())


def write_table(path: Path, columns: dict[str, np.ndarray]) -> None:
    """Write columns of numbers as CSV with a header line."""
    rows = ([f"{value:.6g}" for value in row] for row in zip(*columns.values(), strict=True))
    write_csv(path, list(columns), rows, line_end="\n")


def fill_brain_folder(patient: BrainPatient, folder: Path, progress: Progress = silent) -> None:
    """Write everything into an existing folder; the caller sees to it that nobody takes it for complete before it
    is."""
    write_series(
        folder / "ctp.nrrd",
        patient.frames(part(progress, 0, 0.9)),
        patient.times,
        patient.grid,
        header={"content": "simulated CT perfusion"},
    )
    write_table(folder / "times.csv", {"frame": np.arange(len(patient.times)), "time_s": patient.times})
    write_table(folder / "aif.csv", {"time_s": patient.times, "aif_hu": patient.arterial, "vof_hu": patient.venous})
    write_table(folder / "motion.csv", {"time_s": patient.times, **dict(zip(COLUMNS, patient.motion.T, strict=True))})
    (folder / "truth").mkdir()
    for name, values in (*patient.maps.items(), *patient.labels.items()):
        write_nrrd(
            folder / "truth" / f"{name}.nrrd",
            values,
            patient.grid,
            units=UNITS.get(name),
            header={"content": f"simulated {name}"},
        )
    text = json.dumps(plain(patient.truth), indent=1, sort_keys=True, allow_nan=False)
    write_text(folder / "truth.json", text + "\n")
    progress(1.0, "Wrote the brain")
