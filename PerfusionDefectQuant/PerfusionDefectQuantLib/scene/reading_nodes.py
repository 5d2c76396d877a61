"""A reading and its nodes: candidates of the scene's threshold, keeping and taking up a reading, readings as tables.

Between the science of this package and ``LungPerfusionCore.scene``; for the module's logic. Main thread, except ``compute``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import export, write_csv
from LungPerfusionCore.files.paths import folder_there
from LungPerfusionCore.progress import Progress, part
from LungPerfusionCore.run.step import Step
from LungPerfusionCore.scene import hierarchy, notes
from LungPerfusionCore.scene.grids import geometry_of
from LungPerfusionCore.scene.segmented_regions import structure
from LungPerfusionCore.scene.tables import Column, table_from_columns
from LungPerfusionCore.threshold.segment_state import Decided, SegmentState

from ..agreement_plots import reader_mean, write_figures
from ..agreement_study import ALL, AUTOMATIC, PATIENT, RATER, TIMEPOINT, VALUE, Reading, study_agreement
from ..agreement_tables import STATISTICS, correlations_of, statistics_of, summary_of, tukey_of
from ..candidate_rules import CandidateRules
from ..candidates import find_candidates, surroundings
from ..decisions import Decisions
from ..reading_text import SavedReading, reading_from_data, reading_to_data
from ..sessions import COLUMNS, Grid, SessionBook, percent_of, percent_text
from . import defect_reading
from .agreement_charts import bland_altman_chart, distribution_chart


def candidate_step(nodes: Any, emboli: Any = None, maps: Any = None, rules: CandidateRules = CandidateRules()) -> Step:
    """Finds the candidates of the threshold in force: (set, maps)."""

    def prepare() -> tuple:
        prepared = nodes.analysis.result.prepared
        images = (
            {}
            if maps is not None
            else {
                "ct": nodes.analysis.background,
                "emboli": defect_reading.emboli_of(emboli, prepared.map),
                "arteries": structure(emboli, "arteries", prepared.map),
                "airways": structure(nodes.regions, "airways", prepared.map),
            }
        )
        return prepared, images, nodes.live.lower, nodes.live.upper

    def compute(task: tuple, progress: Progress) -> tuple:
        prepared, images, lower, upper = task
        around = maps if maps is not None else surroundings(prepared, **images, rules=rules, progress=part(progress, 0.0, 0.5))
        return find_candidates(prepared, lower, upper, maps=around, rules=rules, progress=part(progress, 0.5, 1.0)), around

    return Step(prepare, compute, lambda found: found)


def keep(nodes: Any, arguments: dict[str, Any], book: SessionBook) -> None:
    """Keep threshold, decisions and sessions of an analysis as a note of its input."""
    live = nodes.live
    saved = SavedReading(live.lower, live.upper, live.decided.about or Decisions(), live.decided.erased, live.decided.added, book)
    defect_reading.keep_reading(live.nodes.reference, arguments, reading_to_data(saved, live.index))


def resume(show: Callable[[], Any], prepared: Any, source: Any, note: Any) -> tuple[Any, SegmentState, SessionBook]:
    """Show an analysis, then put the threshold and decisions of a note in force, and what was painted since it was kept.

    Returns the nodes, the state and the sessions. InputError for a note that cannot be read.
    """
    seen = defect_reading.defect_mask(source, prepared.map)
    nodes = show()
    live = nodes.live
    saved = reading_from_data(notes.read_note(note), live.index)
    live.restore(_state(saved))
    if seen is not None:
        live.take_mask(seen)
    return nodes, live.state, saved.book


def earlier(source: Any, index: Any) -> tuple[SegmentState | None, SessionBook | None, str]:
    """What an input that is quantified again has from before: state to go back to, sessions, and what is kept in words.

    (None, None, why) for a note that cannot be read: it is replaced.
    """
    note = hierarchy.find_output(source, defect_reading.READING, "vtkMRMLTextNode")
    if note is None:
        return None, None, ""
    try:
        saved = reading_from_data(notes.read_note(note), index)
    except InputError as error:
        return None, None, f"An earlier reading was replaced: {error}"
    state = _state(saved)
    finished, decided = sum(s.closed for s in saved.book), len(saved.decisions.entries)
    words = [f"{finished} finished {'readings' if finished > 1 else 'reading'} kept."] if finished else []
    if decided or len(saved.erased) or len(saved.added):
        words.append("Undo brings back the threshold and the decisions from before.")
    return state, saved.book, " ".join(words)


def _state(saved: SavedReading) -> SegmentState:
    decided = Decided(dropped=saved.decisions.dropped(), erased=saved.erased, added=saved.added, about=saved.decisions)
    return SegmentState(saved.lower, saved.upper, decided)


def books_in(scene: Any) -> list[SessionBook]:
    """The sessions of every map in the scene, a book each. InputError for one that cannot be read."""
    books = []
    for note in notes.notes_in(scene, defect_reading.READING):
        shape = tuple(reversed(geometry_of(hierarchy.input_of(note)).size))
        books.append(SessionBook.from_json(notes.read_note(note).get("sessions", ""), Grid(tuple(slice(0, n) for n in shape), shape)))
    return books


def rows_of(books: list[SessionBook]) -> list[dict[str, Any]]:
    """Rows (patient, rater, defect_percent, timepoint) of every closed session.

    InputError when there is none, or when a rater has two values for one patient.
    """
    rows = [row for book in books for row in book.rows()]
    if not rows:
        raise InputError("There is no finished reading in this scene.")
    keys = [tuple(row[name] for name in COLUMNS if name != VALUE) for row in rows]
    twice = next((key for n, key in enumerate(keys) if key in keys[:n]), None)
    if twice is not None:
        raise InputError(f"Patient {twice[0]} was scored twice by {twice[1]}; give each map its own case number.")
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
)


def session_rows(session: Any) -> list[dict[str, Any]]:
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


def write_agreement(books: list[SessionBook], folder: str | Path, source: Any) -> list[Path]:
    """Statistics over the readings: tables and charts as nodes beside ``source``; figures and the readings' tables as files."""
    folder, rows = _folder(folder), rows_of(books)
    results = study_agreement(Reading(r["patient"], r["rater"], float(r["defect_percent"]), r["timepoint"]) for r in rows)
    statistics = [(result.timepoint, *row) for result in results for row in statistics_of(result)]
    tables = {"agreement": (STATISTICS, statistics), "tukey": tukey_of(results), "correlations": correlations_of(results)}
    for role, (header, lines) in tables.items():
        if lines:
            columns = [Column(name, list(values)) for name, values in zip(header, zip(*lines, strict=True), strict=True)]
            known = hierarchy.find_output(source, role, "vtkMRMLTableNode")
            table = table_from_columns(columns, f"Reader {role}", node=known, like=source)
            hierarchy.mark_output(table, source, role)
            if role == "agreement":
                table.SetDescription(" ".join((*summary_of(results[0]), *results[0].notes)))
    for result in results:
        suffix = "" if result.timepoint == ALL else f"_{result.timepoint}"
        means = {AUTOMATIC: result.automatic, "semi-automatic": reader_mean(result)}
        distribution_chart(means, source, unit="%", what="Perfusion defect", suffix=suffix)
        if result.limits is not None:
            bland_altman_chart(result.limits, source, unit="%", what="Automatic - semi-automatic", suffix=suffix)
    with export(folder) as staging:
        written = [*write_readings(books, staging), *write_figures(results, staging)]
    return [folder / path.name for path in written]


def agreement_words(source: Any) -> str:
    """The main numbers of ``write_agreement``, each with its n, and what the readings did not allow, in sentences."""
    table = hierarchy.find_output(source, "agreement", "vtkMRMLTableNode")
    return "" if table is None else table.GetDescription()


def _folder(folder: str | Path) -> Path:
    if not folder_there(folder):
        raise InputError("Choose an existing folder for the files.")
    return Path(folder)
