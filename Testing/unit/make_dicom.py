"""DICOM files made for tests: a small chest-like CT, an iodine map, an enhanced CT and a nuclear medicine volume."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, generate_uid

CT_CLASS = "1.2.840.10008.5.1.4.1.1.2"
ENHANCED_CT_CLASS = "1.2.840.10008.5.1.4.1.1.2.1"
NM_CLASS = "1.2.840.10008.5.1.4.1.1.20"
RWV_CLASS = "1.2.840.10008.5.1.4.1.1.67"
IDENTITY = (1, 0, 0, 0, 1, 0)
PATIENT = "Doe^Jane^Secret"


def chest(shape=(6, 10, 12), seed=0) -> np.ndarray:
    """HU (k, j, i) of a body with two lungs in air, integer, with a little noise so that no voxel equals another."""
    rng = np.random.default_rng(seed)
    hu = np.full(shape, -1000.0)
    hu[:, 1:-1, 1:-1] = 40
    hu[:, 3:-3, 2:5] = -830
    hu[:, 3:-3, -5:-2] = -830
    return np.round(np.maximum(hu + rng.normal(0, 8, shape), -1024)).astype(np.int16)


def base(sop_class: str, modality: str, **extra) -> FileDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = UID(sop_class)
    meta.MediaStorageSOPInstanceUID = generate_uid()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    ds.SOPClassUID, ds.SOPInstanceUID = sop_class, meta.MediaStorageSOPInstanceUID
    ds.Modality, ds.PatientName, ds.PatientID = modality, PATIENT, "ID-4711"
    ds.PatientBirthDate, ds.StudyDate = "19500101", "20200101"
    ds.StudyInstanceUID = generate_uid()
    for name, value in extra.items():
        setattr(ds, name, value)
    return ds


def set_pixels(ds, stored: np.ndarray, signed=True) -> None:
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.Rows, ds.Columns = stored.shape[-2:]
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = 16, 16, 15
    ds.PixelRepresentation = int(signed)
    ds.PixelData = stored.astype("<i2" if signed else "<u2").tobytes()


def save(ds, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if int(pydicom.__version__.partition(".")[0]) < 3:  # Slicer 5.10
        syntax = ds.file_meta.TransferSyntaxUID
        ds.is_little_endian, ds.is_implicit_VR = syntax.is_little_endian, syntax.is_implicit_VR
        ds.save_as(path, write_like_original=False)
    else:
        ds.save_as(path, enforce_file_format=True)
    return path


def ct_slices(
    hu: np.ndarray,
    *,
    orientation=IDENTITY,
    origin=(-50.0, -60.0, 100.0),
    spacing=(2.0, 1.5, 3.0),
    series_uid=None,
    rescale=True,
    modality="CT",
    shift=(0.0, 0.0, 0.0),
) -> list:
    """One data set a slice. ``spacing`` is (rows apart, columns apart, slices apart) mm; ``shift`` is added to the
    position at each slice, which is what a gantry tilt does."""
    series_uid, frame = series_uid or generate_uid(), generate_uid()
    row, column = np.array(orientation[:3], float), np.array(orientation[3:], float)
    normal = np.cross(row, column)
    slices = []
    for k, plane in enumerate(hu):
        ds = base(CT_CLASS, modality, SeriesInstanceUID=series_uid, FrameOfReferenceUID=frame)
        ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
        position = np.array(origin) + k * (spacing[2] * normal + np.array(shift))
        ds.ImagePositionPatient = [f"{v:.8f}"[:16] for v in position]
        ds.ImageOrientationPatient = [f"{v:.10f}"[:16] for v in orientation]
        ds.PixelSpacing = [f"{v:.8f}" for v in spacing[:2]]
        ds.SliceThickness = f"{spacing[2]:.6f}"
        ds.InstanceNumber = k + 1
        if rescale:
            ds.RescaleSlope, ds.RescaleIntercept = 1, -1024
        set_pixels(ds, plane.astype(np.int32) + 1024, signed=False)
        slices.append(ds)
    return slices


def write_ct(folder: Path, slices: list, *, shuffle_seed=3) -> Path:
    """File names in another order than the slices."""
    names = np.random.default_rng(shuffle_seed).permutation(len(slices))
    for name, ds in zip(names, slices, strict=True):
        save(ds, folder / f"IM{name:04d}")
    return folder


def real_world(slope: float, intercept: float, unit: str, last=32767) -> Dataset:
    item, code = Dataset(), Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = unit, "UCUM", unit
    item.MeasurementUnitsCodeSequence = [code]
    item.RealWorldValueSlope, item.RealWorldValueIntercept = slope, intercept
    item.RealWorldValueFirstValueMapped, item.RealWorldValueLastValueMapped = 0, last
    item.LUTLabel = unit[:16]
    return item


def nuclear(
    stored: np.ndarray,
    *,
    step=-8.83612,
    image_type="RECON TOMO",
    modality="OT",
    position=(-272.13778, -283.93778, 278.33778),
    pixel=8.83612,
) -> FileDataset:
    """A reconstructed tomogram as GE's Xeleris writes it: geometry in the detector information alone."""
    ds = base(NM_CLASS, modality, SeriesInstanceUID=generate_uid(), FrameOfReferenceUID=generate_uid())
    ds.ImageType = ["DERIVED", "PRIMARY", image_type, "EMISSION"]
    ds.NumberOfFrames = ds.NumberOfSlices = len(stored)
    ds.FrameIncrementPointer = 0x00540080
    ds.SliceVector = list(range(1, len(stored) + 1))
    ds.PixelSpacing = [pixel, pixel]
    ds.SliceThickness, ds.SpacingBetweenSlices = abs(pixel), step
    detector = Dataset()
    detector.ImagePositionPatient = list(position)
    detector.ImageOrientationPatient = list(IDENTITY)
    ds.DetectorInformationSequence = [detector]
    block = ds.private_block(0x0011, "GEMS_GENIE_1", create=True)
    block.add_new(0x3B, "FL", 4.179501533508301)
    set_pixels(ds, stored, signed=True)
    return ds


def enhanced_ct(hu: np.ndarray, *, order=None, spacing=(2.0, 1.5, 3.0), origin=(-50.0, -60.0, 100.0)) -> FileDataset:
    """An enhanced CT whose frames are stored in ``order``; rescale in the shared functional groups."""
    ds = base(ENHANCED_CT_CLASS, "CT", SeriesInstanceUID=generate_uid(), FrameOfReferenceUID=generate_uid())
    order = list(range(len(hu))) if order is None else list(order)
    ds.NumberOfFrames = len(order)
    shared, measures, plane, values = Dataset(), Dataset(), Dataset(), Dataset()
    measures.PixelSpacing, measures.SliceThickness = list(spacing[:2]), spacing[2]
    plane.ImageOrientationPatient = list(IDENTITY)
    values.RescaleSlope, values.RescaleIntercept, values.RescaleType = 1, -1024, "HU"
    shared.PixelMeasuresSequence, shared.PlaneOrientationSequence = [measures], [plane]
    shared.PixelValueTransformationSequence = [values]
    ds.SharedFunctionalGroupsSequence = [shared]
    frames = []
    for k in order:
        frame, where = Dataset(), Dataset()
        where.ImagePositionPatient = [origin[0], origin[1], origin[2] + k * spacing[2]]
        frame.PlanePositionSequence = [where]
        frames.append(frame)
    ds.PerFrameFunctionalGroupsSequence = frames
    set_pixels(ds, hu[order].astype(np.int32) + 1024, signed=False)
    return ds
