"""What the slice views show: the legend, window and title of the map that is shown, inside the lung, with defects as outlines."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk


@pytest.fixture
def views(qt, scene):
    """The views module, in an application with its window."""
    import slicer

    from LungPerfusionCore.scene import views
    from slicerhost_qt import open_window

    open_window()
    yield views
    slicer.app.setLayoutManager(None)  # later tests are headless again


def volume(name: str, low: float, high: float, unit: str = "mg/mL", color: str = "iron"):
    from LungPerfusionCore.scene import volumes

    image = sitk.GetImageFromArray(np.linspace(low, high, 1000, dtype=np.float32).reshape(10, 10, 10))
    return volumes.node_from_image(image, name, unit=unit, color=color, window=(high - low, (high + low) / 2))


def legends(scene) -> dict:
    nodes = [
        scene.GetNthNodeByClass(n, "vtkMRMLColorLegendDisplayNode")
        for n in range(scene.GetNumberOfNodesByClass("vtkMRMLColorLegendDisplayNode"))
    ]
    return {node.GetDisplayableNode().GetName(): bool(node.GetVisibility()) for node in nodes}


def test_a_legend_goes_with_the_volume_that_it_belongs_to(views, scene):
    """The difference map's legend (-0.7 to 0.7) stood over the SPECT that was shown after it."""
    import slicer

    ct, difference, spect = volume("CT", -1000, 400, "HU", "grey"), volume("Difference", -0.7, 0.7, "1"), volume("SPECT", 0, 80, "counts")
    assert views.show_map(difference, ct) and legends(scene) == {"Difference": True}
    assert views.show_map(spect, ct) and legends(scene) == {"Difference": False, "SPECT": True}
    # whoever changes the layers: sample data, a DICOM load, another module
    slicer.util.setSliceViewerLayers(background=ct, foreground=None)
    assert legends(scene) == {"Difference": False, "SPECT": False}
    slicer.util.setSliceViewerLayers(background=ct, foreground=spect)
    assert legends(scene) == {"Difference": False, "SPECT": True}
    slicer.util.setSliceViewerLayers(background=difference, foreground=None)
    assert legends(scene) == {"Difference": True, "SPECT": False}


def test_a_legend_is_small_and_says_name_and_unit_in_short_lines(views, scene):
    long = volume("Dual energy CT of the chest, iodine map, soft kernel, series 12", 0, 3)
    node = views.legend(long)
    lines = node.GetTitleText().split("\n")
    assert max(map(len, lines)) <= 18 and len(lines) <= 4 and lines[-1] == "(mg/mL)" and lines[0] == "Dual energy CT of"
    assert (node.GetTitleTextProperty().GetFontSize(), node.GetLabelTextProperty().GetFontSize(), node.GetNumberOfLabels()) == (10, 10, 3)
    assert node.GetSize()[0] <= 0.12 and node.GetPosition()[0] > 0.9 and node.GetLabelFormat() == "%.1f"
    node.GetTitleTextProperty().SetFontSize(14)  # a person's choice stands
    assert views.legend(long) is node and node.GetTitleTextProperty().GetFontSize() == 14


def test_a_window_belongs_to_the_voxels_unless_a_person_chose_it(views, scene):
    from LungPerfusionCore.scene import volumes

    node = volume("map", -0.7, 0.7)
    image = volumes.image_from_node(node) * 10
    volumes.node_from_image(image, "map", node=node, window=(14.0, 0.0))
    assert (node.GetDisplayNode().GetWindow(), node.GetDisplayNode().GetLevel()) == (14.0, 0.0)
    node.GetDisplayNode().SetWindowLevel(5.0, 1.0)
    volumes.node_from_image(image, "map", node=node, window=(7.0, 0.0))
    assert (node.GetDisplayNode().GetWindow(), node.GetDisplayNode().GetLevel()) == (5.0, 1.0)


