"""The defect percentage belongs to the patient, not to how the voxels are stored: flips, permutations, rotation, resampling,
parent transforms."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionPhantom.lung.simple_thorax import simple_iodine, simple_thorax
from PerfusionDefectQuantLib.pipeline import DefectInputs, analyse

SPACING = 4.0


@pytest.fixture(scope="module")
def case():
    ct, _volumes = simple_thorax(SPACING)
    iodine, _percent = simple_iodine(SPACING)
    return ct, iodine, numbers(analyse(DefectInputs(iodine=iodine, ct=ct)))


def numbers(analysis) -> dict[tuple[str, str], float]:
    return {(m.region, m.quantity): m.value for m in analysis.measurements}


def stored(image: sitk.Image, axes: tuple[int, ...], flips: tuple[bool, ...]) -> sitk.Image:
    """The same voxels at the same places, with the axes in another order and direction."""
    return sitk.Flip(sitk.PermuteAxes(image, axes), flips, False)


def moved(image: sitk.Image, angles: tuple[float, ...], shift: tuple[float, ...]) -> sitk.Image:
    """The same voxels as an oblique acquisition of a patient who lies turned by ``angles`` (rad)."""
    turn = sitk.Euler3DTransform((0, 0, 0), *angles)
    matrix = np.array(turn.GetMatrix()).reshape(3, 3)
    result = sitk.Image(image)
    result.SetDirection((matrix @ np.array(image.GetDirection()).reshape(3, 3)).ravel())
    result.SetOrigin(matrix @ np.array(image.GetOrigin()) + np.array(shift))
    return result


@settings(max_examples=6)
@given(axes=st.sampled_from(list(itertools.permutations(range(3)))), flips=st.tuples(*[st.booleans()] * 3))
def test_flips_and_permutations_change_no_digit(case, axes, flips):
    ct, iodine, expected = case
    found = numbers(analyse(DefectInputs(iodine=stored(iodine, axes, flips), ct=stored(ct, axes, flips))))
    assert found.keys() == expected.keys()
    for key, value in expected.items():
        # Sums run in another order, so the last digits of the smoothing may differ; no voxel near the threshold does here.
        assert found[key] == pytest.approx(value, rel=2e-3, abs=0.05), key


@settings(max_examples=4)
@given(angles=st.tuples(*[st.floats(-0.12, 0.12).map(lambda a: round(a, 9))] * 3), shift=st.tuples(*[st.floats(-80, 80)] * 3))
def test_an_oblique_acquisition_has_the_same_lungs_and_defects(case, angles, shift):
    ct, iodine, expected = case
    found = numbers(analyse(DefectInputs(iodine=moved(iodine, angles, shift), ct=moved(ct, angles, shift))))
    for region in ("whole", "right", "left"):
        assert found[region, "volume_ml"] == pytest.approx(expected[region, "volume_ml"], rel=0.02)
        assert found[region, "defect_percent"] == pytest.approx(expected[region, "defect_percent"], abs=1.0)


@settings(max_examples=4)
@given(scale=st.tuples(*[st.floats(0.75, 1.4)] * 3))
def test_resampling_moves_the_numbers_by_interpolation_only(case, scale):
    ct, iodine, expected = case
    finer = [SPACING * s for s in scale]
    size = [max(2, int(n / s)) for n, s in zip(ct.GetSize(), scale, strict=True)]

    def resampled(image, outside):
        return sitk.Resample(image, size, sitk.Transform(), sitk.sitkLinear, image.GetOrigin(), finer, image.GetDirection(), outside)

    found = numbers(analyse(DefectInputs(iodine=resampled(iodine, 0.0), ct=resampled(ct, -1000))))
    for region in ("whole", "right", "left"):
        assert found[region, "volume_ml"] == pytest.approx(expected[region, "volume_ml"], rel=0.06)
        assert found[region, "defect_percent"] == pytest.approx(expected[region, "defect_percent"], abs=2.0)


def test_a_parent_transform_of_the_nodes_changes_nothing(case, scene):
    import slicerhost

    slicerhost.boot()
    import slicer
    import vtk

    from LungPerfusionCore.scene import volumes

    ct, iodine, expected = case
    transform = vtk.vtkTransform()
    transform.Translate(30, -20, 55)
    transform.RotateWXYZ(6, 0.2, 0.3, 1)
    node = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLLinearTransformNode")
    node.SetMatrixTransformToParent(transform.GetMatrix())
    images = []
    for image in (ct, iodine):
        volume = volumes.node_from_image(image, "volume")
        volume.SetAndObserveTransformNodeID(node.GetID())
        images.append(volumes.image_from_node(volume))
    found = numbers(analyse(DefectInputs(iodine=images[1], ct=images[0])))
    for region in ("whole", "right", "left"):
        assert found[region, "volume_ml"] == pytest.approx(expected[region, "volume_ml"], rel=0.02)
        assert found[region, "defect_percent"] == pytest.approx(expected[region, "defect_percent"], abs=1.0)


@settings(max_examples=8)
@given(upper=st.floats(-0.5, 2.0))
def test_regions_add_up_and_the_table_is_the_labelmap(case, upper):
    ct, iodine, _expected = case
    analysis = analyse(DefectInputs(iodine=iodine, ct=ct, threshold=f"absolute:{upper}"))
    found = numbers(analysis)
    mask = sitk.GetArrayViewFromImage(analysis.result.mask) > 0
    voxel_ml = np.prod(ct.GetSpacing()) / 1000
    groups = analysis.regions.groups
    for region in groups:
        inside = analysis.regions.mask(region)
        assert found[region, "volume_ml"] == pytest.approx(inside.sum() * voxel_ml)
        assert found[region, "defect_volume_ml"] == pytest.approx((inside & mask).sum() * voxel_ml)
    for quantity in ("volume_ml", "defect_volume_ml"):
        zones = [r for r in groups if "_" in r]
        assert found["whole", quantity] == pytest.approx(found["right", quantity] + found["left", quantity])
        assert found["whole", quantity] == pytest.approx(sum(found[z, quantity] for z in zones))
