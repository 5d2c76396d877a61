"""A reading and its nodes: candidates of the scene's threshold, keeping and taking up a reading, readings as tables.

Between the science of this package and ``LungPerfusionCore.scene``; for the module's logic. Main thread, except ``compute``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import slicer

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import export, write_csv
from LungPerfusionCore.files.paths import folder_there
from LungPerfusionCore.files.writable import check_writable
from LungPerfusionCore.progress import Progress, part
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import hierarchy, text_nodes, torch_runtime
from LungPerfusionCore.scene.grids import geometry_of
from LungPerfusionCore.scene.model_probability import FollowedProbability, followed_probability
from LungPerfusionCore.scene.segmented_regions import structure
from LungPerfusionCore.scene.tables import Column, table_from_columns
from LungPerfusionCore.sentence import Sentence, in_a_row, packed, unpacked
from LungPerfusionCore.threshold.index import ThresholdIndex
from LungPerfusionCore.threshold.segment_state import Decided, SegmentState

from ..agreement_plots import reader_mean, write_figures
from ..agreement_study import ALL, AUTOMATIC, PATIENT, RATER, TIMEPOINT, VALUE, Reading, study_agreement
from ..agreement_tables import STATISTICS, correlations_of, statistics_of, summary_of, tukey_of
from ..candidate_features import BlockMaps, CandidateImages
from ..candidate_rules import CandidateRules
from ..candidates import find_candidates, surroundings
from ..decisions import Decisions
from ..defects import Prepared
from ..reading_text import SavedReading, reading_from_data, reading_to_data
from ..sessions import COLUMNS, Grid, ReaderSession, SessionBook, percent_of, percent_text
from . import defect_reading
from .agreement_charts import agreement_chart, distribution_chart
from .result_nodes import DefectNodes, FoundCandidates, ReadAnalysis

if TYPE_CHECKING:
    from ..candidate_network import LostLung

SUMMARY = "LungPerfusion.Summary"
"""Attribute of the table of agreement: its main numbers as sentences, packed; its description has them in English."""


@dataclass(frozen=True)
class EarlierReading:
    """``state`` to go back to, ``book`` of sessions, and what is ``kept`` of both in words."""

    state: SegmentState | None = None
    book: SessionBook | None = None
    kept: str = ""


@dataclass(frozen=True)
class _Search:
    """Where candidates are looked for; ``images``: what else is known, nothing where the maps of it are at hand; ``followed``: emboli of a
    model, which are parted on the worker."""

    prepared: Prepared
    images: CandidateImages
    followed: FollowedProbability | None
    lower: float
    upper: float


def candidate_step(
    nodes: DefectNodes,
    emboli: slicer.vtkMRMLSegmentationNode | None = None,
    maps: BlockMaps | None = None,
    rules: CandidateRules = CandidateRules(),
    model: str | None = None,
) -> Step[_Search, FoundCandidates, FoundCandidates]:
    """Finds the candidates of the threshold in force; ``model``: name or folder of a network that judges them, None for the measures."""

    def prepare() -> _Search:
        if model is not None and maps is None:
            torch_runtime.ensure_torch(requester="Perfusion Defect Quantification")
        prepared = nodes.analysis.result.prepared
        followed = None if maps is not None else followed_probability(emboli)
        images = CandidateImages() if maps is not None else _images_of(nodes, emboli, followed is None)
        return _Search(prepared, images, followed, nodes.live.lower, nodes.live.upper)

    def compute(task: _Search, progress: Progress) -> FoundCandidates:
        prepared, around = task.prepared, maps
        if around is None:
            images = replace(task.images, probable=defect_reading.probable_of(task.followed), network=_judge_of(model))
            around = surroundings(prepared, images, rules=rules, progress=part(progress, 0.0, 0.5))
        found = find_candidates(prepared, task.lower, task.upper, maps=around, rules=rules, progress=part(progress, 0.5, 1.0))
        return FoundCandidates(found, around)

    def keep_said(result: FoundCandidates) -> FoundCandidates:
        nodes.table.SetAttribute(defect_reading.DOWNSTREAM, defect_reading.downstream_text(result.found))
        return result

    return Step(prepare, compute, keep_said)


def _judge_of(model: str | None) -> LostLung | None:
    """The network of a name or folder, loaded: PyTorch is imported only where there is one."""
    if model is None:
        return None
    from ..candidate_network import LostLung

    return LostLung.called(model)


def _images_of(nodes: DefectNodes, emboli: slicer.vtkMRMLSegmentationNode | None, certain: bool) -> CandidateImages:
    """What else is known of a patient; the segmentation's emboli only where they are ``certain``, not a model's."""
    grid = nodes.analysis.result.prepared.map
    shown = defect_reading.emboli_of(emboli, grid)  # refused where they lie beside the map, a model's too
    return CandidateImages(
        ct=nodes.analysis.background,
        emboli=shown if certain else None,
        arteries=structure(emboli, "arteries", grid),
        airways=structure(nodes.regions, "airways", grid),
    )


def keep(nodes: DefectNodes, arguments: dict[str, Any], book: SessionBook) -> None:
    """Keep threshold, decisions and sessions of an analysis as a note of its input."""
    live = nodes.live
    about = live.decided.about
    decisions = about if isinstance(about, Decisions) else Decisions()
    saved = SavedReading(live.lower, live.upper, decisions, live.decided.erased, live.decided.added, book)
    defect_reading.keep_reading(live.nodes.reference, arguments, reading_to_data(saved, live.index))


def resume(
    show: Callable[[], DefectNodes], prepared: Prepared, source: slicer.vtkMRMLScalarVolumeNode, note: slicer.vtkMRMLTextNode
) -> ReadAnalysis:
    """Show an analysis, then put the threshold and decisions of a note in force, and what was painted since it was kept.

    InputError for a note that cannot be read.
    """
    seen = defect_reading.defect_mask(source, prepared.map)
    nodes = show()
    live = nodes.live
    saved = reading_from_data(text_nodes.read_json(note), live.index)
    live.restore(_state(saved))
    if seen is not None:
        live.take_mask(seen)
    return ReadAnalysis(nodes, live.state, saved.book)


def earlier(source: slicer.vtkMRMLScalarVolumeNode, index: ThresholdIndex) -> EarlierReading:
    """What an input that is quantified again has from before; of a note that cannot be read only why: it is replaced."""
    note = hierarchy.find_output(source, defect_reading.READING, "vtkMRMLTextNode")
    if note is None:
        return EarlierReading()
    try:
        saved = reading_from_data(text_nodes.read_json(note), index)
    except InputError as error:
        return EarlierReading(kept=Sentence("An earlier reading was replaced: {why}", why=error.sentence))
    state = _state(saved)
    finished, decided = sum(s.closed for s in saved.book), len(saved.decisions.entries)
    words: list[str] = [Sentence("Finished readings that were kept: {count}.", count=finished)] if finished else []
    if decided or len(saved.erased) or len(saved.added):
        words.append(Sentence("Undo brings back the threshold and the decisions from before."))
    return EarlierReading(state, saved.book, in_a_row(*words) if words else "")


def _state(saved: SavedReading) -> SegmentState:
    decided = Decided(dropped=saved.decisions.dropped(), erased=saved.erased, added=saved.added, about=saved.decisions)
    return SegmentState(saved.lower, saved.upper, decided)


def books_in(scene: slicer.vtkMRMLScene) -> list[SessionBook]:
    """The sessions of every map in the scene, a book each. InputError for one that cannot be read."""
    books = []
    for note in text_nodes.text_nodes_in(scene, defect_reading.READING):
        i, j, k = geometry_of(hierarchy.input_of(note)).size
        books.append(
            SessionBook.from_json(text_nodes.read_json(note).get("sessions", ""), Grid((slice(0, k), slice(0, j), slice(0, i)), (k, j, i)))
        )
    return books


def rows_of(books: list[SessionBook]) -> list[dict[str, Any]]:
    """Rows (patient, rater, defect_percent, timepoint) of every closed session.

    InputError when there is none, or when a rater has two values for one patient.
    """
    rows = [row for book in books for row in book.rows()]
    if not rows:
        raise InputError(Sentence("There is no finished reading in this scene."))
    keys = [tuple(row[name] for name in COLUMNS if name != VALUE) for row in rows]
    twice = next((key for n, key in enumerate(keys) if key in keys[:n]), None)
    if twice is not None:
        raise InputError(
            Sentence(
                "Patient {patient} was scored twice by {reader}; give each map its own case number.", patient=twice[0], reader=twice[1]
            )
        )
    return rows


def write_readings(books: list[SessionBook], folder: str | Path) -> list[Path]:
    """Write ``readings.csv``, as ``lungperfusion agreement`` takes it, and ``decisions.csv``, how each reading came about.

    InputError when the folder is not there, no reading is finished, or a file of that name is not an earlier one (``atomic_files``).
    """
    folder, rows = _folder(folder), rows_of(books)
    shown = {(row[PATIENT], row[RATER], row[TIMEPOINT]) for row in rows}
    decisions = [
        line
        for book in books
        for session in book
        if (session.patient, session.reader, session.timepoint) in shown
        for line in session_rows(session)
    ]
    with export(folder) as staging:
        for name, columns, lines in (("readings.csv", COLUMNS, rows), ("decisions.csv", SESSION_COLUMNS, decisions)):
            write_csv(
                staging / name,
                columns,
                [[percent_text(line[column]) if column == VALUE else line.get(column, "") for column in columns] for line in lines],
            )
    return [folder / "readings.csv", folder / "decisions.csv"]


SESSION_COLUMNS = (
    "patient",
    "timepoint",
    "reader",
    "started",
    "finished",
    "minutes",
    "lower",
    "upper",
    "automatic_percent",
    "defect_percent",
    "decision",
    "by",
    "region",
    "volume_ml",
    "mean",
    "proposed",
    "rule",
    "reason",
    "centre_lps",
    "judge",
)


def session_rows(session: ReaderSession) -> list[dict[str, Any]]:
    """One row a decision of a closed session, each with the session's own numbers; one row where nothing was decided."""
    own = {
        "patient": session.patient,
        "timepoint": session.timepoint,
        "reader": session.reader,
        "started": session.started,
        "finished": session.finished,
        "minutes": round(session.seconds / 60, 2),
        "lower": session.state.lower,
        "upper": session.state.upper,
        "automatic_percent": percent_text(percent_of(session.automatic)) if session.automatic else "",
        "defect_percent": percent_of(session.result),
    }
    lines = []
    for entry in session.state.decisions.entries:
        about = {key: value for key, value in entry.about.items() if key in SESSION_COLUMNS}
        if "centre_lps" in about:
            about["centre_lps"] = " ".join(str(x) for x in about["centre_lps"])
        lines.append({**own, **about, "decision": "keep" if entry.keep else "drop", "by": entry.by})
    return lines or [own]


