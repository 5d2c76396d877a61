"""Missing Python packages: asked for, never installed unasked."""

from __future__ import annotations

import pytest

from LungPerfusionCore.errors import LungPerfusionError


@pytest.fixture
def packages(scene, monkeypatch):
    from LungPerfusionCore.scene import packages

    monkeypatch.setitem(packages.REQUIREMENTS, "no_such_package", "no-such-package>=1")
    return packages


def test_what_is_there_is_not_asked_for(packages, monkeypatch):
    monkeypatch.setattr(packages, "_install", lambda *_: pytest.fail("asked although numpy is there"))
    monkeypatch.setitem(packages.REQUIREMENTS, "numpy", "numpy")
    packages.ensure("numpy", requester="Test")


def test_without_a_window_nothing_is_installed(packages, monkeypatch):
    monkeypatch.setattr(packages, "_install", lambda *_: pytest.fail("installed unasked"))
    with pytest.raises(LungPerfusionError, match="PythonSlicer -m pip install"):
        packages.ensure("no_such_package", requester="Test")


def test_with_a_window_the_person_is_asked_and_may_decline(packages, monkeypatch):
    import slicer

    monkeypatch.setattr(slicer.util, "mainWindow", lambda *_, **__: object())
    asked = []

    def declined(requirements, listed, requester):
        asked.append((requirements, requester))
        raise RuntimeError("declined")

    monkeypatch.setattr(packages, "_install", declined)
    with pytest.raises(LungPerfusionError, match="was not installed"):
        packages.ensure("no_such_package", requester="Test")
    assert asked == [(["no-such-package>=1"], "Test")]


def test_what_pip_replaced_while_it_was_in_use_wants_a_restart(packages, monkeypatch):
    """In Slicer 5.10 highdicom brings pydicom 3 over the pydicom 2 that is loaded, with which it cannot be imported."""
    import pydicom
    import slicer

    monkeypatch.setattr(slicer.util, "mainWindow", lambda *_, **__: object())
    monkeypatch.setattr(packages, "_install", lambda *_: monkeypatch.setattr(pydicom, "__version__", "2.2.0"))
    with pytest.raises(LungPerfusionError, match=r"another pydicom than Slicer has in use\. Restart Slicer"):
        packages.ensure("no_such_package", requester="Test")


def test_a_structure_sets_library_comes_without_another_opencv(packages, monkeypatch):
    import slicer

    asked, installed = [], []
    monkeypatch.setattr(slicer.util, "confirmOkCancelDisplay", lambda text, **_: asked.append(text) or True, raising=False)
    monkeypatch.setattr(slicer.util, "pip_install", installed.append, raising=False)
    packages._install(["opencv-python-headless>=4.8", "rt-utils>=1.2.7"], "both", "Structure set")
    assert asked == ["Structure set needs both. Download and install now?"]
    assert installed == [["opencv-python-headless>=4.8"], ["--no-deps", "rt-utils>=1.2.7"]]


def test_slicers_own_builds_are_left_out_of_what_pip_brings(packages, monkeypatch):
    pytest.importorskip("slicer.packaging")  # Slicer 5.10 has none
    import slicer.packaging

    asked = []
    monkeypatch.setattr(slicer.packaging, "pip_ensure", lambda *what, **how: asked.append((what, how)))
    wanted = [packages.REQUIREMENTS["nnunetv2"]]
    packages._install(wanted, "nnU-Net", "Test")
    assert asked == [((wanted,), {"skip_packages": ["SimpleITK", "requests", "torch"], "requester": "Test"})]
    packages._install(["matplotlib>=3.8"], "matplotlib", "Test")
    assert asked[-1][1]["skip_packages"] is None
    monkeypatch.delattr(slicer.packaging, "pip_ensure")
    with pytest.raises(LungPerfusionError, match="would overwrite its own SimpleITK"):
        packages._install(wanted, "nnU-Net", "Test")


def test_what_is_left_out_is_asked_for_somewhere(packages):
    assert packages.LEFT_OUT.keys() | packages.WITHOUT_DEPENDENCIES <= set(packages.REQUIREMENTS.values())
