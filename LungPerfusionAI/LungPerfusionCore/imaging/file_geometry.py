"""What the header of an image file says of where its voxels lie, before a library makes one answer of several.

NIfTI (nifti1.h) can place its voxels twice: by a quaternion with the steps of pixdim (qform) and by a matrix (sform), each with
a code that is 0 where it says nothing. ITK takes the matrix's axes with pixdim's steps, or the quaternion where the matrix is
sheared, and without a code it calls the file's axes the patient's. The rule here, for every file that is read:

- both forms, and a corner of the volume lies more than half a voxel apart: refused;
- a matrix alone that is sheared, or whose steps are not pixdim's by more than that: refused;
- neither form (also NRRD without an anatomical space or directions, MetaImage without a matrix): the file does not say
  which side is left, and it is refused unless the person says towards where its axes run (``assume``);
- axes that are not at right angles, in any format: refused. NIfTI-2 is named, because the library cannot read it.
"""

from __future__ import annotations

import gzip
import itertools
import math
import re
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..sentence import Sentence

NIFTI = (".nii", ".nii.gz")
NRRD, META = (".nrrd", ".nhdr"), (".mha", ".mhd")
NIFTI_VOXELS = 352  # where they begin at the earliest: header and four bytes (nifti1.h)
OPTION = "--assume-orientation"
#: Metadata key of an image made from a node of the scene: a sentence on its file that ``input_checks`` says.
NOTE_KEY = "input_note"
#: Two places of one voxel further apart than this share of its shortest edge are two places.
APART = 0.5
#: Cosine between two axes above which they are not at right angles (0.06 degrees: 0.5 mm over 500 mm).
SHEAR = 1e-3
#: Characters of a NRRD field that holds some words or numbers: the reader writes its complaint of a longer one beyond its memory.
LONGEST_FIELD = 500
_NRRD_SHORT = (
    "type",
    "dimension",
    "space",
    "space dimension",
    "sizes",
    "spacings",
    "space directions",
    "space origin",
    "space units",
    "kinds",
    "endian",
    "encoding",
)
_TOWARDS = {"L": (1, 0, 0), "R": (-1, 0, 0), "P": (0, 1, 0), "A": (0, -1, 0), "S": (0, 0, 1), "I": (0, 0, -1)}
_SPACES = {  # teem's anatomical spaces; "scanner-xyz" and "3D-right-handed" name no side
    "right-anterior-superior",
    "ras",
    "left-anterior-superior",
    "las",
    "left-posterior-superior",
    "lps",
    "right-anterior-superior-time",
    "rast",
    "left-anterior-superior-time",
    "last",
    "left-posterior-superior-time",
    "lpst",
}


@dataclass(frozen=True)
class FileGeometry:
    """``contradiction``: the rest of a sentence that begins with the file's name, or "". ``sides``: whether the header says
    which side is left; ``why``: what it lacks."""

    contradiction: str = ""
    sides: bool = True
    why: str = ""


def orientation_code(text: str) -> str:
    """The three letters towards which a file's axes i, j, k run (LPS, RAS, ...), in capitals. Raises InputError."""
    code = text.strip().upper()
    pairs = sorted("LR" if c in "LR" else "AP" if c in "AP" else "IS" if c in "IS" else "" for c in code)
    if pairs != ["AP", "IS", "LR"]:
        raise InputError(
            Sentence("{text!r} is no orientation; give three letters towards which the axes run, such as LPS or RAS.", text=text)
        )
    return code


def file_geometry(path: Path) -> FileGeometry:
    """What the header of a NIfTI, NRRD or MetaImage file says; nothing is wrong with a file of another kind, or too damaged
    to say anything (which its reader says better)."""
    name = path.name.lower()
    try:
        if name.endswith(NIFTI):
            return _nifti(path, name.endswith(".gz"))
        if name.endswith(NRRD):
            return _nrrd(header_lines(path, ":")[0])
        if name.endswith(META):
            return _meta(header_lines(path, "=")[0])
    except (OSError, EOFError, zlib.error, struct.error, ValueError):
        pass  # its reader says what is damaged
    return FileGeometry()


def check_file_geometry(path: Path, who: str, assume: str | None = None) -> tuple[str, ...]:
    """Refuse (InputError) a file that contradicts itself or states no sides; ``who`` begins the sentence.

    ``assume``: an ``orientation_code`` for a file that states no sides. Returns what a reader must know of it; not empty where
    the orientation was assumed.
    """
    found = file_geometry(path)
    check_one_place(found, who)
    return check_sides(found, who, assume)


def check_one_place(found: FileGeometry, who: str) -> None:
    """Refuse a file that contradicts itself. Raises InputError."""
    if found.contradiction:
        raise InputError(Sentence("{who} {refused}.", who=who, refused=found.contradiction))


