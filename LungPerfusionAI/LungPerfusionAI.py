"""LungPerfusionAI: perfusion of the lung from CT (wiring only; the science is in LungPerfusionAILib and LungPerfusionCore)."""

from dataclasses import dataclass
from typing import Annotated

from LungPerfusionAILib.spect_logic import SpectLogic
from LungPerfusionCore.scene.parameter_gui import ParameterNodeGui

import slicer
from slicer import vtkMRMLScalarVolumeNode, vtkMRMLSegmentationNode, vtkMRMLTableNode
from slicer.i18n import tr as _
from slicer.i18n import translate
from slicer.parameterNodeWrapper import WithinRange, parameterNodeWrapper
from slicer.ScriptedLoadableModule import (
    ScriptedLoadableModule,
    ScriptedLoadableModuleLogic,
    ScriptedLoadableModuleTest,
    ScriptedLoadableModuleWidget,
)


class LungPerfusionAI(ScriptedLoadableModule):
    def __init__(self, parent):
        ScriptedLoadableModule.__init__(self, parent)
        self.parent.title = _("Lung Perfusion AI")
        self.parent.categories = [translate("qSlicerAbstractCoreModule", "Chest Imaging")]
        self.parent.dependencies = []
        self.parent.contributors = ["The LungPerfusion contributors"]
        self.parent.helpText = _(
            "Lungs, lobes or zones of a chest CT with their volumes and densities; the ground on which the perfusion"
            " maps of this extension stand. Research use only."
        )
        self.parent.acknowledgementText = _("Methods are cited in the README of the LungPerfusion extension.")
        slicer.app.connect("startupCompleted()", self.registerSampleData)

    def registerSampleData(self) -> None:
        from LungPerfusionCore.scene.sample_data import register

        register("LungPerfusionAI", self.resourcePath("Icons"))


@parameterNodeWrapper
class LungPerfusionAIParameterNode:
    """inputVolume - chest CT in HU; lobesSegmentation - lobes of that CT, or None for zones of equal volume;
    spectVolume - perfusion SPECT to compare the map with; samples - networks drawn by dropout."""

    inputVolume: vtkMRMLScalarVolumeNode
    lobesSegmentation: vtkMRMLSegmentationNode
    spectVolume: vtkMRMLScalarVolumeNode
    samples: Annotated[int, WithinRange(0, 50)] = 0


@dataclass(frozen=True)
class LungNodes:
    """What ``segmentLungs`` puts into the scene, and the numbers in it."""

    segmentation: vtkMRMLSegmentationNode
    table: vtkMRMLTableNode
    measurements: tuple
    warnings: tuple


@dataclass(frozen=True)
class PerfusionNodes:
    """What ``predictPerfusion`` puts into the scene (``deviation`` only with Monte Carlo dropout), and where it comes from."""

    map: vtkMRMLScalarVolumeNode
    deviation: vtkMRMLScalarVolumeNode
    segmentation: vtkMRMLSegmentationNode
    table: vtkMRMLTableNode
    measurements: tuple
    warnings: tuple
    result: object


