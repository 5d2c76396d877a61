"""What is made of a CT ahead of its lungs: the same as when it is asked for, and no word about what cannot be made."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.checks.given import Given, GivenMap
from LungPerfusionCore.checks.input_checks import check_together
from LungPerfusionCore.errors import InputError
from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax


def test_looked_at_ahead_says_what_the_checks_say_anyway():
    ct, (iodine, _percent) = simple_thorax()[0], simple_iodine()
    maps = (GivenMap(iodine, "iodine", "mg/mL"),)
    seen = Given(ct=ct).looked_at()
    later = seen.joined(None, None, maps)
    assert later.coarse is seen.coarse and later.densities is seen.densities and later.room is seen.room
    assert check_together(later) == check_together(Given(ct=ct, maps=maps))
    shifted = sitk.Cast(ct, sitk.sitkFloat32) + 150.0
    with pytest.raises(InputError) as usual:
        check_together(Given(ct=shifted, maps=maps))
    with pytest.raises(InputError) as ahead:
        check_together(Given(ct=shifted).looked_at().joined(None, None, maps))
    assert str(ahead.value) == str(usual.value)


def test_what_cannot_be_made_is_left_to_those_who_ask():
    flat = sitk.GetImageFromArray(np.zeros((4, 4), np.float32))
    assert Given(ct=flat).looked_at().ct is flat
    nothing = Given().looked_at().joined(None, None, ())
    assert nothing.coarse is None and nothing.densities == ("", ()) and nothing.room.shape == (0, 0, 0)
