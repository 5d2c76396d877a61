"""Small simulated patients for the panels, made and analysed in a fraction of a second, and what a panel shows of one."""

from __future__ import annotations

import re

import numpy as np
import SimpleITK as sitk

SHAPE = (12, 14, 16)


def lungs_and_iodine(seed: int) -> tuple[sitk.Image, sitk.Image]:
    """Labels (1 right, 2 left) and an iodine map (mg/mL) on a grid of 10 mm."""
    rng = np.random.default_rng(seed)
    labels = np.zeros(SHAPE, np.uint8)
    labels[2:10, 3:11, 2:7], labels[2:10, 3:11, 9:14] = 1, 2
    values = rng.uniform(0.4, 2.0, SHAPE).astype(np.float32)
    values[2:4, 3 : 5 + seed % 4, 2:7] = 0.05
    images = [sitk.GetImageFromArray(array) for array in (labels, values)]
    for image in images:
        image.SetSpacing((10.0, 10.0, 10.0))
    return images[0], images[1]


def add_patient(name: str, seed: int):
    """(iodine map, segmentation of both lungs) as nodes of a patient of its own in the subject hierarchy."""
    import slicer

    from LungPerfusionCore.scene import segmentations, volumes

    labels, iodine = lungs_and_iodine(seed)
    node = volumes.node_from_image(iodine, f"{name} iodine", unit="mg/mL")
    specs = [segmentations.spec(1, "right"), segmentations.spec(2, "left")]
    lungs = segmentations.segmentation_from_labels(labels, specs, f"{name} lungs", reference=node)
    in_study(name, node, lungs)
    assert slicer.mrmlScene.GetNodeByID(node.GetID()) is node
    return node, lungs


def in_study(name: str, *nodes) -> None:
    """Put nodes under a patient and a study of their own, as DICOM import does."""
    import slicer

    tree = slicer.mrmlScene.GetSubjectHierarchyNode()
    study = tree.CreateStudyItem(tree.CreateSubjectItem(tree.GetSceneItemID(), name), "CT")
    for node in nodes:
        item = tree.GetItemByDataNode(node) or tree.CreateItem(study, node)
        tree.SetItemParent(item, study)


def quantify(widget) -> None:
    """What the job of *Quantify perfusion defects* does, without its thread."""
    asked = widget._inputs.asked(widget._parameterNode)
    arguments = widget._inputs.arguments(widget._parameterNode)
    widget._job.say(widget._analysis.put(asked, arguments, widget.logic.defectsAgainStep(arguments).run()))
    widget._offerResume()


def events(panel) -> None:
    """The event loop gets round to a timer that waits for painting to end."""
    timer = panel.threshold._painted
    if timer.isActive():
        timer.stop()
        panel.threshold.takePainting()


def recount(node, segment_id: str, reference) -> int:
    """Voxels of a segment, from its labelmap as it is now, on the grid of a volume."""
    from LungPerfusionCore.scene import grids, segmentations

    labels, _ids = segmentations.labels_from_segmentation(node, grids.geometry_of(reference), [segment_id])
    return int(np.count_nonzero(sitk.GetArrayViewFromImage(labels)))


def words_of(ui, *names: str) -> str:
    """The texts of labels, one after the other."""
    return " | ".join(re.sub("<[^>]*>", "", getattr(ui, name).text) for name in names)


def editor_history(segmentation):
    """The Segment Editor's own history of a segmentation node: ``SaveState`` before each stroke, then undo and redo, which exchange
    the segments' labelmaps and say nothing but that the segments changed."""
    import slicer

    history = slicer.vtkSegmentationHistory()
    history.SetSegmentation(segmentation.GetSegmentation())
    history.SetMaximumNumberOfStates(10)
    return history


def stroke(segmentation, segment_id: str, reference, places: np.ndarray, value: int) -> None:
    """Voxels (ascending offsets into the grid of ``reference``) painted or erased, as the Segment Editor leaves it: another labelmap."""
    import slicer

    from LungPerfusionCore.scene import grids, labelmaps

    mask = np.zeros(tuple(reversed(grids.geometry_of(reference).size)), np.uint8)
    from LungPerfusionCore.scene import segmentations

    labels, _ids = segmentations.labels_from_segmentation(segmentation, grids.geometry_of(reference), [segment_id])
    mask[...] = sitk.GetArrayViewFromImage(labels) > 0
    mask.reshape(-1)[places] = value
    image = slicer.vtkOrientedImageData()
    voxels = grids.allocated(image, tuple(bound for n in reversed(mask.shape) for bound in (0, n - 1)), np.uint8)
    image.SetGeometryFromImageToWorldMatrix(grids.to_vtk(labelmaps.local_geometry(segmentation, reference)[1]))
    voxels[...] = mask
    slicer.vtkSlicerSegmentationsModuleLogic.SetBinaryLabelmapToSegment(
        image, segmentation, segment_id, slicer.vtkSlicerSegmentationsModuleLogic.MODE_REPLACE, image.GetExtent(), False, []
    )
