"""Inputs that lie elsewhere: an address that fsspec knows (s3://, gs://, https://, sftp:// ...) is copied here for the time of one case."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path


def here(text: str, base: Path) -> Path:
    """The path of a cell: fetched where it is an address, else below ``base``."""
    return fetch(text) if "://" in text else base / text


def fetch(address: str) -> Path:
    """Copy a file or folder into the case's temporary folder, which goes with the case, and return its path; its name stays. InputError."""
    import fsspec

    from LungPerfusionCore.errors import InputError, LungPerfusionError
    from LungPerfusionCore.run.memory import raise_if_out_of_memory
    from LungPerfusionCore.run.provenance import without_credentials

    name = address.partition("?")[0].rstrip("/").rpartition("/")[2]  # what follows ? is a signature, not the file's ending
    place = Path(tempfile.mkdtemp(prefix=f"input-{hashlib.sha256(address.encode()).hexdigest()[:8]}-"))
    try:
        system, path = fsspec.core.url_to_fs(address)
        if not system.exists(path):
            raise InputError(f"The input {name} is not at its address.")
        if system.isdir(path):
            system.get(path.rstrip("/") + "/", str(place / name) + "/", recursive=True)
        else:
            system.get_file(path, str(place / name))
    except LungPerfusionError:
        raise
    except (OSError, ValueError, ImportError) as error:  # an unknown protocol, a package that it needs, no connection
        raise_if_out_of_memory(error)
        lines = str(error).strip().splitlines() or [type(error).__name__]
        raise InputError(f"The input {name} cannot be fetched: {without_credentials(lines[0]).rstrip('.')}.") from error
    return place / name
