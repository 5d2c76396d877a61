"""What goes in must fit together: the one place that every command and every panel asks before anything is measured.

A path (``pipeline.analyse``, ``measure_lungs``, ``predict_perfusion``, the SPECT steps, the list of emboli ...) says what it
was given, and asks once, off the main thread:

    warnings += check_together(Given(ct=ct, lungs=lungs, regions=regions, maps=(GivenMap(iodine, "iodine", "mg/mL"),)))

Each check is a function ``(Given) -> Iterable[str]`` that yields warnings (sentences) and raises ``InputError`` for what must
not be measured. It looks only at what it needs and says nothing where that was not given, so that the same list serves every
path: a new check is added to ``CHECKS`` once and then holds everywhere. What several checks need (the CT's own lungs, a coarse
copy) is a cached property of ``Given``. Files are checked where they are read, by ``file_geometry``; what a single image
holds (units, Hounsfield range) by ``image_checks``. Neither this file nor a check changes an image.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..imaging.file_geometry import NOTE_KEY
from ..imaging.patient import different_patients, patient_of
from ..sentence import unpacked
from .given import Given
from .map_checks import check_densities, check_iodine_amount, check_map_place, check_not_attenuation
from .region_checks import check_lung_size, check_names_by_place, check_regions_in_lungs

Check = Callable[[Given], Iterable[str]]


def check_files(given: Given) -> Iterable[str]:
    """What was doubtful about the place that a file of the scene states."""
    images = (given.ct, given.regions.labels if given.regions else None, *(each.image for each in given.maps), given.arteries)
    return [unpacked(image.GetMetaData(NOTE_KEY)) for image in images if image is not None and image.HasMetaDataKey(NOTE_KEY)]


def check_patients(given: Given) -> Iterable[str]:
    """What DICOM says to be of another patient than the CT."""
    regions = given.regions.labels if given.regions else None
    others = {each.words: patient_of(each.image) for each in given.maps}
    return different_patients(
        {
            given.ct_words: patient_of(given.ct),
            **others,
            "given regions": patient_of(regions),
            "artery labelmap": patient_of(given.arteries),
        }
    )


#: Asked in this order. A check says nothing where what it needs was not given.
CHECKS: tuple[Check, ...] = (
    check_files,
    check_patients,
    check_densities,
    check_lung_size,
    check_names_by_place,
    check_regions_in_lungs,
    check_not_attenuation,
    check_map_place,
    check_iodine_amount,
)


def check_together(given: Given) -> tuple[str, ...]:
    """Ask every check of ``CHECKS``; return what a reader must know, each sentence once.

    Raises InputError, with one sentence, for what must not be measured.
    """
    return tuple(dict.fromkeys(sentence for check in CHECKS for sentence in check(given)))
