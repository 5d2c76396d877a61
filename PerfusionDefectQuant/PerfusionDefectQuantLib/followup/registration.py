"""The lungs of two CT scans of one patient laid over each other: rigid, then a B-spline inside the lungs, then checked.

Both CTs become one kind of picture: lung between -1000 and -300 HU, everything else -300, so that neither the chest wall along which the
lungs slide nor contrast medium in vessels has a say. The transform maps points of the later scan to points of the earlier one (fixed to
moving, LPS, mm): the earlier scan is shown over the later. A result that fails a check is not used; the sentence says which.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import beside_limit
from LungPerfusionCore.numerics.overlap import dice
from LungPerfusionCore.progress import Progress, part, silent
from LungPerfusionCore.run.memory import raise_if_out_of_memory
from LungPerfusionCore.sentence import Sentence

from .bspline import Level, fit

EMPTY_HU, CEILING_HU = -1000.0, -300.0
_DIGITS = 7


@dataclass(frozen=True)
class RegistrationParameters:
    """``grid_mm``: isotropic grid on which both are compared. ``margin_mm``: of it beyond the lungs. ``rim_mm``: how far beyond the lungs
    the comparison reaches, so that their borders take part. ``levels``, ``stiffness``: of the B-spline (``bspline``).

    Limits: ``least_dice`` of the lungs; ``most_folding_percent`` of the lung's volume with a Jacobian determinant of zero or less;
    ``most_vessel_mm``: mean distance of the vessels; ``least_correlation``: of the lung's structure (both CTs less their own mean over
    ``structure_mm``), which is what another patient's lungs, however well their outline fits, do not have.
    """

    grid_mm: float = 3.0
    margin_mm: float = 24.0
    rim_mm: float = 6.0
    levels: tuple[Level, ...] = (Level(80.0, 6.0, 30), Level(40.0, 4.0, 40), Level(20.0, 2.0, 50))
    stiffness: float = 0.3
    structure_mm: float = 8.0
    least_dice: float = 0.92
    most_folding_percent: float = 0.5
    most_vessel_mm: float = 3.0
    least_correlation: float = 0.3


@dataclass(frozen=True)
class LungScan:
    """A CT in HU and the labels of its lungs (any positive value), on grids of their own."""

    ct: sitk.Image
    lungs: sitk.Image


@dataclass(frozen=True)
class Fit:
    """How two lungs lie.

    ``dice`` of the lungs; ``vessel_mm``, ``vessel_95_mm``: mean and 95th percentile of the distance from each vessel to the nearest of the
    other scan, both ways, NaN where a scan shows none; ``correlation`` of the lung's structure; ``folding_percent``: share of the lung
    where the transform folds; ``volume_ratio``: 5th and 95th percentile of its Jacobian determinant (earlier over later volume).
    """

    dice: float
    vessel_mm: float
    vessel_95_mm: float
    correlation: float
    folding_percent: float = 0.0
    volume_ratio: tuple[float, float] = (1.0, 1.0)


@dataclass(frozen=True)
class Registration:
    """``rigid`` and ``deformable``: a point of the later scan goes through ``deformable`` first, then ``rigid``, to the earlier one.
    ``filed``, ``moved``, ``fitted``: as the files say, after the rigid and after both. ``refusal``: why it is not to be used, or ""."""

    rigid: sitk.Euler3DTransform
    deformable: sitk.BSplineTransform
    filed: Fit
    moved: Fit
    fitted: Fit
    refusal: str = ""

    @property
    def transform(self) -> sitk.Transform:
        return composed(self.rigid, self.deformable)


def composed(rigid: sitk.Transform, deformable: sitk.Transform) -> sitk.CompositeTransform:
    """``deformable`` first, then ``rigid``."""
    return sitk.CompositeTransform([rigid, deformable])


def register_lungs(
    before: LungScan, after: LungScan, parameters: RegistrationParameters = RegistrationParameters(), progress: Progress = silent
) -> Registration:
    """Register two scans. Raises InputError for one without lungs; a poor result is returned with its ``refusal``."""
    p = parameters
    progress(0.0, "Preparing both scans")
    fixed, moving = _Picture(after, p), _Picture(before, p)
    rigid = _rigid(fixed, moving, part(progress, 0.05, 0.3))
    on_fixed = sitk.Resample(moving.lung_image, fixed.lung_image, rigid, sitk.sitkLinear, CEILING_HU)
    deformable = fit(fixed.lung_image, on_fixed, fixed.rim, p.levels, p.stiffness, part(progress, 0.3, 0.9))
    progress(0.9, "Checking the registration")
    identity = sitk.Transform(3, sitk.sitkIdentity)
    filed = measure(fixed, moving, identity, p)
    moved = measure(fixed, moving, rigid, p)
    fitted = measure(fixed, moving, composed(rigid, deformable), p)
    progress(1.0, "Lungs registered")
    return Registration(rigid, deformable, filed, moved, fitted, refusal_of(fitted, p))


def check_transform(
    before: LungScan, after: LungScan, transform: sitk.Transform, parameters: RegistrationParameters = RegistrationParameters()
) -> tuple[Fit, str]:
    """How two scans lie under a given transform, and why that is not to be used, or ""."""
    found = measure(_Picture(after, parameters), _Picture(before, parameters), transform, parameters)
    return found, refusal_of(found, parameters)


def refusal_of(found: Fit, p: RegistrationParameters) -> str:
    """The first limit that a fit misses, in a sentence; "" where it keeps all."""
    wrong = ""
    if not found.dice >= p.least_dice:
        wrong = Sentence(
            "the lungs overlap too little (Dice {dice:.2f}, at least {least:g} is needed)",
            dice=beside_limit(found.dice, p.least_dice, 2),
            least=p.least_dice,
        )
    elif found.folding_percent > p.most_folding_percent:
        wrong = Sentence(
            "the transform folds {percent:.1f} % of the lung (at most {most:g} % may)",
            percent=beside_limit(found.folding_percent, p.most_folding_percent, 1),
            most=p.most_folding_percent,
        )
    elif not found.correlation >= p.least_correlation:
        wrong = Sentence(
            "the vessels inside the lungs do not match (correlation {correlation:.2f}, at least {least:g} is needed): "
            "are these scans of one patient?",
            correlation=beside_limit(found.correlation, p.least_correlation, 2),
            least=p.least_correlation,
        )
    elif np.isnan(found.vessel_mm):
        wrong = Sentence("no vessels were found inside the lungs by which it could be checked")
    elif found.vessel_mm > p.most_vessel_mm:
        apart = beside_limit(found.vessel_mm, p.most_vessel_mm, 1)
        wrong = Sentence("vessels lie {mm:.1f} mm apart on average (at most {most:g} mm may)", mm=apart, most=p.most_vessel_mm)
    return Sentence("The two scans could not be registered: {wrong}. No lesion was compared.", wrong=wrong) if wrong else ""


class _Picture:
    """A scan on an isotropic grid about its lungs, along the patient's axes."""

    def __init__(self, scan: LungScan, p: RegistrationParameters):
        points = _points(scan.lungs > 0)
        if not len(points):
            raise InputError(Sentence("One of the two scans shows no lungs, so they cannot be registered."))
        low, high = points.min(0) - p.margin_mm, points.max(0) + p.margin_mm
        frame = sitk.Image(np.maximum(np.ceil((high - low) / p.grid_mm), 8).astype(int).tolist(), sitk.sitkFloat32)
        frame.SetSpacing([p.grid_mm] * 3)
        frame.SetOrigin(low.tolist())
        self.ct = sitk.Resample(_averaged(scan.ct, p.grid_mm), frame, sitk.Transform(), sitk.sitkLinear, EMPTY_HU, sitk.sitkFloat32)
        weight = sitk.Resample(sitk.Cast(scan.lungs > 0, sitk.sitkFloat32), frame, sitk.Transform(), sitk.sitkLinear, 0.0)
        self.lungs = sitk.Cast(weight >= 0.5, sitk.sitkUInt8)
        clamped = sitk.Clamp(self.ct, sitk.sitkFloat32, EMPTY_HU, CEILING_HU)
        self.lung_image = sitk.Cast((clamped - CEILING_HU) * weight + CEILING_HU, sitk.sitkFloat32)
        inside = sitk.SignedMaurerDistanceMap(self.lungs, insideIsPositive=True, squaredDistance=False, useImageSpacing=True)
        self.rim = sitk.Cast(inside > -p.rim_mm, sitk.sitkUInt8)
        self.deep = inside > p.rim_mm
        # what is brighter than its surroundings: vessels; the mean is of lung alone
        low_pass = sitk.SmoothingRecursiveGaussian(self.lung_image * weight, p.structure_mm)
        support = sitk.SmoothingRecursiveGaussian(weight, p.structure_mm)
        self.structure = self.lung_image - sitk.Cast(low_pass / sitk.Maximum(support, 0.05), sitk.sitkFloat32)
        values = sitk.GetArrayViewFromImage(self.structure)[sitk.GetArrayViewFromImage(self.deep) > 0]
        self.vessels = sitk.Cast(self.deep, sitk.sitkUInt8)
        if len(values):
            self.vessels = sitk.Cast((self.structure > float(np.percentile(values, 90))) * self.deep, sitk.sitkUInt8)
        at = np.argwhere(sitk.GetArrayViewFromImage(self.lungs))[:, ::-1].mean(0)
        self.centre = np.array(frame.GetOrigin()) + at * p.grid_mm
        self.reach = float(np.sqrt(((points - self.centre) ** 2).sum(1).mean()))


