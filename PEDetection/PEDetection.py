"""PEDetection: pulmonary embolism on CT pulmonary angiography (wiring only; the science is in PEDetectionLib)."""

from typing import TYPE_CHECKING, Any

import slicer
from slicer import vtkMRMLScalarVolumeNode, vtkMRMLSegmentationNode
from slicer.i18n import tr as _
from slicer.i18n import translate
from slicer.parameterNodeWrapper import parameterNodeWrapper
from slicer.ScriptedLoadableModule import (
    ScriptedLoadableModule,
    ScriptedLoadableModuleLogic,
    ScriptedLoadableModuleTest,
    ScriptedLoadableModuleWidget,
)

from LungPerfusionCore.documentation import page_link
from LungPerfusionCore.scene.parameter_gui import ParameterNodeGui
from PEDetectionLib.scene.detection_logic import DetectionLogic
from PEDetectionLib.scene.embolus_list_logic import EmbolusListLogic
from PEDetectionLib.scene.result_nodes import EmboliNodes
from PEDetectionLib.scene.severity_logic import SeverityLogic

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from LungPerfusionCore.scene.node_suggestions import Suggestion
    from LungPerfusionCore.scene.shown_result import Shown
    from LungPerfusionCore.scene.suitable_nodes import Fits
    from LungPerfusionCore.widgets.defaults import RestoreDefaults
    from LungPerfusionCore.widgets.job_panel import JobPanel
    from LungPerfusionCore.widgets.meaning_table import MeaningTable
    from LungPerfusionCore.widgets.model_offers import ModelOffers
    from LungPerfusionCore.widgets.moves import Moves
    from PEDetectionLib.panels.check import CheckPanel
    from PEDetectionLib.panels.embolus_list import EmbolusListPanel
    from PEDetectionLib.panels.library_model import ExternalPanel
    from PEDetectionLib.panels.right_heart import RightHeartPanel
    from PEDetectionLib.panels.segment_scores import SegmentScorePanel
    from PEDetectionLib.panels.slice_curve import SliceCurvePanel


class PEDetection(ScriptedLoadableModule):
    def __init__(self, parent: Any) -> None:
        ScriptedLoadableModule.__init__(self, parent)
        self.parent.title = _("PE Detection")
        self.parent.categories = [translate("qSlicerAbstractCoreModule", "Quantification")]
        self.parent.dependencies = []
        self.parent.contributors = ["The LungPerfusion contributors"]
        self.parent.helpText = _(
            "Checks a CT pulmonary angiogram (coverage, slice thickness, enhancement) and marks lungs and heart, the part"
            " of it in which emboli are looked for. With a model installed: probability of embolism in every 3 mm slice and in the"
            " scan; with an integrated model also emboli as a segment and boxes. Lists the emboli of any segment, with levels and an"
            " estimate of obstruction where the pulmonary arteries are given. Research use only."
        ) + page_link("PEDetection", _("Documentation, tutorials and limits of this module"))
        self.parent.acknowledgementText = _("Methods are cited in the README of the LungPerfusion extension.")
        slicer.app.connect("startupCompleted()", self.registerSampleData)

    def registerSampleData(self) -> None:
        from LungPerfusionPhantom.scene.sample_data import register

        register("PEDetection", self.resourcePath("Icons"))


@parameterNodeWrapper
class PEDetectionParameterNode:
    """inputVolume - CT pulmonary angiogram in HU; the segmentations of its emboli, lobes, pulmonary arteries and heart are optional."""

    inputVolume: vtkMRMLScalarVolumeNode
    emboliSegmentation: vtkMRMLSegmentationNode
    lobesSegmentation: vtkMRMLSegmentationNode
    arteriesSegmentation: vtkMRMLSegmentationNode
    heartSegmentation: vtkMRMLSegmentationNode

    if TYPE_CHECKING:  # the decorator makes it

        def __init__(self, node: "slicer.vtkMRMLScriptedModuleNode") -> None: ...


