"""`slicer.app` and `slicer.util` of the host against the names and signatures of the running application."""

from __future__ import annotations

import ast
import inspect
import logging
import os
import sys
from pathlib import Path

import pytest

from slicerhost import NotOnHost, application_facts

FACTS = application_facts.names()
EMULATED_PROPERTIES = {
    "temporaryPath": str,
    "majorVersion": int,
    "minorVersion": int,
    "applicationVersion": str,
    "applicationName": str,
    "slicerHome": str,
    "revision": str,
    "os": str,
}


@pytest.fixture(autouse=True)
def _not_testing(scene):
    """A user's application; another suite of this process may have asked for the testing mode."""
    import slicer

    import slicerhost

    before = slicer.app.testingEnabled()
    slicerhost.boot(testing=False)
    yield
    slicerhost.boot(testing=before)


def parameters(signature: str) -> list[tuple[str, bool, bool]]:
    """(name, has a default, keyword only) of a signature written as text."""
    arguments = ast.parse(f"def f{signature.replace('<function>', 'None')}: pass").body[0].args
    plain = [*arguments.posonlyargs, *arguments.args]
    optional = len(plain) - len(arguments.defaults)
    found = [(a.arg, i >= optional, False) for i, a in enumerate(plain)]
    return found + [(a.arg, d is not None, True) for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults)]


def same(function, signature: str) -> None:
    text = str(inspect.signature(function)).split(" ->")[0]
    ours = [
        (p.name, p.default is not p.empty, p.kind is p.KEYWORD_ONLY)
        for p in inspect.signature(function).parameters.values()
        if p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL)
    ]
    assert ours == parameters(signature.split(" ->")[0]), text


@pytest.mark.parametrize("name", FACTS["app"])
def test_every_name_of_the_application_works_or_says_that_it_is_not_here(scene, name):
    import slicer

    try:
        getattr(slicer.app, name)
    except NotOnHost as refused:
        assert name in str(refused) and "not emulated" in str(refused)


def test_nothing_that_the_application_lacks(scene):
    import slicer

    ours = {name for name in dir(type(slicer.app)) if not name.startswith("_")} | set(slicer.app._properties)
    assert ours <= set(FACTS["app"])
    with pytest.raises(AttributeError, match="noSuchThing"):
        _ = slicer.app.noSuchThing
    with pytest.raises(AttributeError, match="creating new attributes"):
        slicer.app.noSuchThing = 1
    with pytest.raises(AttributeError, match="read only"):
        slicer.app.majorVersion = 6
    with pytest.raises(AttributeError):
        _ = slicer.noSuchThing
    with pytest.raises(AttributeError):
        _ = slicer.getNode  # the wheel's meta-package spills slicer.util; the application does not
    with pytest.raises(AttributeError):
        _ = slicer.modules.nosuchmodule
    with pytest.raises(NotOnHost):
        _ = slicer.modules.sampledata
    with pytest.raises(AttributeError):
        _ = slicer.util.noSuchThing


def test_application_without_a_window(scene):
    import slicer

    for name, kind in EMULATED_PROPERTIES.items():
        assert isinstance(getattr(slicer.app, name), kind), name
    assert Path(slicer.app.temporaryPath).is_dir() and Path(slicer.app.slicerHome).is_dir()
    assert slicer.app.mrmlScene() is scene and slicer.mrmlScene is scene
    assert slicer.app.commandOptions().noMainWindow is True
    assert slicer.app.testingEnabled() is False
    assert slicer.util.mainWindow() is None
    assert slicer.app.className() == "qSlicerApplication" and slicer.app.inherits("QObject")
    slicer.app.processEvents()
    with pytest.raises(RuntimeError):
        slicer.util.pythonShell()
    assert slicer.app.coreIOManager() is slicer.app.ioManager()


