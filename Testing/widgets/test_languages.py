"""The panels in other languages: made with a translation loaded as Slicer loads it, every text that is seen is in it."""

from __future__ import annotations

import contextlib
import importlib
import re
from types import SimpleNamespace

import pytest
from event_loop import wait_for
from panel_cases import MODULE_FOLDERS, unload, volumes_in_scene

from LungPerfusionCore.widgets.mnemonics import RESERVED, letter_of, without_letter
from translations import sources, ts_files

PROPERTIES = ("text", "title", "toolTip", "accessibleName", "noneDisplay", "suffix", "specialValueText", "placeholderText")


@pytest.fixture
def language(qt):
    """``with language(path):`` the application is in the language of a .ts file."""
    from slicerhost_qt.translations import loaded  # after the host: Qt's libraries must not come before Slicer's

    return loaded


@pytest.fixture
def opened(qt, scene):
    """``opened(name)`` gives a new widget of a module, made in the language in force."""
    import slicerhost

    slicerhost.boot(module_paths=list(MODULE_FOLDERS), with_qt=True)
    import slicer

    made = []

    def make(name: str):
        representation = getattr(slicer.modules, name.lower()).createNewWidgetRepresentation()
        made.append(representation)
        representation.self().enter()
        return representation.self()

    yield make
    for representation in made:
        representation.self().exit()
        unload(representation.self())
        representation.delete()


def seen(widget) -> set[str]:
    """Texts of the widgets of a panel."""
    found = set()
    for child in vars(widget.ui).values():
        for name in PROPERTIES:
            value = getattr(child, name, "") if hasattr(child, name) else ""
            if isinstance(value, str) and value.strip():
                found.add(without_letter(value) if name == "text" else value)
    return found


@pytest.mark.parametrize("module", sources.MODULES)
def test_no_english_is_left_in_a_german_panel(opened, language, module):
    known = ts_files.read(ts_files.file_of("de"))
    english = {text for (_context, text), said in known.items() if said.text and said.text != text}
    german = {said.text for said in known.values()}
    with language(ts_files.file_of("de")):
        texts = seen(opened(module))
    left = {text for text in texts if text in english and text not in german} - {"None"}  # that of an empty selector is Slicer's own
    assert not left, sorted(left)
    assert len(texts & german) > 60
    assert seen(opened(module)) & english  # and English again


@pytest.mark.parametrize("module", sources.MODULES)
@pytest.mark.parametrize("code", ["", *ts_files.LANGUAGES])
def test_main_buttons_have_a_letter_each_in_every_language(opened, language, module, code):
    names = importlib.import_module(f"{module}Lib.panels.choices").MAIN_BUTTONS
    with language(ts_files.file_of(code)) if code else contextlib.nullcontext():
        ui = opened(module).ui
    letters = {name: letter_of(getattr(ui, name).text) for name in names}
    # letters are few: the rarest of twenty buttons may go without
    assert all(letters[name] for name in names[:14]) and list(letters.values()).count("") <= 3, letters
    every = [letter_of(text) for child in vars(ui).values() if isinstance(text := getattr(child, "text", ""), str) and letter_of(text)]
    assert sorted(every) == sorted(filter(None, letters.values())) and len(set(every)) == len(every)
    assert not RESERVED & set(every)


@pytest.mark.parametrize("module", sources.MODULES)
@pytest.mark.parametrize("code", ts_files.LANGUAGES)
def test_a_panel_needs_no_horizontal_bar_in_any_language(opened, language, module, code):
    """As in English (``test_accessibility``): a check box does not wrap, and a long one cuts the whole panel at its right edge."""
    from PySide6 import QtCore, QtWidgets

    with language(ts_files.file_of(code)):
        widget = opened(module)
        for name, child in vars(widget.ui).items():
            if name.endswith("Section") or name == "moreBox":
                child.collapsed = False
        q = widget.parent._q
        q.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, True)
        q.show()
        QtWidgets.QApplication.processEvents()
        needed = q.minimumSizeHint().width()
        q.hide()
    assert needed <= 420


def test_sentences_of_a_panel_are_translated(opened, language):
    with language(ts_files.file_of("ja")):
        widget = opened("PEDetection")
        assert widget.ui.prepareApplyButton.text == "CTPAを確認し、肺と心臓を標識(&A)"
        assert widget.ui.prepareApplyButton.toolTip == "CT肺動脈造影を読み込み、CTPAとして選択してください。"
        assert widget.ui.segmentScoreTable.item(0, 0).text() == "右 S1 肺尖区"


