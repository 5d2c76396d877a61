"""Minimal filtering gives what the direct convolution gives, for every shape, and stands only where it is meant to."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from hypothesis import given  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from torch import nn  # noqa: E402
from torch.nn import functional  # noqa: E402

from LungPerfusionAILib.static import arnn, minimal_filtering  # noqa: E402
from LungPerfusionAILib.static.minimal_filtering import FilteredUnit  # noqa: E402

PUBLISHED = (16, 32, 64, 128)


def test_four_values_of_a_correlation_take_eight_products():
    to_slices, of_kernel, to_points = minimal_filtering.matrices()
    assert (tuple(to_slices.shape), tuple(of_kernel.shape), tuple(to_points.shape)) == ((4, 8), (8, 5), (8, 8))
    torch.manual_seed(1)
    values, weights = torch.randn(8, dtype=torch.float64), torch.randn(5, dtype=torch.float64)
    wanted = [sum(float(values[n + m] * weights[m]) for m in range(5)) for n in range(4)]
    found = to_slices @ ((of_kernel @ weights) * (to_points @ values))
    assert found.tolist() == pytest.approx(wanted, abs=1e-12)


@given(
    shape=st.tuples(st.integers(1, 11), st.integers(1, 7), st.integers(1, 7)),
    channels=st.tuples(st.integers(1, 20), st.integers(1, 5)),
    cases=st.integers(1, 2),
    slope=st.sampled_from([-0.3, 0.0, 0.2, 1.0, 1.7]),
    bias=st.booleans(),
    last=st.booleans(),
    seed=st.integers(0, 1000),
)
@torch.inference_mode()
def test_it_equals_the_direct_convolution(shape, channels, cases, slope, bias, last, seed):
    torch.manual_seed(seed)
    conv = nn.Conv3d(*channels, 5, padding=2, bias=bias)
    x = torch.randn(cases, channels[0], *shape)
    x = x.to(memory_format=torch.channels_last_3d) if last else x
    kept = x.clone()
    wanted = functional.leaky_relu(conv(x), slope)
    found = FilteredUnit(conv, slope)(x)
    assert found.shape == wanted.shape and found.dtype == wanted.dtype
    torch.testing.assert_close(found, wanted, atol=2e-5 * max(1.0, float(wanted.abs().max())), rtol=0)
    assert torch.equal(x, kept)


@pytest.mark.parametrize(
    ("module", "wanted"),
    [
        (nn.Conv3d(16, 4, 5, padding=2), True),
        (nn.Conv3d(15, 4, 5, padding=2), False),
        (nn.Conv3d(16, 4, 3, padding=1), False),
        (nn.Conv3d(16, 4, 5, padding=1), False),
        (nn.Conv3d(16, 4, 5, padding=2, stride=2), False),
        (nn.Conv3d(16, 4, 5, padding=4, dilation=2), False),
        (nn.Conv3d(16, 4, 5, padding=2, groups=2), False),
        (nn.ConvTranspose3d(16, 4, 5, padding=2), False),
    ],
)
def test_it_stands_only_for_convolutions_that_it_computes(module, wanted):
    assert FilteredUnit.suits(module) is wanted


def trained(channels: tuple[int, ...], shape: tuple[int, int, int], seed: int = 2) -> nn.Module:
    """A network with statistics and slopes as training leaves them, whose last layer uses most of 0 to 1."""
    torch.manual_seed(seed)
    network = arnn.ARNN(channels)
    for module in network.modules():
        if isinstance(module, nn.PReLU):
            nn.init.uniform_(module.weight, -0.1, 0.4)
    for _ in range(3):
        network.train()(torch.rand(2, 1, *shape))
    with torch.no_grad():
        network.Out.weight *= 200
        network.Out.bias -= network.eval().logits(torch.rand(1, 1, *shape)).mean()
    return network


def test_the_published_network_gives_the_same_map_with_thirteen_convolutions_filtered():
    shape = (16, 16, 8)
    network = trained(PUBLISHED, shape)
    direct, filtered = arnn.folded(network), arnn.folded(network, filtered=True)
    filtered.to("cpu", memory_format=torch.channels_last_3d)  # as inference puts it
    x = torch.rand(2, 1, *shape)
    with torch.inference_mode():
        wanted, found = direct(x), filtered(x.to(memory_format=torch.channels_last_3d))
    assert float(wanted.max() - wanted.min()) > 0.8
    assert float((found - wanted).abs().max()) < 1e-4
    assert sum(isinstance(module, FilteredUnit) for module in filtered.modules()) == 13
    assert arnn.is_filtered(filtered) and not arnn.is_filtered(direct)
    assert arnn.parameter_count(network) == 7_590_294  # the network itself is as it was


def test_networks_with_other_kernels_are_not_touched():
    assert not arnn.is_filtered(arnn.folded(arnn.ARNN(kernel=3), filtered=True))
    assert not arnn.is_filtered(arnn.folded(arnn.ARNN((4, 4, 4, 4)), filtered=True))


def test_an_ensemble_is_filtered_network_by_network():
    ensemble = arnn.ARNNEnsemble([trained((16, 16, 16, 16), (8, 8, 8), seed) for seed in (3, 4)])
    x = torch.rand(1, 1, 8, 8, 8)
    with torch.inference_mode():
        torch.testing.assert_close(arnn.folded(ensemble, filtered=True)(x), arnn.folded(ensemble)(x), atol=1e-4, rtol=0)
