"""Curve, segment and boxes land on the same anatomy however the scan is stored, acquired and transformed."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from scene_strategies import parent_of, world_of_voxels

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit"))
from integrated_stand_in import Case, case, integrated_from_truth, moved, probability_of, untrained_card
from shown_detection import show

RAS = np.diag([-1.0, -1.0, 1.0])
# in thousandths: angles of 1e-300 break inverses of direction matrices, not anatomy
TURNS = st.tuples(*[st.integers(-300, 300)] * 3).map(lambda turn: tuple(n / 1000 for n in turn))
SHIFTS = st.tuples(*[st.integers(-80, 80)] * 3)
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)  # an example takes a second; shrinking one would take minutes


def corners_of(node) -> np.ndarray:
    """The eight corners of a box in the world (RAS, mm), (8, 3), through its parent transforms."""
    import vtk

    matrix, to_world = node.GetObjectToNodeMatrix(), vtk.vtkGeneralTransform()
    if node.GetParentTransformNode() is not None:
        node.GetParentTransformNode().GetTransformToWorld(to_world)
    size = np.array(node.GetSize())
    signs = np.array(np.meshgrid(*[(-0.5, 0.5)] * 3)).reshape(3, -1).T
    return np.array([to_world.TransformPoint(matrix.MultiplyPoint((*(sign * size), 1.0))[:3]) for sign in signs])


@pytest.fixture
def logic(module_logic):
    return module_logic("PEDetection")


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return untrained_card(tmp_path_factory.mktemp("models") / "stand-in")


def rigid(angles, shift) -> np.ndarray:
    """4 x 4 in LPS."""
    matrix = np.eye(4)
    matrix[:3, :3] = np.array(sitk.Euler3DTransform((0, 0, 0), *angles).GetMatrix()).reshape(3, 3)
    matrix[:3, 3] = shift
    return matrix


def acquired(image: sitk.Image, matrix: np.ndarray) -> sitk.Image:
    """The same voxels of a patient who lies elsewhere (LPS matrix)."""
    result = sitk.Image(image)
    result.SetDirection((matrix[:3, :3] @ np.array(image.GetDirection()).reshape(3, 3)).ravel())
    result.SetOrigin(matrix[:3, :3] @ np.array(image.GetOrigin()) + matrix[:3, 3])
    return result


def stored(image: sitk.Image, axes, flips) -> sitk.Image:
    """The same voxels at the same places, with the axes in another order and direction."""
    return sitk.Flip(sitk.PermuteAxes(image, axes), flips, False)


def ras_of(image: sitk.Image, mask: np.ndarray) -> np.ndarray:
    """RAS positions of the voxels of a mask on an image's grid, in one order whatever the storage."""
    step = np.array(image.GetDirection()).reshape(3, 3) * np.array(image.GetSpacing())
    points = (np.array(image.GetOrigin()) + np.argwhere(mask)[:, ::-1] @ step.T) @ RAS
    return points


def same_places(found: np.ndarray, wanted: np.ndarray, within: float) -> bool:
    from scipy.spatial import cKDTree

    return len(found) == len(wanted) and bool(len(found)) and cKDTree(wanted).query(found)[0].max() < within


