"""Scripted modules on the host: loaded flat as Slicer does, and processes that start, say nothing and end well."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
MODULE = """
    from slicer.ScriptedLoadableModule import *
    from slicer.i18n import tr as _
    {imports}

    class {name}(ScriptedLoadableModule):
        def __init__(self, parent):
            ScriptedLoadableModule.__init__(self, parent)
            parent.title = _("Title of {name}")
            parent.categories = ["Lung"]
            parent.contributors = ["A. Author"]
            parent.helpText = "h"
            parent.acknowledgementText = "a"

    class {name}Widget(ScriptedLoadableModuleWidget):
        def setup(self):
            ScriptedLoadableModuleWidget.setup(self)
            self.logic = {name}Logic()

    class {name}Logic(ScriptedLoadableModuleLogic):
        def answer(self):
            return {answer}

    class {name}Test(ScriptedLoadableModuleTest):
        ran = []

        def setUp(self):
            slicer_scene().Clear(0)

        def test_it(self):
            self.ran.append(1)

    def slicer_scene():
        import slicer
        return slicer.mrmlScene
"""


def write_module(folder: Path, name: str, imports: str = "", answer: str = "42") -> Path:
    folder = folder / name
    folder.mkdir(parents=True)
    text = textwrap.dedent(MODULE).format(name=name, imports=imports, answer=answer)
    (folder / f"{name}.py").write_text(text)
    return folder


@pytest.fixture
def loaded(scene, tmp_path, request):
    """Loads a module of a name of the test's own; returns (name, slicer.modules.<lower>)."""
    import slicer

    import slicerhost

    name = "HostProbe" + "".join(c for c in request.node.name.title() if c.isalnum())
    slicerhost.boot([write_module(tmp_path, name)])
    return name, getattr(slicer.modules, name.lower())


def test_module_is_published_as_the_application_does(loaded):
    import slicer

    name, module = loaded
    assert module.name == name and module.title == f"Title of {name}" and tuple(module.categories) == ("Lung",)
    assert slicer.util.modulePath(name) == module.path and Path(module.path).is_file()
    assert module.logic().GetClassName() == "vtkSlicerScriptedLoadableModuleLogic"
    instance = getattr(slicer.modules, f"{name}Instance")
    assert instance.parent is module
    assert instance.resourcePath("UI") == str(Path(module.path).parent / "Resources" / "UI")
    assert getattr(slicer.moduleNames, name) == name and name in slicer.app.moduleManager().modulesNames()
    with pytest.raises(AttributeError):
        module.titel = "misspelt"
    with pytest.raises(AttributeError):
        module.name = "read only"
    assert module.inherits("qSlicerScriptedLoadableModule")


def test_logic_and_test_classes(loaded):
    import importlib

    import slicer

    name, _ = loaded
    python = importlib.import_module(name)
    logic = getattr(python, f"{name}Logic")()
    node = logic.getParameterNode()
    assert logic.moduleName == name and node.GetAttribute("ModuleName") == name
    assert logic.getParameterNode() is node and logic.getAllParameterNodes() == [node]
    slicer.mrmlScene.Clear(0)
    assert logic.getParameterNode().GetAttribute("ModuleName") == name
    logic.isSingletonParameterNode = False
    slicer.mrmlScene.AddNode(logic.createParameterNode())
    assert len(logic.getAllParameterNodes()) == 2
    slicer.selfTests[name](msec=0)
    assert getattr(python, f"{name}Test").ran == [1]


def test_booting_again_changes_nothing(loaded):
    import slicer

    import slicerhost

    name, module = loaded
    app, scene = slicer.app, slicer.mrmlScene
    slicerhost.boot([Path(module.path)])
    assert slicer.app is app and slicer.mrmlScene is scene and getattr(slicer.modules, name.lower()) is module
    assert slicer.app.moduleManager().modulesNames().count(name) == 1


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_packages_beside_one_module_serve_another_in_any_order(scene, tmp_path, order):
    import importlib

    import slicerhost

    tag = "".join(map(str, order))
    first = write_module(tmp_path, f"HostOwner{tag}")
    (first / f"HostShared{tag}").mkdir()
    (first / f"HostShared{tag}" / "__init__.py").write_text("ANSWER = 7\n")
    second = write_module(tmp_path, f"HostUser{tag}", f"from HostShared{tag} import ANSWER", "ANSWER")
    folders = [first, second]
    slicerhost.boot([folders[i] for i in order])
    assert getattr(importlib.import_module(f"HostUser{tag}"), f"HostUser{tag}Logic")().answer() == 7


