"""Whether a MetaImage or NRRD file holds all the voxels that its header announces, before a library makes an image of it.

MetaImage's reader goes on where compressed data are damaged, end early or have no stated length, and fills the rest with whatever lay in
memory: such a file is refused here. A header that announces more than its file can hold is refused before memory for it is asked for.
"""

from __future__ import annotations

import math
import zlib
from pathlib import Path

from ..errors import InputError
from ..sentence import Sentence
from .file_geometry import header_lines

_META_BYTES = {
    "MET_CHAR": 1,
    "MET_UCHAR": 1,
    "MET_SHORT": 2,
    "MET_USHORT": 2,
    "MET_INT": 4,
    "MET_UINT": 4,
    "MET_LONG": 4,
    "MET_ULONG": 4,
    "MET_FLOAT": 4,
    "MET_DOUBLE": 8,
    "MET_LONG_LONG": 8,
    "MET_ULONG_LONG": 8,
}
_NRRD_BYTES = {"short": 2, "int": 4, "long": 8, "float": 4, "double": 8}  # by a word of the type; all others are 1 here
#: The most bytes that one byte of a file can become.
_UNPACKED = {"raw": 1, "gz": 1033, "gzip": 1033}
_AUTOMATIC = 47  # zlib's window bits for zlib's own and gzip's form, as MetaImage's reader takes both


def check_meta_is_whole(path: Path, who: str) -> None:
    """Refuse a MetaImage file (.mha, .mhd) whose header is none or whose voxels are not all there, intact. Raises InputError."""
    fields, start = header_lines(path, "=")
    packed = fields.get("compresseddata", "").lower() in ("true", "1")
    try:
        shape = [int(n) for n in fields.get("dimsize", "").split()]
        channels, skipped = int(fields.get("elementnumberofchannels", "1")), int(fields.get("headersize", "0"))
        stated = int(fields.get("compresseddatasize", "0"))
    except ValueError as error:
        raise _damaged(who) from error
    if not shape or min(*shape, channels) < 1 or fields.get("ndims", "") != str(len(shape)):  # its reader takes them for sizes of memory
        raise _damaged(who)
    place = fields.get("elementdatafile", "")
    data = path if place.upper() in ("LOCAL", "") else path.parent / place
    if not place or not data.is_file() or fields.get("binarydata", "true").lower() in ("false", "0"):
        return  # a list of files, or numbers as text: their reader says what is missing
    present = data.stat().st_size - (start if data == path else 0)
    expected = math.prod(shape) * channels * _META_BYTES.get(fields.get("elementtype", "").upper(), 0)
    if not packed:
        _check_length(present - max(skipped, 0), expected, who)
    elif data == path and stated < 1:
        raise _damaged_data(who)
    else:
        _check_length(present, stated, who)
        _check_unpacked(data, start if data == path else 0, stated or present, expected, who)


def check_nrrd_is_whole(path: Path, who: str) -> None:
    """Refuse a NRRD file whose header announces more voxels than its file can hold. Raises InputError.

    What is damaged within that is refused by the reader itself.
    """
    fields, start = header_lines(path, ":")
    most = _UNPACKED.get(fields.get("encoding", "").lower())
    if most is None or "data file" in fields or "datafile" in fields:
        return
    try:
        voxels = math.prod(int(n) for n in fields.get("sizes", "").split())
    except ValueError as error:
        raise _damaged(who) from error
    present = path.stat().st_size - start
    words = fields.get("type", "").lower().removesuffix("_t").split()
    expected = voxels * max((_NRRD_BYTES.get(word, int("".join(filter(str.isdigit, word)) or 8) // 8) for word in words), default=1)
    if expected > present * most:
        raise _truncated(who, present, expected)


def _check_unpacked(data: Path, start: int, length: int, expected: int, who: str) -> None:
    """Whether ``length`` bytes from ``start`` unpack to ``expected`` bytes, with the checksum at their end. Raises InputError."""
    unpacker, found = zlib.decompressobj(_AUTOMATIC), 0
    try:
        with data.open("rb") as file:
            file.seek(start)
            while length > 0 and not unpacker.eof and (chunk := file.read(min(length, 1 << 20))):
                length -= len(chunk)
                while chunk and not unpacker.eof:
                    found += len(unpacker.decompress(chunk, 1 << 22))
                    chunk = unpacker.unconsumed_tail
                if found > expected:
                    break
    except zlib.error as error:
        raise _damaged_data(who) from error
    if found != expected or not unpacker.eof:
        raise _damaged_data(who)


def _check_length(present: int, expected: int, who: str) -> None:
    if present < expected:
        raise _truncated(who, max(present, 0), expected)


def _truncated(who: str, present: int, expected: int) -> InputError:
    return InputError(
        Sentence("{who} is truncated: {present} of {expected} bytes of image data are there.", who=who, present=present, expected=expected)
    )


def _damaged(who: str) -> InputError:
    return InputError(Sentence("{who} cannot be read: the file is damaged, truncated or of another format.", who=who))


def _damaged_data(who: str) -> InputError:
    return InputError(Sentence("{who} is truncated or damaged: its compressed data do not end as they should.", who=who))
