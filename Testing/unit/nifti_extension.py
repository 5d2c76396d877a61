"""A NIfTI file with a header extension, as TotalSegmentator writes its label names."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path

import SimpleITK as sitk


def write_with_extension(path: Path, image: sitk.Image, text: str) -> None:
    """A NIfTI-1 file with one header extension."""
    sitk.WriteImage(image, str(path.with_name("plain.nii")))
    data = bytearray(path.with_name("plain.nii").read_bytes())
    content = text.encode()
    size = -(-(len(content) + 8) // 16) * 16
    data[108:112] = struct.pack("<f", 352 + size)
    extension = b"\x01\0\0\0" + struct.pack("<ii", size, 0) + content.ljust(size - 8, b"\0")
    path.write_bytes(gzip.compress(bytes(data[:348]) + extension + bytes(data[352:])))
