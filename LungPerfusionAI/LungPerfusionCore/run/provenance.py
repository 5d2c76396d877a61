"""Where a number comes from: inputs by checksum, parameters, software, model. Goes into ``result.json`` and onto nodes.

No patient identifiers: what DICOM says about the person is never read here, input paths stand as the person gave
them, and outputs are named relative to the result.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import math
import platform
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .. import __version__
from ..errors import InputError
from ..files.atomic_files import write_text
from ..measurements import Measurement
from ..sentence import Sentence

#: Prefix of the attributes that every output node carries.
ATTRIBUTE_PREFIX = "LungPerfusion."

#: Distributions whose versions can change a number. Those that are not installed are left out.
_DISTRIBUTIONS = (
    "numpy",
    "scipy",
    "SimpleITK",
    "torch",
    "pydicom",
    "vtk",
    "slicer-core",
    "scikit-learn",
    "nnunetv2",
    "monai",
)


def file_sha256(path: Path | str) -> str:
    """SHA-256 of a file, or of a folder (a DICOM series): the digest over the sorted digests of its files.

    A folder's digest therefore does not depend on how the files are named. Hidden files are not counted.
    InputError when there is nothing to read.
    """
    path = Path(path)
    try:
        if path.is_file():
            with path.open("rb") as stream:
                return hashlib.file_digest(stream, "sha256").hexdigest()
        if path.is_dir():
            files = [file for file in path.rglob("*") if file.is_file() and not file.name.startswith(".")]
            if not files:
                raise InputError(Sentence("The folder {name} holds no files.", name=path.name))
            return hashlib.sha256("\n".join(sorted(file_sha256(file) for file in files)).encode()).hexdigest()
    except OSError as error:
        raise InputError(Sentence("{name} cannot be read: {strerror}.", name=path.name, strerror=error.strerror or error)) from error
    raise InputError(Sentence("{name} does not exist.", name=path.name))


def files_sha256(files: Iterable[Path | str]) -> str:
    """The digest of some files of a folder, as ``file_sha256`` would give it of a folder that holds nothing else. Raises InputError."""
    return hashlib.sha256("\n".join(sorted(file_sha256(file) for file in files)).encode()).hexdigest()


def software(application: str = "") -> dict[str, str]:
    """Versions of everything that computes. ``application`` names the host, e.g. ``"3D Slicer 5.10.0"``."""
    versions = {"LungPerfusion": __version__, "python": platform.python_version(), "platform": f"{platform.system()} {platform.machine()}"}
    if application:
        versions["application"] = application
    for name in _DISTRIBUTIONS:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return versions


@dataclass(frozen=True)
class InputFile:
    """An input as it stands in ``result.json``: its role (ct, iodine, ...), the path as given, its checksum.

    ``series``: of a folder with several DICOM series, the UID of the one that was chosen; ``sha256`` is then that of its files.
    """

    role: str
    path: str
    sha256: str
    series: str | None = None

    @classmethod
    def of(cls, role: str, path: Path | str) -> InputFile:
        return cls(role, str(path), file_sha256(path))

    def as_dict(self) -> dict[str, str]:
        """The input as the file has it."""
        series = {"series": self.series} if self.series else {}
        return {"role": self.role, "path": without_credentials(self.path), "sha256": self.sha256} | series


@dataclass(frozen=True)
class ModelRecord:
    """The weights that were used: name, checksum, and what they were trained on."""

    name: str
    sha256: str
    trained_on: str


#: What precedes the host of an address, and what follows its path (a signature, a token). A drive of Windows is no protocol.
_PERSON = re.compile(r"(\w[\w+.-]+:/+)[^/\s]*@")
_QUERY = re.compile(r"(\w[\w+.-]+://[^\s?'\"]*\?)[^\s'\"]+")


def without_credentials(text: str) -> str:
    """A text whose addresses (s3://user:token@host/ct.nrrd?signature=...) no longer hold names, passwords and tokens."""
    return _QUERY.sub(r"\1...", _PERSON.sub(r"\1", text)) if ":/" in text else text


def plain(value: Any) -> Any:
    """``value`` as JSON can hold it: NaN and infinity become None, paths and enumerations text, tuples lists; addresses lose
    their credentials.

    TypeError for what has no faithful JSON form (arrays, nodes), rather than its ``repr``.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return without_credentials(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    if hasattr(value, "item") and getattr(value, "ndim", None) == 0:  # numpy scalars
        return plain(value.item())
    if isinstance(value, Path):
        return without_credentials(str(value))
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in (sorted(value) if isinstance(value, (set, frozenset)) else value)]
    raise TypeError(f"{type(value).__name__} cannot be written to result.json")


@dataclass
class ResultRecord:
    """One ``result.json``: what was done to what, with what, and what came out.

    ``measurements`` hold NaN where a quantity is undefined; in the file that is null. ``outputs`` maps a role to a
    path relative to the file.
    """

    command: str
    status: str = "done"
    inputs: list[InputFile] = field(default_factory=list)
    parameters: dict[str, Any] = field(default_factory=dict)
    model: ModelRecord | None = None
    software: dict[str, str] = field(default_factory=software)
    measurements: list[Measurement] = field(default_factory=list)
    outputs: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """The record in the order and with the keys of the file."""
        return {
            "command": self.command,
            "status": self.status,
            "inputs": [item.as_dict() for item in self.inputs],
            "parameters": plain(self.parameters),
            "model": None
            if self.model is None
            else {"name": self.model.name, "sha256": self.model.sha256, "trained_on": self.model.trained_on},
            "software": dict(self.software),
            "measurements": [plain(item.as_dict()) for item in self.measurements],
            "outputs": {role: Path(path).as_posix() for role, path in self.outputs.items()},
            "warnings": [without_credentials(str(warning)) for warning in self.warnings],
        }

    def write(self, path: Path | str) -> Path:
        """Write the file (UTF-8, two spaces) and return its path."""
        return write_text(path, json.dumps(self.as_dict(), indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def provenance_attributes(
    command: str,
    parameters: Mapping[str, Any],
    *,
    inputs: Iterable[InputFile] = (),
    model: ModelRecord | None = None,
    simulated: bool = False,
) -> dict[str, str]:
    """Attributes (name -> text) for every output node, so that a saved scene still says where a number comes from.

    A node carries checksums of the inputs, not their paths: a scene travels further than a result folder does.
    """
    attributes = {
        "Command": command,
        "Version": __version__,
        "Parameters": json.dumps(plain(parameters), sort_keys=True, allow_nan=False),
    }
    for item in inputs:
        attributes[f"InputSha256.{item.role}"] = item.sha256
    if model is not None:
        attributes |= {"Model": model.name, "ModelSha256": model.sha256, "ModelTrainedOn": model.trained_on}
    if simulated:
        attributes["Simulated"] = "1"
    return {ATTRIBUTE_PREFIX + name: value for name, value in attributes.items()}
