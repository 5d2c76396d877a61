"""Attenuation facts against values of NIST's own tables and published CT numbers."""

import numpy as np
import pytest

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging import materials as m


@pytest.mark.parametrize(
    ("material", "keV", "expected"),
    # NIST SRD 126, table 4 (compounds, computed by NIST itself) and table 3 (iodine).
    [
        ("water", 40, 0.2683), ("water", 60, 0.2059), ("water", 80, 0.1837), ("water", 100, 0.1707),
        ("blood", 60, 0.2057), ("bone", 60, 0.3148), ("air", 60, 0.1875), ("adipose", 60, 0.1974),
        ("iodine", 40, 22.10), ("iodine", 60, 7.579), ("iodine", 100, 1.942),
    ],
)  # fmt: skip
def test_mass_attenuation_is_nists(material, keV, expected):
    assert m.mass_attenuation(material, keV) == pytest.approx(expected, rel=2e-3)


@pytest.mark.parametrize(("keV", "expected"), [(45, 16.26), (55, 9.563), (70, 5.016), (90, 2.565), (120, 1.211), (140, 0.8243)])
def test_iodine_between_the_tabulated_energies(keV, expected):
    """Elam, Ravel and Sieber's independent tables (Radiat Phys Chem 2002, 63:121)."""
    assert m.mass_attenuation("iodine", keV) == pytest.approx(expected, rel=2e-3)


def test_k_edge_is_a_step():
    below, above = m.mass_attenuation("iodine", np.array([33.16, 33.18]))
    assert below == pytest.approx(6.56, rel=0.01) and above == pytest.approx(35.8, rel=0.01)


def test_hounsfield_scale():
    for keV in (50.0, 70.0, 100.0):
        assert m.material_hu("water", keV) == pytest.approx(0.0, abs=1e-9)
        assert m.material_hu("air", keV) == pytest.approx(-1000.0)
        assert 30 < m.material_hu("blood", keV) < 70
        assert -130 < m.material_hu("adipose", keV) < -50
        assert m.material_hu("bone", keV) > 1000


def test_iodine_enhancement_falls_with_energy_as_measured():
    gain = {kv: m.iodine_hu_per_mg_ml(e) for kv, e in m.EFFECTIVE_ENERGY_KEV.items()}
    assert 40 < gain[80] < 55 and 20 < gain[140] < 28 and 24 < gain[120] < 34
    assert 1.8 < gain[80] / gain[140] < 2.1  # Johnson 2007: about 2
    assert 2.7 < gain[80] / gain["Sn140"] < 3.3 and 2.7 < gain[90] / gain["Sn150"] < 3.3


def test_mixture_adds_up_and_iodine_is_linear():
    keV = 65.0
    blood, iodine = 1.06 * m.mass_attenuation("blood", keV), 0.010 * m.mass_attenuation("iodine", keV)  # g of each in a cm3
    plain, mixed = m.hounsfield(blood, keV), m.hounsfield(blood + iodine, keV)
    assert plain == pytest.approx(m.material_hu("blood", keV))
    assert mixed - plain == pytest.approx(10.0 * m.iodine_hu_per_mg_ml(keV))


def test_refusals_name_what_is_wrong():
    with pytest.raises(InputError, match="20 to 150 keV"):
        m.linear_attenuation("water", 10.0)
    with pytest.raises(InputError, match="Unknown material 'lead'"):
        m.mass_attenuation("lead", 60.0)
    with pytest.raises(InputError, match="500 kVp"):
        m.effective_energy(500)
    with pytest.raises(InputError, match="Sn200"):
        m.effective_energy("Sn200")
    assert m.effective_energy(80.0) == m.effective_energy("80") == 53.0
    assert 53.0 < m.effective_energy(110) < 71.0
