"""Tables equal their values, update in place with one Modified; charts and scenes keep everything."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
import slicer
import vtk
from hypothesis import given
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError, LungPerfusionError
from LungPerfusionCore.scene import hierarchy, plots, scenes, tables, volumes
from LungPerfusionCore.scene.tables import Column

FLOATS = st.floats(allow_nan=True, allow_infinity=False, width=64)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=8).map(lambda text: " ".join(text.split()))


@st.composite
def columns(draw, rows: int | None = None) -> list[Column]:
    rows = draw(st.integers(1, 5)) if rows is None else rows
    kinds = {"float": FLOATS, "int": st.integers(-(2**31), 2**31 - 1), "long": st.integers(-(2**53), 2**53), "text": TEXTS}
    found = []
    for index, kind in enumerate(draw(st.lists(st.sampled_from(sorted(kinds)), min_size=1, max_size=5))):
        values = draw(st.lists(kinds[kind], min_size=rows, max_size=rows))
        found.append(Column(f"c{index}_{kind}", values, draw(st.sampled_from(["", "mL", "mg/mL"])), draw(TEXTS)))
    return found


def in_a_file(text: str) -> str:
    return text.replace('"', "'").replace("#", "No.")


def assert_table_is(node, wanted: list[Column], rtol: float = 0.0) -> None:
    found = tables.columns_of(node)
    assert [each.name for each in found] == [each.name for each in wanted]
    for mine, theirs in zip(found, wanted, strict=True):
        assert (mine.unit, mine.description) == (theirs.unit, in_a_file(theirs.description))
        if isinstance(mine.values, list):
            texts = [in_a_file(value) for value in theirs.values]
            assert mine.values == ([text or "-" for text in texts] if theirs is wanted[0] else texts)
        elif rtol:
            np.testing.assert_allclose(mine.values, theirs.values, rtol=rtol)
        else:
            np.testing.assert_array_equal(mine.values, np.asarray(theirs.values))


@given(first=columns(), second=columns())
def test_a_table_equals_its_values_when_made_and_when_updated(scene, first, second):
    node = tables.table_from_columns(first, "table")
    assert_table_is(node, first)
    table, modified = node.GetTable(), []
    node.AddObserver("ModifiedEvent", lambda *_: modified.append(1))
    assert tables.table_from_columns(second, "other", node=node) is node
    assert_table_is(node, second)
    assert node.GetTable() is table and node.GetName() == "table" and len(modified) == 1


@given(data=st.data(), wanted=columns())
def test_cells_are_overwritten_where_they_are(scene, data, wanted):
    node = tables.table_from_columns(wanted, "table")
    numbers = [each for each in wanted if not each.name.endswith("text")]
    rows = len(wanted[0].values)
    cells = data.draw(st.lists(st.integers(-(2**20), 2**20), min_size=rows * len(numbers), max_size=rows * len(numbers)))
    matrix = np.array(cells, dtype=float).reshape(rows, len(numbers))
    arrays = [node.GetTable().GetColumn(index) for index in range(len(wanted))]
    modified = []
    node.AddObserver("ModifiedEvent", lambda *_: modified.append(1))
    tables.update_cells(node, matrix)
    assert len(modified) == 1 and arrays == [node.GetTable().GetColumn(index) for index in range(len(wanted))]
    found = [each.values for each in tables.columns_of(node) if not isinstance(each.values, list)]
    np.testing.assert_array_equal(np.array(found, dtype=float).reshape(len(numbers), rows).T, matrix)
    with pytest.raises(ValueError, match="does not fit"):
        tables.update_cells(node, np.zeros((rows + 1, len(numbers))))


@given(wanted=columns())
def test_tables_survive_saving_and_loading(scene, tmp_path_factory, wanted):
    scene.Clear(0)
    tables.table_from_columns(wanted, "table")
    path = scenes.save_scene(tmp_path_factory.mktemp("scene") / "tables.mrb")
    scenes.load_scene(path)
    assert_table_is(scene.GetFirstNodeByName("table"), wanted, rtol=1e-5)  # Slicer writes six significant digits
    types = [column.array().dtype for column in wanted]
    assert [column.array().dtype for column in tables.columns_of(scene.GetFirstNodeByName("table"))] == types


def test_headers_show_the_unit_once(scene):
    """The application's view adds the unit label to the title; "1" is no unit that a reader needs."""
    wanted = [
        Column("mean_iodine", [1.5], "mg/mL"),
        Column("Volume mL", [2.0], "mL"),
        Column("volume_ml", [2.0], "ml"),
        Column("Probability", [0.5], "1"),
        Column("ml", [0.5], "ml"),
        Column("rater", ["A"]),
    ]
    node = tables.table_from_columns(wanted, "t")
    assert [node.GetColumnTitle(each.name) for each in wanted] == ["mean_iodine", "Volume", "volume", "Probability", "ml", "rater"]
    assert [node.GetColumnUnitLabel(each.name) for each in wanted] == ["mg/mL", "mL", "ml", "", "ml", ""]
    assert node.GetUseColumnTitleAsColumnHeader()


