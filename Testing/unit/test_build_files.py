"""What Slicer's build sees: the CMake files configure, and list exactly the files that are there."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from extension_build import ROOT, cmake, configure

MODULES = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")


def copy_of_extension(target: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__", ".*", "Testing", "demo-output", "weights.safetensors")
    shutil.copytree(ROOT, target, ignore=ignored)
    return target


def module_files(module: str) -> set[str]:
    folder = ROOT / module
    files = {p.relative_to(folder).as_posix() for p in folder.rglob("*.py")}
    files |= {p.relative_to(folder).as_posix() for p in (folder / "Resources").rglob("*") if p.is_file()}
    return {f for f in files if "__pycache__" not in f}


@pytest.fixture(scope="module")
def configured(tmp_path_factory) -> tuple[subprocess.CompletedProcess, list[str], Path]:
    build = tmp_path_factory.mktemp("build")
    result = configure(ROOT, build)
    record = build / "configured.txt"
    return result, record.read_text().splitlines() if record.is_file() else [], build


def test_extension_configures(configured):
    result, lines, _build = configured
    assert result.returncode == 0, result.stderr
    assert "EXTENSION LungPerfusion" in lines
    for module in MODULES:
        assert f"MODULE {module}" in lines
        assert f"UNITTEST {module}" in lines


def test_generic_and_unit_tests_are_registered(configured):
    _result, _lines, build = configured
    listed = subprocess.run([str(Path(cmake()).with_name("ctest")), "-N"], cwd=build, capture_output=True, text=True, check=True).stdout
    for module in MODULES:
        assert f"py_nomainwindow_qSlicer{module}ModuleGenericTest" in listed
        assert f"py_{module}" in listed


@pytest.mark.parametrize("module", MODULES)
def test_every_file_is_listed_and_every_listed_file_is_there(configured, module):
    _result, lines, _build = configured
    listed = {line.split(" ", 2)[2] for line in lines if line.startswith((f"SCRIPTS {module} ", f"RESOURCES {module} "))}
    assert listed == module_files(module)


@pytest.mark.parametrize("module", MODULES)
def test_no_loose_script_that_slicer_would_take_for_a_module(module):
    assert [p.name for p in (ROOT / module).glob("*.py")] == [f"{module}.py"]


def test_a_missing_listed_file_stops_the_build(tmp_path):
    source = copy_of_extension(tmp_path / "source")
    (source / "PEDetection" / "PEDetectionLib" / "__init__.py").unlink()
    result = configure(source, tmp_path / "build")
    assert result.returncode != 0
    assert "PEDetectionLib/__init__.py" in result.stderr


def test_an_extension_without_its_metadata_is_refused(tmp_path):
    source = copy_of_extension(tmp_path / "source")
    lists = source / "CMakeLists.txt"
    lists.write_text("\n".join(line for line in lists.read_text().splitlines() if "EXTENSION_DEPENDS" not in line))
    assert configure(source, tmp_path / "build").returncode != 0


def test_shared_resources_stand_beside_the_installed_modules(configured):
    _result, _lines, build = configured
    assert (build / "lib/Slicer-5.10/qt-scripted-modules/Resources/Scripts/lungperfusion.py").is_file()


@pytest.mark.parametrize("module", (*MODULES, "."))
def test_icons_are_128_pixels_square(module):
    icon = ROOT / "Resources" / "LungPerfusion.png" if module == "." else ROOT / module / f"Resources/Icons/{module}.png"
    header = icon.read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", header[16:24]) == (128, 128)


def test_no_third_party_import_at_file_scope_of_a_module():
    import ast

    allowed = {"slicer", "vtk", "qt", "ctk", "__future__"}
    ours = {"LungPerfusionCore", "LungPerfusionAILib", "PEDetectionLib", "PerfusionDefectQuantLib"}
    import sys

    for module in MODULES:
        tree = ast.parse((ROOT / module / f"{module}.py").read_text())
        for node in tree.body:
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            for name in names:
                top = name.split(".")[0]
                assert top in allowed | ours or top in sys.stdlib_module_names, f"{module}.py imports {name}"
