"""Motion of the patient during the scan: each frame is laid onto the first by a rigid transform, which a person may edit.

Skull and scalp decide: values are cut well below the contrast of vessels, so a passing bolus does not pull. Nothing is drawn at random.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from scipy import ndimage
from scipy.spatial.transform import Rotation

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.progress import Progress, silent
from LungPerfusionCore.sentence import Sentence, within

from .series import PerfusionSeries


@dataclass(frozen=True)
class MotionParameters:
    """``low``, ``high``: HU at which values are cut. ``smoothing_mm``: in the plane, one pass each, the first wider than a sudden move.
    ``points``: voxels that are compared, those of the steepest edges. ``iterations``: at most, a pass; ``settled_mm``: a smaller step ends
    it. ``tolerance_hu``: a difference larger than this counts less (contrast, slices that left the field of view). ``least_seen``: a motion
    that changes the image less than this share of the most visible one is left out. ``least_mm``: what moves less at ``radius_mm``, the
    head's edge, stays as it was measured. ``far_mm``, ``far_deg``: a frame moved further is named."""

    low: float = -300.0
    high: float = 300.0
    smoothing_mm: tuple[float, ...] = (3.0, 1.2)
    points: int = 15_000
    iterations: int = 20
    settled_mm: float = 0.02
    tolerance_hu: float = 60.0
    least_seen: float = 3e-3
    least_mm: float = 0.25
    far_mm: float = 8.0
    far_deg: float = 6.0
    radius_mm: float = 80.0


def find_motion(
    series: PerfusionSeries, parameters: MotionParameters = MotionParameters(), *, reference: int = 0, progress: Progress = silent
) -> tuple[tuple[sitk.Euler3DTransform, ...], tuple[str, ...]]:
    """One transform a frame, from points (LPS, mm) of the reference frame to where they are in that frame; and sentences on far ones.

    Raises InputError for a series of fewer than three slices (a turn out of the plane cannot be told there).
    """
    if series.shape[0] < 3:
        raise InputError(
            Sentence(
                "{who} has {shape} slice(s); motion can be corrected in three or more only. Turn the correction off.",
                who=series.who,
                shape=series.shape[0],
            )
        )
    passes = [Template(series, reference, width, parameters) for width in parameters.smoothing_mm]
    found: dict[int, np.ndarray] = {reference: np.eye(4)}
    order = [*range(reference + 1, len(series.times)), *range(reference - 1, -1, -1)]
    for done, n in enumerate(order):
        progress(done / len(order), Sentence("Estimating motion in frame {n} of {count}", n=n + 1, count=len(series.times)))
        matrix = found[n - 1] if n > reference else found[n + 1]
        for template in passes:
            matrix = template.place(series.frames[n], matrix)
        found[n] = matrix
    transforms = tuple(_transform(found[n], passes[0].centre, parameters) for n in range(len(series.times)))
    far = [n for n, t in enumerate(transforms) if _is_far(t, parameters)]
    said = ()
    if far:
        named = ", ".join(str(n + 1) for n in far[:8]) + (" and others" if len(far) > 8 else "")
        said = (
            Sentence(
                "The patient moved by more than {far_mm:g} mm or {far_deg:g} degrees in frame {named}; check the motion correction there.",
                far_mm=parameters.far_mm,
                far_deg=parameters.far_deg,
                named=named,
            ),
        )
    return transforms, said


def extent_mm(transform: sitk.Euler3DTransform, radius_mm: float = MotionParameters.radius_mm) -> float:
    """How far (mm) a transform moves a point at ``radius_mm`` from its centre, at most (shift and turn added)."""
    x, y, z, *shift = transform.GetParameters()
    return float(np.sqrt(np.sum(np.square(shift))) + radius_mm * np.sqrt(x * x + y * y + z * z))


def largest_mm(transforms: Sequence[sitk.Transform], series: PerfusionSeries, radius_mm: float = MotionParameters.radius_mm) -> float:
    """How far (mm) the transforms of a series move a point at ``radius_mm`` from its middle, at most; 0 for none.

    Each is taken about the middle, whatever its own centre: a turn about a far point shifts the head. Of one that is not rigid the whole of
    what its matrix adds counts as a turn does.
    """
    middle = series.origin + np.array(series.direction).reshape(3, 3) @ (np.array(series.spacing) * (np.array(series.shape[::-1]) - 1) / 2)
    found = [0.0]
    for transform in transforms:
        shift = np.array(transform.TransformPoint(middle.tolist())) - middle
        if isinstance(transform, sitk.Euler3DTransform):
            turn = float(np.linalg.norm(transform.GetParameters()[:3]))
        else:
            axes = [np.array(transform.TransformPoint((middle + axis).tolist())) - middle - shift for axis in np.eye(3)]
            turn = float(np.linalg.norm(np.array(axes).T - np.eye(3), 2))
        found.append(float(np.linalg.norm(shift)) + radius_mm * turn)
    return max(found)


def corrected(series: PerfusionSeries, transforms: Sequence[sitk.Transform], progress: Progress = silent) -> PerfusionSeries:
    """The series with every frame moved back by its transform (linear interpolation; outside the frame its nearest voxel).

    Raises InputError for another number of transforms than frames.
    """
    if len(transforms) != len(series.times):
        raise InputError(
            Sentence(
                "{count} transforms do not fit the {total} frames of {who}.",
                count=len(transforms),
                total=len(series.times),
                who=within(series.who),
            )
        )
    out = np.empty_like(series.frames)
    reference = series.image(series.frames[0])
    resample = sitk.ResampleImageFilter()
    resample.SetReferenceImage(reference)
    resample.SetInterpolator(sitk.sitkLinear)
    resample.UseNearestNeighborExtrapolatorOn()
    for n, transform in enumerate(transforms):
        progress(n / len(transforms), "Applying the motion correction")
        if _is_identity(transform):
            out[n] = series.frames[n]
            continue
        resample.SetTransform(transform)
        moved = resample.Execute(series.image(series.frames[n]))
        out[n] = sitk.GetArrayViewFromImage(moved)
    return series.with_frames(out)


