"""The linear model of two-energy CT of the lung: tissue, air and iodine into CT numbers, and back.

Aerated lung is a mixture of air and tissue, so without contrast its CT numbers at two energies lie on the line through air
(-1000, -1000) and lung tissue; iodine moves them off that line in a fixed direction. With f the volume fraction of tissue
and c the iodine concentration (mg/mL), for either energy E

    HU(E) = -1000 + f (1000 + T(E)) + c k(E)                                                            (1)

where T(E) is the CT number of lung tissue and k(E) the enhancement by 1 mg/mL of iodine. Two energies give two equations:

    D = (1000 + T_l) k_h - (1000 + T_h) k_l
    f = ((HU_l + 1000) k_h - (HU_h + 1000) k_l) / D                                                     (2)
    c = ((1000 + T_l) (HU_h + 1000) - (1000 + T_h) (HU_l + 1000)) / D                                   (3)

This is two-material decomposition of reconstructed images (Kelcz, Joseph and Hilal, Med Phys 1979, 6:418; Johnson et al.,
Eur Radiol 2007, 17:1510) on the basis {iodine, tissue-air line}; T and k come from NIST's tables at the effective
energies of the two voltages (:mod:`LungPerfusionCore.imaging.materials`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..sentence import Sentence
from .materials import iodine_hu_per_mg_ml, material_hu

AIR_HU = -1000.0


@dataclass(frozen=True)
class Coefficients:
    """T (HU) and k (HU per mg/mL) of equation 1 at the low and the high energy."""

    tissue_low: float
    tissue_high: float
    iodine_low: float
    iodine_high: float

    @property
    def determinant(self) -> float:
        """D of equation 2; 0 would mean that the energies do not tell iodine from tissue."""
        return (1000.0 + self.tissue_low) * self.iodine_high - (1000.0 + self.tissue_high) * self.iodine_low


def coefficients(low_keV: float, high_keV: float, tissue: str = "lung") -> Coefficients:
    """The coefficients of equation 1, with a material of :mod:`LungPerfusionCore.imaging.materials` as tissue.

    Raises:
        InputError: the low energy is not below the high one by at least 5 keV.
    """
    if not high_keV - low_keV >= 5.0:
        raise InputError(
            Sentence(
                "The low energy ({low_kev:.4g} keV) must be at least 5 keV below the high energy ({high_kev:.4g} "
                "keV) to tell iodine from tissue.",
                low_kev=low_keV,
                high_kev=high_keV,
            )
        )
    return Coefficients(
        material_hu(tissue, low_keV),
        material_hu(tissue, high_keV),
        iodine_hu_per_mg_ml(low_keV),
        iodine_hu_per_mg_ml(high_keV),
    )


def synthesize(tissue_fraction: np.ndarray, iodine_mg_ml: np.ndarray, keV: float, tissue: str = "lung") -> np.ndarray:
    """Equation 1: CT numbers (HU) at an energy, from tissue fraction and iodine concentration of equal shape."""
    scale = type_like(tissue_fraction, 1000.0 + material_hu(tissue, keV))
    gain = type_like(tissue_fraction, iodine_hu_per_mg_ml(keV))
    return type_like(tissue_fraction, AIR_HU) + tissue_fraction * scale + iodine_mg_ml * gain


def separate(low_hu: np.ndarray, high_hu: np.ndarray, c: Coefficients) -> tuple[np.ndarray, np.ndarray]:
    """Equations 2 and 3: (tissue fraction, iodine in mg/mL) of CT numbers at the two energies, arrays of equal shape.

    Negative concentrations, which are noise, are kept: cutting them off would bias every mean.
    """
    d = c.determinant
    low_air = low_hu - type_like(low_hu, AIR_HU)
    high_air = high_hu - type_like(high_hu, AIR_HU)
    fraction = type_like(low_air, c.iodine_high / d) * low_air - type_like(low_air, c.iodine_low / d) * high_air
    low_air *= type_like(low_air, -(1000.0 + c.tissue_high) / d)
    high_air *= type_like(high_air, (1000.0 + c.tissue_low) / d)
    low_air += high_air
    return fraction, low_air


def type_like(array: np.ndarray, number: float) -> float | np.floating:
    """The number in the array's floating type, so that float32 volumes stay float32."""
    return array.dtype.type(number) if isinstance(array, np.ndarray) and array.dtype.kind == "f" else float(number)
