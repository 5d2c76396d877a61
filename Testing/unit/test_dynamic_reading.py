"""Perfusion series from files: times where each format keeps them, DICOM grouped by place and time and by nothing else, maps refused."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from make_dicom import ENHANCED_CT_CLASS, PATIENT, base, ct_slices, save, set_pixels
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from LungPerfusionAILib.dynamic.grouping import Slice, group, seconds_of_day
from LungPerfusionAILib.dynamic.reading import read_series, read_times
from LungPerfusionCore.errors import InputError
from LungPerfusionPhantom.brain.writing import write_series
from LungPerfusionPhantom.grid import Grid

TIMES = np.array([0.0, 1.5, 3.0, 4.5, 7.5])
RNG = np.random.default_rng(0)
FRAMES = RNG.integers(-1000, 1500, (5, 3, 9, 10)).astype(np.int16)


def clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02d}{whole // 60 % 60:02d}{whole % 60:02d}.{round((seconds - whole) * 1e6):06d}"


def write_dicom(folder: Path, frames=FRAMES, times=TIMES, *, change=None, slice_delay=0.0, leave_out=(), spacing=None) -> Path:
    """A series whose file names and instance numbers are shuffled. ``change(dataset, t, k)`` edits an image; ``leave_out``: (t, k)."""
    uid, frame_uid, made = generate_uid(), generate_uid(), []
    for t, (volume, time) in enumerate(zip(frames, times, strict=True)):
        for k, ds in enumerate(ct_slices(volume, series_uid=uid, **({} if spacing is None else {"spacing": spacing(t)}))):
            ds.FrameOfReferenceUID = frame_uid
            ds.AcquisitionDate, ds.ContentDate = "20240229", "20240229"
            ds.SeriesTime = "235955"
            ds.AcquisitionTime = ds.ContentTime = clock(36_000 + time + slice_delay * k)
            if change is not None:
                change(ds, t, k)
            if (t, k) not in leave_out:
                made.append(ds)
    random.Random(1).shuffle(made)
    for number, ds in enumerate(made):
        ds.InstanceNumber = 1 + (number * 7) % len(made)
        save(ds, folder / f"IM{number:04d}.dcm")
    return folder


def test_shuffled_files_and_irregular_times(tmp_path):
    series = read_series(write_dicom(tmp_path / "ctp"))
    np.testing.assert_array_equal(series.frames, FRAMES)
    np.testing.assert_allclose(series.times, TIMES, atol=1e-5)
    assert series.spacing == pytest.approx((1.5, 2.0, 3.0)) and series.slice_times is None and series.notes == ()
    assert PATIENT not in repr(series.notes) + series.name


def without_clock(ds, t, k):
    del ds.AcquisitionTime
    del ds.ContentTime


def by_trigger(ds, t, k):
    ds.AcquisitionTime = ds.ContentTime = "100000"
    ds.TriggerTime = str(1000 * TIMES[t])


def by_content(ds, t, k):
    ds.AcquisitionTime = "100000"


def by_stamp(ds, t, k):
    ds.AcquisitionDateTime = "20240229" + clock(36_000 + TIMES[t])
    without_clock(ds, t, k)


def by_position(ds, t, k):
    without_clock(ds, t, k)
    ds.TemporalPositionIdentifier, ds.TemporalResolution = t + 1, "1500"


def over_midnight(ds, t, k):
    del ds.AcquisitionDate
    ds.AcquisitionTime = clock((86_397 + TIMES[t]) % 86_400)


@pytest.mark.parametrize("change", [by_trigger, by_content, by_stamp, by_position, over_midnight])
def test_whichever_tag_tells_the_points_apart(tmp_path, change):
    series = read_series(write_dicom(tmp_path / "ctp", change=change))
    np.testing.assert_array_equal(series.frames, FRAMES)
    expected = 1.5 * np.arange(5) if change is by_position else TIMES
    np.testing.assert_allclose(series.times, expected, atol=1e-5)


def test_points_that_are_numbered_but_not_timed_take_times_from_the_caller(tmp_path):
    def change(ds, t, k):
        without_clock(ds, t, k)
        ds.TemporalPositionIdentifier = t + 1

    folder = write_dicom(tmp_path / "ctp", change=change)
    with pytest.raises(InputError, match="does not say when"):
        read_series(folder)
    series = read_series(folder, times=1000 * TIMES, time_unit="ms")
    np.testing.assert_array_equal(series.frames, FRAMES)
    np.testing.assert_allclose(series.times, TIMES)


def test_times_of_the_caller_stand_above_the_headers_own(tmp_path):
    """Counted from 0, by the clock alone, or in acquisitions that are no time points: never left out without a word."""

    def counted(ds, t, k):
        ds.TemporalPositionIdentifier = t

    def uncounted(ds, t, k):
        if "AcquisitionNumber" in ds:
            del ds.AcquisitionNumber

    for name, change in (("counted", counted), ("uncounted", uncounted)):
        folder = write_dicom(tmp_path / name, change=change)
        series = read_series(folder, times=2 * TIMES)
        np.testing.assert_allclose(series.times, 2 * TIMES, atol=1e-5)
        np.testing.assert_array_equal(series.frames, FRAMES)
        with pytest.raises(InputError, match="has 5 frames, but 4 times"):
            read_series(folder, times=TIMES[:4])
    shuttles = read_series(write_dicom(tmp_path / "shuttles", slice_delay=0.4), times=2 * TIMES)
    np.testing.assert_allclose(shuttles.slice_times, 2 * TIMES[:, None] + 0.4 * np.arange(3) - 0.4, atol=1e-5)


def test_nothing_that_tells_the_points_apart_is_refused(tmp_path):
    with pytest.raises(InputError, match="nothing in them says"):
        read_series(write_dicom(tmp_path / "ctp", change=without_clock))


def test_an_interrupted_scan_loses_its_last_time_point_and_says_so(tmp_path):
    series = read_series(write_dicom(tmp_path / "ctp", leave_out={(4, 2)}))
    np.testing.assert_array_equal(series.frames, FRAMES[:4])
    assert "its last time point was interrupted and is left out (missing slices: 1)" in series.notes[0]
    middle = read_series(write_dicom(tmp_path / "middle", leave_out={(2, 1)}))
    np.testing.assert_array_equal(middle.frames, FRAMES[[0, 1, 3, 4]])
    assert "time points left out: 3 (missing slices: 1)" in middle.notes[0]
    with pytest.raises(InputError, match="lacks slices"):
        read_series(write_dicom(tmp_path / "many", leave_out={(1, 0), (2, 1), (3, 2)}))


def test_a_table_that_shuttles_has_a_time_for_every_slice(tmp_path):
    series = read_series(write_dicom(tmp_path / "ctp", slice_delay=0.4))
    np.testing.assert_array_equal(series.frames, FRAMES)
    np.testing.assert_allclose(series.slice_times, TIMES[:, None] + 0.4 * np.arange(3) - 0.4, atol=1e-5)
    assert series.times[0] == 0

    def places_are_numbered(ds, t, k):
        ds.AcquisitionNumber = 2 * t + (k > 0)

    again = read_series(write_dicom(tmp_path / "numbered", slice_delay=0.4, change=places_are_numbered))
    np.testing.assert_array_equal(again.frames, FRAMES)


def test_a_table_that_scans_both_ways(tmp_path):
    def to_and_fro(ds, t, k):
        ds.AcquisitionTime = clock(36_000 + 1.5 * t + 0.45 * (k if t % 2 else 2 - k))

    series = read_series(write_dicom(tmp_path / "ctp", change=to_and_fro))
    np.testing.assert_array_equal(series.frames, FRAMES)
    assert np.ptp(series.slice_times[0]) == pytest.approx(0.9)


def test_mixed_spacings_and_one_volume_are_refused(tmp_path):
    with pytest.raises(InputError, match="mixes pixel spacings"):
        read_series(write_dicom(tmp_path / "pixels", spacing=lambda t: (2.0, 1.5, 3.0) if t < 3 else (1.0, 1.5, 3.0)))
    with pytest.raises(InputError):
        read_series(write_dicom(tmp_path / "slices", spacing=lambda t: (2.0, 1.5, 3.0) if t < 3 else (2.0, 1.5, 5.0)))
    with pytest.raises(InputError, match="one volume, not a dynamic series"):
        read_series(write_dicom(tmp_path / "one", FRAMES[:1], TIMES[:1]))


def test_maps_of_other_systems_are_refused_in_words(tmp_path):
    def flow(ds, t, k):
        ds.ImageType = ["DERIVED", "PRIMARY", "PERFUSION", "RCBF"]
        unit, item = Dataset(), Dataset()
        unit.CodeValue, unit.CodingSchemeDesignator, unit.CodeMeaning = "ml/(100.ml.s)", "UCUM", "flow"
        item.MeasurementUnitsCodeSequence = [unit]
        item.RealWorldValueSlope, item.RealWorldValueIntercept = 0.1, 0.0
        ds.RealWorldValueMappingSequence = [item]

    def colour(ds, t, k):
        ds.ImageType = ["DERIVED", "SECONDARY"]
        ds.SamplesPerPixel, ds.PhotometricInterpretation, ds.PlanarConfiguration = 3, "RGB", 0
        ds.BitsAllocated = ds.BitsStored = 8
        ds.HighBit, ds.PixelRepresentation = 7, 0
        ds.PixelData = bytes(int(ds.Rows) * int(ds.Columns) * 3)

    with pytest.raises(InputError, match=r"finished map \(RCBF in ml/\(100.ml.s\)\) of another system"):
        read_series(write_dicom(tmp_path / "flow", change=flow))
    with pytest.raises(InputError, match="colour picture"):
        read_series(write_dicom(tmp_path / "colour", change=colour))


def enhanced(frames, times, folder: Path) -> Path:
    ds = base(ENHANCED_CT_CLASS, "CT", SeriesInstanceUID=generate_uid(), FrameOfReferenceUID=generate_uid())
    ds.ImageType = ["ORIGINAL", "PRIMARY", "PERFUSION", "NONE"]
    order = [(t, k) for t in range(len(times)) for k in range(frames.shape[1])]
    random.Random(2).shuffle(order)
    set_pixels(ds, np.stack([frames[t, k] + 1000 for t, k in order]))
    ds.NumberOfFrames = len(order)
    shared, measures, orientation, values = Dataset(), Dataset(), Dataset(), Dataset()
    measures.PixelSpacing, measures.SliceThickness = ["2.0", "1.5"], "3.0"
    orientation.ImageOrientationPatient = ["1", "0", "0", "0", "1", "0"]
    values.RescaleSlope, values.RescaleIntercept, values.RescaleType = "1", "-1000", "HU"
    shared.PixelMeasuresSequence, shared.PlaneOrientationSequence = [measures], [orientation]
    shared.PixelValueTransformationSequence = [values]
    ds.SharedFunctionalGroupsSequence = [shared]
    items = []
    for t, k in order:
        item, content, place = Dataset(), Dataset(), Dataset()
        content.FrameAcquisitionDateTime = "20240229" + clock(36_000 + times[t])
        content.TemporalPositionIndex = t + 1
        place.ImagePositionPatient = ["-50", "-60", f"{100 + 3 * k}"]
        item.FrameContentSequence, item.PlanePositionSequence = [content], [place]
        items.append(item)
    ds.PerFrameFunctionalGroupsSequence = items
    return save(ds, folder / "multi.dcm")


def test_an_enhanced_multi_frame_file_holds_all_time_points(tmp_path):
    for path in (enhanced(FRAMES, TIMES, tmp_path), tmp_path):
        series = read_series(path)
        np.testing.assert_array_equal(series.frames, FRAMES)
        np.testing.assert_allclose(series.times, TIMES, atol=1e-5)
        assert series.spacing == (1.5, 2.0, 3.0) and series.origin == (-50, -60, 100)


def nrrd(path: Path, **options) -> Path:
    write_series(path, list(FRAMES), TIMES, Grid(FRAMES.shape[1:], (1.5, 2.0, 3.0), (-50.0, -60.0, 100.0)), **options)
    return path


def test_a_nrrd_sequence_has_its_times_in_its_header(tmp_path):
    series = read_series(nrrd(tmp_path / "ctp.nrrd", header={"content": "simulated CT perfusion"}))
    np.testing.assert_array_equal(series.frames, FRAMES)
    np.testing.assert_allclose(series.times, TIMES)
    assert series.simulated and series.spacing == (1.5, 2.0, 3.0) and series.origin == (-50, -60, 100)
    assert read_series(tmp_path).name == "ctp.nrrd"
    with pytest.raises(InputError, match="5 frames, but 4 times"):
        read_series(tmp_path / "ctp.nrrd", times=TIMES[:4])
    with pytest.raises(InputError, match="is in mg/mL"):
        read_series(nrrd(tmp_path / "iodine.nrrd", units="mg/mL"))


def test_a_nifti_says_its_unit_of_time_or_needs_a_table(tmp_path):
    grid = sitk.Image([10, 9, 3], sitk.sitkInt16)
    grid.SetSpacing((1.5, 2.0, 3.0))
    volumes = []
    for frame in FRAMES:
        image = sitk.GetImageFromArray(frame)
        image.CopyInformation(grid)
        volumes.append(image)
    path = tmp_path / "ctp.nii"
    sitk.WriteImage(sitk.JoinSeries(volumes, 0.0, 1.5), str(path))
    np.testing.assert_allclose(read_series(path).times, 1.5 * np.arange(5))
    np.testing.assert_array_equal(read_series(path).frames, FRAMES)
    data = bytearray(path.read_bytes())
    # no time step, as converters write where they know none
    (tmp_path / "unknown.nii").write_bytes(data[:92] + bytes(4) + data[96:])
    with pytest.raises(InputError, match="does not say when its 5 frames"):
        read_series(tmp_path / "unknown.nii")
    data[123] = 2  # xyzt_units: mm, and nothing of time
    path.write_bytes(data)
    with pytest.raises(InputError, match="does not say when its 5 frames"):
        read_series(path)
    (tmp_path / "times.csv").write_text("frame,time_s\n" + "".join(f"{n},{t}\n" for n, t in enumerate(TIMES)))
    np.testing.assert_allclose(read_series(path).times, TIMES)
    with pytest.raises(InputError, match="one volume, not a series"):
        sitk.WriteImage(volumes[0], str(tmp_path / "one.nii"))
        read_series(tmp_path / "one.nii")


def test_tables_of_times(tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("time_ms\n0\n1500\n")
    assert read_times(table).tolist() == [0, 1.5]
    table.write_text("0\n2\n4\n")
    assert read_times(table).tolist() == [0, 2, 4]
    for text in ("frame;time_s\n0;0,5\n1;2,0\n", "frame\ttime_s\n0\t0,5\n1\t2\n", "time_s\n0,5\n2\n", "frame,time_s\n0,0.5\n1,2\n"):
        table.write_text(text)
        assert read_times(table).tolist() == [0.5, 2]
    for text in ("", "a,b\n1,2\n", "a;b\n1;2\n", "time_s\n0\nx\n", "time_s\n1,000,5\n"):
        table.write_text(text)
        with pytest.raises(InputError, match="table of times"):
            read_times(table)
    with pytest.raises(InputError, match="unit of time"):
        read_series(nrrd(tmp_path / "ctp.nrrd"), times=TIMES, time_unit="hours")


def test_a_unit_of_times_is_taken_where_none_is_stated_and_nowhere_else(tmp_path):
    path, table = nrrd(tmp_path / "ctp.nrrd"), tmp_path / "t.csv"
    np.testing.assert_allclose(read_series(path, time_unit="ms").times, TIMES)  # the header says s
    for text, unit in (("time", 1e3), ("", 1e3), ("time", 1 / 60), ("time_s", 1.0)):
        table.write_text("\n".join([*([text] if text else []), *(f"{t * unit:.9g}" for t in TIMES)]) + "\n")
        times = read_series(path, times=table, time_unit="min" if unit < 1 else "ms").times
        np.testing.assert_allclose(times, TIMES, atol=1e-6)
    header = path.read_bytes()
    for stated, factor in ((b'"ms"', 1e-3), (b'""', 60.0), (b'"heartbeats"', 0.0)):
        path.write_bytes(header.replace(b'"" "" "" "s"', b'"" "" "" ' + stated))
        if factor:
            np.testing.assert_allclose(read_series(path, time_unit="min").times, factor * TIMES)
    with pytest.raises(InputError, match="'heartbeats' is no unit of time"):
        read_series(path)


def test_grouping_alone():
    slices = [Slice(float(k), {"content": 10.0 * t + 0.1 * k}, {}, (t, k)) for t in range(4) for k in range(3)]
    random.Random(0).shuffle(slices)
    found = group(slices, "The series")
    assert [[slices[n].place for n in row] for row in found.frames] == [[(t, k) for k in range(3)] for t in range(4)]
    assert found.told_by == ("content", "content") and found.slice_times is None
    assert seconds_of_day("10:00:01.5") == 36_001.5 and seconds_of_day("1000") == 36_000 and seconds_of_day("x") is None