class LungPerfusionAIWidget(ScriptedLoadableModuleWidget, ParameterNodeGui):
    def __init__(self, parent=None) -> None:
        ScriptedLoadableModuleWidget.__init__(self, parent)
        ParameterNodeGui.__init__(self)
        self._lungsJob = None
        self._perfusion = None

    def setup(self) -> None:
        ScriptedLoadableModuleWidget.setup(self)
        import qt
        from LungPerfusionAILib.perfusion_panel import PerfusionPanel
        from LungPerfusionCore.job_panel import JobPanel

        panel = slicer.util.loadUI(self.resourcePath("UI/LungPerfusionAI.ui"))
        self.layout.addWidget(panel)
        self.ui = slicer.util.childWidgetVariables(panel)
        panel.setMRMLScene(slicer.mrmlScene)
        self.logic = LungPerfusionAILogic()
        self._lungsJob = JobPanel(
            qt, self.ui, "lungs", whyNot=self._whyNoLungs, toolTip=_("Segment both lungs and measure their regions"),
            phases=self._lungsPhases, onDone=self._onLungsDone, translate=_,
        )
        self._perfusion = PerfusionPanel(qt, self.ui, self.logic, inputs=self._perfusionInputs, translate=_)
        self.followScene()

    def cleanup(self) -> None:
        if self._lungsJob:
            self._lungsJob.close()
            self._perfusion.close()
        self.letGo()

    def stopJobs(self) -> None:
        if self._lungsJob:
            self._lungsJob.cancel()
            self._perfusion.job.cancel()

    def chooseInputs(self) -> None:
        self.takeFirstVolume()

    def onParametersChanged(self) -> None:
        if self._lungsJob and self._perfusion:
            self._lungsJob.refresh()
            self._perfusion.refresh()

    def _whyNoLungs(self) -> str:
        if not self._parameterNode or not self._parameterNode.inputVolume:
            return _("Load a chest CT and select it as CT.")
        return ""

    def _perfusionInputs(self) -> tuple:
        p = self._parameterNode
        return (p.inputVolume, p.spectVolume, p.lobesSegmentation, p.samples) if p else (None, None, None, 0)

    def _lungsPhases(self) -> tuple:
        ct, lobes = self._parameterNode.inputVolume, self._parameterNode.lobesSegmentation
        return (
            lambda: self.logic.prepareLungs(ct, lobes),
            lambda task: self.logic.computeLungs(task.prepared, task.progress),
            lambda volumes: self.logic.showLungs(ct, volumes, lobes),
        )

    def _onLungsDone(self, nodes: LungNodes) -> str:
        self.ui.resultsTable.setMRMLTableNode(nodes.table)
        whole = {m.quantity: m.value for m in nodes.measurements if m.region == "whole"}
        self.ui.summaryLabel.text = _("Lungs: {volume:.0f} ml, mean density {hu:.0f} HU.").format(
            volume=whole["volume_ml"], hu=whole["mean_hu"]
        )
        return "\n".join(nodes.warnings)