def test_settings_live_as_long_as_the_process_and_touch_no_file_of_the_user(scene):
    import slicer

    settings = slicer.app.settings()
    settings.setValue("LungPerfusion/threshold", 7)
    try:
        assert int(slicer.app.settings().value("LungPerfusion/threshold")) == 7
        assert slicer.util.settingsValue("LungPerfusion/threshold", 3, converter=int) == 7
        assert slicer.util.settingsValue("LungPerfusion/none", 3) == 3
        where = settings.fileName()
        assert where == "" or where.startswith(slicer.app.temporaryPath)
    finally:
        slicer.app.settings().remove("LungPerfusion/threshold")
    assert not slicer.app.settings().contains("LungPerfusion/threshold")
    assert slicer.util.settingsValue("Developer/DeveloperMode", True, converter=slicer.util.toBool) is False


def test_testing_mode_answers_by_itself(scene):
    import slicer

    import slicerhost

    slicerhost.boot(testing=True)
    assert slicer.app.testingEnabled() and slicer.app.commandOptions().testingEnabled
    assert slicer.util.confirmYesNoDisplay("Go on?") is False  # as Slicer does, whatever its text says
    slicer.util.errorDisplay("logged and not shown")


def test_exit_notes_the_status_and_lets_the_script_go_on(scene):
    import slicer

    import slicerhost

    slicer.util.exit(2)
    assert slicerhost.exit_status() == 2
    slicer.util.exit(0)
    assert slicerhost.exit_status() == 0


@pytest.mark.parametrize("name", sorted(n for n in FACTS["util"] if not n.startswith("_")))
def test_util_has_the_applications_functions(scene, name):
    import slicer.util

    function = getattr(slicer.util, name)
    if name not in ("contextmanager", "pip_install", "pip_uninstall"):
        same(function, FACTS["util"][name])


@pytest.mark.parametrize("name, level", [("errorDisplay", "ERROR"), ("warningDisplay", "WARNING"), ("infoDisplay", "INFO")])
def test_displays_only_log_without_a_window(scene, caplog, name, level):
    import slicer

    with caplog.at_level(logging.INFO):
        assert getattr(slicer.util, name)("what happened", windowTitle="t", detailedText="d") is None
    assert [(r.levelname, r.message) for r in caplog.records] == [(level, "what happened")]


def test_errors_are_shown_and_go_on(scene, caplog):
    import slicer

    with pytest.raises(ValueError), slicer.util.tryWithErrorDisplay("It failed.", waitCursor=True):
        raise ValueError("because")
    assert "It failed.\n\nbecause" in caplog.text
    with slicer.util.WaitCursor():
        slicer.util.delayDisplay("short", 10)
    folder = slicer.util.tempDirectory("key")
    assert Path(folder).is_dir() and Path(folder).parent == Path(slicer.app.temporaryPath)


def test_a_question_nobody_can_answer_is_refused(scene):
    import slicer

    if "qt" in sys.modules:
        pytest.skip("the Qt half answers questions itself")
    with pytest.raises(NotOnHost, match="Go on"):
        slicer.util.confirmOkCancelDisplay("Go on?")


def test_util_arrays_round_trip(scene):
    import numpy as np
    import slicer

    values = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    node = slicer.util.addVolumeFromArray(values, np.diag([2.0, 3.0, 4.0, 1.0]), "v")
    assert np.array_equal(slicer.util.array("v"), values)
    assert node.GetSpacing() == (2.0, 3.0, 4.0)
    assert slicer.util.getNodesByClass("vtkMRMLScalarVolumeNode") == [node]


