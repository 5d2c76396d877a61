"""One lung alone: its side comes from the body's midline, and where a scan does not show that, it has none."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from changed_ct import LEFT_LOBES, RIGHT_LOBES, filled, with_array
from phantom_cases import quiet_patient
from phantom_images import image_of
from scipy import ndimage

from LungPerfusionAILib.spect.differential import differential_function
from LungPerfusionAILib.spect.region_counts import MapInput
from LungPerfusionAILib.static.lung_boxes import box_lungs
from LungPerfusionCore.errors import InputError
from LungPerfusionCore.lungs.regions import regions_from_zones
from LungPerfusionCore.lungs.segmentation import LEFT_LUNG, RIGHT_LUNG, UNSIDED_LUNG, segment_lungs
from LungPerfusionCore.numerics.overlap import dice
from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

SIDES = {"left": (LEFT_LOBES, LEFT_LUNG, RIGHT_LOBES), "right": (RIGHT_LOBES, RIGHT_LUNG, LEFT_LOBES)}


def cut(image: sitk.Image, box) -> sitk.Image:
    """A part of an image by slices (k, j, i), with its place in the world."""
    return image[box[2], box[1], box[0]]


def around(mask: np.ndarray, margin: int) -> list[slice]:
    return [
        slice(max(0, int(hits.min()) - margin), int(hits.max()) + 1 + margin)
        for hits in (np.flatnonzero(mask.any(axis=tuple(a for a in range(3) if a != axis))) for axis in range(3))
    ]


def the_only_label(result) -> int:
    found = set(np.unique(sitk.GetArrayFromImage(result.labels))) - {0}
    assert len(found) == 1, found
    return found.pop()


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("lost", ["apex", "base", "middle"])
def test_apex_and_base_of_a_lone_lung_stay_on_its_side(coarse_ct, side, lost):
    """The other lung is gone, and this one lies in two pieces or has lost one end to consolidation."""
    image, array, lobes = coarse_ct
    own, label, other = SIDES[side]
    lung = np.isin(lobes, own)
    levels = np.flatnonzero(lung.any(axis=(1, 2)))
    third = np.linspace(levels[0], levels[-1] + 1, 4).astype(int)
    dense = {
        "apex": slice(third[2], None),
        "base": slice(0, third[1]),
        "middle": slice((third[1] + third[2]) // 2 - 3, (third[1] + third[2]) // 2 + 3),
    }[lost]
    gone = np.isin(lobes, other)
    gone[dense] |= lung[dense]
    result = segment_lungs(with_array(image, filled(array, gone)))
    assert the_only_label(result) == label
    assert dice(sitk.GetArrayFromImage(result.labels) > 0, lung & ~gone) > 0.9


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("consolidated", [False, True])
def test_a_ct_cropped_to_one_lung_names_its_side_only_where_the_spine_is_seen(coarse_ct, side, consolidated):
    image, array, lobes = coarse_ct
    own, label, _other = SIDES[side]
    lung = np.isin(lobes, own)
    if consolidated:  # a band across the lung leaves an apex and a base
        levels = np.flatnonzero(lung.any(axis=(1, 2)))
        band = np.zeros_like(lung)
        band[int(levels.mean()) - 2 : int(levels.mean()) + 3] = True
        array = filled(array, lung & band)
    ct = with_array(image, array)
    box = around(lung, 2)
    with_spine = list(box)
    centre = int(np.nonzero(np.isin(lobes, RIGHT_LOBES + LEFT_LOBES))[2].mean())
    with_spine[2] = slice(min(box[2].start, centre - 8), max(box[2].stop, centre + 8))
    # What is left of the other lung in the picture is filled: this is about one lung.
    alone = with_array(image, filled(array, np.isin(lobes, _other)))
    assert the_only_label(segment_lungs(cut(alone, with_spine))) == label
    beyond = list(box)  # only what lies lateral of the spine
    beyond[2] = slice(max(box[2].start, centre + 7), box[2].stop) if side == "left" else slice(box[2].start, centre - 6)
    result = segment_lungs(cut(ct, beyond))
    assert the_only_label(result) in (UNSIDED_LUNG, label)
    if the_only_label(result) == UNSIDED_LUNG:
        assert any("its side cannot be known" in note for note in result.warnings)
        assert not any("No right lung" in note or "No left lung" in note for note in result.warnings)


@pytest.mark.parametrize("side", SIDES)
def test_a_scapula_is_no_spine(side):
    """The simulated scapula is as thick as a vertebra; in a scan that ends beside the spine a lung was named by it, wrongly."""
    ct = image_of(quiet_patient(), "ct")
    half = ct.GetSize()[0] // 2
    for beyond in range(6, 18, 4):
        cropped = ct[half + beyond :, :, :] if side == "left" else ct[: half - beyond, :, :]
        assert the_only_label(segment_lungs(cropped)) == UNSIDED_LUNG
    whole = ct[half - 8 :, :, :] if side == "left" else ct[: half + 8, :, :]
    labels = sitk.GetArrayFromImage(segment_lungs(whole).labels)
    assert np.bincount(labels.ravel(), minlength=6)[[1, 2, 5]].argmax() == SIDES[side][1] - 1


@pytest.mark.parametrize("shoulders", [False, True])
def test_in_a_slab_neither_a_scapula_nor_a_spleen_is_the_spine(shoulders):
    """Eight slices: what lies as far back and is as thick is seen on as many levels as the spine is; or on more, where bone is thin."""
    k, j, i = np.indices((8, 80, 128))
    array = np.where(((j - 40) / 34) ** 2 + ((i - 64) / 56) ** 2 < 1, 40, -1000)
    noise = np.random.default_rng(0).normal(0, 1, array.shape)
    lungs = [np.hypot((j - 40) / 1.2, i - middle) < 17 for middle in (42, 86)]
    array = np.where(lungs[0] | lungs[1], -850 + 40 * noise, array + 5 * noise)
    array[np.hypot(j - 62, i - 64) < 6] = 300
    if shoulders:
        array[:, 36:60, :16], array[:, 36:60, -16:] = 40, 40
        array[np.hypot(j - 52, i - 12 + k % 4) < 6] = 300
    else:
        array[np.hypot(j - 54, i - 108) < 6] = 180
        array[5:, 56:, 50:80] = 40
    image = sitk.GetImageFromArray(array.astype(np.int16))
    image.SetSpacing((2.6, 2.6, 2.6))
    labels = sitk.GetArrayFromImage(segment_lungs(image).labels)
    assert [np.bincount(labels[lung], minlength=6).argmax() for lung in lungs] == [1, 2]


@pytest.mark.parametrize("side", SIDES)
def test_without_a_spine_no_side_is_named_and_what_needs_sides_is_refused(coarse_ct, side):
    image, array, lobes = coarse_ct
    own, _label, other = SIDES[side]
    array = filled(array, np.isin(lobes, other))
    array = np.where((array > 120) & ~ndimage.binary_dilation(np.isin(lobes, own), iterations=4), 40, array)  # no bone but this side's ribs
    centre = int(np.nonzero(np.isin(lobes, RIGHT_LOBES + LEFT_LOBES))[2].mean())
    array[:, :, centre - 10 : centre + 10] = np.minimum(array[:, :, centre - 10 : centre + 10], 60)
    ct = with_array(image, array)
    result = segment_lungs(ct)
    assert the_only_label(result) == UNSIDED_LUNG
    assert any("its side cannot be known" in note for note in result.warnings)
    regions = regions_from_zones(result.labels)
    assert list(regions.groups) == ["whole", "lung"] and regions.warnings == ()
    with pytest.raises(InputError, match="right lung from the left"):
        differential_function({"map": MapInput(sitk.Cast(ct, sitk.sitkFloat32) + 2000)}, regions)
    with pytest.raises(InputError, match="its side cannot be known"):
        box_lungs(ct, result.labels)


def test_a_lone_lung_keeps_its_side_however_the_file_stores_it(coarse_ct):
    image, array, lobes = coarse_ct
    alone = with_array(image, filled(array, np.isin(lobes, RIGHT_LOBES)))
    for code in ("RAI", "ASR", "LPS", "SPL"):
        turned = sitk.DICOMOrient(alone, code)
        assert the_only_label(segment_lungs(turned)) == LEFT_LUNG
    for axis, degrees in ((2, 20), (2, -20), (1, 15), (1, -15), (0, 15)):  # patients that lie rotated, or bent to a side
        centre = alone.TransformContinuousIndexToPhysicalPoint([n / 2 for n in alone.GetSize()])
        turn = sitk.Euler3DTransform(centre, *(np.deg2rad(degrees) if a == axis else 0.0 for a in range(3)))
        turned = sitk.Resample(alone, alone, turn, sitk.sitkLinear, -1024.0)
        assert the_only_label(segment_lungs(turned)) == LEFT_LUNG, (axis, degrees)


@pytest.mark.parametrize("shift", [-6, 6])
def test_a_shifted_mediastinum_does_not_give_a_lung_away(coarse_ct, shift):
    """After a pneumonectomy the heart and the other lung move over; the spine does not."""
    image, array, lobes = coarse_ct
    alone = filled(array, np.isin(lobes, RIGHT_LOBES))
    # Everything before the spine moves by about 25 mm, the lung's front with it.
    rows = np.arange(array.shape[1])
    lung_rows = np.flatnonzero(np.isin(lobes, LEFT_LOBES).any(axis=(0, 2)))
    moved = np.stack(
        [np.roll(alone[:, row], round(shift * np.clip((lung_rows[-1] - row) / np.ptp(lung_rows), 0, 1)), axis=1) for row in rows],
        axis=1,
    )
    assert the_only_label(segment_lungs(with_array(image, moved))) == LEFT_LUNG


def test_a_small_base_of_the_other_lung_is_lung(coarse_ct):
    """All but 20 to 60 ml of the right lung is dense: the rest is counted, and nobody says that there is no right lung."""
    image, array, lobes = coarse_ct
    right = np.isin(lobes, RIGHT_LOBES)
    ml = float(np.prod(image.GetSpacing())) / 1000.0
    per_level = np.cumsum(right.sum(axis=(1, 2))) * ml
    base = right.copy()
    base[np.flatnonzero(per_level > 70)[0] :] = False
    kept_ml = base.sum() * ml
    assert 25 < kept_ml < 70
    result = segment_lungs(with_array(image, filled(array, right & ~base)))
    labels = sitk.GetArrayFromImage(result.labels)
    assert (labels == RIGHT_LUNG).sum() * ml == pytest.approx(kept_ml, rel=0.5)
    assert (labels[np.isin(lobes, LEFT_LOBES)] == RIGHT_LUNG).sum() == 0
    assert not any("No right lung" in note for note in result.warnings)
    assert any("The right lung holds" in note for note in result.warnings)


def test_the_small_base_in_the_lowest_third_of_a_real_scan_is_lung(real_ct_path):
    """The lowest third of the slices holds 124 ml of the right lung and 32 ml of the left, which lies apart."""
    image = sitk.DICOMOrient(sitk.ReadImage(str(real_ct_path)), "LPS")
    lobes = sitk.GetArrayFromImage(sitk.DICOMOrient(sitk.ReadImage(str(real_ct_path.with_name("mask.nii.gz"))), "LPS"))
    part = image.GetSize()[2] // 3
    result = segment_lungs(image[:, :, :part])
    labels, ml = sitk.GetArrayFromImage(result.labels), float(np.prod(image.GetSpacing())) / 1000.0
    for own, label, _other in SIDES.values():
        true = np.isin(lobes[:part], own)
        assert np.count_nonzero(labels == label) * ml == pytest.approx(true.sum() * ml, rel=0.1)
        assert dice(labels == label, true) > 0.93
    assert not any("No left lung" in note for note in result.warnings)


def _cropped_real(real_ct_path, share: float, from_right: bool) -> tuple[dict[int, int], dict[int, int]]:
    """Voxels of each lung found, and of the lungs of the whole scan, in the part of the real CT that ``share`` of its width shows."""
    ct_image = sitk.DICOMOrient(sitk.Cast(sitk.BinShrink(sitk.ReadImage(str(real_ct_path)), [4, 4, 1]), sitk.sitkInt16), "LPS")
    whole = segment_lungs(ct_image).labels
    width = ct_image.GetSize()[0]
    columns = slice(0, round(width * share)) if from_right else slice(round(width * (1 - share)), width)
    part = segment_lungs(ct_image[columns, :, :])
    return tuple({n: int(np.count_nonzero(sitk.GetArrayViewFromImage(labels) == n)) for n in (1, 2)}
                 for labels in (part.labels, whole[columns, :, :]))  # fmt: skip


@pytest.mark.parametrize(("share", "from_right"), [(0.56, True), (0.6, False), (0.6, True)])
def test_the_rest_of_a_lung_that_the_border_cuts_near_the_spine_is_lung_of_its_own_side(real_ct_path, share, from_right):
    found, true = _cropped_real(real_ct_path, share, from_right)
    rest, other = (2, 1) if from_right else (1, 2)
    assert found[other] == pytest.approx(true[other], rel=0.03)  # nothing of the rest is called this lung
    assert 0.7 * true[rest] < found[rest] < 1.05 * true[rest]


def test_an_emphysematous_lung_that_the_border_cuts_is_no_room_air():
    """Its median, -940 HU, lies below what blurred room air may have at a border; the room's own is lower still."""
    thorax, volumes = simple_thorax()
    hu = sitk.GetArrayFromImage(thorax)
    lung = sitk.GetArrayFromImage(segment_lungs(thorax).labels) > 0
    hu[lung] -= 90
    image = sitk.GetImageFromArray(hu)
    image.CopyInformation(thorax)
    cut = image[28:, :, :]  # within the right lung, whose middle half is left
    shown = np.count_nonzero(lung[:, :, 28 : lung.shape[2] // 2]) * 0.027
    assert 0.6 * volumes["right"] < shown < 0.95 * volumes["right"]
    labels = sitk.GetArrayViewFromImage(segment_lungs(cut).labels)
    assert np.count_nonzero(labels == 1) * 0.027 == pytest.approx(shown, rel=0.05)