@settings(max_examples=8, phases=QUICK)
@given(
    axes=st.sampled_from(list(itertools.permutations(range(3)))),
    flips=st.tuples(*[st.booleans()] * 3),
    turn=TURNS,
    shift=SHIFTS,
    parent_turn=TURNS,
    parent_shift=SHIFTS,
)
def test_everything_lands_on_the_clots(logic, scene, model, axes, flips, turn, shift, parent_turn, parent_shift):
    from LungPerfusionCore.scene import tables, volumes
    from LungPerfusionCore.scene.segmentations import labels_from_segmentation, segment_of
    from PEDetectionLib.scene import slice_curve_nodes as embolism_results
    from PEDetectionLib.scene.box_nodes import score_of

    scene.Clear(0)
    plain = case()
    acquisition, parent = rigid(turn, shift), rigid(parent_turn, parent_shift)

    def in_node(image):
        return stored(acquired(image, acquisition), axes, flips)

    in_world: Case = moved(plain, lambda image: acquired(in_node(image), parent))
    place = parent @ acquisition
    # what a reader would point at: the voxels of the clots in the plain patient, carried along
    clots = sitk.GetArrayFromImage(probability_of(plain)) >= np.float32(0.4)
    wanted = (ras_of(plain.ctpa, clots) @ RAS @ place[:3, :3].T + place[:3, 3]) @ RAS

    node = volumes.node_from_image(in_node(plain.ctpa), "Simulated CTPA", unit="HU")
    parent_of(node, np.diag([*np.diag(RAS), 1.0]) @ parent @ np.diag([*np.diag(RAS), 1.0]))
    in_world = Case(
        **in_world.images(), names=plain.names, truth=plain.truth, artefact=tuple(place[:3, :3] @ np.array(plain.artefact) + place[:3, 3])
    )
    nodes = show(node, integrated_from_truth(in_world, model))
    emboli = nodes.emboli

    # the segment, and the probability under it
    mask = sitk.GetArrayFromImage(labels_from_segmentation(emboli.segmentation, volumes.image_from_node(node), [emboli.segmentId])[0]) > 0
    assert same_places(world_of_voxels(node, np.argwhere(mask)[:, ::-1]), wanted, 0.05)
    assert segment_of(emboli.segmentation, emboli.segmentId).GetName() == "Emboli"
    values = sitk.GetArrayFromImage(volumes.image_from_node(emboli.probability)) >= np.float32(0.4)
    assert same_places(world_of_voxels(emboli.probability, np.argwhere(values)[:, ::-1]), wanted, 0.05)

    # every box fits its clot: all clot voxels in some box, and no box larger than the clot in it
    spacing = np.array(plain.ctpa.GetSpacing())
    inside = np.zeros(len(wanted), bool)
    for roi in emboli.boxes:
        corners = corners_of(roi)
        origin, edges = corners[0], corners - corners[0]
        length = np.linalg.norm(edges, axis=1)
        frame = edges[np.argsort(length)[1:]]
        frame = np.array([e for e in frame if sum(abs(e @ f) > 1e-6 * np.linalg.norm(e) * np.linalg.norm(f) for f in edges[1:]) == 4])
        assert frame.shape == (3, 3)
        at = (wanted - origin) @ np.linalg.inv(frame)
        own = np.all((at > -1e-4) & (at < 1 + 1e-4), axis=1)
        assert own.any() and 0.4 <= score_of(roi) <= 1
        margin = (spacing.max() / 2 + 0.05) / np.linalg.norm(frame, axis=1)
        assert (at[own].min(axis=0) <= margin).all() and (at[own].max(axis=0) >= 1 - margin).all()
        inside |= own
    assert inside.all()

    # the curve: high exactly at the heights of the clots, and its rows lead there
    column = {c.name: np.array(c.values) for c in tables.columns_of(nodes.table)}
    half = 1.5 + 1e-6
    for s, probability in zip(column["S"], column["Probability"], strict=True):
        assert (probability >= 0.4) == bool((np.abs(wanted[:, 2] - s) <= half).any()) or np.abs(np.abs(wanted[:, 2] - s) - 1.5).min() < 0.01
    top = embolism_results.position_of(nodes.table, int(np.argmax(column["Probability"])))
    assert np.abs(wanted[:, 2] - top[2]).min() <= half
    # and each row of the list names a point in its embolus
    listed = {c.name: np.array(c.values) for c in tables.columns_of(emboli.table)}
    from scipy.spatial import cKDTree

    assert cKDTree(wanted).query(np.stack([listed[a] for a in "RAS"], axis=1))[0].max() < 0.05
    assert listed["Volume"].sum() == pytest.approx(clots.sum() * spacing.prod() / 1000, abs=0.0005 * len(listed["Volume"]) + 1e-9)
