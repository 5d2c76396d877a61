"""Only the series that a CT was read from is its own: its pixel values say so, not its grid."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from make_dicom import ct_slices, write_ct
from scipy import ndimage
from scipy.spatial.transform import Rotation

from LungPerfusionCore.dicom.same_ct import check_same_ct
from LungPerfusionCore.dicom.source import read_source
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.images import read_volume

SHAPE, SPACING = (40, 64, 72), (2.0, 2.0, 2.5)
OBLIQUE = tuple(Rotation.from_euler("xyz", [12, -25, 40], degrees=True).as_matrix()[:, :2].T.ravel())


def body(seed: int, noise: int = 20) -> np.ndarray:
    """HU of one body in air whose inside differs from seed to seed, on the same grid: what one protocol makes of two patients."""
    rng = np.random.default_rng(seed)
    k, j, i = np.indices(SHAPE)
    hu = np.full(SHAPE, -1000.0)
    inside = ((j - 32) / 28) ** 2 + ((i - 36) / 32) ** 2 < 1
    hu[inside] = 40
    for side in (20, 52):
        hu[((j - 32) / 18) ** 2 + ((i - side) / 11) ** 2 + ((k - 20) / 18) ** 2 < 1] = -850
    vessels = ndimage.gaussian_filter(rng.normal(size=SHAPE), 1.2)
    hu[inside & (vessels > np.quantile(vessels, 0.93))] = 60
    return np.round(np.maximum(hu + rng.normal(0, noise, SHAPE), -1024)).astype(np.int16)


def series(folder, hu, **kwargs):
    slices = ct_slices(hu, spacing=SPACING, **kwargs)
    for ds in slices:
        ds.StudyInstanceUID = slices[0].StudyInstanceUID
    return read_source(write_ct(folder, slices))


@pytest.fixture(params=[(1, 0, 0, 0, 1, 0), OBLIQUE], ids=["axial", "oblique"])
def own(request, tmp_path):
    """A series, its pixels and the CT read from it."""
    source = series(tmp_path / "own", body(4), orientation=request.param)
    return source, source.pixels(), read_volume(tmp_path / "own", role="ct"), request.param, tmp_path


def checked(ct, source) -> tuple[str, ...]:
    return check_same_ct(ct, source.pixels(), source, name="CT")


def test_a_ct_is_its_own_series(own):
    source, pixels, ct, _orientation, _folder = own
    assert checked(ct, source) == () and checked(sitk.Cast(ct, sitk.sitkFloat64), source) == ()
    assert pixels.GetSize() == ct.GetSize()


def test_another_patient_on_the_same_grid_is_refused(own):
    _source, _pixels, ct, orientation, folder = own
    other = series(folder / "other", body(5), orientation=orientation)
    with pytest.raises(InputError, match='The CT "CT" is not the CT series in "other".*9[0-9].. % of the voxels'):
        checked(ct, other)


def test_another_reconstruction_of_the_patient_is_another_ct(own):
    _source, _pixels, ct, orientation, folder = own
    smooth = ndimage.gaussian_filter(body(4).astype(float), 0.7)
    with pytest.raises(InputError, match="is not the CT series"):
        checked(ct, series(folder / "smooth", np.round(smooth).astype(np.int16), orientation=orientation))


def test_parts_flips_and_exchanged_axes_are_allowed_and_said(own):
    source, _pixels, ct, _orientation, _folder = own
    assert checked(sitk.Flip(ct, (True, False, True)), source) == ()
    assert checked(sitk.PermuteAxes(ct, (2, 0, 1)), source) == ()
    part = ct[10:50, 5:, 3:30]
    assert "a part of the series" in checked(part, source)[0]
    assert "a part of the series" in checked(sitk.Flip(sitk.PermuteAxes(part, (1, 2, 0)), (True, True, False)), source)[0]
    moved = sitk.Image(part)
    moved.SetOrigin(ct.TransformIndexToPhysicalPoint((11, 5, 3)))
    with pytest.raises(InputError, match="moved or changed"):
        checked(moved, source)


def test_padding_and_rounding_are_no_difference(own):
    source, _pixels, ct, _orientation, _folder = own
    padded = sitk.ConstantPad(ct, (3, 0, 0), (0, 2, 4), -2000)
    assert checked(padded, source) == ()
    clipped = sitk.Cast(sitk.Clamp(ct, sitk.sitkFloat32, -1000, 3000), sitk.sitkFloat32) + 0.4
    assert checked(clipped, source) == ()


def test_a_lost_rescale_is_said_and_any_other_shift_refused(own):
    _source, _pixels, ct, orientation, folder = own
    lost = series(folder / "lost", body(4), orientation=orientation, rescale=False)
    assert "+1024: a rescale was lost" in checked(ct, lost)[0]
    with pytest.raises(InputError, match="is not the CT series"):
        checked(ct, series(folder / "shifted", body(4) + 100, orientation=orientation))


@pytest.mark.parametrize("interpolator", [sitk.sitkLinear, sitk.sitkBSpline, sitk.sitkNearestNeighbor])
@pytest.mark.parametrize("spacing", [(1.5, 1.5, 1.5), (2.6, 2.6, 2.6)])
def test_a_resampled_ct_is_known_by_its_details(own, interpolator, spacing):
    source, _pixels, ct, orientation, folder = own
    size = [int((n - 1) * a / b) + 1 for n, a, b in zip(ct.GetSize(), ct.GetSpacing(), spacing, strict=True)]
    resampled = sitk.Resample(ct, size, sitk.Transform(), interpolator, ct.GetOrigin(), spacing, ct.GetDirection(), -1000.0)
    assert "resampled from the series" in checked(resampled, source)[0]
    other = series(folder / "other", body(5), orientation=orientation)
    with pytest.raises(InputError, match="details correlate with"):
        checked(resampled, other)
    resampled.SetOrigin((np.array(resampled.GetOrigin()) + 2.0).tolist())
    with pytest.raises(InputError, match="details correlate with"):
        checked(resampled, source)


def test_a_ct_beside_the_series_is_refused(own):
    source, _pixels, ct, _orientation, _folder = own
    for steps, words in ((500, "does not lie where"), (60, "for the most part beside")):
        away = sitk.Image(ct)
        away.SetOrigin(ct.TransformIndexToPhysicalPoint((steps, 0, 0)))
        with pytest.raises(InputError, match=words):
            checked(away, source)