def test_placeholders_that_a_translator_changed_are_refused(language, scene, tmp_path, caplog):
    """As in Slicer: better English than an error when numbers are filled in."""
    from LungPerfusionCore.widgets import job_panel

    path = tmp_path / "Wrong_de.ts"
    wrong = {
        ("widgets.job_panel", "{n} in {m}"): ts_files.Translation("{n} in {zahl}"),
        ("widgets.job_panel", "ready"): ts_files.Translation("bereit"),
    }
    path.write_text(ts_files.text_of("de", wrong), encoding="utf-8")
    with language(path):
        say = eval(compile("lambda tr, text: tr(text)", job_panel.__file__, "eval"))  # a caller in that file
        from slicer.i18n import tr

        assert say(tr, "{n} in {m}") == "{n} in {m}" and say(tr, "ready") == "bereit"
    assert re.search("placeholders", caplog.text)


def test_a_refusal_is_said_in_the_language_of_the_panel(opened, language):
    """Science raises it in English, where it is computed in another thread; the line below the button says it in German."""
    with language(ts_files.file_of("de")):
        widget = opened("PerfusionDefectQuant")
        ct, _iodine, _percent = volumes_in_scene()
        widget._parameterNode.iodineVolume = widget._parameterNode.ctVolume = ct
        widget.ui.analyzeApplyButton.click()
        wait_for(widget._job)
        text = widget.ui.analyzeStatusLabel.text
    assert re.fullmatch(r"Jodkarte.*: sieht wie ein CT aus, nicht wie eine Jodkarte: \d+ % davon liegen unter -300\.", text), text


def test_device_registration_and_progress_are_said_in_the_language_of_the_panel(opened, language):
    """What science makes in English, with names and numbers in it, as the panels hand it to their translation."""
    from LungPerfusionAILib.spect.reading import check_frames
    from LungPerfusionCore.models.device import Device
    from LungPerfusionCore.models.tiled_inference import remaining
    from LungPerfusionCore.sentence import Sentence, said, word

    cpu = Device("cpu", "Xeon", None, "2.9.1", None)
    gpu = Device("cpu", "Xeon", None, "2.9.1", "12.8", Sentence("no usable NVIDIA GPU or driver was found"))
    assert cpu.describe() == "CPU (Xeon), PyTorch 2.9.1, built without CUDA"
    assert gpu.describe() == "CPU (Xeon), PyTorch 2.9.1, built for CUDA 12.8; no usable NVIDIA GPU or driver was found"
    with language(ts_files.file_of("de")):
        opened("LungPerfusionAI")
        from slicer.i18n import tr

        assert said(cpu.describe(), tr) == "CPU (Xeon), PyTorch 2.9.1, ohne CUDA gebaut"
        assert said(gpu.describe(), tr).startswith("CPU (Xeon), PyTorch 2.9.1, für CUDA 12.8 gebaut; ")
        assert said(check_frames("1.2", "1.2").sentence, tr) == "CT und SPECT haben ein gemeinsames Bezugssystem."
        assert said(check_frames("1.2", None).sentence, tr) == "Kein Bezugssystem angegeben (SPECT); Positionen können abweichen."
        assert word("Smoothing the iodine map", tr) == "Jodkarte wird geglättet"
        assert word(remaining(8, 3, 30.0), tr) == "Kachel 4 von 8, noch etwa 50 Sekunden"
    assert remaining(8, 3, 30.0) == "Tile 4 of 8, about 50 seconds left"


def test_a_spect_and_a_resection_are_spoken_of_in_the_language_of_the_panel(opened, language):
    from spect_cases import ct_and_spect

    with language(ts_files.file_of("de")):
        widget = opened("LungPerfusionAI")
        p = widget._parameterNode
        p.inputVolume, p.spectVolume = ct_and_spect()
        assert widget.ui.frameLabel.text == "Weder das CT noch das SPECT nennt ein Bezugssystem; Positionen können abweichen."
        p.fev1, p.referenceFev1, p.resectRUL = 2.4, 3.1, True
        assert "% des Sollwerts)" in widget.ui.postoperativeLabel.text


def test_the_ends_of_an_interval_are_said_in_the_language_of_the_panel(opened, language):
    from LungPerfusionCore.sentence import said
    from LungPerfusionCore.uncertainty.interval import Interval

    found = Interval(14.8, 12.9, 16.6, "%").text()
    assert found == "14.8 % (12.9 to 16.6)"
    with language(ts_files.file_of("de")):
        opened("PEDetection")
        from slicer.i18n import tr

        assert said(found, tr) == "14.8 % (12.9 bis 16.6)"


