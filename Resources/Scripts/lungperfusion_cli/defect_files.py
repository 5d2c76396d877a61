"""The files of a defect measurement: scene, volumes, segmentation, tables, report."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def parameters_of(nodes, options: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """How the numbers came about, for ``result.json``: the threshold in force, its rule, every parameter of the analysis."""
    return {**nodes.analysis.parameters, **(options or {})}


def write_defects(case, logic, nodes, staging: Path, progress, *, simulated: bool = False, maps: bool = True) -> None:
    """Write everything that ``PerfusionDefectQuantLogic.process`` made into ``staging`` and enter it in the record.

    ``maps``: write the volumes as files beside the scene, too.
    """
    from LungPerfusionCore.scene import hierarchy

    case.stamp(*hierarchy.outputs_of(nodes.live.nodes.reference), simulated=simulated)
    progress(0.0, "Writing the report")
    for path in logic.writeReport(nodes, str(staging)):
        case.wrote("report" if Path(path).suffix == ".pdf" else f"report_{Path(path).suffix[1:]}", Path(path))
    progress(0.3, "Writing the scene")
    case.save_scene(staging / "scene.mrb")
    progress(0.7, "Writing volumes and tables")
    if maps:
        case.save(nodes.iodine, staging / "iodine.nrrd", "iodine")
    if maps and nodes.virtualNoncontrast is not None:
        case.save(nodes.virtualNoncontrast, staging / "virtual_noncontrast.nrrd", "virtual_noncontrast")
    case.save(nodes.defects, staging / "defects.seg.nrrd", "defects")
    case.save(nodes.table, staging / "defects.tsv", "table_tsv")
    write_csv(nodes.measurements, staging / "defects.csv")
    case.wrote("table", staging / "defects.csv")
    progress(1.0, "Written")


def write_csv(measurements, path: Path) -> None:
    """One row a region, one column a quantity with its unit, full precision, empty where a value is undefined."""
    from LungPerfusionCore.files import atomic_files as whole_files

    quantities = list(dict.fromkeys((m.quantity, m.unit) for m in measurements))
    value = {(m.region, m.quantity): m.value for m in measurements}
    rows = []
    for region in dict.fromkeys(m.region for m in measurements):
        cells = [value.get((region, name), math.nan) for name, _ in quantities]
        rows.append([region, *("" if math.isnan(cell) else repr(float(cell)) for cell in cells)])
    whole_files.write_csv(path, ["region", *(f"{name} [{unit}]" for name, unit in quantities)], rows)
