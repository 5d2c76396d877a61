"""The checks that refuse an image by name: extent, values, Hounsfield range, iodine units, overlap, grid."""

from __future__ import annotations

import itertools

import numpy as np
import SimpleITK as sitk

from ..errors import InputError
from ..imaging.units import HOUNSFIELD, IODINE
from ..numerics import steady
from ..sentence import Sentence
from .hounsfield import OFFSETS, hounsfield_doubts, likely_offset

# Roles as the command line and result.json spell them, in words.
ROLE_WORDS = {
    "ct": "CT",
    "ctpa": "CTPA",
    "cta": "CT angiogram",
    "iodine": "iodine map",
    "spect": "SPECT",
    "low_kv": "low-kVp CT",
    "high_kv": "high-kVp CT",
    "vmi": "virtual monoenergetic image",
    "regions": "region labelmap",
    "lungs": "lung labelmap",
    "series": "dynamic series",
    "predicted": "predicted perfusion map",
    "arteries": "artery labelmap",
}
# Voxels looked at when judging a range of values; a regular subsample of this many is plenty for a fraction.
SAMPLE = 2_000_000

# The thinnest slab that is looked at, and longer than any patient.
SMALLEST_MM, LARGEST_MM = 4.0, 3000.0

# Lung iodine: whole-lung controls have 29.9 +- 6.8 HU (Sakamoto 2014), about 1 to 2 mg/mL at 25 HU per mg/mL.
# No lung holds 10 mg/mL on average, and a map in HU never has a mean as low as 4 unless there is no contrast at all.
MAXIMUM_LUNG_MG_ML = 8.0
MINIMUM_LUNG_HU = 4.0
MAXIMUM_LUNG_HU = 250.0  # 8 mg/mL at 120 kVp, 5 at 80
# Without a lung mask: a great vessel at 400 HU and 25 HU per mg/mL holds 16 mg/mL.
MAXIMUM_VESSEL_MG_ML = 40.0
MAXIMUM_VESSEL_HU = 1200.0  # dense contrast in the superior vena cava; iodine maps are cut off below


def subject(role: str, name: str = "") -> Sentence:
    """How a refusal begins: 'The iodine map "map.nrrd"'."""
    words = ROLE_WORDS.get(role, role)
    words = words[4:] if words.lower().startswith("the ") else words
    return Sentence('The {image} "{file}"', image=words, file=name) if name else Sentence("The {image}", image=words)


def check_3d_finite(image: sitk.Image, role: str, *, name: str = "") -> None:
    """Refuse an image that is not a 3D scalar volume with finite, differing values. Raises InputError."""
    who = subject(role, name)
    size = " x ".join(str(n) for n in image.GetSize())
    if image.GetDimension() != 3:
        raise InputError(
            Sentence("{who} is not 3D: it has {dimensions} dimensions ({size}).", who=who, dimensions=image.GetDimension(), size=size)
        )
    if 0 in image.GetSize():
        raise InputError(Sentence("{who} is empty: its size is {size}.", who=who, size=size))
    if min(image.GetSize()) < 2:
        raise InputError(Sentence("{who} is not 3D: its size is {size}.", who=who, size=size))
    if image.GetNumberOfComponentsPerPixel() != 1 or "complex" in image.GetPixelIDTypeAsString().lower():
        raise InputError(
            Sentence(
                "{who} is not a scalar volume: it holds {kind} voxels with {components} components.",
                who=who,
                kind=image.GetPixelIDTypeAsString(),
                components=image.GetNumberOfComponentsPerPixel(),
            )
        )
    array = sitk.GetArrayViewFromImage(image)
    # Minimum and maximum carry NaN and infinity through, without a temporary of the volume's size.
    low, high = array.min(), array.max()
    if not np.isfinite(low) or not np.isfinite(high):
        bad = int(array.size - np.count_nonzero(np.isfinite(array)))
        raise InputError(Sentence("{who} holds {bad} voxels that are NaN or infinite.", who=who, bad=bad))
    if low == high:
        raise InputError(Sentence("{who} is empty: every voxel is {low:g}.", who=who, low=low))


