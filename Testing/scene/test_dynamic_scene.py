"""CT perfusion in the scene: series and back, maps with their units, points, curves, and the two thresholds that are dragged."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from dynamic_series_doubles import OBLIQUE, small_maps, small_series, without_islands

from LungPerfusionAILib.dynamic.lesion_index import LesionIndex, map_measurements
from LungPerfusionAILib.dynamic.series import InputFunction
from LungPerfusionAILib.dynamic.settings import PRESETS
from LungPerfusionCore.errors import InputError

FLIPPED = (-1, 0, 0, 0, 1, 0, 0, 0, 1)


@pytest.fixture
def rooms(scene):
    """The adapters, which import slicer."""
    from LungPerfusionAILib.scene import dynamic_curves, dynamic_lesions, dynamic_map_nodes, dynamic_points, dynamic_series

    class Rooms:
        series, maps, points, curves, lesions = dynamic_series, dynamic_map_nodes, dynamic_points, dynamic_curves, dynamic_lesions

    return Rooms


@pytest.fixture
def placed(rooms):
    """A series in the scene with its reference: (series, node, reference)."""

    def put(**options):
        series = small_series(**options)
        node, _shown = rooms.series.node_from_series(series, "Scan")
        peak = series.frames.max(0) - series.frames[0]
        return series, node, rooms.maps.reference_nodes(node, series, series.frames.mean(0), peak)[0]

    return put


def lesions(rooms, series, node, reference, limits=(0.3, 6.0)):
    maps, relative, sides = small_maps(series.shape)
    index = LesionIndex(relative, maps.tmax, sides, series.voxel_ml)
    return index, rooms.lesions.show_lesions(index, map_measurements(maps, sides), limits, node, reference)


@pytest.mark.parametrize("direction", [(1, 0, 0, 0, 1, 0, 0, 0, 1), FLIPPED, OBLIQUE])
def test_a_series_comes_back_as_it_was(rooms, direction):
    scan = small_series(direction=direction, times=[0, 1.5, 3, 7.25])
    node, shown = rooms.series.node_from_series(scan, "Scan")
    found = rooms.series.series_from_node(node)
    np.testing.assert_array_equal(found.frames, scan.frames)
    np.testing.assert_allclose(found.times, scan.times)
    for name in ("spacing", "origin", "direction"):
        np.testing.assert_allclose(getattr(found, name), getattr(scan, name), atol=1e-6)
    assert found.simulated and found.name == "Scan" and rooms.series.is_series(node)
    assert shown.GetImageData().GetScalarTypeAsString() == "short"
    scan = scan.with_frames(scan.frames + np.float32(0.25))
    assert rooms.series.node_from_series(scan, "Fine")[1].GetImageData().GetScalarTypeAsString() == "float"


def test_no_frame_is_lost_where_times_count_from_1970(rooms):
    scan = small_series(times=1.7e9 + 0.3 + 0.4 * np.arange(20))
    node, _shown = rooms.series.node_from_series(scan, "Scan")
    found = rooms.series.series_from_node(node)
    np.testing.assert_array_equal(found.frames, scan.frames)
    np.testing.assert_allclose(found.times, scan.times, rtol=0, atol=1e-5)


def test_slices_keep_times_of_their_own(rooms, scene, tmp_path):
    """A table that shuttles: also after frames were removed, and in a scene that was saved."""
    from LungPerfusionCore.scene import scenes

    scan = small_series(times=[0, 1.5, 3, 7.25])
    later = np.array([[-0.4, 0.0, 0.4], [0.4, 0.0, -0.4]] * 2)
    scan = replace(scan, slice_times=scan.times[:, None] + later)
    node, _shown = rooms.series.node_from_series(scan, "Scan")
    np.testing.assert_allclose(rooms.series.series_from_node(node).slice_times, scan.slice_times)
    node.RemoveDataNodeAtValue("1.5")
    np.testing.assert_allclose(rooms.series.series_from_node(node).slice_times, scan.slice_times[[0, 2, 3]])
    scenes.save_scene(tmp_path / "case.mrb")
    scenes.load_scene(tmp_path / "case.mrb")
    node = scene.GetFirstNodeByClass("vtkMRMLSequenceNode")
    np.testing.assert_allclose(rooms.series.series_from_node(node).slice_times, scan.slice_times[[0, 2, 3]])
    node.UpdateIndexValue("7.25", "9")  # times that a person set
    assert rooms.series.series_from_node(node).slice_times is None


def test_a_series_lies_where_its_volume_is_seen(rooms, scene):
    from vtk import vtkMatrix4x4

    scan = small_series()
    node, shown = rooms.series.node_from_series(scan, "Scan")
    moved = scene.AddNewNodeByClass("vtkMRMLLinearTransformNode", "moved")
    matrix = vtkMatrix4x4()
    matrix.SetElement(0, 3, 12.0)
    moved.SetMatrixTransformToParent(matrix)
    shown.SetAndObserveTransformNodeID(moved.GetID())
    assert rooms.series.series_from_node(node).origin == pytest.approx((scan.origin[0] - 12.0, *scan.origin[1:]))
    matrix.SetElement(0, 1, 0.5)
    moved.SetMatrixTransformToParent(matrix)
    with pytest.raises(InputError, match="shears"):
        rooms.series.series_from_node(node)


@pytest.mark.parametrize(("unit", "factor"), [("ms", 1000.0), ("min", 1 / 60), ("", 1.0), ("milliseconds", 1000.0), ("Minute", 1 / 60)])
def test_times_are_in_seconds(rooms, unit, factor):
    node, _shown = rooms.series.node_from_series(small_series(times=np.arange(5.0) * factor), "Scan")
    node.SetIndexUnit(unit)
    np.testing.assert_allclose(rooms.series.series_from_node(node).times, np.arange(5.0))


def test_what_is_no_series_is_refused_in_words(rooms, scene):
    from LungPerfusionCore.scene.volumes import node_from_image, set_unit

    read = rooms.series.series_from_node
    node, _shown = rooms.series.node_from_series(small_series(), "Scan")
    node.SetIndexUnit("mm")
    with pytest.raises(InputError, match="are in 'mm'"):
        read(node)
    node.SetIndexUnit("s")
    for unit in ("Bq/mL", "mg/mL", "HU"):
        set_unit(node.GetNthDataNode(2), unit)
        if unit != "HU":
            with pytest.raises(InputError, match=f'series "Scan" is in {unit}, but a dynamic series is needed in Hounsfield units'):
                read(node)
    node.GetNthDataNode(3).SetSpacing(1, 1, 1)
    with pytest.raises(InputError, match="Volume 4 of the sequence 'Scan' is not on the grid"):
        read(node)
    with pytest.raises(InputError, match="holds no volumes"):
        read(scene.AddNewNodeByClass("vtkMRMLSequenceNode", "empty"))
    volume = node_from_image(sitk.Image([4, 4, 4], sitk.sitkInt16), "one")
    with pytest.raises(InputError, match="neither a sequence"):
        read(volume)
    with pytest.raises(InputError, match="No series"):
        read(None)
    named = scene.AddNewNodeByClass("vtkMRMLSequenceNode", "named")
    named.SetIndexType(named.TextIndex)
    for text in ("first", "second"):
        named.SetDataNodeAtValue(volume, text)
    with pytest.raises(InputError, match="have no times"):
        read(named)


def test_a_multi_volume_is_read_by_its_labels(rooms):
    from LungPerfusionCore.scene.volumes import node_from_image

    scan = small_series(times=[0, 2, 5])
    image = sitk.Compose([scan.image(frame) for frame in scan.frames])
    node = node_from_image(image, "multi")
    node.SetAttribute("MultiVolume.FrameLabels", "0,2000,5000")
    node.SetAttribute("MultiVolume.FrameIdentifyingDICOMTagUnits", "ms")
    found = rooms.series.series_from_node(node)
    np.testing.assert_array_equal(found.frames, scan.frames)
    np.testing.assert_allclose(found.times, scan.times)
    assert rooms.series.is_series(node) and found.origin == pytest.approx(scan.origin)
    node.SetAttribute("MultiVolume.FrameLabels", "0,2000")
    with pytest.raises(InputError, match="2 times"):
        rooms.series.series_from_node(node)


@pytest.mark.parametrize("direction", [FLIPPED, OBLIQUE])
def test_maps_have_units_colours_and_a_place(rooms, placed, direction):
    from LungPerfusionCore.scene import hierarchy, volumes

    series, node, reference = placed(direction=direction)
    maps, relative, _sides = small_maps(series.shape)
    found = rooms.maps.show_maps(maps, relative, series, node, reference, PRESETS["brain"].ranges)
    assert {name: volumes.unit_of(each) for name, each in found.items()} == {
        "cbf": "mL/100 g/min", "cbv": "mL/100 g", "mtt": "s", "ttp": "s", "tmax": "s", "delay": "s", "rcbf": "%",
    }  # fmt: skip
    np.testing.assert_array_equal(sitk.GetArrayFromImage(volumes.image_from_node(found["tmax"])), maps.tmax)
    assert volumes.geometry_of(found["cbf"]).matches(volumes.Geometry.of_image(series.image(maps.cbf)))
    display = found["cbf"].GetDisplayNode()
    assert (display.GetWindow(), display.GetLevel()) == (80.0, 40.0) and "blue to red" in display.GetColorNode().GetName()
    assert hierarchy.input_of(found["cbf"]) is node
    display.SetWindowLevel(50, 25)
    again = rooms.maps.show_maps(maps, None, series, node, reference, PRESETS["brain"].ranges)
    assert again["cbf"] is found["cbf"] and display.GetWindow() == 50 and set(rooms.maps.saved_maps(node)) == set(found) - {"rcbf"}


@pytest.mark.parametrize("direction", [(1, 0, 0, 0, 1, 0, 0, 0, 1), FLIPPED, OBLIQUE])
def test_points_lie_in_their_voxels_and_say_where_they_were_moved(rooms, placed, direction):
    series, node, reference = placed(direction=direction)
    voxels = np.array([[0, 2, 3], [1, 5, 7], [2, 0, 0]])
    function = InputFunction("arterial", series.times, np.ones(len(series.times)), voxels)
    points = rooms.points.show_points(function, node, reference)
    assert rooms.points.same_voxels(rooms.points.voxels_of(points, reference), voxels)
    place = series.image(series.frames[0]).TransformIndexToPhysicalPoint((3, 2, 0))
    world = [0.0, 0.0, 0.0]
    points.GetNthControlPointPositionWorld(0, world)
    assert world == pytest.approx([-place[0], -place[1], place[2]])
    heard = []
    stop = rooms.points.watch_points(points, lambda: heard.append(1))
    to = series.image(series.frames[0]).TransformIndexToPhysicalPoint((4, 4, 1))
    points.SetNthControlPointPositionWorld(0, -to[0], -to[1], to[2])
    assert heard and [1, 4, 4] in rooms.points.voxels_of(points, reference).tolist()
    stop()
    points.SetNthControlPointPositionWorld(0, 900.0, 0.0, 0.0)
    with pytest.raises(InputError, match="outside the scan"):
        rooms.points.voxels_of(points, reference)
    points.RemoveAllControlPoints()
    with pytest.raises(InputError, match="no points"):
        rooms.points.voxels_of(points, reference)
    assert rooms.points.show_points(function, node, reference) is points and points.GetNumberOfControlPoints() == 3


@pytest.mark.parametrize("direction", [(1, 0, 0, 0, 1, 0, 0, 0, 1), OBLIQUE])
def test_motion_is_a_sequence_that_can_be_edited(rooms, placed, direction, scene):
    import slicer
    from vtk import vtkMatrix4x4

    from LungPerfusionAILib.scene import dynamic_motion as motion

    series, node, _reference = placed(direction=direction)
    transforms = []
    for n in range(len(series.times)):
        transform = sitk.Euler3DTransform((5.0, 6.0, 7.0), 0.0, 0.0, 0.01 * n, (0.1 * n, 0.0, -0.2 * n))
        transforms.append(transform)
    shown = motion.show_motion(transforms, series.times, node, False)
    assert shown.GetNumberOfDataNodes() == len(series.times) and motion.edited_motion(node) is None
    browser = rooms.series.browser_of(node)
    assert browser.IsSynchronizedSequenceNode(shown, True) and browser.GetSaveChanges(shown)
    proxy = browser.GetProxyNode(shown)
    assert isinstance(proxy, slicer.vtkMRMLLinearTransformNode)
    # A person moves the seventh frame by 3 mm to the right.
    matrix = vtkMatrix4x4()
    shown.GetNthDataNode(6).GetMatrixTransformToParent(matrix)
    matrix.SetElement(0, 3, matrix.GetElement(0, 3) + 3.0)
    shown.GetNthDataNode(6).SetMatrixTransformToParent(matrix)
    edited = motion.edited_motion(node)
    for n, (before, after) in enumerate(zip(transforms, edited, strict=True)):
        fixed = np.array([20.0, -30.0, 40.0])
        moved = np.array(after.TransformPoint(fixed))
        expected = np.array(before.TransformPoint(fixed + np.array([3.0, 0.0, 0.0]))) if n == 6 else np.array(before.TransformPoint(fixed))
        np.testing.assert_allclose(moved, expected, atol=1e-5)
    assert motion.show_motion(edited, series.times, node, True) is shown and motion.edited_motion(node) is not None
    # The volume under its frame's motion: the series lies where it was scanned.
    rooms.series.proxy_of(node).SetAndObserveTransformNodeID(proxy.GetID())
    assert rooms.series.series_from_node(node).origin == pytest.approx(series.origin)
    assert motion.show_motion((), series.times, node, False) is None and motion.motion_of(node) is None


def test_curves_of_inputs_and_of_the_voxel_under_the_mouse(rooms, placed):
    from LungPerfusionCore.scene.tables import columns_of

    series, node, reference = placed(direction=OBLIQUE)
    curve = series.frames[:, 1, 2, 3]
    arterial = InputFunction("arterial", series.times, 10 * curve)
    table, chart = rooms.curves.show_inputs(arterial, InputFunction("venous", series.times, curve), node)
    assert [c.name for c in columns_of(table)] == ["Time", "Arterial input", "Venous output"] and chart.GetNumberOfPlotSeriesNodes() == 2
    assert rooms.curves.show_inputs(arterial, None, node) == (table, chart) and chart.GetNumberOfPlotSeriesNodes() == 1
    voxel = rooms.curves.VoxelCurve(series.times, node, reference)
    x, y, z = series.image(series.frames[0]).TransformIndexToPhysicalPoint((3, 2, 1))
    assert voxel.voxel_at((-x + 0.4, -y, z)) == (1, 2, 3)
    assert voxel.voxel_at((500.0, 0.0, 0.0)) is None and voxel.voxel_at(None) is None
    assert voxel.chart.GetNumberOfPlotSeriesNodes() == 0 and "point at a slice view" in voxel.chart.GetTitle()  # no line that is none's
    voxel.show("Here", curve, curve / 2)
    shown = {c.name: c.values for c in columns_of(voxel.table)}
    np.testing.assert_allclose(shown["Measured"], curve, atol=0.006)
    np.testing.assert_allclose(shown["Fit"], curve / 2, atol=0.006)
    assert voxel.chart.GetTitle() == "Here" and drawn(voxel.chart) == ["Measured", "Fit"]
    voxel.show("Outside", curve, None)
    assert drawn(voxel.chart) == ["Measured"]
    count = voxel.chart.GetScene().GetNumberOfNodesByClass("vtkMRMLPlotSeriesNode")
    again = rooms.curves.VoxelCurve(series.times, node, reference)
    assert again.chart is voxel.chart and again.chart.GetTitle() != "Outside" and not drawn(again.chart)
    again.show("There", curve, None)
    assert again.chart.GetScene().GetNumberOfNodesByClass("vtkMRMLPlotSeriesNode") == count


def drawn(chart) -> list[str]:
    """What the lines of a chart are called."""
    from LungPerfusionCore.scene.plots import series

    return [each.GetYColumnName() for each in series(chart)]


def test_lesions_follow_both_thresholds_and_the_table_with_them(rooms, placed):
    from LungPerfusionCore.scene.tables import columns_of

    series, node, reference = placed()
    _index, live = lesions(rooms, series, node, reference)
    maps, relative, _sides = small_maps(series.shape)

    def row(region=0):
        return {c.name: c.values[region] for c in columns_of(live.table)}

    assert row()["Region"] == "Brain" and row(2)["Region"] == "Left hemisphere" and row(1)["Core"] == 0
    assert row()["Core"] == pytest.approx(series.voxel_ml * np.count_nonzero(maps.mask & (relative < 0.3)), abs=0.06)
    np.testing.assert_array_equal(live.core.voxels() > 0, maps.mask & (relative < 0.3))
    np.testing.assert_array_equal(live.penumbra.voxels() > 0, maps.mask & (maps.tmax >= 6))
    before = live.state
    live.set_penumbra(8.0)
    np.testing.assert_array_equal(live.penumbra.voxels() > 0, maps.mask & (maps.tmax >= 8))
    assert row()["Mismatch"] == 0 and row()["Mismatch ratio"] == 1
    live.set_core(0.7)
    np.testing.assert_array_equal(live.core.voxels() > 0, maps.mask & (relative < 0.7) & (maps.tmax >= 8))
    live.restore(before)
    assert (live.ratio, live.seconds) == (0.3, 6.0) and live.state == before
    live.finish()
    assert rooms.lesions.kept_limits(node) == (0.3, 6.0)
    assert row()["CBF"] == pytest.approx(maps.cbf[maps.mask].mean(), abs=0.06)
    # Again: the same nodes.
    segmentation, table = live.segmentation, live.table
    again = lesions(rooms, series, node, reference, limits=(0.4, 5.0))[1]
    assert again.segmentation is segmentation and again.table is table and len(segmentation.GetSegmentation().GetSegmentIDs()) == 2
    table.GetScene().RemoveNode(table)
    with pytest.raises(InputError, match="no longer in the scene"):
        again.set_core(0.2)


def test_what_is_painted_stands_at_every_threshold(rooms, placed):
    from LungPerfusionCore.scene import labelmaps

    series, node, reference = placed()
    _index, live = lesions(rooms, series, node, reference)
    core = live.numbers.core_ml[0]
    array, _offset = labelmaps.labelmap_array(live.segmentation, live.core.nodes.segment_id, reference)
    i = tuple(np.argwhere(array > 0)[0])
    array[i] = 0
    labelmaps.labelmap_modified(live.segmentation, live.core.nodes.segment_id)
    assert live.edited_elsewhere and live.take_painting() == (1, 0)
    assert live.numbers.core_ml[0] == pytest.approx(core - series.voxel_ml)
    live.set_core(0.7)
    assert live.core.voxels()[i] == 0


def test_saved_lesions_are_still_on_the_whole_grid(rooms, placed, tmp_path):
    """Slicer crops labelmaps to what they contain when it saves them; the report is drawn after that."""
    from LungPerfusionCore.scene import labelmaps

    series, node, reference = placed()
    _index, live = lesions(rooms, series, node, reference, limits=(0.3, 6.0))
    core, penumbra = (each.voxels().copy() for each in (live.core, live.penumbra))
    assert core.any() and penumbra.any()
    live.segmentation.AddDefaultStorageNode()
    live.segmentation.GetStorageNode().SetFileName(str(tmp_path / "lesions.seg.nrrd"))
    assert live.segmentation.GetStorageNode().WriteData(live.segmentation)
    layer = labelmaps.segment_of(live.segmentation, live.core.nodes.segment_id).GetRepresentation(labelmaps.BINARY)
    assert layer.GetDimensions() != tuple(reversed(series.shape))
    np.testing.assert_array_equal(live.core.voxels(), core)
    np.testing.assert_array_equal(live.penumbra.voxels(), penumbra)


@settings(max_examples=10)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 100)), min_size=1, max_size=6), st.sampled_from([0.0, 0.2]))
def test_after_any_drags_numbers_and_voxels_equal_a_recount(rooms, placed, scene, moves, least_ml):
    """With islands left out, on noise: the segment, the table's numbers and the index agree with connected components."""
    scene.Clear(0)
    series, node, reference = placed(direction=OBLIQUE)
    rng = np.random.default_rng(len(moves))
    relative, tmax = (rng.uniform(0, top, series.shape).round(digits).astype(np.float32) for top, digits in ((1, 2), (30, 0)))
    sides = np.where(rng.random(series.shape) < 0.9, 1 + (np.indices(series.shape)[2] > 3), 0).astype(np.uint8)
    index = LesionIndex(relative, tmax, sides, series.voxel_ml, smallest_ml=least_ml)
    live = rooms.lesions.show_lesions(index, (), (0.3, 6.0), node, reference)
    ratio, seconds = 0.3, 6.0
    for is_core, value in moves:
        if is_core:
            ratio = value / 100
            live.set_core(ratio)
        else:
            seconds = max(1.0, 0.3 * value)
            live.set_penumbra(seconds)
    penumbra = without_islands((sides > 0) & (tmax.astype(float) >= seconds), index.least_voxels)
    core = without_islands(penumbra & (relative.astype(float) < ratio), index.least_voxels)
    np.testing.assert_array_equal(live.core.voxels() > 0, core)
    np.testing.assert_array_equal(live.penumbra.voxels() > 0, penumbra)
    assert live.numbers.core_ml[2] == pytest.approx(series.voxel_ml * np.count_nonzero(core & (sides == 2)))
    assert live.numbers.penumbra_ml[0] == pytest.approx(series.voxel_ml * np.count_nonzero(penumbra))
