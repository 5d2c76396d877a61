"""Temporary folders that know who made them, so that a later run can remove what a killed one left behind.

A process that is killed outright (SIGKILL, power cut) cannot tidy up. Its temporary folders therefore carry
the machine and the process in their names; ``remove_abandoned`` deletes those whose process is gone.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
import tempfile
import time
import zlib
from pathlib import Path

from .paths import absolute

#: A folder made on another machine (a shared drive) is given up after two days: its process cannot be asked.
FOREIGN_AGE_S = 2 * 24 * 3600.0

_OWNER = re.compile(r"\.h(?P<host>[0-9a-f]{8})\.p(?P<pid>\d+)\.")


def _host() -> str:
    return f"{zlib.crc32(platform.node().encode()):08x}"


def owned_folder(parent: Path, stem: str) -> Path:
    """Make and return a new folder ``<stem>.h<machine>.p<process>.<random>`` in ``parent``."""
    return Path(tempfile.mkdtemp(prefix=f"{stem}.h{_host()}.p{os.getpid()}.", dir=parent))


def process_alive(pid: int) -> bool:
    """Whether a process with this id runs on this machine (an id taken over by another process counts as alive)."""
    if pid <= 0:
        return False
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
        if not handle:
            return False
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == 259  # STILL_ACTIVE
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def is_private(folder: Path) -> bool:
    """Whether ``folder`` lies in one of ``owned_folder`` that this very process made: nobody else writes there."""
    owners = (_OWNER.search(part) for part in absolute(folder).parts)
    return any(owner and owner["host"] == _host() and int(owner["pid"]) == os.getpid() for owner in owners)


def disown(folder: Path) -> Path:
    """Give up a folder of ``owned_folder``, so that the next run, of this process too, finds it abandoned; return its new path."""
    left = folder.with_name(_OWNER.sub(lambda owner: f".h{owner['host']}.p0.", folder.name))
    folder.rename(left)
    return left


def is_abandoned(folder: Path) -> bool:
    """Whether ``folder`` is one of ``owned_folder`` whose process has ended."""
    owner = _OWNER.search(folder.name)
    if owner is None:
        return False
    if owner["host"] == _host():
        return not process_alive(int(owner["pid"]))
    try:
        return time.time() - folder.stat().st_mtime > FOREIGN_AGE_S
    except FileNotFoundError:
        return False


def abandoned(parent: Path, stem: str) -> list[Path]:
    """The abandoned folders ``<stem>.h...`` in ``parent``."""
    if not parent.is_dir() or not os.access(parent, os.R_OK):
        return []
    return [
        path
        for path in sorted(parent.iterdir())
        if path.name.startswith(stem + ".h") and path.is_dir() and not path.is_symlink() and is_abandoned(path)
    ]


def remove_abandoned(parent: Path, stem: str) -> None:
    """Delete the folders ``<stem>.h...`` in ``parent`` that killed runs left behind."""
    for path in abandoned(parent, stem):
        # Another run may be deleting the same folder at this moment; whoever is second finds nothing, which is fine.
        shutil.rmtree(path, ignore_errors=True)
