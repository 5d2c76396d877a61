"""LungPerfusionAI: perfusion of the lung from CT (wiring only; the science is in LungPerfusionAILib and LungPerfusionCore)."""

import enum
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import slicer
from slicer import vtkMRMLScalarVolumeNode, vtkMRMLSegmentationNode, vtkMRMLSequenceNode, vtkMRMLTableNode
from slicer.i18n import tr as _
from slicer.i18n import translate
from slicer.parameterNodeWrapper import WithinRange, parameterNodeWrapper
from slicer.ScriptedLoadableModule import (
    ScriptedLoadableModule,
    ScriptedLoadableModuleLogic,
    ScriptedLoadableModuleTest,
    ScriptedLoadableModuleWidget,
)

from LungPerfusionAILib.scene.ct_logic import CtLogic
from LungPerfusionAILib.scene.dynamic_choices import DynamicMethod, DynamicRegion
from LungPerfusionAILib.scene.dynamic_logic import DynamicLogic
from LungPerfusionAILib.scene.export_logic import ExportLogic
from LungPerfusionAILib.scene.function_logic import FunctionLogic
from LungPerfusionAILib.scene.registration_logic import RegistrationLogic
from LungPerfusionCore.documentation import page_link
from LungPerfusionCore.scene.dropped_files import DroppedVolume
from LungPerfusionCore.scene.parameter_gui import ParameterNodeGui

if TYPE_CHECKING:
    from collections.abc import Callable

    from LungPerfusionAILib.panels.dynamic import DynamicPanel
    from LungPerfusionAILib.panels.lungs import LungsPanel
    from LungPerfusionAILib.panels.perfusion import PerfusionPanel
    from LungPerfusionAILib.panels.sections import SpectSections
    from LungPerfusionCore.scene.node_suggestions import Suggestion
    from LungPerfusionCore.scene.shown_result import Shown
    from LungPerfusionCore.scene.suitable_nodes import Fits
    from LungPerfusionCore.widgets.defaults import RestoreDefaults
    from LungPerfusionCore.widgets.job_panel import JobPanel
    from LungPerfusionCore.widgets.meaning_table import MeaningTable
    from LungPerfusionCore.widgets.moves import Moves


class LungPerfusionAI(ScriptedLoadableModule):
    def __init__(self, parent: Any) -> None:
        ScriptedLoadableModule.__init__(self, parent)
        self.parent.title = _("Lung Perfusion AI")
        self.parent.categories = [translate("qSlicerAbstractCoreModule", "Quantification")]
        self.parent.dependencies = []
        self.parent.contributors = ["The LungPerfusion contributors"]
        self.parent.helpText = _(
            "Lungs, lobes or zones of a chest CT with their volumes and densities; perfusion predicted from the CT; perfusion SPECT"
            " registered and compared, differential and postoperative function, functional lung for planning; maps, core and penumbra of"
            " dynamic CT perfusion. Research use only."
        ) + page_link("LungPerfusionAI", _("Documentation, tutorials and limits of this module"))
        self.parent.acknowledgementText = _("Methods are cited in the README of the LungPerfusion extension.")
        slicer.app.connect("startupCompleted()", self.registerSampleData)

    def registerSampleData(self) -> None:
        from LungPerfusionPhantom.scene.sample_data import register

        register("LungPerfusionAI", self.resourcePath("Icons"))


class When(enum.Enum):
    """When a SPECT is moved over its CT."""

    AUTO = 1
    ALWAYS = 2
    NEVER = 3

    def label(self) -> str:
        return {
            When.AUTO: _("If frames of reference differ"),
            When.ALWAYS: _("Always"),
            When.NEVER: _("Never (measure alignment only)"),
        }[self]


class MapKind(enum.Enum):
    """A map of perfusion."""

    SPECT = 1
    PREDICTED = 2
    IODINE = 3

    def label(self) -> str:
        return {MapKind.SPECT: _("SPECT"), MapKind.PREDICTED: _("Predicted map"), MapKind.IODINE: _("Iodine map")}[self]


