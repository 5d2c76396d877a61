"""The simulated CT perfusion series opens in Slicer's own reader as a volume sequence with its times."""

from __future__ import annotations

import numpy as np

from LungPerfusionPhantom.brain.writing import write_series
from LungPerfusionPhantom.grid import Grid


def test_slicer_reads_frames_times_and_geometry(scene, tmp_path):
    import slicer
    from vtk.util.numpy_support import vtk_to_numpy

    grid = Grid.centred((3, 5, 4), (0.9, 1.1, 5.0), (10, -20, 30))
    frames = np.random.default_rng(0).integers(-1000, 1000, (4, *grid.shape)).astype(np.int16)
    times = np.array([0.0, 1.5, 3.0, 7.25])
    write_series(tmp_path / "ctp.nrrd", frames, times, grid)
    node = scene.AddNewNodeByClass("vtkMRMLSequenceNode", "ctp")
    storage = scene.AddNewNodeByClass("vtkMRMLVolumeSequenceStorageNode")
    storage.SetFileName(str(tmp_path / "ctp.nrrd"))
    assert storage.ReadData(node) == 1
    assert isinstance(node, slicer.vtkMRMLSequenceNode) and node.GetNumberOfDataNodes() == 4
    assert (node.GetIndexName(), node.GetIndexUnit(), node.GetIndexTypeAsString()) == ("time", "s", "numeric")
    for n, time in enumerate(times):
        volume = node.GetNthDataNode(n)
        assert float(node.GetNthIndexValue(n)) == time
        np.testing.assert_array_equal(vtk_to_numpy(volume.GetImageData().GetPointData().GetScalars()).reshape(grid.shape), frames[n])
        np.testing.assert_allclose(volume.GetSpacing(), grid.spacing)
        np.testing.assert_allclose(volume.GetOrigin(), np.array(grid.origin) * [-1, -1, 1])  # LPS to RAS
