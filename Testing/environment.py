"""Set up the project's .venv from Testing/requirements.lock; does nothing when it is already as the lock says.

Called by the Makefile with the machine's own Python; needs only the standard library. Lines of the lock that end in
``# no-deps`` are installed without their dependencies: their packages would otherwise pull another torch, or
packages that nothing here uses.
"""

from __future__ import annotations

import contextlib
import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "Testing" / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "installed.sha256"
# What Qt's off-screen platform and VTK load from the system, and the Debian packages they are in.
SYSTEM_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon": "libxkbcommon0",
    "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3",
    "glib-2.0": "libglib2.0-0",
    "X11": "libx11-6",
}


def wanted_state() -> str:
    """Digest of everything the .venv depends on."""
    version = "{}.{}".format(*sys.version_info[:2])
    return hashlib.sha256(LOCK.read_bytes() + version.encode() + str(VENV).encode()).hexdigest()


def lock_lines() -> tuple[list[str], list[str]]:
    """The requirements with and without their dependencies."""
    with_deps, without = [], []
    for line in LOCK.read_text(encoding="utf-8").splitlines():
        requirement, _, comment = line.partition("#")
        if requirement.strip():
            (without if comment.strip() == "no-deps" else with_deps).append(requirement.strip())
    return with_deps, without


def run(*command: str) -> None:
    subprocess.run(command, check=True)


def ensure_system_libraries() -> None:
    """Install what is missing where that is allowed, else say the one command that does."""
    missing = sorted(package for name, package in SYSTEM_LIBRARIES.items() if not ctypes.util.find_library(name))
    if not missing or sys.platform != "linux":
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        sys.stderr.write(f"Installing system libraries: {' '.join(missing)}\n")
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing)
        return
    sys.exit(f"These system libraries are missing; on Debian: sudo apt-get install {' '.join(missing)}")


def make_venv() -> None:
    try:
        run(sys.executable, "-m", "venv", "--clear", str(VENV))
    except subprocess.CalledProcessError:
        sys.exit("Python could not make a virtual environment; on Debian: sudo apt-get install python3-venv")


def install() -> None:
    with_deps, without = lock_lines()
    sys.stderr.write(
        f"Setting up .venv with {len(with_deps) + len(without)} pinned packages "
        "(once; 2 to 5 minutes, about 3 GB, more where PyTorch comes with CUDA)\n"
    )
    started = time.monotonic()
    make_venv()
    pip = (str(VENV / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, *with_deps)
    if without:
        run(*pip, "--no-deps", *without)
    sys.stderr.write(f".venv is ready ({time.monotonic() - started:.0f} s)\n")


@contextlib.contextmanager
def alone():
    """One installation at a time, also when two targets are started together."""
    import fcntl

    with (ROOT / ".venv-setup.lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def main() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - an older Python starts this file all the same
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12 ...")
    with alone():
        wanted = wanted_state()
        if STAMP.is_file() and STAMP.read_text() == wanted:
            return
        ensure_system_libraries()
        install()
        # Written last: an installation that was interrupted is done again.
        STAMP.write_text(wanted)


if __name__ == "__main__":
    main()