class Normalisation(enum.Enum):
    """What maps are divided by before they are subtracted."""

    TOTAL = 1
    P75 = 2

    def label(self) -> str:
        return {Normalisation.TOTAL: _("Mean of the lungs"), Normalisation.P75: _("75th percentile of the lungs")}[self]


class ExportKind(enum.Enum):
    """A DICOM object."""

    SEG = 1
    RTSTRUCT = 2
    MAP = 3
    SR = 4

    def label(self) -> str:
        return {
            ExportKind.SEG: _("Segmentation (DICOM SEG)"),
            ExportKind.RTSTRUCT: _("Structure set (RTSTRUCT)"),
            ExportKind.MAP: _("Parametric map"),
            ExportKind.SR: _("Structured report"),
        }[self]


@parameterNodeWrapper
class LungPerfusionAIParameterNode:
    """inputVolume - chest CT in HU; lobesSegmentation - lobes of that CT, or None for zones of equal volume; spectVolume,
    predictedVolume, iodineVolume - maps of perfusion; samples - networks drawn by dropout; fev1, referenceFev1 - litres, 0 not given;
    resect, obstructed - by lobe; functionPreset, functionThreshold - of low and high function, NaN before any; dynamicSeries - CT perfusion
    scan, dynamicMask - where it is mapped, or None for dynamicRegion, dynamicMotion ... dynamicScale - steps of its preparation."""

    inputVolume: vtkMRMLScalarVolumeNode
    lobesSegmentation: vtkMRMLSegmentationNode
    spectVolume: vtkMRMLScalarVolumeNode
    samples: Annotated[int, WithinRange(0, 50)] = 0
    registration: When = When.AUTO
    predictedVolume: vtkMRMLScalarVolumeNode
    iodineVolume: vtkMRMLScalarVolumeNode
    normalisation: Normalisation = Normalisation.TOTAL
    fev1: Annotated[float, WithinRange(0, 10)] = 0.0
    referenceFev1: Annotated[float, WithinRange(0, 10)] = 0.0
    postoperativeMap: MapKind = MapKind.SPECT
    resectRUL: bool = False
    resectRML: bool = False
    resectRLL: bool = False
    resectLUL: bool = False
    resectLLL: bool = False
    obstructedRUL: Annotated[int, WithinRange(0, 3)] = 0
    obstructedRML: Annotated[int, WithinRange(0, 2)] = 0
    obstructedRLL: Annotated[int, WithinRange(0, 5)] = 0
    obstructedLUL: Annotated[int, WithinRange(0, 5)] = 0
    obstructedLLL: Annotated[int, WithinRange(0, 4)] = 0
    functionMap: MapKind = MapKind.PREDICTED
    functionPreset: str = "relative_0.66"
    functionThreshold: float = float("nan")
    dynamicSeries: vtkMRMLSequenceNode
    dynamicMask: vtkMRMLSegmentationNode
    dynamicMethod: DynamicMethod = DynamicMethod.OSVD
    dynamicRegion: DynamicRegion = DynamicRegion.BRAIN
    dynamicMotion: bool = True
    dynamicSmooth: bool = True
    dynamicSmoothTime: bool = False
    dynamicScale: bool = True
    exportKind: ExportKind = ExportKind.SEG
    exportSegmentation: vtkMRMLSegmentationNode
    exportMap: vtkMRMLScalarVolumeNode
    exportTable: vtkMRMLTableNode
    exportReader: str = ""

    if TYPE_CHECKING:  # the decorator makes it

        def __init__(self, node: "slicer.vtkMRMLScriptedModuleNode") -> None: ...


