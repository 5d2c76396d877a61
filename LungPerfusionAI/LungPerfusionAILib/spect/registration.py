"""Rigid registration of a perfusion SPECT to its CT, by mutual information about the lungs.

Where both come from one hybrid scanner they share a frame of reference and are left as they are unless a person asks:
free breathing against a breath hold is no rigid motion, and the numbers here say how far apart the lungs are either
way. Otherwise the SPECT is moved as a whole (three angles, three shifts). Nothing is drawn at random, so a run repeats.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.imaging.bounding_box import bounding_box
from LungPerfusionCore.numerics import steady
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.memory import raise_if_out_of_memory
from LungPerfusionCore.sentence import Sentence

from .reading import FrameCheck, check_spect, ct_on_spect

WHEN = ("auto", "always", "never")
#: Decimals kept of the transform (radians and mm), so that a run repeats exactly.
DIGITS = 7


@dataclass(frozen=True)
class RegistrationParameters:
    """``grid_mm``: isotropic grid on which both are compared, near a gamma camera's pixel; the CT is averaged onto it.
    ``margin_mm``: the lungs are dilated by this much, so that mediastinum and chest wall take part in the comparison.
    ``smoothing_mm``, ``shrink``: one level each, coarse to fine; the first is wider than the offset of two lungs' rims.
    ``bins``: of the joint histogram (Mattes et al., IEEE Trans Med Imaging 2003;22:120 use 50; fewer voxels, fewer).
    ``ceiling_hu``: CT above it is cut, because bone tells a SPECT nothing.
    ``outline``: the SPECT's lung outline lies at this share of the median of what Otsu's threshold calls bright;
    blurred edges of uniform lung lie at one half, and underperfused lung still counts.
    ``hot_percentile``: counts are cut at this percentile of the outline's, because one clump of macroaggregates would
    fill the histogram's bins alone.
    ``iterations``: a level, at most. ``least_gain``: what the mutual information must gain (nats) for a result to be
    taken. ``far_mm``, ``far_deg``: a result beyond either carries a warning.
    """

    grid_mm: float = 4.0
    margin_mm: float = 20.0
    smoothing_mm: tuple[float, ...] = (10.0, 5.0, 2.0)
    shrink: tuple[int, ...] = (2, 2, 1)
    bins: int = 32
    ceiling_hu: float = 100.0
    outline: float = 0.4
    hot_percentile: float = 99.0
    iterations: int = 120
    least_gain: float = 0.005
    far_mm: float = 80.0
    far_deg: float = 20.0


@dataclass(frozen=True)
class Alignment:
    """How well a SPECT lies on its CT: ``mutual_information`` (nats) of HU and counts about the lungs; ``dice`` of the
    SPECT's lung outline and the CT's lungs; ``displacement_mm`` (LPS) from the centre of the CT's lungs to that of the
    outline."""

    mutual_information: float
    dice: float
    displacement_mm: tuple[float, float, float]

    @property
    def distance_mm(self) -> float:
        return float(np.linalg.norm(self.displacement_mm))


@dataclass(frozen=True)
class SpectRegistration:
    """``transform`` maps points of the CT to points of the SPECT (SimpleITK's fixed to moving; LPS, mm); the identity
    where nothing was moved. ``moved``: whether it was; ``reason`` says why or why not, in a sentence."""

    transform: sitk.Euler3DTransform
    moved: bool
    reason: str
    before: Alignment
    after: Alignment
    warnings: tuple[str, ...] = ()

    @property
    def shift_mm(self) -> float:
        """How far the transform moves its centre, which is that of the lungs."""
        return float(np.linalg.norm(self.transform.GetTranslation()))

    @property
    def angle_deg(self) -> float:
        """Angle of the rotation about its axis."""
        trace = np.trace(np.array(self.transform.GetMatrix()).reshape(3, 3))
        return float(np.degrees(np.arccos(np.clip((trace - 1) / 2, -1, 1))))


@dataclass(frozen=True)
class _Pair:
    """Both images ready to be compared: float32, CT and lungs on one grid; ``outline`` on the SPECT's own grid."""

    ct: sitk.Image
    lungs: sitk.Image
    near: sitk.Image
    spect: sitk.Image
    outline: sitk.Image
    centre: np.ndarray
    reach: float


def spect_outline(spect: sitk.Image, share: float = 0.4) -> sitk.Image:
    """Lung outline of a SPECT (uint8): voxels from ``share`` of the median bright count on. Raises InputError without
    counts."""
    values = sitk.GetArrayViewFromImage(spect)
    low, high = float(values.min()), float(values.max())
    if not high > max(low, 0.0):
        raise InputError(Sentence("The SPECT holds no counts."))
    # Otsu's histogram is as blind to dim lung beside one hot clump; cut far above any lung's median first.
    top = float(np.percentile(values, 99.5))
    cut = sitk.Clamp(spect, upperBound=top if top > max(low, 0.0) else high)
    otsu = sitk.OtsuThresholdImageFilter()
    otsu.Execute(cut)
    bright = values[values > otsu.GetThreshold()]
    return sitk.BinaryThreshold(spect, share * float(np.median(bright)), high + 1.0)


def align(
    ct: sitk.Image,
    lungs: sitk.Image,
    spect: sitk.Image,
    transform: sitk.Transform | None = None,
    parameters: RegistrationParameters = RegistrationParameters(),
) -> Alignment:
    """Numbers of a given alignment, without moving anything."""
    return _alignment(_prepare(ct, lungs, spect, parameters), transform or sitk.Transform(3, sitk.sitkIdentity), parameters)


def register_spect(
    ct: sitk.Image,
    lungs: sitk.Image,
    spect: sitk.Image,
    *,
    frames: FrameCheck | None = None,
    when: str = "auto",
    parameters: RegistrationParameters = RegistrationParameters(),
    progress: Progress = silent,
) -> SpectRegistration:
    """Register a SPECT to a CT where that is needed.

    Args:
        ct: HU. lungs: labels of the CT's lungs (any positive value) on its grid. spect: counts on its own grid.
        frames: what the files say of their frames of reference (``spect.check_frames``).
        when: "auto" registers unless both share one frame of reference; "always"; "never" only measures.

    Raises InputError for no lungs, no counts, or volumes that share no space.
    """
    if when not in WHEN:
        raise InputError(Sentence("Registration can be {listed}, not {when}.", listed=", ".join(WHEN), when=when))
    check_spect(spect, ct)
    progress(0.0, "Preparing CT and SPECT")
    pair = _prepare(ct, lungs, spect, parameters)
    identity = sitk.Euler3DTransform()
    identity.SetCenter(pair.centre.tolist())
    before = _alignment(pair, identity, parameters)
    if when == "never":
        return SpectRegistration(identity, False, Sentence("Registration was not requested."), before, before, _notes(before, spect))
    if when == "auto" and frames is not None and frames.same:
        return SpectRegistration(identity, False, frames.sentence, before, before, _notes(before, spect))
    found = _search(pair, parameters, part(progress, 0.1, 0.95))
    after = _alignment(pair, found, parameters)
    progress(1.0, "SPECT registered")
    if after.mutual_information < before.mutual_information + parameters.least_gain:
        reason = Sentence("Registration did not improve the alignment; the SPECT was not moved.")
        return SpectRegistration(identity, False, reason, before, before, _notes(before, spect))
    why = frames.sentence if frames is not None and when == "auto" else Sentence("Registration was requested.")
    result = SpectRegistration(found, True, why, before, after, _notes(after, spect))
    if result.shift_mm > parameters.far_mm or result.angle_deg > parameters.far_deg:
        far = Sentence(
            "The SPECT was moved by {shift_mm:.0f} mm and {angle_deg:.0f} degrees; check that it is the same patient.",
            shift_mm=result.shift_mm,
            angle_deg=result.angle_deg,
        )
        result = SpectRegistration(found, True, why, before, after, (*result.warnings, far))
    return result


def _notes(alignment: Alignment, spect: sitk.Image) -> tuple[str, ...]:
    if alignment.dice >= 0.5:
        return ()
    return (
        Sentence(
            "The SPECT and CT lungs overlap poorly (Dice {dice:.2f}, centres {distance_mm:.0f} mm apart).",
            dice=alignment.dice,
            distance_mm=alignment.distance_mm,
        ),
    )


def _prepare(ct: sitk.Image, lungs: sitk.Image, spect: sitk.Image, p: RegistrationParameters) -> _Pair:
    """CT, lungs and their surroundings on an isotropic grid about the lungs, and the SPECT as float32."""
    mask = sitk.GetArrayViewFromImage(lungs) > 0
    if not mask.any():
        raise InputError(Sentence("The CT shows no lungs to register the SPECT to."))
    box = bounding_box(mask)
    low, high = np.array([s.start for s in box[::-1]]), np.array([s.stop for s in box[::-1]])
    step = np.array(ct.GetSpacing())
    extra = p.margin_mm + 2 * p.grid_mm
    size = np.maximum(np.ceil(((high - low) * step + 2 * extra) / p.grid_mm), 4).astype(int)
    centre = np.array(ct.TransformContinuousIndexToPhysicalPoint(((low + high - 1) / 2).tolist()))
    direction = np.array(ct.GetDirection()).reshape(3, 3)
    frame = sitk.Image(size.tolist(), sitk.sitkFloat32)
    frame.SetSpacing([p.grid_mm] * 3)
    frame.SetDirection(ct.GetDirection())
    frame.SetOrigin((centre - steady.times(direction, (size - 1) / 2 * p.grid_mm)).tolist())
    averaged = sitk.Clamp(ct_on_spect(ct, frame), lowerBound=-1000.0, upperBound=p.ceiling_hu)
    inside = ct_on_spect(sitk.Cast(lungs > 0, sitk.sitkUInt8), frame, outside=0.0) >= 0.5
    if not sitk.GetArrayViewFromImage(inside).any():
        raise InputError(Sentence("The CT's lungs are too small to register the SPECT to."))
    near = sitk.SignedMaurerDistanceMap(inside, insideIsPositive=False, squaredDistance=False, useImageSpacing=True) <= p.margin_mm
    points = np.argwhere(sitk.GetArrayViewFromImage(inside))[:, ::-1]
    middle = np.array(frame.GetOrigin()) + steady.times(direction, points.mean(0) * p.grid_mm)
    reach = float(np.sqrt(((points - points.mean(0)) ** 2).sum(1).mean())) * p.grid_mm
    counts = sitk.Cast(spect, sitk.sitkFloat32)
    outline = spect_outline(counts, p.outline)
    hot = np.percentile(sitk.GetArrayViewFromImage(counts)[sitk.GetArrayViewFromImage(outline) > 0], p.hot_percentile)
    return _Pair(averaged, inside, near, sitk.Clamp(counts, lowerBound=0.0, upperBound=float(hot)), outline, middle, reach)


def _alignment(pair: _Pair, transform: sitk.Transform, p: RegistrationParameters) -> Alignment:
    spect = sitk.GetArrayFromImage(sitk.Resample(pair.spect, pair.ct, transform, sitk.sitkLinear, 0.0))
    near = sitk.GetArrayViewFromImage(pair.near) > 0
    information = mutual_information(sitk.GetArrayViewFromImage(pair.ct)[near], spect[near], p.bins)
    smooth = sitk.Resample(sitk.Cast(pair.outline, sitk.sitkFloat32), pair.ct, transform, sitk.sitkLinear, 0.0)
    outline, lungs = sitk.GetArrayViewFromImage(smooth) >= 0.5, sitk.GetArrayViewFromImage(pair.lungs) > 0
    together = np.count_nonzero(outline) + np.count_nonzero(lungs)
    index = np.argwhere(sitk.GetArrayViewFromImage(pair.outline))[:, ::-1].mean(0)
    # The outline's centre is a point of the SPECT; where the CT has it is the inverse of the transform.
    there = transform.GetInverse().TransformPoint(pair.outline.TransformContinuousIndexToPhysicalPoint(index.tolist()))
    return Alignment(
        information,
        float(2.0 * np.count_nonzero(outline & lungs) / together),
        tuple(float(v) for v in np.array(there) - pair.centre),
    )


def mutual_information(a: np.ndarray, b: np.ndarray, bins: int = 32) -> float:
    """Mutual information (nats) of two samples from their joint histogram of ``bins`` squared; 0 where one is
    constant."""
    joint, _a, _b = np.histogram2d(a, b, bins)
    joint /= joint.sum()
    product = joint.sum(1, keepdims=True) * joint.sum(0, keepdims=True)
    there = joint > 0
    return max(float(np.sum(joint[there] * steady.log(joint[there] / product[there]))), 0.0)


def _search(pair: _Pair, p: RegistrationParameters, progress: Progress) -> sitk.Euler3DTransform:
    """Best transform from two starts: as the files say, and with the centres of the lungs laid over each other."""
    as_filed = sitk.Euler3DTransform()
    as_filed.SetCenter(pair.centre.tolist())
    centred = sitk.Euler3DTransform(as_filed)
    centred.SetTranslation(_alignment(pair, as_filed, p).displacement_mm)
    best, most = as_filed, -np.inf
    for n, start in enumerate((as_filed, centred)):
        found = _optimise(pair, start, p, part(progress, n / 2, (n + 1) / 2))
        information = _alignment(pair, found, p).mutual_information
        if information > most:
            best, most = found, information
    return best


def _optimise(pair: _Pair, start: sitk.Euler3DTransform, p: RegistrationParameters, progress: Progress) -> sitk.Euler3DTransform:
    method = sitk.ImageRegistrationMethod()
    method.SetMetricAsMattesMutualInformation(p.bins)
    method.SetMetricSamplingStrategy(method.NONE)  # every voxel of the mask: nothing random
    method.SetMetricFixedMask(sitk.Cast(pair.near, sitk.sitkUInt8))
    method.SetInterpolator(sitk.sitkLinear)
    method.SetOptimizerAsRegularStepGradientDescent(
        learningRate=4.0,
        minStep=0.02,
        numberOfIterations=p.iterations,
        relaxationFactor=0.6,
        gradientMagnitudeTolerance=1e-6,
    )
    # A radian weighs as much as the millimetres by which it moves the lungs on average. (ITK's own estimate draws at
    # random.)
    method.SetOptimizerScales([pair.reach**2] * 3 + [1.0] * 3)
    method.SetShrinkFactorsPerLevel(list(p.shrink))
    method.SetSmoothingSigmasPerLevel(list(p.smoothing_mm))
    method.SetSmoothingSigmasAreSpecifiedInPhysicalUnits(True)
    method.SetInitialTransform(start, inPlace=False)
    failure: list[BaseException] = []

    def report() -> None:
        # An exception must not cross SimpleITK's own frames; it is kept, and the optimiser is told to stop.
        try:
            progress(
                (method.GetCurrentLevel() + method.GetOptimizerIteration() / p.iterations) / len(p.shrink),
                "Registering the SPECT",
            )
        except Exception as error:
            failure.append(error)
            method.StopRegistration()

    method.AddCommand(sitk.sitkIterationEvent, report)
    try:
        found = method.Execute(pair.ct, pair.spect)
    except RuntimeError as error:
        if failure:
            raise failure[0] from error
        raise_if_out_of_memory(error)
        raise InputError(Sentence("The SPECT could not be registered: too little of it lies over the CT's lungs.")) from error
    finally:
        method.RemoveAllCommands()  # else method and report hold each other, and with them the patient's images, for good
    if failure:
        raise failure[0]
    rigid = sitk.Euler3DTransform(sitk.CompositeTransform(found).GetBackTransform())
    # Threads add up in their own order; what they leave in the last digits is far below a millionth of a millimetre.
    rigid.SetParameters([round(value, DIGITS) for value in rigid.GetParameters()])
    return rigid