class TestPythonFiles:
    """`slicer.packaging`, i18n and ScriptedLoadableModule, Slicer's own or the stand-ins."""

    @pytest.mark.parametrize(
        "name",
        [
            "load_pyproject_dependencies",
            "load_requirements",
            "pip_check",
            "pip_ensure",
            "pip_install",
            "pip_uninstall",
            "isPipInstallInProgress",
        ],
    )
    def test_packaging_signatures(self, scene, name):
        import slicer.packaging

        same(getattr(slicer.packaging, name), FACTS["packaging"][name])

    def test_packaging_checks(self, scene, tmp_path):
        import slicer.packaging

        check = slicer.packaging.pip_check
        assert check("numpy") and check("numpy>=1") and check(["numpy", "scipy>0"])
        assert not check("numpy<1") and not check("no-such-package-anywhere") and not check("numpy scipy<0.1")
        assert check("no-such-package-anywhere; python_version < '3'")
        requirements = tmp_path / "requirements.txt"
        requirements.write_text("# comment\n-r other.txt\nnumpy>=1\n\nscipy\n")
        assert [r.name for r in slicer.packaging.load_requirements(requirements)] == ["numpy", "scipy"]
        project = tmp_path / "pyproject.toml"
        project.write_text("[project]\nname='x'\ndependencies=['numpy>=1']\n")
        assert [str(r) for r in slicer.packaging.load_pyproject_dependencies(project)] == ["numpy>=1"]
        project.write_text("[tool]\n")
        with pytest.raises(KeyError):
            slicer.packaging.load_pyproject_dependencies(project)

    def test_what_is_there_needs_no_question(self, scene):
        import slicer.packaging

        assert slicer.packaging.pip_ensure(["numpy>=1"], requester="test") is None

    @pytest.mark.skipif(bool(os.environ.get("SLICER_SOURCE_DIR")), reason="Slicer's own opens a dialog")
    def test_what_is_missing_is_named(self, scene):
        import slicer.packaging

        with pytest.raises(RuntimeError, match="Lung needs .* no-such-package-anywhere"):
            slicer.packaging.pip_ensure("no-such-package-anywhere", requester="Lung")

    def test_texts_stay_english(self, scene, tmp_path):
        from slicer.i18n import getContext, tr, translate

        assert tr("Apply") == "Apply" and translate("PEDetection", "Apply") == "Apply"
        (tmp_path / "PackageLib").mkdir()
        for file in ("PEDetection.py", "PackageLib/__init__.py", "PackageLib/panel.py"):
            (tmp_path / file).touch()
        assert getContext(str(tmp_path / "PEDetection.py")) == "PEDetection"
        assert getContext(str(tmp_path / "PackageLib" / "panel.py")) == "PackageLib.panel"
        for name in FACTS["i18n"]:
            same({"tr": tr, "translate": translate, "getContext": getContext}[name], FACTS["i18n"][name])

    @pytest.mark.parametrize("class_name", ["ScriptedLoadableModule", "ScriptedLoadableModuleLogic", "ScriptedLoadableModuleWidget"])
    def test_base_classes(self, scene, class_name):
        import slicer.ScriptedLoadableModule as python

        for method, signature in FACTS["ScriptedLoadableModule"][class_name].items():
            same(getattr(getattr(python, class_name), method), signature)
        offered = {n for n in vars(getattr(python, class_name)) if not n.startswith("_")}
        assert offered <= set(FACTS["ScriptedLoadableModule"][class_name])

    def test_test_class_has_the_applications_names(self, scene):
        import slicer.ScriptedLoadableModule as python

        for name in ("delayDisplay", "takeScreenshot", "setUp", "tearDown", "runTest", "assertEqual"):
            assert callable(getattr(python.ScriptedLoadableModuleTest, name))

    def test_parameter_node_wrapper_offers_only_the_applications_names(self, scene):
        import slicer
        import slicer.parameterNodeWrapper as wrapper

        offered = {n for n in vars(wrapper) if not n.startswith("_")}
        extra = {"annotations", "containers", "slicer"}
        assert offered - extra <= set(FACTS["parameterNodeWrapper"])
        with pytest.raises(AttributeError):
            _ = wrapper.noSuchThing
        assert slicer.parameterNodeWrapper is wrapper
