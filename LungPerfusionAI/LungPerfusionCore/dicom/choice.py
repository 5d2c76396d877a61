"""One of the series of a DICOM folder, chosen by its UID, its number or its description.

A folder with several is never read without a choice. Several multi-frame objects in one series (reconstructions that a workstation files
together) are volumes of their own, and are told apart by their SOP Instance UIDs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import InputError
from ..sentence import Sentence, within
from .elements import malformed
from .multiframe import NM_CLASS

if TYPE_CHECKING:
    import pydicom

    from .series import Folder, Series

MOST_LISTED = 20


@dataclass(frozen=True)
class SeriesInfo:
    """A series of a folder, as a person chooses between them: nothing that DICOM means to name the patient.

    ``which`` chooses it where ``dicom`` takes a series: its UID, or the SOP Instance UID of one of several multi-frame objects. ``number``
    and ``description`` may be empty.
    """

    uid: str
    modality: str
    images: int
    files: int
    number: str = ""
    description: str = ""
    which: str = ""

    def words(self) -> str:
        """4 "Lung 1.0", CT, 300 images."""
        said = " ".join(filter(None, (self.number or "without number", f'"{self.description}"' if self.description else "")))
        return f"{said}, {self.modality}, {self.images} image{'s' if self.images != 1 else ''}"


def modality_of(header: pydicom.Dataset) -> str:
    """The modality, by SOP class where that is certain: some systems label NM volumes OT."""
    return "NM" if str(header.get("SOPClassUID", "")) == NM_CLASS else str(header.get("Modality") or "OT")


def info(series: Series) -> SeriesInfo:
    """What a person needs to know of a ``dicom_series.Series``."""
    header = series.headers[0]
    images = sum(int(h.get("NumberOfFrames") or 1) for h in series.headers)
    return SeriesInfo(
        series.uid,
        modality_of(header),
        images,
        len(series.paths),
        _number(header),
        _plain(header.get("SeriesDescription")),
        series.instance or series.uid,
    )


def separate(series: list) -> list:
    """The series, those of several multi-frame objects taken apart; in the order of their numbers."""
    parts = []
    for each in series:
        volumes = [int(h.get("NumberOfFrames") or 1) > 1 and not h.get("ConcatenationUID") for h in each.headers]
        if len(volumes) > 1 and all(volumes):
            parts += [
                type(each)(each.uid, [path], [header], str(header.get("SOPInstanceUID") or ""))
                for path, header in zip(each.paths, each.headers, strict=True)
            ]
        else:
            parts.append(each)

    def order(part: Series) -> tuple:
        number = info(part).number
        return (not number, int(number or 0), part.uid, part.instance)

    return sorted(parts, key=order)


def choose_series(folder: Folder, who: str, which: str | None) -> Series:
    """The one series of a ``dicom_series.Folder``, or the one that ``which`` means: a UID, a number or a description.

    A description counts whole, in either case of letters; * in it stands for anything. Raises InputError listing the series where none or
    several are meant, and for one with a damaged header.
    """
    parts = separate(folder.series)
    if which is None:
        if len(parts) == 1:
            return _sound(parts[0], who)
        raise InputError(
            Sentence(
                "{who} holds {count} series, of which one must be chosen by number, description or UID (--series): {listed}.",
                who=who,
                count=len(parts),
                listed=_listed(parts),
            )
        )
    found = [part for part in parts if meant(info(part), which)]
    if len(found) == 1:
        return _sound(found[0], who)
    if found:
        raise InputError(
            Sentence(
                "{count} series of {who} are meant by {which!r}; choose by UID: {listed}.",
                count=len(found),
                who=within(who),
                which=which,
                listed=_listed(found),
            )
        )
    raise InputError(Sentence("{who} holds no series {which}, only: {listed}.", who=who, which=which, listed=_listed(parts)))


def _sound(series: Series, who: str) -> Series:
    """A series whose headers hold what they should. Raises InputError for one that does not."""
    for path, header in zip(series.paths, series.headers, strict=True):
        if name := malformed(header):
            raise InputError(
                Sentence(
                    "{who} holds a damaged DICOM file, {file}: its {name} is not what it should be.", who=who, file=path.name, name=name
                )
            )
    return series


def meant(series: SeriesInfo, which: str) -> bool:
    """Whether ``which`` is a series' UID, number or description."""
    which = " ".join(which.split())
    if which in (series.uid, series.which):
        return True
    if which.isdecimal() and series.number == str(int(which)):
        return True
    pattern = ".*".join(re.escape(part) for part in which.split("*"))
    return bool(series.description and which.strip("*")) and re.fullmatch(pattern, series.description, re.IGNORECASE) is not None


def _listed(parts: list) -> str:
    listed = [f"{found.words()} ({found.which})" for found in map(info, parts[:MOST_LISTED])]
    return "; ".join(listed) + (f"; and {len(parts) - MOST_LISTED} more" if len(parts) > MOST_LISTED else "")


def _number(header: pydicom.Dataset) -> str:
    try:
        return str(int(header.get("SeriesNumber")))
    except (TypeError, ValueError):
        return ""


def _plain(text: object) -> str:
    """A description on one line."""
    return " ".join("".join(c if c.isprintable() else " " for c in str(text or "")).split())[:64]
