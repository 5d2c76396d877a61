"""PerfusionDefectQuant: perfusion defects on iodine maps (wiring only; the science is in PerfusionDefectQuantLib)."""

import enum
from typing import Annotated

from LungPerfusionCore.scene.parameter_gui import ParameterNodeGui
from PerfusionDefectQuantLib.defect_nodes import DefectNodes

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


class PerfusionDefectQuant(ScriptedLoadableModule):
    def __init__(self, parent):
        ScriptedLoadableModule.__init__(self, parent)
        self.parent.title = _("Perfusion Defect Quantification")
        self.parent.categories = [translate("qSlicerAbstractCoreModule", "Chest Imaging")]
        self.parent.dependencies = []
        self.parent.contributors = ["The LungPerfusion contributors"]
        self.parent.helpText = _(
            "Measures perfusion defects on a dual-energy iodine map, on the two energies of a dual-energy CT, or on a predicted"
            " perfusion map: automatically at first, then at the threshold you drag, less what you drop. Research use only."
        )
        self.parent.acknowledgementText = _("Methods are cited in the README of the LungPerfusion extension.")
        slicer.app.connect("startupCompleted()", self.registerSampleData)

    def registerSampleData(self) -> None:
        from LungPerfusionCore.scene.sample_data import register

        register("PerfusionDefectQuant", self.resourcePath("Icons"))


AGREEMENT_PLOT = 2  # behind the histogram and the curve per slice


class Source(enum.Enum):
    """What the scan gives."""

    IODINE_MAP = 1
    KVP_PAIR = 2
    PERFUSION_MAP = 3

    def label(self) -> str:
        return {
            Source.IODINE_MAP: _("Iodine map"), Source.KVP_PAIR: _("Low and high kVp pair"),
            Source.PERFUSION_MAP: _("Predicted perfusion map"),
        }[self]


class IodineUnits(enum.Enum):
    """In what an iodine map is given."""

    FROM_VOLUME = 1
    MG_PER_ML = 2
    HU = 3

    def label(self) -> str:
        return {
            IodineUnits.FROM_VOLUME: _("As the volume says"), IodineUnits.MG_PER_ML: "mg/mL", IodineUnits.HU: "HU",
        }[self]


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
    rule: str = "auto"
    threshold: float = float("nan")
    lowerThreshold: float = float("nan")


