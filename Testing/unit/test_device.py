"""Devices told truthfully, and what happens when memory runs out."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from LungPerfusionCore.errors import InputError, LungPerfusionError  # noqa: E402
from LungPerfusionCore.models import device as devices  # noqa: E402
from LungPerfusionCore.models.device import Device, resolve, run_within_memory  # noqa: E402


def gpu(name="cuda:0"):
    return Device(name, "Simulated GPU", torch.bfloat16, torch.__version__, "12.9")


@pytest.fixture
def cuda(monkeypatch):
    """A PyTorch that says it has two GPUs of a given capability."""

    def install(capability=(9, 0), count=2):
        monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
        monkeypatch.setattr(torch.cuda, "device_count", lambda: count)
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda index: f"Simulated GPU {index}")
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda index: capability)

    return install


def test_the_cpu_is_what_this_machine_has():
    found = resolve("cpu")
    assert found.name == "cpu" and not found.is_cuda and found.hardware
    assert found.torch_version == torch.__version__ and found.cuda_build == torch.version.cuda
    assert torch.__version__ in found.describe() and found.hardware in found.describe()
    with found.autocast():
        assert not torch.is_autocast_enabled("cpu")


def test_auto_says_why_there_is_no_gpu(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.version, "cuda", None)
    found = resolve("auto")
    assert found.name == "cpu" and "without CUDA" in found.why
    with pytest.raises(InputError, match="without CUDA"):
        resolve("cuda:0")
    monkeypatch.setattr(torch.version, "cuda", "12.9")
    assert "driver" in resolve("auto").why


@pytest.mark.parametrize(("capability", "precision"), [((9, 0), "bfloat16"), ((7, 5), "float16"), ((6, 1), None)])
def test_mixed_precision_only_where_the_hardware_has_it(cuda, capability, precision):
    cuda(capability)
    found = resolve("auto")
    assert found.name == "cuda:0" and found.hardware == "Simulated GPU 0"
    assert found.precision == (getattr(torch, precision) if precision else None)


def test_gpus_are_taken_by_number_and_missing_ones_named(cuda):
    cuda()
    assert resolve("cuda:1").hardware == "Simulated GPU 1"
    with pytest.raises(InputError, match="cuda:2 does not exist: this machine has 2 GPUs"):
        resolve("cuda:2")


@pytest.mark.parametrize("text", ["gpu", "cuda:-1", "cuda:x", ""])
def test_nonsense_is_refused(text):
    with pytest.raises(InputError, match="auto, cpu or cuda:N"):
        resolve(text)


def test_memory_runs_out_step_by_step_down_to_the_cpu_and_says_so():
    tried, said = [], []

    def run(device, batch):
        tried.append((device.name, batch))
        if device.is_cuda:
            raise torch.OutOfMemoryError("CUDA out of memory. (simulated)")
        return "done"

    assert run_within_memory(run, gpu(), 4, said.append) == "done"
    assert tried == [("cuda:0", 4), ("cuda:0", 2), ("cuda:0", 1), ("cpu", 1)]
    assert len(said) == 3 and "with a batch of 4; the batch was reduced to 2" in said[0] and "the CPU was used" in said[2]


def test_a_smaller_batch_that_fits_stays_on_the_gpu():
    said = []
    assert run_within_memory(lambda d, b: (d.name, b) if b < 3 else oom(), gpu(), 5, said.append) == ("cuda:0", 2)
    assert len(said) == 1


def test_the_environment_sets_the_most_at_a_time(monkeypatch):
    monkeypatch.setenv(devices.LARGEST_BATCH, "2")
    assert [run_within_memory(lambda d, b: b, gpu(), n, [].append) for n in (8, 2, 1)] == [2, 2, 1]


def oom():
    raise torch.OutOfMemoryError("simulated")


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("DefaultCPUAllocator: can't allocate memory")])
def test_a_cpu_that_is_too_small_is_an_end_in_words(error):
    def run(device, batch):
        raise error

    with pytest.raises(LungPerfusionError, match="not enough memory"):
        run_within_memory(run, devices.resolve("cpu"), 2, lambda sentence: None)


def test_other_failures_are_not_hidden():
    def run(device, batch):
        raise RuntimeError("a bug")

    with pytest.raises(RuntimeError, match="a bug"):
        run_within_memory(run, gpu(), 4, lambda sentence: None)
