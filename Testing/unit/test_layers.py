"""Who may import what: the layers of the house, held against every import in the code."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
ROOTS = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant", "Resources/Scripts")
LIBRARIES = ("LungPerfusionAILib", "PEDetectionLib", "PerfusionDefectQuantLib")
MODULES = ("LungPerfusionAI", "PEDetection", "PerfusionDefectQuant")

#: What each package may import of the others; itself always.
MAY = {
    "LungPerfusionCore": (),
    "LungPerfusionPhantom": ("LungPerfusionCore",),
    "LungPerfusionAILib": ("LungPerfusionCore", "LungPerfusionPhantom"),
    "PEDetectionLib": ("LungPerfusionCore", "LungPerfusionPhantom"),
    "PerfusionDefectQuantLib": ("LungPerfusionCore", "LungPerfusionPhantom"),
    "LungPerfusionAI": ("LungPerfusionCore", "LungPerfusionPhantom", "LungPerfusionAILib"),
    "PEDetection": ("LungPerfusionCore", "LungPerfusionPhantom", "PEDetectionLib"),
    "PerfusionDefectQuant": ("LungPerfusionCore", "LungPerfusionPhantom", "PerfusionDefectQuantLib"),
    "slicerhost": (),
    "lungperfusion_cli": ("LungPerfusionCore", "LungPerfusionPhantom", *LIBRARIES, *MODULES, "slicerhost"),
    "lungperfusion": ("lungperfusion_cli",),
}
#: The floors of every package, from below: a room imports rooms of its own floor and below. Everything else is science.
FLOORS = {"scene": 1, "widgets": 2, "panels": 2}
#: What only these rooms may import.
APPLICATION = {"slicer": ("scene",), "qt": (), "ctk": ()}


def floor(module: str) -> int:
    """0 for science, 1 for the scene's adapters, 2 for widgets."""
    parts = module.split(".")
    return FLOORS.get(parts[1], 0) if len(parts) > 2 or (len(parts) == 2 and parts[1] in FLOORS) else 0


def package(module: str) -> str:
    return module.split(".")[0]


def modules() -> dict[str, Path]:
    """Every Python file of the product by its name."""
    found = {}
    for root in ROOTS:
        for path in sorted((REPOSITORY / root).rglob("*.py")):
            name = ".".join(path.relative_to(REPOSITORY / root).with_suffix("").parts)
            found[name.removesuffix(".__init__")] = path
    return found


MODULE_FILES = modules()


def imports(module: str) -> list[tuple[str, bool, int]]:
    """What a file imports: (module, whether only for types, line); names are resolved to modules of the house where they are such."""
    path, found = MODULE_FILES[module], []
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing = {
        child
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for child in ast.walk(node)
    }
    base = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node in typing, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            source = ".".join(base[: len(base) - node.level + 1] + ([node.module] if node.module else [])) if node.level else node.module
            for alias in node.names:
                whole = f"{source}.{alias.name}"
                found.append((whole if whole in MODULE_FILES else source, node in typing, node.lineno))
    return found


def test_packages_import_only_what_is_below_them():
    wrong = [
        f"{module}:{line} imports {target}"
        for module in MODULE_FILES
        for target, _typing, line in imports(module)
        if package(target) in MAY and package(target) != package(module) and package(target) not in MAY[package(module)]
    ]
    assert not wrong, wrong


def test_science_knows_no_scene_and_no_scene_a_widget():
    wrong = [
        f"{module}:{line} imports {target}"
        for module in MODULE_FILES
        if package(module) in ("LungPerfusionCore", "LungPerfusionPhantom", *LIBRARIES)
        for target, typing, line in imports(module)
        if package(target) in MAY and package(target) not in MODULES and floor(target) > floor(module) and not typing
    ]
    assert not wrong, wrong


def test_the_product_imports_nothing_of_the_tests():
    tests = REPOSITORY / "Testing"
    names = {path.stem for path in tests.rglob("*.py")} | {path.name for path in (tests / "host").iterdir()} | {"Testing"}
    names -= {"__init__"} | {package(module) for module in MODULE_FILES}
    assert "slicerhost_qt" in names
    wrong = [
        f"{module}:{line} imports {target}"
        for module in MODULE_FILES
        for target, _typing, line in imports(module)
        if package(target) in names
    ]
    assert not wrong, wrong


@pytest.mark.parametrize("name", APPLICATION)
def test_only_the_scene_rooms_import_the_application(name):
    wrong = [
        f"{module}:{line} imports {target}"
        for module in MODULE_FILES
        if package(module) in ("LungPerfusionCore", "LungPerfusionPhantom", *LIBRARIES)
        for target, _typing, line in imports(module)
        if package(target) == name and not any(part in APPLICATION[name] for part in module.split(".")[1:-1] + module.split(".")[1:2])
    ]
    assert not wrong, wrong


def test_there_are_no_circles():
    """Nor by imports for types alone: what two files know of each other is one thing, or a third one's."""
    graph = {
        module: {t for t, _typing, _line in imports(module) if t in MODULE_FILES and t != module and not is_parent(t, module)}
        for module in MODULE_FILES
    }
    done: set[str] = set()
    circles = []

    def visit(module: str, way: tuple[str, ...]) -> None:
        if module in way:
            circles.append(" -> ".join((*way[way.index(module) :], module)))
            return
        if module in done:
            return
        for target in sorted(graph[module]):
            visit(target, (*way, module))
        done.add(module)

    for module in graph:
        visit(module, ())
    assert not circles, circles


def test_no_file_is_longer_than_a_person_reads_at_once():
    long = {module: n for module, path in MODULE_FILES.items() if (n := len(path.read_text(encoding="utf-8").splitlines())) > 400}
    assert not long, long


def is_parent(target: str, module: str) -> bool:
    """Whether a package is asked for by a file in it, which Python has imported by then."""
    return module.startswith(target + ".")


def test_no_test_is_imported():
    """What two tests share is a fixture of a conftest or stands in a helper module."""
    found = []
    for path in sorted((REPOSITORY / "Testing").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []
            found += [f"{path.name}:{node.lineno} imports {name}" for name in names if name.startswith("test_") or name == "conftest"]
    assert not found, found
