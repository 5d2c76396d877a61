"""PerfusionDefectQuant: perfusion defects on iodine maps (wiring only; the science is in PerfusionDefectQuantLib)."""

import enum
from dataclasses import dataclass
from typing import Annotated

import vtk

import slicer
from slicer import (
    vtkMRMLPlotChartNode,
    vtkMRMLScalarVolumeNode,
    vtkMRMLSegmentationNode,
    vtkMRMLTableNode,
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
from slicer.util import VTKObservationMixin


class PerfusionDefectQuant(ScriptedLoadableModule):
    def __init__(self, parent):
        ScriptedLoadableModule.__init__(self, parent)
        self.parent.title = _("Perfusion Defect Quantification")
        self.parent.categories = [translate("qSlicerAbstractCoreModule", "Chest Imaging")]
        self.parent.dependencies = []
        self.parent.contributors = ["The LungPerfusion contributors"]
        self.parent.helpText = _(
            "Measures perfusion defects on a dual-energy iodine map, or on the two energies of a dual-energy CT:"
            " automatically at first, then at the threshold you drag. Research use only."
        )
        self.parent.acknowledgementText = _("Methods are cited in the README of the LungPerfusion extension.")


class Source(enum.Enum):
    """What the scan gives."""

    IODINE_MAP = 1
    KVP_PAIR = 2

    def label(self) -> str:
        return {Source.IODINE_MAP: _("Iodine map"), Source.KVP_PAIR: _("Low and high kVp pair")}[self]


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
    """The panel's choices. ``rule`` names the automatic threshold; ``threshold`` (mg/mL) is the one in force, NaN before any."""

    source: Source = Source.IODINE_MAP
    iodineVolume: vtkMRMLScalarVolumeNode
    iodineUnits: IodineUnits = IodineUnits.FROM_VOLUME
    lowEnergyVolume: vtkMRMLScalarVolumeNode
    highEnergyVolume: vtkMRMLScalarVolumeNode
    lowKvp: Annotated[float, WithinRange(70, 100)] = 80.0
    highKvp: Annotated[float, WithinRange(120, 150)] = 140.0
    ctVolume: vtkMRMLScalarVolumeNode
    regionsSegmentation: vtkMRMLSegmentationNode
    rule: str = "auto"
    threshold: float = float("nan")


@dataclass(frozen=True)
class DefectNodes:
    """What ``process`` puts into the scene (``virtualNoncontrast`` only from a kVp pair), and the numbers in it."""

    iodine: vtkMRMLScalarVolumeNode
    virtualNoncontrast: vtkMRMLScalarVolumeNode | None
    defects: vtkMRMLSegmentationNode
    regions: vtkMRMLSegmentationNode
    table: vtkMRMLTableNode
    chart: vtkMRMLPlotChartNode
    sliceTable: vtkMRMLTableNode
    sliceChart: vtkMRMLPlotChartNode
    measurements: tuple
    threshold: object
    warnings: tuple
    analysis: object
    live: object


class PerfusionDefectQuantWidget(ScriptedLoadableModuleWidget, VTKObservationMixin):
    def __init__(self, parent=None) -> None:
        ScriptedLoadableModuleWidget.__init__(self, parent)
        VTKObservationMixin.__init__(self)
        self.logic = None
        self._parameterNode = None
        self._parameterNodeGuiTag = None
        self._job = None
        self._panel = None

    def setup(self) -> None:
        ScriptedLoadableModuleWidget.setup(self)
        import qt
        from LungPerfusionCore.job_panel import JobPanel
        from LungPerfusionCore.threshold_panel import ThresholdPanel
        from PerfusionDefectQuantLib.rules import THRESHOLD_RULES

        panel = slicer.util.loadUI(self.resourcePath("UI/PerfusionDefectQuant.ui"))
        self.layout.addWidget(panel)
        self.ui = slicer.util.childWidgetVariables(panel)
        panel.setMRMLScene(slicer.mrmlScene)
        self.logic = PerfusionDefectQuantLogic()
        self.ui.ruleBox.addItem(_("Default"), "auto")
        for rule in THRESHOLD_RULES.values():
            self.ui.ruleBox.addItem(rule.title, rule.name)
        self.ui.ruleBox.connect("currentIndexChanged(int)", self.onRuleChosen)
        self._job = JobPanel(
            qt, self.ui, "analyze", whyNot=self._whyNotReady, toolTip=_("Find the defects and measure them in every region"),
            phases=self._phases, onDone=self._onDone, translate=_,
        )
        self._panel = ThresholdPanel(qt, self.ui, onChanged=self._onThresholdChanged, translate=_)
        self.ui.reportButton.connect("clicked(bool)", self.onReport)
        self.addObserver(slicer.mrmlScene, slicer.mrmlScene.StartCloseEvent, self.onSceneStartClose)
        self.addObserver(slicer.mrmlScene, slicer.mrmlScene.EndCloseEvent, self.onSceneEndClose)
        self.initializeParameterNode()

    def cleanup(self) -> None:
        if self._job:
            self._job.close()
        if self._panel:
            self._panel.close()
        self.removeObservers()

    def enter(self) -> None:
        self.initializeParameterNode()

    def exit(self) -> None:
        if self._parameterNode:
            self._stopFollowing()

    def onSceneStartClose(self, caller, event) -> None:
        if self._job:
            self._job.cancel()
        if self._panel:
            self._panel.detach()
        self.setParameterNode(None)

    def onSceneEndClose(self, caller, event) -> None:
        if self.parent.isEntered:
            self.initializeParameterNode()

    def initializeParameterNode(self) -> None:
        self.setParameterNode(self.logic.getParameterNode())

    def setParameterNode(self, parameterNode) -> None:
        if self._parameterNode:
            self._stopFollowing()
        self._parameterNode = parameterNode
        if self._parameterNode:
            self._parameterNodeGuiTag = self._parameterNode.connectGui(self.ui)
            self.ui.ruleBox.currentIndex = max(0, self.ui.ruleBox.findData(self._parameterNode.rule))
            self.addObserver(self._parameterNode, vtk.vtkCommand.ModifiedEvent, self._onParametersChanged)
        self._onParametersChanged()

    def onRuleChosen(self, index: int) -> None:
        if self._parameterNode:
            self._parameterNode.rule = self.ui.ruleBox.itemData(index)

    def _stopFollowing(self) -> None:
        """Leave the parameter node alone: another module is shown, or the scene is closing."""
        if self._parameterNodeGuiTag is not None:
            self._parameterNode.disconnectGui(self._parameterNodeGuiTag)
            self._parameterNodeGuiTag = None
            self.removeObserver(self._parameterNode, vtk.vtkCommand.ModifiedEvent, self._onParametersChanged)

    def _onParametersChanged(self, caller=None, event=None) -> None:
        pair = bool(self._parameterNode) and self._parameterNode.source == Source.KVP_PAIR
        for name in ("iodineSelector", "unitsBox"):
            self._showRow(name, not pair)
        for name in ("lowSelector", "highSelector", "kvpRow"):
            self._showRow(name, pair)
        if self._job:
            self._job.refresh()

    def _showRow(self, name: str, visible: bool) -> None:
        getattr(self.ui, name).visible = visible
        getattr(self.ui, name + "Label").visible = visible

    def _whyNotReady(self) -> str:
        p = self._parameterNode
        if not p:
            return _("The scene is being closed.")
        if p.source == Source.KVP_PAIR:
            if not p.lowEnergyVolume or not p.highEnergyVolume:
                return _("Select the low and the high kVp CT.")
            if p.lowEnergyVolume.GetID() == p.highEnergyVolume.GetID():
                return _("The low and the high kVp CT are the same volume.")
            return ""
        if not p.iodineVolume:
            return _("Load an iodine map and select it.")
        if not p.ctVolume and not p.regionsSegmentation:
            return _("An iodine map does not show where the lungs end: select the CT or a segmentation with lobes or lungs.")
        return ""

    def _phases(self) -> tuple:
        arguments = self._arguments()
        return (
            lambda: self.logic.prepare(**arguments),
            lambda task: self.logic.compute(task.prepared, task.progress),
            lambda analysis: self.logic.show(analysis, **arguments),
        )

    def _arguments(self) -> dict:
        p = self._parameterNode
        pair = p.source == Source.KVP_PAIR
        units = {IodineUnits.FROM_VOLUME: None, IodineUnits.MG_PER_ML: "mg/mL", IodineUnits.HU: "HU"}[p.iodineUnits]
        return {
            "iodineVolume": None if pair else p.iodineVolume,
            "iodineUnits": units,
            "lowEnergyVolume": p.lowEnergyVolume if pair else None,
            "highEnergyVolume": p.highEnergyVolume if pair else None,
            "lowKvp": p.lowKvp,
            "highKvp": p.highKvp,
            "ctVolume": p.ctVolume,
            "regionsSegmentation": p.regionsSegmentation,
            "threshold": p.rule,
        }

    def _onDone(self, nodes: DefectNodes) -> str:
        from LungPerfusionCore.scene.plot_views import panel_plot_view

        self.nodes = nodes
        self.ui.resultsTable.setMRMLTableNode(nodes.table)
        view = panel_plot_view(slicer.mrmlScene, "PerfusionDefectQuant")
        view.SetPlotChartNodeID(nodes.chart.GetID())
        self.ui.histogramPlot.setMRMLPlotViewNode(view)
        self._panel.attach(nodes.live, nodes.threshold)
        self.ui.reportButton.enabled = True
        return "\n".join(nodes.warnings)

    def _onThresholdChanged(self, numbers, finished: bool) -> None:
        whole = numbers.regions.index("whole")
        self.ui.summaryLabel.text = _("Perfusion defects: {percent:.1f} % of the lungs ({ml:.0f} of {lung:.0f} ml).").format(
            percent=numbers.defect_percent[whole], ml=numbers.defect_volume_ml[whole], lung=numbers.volume_ml[whole]
        )
        if finished and self._parameterNode:
            self._parameterNode.threshold = self._panel.live.upper

    def onReport(self, checked: bool = False) -> None:
        from LungPerfusionCore.jobs import reason

        try:
            written = self.logic.writeReport(self.nodes, self.ui.reportPath.currentPath, self.ui.identifiersCheckBox.checked)
            text = _("Written: {files}").format(files=", ".join(path.name for path in written))
        except Exception as error:  # a slot that raises prints to the console, where nobody looks
            text = reason(error)
        self.ui.reportStatusLabel.text = text
        self.ui.reportStatusLabel.visible = True


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

    def prepare(self, *, iodineVolume=None, lowEnergyVolume=None, highEnergyVolume=None, ctVolume=None,
                regionsSegmentation=None, threshold="auto", iodineUnits=None, lowKvp=80.0, highKvp=140.0):
        """Main thread: nodes to images."""
        from LungPerfusionCore.errors import InputError
        from LungPerfusionCore.image_checks import check_ct
        from LungPerfusionCore.scene import packages, segmentations, volumes
        from PerfusionDefectQuantLib.pipeline import DefectInputs

        packages.ensure(*packages.for_rule(threshold), requester="Perfusion Defect Quantification")

        def image(node):
            return None if node is None else volumes.image_from_node(node)

        unit = iodineUnits or (volumes.unit_of(iodineVolume) if iodineVolume else None)
        if iodineVolume is not None and unit is None:
            raise InputError(f"The iodine map {iodineVolume.GetName()} does not say its units; choose mg/mL or HU.")
        ct = image(ctVolume)
        if ct is not None:
            check_ct(ct, role="ct", name=ctVolume.GetName())
        regions, names = None, None
        if regionsSegmentation is not None:
            grid = volumes.geometry_of(iodineVolume or lowEnergyVolume)
            regions, names = segmentations.regions_from_segmentation(regionsSegmentation, grid)
        return DefectInputs(
            iodine=image(iodineVolume), iodine_unit=unit or "mg/mL", low=image(lowEnergyVolume), high=image(highEnergyVolume),
            low_kv=lowKvp, high_kv=highKvp, ct=ct, regions=regions, region_names=names, threshold=threshold,
        )

    @staticmethod
    def compute(inputs, progress):
        """Any thread: images to images and numbers."""
        from PerfusionDefectQuantLib.pipeline import analyse

        return analyse(inputs, progress)

    def show(self, analysis, *, iodineVolume=None, lowEnergyVolume=None, regionsSegmentation=None, **_arguments) -> DefectNodes:
        """Main thread: results to nodes; those of an earlier run on the same input are updated in place."""
        from LungPerfusionCore.scene.defect_results import show_defects

        return DefectNodes(**show_defects(analysis, iodineVolume or lowEnergyVolume, iodineVolume, regionsSegmentation))

    def writeReport(self, nodes: DefectNodes, folder: str, identifiers: bool = False) -> list:
        """Write the one-page report (PDF and PNG) of the numbers now in the scene into ``folder``; return the paths.

        ``identifiers`` prints the patient's name and the study of the subject hierarchy. Raises InputError when the folder
        is not there.
        """
        from LungPerfusionCore.scene import hierarchy, packages
        from LungPerfusionCore.scene.segmentations import labels_from_segmentation
        from PerfusionDefectQuantLib.defect_report import write_report

        packages.ensure("matplotlib", requester="Perfusion Defect Quantification")
        live = nodes.live
        mask, _labels = labels_from_segmentation(nodes.defects, nodes.analysis.result.mask, [live.nodes.segment_id])
        return write_report(
            nodes.analysis, live.numbers, mask, (live.lower, live.upper), folder,
            identifiers=hierarchy.identifiers_of(nodes.iodine) if identifiers else None,
            simulated=hierarchy.is_simulated(live.nodes.reference),
            application=f"{slicer.app.applicationName} {slicer.app.applicationVersion}",
        )


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
