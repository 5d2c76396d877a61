"""ARNN as the paper describes it: blocks, shapes at every stage, size; folding for inference; that it can learn."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from LungPerfusionAILib.static import arnn  # noqa: E402
from LungPerfusionCore.errors import InputError  # noqa: E402

SHAPE = (16, 8, 8)


def shapes_of(network, shape):
    found = {}
    handles = [
        module.register_forward_hook(lambda m, i, o, name=name: found.__setitem__(name, tuple(o.shape)))
        for name, module in network.named_children()
    ]
    with torch.no_grad():
        network(torch.zeros(2, 1, *shape))
    for handle in handles:
        handle.remove()
    return found


def test_shapes_at_every_stage():
    found = shapes_of(arnn.ARNN().eval(), SHAPE)
    k, j, i = SHAPE
    stages = {n: (k // 2**n, j // 2**n, i // 2**n) for n in range(4)}
    expected = {
        "ROIAtt": (4, 0),
        "ResConv_S1": (16, 0),
        "StriConv_S2": (32, 1),
        "ResConv_S2": (32, 1),
        "StriConv_S3": (64, 2),
        "ResConv_S3": (64, 2),
        "StriConv_S4": (128, 3),
        "ResConv_S4": (128, 3),
        "ConvT_U3": (64, 2),
        "SkipAtt_S3": (128, 2),
        "ResConv_U3": (64, 2),
        "ConvT_U2": (32, 1),
        "SkipAtt_S2": (64, 1),
        "ResConv_U2": (32, 1),
        "ConvT_U1": (16, 0),
        "ResConv_U1": (16, 0),
        "Out": (1, 0),
    }
    for name, (channels, stage) in expected.items():
        assert found[name] == (2, channels, *stages[stage]), name


def test_published_size():
    network = arnn.ARNN()
    assert arnn.parameter_count(network) == 7_590_294
    assert round(arnn.flops(network) / 1e9, 1) == 246.4
    assert "7,590,294" in arnn.__doc__ and "246.4" in arnn.__doc__
    kernels = {tuple(m.kernel_size) for n, m in network.named_modules() if n.startswith("ResConv") and n.endswith("conv")}
    assert kernels == {(5, 5, 5)}
    strided = [m for n, m in network.named_modules() if n.startswith("StriConv") and n.endswith("conv")]
    assert len(strided) == 3 and all(m.kernel_size == m.stride == (2, 2, 2) for m in strided)
    assert sum(isinstance(m, arnn.SkipAtt) for m in network.modules()) == 2
    for unit in (m for m in network.modules() if isinstance(m, arnn.ConvUnit)):
        assert isinstance(unit.norm, torch.nn.BatchNorm3d) and unit.drop.p == 0.1
        assert float(unit.act.weight.detach()) == pytest.approx(0.2)


def test_roi_attention_is_threshold_then_sigmoid_times_features():
    block = arnn.ROIAtt(1, 4, 3, 0.0, 0.2, 0.0).eval()
    x = torch.randn(1, 1, 8, 8, 8)
    with torch.no_grad():
        features, found = block.Conv(x), block(x)
    weight = torch.where(features > 0, torch.sigmoid(torch.ones(())), torch.full((), 0.5))
    torch.testing.assert_close(found, features * weight)


def test_skip_attention_weighs_each_voxel_between_nothing_and_all():
    block = arnn.SkipAtt(4, 0.2).eval()
    skip, gate = torch.rand(1, 4, 4, 4, 4) + 0.1, torch.randn(1, 4, 4, 4, 4)
    with torch.no_grad():
        found = block(skip, gate)
    torch.testing.assert_close(found[:, 4:], gate)
    share = found[:, :4] / skip
    assert float(share.min()) > 0 and float(share.max()) < 1
    torch.testing.assert_close(share, share[:, :1].expand_as(share))


def test_folding_keeps_the_result_and_leaves_no_normalization():
    torch.manual_seed(1)
    network = arnn.ARNN(channels=(2, 3, 4, 5))
    for _ in range(3):  # give the normalization statistics of its own
        network(torch.rand(2, 1, *SHAPE))
    network.eval()
    folded = arnn.folded(network)
    x = torch.rand(1, 1, *SHAPE)
    with torch.no_grad():
        torch.testing.assert_close(folded(x), network(x), atol=1e-5, rtol=1e-4)
    assert not any(isinstance(m, torch.nn.BatchNorm3d) for m in folded.modules())
    assert any(isinstance(m, torch.nn.BatchNorm3d) for m in network.modules())


@pytest.mark.parametrize(
    "parameters",
    [{"channels": [16, 32, 64]}, {"channels": [16, 32, 64, 256]}, {"kernel": 4}, {"depth": 3}, {"channels": "many"}],
)
def test_unusable_parameters_are_refused(parameters):
    with pytest.raises(InputError):
        arnn.build(parameters)
