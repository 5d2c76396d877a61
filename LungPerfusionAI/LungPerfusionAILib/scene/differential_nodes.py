"""A SPECT registered to its CT, and differential function, as nodes; those of an earlier run are updated in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import SimpleITK as sitk
import slicer

from LungPerfusionCore.quantities import digits_of
from LungPerfusionCore.scene import hierarchy, remembered_inputs
from LungPerfusionCore.scene.bland_altman_chart import bland_altman_chart
from LungPerfusionCore.scene.colors import difference_colors
from LungPerfusionCore.scene.grids import local_ijk_to_ras
from LungPerfusionCore.scene.node_provenance import write_provenance
from LungPerfusionCore.scene.places import places_of, watch_place
from LungPerfusionCore.scene.plots import Look, line_chart
from LungPerfusionCore.scene.results import region_title
from LungPerfusionCore.scene.tables import Column, columns_of, table_from_columns
from LungPerfusionCore.scene.transforms import node_from_transform, transform_from_node
from LungPerfusionCore.scene.volumes import image_from_node, node_from_image
from LungPerfusionCore.uncertainty.interval import NOMINAL_PERCENT

from ..spect.map_words import words_of
from .result_nodes import AlignmentNodes, DifferentialNodes, SavedAlignment, SpectNodes, TabledAlignment

if TYPE_CHECKING:
    from ..spect.differential import DifferentialFunction, MapAgreement
    from ..spect.region_counts import RegionCounts
    from ..spect.registration import Alignment, SpectRegistration

#: Attribute of a volume node: the DICOM Frame of Reference UID its positions belong to; set by whoever read the file.
FRAME_OF_REFERENCE = "LungPerfusion.FrameOfReferenceUID"
TRANSFORM, ALIGNMENT = "spect_transform", "spect_alignment"


def frame_of_reference(node: slicer.vtkMRMLScalarVolumeNode) -> str | None:
    """The Frame of Reference UID of a volume: its attribute, else what Slicer's DICOM database says of its first slice,
    else None."""
    stated = node.GetAttribute(FRAME_OF_REFERENCE)
    if stated:
        return stated
    instances = (node.GetAttribute("DICOM.instanceUIDs") or "").split()
    database = getattr(slicer, "dicomDatabase", None)
    if not instances or database is None:
        return None
    return str(database.instanceValue(instances[0], "0020,0052") or "") or None


def instances_of(node: slicer.vtkMRMLScalarVolumeNode) -> frozenset[str]:
    """The SOP Instance UIDs of the DICOM files that Slicer loaded a volume from; empty for any other volume."""
    return frozenset((node.GetAttribute("DICOM.instanceUIDs") or "").split())


def series_folder(node: slicer.vtkMRMLScalarVolumeNode) -> Path | None:
    """The folder of the DICOM files that a volume was loaded from, as Slicer's DICOM database knows it; None for any other volume."""
    instances = (node.GetAttribute("DICOM.instanceUIDs") or "").split()
    database = getattr(slicer, "dicomDatabase", None) if instances else None
    file = str(database.fileForInstance(instances[0]) or "") if database is not None else ""
    return Path(file).parent if file and Path(file).is_file() else None


