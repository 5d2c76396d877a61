"""The simulated patient's CT series as slicer-core's own reader sees it."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from LungPerfusionPhantom.lung.dicom_out import write_dicom

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))

from phantom_cases import quiet_patient


def test_slicer_reads_the_series_where_and_as_it_was_written(scene, tmp_path):
    import slicer
    import vtk
    from vtk.util.numpy_support import vtk_to_numpy

    patient = quiet_patient()
    write_dicom(patient, tmp_path, modalities=("ct",))
    node = scene.AddNewNodeByClass("vtkMRMLScalarVolumeNode")
    storage = slicer.vtkMRMLVolumeArchetypeStorageNode()
    files = sorted((tmp_path / "ct").iterdir())
    storage.SetFileName(str(files[0]))
    storage.ResetFileNameList()
    for path in files:
        storage.AddFileName(str(path))
    storage.SetSingleFile(0)
    assert storage.ReadData(node)
    matrix = vtk.vtkMatrix4x4()
    node.GetIJKToRASMatrix(matrix)
    ijk_to_ras = np.array([[matrix.GetElement(r, c) for c in range(4)] for r in range(4)])
    values = vtk_to_numpy(node.GetImageData().GetPointData().GetScalars())
    found = values.reshape(node.GetImageData().GetDimensions()[::-1])
    grid = patient.grid
    for index in ((0, 0, 0), (95, 10, 20), (40, 127, 64)):  # k, j, i
        lps = np.array(grid.origin) + np.array(grid.spacing) * index[::-1]
        k, j, i = np.rint((np.linalg.inv(ijk_to_ras) @ np.array([-lps[0], -lps[1], lps[2], 1]))[2::-1]).astype(int)
        ras = ijk_to_ras @ np.array([i, j, k, 1])
        np.testing.assert_allclose(ras[:3], [-lps[0], -lps[1], lps[2]], atol=1e-3)
        assert found[k, j, i] == patient.images["ct"][index]
    order = found if ijk_to_ras[2, 2] > 0 else found[::-1]
    if ijk_to_ras[1, 1] > 0:
        order = order[:, ::-1]
    if ijk_to_ras[0, 0] > 0:
        order = order[:, :, ::-1]
    np.testing.assert_array_equal(order, patient.images["ct"])