class LungPerfusionAILogic(SpectLogic, ScriptedLoadableModuleLogic):
    """Everything the panel does, callable from a script: nodes in, nodes out."""

    def getParameterNode(self) -> LungPerfusionAIParameterNode:
        return LungPerfusionAIParameterNode(super().getParameterNode())

    def segmentLungs(self, inputVolume, lobesSegmentation=None, progress=None) -> LungNodes:
        """Segment the lungs of ``inputVolume`` (HU) and measure its regions; results appear under its study.

        ``lobesSegmentation`` gives lobes (found by terminology, then by name); without it the regions are zones of
        equal volume. ``progress(fraction, message)`` may raise ``Cancelled``. Raises InputError for unusable input.
        """
        from LungPerfusionCore.progress import silent

        inputs = self.prepareLungs(inputVolume, lobesSegmentation)
        return self.showLungs(inputVolume, self.computeLungs(inputs, progress or silent), lobesSegmentation)

    def prepareLungs(self, inputVolume, lobesSegmentation=None):
        """Main thread: nodes to images."""
        from LungPerfusionAILib.lung_volumes import LungVolumesInputs
        from LungPerfusionCore.image_checks import check_ct
        from LungPerfusionCore.scene import segmentations, volumes

        ct = volumes.image_from_node(inputVolume)
        check_ct(ct, role="CT")
        if lobesSegmentation is None:
            return LungVolumesInputs(ct)
        lobes, names = segmentations.regions_from_segmentation(lobesSegmentation, ct)
        return LungVolumesInputs(ct, lobes, names)

    @staticmethod
    def computeLungs(inputs, progress):
        """Any thread: images to images and numbers."""
        from LungPerfusionAILib.lung_volumes import measure_lungs

        return measure_lungs(inputs, progress)

    def showLungs(self, inputVolume, volumes, lobesSegmentation=None) -> LungNodes:
        """Main thread: results to nodes; those of an earlier run on the same CT are updated in place."""
        from LungPerfusionCore.scene import hierarchy
        from LungPerfusionCore.scene.results import lungs_to_segmentation, measurements_to_table
        from LungPerfusionCore.scene.stamps import stamp

        name = inputVolume.GetName()
        segmentation = lungs_to_segmentation(
            volumes.segmentation, f"{name} lungs", reference=inputVolume,
            node=hierarchy.find_output(inputVolume, "lungs"),
        )
        table = measurements_to_table(
            volumes.measurements, f"{name} lung volumes", node=hierarchy.find_output(inputVolume, "lung_volumes")
        )
        for node, role in ((segmentation, "lungs"), (table, "lung_volumes")):
            hierarchy.mark_output(node, inputVolume, role)
            hierarchy.place_under_study(node, inputVolume)
        regions = "given" if lobesSegmentation is not None else "zones of equal volume"
        stamp((segmentation, table), "lungs", {"regions": regions}, inputs=(inputVolume,))
        return LungNodes(segmentation, table, volumes.measurements, volumes.warnings)


    def predictPerfusion(self, inputVolume, spectVolume=None, lobesSegmentation=None, model=None, device="auto", samples=0,
                         threshold=0.66, progress=None) -> PerfusionNodes:
        """Map perfusion from the chest CT ``inputVolume`` (HU) with a DL-CTPM model; results appear under its study.

        ``model``: name of an installed one or a folder with a card, None the first. ``spectVolume``, in the CT's frame of
        reference, is compared with the map. ``samples``: networks drawn by dropout for a standard-deviation map. High function
        lies at or above ``threshold``. Lungs that an earlier run found on this CT, corrected by hand or not, are used again.
        ``progress(fraction, message)`` may raise ``Cancelled``. Raises InputError for unusable input, a model that does not match
        its card, or a device that is not there.
        """
        from LungPerfusionCore.progress import silent

        inputs = self.preparePerfusion(inputVolume, spectVolume, lobesSegmentation, model, device, samples, threshold)
        return self.showPerfusion(inputVolume, self.computePerfusion(inputs, progress or silent), spectVolume)

    def preparePerfusion(self, inputVolume, spectVolume=None, lobesSegmentation=None, model=None, device="auto", samples=0,
                         threshold=0.66):
        """Main thread: nodes to images, name to model."""
        from LungPerfusionCore.image_checks import check_ct
        from LungPerfusionCore.models import get_model
        from LungPerfusionCore.scene import segmentations, torch_runtime, volumes

        torch_runtime.ensure_torch(requester="Lung Perfusion AI")
        from LungPerfusionAILib.perfusion_map import TASK, PerfusionInputs
        from LungPerfusionAILib.spect_nodes import known_lungs

        chosen = get_model(model, TASK)
        ct = volumes.image_from_node(inputVolume)
        check_ct(ct, role="ct", name=inputVolume.GetName())
        lobes, names = (None, None) if lobesSegmentation is None else segmentations.regions_from_segmentation(lobesSegmentation, ct)
        spect = None if spectVolume is None else volumes.image_from_node(spectVolume)
        return PerfusionInputs(ct, chosen, lungs=known_lungs(inputVolume, ct), lobes=lobes, lobe_names=names, spect=spect,
                               device=device, samples=samples, threshold=threshold)

    @staticmethod
    def computePerfusion(inputs, progress):
        """Any thread: images to images and numbers."""
        from LungPerfusionAILib.perfusion_map import predict_perfusion

        return predict_perfusion(inputs, progress)

    def showPerfusion(self, inputVolume, result, spectVolume=None) -> PerfusionNodes:
        """Main thread: results to nodes; those of an earlier run on the same CT are updated in place."""
        from LungPerfusionCore.scene.perfusion_results import show_perfusion

        return PerfusionNodes(**show_perfusion(result, inputVolume, spectVolume))


class LungPerfusionAITest(ScriptedLoadableModuleTest):
    def runTest(self) -> None:
        """Lungs of a simulated thorax: two ellipsoids of air in soft tissue, with known volumes."""
        self.setUp()
        self.test_twoLungs()

    def setUp(self) -> None:
        slicer.mrmlScene.Clear(0)

    def test_twoLungs(self) -> None:
        from LungPerfusionCore.phantom.simple_thorax import simple_thorax
        from LungPerfusionCore.scene import volumes

        ct, truth_ml = simple_thorax()
        node = volumes.node_from_image(ct, "Simulated thorax")
        nodes = LungPerfusionAILogic().segmentLungs(node)
        found = {m.region: m.value for m in nodes.measurements if m.quantity == "volume_ml"}
        for side in ("right", "left"):
            if abs(found[side] - truth_ml[side]) > 0.03 * truth_ml[side]:
                raise AssertionError(f"{side} lung: {found[side]:.0f} ml found, {truth_ml[side]:.0f} ml true")
        self.delayDisplay("Test passed")