def _points(mask: sitk.Image) -> np.ndarray:
    """LPS points (n, 3), mm, of the voxels of a mask."""
    index = np.argwhere(sitk.GetArrayViewFromImage(mask) > 0)[:, ::-1]
    step = np.reshape(mask.GetDirection(), (3, 3)) * np.array(mask.GetSpacing())
    return np.array(mask.GetOrigin()) + (index[:, None, :] * step[None]).sum(2)


def _averaged(ct: sitk.Image, grid_mm: float) -> sitk.Image:
    """The CT as a voxel of the coarser grid sees it."""
    image = sitk.Cast(ct, sitk.sitkFloat32)
    for axis, spacing in enumerate(ct.GetSpacing()):
        if spacing < 0.8 * grid_mm and ct.GetSize()[axis] >= 4:
            image = sitk.RecursiveGaussian(image, 0.4 * float(np.sqrt(grid_mm**2 - spacing**2)), direction=axis)
    return image


def measure(fixed: _Picture, moving: _Picture, transform: sitk.Transform, p: RegistrationParameters) -> Fit:
    """How the moving scan lies over the fixed one."""
    lungs = sitk.GetArrayFromImage(sitk.Resample(moving.lungs, fixed.lungs, transform, sitk.sitkNearestNeighbor, 0)) > 0
    own = sitk.GetArrayViewFromImage(fixed.lungs) > 0
    vessels = sitk.Resample(moving.vessels, fixed.vessels, transform, sitk.sitkNearestNeighbor, 0)
    apart = np.concatenate([_distances(vessels, fixed.vessels), _distances(fixed.vessels, vessels)])
    structure = sitk.GetArrayFromImage(sitk.Resample(moving.structure, fixed.structure, transform, sitk.sitkLinear, 0.0))
    both = (sitk.GetArrayViewFromImage(fixed.deep) > 0) & lungs
    correlation = _correlation(sitk.GetArrayViewFromImage(fixed.structure)[both], structure[both])
    field = sitk.TransformToDisplacementField(
        transform, sitk.sitkVectorFloat64, fixed.ct.GetSize(), fixed.ct.GetOrigin(), fixed.ct.GetSpacing(), fixed.ct.GetDirection()
    )
    stretch = sitk.GetArrayFromImage(sitk.DisplacementFieldJacobianDeterminant(field))[own]
    low, high = np.percentile(stretch, (5, 95))
    return Fit(
        float(dice(lungs, own)),
        float(np.mean(apart)) if len(apart) else float("nan"),
        float(np.percentile(apart, 95)) if len(apart) else float("nan"),
        correlation,
        100.0 * float(np.mean(stretch <= 0)),
        (float(low), float(high)),
    )