def registration_of(spect: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLLinearTransformNode | None:
    """The transform node that an earlier registration made for a SPECT, or None."""
    return hierarchy.find_output(spect, TRANSFORM, "vtkMRMLLinearTransformNode")


def moving_registration(spect: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLLinearTransformNode | None:
    """The same where the SPECT still hangs under it; None once it was hardened or put under another transform."""
    mine = registration_of(spect)
    return mine if mine is not None and spect.GetParentTransformNode() is mine else None


def watch_registration(spect: slicer.vtkMRMLScalarVolumeNode, call: Callable[[], None]) -> Callable[[], None]:
    """Call whenever a person (handles, the Transforms module, a script) changes a SPECT's registration; returns what ends that."""
    node = moving_registration(spect)
    if node is None:
        return lambda: None
    return watch_place(node, call)


def show_handles(spect: slicer.vtkMRMLScalarVolumeNode, shown: bool) -> None:
    """Handles in the views with which a person moves and turns a registered SPECT (no scaling: a body keeps its size)."""
    node = moving_registration(spect) if shown else registration_of(spect)
    if node is None:
        return
    node.CreateDefaultDisplayNodes()
    middle = [(n - 1) / 2 for n in spect.GetImageData().GetDimensions()]
    node.SetCenterOfTransformation(*(local_ijk_to_ras(spect) @ [*middle, 1.0])[:3])  # turns about the SPECT's own middle
    display = node.GetDisplayNode()
    display.SetEditorScalingEnabled(False)
    display.SetEditorScalingSliceEnabled(False)
    display.SetEditorVisibility(shown)
    display.SetEditorVisibility3D(shown)
    display.SetEditorSliceIntersectionVisibility(shown)


def image_as_filed(spect: slicer.vtkMRMLScalarVolumeNode) -> sitk.Image:
    """A SPECT where its file and other transforms put it, without what registration made."""
    with as_filed(spect):
        return image_from_node(spect)


@contextmanager
def as_filed(spect: slicer.vtkMRMLScalarVolumeNode) -> Iterator[None]:
    """While it is open, a SPECT lies where its file and other transforms put it, without what registration made."""
    mine = moving_registration(spect)
    if mine is None:
        yield
        return
    above = mine.GetParentTransformNode()
    spect.SetAndObserveTransformNodeID(above.GetID() if above is not None else None)
    try:
        yield
    finally:
        spect.SetAndObserveTransformNodeID(mine.GetID())


def show_registration(result: SpectRegistration, ct: slicer.vtkMRMLScalarVolumeNode, spect: slicer.vtkMRMLScalarVolumeNode) -> SpectNodes:
    """Hang the SPECT under a linear transform node that says where registration put it, and show the numbers before and
    after."""
    mine = registration_of(spect)
    now = spect.GetParentTransformNode()
    if mine is not None and now is not mine and now is not None and now.IsTransformNodeMyParent(mine):
        hierarchy.unmark_output(mine)  # a person hung a transform of their own in between: the old one stays above it, as theirs
        mine = None
    above = mine.GetParentTransformNode() if mine is not None and now is mine else now
    transform = node_from_transform(result.transform, f"{spect.GetName()} registration", node=mine, like=spect, parent=above)
    spect.SetAndObserveTransformNodeID(transform.GetID())
    hierarchy.mark_output(transform, spect, TRANSFORM)
    table = _alignment_table(result.before, result.after, spect, ct, places_of(ct, spect))
    parameters = {
        "moved": result.moved,
        "reason": result.reason,
        "shift_mm": result.shift_mm,
        "angle_deg": result.angle_deg,
    }
    write_provenance((transform, table), "registration", parameters, inputs=(ct, spect))
    return SpectNodes(transform, table, result, result.warnings)


def saved_alignment(
    ct: slicer.vtkMRMLScalarVolumeNode, spect: slicer.vtkMRMLScalarVolumeNode, place: tuple[int, ...]
) -> SavedAlignment | None:
    """What an earlier ``show_alignment`` left in the scene; None where it was of another CT or of another place."""
    table = hierarchy.find_output(spect, ALIGNMENT)
    if table is None or remembered_inputs.remembered_inputs(table) != {"inputVolume": ct, "place": list(place)}:
        return None
    columns = {column.name: column.values for column in columns_of(table)}
    before, after = (TabledAlignment(*(float(value) for value in columns[title])) for title in ("Before", "After"))
    return SavedAlignment(before, after, table)


def show_alignment(
    before: Alignment, after: Alignment, spect: slicer.vtkMRMLScalarVolumeNode, ct: slicer.vtkMRMLScalarVolumeNode, place: tuple[int, ...]
) -> AlignmentNodes:
    """How a SPECT lies on its CT, as filed and at the ``place`` (``places_of``) where it was measured, with the table that says it."""
    return AlignmentNodes(before, after, _alignment_table(before, after, spect, ct, place))


def _alignment_table(
    before: Alignment, after: Alignment, spect: slicer.vtkMRMLScalarVolumeNode, ct: slicer.vtkMRMLScalarVolumeNode, place: tuple[int, ...]
) -> slicer.vtkMRMLTableNode:
    rows = (
        ("Mutual information", "nats", "mutual_information"),
        ("Dice of SPECT outline and CT lungs", "1", "dice"),
        ("Distance of the lungs' centres", "mm", "distance_mm"),
    )
    columns = [
        Column("Quantity", [title for title, _unit, _name in rows]),
        Column("Unit", ["" if unit == "1" else unit for _title, unit, _name in rows]),
    ]
    columns += [
        Column(title, [round(float(getattr(each, name)), digits_of(unit)) for _title, unit, name in rows])
        for title, each in (("Before", before), ("After", after))
    ]
    table = table_from_columns(columns, f"{spect.GetName()} alignment", node=hierarchy.find_output(spect, ALIGNMENT), like=spect)
    hierarchy.mark_output(table, spect, ALIGNMENT)
    remembered_inputs.remember_inputs(table, inputVolume=ct, place=list(place))
    return table


def current_transform(spect: slicer.vtkMRMLScalarVolumeNode) -> sitk.Transform:
    """From the CT's points to those of the SPECT as filed (LPS), by the registration node as it is now, edits
    included."""
    mine = moving_registration(spect)
    if mine is None:
        return sitk.Transform(3, sitk.sitkIdentity)
    return transform_from_node(mine)


def show_differential(
    result: DifferentialFunction, ct: slicer.vtkMRMLScalarVolumeNode, map_nodes: Mapping[str, slicer.vtkMRMLScalarVolumeNode]
) -> DifferentialNodes:
    """Differential function of one or several maps: table of regions, table of agreement, bar chart, difference maps.

    Args:
        result: what to show.
        ct: the volume node on whose grid the regions are; outputs go under its study.
        map_nodes: name -> volume node of each map, for the provenance.
    """
    name = ct.GetName()
    maps = list(result.maps.values())
    outputs = {"differential": _regions_table(result, ct), "differential_shares": _shares_table(maps, ct)}
    outputs["differential_chart"] = line_chart(
        outputs["differential_shares"],
        "Number",
        [words_of(each.name) for each in maps],
        Look(title="Differential perfusion", x_title="", y_title="Percentage of total (%)", y_range=(0.0, _room(maps)), bars=True),
        labels="Region",
        name=f"{name} differential chart",
        chart=hierarchy.find_output(ct, "differential_chart"),
        like=ct,
    )
    charts = {"Percentage of total by region": outputs["differential_chart"]}
    if result.agreements:
        outputs["agreement"] = _agreement_table(result.agreements, ct)
        for pair in result.agreements:
            made = _bland_altman_chart(pair, ct)
            if made is not None:
                charts[f"Bland-Altman: {words_of(pair.first)} minus {words_of(pair.second)}"] = made
    differences = {}
    for (first, second), image in result.differences.items():
        role = f"difference_{first}_{second}"
        differences[first, second] = outputs[role] = node_from_image(
            image,
            f"{name} {words_of(first)} minus {words_of(second)}",
            node=hierarchy.find_output(ct, role),
            like=ct,
            unit="1",
            color=difference_colors(ct.GetScene()),
            window=(2.0 * _largest(image), 0.0),
        )
    for role, node in outputs.items():
        hierarchy.mark_output(node, ct, role)
        hierarchy.place_under_study(node, ct)
    parameters = {"normalisation": result.normalisation, "maps": list(result.maps), "interpolation": "linear"}
    write_provenance(outputs.values(), "differential function", parameters, inputs=(ct, *map_nodes.values()))
    return DifferentialNodes(
        table=outputs["differential"],
        chart=outputs["differential_chart"],
        charts=charts,
        agreement=outputs.get("agreement"),
        differences=differences,
        measurements=result.measurements,
        warnings=result.warnings,
        result=result,
    )


def _regions_table(result: DifferentialFunction, ct: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLTableNode:
    """One row a region: total, mean and share of every map, the share with the ends of its interval where there is one."""
    maps = list(result.maps.values())
    columns = [Column("Region", [region_title(region) for region in maps[0].regions])]
    for each in maps:
        map_ = _heading(each.name)
        columns += [
            Column(f"{map_} total", _whole(each.total), each.total_unit, "total_counts", 0),
            Column(f"{map_} mean", each.mean, each.unit, "mean_counts", digits_of(each.unit)),
            Column(f"{map_} percent of total", each.fraction_percent, "%", "fraction_percent", digits_of("%")),
        ]
        if each.name in result.intervals:
            words, found = f"end of the interval of the percentage, nominal {NOMINAL_PERCENT:g} %", result.intervals[each.name]
            for end, values in (("low", found.low), ("high", found.high)):
                columns.append(Column(f"{map_} percent of total, {end}", values, "%", f"fraction_percent_{end}: {words}", digits_of("%")))
    known = hierarchy.find_output(ct, "differential")
    return table_from_columns(columns, f"{ct.GetName()} differential perfusion", node=known, like=ct, blanks=True)


def _shares_table(maps: Sequence[RegionCounts], ct: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLTableNode:
    """Shares of lobes or zones only: beside the lungs' 100 % their differences would not be seen."""
    rows = _apart(maps[0])
    shares = [Column("Number", np.arange(1, len(rows) + 1)), Column("Region", [region_title(maps[0].regions[n]) for n in rows])]
    shares += [Column(words_of(each.name), np.asarray(each.fraction_percent)[rows], "%", digits=digits_of("%")) for each in maps]
    return table_from_columns(
        shares, f"{ct.GetName()} regional percentages", node=hierarchy.find_output(ct, "differential_shares"), like=ct
    )


def _heading(name: str) -> str:
    """What a column's title begins with: "SPECT", "Predicted map"."""
    words = words_of(name)
    return words[:1].upper() + words[1:]


def _whole(totals: np.ndarray) -> np.ndarray:
    """Totals without decimals; as integers, since a view would write a real number of seven digits as 3.24881e+06."""
    rounded = np.round(np.asarray(totals, float))
    return rounded.astype(np.int64) if np.isfinite(rounded).all() else rounded


def _room(maps: Sequence[RegionCounts]) -> float:
    """The upper end of the bars' axis (%): above the highest a third for the legend, which would lie over them."""
    shares = np.concatenate([np.asarray(each.fraction_percent, float)[_apart(each)] for each in maps])
    finite = shares[np.isfinite(shares)]
    return float(np.ceil(1.4 * finite.max() / 5) * 5) if finite.size and finite.max() > 0 else 100.0


def _apart(counts: RegionCounts) -> list[int]:
    """The rows of lobes or zones."""
    return [n for n, region in enumerate(counts.regions) if region not in ("whole", "right", "left")]


def _largest(difference: sitk.Image) -> float:
    """The end of a difference map's colours: what all but 2 % of the differing voxels stay within, at least 0.1."""
    values = np.abs(sitk.GetArrayViewFromImage(difference))
    values = values[values > 0]
    return max(0.1, float(np.percentile(values, 98))) if values.size else 1.0


def _agreement_table(agreements: Sequence[MapAgreement], ct: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLTableNode:
    def limit(each: MapAgreement, name: str) -> float:
        return getattr(each.bland_altman, name).value if each.bland_altman is not None else np.nan

    columns = [
        Column("Maps", [f"{_heading(a.first)} and {words_of(a.second)}" for a in agreements]),
        Column("Regions", [a.regions for a in agreements]),
        Column("Pearson of means", [a.pearson_mean for a in agreements], digits=2),
        Column("Spearman of means", [a.spearman_mean for a in agreements], digits=2),
        Column("Pearson of percentages", [a.pearson_fraction for a in agreements], digits=2),
        Column("Spearman of percentages", [a.spearman_fraction for a in agreements], digits=2),
        *(
            Column(
                title, [limit(a, name) for a in agreements], "%", "Bland-Altman, first minus second, percentage of total", digits_of("%")
            )
            for title, name in (("Bias", "bias"), ("Lower limit", "lower"), ("Upper limit", "upper"))
        ),
    ]
    known = hierarchy.find_output(ct, "agreement")
    return table_from_columns(columns, f"{ct.GetName()} agreement of maps", node=known, like=ct, blanks=True)


def _bland_altman_chart(agreement: MapAgreement, ct: slicer.vtkMRMLScalarVolumeNode) -> slicer.vtkMRMLPlotChartNode | None:
    """Shares of the regions by two maps; None under three regions."""
    if agreement.bland_altman is None:
        return None
    words, role = f"{words_of(agreement.first)} minus {words_of(agreement.second)}", f"bland_altman_{agreement.first}_{agreement.second}"
    return bland_altman_chart(
        agreement.bland_altman,
        ct,
        roles=(role, f"{role}_lines", f"{role}_table"),
        name=f"{words} by region",
        title=words,
        x_title="Mean percentage of total (%)",
        y_title="Difference (percentage points)",
        unit="%",
    )
