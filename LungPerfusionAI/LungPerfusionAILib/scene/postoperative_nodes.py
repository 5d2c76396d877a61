"""Predicted postoperative function as a table, updated in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from LungPerfusionCore.quantities import digits_of
from LungPerfusionCore.scene import hierarchy
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.tables import Column, table_from_columns

if TYPE_CHECKING:
    import slicer

    from LungPerfusionCore.uncertainty.interval import Interval

    from ..spect.postoperative import PostoperativeFunction

ROLE = "postoperative_function"


def _ends(interval: Interval | None) -> tuple[float | None, float | None]:
    return (None, None) if interval is None else (interval.low, interval.high)


def show_postoperative(
    result: PostoperativeFunction,
    ct: slicer.vtkMRMLScalarVolumeNode,
    map_name: str | None,
    table: slicer.vtkMRMLTableNode | None = None,
) -> slicer.vtkMRMLTableNode:
    """Put predicted postoperative function beside the CT: one row a method, litres with their interval and percent predicted.

    Args:
        map_name: of the map whose shares were counted, or None. table: that of the differential function, for the provenance.
    """
    rows = (
        ("Preoperative", 0.0, result.fev1_l, None, None, result.reference_percent),
        (
            f"ppo, perfusion ({map_name})" if map_name else "ppo, perfusion",
            result.resected_percent,
            result.by_perfusion_l,
            *_ends(result.by_perfusion_interval),
            result.by_perfusion_percent,
        ),
        (
            "ppo, segments",
            result.resected_segments_percent,
            result.by_segments_l,
            *_ends(result.by_segments_interval),
            result.by_segments_percent,
        ),
    )
    titles = (("Resected", "%"), ("Volume", "L"), ("Low", "L"), ("High", "L"), ("Of predicted", "%"))
    columns = [Column("FEV1", [title for title, *_numbers in rows])]
    for n, (title, unit) in enumerate(titles, 1):
        columns.append(Column(title, [float("nan") if row[n] is None else row[n] for row in rows], unit, digits=digits_of(unit)))
    known = hierarchy.find_output(ct, ROLE)
    node = table_from_columns(columns, f"{ct.GetName()} predicted postoperative function", node=known, like=ct, blanks=True)
    hierarchy.mark_output(node, ct, ROLE)
    hierarchy.place_under_study(node, ct)
    parameters = {"fev1_l": result.fev1_l, "resected": list(result.resected), "map": map_name, "functional_segments": dict(result.counted)}
    write_provenance((node,), "predicted postoperative function", parameters, inputs=(ct, table))
    return node
