"""The part of PerfusionDefectQuant's logic that quantifies a map, shows it and reports it: nodes in, nodes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import slicer

    from LungPerfusionCore.progress import Progress
    from LungPerfusionCore.run.step import Step
    from LungPerfusionCore.uncertainty.threshold_interval import ThresholdDoubts

    from ..pipeline import DefectAnalysis, DefectInputs
    from .result_nodes import DefectNodes


class AnalysisLogic:
    """Part of PerfusionDefectQuantLogic."""

    def process(
        self,
        iodineVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
        lowEnergyVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
        highEnergyVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
        ctVolume: slicer.vtkMRMLScalarVolumeNode | None = None,
        regionsSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        threshold: str = "auto",
        iodineUnits: str | None = None,
        lowKvp: float = 80.0,
        highKvp: float = 140.0,
        progress: Progress | None = None,
    ) -> DefectNodes:
        """Quantify perfusion defects; results appear under the input's study and are updated in place on a re-run.

        Give ``iodineVolume`` (mg/mL or HU, as the volume says or as ``iodineUnits``) or both energies of a pair (HU).
        The lungs are found on ``ctVolume`` (a pair can do without) or taken from ``regionsSegmentation`` (lobes or
        lungs). ``threshold``: "auto", the name of a rule, "relative:X" or "absolute:X". ``progress(fraction, message)``
        may raise ``Cancelled``. Raises InputError for input that cannot be used.
        """
        return self.defectsStep(
            iodineVolume=iodineVolume,
            lowEnergyVolume=lowEnergyVolume,
            highEnergyVolume=highEnergyVolume,
            ctVolume=ctVolume,
            regionsSegmentation=regionsSegmentation,
            threshold=threshold,
            iodineUnits=iodineUnits,
            lowKvp=lowKvp,
            highKvp=highKvp,
        ).run(progress)

    def defectsStep(self, **arguments: Any) -> Step[DefectInputs, tuple[DefectAnalysis, ThresholdDoubts], DefectNodes]:
        """``process`` as a ``step.Step``; arguments as of ``process``."""
        from .analysis_steps import defects_step

        return defects_step(arguments)

    def arrangeViews(self, nodes: DefectNodes) -> bool:
        """Show the map over its CT, inside the lungs, with a colour legend, beside plot and table. False without a window."""
        from .analysis_steps import arrange_views

        return arrange_views(nodes)

    @staticmethod
    def watchState(node: slicer.vtkMRMLTransformableNode, call: Callable[[], None]) -> Callable[[], None]:
        """Call ``call()`` whenever a volume or segmentation is moved or changed; returns what ends that."""
        from LungPerfusionCore.scene.node_states import watch_state

        return watch_state(node, call)

    def writeReport(self, nodes: DefectNodes, folder: str, identifiers: bool = False) -> list[Path]:
        """Write the one-page report (PDF and PNG) of the numbers now in the scene into ``folder``; return the paths.

        ``identifiers`` prints the patient's name and the study of the subject hierarchy. Raises InputError when the folder
        is not there.
        """
        import slicer

        from .analysis_steps import report_of

        return report_of(nodes, folder, identifiers, f"{slicer.app.applicationName} {slicer.app.applicationVersion}")
