"""DICOM objects of a batch's case: they lie beside its result, in TASK.dicom."""

from __future__ import annotations

from .dicom_objects import of_case, write_objects

#: Stands among the tasks of a warm process that is to write DICOM objects.
DICOM = "dicom"


def write_beside(place, kinds: list[str], args, reader: str = "") -> None:
    """Write the objects of ``kinds`` (seg, map, sr) beside a result, into TASK.dicom. Raises InputError where the CT is no DICOM folder."""
    from LungPerfusionCore.cohort.completion import record_of
    from LungPerfusionCore.files.atomic_files import export

    wanted = of_case(args, kinds, reader)
    target = place.folder.parent / f"{place.folder.name}.dicom"
    target.mkdir(exist_ok=True)
    with export(target) as staging:
        write_objects(wanted, place.folder, record_of(place), staging)
