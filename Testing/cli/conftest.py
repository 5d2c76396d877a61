"""The command line from outside (a real process) and warmed (a fork for every run)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

HERE = Path(__file__).resolve().parent
SCRIPT = HERE.parents[1] / "Resources" / "Scripts" / "lungperfusion.py"


@dataclass(frozen=True)
class Ran:
    """How a run ended. ``status`` is negative for a run that a signal ended."""

    status: int
    out: str
    err: str
    seconds: float = 0.0


def run_process(*argv, **options) -> Ran:
    """Run ``python lungperfusion.py ...`` as a person would."""
    done = subprocess.run([sys.executable, str(SCRIPT), *map(str, argv)], capture_output=True, text=True, timeout=1800, **options)
    return Ran(done.returncode, done.stdout, done.stderr)


class WarmRunner:
    """Forks a run off a process that has imported and booted everything."""

    def __init__(self, errors: Path):
        self._errors = errors.open("w+")
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "warm_runner.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True
        )

    def __call__(self, *argv, kill: int | None = None, after: float = 0.0) -> Ran:
        request = {"argv": [str(argument) for argument in argv]}
        if kill is not None:
            request |= {"signal": int(kill), "after": after}
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            self._errors.seek(0)
            raise RuntimeError(f"the warmed process ended:\n{self._errors.read()}")
        return Ran(**json.loads(answer))

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(1800)
        self._errors.close()


@pytest.fixture(scope="session")
def warm(tmp_path_factory):
    """``warm("lungs", ...)`` runs a command and returns a ``Ran``."""
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    runner = WarmRunner(tmp_path_factory.mktemp("warm") / "errors.txt")
    yield runner
    runner.close()


@pytest.fixture(scope="session")
def thorax(tmp_path_factory) -> Path:
    """A small simulated chest CT (NRRD, HU), quick to segment; vessels in the lungs, so that they do not pass for gas."""
    from scipy.ndimage import gaussian_filter

    from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

    ct, _ = simple_thorax(spacing_mm=4.0)
    hu = sitk.GetArrayFromImage(ct).astype(np.float32)
    texture = gaussian_filter(np.random.default_rng(2).standard_normal(hu.shape), 1.2)
    vessels = np.where((hu < -700) & (hu > -930), 150.0 * np.maximum(texture / texture.std(), 0.0), 0.0)
    image = sitk.GetImageFromArray(np.rint(hu + vessels).astype(np.int16))
    image.CopyInformation(ct)
    path = tmp_path_factory.mktemp("input") / "thorax.nrrd"
    sitk.WriteImage(image, str(path))
    return path


@pytest.fixture(scope="session")
def dual_energy(tmp_path_factory, thorax) -> tuple[Path, Path]:
    """The same thorax at 80 and 140 kVp with 2 mg/mL of iodine in the lungs and none in the right base (simulated)."""
    from LungPerfusionCore.imaging.materials import effective_energy, iodine_hu_per_mg_ml

    ct = sitk.ReadImage(str(thorax))
    hu = sitk.GetArrayFromImage(ct).astype(np.float32)
    iodine = np.where((hu < -550) & (hu > -930), np.float32(2.0), np.float32(0.0))
    iodine[: hu.shape[0] // 3, :, : hu.shape[2] // 2] = 0.0
    middle = hu.shape[2] // 2
    iodine[:, 40:46, middle - 3 : middle + 3] = 15.0  # an aorta
    folder, paths = tmp_path_factory.mktemp("energies"), []
    for name, kilovolts in (("low", 80), ("high", 140)):
        image = sitk.GetImageFromArray(hu + iodine * iodine_hu_per_mg_ml(effective_energy(kilovolts)))
        image.CopyInformation(ct)
        paths.append(folder / f"{name}.nrrd")
        sitk.WriteImage(image, str(paths[-1]))
    return tuple(paths)
