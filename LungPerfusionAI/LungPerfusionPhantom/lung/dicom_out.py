"""A simulated patient as DICOM: CT series, an iodine series with Real World Value Mapping, and an NM tomogram.

The patient's name, identifier and descriptions say that the images are simulated. Unique identifiers derive from the
seed (2.25 form, PS3.5 B.2), so the same patient gets the same ones.
"""

from __future__ import annotations

import uuid
from pathlib import Path

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.simulation import mark_dicom

from ..dicom_file import save_dicom
from ..grid import Grid

CT_IMAGE = "1.2.840.10008.5.1.4.1.1.2"
NM_IMAGE = "1.2.840.10008.5.1.4.1.1.20"
IODINE_STEP = 0.005  # mg/mL a stored value
_SERIES = {
    "ct": (1, "Simulated unenhanced CT", 120),
    "ctpa": (2, "Simulated CT pulmonary angiogram", 120),
    "low_kv": (3, "Simulated 80 kVp", 80),
    "high_kv": (4, "Simulated 140 kVp", 140),
    "vmi": (5, "Simulated monoenergetic 50 keV", 140),
    "iodine": (6, "Simulated iodine map", 140),
    "spect": (7, "Simulated Tc-99m MAA perfusion SPECT", 0),
}


def _uid(*parts) -> str:
    return "2.25." + str(uuid.uuid5(uuid.NAMESPACE_URL, "simulated-lung-perfusion/" + "/".join(str(p) for p in parts)).int)


def write_dicom(patient, folder: Path, modalities: tuple[str, ...] = tuple(_SERIES)) -> None:
    """Write one folder a modality under ``folder`` (needs pydicom). Raises InputError without it."""
    try:
        import pydicom  # noqa: F401
    except ImportError as error:
        raise InputError("Writing DICOM needs the Python package pydicom.") from error
    for name in modalities:
        place = folder / name
        place.mkdir(parents=True)
        if name == "spect":
            _write_nm(patient, place)
        else:
            _write_ct(patient, name, place)


def _common(patient, name: str, sop_class: str, instance: int):
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian

    seed = patient.circulation.seed
    number, description, kvp = _SERIES[name]
    build = patient.circulation.anatomy.build
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.MediaStorageSOPClassUID = sop_class
    ds.SOPClassUID = sop_class
    ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = _uid(seed, patient.size, name, instance)
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.file_meta.ImplementationClassUID = _uid("implementation")
    ds.PatientName, ds.PatientID = "Simulated^Patient", f"SIMULATED-{seed}"
    ds.PatientBirthDate, ds.PatientSex, ds.PatientAge = "", build.sex, f"{build.age:03d}Y"
    ds.StudyInstanceUID, ds.StudyID = _uid(seed, patient.size, "study"), str(seed % 10**15)
    ds.SeriesInstanceUID = _uid(seed, patient.size, name)
    ds.StudyDate = ds.SeriesDate = ds.ContentDate = ds.AcquisitionDate = "20000101"
    ds.StudyTime = ds.SeriesTime = ds.ContentTime = ds.AcquisitionTime = f"1200{number:02d}"
    ds.AccessionNumber = ds.ReferringPhysicianName = ""
    ds.StudyDescription, ds.SeriesDescription = "Simulated patient, not for clinical use", description
    ds.Manufacturer, ds.ManufacturerModelName = "Simulation", "LungPerfusion digital patient"
    ds.SeriesNumber, ds.InstanceNumber = number, instance
    ds.BodyPartExamined, ds.PatientPosition = "CHEST", "HFS"
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.BitsAllocated = ds.BitsStored = 16
    ds.HighBit, ds.PixelRepresentation = 15, 1
    return ds, kvp


