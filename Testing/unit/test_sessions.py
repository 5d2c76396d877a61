"""Reader sessions: decisions that outlive a threshold, blinding, JSON and the CSV of the agreement study."""

import json
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.measurements import Measurement
from LungPerfusionCore.threshold.index import ThresholdIndex
from PerfusionDefectQuantLib.agreement_study import AUTOMATIC, read_readings, study_agreement
from PerfusionDefectQuantLib.decisions import Decisions
from PerfusionDefectQuantLib.sessions import Grid, ReaderSession, SessionBook, State, percent_of

SHAPE = (6, 8, 10)
GRID = Grid((slice(1, 5), slice(2, 8), slice(0, 10)), SHAPE)
BOX = (4, 6, 10)


def numbers(percent):
    return (
        Measurement("whole", "volume_ml", 4000.0, "ml"),
        Measurement("whole", "defect_percent", percent, "%"),
        Measurement("left", "mean_iodine", math.nan, "mg/mL"),
    )


def session(reader="RP", patient="case 1", automatic=12.0, timepoint=""):
    return ReaderSession(reader, patient, GRID, State(-math.inf, 0.6), numbers(automatic), timepoint=timepoint)


def snapshot(state):
    return state.lower, state.upper, [(e.keep, e.by, e.voxels.tolist(), e.about) for e in state.decisions.entries]


step = st.one_of(
    st.tuples(st.just("threshold"), st.floats(-1, 0), st.floats(0.1, 3)),
    st.tuples(st.sampled_from(["keep", "drop"]), st.sets(st.integers(0, 239), min_size=1, max_size=30)),
)


def decide(s, voxels, keep, about):
    """As the panel does: the state with a decision more."""
    about = {"region": "RLL", **about}
    decisions = s.state.decisions.decide(voxels, keep, s.reader, about)
    s.follow(State(s.state.lower, s.state.upper, decisions), "keep" if keep else "drop", about)


def set_threshold(s, lower, upper):
    s.follow(State(lower, upper, s.state.decisions), "threshold", {"lower": str(lower), "upper": str(upper)})


@settings(max_examples=40)
@given(st.lists(step, max_size=15))
def test_every_change_is_logged_once_and_the_same_state_again_is_none(steps):
    s = session()
    for what, *arguments in steps:
        before, logged = s.state, len(s.events)
        if what == "threshold":
            set_threshold(s, *arguments)
            wanted = (*arguments, before.decisions)
        else:
            decide(s, np.array(sorted(arguments[0])), what == "keep", {})
            wanted = (before.lower, before.upper, s.state.decisions)
        assert (s.state.lower, s.state.upper, s.state.decisions) == wanted
        assert len(s.events) == logged + (s.state != before)
        s.follow(State(s.state.lower, s.state.upper, s.state.decisions), "again")
        assert len(s.events) == logged + (s.state != before)


@settings(max_examples=30)
@given(st.lists(step, max_size=10), st.floats(0, 100), st.booleans())
def test_json_gives_back_every_session(steps, percent, close):
    s = session()
    s.spend(61.5)
    for what, *arguments in steps:
        if what == "threshold":
            set_threshold(s, *arguments)
        elif what in ("keep", "drop"):
            decide(s, np.array(sorted(arguments[0])), what == "keep", {"volume_ml": 3.5})
    if close:
        s.close(numbers(percent), "wedge in the lower lobe, µ")
    text = SessionBook([s]).to_json()
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))
    back = SessionBook.from_json(text, GRID).find("RP", "case 1")
    assert snapshot(back.state) == snapshot(s.state)
    assert back.to_dict() == s.to_dict()
    assert back.closed == close and back.seconds == 61.5


@settings(max_examples=30)
@given(seed=st.integers(0, 10_000), first=st.floats(0.2, 0.8), second=st.floats(0.2, 0.8))
def test_a_drop_outlives_the_threshold_and_numbers_equal_a_recount(seed, first, second):
    rng = np.random.default_rng(seed)
    values = rng.random(BOX).astype(np.float32)
    labels = rng.integers(0, 3, BOX).astype(np.uint8)
    labels[0, 0, 0], labels[-1, -1, -1] = 1, 2
    index = ThresholdIndex(values, labels, {"whole": (1, 2), "right": (1,), "left": (2,)}, 0.1)
    below = lambda t: (values < np.float64(t)) & (labels > 0)  # noqa: E731
    s = ReaderSession("RP", "case 1", Grid((slice(0, 4), slice(0, 6), slice(0, 10)), BOX), State(-math.inf, first))
    dropped = np.flatnonzero(below(first) & (np.arange(10) < 5))
    decide(s, dropped, False, {"region": "right"})
    set_threshold(s, -math.inf, second)
    index.include()
    index.exclude(s.state.decisions.dropped())
    got = index.numbers(s.state.lower, s.state.upper)
    expected = below(second).ravel()
    expected[dropped] = False
    for n, atoms in enumerate(((1, 2), (1,), (2,))):
        assert got.defect_voxels[n] == np.count_nonzero(expected & np.isin(labels.ravel(), atoms))
    # the candidate that it has become: at a lower threshold a part of it, so it inherits the decision
    if second <= first:
        part = np.intersect1d(np.flatnonzero(below(second)), dropped)
        if len(part):
            (found,) = s.state.decisions.inherited(part, np.ones(len(part), np.int64), 1)
            assert found is not None and not found.keep and found.by == "RP"


