"""One sentence for every way in which libraries say that memory has run out.

numpy raises MemoryError; SimpleITK a RuntimeError with ITK's text; PyTorch a RuntimeError of its allocator for the CPU and
OutOfMemoryError for a GPU; VTK, safetensors, HDF5 and others pass on what C++ or the system said.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from pathlib import Path

from ..errors import LungPerfusionError
from ..sentence import Sentence

SENTENCE = Sentence("There is not enough memory for this computation.")

#: Spelled as the libraries spell it; none of these stands in an error of another kind.
_WORDS = re.compile(
    r"failed to (re)?allocate|bad_?alloc|bad allocation|unable to allocate|could(n't| not) allocate|"
    r"can('t|not) allocate memory(?! in static TLS)|not enough memory|out of (shared )?memory|out-of-memory|insufficient (shared )?memory|"
    r"memory allocation (of \d+ bytes )?failed|[cm]alloc\([^)]*\) failed|_ALLOC_FAILED|failed to map segment|unable to mmap|"
    r"Error -4 while (de)?compressing|ENOMEM",
    re.IGNORECASE,
)


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what lies behind it, each once."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def says_out_of_memory(error: BaseException) -> bool:
    """Whether this error itself means that memory has run out."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    if isinstance(error, OSError):
        return error.errno == errno.ENOMEM
    return not isinstance(error, LungPerfusionError) and bool(_WORDS.search(str(error)))


def is_out_of_memory(error: BaseException | None) -> bool:
    """Whether memory ran out here or in what lies behind this error."""
    return any(says_out_of_memory(each) for each in chain(error))


def memory_free() -> float | None:
    """Bytes of main memory that can be had now, by what Linux says (also within a container's limit); None elsewhere."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        free = next(float(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration, ValueError, IndexError):
        return None
    try:
        limit = float(Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii"))
        used = float(Path("/sys/fs/cgroup/memory.current").read_text(encoding="ascii"))
    except (OSError, ValueError):  # no limit, or not told in this way
        return free
    return min(free, max(limit - used, 0.0))


def require(size: int) -> None:
    """Raise MemoryError where ``size`` bytes cannot be had now: for libraries that end the process when they cannot have them (VTK)."""
    import numpy as np

    np.empty(size, np.uint8)  # asked for and given back, not touched


def raise_if_out_of_memory(error: BaseException) -> None:
    """Raise MemoryError from an error that means that; for who is about to give an error another meaning."""
    if is_out_of_memory(error):
        raise MemoryError(SENTENCE) from error
