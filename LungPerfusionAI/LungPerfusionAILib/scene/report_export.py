"""A table of the scene as a DICOM structured report, and what reading it back found as a table of the scene."""

from __future__ import annotations

import math
import re
from pathlib import Path

import numpy as np
import slicer

from LungPerfusionCore.dicom.report_content import ReadReport, ReportOrigin
from LungPerfusionCore.dicom.source import read_source
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.quantities import TITLES
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import hierarchy, packages
from LungPerfusionCore.scene.node_provenance import parameters_of
from LungPerfusionCore.scene.results import measurements_of_rows, measurements_of_table, region_title
from LungPerfusionCore.scene.simulated_nodes import is_simulated
from LungPerfusionCore.scene.tables import Column, columns_of, table_from_columns
from LungPerfusionCore.sentence import Sentence

from ..spect.report_step import ReportCheck, ReportInputs, run_report
from .functional_lung_nodes import export_segments
from .spect_steps import REQUESTER, check_patient, cts_behind

READ_BACK = "structured_report"


def report_step(
    table: slicer.vtkMRMLTableNode,
    ct_folder: Path | str,
    path: Path | str,
    *,
    segmentation: slicer.vtkMRMLSegmentationNode | None = None,
    reader: str = "",
    series_uid: str | None = None,
    ct_node: slicer.vtkMRMLScalarVolumeNode | None = None,
) -> Step[ReportInputs, ReportCheck, tuple[ReportCheck, slicer.vtkMRMLTableNode]]:
    """The numbers of ``table`` written beside the SEG of ``segmentation`` and read back; the table of what was read is an output of it."""
    return Step(
        lambda: report_inputs(table, ct_folder, path, segmentation=segmentation, reader=reader, series_uid=series_uid, ct_node=ct_node),
        run_report,
        lambda check: (check, show_report(check.report, table)),
    )


def report_inputs(
    table: slicer.vtkMRMLTableNode,
    ct_folder: Path | str,
    path: Path | str,
    *,
    segmentation: slicer.vtkMRMLSegmentationNode | None = None,
    reader: str = "",
    series_uid: str | None = None,
    ct_node: slicer.vtkMRMLScalarVolumeNode | None = None,
) -> ReportInputs:
    """The table's numbers with where they come from, and the series that they refer to. Raises InputError for a table without numbers
    or of another patient."""
    packages.ensure("highdicom", requester=REQUESTER)
    measurements = table_measurements(table)
    if not measurements:
        raise InputError(Sentence("The table {table!r} holds no measurement of this extension.", table=table.GetName()))
    cts, notes = cts_behind(table, ct_node)
    source = read_source(ct_folder, series_uid=series_uid)
    nodes = (table, *cts) if segmentation is None else (table, segmentation, *cts)
    check_patient(nodes, source)
    if segmentation is not None:
        more, _ = cts_behind(segmentation, ct_node)
        cts = more | cts
    segments = () if segmentation is None else export_segments(segmentation, source.image())
    behind = tuple((ct.GetName(), image) for ct, image in cts.items())
    path = Path(path)
    segments_path = path.with_name(f"{path.name.removesuffix('.sr.dcm')}.seg.dcm")
    return ReportInputs(measurements, origin_of(table, reader, tuple(cts)), segments, source, path, segments_path, behind, notes)


def table_measurements(table: slicer.vtkMRMLTableNode) -> tuple[Measurement, ...]:
    """The defined numbers of a table, whichever way it lies: a row a region, or a row a quantity."""
    columns = columns_of(table)
    if columns and columns[0].name == "Region":
        return measurements_of_table(table)
    return tuple(m for m in measurements_of_rows(table) if math.isfinite(m.value))


def origin_of(table: slicer.vtkMRMLTableNode, reader: str = "", cts: tuple[slicer.vtkMRMLScalarVolumeNode, ...] = ()) -> ReportOrigin:
    """What the table's attributes say of where its numbers come from."""

    def said(name: str) -> str:
        return table.GetAttribute(f"LungPerfusion.{name}") or ""

    model = f"{said('Model')}, sha256 {said('ModelSha256')}" if said("Model") else ""
    simulated = any(is_simulated(node) for node in (table, *cts))
    command = re.sub(r"^functional lung$", "function", said("Command"))
    return ReportOrigin(command, parameters_of(table), model, reader.strip(), simulated)


def show_report(report: ReadReport, table: slicer.vtkMRMLTableNode) -> slicer.vtkMRMLTableNode:
    """What was read back, a row a number, as an output of the table that was written; updated in place."""
    numbers = report.numbers
    columns = [
        Column("Region", [region_title(n.region) for n in numbers]),
        Column("Quantity", [TITLES.get(n.quantity, n.quantity.replace("_", " ")) for n in numbers]),
        Column("Value", np.array([n.value for n in numbers], float)),
        Column("Low", np.array([n.low for n in numbers], float)),
        Column("High", np.array([n.high for n in numbers], float)),
        Column("Unit", ["" if n.unit == "1" else n.unit for n in numbers]),
    ]
    if not any(n.has_interval for n in numbers):
        columns = [each for each in columns if each.name not in ("Low", "High")]
    node = table_from_columns(columns, f"{table.GetName()} read back", node=hierarchy.find_output(table, READ_BACK))
    hierarchy.mark_output(node, table, READ_BACK)
    hierarchy.place_under_study(node, table)
    if report.simulated:
        node.SetAttribute(hierarchy.SIMULATED, "1")
    return node