def check_extent(image: sitk.Image, role: str, *, name: str = "") -> None:
    """Refuse a volume whose size in mm is none of a body's: its spacing is missing or in another unit. Raises InputError."""
    spacing = image.GetSpacing()
    extent = [n * step for n, step in zip(image.GetSize(), spacing, strict=True)]
    if min(extent) >= SMALLEST_MM and max(extent) <= LARGEST_MM:
        return
    sizes, steps = (" x ".join(f"{value:.4g}" for value in values) for values in (extent, spacing))
    raise InputError(
        Sentence(
            "{who} measures {sizes} mm, which is no part of a body; its spacing ({steps}) is wrong or not in mm.",
            who=subject(role, name),
            sizes=sizes,
            steps=steps,
        )
    )


def sample(image: sitk.Image) -> np.ndarray:
    """A regular subsample of the voxel values, flat, at most about ``SAMPLE`` of them."""
    array = sitk.GetArrayViewFromImage(image)
    step = max(1, int(np.ceil((array.size / SAMPLE) ** (1 / 3))))
    return array[::step, ::step, ::step].ravel().astype(np.float32)


def looks_like_hounsfield(values: np.ndarray) -> bool:
    """Whether values have a chest CT's two populations: lung or air, and soft tissue in a narrow band.

    At least 1 % lie between -1100 and -600 HU, at least 1 % between -150 and 250 HU, and of all values between
    -300 and 1500 HU at least 70 % are in that soft-tissue band (an MR image has no such band).
    """
    air = np.mean((values >= -1100) & (values <= -600))
    soft = np.mean((values >= -150) & (values <= 250))
    dense = np.mean((values >= -300) & (values <= 1500))
    return bool(air >= 0.01 and soft >= 0.01 and soft >= 0.7 * dense)


def as_hounsfield(image: sitk.Image, role: str = "ct", *, name: str = "") -> tuple[sitk.Image, tuple[str, ...]]:
    """Return the CT in HU and what was done to get there.

    A CT whose rescale was lost (HU + 1024, or + 1000, whichever brings air and fat to their HU) is shifted and said so. Raises
    InputError where the values are those of no chest CT, or the air around the body is not at -1000 HU.
    """
    values = sample(image)
    who = subject(role, name)
    said: tuple[str, ...]
    fitting = tuple(offset for offset in OFFSETS if looks_like_hounsfield(values - offset))
    if not looks_like_hounsfield(values) and fitting:
        offset, why = likely_offset(image, fitting)
        shifted = sitk.Cast(image, sitk.sitkFloat32) - offset
        for key in image.GetMetaDataKeys():
            shifted.SetMetaData(key, image.GetMetaData(key))
        said = (
            Sentence(
                "{who} held stored values without their rescale; {offset:.0f} was subtracted to give HU, {why}.",
                who=who,
                offset=offset,
                why=why,
            ),
        )
        image = shifted
    elif looks_like_hounsfield(values):
        said = ()
    else:
        low, high = (float(v) for v in np.percentile(values, (1, 99)))
        raise InputError(
            Sentence(
                "{who} does not hold a chest CT in Hounsfield units: its values lie between {low:g} and {high:g} "
                "(1st and 99th percentile), without lung near -800 and soft tissue near 50.",
                who=who,
                low=low,
                high=high,
            )
        )
    refused, _doubts = hounsfield_doubts(image)  # what is only doubtful is said by ``input_checks``, on every path
    if refused:
        raise InputError(Sentence("{who} {refused}.", who=who, refused=refused))
    return image, said


def check_ct(image: sitk.Image, role: str = "ct", *, name: str = "") -> None:
    """Refuse an image whose values are not a chest CT's in HU. Raises InputError.

    ``as_hounsfield`` is the one to call where stored values without rescale may be handled.
    """
    _, notes = as_hounsfield(image, role, name=name)
    if notes:
        raise InputError(Sentence("{who} holds stored values without their rescale to Hounsfield units.", who=subject(role, name)))


