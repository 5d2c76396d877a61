"""What the stored numbers of a DICOM image mean: rescale, Real World Value Mapping, units.

Modality LUT (PS3.3 C.11.1): value = slope * stored + intercept, in Rescale Type, which is HU for a CT image where
it is absent. Real World Value Mapping (PS3.3 C.7.6.16.2.11): the same with a coded (UCUM) unit, on stored values.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..imaging.units import HOUNSFIELD, IODINE, UNSPECIFIED, canonical_unit
from ..sentence import Sentence

if TYPE_CHECKING:
    import pydicom

# The unit a role asks for, where an image offers several mappings.
PREFERRED_UNITS = {
    "ct": HOUNSFIELD,
    "ctpa": HOUNSFIELD,
    "cta": HOUNSFIELD,
    "low_kv": HOUNSFIELD,
    "high_kv": HOUNSFIELD,
    "vmi": HOUNSFIELD,
    "iodine": IODINE,
    "iodine map": IODINE,
}
CT_CLASSES = ("1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.2.2")


@dataclass(frozen=True)
class Mapping:
    """Stored value -> real value: ``slope * stored + intercept`` in ``unit`` (canonical, None if unstated).

    ``source`` is "rescale", "real world value" or "none" (nothing stated; slope 1, intercept 0); ``spelled`` is the
    unit as the file writes it.
    """

    slope: float = 1.0
    intercept: float = 0.0
    unit: str | None = None
    source: str = "none"
    spelled: str = ""

    def apply(self, stored: np.ndarray) -> np.ndarray:
        """Real values of stored ones, as 32-bit float."""
        return (stored.astype(np.float64) * self.slope + self.intercept).astype(np.float32)

    @property
    def is_integral(self) -> bool:
        return all(float(v).is_integer() and abs(v) < 2**31 for v in (self.slope, self.intercept))


def _scaled(slope: float, intercept: float, spelled: str, source: str) -> Mapping:
    unit = canonical_unit(spelled)
    name = None if unit.name.upper() in UNSPECIFIED else unit.name
    return Mapping(slope * unit.factor, intercept * unit.factor, name, source, spelled)


def rescale_mapping(item: pydicom.Dataset | None, dataset: pydicom.Dataset) -> Mapping:
    """The modality rescale of ``item`` (a data set or a functional group item), or a Mapping of source "none"."""
    if item is None or item.get("RescaleSlope") is None:
        return Mapping()
    slope, intercept = float(item.RescaleSlope), float(item.get("RescaleIntercept") or 0.0)
    if slope == 0:
        return Mapping()
    if slope == 1 and item.get("RescaleIntercept") is None and str(dataset.get("SOPClassUID", "")) in CT_CLASSES:
        return Mapping()  # half a rescale: 0 HU may be stored as 0 or as 1024, which is told by the values
    spelled = str(item.get("RescaleType") or "")
    if not spelled and str(dataset.get("SOPClassUID", "")) in CT_CLASSES:
        spelled = HOUNSFIELD
    if not spelled:
        spelled = str(dataset.get("Units") or "")  # PET and NM series
    return _scaled(slope, intercept, spelled, "rescale")


def real_world_mappings(item: pydicom.Dataset, who: str) -> list[Mapping]:
    """The linear Real World Value Mappings of an item, in file order. Raises InputError for a lookup table."""
    found = []
    for mapping in (item.get("RealWorldValueMappingSequence") if item is not None else None) or []:
        codes = mapping.get("MeasurementUnitsCodeSequence")
        spelled = str(codes[0].get("CodeValue", "")) if codes else ""
        if mapping.get("RealWorldValueSlope") is None:
            raise InputError(Sentence("{who} maps its values by a lookup table, which is not a linear scale.", who=who))
        found.append(
            _scaled(
                float(mapping.RealWorldValueSlope),
                float(mapping.get("RealWorldValueIntercept") or 0.0),
                spelled,
                "real world value",
            )
        )
    return found


def external_mappings(objects: list, sop_uids: set[str], who: str) -> list[Mapping]:
    """Mappings from Real World Value Mapping objects that refer to the images of the series by SOP instance UID."""
    found = []
    for dataset in objects:
        for item in dataset.get("ReferencedImageRealWorldValueMappingSequence") or []:
            referenced = {str(r.get("ReferencedSOPInstanceUID", "")) for r in item.get("ReferencedImageSequence") or []}
            if referenced & sop_uids:
                found.extend(real_world_mappings(item, who))
    return found


def choose_mapping(candidates: list[Mapping], rescale: Mapping, role: str) -> Mapping:
    """The mapping in the unit the role asks for; else the first real world value; else the rescale."""
    offered = [*candidates, *([rescale] if rescale.source != "none" else [])]
    wanted = PREFERRED_UNITS.get(role.lower())
    for mapping in offered:
        if wanted is not None and mapping.unit == wanted:
            return mapping
    return offered[0] if offered else rescale


def mapping_notes(chosen: list[Mapping], candidates: list[Mapping], who: str) -> list[str]:
    """Sentences on what was done to the values of a series."""
    notes: list[str] = []
    first = chosen[0]
    if len({m.unit for m in chosen}) > 1:
        raise InputError(Sentence("{who} changes its units from slice to slice.", who=who))
    factor = canonical_unit(first.spelled).factor
    if first.unit is not None and factor != 1:
        notes.append(Sentence("{who} was converted from {spelled} to {unit}.", who=who, spelled=first.spelled, unit=first.unit))
    others = sorted({m.unit or "no unit" for m in candidates} - {first.unit or "no unit"})
    if others:
        notes.append(
            Sentence(
                "{who} offers its values in {others} as well; {unit} was read.",
                who=who,
                others=", ".join(others),
                unit=first.unit or "no unit",
            )
        )
    return notes


def real_values(stored: np.ndarray, mappings: list[Mapping]) -> np.ndarray:
    """Apply one mapping a slice to stored values (k, j, i); whole numbers stay integers of 16 or 32 bits."""
    if all(m.is_integral for m in mappings) and np.issubdtype(stored.dtype, np.integer):
        values = np.empty(stored.shape, np.int64)
        for k, m in enumerate(mappings):
            values[k] = stored[k].astype(np.int64) * int(m.slope) + int(m.intercept)
        low, high = values.min(), values.max()
        if low >= -32768 and high <= 32767:
            return values.astype(np.int16)
        if low >= -(2**31) and high < 2**31:
            return values.astype(np.int32)
        return values.astype(np.float64)
    return np.stack([m.apply(stored[k]) for k, m in enumerate(mappings)])
