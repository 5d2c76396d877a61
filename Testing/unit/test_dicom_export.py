"""Segments and maps out as DICOM and back, on oblique CT series too, and read by other readers than their writers."""

from __future__ import annotations

import inspect
import warnings

import numpy as np
import pydicom
import pytest
import SimpleITK as sitk
from make_dicom import IDENTITY, chest, ct_slices, enhanced_ct, nuclear, save, write_ct
from scipy.spatial.transform import Rotation
from skimage.draw import polygon2mask

from LungPerfusionCore.dicom.export import read_parametric_map, read_segments, write_parametric_map, write_segmentation
from LungPerfusionCore.dicom.rtstruct import polygon_mask, read_rtstruct, write_rtstruct
from LungPerfusionCore.dicom.segments import ExportSegment, scene_dice
from LungPerfusionCore.dicom.source import read_source
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.images import read_volume

pytest.importorskip("highdicom")
OBLIQUE = tuple(Rotation.from_euler("xyz", [12, -25, 40], degrees=True).as_matrix()[:, :2].T.ravel())
NAMES = {1: "Low function", 2: "High function"}


def segments_of(labels: sitk.Image, names: dict[int, str], **fields) -> tuple[ExportSegment, ...]:
    """The segments of a label image, which cannot overlap, by label and name."""
    return tuple(ExportSegment(name, labels == label, **fields) for label, name in names.items())


def one_study(slices: list) -> list:
    for ds in slices:
        ds.StudyInstanceUID = slices[0].StudyInstanceUID
    return slices


@pytest.fixture(params=[IDENTITY, (0, 1, 0, 0, 0, -1), OBLIQUE], ids=["axial", "sagittal", "oblique"])
def series(request, tmp_path):
    slices = one_study(ct_slices(chest((7, 20, 24)), orientation=request.param, spacing=(1.6, 1.6, 3.0)))
    return read_source(write_ct(tmp_path / "ct", slices)), tmp_path


def labels_on(source) -> sitk.Image:
    """Two segments; one has a hole, a lone voxel and a slice of its own; some slices are empty."""
    array = np.zeros(source.size[::-1], np.uint8)
    array[2:5, 4:15, 3:14] = 1
    array[3, 7:11, 6:10] = 0
    array[2, 17, 20] = 1
    array[4:6, 3:9, 16:22] = 2
    image = sitk.GetImageFromArray(array)
    image.CopyInformation(source.image())
    return image


def test_the_source_has_the_grid_of_the_ct_as_it_is_read(series):
    source, folder = series
    ct = read_volume(folder / "ct", role="ct")
    for mine, theirs in (
        (source.size, ct.GetSize()),
        (source.origin, ct.GetOrigin()),
        (source.spacing, ct.GetSpacing()),
        (source.direction, ct.GetDirection()),
    ):
        assert mine == pytest.approx(theirs)


def test_segmentation_there_and_back(series):
    source, folder = series
    labels = labels_on(source)
    check = write_segmentation(segments_of(labels, NAMES), source, folder / "seg.dcm")
    assert check.dice == {"Low function": 1.0, "High function": 1.0} and check.corner_mm < 1e-3
    back = read_segments(folder / "seg.dcm", source)
    assert list(back) == list(NAMES.values())
    for value, name in NAMES.items():
        assert np.array_equal(sitk.GetArrayFromImage(back[name]) > 0, sitk.GetArrayFromImage(labels) == value)
    own = read_segments(folder / "seg.dcm")
    for value, name in NAMES.items():
        # The SEG's own grid holds only the slices with segments, yet every voxel lies where it lay.
        points = [
            {
                tuple(np.round(image.TransformIndexToPhysicalPoint([int(n) for n in p[::-1]]), 2) + 0.0)
                for p in np.argwhere(sitk.GetArrayFromImage(image) > 0)
            }
            for image in (own[name], labels == value)
        ]
        assert points[0] == points[1]
    ds = pydicom.dcmread(folder / "seg.dcm")
    reference = source.headers[0]
    assert (ds.PatientID, ds.StudyInstanceUID, ds.FrameOfReferenceUID) == (
        reference.PatientID,
        reference.StudyInstanceUID,
        reference.FrameOfReferenceUID,
    )
    assert ds.SeriesInstanceUID != reference.SeriesInstanceUID and ds.Modality == "SEG"