class LungPerfusionAIWidget(ScriptedLoadableModuleWidget, ParameterNodeGui):
    def __init__(self, parent: Any = None) -> None:
        ScriptedLoadableModuleWidget.__init__(self, parent)
        ParameterNodeGui.__init__(self)
        self._lobes: MeaningTable | None = None
        self._lungs: LungsPanel | None = None
        self._perfusion: PerfusionPanel | None = None
        self._sections: SpectSections | None = None
        self._dynamic: DynamicPanel | None = None
        self._defaults: RestoreDefaults | None = None
        self._moves: Moves | None = None

    def setup(self) -> None:
        ScriptedLoadableModuleWidget.setup(self)
        import qt

        from LungPerfusionAILib.panels.choices import MAIN_BUTTONS, SETTINGS
        from LungPerfusionAILib.panels.context import PanelContext
        from LungPerfusionAILib.panels.dynamic import DynamicPanel
        from LungPerfusionAILib.panels.lungs import LungsPanel
        from LungPerfusionAILib.panels.perfusion import PerfusionPanel
        from LungPerfusionAILib.panels.sections import SpectSections, undo_keys
        from LungPerfusionCore.labels.meanings import LOBES
        from LungPerfusionCore.scene import named_segments
        from LungPerfusionCore.scene.plot_views import panel_plot_view
        from LungPerfusionCore.widgets.defaults import RestoreDefaults
        from LungPerfusionCore.widgets.keys import Keys
        from LungPerfusionCore.widgets.meaning_table import MeaningTable
        from LungPerfusionCore.widgets.mnemonics import assign
        from LungPerfusionCore.widgets.moves import Moves
        from LungPerfusionCore.widgets.plain_labels import show_as_written
        from LungPerfusionCore.widgets.whats_this import explain

        panel = slicer.util.loadUI(self.resourcePath("UI/LungPerfusionAI.ui"))
        self.layout.addWidget(panel)
        self.ui = slicer.util.childWidgetVariables(panel)
        panel.setMRMLScene(slicer.mrmlScene)
        self.logic = LungPerfusionAILogic()
        self._lobes = MeaningTable(
            qt,
            self.ui,
            "lobes",
            segments=named_segments,
            node=lambda: self._parameterNode.lobesSegmentation if self._parameterNode else None,
            wanted=LOBES,
            choose=self._chooseLobes,
            changed=self.onParametersChanged,
            translate=_,
        )
        context = PanelContext(
            qt,
            self.ui,
            self.logic,
            parameters=lambda: self._parameterNode,
            plotView=lambda: panel_plot_view(slicer.mrmlScene, "LungPerfusionAI"),
            translate=_,
        )
        self._lungs = LungsPanel(context, problem=lambda: self._lobes.problem)
        sections = SpectSections(context)
        self._perfusion = PerfusionPanel(
            qt,
            self.ui,
            self.logic,
            inputs=self._perfusionInputs,
            onMapped=sections.mapped,
            problem=lambda: self._lobes.problem,
            translate=_,
        )
        self._sections = sections
        self._dynamic = DynamicPanel(replace(context, plotView=lambda: panel_plot_view(slicer.mrmlScene, "LungPerfusionAIDynamic")))
        self._moves = Moves(qt, self._movable, self.logic.watchPlace, self._follow)
        show_as_written(self.ui)
        explain(self.ui)
        assign(self.ui, MAIN_BUTTONS)
        self._defaults = RestoreDefaults(self.ui, SETTINGS, lambda: self._parameterNode, _)
        keys = undo_keys(self.ui, sections.function.threshold.steps, self._dynamic.lesions.steps)
        self.keys = Keys(qt, slicer.util.mainWindow() or panel, keys)
        self.followScene(qt, _)

    def cleanup(self) -> None:
        self.letGo()
        if self._sections:
            self._lungs.close()
            self._perfusion.close()
            self._sections.close()
            self._dynamic.close()
            self._moves.close()

    def stopJobs(self) -> None:
        for job in self.jobs():
            job.forget()
        if self._sections:
            self._sections.cancel()
            self._dynamic.cancel()
            self._defaults.clear()

    def parts(self) -> "tuple[Shown, ...]":
        return (self._lungs.shown, self._perfusion.shown, *self._sections.parts(), self._dynamic.shown) if self._dynamic else ()

    def jobs(self) -> "tuple[JobPanel, ...]":
        return (self._lungs.job, self._perfusion.job, *self._sections.jobs(), *self._dynamic.jobs()) if self._dynamic else ()

    def dependents(self) -> tuple[str, ...]:
        from LungPerfusionAILib.panels.choices import DEPENDENTS

        return DEPENDENTS

    def entries(self) -> tuple[str, ...]:
        from LungPerfusionAILib.panels.choices import ENTRIES

        return ENTRIES

    def suitable(self) -> "dict[str, Fits]":
        from LungPerfusionAILib.panels.choices import suitable

        return suitable(self._parameterNode)

    def suggestions(self) -> "dict[str, Suggestion]":
        from LungPerfusionAILib.panels.choices import suggestions

        return suggestions(self._parameterNode)

    def rememberedSelection(self, node: "slicer.vtkMRMLNode | None") -> dict[str, Any]:
        return self.logic.rememberedSelection(node)

    def onInputChanged(self, node: "slicer.vtkMRMLNode | None") -> None:
        if self._perfusion:
            self._perfusion.chooseModelOf(node)

    def onParametersChanged(self) -> None:
        if self._sections:
            self._lobes.refresh()
            self._lungs.refresh()
            self._perfusion.refresh()
            self._sections.refresh()
            self._dynamic.refresh()
            self._moves.follow()

    def _chooseLobes(self, segmentation: "slicer.vtkMRMLSegmentationNode | None") -> None:
        if self._parameterNode:
            self._parameterNode.lobesSegmentation = segmentation

    def _movable(self) -> tuple:
        p = self._parameterNode
        return (p.inputVolume, p.lobesSegmentation, p.spectVolume, p.predictedVolume, p.iodineVolume) if p else ()

    def _perfusionInputs(self) -> tuple:
        p = self._parameterNode
        return (p.inputVolume, p.spectVolume, p.lobesSegmentation, p.samples) if p else (None, None, None, 0)


