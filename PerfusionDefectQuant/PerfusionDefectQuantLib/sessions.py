"""Reader sessions: who read which patient, at which threshold, with which decisions, in how many minutes.

A session keeps the automatic result beside the reader's own. All sessions of a scene are in one :class:`SessionBook`; a
reader who has not finished a patient sees no other reader's values of it (blinded second reading): the book hands them
out only to those who have closed their own. A book goes into a scene as one JSON text and to the agreement study as a
CSV.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.files.atomic_files import write_csv
from LungPerfusionCore.files.json_text import parsed
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.sentence import Sentence

from .agreement_study import AUTOMATIC, PATIENT, RATER, TIMEPOINT, VALUE
from .decisions import Decisions, entries_from_json, entries_to_json

FORMAT = 1
COLUMNS = (PATIENT, RATER, VALUE, TIMEPOINT)


@dataclass(frozen=True)
class Grid:
    """Where voxels of decisions lie: ``box`` of the threshold index in a map of ``shape`` (k, j, i)."""

    box: tuple[slice, slice, slice]
    shape: tuple[int, int, int]


@dataclass(frozen=True)
class State:
    """What can be undone: the threshold lower <= value < upper and the decisions."""

    lower: float
    upper: float
    decisions: Decisions = Decisions()


@dataclass(frozen=True)
class Event:
    """One act: ``seconds`` of reading time after which it happened, ``what``, and its particulars."""

    seconds: float
    what: str
    about: dict[str, Any] = field(default_factory=dict)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class ReaderSession:
    """One reader on one patient.

    Args:
        reader: name or initials; ``patient``, ``timepoint``: as the agreement study is to call them.
        state: threshold and decisions at the start, for instance the automatic threshold and what was proposed.
        automatic: the automatic result, kept side by side with the reader's.
        started: ISO time, now if not given.

    Reading time is what :meth:`spend` is told, so that a panel left open overnight does not count.
    Every change goes through :meth:`follow` and is logged until the session is closed; undo and redo are the panel's.
    """

    def __init__(
        self,
        reader: str,
        patient: str,
        grid: Grid,
        state: State,
        automatic: Iterable[Measurement] = (),
        *,
        timepoint: str = "",
        started: str | None = None,
    ):
        _check_names(reader, patient)
        self.reader, self.patient, self.timepoint = reader.strip(), patient.strip(), timepoint.strip()
        self.grid, self.automatic = grid, tuple(automatic)
        self.started, self.finished = started or _now(), ""
        self.seconds, self.notes = 0.0, ""
        self.result: tuple[Measurement, ...] = ()
        self.events: list[Event] = []
        self._state = state

    # --- reading ---------------------------------------------------------------------------------------------------

    @property
    def state(self) -> State:
        return self._state

    @property
    def closed(self) -> bool:
        return bool(self.finished)

    def spend(self, seconds: float) -> None:
        """Add reading time (s)."""
        self._check_open()
        if not 0 <= seconds < math.inf:
            raise InputError(Sentence("Reading time must be a number of seconds."))
        self.seconds += seconds

    def follow(self, state: State, what: str, about: Mapping[str, Any] = {}) -> None:
        """Take over a state that the panel has reached, with its undo and redo, logged as ``what``."""
        self._check_open()
        if state != self._state:
            self._state = state
            self.events.append(Event(round(self.seconds, 1), what, dict(about)))

    def close(self, result: Iterable[Measurement], notes: str | None = None) -> None:
        """Finish with the numbers of the present threshold and decisions. InputError without the whole lung's
        percentage.
        """
        self._check_open()
        result = tuple(result)
        percent_of(result)
        self.result, self.finished = result, _now()
        self.notes = self.notes if notes is None else notes

    def reopen(self) -> None:
        """Go on reading; the result is forgotten until the session is closed again, and the log says so."""
        self.finished, self.result = "", ()
        self.events.append(Event(round(self.seconds, 1), "reopen"))

    def _check_open(self) -> None:
        if self.closed:
            raise InputError(
                Sentence(
                    "The session of {reader} on {patient} is closed; reopen it to change it.", reader=self.reader, patient=self.patient
                )
            )

    # --- storing ---------------------------------------------------------------------------------------------------

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON. What can be undone is not kept, the log is."""
        return {
            "reader": self.reader,
            "patient": self.patient,
            "timepoint": self.timepoint,
            "started": self.started,
            "finished": self.finished,
            "seconds": round(self.seconds, 1),
            "notes": self.notes,
            "lower": _text(self._state.lower),
            "upper": _text(self._state.upper),
            "decisions": entries_to_json(self._state.decisions.entries, self.grid.box, self.grid.shape),
            "events": [asdict(event) for event in self.events],
            "automatic": _plain(self.automatic),
            "semiautomatic": _plain(self.result),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], grid: Grid) -> ReaderSession:
        """The inverse of :meth:`to_dict` on the same map. InputError for anything else."""
        try:
            decisions = entries_from_json(data["decisions"], grid.box, grid.shape)
            state = State(float(data["lower"]), float(data["upper"]), decisions)
            session = cls(
                data["reader"],
                data["patient"],
                grid,
                state,
                _measured(data["automatic"]),
                timepoint=data["timepoint"],
                started=data["started"],
            )
            session.events = [Event(float(e["seconds"]), str(e["what"]), dict(e["about"])) for e in data["events"]]
            session.seconds, session.notes = float(data["seconds"]), str(data["notes"])
            session.result, session.finished = _measured(data["semiautomatic"]), str(data["finished"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InputError(Sentence("A saved reader session cannot be read.")) from error
        return session


class SessionBook:
    """All sessions of a scene, in the order in which they were begun."""

    def __init__(self, sessions: Iterable[ReaderSession] = ()):
        self._sessions: list[ReaderSession] = []
        for session in sessions:
            self.add(session)

    def check(self, reader: str, patient: str, timepoint: str = "") -> None:
        """InputError where these begin no session: a name that is missing or not a reader's, or a reader who has one for this patient and
        time point already."""
        _check_names(reader, patient)
        if self.find(reader, patient, timepoint) is not None:
            case = f"{patient.strip()} {timepoint.strip()}".rstrip()
            raise InputError(Sentence("{reader} already has a session on {case}.", reader=reader.strip(), case=case))

    def add(self, session: ReaderSession) -> ReaderSession:
        """Take in a session. InputError when its reader already has one for this patient and time point."""
        self.check(session.reader, session.patient, session.timepoint)
        self._sessions.append(session)
        return session

    def find(self, reader: str, patient: str, timepoint: str = "") -> ReaderSession | None:
        """A reader's own session."""
        key = (reader.strip(), patient.strip(), timepoint.strip())
        return next((s for s in self._sessions if (s.reader, s.patient, s.timepoint) == key), None)

    def __len__(self) -> int:
        return len(self._sessions)

    def __iter__(self) -> Iterator[ReaderSession]:
        """Every session; who shows values keeps them from readers that have not closed their own."""
        return iter(tuple(self._sessions))

    def readers(self, patient: str, timepoint: str = "") -> tuple[tuple[str, bool], ...]:
        """Who has a session on this patient, and whether it is closed: names only, nobody's values."""
        return tuple((s.reader, s.closed) for s in self._sessions if (s.patient, s.timepoint) == (patient, timepoint))

    def others(self, session: ReaderSession) -> tuple[ReaderSession, ...]:
        """The other readers' closed sessions on the same patient; InputError while ``session`` itself is open."""
        if not session.closed:
            raise InputError(Sentence("A second reader reads blinded: others' values are shown once this session is closed."))
        return tuple(
            s for s in self._sessions if s is not session and s.closed and (s.patient, s.timepoint) == (session.patient, session.timepoint)
        )

    def rows(self, patients: Iterable[str] | None = None) -> list[dict[str, Any]]:
        """One row a patient and rater, the automatic method included, from closed sessions of patients on whom nobody
        is still reading (their rows would unblind the one who is)."""
        chosen = None if patients is None else set(patients)
        reading = {(s.patient, s.timepoint) for s in self._sessions if not s.closed}
        rows: list[dict[str, Any]] = []
        automatic: dict[tuple[str, str], float] = {}
        for s in self._sessions:
            key = (s.patient, s.timepoint)
            if key in reading or (chosen is not None and s.patient not in chosen):
                continue
            if s.automatic and key not in automatic:
                automatic[key] = percent_of(s.automatic)
                rows.append(dict(zip(COLUMNS, (s.patient, AUTOMATIC, automatic[key], s.timepoint), strict=True)))
            rows.append(dict(zip(COLUMNS, (s.patient, s.reader, percent_of(s.result), s.timepoint), strict=True)))
        return rows

    def write_csv(self, path: Path) -> int:
        """The table that ``lungperfusion agreement`` takes (patient, rater, defect_percent, timepoint); returns the
        rows.
        """
        rows = self.rows()
        write_csv(path, COLUMNS, [[percent_text(row[name]) if name == VALUE else row[name] for name in COLUMNS] for row in rows])
        return len(rows)

    def to_json(self) -> str:
        """One text for a scene."""
        data = {"format": FORMAT, "sessions": [s.to_dict() for s in self._sessions]}
        return json.dumps(data, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str, grid: Grid | Callable[[str, str], Grid]) -> SessionBook:
        """The inverse of :meth:`to_json`.

        ``grid``: that of the map, or a function of (patient, timepoint) where the scene holds several. InputError for
        a text that is no book of this format.
        """
        try:
            data = parsed(text)
            if data["format"] != FORMAT:
                raise InputError(
                    Sentence("Reader sessions of format {stated} cannot be read, only {format}.", stated=data["format"], format=FORMAT)
                )
            entries = list(data["sessions"])
            grids = [grid if isinstance(grid, Grid) else grid(str(e["patient"]), str(e["timepoint"])) for e in entries]
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(Sentence("The saved reader sessions cannot be read.")) from error
        return cls(ReaderSession.from_dict(entry, own) for entry, own in zip(entries, grids, strict=True))


def _check_names(reader: str, patient: str) -> None:
    if not reader.strip() or not patient.strip():
        raise InputError(Sentence("A session needs the reader's name or initials and the patient's."))
    if reader.strip() == AUTOMATIC:
        raise InputError(Sentence("A reader cannot be called {automatic}: the agreement study calls the method so.", automatic=AUTOMATIC))


def percent_of(measurements: Iterable[Measurement]) -> float:
    """The whole lung's defect percentage, NaN where too little of it was measured. InputError when it is not among them."""
    for m in measurements:
        if m.region == "whole" and m.quantity == "defect_percent":
            return float(m.value)
    raise InputError(Sentence("The numbers hold no defect percentage of the whole lung."))


def percent_text(value: float) -> str:
    """A percentage as the agreement study reads it: empty, a missing reading, where too little of the lung was measured for one."""
    return "" if math.isnan(value) else repr(float(value))


def _plain(measurements: Iterable[Measurement]) -> list[dict[str, Any]]:
    """Rows for JSON, which has no NaN: an undefined value is null."""
    return [{**m.as_dict(), "value": None if math.isnan(m.value) else m.value} for m in measurements]


def _measured(rows: Sequence[Mapping[str, Any]]) -> tuple[Measurement, ...]:
    values = [math.nan if r["value"] is None else float(r["value"]) for r in rows]
    return tuple(Measurement(str(r["region"]), str(r["quantity"]), v, str(r["unit"])) for r, v in zip(rows, values))


def _text(value: float) -> str:
    """Infinite limits as text, because JSON has none; others to the last bit."""
    return repr(float(value))
