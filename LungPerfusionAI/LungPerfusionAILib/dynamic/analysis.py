"""Dynamic CT perfusion from a series to maps and lesions: the one entry point for the command and the panel.

    result = analyse(series, settings, progress)                       everything, once
    prepared = prepare(series, settings, progress=progress)            motion, mask, bolus, smoothing: once a series (seconds to minutes)
    result = solve(prepared, settings, arterial=points)                maps, again whenever the input function moves (seconds)
    result = with_maps(prepared, settings, maps, arterial, venous)     the same result around maps from elsewhere (the network)
    result = with_lesions(result, lesion_settings)                     other lesion settings; thresholds alone need only result.lesions

What callers rely on, and what stays:

- ``settings`` is ``settings.DynamicSettings``; ``settings.PRESETS`` has one for the brain and one for the lung, with colour ranges.
- a mask is a bool array (k, j, i) on the series' grid, or None for ``settings.region``; ``transforms`` are one a frame, from points of
  the first frame to that frame (what ``Prepared.transforms`` gives, edited or not), or None to find them where ``settings.motion`` is on.
- points of an input function are (n, 3) integer indices (k, j, i), or an ``InputFunction`` (a curve from elsewhere), or None: found.
- ``DynamicResult.maps`` are float32 (k, j, i) arrays with ``units``; ``image(name)`` gives one, a lesion or the mask as a SimpleITK image.
- ``DynamicResult.fit((k, j, i))`` is the curve of a voxel with its fit and its residue function: about a millisecond, for a mouse.
- ``DynamicResult.lesions`` (None without) has the two threshold indices for a drag and ``at(core_ratio, tmax_s)`` for its end.
- ``measurements`` rows: region whole, right, left (whole alone without lesions); quantities volume_ml cbf cbv mtt ttp tmax delay, and
core_ml
  penumbra_ml mismatch_ml mismatch_ratio. ``warnings``: sentences, in the order in which they arose. Refusals are ``InputError``.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace

import numpy as np
import SimpleITK as sitk
import torch

from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.models.device import Device, resolve, run_within_memory
from LungPerfusionCore.progress import Progress, part, silent

from .bolus import Bolus, find_bolus
from .checks import check_series
from .deconvolution import CHUNK, Deconvolution
from .input_functions import find_input_functions, input_function, input_warnings, scaled_by_vein
from .lesions import GROUPS, LesionMasks, Lesions, LesionSettings, find_lesions
from .maps import compute_maps
from .masks import RegionMask, given_mask, region_mask
from .midsagittal import Plane, find_midsagittal
from .motion import corrected, find_motion, largest_mm
from .series import MAPS, InputFunction, PerfusionMaps, PerfusionSeries
from .settings import DEFAULT, DynamicSettings
from .smoothing import smoothed


@dataclass(frozen=True)
class Prepared:
    """A series ready to be deconvolved. ``series``: as it is deconvolved (moved back, smoothed). ``sharp``: moved back but not smoothed,
    for input functions (the same object where nothing was smoothed). ``transforms``: one a frame; empty where motion was not corrected;
    ``moved_by_hand``: they were given.
    ``unenhanced``: HU (k, j, i). ``plane``: mid-sagittal, where lesions are asked for. ``warnings``, ``seconds`` (stage -> wall time)."""

    series: PerfusionSeries
    sharp: PerfusionSeries
    region: RegionMask
    bolus: Bolus
    unenhanced: np.ndarray
    transforms: tuple[sitk.Transform, ...] = ()
    plane: Plane | None = None
    warnings: tuple[str, ...] = ()
    seconds: dict[str, float] = field(default_factory=dict)
    moved_by_hand: bool = False


@dataclass(frozen=True)
class VoxelFit:
    """Of one voxel: ``times`` s and ``enhancement`` HU as measured; ``fit_times`` and ``fitted``: the input convolved with the residue
    function; ``lags`` s and ``residue``: k R(t) in the flow map's unit, signed."""

    times: np.ndarray
    enhancement: np.ndarray
    fit_times: np.ndarray
    fitted: np.ndarray
    lags: np.ndarray
    residue: np.ndarray


