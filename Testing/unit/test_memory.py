"""Memory that has run out is said in one sentence, whichever library says it, and nothing stays behind."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from LungPerfusionCore.errors import InputError, LungPerfusionError
from LungPerfusionCore.imaging import images
from LungPerfusionCore.run import jobs
from LungPerfusionCore.run.memory import SENTENCE, is_out_of_memory, raise_if_out_of_memory

ROOT = Path(__file__).resolve().parents[2]

#: As the libraries said it, here or in reports to their projects.
SAID = [
    RuntimeError("Exception thrown in SimpleITK new_Image: .../itkImportImageContainer.hxx:179:\nFailed to allocate memory for image."),
    RuntimeError(
        "Exception thrown in SimpleITK ImageFileReader_Execute: .../itkImportImageContainer.hxx:179:\nFailed to allocate memory for image."
    ),
    RuntimeError("std::bad_alloc"),
    RuntimeError("bad allocation"),
    RuntimeError(
        "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 4000000000 "
        "bytes. Error code 12 (Cannot allocate memory)"
    ),
    RuntimeError(
        "[enforce fail at ..\\c10\\core\\impl\\alloc_cpu.cpp:72] data. DefaultCPUAllocator: not enough memory: "
        "you tried to allocate 9 bytes."
    ),
    RuntimeError("CUDA out of memory. Tried to allocate 20.00 MiB. GPU 0 has a total capacity of 79.10 GiB"),
    RuntimeError("CUDA error: out of memory\nCUDA kernel errors might be asynchronously reported"),
    RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
    RuntimeError("unable to mmap 1024 bytes from file <weights.safetensors>: Cannot allocate memory (12)"),
    RuntimeError(
        "DataLoader worker (pid 7) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory."
    ),
    OSError(errno.ENOMEM, "Cannot allocate memory"),
    ImportError("libtorch_cpu.so: failed to map segment from shared object"),
    MemoryError(),
]
#: Not memory, however it sounds.
OTHER = [
    RuntimeError("The size of tensor a (4) must match the size of tensor b (3)"),
    RuntimeError("input tensor is not allocated on the right device"),
    ImportError("libgomp.so.1: cannot allocate memory in static TLS block"),
    LungPerfusionError("There is not enough memory of this patient's earlier scans."),
    OSError(errno.ENOSPC, "No space left on device"),
    ValueError("out of range"),
]


@pytest.mark.parametrize("error", SAID, ids=lambda error: str(error)[:40])
def test_every_library_s_words_become_the_one_sentence(error):
    assert is_out_of_memory(error) and jobs.reason(error) == SENTENCE
    outcome = jobs.outcome_of(error)
    assert (outcome.status, outcome.message) == (jobs.FAILED, SENTENCE) and not isinstance(outcome.error, InputError)
    with pytest.raises(MemoryError, match="not enough memory"):
        raise_if_out_of_memory(error)


@pytest.mark.parametrize("error", SAID, ids=lambda error: str(error)[:40])
def test_it_is_recognised_behind_what_it_was_taken_for(error):
    try:
        try:
            raise error
        except Exception as behind:
            raise InputError("The CT cannot be read: the file is damaged.") from behind
    except InputError as taken:
        outcome = jobs.outcome_of(taken)
    assert outcome.message == SENTENCE and not isinstance(outcome.error, InputError)


@pytest.mark.parametrize("error", OTHER, ids=lambda error: str(error)[:40])
def test_other_errors_keep_their_words(error):
    assert not is_out_of_memory(error) and jobs.reason(error) != SENTENCE
    raise_if_out_of_memory(error)


def test_torch_s_own_class():
    torch = pytest.importorskip("torch")
    assert is_out_of_memory(torch.OutOfMemoryError("CUDA failure"))


def test_a_reader_without_memory_does_not_call_the_file_damaged(tmp_path, monkeypatch):
    sitk.WriteImage(sitk.GetImageFromArray(np.zeros((9, 9, 9), np.int16)), str(tmp_path / "ct.nrrd"))

    def full(path):
        raise SAID[1]

    monkeypatch.setattr(images.sitk, "ReadImage", full)
    with pytest.raises(MemoryError):
        images.read_input(tmp_path / "ct.nrrd", role="ct")


REAL = {
    "SimpleITK": "import SimpleITK as sitk; sitk.Image([800, 800, 800], sitk.sitkFloat32)",
    "numpy": "import numpy; numpy.ones((1000, 1000, 1000))",
    "torch": "import torch; torch.zeros(10**9)",
    "safetensors": "from LungPerfusionCore.models.registry import read_model, load_network\n"
                   "from safetensors.torch import load_file\nload_file(big)",
    "an output": "from LungPerfusionCore.files.outputs import CaseOutput\nwith CaseOutput(place / 'case', 'x') as staging:\n"
                 "    (staging / 'half.txt').write_text('x')\n    import SimpleITK as sitk\n"
                 "    sitk.Image([800, 800, 800], sitk.sitkFloat32)",
    "VTK": "boot()\nfrom LungPerfusionCore.scene import grids\nimport vtk, numpy\n"
           "grids.allocated(vtk.vtkImageData(), (0, 899, 0, 899, 0, 899), numpy.float32)",
}  # fmt: skip
#: With more threads OpenBLAS and ITK may wait for ever for what they cannot get.
ALONE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS": "1"}
PROGRAM = """
import resource, sys
from pathlib import Path
sys.path[:0] = {path!r}
import numpy, SimpleITK
{imports}
def boot():
    pass
{boot}
from LungPerfusionCore.run import jobs
place, big = Path({place!r}), {big!r}
used = int(open("/proc/self/statm").read().split()[0]) * 4096
resource.setrlimit(resource.RLIMIT_AS, (used + 300 * 2**20,) * 2)
def work(task):
    exec({work!r}, globals())
outcome = jobs.Job(work).run()
print(outcome.status, outcome.message)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a limit on the address space")
@pytest.mark.parametrize("library", REAL)
def test_real_allocations_that_fail(tmp_path, library):
    """In a process of its own whose address space is 300 MB larger than what it has loaded."""
    big = ""
    if library == "safetensors":
        torch = pytest.importorskip("torch")
        from safetensors.torch import save_file

        big = str(tmp_path / "big.safetensors")
        save_file({"a": torch.zeros(100_000_000, dtype=torch.float32)}, big)
        (tmp_path / "place").mkdir()
    place = tmp_path / "place"
    place.mkdir(exist_ok=True)
    path = [str(ROOT / name) for name in ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant", "Resources/Scripts")]
    imports = "import torch, safetensors.torch" if library in ("torch", "safetensors") else ""
    boot = "import slicerhost; slicerhost.boot(module_paths=[])" if library == "VTK" else ""
    program = PROGRAM.format(path=path, imports=imports, boot=boot, place=str(place), big=big, work=REAL[library])
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=300, env=os.environ | ALONE)
    assert done.stdout.strip().endswith(f"failed {SENTENCE}"), (done.returncode, done.stdout, done.stderr[-2000:])
    assert list(place.iterdir()) == []