def test_the_iodine_map_is_shown_inside_the_lung_and_defects_are_outlines(views, scene):
    """Over the rest of the body it is noise; a filled defect hides the map that it was found on."""
    import slicer

    from LungPerfusionCore.scene import volumes
    from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax
    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    ct = volumes.node_from_image(simple_thorax()[0], "CT")
    noisy = sitk.GetArrayFromImage(simple_iodine()[0])
    noisy[:5] = 2.5  # far outside the lungs
    iodine = sitk.GetImageFromArray(noisy)
    iodine.CopyInformation(simple_iodine()[0])
    given = volumes.node_from_image(iodine, "iodine", unit="mg/mL")
    logic = PerfusionDefectQuantLogic()
    nodes = logic.process(iodineVolume=given, ctVolume=ct)
    assert logic.arrangeViews(nodes)
    composite = slicer.app.layoutManager().sliceWidget("Red").mrmlSliceCompositeNode()
    shown = scene.GetNodeByID(composite.GetForegroundVolumeID())
    values, lung = slicer.util.arrayFromVolume(shown), sitk.GetArrayViewFromImage(nodes.analysis.regions.labels) > 0
    assert shown is not given and not values[~lung].any() and np.array_equal(values[lung], slicer.util.arrayFromVolume(given)[lung])
    assert np.array_equal(slicer.util.arrayFromVolume(given), noisy), "the map itself stays whole"
    mine, theirs = shown.GetDisplayNode(), given.GetDisplayNode()
    assert (mine.GetColorNodeID(), mine.GetWindow(), mine.GetLevel()) == (theirs.GetColorNodeID(), theirs.GetWindow(), theirs.GetLevel())
    assert legends(scene) == {shown.GetName(): True} and volumes.unit_of(shown) == "mg/mL"
    count = scene.GetNumberOfNodes()
    assert logic.arrangeViews(nodes) and scene.GetNumberOfNodes() == count
    display = nodes.defects.GetDisplayNode()
    assert display.GetOpacity2DFill() == 0 and display.GetVisibility2DOutline() and display.GetVisibility2D()


def test_lobes_that_were_given_do_not_tint_the_map(views, scene):
    """Other tools leave lobes filled over the whole lung: the map's colours were no longer those of its legend."""
    from small_patients import add_patient

    from PerfusionDefectQuant import PerfusionDefectQuantLogic

    iodine, lungs = add_patient("A", 1)
    lungs.GetDisplayNode().SetOpacity2DFill(0.5)
    logic = PerfusionDefectQuantLogic()
    nodes = logic.process(iodineVolume=iodine, regionsSegmentation=lungs)
    assert lungs.GetDisplayNode().GetOpacity2DFill() == 0.5  # an analysis leaves it alone
    assert logic.arrangeViews(nodes)
    assert lungs.GetDisplayNode().GetOpacity2DFill() == 0.0 and lungs.GetDisplayNode().GetVisibility2DOutline()


def test_two_scans_side_by_side_without_each_others_lobes(views, scene):
    """Lobes of both scans, filled, lay over both maps."""
    from types import SimpleNamespace

    from small_patients import lungs_and_iodine

    from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec
    from PerfusionDefectQuantLib.scene.followup_nodes import ScanNodes, show_pair

    labels = lungs_and_iodine(1)[0]
    read = SimpleNamespace(regions=SimpleNamespace(labels=labels))
    scans = []
    for when in ("earlier", "later"):
        ct, iodine = volume_like(labels, f"{when} CT"), volume_like(labels, f"{when} iodine")
        lobes = segmentation_from_labels(labels, [spec(1, "right"), spec(2, "left")], f"{when} lobes", reference=ct)
        scans.append(ScanNodes(ct, iodine, lobes))
    defects = [scan.regions.GetScene().AddNewNodeByClass("vtkMRMLSegmentationNode") for scan in scans]
    nodes = SimpleNamespace(
        before=scans[0],
        after=scans[1],
        beforeDefects=defects[0],
        afterDefects=defects[1],
        result=SimpleNamespace(before=read, after=read),
    )
    assert show_pair(nodes)
    assert not any(scan.regions.GetDisplayNode().GetVisibility2D() for scan in scans)


def volume_like(labels: sitk.Image, name: str):
    from LungPerfusionCore.scene import volumes

    return volumes.node_from_image(sitk.Cast(labels, sitk.sitkFloat32), name, unit="mg/mL")
