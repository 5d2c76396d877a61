"""Two pieces of work at the same time: what they give, what they refuse, and in which order that is said."""

from __future__ import annotations

import threading

import pytest

from LungPerfusionCore.errors import InputError
from LungPerfusionCore.side_by_side import each_beside, side_by_side


def refuse(words: str):
    def work() -> None:
        raise InputError(words)

    return work


def test_both_run_at_the_same_time():
    meeting = threading.Barrier(2, timeout=60)
    places = side_by_side(lambda: (meeting.wait(), threading.get_ident())[1], lambda: (meeting.wait(), threading.get_ident())[1])
    assert places[1] == threading.get_ident() != places[0]


def test_what_comes_first_is_said_first_and_both_have_ended():
    ended = []

    def slow() -> None:
        try:
            raise InputError("first")
        finally:
            ended.append("slow")

    with pytest.raises(InputError, match="first"):
        side_by_side(slow, refuse("second"))
    with pytest.raises(InputError, match="second"):
        side_by_side(lambda: ended.append("fine"), refuse("second"))
    with pytest.raises(InputError, match="first"):
        side_by_side(refuse("first"), lambda: ended.append("own"))
    assert ended == ["slow", "fine", "own"]


def test_each_of_several_keeps_its_place():
    assert each_beside([lambda n=n: n * n for n in range(7)]) == [n * n for n in range(7)] and each_beside([]) == []
    with pytest.raises(InputError, match="one"):
        each_beside([refuse("one"), refuse("two")])
