"""What dynamic CT perfusion works on and what it gives: the series, the input functions, the maps.

Arrays are (k, j, i), a series (t, k, j, i); geometry is SimpleITK's (LPS, mm); times are seconds; enhancement is HU above the
unenhanced scan. Every number has its unit here and nowhere else:

    cbf    flow           ml/100 g/min       max of k R(t), times 60 * 100 * kH / rho
    cbv    volume         ml/100 g           area of k R(t), or of tissue over input, times 100 * kH / rho
    mtt    transit time   s                  60 cbv / cbf (central volume theorem, Meier and Zierler 1954)
    ttp    time to peak   s                  of the tissue curve, from the first frame
    tmax   time to max    s                  of k R(t); 0: at the same time as the arterial input
    delay  arrival        s                  of the tissue's contrast after the arterial input's; may be negative

rho is the tissue's density and kH the haematocrit factor (``Constants``). A density of 1 g/ml makes the same numbers ml/100 ml.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.sentence import Sentence, within

#: The maps in the order of every table, and their quantities as ``result.json`` spells them.
MAPS = ("cbf", "cbv", "mtt", "ttp", "tmax", "delay")
#: Spellings of units of time -> seconds.
TIME_UNITS = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), 1.0),
    **dict.fromkeys(("ms", "msec", "millisecond", "milliseconds"), 1e-3),
    **dict.fromkeys(("min", "mins", "minute", "minutes"), 60.0),
}
_IDENTITY = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


@dataclass(frozen=True)
class Constants:
    """``density`` of the tissue, g/ml (brain 1.04; 1: maps are per 100 ml). ``haematocrit_factor``: (1 - haematocrit of large vessels) /
    (1 - haematocrit of capillaries), 0.73 for 0.45 and 0.25: contrast stays in the plasma. 1 leaves the correction out."""

    density: float = 1.04
    haematocrit_factor: float = 0.73

    def __post_init__(self):
        if not 0.1 <= self.density <= 2 or not 0.3 <= self.haematocrit_factor <= 1.5:
            raise InputError(
                Sentence(
                    "A tissue density of {density:g} g/ml with a haematocrit factor of {haematocrit_factor:g} is not physical.",
                    density=self.density,
                    haematocrit_factor=self.haematocrit_factor,
                )
            )

    @property
    def per(self) -> str:
        """What the maps are per: "100 g" or, for a density of 1, "100 ml"."""
        return "100 ml" if self.density == 1 else "100 g"

    @property
    def units(self) -> dict[str, str]:
        """Unit of every map by its name."""
        per = self.per.replace(" ", "")
        return {"cbf": f"ml/{per}/min", "cbv": f"ml/{per}", "mtt": "s", "ttp": "s", "tmax": "s", "delay": "s"}

    @property
    def volume_scale(self) -> float:
        """Factor from the area of tissue over the area of the input to cbv."""
        return 100.0 * self.haematocrit_factor / self.density

    @property
    def flow_scale(self) -> float:
        """Factor from the height of k R(t), 1/s, to cbf."""
        return 60.0 * self.volume_scale


@dataclass(frozen=True)
class PerfusionSeries:
    """A CT perfusion scan.

    ``frames``: float32 (t, k, j, i), HU. ``times``: float64 (t,), s, strictly increasing, of the middle of each frame; the origin is the
    scan's own. ``slice_times``: float64 (t, k), s, where the slices of a frame are not taken together (a table that shuttles), else None.
    ``spacing`` ``origin`` ``direction``: of the grid, as SimpleITK has them. ``name``: for sentences. ``notes``: sentences on what was
    handled while reading. ``simulated``: the file carries the mark of simulated data.

    Raises InputError where shapes or times do not fit one another (``checks`` judges what fits but cannot be used).
    """

    frames: np.ndarray
    times: np.ndarray
    spacing: tuple[float, float, float] = (1.0, 1.0, 1.0)
    origin: tuple[float, float, float] = (0.0, 0.0, 0.0)
    direction: tuple[float, ...] = _IDENTITY
    slice_times: np.ndarray | None = None
    name: str = ""
    notes: tuple[str, ...] = ()
    simulated: bool = False

    def __post_init__(self):
        object.__setattr__(self, "times", np.asarray(self.times, float))
        if self.frames.ndim != 4 or self.frames.dtype != np.float32:
            raise InputError(
                Sentence(
                    "{who} is not a series of volumes in 32-bit float: {dtype} {shape}.",
                    who=self.who,
                    dtype=self.frames.dtype,
                    shape=self.frames.shape,
                )
            )
        if self.times.shape != self.frames.shape[:1]:
            raise InputError(
                Sentence("{who} has {shape} frames, but {size} times.", who=self.who, shape=self.frames.shape[0], size=self.times.size)
            )
        if not np.isfinite(self.times).all() or (np.diff(self.times) <= 0).any():
            raise InputError(Sentence("The times of {who} do not rise from frame to frame.", who=within(self.who)))
        if self.slice_times is not None:
            object.__setattr__(self, "slice_times", np.asarray(self.slice_times, float))
            if self.slice_times.shape != self.frames.shape[:2] or not np.isfinite(self.slice_times).all():
                raise InputError(
                    Sentence(
                        "{who} has no time for each of its {shape} x {other} slices.",
                        who=self.who,
                        shape=self.frames.shape[0],
                        other=self.frames.shape[1],
                    )
                )

    @property
    def who(self) -> str:
        """How a sentence on the series begins."""
        return f'The dynamic series "{self.name}"' if self.name else "The dynamic series"

    @property
    def shape(self) -> tuple[int, int, int]:
        """(k, j, i) of a frame."""
        return self.frames.shape[1:]

    @property
    def voxel_ml(self) -> float:
        return float(np.prod(self.spacing)) / 1000.0

    @property
    def step(self) -> float:
        """The median time between frames, s."""
        return float(np.median(np.diff(self.times)))

    def image(self, array: np.ndarray, units: str | None = None) -> sitk.Image:
        """An array (k, j, i) on the series' grid as an image; bool becomes uint8. ``units`` go into its metadata."""
        image = sitk.GetImageFromArray(np.ascontiguousarray(array.astype(np.uint8) if array.dtype == bool else array))
        image.SetSpacing(self.spacing)
        image.SetOrigin(self.origin)
        image.SetDirection(self.direction)
        if units:
            image.SetMetaData("voxel_units", units)
        return image

    def with_frames(self, frames: np.ndarray, *notes: str) -> PerfusionSeries:
        """The same scan with other values (t, k, j, i)."""
        return replace(self, frames=frames, notes=(*self.notes, *notes))