def test_numbers_are_rounded_as_they_are_shown_and_stay_so(scene, tmp_path):
    """The view writes what is stored, with six digits: 14.0371 % would stand there."""
    node = tables.table_from_columns(
        [Column("Region", ["whole", "right"]), Column("Defect", [14.0371, -0.01], "%", digits=1), Column("x", [1.23456789, np.nan])], "t"
    )
    cells = [[node.GetTable().GetValue(row, column).ToString() for column in (1, 2)] for row in (0, 1)]
    assert cells == [["14", "1.23457"], ["0", "nan"]]
    tables.update_cells(node, [[2.26, 1.0], [99.96, 2.0]])
    assert [list(column.values) for column in tables.columns_of(node)[1:]] == [[2.3, 100.0], [1.0, 2.0]]
    scenes.load_scene(scenes.save_scene(tmp_path / "t.mrb"))
    opened = scene.GetFirstNodeByName("t")
    tables.update_cells(opened, [[2.26, 1.0], [99.96, 2.0]])
    assert list(tables.columns_of(opened)[1].values) == [2.3, 100.0] and tables.columns_of(opened)[1].digits == 1


def _shown(node):
    table = node.GetTable()
    return [
        [table.GetValue(row, column).ToString() for column in range(table.GetNumberOfColumns())] for row in range(table.GetNumberOfRows())
    ]


def test_an_undefined_number_is_an_empty_cell_and_a_number_again(scene, tmp_path):
    """A view writes nan; a table that people read has nothing there, keeps its digits, and gives its numbers to what computes."""
    columns = [
        Column("Region", ["Lungs", "Right lung"]),
        Column("SPECT total", [3248812.0, np.nan], "counts", digits=0),
        Column("Share", [100.0, 51.26], "%", digits=1),
        Column("Value", [1.5, np.nan]),
    ]
    node = tables.table_from_columns(columns, "t", blanks=True)
    assert _shown(node) == [["Lungs", "3248812", "100", "1.5"], ["Right lung", "", "51.3", ""]]
    assert node.GetColumnUnitLabel("SPECT total") == "counts"
    np.testing.assert_array_equal(tables.columns_of(node)[1].values, [3248812.0, np.nan])
    heard = []
    node.AddObserver("ModifiedEvent", lambda *_: heard.append(1))
    tables.update_cells(node, [[1.0, np.nan, 2.0], [2.0, 3.0, 4.0]])
    assert len(heard) == 1 and _shown(node) == [["Lungs", "1", "", "2"], ["Right lung", "2", "3.0", "4"]]
    scenes.load_scene(scenes.save_scene(tmp_path / "t.mrb"))
    opened = scene.GetFirstNodeByName("t")
    np.testing.assert_array_equal(tables.columns_of(opened)[2].values, [np.nan, 3.0])
    tables.update_cells(opened, [[5.0, 6.0, 7.0], [8.0, 9.26, 1.0]])
    assert _shown(opened) == [["Lungs", "5", "6", "7"], ["Right lung", "8", "9.3", "1"]]
    assert [column.array().dtype.kind for column in tables.columns_of(opened)] == ["O", "f", "f", "f"]


def test_a_table_of_a_plot_keeps_its_undefined_numbers(scene):
    node = tables.table_from_columns([Column("x", [1.0, 2.0], digits=1), Column("y", [np.nan, 2.0], digits=1)], "curve")
    assert tables.columns_of(node)[1].values.dtype == np.float64 and not tables.columns_of(node)[1].blank


def test_texts_fit_a_line_of_a_file(scene):
    node = tables.table_from_columns([Column("who", ['a\t"b"\nc', "case #3", "", None])], "t")
    assert tables.columns_of(node)[0].values == ["a 'b' c", "case No.3", "-", "None"]


def test_uneven_or_nameless_columns_are_refused(scene):
    for wrong in (
        [Column("a", [1]), Column("b", [1, 2])],
        [Column("a", [1]), Column("a", [2])],
        [Column("", [1])],
        [Column("a", [[1.0, 2.0]])],
    ):
        with pytest.raises(ValueError):
            tables.table_from_columns(wrong, "t")
    assert slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLTableNode") == 0


def curve() -> object:
    x = np.linspace(0, 4, 30)
    wanted = [Column("slice", x, "mm"), Column("probability", np.sin(x) ** 2), Column("other", x)]
    return tables.table_from_columns(wanted, "curve")