def _write_ct(patient, name: str, folder: Path) -> None:
    from pydicom.valuerep import DSfloat

    grid: Grid = patient.grid
    values = patient.images[name]
    iodine = name == "iodine"
    stored = np.clip(np.rint(values / IODINE_STEP), -32768, 32767).astype("<i2") if iodine else values.astype("<i2")
    reference = _uid(patient.circulation.seed, patient.size, "frame of reference")
    for k in range(grid.shape[0]):
        ds, kvp = _common(patient, name, CT_IMAGE, k + 1)
        ds.Modality = "CT"
        kind = "AXIAL"
        ds.ImageType = (
            ["DERIVED", "SECONDARY", kind, "MAT_VALUE_BASED"]
            if iodine
            else ["DERIVED", "PRIMARY", kind, "MONOENERGETIC"]
            if name == "vmi"
            else ["ORIGINAL", "PRIMARY", kind]
        )
        mark_dicom(ds)
        ds.KVP, ds.AcquisitionNumber = str(kvp), 1
        ds.FrameOfReferenceUID, ds.PositionReferenceIndicator = reference, ""
        ds.PixelSpacing = [DSfloat(grid.spacing[1], auto_format=True), DSfloat(grid.spacing[0], auto_format=True)]
        ds.SliceThickness = DSfloat(grid.spacing[2], auto_format=True)
        ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        z = grid.origin[2] + k * grid.spacing[2]
        ds.ImagePositionPatient = [DSfloat(v, auto_format=True) for v in (grid.origin[0], grid.origin[1], z)]
        ds.SliceLocation = DSfloat(z, auto_format=True)
        ds.Rows, ds.Columns = grid.shape[1], grid.shape[2]
        if name != "ct":
            ds.ContrastBolusAgent = "Simulated iodine"
        if iodine:
            ds.RescaleSlope, ds.RescaleIntercept, ds.RescaleType = str(IODINE_STEP), "0", "MGML"
            ds.RealWorldValueMappingSequence = [_mapping(stored, IODINE_STEP, "mg/mL", "milligram per milliliter", "Iodine concentration")]
            ds.WindowCenter, ds.WindowWidth = "1.5", "3"
        else:
            ds.RescaleSlope, ds.RescaleIntercept, ds.RescaleType = "1", "0", "HU"
            ds.WindowCenter, ds.WindowWidth = "-500", "1500"
        ds.PixelData = stored[k].tobytes()
        save_dicom(ds, folder / f"{k + 1:04d}.dcm")


def _mapping(stored: np.ndarray, slope: float, code: str, meaning: str, label: str):
    from pydicom.dataset import Dataset

    unit = Dataset()
    unit.CodeValue, unit.CodingSchemeDesignator, unit.CodeMeaning = code, "UCUM", meaning
    item = Dataset()
    item.add_new(0x00409216, "SS", int(stored.min()))
    item.add_new(0x00409211, "SS", int(stored.max()))
    item.LUTExplanation, item.LUTLabel = label, "IODINE" if code == "mg/mL" else "COUNTS"
    item.RealWorldValueIntercept, item.RealWorldValueSlope = 0.0, slope
    item.MeasurementUnitsCodeSequence = [unit]
    return item


def _write_nm(patient, folder: Path) -> None:
    """Position and orientation stand only in the Detector Information Sequence, as gamma cameras' workstations write
    them."""
    from pydicom.dataset import Dataset
    from pydicom.tag import Tag

    grid: Grid = patient.spect_grid
    # frames run from head to feet: the spacing between slices is negative, and the first frame is the highest slice
    values = patient.images["spect"][::-1]
    scale = float(values.max()) / 32000 if values.max() > 32000 else 1.0
    stored = np.rint(values / scale).astype("<i2")
    ds, _ = _common(patient, "spect", NM_IMAGE, 1)
    frames = grid.shape[0]
    ds.Modality = "NM"
    ds.ImageType = ["DERIVED", "PRIMARY", "RECON TOMO", "EMISSION"]
    mark_dicom(ds)
    ds.NumberOfFrames, ds.Rows, ds.Columns = frames, grid.shape[1], grid.shape[2]
    ds.FrameOfReferenceUID = _uid(patient.circulation.seed, patient.size, "camera")
    ds.PixelSpacing = [f"{grid.spacing[1]:.6g}", f"{grid.spacing[0]:.6g}"]
    ds.SliceThickness = f"{grid.spacing[2]:.6g}"
    ds.SpacingBetweenSlices = f"{-grid.spacing[2]:.6g}"
    ds.FrameIncrementPointer = Tag(0x0054, 0x0080)
    ds.SliceVector = list(range(1, frames + 1))
    ds.NumberOfSlices = frames
    ds.CorrectedImage = ["ATTN", "SCAT"]
    ds.CountsAccumulated = int(patient.images["spect"].sum(dtype=float))
    top = grid.origin[2] + (frames - 1) * grid.spacing[2]
    detector = Dataset()
    detector.CollimatorType, detector.CollimatorGridName = "PARA", "LEHR"
    detector.ImagePositionPatient = [f"{v:.8g}" for v in (grid.origin[0], grid.origin[1], top)]
    detector.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    ds.DetectorInformationSequence, ds.NumberOfDetectors = [detector], 1
    window = Dataset()
    limits = Dataset()
    limits.EnergyWindowLowerLimit, limits.EnergyWindowUpperLimit = "126.5", "154.6"
    window.EnergyWindowRangeSequence, window.EnergyWindowName = [limits], "Tc99m_EM"
    ds.EnergyWindowInformationSequence, ds.NumberOfEnergyWindows = [window], 1
    pharmaceutical = Dataset()
    pharmaceutical.Radiopharmaceutical = "Tc-99m macroaggregated albumin (simulated)"
    ds.RadiopharmaceuticalInformationSequence = [pharmaceutical]
    ds.Units = "CNTS"
    ds.RealWorldValueMappingSequence = [_mapping(stored, scale, "{counts}", "counts", "Counts")]
    ds.PixelData = stored.tobytes()
    save_dicom(ds, folder / "spect.dcm")
