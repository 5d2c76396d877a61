"""PerfusionDefectQuant: perfusion defects on iodine maps (wiring only; the science is in PerfusionDefectQuantLib)."""

from typing import TYPE_CHECKING, Annotated, Any

import slicer
from slicer import (
    vtkMRMLScalarVolumeNode,
    vtkMRMLSegmentationNode,
)
from slicer.i18n import tr as _
from slicer.i18n import translate
from slicer.parameterNodeWrapper import WithinRange, parameterNodeWrapper
from slicer.ScriptedLoadableModule import (
    ScriptedLoadableModule,
    ScriptedLoadableModuleLogic,
    ScriptedLoadableModuleTest,
    ScriptedLoadableModuleWidget,
)

from LungPerfusionCore.documentation import page_link
from LungPerfusionCore.scene.dropped_files import DroppedVolume
from LungPerfusionCore.scene.parameter_gui import ParameterNodeGui
from PerfusionDefectQuantLib.scene.analysis_logic import AnalysisLogic
from PerfusionDefectQuantLib.scene.followup_logic import FollowUpLogic
from PerfusionDefectQuantLib.scene.input_choices import IodineUnits, Source
from PerfusionDefectQuantLib.scene.reading_logic import ReadingLogic
from PerfusionDefectQuantLib.scene.result_nodes import DefectNodes, ReadAnalysis

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from LungPerfusionCore.run.step import Step
    from LungPerfusionCore.scene.node_suggestions import Suggestion
    from LungPerfusionCore.scene.shown_result import Shown
    from LungPerfusionCore.scene.suitable_nodes import Fits
    from LungPerfusionCore.threshold.region_numbers import RegionNumbers
    from LungPerfusionCore.widgets.defaults import RestoreDefaults
    from LungPerfusionCore.widgets.job_panel import JobPanel
    from LungPerfusionCore.widgets.model_offers import ModelOffers
    from LungPerfusionCore.widgets.moves import Moves
    from PerfusionDefectQuantLib.panels.analysis import AnalysisPanel
    from PerfusionDefectQuantLib.panels.exports import ExportPanel
    from PerfusionDefectQuantLib.panels.followup import FollowUpPanel
    from PerfusionDefectQuantLib.panels.input import InputPanel
    from PerfusionDefectQuantLib.panels.reading import Reading
    from PerfusionDefectQuantLib.panels.resume import ResumePanel
    from PerfusionDefectQuantLib.pipeline import DefectAnalysis, DefectInputs


class PerfusionDefectQuant(ScriptedLoadableModule):
    def __init__(self, parent: Any) -> None:
        ScriptedLoadableModule.__init__(self, parent)
        self.parent.title = _("Perfusion Defect Quantification")
        self.parent.categories = [translate("qSlicerAbstractCoreModule", "Quantification")]
        self.parent.dependencies = []
        self.parent.contributors = ["The LungPerfusion contributors"]
        self.parent.helpText = _(
            "Measures perfusion defects on a dual-energy iodine map, on the two energies of a dual-energy CT, or on a predicted"
            " perfusion map: automatically at first, then at the threshold you drag, less what you drop. Research use only."
        ) + page_link("PerfusionDefectQuant", _("Documentation, tutorials and limits of this module"))
        self.parent.acknowledgementText = _("Methods are cited in the README of the LungPerfusion extension.")
        slicer.app.connect("startupCompleted()", self.registerSampleData)

    def registerSampleData(self) -> None:
        from LungPerfusionPhantom.scene.sample_data import register

        register("PerfusionDefectQuant", self.resourcePath("Icons"))


@parameterNodeWrapper
class PerfusionDefectQuantParameterNode:
    """The panel's choices. ``rule`` names the automatic threshold; ``threshold`` and ``lowerThreshold`` (in the map's unit) are
    the ones in force, NaN before any or without a lower limit."""

    source: Source = Source.IODINE_MAP
    iodineVolume: vtkMRMLScalarVolumeNode
    iodineUnits: IodineUnits = IodineUnits.FROM_VOLUME
    lowEnergyVolume: vtkMRMLScalarVolumeNode
    highEnergyVolume: vtkMRMLScalarVolumeNode
    lowKvp: Annotated[float, WithinRange(70, 100)] = 80.0
    highKvp: Annotated[float, WithinRange(120, 150)] = 140.0
    ctVolume: vtkMRMLScalarVolumeNode
    regionsSegmentation: vtkMRMLSegmentationNode
    emboliSegmentation: vtkMRMLSegmentationNode
    earlierMap: vtkMRMLScalarVolumeNode
    earlierCt: vtkMRMLScalarVolumeNode
    earlierRegions: vtkMRMLSegmentationNode
    earlierEmboli: vtkMRMLSegmentationNode
    rule: str = "auto"
    threshold: float = float("nan")
    lowerThreshold: float = float("nan")

    if TYPE_CHECKING:  # the decorator makes it

        def __init__(self, node: "slicer.vtkMRMLScriptedModuleNode") -> None: ...