def check_sides(found: FileGeometry, who: str, assume: str | None = None) -> tuple[str, ...]:
    """Refuse a file that states no sides unless they are assumed, which is said. Raises InputError."""
    if found.sides:
        return ()
    if assume is None:
        raise InputError(
            Sentence(
                "{who} does not say which side is left ({why}): say towards where its axes run with {option}, such as LPS or RAS.",
                who=who,
                why=found.why,
                option=OPTION,
            )
        )
    return (
        Sentence(
            "{who} does not say which side is left ({why}); its axes were taken to run towards {code}.",
            who=who,
            why=found.why,
            code=orientation_code(assume),
        ),
    )


def assumed(image: sitk.Image, code: str) -> sitk.Image:
    """A copy of the image whose axes run towards ``code``; its first voxel lies at 0, 0, 0, as in every file without a place."""
    placed = sitk.Image(image)
    placed.SetDirection(np.array([_TOWARDS[letter] for letter in orientation_code(code)], float).T.ravel().tolist())
    placed.SetOrigin((0.0, 0.0, 0.0))
    return placed


def check_right_angles(image: sitk.Image, who: str) -> None:
    """Refuse an image whose axes are not at right angles, which readers of NRRD and MetaImage pass on. Raises InputError."""
    d = image.GetDimension()
    axes = np.array(image.GetDirection()).reshape(d, d)
    if np.abs(axes.T @ axes - np.eye(d)).max() > SHEAR:
        raise InputError(Sentence("{who} has sheared axes, which a voxel grid in mm cannot represent.", who=who))


def nifti_time_step(path: Path) -> float:
    """The time step (pixdim[4]) of a NIfTI-1 file as it stands there, in the file's own unit; ITK makes 1 of a 0. 0 where there is none."""
    head, order = _nifti_head(path, path.name.lower().endswith(".gz"))
    return 0.0 if order is None else float(struct.unpack(order + "f", head[92:96])[0])


def _nifti_head(path: Path, packed: bool) -> tuple[bytes, str | None]:
    """The header, and its byte order for ``struct``, None where it is no NIfTI header."""
    with gzip.open(path) if packed else path.open("rb") as file:
        head = file.read(540)
    order = next((o for o in "<>" if head[:4] in (struct.pack(o + "i", 348), struct.pack(o + "i", 540))), None)
    return head, order if len(head) >= 348 else None


def _nifti(path: Path, packed: bool) -> FileGeometry:
    head, order = _nifti_head(path, packed)
    if order is None:
        return FileGeometry()
    if struct.unpack(order + "i", head[:4])[0] == 540:
        return FileGeometry(Sentence("is a NIfTI-2 file, which cannot be read: save it as NIfTI-1 or NRRD"))
    if head[344:348] == b"ni1\0":
        return FileGeometry(Sentence("is the header of a NIfTI pair (.hdr and .img), without its voxels: save both as one file"))
    if head[344:348] != b"n+1\0":
        return FileGeometry(
            Sentence("has no NIfTI header (an Analyze file, it seems), so it does not say which side is left: save it as NIfTI or NRRD")
        )
    (begin,) = struct.unpack(order + "f", head[108:112])
    if not begin >= NIFTI_VOXELS:  # the library takes 348, and every voxel lies beside its place
        return FileGeometry(Sentence("says that its voxels begin inside its header (vox_offset {begin:g})", begin=begin))
    size = np.array(struct.unpack(order + "8h", head[40:56])[1:4], float)
    pixdim = np.array(struct.unpack(order + "8f", head[76:108]), float)
    qcode, scode = struct.unpack(order + "2h", head[252:256])
    if qcode <= 0 and scode <= 0:
        return FileGeometry("", False, Sentence("its qform_code and sform_code are 0"))
    steps = np.abs(pixdim[1:4])
    if not (np.isfinite(pixdim).all() and (steps > 0).all()):
        return FileGeometry(Sentence("has voxel sizes that are no lengths (its pixdim)"))
    quaternion = _qform(struct.unpack(order + "6f", head[256:280]), pixdim)
    matrix = np.array(struct.unpack(order + "12f", head[280:328]), float).reshape(3, 4)
    if scode <= 0:
        return FileGeometry() if np.isfinite(quaternion).all() else FileGeometry(Sentence("has a qform that is no position"))
    lengths = np.linalg.norm(matrix[:, :3], axis=0)
    if not np.isfinite(matrix).all() or (lengths <= 0).any():
        return FileGeometry(Sentence("has an sform that is no position"))
    # A pixel's edges may be in metres or micrometres: what is compared is in voxels, what is said in the file's own unit.
    tolerance = APART * float(steps.min())
    if qcode > 0:
        apart = _apart(matrix, quaternion, size)
        if not apart <= tolerance:
            return FileGeometry(
                Sentence(
                    "places its voxels twice: its sform and its qform lie up to {mm:.3g} mm apart; save it anew with one of them", mm=apart
                )
            )
        return FileGeometry()
    axes = matrix[:, :3] / lengths
    square, _ = np.linalg.qr(axes)
    nearest = square * np.sign((square * axes).sum(0))
    if _apart(np.column_stack([nearest * lengths, matrix[:, 3]]), matrix, size) > tolerance:
        return FileGeometry(Sentence("has sheared axes, which a voxel grid in mm cannot represent"))
    if float((np.abs(lengths - steps) * (size - 1)).max()) > tolerance:
        told, meant = (" x ".join(f"{v:.4g}" for v in values) for values in (steps, lengths))
        return FileGeometry(
            Sentence("has voxels of {told} mm (pixdim), but its sform puts them {meant} mm apart; save it anew", told=told, meant=meant)
        )
    return FileGeometry()


