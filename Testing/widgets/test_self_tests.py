"""What *Reload and Test* runs: every module's self-test, with its panel; and that it fails where the panel shows a wrong number."""

from __future__ import annotations

import pytest
from panel_cases import MODULE_FOLDERS

MODULES = [folder.name for folder in MODULE_FOLDERS]
PRESSED = {"LungPerfusionAI": "lungs", "PEDetection": "prepare", "PerfusionDefectQuant": "analyze"}


@pytest.fixture
def tested(panel):
    """``tested(module)``: the module's panel and test case, which waits for nobody."""

    def make(module: str):
        widget = panel(module)
        test = getattr(__import__(module), f"{module}Test")()
        test.messageDelay = 1
        test.setUp()
        return widget, test

    return make


@pytest.mark.parametrize("module", MODULES)
def test_the_self_test_fails_where_the_panel_shows_another_number(tested, monkeypatch, module):
    from LungPerfusionCore.scene import self_test

    right = self_test.first_number
    monkeypatch.setattr(self_test, "first_number", lambda sentence: 1.1 * right(sentence) + 1)
    with pytest.raises(AssertionError, match="The panel shows"):
        tested(module)[1].test_panel()


def test_a_button_that_cannot_be_pressed_is_named_with_its_reason(tested):
    from LungPerfusionCore.scene import self_test

    widget, _test = tested("PEDetection")
    with pytest.raises(AssertionError, match="Load a CT pulmonary angiogram"):
        self_test.press(widget, widget.ui.prepareApplyButton)


@pytest.mark.parametrize("module", MODULES)
def test_all_of_it_runs_as_the_application_runs_it(panel, module):
    import slicer

    pressed = []
    getattr(panel(module).ui, f"{PRESSED[module]}ApplyButton").connect("clicked(bool)", lambda: pressed.append(module))
    slicer.selfTests[module](msec=1)
    assert pressed == [module]


@pytest.mark.parametrize("sentence, number", [("Defects: <b>14.8 %</b> (of 3.5 l)", 14.8), ("-12 HU", -12.0), ("320 HU; 80", 320.0)])
def test_the_first_number_of_a_sentence(qt, sentence, number):
    from LungPerfusionCore.scene import self_test

    assert self_test.first_number(sentence) == number
    with pytest.raises(AssertionError):
        self_test.first_number("no lungs")
