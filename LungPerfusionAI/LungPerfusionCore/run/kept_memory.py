"""Memory that a computation frees is kept for its next allocation instead of being given back to the system each time.

glibc maps every large block anew and returns it at once, so that each layer of a network and each step of a filter first has its pages
zeroed by the kernel: half a second of three for the perfusion network on two cores. While something computes, such blocks stay with the
process; afterwards all that is free is returned. Nothing else changes, the results least of all. Elsewhere (Windows, macOS, another
allocator) this does nothing.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import threading
from collections.abc import Iterator

from .memory import memory_free

#: Parameters of glibc's ``mallopt`` (malloc.h).
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
#: Largest values: blocks below 1 GiB come from the heap, which is not shortened.
_KEEP = ((_MMAP_THRESHOLD, 1 << 30), (_TRIM_THRESHOLD, (1 << 31) - 1))
#: Where glibc's own adaptation ends (DEFAULT_MMAP_THRESHOLD_MAX on 64 bits, and twice that); setting anything ends the adaptation.
_USUAL = ((_MMAP_THRESHOLD, 32 << 20), (_TRIM_THRESHOLD, 64 << 20))
#: With less memory than this to be had (bytes), nothing is kept: fragments of it would cost more than they save.
LEAST_FREE = 4 << 30

_lock = threading.Lock()
_inside = 0
_keeping = False


def _glibc() -> ctypes.CDLL | None:
    """The C library where it is glibc on Linux."""
    try:
        if not (os.confstr("CS_GNU_LIBC_VERSION") or "").startswith("glibc"):
            return None
        library = ctypes.CDLL(None)
        return library if library.mallopt and library.malloc_trim else None
    except (AttributeError, OSError, ValueError):
        return None


def _set(library: ctypes.CDLL, values: tuple[tuple[int, int], ...]) -> bool:
    return all(library.mallopt(name, value) == 1 for name, value in values)


@contextlib.contextmanager
def freed_memory_kept() -> Iterator[None]:
    """Freed memory stays with the process until the outermost of these ends; from any thread, one within another."""
    global _inside, _keeping
    library = _glibc()
    if library is None:
        yield
        return
    with _lock:
        _inside += 1
        if _inside == 1 and (memory_free() or 0.0) >= LEAST_FREE:
            _keeping = _set(library, _KEEP)
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if _inside == 0 and _keeping:
                _keeping = False
                _set(library, _USUAL)
                library.malloc_trim(0)