def series_of_arrays(frames, times, reference: sitk.Image, **options) -> PerfusionSeries:
    """A series of frames (t, k, j, i) or a list of (k, j, i), as a sequence node has them, on the grid of ``reference``.

    ``options``: as of ``PerfusionSeries``. Raises InputError.
    """
    frames = np.ascontiguousarray(np.stack(list(frames)) if not isinstance(frames, np.ndarray) else frames, np.float32)
    if frames.ndim != 4 or frames.shape[1:] != reference.GetSize()[::-1]:
        raise InputError(
            Sentence(
                "The frames {shape} are not on the grid of their volume {size}.", shape=frames.shape[1:], size=reference.GetSize()[::-1]
            )
        )
    return PerfusionSeries(frames, times, reference.GetSpacing(), reference.GetOrigin(), reference.GetDirection(), **options)


@dataclass(frozen=True)
class InputFunction:
    """A curve of blood: the arterial input or the venous output.

    ``kind``: "arterial" or "venous". ``times``: (t,), s, those of the series. ``enhancement``: (t,), HU above the baseline.
    ``voxels``: (n, 3) int, indices (k, j, i) of the voxels whose mean it is (n 0: a curve given from elsewhere). ``by_hand``: points were
    chosen by the person. ``scale``: factor that the partial-volume correction put on ``enhancement`` (1: none).
    """

    kind: str
    times: np.ndarray
    enhancement: np.ndarray
    voxels: np.ndarray = field(default_factory=lambda: np.zeros((0, 3), int))
    by_hand: bool = False
    scale: float = 1.0

    @property
    def peak(self) -> float:
        """Height, HU."""
        return float(self.enhancement.max())

    @property
    def peak_time(self) -> float:
        """Time of the highest sample, s."""
        return float(self.times[int(np.argmax(self.enhancement))])


@dataclass(frozen=True)
class PerfusionMaps:
    """Maps of one scan by one method, float32 (k, j, i), 0 outside ``mask``; units are ``constants.units``.

    ``mask``: bool, where the maps mean something. ``method``: one of ``deconvolution.METHODS``, or "network". ``parameters``: what the
    method was run with, for the record. ``curves`` of a voxel come from ``analysis.DynamicResult.fit``.
    """

    cbf: np.ndarray
    cbv: np.ndarray
    mtt: np.ndarray
    ttp: np.ndarray
    tmax: np.ndarray
    delay: np.ndarray
    mask: np.ndarray
    constants: Constants = Constants()
    method: str = ""
    parameters: dict = field(default_factory=dict)

    def __getitem__(self, name: str) -> np.ndarray:
        """A map by its name in ``MAPS``."""
        if name not in MAPS:
            raise KeyError(name)
        return getattr(self, name)

    @property
    def units(self) -> dict[str, str]:
        """Unit of every map by its name."""
        return self.constants.units