def _qform(values: tuple[float, ...], pixdim: np.ndarray) -> np.ndarray:
    """The 3 x 4 matrix of a quaternion b, c, d and an offset (nifti1.h, method 2), RAS."""
    b, c, d = values[:3]
    rest = b * b + c * c + d * d
    a = float(np.sqrt(max(0.0, 1.0 - rest)))
    if rest > 1.0:  # a half turn, rounded
        b, c, d = (v / np.sqrt(rest) for v in (b, c, d))
    rotation = np.array(
        [
            [a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c)],
            [2 * (b * c + a * d), a * a + c * c - b * b - d * d, 2 * (c * d - a * b)],
            [2 * (b * d - a * c), 2 * (c * d + a * b), a * a + d * d - b * b - c * c],
        ]
    )
    steps = np.abs(pixdim[1:4]) * np.array([1.0, 1.0, -1.0 if pixdim[0] < 0 else 1.0])
    return np.column_stack([rotation * steps, values[3:6]])


def _apart(first: np.ndarray, second: np.ndarray, size: np.ndarray) -> float:
    """How far apart two 3 x 4 matrices put a corner voxel, at most."""
    ends = np.array(list(itertools.product(*((0.0, max(n - 1, 0.0)) for n in size))))
    return float(np.linalg.norm(ends @ (first - second)[:, :3].T + (first - second)[:, 3], axis=1).max())


def header_lines(path: Path, mark: str) -> tuple[dict[str, str], int]:
    """Key (lower case) -> value of a text header, which ends with an empty line or where the voxels begin; and the byte after it."""
    fields: dict[str, str] = {}
    with path.open("rb") as file:
        for _ in range(1000):
            line = file.readline(8192).decode("latin-1")
            if not line.strip():
                break
            key, _, value = line.partition(mark)
            fields[key.strip().lower()] = value.strip()
            if key.strip().lower() == "elementdatafile":
                break
        return fields, file.tell()


def _nrrd(fields: dict[str, str]) -> FileGeometry:
    for name in _NRRD_SHORT:
        if len(fields.get(name, "")) > LONGEST_FIELD:
            return FileGeometry(Sentence("cannot be read: the field '{name}' of its header is damaged", name=name))
    if not {"type", "sizes"} <= fields.keys():  # no NRRD header, or not the whole of it
        return FileGeometry()
    directions = re.findall(r"\([^)]*\)", fields.get("space directions", ""))
    units = {unit.lower() for unit in re.findall(r'"([^"]*)"', fields.get("space units", ""))[:3]} - {"", "mm", "millimeter", "millimetre"}
    if units:
        return FileGeometry(Sentence("states its voxel sizes in {unit}, not in mm: save it anew in mm", unit=", ".join(sorted(units))))
    spaced = "nan" not in fields.get("spacings", "nan").lower()
    if len(directions) < 3 and not spaced and len(fields["sizes"].split()) > 2:
        return FileGeometry(Sentence("does not say how large its voxels are"))
    if len(directions) < 3:
        return FileGeometry("", False, Sentence("its header has no space directions"))
    if fields.get("space", "").lower() not in _SPACES:
        said = fields.get("space")
        return FileGeometry(
            "", False, Sentence("its space is {space}, which names no side", space=said) if said else Sentence("its header names no space")
        )
    axes = np.array([[float(v) for v in each.strip("() ").split(",")] for each in directions[-3:]]).T
    with np.errstate(all="ignore"):  # its reader refuses an axis without length
        axes = axes[:3] / np.linalg.norm(axes[:3], axis=0)
    sheared = np.abs(axes.T @ axes - np.eye(3)).max() > SHEAR
    return FileGeometry(Sentence("has sheared axes, which a voxel grid in mm cannot represent")) if sheared else FileGeometry()


def _meta(fields: dict[str, str]) -> FileGeometry:
    if "dimsize" not in fields:
        return FileGeometry()
    if not any(key in fields for key in ("elementspacing", "elementsize")):  # the library takes 1 mm
        return FileGeometry(Sentence("does not say how large its voxels are"))
    offset = next((fields[key] for key in ("offset", "position", "origin") if key in fields), "0")
    if not all(math.isfinite(float(v)) for v in offset.split()):
        return FileGeometry(Sentence("has an origin that is no position"))
    stated = any(key in fields for key in ("transformmatrix", "rotation", "orientation"))
    return FileGeometry() if stated else FileGeometry("", False, Sentence("its header has no TransformMatrix"))