@dataclass(frozen=True)
class DynamicResult:
    """An analysis; see the module. ``arterial``: as it was used (scaled where ``scale`` is not 1). ``venous``: None where no vein was
    found. ``lesion_masks``: at the settings' thresholds. ``device``: where the maps were really computed. ``parameters``: for the
    provenance."""

    prepared: Prepared
    settings: DynamicSettings
    maps: PerfusionMaps
    arterial: InputFunction
    venous: InputFunction | None
    lesions: Lesions | None
    lesion_masks: LesionMasks | None
    measurements: tuple[Measurement, ...]
    warnings: tuple[str, ...]
    device: Device
    parameters: dict = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    _method: list = field(default_factory=list, repr=False, compare=False)

    @property
    def tissue(self) -> np.ndarray:
        """bool (k, j, i): the organ's own tissue, without fluid, bone and vessels; where means are taken."""
        return _tissue(self.prepared, self.maps, self.settings)

    def image(self, name: str) -> sitk.Image:
        """A map, "core", "penumbra", "mask" or "relative_cbf" as an image on the series' grid, its unit in the metadata. KeyError for
        another."""
        series = self.prepared.series
        if name in MAPS:
            return series.image(self.maps[name], self.maps.units[name])
        if name == "mask":
            return series.image(self.maps.mask)
        if name == "relative_cbf" and self.lesions is not None:
            return series.image(self.lesions.relative_cbf, "1")
        if name in ("core", "penumbra") and self.lesion_masks is not None:
            return series.image(getattr(self.lesion_masks, name))
        raise KeyError(name)

    def fit(self, voxel: Sequence[int]) -> VoxelFit:
        """The curve of a voxel (k, j, i) and its fit by the deconvolution of the settings."""
        k, j, i = (int(v) for v in voxel)
        series, baseline = self.prepared.series, self.prepared.bolus.baseline
        if not self._method:
            self._method.append(Deconvolution(self.arterial.times, self.arterial.enhancement, self.settings.deconvolution))
        method = self._method[0]
        times = series.times if series.slice_times is None else series.slice_times[:, k]
        curve = series.frames[:, k, j, i]
        residue = method.residue(method.projection(times, baseline) @ torch.from_numpy(curve.copy())[:, None])
        fitted = method.curve(residue)[:, 0].numpy()
        flow = residue[:, 0].numpy() * self.settings.constants.flow_scale
        return VoxelFit(times, curve - float(baseline @ curve), method.grid, fitted, method.lags, flow)


Points = np.ndarray | Sequence[Sequence[int]] | InputFunction | None


def analyse(
    series: PerfusionSeries,
    settings: DynamicSettings = DEFAULT,
    progress: Progress = silent,
    *,
    mask: np.ndarray | None = None,
    transforms: Sequence[sitk.Transform] | None = None,
    arterial: Points = None,
    venous: Points = None,
) -> DynamicResult:
    """``prepare`` and ``solve`` in one. Raises InputError in words for what cannot be used, Cancelled through ``progress``."""
    prepared = prepare(series, settings, mask=mask, transforms=transforms, progress=part(progress, 0, 0.7))
    return solve(prepared, settings, arterial=arterial, venous=venous, progress=part(progress, 0.7, 1))


