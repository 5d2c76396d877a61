"""A CT to its perfusion map: geometry, determinism, uncertainty, memory, and everything a reader is told."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest
import SimpleITK as sitk

torch = pytest.importorskip("torch")

from LungPerfusionAILib.static import arnn, perfusion_map  # noqa: E402
from LungPerfusionAILib.static.lung_boxes import box_lungs  # noqa: E402
from LungPerfusionAILib.static.perfusion_map import PerfusionInputs, predict_perfusion  # noqa: E402
from LungPerfusionAILib.static.scan_quality import scan_warnings  # noqa: E402
from LungPerfusionCore.errors import Cancelled, InputError  # noqa: E402
from LungPerfusionCore.models.device import Device, resolve  # noqa: E402
from LungPerfusionCore.models.registry import Card, write_model  # noqa: E402
from LungPerfusionPhantom.lung.simple_thorax import simple_thorax  # noqa: E402

PARAMETERS = {"channels": [2, 2, 3, 4], "kernel": 3, "dropout": 0.2}
CONTRACT = {"shape": [16, 8, 8], "median": 3, "uniform": 2}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    torch.manual_seed(5)
    network = arnn.build(PARAMETERS)
    for _ in range(4):
        network(torch.rand(2, 1, 16, 8, 8))
    card = Card("tiny", "1", "perfusion", "ARNN", PARAMETERS, CONTRACT, "nothing (a test)", True, "")
    return write_model(tmp_path_factory.mktemp("models") / "tiny", card, network.state_dict())


@pytest.fixture(scope="module")
def thorax():
    return simple_thorax()[0]


@pytest.fixture(scope="module")
def lungs(thorax):
    from LungPerfusionCore.lungs.segmentation import segment_lungs

    return segment_lungs(thorax).labels


def result(ct, model, lungs=None, **options):
    return predict_perfusion(PerfusionInputs(ct, model, lungs, device="cpu", **options))


def array(image):
    return sitk.GetArrayFromImage(image)


def test_the_map_lies_on_the_ct_and_says_where_it_comes_from(thorax, model, lungs):
    found = result(thorax, model)
    assert found.map.GetSize() == thorax.GetSize() and found.map.GetOrigin() == thorax.GetOrigin()
    assert found.map.GetDirection() == thorax.GetDirection() and found.map.GetPixelID() == sitk.sitkFloat32
    values, inside = array(found.map), array(found.lungs) > 0
    assert not values[~inside].any() and values[inside].min() > 0 and values.max() <= 1
    assert found.warnings[0] == f"Model tiny: {model.warning}" and "simulated" in model.warning
    assert found.device == resolve("cpu") and set(found.seconds) >= {
        "model",
        "lungs",
        "preprocessing",
        "network",
        "placing",
    }
    by_name = {(m.region, m.quantity): m.value for m in found.measurements}
    assert by_name["right", "fraction_percent"] + by_name["left", "fraction_percent"] == pytest.approx(100)
    high = np.count_nonzero(values[inside] >= 0.66) * np.prod(thorax.GetSpacing()) / 1000
    assert by_name["whole", "high_function_ml"] == pytest.approx(high)
    assert by_name["whole", "mean_perfusion"] == pytest.approx(values[inside].mean(), rel=1e-5)


def test_the_same_map_from_another_thread_and_another_axis_order(thorax, model, lungs):
    here = array(result(thorax, model, lungs).map)
    elsewhere = []
    worker = threading.Thread(target=lambda: elsewhere.append(array(result(thorax, model, lungs).map)))
    worker.start()
    worker.join()
    assert np.array_equal(here, elsewhere[0])
    turned = [sitk.DICOMOrient(image, "RAS") for image in (thorax, lungs)]
    again = result(turned[0], model, turned[1]).map
    assert np.array_equal(array(sitk.DICOMOrient(again, "LPS")), array(sitk.DICOMOrient(result(thorax, model, lungs).map, "LPS")))


def test_dropout_gives_a_spread_that_repeats(thorax, model, lungs):
    first, same = (result(thorax, model, lungs, samples=3, seed=4) for _ in range(2))
    other = result(thorax, model, lungs, samples=3, seed=5)
    spread, inside = array(first.deviation), array(lungs) > 0
    assert np.array_equal(spread, array(same.deviation)) and not np.array_equal(spread, array(other.deviation))
    assert spread[inside].max() > 0 and spread.max() < 0.6 and not spread[~inside].any()
    assert np.array_equal(array(first.map), array(result(thorax, model, lungs).map))  # the map itself is without dropout
    with pytest.raises(InputError, match="two samples"):
        result(thorax, model, lungs, samples=1)


def test_a_gpu_without_memory_falls_back_and_says_so(thorax, model, lungs, monkeypatch):
    gpu = Device("cuda:0", "Simulated GPU", None, torch.__version__, "12.9")
    monkeypatch.setattr(perfusion_map, "resolve", lambda text: gpu)
    run, tried = perfusion_map._run, []

    def small(network, samples, device, batch, layout):
        tried.append((device.name, batch))
        if device.is_cuda:
            raise torch.OutOfMemoryError("CUDA out of memory. (simulated)")
        return run(network, samples, device, batch, layout)

    monkeypatch.setattr(perfusion_map, "_run", small)
    found = result(thorax, model, lungs)
    assert tried == [("cuda:0", 2), ("cuda:0", 1), ("cpu", 1)] and found.device.name == "cpu"
    assert any("the CPU was used instead" in warning for warning in found.warnings)
    monkeypatch.undo()
    assert np.allclose(array(found.map), array(result(thorax, model, lungs).map), atol=1e-6)


def test_wide_kernels_are_filtered_on_a_processor_alone_and_the_map_says_so(thorax, model, lungs, tmp_path, monkeypatch):
    parameters = {"channels": [16, 16, 16, 16], "kernel": 5}
    torch.manual_seed(7)
    network = arnn.build(parameters)
    card = Card("wide", "1", "perfusion", "ARNN", parameters, CONTRACT, "nothing (a test)", True, "")
    wide = write_model(tmp_path / "wide", card, network.state_dict())
    gpu = Device("cuda:0", "Simulated GPU", None, torch.__version__, "12.9")
    monkeypatch.setattr(perfusion_map, "resolve", lambda text: gpu if text == "cuda:0" else resolve(text))
    run, filtered = perfusion_map._run, {}

    def noted(network, samples, device, batch, layout):
        filtered[device.name] = arnn.is_filtered(network)
        if device.is_cuda:
            raise torch.OutOfMemoryError("CUDA out of memory. (simulated)")
        return run(network, samples, device, batch, layout)

    monkeypatch.setattr(perfusion_map, "_run", noted)
    found = predict_perfusion(PerfusionInputs(thorax, wide, lungs, device="cuda:0"))
    assert filtered == {"cuda:0": False, "cpu": True}
    assert found.parameters["convolutions"] == "minimal filtering" and found.parameters["memory_layout"] == "channels last"
    monkeypatch.undo()
    assert result(thorax, model, lungs).parameters["convolutions"] == "direct"
    folded = arnn.folded
    monkeypatch.setattr(arnn, "folded", lambda network, filtered: folded(network))
    direct = result(thorax, wide, lungs)
    assert direct.parameters["convolutions"] == "direct"
    np.testing.assert_allclose(array(found.map), array(direct.map), atol=1e-5)


def test_one_lung_and_a_cut_scan_are_mapped_and_said(thorax, model, lungs):
    left = sitk.Cast(lungs == 2, sitk.sitkUInt8) * 2
    found = result(thorax, model, left)
    assert any("No right lung" in warning for warning in found.warnings)
    assert np.array_equal(array(found.map) > 0, array(left) > 0)
    rows = np.flatnonzero((array(lungs) > 0).any(axis=(1, 2)))
    middle = int(rows.mean())
    cut = [image[:, :, middle:] for image in (thorax, lungs)]
    assert any("bottom slice" in warning for warning in result(cut[0], model, cut[1]).warnings)
    assert any("does not cover the whole lungs" in warning for warning in result(cut[0], model).warnings)


@pytest.mark.parametrize("step", [0.5, 8.0])
def test_thin_and_thick_slices(thorax, model, lungs, step):
    size = list(thorax.GetSize())
    size[2] = int(size[2] * thorax.GetSpacing()[2] / step)
    spacing = [*thorax.GetSpacing()[:2], step]
    grid = [thorax, lungs]
    resampled = [
        sitk.Resample(image, size, sitk.Transform(), how, image.GetOrigin(), spacing, image.GetDirection(), 0)
        for image, how in zip(grid, (sitk.sitkLinear, sitk.sitkNearestNeighbor), strict=True)
    ]
    found = result(resampled[0], model, resampled[1])
    assert found.map.GetSize() == tuple(size)
    assert any("mm apart" in warning for warning in found.warnings) is (step > 5)


def notes(hu, thorax, lungs):
    image = sitk.GetImageFromArray(np.clip(np.rint(hu), -1024, 3000).astype(np.int16))
    image.CopyInformation(thorax)
    return " ".join(scan_warnings(box_lungs(image, lungs)))


def test_slices_are_too_thick_in_any_plane(thorax, lungs):
    for axis in (0, 1, 2):
        spacing = list(thorax.GetSpacing())
        spacing[axis] = 8.0
        size = [int(n * old / new) for n, old, new in zip(thorax.GetSize(), thorax.GetSpacing(), spacing, strict=True)]
        thick = [
            sitk.Resample(image, size, sitk.Transform(), sitk.sitkNearestNeighbor, image.GetOrigin(), spacing, image.GetDirection(), 0)
            for image in (thorax, lungs)
        ]
        assert "slices are 8.0 mm apart" in " ".join(scan_warnings(box_lungs(*thick)))


def test_contrast_sharp_kernels_and_arms_are_noticed_and_only_they(thorax, lungs):
    hu = array(thorax).astype(float)
    rng = np.random.default_rng(1)
    smooth = np.where(array(lungs) > 0, -850 + rng.normal(0, 30, hu.shape), hu)
    assert notes(smooth, thorax, lungs) == ""
    assert "sharp kernel" in notes(np.where(array(lungs) > 0, -850 + rng.normal(0, 180, hu.shape), hu), thorax, lungs)
    assert "contrast-enhanced" in notes(np.where((array(lungs) == 0) & (hu > -20), hu + 200, smooth), thorax, lungs)
    wide = [sitk.ConstantPad(image, [25, 0, 0], [25, 0, 0], value) for image, value in ((thorax, -1000), (lungs, 0))]
    arms = array(wide[0]).astype(float)
    arms[array(wide[1]) > 0] = -850
    assert "arms" not in notes(arms, wide[0], wide[1])
    j, i = np.mgrid[0 : arms.shape[1], 0 : arms.shape[2]] * 3.0
    for x in (45.0, j.shape[1] * 3.0 - 45.0):
        arms[:, (i - x) ** 2 + (j - j.max() / 2) ** 2 < 35**2] = 40
    assert "arms lie beside the chest" in notes(arms, wide[0], wide[1])


def test_cancelling_stops_it(thorax, model, lungs):
    def cancel(fraction, message):
        if fraction > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        predict_perfusion(PerfusionInputs(thorax, model, lungs, device="cpu"), cancel)


def test_what_cannot_be_used_is_refused(thorax, model, lungs):
    with pytest.raises(InputError, match="no lung"):
        result(thorax, model, lungs * 0)
    with pytest.raises(InputError, match="same grid"):
        result(thorax, model, lungs[:, :, 1:])
    with pytest.raises(InputError, match="no device"):
        predict_perfusion(PerfusionInputs(thorax, model, lungs, device="tpu"))


def test_a_spect_is_compared(thorax, model, lungs):
    own = result(thorax, model, lungs)
    spect = sitk.Resample(own.map * 500.0, [40, 40, 40], sitk.Transform(), sitk.sitkLinear, own.map.GetOrigin(), [8.0, 8.0, 8.0])
    found = result(thorax, model, lungs, spect=spect)
    assert found.comparison.agreements["whole"].spearman > 0.8
    assert {m.quantity for m in found.measurements if m.region == "left"} >= {
        "spearman",
        "ssim",
        "dice_low",
        "volume_ml",
    }


class DualDecoder(torch.nn.Module):
    """A sibling with the same input: one encoder, perfusion and ventilation decoded apart."""

    def __init__(self, channels):
        super().__init__()
        self.encoder = torch.nn.Conv3d(1, channels, 3, padding=1)
        self.perfusion, self.ventilation = (torch.nn.Conv3d(channels, 1, 1) for _ in range(2))

    def forward(self, x):
        features = torch.relu(self.encoder(x))
        return torch.sigmoid(torch.cat([self.perfusion(features), self.ventilation(features)], 1))


def test_a_sibling_joins_through_the_registry(thorax, lungs, tmp_path, monkeypatch):
    torch.manual_seed(3)
    network = DualDecoder(4).eval()
    card = Card("dual", "1", "perfusion", "Dual", {"channels": 4}, CONTRACT, "nothing (a test)", True, "")
    sibling = write_model(tmp_path / "dual", card, network.state_dict(), half=False)
    with pytest.raises(InputError, match="architecture 'Dual'"):
        result(thorax, sibling, lungs)
    monkeypatch.setitem(perfusion_map.ARCHITECTURES, "Dual", lambda parameters: DualDecoder(**parameters))
    found = result(thorax, sibling, lungs)
    boxed, samples = perfusion_map.sample_lungs(thorax, lungs, perfusion_map.Preprocessing.of(CONTRACT))
    with torch.inference_mode():
        maps = {s.side: network(torch.from_numpy(s.enhanced)[None, None])[0, 0].numpy() * s.lung for s in samples}
    expected = array(perfusion_map.place(boxed, samples, maps))
    assert np.allclose(array(found.map), expected, atol=1e-5) and found.model.card.architecture == "Dual"


def test_an_ensemble_gives_its_members_mean_and_their_spread(thorax, lungs, tmp_path):
    parameters = {**PARAMETERS, "dropout": 0.0}
    networks = []
    for seed in (5, 6):
        torch.manual_seed(seed)
        networks.append(arnn.build(parameters))
        for _ in range(4):
            networks[-1](torch.rand(2, 1, 16, 8, 8))
    card = Card("both", "1", "perfusion", "ARNN ensemble", {**parameters, "members": 2}, CONTRACT, "nothing (a test)", True, "")
    both = write_model(tmp_path / "both", card, arnn.ARNNEnsemble(networks).state_dict())
    alone = [
        write_model(tmp_path / f"{n}", replace(card, name=f"{n}", architecture="ARNN", parameters=parameters), network.state_dict())
        for n, network in enumerate(networks)
    ]
    found = result(thorax, both, lungs, samples=2)
    first, second = (array(result(thorax, each, lungs).map) for each in alone)
    assert np.abs(first - second).max() > 0.01
    np.testing.assert_allclose(array(found.map), (first + second) / 2, atol=1e-6)
    np.testing.assert_allclose(array(found.deviation), np.abs(first - second) / np.sqrt(2), atol=1e-6)


@pytest.mark.parametrize("members", [None, 1, True, "five", 33])
def test_an_ensemble_of_no_number_is_refused(members):
    with pytest.raises(InputError, match="2 to 32 members"):
        arnn.build_ensemble({**PARAMETERS, "members": members})