def check_iodine_units(image: sitk.Image, units: str, *, lungs: sitk.Image | None = None, role: str = "iodine", name: str = "") -> None:
    """Refuse an iodine map whose values cannot be in ``units`` ("mg/mL" or "HU"). Raises InputError.

    ``lungs``: labels on the same grid; with them the mean of the lungs decides, without them the bulk of the
    positive values. A CT or a virtual non-contrast image given as an iodine map is refused as well.
    """
    who = subject(role, name)
    if units not in (IODINE, HOUNSFIELD):
        raise InputError(Sentence("{who} is in {units}, but iodine is given in mg/mL or HU.", who=who, units=units or "unknown units"))
    values = sample(image)
    background = values.min()  # maps padded outside the body or the lungs hold one low constant there
    inside = values[values > background] if background <= -500 else values
    if inside.size and np.mean(inside < -300) > 0.05:
        raise InputError(
            Sentence(
                "{who} looks like a CT, not an iodine map: {share:.0f} % of it is below -300.", who=who, share=100 * np.mean(inside < -300)
            )
        )
    positive = inside[inside > 0]
    if positive.size == 0:
        raise InputError(Sentence("{who} holds no positive value, so no iodine at all.", who=who))
    if lungs is not None:
        mask = sitk.GetArrayViewFromImage(lungs) > 0
        if not mask.any():
            return
        lung_values = sitk.GetArrayViewFromImage(image)[mask]
        mean = float(lung_values.mean())
        if units == IODINE and mean > MAXIMUM_LUNG_MG_ML:
            raise InputError(_looks_like(who, Sentence("the lungs hold {mean:.3g} on average", mean=mean), IODINE, HOUNSFIELD))
        peak = float(np.percentile(lung_values, 99))
        if units == HOUNSFIELD and mean < MINIMUM_LUNG_HU and 0 < peak < 4 * MINIMUM_LUNG_HU:
            raise InputError(_looks_like(who, Sentence("the lungs hold {mean:.3g} on average", mean=mean), HOUNSFIELD, IODINE))
        if units == HOUNSFIELD and mean > MAXIMUM_LUNG_HU:
            raise InputError(_too_large(who, Sentence("the lungs hold {mean:.3g} HU on average", mean=mean)))
        return
    middle, top = (float(v) for v in np.percentile(positive, (50, 99)))
    if units == IODINE and (middle > MAXIMUM_LUNG_MG_ML or top > MAXIMUM_VESSEL_MG_ML):
        words = Sentence("half of its positive values exceed {middle:.3g} and 1 % exceed {top:.3g}", middle=middle, top=top)
        raise InputError(_looks_like(who, words, IODINE, HOUNSFIELD))
    if units == HOUNSFIELD and middle < MINIMUM_LUNG_HU and top < MAXIMUM_VESSEL_MG_ML:
        words = Sentence("half of its positive values are below {middle:.3g} and 99 % below {top:.3g}", middle=middle, top=top)
        raise InputError(_looks_like(who, words, HOUNSFIELD, IODINE))
    if units == HOUNSFIELD and (middle > MAXIMUM_LUNG_HU or top > MAXIMUM_VESSEL_HU):
        words = Sentence("half of its positive values exceed {middle:.3g} HU and 1 % exceed {top:.3g}", middle=middle, top=top)
        raise InputError(_too_large(who, words))


def _too_large(who: Sentence, words: Sentence) -> Sentence:
    return Sentence(
        "{who} was given in HU, but {words}, which no iodine reaches: it was scaled or stored with an offset.", who=who, words=words
    )


def _looks_like(who: Sentence, words: Sentence, given: str, likely: str) -> Sentence:
    return Sentence(
        "{who} was given in {given}, but {words}, which is the range of a map in {likely}.",
        who=who,
        words=words,
        given=given,
        likely=likely,
    )


def corners(image: sitk.Image) -> np.ndarray:
    """The 8 outer corners of an image's box (voxel edges, not centres), (8, 3) in LPS mm."""
    ends = [(-0.5, n - 0.5) for n in image.GetSize()]
    return np.array([image.TransformContinuousIndexToPhysicalPoint(c) for c in itertools.product(*ends)])


def boxes_overlap(a: sitk.Image, b: sitk.Image) -> bool:
    """Whether the two boxes, oblique or not, share volume (separating axis theorem; exact)."""
    first, second = corners(a), corners(b)
    edges_a = np.array(a.GetDirection()).reshape(3, 3).T
    edges_b = np.array(b.GetDirection()).reshape(3, 3).T
    axes = [np.cross(e[i], e[j]) for e in (edges_a, edges_b) for i, j in ((0, 1), (1, 2), (2, 0))]
    axes += [np.cross(u, v) for u in edges_a for v in edges_b]
    for axis in axes:
        length = steady.length(axis)
        if length < 1e-6:  # parallel edges give no axis
            continue
        pa, pb = steady.dot(first, axis / length), steady.dot(second, axis / length)
        if min(pa.max(), pb.max()) - max(pa.min(), pb.min()) <= 1e-6:
            return False
    return True