def test_parametric_map_there_and_back(series):
    source, folder = series
    values = np.random.default_rng(0).gamma(2.0, 0.3, source.size[::-1]).astype(np.float32)
    image = sitk.GetImageFromArray(values)
    image.CopyInformation(source.image())
    check = write_parametric_map(image, source, folder / "map.dcm")
    assert check.largest_difference == 0.0 and check.corner_mm < 1e-3
    back, unit = read_parametric_map(folder / "map.dcm", source)
    assert unit == "1" and np.array_equal(sitk.GetArrayFromImage(back), values)
    assert np.allclose(back.GetDirection(), source.direction, atol=1e-6) and np.allclose(back.GetSpacing(), source.spacing)
    # A reader that knows nothing of this project's: frame positions and float pixels straight from the data set.
    ds = pydicom.dcmread(folder / "map.dcm")
    frames = ds.PerFrameFunctionalGroupsSequence
    pixels = np.frombuffer(ds.FloatPixelData, "<f4").reshape(len(frames), ds.Rows, ds.Columns)
    for frame, plane in zip(frames, pixels, strict=True):
        k = back.TransformPhysicalPointToIndex([float(v) for v in frame.PlanePositionSequence[0].ImagePositionPatient])[2]
        assert np.array_equal(plane, values[k])


@pytest.mark.parametrize(
    ("unit", "given", "code"),
    [
        ("mg/mL", None, ("44588005", "SCT")),
        ("1", None, ("371863001", "SCT")),
        ("HU", None, ("112031", "DCM")),
        ("s", ("113084", "DCM", "Tmax"), ("113084", "DCM")),
    ],
)
def test_a_map_says_what_it_is_of(series, unit, given, code):
    source, folder = series
    image = source.image(sitk.sitkFloat32) + 1.5
    write_parametric_map(image, source, folder / "map.dcm", unit=unit, quantity=given)
    ds = pydicom.dcmread(folder / "map.dcm")
    groups = ds.SharedFunctionalGroupsSequence[0]
    mapping = (groups.get("RealWorldValueMappingSequence") or ds.PerFrameFunctionalGroupsSequence[0].RealWorldValueMappingSequence)[0]
    (said,) = (item.ConceptCodeSequence[0] for item in mapping.QuantityDefinitionSequence)
    assert (said.CodeValue, said.CodingSchemeDesignator) == code


