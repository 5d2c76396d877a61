"""Objects of a CT perfusion scan: the slices of its first time point, a brain's sites, maps in units that come back."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk

pytest.importorskip("highdicom")
from make_dicom import chest, ct_slices, write_ct

from LungPerfusionCore.dicom.export import read_parametric_map, write_parametric_map
from LungPerfusionCore.dicom.report_codes import STANDARD, site_of
from LungPerfusionCore.dicom.source import read_source
from LungPerfusionCore.errors import InputError


@pytest.fixture
def series(tmp_path):
    """Three time points of one series, the latest stored first; (folder, CT numbers of the first)."""
    first = chest((5, 8, 9), seed=0)
    slices = []
    for n, (when, hu) in enumerate((("120010.0", first + 30), ("120000.0", first), ("120005.0", first + 10))):
        frame = ct_slices(hu)
        for k, each in enumerate(frame):
            each.AcquisitionTime, each.InstanceNumber = when, n * len(frame) + k + 1
        slices += frame
    for each in slices:
        each.StudyInstanceUID, each.SeriesInstanceUID = slices[0].StudyInstanceUID, slices[0].SeriesInstanceUID
        each.FrameOfReferenceUID = slices[0].FrameOfReferenceUID
    return write_ct(tmp_path / "scan", slices), first


def test_the_first_time_point_is_the_source_and_a_scan_of_many_is_none(series):
    folder, first = series
    with pytest.raises(InputError):
        read_source(folder)
    source = read_source(folder, first_time_point=True)
    assert source.size == (9, 8, 5) and {h.AcquisitionTime for h in source.headers} == {"120000.0"}
    assert np.array_equal(sitk.GetArrayFromImage(source.pixels()), first)


def test_a_flow_map_comes_back_with_its_unit(series, tmp_path):
    source = read_source(series[0], first_time_point=True)
    image = source.image(sitk.sitkFloat32)
    values = np.random.default_rng(0).uniform(0, 80, sitk.GetArrayViewFromImage(image).shape).astype(np.float32)
    flow = sitk.GetImageFromArray(values)
    flow.CopyInformation(image)
    for unit in ("mL/100 g/min", "mL/100 g", "s"):
        write_parametric_map(flow, source, tmp_path / "flow.dcm", unit=unit, quantity=STANDARD["cbf"])
        back, stated = read_parametric_map(tmp_path / "flow.dcm", source)
        assert stated == unit and np.array_equal(sitk.GetArrayFromImage(back), values)


def test_the_right_side_of_a_brain_is_no_lung():
    (brain, _scheme, words), side = site_of("right", "brain")
    assert words == "Brain" and side[2] == "Right" and site_of("right", "")[0][0] != brain
    assert site_of("RUL", "")[0][2] == "Upper lobe of lung"
