"""Fetching a file over the network, once a person has agreed: in pieces, with progress, taken up where it broke off, checked at the end.

Nothing here is imported before it is used, and nothing connects to anything before ``agreed`` is true.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib import error as url_error
from urllib import request

from ..errors import InputError, LungPerfusionError
from ..files.disk_space import disk_full
from ..progress import Progress, silent
from ..sentence import Sentence
from .known_models import KnownFile, in_bytes, is_fetchable

PIECE = 1 << 20
TIMEOUT = 30.0
PART = ".part"
#: A file may be this much larger than the catalogue says before it is taken for another.
LARGER = 1.5


def fetch_file(known: KnownFile, folder: Path, *, agreed: bool, progress: Progress = silent, sha256: str = "") -> str:
    """Fetch a file into ``folder`` and return its SHA-256; what an interrupted download left there is gone on with.

    ``agreed``: the person has said yes to this download. ``sha256``: what an earlier download of the same file had. ``progress`` may raise
    Cancelled; what has come by then stays for the next time. Raises InputError for a file that is not the one that was meant (nothing of it
    is kept), LungPerfusionError when the server or the disk fails.
    """
    if not agreed:
        raise InputError(
            Sentence("{model} would be downloaded from {host}; nobody has agreed to that.", model=known.name, host=_host(known))
        )
    folder.mkdir(parents=True, exist_ok=True)
    target, partial = folder / known.name, folder / (known.name + PART)
    _check_room(known, folder, partial)
    try:
        _receive(known, partial, progress)
    except OSError as error:
        if disk_full(error, folder):
            raise LungPerfusionError(
                Sentence(
                    "The disk is full: {model} needs {size}. What has come stays and is gone on with.",
                    model=known.name,
                    size=in_bytes(known.size),
                )
            ) from error
        raise LungPerfusionError(
            Sentence("{model} could not be downloaded from {host}: {reason}.", model=known.name, host=_host(known), reason=_reason(error))
        ) from error
    digest = _digest(partial, progress)
    for stated, whose in ((known.sha256, "its publisher states"), (sha256, "was recorded at the first download")):
        if stated and not digest.startswith(stated):
            partial.unlink()
            raise InputError(
                Sentence(
                    "{model} from {host} does not have the checksum that {whose}; it was thrown away.",
                    model=known.name,
                    host=_host(known),
                    whose=whose,
                )
            )
    partial.replace(target)
    progress(1.0, Sentence("{name} is there", name=known.name))
    return digest


def _check_room(known: KnownFile, folder: Path, partial: Path) -> None:
    there = partial.stat().st_size if partial.is_file() else 0
    needed, free = known.size - there, shutil.disk_usage(folder).free
    if needed > free:
        raise LungPerfusionError(
            Sentence(
                "{model} needs {needed} on the disk, which has {free}.",
                model=known.name,
                needed=in_bytes(needed),
                free=in_bytes(free),
            )
        )


def _receive(known: KnownFile, partial: Path, progress: Progress) -> None:
    there = partial.stat().st_size if partial.is_file() else 0
    with _opened(known, there) as (stream, begins, total):
        if begins != there:  # the server began at the beginning
            there = 0
        if total is not None and total > known.size * LARGER:
            raise InputError(
                Sentence(
                    "{model} is {needed} on {host} and not about {size}: it is another file.",
                    model=known.name,
                    needed=in_bytes(total),
                    host=_host(known),
                    size=in_bytes(known.size),
                )
            )
        size = total or known.size
        with partial.open("ab" if there else "wb") as out:
            while True:
                progress(
                    min(there / size, 1.0) * 0.97,
                    Sentence("Downloading {name}: {there} of {size}", name=known.name, there=in_bytes(there), size=in_bytes(size)),
                )
                piece = stream.read(PIECE)
                if not piece:
                    break
                out.write(piece)
                there += len(piece)
                if there > known.size * LARGER:
                    raise InputError(
                        Sentence(
                            "{model} from {host} is longer than about {size}: it is another file.",
                            model=known.name,
                            host=_host(known),
                            size=in_bytes(known.size),
                        )
                    )
            out.flush()
            os.fsync(out.fileno())
    if total is not None and there < total:
        raise OSError(f"the connection ended after {in_bytes(there)} of {in_bytes(total)}; try again, and it goes on there")


class _Redirected(request.HTTPRedirectHandler):
    """The catalogue allows https alone, and so does whoever passes a download on; urllib would follow to http and ftp."""

    def __init__(self, known: KnownFile):
        self._known = known

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        if not is_fetchable(newurl):
            known = self._known
            raise InputError(
                Sentence("{model}: {host} passes the download on to an address without https.", model=known.name, host=_host(known))
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


@contextmanager
def _opened(known: KnownFile, there: int) -> Iterator[tuple]:
    """The answer's stream, the byte it begins at, and the file's whole size where the server tells it."""
    headers = {"User-Agent": "LungPerfusion", "Accept-Encoding": "identity"} | ({"Range": f"bytes={there}-"} if there else {})
    try:
        answer = request.build_opener(_Redirected(known)).open(request.Request(known.url, headers=headers), timeout=TIMEOUT)
    except url_error.HTTPError as refused:
        refused.close()
        if refused.code != 416 or not there:
            raise
        with _opened(known, 0) as again:  # more is there than the server has: another file, from its beginning
            yield again
        return
    with answer:
        length = answer.headers.get("Content-Length")
        begins = there if answer.status == 206 else 0
        yield answer, begins, None if length is None else begins + int(length)


def _digest(path: Path, progress: Progress) -> str:
    progress(0.97, Sentence("Checking {part}", part=path.name.removesuffix(PART)))
    found = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(PIECE * 4):
            found.update(piece)
            progress(0.98, Sentence("Checking {part}", part=path.name.removesuffix(PART)))
    return found.hexdigest()


def _host(known: KnownFile) -> str:
    from urllib.parse import urlsplit

    return urlsplit(known.url).hostname or "the server"


def _reason(error: OSError) -> str:
    if isinstance(error, url_error.HTTPError):
        return Sentence("the server answered {code} {text}", code=error.code, text=str(error.reason))
    cause = getattr(error, "reason", None) or error
    return str(getattr(cause, "strerror", None) or cause).strip().rstrip(".") or type(error).__name__
