"""Writes the numbers of a table as a DICOM structured report beside the segments that they were measured for, and reads it back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import SimpleITK as sitk

from LungPerfusionCore.dicom.export import ExportCheck, write_segmentation
from LungPerfusionCore.dicom.report_content import ReadReport, ReportOrigin
from LungPerfusionCore.dicom.report_walk import walk_report
from LungPerfusionCore.dicom.same_ct import check_same_ct
from LungPerfusionCore.dicom.segments import ExportSegment
from LungPerfusionCore.dicom.source import SourceSeries
from LungPerfusionCore.dicom.structured_report import write_report
from LungPerfusionCore.files.writable import check_writable
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.progress import Progress, part, silent


@dataclass(frozen=True)
class ReportInputs:
    """``segments``: written as a SEG at ``segments_path``, which the report refers to; empty for none. ``cts``: names and images (HU) of
    the CTs that the numbers were made on; ``notes``: sentences for the result."""

    measurements: tuple[Measurement, ...]
    origin: ReportOrigin
    segments: tuple[ExportSegment, ...]
    source: SourceSeries
    path: Path
    segments_path: Path
    cts: tuple[tuple[str, sitk.Image], ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReportCheck:
    """What reading back found. ``report``: read by walking the content tree; ``segments``: what reading the SEG back showed, or None."""

    path: Path
    report: ReadReport
    segments: ExportCheck | None = None
    notes: tuple[str, ...] = ()


def run_report(inputs: ReportInputs, progress: Progress = silent) -> ReportCheck:
    """Write and read back. Raises InputError where the series is not the CT's own, LungPerfusionError for what did not come back."""
    import pydicom

    check_writable(inputs.path.parent, inputs.path.name)
    pixels, notes = inputs.source.pixels(part(progress, 0.0, 0.4)), list(inputs.notes)
    for name, ct in inputs.cts:
        notes += check_same_ct(ct, pixels, inputs.source, name=name, progress=part(progress, 0.4, 0.6))
    del pixels
    progress(0.6, "Writing and reading back")
    check, datasets = None, []
    if inputs.segments:
        check = write_segmentation(inputs.segments, inputs.source, inputs.segments_path)
        datasets = [pydicom.dcmread(inputs.segments_path, stop_before_pixels=True)]
        notes += check.notes
    write_report(inputs.measurements, inputs.source, inputs.path, origin=inputs.origin, segmentations=datasets)
    back = walk_report(inputs.path)
    progress(1.0, "Written")
    return ReportCheck(inputs.path, back, check, tuple(dict.fromkeys(notes)))
