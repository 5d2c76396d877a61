"""A run that may not have more memory ends with one sentence and leaves nothing, wherever the limit strikes."""

from __future__ import annotations

import os
import sys

import pytest
from command_runs import run_process


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a limit on the address space")
@pytest.mark.parametrize("megabytes", [500, 1000])
def test_one_sentence_and_nothing_left(tmp_path, thorax, megabytes):
    """500 MB do not hold the libraries, 1000 MB not the scene."""
    import resource

    def limited():
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))

    ran = run_process("lungs", thorax, "--output", tmp_path / "new" / "lungs.seg.nrrd", preexec_fn=limited,
                      # With more threads OpenBLAS asks for memory for ever, and ITK waits for ever for threads that could not start
                      env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1",
                                        "ITK_GLOBAL_DEFAULT_NUMBER_OF_THREADS": "1"})  # fmt: skip
    assert ran.status == 1 and ran.err == "lungperfusion: There is not enough memory for this computation.\n", ran
    assert list(tmp_path.iterdir()) == []