def test_a_chart_shows_the_columns_and_is_updated_in_place(scene):
    table = curve()
    chart = plots.line_chart(
        table, "slice", ["probability", "other"], plots.Look(title="Curve", x_title="Slice [mm]", y_title="P", y_range=(0.0, 1.0))
    )
    first, second = plots.series(chart)
    assert [(each.GetTableNode(), each.GetXColumnName(), each.GetYColumnName()) for each in (first, second)] == [
        (table, "slice", "probability"),
        (table, "slice", "other"),
    ]
    assert (chart.GetTitle(), chart.GetXAxisTitle(), chart.GetYAxisTitle()) == ("Curve", "Slice [mm]", "P")
    assert not chart.GetYAxisRangeAuto() and chart.GetXAxisRangeAuto() and chart.GetLegendVisibility()
    assert first.GetColor() != second.GetColor()
    line = plots.threshold_line(chart, 0.4, (0.0, 1.0))
    first.SetColor(0.0, 0.0, 0.0)
    other = tables.table_from_columns([Column("slice", [1.0, 2.0]), Column("probability", [3.0, 4.0])], "other")
    again = plots.line_chart(other, "slice", ["probability"], plots.Look(title="New", x_title="x", y_title="y"), chart=chart)
    assert again is chart and plots.series(chart)[0] is first and first.GetTableNode() is other
    assert first.GetColor() == (0.0, 0.0, 0.0) and chart.GetYAxisRangeAuto() and chart.GetTitle() == "New"
    assert len(plots.series(chart)) == 2 and plots.series(chart)[1].GetTableNode() is line
    assert slicer.mrmlScene.GetNumberOfNodesByClass("vtkMRMLPlotSeriesNode") == 2
    with pytest.raises(ValueError, match="no column 'mood'"):
        plots.line_chart(table, "slice", ["mood"], plots.Look(title="", x_title="", y_title=""))


def test_the_threshold_line_moves_by_two_cells(scene):
    chart = plots.line_chart(curve(), "slice", ["probability"], plots.Look(title="Curve", x_title="x", y_title="y"))
    table = plots.threshold_line(chart, 1.0, (0.0, 5.0))
    cells, modified = table.GetTable().GetColumn(0), []
    table.AddObserver("ModifiedEvent", lambda *_: modified.append(1))
    plots.move_threshold_line(table, 2.5)
    assert table.GetTable().GetColumn(0) is cells and len(modified) == 1
    assert [list(each.values) for each in tables.columns_of(table)] == [[2.5, 2.5], [0.0, 5.0]]
    assert plots.threshold_line(chart, 3.0, (0.0, 2.0)) is table
    assert [list(each.values) for each in tables.columns_of(table)] == [[3.0, 3.0], [0.0, 2.0]]
    assert len(plots.series(chart)) == 2


def test_the_names_of_bars_stand_under_them(scene):
    """Slicer writes no names along an axis (a label column is in tool tips only): the axis' title says which number is which."""
    names = ["RUL", "RML", *(f"Right apical zone {n}" for n in range(5))]
    table = tables.table_from_columns([Column("n", np.arange(1, 8)), Column("region", names), Column("percent", np.arange(7.0))], "t")
    chart = plots.line_chart(table, "n", ["percent"], plots.Look(title="Defects", x_title="Lobe", y_title="%", bars=True), labels="region")
    bar = plots.series(chart)[0]
    assert bar.GetPlotType() == bar.PlotTypeScatterBar and (bar.GetXColumnName(), bar.GetLabelColumnName()) == ("n", "region")
    lines = chart.GetXAxisTitle().split("\n")
    assert lines[0] == "Lobe" and ", ".join(line.rstrip(",") for line in lines[1:]) == ", ".join(
        f"{n} {name}" for n, name in enumerate(names, 1)
    )
    assert max(map(len, lines)) <= 64 and chart.GetXAxisRange() == (0.5, 7.5) and not chart.GetXAxisRangeAuto()
    with pytest.raises(ValueError, match="holds texts"):
        plots.line_chart(table, "region", ["percent"], plots.Look(title="", x_title="", y_title="", bars=True))


