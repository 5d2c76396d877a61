"""The part of PerfusionDefectQuant's logic that follows an analysis: candidates, the saved reading, readers' tables and their agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    import slicer

    from LungPerfusionCore.run.step import Step
    from LungPerfusionCore.uncertainty.interval import RegionIntervals
    from LungPerfusionCore.uncertainty.threshold_interval import ThresholdDoubts

    from ..candidate_features import BlockMaps
    from ..candidate_rules import CandidateRules
    from ..candidates import CandidateSet
    from ..pipeline import DefectAnalysis, DefectInputs
    from ..sessions import SessionBook
    from .result_nodes import DefectNodes, FoundCandidates, ReadAnalysis


class ReadingLogic:
    """Part of PerfusionDefectQuantLogic."""

    def candidateStep(
        self,
        nodes: DefectNodes,
        emboliSegmentation: slicer.vtkMRMLSegmentationNode | None = None,
        maps: BlockMaps | None = None,
        rules: CandidateRules | None = None,
        model: str | None = None,
    ) -> Step[Any, FoundCandidates, FoundCandidates]:
        """The ``step.Step`` that finds the candidate defects of the threshold in force: its maps with it.

        ``maps`` given again save most of the time, while emboli and model are the same. ``rules``: ``candidate_rules.CandidateRules``.
        ``model``: name or folder of a network of lost lung that judges the candidates, None for their measures.
        """
        from ..candidate_rules import CandidateRules
        from .reading_nodes import candidate_step

        return candidate_step(nodes, emboliSegmentation, maps, rules or CandidateRules(), model)

    def intervalStep(self, nodes: DefectNodes, candidates: bool = True) -> Step[DefectNodes, ThresholdDoubts, RegionIntervals | None]:
        """The ``step.Step`` that gives an analysis its intervals (``nodes.live.intervals``), which then follow the threshold. ``process``
        does it by itself. ``candidates``: find those of the automatic threshold, which are in the interval, too."""
        from .interval_steps import interval_step

        return interval_step(nodes, candidates)

    def doubtCandidates(self, nodes: DefectNodes, found: CandidateSet | None) -> None:
        """Candidates of the threshold in force (``candidateStep``), and what was decided about them, are in the interval from now on."""
        from .interval_steps import doubt_candidates

        doubt_candidates(nodes, found)

    def defectsAgainStep(self, arguments: dict[str, Any]) -> Step[DefectInputs, DefectAnalysis, ReadAnalysis]:
        """``process`` as a ``step.Step``, with what a reading of the same input leaves."""
        from .analysis_steps import defects_again_step

        return defects_again_step(arguments)

    def keepReading(self, nodes: DefectNodes, arguments: dict[str, Any], book: SessionBook) -> None:
        """Keep threshold, decisions and reader sessions (``sessions.SessionBook``) in the scene, to be saved with it."""
        from .reading_nodes import keep

        keep(nodes, arguments, book)

    def savedReading(self, source: slicer.vtkMRMLScalarVolumeNode | None = None) -> slicer.vtkMRMLTextNode | None:
        """The note of the reading of a map (by default the one kept last) that can be taken up, or None."""
        return next((note for note, each in reversed(self.savedReadings().items()) if source in (None, each)), None)

    def savedReadings(self) -> dict[slicer.vtkMRMLTextNode, slicer.vtkMRMLScalarVolumeNode]:
        """The notes of all readings in the scene that can be taken up, each with the map (or low energy) that it reads."""
        import slicer

        from .defect_reading import saved_readings

        return saved_readings(slicer.mrmlScene)

    def resumeArguments(self, note: slicer.vtkMRMLTextNode) -> dict[str, Any]:
        """The arguments of ``process`` and ``resumeStep`` for a saved reading."""
        from .defect_reading import arguments_of

        return arguments_of(note)

    def resumeStep(self, note: slicer.vtkMRMLTextNode, arguments: dict[str, Any]) -> Step[DefectInputs, DefectAnalysis, ReadAnalysis]:
        """``process`` as a ``step.Step``, then threshold, decisions and sessions of a saved reading."""
        from .analysis_steps import resume_step

        return resume_step(note, arguments)

    def writeReadings(self, folder: str) -> list[Path]:
        """Write every finished reading of the scene as ``readings.csv``, its decisions as ``decisions.csv``; return the paths."""
        import slicer

        from .reading_nodes import books_in, write_readings

        return write_readings(books_in(slicer.mrmlScene), folder)

    def writeAgreement(self, folder: str, nodes: DefectNodes) -> list[Path]:
        """Agreement of the scene's readings: tables and charts beside the input, figures and table into ``folder``; return the paths."""
        import slicer

        from LungPerfusionCore.scene import packages

        from .reading_nodes import books_in, write_agreement

        packages.ensure("matplotlib", requester="Perfusion Defect Quantification")
        return write_agreement(books_in(slicer.mrmlScene), folder, nodes.live.nodes.reference)

    def agreementCharts(self, nodes: DefectNodes) -> tuple[slicer.vtkMRMLPlotChartNode | None, ...]:
        """The charts (Bland-Altman, distribution) that ``writeAgreement`` made, None for one that there is not."""
        from LungPerfusionCore.scene import hierarchy

        from . import agreement_charts

        source = nodes.live.nodes.reference
        return tuple(hierarchy.find_output(source, role) for role in (agreement_charts.BLAND_ALTMAN, agreement_charts.HISTOGRAM))
