"""X-ray attenuation of the chest's materials and of iodine, and what they are worth in Hounsfield units.

The tables are facts: mass attenuation coefficients of the elements with coherent scattering (Hubbell and Seltzer, Tables
of X-Ray Mass Attenuation Coefficients, NIST Standard Reference Database 126, doi 10.18434/T4D01F) on NIST's own energy
grid, and the elemental composition of the tissues (ICRU Report 44, 1989; NIST table 2). A tissue is the mass-weighted sum
of its elements (Bragg additivity), which is how NIST's compound tables are made. Between the grid's energies the
logarithm of the coefficient is a cubic spline of the logarithm of the energy, piecewise between absorption edges, so
iodine's K edge at 33.17 keV stays a step.

Valid from 20 to 150 keV, and for iodine as well.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from scipy.interpolate import CubicSpline

from ..errors import InputError
from ..numerics import steady
from ..sentence import Sentence

_GRID_KEV = (20.0, 30.0, 40.0, 50.0, 60.0, 80.0, 100.0, 150.0)

# cm2/g at the energies of _GRID_KEV (NIST SRD 126, table 3).
_ELEMENTS: dict[str, tuple[float, ...]] = {
    "H": (0.3695, 0.3570, 0.3458, 0.3355, 0.3260, 0.3091, 0.2944, 0.2651),
    "C": (0.4420, 0.2562, 0.2076, 0.1871, 0.1753, 0.1610, 0.1514, 0.1347),
    "N": (0.6178, 0.3066, 0.2288, 0.1980, 0.1817, 0.1639, 0.1529, 0.1353),
    "O": (0.8653, 0.3779, 0.2585, 0.2132, 0.1907, 0.1678, 0.1551, 0.1361),
    "Na": (2.057, 0.7197, 0.3969, 0.2804, 0.2268, 0.1796, 0.1585, 0.1335),
    "Mg": (2.763, 0.9306, 0.4881, 0.3292, 0.2570, 0.1951, 0.1686, 0.1394),
    "P": (5.353, 1.700, 0.8096, 0.4916, 0.3494, 0.2324, 0.1865, 0.1432),
    "S": (6.708, 2.113, 0.9872, 0.5849, 0.4053, 0.2585, 0.2020, 0.1506),
    "Cl": (7.739, 2.425, 1.117, 0.6483, 0.4395, 0.2696, 0.2050, 0.1480),
    "Ar": (8.629, 2.697, 1.228, 0.7012, 0.4664, 0.2760, 0.2043, 0.1427),
    "K": (10.93, 3.413, 1.541, 0.8679, 0.5678, 0.3251, 0.2345, 0.1582),
    "Ca": (13.06, 4.080, 1.830, 1.019, 0.6578, 0.3656, 0.2571, 0.1674),
    "Fe": (25.68, 8.176, 3.629, 1.958, 1.205, 0.5952, 0.3717, 0.1964),
}

IODINE_K_EDGE_KEV = 33.1694
# Iodine has the edge inside the range, so it comes as the two smooth branches below and above it.
_IODINE_BELOW = ((15.0, 20.0, 30.0, IODINE_K_EDGE_KEV), (55.12, 25.43, 8.561, 6.553))
_IODINE_ABOVE = (
    (IODINE_K_EDGE_KEV, 40.0, 50.0, 60.0, 80.0, 100.0, 150.0),
    (35.82, 22.10, 12.32, 7.579, 3.510, 1.942, 0.6978),
)

# Mass fractions (ICRU-44 as listed in NIST table 2; water and dry air from the same table).
COMPOSITION: dict[str, dict[str, float]] = {
    "water": {"H": 0.111898, "O": 0.888102},
    "air": {"C": 0.000124, "N": 0.755268, "O": 0.231781, "Ar": 0.012827},
    "blood": {
        "H": 0.102,
        "C": 0.110,
        "N": 0.033,
        "O": 0.745,
        "Na": 0.001,
        "P": 0.001,
        "S": 0.002,
        "Cl": 0.003,
        "K": 0.002,
        "Fe": 0.001,
    },
    "soft_tissue": {
        "H": 0.102,
        "C": 0.143,
        "N": 0.034,
        "O": 0.708,
        "Na": 0.002,
        "P": 0.003,
        "S": 0.003,
        "Cl": 0.002,
        "K": 0.003,
    },
    "muscle": {
        "H": 0.102,
        "C": 0.143,
        "N": 0.034,
        "O": 0.710,
        "Na": 0.001,
        "P": 0.002,
        "S": 0.003,
        "Cl": 0.001,
        "K": 0.004,
    },
    "lung": {
        "H": 0.103,
        "C": 0.105,
        "N": 0.031,
        "O": 0.749,
        "Na": 0.002,
        "P": 0.002,
        "S": 0.003,
        "Cl": 0.003,
        "K": 0.002,
    },
    "adipose": {"H": 0.114, "C": 0.598, "N": 0.007, "O": 0.278, "Na": 0.001, "S": 0.001, "Cl": 0.001},
    "bone": {
        "H": 0.034,
        "C": 0.155,
        "N": 0.042,
        "O": 0.435,
        "Na": 0.001,
        "Mg": 0.002,
        "P": 0.103,
        "S": 0.003,
        "Ca": 0.225,
    },
}

#: g/cm3. "lung" is lung tissue without its air (ICRU-44, deflated); aerated lung is a mixture of it with air.
DENSITY_G_CM3: dict[str, float] = {
    "water": 1.0,
    "air": 1.205e-3,
    "blood": 1.06,
    "soft_tissue": 1.06,
    "muscle": 1.05,
    "lung": 1.05,
    "adipose": 0.95,
    "bone": 1.92,
    "iodine": 4.93,
}

#: Mean photon energy of a tube voltage's spectrum, keV. 80 and 140 kVp: Johnson, Dual-energy CT: general principles, AJR
#: 2012, 199:S3 (53 and 71 keV). 90, 100 and 120 kVp: the power law through those two, E = 53 (kVp / 80)^0.5225. The
#: tin-filtered ones are assumptions, not measurements: the energies that make iodine enhance about three times as much at
#: 80 kVp as at Sn140, and at 90 as at Sn150. That tin separates the spectra further than the 1.9 of 80 / 140 is measured
#: (Primak et al., AJR 2010, 195:1164, doi 10.2214/AJR.09.3956); the energies are not from there. A scanner's own value
#: differs with filtration and patient size: give it, every function of the decomposition takes an energy in its place.
EFFECTIVE_ENERGY_KEV: dict[int | str, float] = {
    80: 53.0,
    90: 56.4,
    100: 59.6,
    120: 65.5,
    140: 71.0,
    "Sn140": 87.0,
    "Sn150": 90.0,
}


def materials() -> tuple[str, ...]:
    """Names that the functions of this file accept."""
    return (*COMPOSITION, "iodine")


@cache
def _spline(name: str) -> CubicSpline:
    energies, values = {"I<": _IODINE_BELOW, "I>": _IODINE_ABOVE}.get(name, (_GRID_KEV, _ELEMENTS.get(name)))
    return CubicSpline(steady.log(energies), steady.log(values))


def _element(symbol: str, log_energy: np.ndarray) -> np.ndarray:
    if symbol != "I":
        return steady.exp(_spline(symbol)(log_energy))
    above = log_energy >= steady.log(IODINE_K_EDGE_KEV)
    return steady.exp(np.where(above, _spline("I>")(log_energy), _spline("I<")(log_energy)))


def mass_attenuation(material: str, keV: float | np.ndarray) -> float | np.ndarray:
    """Mass attenuation coefficient (mu / rho) with coherent scattering, cm2/g.

    Args:
        material: one of :func:`materials`.
        keV: photon energy or an array of them, 20 to 150 keV. At the K edge itself the value above the edge holds.

    Raises:
        InputError: an unknown material, or an energy outside the tables.
    """
    energy = np.asarray(keV, dtype=np.float64)
    if not np.all((energy >= 20.0) & (energy <= 150.0)):
        raise InputError(Sentence("Attenuation is tabulated from 20 to 150 keV; {kev} keV lies outside.", kev=keV))
    log_energy = steady.log(energy)
    if material == "iodine":
        value = _element("I", log_energy)
    elif material in COMPOSITION:
        parts = [fraction * _element(symbol, log_energy) for symbol, fraction in COMPOSITION[material].items()]
        value = sum(parts[1:], parts[0])
    else:
        raise InputError(
            Sentence("Unknown material '{material}'; known are {materials}.", material=material, materials=", ".join(materials()))
        )
    return steady.settled(value)  # the splines are solved by a library


def linear_attenuation(material: str, keV: float | np.ndarray, density_g_cm3: float | None = None) -> float | np.ndarray:
    """Linear attenuation coefficient mu = (mu / rho) rho, 1/cm, at the material's own density unless another is given."""
    mass = mass_attenuation(material, keV)
    return mass * (DENSITY_G_CM3[material] if density_g_cm3 is None else density_g_cm3)