def test_a_loose_file_beside_a_module_is_refused(scene, tmp_path):
    import slicerhost

    folder = write_module(tmp_path, "HostLoose")
    (folder / "a_helper.py").write_text("x = 1\n")
    with pytest.raises(RuntimeError, match="a_helper"):
        slicerhost.boot([folder])
    with pytest.raises(FileNotFoundError):
        slicerhost.boot([tmp_path / "nowhere"])


def run(script: str, **environment) -> subprocess.CompletedProcess:
    """A fresh Python with the host on its path, and without SLICER_SOURCE_DIR unless given."""
    variables = {k: v for k, v in os.environ.items() if k != "SLICER_SOURCE_DIR"} | environment
    variables["PYTHONPATH"] = os.pathsep.join(str(REPOSITORY / folder) for folder in ("Resources/Scripts", "Testing/host"))
    return subprocess.run([sys.executable, "-c", textwrap.dedent(script)], env=variables, capture_output=True, text=True, timeout=1800)


WORK = """
    import slicerhost
    slicerhost.boot({arguments})
    import slicer, sys
    {window}
    for _ in range(3):
        node = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLSegmentationNode", "s")
        node.GetSegmentation().AddEmptySegment("a")
        slicer.mrmlScene.AddNewNodeByClass("vtkMRMLScalarVolumeNode").CreateDefaultDisplayNodes()
        slicer.mrmlScene.Clear(0)
    kept = slicer.mrmlScene.AddNewNodeByClass("vtkMRMLSegmentationNode", "kept to the end")
    kept.GetSegmentation().AddEmptySegment("a")
    folder = slicer.app.temporaryPath
    print("PySide6" in sys.modules, folder)
    slicer.util.exit(5)
    sys.exit(slicerhost.exit_status())
"""


OPENED = "import slicerhost_qt; slicerhost_qt.open_window()"


@pytest.mark.parametrize("arguments, qt, window", [("", False, ""), ("with_qt=True", True, ""), ("with_qt=True", True, OPENED)])
def test_a_process_ends_in_silence_with_its_status(arguments, qt, window):
    if qt:
        pytest.importorskip("PySide6")
    done = run(WORK.format(arguments=arguments, window=window))
    assert (done.returncode, done.stderr) == (5, "")
    uses_qt, folder = done.stdout.split(maxsplit=1)
    assert uses_qt == str(qt)
    assert not Path(folder.strip()).exists()


def test_a_checkout_of_slicer_must_be_one(tmp_path):
    done = run("import slicerhost\nslicerhost.boot()", SLICER_SOURCE_DIR=str(tmp_path))
    assert done.returncode == 1 and "SLICER_SOURCE_DIR names no checkout of Slicer" in done.stderr


def test_panels_need_the_qt_half():
    done = run("""
        import slicerhost
        slicerhost.boot()
        import slicer
        for ask in (lambda: slicer.util.loadUI("x.ui"), lambda: slicer.qMRMLNodeComboBox,
                    lambda: slicer.util.confirmYesNoDisplay("Go on?"), lambda: slicer.util.createProgressDialog()):
            try:
                ask()
            except slicerhost.NotOnHost as refused:
                print("refused:", refused)
    """)
    assert done.returncode == 0 and done.stdout.count("refused:") == 4, done.stdout + done.stderr


def test_panel_on_the_qt_half(tmp_path):
    pytest.importorskip("PySide6")
    folder = write_module(tmp_path, "HostPanel")
    done = run(f"""
        import slicerhost
        slicerhost.boot([{str(folder)!r}], with_qt=True)
        import slicer
        panel = slicer.util.getModuleWidget("HostPanel")
        container = slicer.modules.hostpanel.widgetRepresentation()
        assert container is slicer.modules.hostpanel.widgetRepresentation()
        assert slicer.modules.HostPanelWidget is panel and container.self() is panel
        assert slicer.util.getModuleLogic("HostPanel").answer() == 42
        assert slicer.util.mainWindow() is None
        slicer.util.errorDisplay("logged")
        slicer.util.reloadScriptedModule("HostPanel")
        assert slicer.modules.HostPanelWidget is not panel
        print("done")
    """)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
    assert "Traceback" not in done.stderr
