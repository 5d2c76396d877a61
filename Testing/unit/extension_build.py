"""The extension configured and installed by CMake with the stand-ins of Slicer's macros (Testing/host/cmake)."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STAND_INS = ROOT / "Testing" / "host" / "cmake"
#: Where Slicer keeps the scripted modules of an extension, below the extension's own folder.
MODULES_FOLDER = "lib/Slicer-5.10/qt-scripted-modules"


def cmake() -> str:
    import cmake

    return str(Path(cmake.CMAKE_BIN_DIR) / "cmake")


def configure(source: Path, build: Path) -> subprocess.CompletedProcess:
    # The extension has no compiled part; a machine without a compiler configures it all the same.
    no_compiler = [f"-DCMAKE_{lang}_COMPILER={shutil.which('true')}" for lang in ("C", "CXX")]
    forced = [f"-DCMAKE_{lang}_COMPILER_FORCED=TRUE" for lang in ("C", "CXX")]
    return subprocess.run(
        [cmake(), "-S", str(source), "-B", str(build), f"-DSlicer_DIR={STAND_INS}", *no_compiler, *forced],
        cwd=source,
        capture_output=True,
        text=True,
    )


def install(build: Path, prefix: Path) -> Path:
    """Install a configured build below ``prefix`` and return the folder of the scripted modules."""
    subprocess.run([cmake(), "--install", str(build), "--prefix", str(prefix)], capture_output=True, text=True, check=True)
    return prefix / MODULES_FOLDER