class PerfusionDefectQuantWidget(ScriptedLoadableModuleWidget, ParameterNodeGui):
    def __init__(self, parent=None) -> None:
        ScriptedLoadableModuleWidget.__init__(self, parent)
        ParameterNodeGui.__init__(self)
        self.nodes = None
        self.reading = None
        self._input = None
        self._exports = None
        self._job = None
        self._resuming = None
        self._arguments = {}
        self._emboliID = ""

    def setup(self) -> None:
        ScriptedLoadableModuleWidget.setup(self)
        import qt
        from LungPerfusionCore.job_panel import JobPanel
        from PerfusionDefectQuantLib.panels.exports import ExportPanel
        from PerfusionDefectQuantLib.panels.input import InputPanel
        from PerfusionDefectQuantLib.panels.reading import Reading
        from PerfusionDefectQuantLib.panels.services import ReadingServices
        from PerfusionDefectQuantLib.rules import THRESHOLD_RULES

        panel = slicer.util.loadUI(self.resourcePath("UI/PerfusionDefectQuant.ui"))
        self.layout.addWidget(panel)
        self.ui = slicer.util.childWidgetVariables(panel)
        panel.setMRMLScene(slicer.mrmlScene)
        self.logic = PerfusionDefectQuantLogic()
        self._input = InputPanel(qt, self.ui, lambda: self._parameterNode, self.onParametersChanged, _)
        self.ui.ruleBox.addItem(_("Default"), "auto")
        for rule in THRESHOLD_RULES.values():
            self.ui.ruleBox.addItem(rule.title, rule.name)
        self.ui.ruleBox.connect("currentIndexChanged(int)", self.onRuleChosen)
        self._job = JobPanel(
            qt, self.ui, "analyze", whyNot=self._whyNotReady, toolTip=_("Find the defects and measure them in every region, from the start"),
            phases=self._phases, onDone=self._onDone, translate=_,
        )
        services = ReadingServices(
            self.logic, self.ui, slicer.app.userSettings(), arguments=lambda: self._arguments,
            emboli=lambda: self._parameterNode.emboliSegmentation if self._parameterNode else None)
        self.reading = Reading(qt, self.ui, services, window=slicer.util.mainWindow() or panel, onRest=self._onRest, translate=_)
        self.ui.histogramPlot.plotController().hide()
        self.ui.plotBox.connect("currentIndexChanged(int)", self._showPlot)
        self.ui.resumeButton.connect("clicked(bool)", self.onResume)
        self._exports = ExportPanel(self.ui, self.logic, lambda: self.nodes, _, onAgreement=self._showAgreement)
        self.addObserver(slicer.mrmlScene, slicer.mrmlScene.EndImportEvent, self.onSceneEndClose)
        self.addObserver(slicer.mrmlScene, slicer.mrmlScene.StartSaveEvent, self.onSceneStartSave)
        self.followScene()

    def cleanup(self) -> None:
        if self._job:
            self._job.close()
        if self.reading:
            self.reading.close()
        self.letGo()

    def enter(self) -> None:
        super().enter()
        self.reading.keys.enable(True)

    def exit(self) -> None:
        self.reading.keys.enable(False)
        super().exit()

    def stopJobs(self) -> None:
        if self._job:
            self._job.cancel()
            self.ui.patientEdit.text = ""  # the next scene is another case
        self._forget()

    def onSceneStartSave(self, caller, event) -> None:
        self.reading.saving()

    def chooseInputs(self) -> None:
        self._offerResume()

    def onConnected(self) -> None:
        self.ui.ruleBox.currentIndex = max(0, self.ui.ruleBox.findData(self._parameterNode.rule))

    def onRuleChosen(self, index: int) -> None:
        if self._parameterNode:
            self._parameterNode.rule = self.ui.ruleBox.itemData(index)

    def onParametersChanged(self) -> None:
        self._input.showRows(self._parameterNode)
        if self._job:
            self._job.refresh()
        emboli = self._parameterNode.emboliSegmentation if self._parameterNode else None
        if self.reading and (emboli.GetID() if emboli else "") != self._emboliID:
            self._emboliID = emboli.GetID() if emboli else ""
            self.reading.forgetMaps()

    def _whyNotReady(self) -> str:
        return "" if self._resuming is not None and self._parameterNode else self._input.whyNot(self._parameterNode)

    def _phases(self) -> tuple:
        note, self._resuming = self._resuming, None
        self._arguments = arguments = self.logic.resumeArguments(note) if note else self._input.arguments(self._parameterNode)

        def finish(analysis):
            if note is None:
                return self.logic.showAgain(analysis, arguments)
            return (*self.logic.resume(analysis, note, arguments), None, "")

        return (lambda: self.logic.prepare(**arguments), lambda task: self.logic.compute(task.prepared, task.progress), finish)

    def _onDone(self, result) -> str:
        self._forget()
        self.nodes, state, book, before, kept = result
        self._showPlot()
        # The segmentation's own events tell of painting in the Segment Editor.
        self.addObserver(self.nodes.defects.GetSegmentation(), slicer.vtkSegmentation.SourceRepresentationModified, self.reading.segmentEdited)
        self.reading.attach(self.nodes, state, book, before)
        self._offerResume()
        return "\n".join(filter(None, (*self.nodes.warnings, kept)))

    def _forget(self) -> None:
        if self.nodes is not None:
            self.removeObserver(self.nodes.defects.GetSegmentation(), slicer.vtkSegmentation.SourceRepresentationModified, self.reading.segmentEdited)
            self.nodes = None
        if self.reading:
            self.reading.detach()

    def _offerResume(self) -> None:
        self.ui.resumeButton.visible = self.nodes is None and self.logic.savedReading() is not None

    def onResume(self, checked: bool = False) -> None:
        self._resuming = self.logic.savedReading()
        if self._resuming is not None:
            self._job.start()

    def _onRest(self, numbers) -> None:
        if self._parameterNode:
            live = self.reading.threshold.live
            self._parameterNode.threshold = live.upper
            self._parameterNode.lowerThreshold = live.lower if live.lower > float("-inf") else float("nan")

    def _showAgreement(self) -> None:
        """The agreement's charts join the plots that can be chosen."""
        for name in (_("Bland-Altman"), _("Readers' distribution")):
            if self.ui.plotBox.findText(name) < 0:
                self.ui.plotBox.addItem(name)
        self.ui.plotBox.currentIndex = AGREEMENT_PLOT
        self._showPlot()

    def _showPlot(self, index: int = 0) -> None:
        from LungPerfusionCore.scene.plot_views import panel_plot_view

        if self.nodes is not None:
            chosen = self.ui.plotBox.currentIndex
            agreement = self.logic.agreementCharts(self.nodes) if chosen >= AGREEMENT_PLOT else ()
            charts = (self.nodes.chart, self.nodes.sliceChart, *agreement)
            view = panel_plot_view(slicer.mrmlScene, "PerfusionDefectQuant")
            view.SetPlotChartNodeID(charts[chosen].GetID() if charts[chosen] is not None else None)
            self.ui.histogramPlot.setMRMLPlotViewNode(view)


