"""What Slicer pays for the extension at its own start: the three modules load without the packages that only their work needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
MODULES = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")
LOADS = f"""
import sys
sys.path.insert(0, {str(REPOSITORY / "Resources" / "Scripts")!r})
import slicerhost
slicerhost.boot()
sys.path[:0] = {[str(REPOSITORY / name) for name in MODULES]!r}
for name in {MODULES!r}:
    __import__(name)
heavy = ("SimpleITK", "scipy", "torch", "pydicom", "matplotlib", "pandas", "highdicom")
print("loaded:", *(name for name in heavy if name in sys.modules))
"""


def test_loading_the_modules_loads_nothing_heavy():
    done = subprocess.run([sys.executable, "-c", LOADS], capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stdout.strip()) == (0, "loaded:"), done.stderr
