"""Whether a writer failed because the disk is full, which not every library says."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

#: Below this the file system counts as full when a writer failed without saying why (ITK and VTK do not say).
FULL_BYTES = 1 << 20


def disk_full(error: BaseException | None, folder: Path) -> bool:
    """Whether ``error`` means, or the free space beside ``folder`` suggests, that the disk is full."""
    while error is not None:
        if isinstance(error, OSError) and error.errno is not None:
            return error.errno in (errno.ENOSPC, errno.EDQUOT)
        error = error.__cause__ or error.__context__
    try:
        return shutil.disk_usage(folder).free < FULL_BYTES
    except OSError:
        return False


def system_error(error: BaseException | None) -> OSError | None:
    """What the system said, where that lies behind ``error`` (matplotlib's PDF writer stumbles over its own clean-up)."""
    while error is not None:
        if isinstance(error, OSError) and error.errno is not None:
            return error
        error = error.__cause__ or error.__context__
    return None