class PerfusionDefectQuantWidget(ScriptedLoadableModuleWidget, ParameterNodeGui):
    def __init__(self, parent: Any = None) -> None:
        ScriptedLoadableModuleWidget.__init__(self, parent)
        ParameterNodeGui.__init__(self)
        self.reading: Reading | None = None
        self._inputs: InputPanel | None = None
        self._exports: ExportPanel | None = None
        self._job: JobPanel | None = None
        self._analysis: AnalysisPanel | None = None
        self._resume: ResumePanel | None = None
        self._followUp: FollowUpPanel | None = None
        self._models: ModelOffers | None = None
        self._defaults: RestoreDefaults | None = None
        self._moves: Moves | None = None
        self._resuming: slicer.vtkMRMLTextNode | None = None
        self._emboli: tuple = ()
        self._regionTitle: Callable[[str], str] = str

    def setup(self) -> None:
        ScriptedLoadableModuleWidget.setup(self)
        import qt

        from LungPerfusionCore.widgets.defaults import RestoreDefaults
        from LungPerfusionCore.widgets.keys import Keys
        from LungPerfusionCore.widgets.mnemonics import assign
        from LungPerfusionCore.widgets.moves import Moves
        from LungPerfusionCore.widgets.plain_labels import show_as_written
        from LungPerfusionCore.widgets.whats_this import explain
        from PerfusionDefectQuantLib.panels.choices import MAIN_BUTTONS, SETTINGS
        from PerfusionDefectQuantLib.panels.followup import FollowUpPanel
        from PerfusionDefectQuantLib.panels.models import model_offers
        from PerfusionDefectQuantLib.panels.resume import ResumePanel

        panel = slicer.util.loadUI(self.resourcePath("UI/PerfusionDefectQuant.ui"))
        self.layout.addWidget(panel)
        self.ui = slicer.util.childWidgetVariables(panel)
        panel.setMRMLScene(slicer.mrmlScene)
        self.logic = PerfusionDefectQuantLogic()
        self._makeInputs(qt)
        self._makeReading(qt)
        self._models = model_offers(
            qt,
            self.ui,
            parameters=lambda: self._parameterNode,
            ask=lambda text: slicer.util.confirmOkCancelDisplay(text, windowTitle="Perfusion Defect Quantification"),
            translate=_,
        )
        self._followUp = FollowUpPanel(qt, self.ui, self.logic, lambda: self._parameterNode, self._inputs, _, self._regionTitle)
        self._resume = ResumePanel(self.ui, onResume=self.onResume, translate=_)
        self._moves = Moves(
            qt, lambda: (*self._inputs.nodes(self._parameterNode), *self._followUp.compared()), self.logic.watchState, self._follow
        )
        show_as_written(self.ui)
        explain(self.ui)
        assign(self.ui, MAIN_BUTTONS)
        self._defaults = RestoreDefaults(self.ui, SETTINGS, lambda: self._parameterNode, _)
        self.keys = Keys(qt, slicer.util.mainWindow() or panel, self.reading.keys)
        self.followScene(qt, _)

    def _makeInputs(self, qt: "ModuleType") -> None:
        """What is analysed, by which rule, and the button that does it."""
        from LungPerfusionCore.widgets.job_panel import JobPanel
        from PerfusionDefectQuantLib.panels.input import InputPanel
        from PerfusionDefectQuantLib.rules import THRESHOLD_RULES

        self._inputs = InputPanel(qt, self.ui, lambda: self._parameterNode, self.onParametersChanged, _)
        self.ui.ruleBox.addItem(_("Default"), "auto")
        for rule in THRESHOLD_RULES.values():
            self.ui.ruleBox.addItem(_(rule.title), rule.name)
        self.ui.ruleBox.connect("currentIndexChanged(int)", self.onRuleChosen)
        self._job = JobPanel(
            qt,
            self.ui,
            "analyze",
            whyNot=self._whyNotReady,
            toolTip=_("Segment the perfusion defects and measure them in every region, starting anew"),
            step=self._step,
            onDone=self._onDone,
            translate=_,
            onFailed=lambda: self._analysis.shown.failed(),
            inputs=lambda: self._inputs.asked(self._parameterNode) or (),
        )

    def _makeReading(self, qt: "ModuleType") -> None:
        """Threshold and candidates, what is exported of them, and the analysis that they belong to."""
        from LungPerfusionCore.scene.plot_views import panel_plot_view
        from PerfusionDefectQuantLib.panels.analysis import AnalysisPanel
        from PerfusionDefectQuantLib.panels.exports import ExportPanel
        from PerfusionDefectQuantLib.panels.reading import Reading
        from PerfusionDefectQuantLib.panels.services import ReadingServices

        services = ReadingServices(
            self.logic,
            self.ui,
            slicer.app.userSettings(),
            arguments=lambda: self._analysis.arguments,
            emboli=lambda: self._parameterNode.emboliSegmentation if self._parameterNode else None,
            translate=_,
        )
        self._regionTitle = services.regionTitle
        self.reading = Reading(
            qt,
            self.ui,
            services,
            onRest=self._onRest,
            onLost=lambda why: self._analysis.shown.failed(why),
            translate=_,
        )
        self._exports = ExportPanel(self.ui, self.logic, lambda: self.nodes, _, onAgreement=lambda: self._analysis.showAgreement())
        self._analysis = AnalysisPanel(
            self.ui,
            self.logic,
            self.reading,
            asked=lambda: self._inputs.asked(self._parameterNode),
            hidden=self._onHidden,
            plotView=lambda: panel_plot_view(slicer.mrmlScene, "PerfusionDefectQuant"),
            translate=_,
        )

    def cleanup(self) -> None:
        self.letGo()
        if self._job:
            self._job.close()
        if self.reading:
            self.reading.close()
        if self._models:
            self._models.close()
        if self._followUp:
            self._followUp.close()
        if self._moves:
            self._moves.close()

    @property
    def nodes(self) -> "DefectNodes | None":
        """What is shown (``DefectNodes``), or None."""
        return self._analysis.nodes if self._analysis else None

    def parts(self) -> "tuple[Shown, ...]":
        return (self._analysis.shown, self._followUp.shown) if self._followUp else ()

    def jobs(self) -> "tuple[JobPanel, ...]":
        return (self._job, self.reading.job, self._models.job, self._followUp.job) if self._followUp else ()

    def inputName(self) -> str:
        return self._inputs.inputName(self._parameterNode)

    def dependents(self) -> tuple[str, ...]:
        return self._inputs.dependents(self._parameterNode)

    def suitable(self) -> "dict[str, Fits]":
        from PerfusionDefectQuantLib.panels.choices import suitable

        return suitable(self._parameterNode)

    def suggestions(self) -> "dict[str, Suggestion]":
        from PerfusionDefectQuantLib.panels.choices import suggestions

        return suggestions(self._parameterNode)

    def stopJobs(self) -> None:
        if self._analysis:
            self._job.forget()
            self._followUp.job.forget()
            self._resuming = None
            self._defaults.clear()
            self.ui.patientEdit.text = ""  # the next scene is another case

    def onRuleChosen(self, index: int) -> None:
        if self._parameterNode:
            self._parameterNode.rule = self.ui.ruleBox.itemData(index)

    def onParametersChanged(self) -> None:
        p = self._parameterNode
        self._inputs.showRows(p)
        if not self._resume:
            return
        if p:
            self._inputs.showRule(p)
        self._job.refresh()
        self._models.refresh()
        self._followUp.refresh()
        self._moves.follow()
        if self._entered or not p:  # while another module is shown it may be the one that they change
            emboli = self._inputs.emboli(p)
            if emboli != self._emboli:
                self._emboli = emboli
                self.reading.search.otherEmboli()
        self._offerResume()

    def _whyNotReady(self) -> str:
        return "" if self._resuming is not None and self._parameterNode else self._inputs.whyNot(self._parameterNode)

    def _step(self) -> "Step[DefectInputs, DefectAnalysis, tuple[tuple, dict[str, Any], ReadAnalysis]]":
        note, self._resuming = self._resuming, None
        asked = self._inputs.asked(self._parameterNode)
        arguments = self.logic.resumeArguments(note) if note else self._inputs.arguments(self._parameterNode)

        step = self.logic.defectsAgainStep(arguments) if note is None else self.logic.resumeStep(note, arguments)
        return step.then(lambda read: (asked, arguments, read))

    def _onDone(self, result: "tuple[tuple, dict[str, Any], ReadAnalysis]") -> str:
        sentence = self._analysis.put(*result)
        self._offerResume()
        return sentence

    def _offerResume(self) -> None:
        asked = self._inputs.asked(self._parameterNode)
        self._resume.offer(self.logic.savedReadings() if self._parameterNode else {}, asked[0] if asked else None, self.nodes is not None)

    def onResume(self, note: "slicer.vtkMRMLTextNode") -> None:
        """Take up a saved reading: its map, CT, regions and rule are selected, and it is computed unless it still is at hand."""
        from LungPerfusionCore.errors import InputError
        from LungPerfusionCore.sentence import said

        if self._job.busy:
            self._job.say(_("A computation is running."))
            return
        try:
            self.select(self._inputs.parametersOf(self._parameterNode, self.logic.resumeArguments(note)))
        except (InputError, ValueError) as error:  # ValueError: a parameter that the panel does not allow
            self._job.say(said(error.sentence, _) if isinstance(error, InputError) else str(error))
            return
        self._inputs.showRule(self._parameterNode)
        if self.nodes is None:
            self._resuming = note
            self._job.start()

    def onConnected(self) -> None:
        self._inputs.showRule(self._parameterNode)

    def _onRest(self, numbers: "RegionNumbers") -> None:
        if self._parameterNode:
            live = self.reading.nodes.live
            self._parameterNode.threshold = live.upper
            self._parameterNode.lowerThreshold = live.lower if live.lower > float("-inf") else float("nan")

    def _onHidden(self) -> None:
        self._job.clear()
        self._exports.clear()
        self._forgetThreshold()

    def _forgetThreshold(self) -> None:
        if self._parameterNode and not slicer.mrmlScene.IsClosing():
            self._parameterNode.threshold = self._parameterNode.lowerThreshold = float("nan")


