"""Whether two images are of one patient, as far as DICOM says, without carrying who that is.

An image keeps a digest of the Patient ID in its metadata, salted anew in every process: it can be compared and tells nothing. Two
hospitals give one patient two numbers, and a trial's pseudonyms differ, so a difference is said and not refused.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping

import SimpleITK as sitk

from ..sentence import Sentence

PATIENT_KEY = "patient_digest"
_SALT = secrets.token_bytes(16)


def mark_patient(image: sitk.Image, patient_id: str) -> sitk.Image:
    """Keep in ``image`` whose it is; nothing where the Patient ID is blank. Returns it."""
    if patient_id.strip():
        image.SetMetaData(PATIENT_KEY, hashlib.blake2b(patient_id.strip().encode(), digest_size=16, key=_SALT).hexdigest())
    return image


def patient_of(image: sitk.Image | None) -> str:
    """The digest that :func:`mark_patient` kept; "" where nothing is known."""
    return image.GetMetaData(PATIENT_KEY) if image is not None and image.HasMetaDataKey(PATIENT_KEY) else ""


def different_patients(known: Mapping[str, str]) -> list[str]:
    """A sentence on each input that is of another patient than the first that is known. ``known``: words for an input -> its digest."""
    named = {words: digest for words, digest in known.items() if digest}
    if not named:
        return []
    first = next(iter(named))
    return [
        Sentence(
            "The {first} and the {second} are of different patients by their DICOM headers (Patient ID); check that they belong together.",
            first=first,
            second=words,
        )
        for words, digest in named.items()
        if digest != named[first]
    ]