class PEDetectionWidget(ScriptedLoadableModuleWidget, ParameterNodeGui):
    def __init__(self, parent: Any = None) -> None:
        ScriptedLoadableModuleWidget.__init__(self, parent)
        ParameterNodeGui.__init__(self)
        self._lobes: MeaningTable | None = None
        self._check: CheckPanel | None = None
        self._embolism: SliceCurvePanel | None = None
        self._emboli: EmbolusListPanel | None = None
        self._external: ExternalPanel | None = None
        self._models: ModelOffers | None = None
        self._defaults: RestoreDefaults | None = None
        self._scores: SegmentScorePanel | None = None
        self._heart: RightHeartPanel | None = None
        self._moves: Moves | None = None
        self._taken: slicer.vtkMRMLScalarVolumeNode | None = None

    def setup(self) -> None:
        ScriptedLoadableModuleWidget.setup(self)
        import qt

        from LungPerfusionCore.widgets.defaults import RestoreDefaults
        from LungPerfusionCore.widgets.keys import Keys
        from LungPerfusionCore.widgets.mnemonics import assign
        from LungPerfusionCore.widgets.moves import Moves
        from LungPerfusionCore.widgets.plain_labels import show_as_written
        from LungPerfusionCore.widgets.whats_this import explain
        from PEDetectionLib.panels.choices import MAIN_BUTTONS, SETTINGS

        panel = slicer.util.loadUI(self.resourcePath("UI/PEDetection.ui"))
        self.layout.addWidget(panel)
        self.ui = slicer.util.childWidgetVariables(panel)
        panel.setMRMLScene(slicer.mrmlScene)
        self.logic = PEDetectionLogic()
        self._makeCtpaPanels(qt)
        self._makeEmboliPanels(qt)
        self._moves = Moves(qt, self._movable, self._watch, self._follow)
        show_as_written(self.ui)
        explain(self.ui)
        assign(self.ui, MAIN_BUTTONS)
        self._defaults = RestoreDefaults(self.ui, SETTINGS, lambda: self._parameterNode, _)
        self.keys = Keys(qt, slicer.util.mainWindow() or panel, self._emboli.threshold.steps.keys)
        self.followScene(qt, _)

    def _makeCtpaPanels(self, qt: "ModuleType") -> None:
        """What is said of the CTPA itself: what its lobes mean, its check, the curve of its slices."""
        from LungPerfusionCore.labels.meanings import REGIONS
        from LungPerfusionCore.scene import named_segments
        from LungPerfusionCore.scene.plot_views import panel_plot_view
        from LungPerfusionCore.widgets.meaning_table import MeaningTable
        from PEDetectionLib.panels.check import CheckPanel
        from PEDetectionLib.panels.right_heart import RightHeartPanel
        from PEDetectionLib.panels.segment_scores import SegmentScorePanel
        from PEDetectionLib.panels.slice_curve import SliceCurvePanel

        self._lobes = MeaningTable(
            qt,
            self.ui,
            "lobes",
            segments=named_segments,
            node=lambda: self._parameterNode.lobesSegmentation if self._parameterNode else None,
            wanted=REGIONS,
            choose=self._chooseLobes,
            changed=self.onParametersChanged,
            translate=_,
        )
        self._check = CheckPanel(
            qt, self.ui, self.logic, ctpa=lambda: self._parameterNode.inputVolume if self._parameterNode else None, translate=_
        )
        self._embolism = SliceCurvePanel(
            qt,
            self.ui,
            self.logic,
            ctpa=lambda: self._parameterNode.inputVolume if self._parameterNode else None,
            plotView=lambda: panel_plot_view(slicer.mrmlScene, "PEDetection"),
            onEmboli=self._onEmboli,
            translate=_,
        )
        self._scores = SegmentScorePanel(
            qt, self.ui, self.logic, ctpa=lambda: self._parameterNode.inputVolume if self._parameterNode else None, translate=_
        )
        self._heart = RightHeartPanel(
            self.ui,
            self.logic,
            ctpa=lambda: self._parameterNode.inputVolume if self._parameterNode else None,
            observe=self._followLine,
            unobserve=lambda: self.removeObservers(self._onLineMoved),
            translate=_,
        )

    def _makeEmboliPanels(self, qt: "ModuleType") -> None:
        """The list of emboli, other people's models, and models to fetch, which give emboli to list."""
        from LungPerfusionCore.scene.results import region_title
        from PEDetectionLib.panels.embolus_list import EmbolusListPanel, EmbolusViews
        from PEDetectionLib.panels.library_model import ExternalPanel
        from PEDetectionLib.panels.models import model_offers
        from PEDetectionLib.scene.box_nodes import centre_of, score_of
        from PEDetectionLib.scene.slice_curve_nodes import jump_to

        self._emboli = EmbolusListPanel(
            qt,
            self.ui,
            self.logic,
            EmbolusViews(
                jump=lambda ras: jump_to(slicer.mrmlScene, ras),
                region=lambda name: _(region_title(name)),
                place=centre_of,
                score=score_of,
                follow=self._followBoxes,
                unfollow=self._unfollowBoxes,
            ),
            parameters=lambda: self._parameterNode,
            listed=lambda found: self._scores.listed(found),
            problem=lambda: self._lobes.problem,
            translate=_,
        )
        self._external = ExternalPanel(
            qt,
            self.ui,
            self.logic,
            parameters=lambda: self._parameterNode,
            region=lambda name: _(region_title(name)),
            listEmboli=lambda new: self._emboli.listNew() if new else self._emboli.listAgain(),
            translate=_,
        )
        self._models = model_offers(
            qt,
            self.ui,
            self.logic,
            parameters=lambda: self._parameterNode,
            ask=lambda text: slicer.util.confirmOkCancelDisplay(text, windowTitle="PE Detection"),
            listEmboli=lambda new: self._emboli.listNew() if new else self._emboli.listAgain(),
            changed=self._embolism.listModels,
            translate=_,
        )

    def cleanup(self) -> None:
        self.letGo()
        for each in (self._check, self._embolism, self._emboli, self._external, self._models, self._scores, self._heart):
            if each:
                each.close()
        if self._moves:
            self._moves.close()

    def stopJobs(self) -> None:
        for job in self.jobs():
            job.forget()
        if self._defaults:
            self._defaults.clear()

    def parts(self) -> "tuple[Shown, ...]":
        return tuple(each.shown for each in (*self._all(), *self._severity()))

    def jobs(self) -> "tuple[JobPanel, ...]":
        return tuple(each.job for each in self._all()) + ((self._models.job,) if self._models else ())

    def _severity(self) -> "tuple[SegmentScorePanel | RightHeartPanel, ...]":
        return (self._scores, self._heart) if self._external else ()

    def _all(self) -> "tuple[CheckPanel | SliceCurvePanel | EmbolusListPanel | ExternalPanel, ...]":
        return (self._check, self._embolism, self._emboli, self._external) if self._external else ()  # the last that is made

    def dependents(self) -> tuple[str, ...]:
        return ("emboliSegmentation", "lobesSegmentation", "arteriesSegmentation", "heartSegmentation")

    def suitable(self) -> "dict[str, Fits]":
        from PEDetectionLib.panels.choices import suitable

        return suitable(self._parameterNode)

    def suggestions(self) -> "dict[str, Suggestion]":
        from PEDetectionLib.panels.choices import suggestions

        return suggestions(self._parameterNode)

    def rememberedSelection(self, node: "slicer.vtkMRMLNode | None") -> dict[str, Any]:
        saved = self.logic.savedEmboli(node)
        return (
            {}
            if saved is None
            else {
                "emboliSegmentation": saved.segmentation,
                "lobesSegmentation": saved.regions,
                "arteriesSegmentation": saved.arteries,
            }
        )

    def onInputChanged(self, node: "slicer.vtkMRMLNode | None") -> None:
        """What the scene holds of another CTPA follows its sliders again, without a new run."""
        if self._external:
            self._embolism.chooseModelOf(node)

    def onParametersChanged(self) -> None:
        if self._external:
            self._takeUp()
            self._lobes.refresh()
            if self._models:
                self._models.refresh()
            for each in (*self._all(), *self._severity()):
                each.refresh()
            if self._moves:
                self._moves.follow()

    def _movable(self) -> tuple:
        p = self._parameterNode
        return (p.inputVolume, p.emboliSegmentation, p.lobesSegmentation, p.arteriesSegmentation) if p else ()

    def _watch(self, node: "slicer.vtkMRMLTransformableNode", call: "Callable[[], None]") -> "Callable[[], None]":
        """The list follows what is painted on its emboli by itself."""
        return self.logic.watchInput(node, call, moves_only=node is self._parameterNode.emboliSegmentation)

    def _takeUp(self) -> None:
        """The list of emboli of another CTPA, or of a scene that was opened, is measured again from its segment."""
        ctpa = self._parameterNode.inputVolume if self._parameterNode else None
        if ctpa is self._taken:
            return
        self._taken = ctpa
        if ctpa is not None and self._emboli.nodes is None and self.logic.listStands(ctpa):
            self._emboli.job.restart()

    def _onEmboli(self, nodes: EmboliNodes) -> None:
        self._emboli.attach(nodes)
        self._emboli.listAgain()

    def _followBoxes(self, nodes: EmboliNodes) -> None:
        """ "Jump slices" of a box."""
        for box in nodes.boxes:
            display = box.GetDisplayNode()
            if box.GetScene() is not None and display is not None:
                self.addObserver(display, display.JumpToPointEvent, self._onBoxClicked)
            self.addObserver(box, box.PointModifiedEvent, self._onBoxMoved)
            self.addObserver(box, box.TransformModifiedEvent, self._onBoxMoved)

    def _unfollowBoxes(self, nodes: EmboliNodes) -> None:
        self.removeObservers(self._onBoxClicked)
        self.removeObservers(self._onBoxMoved)

    def _onBoxMoved(self, box: "slicer.vtkMRMLMarkupsROINode", event: str) -> None:
        self._emboli.boxes.refresh()

    def _followLine(self, line: "slicer.vtkMRMLMarkupsLineNode") -> None:
        for event in (line.PointModifiedEvent, line.PointPositionDefinedEvent, line.PointRemovedEvent, line.TransformModifiedEvent):
            self.addObserver(line, event, self._onLineMoved)

    def _onLineMoved(self, line: "slicer.vtkMRMLMarkupsLineNode", event: str) -> None:
        if self._heart:
            self._heart.moved()

    def _onBoxClicked(self, display: "slicer.vtkMRMLMarkupsDisplayNode", event: str) -> None:
        from PEDetectionLib.scene.box_nodes import centre_of
        from PEDetectionLib.scene.slice_curve_nodes import jump_to

        jump_to(slicer.mrmlScene, centre_of(display.GetDisplayableNode()))

    def _chooseLobes(self, segmentation: "slicer.vtkMRMLSegmentationNode | None") -> None:
        if self._parameterNode:
            self._parameterNode.lobesSegmentation = segmentation


class PEDetectionLogic(DetectionLogic, EmbolusListLogic, SeverityLogic, ScriptedLoadableModuleLogic):
    """Everything the panel does, callable from a script: nodes in, nodes out."""

    def getParameterNode(self) -> PEDetectionParameterNode:
        return PEDetectionParameterNode(super().getParameterNode())


class PEDetectionTest(ScriptedLoadableModuleTest):
    def runTest(self) -> None:
        """An unenhanced simulated thorax is refused in words; an enhanced one is checked in the panel."""
        self.setUp()
        self.test_unenhancedIsRefused()
        self.setUp()
        self.test_panel()

    def setUp(self) -> None:
        slicer.mrmlScene.Clear(0)

    def test_unenhancedIsRefused(self) -> None:
        from PEDetectionLib.scene.self_test import check_refusal

        check_refusal(PEDetectionLogic())
        self.delayDisplay("Test passed")

    def test_panel(self) -> None:
        from PEDetectionLib.scene.self_test import check_panel

        check_panel()
        self.delayDisplay("Test passed")