class PerfusionDefectQuantLogic(AnalysisLogic, ReadingLogic, FollowUpLogic, ScriptedLoadableModuleLogic):
    """Everything the panel does, callable from a script: nodes in, nodes out."""

    def getParameterNode(self) -> PerfusionDefectQuantParameterNode:
        return PerfusionDefectQuantParameterNode(super().getParameterNode())


class PerfusionDefectQuantFileDialog(DroppedVolume):
    """Slicer offers the module where an iodine map is dropped onto the window."""

    def __init__(self, dialog: Any) -> None:
        super().__init__(
            dialog,
            later=self.later,
            module="PerfusionDefectQuant",
            role="iodine",
            file_type=_("Iodine map"),
            description=_("Load as iodine map into Perfusion Defect Quantification"),
            take=self.take,
        )

    @staticmethod
    def later(call: "Callable[[], None]") -> None:
        import qt  # only where something was dropped: without a window there is none

        qt.QTimer.singleShot(0, call)

    @staticmethod
    def take(node: vtkMRMLScalarVolumeNode) -> None:
        p = PerfusionDefectQuantLogic().getParameterNode()
        p.source, p.iodineVolume = Source.IODINE_MAP, node


class PerfusionDefectQuantTest(ScriptedLoadableModuleTest):
    def runTest(self) -> None:
        """A simulated thorax with one third of the right lung unperfused: from a script, and in the panel."""
        self.setUp()
        self.test_knownDefect()
        self.setUp()
        self.test_panel()

    def setUp(self) -> None:
        slicer.mrmlScene.Clear(0)

    def test_knownDefect(self) -> None:
        from PerfusionDefectQuantLib.scene.self_test import check_script

        check_script(PerfusionDefectQuantLogic())
        self.delayDisplay("Test passed")

    def test_panel(self) -> None:
        from PerfusionDefectQuantLib.scene.self_test import check_panel

        check_panel()
        self.delayDisplay("Test passed")
