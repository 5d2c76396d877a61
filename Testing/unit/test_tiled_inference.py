"""A scan through a network tile by tile: a marker comes back at its voxel, tiles shrink when memory is short, it stops between tiles."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import SimpleITK as sitk
from residual_unet_folder import SMALL, bright_network, model_folder

from LungPerfusionCore.errors import Cancelled, InputError, LungPerfusionError

pytest.importorskip("torch")
import torch

from LungPerfusionCore.models import tiled_inference
from LungPerfusionCore.models.device import Device, resolve
from LungPerfusionCore.models.library_models import about, find_segmenter, segment
from LungPerfusionCore.models.residual_unet import plan_of
from LungPerfusionCore.models.residual_unet_models import resampled, turn_box
from LungPerfusionCore.models.tiled_inference import Cost, gaussian, run_tiles, smaller, steps_of, tile_within, tiles_of
from LungPerfusionPhantom.lung.simple_thorax import simple_thorax

PLAN = plan_of(SMALL)
COST = Cost(PLAN.divisor, PLAN.peak_bytes, PLAN.operations)


def test_tiles_cover_everything_and_overlap_by_half():
    for length, tile in ((300, 224), (225, 224), (1000, 224), (64, 64), (65, 64)):
        starts = steps_of(length, tile)
        assert starts[0] == 0 and starts[-1] == max(length - tile, 0)
        assert all(0 < b - a <= tile / 2 + 1 for a, b in pairwise(starts))
    assert steps_of(30, 64) == [0]
    seen = np.zeros((50, 70, 40), int)
    for place in tiles_of(seen.shape, (32, 32, 32)):
        seen[place] += 1
    assert seen.min() == 1


def test_the_weights_are_highest_in_the_middle_and_nowhere_zero():
    weights = gaussian((8, 16, 4))
    assert np.unravel_index(weights.argmax(), weights.shape) == (4, 8, 2) and weights.max() == 1 and weights.min() > 0


class Sees(torch.nn.Module):
    """Logits that are the input itself; fails for tiles of more than ``most`` voxels."""

    def __init__(self, most: float = np.inf):
        super().__init__()
        self.most, self.sizes = most, []

    def forward(self, x):
        self.sizes.append(tuple(x.shape[2:]))
        if x.numel() > self.most:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 123 bytes")
        return torch.cat([torch.zeros_like(x), x], 1)


def test_what_tiles_say_is_averaged_to_what_they_agree_on():
    volume = np.random.default_rng(1).normal(size=(41, 50, 37)).astype(np.float32)
    found = run_tiles(Sees(), volume, (16, 16, 16), COST, resolve("cpu"), classes=2)
    assert found.shape == (1, *volume.shape) and np.abs(found[0] - volume).max() < 1e-5


def test_tiles_shrink_when_memory_is_short_and_it_is_said():
    said: list[str] = []
    network = Sees(most=16 * 16 * 8)
    volume = np.zeros((32, 32, 32), np.float32)
    run_tiles(network, volume, (32, 32, 32), COST, resolve("cpu"), classes=2, say=said.append)
    assert np.prod(network.sizes[-1]) <= 16 * 16 * 8 and said and all("too small" in text for text in said)
    with pytest.raises(LungPerfusionError, match="not enough memory"):
        run_tiles(Sees(most=1), volume, (32, 32, 32), COST, resolve("cpu"), classes=2)


def test_tiles_are_chosen_for_the_memory_that_is_free(monkeypatch):
    whole = (128, 128, 128)
    tile = tile_within(whole, COST, COST.peak_bytes((64, 64, 64)) / tiled_inference.SHARE)
    assert (
        tile != whole
        and COST.peak_bytes(tile) <= COST.peak_bytes((64, 64, 64))
        and all(n % d == 0 for n, d in zip(tile, COST.divisor, strict=True))
    )
    assert tile_within(whole, COST, None) == whole
    least = tile_within(whole, COST, 0.0)
    assert smaller(least, COST.divisor) is None
    said: list[str] = []
    monkeypatch.setattr(tiled_inference, "memory_free", lambda: COST.peak_bytes((16, 16, 16)))
    run_tiles(Sees(), np.zeros((32, 32, 32), np.float32), (32, 32, 32), COST, resolve("cpu"), classes=2, say=said.append)
    assert len(said) == 1 and "instead of 32 x 32 x 32" in said[0]


class SmallGpu(Device):
    """A GPU with little memory; its tensors lie on the CPU here."""

    torch = torch.device("cpu")


def test_where_a_gpu_is_too_small_for_any_tile_the_cpu_is_taken_and_it_is_said(monkeypatch):
    """Every tile fails on the GPU, whatever it says is free; the CPU takes whole ones again."""
    monkeypatch.setattr(tiled_inference, "free_memory", lambda device: None)
    monkeypatch.setattr(tiled_inference, "rate_of", lambda device: 1e9)
    gpu = SmallGpu("cuda:0", "GPU of a test", None, torch.__version__, None)
    network, said = Sees(), []
    real = tiled_inference._run

    def run(network, volume, tile, cost, device, classes, progress):
        if device.is_cuda:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(network, volume, tile, cost, device, classes, progress)

    monkeypatch.setattr(tiled_inference, "_run", run)
    volume = np.random.default_rng(2).normal(size=(32, 32, 32)).astype(np.float32)
    found = run_tiles(network, volume, (32, 32, 32), COST, gpu, classes=2, say=said.append)
    assert np.abs(found[0] - volume).max() < 1e-5 and network.sizes == [(32, 32, 32)]
    assert said[0].startswith("The memory of cuda:0 was too small for tiles of 32 x 32 x 32 voxels")
    assert said[-1] == "The memory of cuda:0 (GPU of a test) was too small; the CPU was used instead."


def test_the_time_that_is_left_is_said_and_it_stops_between_tiles():
    heard: list[str] = []
    network = Sees()

    def stop(fraction: float, message: str) -> None:
        heard.append(message)
        if len(heard) == 4:
            raise Cancelled()

    with pytest.raises(Cancelled):
        run_tiles(network, np.zeros((64, 64, 32), np.float32), (32, 32, 32), COST, resolve("cpu"), classes=2, progress=stop)
    assert len(network.sizes) == 2 and heard[0].startswith("9 tiles, about ") and heard[1] == "Tile 1 of 9" and "left" in heard[2]
    assert tiled_inference.expected_seconds((64, 64, 32), (32, 32, 32), COST, resolve("cpu")) > 0


def test_times_in_words():
    assert [tiled_inference.in_words(s) for s in (1, 61, 600, 7200)] == [
        "about 5 seconds",
        "about 60 seconds",
        "about 10 minutes",
        "about 2.0 hours",
    ]


def posed(ct: sitk.Image, degrees: float) -> sitk.Image:
    """The image with its axes reversed and exchanged, and laid obliquely in the patient."""
    turned = sitk.PermuteAxes(ct, (1, 2, 0))
    turned = sitk.Flip(turned, (True, False, True))
    rotation = sitk.Euler3DTransform()
    rotation.SetRotation(np.radians(degrees), np.radians(degrees / 2), 0.0)
    matrix = np.array(rotation.GetMatrix()).reshape(3, 3)
    turned.SetDirection((matrix @ np.array(turned.GetDirection()).reshape(3, 3)).ravel().tolist())
    turned.SetOrigin((matrix @ np.array(turned.GetOrigin())).tolist())
    return turned


@pytest.fixture(scope="module")
def thorax() -> sitk.Image:
    ct, _truth = simple_thorax()
    return sitk.Clamp(sitk.Cast(ct, sitk.sitkInt16), upperBound=100)


@pytest.mark.parametrize("degrees", [12.0])
def test_a_marker_in_an_oblique_flipped_scan_comes_back_at_its_voxel(tmp_path, thorax, degrees):
    scan = posed(thorax, degrees)
    hu = sitk.GetArrayFromImage(scan)
    lung = np.argwhere((hu < -700) & (hu > -950))
    middle = lung[np.argmin(((lung - np.array(hu.shape) * (0.45, 0.4, 0.55)) ** 2).sum(axis=1))]
    size = np.maximum(1, np.round(8.0 / np.array(scan.GetSpacing())[::-1])).astype(int)
    place = tuple(slice(m - s, m + s + 1) for m, s in zip(middle, size, strict=True))
    hu[place] = 300
    marked = sitk.GetImageFromArray(hu)
    marked.CopyInformation(scan)
    model = model_folder(tmp_path / "bright", network=bright_network())
    found = segment(marked, model, device="cpu")
    shown = sitk.GetArrayViewFromImage(found.labels) > 0
    truth = np.zeros(hu.shape, bool)
    truth[place] = True
    assert found.labels.GetDirection() == scan.GetDirection() and shown.any()
    centre, there = np.argwhere(shown).mean(axis=0), np.argwhere(truth).mean(axis=0)
    assert np.abs((centre - there) * np.array(scan.GetSpacing())[::-1]).max() < 1.8  # mm; the network's voxels are 4 mm
    assert 2 * (shown & truth).sum() / (shown.sum() + truth.sum()) > 0.6
    peak = np.unravel_index(np.argmax(sitk.GetArrayViewFromImage(found.probability)), hu.shape)
    assert truth[peak] and {m.quantity: m.value for m in found.measurements}["emboli"] == 1
    assert not any("whole scan" in text for text in found.warnings)


def test_the_scans_axes_are_followed_into_the_box():
    from LungPerfusionCore.models.axis_order import turn_to

    scan = posed(sitk.Image(7, 9, 11, sitk.sitkUInt8), 5.0)
    turn = turn_to(scan, "LPS")
    array = np.zeros(tuple(reversed(scan.GetSize())), np.uint8)
    box = (slice(1, 4), slice(2, 6), slice(3, 5))
    array[box] = 1
    there = np.argwhere(turn.apply(array))
    assert [(each.start, each.stop) for each in turn_box(turn, box, scan)] == list(
        zip(there.min(axis=0).tolist(), (there.max(axis=0) + 1).tolist(), strict=True)
    )


def test_thick_slices_are_resampled_by_themselves():
    array = np.arange(4, dtype=np.float32)[:, None, None] * 10 + np.zeros((4, 6, 6), np.float32)
    found = resampled(array, (16, 12, 12), (5.0, 1.0, 1.0), (1.25, 0.5, 0.5), order=3)
    assert found.shape == (16, 12, 12) and set(np.round(found[:, 5, 5], 3)) == {0.0, 10.0, 20.0, 30.0}
    smooth = resampled(array, (8, 6, 6), (2.0, 1.0, 1.0), (1.0, 1.0, 1.0), order=1)
    assert len(set(np.round(smooth[:, 3, 3], 3))) > 4


def test_what_a_card_lacks_is_named(tmp_path):
    model = model_folder(tmp_path / "bright")
    (model.folder / "weights.bin").unlink()
    with pytest.raises(InputError, match="not in its folder"):
        about(find_segmenter(model.folder))


def test_changed_weights_are_refused(tmp_path, thorax):
    model = model_folder(tmp_path / "bright")
    with (model.folder / "weights.bin").open("ab") as stream:
        stream.write(b"0")
    with pytest.raises(InputError, match="do not match the checksum"):
        segment(thorax, find_segmenter(model.folder), device="cpu")