def _is_identity(transform: sitk.Transform) -> bool:
    parameters = transform.GetParameters()
    return transform.GetName() == "Euler3DTransform" and not any(parameters)


def _is_far(transform: sitk.Euler3DTransform, p: MotionParameters) -> bool:
    x, y, z, *shift = transform.GetParameters()
    return max(map(abs, shift)) > p.far_mm or np.rad2deg(max(abs(x), abs(y), abs(z))) > p.far_deg


def _transform(matrix: np.ndarray, centre: np.ndarray, p: MotionParameters) -> sitk.Euler3DTransform:
    """A 4 x 4 matrix about ``centre`` as a transform; the identity where it moves nothing worth an interpolation."""
    out = sitk.Euler3DTransform()
    out.SetCenter(centre.tolist())
    out.SetMatrix(matrix[:3, :3].ravel().tolist(), 1e-6)
    out.SetTranslation(matrix[:3, 3].tolist())
    if extent_mm(out, p.radius_mm) < p.least_mm:
        out.SetIdentity()
        out.SetCenter(centre.tolist())
    return out


class Template:
    """The reference frame at one smoothing: its steepest voxels and how their values change with each of the six motions.

    Inverse compositional Gauss-Newton (Baker and Matthews 2004, Int J Comput Vis 56:221): the derivatives are those of the reference, taken
    once, and an iteration is one look-up of the moving frame at as many points. Matrices act on points relative to ``centre``.
    """

    def __init__(self, series: PerfusionSeries, n: int, width_mm: float, p: MotionParameters):
        self.p, self.width = p, width_mm
        self.spacing = np.array(series.spacing)
        self.axes = np.array(series.direction).reshape(3, 3)
        middle = (np.array(series.shape[::-1]) - 1) / 2
        self.middle = middle
        self.centre = np.array(series.origin) + self.axes @ (self.spacing * middle)
        fixed = self._smooth(series.frames[n])
        # of one slice nothing is known across it
        across = [np.gradient(fixed, axis=a) if fixed.shape[a] > 1 else np.zeros_like(fixed) for a in (2, 1, 0)]
        slopes = np.stack([g / s for g, s in zip(across, series.spacing, strict=True)], axis=-1)
        steep = np.square(slopes).sum(-1).ravel()
        chosen = np.argsort(-steep, kind="stable")[: p.points]
        chosen.sort()
        k, j, i = np.unravel_index(chosen, fixed.shape)
        self.places = (np.stack([i, j, k], axis=1) - middle) * self.spacing @ self.axes.T
        slopes = slopes.reshape(-1, 3)[chosen] @ self.axes.T
        self.values = fixed.ravel()[chosen]
        self.jacobian = np.concatenate([np.cross(self.places, slopes), slopes], axis=1)

    def _smooth(self, frame: np.ndarray) -> np.ndarray:
        cut = np.clip(frame, self.p.low, self.p.high)
        return ndimage.gaussian_filter(cut, (0, self.width / self.spacing[1], self.width / self.spacing[0]), mode="nearest", truncate=3)

    def place(self, frame: np.ndarray, matrix: np.ndarray) -> np.ndarray:
        """The motion (4 x 4) of a frame, starting from ``matrix``."""
        moving, top = self._smooth(frame), np.array(frame.shape[::-1]) - 1.0
        for _ in range(self.p.iterations):
            there = self.places @ matrix[:3, :3].T + matrix[:3, 3]
            index = there @ self.axes / self.spacing + self.middle
            weight = ((index >= -0.5) & (index <= top + 0.5)).all(1).astype(float)
            seen = ndimage.map_coordinates(moving, index.T[::-1], order=1, mode="nearest")
            off = seen - self.values
            weight /= 1 + (off / self.p.tolerance_hu) ** 2
            weighted = self.jacobian * weight[:, None]
            step = self._seen_part(weighted.T @ self.jacobian, weighted.T @ off)
            matrix = matrix @ np.linalg.inv(_moved(step))
            if np.linalg.norm(step[3:]) + self.p.radius_mm * np.linalg.norm(step[:3]) < self.p.settled_mm:
                break
        return matrix

    def _seen_part(self, matrix: np.ndarray, vector: np.ndarray) -> np.ndarray:
        """The solution without the motions that the image hardly shows, such as a shift along a head that looks alike in all its slices."""
        scale = np.array([1 / self.p.radius_mm] * 3 + [1.0] * 3)  # all six in mm
        values, vectors = np.linalg.eigh(matrix * scale[:, None] * scale[None, :])
        kept = values > self.p.least_seen * values[-1]
        inverse = np.where(kept, 1 / np.where(kept, values, 1), 0)
        return scale * (vectors @ (inverse * (vectors.T @ (scale * vector))))


def _moved(step: np.ndarray) -> np.ndarray:
    """The 4 x 4 matrix of a turn (radians, along the axis) and a shift (mm)."""
    out = np.eye(4)
    out[:3, :3] = Rotation.from_rotvec(step[:3]).as_matrix()
    out[:3, 3] = step[3:]
    return out