def write_agreement(books: list[SessionBook], folder: str | Path, source: slicer.vtkMRMLScalarVolumeNode) -> list[Path]:
    """Statistics over the readings: tables and charts as nodes beside ``source``; figures and the readings' tables as files."""
    folder, rows = _folder(folder), rows_of(books)
    results = study_agreement(Reading(r["patient"], r["rater"], float(r["defect_percent"]), r["timepoint"]) for r in rows)
    statistics = [(result.timepoint, *row) for result in results for row in statistics_of(result)]
    tables = {"agreement": (STATISTICS, statistics), "tukey": tukey_of(results), "correlations": correlations_of(results)}
    for role, (header, lines) in tables.items():
        if lines:
            columns = [Column(name, list(values)) for name, values in zip(header, zip(*lines, strict=True), strict=True)]
            known = hierarchy.find_output(source, role, "vtkMRMLTableNode")
            table = table_from_columns(columns, f"Reader {role}", node=known, like=source, blanks=True)
            hierarchy.mark_output(table, source, role)
            if role == "agreement":
                summary = in_a_row(*summary_of(results[0]), *results[0].notes)
                table.SetDescription(str(summary))
                table.SetAttribute(SUMMARY, packed(summary))
    for result in results:
        suffix = "" if result.timepoint == ALL else f"_{result.timepoint}"
        means = {AUTOMATIC: result.automatic, "semi-automatic": reader_mean(result)}
        distribution_chart(means, source, unit="%", what="Perfusion defect", suffix=suffix)
        if result.limits is not None:
            agreement_chart(result.limits, source, unit="%", what="Automatic - semi-automatic", suffix=suffix)
    with export(folder) as staging:
        written = [*write_readings(books, staging), *write_figures(results, staging)]
    return [folder / path.name for path in written]


def agreement_words(source: slicer.vtkMRMLScalarVolumeNode) -> str:
    """The main numbers of ``write_agreement``, each with its n, and what the readings did not allow, in sentences."""
    table = hierarchy.find_output(source, "agreement", "vtkMRMLTableNode")
    return "" if table is None else unpacked(table.GetAttribute(SUMMARY) or table.GetDescription())


def _folder(folder: str | Path) -> Path:
    if not folder_there(folder):
        raise InputError(Sentence("Choose an existing folder for the files."))
    check_writable(folder)
    return Path(folder)
