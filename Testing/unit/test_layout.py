"""The order in memory of a network: measured once, remembered, never at the price of other probabilities."""

from __future__ import annotations

import json

import pytest

torch = pytest.importorskip("torch")
from torch import nn  # noqa: E402

from LungPerfusionCore.models import layout  # noqa: E402
from LungPerfusionCore.models.device import Device  # noqa: E402
from LungPerfusionCore.models.layout import CHANNELS_LAST, CONTIGUOUS, chosen_layout  # noqa: E402

CPU = Device("cpu", "A processor", None, torch.__version__, None)
PROBE = (1, 3, 8, 8)


def network(seed: int = 0) -> nn.Module:
    torch.manual_seed(seed)
    return nn.Sequential(nn.Conv2d(3, 4, 3, padding=1), nn.ReLU(), nn.Conv2d(4, 1, 3), nn.Sigmoid()).eval()


@pytest.fixture
def clock(monkeypatch):
    """``clock(last, contiguous)``: what a run in each order takes from now on; a fresh process; returns the runs that were timed."""
    monkeypatch.setattr(layout, "LEAST_PARAMETERS", 0)
    ran: list[str] = []

    def fresh(last: float, contiguous: float) -> list[str]:
        layout._KNOWN.clear()
        ran.clear()

        def seconds(_network, x):
            ran.append(CHANNELS_LAST if x.is_contiguous(memory_format=torch.channels_last) else CONTIGUOUS)
            return last if ran[-1] == CHANNELS_LAST else contiguous

        monkeypatch.setattr(layout, "_seconds", seconds)
        return ran

    yield fresh
    layout._KNOWN.clear()


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("LUNGPERFUSION_DOWNLOADS", str(tmp_path / "models"))
    return tmp_path / "models" / layout.FOLDER


@pytest.mark.parametrize(("last", "contiguous", "wanted"), [(1.0, 0.5, CONTIGUOUS), (1.0, 0.95, CHANNELS_LAST), (0.5, 1.0, CHANNELS_LAST)])
def test_the_faster_order_is_taken_where_it_is_plainly_faster(clock, last, contiguous, wanted):
    ran = clock(last, contiguous)
    found = chosen_layout(network(), CPU, PROBE)
    assert (found.name, found.measured) == (wanted, True) and ran == [CHANNELS_LAST, CONTIGUOUS] * layout.REPEATS


def test_it_is_measured_once_and_remembered_by_what_it_depends_on(clock, place):
    clock(1.0, 0.5)
    assert chosen_layout(network(), CPU, PROBE).name == CONTIGUOUS
    ran = clock(0.5, 1.0)  # another process, at a moment when it would have chosen otherwise
    assert chosen_layout(network(seed=1), CPU, PROBE).name == CONTIGUOUS and not ran  # other weights, the same network
    assert len(list(place.iterdir())) == 1
    for other in (
        lambda: chosen_layout(network(), Device("cpu", "Another", None, torch.__version__, None), PROBE),
        lambda: chosen_layout(network(), CPU, (1, 3, 10, 10)),
        lambda: chosen_layout(nn.Sequential(*network(), nn.Conv2d(1, 1, 1)).eval(), CPU, PROBE),
    ):
        assert other().name == CHANNELS_LAST
    assert len(list(place.iterdir())) == 4
    content = json.loads(next(iter(place.iterdir())).read_text())
    assert set(content) == {"layout", "hardware", "torch", "threads"}


def test_without_a_place_or_with_a_spoilt_file_it_still_answers(clock, place, monkeypatch, tmp_path):
    clock(1.0, 0.5)
    chosen_layout(network(), CPU, PROBE)
    next(iter(place.iterdir())).write_text("{")
    clock(0.5, 1.0)
    assert chosen_layout(network(), CPU, PROBE).name == CHANNELS_LAST
    (tmp_path / "a file").write_text("")
    monkeypatch.setenv("LUNGPERFUSION_DOWNLOADS", str(tmp_path / "a file"))
    ran = clock(1.0, 0.5)
    assert [chosen_layout(network(), CPU, PROBE).name for _ in range(2)] == [CONTIGUOUS] * 2
    assert len(ran) == 2 * layout.REPEATS  # the second time it is known


def test_small_networks_and_graphics_processors_are_not_measured(clock, monkeypatch):
    ran = clock(1.0, 0.5)
    gpu = Device("cuda:0", "Simulated GPU", None, torch.__version__, "12.9")
    assert chosen_layout(network(), gpu, PROBE) == layout.DEFAULT
    numbers = sum(each.numel() for each in network().parameters())
    monkeypatch.setattr(layout, "LEAST_PARAMETERS", numbers + 1)
    assert chosen_layout(network(), CPU, PROBE) == layout.DEFAULT and not ran


def test_an_order_that_gives_other_probabilities_is_not_taken(clock):
    class Odd(nn.Module):
        """Says something else in the other order, as a faulty kernel would."""

        def __init__(self):
            super().__init__()
            self.net = network()

        def forward(self, x):
            return self.net(x) + (0.0 if x.is_contiguous(memory_format=torch.channels_last) else 2e-3)

    clock(1.0, 0.1)
    assert chosen_layout(Odd().eval(), CPU, PROBE).name == CHANNELS_LAST


def test_the_same_map_in_both_orders():
    from LungPerfusionAILib.static import arnn

    torch.manual_seed(1)
    net, x = arnn.folded(arnn.ARNN(channels=(4, 4, 8, 8), kernel=3).eval()), torch.rand(1, 1, 16, 16, 16)
    found = []
    with torch.inference_mode():
        for name in (CHANNELS_LAST, CONTIGUOUS):
            order = layout.Layout(name).of(5)
            found.append(net.to(memory_format=order)(x.to(memory_format=order)))
    assert torch.allclose(*found, atol=1e-5)