@pytest.mark.parametrize("name", ["all.mrb", "all"])
def test_a_scene_comes_back_with_everything(scene, tmp_path, name):
    tree = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(scene)
    study = tree.CreateStudyItem(tree.CreateSubjectItem(tree.GetSceneItemID(), "P"), "S")
    image = sitk.GetImageFromArray(np.arange(60, dtype=np.float32).reshape(3, 4, 5))
    node = volumes.node_from_image(image, "ct", unit="HU", quantity="attenuation", window=(700.0, 100.0))
    tree.SetItemParent(tree.GetItemByDataNode(node), study)
    output = volumes.node_from_image(image, "map", like=node, unit="mg/mL", color="iron")
    hierarchy.mark_output(output, node, "iodine_map")
    table = curve()
    hierarchy.mark_output(table, node, "curve")
    chart = plots.line_chart(table, "slice", ["probability"], plots.Look(title="Curve", x_title="x", y_title="y"), like=node)
    plots.threshold_line(chart, 1.25, (0.0, 1.0))
    path = scenes.save_scene(tmp_path / name)
    assert [each.name for each in tmp_path.iterdir()] == [name]
    scene.Clear(0)
    scenes.load_scene(path)
    node = scene.GetFirstNodeByName("ct")
    output, table = hierarchy.find_output(node, "iodine_map"), hierarchy.find_output(node, "curve", "vtkMRMLTableNode")
    assert (output.GetName(), table.GetName()) == ("map", "curve")
    assert (volumes.unit_of(node), volumes.unit_of(output)) == ("HU", "mg/mL")
    assert node.GetVoxelValueQuantity().GetCodeValue() == "112031"
    assert (node.GetDisplayNode().GetWindow(), node.GetDisplayNode().GetLevel()) == (700.0, 100.0)
    assert output.GetDisplayNode().GetColorNodeID() == volumes.COLOR_MAPS["iron"]
    np.testing.assert_array_equal(slicer.util.arrayFromVolume(output), sitk.GetArrayViewFromImage(image))
    chart = scene.GetFirstNodeByName("Curve")
    assert plots.series(chart)[0].GetTableNode() is table
    line = plots.threshold_line(chart, 2.0, (0.0, 1.0))
    assert len(plots.series(chart)) == 2 and line.GetName() == "Threshold"
    tree = slicer.vtkMRMLSubjectHierarchyNode.GetSubjectHierarchyNode(scene)
    for each in (node, output, chart):
        assert tree.GetItemName(tree.GetItemParent(tree.GetItemByDataNode(each))) == "S"
    scenes.load_scene(path, clear=False)
    assert scene.GetNumberOfNodesByClass("vtkMRMLScalarVolumeNode") == 4
    copies = [scene.GetNthNodeByClass(n, "vtkMRMLScalarVolumeNode") for n in range(4)]
    found = [hierarchy.find_output(each, "iodine_map") for each in copies if each.GetAttribute(hierarchy.ROLE) is None]
    assert len(set(found)) == 2 and None not in found  # each input finds its own


def test_a_scene_that_finds_no_room_says_so(scene, tmp_path):
    """VTK says "Zip: close archive Write error" of a full disk; nothing is left behind."""

    class Full:
        def __init__(self, words):
            self.words = words

        def WriteToMRB(self, path, _thumbnail, messages):
            messages.AddMessage(vtk.vtkCommand.ErrorEvent, self.words)
            return False

    with pytest.raises(LungPerfusionError, match=r"'x\.mrb'\. The disk is full or cannot be written: \d+ MB are free\.$"):
        scenes.save_scene(tmp_path / "x.mrb", Full("Zip: close archive Write error"))
    with pytest.raises(LungPerfusionError, match="no such node"):
        scenes.save_scene(tmp_path / "x.mrb", Full("no such node"))
    assert list(tmp_path.iterdir()) == []


def test_scenes_that_are_not_there_or_broken_are_refused(scene, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "broken.mrb").write_bytes(b"no bundle")
    (tmp_path / "broken.mrml").write_text("<MRML")
    for name, why in (
        ("none.mrb", "no scene"),
        ("folder", "0 scene files"),
        ("broken.mrb", "could not be read"),
        ("broken.mrml", "could not be read"),
    ):
        with pytest.raises(InputError, match=why):
            scenes.load_scene(tmp_path / name)
    with pytest.raises(InputError, match="exists already"):
        scenes.save_scene(tmp_path / "folder")
    with pytest.raises(InputError, match="no folder"):
        scenes.save_scene(tmp_path / "nowhere" / "x.mrb")


def test_a_panels_plot_view_stays_apart_after_the_scene_was_closed(scene):
    """Closing resets a singleton to its defaults, and then it would show the layout's chart."""
    from LungPerfusionCore.scene.plot_views import panel_plot_view

    for _close in range(2):
        view = panel_plot_view(scene, "Test")
        assert not view.GetDoPropagatePlotChartSelection() and view.GetHideFromEditors() and not view.GetSaveWithScene()
        owner = view.GetParentLayoutNode()
        assert (
            owner.GetHideFromEditors() and not owner.GetSaveWithScene() and owner is panel_plot_view(scene, "Other").GetParentLayoutNode()
        )
        scene.Clear(0)
    assert panel_plot_view(scene, "Test") is view
