"""Convolutions in double precision: PyTorch's own values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch")

from torch.nn import functional  # noqa: E402

from PerfusionDefectQuantLib import double_convolution  # noqa: E402
from PerfusionDefectQuantLib.double_convolution import Conv3d  # noqa: E402

small = st.integers(1, 6)


@given(
    st.tuples(small, small, small), st.integers(1, 5), st.integers(1, 5), st.integers(1, 2), st.integers(0, 9), st.sampled_from([3, 4096])
)
def test_it_is_pytorchs_own(size, channels, filters, images, seed, rows):
    torch.manual_seed(seed)
    layer, x = Conv3d(channels, filters).double(), torch.randn(images, channels, *size, dtype=torch.float64)
    with pytest.MonkeyPatch.context() as patch, torch.inference_mode():
        patch.setattr(double_convolution, "ROWS", rows)
        found = layer(x)
    assert found.shape == (images, filters, *size) and found.is_contiguous()
    torch.testing.assert_close(found, functional.conv3d(x, layer.weight, padding=1).detach(), rtol=0, atol=1e-12)


def test_single_precision_and_learning_are_left_to_pytorch(monkeypatch):
    monkeypatch.setattr(double_convolution, "by_rows", None)
    single = Conv3d(2, 3)
    assert list(single.state_dict()) == ["weight"]
    with torch.inference_mode():
        assert single(torch.ones(1, 2, 3, 3, 3)).dtype == torch.float32
    learning = Conv3d(2, 3).double()
    learning(torch.ones(1, 2, 3, 3, 3, dtype=torch.float64)).sum().backward()
    assert learning.weight.grad.abs().sum() > 0