@pytest.mark.parametrize("module", ["LungPerfusionAI", "PEDetection"])
def test_what_a_model_warns_of_is_said_in_the_language_of_the_panel(opened, language, module):
    """That it learnt from simulated patients only is what a person must understand first."""
    with language(ts_files.file_of("de")):
        widget = opened(module)
        text = widget.ui.modelLabel.text
    assert text.startswith("Mit simulierten Daten trainiert; nicht für den klinischen Gebrauch. "), text


WIDTH = 347
"""Of a table in a panel that is as wide as Slicer's module panel usually is, pixels on the host."""


def needed(table) -> int:
    return table._q.horizontalHeader().length() + 2 * table._q.frameWidth()


@pytest.mark.parametrize("code", ["", *ts_files.LANGUAGES])
def test_tables_of_lung_perfusion_fit(opened, language, code):
    with language(ts_files.file_of(code)) if code else contextlib.nullcontext():
        widget = opened("LungPerfusionAI")
        found = SimpleNamespace(mutual_information=0.1094, dice=0.5402, distance_mm=32.2)
        widget._sections.spect._showNumbers((found, found))
        widget._dynamic.lesions._fill(("whole", "right", "left"), [(120.2, 183.4, 163.2, 14.13)] * 3)
        widths = {name: needed(getattr(widget.ui, name)) for name in ("alignmentTable", "dynamicTable")}
        names = [widget.ui.dynamicTable.item(row, 0).text() for row in range(3)]
        pair = SimpleNamespace(first="spect", second="predicted", bland_altman=object())
        plots = SimpleNamespace(charts={"a": 1, "b": 2}, result=SimpleNamespace(agreements=[pair]))
        titles = list(widget._sections.differential._plots(plots))
    assert max(widths.values()) <= WIDTH, widths
    from LungPerfusionAILib.scene.dynamic_lesions import REGION_TITLES
    from translations.spoken import _brain_regions

    assert list(_brain_regions()) == list(REGION_TITLES.values())
    said = ts_files.read(ts_files.file_of(code)) if code else {}
    words = (("dynamic_lesions", names[0], "Brain"), ("differential", titles[0], "Percentage of total by region"))
    for context, shown, english in words:
        assert shown == (said[f"panels.{context}", english].text if code else english)
    if not code:
        assert titles[1] == "Bland-Altman: SPECT minus predicted map"


@pytest.mark.parametrize("code", ["", *ts_files.LANGUAGES])
def test_tables_of_a_follow_up_fit(opened, language, code):
    fates = ("resolved", "smaller", "persisting", "larger", "new")
    lesions = [
        SimpleNamespace(kind=kind, number=1, fate=fate, before_ml=0.42, after_ml=477.05, dice=0.63, where=lambda region: "RLL → RUL")
        for kind in ("defect", "embolus")
        for fate in fates
    ]
    change = SimpleNamespace(value=-32.9, low=-40.7, high=-20.2)
    changes = [
        SimpleNamespace(region=name, before=SimpleNamespace(value=45.4), after=SimpleNamespace(value=12.5), none=False, change=change)
        for name in ("whole", "right", "left")
    ]
    with language(ts_files.file_of(code)) if code else contextlib.nullcontext():
        widget = opened("PerfusionDefectQuant")
        part = next(each for each in vars(widget).values() if type(each).__name__ == "FollowUpPanel")
        part._show(SimpleNamespace(result=SimpleNamespace(lesions=lesions, changes=changes)))
        widths = {name: needed(getattr(widget.ui, name)) for name in ("followupTable", "followupChangeTable")}
        part._hide("")
    assert max(widths.values()) <= WIDTH, widths


@pytest.mark.parametrize("code", ["", *ts_files.LANGUAGES])
def test_the_points_of_a_segment_are_not_cut(opened, language, code):
    from PySide6 import QtWidgets

    from PEDetectionLib.segment_scores import KEYS, Patency

    with language(ts_files.file_of(code)) if code else contextlib.nullcontext():
        widget = opened("PEDetection")
        part = next(each for each in vars(widget).values() if type(each).__name__ == "SegmentScorePanel")
        part.live = SimpleNamespace(
            scores=SimpleNamespace(proposed=dict.fromkeys(KEYS, Patency.PARTIAL), by_reader={}, unknown=KEYS), propose=None
        )
        part._show()
        table, box = widget.ui.segmentScoreTable, next(iter(part._boxes.values()))
        bar = table._q.verticalScrollBar().sizeHint().width()
        fresh, text = QtWidgets.QComboBox(), box.itemText(0)  # a box keeps the width of what it held first
        fresh.addItem(text)
        needed_here = table._q.horizontalHeader().sectionSize(0) + fresh.sizeHint().width() + bar + 2 * table._q.frameWidth()
        part.live = None
        part._show()
    assert needed_here <= WIDTH, (text, needed_here)
