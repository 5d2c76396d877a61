"""Which files of a folder are a scan to be followed, and how they become nodes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

SUFFIXES = (".nrrd", ".nii.gz", ".nii", ".mha", ".seg.nrrd")
NAMES = {
    "ct": ("ct", "cta", "ctpa"),
    "iodine": ("iodine",),
    "spect": ("spect",),
    "regions": ("lobes", "regions", "lungs"),
    "emboli": ("emboli",),
}


@dataclass(frozen=True)
class ScanFiles:
    """The files of one scan; ``map_role``: iodine or spect."""

    ct: Path
    map: Path
    map_role: str
    regions: Path | None
    emboli: Path | None


def scan_files(folder: Path, emboli: Path | None, which: str) -> ScanFiles:
    """The files of a scan's folder (see ``followup``). Raises InputError for what is missing."""
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.files.result_files import RESULT_NAME, read_record

    option = f"--{which} {folder.name}"
    record = read_record(folder / RESULT_NAME)
    command = record["command"] if record is not None else ""
    if command == "defects":
        found = _of_result(folder, record, option)
    elif command == "embolism":
        raise InputError(f"{option} is a result of embolism, which holds no perfusion; give it as --{which}-emboli.")
    else:
        found = _of_names(folder, option)
    return replace(found, emboli=_emboli(emboli)) if emboli is not None else found


def _of_names(folder: Path, option: str) -> ScanFiles:
    from LungPerfusionCore.errors import InputError

    ct, iodine, spect = (_named(folder, NAMES[role]) for role in ("ct", "iodine", "spect"))
    ct = ct or next((folder / name for name in NAMES["ct"] if (folder / name).is_dir()), None)
    if ct is None:
        raise InputError(f"{option} holds neither a result of defects nor a CT (ct.nrrd, cta.nrrd or ctpa.nrrd).")
    if iodine is None and spect is None:
        raise InputError(f"{option} holds no perfusion: neither iodine.nrrd nor spect.nrrd.")
    regions, emboli = (_named(folder, NAMES[role]) or _named(folder / "labels", NAMES[role]) for role in ("regions", "emboli"))
    return ScanFiles(ct, iodine or spect or ct, "iodine" if iodine is not None else "spect", regions, emboli)


def _named(folder: Path, names: Sequence[str]) -> Path | None:
    paths = (folder / f"{name}{suffix}" for name in names for suffix in SUFFIXES)
    return next((path for path in paths if path.is_file()), None)


def _of_result(folder: Path, record: dict, option: str) -> ScanFiles:
    from LungPerfusionCore.errors import InputError
    from LungPerfusionCore.run.provenance import file_sha256

    given = {each["role"]: Path(each["path"]) for each in record["inputs"]}
    known = {Path(each["path"]): each.get("sha256") for each in record["inputs"] if not each.get("series")}
    ct = given.get("cta") or given.get("low_kv")
    if ct is None:
        raise InputError(f"{option} was measured without a CT (--cta), so its lungs cannot be registered; measure it with one.")
    needed = {"CT": ct, "regions": given.get("regions"), "emboli": given.get("emboli")}
    for words, path in needed.items():
        if path is not None and not path.exists():
            raise InputError(f"{option} names {path.name} as its {words}, which is no longer where it was.")
        if path in known and known[path] != file_sha256(path):  # another file of that name: its lungs are none of this map
            raise InputError(f"{option} names {path.name} as its {words}, which has changed since; measure it again.")
    name = record["outputs"].get("iodine", "iodine.nrrd")
    iodine = folder / name
    if not iodine.is_file():
        raise InputError(f"{option} holds no iodine map.")
    files = record.get("files")
    if isinstance(files, dict) and files.get(name, "") not in ("", file_sha256(iodine)):
        raise InputError(f"{option} holds an iodine map ({name}) that has changed since; measure it again.")
    return ScanFiles(ct, iodine, "iodine", needed["regions"], needed["emboli"])


def _emboli(path: Path) -> Path:
    from LungPerfusionCore.errors import InputError

    if not path.is_dir():
        return path
    found = _named(path, ("emboli",))
    if found is None:
        raise InputError(f"{path.name} holds no emboli (emboli.seg.nrrd).")
    return found


def scan_nodes(case, files: ScanFiles, which: str):
    """The files of one scan as nodes (``scene.followup_nodes.ScanNodes``); the record says which they are. Raises InputError."""
    from .common import display_name

    ct = case.ct(files.ct, "ct")
    _rename(case, f"{which}_ct")
    perfusion = case.image(files.map, files.map_role)
    _rename(case, f"{which}_{files.map_role}")
    unit = _unit(case, files, perfusion, which)
    if files.map_role == "spect":
        perfusion = _over_ct(case, ct, perfusion, which)
    title = "Earlier" if which == "before" else "Later"
    ct_node = case.volume_node(ct, f"{title} {display_name(files.ct)}", unit="HU")
    map_node = case.volume_node(perfusion, f"{title} {display_name(files.map)}", unit=unit)
    segmentations = {}
    for role in ("regions", "emboli"):
        path = getattr(files, role)
        if path is not None:
            segmentations[role] = case.segmentation(path, role)
            segmentations[role].SetName(f"{title} {role}")
            _rename(case, f"{which}_{role}")
    from PerfusionDefectQuantLib.scene.followup_nodes import ScanNodes

    return ScanNodes(ct_node, map_node, segmentations.get("regions"), segmentations.get("emboli"), unit)


def _rename(case, role: str) -> None:
    """The record knows the scan of an input, the checks only its kind."""
    case.record.inputs[-1] = replace(case.record.inputs[-1], role=role)


def _unit(case, files: ScanFiles, image, which: str) -> str:
    from LungPerfusionCore.checks.image_checks import check_iodine_units
    from LungPerfusionCore.imaging.images import units_of

    if files.map_role == "spect":
        return "counts"
    unit = units_of(image)
    if unit is None:
        unit = "mg/mL"
        case.warn([f"The {which} iodine map {files.map.name} does not say its units; they were taken to be mg/mL."])
    check_iodine_units(image, unit, name=files.map.name)
    return unit


def _over_ct(case, ct, spect, which: str):
    """The SPECT laid over its own CT, as *Lung Perfusion AI* does it, on its own grid."""
    import SimpleITK as sitk

    from LungPerfusionAILib.spect.registration import register_spect
    from LungPerfusionCore.lungs.segmentation import segment_lungs

    found = register_spect(ct, segment_lungs(ct).labels, spect, when="always")
    words = "earlier" if which == "before" else "later"
    case.warn([f"The {words} SPECT and its CT: {note}" for note in found.warnings])
    if not found.moved:
        return spect
    case.warn([f"The {words} SPECT was moved by {found.shift_mm:.1f} mm and {found.angle_deg:.1f} degrees over its CT."])
    return sitk.Resample(spect, spect, found.transform, sitk.sitkLinear, 0.0)