def covered_fraction(a: sitk.Image, b: sitk.Image, *, points: int = 24) -> float:
    """The fraction of the box of ``a`` that lies inside the box of ``b``, on a grid of ``points`` cubed."""
    size = np.array(a.GetSize(), float)
    axes = [(np.arange(points) + 0.5) / points * n - 0.5 for n in size]
    index = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    to_physical = np.array(a.GetDirection()).reshape(3, 3) * np.array(a.GetSpacing())
    physical = steady.times(to_physical, index) + np.array(a.GetOrigin())
    from_physical = np.array(b.GetDirection()).reshape(3, 3).T / np.array(b.GetSpacing())[:, None]
    other = steady.times(from_physical, physical - np.array(b.GetOrigin()))
    return float(np.mean(np.all((other >= -0.5) & (other <= np.array(b.GetSize()) - 0.5), axis=1)))


def check_overlap(a: sitk.Image, b: sitk.Image, role_a: str, role_b: str) -> float:
    """Refuse two volumes that share no space; return the fraction of ``a``'s box that ``b`` covers (0 to 1).

    Raises InputError naming both and the distance between their centres in mm.
    """
    if boxes_overlap(a, b):
        return covered_fraction(a, b)
    distance = float(np.linalg.norm(corners(a).mean(0) - corners(b).mean(0)))
    raise InputError(
        Sentence(
            "{who} and the {other} do not overlap: their centres are {distance:.0f} mm apart.",
            who=subject(role_a),
            other=ROLE_WORDS.get(role_b, role_b),
            distance=distance,
        )
    )


def same_grid(a: sitk.Image, b: sitk.Image) -> bool:
    """Whether two images have the same size and their corners agree within 1 % of the smallest voxel edge."""
    if a.GetSize() != b.GetSize():
        return False
    tolerance = 0.01 * min(*a.GetSpacing(), *b.GetSpacing())
    return bool(np.abs(corners(a) - corners(b)).max() <= tolerance)


def same_steps(a: sitk.Image, b: sitk.Image) -> bool:
    """Whether the voxels of two images of any size coincide: one is the other cut or widened by whole voxels (tolerance as of
    :func:`same_grid`)."""
    tolerance = 0.01 * min(*a.GetSpacing(), *b.GetSpacing())
    steps = [np.reshape(image.GetDirection(), (3, 3)) * np.array(image.GetSpacing()) for image in (a, b)]
    if np.abs((steps[0] - steps[1]) * max(*a.GetSize(), *b.GetSize())).max() > tolerance:
        return False
    back = np.reshape(b.GetDirection(), (3, 3)).T / np.array(b.GetSpacing())[:, None]
    offset = steady.times(back, np.array(a.GetOrigin()) - np.array(b.GetOrigin()))
    return bool(np.abs(steady.times(steps[1], offset - np.rint(offset))).max() <= tolerance)


def check_same_grid(a: sitk.Image, b: sitk.Image, role_a: str, role_b: str) -> None:
    """Refuse two images that do not share one voxel grid. Raises InputError."""
    if same_grid(a, b):
        return
    words_b = ROLE_WORDS.get(role_b, role_b)
    if a.GetSize() != b.GetSize():
        first, second = (" x ".join(str(n) for n in image.GetSize()) for image in (a, b))
        raise InputError(
            Sentence(
                "{who} and the {other} are not on the same grid: their sizes are {first} and {second}.",
                who=subject(role_a),
                other=words_b,
                first=first,
                second=second,
            )
        )
    shift = float(np.linalg.norm(corners(a) - corners(b), axis=1).max())
    raise InputError(
        Sentence(
            "{who} and the {other} are not on the same grid: their corners differ by up to {shift:.3g} mm.",
            who=subject(role_a),
            other=words_b,
            shift=shift,
        )
    )
