"""A simulated CT perfusion examination: what was chosen, the anatomy, the maps, and its frames."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, silent

from ..grid import Grid
from ..lung.physics import noise
from ..shapes import stream
from .kinetics import SAMPLINGS, Residue
from .motion import moved

#: Share of normal tube current; None: no noise at all.
DOSES = {"normal": 1.0, "quarter": 0.25, "none": None}


@dataclass(frozen=True)
class BrainSettings:
    """What of the patient and the scan is chosen rather than drawn from the seed (None: drawn).

    ``dose``: a name of DOSES, or the share of normal tube current. ``motion``: False, True (a restless patient), or how much of that.
    ``flow``, ``transit``: factors on the CBF and the MTT of grey and of white matter.
    """

    lesion: str | None = None
    residue: Residue | None = None
    dispersion: bool = True
    recirculation: bool = True
    dose: str | float = "normal"
    motion: bool | float = False
    sampling: str = "uniform"
    texture: float = 1.0
    flow: tuple[float, float] = (1.0, 1.0)
    transit: tuple[float, float] = (1.0, 1.0)

    def __post_init__(self):
        if self.dose not in DOSES and not (isinstance(self.dose, float) and self.dose > 0):
            raise InputError(f"Unknown dose '{self.dose}'; known are {', '.join(DOSES)}.")
        if self.sampling not in SAMPLINGS:
            raise InputError(f"Unknown sampling '{self.sampling}'; known are {', '.join(SAMPLINGS)}.")
        if not all(0.2 <= factor <= 5 for factor in (*self.flow, *self.transit)):
            raise InputError(f"Flow {self.flow} or transit {self.transit} times the usual is no brain's; give factors from 0.2 to 5.")


#: Everything drawn from the seed.
AS_DRAWN = BrainSettings()


@dataclass(frozen=True)
class Anatomy:
    """Shares (0 to 1) of a voxel and its unenhanced CT number (HU), float32 (k, j, i)."""

    base: np.ndarray
    grey: np.ndarray
    white: np.ndarray
    fluid: np.ndarray
    artery: np.ndarray
    behind: np.ndarray
    vein: np.ndarray
    left: np.ndarray


@dataclass(frozen=True)
class BrainPatient:
    """A simulated CT perfusion examination; everything (k, j, i) on ``grid``.

    ``maps``: cbf cbv mtt delay tmax (float32; zero outside brain tissue), core penumbra (uint8). ``labels``: tissue
    (0 other, 1 grey, 2 white, 3 fluid), vessels (1 artery, 2 vein). ``times`` s, ``arterial`` and ``venous``: HU at
    the times. ``motion`` (frames, 6) of ``brain_motion.COLUMNS``. ``truth``: the content of truth.json.
    ``enhancing`` marks the voxels whose noise-free enhancement (HU) are the rows of ``curves`` (voxels, frames).
    """

    seed: int
    size: str
    grid: Grid
    settings: BrainSettings
    anatomy: Anatomy
    times: np.ndarray
    arterial: np.ndarray
    venous: np.ndarray
    maps: dict[str, np.ndarray]
    labels: dict[str, np.ndarray]
    motion: np.ndarray
    truth: dict
    enhancing: np.ndarray
    curves: np.ndarray
    noise_hu: float

    def frames(self, progress: Progress = silent) -> Iterator[np.ndarray]:
        """Yield the scan frame by frame: int16 HU, or float32 HU when there is no noise."""
        profile = noise_profile(self.grid)
        rng = stream(self.seed, f"ctp noise {self.settings.dose}")
        for n in range(len(self.times)):
            progress(n / len(self.times), "Simulating the frames")
            image = moved(self.still_frame(n), self.grid, self.motion[n])
            if self.noise_hu > 0:
                image = image + profile * noise(rng, self.grid, self.noise_hu, cutoff_mm=1.1)
                yield np.clip(np.rint(image), -1024, 3071).astype(np.int16)
            else:
                yield image

    def still_frame(self, n: int) -> np.ndarray:
        """Return frame ``n`` without noise and motion, float32 HU."""
        image = self.anatomy.base.copy()
        image[self.enhancing] += self.curves[:, n]
        return image

    def series(self, progress: Progress = silent) -> np.ndarray:
        """Return the whole series (t, k, j, i)."""
        return np.stack(list(self.frames(progress)))


def noise_profile(grid: Grid) -> np.ndarray:
    """Return the factor by which noise varies over the head: 1 in the middle, least outside it."""
    x, y, _ = grid.open_axes()
    r = np.sqrt((x / 75) ** 2 + (y / 92) ** 2)
    return (0.5 + 0.5 * steady.exp(-(np.maximum(r - 0.25, 0) ** 2) * 1.2)).astype(np.float32)