def test_a_second_reader_is_blinded_until_done():
    book = SessionBook()
    first, second = book.add(session("RP")), book.add(session("PS", automatic=12.0))
    first.close(numbers(9.0))
    assert book.readers("case 1") == (("RP", True), ("PS", False))
    with pytest.raises(InputError, match="blinded"):
        book.others(second)
    assert book.rows() == []  # RP's value would be in them
    second.close(numbers(8.0))
    assert [percent_of(s.result) for s in book.others(second)] == [9.0]
    assert [(r["rater"], r["defect_percent"]) for r in book.rows()] == [(AUTOMATIC, 12.0), ("RP", 9.0), ("PS", 8.0)]


def test_a_closed_session_does_not_change_until_reopened():
    s = session()
    s.close(numbers(5.0))
    for act in (
        lambda: set_threshold(s, 0, 1),
        lambda: decide(s, np.array([1]), False, {}),
        lambda: s.spend(1),
        lambda: s.close(numbers(4)),
    ):
        with pytest.raises(InputError, match="closed"):
            act()
    s.reopen()
    assert not s.closed and s.result == () and s.events[-1].what == "reopen"
    set_threshold(s, 0.0, 0.5)
    assert s.state.upper == 0.5


def test_csv_is_what_the_agreement_study_reads(tmp_path):
    book = SessionBook()
    percentages = [(12.0, 9.0, 8.5), (30.1, 25.0, 24.0), (4.0, 1.0, 2.0), (18.0, 16.0, 15.2)]
    for case, (automatic, a, b) in enumerate(percentages):
        for reader, value in (("RP", a), ("PS", b)):
            for timepoint in ("48 h", "3 months"):
                s = book.add(session(reader, f"case {case}", automatic, timepoint))
                s.close(numbers(value))
    assert book.write_csv(tmp_path / "readings.csv") == 4 * 2 * 3
    readings = read_readings(tmp_path / "readings.csv")
    values = {(r.patient, r.rater, r.timepoint): r.defect_percent for r in readings}
    assert values["case 1", "automatic", "48 h"] == 30.1
    assert all(r.clinical == {} for r in readings)
    result = study_agreement(readings)[0]
    assert result.paired is not None and set(result.raters) == {"RP", "PS"}


def test_decisions_are_logged_with_reading_time():
    s = session()
    s.spend(10)
    start = s.state
    decide(s, np.array([3, 4]), False, {"candidate": 2, "reason": "streak"})
    s.spend(5.04)
    s.follow(start, "undo")
    assert [(e.seconds, e.what) for e in s.events] == [(10, "drop"), (15.0, "undo")]
    assert s.events[0].about == {"region": "RLL", "candidate": 2, "reason": "streak"}
    assert s.state.decisions.entries == Decisions().entries


@pytest.mark.parametrize(
    "make, words",
    [
        (lambda: session(" "), "name or initials"),
        (lambda: session(AUTOMATIC), "cannot be called"),
        (lambda: SessionBook([session(), session()]), "already has a session"),
        (lambda: session().close([Measurement("left", "defect_percent", 3.0, "%")]), "no defect percentage"),
        (lambda: session().spend(-1), "number of seconds"),
        (lambda: SessionBook.from_json("{}", GRID), "cannot be read"),
        (lambda: SessionBook.from_json("[1", GRID), "cannot be read"),
        (lambda: SessionBook.from_json('{"format": 9, "sessions": []}', GRID), "format 9"),
        (lambda: SessionBook.from_json('{"format": 1, "sessions": [{"patient": "b", "timepoint": ""}]}', GRID), "cannot be"),
    ],
)
def test_refusals(make, words):
    with pytest.raises(InputError, match=words):
        make()