def hounsfield(mu: float | np.ndarray, keV: float) -> float | np.ndarray:
    """CT number in HU of a linear attenuation ``mu`` (1/cm): 1000 (mu - mu_water) / (mu_water - mu_air)."""
    water = linear_attenuation("water", keV)
    return 1000.0 * (mu - water) / (water - linear_attenuation("air", keV))


def material_hu(material: str, keV: float) -> float:
    """CT number (HU) of a pure material at its own density."""
    return float(hounsfield(linear_attenuation(material, keV), keV))


def iodine_hu_per_mg_ml(keV: float) -> float:
    """Enhancement (HU) that 1 mg of iodine per mL adds, at photon energy ``keV``.

    The iodine's own volume is neglected (1 mg/mL displaces 0.02 % of the tissue), as in iodine quantification from
    two-material decomposition.
    """
    water = linear_attenuation("water", keV)
    return float(1000.0 * mass_attenuation("iodine", keV) * 1e-3 / (water - linear_attenuation("air", keV)))


def effective_energy(kvp: float | str) -> float:
    """Effective energy (keV) of a tube voltage: a key of :data:`EFFECTIVE_ENERGY_KEV` or a number between 70 and 150 kVp,
    for which the power law through 80 and 140 kVp stands in.

    Raises:
        InputError: an unknown tin-filtered voltage or a number outside 70 to 150 kVp.
    """
    if isinstance(kvp, str):
        if kvp in EFFECTIVE_ENERGY_KEV:
            return EFFECTIVE_ENERGY_KEV[kvp]
        try:
            kvp = float(kvp)
        except ValueError as error:
            known = ", ".join(str(k) for k in EFFECTIVE_ENERGY_KEV)
            raise InputError(Sentence("Unknown tube voltage '{kvp}'; known are {known}.", kvp=kvp, known=known)) from error
    if kvp in EFFECTIVE_ENERGY_KEV:
        return EFFECTIVE_ENERGY_KEV[int(kvp)]
    if not 70.0 <= kvp <= 150.0:
        raise InputError(Sentence("A tube voltage of {kvp:g} kVp lies outside 70 to 150 kVp.", kvp=kvp))
    exponent = steady.log(EFFECTIVE_ENERGY_KEV[140] / EFFECTIVE_ENERGY_KEV[80]) / steady.log(140.0 / 80.0)
    return float(EFFECTIVE_ENERGY_KEV[80] * steady.power(kvp / 80.0, exponent))
