"""The extension as Slicer installs it: its modules load from there, with nothing of the checkout on the path."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from extension_build import ROOT, configure, install

MODULES = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")
#: Run by a bare interpreter: the host and the modules come from the installed folder (argv[1]).
LOADING = """
import importlib, json, pathlib, sys

installed = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(installed / "Resources" / "Scripts"))
import slicerhost

slicerhost.boot(module_paths=[installed])
import slicer
from LungPerfusionCore.models import registry

for name in sys.argv[2:]:
    getattr(slicer.modules, name.lower())
for package in sorted(p.parent for p in installed.glob("*/__init__.py")):
    for file in sorted(package.rglob("*.py")):
        importlib.import_module(".".join(file.relative_to(installed).with_suffix("").parts).removesuffix(".__init__"))
files = [str(module.__file__) for module in list(sys.modules.values()) if getattr(module, "__file__", None)]
models = [folder.name for where in registry.model_folders() for folder in where.iterdir() if registry.read_model(folder)]
print(json.dumps({"files": files, "models": models}))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    build = tmp_path_factory.mktemp("build")
    configured = configure(ROOT, build)
    assert configured.returncode == 0, configured.stderr
    return install(build, tmp_path_factory.mktemp("Extensions-33000") / "LungPerfusion")


def test_every_file_of_the_modules_lies_where_slicer_looks(installed):
    assert sorted(p.stem for p in installed.glob("*.py")) == sorted(MODULES)
    for module in MODULES:
        for source in (ROOT / module).rglob("*"):
            relative = source.relative_to(ROOT / module)
            if (
                source.is_file()
                and source.name != "CMakeLists.txt"
                and "__pycache__" not in relative.parts
                and "Testing" not in relative.parts
            ):
                assert (installed / relative).read_bytes() == source.read_bytes()


def test_the_modules_load_from_the_installed_folder_alone(installed, tmp_path):
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "SLICER_SOURCE_DIR"}}
    command = [sys.executable, "-c", LOADING, str(installed), *MODULES]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    loaded = json.loads(done.stdout.splitlines()[-1])
    files = [Path(name).resolve() for name in loaded["files"] if Path(name).is_absolute()]
    environment_folder = Path(sys.prefix).resolve()
    assert not [file for file in files if file.is_relative_to(ROOT) and not file.is_relative_to(environment_folder)]
    assert {f"{module}.py" for module in MODULES} <= {file.name for file in files if file.parent == installed.resolve()}
    assert {folder.name for folder in (ROOT / "Resources/Models").iterdir()} <= set(loaded["models"])