def test_a_parametric_map_by_the_highdicom_of_slicer(series, monkeypatch):
    """Slicer 5.12 and 5.13 bring highdicom 0.27, which takes the window by itself, nothing that came later, and reads no real numbers."""
    import highdicom as hd

    class Earlier(hd.pm.ParametricMap):
        def __init__(self, *given, window_center, window_width, **others):
            assert set(others) == {
                "contains_recognizable_visual_features",
                "real_world_value_mappings",
                "content_description",
                "content_label",
            }
            super().__init__(*given, window_center=window_center, window_width=window_width, **others)

    source, folder = series
    image = source.image(sitk.sitkFloat32) + 0.5
    if "voi_lut_transformations" in inspect.signature(hd.pm.ParametricMap).parameters:  # 0.28, which deprecates the two
        monkeypatch.setattr(hd.pm, "ParametricMap", Earlier)
    monkeypatch.setattr(hd, "imread", lambda *_: pytest.fail("read by highdicom"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert write_parametric_map(image, source, folder / "map.dcm").largest_difference == 0.0
    window = pydicom.dcmread(folder / "map.dcm").SharedFunctionalGroupsSequence[0].FrameVOILUTSequence[0]
    assert float(window.WindowCenter) == 0.5


def test_structure_set_there_and_back(series):
    pytest.importorskip("rt_utils")
    source, folder = series
    labels = labels_on(source)
    check = write_rtstruct(segments_of(labels, NAMES), source, folder / "rtstruct.dcm")
    assert min(check.dice.values()) == 1.0
    masks = read_rtstruct(folder / "rtstruct.dcm", source)
    array = sitk.GetArrayFromImage(labels)
    assert all(np.array_equal(masks[name], array == label) for label, name in NAMES.items())
    # Areas by the shoelace formula, straight from the file: contours lie a sixth of a pixel within the voxels.
    ds = pydicom.dcmread(folder / "rtstruct.dcm")
    contours = [np.array(c.ContourData, float).reshape(-1, 3) for c in ds.ROIContourSequence[1].ContourSequence]
    areas = [np.linalg.norm(sum(np.cross(a, b) for a, b in zip(c, np.roll(c, -1, axis=0), strict=True))) / 2 for c in contours]
    assert areas == pytest.approx([(6 - 1 / 3) ** 2 * 1.6**2] * 2, rel=1e-3)
    referenced = {str(c.ContourImageSequence[0].ReferencedSOPInstanceUID) for c in ds.ROIContourSequence[1].ContourSequence}
    assert referenced == {str(source.headers[k].SOPInstanceUID) for k in (4, 5)}


def test_a_flipped_grid_is_brought_to_the_series_exactly(series):
    source, folder = series
    labels = labels_on(source)
    flipped = sitk.Flip(labels, (True, False, True))
    check = write_segmentation(segments_of(flipped, NAMES), source, folder / "flipped.dcm")
    back = read_segments(folder / "flipped.dcm", source)
    for value, name in NAMES.items():
        assert np.array_equal(sitk.GetArrayFromImage(back[name]) > 0, sitk.GetArrayFromImage(labels) == value)
    assert check.dice == {"Low function": 1.0, "High function": 1.0} and not check.notes


@pytest.mark.parametrize("write", [write_segmentation, write_rtstruct])
def test_overlapping_segments_stay_whole(series, write):
    """A nodule inside the lung is both: flattened, the lung had a hole and the nodule, or the lung, was lost."""
    source, folder = series
    lung, nodule = np.zeros(source.size[::-1], bool), np.zeros(source.size[::-1], bool)
    lung[1:6, 3:16, 3:18], nodule[2:5, 6:10, 6:11] = True, True
    segments = []
    for name, mask in (("Nodule", nodule), ("Lung", lung), ("Nodule again", nodule)):
        image = sitk.GetImageFromArray(mask.astype(np.uint8))
        image.CopyInformation(source.image())
        segments.append(ExportSegment(name, image))
    assert write(segments, source, folder / "out.dcm").dice == {"Nodule": 1.0, "Lung": 1.0, "Nodule again": 1.0}
    if write is write_segmentation:
        found = {name: sitk.GetArrayFromImage(image) > 0 for name, image in read_segments(folder / "out.dcm", source).items()}
        # and by the frames themselves, without this project's reader or highdicom's
        ds = pydicom.dcmread(folder / "out.dcm")
        numbers = [f.SegmentIdentificationSequence[0].ReferencedSegmentNumber for f in ds.PerFrameFunctionalGroupsSequence]
        pixels = ds.pixel_array
        assert [int(pixels[np.array(numbers) == n].sum()) for n in (1, 2, 3)] == [nodule.sum(), lung.sum(), nodule.sum()]
    else:
        found = read_rtstruct(folder / "out.dcm", source)
    for name, mask in (("Nodule", nodule), ("Lung", lung), ("Nodule again", nodule)):
        assert np.array_equal(found[name], mask), name


def test_what_is_compared_is_what_was_given(series):
    """A segment on finer voxels than the series' cannot come back as it was, and its Dice says so."""
    source, folder = series
    coarse = labels_on(source) == 1
    fine = sitk.Image([2 * n for n in source.size], sitk.sitkUInt8)
    fine.SetSpacing([s / 2 for s in source.spacing])
    fine.SetDirection(source.direction)
    axes = np.reshape(source.direction, (3, 3)) * np.array(source.spacing)
    fine.SetOrigin((np.array(source.origin) - axes @ np.full(3, 0.25)).tolist())
    at = np.stack(np.indices(fine.GetSize()[::-1]), axis=-1) - (7.0, 20.0, 20.0)
    ball = np.linalg.norm(at * np.array(fine.GetSpacing())[::-1], axis=-1) < 6
    image = sitk.GetImageFromArray(ball.astype(np.uint8))
    image.CopyInformation(fine)
    check = write_segmentation([ExportSegment("Ball", image), ExportSegment("Block", coarse)], source, folder / "x.dcm")
    back = read_segments(folder / "x.dcm", source)["Ball"]
    again = sitk.GetArrayFromImage(sitk.Resample(back, image, sitk.Transform(), sitk.sitkNearestNeighbor, 0.0)) > 0
    assert check.dice["Ball"] == pytest.approx(2 * (again & ball).sum() / (8 * sitk.GetArrayFromImage(back).sum() + ball.sum()))
    assert 0.5 < check.dice["Ball"] < 0.98 and check.dice["Block"] == 1.0 and "Ball 0." in check.notes[0]
    assert scene_dice(np.zeros(source.size[::-1], bool), image, source) == 0.0


def test_polygons_against_another_rasteriser():
    rng = np.random.default_rng(2)
    for _ in range(20):
        angles = np.sort(rng.uniform(0, 2 * np.pi, 9))
        points = np.stack([12 + rng.uniform(3, 9, 9) * np.cos(angles), 11 + rng.uniform(3, 9, 9) * np.sin(angles)], axis=1)
        assert np.array_equal(polygon_mask(points, (23, 25)), polygon2mask((23, 25), points[:, ::-1]))


def test_refusals(tmp_path):
    slices = one_study(ct_slices(chest((4, 12, 12)), spacing=(2.0, 1.5, 3.0)))
    source = read_source(write_ct(tmp_path / "ct", slices))
    labels = sitk.Image(source.image())
    one = segments_of(labels + 1, {1: "Low function"})
    with pytest.raises(InputError, match="no segment to export"):
        write_segmentation([], source, tmp_path / "x.dcm")
    with pytest.raises(InputError, match="Low function has no voxels"):
        write_segmentation(segments_of(labels, NAMES), source, tmp_path / "x.dcm")
    with pytest.raises(InputError, match="different names"):
        write_segmentation([*one, *one], source, tmp_path / "x.dcm")
    away = labels + 1
    away.SetOrigin([4000.0] * 3)
    with pytest.raises(InputError, match="does not lie within the CT series.*100 % of it"):
        write_segmentation(segments_of(away, {1: "Low function"}), source, tmp_path / "x.dcm")
    beyond = labels + 1
    beyond.SetOrigin(labels.TransformIndexToPhysicalPoint((0, 0, 1)))  # one of its four slices lies past the last of the series
    with pytest.raises(InputError, match="25 % of it"):
        write_segmentation(segments_of(beyond, {1: "Low function"}), source, tmp_path / "x.dcm")
    with pytest.raises(InputError, match="square pixels"):
        write_rtstruct(one, source, tmp_path / "x.dcm")
    with pytest.raises(InputError, match="no DICOM unit code"):
        write_parametric_map(labels, source, tmp_path / "x.dcm", unit="furlong")
    with pytest.raises(InputError, match="no folder"):
        write_segmentation(one, source, tmp_path / "nowhere" / "x.dcm")
    assert not list(tmp_path.glob("*.dcm")) and not list(tmp_path.glob(".*"))
    for made, name in ((enhanced_ct(chest((4, 8, 8))), "enhanced"), (nuclear(np.ones((4, 4, 4), np.int16)), "nm")):
        save(made, tmp_path / name / "a.dcm")
        with pytest.raises(InputError, match="not a CT series stored a slice a file"):
            read_source(tmp_path / name)
