"""A simulated CT perfusion series as DICOM: one CT series, one file a frame and slice.

As scanners write perfusion: the frames share slice positions; acquisition number, temporal position and acquisition
time tell them apart, instances run through all slices of a frame before the next. Names and descriptions say that the
images are simulated. Unique identifiers derive from the seed and the settings (2.25 form, PS3.5 B.2), so the same
examination gets the same ones.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.simulation import mark_dicom

from ..dicom_file import save_dicom
from .examination import BrainPatient

CT_IMAGE = "1.2.840.10008.5.1.4.1.1.2"
#: Seconds since midnight at which the first frame is taken.
START_S = 12 * 3600


def derived_uid(*parts) -> str:
    """Return the unique identifier of these parts."""
    name = "simulated-brain-perfusion/" + "/".join(str(p) for p in parts)
    return "2.25." + str(uuid.uuid5(uuid.NAMESPACE_URL, name).int)


def clock(seconds: float) -> str:
    """Return a DICOM time (TM, HHMMSS.FFFFFF) of seconds since midnight."""
    whole, micro = divmod(round(seconds * 1_000_000), 1_000_000)
    return f"{whole // 3600:02d}{whole // 60 % 60:02d}{whole % 60:02d}.{micro:06d}"


def write_brain_dicom(patient: BrainPatient, folder: Path, progress: Progress = silent) -> None:
    """Write the series under ``folder`` (int16 HU; a noise-free series is rounded). Needs pydicom.

    Raises:
        InputError: pydicom is missing.
    """
    try:
        import pydicom  # noqa: F401
    except ImportError as error:
        raise InputError("Writing DICOM needs the Python package pydicom.") from error
    folder = Path(folder)
    folder.mkdir(parents=True)
    for instance, dataset in enumerate(_instances(patient, progress), 1):
        save_dicom(dataset, folder / f"{instance:05d}.dcm")


def _instances(patient: BrainPatient, progress: Progress) -> Iterator:
    slices = patient.grid.shape[0]
    for n, frame in enumerate(patient.frames(progress)):
        stored = np.clip(np.rint(frame), -1024, 3071).astype("<i2")
        for k in range(slices):
            yield _instance(patient, stored[k], n, k, n * slices + k + 1)


def _instance(patient: BrainPatient, pixels: np.ndarray, n: int, k: int, number: int):
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian
    from pydicom.valuerep import DSfloat

    grid, who = patient.grid, (patient.seed, patient.size, repr(patient.settings))
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.SOPClassUID = ds.file_meta.MediaStorageSOPClassUID = CT_IMAGE
    ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = derived_uid(*who, number)
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.file_meta.ImplementationClassUID = derived_uid("implementation")
    ds.StudyInstanceUID, ds.SeriesInstanceUID = (
        derived_uid(*who, "study"),
        derived_uid(*who, "series"),
    )
    ds.FrameOfReferenceUID, ds.PositionReferenceIndicator = derived_uid(*who, "frame of reference"), ""
    ds.PatientName, ds.PatientID = "Simulated^Brain", f"SIMULATED-BRAIN-{patient.seed}"
    ds.PatientBirthDate = ds.PatientSex = ds.AccessionNumber = ds.ReferringPhysicianName = ""
    ds.StudyID, ds.SeriesNumber = str(patient.seed % 10**15), 1
    ds.StudyDescription, ds.SeriesDescription = "Simulated patient, not for clinical use", "Simulated CT perfusion"
    ds.StudyDate = ds.SeriesDate = ds.AcquisitionDate = ds.ContentDate = "20000101"
    ds.StudyTime = ds.SeriesTime = clock(START_S)
    ds.AcquisitionTime = ds.ContentTime = clock(START_S + float(patient.times[n]))
    ds.Modality, ds.ImageType = "CT", ["ORIGINAL", "PRIMARY", "AXIAL"]
    mark_dicom(ds)
    ds.Manufacturer, ds.ManufacturerModelName = "Simulation", "LungPerfusion digital patient"
    ds.BodyPartExamined, ds.PatientPosition, ds.KVP = "HEAD", "HFS", "80"
    ds.ContrastBolusAgent = "Simulated iodine"
    ds.AcquisitionNumber, ds.InstanceNumber = n + 1, number
    ds.TemporalPositionIdentifier, ds.NumberOfTemporalPositions = n + 1, len(patient.times)
    ds.PixelSpacing = [DSfloat(grid.spacing[axis], auto_format=True) for axis in (1, 0)]
    ds.SliceThickness = DSfloat(grid.spacing[2], auto_format=True)
    place = (grid.origin[0], grid.origin[1], grid.origin[2] + k * grid.spacing[2])
    ds.ImagePositionPatient = [DSfloat(v, auto_format=True) for v in place]
    ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    ds.SliceLocation = DSfloat(place[2], auto_format=True)
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.Rows, ds.Columns = pixels.shape
    ds.BitsAllocated = ds.BitsStored = 16
    ds.HighBit, ds.PixelRepresentation = 15, 1
    ds.RescaleSlope, ds.RescaleIntercept, ds.RescaleType = "1", "0", "HU"
    ds.WindowCenter, ds.WindowWidth = "40", "80"
    ds.PixelData = pixels.tobytes()
    return ds
