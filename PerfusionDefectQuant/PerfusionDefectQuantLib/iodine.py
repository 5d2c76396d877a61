"""Iodine concentration of the lung: from a map with its units, or from the two energies of a dual-energy scan.

The equations of the decomposition and their source are in ``LungPerfusionCore.imaging.dual_energy``. The virtual non-contrast image is
the tissue part alone, at the CT numbers of a reference voltage.

It is right in lung and soft tissue. Bone and calcium, whose spectra are not on the line, show up as iodine, and fat as
slightly negative iodine: look at lung only.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.checks.image_checks import check_3d_finite, check_iodine_units, check_overlap, same_grid
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.dual_energy import AIR_HU, coefficients, separate
from LungPerfusionCore.imaging.materials import effective_energy, iodine_hu_per_mg_ml, material_hu
from LungPerfusionCore.imaging.units import HOUNSFIELD, IODINE, canonical_unit
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.sentence import Sentence

REFERENCE_KV = 120.0  # whose CT numbers the virtual non-contrast image has


@dataclass(frozen=True)
class DualEnergyMaps:
    """``iodine`` in mg/mL and ``virtual_noncontrast`` in HU (at ``reference_keV``), float32 on the low-energy grid."""

    iodine: sitk.Image
    virtual_noncontrast: sitk.Image
    low_keV: float
    high_keV: float
    reference_keV: float
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class IodineMap:
    """An iodine map in mg/mL (float32) and what was done to read it."""

    iodine: sitk.Image
    source_unit: str
    hu_per_mg_ml: float | None
    notes: tuple[str, ...] = ()


def decompose(
    low: sitk.Image,
    high: sitk.Image,
    low_kv: float | str = 80.0,
    high_kv: float | str = 140.0,
    *,
    progress: Progress = silent,
) -> DualEnergyMaps:
    """Iodine map and virtual non-contrast image of a dual-energy pair (equations 2 and 3 of ``LungPerfusionCore.imaging.dual_energy``).

    Args:
        low, high: CT in HU at the low and the high tube voltage. A high image on another grid is resampled linearly to
            the low one's, and a note says so.
        low_kv, high_kv: tube voltages, numbers or "Sn140" / "Sn150"; their effective energies are those of
            ``materials.EFFECTIVE_ENERGY_KEV``.

    Raises:
        InputError: images that are not 3D or finite, do not overlap or look exchanged; energies too close.
    """
    notes: list[str] = []
    check_3d_finite(low, "low_kv")
    check_3d_finite(high, "high_kv")
    energies = effective_energy(low_kv), effective_energy(high_kv)
    c = coefficients(*energies)
    if not same_grid(low, high):
        check_overlap(low, high, "low_kv", "high_kv")
        high = sitk.Resample(high, low, sitk.Transform(), sitk.sitkLinear, AIR_HU, sitk.sitkFloat32)
        notes.append(Sentence("The high-energy image was resampled to the grid of the low-energy image (linear)."))
    progress(0.2, "Separating iodine from tissue")
    low_hu = sitk.GetArrayFromImage(low).astype(np.float32)
    high_hu = sitk.GetArrayFromImage(high).astype(np.float32)
    _refuse_exchanged(low_hu, high_hu)
    fraction, iodine = separate(low_hu, high_hu, c)
    progress(0.7, "Making the virtual non-contrast image")
    reference_keV = effective_energy(REFERENCE_KV)
    fraction *= np.float32(1000.0 + material_hu("lung", reference_keV))
    fraction += np.float32(AIR_HU)
    progress(1.0, "Iodine map ready")
    return DualEnergyMaps(_with_unit(_image(iodine, low)), _image(fraction, low), *energies, reference_keV, tuple(notes))


def _refuse_exchanged(low_hu: np.ndarray, high_hu: np.ndarray) -> None:
    """Whatever is dense (contrast, bone) is denser at the low energy; if all of it is not, the two were exchanged."""
    dense = (low_hu + high_hu > 300.0) & (low_hu + high_hu < 4000.0)
    if np.count_nonzero(dense) >= 100 and float(np.median(low_hu[dense] - high_hu[dense])) < -10.0:
        raise InputError(
            Sentence("The low-kVp and high-kVp images look exchanged: contrast and bone are brighter in the one given as high-kVp.")
        )


def read_iodine(
    image: sitk.Image,
    unit: str = IODINE,
    *,
    hu_kv: float | str = 120.0,
    hu_per_mg_ml: float | None = None,
    lungs: sitk.Image | None = None,
    name: str = "",
) -> IodineMap:
    """An iodine map in mg/mL from a map in ``unit``.

    Args:
        image: the map; ``unit`` as the file or the user spells it ("mg/mL", "ug/ml", "100ug/cc", "HU").
        hu_kv, hu_per_mg_ml: for a map of iodine enhancement in HU, the voltage whose Hounsfield scale it uses (the mixed
            image's, 120 kVp by default), or the factor itself where the scanner's is known.
        lungs: lung labels on the map's grid; they sharpen the check of the units.

    Raises:
        InputError: not 3D or finite, units that are no iodine units, or values that cannot be in the units stated.
    """
    check_3d_finite(image, "iodine", name=name)
    kind = canonical_unit(unit)
    if kind.name not in (IODINE, HOUNSFIELD):
        raise InputError(Sentence("An iodine map is in mg/mL or HU, not in '{unit}'.", unit=unit or "unknown units"))
    check_lungs = lungs if lungs is not None and same_grid(lungs, image) else None
    values = sitk.Cast(image, sitk.sitkFloat32)
    if kind.name == IODINE:
        values = values if kind.factor == 1.0 else values * kind.factor
        check_iodine_units(values, IODINE, lungs=check_lungs, name=name)
        notes = (
            ()
            if kind.factor == 1.0
            else (Sentence("The iodine map was in {unit}; multiplied by {factor:g} to mg/mL.", unit=unit, factor=kind.factor),)
        )
        return IodineMap(_with_unit(values), kind.name, None, notes)
    check_iodine_units(values, HOUNSFIELD, lungs=check_lungs, name=name)
    factor = iodine_hu_per_mg_ml(effective_energy(hu_kv)) if hu_per_mg_ml is None else float(hu_per_mg_ml)
    if not factor > 0:
        raise InputError(Sentence("The enhancement per mg/mL of iodine must be positive, not {factor:g} HU.", factor=factor))
    note = Sentence("The iodine map was in HU; divided by {factor:.3g} HU per mg/mL.", factor=factor)
    return IodineMap(_with_unit(values / factor), HOUNSFIELD, factor, (note,))


def _image(array: np.ndarray, like: sitk.Image) -> sitk.Image:
    image = sitk.GetImageFromArray(array)
    image.CopyInformation(like)
    return image


def _with_unit(image: sitk.Image) -> sitk.Image:
    image.SetMetaData("voxel_units", IODINE)
    return image