class LungPerfusionAILogic(CtLogic, RegistrationLogic, FunctionLogic, DynamicLogic, ExportLogic, ScriptedLoadableModuleLogic):
    """Everything the panel does, callable from a script: nodes in, nodes out."""

    def getParameterNode(self) -> LungPerfusionAIParameterNode:
        return LungPerfusionAIParameterNode(super().getParameterNode())


class LungPerfusionAIFileDialog(DroppedVolume):
    """Slicer offers the module where a perfusion SPECT is dropped onto the window."""

    def __init__(self, dialog: Any) -> None:
        super().__init__(
            dialog,
            later=self.later,
            module="LungPerfusionAI",
            role="spect",
            file_type=_("Perfusion SPECT"),
            description=_("Load as perfusion SPECT into Lung Perfusion AI"),
            take=self.take,
        )

    @staticmethod
    def later(call: "Callable[[], None]") -> None:
        import qt  # only where something was dropped: without a window there is none

        qt.QTimer.singleShot(0, call)

    @staticmethod
    def take(node: vtkMRMLScalarVolumeNode) -> None:
        LungPerfusionAILogic().getParameterNode().spectVolume = node


class LungPerfusionAITest(ScriptedLoadableModuleTest):
    def runTest(self) -> None:
        """Lungs of a simulated thorax with known volumes, from a script and in the panel; penumbra of a simulated stroke on its side."""
        self.setUp()
        self.test_twoLungs()
        self.setUp()
        self.test_panel()
        self.setUp()
        self.test_stroke()

    def setUp(self) -> None:
        slicer.mrmlScene.Clear(0)

    def test_twoLungs(self) -> None:
        from LungPerfusionAILib.scene.lungs_self_test import check_script

        check_script(LungPerfusionAILogic())
        self.delayDisplay("Test passed")

    def test_panel(self) -> None:
        from LungPerfusionAILib.scene.lungs_self_test import check_panel

        check_panel()
        self.delayDisplay("Test passed")

    def test_stroke(self) -> None:
        from LungPerfusionAILib.scene.dynamic_self_test import check_stroke

        check_stroke(LungPerfusionAILogic())
        self.delayDisplay("Test passed")
