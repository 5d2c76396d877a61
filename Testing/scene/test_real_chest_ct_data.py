"""The sample data's real CT: a package without its files is refused in words."""

from __future__ import annotations

import pytest

from LungPerfusionCore.errors import LungPerfusionError


def test_a_package_without_the_ct_is_refused(monkeypatch, scene):
    from LungPerfusionPhantom.scene import real_chest_ct

    monkeypatch.setattr(real_chest_ct, "data_folder", lambda: None)
    monkeypatch.setattr(real_chest_ct.packages, "ensure", lambda *modules, requester: None)
    with pytest.raises(LungPerfusionError, match="holds no chest CT"):
        real_chest_ct.ensure_data("a test")