def _distances(mask: sitk.Image, to: sitk.Image) -> np.ndarray:
    """Distance (mm) from every voxel of a mask to the nearest of another; none where either is empty."""
    here = sitk.GetArrayViewFromImage(mask) > 0
    if not here.any() or not sitk.GetArrayViewFromImage(to).any():
        return np.zeros(0)
    away = sitk.SignedMaurerDistanceMap(to, insideIsPositive=False, squaredDistance=False, useImageSpacing=True)
    return np.maximum(sitk.GetArrayViewFromImage(away)[here], 0.0)


def _correlation(a: np.ndarray, b: np.ndarray) -> float:
    if len(a) < 2 or not a.std() or not b.std():
        return 0.0
    return float(np.mean((a - a.mean()) * (b - b.mean())) / (a.std() * b.std()))


def _rigid(fixed: _Picture, moving: _Picture, progress: Progress) -> sitk.Euler3DTransform:
    """Three angles and three shifts, from the lungs' centres laid over each other."""
    start = sitk.Euler3DTransform()
    start.SetCenter(fixed.centre.tolist())
    start.SetTranslation((moving.centre - fixed.centre).tolist())
    method = sitk.ImageRegistrationMethod()
    method.SetMetricAsCorrelation()
    method.SetMetricSamplingStrategy(method.NONE)  # nothing random
    method.SetMetricFixedMask(fixed.rim)
    method.SetInterpolator(sitk.sitkLinear)
    method.SetOptimizerAsRegularStepGradientDescent(
        learningRate=4.0, minStep=0.05, numberOfIterations=60, relaxationFactor=0.6, gradientMagnitudeTolerance=1e-7
    )
    # a radian weighs as much as the millimetres by which it moves the lungs on average
    method.SetOptimizerScales([fixed.reach**2] * 3 + [1.0] * 3)
    method.SetShrinkFactorsPerLevel([3, 2])
    method.SetSmoothingSigmasPerLevel([8.0, 4.0])
    method.SetSmoothingSigmasAreSpecifiedInPhysicalUnits(True)
    method.SetInitialTransform(start, inPlace=False)
    progress(0.0, "Laying the lungs over each other")
    try:
        found = method.Execute(fixed.lung_image, moving.lung_image)
    except RuntimeError as error:
        raise_if_out_of_memory(error)
        raise InputError(Sentence("The two scans could not be registered: their lungs do not overlap.")) from error
    progress(1.0, "Laying the lungs over each other")
    rigid = sitk.Euler3DTransform(sitk.CompositeTransform(found).GetBackTransform())
    rigid.SetParameters([round(value, _DIGITS) for value in rigid.GetParameters()])
    return rigid
