"""PyTorch inside Slicer: taken as it is, asked for through its extension, or missed in words."""

from __future__ import annotations

import importlib.util
import sys
import types

import pytest

torch = pytest.importorskip("torch")

from LungPerfusionCore.errors import LungPerfusionError  # noqa: E402
from LungPerfusionCore.scene import torch_runtime  # noqa: E402


@pytest.fixture
def without_torch(monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "torch" else find(name, *rest))


@pytest.fixture
def window(monkeypatch):
    monkeypatch.setattr(torch_runtime.slicer.util, "mainWindow", lambda: object())


def extension(monkeypatch, answer):
    asked = []

    class PyTorchUtilsLogic:
        def installTorch(self, askConfirmation=False, forceComputationBackend=None, torchVersionRequirement=None):
            asked.append((askConfirmation, torchVersionRequirement))
            if isinstance(answer, Exception):
                raise answer
            return answer

    monkeypatch.setitem(sys.modules, "PyTorchUtils", types.SimpleNamespace(PyTorchUtilsLogic=PyTorchUtilsLogic))
    return asked


def test_what_is_installed_is_taken():
    torch_runtime.ensure_torch(requester="A test")


def test_an_old_one_is_refused(monkeypatch):
    monkeypatch.setattr(torch, "__version__", "1.13.1+cu117")
    with pytest.raises(LungPerfusionError, match="2.5 or newer, not 1.13.1"):
        torch_runtime.ensure_torch(requester="A test")


def test_without_a_window_nobody_is_asked(without_torch, monkeypatch):
    monkeypatch.setattr(torch_runtime.slicer.util, "mainWindow", lambda: None)
    asked = extension(monkeypatch, torch)
    with pytest.raises(LungPerfusionError, match="A test needs PyTorch, which is not installed"):
        torch_runtime.ensure_torch(requester="A test")
    assert not asked


def test_the_extension_asks_and_installs(without_torch, window, monkeypatch):
    asked = extension(monkeypatch, torch)
    torch_runtime.ensure_torch(requester="A test")
    assert asked == [(True, ">=2.5")]


@pytest.mark.parametrize(
    ("answer", "words"),
    [(None, "was not installed"), (RuntimeError("no network"), "could not be installed: no network")],
)
def test_declined_and_failed_are_told_apart(without_torch, window, monkeypatch, answer, words):
    extension(monkeypatch, answer)
    with pytest.raises(LungPerfusionError, match=words):
        torch_runtime.ensure_torch(requester="A test")


def test_without_the_extension_it_is_named(without_torch, window, monkeypatch):
    monkeypatch.setitem(sys.modules, "PyTorchUtils", None)
    with pytest.raises(LungPerfusionError, match="PyTorch extension"):
        torch_runtime.ensure_torch(requester="A test")