def prepare(
    series: PerfusionSeries,
    settings: DynamicSettings = DEFAULT,
    *,
    mask: np.ndarray | None = None,
    transforms: Sequence[sitk.Transform] | None = None,
    progress: Progress = silent,
) -> Prepared:
    """Check the series, move its frames back, find mask, bolus and mid-sagittal plane, smooth. Raises InputError."""
    warnings = [*series.notes, *check_series(series)]
    seconds: dict[str, float] = {}
    watch = time.perf_counter()

    def lap(name: str) -> None:
        nonlocal watch
        now = time.perf_counter()
        seconds[name], watch = now - watch, now

    sharp = series
    found: tuple[sitk.Transform, ...] = ()
    by_hand = transforms is not None
    if transforms is None and settings.motion and series.shape[0] >= 3:
        transforms, said = find_motion(series, settings.motion_parameters, progress=part(progress, 0.0, 0.6))
        warnings += said
    if transforms is not None:
        found = tuple(transforms)
        sharp = corrected(series, found, part(progress, 0.6, 0.7))
    lap("motion")
    progress(0.7, "Segmenting the region and detecting the bolus")
    # what moves is least in the first frames; the bolus then says which of them are unenhanced
    early = sharp.frames[: max(1, min(3, len(series.times) // 10))].mean(0)
    region = (
        given_mask(sharp, mask, early, settings.mask) if mask is not None else region_mask(sharp, early, settings.region, settings.mask)
    )
    bolus = find_bolus(sharp, _vessel_candidates(region, settings, early))
    unenhanced = np.tensordot(bolus.baseline.astype(np.float32), sharp.frames, 1)
    if mask is None:
        region = region_mask(sharp, unenhanced, settings.region, settings.mask)
    warnings += [*region.notes, *bolus.warnings]
    lap("mask and bolus")
    plane = None
    if settings.lesions is not None:
        progress(0.85, "Finding the mid-sagittal plane")
        plane = find_midsagittal(sharp, unenhanced, region.mask)
    lap("mid-sagittal plane")
    progress(0.9, "Smoothing")
    smooth = smoothed(sharp, settings.smoothing, region.mask)
    lap("smoothing")
    progress(1.0, "Prepared the series")
    return Prepared(smooth, sharp, region, bolus, unenhanced, found, plane, tuple(warnings), seconds, by_hand)


def solve(
    prepared: Prepared,
    settings: DynamicSettings = DEFAULT,
    *,
    arterial: Points = None,
    venous: Points = None,
    progress: Progress = silent,
) -> DynamicResult:
    """Input functions, maps and lesions of a prepared series. Raises InputError."""
    artery, vein, warnings = input_functions(prepared, settings, arterial, venous)
    start = time.perf_counter()
    device = resolve(settings.device)
    used = [device]

    def run(device: Device, chunk: int) -> PerfusionMaps:
        used[0] = device
        return compute_maps(
            prepared.series,
            artery,
            prepared.region.mask,
            prepared.bolus.baseline,
            settings.deconvolution,
            settings.constants,
            device=device.torch,
            chunk=chunk,
            progress=part(progress, 0, 0.9),
        )

    maps = run_within_memory(run, device, CHUNK[device.torch.type], warnings.append)
    seconds = {"deconvolution": time.perf_counter() - start}
    result = with_maps(prepared, settings, maps, artery, vein, device=used[0], warnings=tuple(warnings), seconds=seconds)
    progress(1.0, "Computed the perfusion maps")
    return result


def input_functions(
    prepared: Prepared, settings: DynamicSettings, arterial: Points = None, venous: Points = None
) -> tuple[InputFunction, InputFunction | None, list[str]]:
    """The arterial input, scaled where the settings say so, the venous output, and sentences. Raises InputError."""
    sharp, bolus = prepared.sharp, prepared.bolus
    artery = None if arterial is None else _chosen(prepared, arterial, "arterial")
    vein = None if venous is None else _chosen(prepared, venous, "venous")
    if artery is None or vein is None:
        candidates = _vessel_candidates(prepared.region, settings, prepared.unenhanced)
        found = find_input_functions(sharp, bolus, candidates, prepared.unenhanced, settings.criteria)
        artery = found[0] if artery is None else artery
        vein = found[1] if vein is None else vein
    warnings = list(input_warnings(sharp, artery, vein))
    if settings.scale_by_vein:
        artery, said = scaled_by_vein(artery, vein)
        warnings += said
    return artery, vein, warnings


def with_maps(
    prepared: Prepared,
    settings: DynamicSettings,
    maps: PerfusionMaps,
    arterial: InputFunction,
    venous: InputFunction | None,
    *,
    device: Device | None = None,
    warnings: tuple[str, ...] = (),
    seconds: dict[str, float] | None = None,
) -> DynamicResult:
    """The result around maps, which may come from elsewhere: lesions, numbers, record. Raises InputError."""
    bolus = prepared.bolus
    parameters = {
        **asdict(settings),
        "map_method": maps.method,
        "map_parameters": dict(maps.parameters),
        "units": maps.units,
        "baseline_frames": [int(n) for n in np.flatnonzero(bolus.baseline)],
        "bolus_arrives_at_frame": int(bolus.first),
        "motion_corrected": bool(prepared.transforms),
        "motion_by_hand": prepared.moved_by_hand,
        "largest_motion_mm": largest_mm(prepared.transforms, prepared.series),
        "arterial_voxels": np.asarray(arterial.voxels).tolist(),
        "arterial_by_hand": arterial.by_hand,
        "arterial_scale": float(arterial.scale),
        "venous_voxels": [] if venous is None else np.asarray(venous.voxels).tolist(),
        "simulated": prepared.series.simulated,
    }
    bare = DynamicResult(
        prepared,
        settings,
        maps,
        arterial,
        venous,
        None,
        None,
        (),
        (*prepared.warnings, *warnings),
        device or resolve("cpu"),
        parameters,
        {**prepared.seconds, **(seconds or {})},
    )
    return with_lesions(bare, settings.lesions)


def with_lesions(result: DynamicResult, lesions: LesionSettings | None) -> DynamicResult:
    """The same maps with other lesion settings (None: none). Raises InputError."""
    prepared, maps = result.prepared, result.maps
    before = () if result.lesions is None else result.lesions.warnings
    kept = tuple(w for w in result.warnings if w not in before)
    settings = replace(result.settings, lesions=lesions)
    parameters = {**result.parameters, "lesions": None if lesions is None else asdict(lesions)}
    found = masks = None
    if lesions is not None:
        plane = prepared.plane or find_midsagittal(prepared.sharp, prepared.unenhanced, prepared.region.mask)
        prepared = replace(prepared, plane=plane)
        found = find_lesions(prepared.series, maps, prepared.region.tissue, plane, lesions)
        masks = found.at()
    made = replace(
        result,
        prepared=prepared,
        settings=settings,
        lesions=found,
        lesion_masks=masks,
        warnings=(*kept, *(() if found is None else found.warnings)),
        parameters=parameters,
    )
    return replace(made, measurements=(*_means(made), *(() if masks is None else masks.measurements)))


def _chosen(prepared: Prepared, points: Points, kind: str) -> InputFunction:
    return points if isinstance(points, InputFunction) else input_function(prepared.sharp, prepared.bolus.baseline, points, kind)


def _vessel_candidates(region: RegionMask, settings: DynamicSettings, unenhanced: np.ndarray) -> np.ndarray:
    """Where vessels are looked for: in the brain's mask; around lungs too, because their large arteries are not in them."""
    if settings.region != "lungs":
        return region.mask
    return (unenhanced > settings.criteria.light) & (unenhanced < settings.criteria.dense)


def _tissue(prepared: Prepared, maps: PerfusionMaps, settings: DynamicSettings) -> np.ndarray:
    tissue = prepared.region.tissue & maps.mask
    return tissue if settings.lesions is None else tissue & (maps.cbv < settings.lesions.vessel_cbv)


def _means(result: DynamicResult) -> tuple[Measurement, ...]:
    """Volume and means of every map over the tissue, whole and, where the sides are known, right and left."""
    tissue, units, voxel = result.tissue, result.maps.units, result.prepared.series.voxel_ml
    regions = {"whole": tissue}
    if result.lesions is not None:
        regions |= {name: np.isin(result.lesions.sides, labels) for name, labels in GROUPS.items() if name != "whole"}
    rows = []
    for region, here in regions.items():
        rows.append(Measurement(region, "volume_ml", float(np.count_nonzero(here)) * voxel, "ml"))
        for name in MAPS:
            values = result.maps[name][here]
            rows.append(Measurement(region, name, float(values.mean(dtype=np.float64)) if values.size else float("nan"), units[name]))
    return tuple(rows)