class PerfusionDefectQuantLogic(ScriptedLoadableModuleLogic):
    """Everything the panel does, callable from a script: nodes in, nodes out."""

    def getParameterNode(self) -> PerfusionDefectQuantParameterNode:
        return PerfusionDefectQuantParameterNode(super().getParameterNode())

    def process(self, iodineVolume=None, lowEnergyVolume=None, highEnergyVolume=None, ctVolume=None, regionsSegmentation=None,
                threshold="auto", iodineUnits=None, lowKvp=80.0, highKvp=140.0, progress=None) -> DefectNodes:
        """Quantify perfusion defects; results appear under the input's study and are updated in place on a re-run.

        Give ``iodineVolume`` (mg/mL or HU, as the volume says or as ``iodineUnits``) or both energies of a pair (HU).
        The lungs are found on ``ctVolume`` (a pair can do without) or taken from ``regionsSegmentation`` (lobes or
        lungs). ``threshold``: "auto", the name of a rule, "relative:X" or "absolute:X". ``progress(fraction, message)``
        may raise ``Cancelled``. Raises InputError for input that cannot be used.
        """
        from LungPerfusionCore.progress import silent

        arguments = {
            "iodineVolume": iodineVolume, "lowEnergyVolume": lowEnergyVolume, "highEnergyVolume": highEnergyVolume,
            "ctVolume": ctVolume, "regionsSegmentation": regionsSegmentation, "threshold": threshold,
            "iodineUnits": iodineUnits, "lowKvp": lowKvp, "highKvp": highKvp,
        }
        return self.show(self.compute(self.prepare(**arguments), progress or silent), **arguments)

    def prepare(self, **arguments):
        """Main thread: nodes to images (``pipeline.DefectInputs``); arguments as of ``process``."""
        from PerfusionDefectQuantLib.analysis_nodes import inputs_of

        return inputs_of(**arguments)

    @staticmethod
    def compute(inputs, progress):
        """Any thread: images to images and numbers."""
        from PerfusionDefectQuantLib.pipeline import analyse

        return analyse(inputs, progress)

    def show(self, analysis, *, iodineVolume=None, lowEnergyVolume=None, regionsSegmentation=None, ctVolume=None,
             **_arguments) -> DefectNodes:
        """Main thread: results to nodes; those of an earlier run on the same input are updated in place."""
        from LungPerfusionCore.scene.defect_results import show_defects

        shown = show_defects(analysis, iodineVolume or lowEnergyVolume, iodineVolume, regionsSegmentation)
        return DefectNodes(**shown, background=ctVolume or shown["virtualNoncontrast"])

    def showAgain(self, analysis, arguments: dict) -> tuple:
        """Main thread: as ``show``; with what a reading of the same input leaves: (nodes, None, sessions, state before, what is kept)."""
        from PerfusionDefectQuantLib.reading_nodes import earlier

        source = arguments["iodineVolume"] or arguments["lowEnergyVolume"]
        before, book, kept = earlier(source, analysis.result.index)
        return self.show(analysis, **arguments), None, book, before, kept

    def candidatePhases(self, nodes: DefectNodes, emboliSegmentation=None, maps=None, rules=None) -> tuple:
        """``prepare()`` (main thread) and ``compute(task)`` (any thread) that find the candidate defects of the threshold in force.

        ``compute`` returns (``candidates.CandidateSet``, maps); ``maps`` given again save most of the time, while the
        emboli are the same. ``rules``: ``candidate_rules.CandidateRules``.
        """
        from PerfusionDefectQuantLib.candidate_rules import CandidateRules
        from PerfusionDefectQuantLib.reading_nodes import candidate_phases

        return candidate_phases(nodes, emboliSegmentation, maps, rules or CandidateRules())

    def keepReading(self, nodes: DefectNodes, arguments: dict, book) -> None:
        """Keep threshold, decisions and reader sessions (``sessions.SessionBook``) in the scene, to be saved with it."""
        from PerfusionDefectQuantLib.reading_nodes import keep

        keep(nodes, arguments, book)

    def savedReading(self):
        """The note of a reading in the scene that can be taken up, or None."""
        from LungPerfusionCore.scene.defect_reading import saved_reading

        return saved_reading(slicer.mrmlScene)

    def resumeArguments(self, note) -> dict:
        """The arguments of ``prepare`` and ``resume`` for a saved reading."""
        from LungPerfusionCore.scene.defect_reading import arguments_of

        return arguments_of(note)

    def resume(self, analysis, note, arguments: dict) -> tuple:
        """Main thread: as ``show``, then threshold, decisions and sessions of a saved reading: (nodes, state, book)."""
        from PerfusionDefectQuantLib.reading_nodes import resume

        source = arguments["iodineVolume"] or arguments["lowEnergyVolume"]
        return resume(lambda: self.show(analysis, **arguments), analysis.result.prepared, source, note)

    def arrangeViews(self, nodes: DefectNodes) -> bool:
        """Show the map over its CT, inside the lungs, with a colour legend, beside plot and table. False without a window."""
        from PerfusionDefectQuantLib.analysis_nodes import arrange_views

        return arrange_views(nodes)

    def writeReadings(self, folder: str) -> list:
        """Write every finished reading of the scene as ``readings.csv``, its decisions as ``decisions.csv``; return the paths."""
        from PerfusionDefectQuantLib.reading_nodes import books_in, write_readings

        return write_readings(books_in(slicer.mrmlScene), folder)

    def writeAgreement(self, folder: str, nodes: DefectNodes) -> list:
        """Agreement of the scene's readings: tables and charts beside the input, figures and table into ``folder``; return the paths."""
        from LungPerfusionCore.scene import packages
        from PerfusionDefectQuantLib.reading_nodes import books_in, write_agreement

        packages.ensure("matplotlib", "statsmodels", requester="Perfusion Defect Quantification")
        return write_agreement(books_in(slicer.mrmlScene), folder, nodes.live.nodes.reference)

    def agreementCharts(self, nodes: DefectNodes) -> tuple:
        """The charts (Bland-Altman, distribution) that ``writeAgreement`` made, None for one that there is not."""
        from LungPerfusionCore.scene import agreement_charts, hierarchy

        source = nodes.live.nodes.reference
        return tuple(hierarchy.find_output(source, role) for role in (agreement_charts.BLAND_ALTMAN, agreement_charts.HISTOGRAM))

    def writeReport(self, nodes: DefectNodes, folder: str, identifiers: bool = False) -> list:
        """Write the one-page report (PDF and PNG) of the numbers now in the scene into ``folder``; return the paths.

        ``identifiers`` prints the patient's name and the study of the subject hierarchy. Raises InputError when the folder
        is not there.
        """
        from PerfusionDefectQuantLib.analysis_nodes import report_of

        return report_of(nodes, folder, identifiers, f"{slicer.app.applicationName} {slicer.app.applicationVersion}")


class PerfusionDefectQuantTest(ScriptedLoadableModuleTest):
    def runTest(self) -> None:
        """A simulated thorax with one third of the right lung unperfused."""
        self.setUp()
        self.test_knownDefect()

    def setUp(self) -> None:
        slicer.mrmlScene.Clear(0)

    def test_knownDefect(self) -> None:
        from LungPerfusionCore.phantom.simple_thorax import simple_iodine, simple_thorax
        from LungPerfusionCore.scene import volumes

        ct, _truth = simple_thorax()
        iodine, percent = simple_iodine()
        ctNode = volumes.node_from_image(ct, "Simulated thorax")
        iodineNode = volumes.node_from_image(iodine, "Simulated iodine", unit="mg/mL")
        nodes = PerfusionDefectQuantLogic().process(iodineVolume=iodineNode, ctVolume=ctNode)
        found = {m.region: m.value for m in nodes.measurements if m.quantity == "defect_percent"}
        if abs(found["whole"] - percent) > 1.0:
            raise AssertionError(f"{found['whole']:.1f} % of the lungs found, {percent:.1f} % true")
        self.delayDisplay("Test passed")
