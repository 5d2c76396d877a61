"""The part of PerfusionDefectQuant's logic that follows an analysis: candidates, the saved reading, readers' tables and their agreement."""

from __future__ import annotations

from typing import Any


class ReadingLogic:
    """Part of PerfusionDefectQuantLogic."""

    def candidateStep(self, nodes: Any, emboliSegmentation=None, maps=None, rules=None):
        """The ``step.Step`` that finds the candidate defects of the threshold in force: (``candidates.CandidateSet``, maps).

        ``maps`` given again save most of the time, while the emboli are the same. ``rules``: ``candidate_rules.CandidateRules``.
        """
        from ..candidate_rules import CandidateRules
        from .reading_nodes import candidate_step

        return candidate_step(nodes, emboliSegmentation, maps, rules or CandidateRules())

    def defectsAgainStep(self, arguments: dict):
        """``process`` as a ``step.Step``, with what a reading of the same input leaves: (nodes, None, sessions, state before, kept)."""
        from .analysis_steps import defects_again_step

        return defects_again_step(arguments)

    def keepReading(self, nodes: Any, arguments: dict, book) -> None:
        """Keep threshold, decisions and reader sessions (``sessions.SessionBook``) in the scene, to be saved with it."""
        from .reading_nodes import keep

        keep(nodes, arguments, book)

    def savedReading(self, source=None):
        """The note of the reading of a map (by default the one kept last) that can be taken up, or None."""
        return next((note for note, each in reversed(self.savedReadings().items()) if source in (None, each)), None)

    def savedReadings(self) -> dict:
        """The notes of all readings in the scene that can be taken up, each with the map (or low energy) that it reads."""
        import slicer

        from .defect_reading import saved_readings

        return saved_readings(slicer.mrmlScene)

    def resumeArguments(self, note) -> dict:
        """The arguments of ``process`` and ``resumeStep`` for a saved reading."""
        from .defect_reading import arguments_of

        return arguments_of(note)

    def resumeStep(self, note, arguments: dict):
        """``process`` as a ``step.Step``, then threshold, decisions and sessions of a saved reading: (nodes, state, sessions, None, "")."""
        from .analysis_steps import resume_step

        return resume_step(note, arguments)

    def writeReadings(self, folder: str) -> list:
        """Write every finished reading of the scene as ``readings.csv``, its decisions as ``decisions.csv``; return the paths."""
        import slicer

        from .reading_nodes import books_in, write_readings

        return write_readings(books_in(slicer.mrmlScene), folder)

    def writeAgreement(self, folder: str, nodes: Any) -> list:
        """Agreement of the scene's readings: tables and charts beside the input, figures and table into ``folder``; return the paths."""
        import slicer

        from LungPerfusionCore.scene import packages

        from .reading_nodes import books_in, write_agreement

        packages.ensure("matplotlib", "statsmodels", requester="Perfusion Defect Quantification")
        return write_agreement(books_in(slicer.mrmlScene), folder, nodes.live.nodes.reference)

    def agreementCharts(self, nodes: Any) -> tuple:
        """The charts (Bland-Altman, distribution) that ``writeAgreement`` made, None for one that there is not."""
        from LungPerfusionCore.scene import hierarchy

        from . import agreement_charts

        source = nodes.live.nodes.reference
        return tuple(hierarchy.find_output(source, role) for role in (agreement_charts.BLAND_ALTMAN, agreement_charts.HISTOGRAM))
